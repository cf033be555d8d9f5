/** Coefficients of channels compared with an independent computation at high precision. */
package org.ironbound.kernel.channel;
