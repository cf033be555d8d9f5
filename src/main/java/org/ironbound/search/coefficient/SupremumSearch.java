package org.ironbound.search.coefficient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Sections;

/**
 * Finds the numbers of a supremum certificate [SDPI-BINARY-CERT] in floating point: the bound, how far the moments reach, the points
 * between the intervals and a slope for each. Each interval is made as long as its checks allow. The kernel checks what is proposed here.
 */
final class SupremumSearch {
    private static final int BISECTIONS = 40;
    private static final int FINE_BISECTIONS = 52;
    /** Relative safety of each check, against rounding in this class and in the kernel. */
    private static final double MARGIN = 2e-13;
    private static final double SHRINK = 0.97;
    private static final int SHRINKINGS = 400;
    /** Significant digits of the bound, or of its distance from 1. */
    private static final int DIGITS = 20;
    /** Significant bits of reach, points and slopes. */
    private static final int BITS = 32;
    /** How far above the floating supremum a bound is tried, as powers of ten. */
    private static final int TIGHTEST = -12;
    private static final int LOOSEST = -3;
    private static final int STEP = 3;

    private final SymmetricLaw law;
    private final FloatingLaw doubles;
    private final BigFraction u;
    private final double ratio;

    private SupremumSearch(SymmetricLaw law, FloatingLaw doubles, BigFraction u) {
        this.law = law;
        this.doubles = doubles;
        this.u = u;
        this.ratio = Doubles.of(u);
    }

    /**
     * Proves the least bound that floating point shows: E r^2 where the supremum is there, else a number close above the supremum.
     *
     * @param law  the law of r
     * @param rest the rest of the witness, its precision among it
     */
    static Optional<Witness> find(SymmetricLaw law, Witness rest) {
        FloatingLaw doubles = FloatingLaw.of(law);
        double at = doubles.steepest();
        Optional<Witness> result = at == 0 ? new SupremumSearch(law, doubles, above(Fractions.of(law.secondUpper, law.unit))).witness(rest)
            : Optional.empty();
        BigFraction supremum = Fractions.of(new BigDecimal(at == 0 ? doubles.secondMoment() : doubles.ratio(at)));
        for (int power = TIGHTEST; power <= LOOSEST && result.isEmpty(); power += STEP) {
            BigFraction factor = BigFraction.ONE.add(Fractions.of(BigDecimal.ONE.movePointRight(power)));
            result = new SupremumSearch(law, doubles, above(supremum.multiply(factor))).witness(rest);
        }
        return result;
    }

    /** The number, rounded up to a short one whose distance from 1 is short too. */
    private static BigFraction above(BigFraction x) {
        if (x.compareTo(BigFraction.ONE_HALF) < 0) {
            return Fractions.round(x, DIGITS, RoundingMode.CEILING);
        }
        BigFraction rest = BigFraction.ONE.subtract(x);
        return Fractions.signum(rest) <= 0 ? BigFraction.ONE : BigFraction.ONE.subtract(Fractions.round(rest, DIGITS, RoundingMode.FLOOR));
    }

    /** Points and slopes; empty where the bound is below the coefficient, or so near that doubles do not tell. */
    private Optional<Witness> witness(Witness rest) {
        BigFraction reach = shortened(reach());
        double x = ratio * Doubles.of(reach);
        BigFraction largest = Fractions.of(law.values[0].min(law.unit), law.unit);
        List<BigFraction> points = new ArrayList<>();
        List<BigFraction> slopes = new ArrayList<>();
        BigFraction point = shortened(x * (1 - x * x / 3) * (1 - MARGIN));
        while (point.compareTo(largest) < 0) {
            points.add(point);
            BigFraction slope = shortened(steepest(Doubles.of(point)));
            double end = end(Doubles.of(slope));
            BigFraction next = shortened(end);
            if (next.compareTo(largest) < 0 && end >= doubles.largest()) {
                next = largest;
            }
            if (next.compareTo(point) <= 0 || slopes.size() + 2 > Limits.LIST) {
                return Optional.empty();
            }
            slopes.add(slope);
            point = next;
        }
        points.add(point);
        return Optional.of(rest.with(WitnessField.COEFFICIENT, u).with(WitnessField.REACH, reach).with(WitnessField.POINTS, points)
            .with(WitnessField.SLOPES, slopes));
    }

    /**
     * About the largest T, at most 1/u, for which {@code v + w cosh(T r) T^2/6 <= (1 + v T^2/2)(u - u^3 T^2/3)} holds where it is hardest,
     * at the largest value r of the law.
     */
    private double reach() {
        double v = Doubles.of(Fractions.of(law.secondUpper, law.unit));
        double w = Doubles.of(Fractions.of(law.fourthUpper, law.unit));
        double excess = Doubles.of(u.subtract(Fractions.of(law.secondUpper, law.unit)));
        double reach = Math.min(1 / ratio, 30 / doubles.largest());
        for (int i = 0; i < SHRINKINGS; i++) {
            double square = reach * reach;
            double gain = ratio * v / 2 - ratio * ratio * ratio / 3 - w * Math.cosh(reach * doubles.largest()) / 6
                - v * ratio * ratio * ratio * square / 6;
            if (excess + square * gain > 0) {
                break;
            }
            reach *= SHRINK;
        }
        return reach * SHRINK;
    }

    /** The largest t, about, at which u (t m - Lam(t)) is still at least Dber(m). */
    private double steepest(double m) {
        double good = doubles.slopeAt(m);
        double bad = good;
        do {
            bad = 2 * bad + 1;
        } while (isAbove(bad, m) && bad * doubles.largest() < Limits.TILTED_EXPONENT / 4);
        return Sections.lastGood(t -> isAbove(t, m), good, bad, BISECTIONS);
    }

    /** The largest m at which u (t m - Lam(t)) is still at least Dber(m). */
    private double end(double t) {
        double logMgf = doubles.logMgf(t);
        double good = Math.tanh(ratio * t);
        double bad = 1;
        if (isAbove(t, bad, logMgf)) {
            return bad;
        }
        return Sections.lastGood(m -> isAbove(t, m, logMgf), good, bad, FINE_BISECTIONS);
    }

    private boolean isAbove(double t, double m) {
        return isAbove(t, m, doubles.logMgf(t));
    }

    private boolean isAbove(double t, double m, double logMgf) {
        double dber = FloatingLaw.dber(m);
        return ratio * (t * m - logMgf) - dber >= MARGIN * dber;
    }

    /** Rounded down to few bits, and to a multiple of 1/unit. */
    private BigFraction shortened(double x) {
        double few = Math.scalb(Math.floor(Math.scalb(x, BITS - Math.getExponent(x))), Math.getExponent(x) - BITS);
        return new BigFraction(new BigDecimal(few).multiply(new BigDecimal(law.unit)).toBigInteger(), law.unit);
    }
}
