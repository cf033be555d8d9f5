package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/** The theorems about Gaussian clustering, tried on its Gaussian learners. That they hold of all others is cited. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class GaussianClusteringTest {
    private static final int TRIES = 30;
    private static final BigInteger MUCH = BigInteger.ONE.shiftLeft(40);

    @Property(tries = TRIES)
    void coefficientsAtMost(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        BigInteger q = draw.positive(40).add(BigInteger.ONE);
        BigInteger p = above(draw, x.parameter(), q);
        Assume.that(p.compareTo(q) < 0);
        contract.isTrueOf(draw, x.samples(), BigInteger.valueOf(x.roots()), x.numerator(), x.denominator(), p, q);
    }

    @Property(tries = TRIES)
    void coefficientsAtLeast(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        BigInteger q = draw.positive(40).add(BigInteger.ONE);
        BigInteger p = Weakening.below(draw, Real.exactly(x.parameter().n(), x.parameter().d()), q);
        Assume.that(p.signum() > 0);
        contract.isTrueOf(draw, x.samples(), BigInteger.valueOf(x.roots()), x.numerator(), x.denominator(), p, q);
    }

    @Property(tries = TRIES)
    void memorization(@ForAll Draw draw, Contract contract) {
        Bounds x = Bounds.draw(draw, !draw.oneIn(5));
        Assume.that(x.e.compareTo(x.f) < 0 && Reference.remainder(x.d, x.g, x.h, x.i, x.j) > 0);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, Reference.bottleneck(x.d, x.e, x.f, x.g, x.h, x.i, x.j), q);
        contract.isTrueOf(draw, x.samples.name(), x.d, x.target, x.e, x.f, x.g, x.h, x.i, x.j, p, q);
        // With a smaller tau than there is, and where a smaller rho, or more information, allows no learner.
        BigInteger less = x.e.add(BigInteger.ONE).shiftRight(1);
        contract.isNotFalseOf(draw, x.samples.name(), x.d, x.target, less, x.f, x.g, x.h, x.i, x.j,
            Reference.bottleneck(x.d, less, x.f, x.g, x.h, x.i, x.j).floor(q), q);
        contract.isNotFalseOf(draw, x.samples.name(), x.d, x.target, x.e, x.f, BigInteger.ONE, MUCH, x.i, x.j, q.shiftLeft(40), q);
        contract.isNotFalseOf(draw, x.samples.name(), x.d, x.target, x.e, x.f, x.g, x.h, x.j.multiply(MUCH), x.j, q.shiftLeft(40), q);
        // More information than the learner has, nearly all that the samples carry: from half of rho to the whole, of a learner of little.
        SampleLearner.Gaussian one = new SampleLearner.Gaussian(BigInteger.ONE, new Fraction(BigInteger.ONE, BigInteger.TWO), 0);
        SampleLearner.noisyMean(one, x.d, new Fraction(BigInteger.valueOf(2L + draw.upTo(8)), BigInteger.ONE), true);
        BigInteger four = BigInteger.valueOf(4);
        BigInteger carried = SampleLearner.carried(new Fraction(BigInteger.ONE, four), x.d).floor(MUCH)
            .multiply(BigInteger.valueOf(999)).divide(BigInteger.valueOf(1000));
        contract.isNotFalseOf(draw, one.name(), x.d, x.target, BigInteger.ONE, BigInteger.TWO, BigInteger.ONE, four, carried, MUCH,
            Reference.bottleneck(x.d, BigInteger.ONE, BigInteger.TWO, BigInteger.ONE, four, carried, MUCH).floor(MUCH), MUCH);
        // One Boolean sample of lambda = 1/2 has the coefficients 1/4 and 1/16 too, and is told as a whole.
        BigInteger signs = SampleLearner.named("coordinate", BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO, BigInteger.ONE,
            BigInteger.TWO);
        BigInteger told = SampleLearner.noisySample(signs, x.d, one.parameter(), new Fraction(BigInteger.ONE, BigInteger.ONE))
            .information().floor(MUCH);
        BigInteger sixteen = BigInteger.valueOf(16);
        contract.isNotFalseOf(draw, signs, x.d, x.target, BigInteger.ONE, four, BigInteger.ONE, sixteen, told, MUCH,
            Reference.bottleneck(x.d, BigInteger.ONE, four, BigInteger.ONE, sixteen, told, MUCH).floor(MUCH), MUCH);
    }

    /** Where no learner reaches the target, any information is needed. */
    @Property(tries = TRIES)
    void outOfReach(@ForAll Draw draw, Contract contract) {
        Bounds x = Bounds.draw(draw, false);
        BigInteger most = BigInteger.valueOf(40).multiply(x.d).multiply(x.j);
        BigInteger i = draw.between(BigInteger.ZERO, most);
        Assume.that(Reference.remainder(x.d, x.g, x.h, i, x.j) < 0);
        contract.isTrueOf(draw, x.samples.name(), x.d, x.target, x.g, x.h, i, x.j);
        // Of a learner that reaches the target: not more than the samples carry, or than those of a smaller rho would.
        Bounds y = Bounds.draw(draw, true);
        contract.isNotFalseOf(draw, y.samples.name(), y.d, y.target, y.g, y.h, y.i, y.j);
        contract.isNotFalseOf(draw, y.samples.name(), y.d, y.target, BigInteger.ONE, MUCH, y.i, y.j);
        contract.isNotFalseOf(draw, y.samples.name(), y.d, y.target, y.g, y.h,
            BigInteger.valueOf(40).multiply(y.d).multiply(y.j), y.j);
    }

    @Property(tries = TRIES)
    void capacity(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        BigInteger d = draw.positive(10);
        BigInteger h = draw.positive(60);
        BigInteger g = above(draw, x.rho(), h);
        Assume.that(g.compareTo(h) < 0);
        BigInteger j = draw.positive(60);
        BigInteger i = Weakening.ceil(Weakening.above(draw, Reference.ln(h, h.subtract(g)), d.multiply(j)), BigInteger.TWO);
        contract.isTrueOf(draw, x.samples(), BigInteger.valueOf(x.roots()), x.numerator(), x.denominator(), d, g, h, i, j);
    }

    /** What outOfReach says of a learner that does reach the target: its information exceeds nothing. */
    @Property(tries = TRIES)
    void noLearnerHasMoreThanTheSamplesCarry(@ForAll Draw draw) {
        Bounds x = Bounds.draw(draw, true);
        assertTrue(Reference.remainder(x.d, x.g, x.h, x.i, x.j) >= 0);
    }

    /** A learner whose errors are known, and an average error that it reaches. */
    @Property(tries = TRIES)
    void memorizationByDistance(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(draw.oneIn(2) ? 10 : 300));
        SampleLearner learner = noisyMean(draw, samples, d);
        BigInteger m = draw.positive(12).add(BigInteger.TEN);
        BigInteger n = mean(learner).ceil(m);
        Assume.that(n.shiftLeft(1).compareTo(m) < 0);
        BigInteger[] z = ClusteringTest.quantile(draw, new Fraction(n, m));
        BigInteger a = z[0].shiftLeft(1);
        BigInteger f = draw.positive(60);
        BigInteger e = above(draw, samples.tau(), f);
        BigInteger h = draw.positive(60);
        BigInteger g = above(draw, samples.rho(), h);
        BigInteger w = draw.positive(60);
        BigInteger k = Weakening.below(draw, Reference.detail(d, g, h, a, z[1]), w).max(BigInteger.ZERO);
        Assume.that(e.compareTo(f) < 0 && k.compareTo(w) < 0);
        BigInteger y = draw.positive(60);
        Real ln = Reference.ln(f.multiply(w).subtract(e.multiply(k)), f.multiply(w.subtract(k)));
        BigInteger x = Weakening.floor(ln.floor(d.multiply(y)), BigInteger.TWO).subtract(draw.slack());
        BigInteger target = SampleLearner.named("averageError", n, m);
        contract.isTrueOf(draw, samples.name(), d, target, e, f, g, h, a, z[1], k, w, x, y);
        contract.isNotFalseOf(draw, samples.name(), d, target, e, f, g, h, a, z[1], k, w, x.shiftLeft(1), y);
        // With a smaller tau or rho than there is, a larger distance, or another detail.
        contract.isNotFalseOf(draw, samples.name(), d, target, BigInteger.ONE, MUCH, g, h, a, z[1], k, w,
            Weakening.floor(Reference.ln(MUCH.multiply(w).subtract(k), MUCH.multiply(w.subtract(k))).floor(d.multiply(y)), BigInteger.TWO),
            y);
        BigInteger most = MUCH.subtract(BigInteger.ONE);
        BigInteger all = Weakening.floor(Reference.ln(f.multiply(MUCH).subtract(e.multiply(most)), f).floor(d.multiply(y)), BigInteger.TWO);
        contract.isNotFalseOf(draw, samples.name(), d, target, e, f, BigInteger.ONE, MUCH, a, z[1], most, MUCH, all, y);
        contract.isNotFalseOf(draw, samples.name(), d, target, e, f, g, h, z[1].multiply(MUCH), z[1], most, MUCH, all, y);
        contract.isNotFalseOf(draw, samples.name(), d, target, e, f, g, h, a, z[1], most, MUCH, all, y);
        // A learner of many coordinates and much noise memorizes hardly more than the bound.
        SampleLearner.Gaussian one = new SampleLearner.Gaussian(BigInteger.ONE, new Fraction(BigInteger.ONE, BigInteger.TWO), 0);
        BigInteger many = BigInteger.valueOf(300);
        Fraction error = new Fraction(mean(SampleLearner.noisyMean(one, many, new Fraction(BigInteger.valueOf(8), BigInteger.ONE),
            new Fraction(BigInteger.valueOf(14), BigInteger.TEN))).ceil(MUCH), MUCH);
        BigInteger[] far = ClusteringTest.quantile(draw.tight(), error);
        BigInteger four = BigInteger.valueOf(4);
        BigInteger seen = Reference.detail(many, BigInteger.ONE, four, far[0].shiftLeft(1), far[1]).floor(MUCH);
        contract.isNotFalseOf(draw, one.name(), many, SampleLearner.named("averageError", error.n(), error.d()), BigInteger.ONE,
            BigInteger.TWO, BigInteger.ONE, four, far[0].shiftLeft(1), far[1], seen, MUCH,
            Reference.ln(MUCH.shiftLeft(1).subtract(seen), MUCH.subtract(seen).shiftLeft(1)).floor(many.multiply(y)), y);
    }

    /** Where the detail is above 1 the learner that there is does not reach the error. */
    @Property(tries = TRIES)
    void outOfReachByDistance(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        while (samples.rho().n().shiftLeft(2).compareTo(samples.rho().d()) > 0) {
            samples = SampleLearner.Gaussian.draw(draw);
        }
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(4));
        noisyMean(draw, samples, d);
        BigInteger m = BigInteger.valueOf(10 + draw.upTo(10_000));
        BigInteger n = BigInteger.ONE;
        BigInteger[] z = ClusteringTest.quantile(draw, new Fraction(n, m));
        BigInteger a = z[0].shiftLeft(1);
        BigInteger h = draw.positive(60);
        BigInteger g = above(draw, samples.rho(), h);
        BigInteger w = draw.positive(60);
        BigInteger k = Weakening.below(draw, Reference.detail(d, g, h, a, z[1]), w);
        Assume.that(k.compareTo(w) > 0);
        contract.isTrueOf(draw, samples.name(), d, SampleLearner.named("averageError", n, m), g, h, a, z[1], k, w);
        // An error that somebody reaches: with the detail as it is, with a smaller rho, a larger distance, or another detail.
        Fraction error = new Fraction(mean(noisyMean(draw, samples, d)).ceil(MUCH), MUCH);
        Assume.that(error.n().shiftLeft(1).compareTo(MUCH) < 0);
        BigInteger[] reached = ClusteringTest.quantile(draw, error);
        BigInteger b = reached[1];
        a = reached[0].shiftLeft(1);
        BigInteger target = SampleLearner.named("averageError", error.n(), error.d());
        BigInteger known = Reference.detail(d, g, h, a, b).floor(MUCH);
        BigInteger more = MUCH.add(BigInteger.ONE);
        contract.isNotFalseOf(draw, samples.name(), d, target, g, h, a, b, known, MUCH);
        contract.isNotFalseOf(draw, samples.name(), d, target, BigInteger.ONE, MUCH, a, b, more, MUCH);
        contract.isNotFalseOf(draw, samples.name(), d, target, g, h, b.multiply(MUCH), b, more, MUCH);
        contract.isNotFalseOf(draw, samples.name(), d, target, g, h, a, b, more, MUCH);
    }

    /** With noise of any size and a threshold between its means. */
    private static SampleLearner noisyMean(Draw draw, SampleLearner.Gaussian samples, BigInteger d) {
        Fraction v = draw.oneIn(2) ? draw.ratio(8) : new Fraction(BigInteger.ONE, draw.positive(20));
        Fraction s = new Fraction(BigInteger.valueOf(draw.upTo(30)), BigInteger.TEN);
        return SampleLearner.noisyMean(samples, d, v, s);
    }

    /** Of both error probabilities, in doubles; rounded up. */
    private static Real mean(SampleLearner learner) {
        double sum = learner.falseNegatives().at(20).add(learner.falsePositives().at(20)).doubleValue();
        return SampleLearner.truth(sum / 2 * (1 + 3e-6));
    }

    @Property(tries = 60)
    void learner(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian x = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(draw.oneIn(2) ? 10 : 300));
        Fraction v = draw.ratio(8);
        Fraction s = new Fraction(BigInteger.valueOf(draw.upTo(60) - 20), BigInteger.TEN);
        SampleLearner learner = SampleLearner.noisyMean(x, d, v, s);
        BigInteger ld = draw.positive(40).add(BigInteger.ONE);
        BigInteger md = draw.positive(40).add(BigInteger.ONE);
        Fraction low = draw.oneIn(3) ? x.parameter() : new Fraction(Weakening.below(draw, exactly(x.parameter()), ld), ld);
        Fraction high = draw.oneIn(3) ? x.parameter() : new Fraction(above(draw, x.parameter(), md), md);
        Assume.that(low.n().signum() > 0 && high.n().compareTo(high.d()) < 0);
        BigInteger w = BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        BigInteger p = Weakening.above(draw, upperMemorization(low, x.samples(), d, v), w);
        BigInteger e = draw.oneIn(3) ? w : draw.between(BigInteger.ZERO, w);
        BigInteger c = Weakening.below(draw, correlation(low, high, x.samples(), v, w), w).max(BigInteger.ZERO);
        BigInteger i = e.add(Weakening.above(draw, NoisyLength.excess(d, new Fraction(c, w), s, new Fraction(e, w)), w)
            .max(Weakening.above(draw, NoisyLength.excess(d, x.samples(), x.parameter(), v, s, new Fraction(e, w)), w)));
        BigInteger j = draw.oneIn(4) ? w.shiftLeft(draw.upTo(20)) : Weakening.above(draw, learner.falsePositives(), w);
        BigInteger[] a = {x.samples(), BigInteger.valueOf(x.roots()), x.numerator(), x.denominator(), d, low.n(), low.d(), high.n(),
            high.d(), v.n(), v.d(), c, s.n(), s.d(), p, e, i, j, w};
        contract.keeping("vn", "vd", "sn", "sd").isTrueOf(draw, a);
        // With a larger correlation than there is he would miss less.
        BigInteger[] near = a.clone();
        near[11] = c.add(w).shiftRight(1);
        near[16] = e.add(NoisyLength.excess(d, new Fraction(near[11], w), s, new Fraction(e, w)).ceil(w));
        contract.isNotFalseOf(draw, near);
        // Who takes the parameter for more than it is takes himself to memorize less.
        Fraction more = new Fraction(x.parameter().n().add(x.parameter().d()), x.parameter().d().shiftLeft(1));
        a[5] = more.n();
        a[6] = more.d();
        a[14] = upperMemorization(more, x.samples(), d, v).ceil(w);
        contract.isNotFalseOf(draw, a);
        // Who takes it for less than it is takes himself for surer.
        SampleLearner.Gaussian many = new SampleLearner.Gaussian(BigInteger.valueOf(1000), new Fraction(BigInteger.ONE, BigInteger.TWO), 0);
        Fraction little = new Fraction(BigInteger.ONE, BigInteger.valueOf(100));
        Fraction less = new Fraction(BigInteger.valueOf(3), BigInteger.TEN);
        BigInteger few = d.min(BigInteger.TEN);
        SampleLearner.noisyMean(many, few, little, s);
        BigInteger sure = correlation(many.parameter(), less, many.samples(), little, w).floor(w);
        contract.isNotFalseOf(draw, many.samples(), BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, few, BigInteger.ONE, BigInteger.TWO,
            less.n(), less.d(), little.n(), little.d(), sure, s.n(), s.d(),
            upperMemorization(many.parameter(), many.samples(), few, little).ceil(w), BigInteger.ZERO,
            NoisyLength.excess(few, new Fraction(sure, w), s, new Fraction(BigInteger.ZERO, w)).ceil(w), w, w);
        // So does who is 7/5 times as sure as he may be.
        sure = correlation(many.parameter(), many.parameter(), many.samples(), little, w).floor(w).multiply(BigInteger.valueOf(7))
            .divide(BigInteger.valueOf(5));
        contract.isNotFalseOf(draw, many.samples(), BigInteger.ZERO, BigInteger.ONE, BigInteger.TWO, few, BigInteger.ONE, BigInteger.TWO,
            BigInteger.ONE, BigInteger.TWO, little.n(), little.d(), sure, s.n(), s.d(),
            upperMemorization(many.parameter(), many.samples(), few, little).ceil(w), BigInteger.ZERO,
            NoisyLength.excess(few, new Fraction(sure, w), s, new Fraction(BigInteger.ZERO, w)).ceil(w), w, w);
    }

    /** l/sqrt(m + (1-m)/n + v) at least, in multiples of 1/w. */
    private static Real correlation(Fraction l, Fraction m, BigInteger n, Fraction v, BigInteger w) {
        BigInteger variance = m.n().multiply(n).multiply(v.d()).add(m.d().subtract(m.n()).multiply(v.d()))
            .add(v.n().multiply(m.d()).multiply(n));
        BigInteger square = l.n().pow(2).multiply(m.d()).multiply(n).multiply(v.d()).multiply(w.pow(2));
        return Real.exactly(square.divide(l.d().pow(2).multiply(variance)).sqrt(), w);
    }

    /** (d/2) ln(1 + (1-L)/(n v)). */
    private static Real upperMemorization(Fraction l, BigInteger n, BigInteger d, Fraction v) {
        BigInteger noise = l.d().multiply(n).multiply(v.n());
        Real ln = Reference.ln(noise.add(l.d().subtract(l.n()).multiply(v.d())), noise);
        return Real.approximated(digits -> ln.at(digits + 10).multiply(new java.math.BigDecimal(d))
            .divide(java.math.BigDecimal.valueOf(2)));
    }

    private static Real exactly(Fraction x) {
        return Real.exactly(x.n(), x.d());
    }

    private static BigInteger above(Draw draw, Fraction x, BigInteger q) {
        return Weakening.above(draw, exactly(x), q);
    }

    /** A Gaussian learner, a target that it reaches or not, bounds of the coefficients and of its information. */
    private record Bounds(SampleLearner.Gaussian samples, BigInteger d, BigInteger target, BigInteger e, BigInteger f, BigInteger g,
            BigInteger h, BigInteger i, BigInteger j) {
        static Bounds draw(Draw draw, boolean reaches) {
            SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
            BigInteger d = draw.positive(10);
            SampleLearner learner = SampleLearner.noisyMean(samples, d, draw.ratio(20), reaches);
            BigInteger target = SampleLearner.named("averageError", BigInteger.ONE, draw.positive(10).add(BigInteger.TWO));
            BigInteger f = draw.positive(60);
            BigInteger h = draw.positive(60);
            BigInteger j = draw.positive(20);
            return new Bounds(samples, d, target, above(draw, samples.tau(), f), f, above(draw, samples.rho(), h), h,
                Weakening.below(draw, learner.information(), j).max(BigInteger.ZERO), j);
        }
    }
}
