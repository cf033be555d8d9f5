package org.ironbound.claim.value;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.problem.Fractions;

/**
 * The derivatives of phi [PHI-SLOPE]. At the error e the first one is -2h, where 2e = 1 - h b (1 - b), b = 1/h - w, w = 1/(e^h - 1); the
 * right side falls while h rises from 0 on, and its derivative is -q with
 *
 * <p>q = b (1 - b)(1 - h (1 - 2b)) + (1 - 2b)^2 = 1/h^2 + w (1 + w)(h (1 + 2w) - 3),
 *
 * <p>of which the first form loses nothing where h is small, the second where it is large. So the second derivative is 4/q.
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
    private final Node node;

    private InformationSlope(Arithmetic arithmetic, Node node) {
        this.arithmetic = arithmetic;
        this.kernel = arithmetic.kernel();
        this.unit = kernel.unit();
        this.node = node;
    }

    /**
     * The derivative that the node is, for all errors of a range.
     *
     * @throws Undefined if it may have no value, or h is not found
     */
    static Enclosure of(Arithmetic arithmetic, Node node, Enclosure error) throws Undefined {
        InformationSlope slope = new InformationSlope(arithmetic, node);
        if (error.lower.signum() <= 0 || error.upper.shiftLeft(1).compareTo(slope.unit) >= 0) {
            throw new Undefined(node, false);
        }
        Enclosure h = new Enclosure(slope.bracket(error.upper).lower, slope.bracket(error.lower).upper, slope.unit);
        return node.number().equals(BigFraction.ONE) ? slope.kernel.multiple(h, BigInteger.TWO.negate(), BigInteger.ONE)
            : slope.quotient(slope.number(4), slope.fall(h));
    }

    private Enclosure number(long n) {
        return kernel.at(unit.multiply(BigInteger.valueOf(n)));
    }

    private static Enclosure minus(Enclosure x, Enclosure y) {
        return x.add(y.negate());
    }

    /** x/y; y is positive, but may not be known to be so. */
    private Enclosure quotient(Enclosure x, Enclosure y) throws Undefined {
        if (y.lower.signum() <= 0) {
            throw new Undefined(node, false);
        }
        return kernel.quotient(x, y);
    }

    /** q for all enclosed h. */
    private Enclosure fall(Enclosure h) throws Undefined {
        if (h.lower.compareTo(number(LARGE).lower) >= 0) {
            Enclosure w = weight(h);
            Enclosure rest = minus(kernel.product(h, number(1).add(w).add(w)), number(LARGE));
            return quotient(number(1), kernel.square(h)).add(kernel.product(w.add(kernel.square(w)), rest));
        }
        Enclosure b = new Enclosure(boundary(h.upper).lower, boundary(h.lower).upper, unit);
        Enclosure gap = minus(number(1), b.add(b));
        Enclosure variance = kernel.product(b, minus(number(1), b));
        return kernel.product(variance, minus(number(1), kernel.product(h, gap))).add(kernel.square(gap));
    }

    /** w for all enclosed h, which are positive. */
    private Enclosure weight(Enclosure h) throws Undefined {
        return new Enclosure(h.upper.compareTo(number(FAR).upper) > 0 ? BigInteger.ZERO : weight(h.upper).lower,
            weight(h.lower.min(number(FAR).upper)).upper, unit);
    }

    private Enclosure weight(BigInteger h) throws Undefined {
        return quotient(number(1), minus(kernel.exponential(h), number(1)));
    }

    /** b for one h. */
    private Enclosure boundary(BigInteger h) throws Undefined {
        return minus(quotient(number(1), kernel.at(h)), weight(kernel.at(h)));
    }

    /** 2e for one h. */
    private Enclosure twiceError(BigInteger h) throws Undefined {
        Enclosure b = boundary(h);
        if (h.compareTo(number(LARGE).lower) < 0) {
            return minus(number(1), kernel.product(kernel.at(h), kernel.product(b, minus(number(1), b))));
        }
        return b.add(kernel.product(kernel.product(kernel.at(h), weight(kernel.at(h))), minus(number(1), b)));
    }

    /** Encloses the h of one error e/unit: ends around a guess, of which it is proved that one is below and one above. */
    private Enclosure bracket(BigInteger e) throws Undefined {
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
    private Enclosure bracket(BigInteger twice, BigInteger guess) throws Undefined {
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
}
