package org.ironbound.specs;

import java.math.BigDecimal;
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
import org.ironbound.reference.NormalDistance;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.ironbound.reference.SparseRetention;

/**
 * The theorems about the sparse hypercube, against sums over all samples of few, and a search for the coefficient in doubles. That they
 * hold of all learners is proved in Coq or cited.
 */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class SparseClusteringTest {
    private static final int TRIES = 30;
    /** Of tests that look for the coefficient of a law on a grid. */
    private static final int FEW = 4;
    /** Of one that also looks beside what the clause speaks of. */
    private static final int SEVERAL = 60;

    /** A coordinate of few samples, and the law of the mean of a fresh one, with fractions in any terms. */
    record Sparse(BigInteger n, Fraction p, Fraction s, Fraction q) {
        static Sparse draw(Draw draw) {
            return of(draw, draw.proper(12));
        }

        static Sparse of(Draw draw, Fraction p) {
            BigInteger n = BigInteger.valueOf(1 + draw.upTo(7));
            SparseSamples exact = new SparseSamples(n.intValue(), new BigFraction(p.n(), p.d()));
            return new Sparse(n, p, some(draw, exact.agreement()), some(draw, exact.mean()));
        }

        private static Fraction some(Draw draw, BigFraction x) {
            BigInteger factor = draw.positive(5);
            return new Fraction(x.getNumerator().multiply(factor), x.getDenominator().multiply(factor));
        }

        BigInteger a() {
            return p.n();
        }

        BigInteger b() {
            return p.d();
        }

        BigInteger w() {
            return BigInteger.ONE.shiftLeft(n.intValue() - 1);
        }

        /** What a learner of many coordinates memorizes of each, for a unit of 2 z^2: (1-q)/(q^2 s). */
        double weak() {
            double fixed = new BigFraction(q.n(), q.d()).doubleValue();
            return (1 - fixed) / (fixed * fixed * new BigFraction(s.n(), s.d()).doubleValue());
        }

        /** Above the coefficient by what doubles may err. */
        BigInteger coefficient(Draw draw, BigFraction agreement, BigFraction mean, BigInteger f) {
            BigDecimal above = new BigDecimal(SparseSamples.coefficient(agreement, mean) * (1 + 1e-6) * Math.pow(2, 60));
            return Weakening.ceil(above.toBigInteger().add(BigInteger.ONE).multiply(f), BigInteger.ONE.shiftLeft(60)).add(draw.slack());
        }
    }

    @Property(tries = TRIES)
    void tau(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        contract.isTrueOf(draw, x.n, x.a(), x.b(), x.w());
    }

    @Property(tries = TRIES)
    void rhoByTau(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        BigInteger f = draw.positive(60);
        contract.isTrueOf(draw, x.n, x.a(), x.b(), Weakening.ceil(x.q.n().multiply(f), x.q.d()).add(draw.slack()), f);
    }

    @Property(tries = FEW)
    void rhoAtMost(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        BigInteger f = large(draw);
        BigInteger e = x.coefficient(draw, fraction(x.s), fraction(x.q), f);
        contract.keeping("i", "j", "x", "y", "e", "f").isTrueOf(draw, x.n, x.a(), x.b(), x.w(), x.s.n(), x.s.d(), x.q.n(), x.q.d(), e, f);
        Fraction half = half(x.q);
        contract.isNotFalseOf(draw, x.n, x.a(), x.b(), x.w(), x.s.n(), x.s.d(), half.n(), half.d(),
            x.coefficient(draw, fraction(x.s), fraction(half), f), f);
        // Samples that agree less, and a coefficient that is none.
        half = half(x.s);
        contract.isNotFalseOf(draw, x.n, x.a(), x.b(), x.w(), half.n(), half.d(), x.q.n(), x.q.d(),
            x.coefficient(draw, fraction(half), fraction(x.q), f), f);
        contract.isNotFalseOf(draw, x.n, x.a(), x.b(), x.w(), x.s.n(), x.s.d(), x.q.n(), x.q.d(), BigInteger.ZERO, f);
    }

    @Property(tries = FEW)
    void rhoByCentre(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.of(draw, draw.proper(4));
        BigInteger f = large(draw);
        BigInteger y = draw.positive(5);
        Contract kept = contract.keeping("a", "b", "e", "f");
        kept.isTrueOf(draw, x.n, x.a(), x.b(), y, x.coefficient(draw, fraction(x.p), BigFraction.ONE, f), f);
        kept.isTrueOf(draw, x.n, x.a(), x.b(), y, f.shiftLeft(20), f);
        contract.isNotFalseOf(draw, x.n, x.a(), x.b(), y, BigInteger.ZERO, f);
    }

    @Property(tries = TRIES)
    void capacity(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        BigInteger d = draw.positive(10);
        BigInteger f = draw.positive(40);
        BigInteger e = carried(draw, x.q, d.multiply(x.s.n()).multiply(f), x.s.d());
        contract.isTrueOf(draw, x.n, x.a(), x.b(), x.w(), d, x.s.n(), x.s.d(), x.q.n(), x.q.d(), e, f);
    }

    @Property(tries = TRIES)
    void capacityOfCentre(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        BigInteger d = draw.positive(10);
        BigInteger f = draw.positive(40);
        BigInteger y = draw.positive(5);
        contract.isTrueOf(draw, x.n, x.a(), x.b(), d, y, carried(draw, new Fraction(y, y), d.multiply(x.a()).multiply(f), x.b()), f);
    }

    @Property(tries = TRIES)
    void rhoAtLeast(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        BigInteger f = draw.positive(40);
        BigInteger e = below(draw, SparseSamples.coefficient(fraction(x.s), fraction(x.q)), f);
        contract.isTrueOf(draw, x.n, x.a(), x.b(), x.w(), x.s.n(), x.s.d(), x.q.n(), x.q.d(), e, f);
    }

    @Property(tries = TRIES)
    void rhoAtLeastSecondMoment(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        contract.isTrueOf(draw, x.n, x.a(), x.b(), x.w());
    }

    @Property(tries = TRIES)
    void rhoOfMore(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        BigInteger f = draw.positive(40);
        BigInteger e = below(draw, new SparseSamples(x.n.intValue(), fraction(x.p)).coefficient(), f);
        contract.isTrueOf(draw, x.n, x.n.add(BigInteger.valueOf(draw.upTo(7))), x.a(), x.b(), e, f);
    }

    /** Where half of the coordinates are fixed, the second moment is 1/2 at the least. */
    @Property(tries = FEW)
    void correlations(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.of(draw, likely(draw));
        contract.isTrueOf(draw, x.n, x.a(), x.b(), x.w(), x.s.n(), x.s.d(), x.q.n(), x.q.d());
        contract.isNotFalseOf(draw, x.n, x.a(), x.b(), x.w(), x.s.d().add(BigInteger.ONE), x.s.d(), x.q.n(), x.q.d());
        // Samples of coordinates that are rarely fixed, and the law of one of them in place of that of all.
        Sparse rare = Sparse.of(draw, new Fraction(BigInteger.ONE, BigInteger.valueOf(8L + draw.upTo(8))));
        contract.isNotFalseOf(draw, rare.n, rare.a(), rare.b(), rare.w(), rare.s.n(), rare.s.d(), rare.q.n(), rare.q.d());
        contract.isNotFalseOf(draw, rare.n, rare.a(), rare.b(), BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, rare.a(), rare.b());
    }

    @Property(tries = FEW)
    void correlationsByCentre(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.of(draw, likely(draw));
        contract.isTrueOf(draw, x.n, x.a(), x.b(), draw.positive(5));
    }

    /** The constant of numbers that doubles are good for. */
    @Property(tries = TRIES)
    void constant(@ForAll Draw draw, Contract contract) {
        Fraction p = new Fraction(BigInteger.valueOf(1 + draw.upTo(7)), BigInteger.valueOf(9));
        BigInteger n = BigInteger.valueOf(1 + draw.upTo(3));
        BigInteger w = BigInteger.ONE.shiftLeft(n.intValue() - 1);
        BigInteger v = p.n().multiply(w);
        SparseRetention retention = new SparseRetention(p.d().multiply(w), v.add(p.d().subtract(p.n())), v);
        BigInteger f = draw.positive(40);
        contract.isTrueOf(draw, n, p.n(), p.d(), w, below(draw, retention.constant(retention.largestMean()), f), f);
    }

    /** A learner with a threshold, in some dimension. */
    private record Keeping(Sparse coordinate, BigInteger d, Fraction keeping, BigInteger z) {
        static Keeping draw(Draw draw) {
            Sparse x = Sparse.draw(draw);
            BigInteger d = BigInteger.valueOf(1 + draw.upTo(6));
            Fraction u = draw.oneIn(6) ? new Fraction(BigInteger.valueOf(draw.upTo(1)), BigInteger.ONE) : draw.proper(12);
            return new Keeping(x, d, u, BigInteger.valueOf(draw.upTo(d.intValue() + 2) - 1L));
        }

        KeepingSample sample(int samples) {
            return new KeepingSample(fraction(coordinate.p), samples, coordinate.n.intValue(), fraction(keeping));
        }

        /** By what it does where there are so many samples. */
        SampleLearner exact(int samples) {
            KeepingSample sample = sample(samples);
            BigInteger c = SampleLearner.named("coordinate", BigInteger.TWO, BigInteger.valueOf(samples), BigInteger.ZERO, coordinate.a(),
                coordinate.b());
            return SampleLearner.exact(c, d, sample.memorization(d), sample.misses(d, z), sample.falseAlarms(d, z));
        }
    }

    /**
     * A learner that knows next to nothing of each of very many coordinates, so that their number does not matter, memorizes just so much
     * where the coefficient is E r^2: the signs on which its samples agree, each with a small chance or a fair sign in its place. With less
     * agreement, fewer fixed coordinates, less of the signs in a copy, or smaller errors than there are, a learner would have to memorize
     * more than that.
     */
    @Property(tries = SEVERAL)
    void memorizationBySigns(@ForAll Draw draw, Contract contract) {
        Sparse x = Sparse.draw(draw);
        int beside = draw.oneIn(5) ? 1 : draw.upTo(9);
        Fraction s = beside == 1 ? half(x.s) : beside == 5 ? new Fraction(BigInteger.ONE, BigInteger.ONE) : x.s;
        Fraction q = beside == 2 ? half(x.q) : beside == 5 ? x.p : x.q;
        Fraction error = new Fraction(draw.between(BigInteger.ONE, BigInteger.valueOf(499)), BigInteger.valueOf(1000));
        BigInteger d = draw.positive(10);
        BigInteger c = SampleLearner.named("coordinate", BigInteger.TWO, x.n, BigInteger.ZERO, x.a(), x.b());
        SampleLearner.balanced(c, d, error, known(error) * x.weak() * (1 + 4e-6));
        Fraction mean = draw.oneIn(2) ? new Fraction(BigInteger.ONE, BigInteger.ONE) : draw.proper(8);
        BigInteger f = BigInteger.ONE.shiftLeft(40).add(draw.natural(60));
        BigInteger e = x.coefficient(draw, new BigFraction(s.n(), s.d()), new BigFraction(mean.n(), mean.d()), f);
        BigInteger k = BigInteger.ONE.shiftLeft(60).add(draw.natural(80));
        BigInteger copied = Weakening.ceil(q.n().multiply(k).multiply(mean.d()), q.d().multiply(mean.n()));
        BigInteger l = beside == 3 ? copied.shiftRight(1).max(BigInteger.ONE) : copied.add(draw.slack());
        Assume.that(l.compareTo(k) < 0);
        BigInteger h = BigInteger.ONE.shiftLeft(40).add(draw.natural(60));
        BigInteger needed = Weakening.ceil(error.n().multiply(h), error.d());
        BigInteger g = beside == 4 ? needed.shiftRight(1) : needed.add(draw.slack());
        BigInteger o = BigInteger.ONE.shiftLeft(40).add(draw.natural(60));
        BigInteger m = ofCentre(l.doubleValue() / k.doubleValue(), new Fraction(g, h), o).subtract(draw.slack()).max(BigInteger.ZERO);
        BigInteger w = beside == 5 ? BigInteger.ONE : x.w();
        BigInteger[] a = {x.n, x.a(), x.b(), w, d, SampleLearner.named("averageError", error.n(), error.d()), s.n(), s.d(), q.n(), q.d(),
            mean.n(), mean.d(), e, f, l, k, g, h, m, o};
        if (beside >= 1 && beside <= 5) {
            contract.isNotFalseOf(draw, a);
        } else {
            Assume.that(m.signum() == 0 || contract.saysSomethingOf(a));
            contract.keeping("n", "a", "b", "w", "d").isTrueOf(draw, a);
            contract.keeping("n", "a", "b", "w", "d").isTrueOf(draw, nothing(d));
        }
    }

    /** From now on the learner nearly guesses: the bound is 0, in halves of a nat. */
    private static BigInteger[] nothing(BigInteger d) {
        Fraction error = new Fraction(BigInteger.valueOf(499), BigInteger.valueOf(1000));
        BigInteger one = BigInteger.ONE;
        BigInteger c = SampleLearner.named("coordinate", BigInteger.TWO, one, BigInteger.ZERO, one, BigInteger.TWO);
        SampleLearner.balanced(c, d, error, known(error) * 2 * (1 + 4e-6));
        return new BigInteger[] {one, one, BigInteger.TWO, one, d, SampleLearner.named("averageError", error.n(), error.d()), one, one, one,
            BigInteger.TWO, one, one, one, one, one, BigInteger.TWO, error.n(), error.d(), BigInteger.ZERO, one};
    }

    static Fraction half(Fraction x) {
        return new Fraction(x.n(), x.d().shiftLeft(1));
    }

    /** What errors with a mean of this need of a Boolean centre, in multiples of 1/o, as far as it is known. */
    private static BigInteger ofCentre(double lambda, Fraction error, BigInteger o) {
        return error.n().shiftLeft(1).compareTo(error.d()) >= 0 ? BigInteger.ZERO
            : new BigDecimal(known(error) / lambda / lambda * (1 - 1e-6)).multiply(new BigDecimal(o)).toBigInteger();
    }

    /** 2 z^2, where Phi(-z) is the probability. */
    static double known(Fraction error) {
        double z = NormalDistance.quantile(new BigFraction(error.n(), error.d()).doubleValue());
        return 2 * z * z;
    }

    @Property(tries = TRIES)
    void learner(@ForAll Draw draw, Contract contract) {
        Keeping learner = Keeping.draw(draw);
        Sparse x = learner.coordinate;
        BigInteger d = learner.d;
        Fraction u = learner.keeping;
        BigInteger z = learner.z;
        int n = x.n.intValue();
        learner.exact(n);
        BigInteger y = draw.positive(10);
        BigInteger f = draw.positive(10);
        BigInteger v = draw.positive(60);
        BigInteger m = Weakening.above(draw, SignReference.sparseMemorization(d, n, x.p, u), v);
        BigInteger g = above(draw, learner.sample(n).misses(d, z), v);
        BigInteger h = above(draw, learner.sample(n).falseAlarms(d, z), v);
        BigInteger[] a = {x.n, x.a(), x.b(), x.w(), d, u.n(), u.d(), z, z.multiply(y), y, z.negate().subtract(BigInteger.ONE).multiply(f),
            f, m, g, h, v};
        contract.keeping("un", "ud", "z").isTrueOf(draw, a);
        // The misses of a lower threshold.
        BigInteger lower = z.subtract(BigInteger.ONE);
        BigInteger[] fewer = a.clone();
        fewer[8] = lower.multiply(y);
        fewer[13] = above(draw, learner.sample(n).misses(d, lower), v);
        contract.isNotFalseOf(draw, fewer);
        // The false alarms of a higher one.
        BigInteger higher = z.add(BigInteger.ONE);
        fewer = a.clone();
        fewer[10] = higher.negate().subtract(BigInteger.ONE).multiply(f);
        fewer[14] = above(draw, learner.sample(n).falseAlarms(d, higher), v);
        contract.isNotFalseOf(draw, fewer);
        // The misses if samples were one more.
        BigInteger w = x.w().shiftLeft(1);
        BigInteger free = x.b().subtract(x.a());
        BigInteger whole = u.d().multiply(x.b()).multiply(w).shiftLeft(1);
        a[3] = w;
        BigInteger plus = u.n().multiply(x.a().multiply(w).shiftLeft(1).add(free));
        a[13] = above(draw, SignReference.lowerTail(d, u.n().multiply(free), plus, whole, z.multiply(y), y), v);
        contract.isNotFalseOf(draw, a);
    }

    @Property(tries = TRIES)
    void learnerOfMore(@ForAll Draw draw, Contract contract) {
        Keeping learner = Keeping.draw(draw);
        Sparse x = learner.coordinate;
        int n = x.n.intValue() + draw.upTo(3);
        SampleLearner attentive = learner.exact(x.n.intValue());
        learner.exact(n).ignoringAllBut(attentive);
        BigInteger v = draw.positive(60);
        contract.isTrueOf(draw, x.n, BigInteger.valueOf(n), x.a(), x.b(), learner.d, Weakening.above(draw, attentive.memorization(), v),
            above(draw, learner.sample(x.n.intValue()).misses(learner.d, learner.z), v),
            above(draw, learner.sample(x.n.intValue()).falseAlarms(learner.d, learner.z), v), v);
    }

    private static BigInteger above(Draw draw, Fraction x, BigInteger s) {
        return Weakening.ceil(x.n().multiply(s), x.d()).add(draw.slack());
    }

    /** At least 3/4. */
    private static Fraction likely(Draw draw) {
        Fraction x = draw.proper(12);
        return new Fraction(x.d().multiply(BigInteger.valueOf(3)).add(x.n()), x.d().shiftLeft(2));
    }

    private static BigInteger below(Draw draw, double x, BigInteger f) {
        BigDecimal below = new BigDecimal(x * (1 - 1e-6) * Math.pow(2, 60));
        return Weakening.floor(below.toBigInteger().multiply(f), BigInteger.ONE.shiftLeft(60)).subtract(draw.slack());
    }

    /** A bound of a coefficient is known on a grid only: numbers next to it differ by less than doubles can tell, or by much. */
    private static BigInteger large(Draw draw) {
        return draw.positive(20).shiftLeft(50);
    }

    /** (n/m) Dber(q), rounded up. */
    private static BigInteger carried(Draw draw, Fraction q, BigInteger n, BigInteger m) {
        Real dber = Reference.divergence(q.d().add(q.n()), q.d(), q.d().shiftLeft(1));
        Assume.that(n.signum() > 0);
        return Weakening.ceil(Weakening.above(draw, dber, n), m);
    }

    private static BigFraction fraction(Fraction x) {
        return new BigFraction(x.n(), x.d());
    }
}
