/** Candidates for bounds of mixtures of clusters. Found in floating point: the checker decides. */
package org.ironbound.search.mixture;
