/** Contraction coefficients of finite channels. Proved with KeY. */
package org.ironbound.kernel.channel;
