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
        Tilt bound = new Tilt(d, law, x, y, t, e, s);
        BigInteger k = bound.mean(g, h).add(draw.slack());
        BigInteger[] arguments = bound.arguments(draw, g, h, k);
        if (isOther) {
            contract.isNotFalseOf(draw, arguments);
        } else {
            contract.isTrueOf(draw, arguments);
        }
        // With halves of what is needed, tails near the end would be too rare.
        contract.isNotFalseOf(draw, bound.arguments(draw, g.shiftRight(1), h, bound.mean(g.shiftRight(1), h)));
        contract.isNotFalseOf(draw, bound.arguments(draw, g, h.shiftRight(1), bound.mean(g, h.shiftRight(1))));
        contract.isNotFalseOf(draw, bound.arguments(draw, g, h, k.shiftRight(1)));
    }

    /** Of a tail of d variables of one law that ends at x/y, at the tilt t/e, in multiples of 1/s. */
    private record Tilt(BigInteger d, BigInteger[] law, BigInteger x, BigInteger y, BigInteger t, BigInteger e, BigInteger s) {
        /** m s E e^(-(t/e) Y) by bounds of the powers. */
        BigInteger mean(BigInteger g, BigInteger h) {
            return law[0].multiply(g).add(law[1].multiply(h)).add(law[2].subtract(law[0]).subtract(law[1]).multiply(s));
        }

        BigInteger[] arguments(Draw draw, BigInteger g, BigInteger h, BigInteger mean) {
            BigInteger k = mean.max(BigInteger.ONE);
            BigInteger w = draw.positive(60);
            // Little slack: the dimension multiplies it.
            BigInteger u = Reference.ln(k, law[2].multiply(s)).ceil(w).add(BigInteger.valueOf(draw.upTo(2)));
            BigInteger exponent = t.multiply(x).multiply(w).add(d.multiply(u).multiply(e).multiply(y));
            BigInteger q = draw.positive(60);
            BigInteger p = Weakening.above(draw, Reference.exp(exponent, e.multiply(y).multiply(w)), q);
            return new BigInteger[] {d, law[0], law[1], law[2], x, y, t, e, g, h, s, k, u, w, p, q};
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
        BigInteger signs = a.multiply(m.add(e).pow(3)).add(b.multiply(m.subtract(e).pow(3)));
        BigInteger f = signs.add(m.subtract(a).subtract(b).multiply(e.abs().pow(3))).add(draw.slack());
        BigInteger w = BigInteger.ONE.shiftLeft(2 + draw.upTo(60));
        BigInteger y = draw.positive(4);
        BigInteger mean = Weakening.floor(d.multiply(e), m);
        boolean isParity = a.add(b).add(BigInteger.ONE).equals(m);
        BigInteger jump = isParity ? mean.subtract(mean.add(d).mod(BigInteger.TWO)) : mean;
        BigInteger x = isNearSharp ? jump.multiply(y)
            : draw.between(d.multiply(y).negate(), Weakening.floor(d.multiply(e).multiply(y), m));
        BigInteger h = draw.positive(40).shiftLeft(isNearSharp ? 20 : 0);
        BigInteger q = draw.positive(60).shiftLeft(isNearSharp ? 20 : 0);
        Normal normal = new Normal(d, a, b, m, x, y, w, h, q);
        BigInteger[] arguments = normal.arguments(draw, v, f, draw.slack());
        contract.isTrueOf(draw, arguments);
        if (!isNearSharp) {
            return;
        }
        contract.isNotFalseOf(draw, fair(draw, w));
        // Of two fair signs, as if one were more likely, so that half of the sums were far below the mean.
        BigInteger many = BigInteger.valueOf(200);
        contract.isNotFalseOf(draw, new Normal(many, many, many, many.shiftLeft(1), BigInteger.ZERO, BigInteger.ONE, w, h, q)
            .around(draw, many.divide(BigInteger.TWO)));
        BigInteger i = arguments[14];
        BigInteger j = arguments[15];
        for (int permille = 840; permille < 1000; permille += 1 + draw.upTo(4)) {
            BigInteger less = j.multiply(BigInteger.valueOf(permille)).divide(BigInteger.valueOf(1000));
            contract.isNotFalseOf(draw, normal.with(arguments, 15, less, 16, i.add(less)));
        }
        // Too little of the normal law, of the third moment, namely without zeros, by a larger variance, and by a larger root of that.
        contract.isNotFalseOf(draw, normal.with(arguments, 14, i.shiftRight(1), 16, i.shiftRight(1).add(j)));
        contract.isNotFalseOf(draw, normal.arguments(draw, v, signs, BigInteger.ZERO));
        BigInteger zeros = f.subtract(signs);
        BigInteger half = signs.subtract(zeros).max(Weakening.ceil(f, BigInteger.TWO));
        contract.isNotFalseOf(draw, normal.arguments(draw, v, half, BigInteger.ZERO));
        contract.isNotFalseOf(draw, normal.arguments(draw, v.multiply(BigInteger.valueOf(4)).divide(BigInteger.valueOf(3)), f,
            BigInteger.ZERO));
        BigInteger less = j.multiply(BigInteger.valueOf(4)).divide(BigInteger.valueOf(5)).add(BigInteger.ONE);
        contract.isNotFalseOf(draw, normal.with(arguments, 10, arguments[10].multiply(BigInteger.valueOf(5)).divide(BigInteger.valueOf(4)),
            15, less, 16, i.add(less)));
        // Deviations that are none: of arguments too far below 0, and of one that is hardly above it.
        BigInteger z = arguments[11];
        BigInteger far = h.multiply(BigInteger.valueOf(-50));
        BigInteger[] below = normal.upTo(jump.subtract(BigInteger.TWO).multiply(y)).arguments(draw, v, f, BigInteger.ZERO);
        contract.isNotFalseOf(draw, normal.with(below, 11, BigInteger.ONE, 12, far, 14, BigInteger.ONE, 16, below[15].add(BigInteger.ONE)));
        contract.isNotFalseOf(draw, normal.with(below, 11, z.negate(), 12, far, 14, BigInteger.ONE, 16, below[15].add(BigInteger.ONE)));
        BigInteger more = q.add(q.shiftRight(4)).shiftRight(1);
        contract.isNotFalseOf(draw, normal.with(arguments, 4, d.multiply(y), 11, z.shiftLeft(20), 12, h.shiftRight(5), 14, more, 16,
            more.add(j)));
    }

    /** Of an even number of fair signs, in halves: more than half of the chance is up to 0. */
    private static BigInteger[] fair(Draw draw, BigInteger w) {
        BigInteger one = BigInteger.ONE;
        BigInteger d = BigInteger.valueOf(10L + 2 * draw.upTo(20));
        Normal normal = new Normal(d, one, one, BigInteger.TWO, BigInteger.ZERO, one, w, one, BigInteger.TWO);
        BigInteger[] arguments = normal.arguments(draw, BigInteger.valueOf(4), BigInteger.valueOf(16), BigInteger.ZERO);
        return normal.with(arguments, 14, one, 15, one, 16, one);
    }

    /** The bound by a normal law of a tail that ends at x/y. */
    private record Normal(BigInteger d, BigInteger a, BigInteger b, BigInteger m, BigInteger x, BigInteger y, BigInteger w, BigInteger h,
            BigInteger q) {
        /** From this for the variance and that for the third moment. */
        BigInteger[] arguments(Draw draw, BigInteger v, BigInteger f, BigInteger slack) {
            return arguments(draw, b.subtract(a), v, f, slack);
        }

        /** As if e were the difference of the weights. */
        BigInteger[] around(Draw draw, BigInteger e) {
            BigInteger zeros = m.subtract(a).subtract(b).multiply(e.abs().pow(3));
            BigInteger f = a.multiply(m.add(e).pow(3)).add(b.multiply(m.subtract(e).pow(3))).add(zeros);
            return arguments(draw, e, a.add(b).multiply(m).subtract(e.pow(2)), f, BigInteger.ZERO);
        }

        private BigInteger[] arguments(Draw draw, BigInteger e, BigInteger v, BigInteger f, BigInteger slack) {
            BigInteger r = v.pow(3).multiply(d).multiply(w.pow(2)).sqrt();
            BigInteger z = v.multiply(d).multiply(w.pow(2)).sqrt().add(BigInteger.ONE);
            BigInteger g = Weakening.ceil(x.multiply(m).subtract(d.multiply(e).multiply(y)).multiply(w).multiply(h), y.multiply(z))
                .min(BigInteger.ZERO).max(h.multiply(BigInteger.valueOf(-50)));
            BigInteger i = Weakening.above(draw, Reference.normal(g, h), q);
            BigInteger j = Weakening.ceil(f.multiply(w).multiply(q).multiply(BigInteger.valueOf(1187)),
                m.multiply(r).multiply(BigInteger.valueOf(2500)));
            return new BigInteger[] {d, a, b, m, x, y, e, v, f, w, r, z, g, h, i, j, i.add(j).add(slack), q};
        }

        Normal upTo(BigInteger end) {
            return new Normal(d, a, b, m, end, y, w, h, q);
        }

        /** With other numbers at some places: a place and its number, in turn. */
        BigInteger[] with(BigInteger[] arguments, Object... changes) {
            BigInteger[] changed = arguments.clone();
            for (int k = 0; k < changes.length; k += 2) {
                changed[(Integer) changes[k]] = (BigInteger) changes[k + 1];
            }
            return changed;
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
        contract.isTrueOf(draw, dominated(draw, d, law, c, e, n, x, y));
        // Short of more chance of -1 by as little as can be, and with more chance of +1.
        BigInteger less = Weakening.floor(law[0].multiply(n), law[2]);
        contract.isNotFalseOf(draw, dominated(draw, d, law, less, e.min(n.subtract(less)), n, x, y));
        contract.isNotFalseOf(draw, dominated(draw, d, law, c, n.subtract(c), n, x, y));
        // Of halves: no chance of -1 in place of one, or half a chance of +1 in place of a quarter.
        BigInteger one = BigInteger.ONE;
        BigInteger two = BigInteger.TWO;
        BigInteger none = BigInteger.ZERO;
        contract.isNotFalseOf(draw, d, one, none, two, none, none, one, one.negate(), one, none, one);
        contract.isNotFalseOf(draw, d, none, one, BigInteger.valueOf(4), none, one, two, none, one, one, one.shiftLeft(d.intValue()));
    }

    /** From the least bound of the other law, mostly. */
    private static BigInteger[] dominated(Draw draw, BigInteger d, BigInteger[] law, BigInteger c, BigInteger e, BigInteger n, BigInteger x,
            BigInteger y) {
        BigInteger q = draw.positive(60);
        Fraction tail = SignReference.lowerTail(d, c, e, n, x, y);
        BigInteger p = Weakening.ceil(tail.n().multiply(q), tail.d()).add(draw.slack());
        return new BigInteger[] {d, law[0], law[1], law[2], c, e, n, x, y, p, q};
    }

    /**
     * Two values, almost without the third, for which the constant of [BERRY-ESSEEN] cannot be less than 0.4097: the chance of the larger
     * one is (4 - sqrt 10)/2.
     */
    private static BigInteger[] lawNearSharp(Draw draw) {
        BigInteger m = BigInteger.valueOf(10_000);
        BigInteger b = BigInteger.valueOf(4189 - 100 + draw.upTo(200));
        return switch (draw.upTo(2)) {
            case 0 -> new BigInteger[] {m.subtract(b), b, m};
            case 1 -> new BigInteger[] {m.subtract(b), BigInteger.ZERO, m};
            default -> new BigInteger[] {BigInteger.ZERO, b, m};
        };
    }

    /** Weights of -1, of +1, and of all. */
    private static BigInteger[] law(Draw draw) {
        BigInteger m = draw.positive(12);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        BigInteger b = draw.oneIn(3) ? m.subtract(a) : draw.between(BigInteger.ZERO, m.subtract(a));
        return new BigInteger[] {a, b, m};
    }
}
