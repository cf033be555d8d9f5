/** Expressions: what is found in them, and how long that takes. */
package org.ironbound.claim.term;
