/** Candidates for contraction coefficients of clustering problems. Found in floating point: the checker decides. */
package org.ironbound.search.coefficient;
