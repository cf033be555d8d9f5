package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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

    private static BigInteger samples(Draw draw) {
        return BigInteger.valueOf(1L + draw.upTo(6));
    }

    /** Of a number known in doubles. */
    private static BigInteger above(Draw draw, double x, BigInteger q) {
        return new BigDecimal(x).multiply(new BigDecimal(q)).setScale(0, RoundingMode.CEILING).toBigInteger().add(draw.slack());
    }

    @Property(tries = TRIES)
    void partOfNothing(@ForAll Draw draw, Contract contract) {
        SamplePart.nothing();
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, SampleMixture.Cluster.draw(draw).name(), samples(draw), Weakening.ceil(q, BigInteger.TWO).add(draw.slack()),
            q);
    }

    /** The chances of ranges are exact or a little too small, and the weights of the code any. */
    @Property(tries = TRIES)
    void partOfLearner(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(t.intValueExact() - 1));
        BigInteger b = m.add(BigInteger.valueOf(1L + draw.upTo(t.subtract(m).intValueExact())));
        BigFraction f = cluster.frequency();
        Fraction misses = draw.proper(10);
        Fraction alarms = draw.proper(10);
        BigInteger both = misses.d().multiply(alarms.d());
        BigInteger sum = misses.n().multiply(alarms.d()).add(alarms.n().multiply(misses.d()));
        Assume.that(sum.compareTo(both) <= 0);
        BigFraction nats = new BigFraction(draw.upTo(50), 10);
        SampleLearner.exact(SampleMixture.sampled(cluster.coordinate(), m), cluster.dimension(),
            Real.exactly(nats.getNumerator(), nats.getDenominator()), misses, alarms);
        SamplePart.learn(m, nats, new BigFraction(sum, both));
        BigInteger q = draw.positive(60);
        BigInteger r = Weakening.below(draw, SampleMixture.between(t, f.getNumerator(), f.getDenominator(), ZERO, m), q);
        BigInteger s = Weakening.below(draw, SampleMixture.between(t, f.getNumerator(), f.getDenominator(), m, b), q);
        BigInteger l = draw.positive(20).add(ONE);
        BigInteger k = BigInteger.valueOf(1L + draw.upTo(l.bitLength() > 20 ? 100 : l.intValueExact() - 2));
        BigInteger h = Weakening.above(draw, Reference.ln(l, k), q);
        BigInteger o = Weakening.above(draw, Reference.ln(l, l.subtract(k)), q);
        BigInteger known = Weakening.ceil(q.multiply(nats.getNumerator()), nats.getDenominator()).add(draw.slack());
        BigInteger a = Weakening.ceil(q.multiply(both).subtract(s.multiply(both.subtract(sum))), both.shiftLeft(1)).add(draw.slack());
        BigInteger g = Weakening.ceil(q.subtract(r).multiply(known.add(h)).add(q.subtract(s).multiply(o)), q).add(draw.slack());
        contract.keeping("m").isTrueOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), t, m,
            nats.getNumerator(), nats.getDenominator(), misses.n(), misses.d(), alarms.n(), alarms.d(), b, r, s, k, l, h, o, known, a, g,
            q);
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
        BigInteger q = draw.positive(60);
        BigFraction f = cluster.frequency();
        BigInteger k = BigInteger.valueOf(draw.upTo(3));
        BigInteger a = above(draw, SamplePart.totalError(list, t), q);
        BigInteger g = above(draw, SamplePart.totalMemorization(list, t), q);
        BigInteger b = above(draw, SamplePart.error(cluster.name(), t), q);
        BigInteger r = above(draw, SamplePart.memorization(cluster.name(), t), q);
        BigInteger s = Weakening.ceil(k.multiply(f.getNumerator()).multiply(b), f.getDenominator()).add(draw.slack());
        contract.isTrueOf(draw, list, t, a, g, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), b, r, s,
            q);
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
    }
}
