package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/**
 * The joint law of what a learner releases and of a fresh sample, a table of weights, and a test that calls some samples positive on sight
 * of what is released.
 */
final class JointTable {
    /** The sum of all weights. */
    static final int WHOLE = 1000;
    private static final int ROWS = 3;
    private static final int COLUMNS = 4;

    private final long[][] weights = new long[ROWS][COLUMNS];
    private final boolean[][] positive = new boolean[ROWS][COLUMNS];

    static JointTable draw(Draw draw) {
        JointTable table = new JointTable();
        boolean sparse = draw.oneIn(2);
        for (int left = WHOLE; left > 0;) {
            int part = Math.min(left, 1 + draw.upTo(WHOLE / 4));
            int m = draw.upTo(ROWS - 1);
            table.weights[m][sparse ? m : draw.upTo(COLUMNS - 1)] += part;
            left -= part;
        }
        for (int m = 0; m < ROWS; m++) {
            for (int x = 0; x < COLUMNS; x++) {
                // Mostly what is likelier together than apart, as a good test would have it.
                table.positive[m][x] = draw.oneIn(8) ? draw.oneIn(2) : table.weights[m][x] * WHOLE >= table.row(m) * table.column(x);
            }
        }
        return table;
    }

    private long row(int m) {
        long sum = 0;
        for (long weight : weights[m]) {
            sum += weight;
        }
        return sum;
    }

    private long column(int x) {
        long sum = 0;
        for (long[] row : weights) {
            sum += row[x];
        }
        return sum;
    }

    /** The chance that a fresh sample is called null. */
    Fraction falseNegatives() {
        long sum = 0;
        for (int m = 0; m < ROWS; m++) {
            for (int x = 0; x < COLUMNS; x++) {
                sum += positive[m][x] ? 0 : weights[m][x];
            }
        }
        return new Fraction(BigInteger.valueOf(sum), BigInteger.valueOf(WHOLE));
    }

    /** The chance that a null, an independent draw with the law of a sample, is called positive. */
    Fraction falsePositives() {
        long sum = 0;
        for (int m = 0; m < ROWS; m++) {
            for (int x = 0; x < COLUMNS; x++) {
                sum += positive[m][x] ? row(m) * column(x) : 0;
            }
        }
        return new Fraction(BigInteger.valueOf(sum), BigInteger.valueOf(WHOLE).pow(2));
    }

    /** The information between what is released and the sample, by its definition. */
    Real information() {
        List<BigInteger> factors = new ArrayList<>();
        List<Real> logarithms = new ArrayList<>();
        for (int m = 0; m < ROWS; m++) {
            for (int x = 0; x < COLUMNS; x++) {
                if (weights[m][x] > 0 && weights[m][x] * WHOLE != row(m) * column(x)) {
                    factors.add(BigInteger.valueOf(weights[m][x]));
                    logarithms.add(Reference.ln(BigInteger.valueOf(weights[m][x] * WHOLE), BigInteger.valueOf(row(m) * column(x))));
                }
            }
        }
        if (factors.isEmpty()) {
            return Real.exactly(0);
        }
        return Real.approximated(digits -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < factors.size(); i++) {
                sum = sum.add(new BigDecimal(factors.get(i)).multiply(logarithms.get(i).at(digits + 10)));
            }
            return sum.divide(BigDecimal.valueOf(WHOLE));
        });
    }
}
