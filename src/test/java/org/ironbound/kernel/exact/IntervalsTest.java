package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

/** Exact fractions within the operands go to fractions within the results, and ends are attained but for rounding. */
@Domain(Numbers.class)
class IntervalsTest {
    private static final int TRIES = 300;

    private static Enclosure enclosure(Draw draw, BigInteger unit) {
        BigInteger a = draw.integer(80);
        return new Enclosure(a, draw.oneIn(4) ? a : a.add(draw.natural(80)), unit);
    }

    private static BigFraction point(Draw draw, Enclosure x) {
        BigInteger parts = draw.positive(30);
        BigInteger low = x.lower.multiply(parts);
        return new BigFraction(draw.between(low, x.upper.multiply(parts)), x.unit.multiply(parts));
    }

    private static BigFraction lower(Enclosure x) {
        return new BigFraction(x.lower, x.unit);
    }

    private static BigFraction upper(Enclosure x) {
        return new BigFraction(x.upper, x.unit);
    }

    private static void assertContains(Enclosure range, BigFraction x) {
        assertTrue(lower(range).compareTo(x) <= 0 && x.compareTo(upper(range)) <= 0, () -> x + " in " + lower(range) + " " + upper(range));
    }

    private static void assertEnds(Enclosure range, BigFraction least, BigFraction most) {
        BigFraction unit = new BigFraction(BigInteger.ONE, range.unit);
        assertTrue(lower(range).add(unit).compareTo(least) > 0, "lower end");
        assertTrue(upper(range).subtract(unit).compareTo(most) < 0, "upper end");
    }

    private static BigFraction min(BigFraction... values) {
        BigFraction least = values[0];
        for (BigFraction value : values) {
            least = value.compareTo(least) < 0 ? value : least;
        }
        return least;
    }

    private static BigFraction max(BigFraction... values) {
        BigFraction most = values[0];
        for (BigFraction value : values) {
            most = value.compareTo(most) > 0 ? value : most;
        }
        return most;
    }

    @Property(tries = TRIES)
    void products(@ForAll Draw draw) {
        BigInteger unit = draw.unit(60);
        Enclosure x = enclosure(draw, unit);
        Enclosure y = enclosure(draw, unit);
        Enclosure z = Intervals.product(x, y);
        assertContains(z, point(draw, x).multiply(point(draw, y)));
        BigFraction[] corners = {lower(x).multiply(lower(y)), lower(x).multiply(upper(y)), upper(x).multiply(lower(y)),
            upper(x).multiply(upper(y))};
        assertEnds(z, min(corners), max(corners));
    }

    @Property(tries = TRIES)
    void squares(@ForAll Draw draw) {
        Enclosure x = enclosure(draw, draw.unit(60));
        Enclosure z = Intervals.square(x);
        BigFraction inside = point(draw, x);
        assertContains(z, inside.multiply(inside));
        assertTrue(z.lower.signum() >= 0);
        BigFraction first = lower(x).multiply(lower(x));
        BigFraction last = upper(x).multiply(upper(x));
        boolean around = x.lower.signum() <= 0 && x.upper.signum() >= 0;
        assertEnds(z, around ? BigFraction.ZERO : min(first, last), max(first, last));
    }

    @Property(tries = TRIES)
    void quotients(@ForAll Draw draw) {
        BigInteger unit = draw.unit(60);
        Enclosure x = enclosure(draw, unit);
        BigInteger c = draw.positive(80);
        Enclosure y = new Enclosure(c, c.add(draw.natural(80)), unit);
        Enclosure z = Intervals.quotient(x, y);
        assertContains(z, point(draw, x).divide(point(draw, y)));
        BigFraction[] corners = {lower(x).divide(lower(y)), lower(x).divide(upper(y)), upper(x).divide(lower(y)),
            upper(x).divide(upper(y))};
        assertEnds(z, min(corners), max(corners));
    }

    @Property(tries = TRIES)
    void multiples(@ForAll Draw draw) {
        Enclosure x = enclosure(draw, draw.unit(60));
        BigFraction factor = new BigFraction(draw.integer(60), draw.positive(60));
        Enclosure z = Intervals.multiple(x, factor.getNumerator(), factor.getDenominator());
        assertContains(z, point(draw, x).multiply(factor));
        assertEnds(z, min(lower(x).multiply(factor), upper(x).multiply(factor)), max(lower(x).multiply(factor), upper(x).multiply(factor)));
    }

    @Property(tries = TRIES)
    void absolutesAndSmallerOnes(@ForAll Draw draw) {
        BigInteger unit = draw.unit(60);
        Enclosure x = enclosure(draw, unit);
        Enclosure y = enclosure(draw, unit);
        BigFraction p = point(draw, x);
        assertContains(Intervals.absolute(x), p.abs());
        assertContains(Intervals.smaller(x, y), min(p, point(draw, y)));
    }

    @Property(tries = TRIES)
    void between(@ForAll Draw draw) {
        BigFraction low = new BigFraction(draw.integer(60), draw.positive(60));
        BigFraction high = low.add(new BigFraction(draw.natural(60), draw.positive(60)));
        Enclosure z = Intervals.between(low.getNumerator(), low.getDenominator(), high.getNumerator(), high.getDenominator(),
            draw.unit(60));
        assertContains(z, low);
        assertContains(z, high);
        assertEnds(z, low, high);
    }

    @Test
    void theSquareOfARangeAroundZeroStartsAtZero() {
        Enclosure square = Intervals.square(new Enclosure(BigInteger.valueOf(-3), BigInteger.valueOf(2), BigInteger.ONE));
        assertEquals(BigInteger.ZERO, square.lower);
        assertEquals(BigInteger.valueOf(9), square.upper);
    }
}
