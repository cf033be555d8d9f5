package org.ironbound.kernel.sdpi;

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

/** The laws in fixed point against their exact atoms, and the certificate's refusals. */
@Domain(Numbers.class)
class SymmetricLawTest {
    private static final int NARROW = 110;

    @Property(tries = 60)
    void momentsAreEnclosed(@ForAll Draw draw) {
        Case drawn = new Case(draw);
        Moments moments = Moments.of(drawn.law);
        BigFraction second = drawn.exact.moment(2, 0, drawn.exact.size());
        BigFraction fourth = drawn.exact.moment(4, 0, drawn.exact.size());
        assertTrue(new BigFraction(moments.secondLower, drawn.law.unit).compareTo(second) <= 0);
        assertTrue(new BigFraction(moments.secondUpper, drawn.law.unit).compareTo(second) >= 0);
        assertTrue(new BigFraction(moments.fourthUpper, drawn.law.unit).compareTo(fourth) >= 0);
        assertTrue(moments.secondUpper.subtract(moments.secondLower).bitLength() < NARROW);
        assertTrue(new BigFraction(drawn.law.largest, drawn.law.unit).compareTo(drawn.exact.value(0)) >= 0);
    }

    @Property(tries = 60)
    void logMgfIsAboveAndNear(@ForAll Draw draw) {
        Case drawn = new Case(draw);
        BigInteger t = draw.between(BigInteger.ZERO, drawn.law.unit.multiply(BigInteger.valueOf(20)));
        BigInteger result = LogMgf.upperBound(new Logarithm(drawn.law.unit), drawn.law, t);
        BigInteger exact = drawn.exact.logMgf(new BigFraction(t, drawn.law.unit)).ceil(drawn.law.unit);
        assertTrue(result.compareTo(exact) >= 0);
        assertTrue(result.subtract(exact).bitLength() < NARROW);
    }

    @Test
    void manySamplesAreSummed() {
        BigInteger unit = BigInteger.ONE.shiftLeft(120);
        Moments moments = Moments.of(SymmetricLaw.ofCluster(2000, new BigFraction(1, 50), unit));
        assertTrue(Enclosures.toDouble(moments.secondLower, unit) >= 0.8 / 1.8);
        assertTrue(moments.secondUpper.subtract(moments.secondLower).bitLength() < 40);
    }

    @Test
    void badProposalsAreRefused() {
        BigInteger unit = BigInteger.ONE.shiftLeft(100);
        SymmetricLaw law = SymmetricLaw.ofCluster(1, new BigFraction(3, 10), unit);
        Moments moments = Moments.of(law);
        Logarithm ln = new Logarithm(unit);
        BigFraction u = new BigFraction(moments.secondUpper, unit);
        BigInteger[] one = {law.largest};
        BigInteger[] none = {};
        assertTrue(SupremumCertificate.proves(ln, law, moments, u, unit.multiply(BigInteger.valueOf(5)), one, none));
        assertFalse(SupremumCertificate.proves(ln, law, moments, u, unit.multiply(BigInteger.valueOf(5)), new BigInteger[] {law.largest.subtract(BigInteger.ONE)}, none));
        assertFalse(SupremumCertificate.proves(ln, law, moments, u, unit.negate(), one, none));
        assertFalse(SupremumCertificate.proves(ln, law, moments, u, unit, one, none));
        assertFalse(SupremumCertificate.proves(ln, law, moments, u, unit, none, none));
        assertFalse(SupremumCertificate.proves(ln, law, moments, u, unit, one, one));
        assertFalse(SupremumCertificate.proves(ln, law, moments, BigFraction.ZERO, unit, one, none));
        assertFalse(SupremumCertificate.proves(ln, law, moments, u.negate(), unit, one, none));
        assertEquals(1, law.samples);
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
            law = sparse ? SymmetricLaw.ofSparse(Enclosures.fraction(s), Enclosures.fraction(q), unit) : SymmetricLaw.ofCluster(n, Enclosures.fraction(q), unit);
            exact = SymmetricLaws.numbered(sparse ? SymmetricLaws.number(BigInteger.ZERO, s.n(), s.d(), q.n(), q.d())
                : SymmetricLaws.number(BigInteger.ONE, BigInteger.valueOf(n), BigInteger.ONE, q.n(), q.d()));
        }
    }
}
