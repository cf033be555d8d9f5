package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.ironbound.reference.SignWindow;

/** The chances of a sum of signs or zeros from an index on, against powers that are multiplied out. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class TrinomialWindowTest {
    private static final int MOST_SUMMANDS = 10;

    @Property(tries = 100)
    void first(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw, true);
        BigInteger g = sign(draw);
        BigInteger e = law.index(draw, ZERO, law.d);
        BigInteger s = draw.positive(100);
        boolean isFirst = draw.oneIn(2);
        contract.isTrueOf(draw, g, isFirst ? ZERO : ONE, law.d, law.a, law.b, law.m, e, isFirst ? g.multiply(s) : ZERO,
            isFirst ? ZERO : g.multiply(s), s);
    }

    @Property(tries = 200)
    void step(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw, true);
        BigInteger g = sign(draw);
        BigInteger i = draw.oneIn(2) ? ZERO : ONE;
        BigInteger e = law.index(draw, ZERO, law.d.subtract(ONE));
        BigInteger before = law.index(draw, e, law.d.subtract(ONE));
        BigInteger k = before.add(ONE);
        BigInteger s = draw.positive(100);
        SignWindow window = law.from(e);
        BigInteger x = bound(g, window.term(i, before), s).add(draw.slack());
        BigInteger y = bound(g, window.termBefore(i, before), s).add(draw.slack());
        BigInteger t = bound(g, window.sum(i, before), s).add(draw.slack());
        BigInteger rest = law.d.subtract(before);
        BigInteger zero = law.m.subtract(law.a).subtract(law.b);
        BigInteger z = Weakening.ceil(rest.multiply(zero).multiply(x).add(rest.add(law.d).add(ONE).multiply(law.b).multiply(y)),
            k.multiply(law.a)).add(draw.slack());
        contract.isTrueOf(draw, g, i, law.d, law.a, law.b, law.m, e, k, x, y, t, z, s);
    }

    @Property(tries = 400)
    void part(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw, true).ofBothSigns();
        BigInteger g = sign(draw);
        BigInteger i = draw.oneIn(2) ? ZERO : ONE;
        BigInteger e = law.index(draw, ZERO, law.d);
        BigInteger k = law.index(draw, e, law.d);
        BigInteger p = draw.positive(100);
        SignWindow window = law.from(e);
        BigInteger s = fine(draw, window.scale(i));
        BigInteger x = bound(g, window.term(i, k), s).add(draw.slack());
        BigInteger y = bound(g, window.termBefore(i, k), s).add(draw.slack());
        BigInteger t = bound(g, window.sum(i, k), s).add(mostlyNone(draw));
        BigInteger v = bound(g.negate(), window.term(i, law.d), s);
        BigInteger w = bound(g.negate(), window.termBefore(i, law.d), s);
        BigInteger u = bound(g.negate(), window.sum(i, law.d), s).add(draw.slack());
        BigInteger n = g.negate().multiply(v.multiply(law.m).add(law.b.multiply(w)));
        BigInteger r = Weakening.ceil(t.multiply(p).multiply(law.m), n).add(mostlyNone(draw));
        contract.isTrueOf(draw, g, i, law.d, law.a, law.b, law.m, e, k, x, y, t, v, w, u, s, n, r, p);
        // Over twice as much, by bounds that are none or by their sum, the share is half.
        BigInteger more = n.shiftLeft(1);
        BigInteger less = Weakening.ceil(t.multiply(p).multiply(law.m), more);
        contract.isNotFalseOf(draw, g, i, law.d, law.a, law.b, law.m, e, k, x, y, t, v, w, u, s, more, less, p);
        contract.isNotFalseOf(draw, g, i, law.d, law.a, law.b, law.m, e, k, x, y, t, v.shiftLeft(1), w.shiftLeft(1), u, s, more, less, p);
        // Twice as much of both sides makes n four times as large.
        BigInteger twice = n.shiftLeft(2);
        BigInteger quarter = Weakening.ceil(t.shiftLeft(1).multiply(p).multiply(law.m), twice);
        contract.isNotFalseOf(draw, g.shiftLeft(1), i, law.d, law.a, law.b, law.m, e, k, x.shiftLeft(1), y.shiftLeft(1), t.shiftLeft(1),
            v.shiftLeft(1), w.shiftLeft(1), u.shiftLeft(1), s, twice, quarter, p);
    }

    @Property(tries = 1000)
    void share(@ForAll Draw draw, Contract contract) {
        BigInteger g = sign(draw);
        Law law = new Law(draw, true).boundedFrom(g);
        BigInteger e = law.index(draw, ZERO, law.d);
        BigInteger k = law.index(draw, e, law.d);
        BigInteger s = draw.positive(100);
        BigInteger x = part(law.from(e), g, ZERO, k, s).add(mostlyNone(draw));
        BigInteger y = part(law.from(e), g, ONE, k, s).add(mostlyNone(draw));
        contract.isTrueOf(draw, g, law.d, law.a, law.b, law.m, e, k, x, y, x.max(y).add(mostlyNone(draw)), s);
        BigInteger less = x.min(y);
        contract.isNotFalseOf(draw, g, law.d, law.a, law.b, law.m, e, k, less, less, less, s);
    }

    @Property(tries = 200)
    void shareOfSigns(@ForAll Draw draw, Contract contract) {
        BigInteger g = sign(draw);
        Law law = new Law(draw, false).boundedFrom(g);
        BigInteger f = law.index(draw, ZERO, law.d.divide(TWO));
        BigInteger e = f.multiply(TWO);
        BigInteger k = law.index(draw, e, law.d);
        BigInteger s = draw.positive(100);
        contract.isTrueOf(draw, g, law.d, law.a, law.b, law.m, e, f, k, part(law.from(e), g, ZERO, k, s).add(draw.slack()), s);
        // From an odd index on the chance before is not 0, and the other solution counts.
        BigInteger odd = e.add(ONE).min(law.d);
        BigInteger end = k.max(odd);
        contract.isNotFalseOf(draw, g, law.d, law.a, law.b, law.m, odd, f, end, part(law.from(odd), g, ZERO, end, s), s);
    }

    @Property(tries = 400)
    void tail(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw, true).ofBothSigns();
        BigInteger e = law.index(draw, ZERO, law.d);
        BigInteger f = law.index(draw, ZERO, law.d.subtract(ONE));
        BigInteger k = law.index(draw, e, law.d);
        BigInteger h = draw.positive(3);
        BigInteger s = draw.positive(100);
        BigInteger w = fine(draw, BigFraction.ONE);
        BigInteger r = share(law.from(e), ONE, k, w).add(draw.slack());
        BigInteger x = share(law.from(e), ONE.negate(), law.d, w).negate().subtract(draw.natural(20));
        BigInteger y = share(law.negated().from(f), ONE.negate(), law.d.subtract(ONE), w).negate();
        BigInteger z = Weakening.ceil(r.multiply(s), x.add(y)).add(draw.slack());
        BigInteger v = draw.positive(4);
        BigInteger u = k.add(ONE).subtract(law.d).multiply(v).subtract(ONE).subtract(draw.natural(4));
        BigInteger last = e.subtract(law.d).subtract(ONE);
        contract.isTrueOf(draw, law.d, law.a, law.b, law.m, e, f, k, last.multiply(h), h, law.below(last, s).add(draw.slack()), r, x, y, w,
            z, s, u, v);
        // A part of what comes before e, more in all than nobody proved, or a negative number in all.
        BigInteger known = law.below(last, s);
        BigInteger most = k.add(ONE).subtract(law.d).multiply(v).subtract(ONE);
        contract.isNotFalseOf(draw, law.d, law.a, law.b, law.m, e, f, k, law.d.negate().subtract(ONE), ONE, ZERO, r, x, y, w,
            Weakening.ceil(r.multiply(s), x.add(y)), s, most, v);
        for (BigInteger[] all : new BigInteger[][] {{x.add(w.shiftLeft(2)), y}, {x, y.add(w.shiftLeft(2))}, {w.negate(), w.negate()}}) {
            BigInteger sum = all[0].add(all[1]);
            BigInteger share = Weakening.ceil(r.multiply(s), sum.abs());
            contract.isNotFalseOf(draw, law.d, law.a, law.b, law.m, e, f, k, last, ONE, known, r, all[0], all[1], w,
                sum.signum() > 0 ? share : share.negate().subtract(s), s, most, v);
        }
    }

    @Property(tries = 600)
    void complement(@ForAll Draw draw, Contract contract) {
        Law law = new Law(draw, true).ofBothSigns();
        BigInteger e = law.index(draw, ZERO, law.d);
        BigInteger f = law.index(draw, ZERO, law.d.subtract(ONE));
        BigInteger k = law.index(draw, f, law.d.subtract(ONE));
        BigInteger h = draw.positive(3);
        BigInteger s = draw.positive(100);
        BigInteger w = fine(draw, BigFraction.ONE);
        BigInteger r = share(law.negated().from(f), ONE.negate(), k, w).negate().subtract(draw.slack());
        BigInteger x = share(law.from(e), ONE, law.d, w).add(draw.slack());
        BigInteger y = share(law.negated().from(f), ONE, law.d.subtract(ONE), w);
        BigInteger z = Weakening.floor(r.multiply(s), x.add(y)).subtract(draw.slack());
        BigInteger v = draw.positive(4);
        BigInteger u = law.d.subtract(k).multiply(v).subtract(ONE).subtract(draw.natural(4));
        BigInteger last = e.subtract(law.d).subtract(ONE);
        contract.isTrueOf(draw, law.d, law.a, law.b, law.m, e, f, k, last.multiply(h), h, law.below(last, s).add(draw.slack()), r, x, y, w,
            z, s, u, v);
        // A larger share that nobody proved, and the next number.
        BigInteger known = law.below(last, s);
        BigInteger more = r.add(x).add(y);
        contract.isNotFalseOf(draw, law.d, law.a, law.b, law.m, e, f, k, last.multiply(h), h, known, more, x, y, w,
            Weakening.floor(more.multiply(s), x.add(y)), s, u, v);
        contract.isNotFalseOf(draw, law.d, law.a, law.b, law.m, e, f, k, last.multiply(h), h, known, r, x, y, w,
            Weakening.floor(r.multiply(s), x.add(y)), s, law.d.subtract(k).multiply(v), v);
        // A part of what comes before e, and a share up to an index beyond the middle.
        BigInteger most = law.d.subtract(k).multiply(v).subtract(ONE);
        contract.isNotFalseOf(draw, law.d, law.a, law.b, law.m, e, f, k, law.d.negate().subtract(ONE), ONE, ZERO, r, x, y, w,
            Weakening.floor(r.multiply(s), x.add(y)), s, most, v);
        BigInteger beyond = law.d.shiftLeft(1).subtract(BigInteger.valueOf(draw.upTo(1)));
        BigInteger share = share(law.negated().from(f), ONE.negate(), beyond, w).negate();
        contract.isNotFalseOf(draw, law.d, law.a, law.b, law.m, e, f, beyond, last, ONE, known, share, x, y, w,
            Weakening.floor(share.multiply(s), x.add(y)), s, law.d.subtract(beyond).multiply(v).subtract(ONE), v);
    }

    private static BigInteger sign(Draw draw) {
        return draw.oneIn(2) ? ONE : ONE.negate();
    }

    private static BigInteger mostlyNone(Draw draw) {
        return draw.oneIn(3) ? draw.slack() : ZERO;
    }

    /** The least multiple of 1/s that is at least g x, times s. */
    private static BigInteger bound(BigInteger g, BigFraction x, BigInteger s) {
        return Weakening.ceil(x.getNumerator().multiply(g).multiply(s), x.getDenominator());
    }

    /** A scale at which x is known to many digits. */
    private static BigInteger fine(Draw draw, BigFraction x) {
        return Weakening.ceil(x.getDenominator().shiftLeft(40), x.getNumerator()).add(draw.natural(60));
    }

    /** The least bound of the share of a solution; any number where the scale is 0 and so is nothing bounded from above. */
    private static BigInteger part(SignWindow window, BigInteger g, BigInteger kind, BigInteger k, BigInteger s) {
        BigFraction scale = window.scale(kind);
        return scale.equals(BigFraction.ZERO) ? ZERO : bound(g, window.sum(kind, k).divide(scale), s);
    }

    private static BigInteger share(SignWindow window, BigInteger g, BigInteger k, BigInteger s) {
        return bound(g, window.chance(k).divide(window.middle()), s);
    }

    /** A number of summands, weights of -1, positive, and of +1, and of all. */
    private record Law(BigInteger d, BigInteger a, BigInteger b, BigInteger m) {
        Law(Draw draw, boolean mayBeZero) {
            this(draw, BigInteger.valueOf(1 + draw.upTo(MOST_SUMMANDS - 1)),
                draw.oneIn(3) ? ONE.shiftLeft(draw.upTo(4)) : draw.positive(12), mayBeZero);
        }

        private Law(Draw draw, BigInteger d, BigInteger m, boolean mayBeZero) {
            this(draw, d, m, draw.between(ONE, m), mayBeZero);
        }

        private Law(Draw draw, BigInteger d, BigInteger m, BigInteger a, boolean mayBeZero) {
            this(d, a, !mayBeZero || draw.oneIn(3) ? m.subtract(a) : draw.between(ZERO, m.subtract(a)), m);
        }

        /** This law, or one like it where +1 has no weight. */
        Law ofBothSigns() {
            return b.signum() > 0 ? this : new Law(d, a, ONE, m.add(ONE));
        }

        /** Where +1 has no weight, the middle may have none, and only bounds from below hold. */
        Law boundedFrom(BigInteger g) {
            return g.signum() > 0 ? ofBothSigns() : this;
        }

        Law negated() {
            return new Law(d, b, a, m);
        }

        SignWindow from(BigInteger e) {
            return new SignWindow(d, a, b, m, e);
        }

        /** An index, often one of the ends. */
        BigInteger index(Draw draw, BigInteger low, BigInteger high) {
            return draw.oneIn(3) ? low : draw.oneIn(6) ? high : draw.between(low, high);
        }

        /** The least bound of {@code P(S <= x)} in multiples of 1/s. */
        BigInteger below(BigInteger x, BigInteger s) {
            Fraction tail = SignReference.lowerTail(d, a, b, m, x, ONE);
            return Weakening.ceil(tail.n().multiply(s), tail.d());
        }
    }
}
