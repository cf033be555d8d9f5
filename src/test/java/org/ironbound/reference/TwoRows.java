package org.ironbound.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Two rows of a channel as a list of pairs of numerators: the sum S(b) of p q/(b p + (1-b) q) over positive p and q, exactly, and its least
 * values.
 */
public final class TwoRows {
    private static final int LENGTH_BITS = 16;
    private static final int BISECTIONS = 60;

    private final List<BigFraction[]> pairs = new ArrayList<>();

    private TwoRows() {
    }

    public static TwoRows of(BigInteger[] p, BigInteger[] q) {
        TwoRows rows = new TwoRows();
        for (int y = 0; y < p.length; y++) {
            rows.add(p[y], q[y]);
        }
        return rows;
    }

    /** The number that stands for a list in the axioms: 0 for the empty one. */
    public static BigInteger with(BigInteger list, BigInteger p, BigInteger q) {
        BigInteger a = natural(p);
        BigInteger b = natural(q);
        int bits = Math.max(1, Math.max(a.bitLength(), b.bitLength()));
        if (list.signum() < 0) {
            throw new Nameless("list " + list);
        }
        if (bits >>> LENGTH_BITS > 0) {
            throw new OutOfReach("list with " + p + ", " + q);
        }
        return list.shiftLeft(bits).or(a).shiftLeft(bits).or(b).shiftLeft(LENGTH_BITS).or(BigInteger.valueOf(bits));
    }

    /** The list for which the number stands. */
    public static TwoRows decoded(BigInteger list) {
        TwoRows rows = new TwoRows();
        entries(list).forEach(pair -> rows.add(pair[0], pair[1]));
        return rows;
    }

    /** Its pairs, the last one first. */
    public static List<BigInteger[]> entries(BigInteger list) {
        List<BigInteger[]> pairs = new ArrayList<>();
        BigInteger rest = list;
        while (rest.signum() != 0) {
            int bits = low(rest, LENGTH_BITS).intValueExact();
            BigInteger entries = rest.shiftRight(LENGTH_BITS);
            BigInteger p = integer(low(entries.shiftRight(bits), bits));
            BigInteger q = integer(low(entries, bits));
            BigInteger shorter = entries.shiftRight(2 * bits);
            if (rest.signum() < 0 || bits == 0 || !with(shorter, p, q).equals(rest)) {
                throw new Nameless("list " + list);
            }
            pairs.add(new BigInteger[] {p, q});
            rest = shorter;
        }
        return pairs;
    }

    /** S(b). */
    public BigFraction sum(BigFraction b) {
        return pairs.stream().map(pair -> pair[0].multiply(pair[1]).divide(mixture(pair, b))).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /**
     * The least S(b) - (1-b) l0 - b l1 for b from low to high within [0, 1], from above and as near as bisection gets; null if there is no
     * such b.
     */
    public BigFraction least(BigFraction l0, BigFraction l1, BigFraction low, BigFraction high) {
        BigFraction left = low.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : low;
        BigFraction right = high.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : high;
        if (left.compareTo(right) > 0) {
            return null;
        }
        BigFraction best = smaller(above(l0, l1, left), above(l0, l1, right));
        for (int i = 0; i < BISECTIONS; i++) {
            BigFraction middle = left.add(right).divide(2);
            best = smaller(best, above(l0, l1, middle));
            if (slope(middle).add(l0).subtract(l1).compareTo(BigFraction.ZERO) < 0) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return best;
    }

    /** The largest 1 - S(b)/d, from below. */
    public BigFraction largest(BigInteger d) {
        return BigFraction.ONE.subtract(least(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ONE).divide(d));
    }

    private BigFraction above(BigFraction l0, BigFraction l1, BigFraction b) {
        return sum(b).subtract(BigFraction.ONE.subtract(b).multiply(l0)).subtract(b.multiply(l1));
    }

    private BigFraction slope(BigFraction b) {
        return pairs.stream().map(pair -> {
            BigFraction m = mixture(pair, b);
            return pair[0].multiply(pair[1]).multiply(pair[1].subtract(pair[0])).divide(m.multiply(m));
        }).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction mixture(BigFraction[] pair, BigFraction b) {
        return b.multiply(pair[0]).add(BigFraction.ONE.subtract(b).multiply(pair[1]));
    }

    private void add(BigInteger p, BigInteger q) {
        if (p.signum() > 0 && q.signum() > 0) {
            pairs.add(new BigFraction[] {new BigFraction(p), new BigFraction(q)});
        }
    }

    private static BigFraction smaller(BigFraction a, BigFraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static BigInteger natural(BigInteger n) {
        return n.signum() >= 0 ? n.shiftLeft(1) : n.negate().shiftLeft(1).subtract(BigInteger.ONE);
    }

    private static BigInteger integer(BigInteger n) {
        return n.testBit(0) ? n.add(BigInteger.ONE).shiftRight(1).negate() : n.shiftRight(1);
    }

    private static BigInteger low(BigInteger n, int bits) {
        return n.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }
}
