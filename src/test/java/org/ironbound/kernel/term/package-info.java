/** Tests of the statements about terms on boxes. */
package org.ironbound.kernel.term;
