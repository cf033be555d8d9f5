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
class DberTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(200);

    @Property(tries = 200)
    void containsTheInformation(@ForAll Draw draw) {
        BigInteger d = draw.positive(80);
        BigInteger m = draw.between(d.negate(), d);
        Enclosure result = Dber.of(new Logarithm(draw.unit(300)), m, d);
        assertContains(result, Reference.divergence(d.add(m), d, d.shiftLeft(1)));
        assertNarrow(result, 60 + 6L * d.bitLength());
    }

    @Property(tries = 200)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, 0.1, 0.99);
        double m = Enclosures.toDouble(x.n(), x.d());
        assertNear(((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2, Dber.of(new Logarithm(FINE), x.n(), x.d()));
    }
}
