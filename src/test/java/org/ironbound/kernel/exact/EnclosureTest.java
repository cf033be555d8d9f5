package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

/** Operations contain their results for all members, and are as tight as the scale allows. */
@Domain(Numbers.class)
class EnclosureTest {
    @Property
    void negationContains(@ForAll Draw draw) {
        Enclosure a = enclosure(draw, draw.unit(300), false);
        assertContains(a.negate(), member(draw, a).negate());
        assertEquals(width(a), width(a.negate()));
    }

    @Property
    void sumContains(@ForAll Draw draw) {
        Enclosure a = enclosure(draw, draw.unit(300), false);
        Enclosure b = enclosure(draw, a.unit, false);
        assertContains(a.add(b), member(draw, a).add(member(draw, b)));
        assertEquals(width(a).add(width(b)), width(a.add(b)));
    }

    @Property
    void productContains(@ForAll Draw draw) {
        Enclosure a = enclosure(draw, draw.unit(300), true);
        Enclosure b = enclosure(draw, a.unit, true);
        assertContains(a.multiply(b), member(draw, a).multiply(member(draw, b)));
        assertTight(a.multiply(b), end(a.lower, a).multiply(end(b.lower, b)), end(a.upper, a).multiply(end(b.upper, b)));
    }

    @Property
    void reciprocalContains(@ForAll Draw draw) {
        Enclosure any = enclosure(draw, draw.unit(300), true);
        Enclosure a = new Enclosure(any.lower.max(BigInteger.ONE), any.upper.max(BigInteger.ONE), any.unit);
        assertContains(a.reciprocal(), member(draw, a).reciprocal());
        assertTight(a.reciprocal(), end(a.upper, a).reciprocal(), end(a.lower, a).reciprocal());
    }

    private static Enclosure enclosure(Draw draw, BigInteger unit, boolean nonNegative) {
        BigInteger lower = nonNegative ? draw.natural(300) : draw.integer(300);
        return new Enclosure(lower, lower.add(draw.natural(draw.oneIn(2) ? 5 : 300)), unit);
    }

    private static BigFraction member(Draw draw, Enclosure e) {
        BigInteger finer = draw.positive(100);
        return new BigFraction(draw.between(e.lower.multiply(finer), e.upper.multiply(finer)), e.unit.multiply(finer));
    }

    private static BigFraction end(BigInteger end, Enclosure e) {
        return Enclosures.fraction(end, e.unit);
    }

    private static BigInteger width(Enclosure e) {
        return e.upper.subtract(e.lower);
    }

    private static void assertContains(Enclosure e, BigFraction x) {
        assertTrue(end(e.lower, e).compareTo(x) <= 0 && x.compareTo(end(e.upper, e)) <= 0);
    }

    /** One unit less at either end would not do. */
    private static void assertTight(Enclosure e, BigFraction least, BigFraction greatest) {
        assertTrue(end(e.lower.add(BigInteger.ONE), e).compareTo(least) > 0);
        assertTrue(end(e.upper.subtract(BigInteger.ONE), e).compareTo(greatest) < 0);
    }
}
