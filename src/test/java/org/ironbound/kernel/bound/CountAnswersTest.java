package org.ironbound.kernel.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class CountAnswersTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(450);
    private static final Logarithm LN = new Logarithm(FINE);
    private static final BigFraction HALF = BigFraction.ONE_HALF;

    /** The answers that are a slope times the excess of +, cut off at 1. */
    private static CountAnswers linear(Logarithm ln, int n, BigFraction lambda, Fraction slope) {
        CountAnswers answers = CountAnswers.of(ln, n, lambda, slope.d());
        for (int k = n / 2 + 1; k <= n; k++) {
            answers = answers.with(ln, SignReference.answer(n, slope, k));
        }
        assertEquals(-1, answers.next);
        return answers;
    }

    @Property(tries = 60)
    void areOnTheSafeSide(@ForAll Draw draw) {
        int n = 1 + draw.upTo(30);
        Fraction lambda = draw.proper(12);
        Fraction slope = draw.ratio(8);
        BigInteger unit = BigInteger.ONE.shiftLeft(1 + draw.upTo(150));
        Logarithm ln = new Logarithm(unit);
        CountAnswers answers = linear(ln, n, Enclosures.fraction(lambda), slope);
        Fraction mean = SignReference.meanAnswer(n, lambda, slope);
        assertTrue(answers.mean.multiply(mean.d()).compareTo(mean.n().multiply(unit)) <= 0, () -> answers.mean + " above " + mean);
        if (answers.mean.signum() >= 0) {
            BigInteger entropy = BinaryEntropy.of(ln, unit.add(answers.mean), unit.shiftLeft(1)).upper;
            Real memorized = SignReference.booleanMemorization(BigInteger.ONE, n, lambda, slope);
            assertTrue(memorized.compareTo(entropy.subtract(answers.doubt), unit) <= 0, () -> entropy + " - " + answers.doubt);
        }
    }

    @Property(tries = 30)
    void areNear(@ForAll Draw draw) {
        int n = 1 + draw.upTo(200);
        Fraction lambda = Enclosures.between(draw, 0.01, 0.9);
        Fraction slope = Enclosures.between(draw, 0.001, 1);
        CountAnswers answers = linear(LN, n, Enclosures.fraction(lambda), slope);
        Fraction mean = SignReference.meanAnswer(n, lambda, slope);
        assertEquals(Enclosures.toDouble(mean.n(), mean.d()), Enclosures.toDouble(answers.mean, FINE), 1e-14);
        BigInteger entropy = BinaryEntropy.of(LN, FINE.add(answers.mean), FINE.shiftLeft(1)).upper;
        assertEquals(SignReference.booleanMemorization(BigInteger.ONE, n, lambda, slope).at(20).doubleValue(),
            Enclosures.toDouble(entropy.subtract(answers.doubt), FINE), 1e-14);
    }

    @Test
    void whatIsNoTableIsNull() {
        assertNull(CountAnswers.of(LN, 0, HALF, BigInteger.TEN));
        assertNull(CountAnswers.of(LN, 1001, HALF, BigInteger.TEN));
        assertNull(CountAnswers.of(LN, 5, BigFraction.ONE, BigInteger.TEN));
        assertNull(CountAnswers.of(LN, 5, BigFraction.ZERO, BigInteger.TEN));
        assertNull(CountAnswers.of(LN, 5, HALF, BigInteger.ZERO));
        CountAnswers none = CountAnswers.of(LN, 2, HALF, BigInteger.TEN);
        assertNull(none.with(LN, BigInteger.ONE.negate()));
        assertNull(none.with(LN, BigInteger.valueOf(11)));
        assertNull(none.with(new Logarithm(BigInteger.TWO), BigInteger.ONE));
        CountAnswers all = none.with(LN, BigInteger.ONE);
        assertNotNull(all);
        assertNull(all.with(LN, BigInteger.ONE));
    }
}
