/** Bounds: what learners memorize and how often they err, in formulas. Proved with KeY. */
package org.ironbound.kernel.bound;
