package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SymmetricLaws;
import org.junit.jupiter.api.Test;

/** The laws in fixed point against their exact atoms, and the refusals of supremum certificates. */
@Domain(Numbers.class)
class SymmetricLawTest {
    private static final int NARROW = 110;

    @Property(tries = 60)
    void momentsAreEnclosed(@ForAll Draw draw) {
        Case drawn = new Case(draw);
        BigFraction second = drawn.exact.moment(2, 0, drawn.exact.size());
        BigFraction fourth = drawn.exact.moment(4, 0, drawn.exact.size());
        assertTrue(new BigFraction(drawn.law.secondLower, drawn.law.unit).compareTo(second) <= 0);
        assertTrue(new BigFraction(drawn.law.secondUpper, drawn.law.unit).compareTo(second) >= 0);
        assertTrue(new BigFraction(drawn.law.fourthUpper, drawn.law.unit).compareTo(fourth) >= 0);
        assertTrue(drawn.law.secondUpper.subtract(drawn.law.secondLower).bitLength() < NARROW);
    }

    @Property(tries = 60)
    void atomsAreAboveAndNear(@ForAll Draw draw) {
        Case drawn = new Case(draw);
        assertEquals(drawn.exact.size(), drawn.law.weights.length);
        for (int i = 0; i < drawn.law.weights.length; i++) {
            assertAboveAndNear(drawn.exact.weight(i), drawn.law.weights[i], drawn.law.unit);
            assertAboveAndNear(drawn.exact.value(i), drawn.law.values[i], drawn.law.unit);
        }
    }

    private static void assertAboveAndNear(BigFraction exact, BigInteger bound, BigInteger unit) {
        BigFraction excess = new BigFraction(bound, unit).subtract(exact);
        assertTrue(excess.compareTo(BigFraction.ZERO) >= 0);
        assertTrue(excess.multiply(unit).compareTo(new BigFraction(BigInteger.ONE.shiftLeft(NARROW))) < 0);
    }

    @Property(tries = 60)
    void logMgfIsAboveAndNear(@ForAll Draw draw) {
        Case drawn = new Case(draw);
        BigInteger t = draw.between(BigInteger.ZERO, drawn.law.unit.multiply(BigInteger.valueOf(20)));
        BigInteger result = LogMgf.upperBound(new Logarithm(drawn.law.unit), drawn.law.above(), t);
        BigInteger exact = drawn.exact.logMgf(new BigFraction(t, drawn.law.unit)).ceil(drawn.law.unit);
        assertTrue(result.compareTo(exact) >= 0);
        assertTrue(result.subtract(exact).bitLength() < NARROW);
    }

    @Test
    void manySamplesAreSummed() {
        BigInteger unit = BigInteger.ONE.shiftLeft(120);
        SymmetricLaw law = SymmetricLaw.ofCluster(2000, new BigFraction(1, 50), unit);
        assertTrue(Enclosures.toDouble(law.secondLower, unit) >= 0.8 / 1.8);
        assertTrue(law.secondUpper.subtract(law.secondLower).bitLength() < 40);
    }

    @Test
    void badStartsAreRefused() {
        SymmetricLaw law = oneSample();
        BigFraction u = new BigFraction(law.secondUpper, law.unit);
        BigInteger largest = law.values[0];
        BigInteger far = law.unit.multiply(BigInteger.valueOf(5));
        BigInteger[] none = {};
        assertTrue(Suprema.prove(law, u, far, new BigInteger[] {largest}, none));
        assertFalse(Suprema.prove(law, u, far, new BigInteger[] {largest.subtract(BigInteger.ONE)}, none));
        assertFalse(Suprema.prove(law, u, law.unit.negate(), new BigInteger[] {largest}, none));
        assertFalse(Suprema.prove(law, u, BigInteger.ZERO, new BigInteger[] {largest}, none));
        assertFalse(Suprema.prove(law, u, law.unit, new BigInteger[] {largest}, none));
        assertFalse(Suprema.prove(law, new BigFraction(law.secondLower.subtract(BigInteger.ONE), law.unit), far, new BigInteger[] {largest},
            none));
    }

    /** Slopes that do not prove their interval, ends outside [0, 1], slopes below 0. */
    @Test
    void badIntervalsAreRefused() {
        SymmetricLaw law = oneSample();
        BigInteger unit = law.unit;
        BigInteger largest = law.values[0];
        BigFraction u = new BigFraction(law.secondUpper, unit).multiply(2);
        BigInteger near = largest.shiftRight(1);
        BigInteger slope = unit.multiply(BigInteger.valueOf(21)).divide(BigInteger.valueOf(20));
        assertTrue(Suprema.prove(law, u, unit, new BigInteger[] {near, largest}, new BigInteger[] {slope}));
        assertFalse(Suprema.prove(law, u, unit, new BigInteger[] {near, largest}, new BigInteger[] {slope.negate()}));
        assertFalse(Suprema.prove(law, u, unit, new BigInteger[] {near, largest}, new BigInteger[] {BigInteger.ZERO}));
        assertFalse(Suprema.prove(law, u, unit, new BigInteger[] {near, unit.shiftLeft(1)}, new BigInteger[] {slope}));
        assertFalse(Suprema.prove(law, u, unit, new BigInteger[] {near, near}, new BigInteger[] {slope}));
        assertFalse(Suprema.prove(law, u, unit, new BigInteger[] {near.negate(), largest}, new BigInteger[] {slope}));
    }

    private static SymmetricLaw oneSample() {
        return SymmetricLaw.ofCluster(1, new BigFraction(3, 10), BigInteger.ONE.shiftLeft(100));
    }

    /** A law of either kind and its exact counterpart. */
    private static final class Case {
        private final SymmetricLaw law;
        private final SymmetricLaws exact;

        Case(Draw draw) {
            BigInteger unit = BigInteger.ONE.shiftLeft(200);
            Fraction s = draw.proper(12);
            Fraction q = draw.proper(12);
            int n = 1 + draw.upTo(11);
            boolean sparse = draw.oneIn(2);
            law = sparse ? SymmetricLaw.ofSparse(Enclosures.fraction(s), Enclosures.fraction(q), unit)
                : SymmetricLaw.ofCluster(n, Enclosures.fraction(q), unit);
            exact = SymmetricLaws.numbered(sparse ? SymmetricLaws.number(BigInteger.ZERO, s.n(), s.d(), q.n(), q.d())
                : SymmetricLaws.number(BigInteger.ONE, BigInteger.valueOf(n), BigInteger.ONE, q.n(), q.d()));
        }
    }
}
