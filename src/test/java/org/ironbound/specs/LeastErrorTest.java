package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
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
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class LeastErrorTest {
    private static final int TRIES = 30;

    private static BigInteger samples(Draw draw) {
        return BigInteger.valueOf(1L + draw.upTo(4));
    }

    /** Of a number known in doubles. */
    private static BigInteger below(Draw draw, double x, BigInteger q) {
        return Weakening.below(draw, SampleLearner.truth(x), q);
    }

    private static BigInteger chance(Draw draw, BigInteger t, BigFraction f, BigInteger m, BigInteger w) {
        return Weakening.below(draw, SampleMixture.binomial(t, f.getNumerator(), f.getDenominator(), m), w).max(ZERO);
    }

    /** Mostly the tangent that touches phi near the capacity. */
    @Property(tries = TRIES)
    void defineErrorAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction c = draw.oneIn(8) ? new Fraction(BigInteger.ZERO, ONE) : draw.ratio(10);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60).min(w.multiply(BigInteger.valueOf(50)));
        BigInteger k = Reference.leastPriced(s, w).floor(w).subtract(draw.slack());
        BigInteger height = k.multiply(c.d()).subtract(c.n().multiply(w));
        BigInteger p = Weakening.floor(q.multiply(height), s.multiply(c.d())).subtract(draw.slack());
        contract.isTrueOf(draw, c.n(), c.d(), k, s, w, p, q);
    }

    @Property(tries = TRIES)
    void partialOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, SampleMixture.Cluster.draw(draw).name(), samples(draw), draw.positive(60));
    }

    @Property(tries = TRIES)
    void skipStep(@ForAll Draw draw, Contract contract) {
        BigInteger y = SampleMixture.Cluster.draw(draw).name();
        BigInteger t = samples(draw);
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, y, t, m, below(draw, SampleMixture.partialError(y, t, m), q), q);
    }

    @Property(tries = TRIES)
    void defineUnseen(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = draw.oneIn(4) ? ZERO : samples(draw);
        BigFraction f = cluster.frequency();
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger b = chance(draw, t, f, ZERO, w);
        BigInteger r = Weakening.floor(q.multiply(b), w.shiftLeft(1)).subtract(draw.slack());
        contract.isTrueOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), t, b, w, r, q);
    }

    /** The only learner, with noise of any size and a threshold between its means. */
    private static double learner(Draw draw, BigInteger coordinate, BigInteger dimension) {
        SampleMixture.learnWith(draw.oneIn(2) ? draw.ratio(8) : new Fraction(ONE, draw.positive(20)), draw.upTo(30) / 10.0);
        return SampleMixture.error(coordinate, dimension);
    }

    /** With the largest error, in units, at which phi is certainly at least what the samples carry. */
    @Property(tries = TRIES)
    void ofCarried(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(5));
        learner(draw, SampleMixture.sampled(cluster.coordinate(), m), cluster.dimension());
        BigInteger q = draw.positive(40);
        BigInteger j = ONE.shiftLeft(100);
        BigInteger i = Weakening.above(draw, cluster.carried(m), j);
        BigInteger p = q.shiftRight(1);
        while (p.signum() > 0 && Reference.leastInformation(p, q).compareTo(i, j) < 0) {
            p = p.subtract(ONE.max(p.shiftRight(4)));
        }
        contract.isTrueOf(draw, SampleMixture.sampled(cluster.coordinate(), m), cluster.dimension(), i, j, p.subtract(draw.slack()), q);
    }

    /** A target just below the error of the only learner; and one that it reaches, of which nothing is said. */
    @Property(tries = TRIES)
    void ofOutOfReach(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1L + draw.upTo(20));
        double error = learner(draw, samples.name(), d);
        SampleLearner.ofCluster(samples, d);
        BigInteger m = draw.positive(40);
        BigInteger n = below(draw, error * (1 - 1e-5), m).min(m.subtract(ONE).shiftRight(1));
        Assume.that(n.signum() >= 0);
        BigInteger q = draw.positive(40);
        BigInteger p = Weakening.floor(q.multiply(n), m);
        // Of another problem it is not known what others err.
        contract.keeping("c", "d").isTrueOf(draw, samples.name(), d, n, m, p.subtract(draw.slack()), q);
        BigInteger far = ONE.shiftLeft(40);
        BigInteger reached = SampleLearner.truth(error * (1 + 1e-4)).ceil(far);
        contract.isNotFalseOf(draw, samples.name(), d, reached, far, reached, far);
        contract.isNotFalseOf(draw, samples.name(), d, n, m, q, q);
        // Somebody errs, but not always; and fractions that are none.
        contract.isNotFalseOf(draw, samples.name(), d, ZERO, ONE, ONE, ONE);
        contract.isNotFalseOf(draw, samples.name(), d, ONE.negate(), ZERO, p, q);
    }

    /** A learner may ignore samples. */
    @Property(tries = TRIES)
    void ofFewer(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1L + draw.upTo(20));
        BigInteger fewer = draw.oneIn(3) ? samples.samples() : ONE.add(draw.natural(10)).min(samples.samples());
        double error = learner(draw, samples.name(), d);
        BigInteger q = draw.positive(40);
        contract.isTrueOf(draw, ZERO, samples.samples(), BigInteger.valueOf(samples.roots()), samples.numerator(), samples.denominator(),
            fewer, d, below(draw, error, q), q);
        // More samples may leave a smaller error.
        BigInteger more = samples.samples().shiftLeft(draw.upTo(10));
        contract.isNotFalseOf(draw, ZERO, samples.samples(), BigInteger.valueOf(samples.roots()), samples.numerator(),
            samples.denominator(), more, d, below(draw, error, q), q);
    }

    @Property(tries = TRIES)
    void seenStep(@ForAll Draw draw, Contract contract) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(5));
        BigFraction f = cluster.frequency();
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(40);
        BigInteger y = below(draw, learner(draw, SampleMixture.sampled(cluster.coordinate(), m), cluster.dimension()), q);
        BigInteger p = below(draw, SampleMixture.partialError(cluster.name(), t, m), q);
        BigInteger b = chance(draw, t, f, m, w);
        BigInteger r = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        contract.isTrueOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), t, m, b, w, y, p, r, q);
        // Twice as much as if there were always so many samples.
        contract.isNotFalseOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), t, m, w.shiftLeft(1),
            w, y, p, y.shiftLeft(1), q);
        // As if learners always erred.
        contract.isNotFalseOf(draw, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), t, m, b, w, q, p,
            Weakening.floor(b.multiply(q), w), q);
    }

    @Property(tries = TRIES)
    void totalOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, samples(draw), draw.positive(60));
    }

    @Property(tries = TRIES)
    void totalStep(@ForAll Draw draw, Contract contract) {
        BigInteger list = SampleMixture.list(draw, draw.upTo(2));
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        BigFraction f = cluster.frequency();
        BigInteger k = BigInteger.valueOf(draw.upTo(3));
        BigInteger p = below(draw, SampleMixture.totalError(list, t), q);
        BigInteger r = below(draw, SampleMixture.partialError(cluster.name(), t, m), q);
        BigInteger s = Weakening.floor(k.multiply(f.getNumerator()).multiply(r), f.getDenominator()).subtract(draw.slack());
        contract.isTrueOf(draw, list, t, p, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), m, r, s, q);
    }

    @Property(tries = TRIES)
    void unseenStep(@ForAll Draw draw, Contract contract) {
        BigInteger list = SampleMixture.list(draw, draw.upTo(2));
        SampleMixture.Cluster cluster = SampleMixture.Cluster.draw(draw);
        BigInteger t = samples(draw);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigFraction f = cluster.frequency();
        BigInteger k = BigInteger.valueOf(draw.upTo(3));
        BigInteger p = below(draw, SampleMixture.totalError(list, t), q);
        BigInteger b = chance(draw, t, f, ZERO, w);
        BigInteger r = Weakening.floor(q.multiply(k).multiply(f.getNumerator()).multiply(b), f.getDenominator().multiply(w).shiftLeft(1))
            .subtract(draw.slack());
        contract.isTrueOf(draw, list, t, p, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), b, w, r, q);
        // Twice as much, or of a chance of 4.
        BigInteger part = q.multiply(k).multiply(f.getNumerator());
        contract.isNotFalseOf(draw, list, t, p, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(), b, w,
            Weakening.floor(part.multiply(b), f.getDenominator().multiply(w)), q);
        contract.isNotFalseOf(draw, list, t, p, k, cluster.coordinate(), cluster.dimension(), f.getNumerator(), f.getDenominator(),
            w.shiftLeft(2), w, Weakening.floor(part.shiftLeft(1), f.getDenominator()), q);
    }

    /** No learner errs less than this. */
    @Property(tries = TRIES)
    void leastError(@ForAll Draw draw, Contract contract) {
        BigInteger t = samples(draw);
        int whole = 2 + draw.upTo(4);
        BigInteger list = SampleMixture.wholeList(draw, whole);
        SampleMixture.noisyMeans(list, t, draw.ratio(20), draw.upTo(20) / 10.0);
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, list, t, BigInteger.valueOf(whole), below(draw, SampleMixture.totalError(list, t), q), q);
    }
}
