package org.ironbound.problem;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Rows of non-negative numbers with a common denominator, in lowest terms: a channel, or a joint law. The arrays belong to who asked for
 * the matrix: a problem keeps none.
 *
 * @param rows        numerators, all rows of the same length
 * @param denominator positive
 */
public record ChannelMatrix(BigInteger[][] rows, BigInteger denominator) {
    /**
     * The matrix of these fractions, with their common denominator.
     *
     * @param field what they are, for messages
     */
    static ChannelMatrix of(String field, List<List<BigFraction>> rows) {
        // That of a product of channels may be longer.
        int digits = Math.min(ProblemLimits.DIGITS, ProblemLimits.CHANNEL_DIGITS / (rows.size() * rows.get(0).size()));
        BigInteger largest = BigInteger.TEN.pow(digits);
        Map<BigInteger, BigInteger> factors = new HashMap<>();
        rows.forEach(row -> row.forEach(entry -> factors.put(entry.getDenominator(), BigInteger.ONE)));
        BigInteger common = BigInteger.ONE;
        for (BigInteger denominator : factors.keySet()) {
            common = common.divide(common.gcd(denominator)).multiply(denominator);
            if (common.compareTo(largest) > 0) {
                throw new InvalidFieldException(field, "a matrix with a longer one", "a matrix with a common denominator of at most "
                    + digits + " digits; round its entries to decimals");
            }
        }
        BigInteger all = common;
        factors.replaceAll((denominator, factor) -> all.divide(denominator));
        return new ChannelMatrix(rows.stream().map(row -> row.stream()
            .map(entry -> factors.get(entry.getDenominator()).multiply(entry.getNumerator())).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new), common);
    }

    /** The matrix product: this channel followed by another. */
    ChannelMatrix times(ChannelMatrix next) {
        BigInteger[][] product = new BigInteger[rows.length][next.rows[0].length];
        for (int i = 0; i < product.length; i++) {
            for (int z = 0; z < product[i].length; z++) {
                BigInteger sum = BigInteger.ZERO;
                for (int y = 0; y < next.rows.length; y++) {
                    sum = sum.add(rows[i][y].multiply(next.rows[y][z]));
                }
                product[i][z] = sum;
            }
        }
        return reduced(product, denominator.multiply(next.denominator));
    }

    /** The matrix in lowest terms; the rows that are given are changed. */
    static ChannelMatrix reduced(BigInteger[][] rows, BigInteger denominator) {
        BigInteger common = denominator;
        for (BigInteger[] row : rows) {
            for (BigInteger entry : row) {
                common = common.gcd(entry);
            }
        }
        if (common.equals(BigInteger.ONE)) {
            return new ChannelMatrix(rows, denominator);
        }
        for (BigInteger[] row : rows) {
            for (int y = 0; y < row.length; y++) {
                row[y] = row[y].divide(common);
            }
        }
        return new ChannelMatrix(rows, denominator.divide(common));
    }
}
