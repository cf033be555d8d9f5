package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.special.Erf;
import org.ironbound.reference.Draw;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.RankedCosts;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class RankedSignsTest {
    private static final int TRIES = 6;
    /** Places of arguments: of some in the contract "with", then of one in "noLoss", then of some in "moreLoss". */
    private static final int BASE = 2;
    private static final int LEAST = 4;
    private static final int SHARE = 5;
    private static final int STEEPNESS = 6;
    private static final int INVERSES = 8;
    private static final int MULTIPLIER = 10;
    private static final int LAST = 13;
    private static final int NOISE = 14;
    private static final int WIDTH = 15;
    private static final int MORE_INVERSES = 17;
    private static final int PRODUCT = 18;
    private static final int COST = 19;
    private static final int FIRST_MULTIPLIER = 12;
    private static final int LAST_SHARE = 9;
    private static final int START = 14;
    private static final int LOSS = 15;
    private static final int OTHERS = 16;
    private static final int COSTS = 11;
    private static final int MORE = 18;
    static final BigInteger SIZE = BigInteger.TEN.pow(6);
    static final BigInteger UNIT = BigInteger.ONE.shiftLeft(100);

    /** Ranks with the least variances, or some more, in doubles. */
    static final class Ranks {
        final BigInteger size;
        final double l;
        final double steepness;
        final List<Double> variances = new ArrayList<>();
        final double least;
        final RankedCosts costs;

        Ranks(Draw draw, int count) {
            this(SIZE, count, (5 + draw.upTo(250)) / 1000.0, 1 + draw.upTo(400) / 100.0, 1);
        }

        /** One rank with half of the variance that it needs. */
        static Ranks narrow(Draw draw) {
            return new Ranks(SIZE, 1, (100 + draw.upTo(150)) / 1000.0, 1, 0.5);
        }

        /** Of the size 10, so flat that n/d is below 1. */
        static Ranks flat(Draw draw) {
            return new Ranks(BigInteger.TEN, 1, (1 + draw.upTo(1)) / 10.0, 0.3, 1);
        }

        /** The steepness in multiples of the mean, and which part of the least variances the ranks have. */
        private Ranks(BigInteger size, int count, double l, double steep, double part) {
            this.size = size;
            this.l = l;
            double square = size.pow(2).doubleValue();
            double before = 0;
            for (int i = 0; i < count; i++) {
                double s = 2;
                for (int round = 0; round < 4; round++) {
                    s = NoisySigns.leastVariance(l, Math.max(s * Math.sqrt(before), 0.1)) * (1 + 1e-4);
                }
                s = Math.ceil((s + (i == 0 ? 0.011 : 0)) * part * square) / square;
                variances.add(s);
                before += 1 / s;
            }
            least = variances.get(count - 1);
            steepness = l * steep;
            costs = new RankedCosts(l, variances, least, steepness);
            Assume.that(costs.share() > 0.05);
        }

        /** The sum of the inverses. */
        BigInteger inverses() {
            return down(costs.inverses() * (1 - 1e-9) / size.pow(2).doubleValue(), UNIT);
        }

        BigInteger share() {
            return down(costs.share() - 1e-7, UNIT);
        }

        BigInteger lastShare() {
            return down(costs.lastShare() - 1e-7, UNIT);
        }

        /** What they cost at a multiplier. */
        BigInteger cost(double multiplier) {
            return up(costs.cost(multiplier) + 1e-7, UNIT);
        }

        /** What those that follow cost there, as BOOL-TV counts it. */
        BigInteger others(BigInteger multiplier, BigInteger n, BigInteger d) {
            BigInteger o = lastShare();
            return multiplier.multiply(o).compareTo(UNIT.pow(2)) >= 0 ? BigInteger.ZERO : Weakening.ceil(n.pow(2).multiply(factor(o)),
                BigInteger.valueOf(360).multiply(o).multiply(variance(variances.size() - 1)).multiply(d.pow(2)));
        }

        /** What is lost up to a start, if the multiplier is this one from there on. */
        double loss(double multiplier, double start) {
            double costs = this.costs.cost(multiplier) + this.costs.others(multiplier) * (1 + 1e-3) + 1e-6;
            return this.costs.integral(start) - multiplier * start / 2 + costs / start + 1e-6;
        }

        BigInteger mean() {
            return BigInteger.valueOf(Math.round(l * size.doubleValue()));
        }

        BigInteger variance(int i) {
            return BigInteger.valueOf(Math.round(variances.get(i) * size.pow(2).doubleValue()));
        }

        BigInteger base() {
            return IntStream.range(0, variances.size()).mapToObj(this::variance).reduce(BigInteger.ONE, BigInteger::max)
                .add(BigInteger.ONE);
        }

        BigInteger digits(int count) {
            BigInteger digits = BigInteger.ZERO;
            for (int i = 0; i < count; i++) {
                digits = digits.multiply(base()).add(variance(i));
            }
            return digits;
        }

        /** n with n/(d f) the steepness. */
        BigInteger steep(BigInteger d) {
            return down(steepness * least * size.doubleValue(), d);
        }
    }

    /** Phi(-z) */
    static double tail(double z) {
        return Erf.erfc(z / Math.sqrt(2)) / 2;
    }

    static BigInteger up(double x, BigInteger unit) {
        return new BigDecimal(x).multiply(new BigDecimal(unit)).setScale(0, RoundingMode.CEILING).toBigInteger();
    }

    static BigInteger down(double x, BigInteger unit) {
        return new BigDecimal(x).multiply(new BigDecimal(unit)).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }

    /** 23 + 84 v - 17 v^2 */
    private static BigInteger factor(BigInteger v) {
        return UNIT.pow(2).multiply(BigInteger.valueOf(23)).add(UNIT.multiply(v).multiply(BigInteger.valueOf(84)))
            .subtract(v.pow(2).multiply(BigInteger.valueOf(17)));
    }

    @Property(tries = TRIES)
    void none(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.unit(40);
        BigInteger f = draw.positive(40);
        BigInteger u = draw.unit(40);
        contract.isTrueOf(draw, b, draw.between(BigInteger.ONE, b.subtract(BigInteger.ONE)), f.add(draw.positive(40)), f,
            draw.between(BigInteger.ONE, u.subtract(BigInteger.ONE)), draw.positive(40), draw.positive(40), u.add(draw.slack()), u);
    }

    /** The last rank of a ladder, from what the others give. */
    @Property(tries = TRIES)
    void with(@ForAll Draw draw, Contract contract) {
        Ranks ranks = new Ranks(draw, 1 + draw.upTo(1));
        double multiplier = draw.oneIn(3) ? 1 : 1 + draw.upTo(150) / 100.0;
        BigInteger[] args = with(draw, ranks, multiplier);
        Assume.that(NoisySigns.of(SIZE, ranks.mean(), args[NOISE], args[WIDTH]).isSpread());
        isNotFalseOfChanged(draw, contract, ranks, multiplier, args);
        contract.keeping("b", "l", "m", "c", "f", "s", "w", "r").isTrueOf(draw, args);
        // A rank of which no noisy sign is known, or only one that is too wide.
        BigInteger[] narrow = with(draw, Ranks.narrow(draw), 1);
        contract.isNotFalseOf(draw, narrow);
        contract.isNotFalseOf(draw, changed(narrow, WIDTH, SIZE.shiftLeft(1)));
    }

    private static BigInteger[] with(Draw draw, Ranks ranks, double multiplier) {
        int count = ranks.variances.size();
        double before = ranks.costs.inverses() - 1 / ranks.least;
        double earlier = ranks.costs.cost(multiplier) - NoisySigns.cost(multiplier * ranks.costs.lastShare());
        BigInteger w = count == 1 ? SIZE.divide(BigInteger.TEN) : down(ranks.least * Math.sqrt(before) * 0.9999, SIZE);
        BigInteger s = ranks.variance(count - 1);
        BigInteger r = count == 1 ? s.sqrt() : s.add(w.pow(2)).sqrt();
        BigInteger u = UNIT;
        BigInteger a = count == 1 ? BigInteger.ZERO : down(before * (1 - 1e-9) / 1e12, u);
        BigInteger k = down(multiplier, u);
        BigInteger e = up(earlier + 1e-7, u);
        BigInteger p = ranks.lastShare();
        BigInteger t = p.min(ranks.share());
        BigInteger g = a.add(u.divide(s));
        BigInteger v = k.multiply(p).divide(u).min(u);
        BigInteger own = u.subtract(v).pow(2).multiply(factor(v));
        BigInteger h = e.add(Weakening.ceil(own, v.multiply(u.pow(2)).multiply(BigInteger.valueOf(360)))).add(draw.slack());
        BigInteger y = s.multiply(u).subtract(p.multiply(s)).subtract(draw.slack());
        // Also above the sum of the inverses in units.
        BigInteger d = draw.oneIn(2) ? SIZE : SIZE.shiftLeft(60);
        BigInteger n = ranks.steep(d);
        Assume.that(y.signum() >= 0 && n.pow(2).multiply(u.pow(3)).compareTo(y.pow(2).multiply(g).multiply(d.pow(2))) <= 0);
        BigInteger o = count == 1 ? BigInteger.ZERO : t;
        return new BigInteger[] {SIZE, ranks.mean(), ranks.base(), ranks.digits(count - 1), s, t, n, d, a, o, k, e, s, p, w, r, y, g, v, h,
            u};
    }

    /** With a cost, a steepness or a share that is none; a least variance above this one, a sum of inverses that nobody has. */
    private static void isNotFalseOfChanged(Draw draw, Contract contract, Ranks ranks, double multiplier, BigInteger... args) {
        BigInteger s = args[LEAST];
        BigInteger e = args[COSTS];
        BigInteger u = UNIT;
        double cost = NoisySigns.cost(multiplier * ranks.costs.lastShare());
        if (cost > 1e-4) {
            contract.isNotFalseOf(draw, changed(args, COST, e.add(down(0.7 * cost, u))));
            // As if the product with the share were 1.
            contract.isNotFalseOf(draw, changed(changed(args, PRODUCT, u), COST, e));
        }
        contract.isNotFalseOf(draw, changed(args, STEEPNESS, args[STEEPNESS].multiply(BigInteger.valueOf(51))
            .divide(BigInteger.valueOf(50))));
        contract.isNotFalseOf(draw, changed(args, LEAST, s.add(s.divide(BigInteger.TEN))));
        contract.isNotFalseOf(draw, changed(changed(args, INVERSES, args[INVERSES].add(u.divide(s))), MORE_INVERSES,
            args[MORE_INVERSES].add(u.divide(s))));
        contract.isNotFalseOf(draw, changed(args, MORE_INVERSES, args[MORE_INVERSES].add(u.divide(s))));
        BigInteger more = args[LAST].add(args[LAST].divide(BigInteger.valueOf(50)));
        contract.isNotFalseOf(draw, changed(args, LAST, more));
        if (ranks.variances.size() == 1) {
            // A variance that is no digit, a share above the only one, and a product so large that the cost would be negative.
            BigInteger share = args[SHARE];
            contract.isNotFalseOf(draw, changed(args, BASE, s));
            contract.isNotFalseOf(draw, changed(args, SHARE, share.add(share.divide(BigInteger.valueOf(50)))));
            contract.isNotFalseOf(draw, changed(changed(changed(args, MULTIPLIER, u.pow(2).multiply(BigInteger.valueOf(12)).divide(share)),
                PRODUCT, u.shiftLeft(3)), COST, e.subtract(u.multiply(BigInteger.valueOf(6)))));
        }
    }

    private static BigInteger[] changed(BigInteger[] arguments, int place, BigInteger value) {
        BigInteger[] changed = arguments.clone();
        changed[place] = value;
        return changed;
    }

    @Property(tries = TRIES)
    void noLoss(@ForAll Draw draw, Contract contract) {
        BigInteger[] args = noLoss(draw, new Ranks(draw, 1 + draw.upTo(1)));
        Contract kept = contract.keeping("b", "l", "m", "c", "f");
        kept.isTrueOf(draw, args);
        contract.isNotFalseOf(draw, changed(args, FIRST_MULTIPLIER, args[FIRST_MULTIPLIER].multiply(BigInteger.valueOf(4))
            .divide(BigInteger.valueOf(5))));
        kept.isTrueOf(draw, noLoss(draw, Ranks.flat(draw)));
    }

    private static BigInteger[] noLoss(Draw draw, Ranks ranks) {
        int count = ranks.variances.size();
        BigInteger t = ranks.share();
        double multiplier = 1 + draw.upTo(150) / 100.0;
        BigInteger least = Weakening.ceil(UNIT.pow(2), t);
        return new BigInteger[] {ranks.size, ranks.mean(), ranks.base(), ranks.digits(count - 1), ranks.variance(count - 1), t,
            ranks.steep(SIZE), SIZE, ranks.inverses(), ranks.lastShare(), down(multiplier, UNIT), ranks.cost(multiplier),
            least.add(draw.slack()), UNIT};
    }

    /** A piece behind one with about the best multiplier, which begins where it is best, or somewhat before or after that. */
    @Property(tries = TRIES)
    void moreLoss(@ForAll Draw draw, Contract contract) {
        Contract kept = contract.keeping("b", "l", "m", "c", "f");
        for (int count = 1; count <= 2; count++) {
            Ranks ranks = new Ranks(draw, count);
            BigInteger[] args = moreLoss(draw, ranks, ranks.steep(SIZE));
            isNotFalseOfOtherLoss(draw, contract, ranks, args);
            kept.isTrueOf(draw, args);
            contract.isNotFalseOf(draw, changed(args, MORE, args[MORE].subtract(UNIT.shiftRight(6))));
            contract.isNotFalseOf(draw, changed(args, LOSS, args[LOSS].subtract(UNIT.shiftRight(6))));
            contract.isNotFalseOf(draw, changed(changed(args, OTHERS, BigInteger.ZERO), MORE, more(args[12].subtract(args[10]),
                args[11].subtract(args[13]), args[17])));
            contract.isNotFalseOf(draw, changed(changed(args, COSTS, BigInteger.ZERO), MORE, more(args[12].subtract(args[10]),
                args[OTHERS].subtract(args[13]), args[17])));
        }
        Ranks flat = Ranks.flat(draw);
        kept.isTrueOf(draw, moreLoss(draw, flat, flat.steep(SIZE)));
    }

    /** With ranks that cost nothing, from before the start on, or with a multiplier below 1. */
    private static void isNotFalseOfOtherLoss(Draw draw, Contract contract, Ranks ranks, BigInteger... args) {
        BigInteger k = args[12];
        BigInteger e = args[13];
        BigInteger x = args[17];
        BigInteger h = args[MULTIPLIER].max(UNIT.add(BigInteger.TEN));
        BigInteger[] free = changed(changed(changed(args, MULTIPLIER, h), COSTS, BigInteger.ZERO), OTHERS, BigInteger.ZERO);
        contract.isNotFalseOf(draw, changed(changed(free, LAST_SHARE, UNIT.subtract(BigInteger.ONE)), MORE, more(k.subtract(h), e.negate(),
            x)));
        double later = 4 * NoisySigns.ratio(args[START], UNIT);
        contract.isNotFalseOf(draw, changed(changed(args, START, up(later, UNIT)), LOSS, up(ranks.loss(NoisySigns.ratio(k, UNIT), later),
            UNIT)));
        BigInteger low = UNIT.multiply(BigInteger.valueOf(3)).shiftRight(2);
        BigInteger cost = ranks.cost(0.75);
        BigInteger others = ranks.others(low, args[STEEPNESS], SIZE);
        contract.isNotFalseOf(draw, changed(changed(changed(changed(args, MULTIPLIER, low), COSTS, cost), OTHERS, others), MORE,
            more(k.subtract(low), cost.add(others).subtract(e), x)));
    }

    private static BigInteger[] moreLoss(Draw draw, Ranks ranks, BigInteger n) {
        int count = ranks.variances.size();
        double most = 1 / ranks.costs.share() - 1;
        double before = 1 + most * (0.3 + draw.upTo(60) / 100.0);
        double multiplier = draw.oneIn(2) ? 1 : 1 + (before - 1) * draw.upTo(95) / 100.0;
        double costs = ranks.costs.cost(before) + ranks.costs.others(before) * (1 + 1e-3) + 1e-6;
        BigInteger h = down(multiplier, UNIT);
        BigInteger k = down(before, UNIT);
        BigInteger i = ranks.cost(multiplier);
        BigInteger s = ranks.others(h, n, SIZE).add(draw.slack());
        BigInteger e = up(costs, UNIT);
        double dearer = Math.max(NoisySigns.ratio(i.add(s).subtract(e), UNIT), 1e-4);
        double best = Math.sqrt(2 * dearer / (before - multiplier));
        double start = best * (0.5 + draw.upTo(150) / 100.0);
        BigInteger g = up(start, UNIT);
        BigInteger x = draw.oneIn(2) ? g : g.max(down(best * (0.7 + draw.upTo(60) / 100.0), UNIT));
        BigInteger y = up(ranks.loss(before, start), UNIT);
        BigInteger z = more(k.subtract(h), i.add(s).subtract(e), x);
        return new BigInteger[] {ranks.size, ranks.mean(), ranks.base(), ranks.digits(count - 1), ranks.variance(count - 1), ranks.share(),
            n, SIZE, ranks.inverses(), ranks.lastShare(), h, i, k, e, g, y, s, x, z, UNIT};
    }

    /** What more is lost from x on, if the multiplier is smaller by so much and the costs are larger. */
    private static BigInteger more(BigInteger smaller, BigInteger dearer, BigInteger x) {
        return Weakening.ceil(smaller.multiply(x.pow(2)).add(dearer.shiftLeft(1).multiply(UNIT.pow(2))), x.multiply(UNIT).shiftLeft(1));
    }
}
