package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.CoordinateCosts;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;

/** Costs of coordinates by other means, and the theorem for a learner that looks at one group of coordinates. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class AnisotropyTest {
    private static final int TRIES = 40;
    /** What doubles may be wrong by, and more. */
    private static final double MARGIN = 1e-5;

    /** tau = e/f, rho = g/h, the multiplier i/j, s = p/q and y = x/z, often where the tangents are best. */
    private record Split(BigInteger e, BigInteger f, BigInteger g, BigInteger h, BigInteger i, BigInteger j, BigInteger p, BigInteger q,
            BigInteger x, BigInteger z) {
        static Split draw(Draw draw) {
            SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
            double tau = number(samples.tau());
            double rho = number(samples.rho());
            Fraction multiplier = draw.ratio(12);
            double m = draw.oneIn(8) ? 0 : number(multiplier);
            double s = CoordinateCosts.bestSplit(tau, rho, m);
            BigInteger q = ONE.shiftLeft(40);
            BigInteger least = Weakening.ceil(samples.rho().n().multiply(q), samples.rho().d());
            BigInteger p = (draw.oneIn(3) ? least.add(q.subtract(least).divide(BigInteger.valueOf(2L + draw.upTo(100))))
                : floor(s * q.doubleValue())).max(least);
            Assume.that(p.compareTo(q) < 0);
            BigInteger z = ONE.shiftLeft(30);
            double best = CoordinateCosts.bestLevel(tau, rho, m, p.doubleValue() / q.doubleValue());
            // Beside the best tangent it is one of its two ends that counts.
            double y = draw.oneIn(3) ? best : draw.oneIn(3) ? best * draw.upTo(100) / 100 : best + (1 - best) * draw.upTo(100) / 100;
            return new Split(samples.tau().n(), samples.tau().d(), samples.rho().n(), samples.rho().d(),
                m == 0 ? ZERO : multiplier.n(), multiplier.d(), p, q, floor(y * z.doubleValue()).max(ONE).min(z), z);
        }

        /** The arguments with what is known of the tangents, and the cost. */
        BigInteger[] with(BigInteger[] known, BigInteger t, BigInteger v) {
            return Stream.of(new BigInteger[] {e, f, g, h, i, j, p, q, x, z}, known, new BigInteger[] {t, v}).flatMap(Stream::of)
                .toArray(BigInteger[]::new);
        }

        /** tau y^2 + 1 - tau, times the denominators. */
        BigInteger mixed() {
            return e.multiply(x.pow(2)).add(rest());
        }

        BigInteger rest() {
            return f.subtract(e).multiply(z.pow(2));
        }

        /** What is subtracted where the root's tangent has this numerator, over h p z. */
        BigInteger price(Draw draw, BigInteger line, BigInteger r, BigInteger v) {
            BigInteger gain = h.multiply(p).multiply(z).multiply(r).subtract(line.multiply(v));
            return Weakening.ceil(v.multiply(i.shiftLeft(1)).multiply(gain), j.multiply(q.subtract(p)).multiply(h.multiply(z).multiply(r)))
                .add(draw.slack());
        }
    }

    private static double number(Fraction x) {
        return new BigDecimal(x.n()).divide(new BigDecimal(x.d()), MathContext.DECIMAL64).doubleValue();
    }

    private static BigInteger floor(double x) {
        return new BigDecimal(x).setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
    }

    @Dear
    @Property(tries = TRIES)
    void defineCostAtLeast(@ForAll Draw draw, Contract contract) {
        Split c = Split.draw(draw);
        BigInteger v = ONE.shiftLeft(30 + draw.upTo(30));
        BigInteger whole = c.h.multiply(c.p).multiply(c.z.pow(2));
        BigInteger left = whole.subtract(c.g.multiply(c.q).multiply(c.z.pow(2).subtract(c.x.pow(2))));
        BigInteger r = left.multiply(v.pow(2)).divide(whole).sqrt().add(ONE).add(draw.slack());
        BigInteger l = Weakening.below(draw, Reference.ln(c.mixed(), c.f.multiply(c.x.pow(2))), v);
        BigInteger k = Weakening.floor(v.multiply(c.rest()), c.mixed()).subtract(draw.slack());
        BigInteger m = Weakening.ceil(v.multiply(c.rest()).multiply(c.z.subtract(c.x)), c.x.multiply(c.mixed())).add(draw.slack());
        BigInteger a = c.price(draw, c.h.multiply(c.p).subtract(c.g.multiply(c.q)).multiply(c.z), r, v);
        BigInteger b = c.price(draw, c.h.multiply(c.p).multiply(c.z).subtract(c.g.multiply(c.q).multiply(c.z.subtract(c.x))), r, v);
        BigInteger[] known = {r, l, k, m, a, b};
        BigInteger t = least(known).subtract(draw.slack());
        contract.isTrueOf(draw, c.with(known, t, v));
        // With less or more of one of them than there is, and by one end only.
        for (int i = 0; i < known.length; i++) {
            BigInteger x = known[i];
            for (BigInteger other : i == 1 ? List.of(x.add(v)) : List.of(x.shiftRight(1), x.shiftLeft(1))) {
                BigInteger[] changed = known.clone();
                changed[i] = other;
                contract.isNotFalseOf(draw, c.with(changed, least(changed), v));
                contract.isNotFalseOf(draw, c.with(known, least(changed), v));
            }
        }
        BigInteger[] smaller = known.clone();
        smaller[0] = known[0].shiftRight(1);
        smaller[4] = c.price(draw, c.h.multiply(c.p).subtract(c.g.multiply(c.q)).multiply(c.z), smaller[0].max(ONE), v);
        smaller[5] = c.price(draw, c.h.multiply(c.p).multiply(c.z).subtract(c.g.multiply(c.q).multiply(c.z.subtract(c.x))),
            smaller[0].max(ONE), v);
        contract.isNotFalseOf(draw, c.with(smaller, least(smaller), v));
        contract.isNotFalseOf(draw, c.with(known, Weakening.floor(l, BigInteger.TWO).add(k).subtract(a), v));
        contract.isNotFalseOf(draw, c.with(known, Weakening.floor(l, BigInteger.TWO).subtract(m).subtract(b), v));
        // Without the multiplier the cost is just 0, by the tangent at 1.
        BigInteger least = Weakening.floor(v.multiply(c.f.subtract(c.e)), c.f);
        contract.isTrueOf(draw, c.e, c.f, c.g, c.h, ZERO, ONE, c.p, c.q, ONE, ONE, v, ZERO, least, ZERO, ZERO, ZERO, ZERO, v);
    }

    /** The smaller of what the tangents leave at both ends: r, l, k, m, a, b. */
    private static BigInteger least(BigInteger[] x) {
        BigInteger low = x[1].add(x[2].subtract(x[4]).shiftLeft(1));
        BigInteger high = x[1].subtract(x[3].add(x[5]).shiftLeft(1));
        return Weakening.floor(low.min(high), BigInteger.TWO);
    }

    /** A sample of one rational signal, as the statements have it. */
    private static SampleLearner.Gaussian samples(Draw draw) {
        return new SampleLearner.Gaussian(draw.positive(8), draw.proper(12), 0);
    }

    @Property(tries = TRIES)
    void costOf(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = samples(draw);
        BigInteger f = draw.positive(60);
        BigInteger e = Weakening.above(draw, Real.exactly(samples.tau().n(), samples.tau().d()), f);
        BigInteger h = draw.positive(60);
        BigInteger g = Weakening.above(draw, Real.exactly(samples.rho().n(), samples.rho().d()), h);
        Assume.that(e.compareTo(f) < 0 && g.compareTo(h) < 0);
        Fraction multiplier = draw.ratio(12);
        BigInteger v = ONE.shiftLeft(40);
        double cost = CoordinateCosts.cost(e.doubleValue() / f.doubleValue(), g.doubleValue() / h.doubleValue(), number(multiplier));
        // Where it costs nothing, doubles may say that it is a little less.
        BigInteger t = floor((cost - MARGIN * Math.abs(cost)) * v.doubleValue()).subtract(draw.slack()).subtract(ONE);
        contract.isTrueOf(draw, samples.name(), e, f, g, h, multiplier.n(), multiplier.d(), t, v);
    }

    @Property(tries = TRIES)
    void totalOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(10), draw.natural(20), draw.positive(20), draw.positive(60));
    }

    @Property(tries = TRIES)
    void totalStep(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = samples(draw);
        BigInteger list = draw.oneIn(4) ? ZERO : SampleGroups.list(draw, new SampleLearner.Gaussian(samples.samples(), draw.proper(12), 0),
            BigInteger.valueOf(1L + draw.upTo(5)), draw.upTo(2));
        Fraction m = draw.ratio(8);
        BigInteger v = ONE.shiftLeft(40);
        BigInteger p = below(draw, SampleGroups.value("groupCosts", List.of(list, samples.samples(), m.n(), m.d())), v);
        BigInteger r = below(draw, SampleGroups.value("coordinateCost", List.of(samples.name(), m.n(), m.d())), v);
        BigInteger e = BigInteger.valueOf(draw.upTo(5));
        contract.isTrueOf(draw, list, samples.samples(), m.n(), m.d(), p, e, samples.parameter().n(), samples.parameter().d(), r, v);
    }

    private static BigInteger below(Draw draw, double value, BigInteger v) {
        return floor((value - MARGIN * Math.abs(value)) * v.doubleValue()).subtract(draw.slack());
    }

    private static BigInteger above(Draw draw, double value, BigInteger v) {
        return floor((value + MARGIN * Math.abs(value)) * v.doubleValue()).add(ONE).add(draw.slack());
    }

    /** Its errors are known, and what it memorizes; the other groups it ignores. */
    private static SampleLearner learner(Draw draw, SampleLearner.Gaussian samples, BigInteger d) {
        Fraction v = draw.oneIn(2) ? draw.ratio(8) : new Fraction(ONE, draw.positive(20));
        return SampleLearner.noisyMean(samples, d, v, new Fraction(BigInteger.valueOf(draw.upTo(30)), BigInteger.TEN));
    }

    /** At the multiplier that is best for one group, or at another one. */
    @Dear
    @Property(tries = TRIES)
    void memorization(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = samples(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(draw.oneIn(2) ? 10 : 100));
        SampleLearner learner = learner(draw, samples, d);
        BigInteger m = draw.positive(12).add(BigInteger.TEN);
        double sum = learner.falseNegatives().at(20).add(learner.falsePositives().at(20)).doubleValue();
        BigInteger n = SampleLearner.truth(sum / 2 * (1 + 3e-6)).ceil(m);
        Assume.that(n.shiftLeft(1).compareTo(m) < 0);
        BigInteger list = SampleGroups.list(draw, samples, d, draw.oneIn(2) ? 0 : draw.upTo(2));
        learner.ofMixture(list, samples.samples());
        BigInteger[] z = ClusteringTest.quantile(draw, new Fraction(n, m));
        BigInteger a = z[0].shiftLeft(1);
        double square = Math.pow(a.doubleValue() / z[1].doubleValue(), 2);
        BigInteger v = ONE.shiftLeft(40);
        BigInteger j = BigInteger.valueOf(1000);
        BigInteger i = bestMultiplier(list, samples.samples(), square, j);
        BigInteger r = below(draw, SampleGroups.value("groupCosts", List.of(list, samples.samples(), i, j)), v);
        BigInteger scale = j.multiply(z[1].pow(2));
        BigInteger p = Weakening.floor(r.multiply(scale).add(v.multiply(i).multiply(a.pow(2))), scale).subtract(draw.slack());
        contract.isTrueOf(draw, list, samples.samples(), SampleLearner.named("averageError", n, m), i, j, a, z[1], r, p, v);
        // The multiplier 0 proves nothing, not even one nat.
        contract.isTrueOf(draw, list, samples.samples(), SampleLearner.named("averageError", n, m), ZERO, ONE, a, z[1], ZERO, ZERO, ONE);
    }

    /** Of i/j for all powers of two up to a million. */
    private static BigInteger bestMultiplier(BigInteger list, BigInteger n, double square, BigInteger j) {
        BigInteger best = ZERO;
        double most = 0;
        for (int k = 0; k < 30; k++) {
            BigInteger i = ONE.shiftLeft(k);
            double bound = SampleGroups.value("groupCosts", List.of(list, n, i, j)) + i.doubleValue() / j.doubleValue() * square;
            if (bound > most) {
                best = i;
                most = bound;
            }
        }
        return best;
    }

    @Property(tries = TRIES)
    void defineReachAtMost(@ForAll Draw draw, Contract contract) {
        Fraction rho = draw.proper(20);
        BigInteger q = ONE.shiftLeft(40);
        BigInteger least = Weakening.ceil(rho.n().multiply(q), rho.d());
        Assume.that(least.compareTo(q) < 0);
        BigInteger p = least.add(draw.oneIn(2) ? draw.slack().multiply(draw.natural(20))
            : q.subtract(least).divide(BigInteger.valueOf(2L + draw.upTo(100))));
        Assume.that(p.compareTo(q) < 0);
        BigInteger v = ONE.shiftLeft(draw.oneIn(2) ? draw.upTo(8) : 30 + draw.upTo(30));
        BigInteger whole = rho.d().multiply(p);
        BigInteger r = whole.subtract(rho.n().multiply(q)).multiply(v.pow(2)).divide(whole).sqrt().subtract(draw.slack()).max(ZERO);
        BigInteger t = Weakening.ceil(p.shiftLeft(1).multiply(v.subtract(r)), q.subtract(p)).add(draw.slack());
        contract.isTrueOf(draw, rho.n(), rho.d(), p, q, r, t, v);
        // A larger root than there is.
        BigInteger large = whole.subtract(rho.n().multiply(q)).multiply(v.pow(2)).shiftLeft(1).divide(whole).sqrt();
        BigInteger small = Weakening.ceil(p.shiftLeft(1).multiply(v.subtract(large)), q.subtract(p));
        contract.isNotFalseOf(draw, rho.n(), rho.d(), p, q, large, small, v);
    }

    @Property(tries = TRIES)
    void reachOf(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = samples(draw);
        BigInteger h = draw.positive(60);
        BigInteger g = Weakening.above(draw, Real.exactly(samples.rho().n(), samples.rho().d()), h);
        Assume.that(g.compareTo(h) < 0);
        BigInteger v = ONE.shiftLeft(40);
        contract.isTrueOf(draw, samples.name(), g, h, above(draw, CoordinateCosts.reach(g.doubleValue() / h.doubleValue()), v), v);
    }

    @Property(tries = TRIES)
    void reachOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(10), draw.positive(60));
    }

    @Property(tries = TRIES)
    void reachStep(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = samples(draw);
        BigInteger list = draw.oneIn(4) ? ZERO : SampleGroups.list(draw, new SampleLearner.Gaussian(samples.samples(), draw.proper(12), 0),
            BigInteger.valueOf(1L + draw.upTo(5)), draw.upTo(2));
        BigInteger v = ONE.shiftLeft(40);
        BigInteger p = above(draw, SampleGroups.value("groupReaches", List.of(list, samples.samples())), v);
        BigInteger r = above(draw, SampleGroups.value("coordinateReach", List.of(samples.name())), v);
        contract.isTrueOf(draw, list, samples.samples(), p, BigInteger.valueOf(draw.upTo(5)), samples.parameter().n(),
            samples.parameter().d(), r, v);
        // One coordinate, in few units.
        BigInteger few = BigInteger.valueOf(1L + draw.upTo(20));
        BigInteger one = above(draw, SampleGroups.value("coordinateReach", List.of(samples.name())), few);
        contract.isTrueOf(draw, ZERO, samples.samples(), ZERO, ONE, samples.parameter().n(), samples.parameter().d(), one, few);
    }

    /** The learner that there is does not reach an error that needs more than all it could know. */
    @Property(tries = TRIES)
    void outOfReach(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = new SampleLearner.Gaussian(BigInteger.valueOf(1L + draw.upTo(4)),
            new Fraction(ONE, BigInteger.valueOf(3L + draw.upTo(1000))), 0);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(10));
        SampleLearner learner = learner(draw, samples, d);
        BigInteger list = SampleGroups.list(draw, samples, d, 0);
        learner.ofMixture(list, samples.samples());
        BigInteger m = BigInteger.valueOf(10 + draw.upTo(10_000));
        BigInteger n = draw.oneIn(2) ? ONE : draw.between(ONE, m.shiftRight(1));
        BigInteger[] z = ClusteringTest.quantile(draw, new Fraction(n, m));
        BigInteger a = z[0].shiftLeft(1);
        BigInteger v = ONE.shiftLeft(40);
        BigInteger r = above(draw, SampleGroups.value("groupReaches", List.of(list, samples.samples())), v);
        Assume.that(a.signum() >= 0 && r.multiply(z[1].pow(2)).compareTo(v.multiply(a.pow(2))) < 0);
        contract.isTrueOf(draw, list, samples.samples(), SampleLearner.named("averageError", n, m), a, z[1], r, v);
        // An error that is reached: at the distance that it needs and with the reach as it is, with none, and at a larger distance.
        double sum = learner.falseNegatives().at(20).add(learner.falsePositives().at(20)).doubleValue();
        Fraction error = new Fraction(SampleLearner.truth(sum / 2 * (1 + 3e-6)).ceil(v), v);
        Assume.that(error.n().shiftLeft(1).compareTo(v) < 0);
        BigInteger[] reached = ClusteringTest.quantile(draw, error);
        BigInteger target = SampleLearner.named("averageError", error.n(), error.d());
        BigInteger needed = reached[0].shiftLeft(1);
        contract.isNotFalseOf(draw, list, samples.samples(), target, needed, reached[1], r, v);
        contract.isNotFalseOf(draw, list, samples.samples(), target, needed, reached[1], ONE.negate(), v);
        contract.isNotFalseOf(draw, list, samples.samples(), target, reached[1].multiply(r.add(ONE)), reached[1], r, v);
    }
}
