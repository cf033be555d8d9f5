package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class MixturePsiTest {
    /** Whatever the line. */
    @Property(tries = 60)
    void isBelowTheMinimum(@ForAll Draw draw) {
        BigInteger whole = draw.positive(30).add(BigInteger.ONE);
        LeastInformationLine line = LeastInformationLine.at(new Logarithm(draw.unit(100)),
            draw.between(BigInteger.ONE, whole.subtract(BigInteger.ONE)),
            draw.between(BigInteger.ONE, whole.subtract(BigInteger.ONE)), whole);
        BigFraction c = Enclosures.fraction(draw.ratio(8));
        Fraction z = draw.ratio(8);
        BigInteger bound = MixturePsi.lowerBound(c, z.n(), z.d(), line);
        BigInteger n = z.n().multiply(c.getDenominator());
        BigInteger d = z.d().multiply(c.getNumerator());
        assertTrue(Reference.leastPriced(n, d).atLeast(bound.multiply(c.getDenominator()), line.unit.multiply(c.getNumerator())));
        assertTrue(MixturePsi.lowerBound(BigFraction.ZERO, z.n(), z.d(), line).signum() <= 0);
        assertTrue(MixturePsi.lowerBound(c, BigInteger.ZERO, z.d(), line).signum() <= 0);
    }

    /** With the line of slope z/c it is what doubles say. */
    @Property(tries = 60)
    void isTightWithTheBestLine(@ForAll Draw draw) {
        BigInteger unit = BigInteger.ONE.shiftLeft(120);
        Fraction c = Enclosures.between(draw, 0.1, 50);
        Fraction z = Enclosures.between(draw, 0.1, 50);
        double cost = Enclosures.toDouble(c.n(), c.d());
        double h = Enclosures.toDouble(z.n(), z.d()) / cost / 2;
        // Beyond, the false alarms of the best line are too rare for multiples of 2^-62.
        Assume.that(h < 10);
        BigInteger alarm = BigInteger.valueOf((long) (0x1p62 * MixtureEstimate.falseAlarm(h)));
        BigInteger miss = BigInteger.valueOf((long) (0x1p62 * MixtureEstimate.miss(h))).max(BigInteger.ONE);
        BigInteger whole = BigInteger.ONE.shiftLeft(62);
        LeastInformationLine line = LeastInformationLine.at(new Logarithm(unit), whole.subtract(miss), alarm, whole);
        double bound = Enclosures.toDouble(MixturePsi.lowerBound(Enclosures.fraction(c), z.n(), z.d(), line), unit);
        assertEquals(1, bound / (cost * MixtureEstimate.leastPriced(h)), 1e-6);
    }
}
