/** Arithmetic with enclosures put to the test: points where phi is attained, series, and what operations cost. */
package org.ironbound.claim.value;
