/** Exact arithmetic: division, roots, sums of fractions, series, intervals, sums of squares. Proved with KeY, as all of the kernel. */
package org.ironbound.kernel.exact;
