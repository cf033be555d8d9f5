/** Numbers and problems as people write them, right and wrong. */
package org.ironbound.input;
