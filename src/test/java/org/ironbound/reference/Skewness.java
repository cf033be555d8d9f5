package org.ironbound.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;

/** The function F of a symmetric law [SDPI-BINARY-SKEW], a quadratic between any two of its nodes, exactly. */
public final class Skewness {
    private final SymmetricLaws law;
    private final BigFraction v;

    public Skewness(SymmetricLaws law) {
        this.law = law;
        this.v = law.secondMoment();
    }

    /** The sum of W_k (1 - r_k) ((v + r_k - y)+)^2 over {@code k < i}, less that of W_k (1 + r_k) ((r_k - v - y)+)^2 over {@code k < j}. */
    public BigFraction part(int i, int j, BigFraction y) {
        BigFraction sum = BigFraction.ZERO;
        for (int k = 0; k < i; k++) {
            sum = sum.add(law.weight(k).multiply(BigFraction.ONE.subtract(law.value(k)))
                .multiply(positivePart(plus(k).subtract(y)).pow(2)));
        }
        for (int k = 0; k < j; k++) {
            sum = sum.subtract(law.weight(k).multiply(BigFraction.ONE.add(law.value(k)))
                .multiply(positivePart(minus(k).subtract(y)).pow(2)));
        }
        return sum;
    }

    /** Whether this is at least a - 2 b y + c y^2 for {@code 0 <= y <= h}. */
    public boolean partAtLeast(int i, int j, BigFraction h, BigFraction a, BigFraction b, BigFraction c) {
        return candidates(i, j, h, a, b, c).stream().allMatch(y -> difference(i, j, a, b, c, y).compareTo(BigFraction.ZERO) >= 0);
    }

    /** Whether {@code r_k - v <= z} for {@code k >= j}. */
    public boolean restAtMost(int j, BigFraction z) {
        for (int k = j; k < law.size(); k++) {
            if (minus(k).compareTo(z) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether F(y) >= 0. */
    public boolean holdsAt(BigFraction y) {
        return part(law.size(), law.size(), y).compareTo(BigFraction.ZERO) >= 0;
    }

    /** Whether F(y) >= 0 for all y >= 0. */
    public boolean holds() {
        return places().stream().allMatch(this::holdsAt);
    }

    /** Some y >= 0; if F is not negative there it is nowhere from 0 on. */
    public List<BigFraction> places() {
        int n = law.size();
        return candidates(n, n, plus(0), BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);
    }

    /** v + r_k. */
    public BigFraction plus(int k) {
        return v.add(law.value(k));
    }

    /** r_k - v. */
    public BigFraction minus(int k) {
        return law.value(k).subtract(v);
    }

    private BigFraction difference(int i, int j, BigFraction a, BigFraction b, BigFraction c, BigFraction y) {
        return part(i, j, y).subtract(a).add(b.multiply(y).multiply(2)).subtract(c.multiply(y).multiply(y));
    }

    /** Where between 0 and h the difference may be least: at the nodes, and inside a piece where its slope is 0. */
    private List<BigFraction> candidates(int i, int j, BigFraction h, BigFraction a, BigFraction b, BigFraction c) {
        TreeSet<BigFraction> nodes = new TreeSet<>(List.of(h, BigFraction.ZERO));
        for (int k = 0; k < i; k++) {
            nodes.add(plus(k));
        }
        for (int k = 0; k < j; k++) {
            nodes.add(minus(k));
        }
        List<BigFraction> result = new ArrayList<>();
        BigFraction last = null;
        for (BigFraction node : nodes) {
            if (node.compareTo(BigFraction.ZERO) >= 0 && node.compareTo(h) <= 0) {
                result.add(node);
                if (last != null) {
                    addBottom(result, last, node, difference(i, j, a, b, c, last), difference(i, j, a, b, c, last.add(node).divide(2)),
                        difference(i, j, a, b, c, node));
                }
                last = node;
            }
        }
        return result;
    }

    /** The place between the ends where a convex quadratic with these values at the ends and in the middle is least. */
    private static void addBottom(List<BigFraction> result, BigFraction low, BigFraction high, BigFraction first, BigFraction middle,
            BigFraction last) {
        BigFraction bend = first.subtract(middle.multiply(2)).add(last);
        BigFraction fall = first.multiply(3).subtract(middle.multiply(4)).add(last);
        if (bend.compareTo(BigFraction.ZERO) > 0 && fall.compareTo(BigFraction.ZERO) > 0 && fall.compareTo(bend.multiply(4)) < 0) {
            result.add(low.add(high.subtract(low).multiply(fall.divide(bend.multiply(4)))));
        }
    }

    private static BigFraction positivePart(BigFraction x) {
        return x.compareTo(BigFraction.ZERO) > 0 ? x : BigFraction.ZERO;
    }
}
