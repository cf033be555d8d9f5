/** Candidates for contraction coefficients of channels. Found in floating point: the checker decides. */
package org.ironbound.search.channel;
