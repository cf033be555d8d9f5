package org.ironbound.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class SparseLawTest {
    private static final BigFraction ONE = BigFraction.ONE;

    @Property
    void identities(@ForAll Draw draw) {
        int n = 1 + draw.upTo(300);
        BigFraction p = Enclosures.fraction(draw.proper(200));
        BigFraction chance = new BigFraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(n - 1));
        BigFraction s = SparseLaw.agreement(n, p);
        BigFraction q = SparseLaw.tau(n, p);
        assertEquals(p.add(ONE.subtract(p).multiply(chance)), s);
        assertEquals(p, s.multiply(q));
        assertEquals(ONE.subtract(p).multiply(chance).divide(s), ONE.subtract(q));
        assertTrue(q.compareTo(BigFraction.ZERO) > 0 && q.compareTo(ONE) < 0 && s.compareTo(ONE) <= 0);
    }

    @Property
    void increaseAsTheySay(@ForAll Draw draw) {
        int n = 1 + draw.upTo(300);
        BigInteger d = draw.positive(100).add(BigInteger.TWO);
        BigInteger a = draw.between(BigInteger.ONE, d.subtract(BigInteger.TWO));
        BigFraction p = new BigFraction(a, d);
        BigFraction denser = new BigFraction(draw.between(a.add(BigInteger.ONE), d.subtract(BigInteger.ONE)), d);
        assertTrue(SparseLaw.tau(n + 1, p).compareTo(SparseLaw.tau(n, p)) > 0);
        assertTrue(SparseLaw.tau(n, denser).compareTo(SparseLaw.tau(n, p)) > 0);
        assertTrue(SparseLaw.agreement(n + 1, p).compareTo(SparseLaw.agreement(n, p)) < 0);
        assertTrue(SparseLaw.agreement(n, denser).compareTo(SparseLaw.agreement(n, p)) >= 0);
    }

    @Property
    void oneSampleAlwaysAgrees(@ForAll Draw draw) {
        BigFraction p = Enclosures.fraction(draw.proper(200));
        assertEquals(ONE, SparseLaw.agreement(1, p));
        assertEquals(p, SparseLaw.tau(1, p));
    }

    /** The values of theory.md, section 12: tau, and s q^2. */
    @Example
    void valuesAreRight() {
        BigFraction p = new BigFraction(1, 100);
        assertEquals("0.563876651982378854625550660793", digits(SparseLaw.tau(8, p), 30));
        assertEquals("0.00563876651982378854625550660793", digits(p.multiply(SparseLaw.tau(8, p)), 32));
        assertEquals("0.000747663551401869158878504672897", digits(SparseLaw.agreement(4, p).multiply(SparseLaw.tau(4, p).pow(2)), 33));
    }

    private static String digits(BigFraction x, int places) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
