package org.ironbound.reference;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Reference.Fraction;

/**
 * The chances {@code q_k = P(S = k - d)} of a sum S of d independent signs or zeros, -1 with probability a/m and +1 with probability b/m,
 * from an index e on, and the two solutions h of their recurrence that begin there.
 */
public record SignWindow(BigInteger d, BigInteger a, BigInteger b, BigInteger m, BigInteger e) {
    private static final int MOST_STEPS = 400;

    public SignWindow {
        if (d.signum() <= 0 || a.signum() <= 0 || b.signum() < 0 || a.add(b).compareTo(m) > 0 || e.signum() < 0) {
            throw new OutsideDomain("a window from " + e + " of a sum of " + d + " signs " + a + ", " + b + " of " + m);
        }
    }

    /** h_k: 0 and 1 at e - 1 and e for the kind 0, 1 and 0 for the kind 1. */
    public BigFraction term(BigInteger kind, BigInteger k) {
        return upTo(kind, k)[0];
    }

    /** h_(k-1), as a solution up to h_k has it. */
    public BigFraction termBefore(BigInteger kind, BigInteger k) {
        return upTo(kind, k)[1];
    }

    /** h_e + .. + h_k. */
    public BigFraction sum(BigInteger kind, BigInteger k) {
        return upTo(kind, k)[2];
    }

    /** h_d + (b/m) h_(d-1). */
    public BigFraction scale(BigInteger kind) {
        if (e.compareTo(d) > 0) {
            throw new OutsideDomain("a window from " + e + " of a sum of " + d);
        }
        BigFraction[] last = upTo(kind, d);
        return last[0].add(last[1].multiply(new BigFraction(b, m)));
    }

    /** q_e + .. + q_k. */
    public BigFraction chance(BigInteger k) {
        return k.compareTo(e) < 0 ? BigFraction.ZERO : below(k).subtract(below(e.subtract(ONE)));
    }

    /** q_d + (b/m) q_(d-1). */
    public BigFraction middle() {
        BigFraction before = below(d.subtract(ONE));
        return below(d).subtract(before).add(before.subtract(below(d.subtract(TWO))).multiply(new BigFraction(b, m)));
    }

    private BigFraction below(BigInteger k) {
        Fraction tail = SignReference.lowerTail(d, a, b, m, k.subtract(d), ONE);
        return new BigFraction(tail.n(), tail.d());
    }

    /** h_k, h_(k-1) and h_e + .. + h_k. */
    private BigFraction[] upTo(BigInteger kind, BigInteger k) {
        if (kind.signum() < 0 || kind.compareTo(ONE) > 0 || k.compareTo(e) < 0) {
            throw new OutsideDomain("solution " + kind + " from " + e + " up to " + k);
        }
        if (k.subtract(e).compareTo(BigInteger.valueOf(MOST_STEPS)) > 0) {
            throw new OutOfReach("solution up to " + k);
        }
        BigFraction term = kind.signum() == 0 ? BigFraction.ONE : BigFraction.ZERO;
        BigFraction previous = BigFraction.ONE.subtract(term);
        BigFraction sum = term;
        for (BigInteger j = e.add(ONE); j.compareTo(k) <= 0; j = j.add(ONE)) {
            BigInteger rest = d.add(ONE).subtract(j);
            BigFraction next = term.multiply(rest.multiply(m.subtract(a).subtract(b)))
                .add(previous.multiply(rest.add(d).add(ONE).multiply(b))).divide(j.multiply(a));
            previous = term;
            term = next;
            sum = sum.add(term);
        }
        return new BigFraction[] {term, previous, sum};
    }
}
