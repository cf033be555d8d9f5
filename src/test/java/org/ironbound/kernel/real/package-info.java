/** Functions of the kernel compared with an independent computation at high precision. */
package org.ironbound.kernel.real;
