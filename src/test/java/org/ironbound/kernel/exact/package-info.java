/** Exact arithmetic of the kernel put to the test on the real BigInteger. */
package org.ironbound.kernel.exact;
