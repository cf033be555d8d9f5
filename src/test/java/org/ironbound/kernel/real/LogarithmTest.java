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

    private static void check(Fraction x, Logarithm ln) {
        Enclosure result = ln.of(x.n(), x.d());
        assertContains(result, Reference.ln(x.n(), x.d()));
        int doublings = Math.abs(x.n().bitLength() - x.d().bitLength()) + 1;
        boolean isShort = doublings == 1 && Math.max(x.n().bitLength(), x.d().bitLength()) < 24;
        int levels = 32 - Integer.numberOfLeadingZeros(ln.unit.bitLength());
        assertNarrow(result, doublings * SERIES_UNITS + stepUnits(ln)
            + (isShort ? SERIES_UNITS : (SERIES_UNITS + 1) * levels + SERIES_UNITS));
    }

    /** For results of 300 bits or more three factors are taken out, up to 16 times each. */
    static int stepUnits(Logarithm ln) {
        return ln.unit.bitLength() < 300 ? 0 : 48 * SERIES_UNITS;
    }

    /** Products of the factors that are taken out of long fractions, and their neighbours: as many steps as there are, none too many. */
    @Property(tries = 60)
    void containsTheLogarithmOfPowersOfTheSteps(@ForAll Draw draw) {
        int coarse = draw.upTo(6);
        int middle = draw.upTo(17);
        int fine = draw.upTo(17);
        BigInteger n = BigInteger.valueOf(17).pow(coarse).multiply(BigInteger.valueOf(257).pow(middle))
            .multiply(BigInteger.valueOf(4097).pow(fine));
        BigInteger d = BigInteger.ONE.shiftLeft(4 * coarse + 8 * middle + 12 * fine);
        BigInteger longer = BigInteger.ONE.shiftLeft(draw.upTo(600));
        check(new Fraction(n.multiply(longer).add(draw.natural(3)), d.multiply(longer)),
            new Logarithm(BigInteger.ONE.shiftLeft(300 + draw.upTo(1200))));
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
