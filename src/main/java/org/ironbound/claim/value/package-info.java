/** What is known of numbers: enclosures with open and infinite ends, boxes of them, and arithmetic with one kernel call an operation. */
package org.ironbound.claim.value;
