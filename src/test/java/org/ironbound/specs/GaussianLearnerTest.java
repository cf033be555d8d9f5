package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class GaussianLearnerTest {
    @Property(tries = 30)
    void nothingAboveOne(@ForAll Draw draw, Contract contract) {
        Fraction kappa = draw.proper(20);
        Fraction c = new Fraction(BigInteger.valueOf(draw.upTo(100) - 50), BigInteger.TEN);
        contract.isTrueOf(draw, draw.positive(10), kappa.n(), kappa.d(), c.n(), c.d(), draw.positive(60));
    }

    /** From a level with all that is above it, by the length of misses, to a level below; on both sides of 1/2. */
    @Property(tries = 40)
    void moreBelow(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(10);
        BigInteger w = BigInteger.ONE.shiftLeft(4 + draw.upTo(100));
        BigInteger k = draw.between(BigInteger.ZERO, w.subtract(BigInteger.ONE));
        BigInteger longest = d.sqrt().add(BigInteger.TWO);
        BigInteger t = draw.between(BigInteger.ZERO, longest.multiply(w));

        BigInteger cd = draw.positive(20);
        BigInteger most = Weakening.floor(cd.multiply(k).multiply(t), w.pow(2));
        boolean isPositive = draw.oneIn(2);
        Fraction c = new Fraction(isPositive ? draw.between(most, Weakening.floor(cd.multiply(t), w).max(most))
            : draw.between(most.subtract(cd.multiply(BigInteger.valueOf(5))), most), cd);
        BigInteger distance = c.n().multiply(w.pow(2)).subtract(cd.multiply(k).multiply(t));
        Real root = Reference.root(w.pow(2).subtract(k.pow(2)), BigInteger.ONE);
        BigInteger r = distance.signum() > 0 ? less(draw, w.pow(2).subtract(k.pow(2)).sqrt())
            : root.ceil(BigInteger.ONE).add(draw.oneIn(3) ? draw.natural(20) : BigInteger.ZERO);
        Assume.that(r.signum() > 0);
        BigInteger h = draw.positive(60);
        BigInteger g = Weakening.ceil(distance.multiply(h), cd.multiply(r).multiply(w));
        Assume.that(g.abs().compareTo(h.multiply(BigInteger.valueOf(30))) < 0);

        BigInteger q = BigInteger.ONE.shiftLeft(10 + draw.upTo(50));
        BigInteger a = Weakening.above(draw, Reference.normal(g, h), q);
        BigInteger b = draw.oneIn(2) ? q.max(a) : draw.between(a, q.max(a));
        BigInteger p = Weakening.above(draw, NoisyLength.excess(d, new Fraction(k, w), c, new Fraction(b, q)), q);
        BigInteger j = Weakening.above(draw, ChiLaw.real(shorter(d, ChiLaw.quotient(t, w))), q);
        BigInteger s = Weakening.ceil(b.subtract(a).multiply(j), q).add(draw.slack());
        contract.isTrueOf(draw, d, k, w, c.n(), c.d(), b, p, q, t, r, g, h, a, j, s);
        // No misses beyond the length, or a level above the first one.
        contract.isNotFalseOf(draw, d, k, w, c.n(), c.d(), b, p, q, t, r, g, h, BigInteger.ZERO, j, Weakening.ceil(b.multiply(j), q));
        contract.isNotFalseOf(draw, d, k, w, c.n(), c.d(), b, p, q, t, r, g, h, a.max(b).add(q), q, b.subtract(a.max(b)).subtract(q));
        contract.isNotFalseOf(draw, d, k, w, c.n(), c.d(), b, p, q, t, r, g, h, a, j, Weakening.floor(s, BigInteger.TWO));
        // A root that is none: smaller or larger, so that misses beyond the length seem rarer.
        BigInteger other = distance.signum() > 0 ? r.shiftLeft(20) : BigInteger.ONE;
        BigInteger at = Weakening.ceil(distance.multiply(h), cd.multiply(other).multiply(w)).max(h.multiply(BigInteger.valueOf(-30)));
        BigInteger rarer = Reference.normal(at, h).ceil(q);
        contract.isNotFalseOf(draw, d, k, w, c.n(), c.d(), b, p, q, t, other, at, h, rarer, j,
            Weakening.ceil(b.subtract(rarer).multiply(j), q));
        BigInteger[] all = nearlyAll(draw);
        contract.isTrueOf(draw, all);
        // As if no vector were short.
        all[13] = BigInteger.ZERO;
        all[14] = BigInteger.ZERO;
        contract.isNotFalseOf(draw, all);
        contract.isNotFalseOf(draw, byThirdOfRoot());
    }

    /** By a third of the root, for kappa = 4/5: misses are likelier beyond 5/2 than the bound (3/2 - 2)/(1/5) says. */
    private static BigInteger[] byThirdOfRoot() {
        BigInteger d = BigInteger.valueOf(4);
        BigInteger k = BigInteger.valueOf(8);
        BigInteger w = BigInteger.TEN;
        Fraction c = new Fraction(BigInteger.valueOf(3), BigInteger.TWO);
        BigInteger q = BigInteger.ONE.shiftLeft(30);
        BigInteger g = BigInteger.valueOf(-5);
        BigInteger a = Reference.normal(g, BigInteger.TWO).ceil(q);
        BigInteger b = q.divide(BigInteger.valueOf(5));
        BigInteger p = NoisyLength.excess(d, new Fraction(k, w), c, new Fraction(b, q)).ceil(q);
        BigInteger j = ChiLaw.real(shorter(d, 2.5)).ceil(q);
        return new BigInteger[] {d, k, w, c.n(), c.d(), b, p, q, BigInteger.valueOf(25), BigInteger.TWO, g, BigInteger.TWO, a, j,
            Weakening.ceil(b.subtract(a).multiply(j), q)};
    }

    /** From a level that most misses are above, down to next to nothing: below the length 8, for kappa = 4/5. */
    private static BigInteger[] nearlyAll(Draw draw) {
        BigInteger d = BigInteger.valueOf(1L + draw.upTo(3));
        BigInteger k = BigInteger.valueOf(4);
        BigInteger w = BigInteger.valueOf(5);
        Fraction c = new Fraction(BigInteger.valueOf(15L + draw.upTo(10)), BigInteger.TEN);
        BigInteger t = w.shiftLeft(3);
        BigInteger q = BigInteger.ONE.shiftLeft(20 + draw.upTo(20));
        // (c - 32/5)/(3/5)
        BigInteger g = c.n().subtract(BigInteger.valueOf(64));
        BigInteger h = BigInteger.valueOf(6);
        BigInteger a = Reference.normal(g, h).ceil(q);
        BigInteger b = draw.between(q.shiftRight(4), q.shiftRight(1));
        BigInteger p = NoisyLength.excess(d, new Fraction(k, w), c, new Fraction(b, q)).ceil(q);
        BigInteger j = Weakening.above(draw, ChiLaw.real(shorter(d, 8)), q);
        return new BigInteger[] {d, k, w, c.n(), c.d(), b, p, q, t, BigInteger.valueOf(3), g, h, a, j,
            Weakening.ceil(b.subtract(a).multiply(j), q).add(draw.slack())};
    }

    /** The chance that d numbers make a vector of at most this length, if doubles know it. */
    private static double shorter(BigInteger d, double length) {
        try {
            return ChiLaw.atMost(d, length);
        } catch (OutOfReach tooRare) {
            Assume.that(false);
            throw tooRare;
        }
    }

    /** Mostly x itself, not below 0. */
    private static BigInteger less(Draw draw, BigInteger x) {
        return x.subtract(draw.slack()).max(BigInteger.ZERO);
    }
}
