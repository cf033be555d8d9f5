/** Expressions as nodes in a normal form, exact algebra with them, and what work with them costs. */
package org.ironbound.claim.term;
