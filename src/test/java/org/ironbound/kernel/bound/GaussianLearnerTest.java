package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.fraction.BigFraction;
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

    /** At both ends of the interval of L, where the bound of the miss is largest. */
    @Property(tries = 40)
    void missIsBoundedAbove(@ForAll Draw draw) {
        BigInteger d = draw.positive(11);
        BigInteger n = draw.positive(8);
        Fraction l = draw.proper(20);
        Fraction m = new Fraction(draw.between(l.n(), l.d().subtract(BigInteger.ONE)), l.d());
        Fraction v = draw.ratio(6);
        Fraction c = Enclosures.between(draw, -2, 6);
        Fraction x = Enclosures.between(draw, 0, 10);
        BigInteger unit = draw.unit(200);
        BigInteger bound = GaussianLearner.missUpperBound(d, n, Enclosures.fraction(l), Enclosures.fraction(m), Enclosures.fraction(v),
            Enclosures.fraction(c),
            Enclosures.fraction(x), unit);
        if (bound.compareTo(unit) <= 0) {
            assertTrue(Reference.miss(d, n, l, v, c, x).atMost(bound, unit));
            assertTrue(Reference.miss(d, n, m, v, c, x).atMost(bound, unit));
        }
    }

    /** The learner of theory.md for d = 10^4, n = 10 and an average error of 1/10: the numbers are near what doubles say. */
    @Property(tries = 40)
    void isWhatDoublesSay(@ForAll Draw draw) {
        NormalDistribution phi = new NormalDistribution();
        Fraction v = Enclosures.between(draw, 0.01, 0.2);
        Fraction c = Enclosures.between(draw, 0.5, 1.5);
        Fraction x = Enclosures.between(draw, 2, 8);
        double noise = Enclosures.toDouble(v.n(), v.d());
        double threshold = Enclosures.toDouble(c.n(), c.d());
        double deviation = Enclosures.toDouble(x.n(), x.d());
        double squared = 0.0001 / (0.01 + 0.099 + noise);
        double length = Math.sqrt(10_000 - 2 * Math.sqrt(10_000 * deviation));
        double miss = phi.cumulativeProbability((threshold - Math.sqrt(squared) * length) / Math.sqrt(1 - squared)) + Math.exp(-deviation);
        BigInteger d = BigInteger.valueOf(10_000);
        BigFraction l = new BigFraction(1, 100);
        BigInteger bound = GaussianLearner.missUpperBound(d, BigInteger.TEN, l, l, Enclosures.fraction(v), Enclosures.fraction(c),
            Enclosures.fraction(x), FINE);
        assertEquals(miss, Enclosures.toDouble(bound, FINE), 1e-9);
        BigInteger memory = GaussianLearner.memorizationUpperBound(new Logarithm(FINE), d, BigInteger.TEN, l, Enclosures.fraction(v));
        double expected = 5000 * Math.log1p(0.99 / (10 * noise));
        assertEquals(expected, Enclosures.toDouble(memory, FINE), 1e-9 * expected);
    }

    /** ln(1 + (1-L)/(n v)). */
    private static Real logarithm(BigInteger n, Fraction l, Fraction v) {
        BigInteger noise = l.d().multiply(n).multiply(v.n());
        return Reference.ln(noise.add(l.d().subtract(l.n()).multiply(v.d())), noise);
    }
}
