package org.ironbound.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
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

    @Property(tries = 20)
    void exponentialIsThatOfApfloat(@ForAll Draw draw) {
        BigDecimal x = number(draw, 300);
        assertClose(ApfloatMath.exp(new Apfloat(x, 60)), Reference.exp(x, DIGITS));
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

    private static BigDecimal number(Draw draw, int most) {
        return new BigDecimal(draw.integer(60)).divide(new BigDecimal(BigInteger.ONE.shiftLeft(60))).multiply(BigDecimal.valueOf(most));
    }

    private static void assertClose(Apfloat expected, BigDecimal actual) {
        BigDecimal difference = new BigDecimal(expected.toString()).subtract(actual).abs();
        assertTrue(difference.compareTo(actual.abs().movePointLeft(DIGITS - 3)) <= 0, () -> expected + " and " + actual);
    }
}
