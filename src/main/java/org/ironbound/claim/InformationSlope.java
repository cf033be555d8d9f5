package org.ironbound.claim;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.kernel.real.Images;

/**
 * The derivative of phi [PHI-SLOPE]. At the error e it is -2h, where 2e = 1 - h b (1 - b), b = 1/h - w, w = 1/(e^h - 1); the right side falls while h rises from 0 on, and its
 * derivative is -q with
 *
 * <p>q = b (1 - b)(1 - h (1 - 2b)) + (1 - 2b)^2 = 1/h^2 + w (1 + w)(h (1 + 2w) - 3),
 *
 * <p>of which the first form loses nothing where h is small, the second where it is large. Further db/dh = (1 - 2b)/h - b (1 - b) and dw/dh = -w (1 + w).
 */
final class InformationSlope {
    /** Above this, w is less than any number that matters, but not 0. */
    private static final int FAR = 400;
    /** From here on the second form is used. */
    private static final int LARGE = 3;
    /** How many units rounding may cost. */
    private static final double ROUNDING = 32;
    /** How often a bracket of h is widened, by so many bits. */
    private static final int TRIALS = 8;
    private static final int WIDENING = 8;
    private static final int NEWTON_STEPS = 8;
    /** Bits of a derivative for searching. */
    private static final int DERIVATIVE_BITS = 80;

    private final BigInteger unit;
    private final int order;

    private InformationSlope(BigInteger unit, int order) {
        this.unit = unit;
        this.order = order;
    }

    /**
     * Coefficients of -2h up to an order.
     *
     * @param error of e, strictly between 0 and 1/2
     * @throws Undefined if h is not found
     */
    static Series of(Arithmetic arithmetic, Node node, Series error, int order) throws Undefined {
        InformationSlope slope = new InformationSlope(arithmetic.unit(), order);
        Enclosure e = error.constant();
        if (e.lower.signum() <= 0 || e.upper.shiftLeft(1).compareTo(slope.unit) >= 0) {
            throw new Undefined(node, false);
        }
        Enclosure h = new Enclosure(slope.bracket(node, e.upper).lower, slope.bracket(node, e.lower).upper, slope.unit);
        Series twice = error.times(BigInteger.TWO, BigInteger.ONE);
        Series all = h.lower.compareTo(slope.unit.multiply(BigInteger.valueOf(LARGE))) >= 0 ? slope.large(h, twice) : slope.small(h, twice);
        return all.times(BigInteger.TWO.negate(), BigInteger.ONE);
    }

    private Enclosure number(long n) {
        BigInteger value = unit.multiply(BigInteger.valueOf(n));
        return new Enclosure(value, value, unit);
    }

    private static Enclosure minus(Enclosure x, Enclosure y) {
        return x.add(y.negate());
    }

    private Enclosure at(BigInteger h) {
        return new Enclosure(h, h, unit);
    }

    /** w for all enclosed h, which are positive. */
    private Enclosure weight(Enclosure h) {
        return new Enclosure(h.upper.compareTo(number(FAR).upper) > 0 ? BigInteger.ZERO : weight(h.upper).lower, weight(h.lower.min(number(FAR).upper)).upper, unit);
    }

    private Enclosure weight(BigInteger h) {
        return Intervals.quotient(number(1), minus(Images.exponential(at(h)), number(1)));
    }

    /** 2e for one h. */
    private Enclosure twiceError(BigInteger h) {
        Enclosure w = weight(at(h));
        Enclosure b = minus(Intervals.quotient(number(1), at(h)), w);
        if (h.compareTo(number(LARGE).lower) < 0) {
            return minus(number(1), Intervals.product(at(h), Intervals.product(b, minus(number(1), b))));
        }
        return b.add(Intervals.product(Intervals.product(at(h), w), minus(number(1), b)));
    }

    /** Encloses the h of one error e/unit: a guess, and ends of which it is proved that one is below and one above. */
    private Enclosure bracket(Node node, BigInteger e) throws Undefined {
        BigInteger twice = e.shiftLeft(1);
        double near = InformationEstimate.halfSlope(twice.doubleValue() / unit.doubleValue());
        double derivative = InformationEstimate.errorDerivative(near);
        BigInteger guess = refined(twice, near, derivative);
        BigInteger width = whole(ROUNDING * (1 + 1 / near) / derivative).add(BigInteger.ONE);
        for (int i = 0; i < TRIALS; i++) {
            BigInteger low = guess.subtract(width);
            BigInteger high = guess.add(width);
            if (low.signum() > 0 && twiceError(low).lower.compareTo(twice) >= 0 && twiceError(high).upper.compareTo(twice) <= 0) {
                return new Enclosure(low, high, unit);
            }
            width = width.shiftLeft(WIDENING);
        }
        throw new Undefined(node, false);
    }

    private static BigInteger whole(double x) {
        return new BigDecimal(x).toBigInteger();
    }

    /** Newton's iteration with one derivative. */
    private BigInteger refined(BigInteger twice, double near, double derivative) {
        BigInteger divisor = whole(derivative * Math.pow(2, DERIVATIVE_BITS));
        BigInteger h = whole(near * unit.doubleValue());
        for (int i = 0; i < NEWTON_STEPS; i++) {
            BigInteger step = twiceError(h).lower.subtract(twice).shiftLeft(DERIVATIVE_BITS).divide(divisor);
            h = h.add(step);
            if (step.bitLength() <= 1) {
                break;
            }
        }
        return h;
    }

    /** h by the first form, from q h' = -(2e)'. */
    private Series small(Enclosure start, Series twice) {
        Enclosure least = boundary(start.upper);
        Enclosure most = boundary(start.lower);
        Series h = new Series(start);
        Series b = new Series(new Enclosure(least.lower, most.upper, unit));
        for (int k = 1; k <= order; k++) {
            Series rest = b.negate().plus(1);
            Series gap = rest.minus(b);
            Series variance = b.times(rest, k - 1);
            Series q = variance.times(h.times(gap, k - 1).negate().plus(1), k - 1).plus(gap.times(gap, k - 1));
            Series change = twice.slope().negate().over(q, k - 1);
            Series change2 = gap.over(h, k - 1).minus(variance).times(change, k - 1);
            h = change.integral(h.constant());
            b = change2.integral(b.constant());
        }
        return h;
    }

    /** b for one h. */
    private Enclosure boundary(BigInteger h) {
        return minus(Intervals.quotient(number(1), at(h)), weight(at(h)));
    }

    /** h by the second form. */
    private Series large(Enclosure start, Series twice) {
        Series one = new Series(number(1));
        Series h = new Series(start);
        Series w = new Series(weight(start));
        for (int k = 1; k <= order; k++) {
            Series inverse = one.over(h, k - 1);
            Series variance = w.times(w.plus(1), k - 1);
            Series factor = h.times(w.plus(w).plus(1), k - 1).plus(-LARGE);
            Series change = twice.slope().negate().over(inverse.times(inverse, k - 1).plus(variance.times(factor, k - 1)), k - 1);
            Series fall = variance.negate().times(change, k - 1);
            h = change.integral(start);
            w = fall.integral(w.constant());
        }
        return h;
    }
}
