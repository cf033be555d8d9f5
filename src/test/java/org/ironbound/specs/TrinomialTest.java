package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;

/** The terms of powers of trinomials, against powers that are multiplied out. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class TrinomialTest {
    private static final int MOST_SUMMANDS = 30;
    private static final int SHIFT = 32;

    @Property(tries = 100)
    void firstAtMost(@ForAll Draw draw, Contract contract) {
        Power power = new Power(draw);
        BigInteger l = BigInteger.valueOf(draw.upTo(4));
        BigInteger w = draw.positive(100);
        BigInteger u = Reference.ln(power.a, power.m).ceil(w).add(draw.natural(4));
        BigInteger v = Reference.ln(BigInteger.TWO, ONE).ceil(w).add(draw.natural(4));
        BigInteger s = draw.positive(100);
        BigInteger x = Weakening.above(draw, Reference.exp(power.exponent(u, v, l), w), s);
        contract.isTrueOf(draw, power.d, power.a, power.b, power.m, l, u, v, w, x, s);
    }

    @Property(tries = 100)
    void firstAtLeast(@ForAll Draw draw, Contract contract) {
        Power power = new Power(draw);
        BigInteger l = BigInteger.valueOf(draw.upTo(4));
        BigInteger w = draw.positive(100);
        BigInteger u = Reference.ln(power.a, power.m).floor(w).subtract(draw.natural(4));
        BigInteger v = Reference.ln(BigInteger.TWO, ONE).floor(w).subtract(draw.natural(4));
        BigInteger s = draw.positive(100);
        BigInteger x = Weakening.below(draw, Reference.exp(power.exponent(u, v, l), w), s);
        contract.isTrueOf(draw, power.d, power.a, power.b, power.m, l, u, v, w, x, s);
    }

    @Property(tries = 200)
    void step(@ForAll Draw draw, Contract contract) {
        Power power = new Power(draw);
        BigInteger g = draw.oneIn(2) ? ONE : ONE.negate();
        int k = 1 + draw.upTo(power.d.intValueExact() - 1);
        BigInteger l = BigInteger.valueOf(draw.upTo(3) - 1L);
        BigInteger s = draw.positive(100);
        BigInteger x = power.term(g, k - 1, l, s).add(draw.slack());
        BigInteger y = power.term(g, k - 2, l, s).add(draw.slack());
        BigInteger t = power.sum(g, k - 1, l, s).add(draw.slack());
        BigInteger rest = power.d.add(ONE).subtract(BigInteger.valueOf(k));
        BigInteger other = rest.add(power.d).add(ONE);
        BigInteger zero = power.m.subtract(power.a).subtract(power.b);
        BigInteger z = Weakening.ceil(rest.multiply(zero).multiply(x).add(other.multiply(power.b).multiply(y)),
            BigInteger.valueOf(k).multiply(power.a)).add(draw.slack());
        contract.isTrueOf(draw, g, power.d, power.a, power.b, power.m, BigInteger.valueOf(k), l, x, y, t, z, s);
        // In the upper half the first factor is negative, and an upper bound is none of the product.
        BigInteger upper = power.d.shiftLeft(1);
        BigInteger large = s.shiftLeft(40);
        BigInteger small = Weakening.ceil(power.d.subtract(ONE).negate().multiply(zero).multiply(large)
            .add(power.b.multiply(large).shiftLeft(1)), upper.multiply(power.a));
        contract.isNotFalseOf(draw, ONE, power.d, power.a, power.b, power.m, upper, ZERO, large, large, large, small, s);
    }

    @Property(tries = 200)
    void rescale(@ForAll Draw draw, Contract contract) {
        Power power = new Power(draw);
        BigInteger g = draw.oneIn(2) ? ONE : ONE.negate();
        int k = draw.upTo(power.d.intValueExact());
        BigInteger l = BigInteger.valueOf(draw.upTo(3) - 1L);
        BigInteger s = draw.positive(100);
        BigInteger x = power.term(g, k, l, s).add(draw.slack());
        BigInteger y = power.term(g, k - 1, l, s).add(draw.slack());
        BigInteger t = power.sum(g, k, l, s).add(draw.slack());
        contract.isTrueOf(draw, g, power.d, power.a, power.b, power.m, BigInteger.valueOf(k), l, x, y, t, shifted(draw, x),
            shifted(draw, y), shifted(draw, t), s);
        // A law of no chances is none.
        contract.isNotFalseOf(draw, g, power.d, ZERO, ZERO, ZERO, BigInteger.valueOf(k), l, x, y, t, x, y, t, s);
        // Chances are at most 1, but not 0.
        BigInteger place = BigInteger.valueOf(k);
        contract.isNotFalseOf(draw, ONE, power.d, power.a, power.b, power.m, place, ZERO, ONE, ONE, ONE, ZERO, ONE, ONE, ONE);
        contract.isNotFalseOf(draw, ONE, power.d, power.a, power.b, power.m, place, ZERO, ONE, ONE, ONE, ONE, ZERO, ONE, ONE);
        contract.isNotFalseOf(draw, ONE, power.d, power.a, power.b, power.m, place, ZERO, ONE, ONE, ONE, ONE, ONE, ZERO, ONE);
    }

    @Property(tries = 200)
    void tail(@ForAll Draw draw, Contract contract) {
        Power power = new Power(draw);
        int k = draw.upTo(power.d.intValueExact());
        BigInteger s = draw.positive(100);
        BigInteger v = draw.positive(4);
        BigInteger u = BigInteger.valueOf(k + 1L).subtract(power.d).multiply(v).subtract(ONE).subtract(draw.natural(4));
        contract.isTrueOf(draw, power.d, power.a, power.b, power.m, BigInteger.valueOf(k), power.term(ONE, k, ZERO, s),
            power.term(ONE, k - 1, ZERO, s), power.sum(ONE, k, ZERO, s).add(draw.slack()), s, u, v);
    }

    @Property(tries = 200)
    void complement(@ForAll Draw draw, Contract contract) {
        Power power = new Power(draw);
        int k = draw.upTo(power.d.intValueExact());
        BigInteger s = draw.positive(100);
        BigInteger v = draw.positive(4);
        BigInteger u = power.d.subtract(BigInteger.valueOf(k)).multiply(v).subtract(ONE).subtract(draw.natural(4));
        BigInteger g = ONE.negate();
        // The power is that of the negative sum.
        contract.isTrueOf(draw, power.d, power.b, power.a, power.m, BigInteger.valueOf(k), power.term(g, k, ZERO, s),
            power.term(g, k - 1, ZERO, s), power.sum(g, k, ZERO, s).add(draw.slack()), s, u, v);
    }

    private static BigInteger shifted(Draw draw, BigInteger x) {
        return Weakening.ceil(x, ONE.shiftLeft(SHIFT)).add(draw.slack());
    }

    /** A number of summands, weights of -1, positive, and of +1, and of all. */
    private static final class Power {
        private final BigInteger d;
        private final BigInteger a;
        private final BigInteger b;
        private final BigInteger m;

        Power(Draw draw) {
            d = BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS - 1));
            m = draw.positive(12);
            a = draw.between(ONE, m);
            b = draw.oneIn(3) ? m.subtract(a) : draw.between(ZERO, m.subtract(a));
        }

        BigInteger exponent(BigInteger u, BigInteger v, BigInteger l) {
            return d.multiply(u).add(BigInteger.valueOf(SHIFT).multiply(l).multiply(v));
        }

        /** The least bound of g q_k 2^(32 l) in multiples of 1/s. */
        BigInteger term(BigInteger g, int k, BigInteger l, BigInteger s) {
            Fraction upTo = upTo(k);
            return bound(g, upTo.n().subtract(upTo(k - 1).n()), upTo.d(), l, s);
        }

        /** The least bound of g (q_0 + .. + q_k) 2^(32 l) in multiples of 1/s. */
        BigInteger sum(BigInteger g, int k, BigInteger l, BigInteger s) {
            Fraction upTo = upTo(k);
            return bound(g, upTo.n(), upTo.d(), l, s);
        }

        private Fraction upTo(int k) {
            return SignReference.lowerTail(d, a, b, m, BigInteger.valueOf(k).subtract(d), ONE);
        }

        private static BigInteger bound(BigInteger g, BigInteger n, BigInteger denominator, BigInteger l, BigInteger s) {
            int bits = SHIFT * l.intValueExact();
            return Weakening.ceil(g.multiply(n).multiply(s).shiftLeft(Math.max(0, bits)), denominator.shiftLeft(Math.max(0, -bits)));
        }
    }
}
