package org.ironbound.specs;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;
import org.ironbound.reference.SignReference;
import org.ironbound.reference.SymmetricLaws;

/**
 * The theorems about estimates of the centre, tried on the mean of the samples with noise of any size, and on signs that are turned round
 * at random.
 */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class EstimationTest {
    private static final int TRIES = 200;
    private static final int FEW = 30;
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final Fraction ABOVE = new Fraction(BigInteger.valueOf(82), BigInteger.valueOf(100));

    /** A learner of d coordinates, the mean squared error p/q of its best estimate, and the bound e/f of tau_n. */
    private record Case(SampleLearner.Gaussian samples, BigInteger d, BigInteger p, BigInteger q, BigInteger e, BigInteger f) {
        static Case draw(Draw draw, boolean isUpper) {
            SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
            BigInteger d = draw.positive(10);
            Fraction v = draw.oneIn(2) ? draw.ratio(20) : new Fraction(BigInteger.ONE, draw.positive(30));
            SampleLearner.noisyMean(samples, d, v, true);
            Fraction error = samples.squaredError(v);
            BigInteger f = draw.positive(60);
            Real tau = Real.exactly(samples.tau().n(), samples.tau().d());
            BigInteger e = isUpper ? Weakening.above(draw, tau, f) : Weakening.below(draw, tau, f);
            Assume.that(e.signum() > 0);
            return draw.oneIn(4) ? new Case(samples, d, error.n(), error.d(), samples.tau().n(), samples.tau().d())
                : new Case(samples, d, error.n(), error.d(), e, f);
        }

        BigInteger excess() {
            return e.multiply(q).subtract(f.multiply(q.subtract(p)));
        }

        /** (d/2) ln(D/(1 - (1-D)/(e/f))), times 2/d. */
        Real twice() {
            return Reference.ln(e.multiply(p), excess());
        }
    }

    /** Also for a larger error, which the learner has as well. */
    @Property(tries = TRIES)
    void memorizationAtLeast(@ForAll Draw draw, Contract contract) {
        Case x = Case.draw(draw, true);
        if (draw.oneIn(3)) {
            BigInteger q = draw.positive(40);
            x = new Case(x.samples, x.d, Weakening.above(draw, Real.exactly(x.p, x.q), q), q, x.e, x.f);
        }
        Assume.that(x.p.compareTo(x.q) < 0 && x.excess().signum() > 0);
        BigInteger w = draw.positive(60);
        BigInteger v = Weakening.floor(Weakening.below(draw, x.twice(), x.d.multiply(w)), BigInteger.TWO);
        contract.isTrueOf(draw, x.samples.name(), x.d, x.p, x.q, x.e, x.f, v, w);
        // With the least tau that allows such an error.
        BigInteger least = x.f.multiply(x.q.subtract(x.p)).divide(x.q).add(BigInteger.ONE);
        Case less = new Case(x.samples, x.d, x.p, x.q, least, x.f);
        contract.isNotFalseOf(draw, x.samples.name(), x.d, x.p, x.q, least, x.f,
            Weakening.floor(less.twice().floor(x.d.multiply(w)), BigInteger.TWO), w);
        // Signs of which next to nothing is released.
        BigInteger c = signs(x.d, new Fraction(BigInteger.ONE, BigInteger.TEN));
        Case ofSigns = new Case(null, x.d, BigInteger.valueOf(91), BigInteger.valueOf(200), ABOVE.n(), ABOVE.d());
        contract.isNotFalseOf(draw, c, x.d, ofSigns.p, ofSigns.q, ofSigns.e, ofSigns.f,
            Weakening.floor(ofSigns.twice().floor(x.d.multiply(w)), BigInteger.TWO), w);
    }

    /** One sample of signs that are each right with chance 19/20, released as signs of this mean seen: tau is less than ABOVE. */
    private static BigInteger signs(BigInteger d, Fraction mean) {
        BigInteger nine = BigInteger.valueOf(9);
        BigInteger c = SampleLearner.named("coordinate", BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO, nine, BigInteger.TEN);
        SampleLearner.noisySample(c, d, new Fraction(nine, BigInteger.TEN), mean);
        return c;
    }

    /** Of the learner whose error it is. */
    @Property(tries = TRIES)
    void memorizationAtMost(@ForAll Draw draw, Contract contract) {
        Case x = Case.draw(draw, false);
        Assume.that(x.excess().signum() > 0);
        BigInteger w = draw.positive(60);
        BigInteger v = Weakening.ceil(Weakening.above(draw, x.twice(), x.d.multiply(w)), BigInteger.TWO);
        contract.isTrueOf(draw, x.samples.name(), x.d, x.p, x.q, x.e, x.f, v, w);
    }

    /** Noise makes every estimate worse than that from the samples, which is as good as 1 - tau_n. */
    @Property(tries = TRIES)
    void outOfReach(@ForAll Draw draw, Contract contract) {
        Case x = Case.draw(draw, true);
        BigInteger q = draw.positive(40);
        BigInteger p = Weakening.below(draw, Real.exactly(x.f.subtract(x.e), x.f), q);
        Case smaller = new Case(x.samples, x.d, p, q, x.e, x.f);
        Assume.that(p.signum() > 0 && smaller.excess().signum() < 0);
        contract.isTrueOf(draw, x.samples.name(), x.d, p, q, x.e, x.f);
        // Signs that are right more often than that.
        BigInteger c = signs(x.d, new Fraction(BigInteger.ONE, BigInteger.ONE));
        contract.isNotFalseOf(draw, c, x.d, BigInteger.ONE, BigInteger.valueOf(20), ABOVE.n(), ABOVE.d());
    }

    /** What is known of the centre is what the learner of one sample knows, with its own error or a larger one. */
    @Property(tries = FEW)
    void memorizationByWeights(@ForAll Draw draw, Contract contract) {
        BooleanClusteringTest.Signs x = BooleanClusteringTest.Signs.draw(draw, true);
        int tenths = 1 + draw.upTo(8);
        BigFraction lambda = new BigFraction(x.lambda().n(), x.lambda().d());
        BigFraction larger = draw.oneIn(2) ? lambda : new BigFraction(x.p(), x.q());
        BigFraction mean = larger.divide(lambda).multiply(tenths).divide(10);
        Assume.that(mean.compareTo(BigFraction.ONE) <= 0);
        BigInteger d = draw.positive(10);
        SampleLearner.noisySample(oneSign(x), d, x.lambda(), new Fraction(mean.getNumerator(), mean.getDenominator()));
        BigFraction error = BigFraction.ONE.subtract(lambda.multiply(mean)).divide(2);
        BigInteger q = draw.oneIn(2) ? error.getDenominator() : draw.positive(60);
        BigInteger p = Weakening.ceil(error.getNumerator().multiply(q), error.getDenominator());
        Assume.that(p.shiftLeft(1).compareTo(q) <= 0);
        BigInteger y = draw.positive(40).shiftLeft(40);
        Real known = Reference.divergence(q.subtract(p).shiftLeft(1), q, q.shiftLeft(1));
        BigInteger below = Weakening.below(draw, known, y).max(BigInteger.ZERO);
        BigInteger[] weights = BooleanClusteringTest.byWeights(draw, x, larger, tenths);
        contract.keeping("n", "v", "w").isTrueOf(draw, arguments(x, d, p, q, below, y, weights));
        // A smaller signal than that of the samples would prove too much, and so would an error of more than 1/2.
        contract.isNotFalseOf(draw, arguments(x, d, p, q, below, y,
            BooleanClusteringTest.byWeights(draw, x, lambda.multiply(new BigFraction(9, 10)), tenths)));
        contract.isNotFalseOf(draw, arguments(x, d, q.multiply(BigInteger.TEN).subtract(BigInteger.ONE), q.multiply(BigInteger.TEN),
            y.shiftRight(1), y, weights));
        // Factors of 1 prove nothing, of three samples, also not of one who says little of one of them.
        SampleLearner.noisySample(oneSign(x), BigInteger.ONE, x.lambda(), new Fraction(BigInteger.ONE, BigInteger.TEN));
        BigInteger ones = BigInteger.TEN.pow(12).multiply(BigInteger.TEN.pow(18).add(BigInteger.ONE));
        contract.keeping("n", "v", "w", "c").isTrueOf(draw, THREE, x.k(), x.a(), x.b(), BigInteger.ONE, BigInteger.ONE, BigInteger.TWO,
            BigInteger.ZERO, BigInteger.ONE, x.p(), x.q(), ones, BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE);
    }

    private static BigInteger oneSign(BooleanClusteringTest.Signs x) {
        return SampleLearner.named("coordinate", BigInteger.ONE, BigInteger.ONE, x.k(), x.a(), x.b());
    }

    private static BigInteger[] arguments(BooleanClusteringTest.Signs x, BigInteger d, BigInteger p, BigInteger q, BigInteger known,
            BigInteger y, BigInteger[] weights) {
        return Stream.concat(Stream.of(BigInteger.ONE, x.k(), x.a(), x.b(), d, p, q, known, y), Stream.of(weights))
            .toArray(BigInteger[]::new);
    }

    /** The learner is the only one: others may memorize less, but none is better than it must be. */
    @Property(tries = FEW)
    void learnerOfTable(@ForAll Draw draw, Contract contract) {
        BooleanClusteringTest.Signs x = BooleanClusteringTest.Signs.draw(draw, false);
        int m = 1 + draw.upTo(Math.min(3, x.n().intValue() - 1));
        BigInteger e = draw.positive(8);
        List<BigInteger> numerators = IntStream.range(0, (m + 1) / 2).mapToObj(i -> draw.between(BigInteger.ZERO, e)).toList();
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(6));
        BigInteger[] a = ofTable(draw, x, m, d, e, numerators, true);
        Assume.that(a[5].signum() > 0 && a[5].compareTo(a[6]) < 0);
        contract.keeping("m", "v", "w", "e", "c").isTrueOf(draw, a);
        contract.isNotFalseOf(draw, changed(a, 5, a[5].subtract(BigInteger.ONE)));
        contract.isNotFalseOf(draw, changed(a, 15, Weakening.ceil(a[15], BigInteger.TWO)));
        // One sign as it is: the bound is the next number to what is known exactly.
        BigInteger[] next = ofTable(draw, x, 1, BigInteger.ONE, e, List.of(e), false);
        contract.keeping("m", "v", "w", "e", "c").isTrueOf(draw, next);
        contract.isNotFalseOf(draw, changed(next, 15, next[15].subtract(BigInteger.ONE)));
        // Signs that say less than it counts on.
        BigInteger[] more = ofTable(draw, ofSignal(x, 9), m, d, e, numerators, true);
        BooleanClusteringTest.Signs less = ofSignal(x, 1);
        ofTable(draw, less, m, d, e, numerators, true);
        contract.isNotFalseOf(draw, changed(changed(more, 2, less.a()), 3, less.b()));
    }

    private static BooleanClusteringTest.Signs ofSignal(BooleanClusteringTest.Signs x, int tenths) {
        Fraction lambda = new Fraction(BigInteger.valueOf(tenths), BigInteger.TEN);
        return new BooleanClusteringTest.Signs(x.n(), x.roots(), lambda, lambda);
    }

    private static BigInteger[] changed(BigInteger[] arguments, int place, BigInteger value) {
        BigInteger[] changed = arguments.clone();
        changed[place] = value;
        return changed;
    }

    /** From now on the learner is the one of this table, of answers to m samples. */
    private static BigInteger[] ofTable(Draw draw, BooleanClusteringTest.Signs x, int m, BigInteger d, BigInteger e,
            List<BigInteger> numerators, boolean isLoose) {
        CountingSample learner = new CountingSample(new BigFraction(x.lambda().n(), x.lambda().d()), new BigFraction(x.p(), x.q()), m,
            numerators.stream().map(v -> new BigFraction(v, e)).toList());
        BigFraction wrong = learner.wrong();
        SampleLearner.exact(SampleLearner.named("coordinate", BigInteger.ONE, x.n(), x.k(), x.a(), x.b()), d, learner.memorization(d),
            new Fraction(BigInteger.ONE, BigInteger.TWO), new Fraction(BigInteger.ONE, BigInteger.TWO))
            .estimating(new Fraction(wrong.getNumerator(), wrong.getDenominator()));
        BigInteger s = draw.positive(60);
        BigInteger y = BigInteger.ZERO;
        BigInteger plus = x.q().add(x.p());
        BigInteger minus = x.q().subtract(x.p());
        for (int i = 0; 2 * i <= m; i++) {
            BigFraction chance = SymmetricLaws.binomial(m, plus, minus, i);
            BigInteger v = 2 * i == m ? BigInteger.ZERO : numerators.get(m - i - m / 2 - 1);
            BigInteger entropy = SignReference.entropy(e.add(v), e.shiftLeft(1)).floor(s).subtract(slack(draw, isLoose));
            chance = 2 * i == m ? chance : chance.add(SymmetricLaws.binomial(m, minus, plus, i));
            BigFraction known = chance.multiply(entropy);
            y = y.add(Weakening.floor(known.getNumerator(), known.getDenominator()).subtract(slack(draw, isLoose)));
        }
        BigInteger mean = BooleanClusteringTest.below(draw, BigFraction.ONE.subtract(wrong.multiply(2)), s).max(BigInteger.ZERO);
        BigInteger c = BigInteger.ZERO;
        for (BigInteger v : numerators) {
            c = c.multiply(e.add(BigInteger.ONE)).add(v);
        }
        BigInteger r = SignReference.entropy(s.add(mean), s.shiftLeft(1)).ceil(s).add(slack(draw, isLoose));
        BigInteger u = d.multiply(r.subtract(y)).add(slack(draw, isLoose));
        BigInteger q = draw.positive(40).add(BigInteger.TWO);
        BigInteger p = Weakening.ceil(q.multiply(s.subtract(mean)), s.shiftLeft(1));
        return new BigInteger[] {x.n(), x.k(), x.a(), x.b(), d, p, q, BigInteger.valueOf(m), x.p(), x.q(), e, c, mean, y, r, u, s};
    }

    private static BigInteger slack(Draw draw, boolean isLoose) {
        return isLoose ? draw.slack() : BigInteger.ZERO;
    }

    /** Of one sample nobody knows more than who knows the sample. */
    @Property(tries = FEW)
    void outOfReachOfSigns(@ForAll Draw draw, Contract contract) {
        BooleanClusteringTest.Signs x = BooleanClusteringTest.Signs.draw(draw, true);
        Fraction larger = draw.oneIn(2) ? x.lambda() : x.bound();
        BigInteger d = draw.positive(10);
        Fraction all = new Fraction(BigInteger.ONE, BigInteger.ONE);
        SampleLearner.noisySample(oneSign(x), d, x.lambda(), draw.oneIn(2) ? all : draw.proper(12));
        BigInteger s = draw.positive(60);
        BigInteger i = BooleanClusteringTest.above(draw, new BigFraction(larger.n(), larger.d()), s);
        BigInteger q = draw.positive(40).add(BigInteger.TWO);
        BigInteger p = Weakening.ceil(q.multiply(s.subtract(i)), s.shiftLeft(1)).subtract(BigInteger.ONE);
        Assume.that(p.signum() > 0);
        contract.keeping("n").isTrueOf(draw, outOfReach(x, d, p, q, larger, i, s));
        // Just what the samples allow, and what those of a smaller signal would not.
        SampleLearner.noisySample(oneSign(x), d, x.lambda(), all);
        BigInteger best = x.lambda().d().subtract(x.lambda().n());
        contract.isNotFalseOf(draw, outOfReach(x, d, best, x.lambda().d().shiftLeft(1), x.lambda(), x.lambda().n(), x.lambda().d()));
        contract.isNotFalseOf(draw, outOfReach(x, d, best, x.lambda().d().shiftLeft(1),
            new Fraction(x.lambda().n(), x.lambda().d().shiftLeft(1)), x.lambda().n(), x.lambda().d().shiftLeft(1)));
        // Of three samples somebody who looks at one of them knows no more either.
        BigInteger law = SymmetricLaws.number(BigInteger.ONE, THREE, BigInteger.ONE, larger.n(), larger.d());
        BigFraction wrong = BigFraction.ONE.subtract(SymmetricLaws.numbered(law).firstMean(SymmetricLaws.numbered(law).size()));
        BigInteger[] three = outOfReach(x, d, wrong.getNumerator().shiftLeft(20).subtract(BigInteger.ONE),
            wrong.getDenominator().shiftLeft(21), larger, wrong.getDenominator().subtract(wrong.getNumerator()), wrong.getDenominator());
        three[0] = THREE;
        contract.keeping("n").isTrueOf(draw, three);
    }

    private static BigInteger[] outOfReach(BooleanClusteringTest.Signs x, BigInteger d, BigInteger p, BigInteger q, Fraction mean,
            BigInteger i, BigInteger s) {
        return new BigInteger[] {BigInteger.ONE, x.k(), x.a(), x.b(), d, p, q, mean.n(), mean.d(), i, s};
    }
}
