package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class MixtureLearnerTest {
    private static final int TRIES = 50;
    /** The sum of the weights of all names in a code. */
    private static final BigInteger WEIGHTS = BigInteger.valueOf(20);

    private static BigInteger samples(Draw draw) {
        return BigInteger.valueOf(1L + draw.upTo(6));
    }

    /** Units, so few that multiples of them may be numbers of samples as well. */
    private static BigInteger few(Draw draw) {
        return BigInteger.valueOf(10L + draw.upTo(30));
    }

    /** Of a number known in doubles. */
    private static BigInteger above(Draw draw, double x, BigInteger q) {
        return new BigDecimal(x).multiply(new BigDecimal(q)).setScale(0, RoundingMode.CEILING).toBigInteger().add(draw.slack());
    }

    private static BigInteger above(Draw draw, BigFraction x, BigInteger q) {
        return Weakening.ceil(x.getNumerator().multiply(q), x.getDenominator()).add(draw.slack());
    }

    @Property(tries = TRIES)
    void partOfNothing(@ForAll Draw draw, Contract contract) {
        SamplePart.nothing();
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, SampleMixture.Cluster.draw(draw).name(), samples(draw), Weakening.ceil(q, BigInteger.TWO).add(draw.slack()),
            q);
    }

    @Property(tries = TRIES)
    void namesOfNone(@ForAll Draw draw, Contract contract) {
        SamplePart.nothing();
        contract.isTrueOf(draw, SampleMixture.Cluster.draw(draw).name(), samples(draw), draw.positive(20), draw.positive(60));
    }

    /**
     * Names, the last of which begins with some number m, and what is known of those before it or of all: their chance is exact or a little
     * too small, the other numbers a little on the safe side, or more.
     *
     * @param q the denominator
     */
    private record Known(SampleMixture.Cluster cluster, BigInteger t, BigInteger q, BigInteger weights, BigInteger w, BigInteger c,
            BigInteger s, BigInteger a, BigInteger g) {
        /** Of the numbers of samples below m. */
        static Known of(Draw draw, SampleMixture.Cluster cluster, BigInteger t, BigInteger m, BigInteger weights,
                List<SamplePart.Name> names) {
            BigInteger q = draw.oneIn(3) ? few(draw) : draw.positive(40);
            BigFraction f = cluster.frequency();
            List<SamplePart.Name> before = names.stream().filter(name -> BigInteger.valueOf(name.from()).compareTo(m) < 0).toList();
            BigInteger w = before.stream().map(name -> name.weight().multiply(weights).getNumerator()).reduce(ZERO, BigInteger::add);
            BigInteger c = above(draw, before.stream().mapToDouble(SamplePart.Name::cost).max().orElse(0), q);
            BigInteger s = m.signum() == 0 ? ZERO
                : Weakening.below(draw, SampleMixture.between(t, f.getNumerator(), f.getDenominator(), ZERO, m), q);
            BigFraction chance = SamplePart.below(cluster, t, m, name -> BigFraction.ONE);
            BigFraction gain = SamplePart.below(cluster, t, m, name -> BigFraction.ONE.subtract(name.errors()).divide(2));
            BigFraction left = new BigFraction(SamplePart.costs(cluster, t, m)).subtract(chance.subtract(new BigFraction(s, q))
                .multiply(new BigFraction(c, q)));
            return new Known(cluster, t, q, weights, w, c, s, above(draw, gain.negate(), q).negate(), above(draw, left, q.multiply(q)));
        }
    }

    /** A name that is used from a number of samples m on, for some of them, after others; there may be no code for all of them. */
    private record Step(Known known, BigInteger m, BigInteger b, BigInteger r, BigInteger k) {
        static Step of(Draw draw, BigFraction memorization, BigFraction errors, BigInteger m, SampleMixture.Cluster cluster, BigInteger t,
                boolean isCoded) {
            List<SamplePart.Name> names = new ArrayList<>(SamplePart.names(draw, m.intValueExact(), WEIGHTS).stream()
                .filter(name -> name.from() < m.intValueExact()).toList());
            BigFraction used = names.stream().map(SamplePart.Name::weight).reduce(BigFraction.ZERO, BigFraction::add);
            BigInteger k = isCoded ? BigInteger.valueOf(1L + draw.upTo(3))
                : BigFraction.ONE.subtract(used).multiply(WEIGHTS).getNumerator().add(ONE);
            names.add(new SamplePart.Name(m.intValueExact(), memorization, errors, new BigFraction(k, WEIGHTS)));
            SamplePart.learn(names);
            BigInteger b = m.add(BigInteger.valueOf(1L + draw.upTo(t.subtract(m).intValueExact())));
            BigFraction f = cluster.frequency();
            Known known = Known.of(draw, cluster, t, m, WEIGHTS, names);
            return new Step(known, m, b, Weakening.below(draw, SampleMixture.between(t, f.getNumerator(), f.getDenominator(), m, b),
                known.q), k);
        }
    }

    @Property(tries = TRIES)
    void nameOfNothing(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        boolean isCoded = !draw.oneIn(6);
        Step step = Step.of(draw, BigFraction.ZERO, BigFraction.ONE, BigInteger.valueOf(draw.upTo(t.intValueExact())), cluster, t, isCoded);
        Known known = step.known;
        BigInteger h = Weakening.above(draw, Reference.ln(WEIGHTS, step.k), known.q);
        BigInteger[] a = {cluster.coordinate(), cluster.dimension(), cluster.frequency().getNumerator(),
            cluster.frequency().getDenominator(), t, step.m, known.w, WEIGHTS, known.c, known.s, known.a, known.g, step.b, step.r, step.k,
            h, h.max(known.c).add(draw.slack()), known.q};
        if (!isCoded) {
            contract.isNotFalseOf(draw, a);
            return;
        }
        contract.keeping("m", "b", "k", "l", "w").isTrueOf(draw, a);
        // The costs of a name are not bounded by one unit less.
        a[16] = h.subtract(ONE);
        contract.isNotFalseOf(draw, a);
    }

    @Property(tries = TRIES)
    void nameOfLearner(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(t.intValueExact() - 1));
        BigInteger v = BigInteger.valueOf(1L + draw.upTo(m.intValueExact() - 1));
        Fraction misses = draw.proper(10);
        Fraction alarms = draw.proper(10);
        BigInteger both = misses.d().multiply(alarms.d());
        BigInteger sum = misses.n().multiply(alarms.d()).add(alarms.n().multiply(misses.d()));
        Assume.that(sum.compareTo(both) <= 0);
        BigFraction nats = new BigFraction(draw.upTo(50), 10);
        SampleLearner.exact(SampleMixture.sampled(cluster.coordinate(), v), cluster.dimension(),
            Real.exactly(nats.getNumerator(), nats.getDenominator()), misses, alarms);
        boolean isCoded = !draw.oneIn(6);
        Step step = Step.of(draw, nats, new BigFraction(sum, both), m, cluster, t, isCoded);
        Known known = step.known;
        BigInteger h = Weakening.above(draw, Reference.ln(WEIGHTS, step.k), known.q);
        BigInteger f = Weakening.ceil(known.q.multiply(nats.getNumerator()), nats.getDenominator()).add(draw.slack());
        BigInteger more = Weakening.ceil(step.r.multiply(both.subtract(sum)).negate(), both.shiftLeft(1)).add(draw.slack()).negate();
        BigInteger[] a = {cluster.coordinate(), cluster.dimension(), cluster.frequency().getNumerator(),
            cluster.frequency().getDenominator(), t, m, known.w, WEIGHTS, known.c, known.s, known.a, known.g, v, nats.getNumerator(),
            nats.getDenominator(), misses.n(), misses.d(), alarms.n(), alarms.d(), step.b, step.r, step.k, h, f,
            f.add(h).max(known.c).add(draw.slack()), more, known.q};
        if (!isCoded) {
            contract.isNotFalseOf(draw, a);
            return;
        }
        contract.keeping("m", "b", "k", "l", "w").isTrueOf(draw, a);
        // There is no learner without errors.
        a[15] = ZERO;
        a[17] = ZERO;
        a[25] = Weakening.floor(step.r, BigInteger.TWO);
        contract.isNotFalseOf(draw, a);
        // Who may err always, where chances are only said not to be below a negative number, is no gain.
        for (int i = 15; i < 19; i++) {
            a[i] = ONE;
        }
        a[20] = known.q.shiftLeft(1).negate();
        a[25] = known.q;
        contract.isNotFalseOf(draw, a);
    }

    /** Names for all numbers of samples, or for those up to one where the last begins. */
    @Property(tries = TRIES)
    void partOfNames(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        List<SamplePart.Name> names = SamplePart.names(draw, 1 + draw.upTo(2), WEIGHTS);
        SamplePart.learn(names);
        BigInteger m = BigInteger.valueOf(names.get(names.size() - 1).from() + 1L + draw.upTo(3)).min(t.add(ONE));
        Assume.that(BigInteger.valueOf(names.get(names.size() - 1).from()).compareTo(m) < 0);
        Known known = Known.of(draw, cluster, t, m, WEIGHTS, names);
        BigInteger q = known.q;
        contract.keeping("m").isTrueOf(draw, cluster.name(), t, m, known.w, WEIGHTS, known.c, known.s, known.a, known.g,
            Weakening.ceil(q, BigInteger.TWO).subtract(known.a).add(draw.slack()),
            Weakening.ceil(known.g.add(q.subtract(known.s).multiply(known.c)), q).add(draw.slack()), q);
    }

    @Property(tries = TRIES)
    void learnerOfNone(@ForAll Draw draw, Contract contract) {
        SamplePart.learn(draw);
        contract.isTrueOf(draw, samples(draw), draw.positive(60));
    }

    @Property(tries = TRIES)
    void learnerStep(@ForAll Draw draw, Contract contract) {
        SamplePart.learn(draw);
        BigInteger list = SampleMixture.list(draw, draw.upTo(2));
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        BigInteger q = draw.oneIn(3) ? few(draw) : draw.positive(60);
        BigFraction f = cluster.frequency();
        BigInteger k = BigInteger.valueOf(draw.upTo(3));
        BigInteger a = above(draw, SamplePart.totalError(list, t), q);
        BigInteger g = above(draw, SamplePart.totalMemorization(list, t), q);
        BigInteger b = above(draw, SamplePart.error(cluster.name(), t), q);
        BigInteger r = above(draw, SamplePart.memorization(cluster.name(), t), q);
        BigInteger s = Weakening.ceil(k.multiply(f.getNumerator()).multiply(b), f.getDenominator()).add(draw.slack());
        contract.isTrueOf(draw, list, t, a, g, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), b, r, s,
            q);
        contract.isNotFalseOf(draw, list, t, a, g, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), b, r,
            Weakening.ceil(s, BigInteger.TWO), q);
    }

    /** The learner is one of the mixture, with its error. */
    @Property(tries = TRIES)
    void memorization(@ForAll Draw draw, Contract contract) {
        SamplePart.learn(draw);
        BigInteger t = samples(draw);
        int whole = 2 + draw.upTo(4);
        BigInteger list = SampleMixture.wholeList(draw, whole);
        double error = SamplePart.totalError(list, t);
        double memorization = SamplePart.totalMemorization(list, t);
        SampleLearner.ofMixture(list, t, SampleLearner.truth(memorization), SampleLearner.truth(error));
        BigInteger q = draw.positive(60);
        BigInteger a = above(draw, error, q);
        BigInteger m = draw.positive(40);
        BigInteger n = Weakening.ceil(a.multiply(m), q).add(draw.slack());
        Assume.that(n.signum() >= 0 && n.shiftLeft(1).compareTo(m) < 0);
        contract.isTrueOf(draw, list, t, n, m, BigInteger.valueOf(whole), a, above(draw, memorization, q), q);
        contract.isNotFalseOf(draw, list, t, ZERO, ZERO, BigInteger.valueOf(whole), a, above(draw, memorization, q), q);
    }
}
