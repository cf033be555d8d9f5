package org.ironbound.kernel.bound;

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
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/** Above the formulas, and not by much. */
@Domain(Numbers.class)
class CapacityTest {
    @Property(tries = 100)
    void gaussian(@ForAll Draw draw) {
        BigFraction rho = draw.oneIn(10) ? BigFraction.ZERO : Enclosures.fraction(draw.proper(60));
        BigInteger d = draw.positive(60);
        BigInteger unit = draw.unit(80);
        BigInteger result = Capacity.gaussian(new Logarithm(unit), d, rho);
        BigInteger whole = rho.getDenominator();
        requireJustAbove(result, Reference.ln(whole, whole.subtract(rho.getNumerator())), new BigFraction(d, BigInteger.TWO), unit);
    }

    @Property(tries = 100)
    void signs(@ForAll Draw draw) {
        BigFraction s = Enclosures.fraction(draw.proper(60));
        BigFraction q = draw.oneIn(10) ? BigFraction.ONE : Enclosures.fraction(draw.proper(60));
        BigInteger d = draw.positive(60);
        BigInteger unit = draw.unit(80);
        BigInteger result = Capacity.signs(new Logarithm(unit), d, s, q);
        Real dber = Reference.divergence(q.getDenominator().add(q.getNumerator()), q.getDenominator(), q.getDenominator().shiftLeft(1));
        requireJustAbove(result, dber, s.multiply(d), unit);
    }

    /** At least factor x, and at most 1000 units per unit of the factor more: the logarithm of a small fraction is a sum of many ln 2. */
    private static void requireJustAbove(BigInteger result, Real x, BigFraction factor, BigInteger unit) {
        BigFraction least = new BigFraction(result, unit).divide(factor);
        assertTrue(x.compareTo(least.getNumerator(), least.getDenominator()) <= 0, "below the formula");
        BigFraction slack = new BigFraction(BigInteger.valueOf(1000), unit).add(new BigFraction(BigInteger.ONE, unit).divide(factor));
        BigFraction most = least.subtract(slack);
        assertTrue(x.compareTo(most.getNumerator(), most.getDenominator()) >= 0, "far above the formula");
    }
}
