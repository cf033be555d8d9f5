/** Problems as people state them, with validation and clear errors. */
package org.ironbound.input;
