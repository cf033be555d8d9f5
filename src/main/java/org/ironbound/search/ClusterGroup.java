package org.ironbound.search;

import java.math.BigInteger;

/**
 * Equal clusters of a mixture.
 *
 * @param size how many there are
 * @param hit  the frequency of each, over a denominator that all groups share
 */
public record ClusterGroup(BigInteger size, BigInteger hit) {
}
