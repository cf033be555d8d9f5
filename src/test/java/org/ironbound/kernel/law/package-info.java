/** Laws of a fair sign and their coefficients compared with an independent computation at high precision. */
package org.ironbound.kernel.law;
