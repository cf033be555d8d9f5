package org.ironbound.specs;

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

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class SignSumTest {
    private static final int MOST_SUMMANDS = 60;

    @Property(tries = 100)
    void certain(@ForAll Draw draw, Contract contract) {
        BigInteger[] law = law(draw);
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS)), law[0], law[1], law[2], draw.integer(8), draw.positive(3),
            q.add(draw.slack()), q);
    }

    /** Tails anywhere: below, at and above the mean, at tilts near to the best and far from it. */
    @Property(tries = 100)
    void chernoff(@ForAll Draw draw, Contract contract) {
        BigInteger[] law = law(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS));
        BigInteger y = draw.positive(4);
        BigInteger x = draw.between(d.multiply(y).negate(), d.multiply(y));
        BigInteger e = draw.positive(10);
        // Tilts the other way bound the other tail.
        boolean isOther = draw.oneIn(4);
        BigInteger tilt = draw.between(BigInteger.ZERO, e.shiftLeft(1));
        BigInteger t = isOther ? tilt.add(BigInteger.ONE).negate() : tilt;
        BigInteger s = BigInteger.ONE.shiftLeft(10 + draw.upTo(60));
        BigInteger g = Weakening.above(draw, Reference.exp(t, e), s);
        BigInteger h = Weakening.above(draw, Reference.exp(t.negate(), e), s);
        BigInteger k = law[0].multiply(g).add(law[1].multiply(h)).add(law[2].subtract(law[0]).subtract(law[1]).multiply(s))
            .add(draw.slack()).max(BigInteger.ONE);
        BigInteger w = draw.positive(60);
        // Little slack: the dimension multiplies it.
        BigInteger u = Reference.ln(k, law[2].multiply(s)).ceil(w).add(BigInteger.valueOf(draw.upTo(2)));
        BigInteger exponent = t.multiply(x).multiply(w).add(d.multiply(u).multiply(e).multiply(y));
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.above(draw, Reference.exp(exponent, e.multiply(y).multiply(w)), q);
        BigInteger[] arguments = {d, law[0], law[1], law[2], x, y, t, e, g, h, s, k, u, w, p, q};
        if (isOther) {
            contract.isNotFalseOf(draw, arguments);
        } else {
            contract.isTrueOf(draw, arguments);
        }
    }

    @Property(tries = 100)
    void berryEsseen(@ForAll Draw draw, Contract contract) {
        boolean isNearSharp = draw.oneIn(3);
        BigInteger[] law = isNearSharp ? lawNearSharp(draw) : law(draw);
        BigInteger m = law[2].add(BigInteger.ONE);
        BigInteger a = law[0].max(BigInteger.ONE);
        BigInteger b = law[1];
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS));
        BigInteger e = b.subtract(a);
        BigInteger v = a.add(b).multiply(m).subtract(e.pow(2));
        BigInteger f = a.multiply(m.add(e).pow(3)).add(b.multiply(m.subtract(e).pow(3)))
            .add(m.subtract(a).subtract(b).multiply(e.abs().pow(3))).add(draw.slack());
        BigInteger w = BigInteger.ONE.shiftLeft(2 + draw.upTo(60));
        BigInteger r = v.pow(3).multiply(d).multiply(w.pow(2)).sqrt();
        BigInteger z = v.multiply(d).multiply(w.pow(2)).sqrt().add(BigInteger.ONE);
        BigInteger y = draw.positive(4);
        BigInteger mean = Weakening.floor(d.multiply(e), m);
        BigInteger jump = mean.subtract(mean.add(d).mod(BigInteger.TWO));
        BigInteger x = isNearSharp ? jump.multiply(y)
            : draw.between(d.multiply(y).negate(), Weakening.floor(d.multiply(e).multiply(y), m));
        BigInteger h = draw.positive(40).shiftLeft(isNearSharp ? 20 : 0);
        BigInteger g = Weakening.ceil(x.multiply(m).subtract(d.multiply(e).multiply(y)).multiply(w).multiply(h), y.multiply(z))
            .min(BigInteger.ZERO).max(h.multiply(BigInteger.valueOf(-50)));
        BigInteger q = draw.positive(60).shiftLeft(isNearSharp ? 20 : 0);
        BigInteger i = Weakening.above(draw, Reference.normal(g, h), q);
        BigInteger j = Weakening.ceil(f.multiply(w).multiply(q).multiply(BigInteger.valueOf(1187)),
            m.multiply(r).multiply(BigInteger.valueOf(2500)));
        contract.isTrueOf(draw, d, a, b, m, x, y, e, v, f, w, r, z, g, h, i, j, i.add(j).add(draw.slack()), q);
        for (int permille = 840; isNearSharp && permille < 1000; permille += 1 + draw.upTo(4)) {
            BigInteger less = j.multiply(BigInteger.valueOf(permille)).divide(BigInteger.valueOf(1000));
            contract.isNotFalseOf(draw, d, a, b, m, x, y, e, v, f, w, r, z, g, h, i, less, i.add(less), q);
        }
    }

    @Property(tries = 200)
    void dominated(@ForAll Draw draw, Contract contract) {
        BigInteger[] law = law(draw);
        BigInteger n = draw.positive(12);
        BigInteger c = Weakening.ceil(law[0].multiply(n), law[2]).add(draw.natural(2)).min(n);
        BigInteger e = Weakening.floor(law[1].multiply(n), law[2]).subtract(draw.natural(2)).min(n.subtract(c)).max(BigInteger.ZERO);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS));
        BigInteger y = draw.positive(4);
        BigInteger x = draw.between(d.multiply(y).negate(), d.multiply(y));
        BigInteger q = draw.positive(60);
        Fraction tail = SignReference.lowerTail(d, c, e, n, x, y);
        BigInteger p = Weakening.ceil(tail.n().multiply(q), tail.d()).add(draw.slack());
        contract.isTrueOf(draw, d, law[0], law[1], law[2], c, e, n, x, y, p, q);
    }

    /** Signs, almost without zeros, for which the constant of [BERRY-ESSEEN] cannot be less than 0.4097: P(+1) = (4 - sqrt 10)/2. */
    private static BigInteger[] lawNearSharp(Draw draw) {
        BigInteger m = BigInteger.valueOf(10_000);
        BigInteger b = BigInteger.valueOf(4189 - 100 + draw.upTo(200));
        return new BigInteger[] {m.subtract(b), b, m};
    }

    /** Weights of -1, of +1, and of all. */
    private static BigInteger[] law(Draw draw) {
        BigInteger m = draw.positive(12);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        BigInteger b = draw.oneIn(3) ? m.subtract(a) : draw.between(BigInteger.ZERO, m.subtract(a));
        return new BigInteger[] {a, b, m};
    }
}
