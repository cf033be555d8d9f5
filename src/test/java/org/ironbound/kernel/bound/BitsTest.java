package org.ironbound.kernel.bound;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.ironbound.kernel.Enclosures.assertNear;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class BitsTest {
    @Property(tries = 150)
    void containsTheBits(@ForAll Draw draw) {
        BigInteger n = draw.natural(200);
        BigInteger d = draw.positive(200);
        Logarithm ln = new Logarithm(draw.unit(600));
        Enclosure bits = Bits.of(ln, Enclosures.fraction(n, d));
        assertContains(bits, bits(n, d));
        // Relative width of ln 2, at most 3 in unit/2 or so, and two roundings.
        assertNarrow(bits, BigInteger.valueOf(20).multiply(n.divide(d).add(BigInteger.ONE)));
    }

    @Property(tries = 100)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, 0.001, 1000);
        assertNear(Enclosures.toDouble(x.n(), x.d()) / Math.log(2),
            Bits.of(new Logarithm(BigInteger.ONE.shiftLeft(200)), Enclosures.fraction(x)));
    }

    private static Real bits(BigInteger n, BigInteger d) {
        Real two = Reference.ln(BigInteger.TWO, BigInteger.ONE);
        return n.signum() == 0 ? Real.exactly(0) : Real.approximated(digits -> new BigDecimal(n)
            .divide(new BigDecimal(d).multiply(two.at(digits)), new MathContext(digits)));
    }
}
