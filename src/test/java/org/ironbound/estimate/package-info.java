/** Estimates in floating point compared with the kernel, and what the checker makes of estimates that are wrong. */
package org.ironbound.estimate;
