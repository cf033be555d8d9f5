package org.ironbound.claim.value;

import java.math.BigInteger;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.problem.Fractions;

/**
 * The derivative of phi [PHI-SLOPE]. At the error e it is -2h, where 2e = 1 - h b (1 - b), b = 1/h - w, w = 1/(e^h - 1); the right side
 * falls while h rises from 0 on, and its derivative is -q with
 *
 * <p>q = b (1 - b)(1 - h (1 - 2b)) + (1 - 2b)^2 = 1/h^2 + w (1 + w)(h (1 + 2w) - 3),
 *
 * <p>of which the first form loses nothing where h is small, the second where it is large. Further db/dh = (1 - 2b)/h - b (1 - b) and dw/dh
 * = -w (1 + w).
 */
final class InformationSlope {
    /** Above this, w is less than any number that matters, but not 0. */
    private static final int FAR = 400;
    /** From here on the second form is used. */
    private static final int LARGE = 3;
    /** What rounding may cost where h is near 1. */
    private static final int ROUNDING_BITS = 6;
    /** How often a bracket of h is widened. */
    private static final int TRIALS = 4;
    /** By how many bits it is widened each time. */
    private static final int WIDENING = 8;

    private final Arithmetic arithmetic;
    private final MeteredKernel kernel;
    private final BigInteger unit;
    private final int order;

    private InformationSlope(Arithmetic arithmetic, int order) {
        this.arithmetic = arithmetic;
        this.kernel = arithmetic.kernel();
        this.unit = kernel.unit();
        this.order = order;
    }

    /**
     * Coefficients of -2h up to an order.
     *
     * @param error of e, strictly between 0 and 1/2
     * @throws Undefined if h is not found
     */
    static Series of(Arithmetic arithmetic, Node node, Series error, int order) throws Undefined {
        InformationSlope slope = new InformationSlope(arithmetic, order);
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
        return Series.number(n, unit);
    }

    private static Enclosure minus(Enclosure x, Enclosure y) {
        return x.add(y.negate());
    }

    /** w for all enclosed h, which are positive. */
    private Enclosure weight(Enclosure h) {
        return new Enclosure(h.upper.compareTo(number(FAR).upper) > 0 ? BigInteger.ZERO : weight(h.upper).lower,
            weight(h.lower.min(number(FAR).upper)).upper, unit);
    }

    private Enclosure weight(BigInteger h) {
        return Series.quotient(kernel, number(1), minus(kernel.exponential(h), number(1)));
    }

    /** 2e for one h. */
    private Enclosure twiceError(BigInteger h) {
        Enclosure b = boundary(h);
        if (h.compareTo(number(LARGE).lower) < 0) {
            return minus(number(1), kernel.product(kernel.at(h), kernel.product(b, minus(number(1), b))));
        }
        return b.add(kernel.product(kernel.product(kernel.at(h), weight(kernel.at(h))), minus(number(1), b)));
    }

    /** Encloses the h of one error e/unit: ends around a guess, of which it is proved that one is below and one above. */
    private Enclosure bracket(Node node, BigInteger e) throws Undefined {
        Enclosure found = arithmetic.halfSlopes().get(e);
        if (found != null) {
            return found;
        }
        BigInteger twice = e.shiftLeft(1);
        found = bracket(twice, arithmetic.tangentPoint(Fractions.of(e, unit)).halfSlope());
        if (found == null) {
            throw new Undefined(node, false);
        }
        arithmetic.keep(arithmetic.halfSlopes(), e, found);
        return found;
    }

    /** Around a guess; null if it is not good. */
    private Enclosure bracket(BigInteger twice, BigInteger guess) {
        BigInteger width = BigInteger.ONE.shiftLeft(ROUNDING_BITS + 2 * Math.abs(guess.bitLength() - unit.bitLength()));
        for (int i = 0; i < TRIALS; i++) {
            BigInteger low = guess.subtract(width);
            BigInteger high = guess.add(width);
            if (low.signum() > 0 && twiceError(low).lower.compareTo(twice) >= 0 && twiceError(high).upper.compareTo(twice) <= 0) {
                return new Enclosure(low, high, unit);
            }
            width = width.shiftLeft(WIDENING);
        }
        return null;
    }

