/** Statements about terms on boxes: what encloses a term, and that it is not negative, for inequalities. */
package org.ironbound.kernel.term;
