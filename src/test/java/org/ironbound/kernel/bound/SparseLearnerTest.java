package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class SparseLearnerTest {
    @Property(tries = 100)
    void memorizationIsBoundedAbove(@ForAll Draw draw) {
        BigInteger d = draw.positive(40);
        int n = 1 + draw.upTo(20);
        Fraction p = draw.proper(40);
        Fraction u = draw.proper(40);
        BigInteger unit = draw.unit(300);
        BigInteger bound = SparseLearner.memorizationUpperBound(new Logarithm(unit), d, n, Enclosures.fraction(p), Enclosures.fraction(u));
        Real value = SignReference.sparseMemorization(d, n, p, u);
        assertTrue(value.atMost(bound, unit));
        assertTrue(value.atLeast(bound.subtract(BigInteger.valueOf(1000).multiply(d.add(BigInteger.TWO))), unit));
    }

    /** The weights are those of the definition: s = p + (1-p) g agreeing, of these the fixed part p agrees with a positive x. */
    @Property(tries = 100)
    void lawsAreThoseOfTheDefinition(@ForAll Draw draw) {
        int n = 1 + draw.upTo(60);
        BigFraction p = Enclosures.fraction(draw.proper(40));
        BigFraction u = Enclosures.fraction(draw.proper(40));
        BigFraction s = p.add(BigFraction.ONE.subtract(p).multiply(new BigFraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(n - 1))));
        SignLaw law = SparseLearner.lawOfPositive(n, p, u);
        assertEquals(u.multiply(s.add(p)).divide(2), new BigFraction(law.plus, law.total));
        assertEquals(u.multiply(s.subtract(p)).divide(2), new BigFraction(law.minus, law.total));
        SignLaw fair = SparseLearner.lawOfNull(n, p, u);
        assertEquals(u.multiply(s).divide(2), new BigFraction(fair.plus, fair.total));
        assertEquals(fair.plus, fair.minus);
    }

    @Test
    void endsOfTheRange() {
        BigInteger unit = BigInteger.TEN.pow(20);
        Logarithm ln = new Logarithm(unit);
        assertEquals(BigInteger.ZERO, SparseLearner.memorizationUpperBound(ln, BigInteger.TEN, 3, BigFraction.ONE, BigFraction.ONE));
        BigInteger nothing = SparseLearner.memorizationUpperBound(ln, BigInteger.TEN, 3, BigFraction.ZERO, BigFraction.ZERO);
        assertEquals(0, Enclosures.toDouble(nothing, unit), 1e-17);
        // One sample of a free sign, released as it is: ln 2 a coordinate.
        BigInteger all = SparseLearner.memorizationUpperBound(ln, BigInteger.TEN, 1, BigFraction.ZERO, BigFraction.ONE);
        assertEquals(10 * Math.log(2), Enclosures.toDouble(all, unit), 1e-12);
    }
}
