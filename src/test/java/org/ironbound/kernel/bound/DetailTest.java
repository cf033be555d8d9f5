package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class DetailTest {
    /** (s/rho) u (2 - u) by fractions, or nothing where u is above 1; never above the supremum over s. */
    @Property(tries = 200)
    void isTheFormulaAndAtMostTheSupremum(@ForAll Draw draw) {
        BigInteger d = draw.positive(20);
        Fraction distance = draw.oneIn(8) ? new Fraction(BigInteger.ZERO, BigInteger.ONE) : draw.ratio(20);
        Fraction split = draw.proper(30);
        BigFraction s = Enclosures.fraction(split);
        BigFraction rho = draw.oneIn(4) ? s : s.multiply(Enclosures.fraction(draw.proper(20)));
        BigFraction delta = Enclosures.fraction(distance);
        BigFraction u = delta.pow(2).multiply(BigFraction.ONE.subtract(s)).divide(s.multiply(2).multiply(d));
        BigFraction detail = Detail.needed(d, rho, delta, s);
        if (u.compareTo(BigFraction.ONE) > 0) {
            assertNull(detail);
        } else {
            assertEquals(s.divide(rho).multiply(u).multiply(BigFraction.TWO.subtract(u)), detail);
            assertTrue(Reference.detail(d, rho.getNumerator(), rho.getDenominator(), distance.n(), distance.d())
                .atLeast(detail.getNumerator(), detail.getDenominator()));
        }
    }

    @Property(tries = 150)
    void memorizationIsBelowTheFormulaAndNear(@ForAll Draw draw) {
        BigInteger d = draw.positive(30);
        Fraction tau = draw.proper(60);
        Fraction k = draw.proper(60);
        Logarithm ln = new Logarithm(draw.unit(300));
        BigInteger lower = Detail.memorization(ln, d, Enclosures.fraction(tau), Enclosures.fraction(k));
        Assume.that(lower.signum() >= 0);
        BigInteger numerator = tau.d().multiply(k.d()).subtract(tau.n().multiply(k.n()));
        BigInteger denominator = tau.d().multiply(k.d().subtract(k.n()));
        assertTrue(Reference.ln(numerator, denominator).atLeast(lower.shiftLeft(1), d.multiply(ln.unit)));
        BigInteger near = lower.add(d.multiply(BigInteger.valueOf(300))).add(BigInteger.ONE);
        assertTrue(Reference.ln(numerator, denominator).atMost(near.shiftLeft(1), d.multiply(ln.unit)));
    }
}
