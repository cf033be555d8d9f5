package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class BooleanBottleneckTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(120));

    /** Below the formula, and by no more than the errors of two values of Dber. */
    @Property(tries = 200)
    void memorizationIsTheFormulaRoundedDown(@ForAll Draw draw) {
        BigInteger d = draw.positive(20);
        Fraction m = draw.proper(40);
        Fraction l = draw.proper(40);
        BigInteger found = BooleanBottleneck.memorization(LN, d, Enclosures.fraction(l), Enclosures.fraction(m));
        Real exact = Formulas.gerber(d, m, l);
        assertTrue(exact.atLeast(found, LN.unit));
        assertTrue(exact.atMost(found.add(d.shiftLeft(10)), LN.unit));
    }

    /** The information is split at d Dber(l^2 m). */
    @Property(tries = 200)
    void whatIsReachedIsDecided(@ForAll Draw draw) {
        BigInteger d = draw.positive(20);
        Fraction m = draw.proper(40);
        Fraction l = draw.proper(40);
        BigInteger whole = l.d().pow(2).multiply(m.d());
        Real each = Reference.divergence(whole.add(l.n().pow(2).multiply(m.n())), whole, whole.shiftLeft(1));
        BigInteger fine = BigInteger.ONE.shiftLeft(100);
        BigFraction enough = new BigFraction(each.floor(fine).add(BigInteger.TWO), fine).multiply(d);
        BigFraction tooLittle = new BigFraction(each.floor(fine).subtract(BigInteger.ONE), fine).multiply(d);
        assertTrue(BooleanBottleneck.isReached(LN, d, Enclosures.fraction(l), Enclosures.fraction(m), enough));
        assertEquals(false, BooleanBottleneck.isReached(LN, d, Enclosures.fraction(l), Enclosures.fraction(m), tooLittle));
    }

    @Example
    void ends() {
        BigFraction half = new BigFraction(1, 2);
        assertTrue(BooleanBottleneck.isReached(LN, BigInteger.ONE, half, BigFraction.ZERO, new BigFraction(1, 1000)));
        assertTrue(BooleanBottleneck.memorization(LN, BigInteger.ONE, half, BigFraction.ZERO).signum() <= 0);
        BigFraction all = new BigFraction(BooleanBottleneck.memorization(LN, BigInteger.ONE, half, BigFraction.ONE), LN.unit);
        assertEquals(Math.log(2) - (1.5 * Math.log(1.5) + 0.5 * Math.log(0.5)) / 2, all.doubleValue(), 1e-12);
    }
}
