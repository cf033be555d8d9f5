package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class GaussianLearnerTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(200);

    @Property(tries = 100)
    void memorizationIsBoundedAbove(@ForAll Draw draw) {
        BigInteger d = draw.positive(40);
        BigInteger n = draw.positive(30);
        Fraction l = draw.proper(60);
        Fraction v = draw.ratio(60);
        Logarithm ln = new Logarithm(draw.unit(300));
        BigInteger bound = GaussianLearner.memorizationUpperBound(ln, d, n, Enclosures.fraction(l), Enclosures.fraction(v));
        Real log = logarithm(n, l, v);
        Real value = Real.approximated(digits -> log.at(digits).multiply(new BigDecimal(d)).divide(BigDecimal.valueOf(2)));
        assertTrue(value.atMost(bound, ln.unit));
        // The error of the logarithm is a few units for each doubling of its argument, multiplied by d/2.
        assertTrue(value.atLeast(bound.subtract(BigInteger.valueOf(600).multiply(d.add(BigInteger.TWO))), ln.unit));
    }

    @Property(tries = 60)
    void falseAlarmIsBoundedAbove(@ForAll Draw draw) {
        Fraction c = Enclosures.between(draw, -8, 8);
        BigInteger unit = draw.unit(300);
        Real value = Reference.normal(c.n().negate(), c.d());
        BigInteger bound = GaussianLearner.falseAlarmUpperBound(Enclosures.fraction(c), unit);
        assertTrue(value.atMost(bound, unit));
        BigInteger fine = GaussianLearner.falseAlarmUpperBound(Enclosures.fraction(c), FINE);
        assertTrue(value.atLeast(fine.subtract(FINE.shiftRight(130)), FINE));
    }

    /** ln(1 + (1-L)/(n v)). */
    private static Real logarithm(BigInteger n, Fraction l, Fraction v) {
        BigInteger noise = l.d().multiply(n).multiply(v.n());
        return Reference.ln(noise.add(l.d().subtract(l.n()).multiply(v.d())), noise);
    }
}
