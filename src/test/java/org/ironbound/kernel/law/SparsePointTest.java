package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SupremumEstimate;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class SparsePointTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(120));

    /** D(Q_A || P_A)/D(Q || P) by its definition, and at most the supremum. */
    @Property(tries = 200)
    void isTheRatioOfTheDivergences(@ForAll Draw draw) {
        Fraction s = draw.proper(10);
        Fraction q = draw.proper(10);
        BigInteger w = draw.positive(10).add(BigInteger.TWO);
        BigInteger i = draw.between(BigInteger.ONE, w);
        BigInteger j = draw.between(BigInteger.ZERO, w.subtract(i).min(i.subtract(BigInteger.ONE)));
        double agreement = s.n().doubleValue() / s.d().doubleValue();
        double value = q.n().doubleValue() / q.d().doubleValue();
        double plus = i.doubleValue() / w.doubleValue();
        double minus = j.doubleValue() / w.doubleValue();
        double spent = part(plus, agreement / 2) + part(minus, agreement / 2) + part(1 - plus - minus, 1 - agreement);
        double mean = value * (plus - minus);
        double expected = (part((1 + mean) / 2, 0.5) + part((1 - mean) / 2, 0.5)) / spent;
        LawName law = LawName.threePoints(new BigFraction(s.n(), s.d()), new BigFraction(q.n(), q.d()));
        BigFraction result = SparsePoint.lowerBound(LN, law, i, j, w);
        // Where doubles keep their digits.
        if (spent > 1e-6 && mean > 1e-2) {
            assertTrue(Math.abs(result.doubleValue() - expected) <= 1e-6 * expected, () -> result + " is not " + expected);
            assertTrue(result.doubleValue() <= SupremumEstimate.sparse(agreement, value) * (1 + 1e-6));
        }
    }

    private static double part(double x, double y) {
        return x <= 0 ? 0 : x * Math.log(x / y);
    }

    /** Next to P, at a scale that does not tell the laws apart, it is next to nothing or nothing. */
    @Test
    void isSmallAtACoarseScale() {
        BigInteger w = BigInteger.ONE.shiftLeft(40);
        BigInteger quarter = w.shiftRight(2);
        BigFraction half = new BigFraction(1, 2);
        BigFraction result = SparsePoint.lowerBound(new Logarithm(BigInteger.ONE.shiftLeft(16)), LawName.threePoints(half, half),
            quarter.add(BigInteger.ONE), quarter.subtract(BigInteger.ONE), w);
        assertTrue(result == null || result.compareTo(new BigFraction(1, 8)) <= 0, () -> "" + result);
    }
}
