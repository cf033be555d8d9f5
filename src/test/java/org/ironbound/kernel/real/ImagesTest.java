package org.ironbound.kernel.real;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.junit.jupiter.api.Test;

/** Values at fractions within the argument lie within the result. */
@Domain(Numbers.class)
class ImagesTest {
    private static final int TRIES = 100;

    private record Inside(Enclosure range, BigInteger n, BigInteger d) {
        /** Between low and high, with a fraction in it. */
        static Inside of(Draw draw, BigInteger low, BigInteger high, BigInteger unit) {
            BigInteger a = draw.between(low, high);
            BigInteger b = draw.between(a, high);
            BigInteger parts = draw.positive(20);
            return new Inside(new Enclosure(a, b, unit), draw.between(a.multiply(parts), b.multiply(parts)), unit.multiply(parts));
        }
    }

    private static BigInteger unit(Draw draw) {
        return draw.unit(120).add(BigInteger.TWO);
    }

    @Property(tries = TRIES)
    void logarithms(@ForAll Draw draw) {
        BigInteger unit = unit(draw);
        Inside x = Inside.of(draw, BigInteger.ONE, unit.shiftLeft(20), unit);
        assertContains(Images.logarithm(new Logarithm(unit), x.range()), Reference.ln(x.n(), x.d()));
    }

    @Property(tries = TRIES)
    void exponentials(@ForAll Draw draw) {
        BigInteger unit = unit(draw);
        Inside x = Inside.of(draw, unit.multiply(BigInteger.valueOf(-20)), unit.multiply(BigInteger.valueOf(20)), unit);
        assertContains(Images.exponential(x.range()), Reference.exp(x.n(), x.d()));
    }

    @Property(tries = TRIES)
    void roots(@ForAll Draw draw) {
        BigInteger unit = unit(draw);
        Inside x = Inside.of(draw, BigInteger.ZERO, unit.shiftLeft(20), unit);
        assertContains(Images.root(x.range()), Reference.root(x.n(), x.d()));
    }

    @Property(tries = TRIES)
    void dbers(@ForAll Draw draw) {
        BigInteger unit = unit(draw);
        Inside x = Inside.of(draw, unit.negate(), unit, unit);
        assertContains(Images.dber(new Logarithm(unit), x.range()), Reference.divergence(x.d().add(x.n()), x.d(), x.d().shiftLeft(1)));
    }

    @Property(tries = TRIES)
    void divergences(@ForAll Draw draw) {
        BigInteger unit = unit(draw);
        Inside x = Inside.of(draw, BigInteger.ZERO, unit, unit);
        Inside y = Inside.of(draw, BigInteger.ONE, unit.subtract(BigInteger.ONE), unit);
        assertContains(Images.divergence(new Logarithm(unit), x.range(), y.range()),
            Reference.divergence(x.n().multiply(y.d()), y.n().multiply(x.d()), x.d().multiply(y.d())));
    }

    /** Claims that are equalities at an end of a range rest on these. */
    @Test
    void rationalValuesAreExact() {
        BigInteger unit = BigInteger.ONE.shiftLeft(64);
        Logarithm ln = new Logarithm(unit);
        Enclosure zero = new Enclosure(BigInteger.ZERO, BigInteger.ZERO, unit);
        Enclosure one = new Enclosure(unit, unit, unit);
        assertExactly(BigInteger.ZERO, Images.logarithm(ln, one));
        assertExactly(unit, Images.exponential(zero));
        assertExactly(BigInteger.ZERO, Images.dber(ln, zero));
        assertExactly(unit.shiftRight(1), Images.root(new Enclosure(unit.shiftRight(2), unit.shiftRight(2), unit)));
    }

    private static void assertExactly(BigInteger expected, Enclosure actual) {
        assertEquals(expected, actual.lower);
        assertEquals(expected, actual.upper);
    }
}
