package org.ironbound.kernel.real;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.ironbound.kernel.Enclosures.assertNear;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class BinaryDivergenceTest {
    @Property(tries = 200)
    void containsTheDivergence(@ForAll Draw draw) {
        BigInteger m = draw.positive(draw.oneIn(8) ? 1000 : 80).add(BigInteger.ONE);
        BigInteger b = draw.between(BigInteger.ONE, m.subtract(BigInteger.ONE));
        BigInteger a = draw.oneIn(6) ? b : draw.between(BigInteger.ZERO, m);
        Logarithm ln = new Logarithm(draw.unit(draw.oneIn(8) ? 1000 : 300));
        Enclosure result = BinaryDivergence.of(ln, a, b, m);
        assertContains(result, Reference.divergence(a, b, m));
        assertNarrow(result, 60 + 6L * m.bitLength());
    }

    @Property(tries = 200)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, 0.51, 0.99);
        Fraction y = Enclosures.between(draw, 0.01, 0.4);
        double a = Enclosures.toDouble(x.n(), x.d());
        double b = Enclosures.toDouble(y.n(), y.d());
        double expected = a * Math.log(a / b) + (1 - a) * Math.log((1 - a) / (1 - b));
        assertNear(expected, BinaryDivergence.of(new Logarithm(BigInteger.ONE.shiftLeft(200)), x.n(), y.n(), x.d()));
    }
}
