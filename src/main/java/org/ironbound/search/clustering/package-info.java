/** Bounds on memorization for clustering problems and for given coefficients. Found in floating point: the checker decides. */
package org.ironbound.search.clustering;
