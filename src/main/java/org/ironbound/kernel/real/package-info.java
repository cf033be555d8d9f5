/** Real functions enclosed by rationals: ln, exp, sqrt, pi, Phi, d2, h, Dber, phi. Proved with KeY. */
package org.ironbound.kernel.real;
