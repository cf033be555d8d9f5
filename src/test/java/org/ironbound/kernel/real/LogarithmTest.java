package org.ironbound.kernel.real;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.ironbound.kernel.Enclosures.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class LogarithmTest {
    /** A series rounds twice and drops a rest below a unit. */
    private static final int SERIES_UNITS = 3;

    @Property(tries = 250)
    void containsTheLogarithm(@ForAll Draw draw) {
        Fraction x = draw.ratio(draw.oneIn(8) ? 4000 : 300);
        check(x, new Logarithm(draw.unit(draw.oneIn(8) ? 4000 : 300)));
    }

    @Property(tries = 60)
    void containsTheLogarithmOfNeighboursOfOne(@ForAll Draw draw) {
        BigInteger d = BigInteger.ONE.shiftLeft(draw.upTo(600)).add(draw.natural(20));
        Fraction above = new Fraction(d.add(draw.natural(3)), d);
        check(draw.oneIn(2) ? above : new Fraction(above.d(), above.n()), new Logarithm(draw.unit(600)));
    }

    /** Where factors with shifts are taken out before: one, two, and such that are 1. */
    @Property(tries = 3)
    void containsTheLogarithmAtLongScales(@ForAll Draw draw) {
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(draw.oneIn(2) ? 9_700 : 29_000));
        check(draw.ratio(draw.oneIn(2) ? 30_000 : 40), ln);
        BigInteger d = BigInteger.ONE.shiftLeft(30 + draw.upTo(300)).add(draw.natural(200));
        check(new Fraction(d.add(draw.natural(20)), d), ln);
    }

    private static void check(Fraction x, Logarithm ln) {
        Enclosure result = ln.of(x.n(), x.d());
        assertContains(result, Reference.ln(x.n(), x.d()));
        int doublings = Math.abs(x.n().bitLength() - x.d().bitLength()) + 1;
        assertNarrow(result, (doublings + 1) * SERIES_UNITS);
    }

    /** Products of the factors that are taken out of long fractions, and their neighbours: as many steps as there are, none too many. */
    @Property(tries = 60)
    void containsTheLogarithmOfPowersOfTheSteps(@ForAll Draw draw) {
        int coarse = draw.upTo(12);
        int middle = draw.upTo(17);
        int third = draw.upTo(17);
        int finest = draw.upTo(17);
        BigInteger n = BigInteger.valueOf(33).pow(coarse).multiply(BigInteger.valueOf(257).pow(middle))
            .multiply(BigInteger.valueOf(4097).pow(third)).multiply(BigInteger.valueOf(65537).pow(finest));
        BigInteger d = BigInteger.ONE.shiftLeft(5 * coarse + 8 * middle + 12 * third + 16 * finest);
        BigInteger longer = BigInteger.ONE.shiftLeft(draw.upTo(600));
        check(new Fraction(n.multiply(longer).add(draw.natural(3)), d.multiply(longer)),
            new Logarithm(BigInteger.ONE.shiftLeft(draw.upTo(1500))));
    }

    /** Exponents of the steps are chosen by leading bits: here of parts with few bits, with many zeros, and near a half or a whole step. */
    @Property(tries = 200)
    void containsTheLogarithmWhateverTheLeadingBitsAre(@ForAll Draw draw) {
        BigInteger d = draw.positive(draw.oneIn(2) ? 8 : 34).shiftLeft(draw.oneIn(2) ? 0 : draw.upTo(200));
        BigInteger n = d.multiply(BigInteger.valueOf(512 + draw.upTo(222))).shiftRight(9).add(draw.natural(2));
        check(draw.oneIn(2) ? new Fraction(n, d) : new Fraction(d, n), new Logarithm(draw.unit(310)));
    }

    /** What exponents are chosen never matters for what is promised, also where they are absurd. */
    @Test
    void exponentsForAnyLeadingBits() {
        for (long[] bits : new long[][] {{0, 0}, {1, 0}, {5, -1}, {Long.MAX_VALUE, 1}, {Long.MIN_VALUE, Long.MAX_VALUE}, {3, 5}}) {
            assertEquals(0, KnownLogarithm.exponents(bits[0], bits[1]));
        }
        assertEquals(0, KnownLogarithm.exponents(1L << 29, 1L << 29));
        assertEquals(8 * 9 + 3, KnownLogarithm.exponents(4L << 28, 3L << 28));
        assertEquals(8 * 11 + 5, KnownLogarithm.exponents(10L << 26, 7L << 26));
    }

    @Property(tries = 30)
    void enclosesTheLogarithmOfTwo(@ForAll Draw draw) {
        Logarithm ln = new Logarithm(draw.unit(4000));
        Enclosure two = new Enclosure(ln.ln2Lower, ln.ln2Upper, ln.unit);
        assertContains(two, Reference.ln(BigInteger.TWO, BigInteger.ONE));
        assertNarrow(two, SERIES_UNITS);
    }

    @Property(tries = 200)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, 0.001, 1000);
        assertNear(Math.log(Enclosures.toDouble(x.n(), x.d())), new Logarithm(BigInteger.ONE.shiftLeft(200)).of(x.n(), x.d()));
    }
}
