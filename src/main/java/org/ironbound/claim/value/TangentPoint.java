package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayDeque;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.real.Exponential;

/**
 * Where phi(e) = min d2(1 - x || 2e - x) is attained, and half of the slope with which phi falls there, both only nearly: the kernel shows
 * the bounds that are made of them, so that nothing has to be believed here.
 *
 * <p>With h = ln((1 - x)(1 - b)/(x b)) and w = 1/(e^h - 1) the least value is at b = 1/h - w and x = h w (1 - b), and half of the slope is
 * h [PHI-SLOPE]. While h grows, the error 2e = b + x falls, ever more slowly, from 1 to 0. So Newton's iteration, begun at an h that is too
 * small, rises to the wanted one.
 *
 * @param missProbability x, above 0 and below 2e
 * @param halfSlope       h in multiples of 2^-bits
 */
record TangentPoint(BigFraction missProbability, BigInteger halfSlope) {
    /** Bits that are computed beyond the wanted ones. */
    private static final int GUARD = 16;
    /**
     * Steps after which {@link #FIRST_BITS} bits of h are right; the first h is wrong by an eighth at most. Each further step doubles the
     * bits.
     */
    private static final int FIRST_STEPS = 4;
    private static final int FIRST_BITS = 40;

    /**
     * The point for one error.
     *
     * @param error e, strictly between 0 and 1/2
     * @param bits  after the point that matter
     * @param meter what is spent from
     */
    static TangentPoint of(BigFraction error, int bits, Meter meter) {
        meter.spend(price(Prices.length(error), bits));
        BigInteger n = error.getNumerator().shiftLeft(1);
        BigInteger d = error.getDenominator();
        BigInteger advantage = d.subtract(n);
        int small = d.bitLength() - advantage.bitLength();
        if (small > bits / 4) {
            return nearHalf(advantage, d, bits);
        }
        if (d.divide(n).compareTo(BigInteger.valueOf(bits + GUARD)) > 0) {
            return nearZero(n, d, bits);
        }
        return between(n, d, bits, 2 * Math.max(small, d.divide(n).bitLength()));
    }

    /**
     * Each step costs about a quarter of the next one; before the last, which has at most half as many bits again as are wanted, those of
     * the first length come.
     */
    private static long price(long length, long bits) {
        return FIRST_STEPS * stepPrice(length, bits / 2 + 4 * FIRST_BITS) + 2 * stepPrice(length, bits + bits / 2 + 4 * FIRST_BITS);
    }

    private static long stepPrice(long length, long bits) {
        return Prices.exponential(bits, 0) + 10 * Prices.product(bits, bits) + 3 * Prices.quotient(2 * bits, bits)
            + Prices.quotient(length + bits, length);
    }

    /** The point for an error near 1/2: with s = 1 - 2e, h is 4s + 16 s^3/9 and x is 1/2 - 2s/3, up to s^3. */
    private static TangentPoint nearHalf(BigInteger advantage, BigInteger d, int bits) {
        int length = bits + GUARD;
        BigInteger s = advantage.shiftLeft(length).divide(d);
        BigInteger cube = s.multiply(s).multiply(s).shiftRight(2 * length);
        BigInteger h = s.shiftLeft(2).add(cube.shiftLeft(4).divide(BigInteger.valueOf(9)));
        BigInteger x = BigInteger.ONE.shiftLeft(length - 1).subtract(s.shiftLeft(1).divide(BigInteger.valueOf(3)));
        return new TangentPoint(new BigFraction(x, BigInteger.ONE.shiftLeft(length)), h.shiftRight(GUARD));
    }

    /** The point for an error near 0: with 2e = n/d, h is nearly 1/(2e) and x so near 0 that any small number will do. */
    private static TangentPoint nearZero(BigInteger n, BigInteger d, int bits) {
        return new TangentPoint(new BigFraction(n, d.shiftLeft(bits + GUARD)), d.shiftLeft(bits).divide(n));
    }

    /**
     * By Newton's iteration. Its x is made too large rather than too small: at a point x + c bounds lose about c, at x - c they lose c/x.
     *
     * @param lost how many bits of h are wrong because the error changes little with it
     */
    private static TangentPoint between(BigInteger n, BigInteger d, int bits, int lost) {
        ArrayDeque<Integer> lengths = new ArrayDeque<>();
        for (int exact = bits; exact > FIRST_BITS; exact = (exact + 1) / 2) {
            lengths.push(exact + lost + GUARD);
        }
        int first = FIRST_BITS + lost + GUARD;
        Step step = new Step(n, d, first, start(n, d, first));
        for (int i = 1; i < FIRST_STEPS; i++) {
            step = new Step(n, d, first, step.next);
        }
        int length = first;
        for (int next : lengths) {
            step = new Step(n, d, next, step.next.shiftLeft(next - length));
            length = next;
        }
        BigInteger miss = step.nextMiss.add(BigInteger.ONE.shiftLeft(lost + GUARD / 2));
        return new TangentPoint(new BigFraction(miss, BigInteger.ONE.shiftLeft(length)), step.next.shiftRight(length - bits));
    }

    /** Too small an h for the error, by little: 4(1 - 2e), or 1/(2e) from 2 on. */
    private static BigInteger start(BigInteger n, BigInteger d, int length) {
        BigInteger far = d.shiftLeft(length).divide(n);
        return far.bitLength() > length + 1 ? far : d.subtract(n).shiftLeft(length + 2).divide(d);
    }

    /** One step of Newton's iteration; all numbers are multiples of 2^-length. */
    private static final class Step {
        private final int length;
        private final BigInteger next;
        private final BigInteger nextMiss;

        Step(BigInteger n, BigInteger d, int length, BigInteger h) {
            this.length = length;
            BigInteger one = BigInteger.ONE.shiftLeft(length);
            BigInteger decay = Exponential.of(h.negate(), one, one).lower;
            BigInteger w = decay.shiftLeft(length).divide(one.subtract(decay));
            BigInteger inverse = one.shiftLeft(length).divide(h);
            BigInteger b = inverse.subtract(w);
            BigInteger rest = one.subtract(b);
            BigInteger gap = rest.subtract(b);
            BigInteger miss = product(product(h, w), rest);
            BigInteger fall = product(product(b, rest), one.subtract(product(h, gap))).add(product(gap, gap));
            BigInteger excess = b.add(miss).subtract(n.shiftLeft(length).divide(d));
            BigInteger change = excess.shiftLeft(length).divide(fall);
            BigInteger boundarySlope = product(w, one.add(w)).subtract(product(inverse, inverse));
            this.next = h.add(change);
            this.nextMiss = miss.subtract(product(fall.add(boundarySlope), change));
        }

        private BigInteger product(BigInteger x, BigInteger y) {
            return x.multiply(y).shiftRight(length);
        }
    }
}
