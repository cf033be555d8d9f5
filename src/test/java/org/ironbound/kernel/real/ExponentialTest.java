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
class ExponentialTest {
    @Property(tries = 250)
    void containsThePower(@ForAll Draw draw) {
        BigInteger d = draw.positive(draw.oneIn(8) ? 4000 : 200);
        BigInteger most = d.multiply(BigInteger.valueOf(draw.oneIn(5) ? 2000 : 4));
        check(draw.between(most.negate(), most), d, draw.unit(draw.oneIn(8) ? 4000 : 300));
    }

    /** At the longest scales long exponents are split into short ones. */
    @Property(tries = 4)
    void containsThePowerAtALongScale(@ForAll Draw draw) {
        BigInteger d = draw.positive(4000);
        check(draw.between(d.negate(), d), d, BigInteger.ONE.shiftLeft(8200 + draw.upTo(800)));
    }

    @Property(tries = 60)
    void containsThePowersOfTinyExponents(@ForAll Draw draw) {
        check(draw.integer(60), BigInteger.ONE.shiftLeft(60 + draw.upTo(500)).add(draw.natural(60)), draw.unit(600));
    }

    /** Up to 1 the width is that of the series and the roundings; every squaring doubles the relative width. */
    private static void check(BigInteger n, BigInteger d, BigInteger unit) {
        Enclosure result = Exponential.of(n, d, unit);
        assertContains(result, Reference.exp(n, d));
        int levels = 32 - Integer.numberOfLeadingZeros(unit.bitLength());
        BigInteger perUnit = BigInteger.valueOf(8L * levels + 8).multiply(n.abs().divide(d).add(BigInteger.ONE));
        assertNarrow(result, perUnit.multiply(result.upper.divide(unit).add(BigInteger.ONE)));
    }

    @Property(tries = 200)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, -50, 50);
        assertNear(Math.exp(Enclosures.toDouble(x.n(), x.d())), Exponential.of(x.n(), x.d(), BigInteger.ONE.shiftLeft(200)));
    }
}
