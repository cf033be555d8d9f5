package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class LeastInformationLineTest {
    private static final BigInteger WHOLE = BigInteger.ONE.shiftLeft(200);

    /** Whatever the tangent point. */
    @Property(tries = 60)
    void isBelowPhiEverywhere(@ForAll Draw draw) {
        BigInteger whole = draw.positive(draw.oneIn(4) ? 100 : 30).add(BigInteger.ONE);
        BigInteger hit = draw.between(BigInteger.ONE, whole.subtract(BigInteger.ONE));
        BigInteger alarm = draw.between(BigInteger.ONE, whole.subtract(BigInteger.ONE));
        LeastInformationLine line = LeastInformationLine.at(new Logarithm(draw.unit(200)), hit, alarm, whole);
        for (int i = 0; i < 3; i++) {
            Fraction half = draw.proper(30);
            BigInteger d = half.d().shiftLeft(1);
            BigInteger value = line.intercept.multiply(d).subtract(line.slope.multiply(half.n()));
            assertTrue(Reference.leastInformation(half.n(), d).atLeast(value, line.unit.multiply(d)));
        }
        if (line.slope.signum() > 0 && line.slope.divide(line.unit).bitLength() < 12) {
            assertTrue(Reference.leastPriced(line.slope, line.unit).atLeast(line.intercept, line.unit));
        }
    }

    /** At the tangent point of its slope nothing is lost but what the doubles of the point lose. */
    @Property(tries = 40)
    void touchesPhi(@ForAll Draw draw) {
        double h = Math.exp(Math.log(0.01) + draw.random().nextDouble() * Math.log(4000));
        LeastInformationLine line = LeastInformationLine.at(new Logarithm(WHOLE), WHOLE.subtract(scaled(MixtureEstimate.miss(h))),
            scaled(MixtureEstimate.falseAlarm(h)), WHOLE);
        BigInteger best = Reference.leastPriced(line.slope, line.unit).floor(line.unit);
        double loss = new BigDecimal(best.subtract(line.intercept)).divide(new BigDecimal(best), MathContext.DECIMAL64).doubleValue();
        assertTrue(loss >= 0 && loss < 1e-10, () -> h + " loses " + loss);
    }

    /** A mean of two lines is below phi. */
    @Property(tries = 40)
    void isBelowPhiWhenMixed(@ForAll Draw draw) {
        BigInteger whole = draw.positive(30).add(BigInteger.TWO);
        Logarithm ln = new Logarithm(draw.unit(200));
        BigInteger end = whole.subtract(BigInteger.ONE);
        LeastInformationLine one = LeastInformationLine.at(ln, draw.between(BigInteger.ONE, end), draw.between(BigInteger.ONE, end), whole);
        LeastInformationLine two = LeastInformationLine.at(ln, draw.between(BigInteger.ONE, end), draw.between(BigInteger.ONE, end), whole);
        LeastInformationLine line = one.mixed(draw.natural(30), two, draw.positive(30));
        Fraction half = draw.proper(30);
        BigInteger d = half.d().shiftLeft(1);
        assertTrue(Reference.leastInformation(half.n(), d).atLeast(line.intercept.multiply(d).subtract(line.slope.multiply(half.n())),
            line.unit.multiply(d)));
    }

    private static BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(WHOLE)).toBigInteger();
    }
}
