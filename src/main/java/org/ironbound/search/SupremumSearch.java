package org.ironbound.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.sdpi.Moments;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/**
 * Finds the numbers of a supremum certificate [SDPI-BINARY-CERT] in floating point: how far the moments reach, the points between the intervals and a slope
 * for each. Each interval is made as long as its checks allow. The kernel checks what is proposed here.
 */
public final class SupremumSearch {
    private static final int MOST_INTERVALS = 5000;
    private static final int BISECTIONS = 60;
    /** Relative safety of each check, against rounding in this class and in the kernel. */
    private static final double MARGIN = 1e-12;
    private static final double SHRINK = 0.97;
    private static final int REACHES = 400;

    private final SymmetricLaw law;
    private final FloatingLaw doubles;
    private final BigFraction u;
    private final double slope;

    private SupremumSearch(SymmetricLaw law, BigFraction u) {
        this.law = law;
        this.doubles = FloatingLaw.of(law);
        this.u = u;
        this.slope = Doubles.of(u);
    }

    /** What the kernel needs to prove that the coefficient is at most u: see {@code SupremumCertificate.proves}. */
    public record Proposal(BigInteger reach, BigInteger[] points, BigInteger[] slopes) {
    }

    /**
     * A proposal, which may be one that proves nothing: if u is below the coefficient, or so near that doubles do not do.
     *
     * @param law     the law of r
     * @param moments its moments
     * @param u       the bound to be proved
     */
    public static Proposal propose(SymmetricLaw law, Moments moments, BigFraction u) {
        return new SupremumSearch(law, u).propose(moments);
    }

    private Proposal propose(Moments moments) {
        double reach = reach(moments);
        double x = slope * reach;
        List<BigInteger> points = new ArrayList<>();
        List<BigInteger> slopes = new ArrayList<>();
        double point = x * (1 - x * x / 3) * (1 - MARGIN);
        while (point < doubles.largest() && slopes.size() < MOST_INTERVALS) {
            points.add(scaled(point));
            double t = steepest(point);
            double next = end(t);
            slopes.add(scaled(t));
            if (next <= point) {
                break;
            }
            point = next;
        }
        points.add(law.largest.min(law.unit));
        return new Proposal(scaled(reach), points.toArray(BigInteger[]::new), slopes.toArray(BigInteger[]::new));
    }

    /** The largest T, about, with v + w cosh(T r) T^2/6 <= (1 + v T^2/2)(u - u^3 T^2/3), at most 1/u, where the end of the first interval is largest. */
    private double reach(Moments moments) {
        double v = Doubles.of(new BigFraction(moments.secondUpper, law.unit));
        double w = Doubles.of(new BigFraction(moments.fourthUpper, law.unit));
        double excess = Doubles.of(u.subtract(new BigFraction(moments.secondUpper, law.unit)));
        double reach = Math.min(1 / slope, 30 / doubles.largest());
        for (int i = 0; i < REACHES; i++) {
            double square = reach * reach;
            double gain = slope * v / 2 - slope * slope * slope / 3 - w * Math.cosh(reach * doubles.largest()) / 6 - v * slope * slope * slope * square / 6;
            if (excess + square * gain > 0) {
                break;
            }
            reach *= SHRINK;
        }
        return reach * SHRINK;
    }

    /** The largest t at which u (t m - Lam(t)) is still at least Dber(m). */
    private double steepest(double m) {
        double good = doubles.slopeAt(m);
        double bad = good;
        do {
            bad = 2 * bad + 1;
        } while (isAbove(bad, m) && bad < 1e6);
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (good + bad) / 2;
            if (isAbove(middle, m)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    /** The largest m at which u (t m - Lam(t)) is still at least Dber(m). */
    private double end(double t) {
        double good = Math.tanh(slope * t);
        double bad = 1;
        if (isAbove(t, bad)) {
            return bad;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (good + bad) / 2;
            if (isAbove(t, middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private boolean isAbove(double t, double m) {
        double dber = FloatingLaw.dber(m);
        return slope * (t * m - doubles.logMgf(t)) - dber >= MARGIN * dber;
    }

    private BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(law.unit)).toBigInteger();
    }
}
