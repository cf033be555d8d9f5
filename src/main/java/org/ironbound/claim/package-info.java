/** Expressions over exact numbers, claims about them for all points of a box, and their proofs; every operation is one kernel call. */
package org.ironbound.claim;
