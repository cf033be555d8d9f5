package org.ironbound.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/** The reference against apfloat's own functions, and its comparisons. */
@Domain(Numbers.class)
class ReferenceTest {
    private static final int DIGITS = 40;
    /** For arguments near places where a function is 0: most of them are lost there. */
    private static final int MORE_DIGITS = 150;

    @Property(tries = 20)
    void exponentialIsThatOfApfloat(@ForAll Draw draw) {
        BigDecimal edge = Series.LARGEST_EXPONENT.subtract(number(draw, 1).movePointLeft(draw.upTo(30)));
        for (BigDecimal x : List.of(number(draw, 300), anyScale(draw).movePointLeft(30), edge, edge.negate())) {
            assertClose(ApfloatMath.exp(new Apfloat(x, 60)), Reference.exp(x, DIGITS));
        }
    }

    /** At any scale, and as near to 1 as that. */
    @Property(tries = 100)
    void logarithmIsThatOfApfloat(@ForAll Draw draw) {
        BigDecimal x = anyScale(draw).abs();
        BigDecimal near = BigDecimal.ONE.add(draw.oneIn(2) ? x.movePointLeft(x.precision()) : x.movePointLeft(x.precision()).negate());
        for (BigDecimal y : List.of(x, near, BigDecimal.ONE.movePointRight(draw.upTo(60) - 30))) {
            if (y.signum() > 0 && y.compareTo(BigDecimal.ONE) != 0) {
                assertClose(ApfloatMath.log(new Apfloat(y, MORE_DIGITS)), Reference.ln(y, DIGITS));
            }
        }
        assertEquals(0, Reference.ln(BigDecimal.ONE, DIGITS).signum());
        assertThrows(ArithmeticException.class, () -> Reference.ln(x.negate(), DIGITS));
    }

    /** At any scale, and as near to a multiple of a right angle as the digits allow. */
    @Property(tries = 100)
    void sineAndCosineAreThoseOfApfloat(@ForAll Draw draw) {
        BigDecimal x = draw.oneIn(2) ? number(draw, 7) : anyScale(draw).movePointLeft(41);
        BigDecimal offset = number(draw, 1).movePointLeft(draw.upTo(30));
        BigDecimal quarters = Reference.pi().at(MORE_DIGITS).multiply(BigDecimal.valueOf(draw.upTo(8) - 4L)).divide(BigDecimal.valueOf(2));
        for (BigDecimal y : List.of(x, quarters.add(offset))) {
            if (x.signum() != 0 && offset.signum() != 0 && y.abs().compareTo(BigDecimal.valueOf(7)) < 0) {
                int digits = DIGITS + 60;
                assertClose(ApfloatMath.sin(new Apfloat(y, MORE_DIGITS)), Reference.sine(y, digits));
                assertClose(ApfloatMath.cos(new Apfloat(y, MORE_DIGITS)), Reference.cosine(y, digits));
            }
        }
    }

    @Property(tries = 100)
    void arctangentIsThatOfApfloat(@ForAll Draw draw) {
        BigDecimal x = draw.oneIn(2) ? number(draw, 4) : anyScale(draw);
        if (x.signum() != 0) {
            assertClose(ApfloatMath.atan(new Apfloat(x, MORE_DIGITS)), Reference.arctangent(x, DIGITS));
        }
    }

    /** Beyond the digits for which there are series: apfloat, which agrees with them. */
    @Example
    void manyDigits() {
        BigDecimal x = new BigDecimal("0.7");
        BigDecimal half = BigDecimal.ONE.movePointLeft(Series.MOST_DIGITS - 5);
        int more = Series.MOST_DIGITS + 50;
        assertTrue(Reference.ln(x, more).subtract(Reference.ln(x, Series.MOST_DIGITS)).abs().compareTo(half) < 0);
        assertTrue(Reference.sine(x, more).subtract(Reference.sine(x, Series.MOST_DIGITS)).abs().compareTo(half) < 0);
        assertTrue(Reference.cosine(x, more).subtract(Reference.cosine(x, Series.MOST_DIGITS)).abs().compareTo(half) < 0);
        assertTrue(Reference.arctangent(x, more).subtract(Reference.arctangent(x, Series.MOST_DIGITS)).abs().compareTo(half) < 0);
    }

    @Property(tries = 10)
    void normalDistributionIsThatOfApfloat(@ForAll Draw draw) {
        BigDecimal x = number(draw, 20);
        Apfloat root = ApfloatMath.sqrt(new Apfloat(2, 60));
        assertClose(ApfloatMath.erfc(new Apfloat(x.negate(), 60).divide(root)).divide(new Apfloat(2, 60)), Reference.normal(x, DIGITS));
    }

    @Property(tries = 20)
    void leastInformationIsLeast(@ForAll Draw draw) {
        Reference.Fraction e = new Reference.Fraction(BigInteger.valueOf(1 + draw.upTo(48)), BigInteger.valueOf(100));
        BigInteger m = BigInteger.TEN.pow(12);
        BigInteger b = draw.between(BigInteger.ONE, e.n().multiply(m).shiftLeft(1).subtract(BigInteger.ONE));
        Real there = Reference.divergence(b.add(e.d().subtract(e.n().shiftLeft(1)).multiply(m)), b, e.d().multiply(m));
        Real least = Reference.leastInformation(e.n(), e.d());
        assertTrue(least.at(DIGITS).compareTo(there.at(DIGITS)) <= 0);
    }

