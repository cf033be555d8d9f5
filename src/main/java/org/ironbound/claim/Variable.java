package org.ironbound.claim;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * A quantified variable.
 *
 * @param name  its name
 * @param lower its least value
 * @param upper its largest value, not below the least
 * @param whole whether it takes whole values only
 */
record Variable(String name, BigFraction lower, BigFraction upper, boolean whole) {
}