    /** The next coefficient of the quotient x/y, from those before. */
    private Enclosure quotient(Enclosure x, Enclosure[] q, Enclosure[] y, int k) {
        return Series.quotient(kernel, k == 0 ? x : minus(x, Series.convolution(kernel, q, y, k, 0, k - 1)), y[0]);
    }

    private Enclosure product(Enclosure[] x, Enclosure[] y, int k) {
        return Series.convolution(kernel, x, y, k, 0, k);
    }

    /** x/(k + 1): the coefficient k + 1 of a function, from the coefficient k of its derivative. */
    private Enclosure integral(Enclosure x, int k) {
        return kernel.multiple(x, BigInteger.ONE, BigInteger.valueOf(k + 1L));
    }

    /** The coefficient k of a number. */
    private Enclosure number(long n, int k) {
        return number(k == 0 ? n : 0);
    }

    private Enclosure[] empty() {
        return new Enclosure[order + 1];
    }

    /** The coefficients of h by the first form of q, from q h' = -(2e)', one order after the other. */
    private Series small(Enclosure start, Series twice) {
        Series change = twice.slope().negate();
        Enclosure[] h = empty();
        Enclosure[] b = empty();
        Enclosure[] gap = empty();
        Enclosure[] variance = empty();
        Enclosure[] factor = empty();
        Enclosure[] q = empty();
        Enclosure[] slope = empty();
        Enclosure[] ratio = empty();
        Enclosure[] byH = empty();
        h[0] = start;
        b[0] = new Enclosure(boundary(start.upper).lower, boundary(start.lower).upper, unit);
        for (int k = 0; k < order; k++) {
            gap[k] = minus(number(1, k), b[k].add(b[k]));
            variance[k] = minus(b[k], product(b, b, k));
            factor[k] = minus(number(1, k), product(h, gap, k));
            q[k] = product(variance, factor, k).add(product(gap, gap, k));
            slope[k] = quotient(change.at(k), slope, q, k);
            ratio[k] = quotient(gap[k], ratio, h, k);
            byH[k] = minus(ratio[k], variance[k]);
            h[k + 1] = integral(slope[k], k);
            b[k + 1] = integral(product(byH, slope, k), k);
        }
        return new Series(kernel, h);
    }

    /** b for one h. */
    private Enclosure boundary(BigInteger h) {
        return minus(Series.quotient(kernel, number(1), kernel.at(h)), weight(kernel.at(h)));
    }

    /** The coefficients of h by the second form of q. */
    private Series large(Enclosure start, Series twice) {
        Series change = twice.slope().negate();
        Enclosure[] h = empty();
        Enclosure[] w = empty();
        Enclosure[] inverse = empty();
        Enclosure[] variance = empty();
        Enclosure[] twiceW = empty();
        Enclosure[] factor = empty();
        Enclosure[] q = empty();
        Enclosure[] slope = empty();
        h[0] = start;
        w[0] = weight(start);
        for (int k = 0; k < order; k++) {
            inverse[k] = quotient(number(1, k), inverse, h, k);
            variance[k] = w[k].add(product(w, w, k));
            twiceW[k] = number(1, k).add(w[k]).add(w[k]);
            factor[k] = minus(product(h, twiceW, k), number(LARGE, k));
            q[k] = product(inverse, inverse, k).add(product(variance, factor, k));
            slope[k] = quotient(change.at(k), slope, q, k);
            h[k + 1] = integral(slope[k], k);
            w[k + 1] = integral(product(variance, slope, k).negate(), k);
        }
        return new Series(kernel, h);
    }
}