    /** min over x of phi(x) + t x: at most the value at any x, and the value at its minimizer. */
    @Property(tries = 20)
    void leastPricedIsLeast(@ForAll Draw draw) {
        Reference.Fraction t = new Reference.Fraction(BigInteger.valueOf(1 + draw.upTo(4000)), BigInteger.valueOf(100));
        Real least = Reference.leastPriced(t.n(), t.d());
        BigInteger d = BigInteger.ONE.shiftLeft(100);
        BigInteger n = draw.between(BigInteger.ONE, d.shiftRight(1).subtract(BigInteger.ONE));
        assertTrue(priced(t, n, d).subtract(least.at(DIGITS)).signum() >= 0);
        BigInteger best = Reference.cheapestError(t.n(), t.d()).floor(d);
        assertTrue(priced(t, best, d).subtract(least.at(DIGITS)).abs().compareTo(BigDecimal.ONE.movePointLeft(DIGITS - 5)) < 0);
    }

    private static BigDecimal priced(Reference.Fraction t, BigInteger n, BigInteger d) {
        return Reference.leastInformation(n, d).at(DIGITS).add(t.at(DIGITS + 20).multiply(new BigDecimal(n)).divide(new BigDecimal(d)));
    }

    @Example
    void comparisonsAreSharp() {
        BigInteger q = BigInteger.TEN.pow(300);
        Real ln2 = Reference.ln(BigInteger.TWO, BigInteger.ONE);
        BigInteger p = ln2.floor(q);
        assertTrue(ln2.atLeast(p, q) && !ln2.atMost(p, q));
        assertTrue(ln2.atMost(p.add(BigInteger.ONE), q) && !ln2.atLeast(p.add(BigInteger.ONE), q));
        assertEquals(p.add(BigInteger.ONE), ln2.ceil(q));
        assertEquals("0.693147180559945309417232121458176568", ln2.at(60).toString().substring(0, 38));
        Real tiny = Reference.ln(q.add(BigInteger.ONE), q);
        assertTrue(tiny.compareTo(BigInteger.ONE, q) < 0 && tiny.compareTo(BigInteger.ONE, q.add(BigInteger.ONE)) > 0);
    }

    /**
     * Lam* between the two largest values, which differ by little: only a t far beyond 10^5 weighs them. It is the supremum of t m -
     * Lam(t), here over a grid.
     */
    @Example
    void dualBetweenNearValues() {
        SymmetricLaws law = SymmetricLaws.numbered(SymmetricLaws.number(BigInteger.ONE, BigInteger.valueOf(7), BigInteger.ONE,
            BigInteger.valueOf(7), BigInteger.valueOf(8)));
        BigFraction m = new BigFraction((1 << 20) - 2, 1 << 20);
        BigDecimal best = BigDecimal.ZERO;
        for (int k = 0; k <= 200; k++) {
            BigFraction t = new BigFraction(1L << (k / 10)).multiply(new BigFraction(10 + k % 10, 10));
            BigDecimal value = new BigDecimal(m.multiply(t).getNumerator()).divide(new BigDecimal(m.multiply(t).getDenominator()))
                .subtract(law.logMgf(t).at(DIGITS));
            best = best.max(value);
        }
        BigDecimal dber = Reference.divergence(BigInteger.valueOf((1 << 21) - 2), BigInteger.valueOf(1 << 20), BigInteger.valueOf(1 << 21))
            .at(DIGITS);
        BigDecimal price = dber.divide(best, MathContext.DECIMAL64);
        assertTrue(law.below(m, fraction(price)));
        assertFalse(law.below(m, fraction(price.multiply(new BigDecimal("0.99")))));
    }

    private static BigFraction fraction(BigDecimal x) {
        return new BigFraction(x.unscaledValue(), BigInteger.TEN.pow(x.scale()));
    }

    /** d2(1/2 + x || 1/2) is 2 x^2 and a little more, of the order of x^4: most digits of its terms cancel. */
    @Example
    void divergenceOfNeighbours() {
        BigInteger half = BigInteger.ONE.shiftLeft(200);
        BigDecimal square = BigDecimal.ONE.divide(new BigDecimal(half.shiftLeft(1)).pow(2)).multiply(BigDecimal.valueOf(2));
        BigDecimal found = Reference.divergence(half.add(BigInteger.ONE), half, half.shiftLeft(1)).at(25);
        assertTrue(found.subtract(square).abs().compareTo(square.movePointLeft(20)) < 0, () -> found + " and " + square);
    }

    /** From about 10^-40 to 10^40. */
    private static BigDecimal anyScale(Draw draw) {
        return new BigDecimal(draw.integer(1 + draw.upTo(60))).movePointRight(draw.upTo(60) - 40);
    }

    private static BigDecimal number(Draw draw, int most) {
        return new BigDecimal(draw.integer(60)).divide(new BigDecimal(BigInteger.ONE.shiftLeft(60))).multiply(BigDecimal.valueOf(most));
    }

    private static void assertClose(Apfloat expected, BigDecimal actual) {
        BigDecimal difference = new BigDecimal(expected.toString()).subtract(actual).abs();
        assertTrue(difference.compareTo(actual.abs().movePointLeft(DIGITS - 3)) <= 0, () -> expected + " and " + actual);
    }
}
