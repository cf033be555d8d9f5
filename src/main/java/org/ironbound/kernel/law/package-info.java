/** Laws of a fair sign seen through an observation, and the contraction coefficients of clustering problems. Proved with KeY. */
package org.ironbound.kernel.law;
