/** Real functions enclosed by rationals: ln, exp, roots, sin, cos, arctan, pi, Phi, d2, h, Dber, phi. Proved with KeY. */
package org.ironbound.kernel.real;
