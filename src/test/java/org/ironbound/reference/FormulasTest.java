package org.ironbound.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Reference.Fraction;

@Domain(Numbers.class)
class FormulasTest {
    /** Values computed by hand in double arithmetic. */
    @Example
    void valuesAreRight() {
        BigInteger hundred = BigInteger.valueOf(100);
        assertEquals(0.0560015344, Formulas.entropy(BigInteger.ONE, hundred).at(30).doubleValue(), 1e-9);
        assertEquals(0.08 * Math.log(3200), Formulas.classicalError(new Fraction(BigInteger.ONE, hundred), BigInteger.valueOf(32)).at(30)
            .doubleValue(), 1e-12);
        double k = 1 / (1 - Math.exp(-1));
        assertEquals(k - 1 - Math.log(k), Formulas.leak(new Fraction(BigInteger.ONE, BigInteger.ONE)).at(30).doubleValue(), 1e-14);
    }

    /** [PRIV]: about epsilon^2/8 for small epsilon, and at most epsilon tanh(epsilon/2). */
    @Property(tries = 30)
    void leakIsBelowTheKnownBound(@ForAll Draw draw) {
        Fraction epsilon = draw.ratio(20);
        double e = epsilon.at(20).doubleValue();
        Assume.that(e < 1000);
        double leak = Formulas.leak(epsilon).at(20).doubleValue();
        assertTrue(leak <= e * Math.tanh(e / 2) * (1 + 1e-9));
        assertTrue(e > 0.01 || Math.abs(leak / (e * e / 8) - 1) < 0.01);
    }

    /** [APPROX]: the sharper error never exceeds 3.45 delta ln(k/delta). */
    @Property(tries = 60)
    void sharpErrorIsBelowTheClassicalOne(@ForAll Draw draw) {
        BigInteger d = draw.positive(60).shiftLeft(1);
        Fraction delta = new Fraction(draw.between(BigInteger.ZERO, d.shiftRight(1)), d);
        BigInteger k = draw.positive(200).add(BigInteger.ONE);
        double sharp = Formulas.sharpError(new Fraction(BigInteger.ONE, BigInteger.ONE), delta, k).at(20).doubleValue();
        assertTrue(sharp <= Formulas.classicalError(delta, k).at(20).doubleValue() * (3.45 / 8));
    }
}
