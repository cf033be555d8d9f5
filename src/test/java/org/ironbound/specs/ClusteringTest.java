package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/**
 * The theorems about all learners, tried on single ones whose numbers are known: tables, Gaussian vectors, random responses. They are cited
 * or proved in Coq.
 */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class ClusteringTest {
    private static final int TRIES = 30;
    private static final BigInteger ONE = BigInteger.ONE;
    private static final BigInteger ZERO = BigInteger.ZERO;

    @Property(tries = TRIES)
    void coordinateParts(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        contract.isTrueOf(draw, BigInteger.valueOf(draw.upTo(3)), x.samples(), BigInteger.valueOf(x.roots()), x.numerator(),
            x.denominator());
    }

    @Property(tries = TRIES)
    void defineRatio(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = above(draw, x.tau(), q);
        Assume.that(p.compareTo(q) <= 0);
        contract.isTrueOf(draw, x.name(), p, q, above(draw, x.rho(), s), s);
        // The coefficients themselves, where they are rational.
        contract.isNotFalseOf(draw, x.name(), x.tau().n(), x.tau().d(), x.rho().n(), x.rho().d());
    }

    /** A table, error probabilities that it has at most, and a number below their divergence. */
    @Property(tries = TRIES)
    void informationOfPair(@ForAll Draw draw, Contract contract) {
        JointTable table = JointTable.draw(draw);
        BigInteger c = SampleLearner.Gaussian.draw(draw).name();
        BigInteger d = draw.positive(10);
        SampleLearner.finite(c, d, table, table.information());
        BigInteger j = draw.positive(20).add(BigInteger.valueOf(20));
        BigInteger m = draw.positive(20).add(BigInteger.valueOf(20));
        BigInteger i = above(draw, table.falseNegatives(), j);
        BigInteger n = above(draw, table.falsePositives(), m).max(ONE);
        Assume.that(i.compareTo(j) < 0 && n.compareTo(m) < 0 && i.multiply(m).add(n.multiply(j)).compareTo(j.multiply(m)) <= 0);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, Reference.divergence(j.subtract(i).multiply(m), n.multiply(j), j.multiply(m)), q);
        contract.isTrueOf(draw, c, d, i, j, n, m, p, q);
    }

    @Property(tries = TRIES)
    void informationOfAverage(@ForAll Draw draw, Contract contract) {
        JointTable table = JointTable.draw(draw);
        BigInteger c = SampleLearner.Gaussian.draw(draw).name();
        BigInteger d = draw.positive(10);
        SampleLearner.finite(c, d, table, table.information());
        Fraction a = table.falseNegatives();
        Fraction b = table.falsePositives();
        BigInteger m = draw.positive(12).add(BigInteger.valueOf(10));
        BigInteger n = above(draw, new Fraction(a.n().multiply(b.d()).add(b.n().multiply(a.d())), a.d().multiply(b.d()).shiftLeft(1)), m)
            .max(ONE);
        Assume.that(n.shiftLeft(1).compareTo(m) < 0);
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, c, d, n, m, Weakening.below(draw, Reference.leastInformation(n, m), q), q);
    }

    @Property(tries = TRIES)
    void distanceOfAverage(@ForAll Draw draw, Contract contract) {
        BigInteger m = draw.positive(30).add(BigInteger.TWO);
        BigInteger n = draw.oneIn(10) ? ZERO : draw.between(ZERO, m.subtract(ONE).shiftRight(1));
        BigInteger[] z = quantile(draw, new Fraction(n, m));
        contract.isTrueOf(draw, n, m, z[0], z[1]);
    }

    @Property(tries = TRIES)
    void distanceOfPair(@ForAll Draw draw, Contract contract) {
        Fraction a = draw.proper(20);
        Fraction b = draw.proper(20);
        Fraction alpha = draw.oneIn(10) ? new Fraction(ZERO, a.d()) : a;
        BigInteger whole = alpha.d().multiply(b.d());
        BigInteger sum = alpha.n().multiply(b.d()).add(b.n().multiply(alpha.d()));
        Assume.that(sum.compareTo(whole) < 0);
        BigInteger[] z = quantile(draw, new Fraction(sum, whole.shiftLeft(1)));
        contract.isTrueOf(draw, alpha.n(), alpha.d(), b.n(), b.d(), z[0], z[1]);
        // Beside a chance below 0, one of 1.
        BigInteger j = BigInteger.valueOf(2 + draw.upTo(8));
        BigInteger[] other = quantile(draw.tight(), new Fraction(j.subtract(ONE), j.shiftLeft(1)));
        contract.isNotFalseOf(draw, ONE.negate(), j, b.d(), b.d(), other[0], other[1]);
    }

    /** What the quantiles may be is drawn from all of its plane, and near its edges, by the neighbours of what is drawn. */
    @Property(tries = TRIES)
    void distanceOfBoth(@ForAll Draw draw, Contract contract) {
        // Two small quantiles that are about the same.
        BigInteger small = BigInteger.valueOf(4 + draw.upTo(6));
        BigInteger scale = BigInteger.valueOf(20);
        Fraction chance = below(draw.tight(), Reference.normal(small.negate(), scale));
        contract.isNotFalseOf(draw, chance.n(), chance.d(), chance.n(), chance.d(), small, scale, small, scale);
        BigInteger q = BigInteger.valueOf(1 + draw.upTo(20));
        BigInteger s = BigInteger.valueOf(1 + draw.upTo(20));
        BigInteger p = BigInteger.valueOf(draw.upTo(6)).multiply(q).add(BigInteger.valueOf(draw.upTo(20)));
        BigInteger r = draw.oneIn(2) ? mostBeside(p, q, s)
            : BigInteger.valueOf(draw.upTo(6)).multiply(s).add(BigInteger.valueOf(draw.upTo(20)));
        // One of them twice as far as it may be.
        BigInteger y = BigInteger.valueOf(1 + draw.upTo(20));
        BigInteger far = mostBeside(y, BigInteger.TEN, BigInteger.TEN).shiftLeft(1);
        Fraction one = below(draw.tight(), Reference.normal(y.negate(), BigInteger.TEN));
        Fraction other = below(draw.tight(), Reference.normal(far.negate(), BigInteger.TEN));
        contract.isNotFalseOf(draw, one.n(), one.d(), other.n(), other.d(), y, BigInteger.TEN, far, BigInteger.TEN);
        contract.isNotFalseOf(draw, other.n(), other.d(), one.n(), one.d(), far, BigInteger.TEN, y, BigInteger.TEN);
        Assume.that(contract.saysSomethingOf(ZERO, ONE, ZERO, ONE, p, q, r, s));
        Fraction alpha = below(draw, Reference.normal(p.negate(), q));
        Fraction beta = below(draw, Reference.normal(r.negate(), s));
        contract.isTrueOf(draw, alpha.n(), alpha.d(), beta.n(), beta.d(), p, q, r, s);
    }

    /** The largest r for which y = p/q and z = r/s may go together, or one more. */
    private static BigInteger mostBeside(BigInteger p, BigInteger q, BigInteger s) {
        double y = new BigFraction(p, q).doubleValue();
        double sum = 2 * (1.25 + y + 0.625 * y * y + y * y * y / 3) - y;
        double z = (5 * sum - 4 + Math.sqrt(Math.max(0, (5 * sum - 4) * (5 * sum - 4) - 20 * (12 - 4 * sum)))) / 10;
        return BigInteger.valueOf(Math.round(Math.min(z, 20) * s.doubleValue()));
    }

    /** A fraction just below a number, most often. */
    private static Fraction below(Draw draw, Real x) {
        BigInteger d = BigInteger.TEN.pow(12);
        BigInteger n = x.at(12).movePointRight(12).toBigInteger().subtract(ONE).max(ZERO);
        return new Fraction(draw.oneIn(4) ? n.shiftRight(1) : n, d);
    }

    /** A fraction z with Phi(-z) at least the error, nearly as large as can be. */
    static BigInteger[] quantile(Draw draw, Fraction error) {
        BigInteger q = BigInteger.valueOf(1 + draw.upTo(draw.oneIn(2) ? 10 : 1_000_000));
        BigInteger low = ZERO;
        BigInteger high = q.multiply(BigInteger.valueOf(20));
        while (high.subtract(low).compareTo(ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (Reference.normal(middle.negate(), q).atLeast(error.n(), error.d())) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new BigInteger[] {low.subtract(draw.slack()).max(ZERO), q};
    }

    @Property(tries = TRIES)
    void memorization(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        BigInteger d = draw.positive(10);
        SampleLearner learner = SampleLearner.noisyMean(x, d, draw.ratio(20), !draw.oneIn(5));
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = Weakening.below(draw, Real.exactly(x.ratio().n(), x.ratio().d()), q).max(ZERO);
        BigInteger r = Weakening.below(draw, learner.information(), s).max(ZERO);
        contract.isTrueOf(draw, x.name(), d, target(draw), p, q, r, s);
    }

    /** The constant of one sparse sample is (1-p)/p^2. */
    @Property(tries = TRIES)
    void memorizationDirect(@ForAll Draw draw, Contract contract) {
        Fraction fixed = draw.proper(8);
        BigInteger c = SampleLearner.named("coordinate", BigInteger.TWO, ONE, ZERO, fixed.n(), fixed.d());
        BigInteger d = draw.positive(10);
        SampleLearner learner = SampleLearner.sparseSample(c, d, fixed, draw.proper(8));
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = Weakening.below(draw, Real.exactly(fixed.d().subtract(fixed.n()).multiply(fixed.d()), fixed.n().pow(2)), q)
            .max(ZERO);
        BigInteger r = Weakening.below(draw, learner.information(), s).max(ZERO);
        contract.isTrueOf(draw, c, d, target(draw), p, q, r, s);
        // Whole numbers, of which 0 says nothing.
        contract.isNotFalseOf(draw, c, d, target(draw), ZERO, ONE, ZERO, ONE);
    }

    /** Where no learner reaches the target, any information is needed. */
    @Property(tries = TRIES)
    void outOfReach(@ForAll Draw draw, Contract contract) {
        Fraction lambda = draw.proper(10);
        BigInteger c = SampleLearner.named("coordinate", ONE, ONE, ZERO, lambda.n(), lambda.d());
        BigInteger d = draw.positive(8);
        SampleLearner.noisyMean(SampleLearner.Gaussian.draw(draw), d, draw.ratio(5), false).of(c);
        BigInteger q = draw.positive(40);
        BigInteger p = BigInteger.valueOf((long) Math.ceil(d.doubleValue() * q.doubleValue())).add(draw.slack());
        BigInteger s = draw.positive(40);
        contract.isTrueOf(draw, c, d, target(draw), p, q, Weakening.floor(p.multiply(s), q).add(ONE).add(draw.slack()), s);
        // A learner that reaches the target: more is carried than it needs, or less is said to be, or more to be needed.
        SampleLearner learner = SampleLearner.noisySample(c, d, lambda, draw.proper(8));
        BigInteger needed = learner.information().floor(s);
        contract.isNotFalseOf(draw, c, d, target(draw), p, q, needed, s);
        contract.isNotFalseOf(draw, c, d, target(draw), ONE.negate(), q, needed, s);
        contract.isNotFalseOf(draw, c, d, target(draw), p, q, Weakening.floor(p.multiply(s), q).add(ONE), s);
    }

    /** Of a table no learner is one without false positives. */
    @Property(tries = TRIES)
    void perfectIsOutOfReach(@ForAll Draw draw, Contract contract) {
        JointTable table = JointTable.draw(draw);
        BigInteger c = SampleLearner.Gaussian.draw(draw).name();
        BigInteger d = draw.positive(10);
        SampleLearner.finite(c, d, table, table.information());
        BigInteger j = draw.positive(10);
        contract.isTrueOf(draw, c, d, draw.oneIn(2) ? j.subtract(ONE) : ZERO, j, draw.positive(10));
        BigInteger negative = BigInteger.valueOf(-draw.upTo(2));
        contract.isNotFalseOf(draw, c, d, negative.subtract(ONE), negative, ONE);
    }

    @Property(tries = TRIES)
    void weakenLearner(@ForAll Draw draw, Contract contract) {
        Bounds x = Bounds.draw(draw);
        BigInteger[] worse = new BigInteger[] {draw.positive(60), draw.positive(60), draw.positive(60)};
        contract.isTrueOf(draw, x.c, x.d, x.p, x.q, x.i, x.j, x.n, x.m,
            Weakening.ceil(x.p.multiply(worse[0]), x.q).add(draw.slack()), worse[0],
            Weakening.ceil(x.i.multiply(worse[1]), x.j).add(draw.slack()), worse[1],
            Weakening.ceil(x.n.multiply(worse[2]), x.m).add(draw.slack()), worse[2]);
    }

    @Property(tries = TRIES)
    void learnerOfAverage(@ForAll Draw draw, Contract contract) {
        Bounds x = Bounds.draw(draw);
        BigInteger f = draw.positive(30).add(ONE);
        BigInteger e = Weakening.ceil(x.i.multiply(x.m).add(x.n.multiply(x.j)).multiply(f), x.j.multiply(x.m).shiftLeft(1))
            .add(draw.slack());
        Assume.that(e.shiftLeft(1).compareTo(f) < 0);
        contract.isTrueOf(draw, x.c, x.d, x.p, x.q, x.i, x.j, x.n, x.m, e, f);
    }

    @Property(tries = TRIES)
    void learnerOfPair(@ForAll Draw draw, Contract contract) {
        Bounds x = Bounds.draw(draw);
        BigInteger f = draw.positive(30);
        BigInteger h = draw.positive(30);
        BigInteger e = Weakening.ceil(x.i.multiply(f), x.j);
        BigInteger g = Weakening.ceil(x.n.multiply(h), x.m);
        contract.isTrueOf(draw, x.c, x.d, x.p, x.q, x.i, x.j, x.n, x.m, e.add(draw.slack()), f, g.add(draw.slack()), h);
        // Half of an error.
        boolean isFirst = draw.oneIn(2);
        contract.isNotFalseOf(draw, x.c, x.d, x.p, x.q, x.i, x.j, x.n, x.m, isFirst ? Weakening.ceil(e, BigInteger.TWO) : e, f,
            isFirst ? g : Weakening.ceil(g, BigInteger.TWO), h);
    }

    @Property(tries = TRIES)
    void privacy(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger r = draw.positive(8);
        SampleLearner learner = SampleLearner.randomResponse(samples.name(), samples.samples(), new Fraction(r.add(draw.positive(8)), r));
        BigInteger q = ONE.shiftLeft(20 + draw.upTo(60));
        BigInteger p = Weakening.below(draw, learner.memorization(), q);
        Assume.that(p.signum() > 0);
        BigInteger h = ONE.shiftLeft(10 + draw.upTo(40));
        BigInteger g = p.shiftLeft(1).multiply(h.pow(2)).divide(q.multiply(samples.samples())).sqrt();
        BigInteger f = BigInteger.valueOf(1L << 10 + draw.upTo(10));
        BigInteger e = leastEpsilon(samples.samples(), p, q, f);
        contract.isTrueOf(draw, samples.name(), ONE, target(draw), p, q, e, f, g, h);
        // In whole numbers, where one unit shows.
        g = p.shiftLeft(1).divide(q.multiply(samples.samples())).sqrt();
        contract.isNotFalseOf(draw, samples.name(), ONE, target(draw), p, q, e, f, g, ONE);
    }

    /** The largest e with {@code n f(e/f) <= p/q}, at least 1. */
    static BigInteger leastEpsilon(BigInteger n, BigInteger p, BigInteger q, BigInteger f) {
        BigInteger low = ONE;
        BigInteger high = f.multiply(BigInteger.valueOf(600));
        Assume.that(leaksAtMost(n, p, q, low, f));
        while (high.subtract(low).compareTo(ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (leaksAtMost(n, p, q, middle, f)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean leaksAtMost(BigInteger n, BigInteger p, BigInteger q, BigInteger e, BigInteger f) {
        return Formulas.leak(new Fraction(e, f)).compareTo(p, q.multiply(n)) <= 0;
    }

    /**
     * Tables do tell: one that says all of the sample needs more information than another has, so that tests of what they need can fail.
     */
    @Property(tries = 1)
    void moreInformationThanThereIsIsRefuted(@ForAll Draw draw) {
        JointTable table = JointTable.draw(draw);
        BigInteger c = SampleLearner.Gaussian.draw(draw).name();
        SampleLearner.finite(c, ONE, table, table.information());
        BigInteger problem = SampleLearner.named("problem", c, ONE, SampleLearner.named("errorPair", ONE, ONE, ONE, ONE));
        assertFalse(SampleLearner.isAtLeast(SampleLearner.named("leastInformation", problem), BigInteger.TWO, ONE));
    }

    private static BigInteger target(Draw draw) {
        return SampleLearner.named("averageError", ONE, draw.positive(10).add(BigInteger.TWO));
    }

    private static BigInteger above(Draw draw, Fraction x, BigInteger q) {
        return Weakening.above(draw, Real.exactly(x.n(), x.d()), q);
    }

    /** A table's learner and bounds of its numbers. */
    private record Bounds(BigInteger c, BigInteger d, BigInteger p, BigInteger q, BigInteger i, BigInteger j, BigInteger n, BigInteger m) {
        static Bounds draw(Draw draw) {
            JointTable table = JointTable.draw(draw);
            BigInteger c = SampleLearner.Gaussian.draw(draw).name();
            BigInteger d = draw.positive(10);
            Fraction memorization = draw.ratio(20);
            SampleLearner.finite(c, d, table, Real.exactly(memorization.n(), memorization.d()));
            BigInteger q = draw.positive(60);
            BigInteger j = draw.positive(60);
            BigInteger m = draw.positive(60);
            return new Bounds(c, d, above(draw, memorization, q), q, above(draw, table.falseNegatives(), j), j,
                above(draw, table.falsePositives(), m), m);
        }
    }

    @Property(tries = 100)
    void meanOfAverage(@ForAll Draw draw, Contract contract) {
        BigInteger n = draw.natural(20);
        BigInteger m = n.shiftLeft(1).add(draw.positive(20));
        BigInteger h = draw.positive(60);
        contract.isTrueOf(draw, n, m, Weakening.ceil(n.multiply(h), m).add(draw.slack()), h);
    }

    @Property(tries = 100)
    void meanOfPair(@ForAll Draw draw, Contract contract) {
        BigInteger j = draw.positive(20);
        BigInteger m = draw.positive(20);
        BigInteger i = draw.between(BigInteger.ZERO, j);
        BigInteger n = draw.between(BigInteger.ZERO, m);
        BigInteger sum = i.multiply(m).add(n.multiply(j));
        Assume.that(sum.compareTo(j.multiply(m)) < 0);
        BigInteger h = draw.positive(60);
        contract.isTrueOf(draw, i, j, n, m, Weakening.ceil(sum.multiply(h), j.multiply(m).shiftLeft(1)).add(draw.slack()), h);
    }
}
