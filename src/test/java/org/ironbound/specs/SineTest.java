package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class SineTest {
    private static final int TRIES = 60;
    private static final int MOST_FACTORS = 12;
    private static final int NEAR = 4;
    private static final int FAR = 40;

    @Property(tries = TRIES)
    void weakenAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger h = phase(draw);
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        BigInteger p = Weakening.below(draw, Reference.sine(h, x.n(), x.d()), q);
        contract.isTrueOf(draw, h, x.n(), x.d(), p, q, p.subtract(draw.slack()));
    }

    @Property(tries = TRIES)
    void weakenAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger h = phase(draw);
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        BigInteger p = Weakening.above(draw, Reference.sine(h, x.n(), x.d()), q);
        contract.isTrueOf(draw, h, x.n(), x.d(), p, q, p.add(draw.slack()));
    }

    @Property(tries = TRIES)
    void anyRest(@ForAll Draw draw, Contract contract) {
        Fraction x = atMostTwo(draw);
        contract.isTrueOf(draw, x.n(), x.d(), BigInteger.valueOf(1 + draw.upTo(MOST_FACTORS)), draw.positive(60));
        // Where x is larger, and for k = 0, the rest may be negative: the clause does not speak of it.
        contract.isNotFalseOf(draw, x.d().multiply(BigInteger.valueOf(5)), x.d(), BigInteger.ONE, draw.positive(60));
        contract.isNotFalseOf(draw, x.d().shiftLeft(1), x.d(), BigInteger.ZERO, draw.positive(60));
    }

    @Property(tries = TRIES)
    void longerRestAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw, draw.oneIn(2) ? FAR : NEAR);
        int k = 2 + (draw.oneIn(2) ? 0 : draw.upTo(MOST_FACTORS));
        BigInteger q = draw.positive(80);
        BigInteger p = Weakening.above(draw, Reference.restOfSine(x.n(), x.d(), k), q);
        BigInteger e = Weakening.ceil(x.n().pow(2).multiply(p), divisor(x, k)).add(draw.slack());
        contract.isTrueOf(draw, x.n(), x.d(), BigInteger.valueOf(k), p, q, e);
    }

    @Property(tries = TRIES)
    void longerRestAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw, draw.oneIn(2) ? FAR : NEAR);
        int k = 2 + (draw.oneIn(2) ? 0 : draw.upTo(MOST_FACTORS));
        BigInteger q = draw.positive(80);
        BigInteger p = Weakening.below(draw, Reference.restOfSine(x.n(), x.d(), k), q);
        BigInteger e = Weakening.floor(x.n().pow(2).multiply(p), divisor(x, k)).subtract(draw.slack());
        contract.isTrueOf(draw, x.n(), x.d(), BigInteger.valueOf(k), p, q, e);
    }

    private static BigInteger divisor(Fraction x, int k) {
        return x.d().pow(2).multiply(BigInteger.valueOf((k - 1L) * k));
    }

    @Property(tries = TRIES)
    void cosineAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), Weakening.below(draw, Reference.restOfSine(x.n(), x.d(), 0), q), q);
    }

    @Property(tries = TRIES)
    void cosineAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), Weakening.above(draw, Reference.restOfSine(x.n(), x.d(), 0), q), q);
    }

    @Property(tries = TRIES)
    void sineAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger n = x.n().abs();
        BigInteger q = draw.positive(80);
        BigInteger s = draw.positive(80);
        BigInteger p = Weakening.below(draw, Reference.restOfSine(n, x.d(), 1), q);
        contract.isTrueOf(draw, n, x.d(), p, q, Weakening.floor(n.multiply(p).multiply(s), x.d().multiply(q)).subtract(draw.slack()), s);
    }

    @Property(tries = TRIES)
    void sineAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger n = x.n().abs();
        BigInteger q = draw.positive(80);
        BigInteger s = draw.positive(80);
        BigInteger p = Weakening.above(draw, Reference.restOfSine(n, x.d(), 1), q);
        contract.isTrueOf(draw, n, x.d(), p, q, Weakening.ceil(n.multiply(p).multiply(s), x.d().multiply(q)).add(draw.slack()), s);
    }

    @Property(tries = TRIES)
    void bounds(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        contract.isTrueOf(draw, phase(draw), x.n(), x.d(), draw.positive(80));
    }

    @Property(tries = TRIES)
    void oppositeAtLeast(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, turned(draw, true));
    }

    @Property(tries = TRIES)
    void oppositeAtMost(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, turned(draw, false));
    }

    @Property(tries = TRIES)
    void turnsAtLeast(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, turned(draw, false));
    }

    @Property(tries = TRIES)
    void turnsAtMost(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, turned(draw, true));
    }

    /** h, j, n, d, p, q. */
    private static BigInteger[] turned(Draw draw, boolean above) {
        BigInteger h = phase(draw);
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        Real value = Reference.sine(h, x.n(), x.d());
        BigInteger p = above ? Weakening.above(draw, value, q) : Weakening.below(draw, value, q);
        return new BigInteger[] {h, phase(draw), x.n(), x.d(), p, q};
    }

    @Property(tries = TRIES)
    void nearAtLeast(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, near(draw, false));
    }

    @Property(tries = TRIES)
    void nearAtMost(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, near(draw, true));
    }

    /** h, k, n, d, r, e, p, s. */
    private static BigInteger[] near(Draw draw, boolean above) {
        BigInteger h = phase(draw);
        BigInteger k = phase(draw);
        Fraction x = argument(draw);
        BigInteger s = draw.positive(draw.oneIn(2) ? 4 : 60);
        Real rest = Reference.rest(x.n(), x.d(), k);
        BigInteger r = Weakening.below(draw, rest, s);
        BigInteger e = Weakening.above(draw, rest, s).subtract(r);
        Real value = Reference.sine(h.add(k), r, s);
        BigInteger p = above ? Weakening.above(draw, value, s) : Weakening.below(draw, value, s);
        return new BigInteger[] {h, k, x.n(), x.d(), r, e, p, s};
    }

    @Property(tries = TRIES)
    void betweenAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger h = phase(draw);
        BigInteger j = phase(draw);
        BigInteger s = draw.positive(60);
        BigInteger first = j.shiftLeft(2).add(BigInteger.ONE).subtract(h);
        BigInteger least = Reference.quarterTurns(first).ceil(s);
        BigInteger most = Reference.quarterTurns(first.add(BigInteger.valueOf(4))).floor(s);
        BigInteger a = draw.between(least, most);
        BigInteger b = draw.oneIn(4) ? a : draw.between(a, most);
        BigInteger w = draw.oneIn(4) ? s : draw.positive(60).multiply(s);
        BigInteger n = draw.between(Weakening.ceil(a.multiply(w), s), Weakening.floor(b.multiply(w), s));
        BigInteger q = draw.positive(80);
        BigInteger p = Weakening.above(draw, Reference.sine(h, a, s), q).max(Weakening.above(draw, Reference.sine(h, b, s), q));
        contract.isTrueOf(draw, h, j, a, b, s, n, w, p, q);
    }

    private static BigInteger phase(Draw draw) {
        return BigInteger.valueOf(draw.upTo(20) - 10L);
    }

    private static Fraction argument(Draw draw) {
        return argument(draw, draw.oneIn(4) ? FAR : NEAR);
    }

    /** Within a distance of 0. */
    private static Fraction argument(Draw draw, int farthest) {
        BigInteger d = draw.positive(40);
        BigInteger most = d.multiply(BigInteger.valueOf(farthest));
        return new Fraction(draw.oneIn(8) ? BigInteger.ZERO : draw.between(most.negate(), most), d);
    }

    private static Fraction atMostTwo(Draw draw) {
        BigInteger d = draw.positive(40);
        return new Fraction(draw.between(BigInteger.ZERO, d.shiftLeft(1)), d);
    }
}
