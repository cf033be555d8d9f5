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
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;

/** What learners pay, of a learner whose numbers are known: the mean of Gaussian samples with noise. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class CostTest {
    private static final int TRIES = 50;

    private static SampleLearner learner(Draw draw, SampleLearner.Gaussian samples, BigInteger d) {
        Fraction v = draw.oneIn(2) ? draw.ratio(8) : new Fraction(ONE, draw.positive(20));
        return SampleLearner.noisyMean(samples, d, v, new Fraction(BigInteger.valueOf(draw.upTo(30)), BigInteger.TEN));
    }

    private static BigInteger floor(double x) {
        return new BigDecimal(x).setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
    }

    /** A line that touches the bound anywhere lies below what the learner memorizes. */
    @Property(tries = TRIES)
    void gaussTv(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(draw.oneIn(2) ? 10 : 300));
        learner(draw, samples, d);
        BigInteger f = ONE.shiftLeft(20 + draw.upTo(30));
        BigInteger e = Weakening.above(draw, Real.exactly(samples.tau().n(), samples.tau().d()), f);
        BigInteger h = ONE.shiftLeft(20 + draw.upTo(30));
        BigInteger g = Weakening.above(draw, Real.exactly(samples.rho().n(), samples.rho().d()), h);
        BigInteger q = ONE.shiftLeft(20 + draw.upTo(30));
        BigInteger least = Weakening.ceil(g.multiply(q), h);
        Assume.that(e.compareTo(f) < 0 && least.compareTo(q) < 0);
        BigInteger p = draw.oneIn(2) ? least : least.add(q.subtract(least).divide(BigInteger.valueOf(2L + draw.upTo(1000))));
        // Up to u = rho/(2s) the detail is below 1.
        double u = (1 + draw.upTo(100)) / 102.0 * g.doubleValue() / h.doubleValue() / (2 * p.doubleValue() / q.doubleValue());
        BigInteger b = BigInteger.valueOf(1L << 20);
        double odds = p.doubleValue() / q.subtract(p).doubleValue();
        BigInteger a = floor(Math.sqrt(u * 2 * d.doubleValue() * odds) * b.doubleValue());
        BigInteger x = a.pow(2).multiply(q.subtract(p));
        BigInteger y = d.shiftLeft(1).multiply(p).multiply(b.pow(2));
        Assume.that(x.compareTo(y) <= 0);
        BigFraction detail = new BigFraction(p.multiply(h).multiply(x.multiply(y.shiftLeft(1).subtract(x))),
            q.multiply(g).multiply(y.pow(2)));
        BigInteger k = detail.getNumerator();
        BigInteger w = detail.getDenominator();
        Assume.that(k.compareTo(w) < 0);
        BigInteger i = f.subtract(e).multiply(y.subtract(x)).multiply(q.subtract(p).multiply(h)).multiply(w.pow(2)).shiftLeft(1);
        BigInteger v = draw.oneIn(2) ? draw.positive(60) : i.shiftLeft(draw.upTo(20));
        Real ln = Reference.ln(f.multiply(w).subtract(e.multiply(k)), f.multiply(w.subtract(k)));
        BigInteger l = Weakening.floor(ln.floor(d.multiply(v)), BigInteger.TWO).subtract(draw.slack());
        BigInteger j = y.multiply(q.multiply(g)).multiply(w.subtract(k).multiply(f.multiply(w).subtract(e.multiply(k))));
        contract.isTrueOf(draw, samples.name(), d, e, f, g, h, a, b, p, q, x, y, k, w, l, v, i, j);
        // A line that is steeper, and a level one.
        contract.isNotFalseOf(draw, samples.name(), d, e, f, g, h, a, b, p, q, x, y, k, w, l, v, i.shiftLeft(20), j);
        contract.isNotFalseOf(draw, samples.name(), d, e, f, g, h, a, b, p, q, x, y, k, w, l, v, ZERO, j);
        // From the distance 0 on: a detail that it does not have, a smaller tau or rho than there is, and an s below rho.
        BigInteger much = ONE.shiftLeft(40);
        contract.isNotFalseOf(draw, fromNull(samples, d, new BigInteger[] {e, f, g, h}, p, q, much.subtract(ONE), much));
        contract.isNotFalseOf(draw, fromNull(samples, d, new BigInteger[] {ONE, much, g, h}, p, q, ZERO, ONE));
        contract.isNotFalseOf(draw, fromNull(samples, d, new BigInteger[] {e, f, ONE, much}, p, q, ZERO, ONE));
        contract.isNotFalseOf(draw, fromNull(samples, d, new BigInteger[] {e, f, g, h}, ONE, much, ZERO, ONE));
    }

    /** The arguments for the distance 0, with bounds of tau and rho, s = p/q and the detail k/w. */
    private static BigInteger[] fromNull(SampleLearner.Gaussian samples, BigInteger d, BigInteger[] bounds, BigInteger p, BigInteger q,
            BigInteger k, BigInteger w) {
        BigInteger e = bounds[0];
        BigInteger f = bounds[1];
        BigInteger y = d.multiply(p).shiftLeft(1);
        BigInteger left = f.multiply(w).subtract(e.multiply(k));
        BigInteger v = ONE.shiftLeft(60);
        return new BigInteger[] {samples.name(), d, e, f, bounds[2], bounds[3], ZERO, ONE, p, q, ZERO, y, k, w,
            Weakening.floor(Reference.ln(left, f.multiply(w.subtract(k))).floor(d.multiply(v)), BigInteger.TWO), v,
            f.subtract(e).multiply(y).multiply(q.subtract(p).multiply(bounds[3])).multiply(w.pow(2)).shiftLeft(1),
            y.multiply(q.multiply(bounds[2])).multiply(w.subtract(k).multiply(left))};
    }

    /** The memorization grows from wherever it begins up to that of the learner. */
    @Property(tries = TRIES)
    void ofGrowth(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(20));
        SampleLearner learner = learner(draw, samples, d);
        BigInteger b = BigInteger.valueOf(1000);
        BigInteger a = BigInteger.valueOf(draw.upTo(3000));
        BigInteger m = a.add(BigInteger.valueOf(1 + draw.upTo(draw.oneIn(2) ? 5 : 2000)));
        boolean isLevel = draw.oneIn(4);
        Fraction slope = isLevel ? new Fraction(ZERO, ONE) : draw.ratio(8);
        BigInteger q = ONE.shiftLeft(isLevel ? draw.upTo(12) : 40);
        double memorization = learner.memorization().at(15).doubleValue();
        double start = memorization - slope.n().doubleValue() / slope.d().doubleValue() * learner.growth(a.doubleValue() / 1000);
        BigInteger p = floor(start * q.doubleValue()).subtract(draw.slack());
        BigInteger g = Weakening.below(draw, Reference.normal(a.negate(), b), q).max(ZERO);
        BigInteger h = Weakening.above(draw, Reference.normal(a.negate(), b), q);
        BigInteger e = Weakening.below(draw, Reference.normal(m.negate(), b), q);
        BigInteger f = Weakening.above(draw, Reference.normal(m.negate(), b), q);
        Assume.that(f.compareTo(g) < 0);
        BigInteger top = q.multiply(slope.n()).multiply(m.pow(2).subtract(a.pow(2)).multiply(b.pow(2)));
        BigInteger bottom = slope.d().multiply(b.pow(4));
        BigInteger u = Weakening.floor(top, bottom);
        BigInteger v = Weakening.ceil(top, bottom);
        BigInteger r = Weakening.floor(q.multiply(u), h.subtract(e)).subtract(draw.slack()).max(ZERO);
        BigInteger s = Weakening.ceil(q.multiply(v), g.subtract(f)).add(draw.slack());
        BigInteger k = Weakening.floor(p.subtract(v).multiply(q).add(r.multiply(g)), q).subtract(draw.slack());
        BigInteger[] all = {samples.name(), d, a, b, m, b, slope.n(), slope.d(), p, q, e, f, g, h, u, v, r, s, k};
        contract.isTrueOf(draw, all);
        // Half the price of an error; a probability or a growth that is none, and what would follow.
        BigInteger[] cheaper = all.clone();
        cheaper[17] = s.shiftRight(1);
        contract.isNotFalseOf(draw, cheaper);
        BigInteger[] rarer = all.clone();
        rarer[11] = q.negate();
        rarer[17] = Weakening.ceil(q.multiply(v), g.add(q));
        contract.isNotFalseOf(draw, rarer);
        BigInteger[] level = all.clone();
        level[15] = q.shiftLeft(40).negate();
        level[17] = ZERO;
        level[18] = Weakening.floor(p.subtract(level[15]).multiply(q).add(r.multiply(g)), q);
        contract.isNotFalseOf(draw, level);
        // More memorized from the start than there is; and where errors cost nothing, what a line that falls too fast would promise.
        BigInteger[] more = all.clone();
        more[8] = p.abs().add(s).add(q.multiply(q)).shiftLeft(10);
        more[18] = Weakening.floor(more[8].subtract(v).multiply(q).add(r.multiply(g)), q);
        contract.isNotFalseOf(draw, more);
        BigInteger steep = s.add(v).add(q.multiply(q)).shiftLeft(20);
        BigInteger promised = Weakening.floor(p.subtract(v).multiply(q).add(steep.multiply(g)), q);
        for (int place : new int[] {10, 13, 14, 16}) {
            BigInteger[] falling = all.clone();
            falling[16] = steep;
            falling[18] = promised;
            if (place == 10) {
                falling[10] = h;
            } else if (place == 13) {
                falling[13] = e;
            } else if (place == 14) {
                falling[14] = Weakening.ceil(steep.multiply(h.subtract(e)), q);
            }
            contract.isNotFalseOf(draw, falling);
        }
        // A start that is likelier than it is.
        BigInteger[] likelier = all.clone();
        likelier[12] = q;
        likelier[17] = Weakening.ceil(q.multiply(v), q.subtract(f).max(ONE));
        likelier[18] = Weakening.floor(p.subtract(v).multiply(q).add(r.multiply(q)), q);
        contract.isNotFalseOf(draw, likelier);
    }

    /** Of one sparse sample the constant is (1-p)/p^2; a test that looks at one coordinate is right with chance 1/2 + m p/4. */
    @Property(tries = TRIES)
    void ofConstant(@ForAll Draw draw, Contract contract) {
        Fraction fixed = draw.proper(8);
        BigInteger c = SampleLearner.named("coordinate", BigInteger.TWO, ONE, ZERO, fixed.n(), fixed.d());
        BigInteger d = draw.positive(10);
        Fraction m = draw.proper(8);
        BigInteger scale = m.d().multiply(fixed.d()).shiftLeft(1);
        SampleLearner.sparseSample(c, d, fixed, m).erring(Real.exactly(scale.subtract(m.n().multiply(fixed.n())), scale));
        BigInteger j = draw.positive(40);
        BigInteger i = Weakening.below(draw, Real.exactly(fixed.d().subtract(fixed.n()).multiply(fixed.d()), fixed.n().pow(2)), j)
            .max(ZERO);
        BigInteger q = draw.positive(60);
        BigInteger t = draw.natural(60).min(q.multiply(BigInteger.valueOf(50)));
        BigInteger l = t.signum() == 0 ? ZERO : Reference.leastPriced(t, q).floor(q).subtract(draw.slack());
        BigInteger s = Weakening.ceil(i.multiply(t), j).add(draw.slack());
        BigInteger k = Weakening.floor(i.multiply(l), j).subtract(draw.slack());
        contract.isTrueOf(draw, c, d, i, j, l, t, s, k, q);
        // A larger constant than there is.
        BigInteger large = i.add(j).shiftLeft(30);
        contract.isNotFalseOf(draw, c, d, large, j, l, t, Weakening.ceil(large.multiply(t), j), Weakening.floor(large.multiply(l), j), q);
    }

    /** What follows for one Boolean sample with lambda = a/b from a line below what errors need of the centre. */
    private record Centre(Fraction lambda, BigInteger d, Fraction bound, BigInteger e, BigInteger f, BigInteger g, double slope,
            double intercept) {
        private static final BigInteger UNIT = BigInteger.TEN.pow(18);

        BigInteger[] arguments(BigInteger v, BigInteger slack) {
            BigInteger t = RankedSignsTest.up(slope, UNIT);
            BigInteger i = RankedSignsTest.down(intercept, UNIT).subtract(slack);
            BigInteger rest = f.subtract(e).multiply(v);
            return new BigInteger[] {ONE, ZERO, lambda.n(), lambda.d(), d, bound.n(), bound.d(), e, f, g, i, t, UNIT,
                Weakening.ceil(rest.multiply(t), e.multiply(UNIT)).add(slack),
                Weakening.floor(rest.multiply(i), e.multiply(UNIT)).subtract(slack), v};
        }

        Centre with(Fraction lambdaAbove, BigInteger tauAbove, BigInteger error, double height) {
            return new Centre(lambda, d, lambdaAbove, tauAbove, f, error, slope, height);
        }
    }

    /** The learner of one Boolean sample, whatever its error, and a line below what it and others say of the centre. */
    @Property(tries = TRIES)
    void ofCentre(@ForAll Draw draw, Contract contract) {
        Fraction lambda = draw.proper(10);
        BigInteger scale = draw.positive(12).add(ONE);
        Fraction bound = draw.oneIn(2) ? lambda : new Fraction(Real.exactly(lambda.n(), lambda.d()).ceil(scale), scale);
        Assume.that(bound.n().compareTo(bound.d()) < 0);
        BigInteger d = draw.positive(10);
        BigInteger name = SampleLearner.named("coordinate", ONE, ONE, ZERO, lambda.n(), lambda.d());
        Fraction sum = draw.proper(8);
        // Of small means the ratio of memorization and what is known of the centre is nearly 1/tau - 1.
        Fraction mean = draw.oneIn(3) ? draw.proper(8) : new Fraction(ONE, BigInteger.valueOf(10 + draw.upTo(90)));
        SampleLearner learner = SampleLearner.noisySample(name, d, lambda, mean).erring(Real.exactly(sum.n(), sum.d()));
        double slope = learner.ofCentre() * (draw.oneIn(3) ? 0 : 1 + draw.upTo(100)) / 8;
        BigInteger f = ONE.shiftLeft(20 + draw.upTo(20));
        BigInteger e = Weakening.ceil(lambda.n().pow(2).multiply(f), lambda.d().pow(2)).add(draw.slack()).min(f);
        BigInteger v = draw.positive(60);
        double l = NoisySigns.ratio(bound.n(), bound.d());
        double highest = SampleLearner.highestLine(l, 0, slope) * (1 - 1e-6);
        Centre centre = new Centre(lambda, d, bound, e, f, draw.slack().negate(), slope, highest);
        BigInteger[] sharp = centre.arguments(v, ZERO);
        contract.isTrueOf(draw, centre.arguments(v, draw.slack()));
        contract.isTrueOf(draw, sharp);
        // The learner ignores two samples of three, whose tau is at most 1.
        BigInteger[] three = new Centre(lambda, d, bound, f, f, ZERO, slope, highest).arguments(v, ZERO);
        three[0] = BigInteger.valueOf(3);
        contract.isTrueOf(draw, three);
        // A line too high, a smaller tau or lambda, a line from an error on that is not 0, and a value that is too large.
        contract.isNotFalseOf(draw, centre.with(bound, e, ZERO, 2 * highest).arguments(v, ZERO));
        contract.isNotFalseOf(draw, centre.with(bound, e.shiftRight(1).max(ONE), ZERO, highest).arguments(v, ZERO));
        Fraction half = new Fraction(lambda.n(), lambda.d().shiftLeft(1));
        contract.isNotFalseOf(draw, centre.with(half, e, ZERO, SampleLearner.highestLine(l / 2, 0, slope) * (1 - 1e-6)).arguments(v, ZERO));
        BigInteger above = Centre.UNIT.multiply(BigInteger.valueOf(49)).divide(BigInteger.valueOf(100));
        contract.isNotFalseOf(draw, centre.with(bound, e, above, SampleLearner.highestLine(l, 0.49, slope) * (1 - 1e-6))
            .arguments(v, ZERO));
        BigInteger[] dearer = sharp.clone();
        dearer[14] = sharp[14].shiftLeft(1).add(ONE);
        contract.isNotFalseOf(draw, dearer);
    }

    /**
     * What follows for one Boolean sample from factors and from a line below what errors need of the centre.
     *
     * @param bound   of lambda, for the line
     * @param factors the signal of the weights, their factor, the coefficient that it proves, and the logarithm
     */
    private record Told(BooleanClusteringTest.Signs signs, BigInteger d, Fraction bound, BigInteger[] factors, BigInteger error,
            double slope, double intercept) {
        BigInteger[] arguments(BigInteger v, BigInteger slack) {
            BigInteger e = factors[3];
            BigInteger f = factors[4];
            BigInteger t = RankedSignsTest.up(slope, Centre.UNIT);
            BigInteger i = RankedSignsTest.down(intercept, Centre.UNIT).subtract(slack);
            BigInteger rest = f.subtract(e).multiply(v);
            BigInteger scale = e.multiply(Centre.UNIT);
            return new BigInteger[] {ONE, signs.k(), signs.a(), signs.b(), d, bound.n(), bound.d(), factors[0], factors[1], factors[2],
                e, f, factors[5], factors[6], error, i, t, Centre.UNIT, Weakening.ceil(rest.multiply(t), scale).add(slack),
                Weakening.floor(rest.multiply(i), scale).subtract(slack),
                Weakening.floor(d.multiply(factors[5]).multiply(v), factors[6]).subtract(slack), v};
        }

        Told with(Fraction signal, BigInteger[] proved, BigInteger from, double height) {
            return new Told(signs, d, signal, proved, from, slope, height);
        }
    }

    /** The learner for which the factor of one Boolean sample is best, whatever its error, and a line below what it says of the centre. */
    @Dear
    @Property(tries = TRIES)
    void ofPrice(@ForAll Draw draw, Contract contract) {
        BooleanClusteringTest.Signs x = BooleanClusteringTest.Signs.draw(draw, true);
        int tenths = 1 + draw.upTo(8);
        BigFraction lambda = new BigFraction(x.lambda().n(), x.lambda().d());
        BigFraction larger = draw.oneIn(2) ? lambda : new BigFraction(x.p(), x.q());
        BigFraction mean = larger.divide(lambda).multiply(tenths).divide(10);
        Assume.that(mean.compareTo(BigFraction.ONE) <= 0);
        BigInteger d = draw.positive(10);
        Fraction sum = draw.proper(8);
        SampleLearner learner = SampleLearner.noisySample(SampleLearner.named("coordinate", ONE, ONE, x.k(), x.a(), x.b()), d, x.lambda(),
            new Fraction(mean.getNumerator(), mean.getDenominator())).erring(Real.exactly(sum.n(), sum.d()));
        double slope = learner.ofCentre() * (draw.oneIn(3) ? 0 : 1 + draw.upTo(100)) / 8;
        double l = NoisySigns.ratio(x.p(), x.q());
        double highest = SampleLearner.highestLine(l, 0, slope) * (1 - 1e-6);
        BigInteger[] factors = BooleanClusteringTest.byWeights(draw, x, larger, tenths);
        Told told = new Told(x, d, x.bound(), factors, draw.slack().negate(), slope, highest);
        BigInteger v = draw.positive(draw.oneIn(2) ? 12 : 60);
        BigInteger[] sharp = told.arguments(v, ZERO);
        Contract kept = contract.keeping("n", "x", "y");
        kept.isTrueOf(draw, told.arguments(v, draw.slack()));
        kept.isTrueOf(draw, sharp);
        BigInteger[] three = told.with(x.bound(), BooleanClusteringTest.ofThree(x), ZERO, highest).arguments(v, ZERO);
        three[0] = BigInteger.valueOf(3);
        kept.isTrueOf(draw, three);
        // Factors for a smaller signal, a line too high, one for a smaller signal, or from an error on that is not 0, and larger values.
        contract.isNotFalseOf(draw, told.with(x.bound(), BooleanClusteringTest.byWeights(draw, x, lambda.multiply(new BigFraction(9, 10)),
            tenths), ZERO, highest).arguments(v, ZERO));
        contract.isNotFalseOf(draw, told.with(x.bound(), factors, ZERO, 2 * highest).arguments(v, ZERO));
        Fraction half = new Fraction(x.p(), x.q().shiftLeft(1));
        contract.isNotFalseOf(draw, told.with(half, factors, ZERO, SampleLearner.highestLine(l / 2, 0, slope) * (1 - 1e-6))
            .arguments(v, ZERO));
        BigInteger above = Centre.UNIT.multiply(BigInteger.valueOf(49)).divide(BigInteger.valueOf(100));
        contract.isNotFalseOf(draw, told.with(x.bound(), factors, above, SampleLearner.highestLine(l, 0.49, slope) * (1 - 1e-6))
            .arguments(v, ZERO));
        for (int place : new int[] {19, 20}) {
            BigInteger[] dearer = sharp.clone();
            dearer[place] = sharp[place].abs().shiftLeft(1).add(ONE);
            contract.isNotFalseOf(draw, dearer);
        }
        // Logarithms of 0, a smaller coefficient, and half the price.
        BigInteger[] none = factors.clone();
        none[5] = ZERO;
        BigInteger[] smaller = factors.clone();
        smaller[3] = factors[3].shiftRight(1);
        for (BigInteger[] other : new BigInteger[][] {none, smaller}) {
            contract.isNotFalseOf(draw, told.with(x.bound(), other, ZERO, highest).arguments(v, ZERO));
        }
        BigInteger[] cheaper = sharp.clone();
        cheaper[18] = sharp[18].shiftRight(1);
        contract.isNotFalseOf(draw, cheaper);
    }

    /** What follows for a sparse coordinate from signs that are made from its samples, and a line below what errors need of them. */
    private record Signs(SparseClusteringTest.Sparse sparse, BigInteger d, Fraction mean, BigInteger e, BigInteger f, BigInteger l,
            BigInteger k) {
        BigInteger[] arguments(Fraction s, Fraction q, BigInteger error, double slope, double intercept, BigInteger r, BigInteger slack) {
            BigInteger t = RankedSignsTest.up(slope, Centre.UNIT);
            BigInteger h = RankedSignsTest.down(intercept, Centre.UNIT).subtract(slack);
            BigInteger part = q.d().multiply(e);
            BigInteger rest = q.d().subtract(q.n()).multiply(f);
            BigInteger scale = part.multiply(Centre.UNIT);
            return new BigInteger[] {sparse.n(), sparse.a(), sparse.b(), sparse.w(), d, s.n(), s.d(), q.n(), q.d(), mean.n(), mean.d(), e,
                f, l, k, error, h, t, Centre.UNIT, part, part.add(rest),
                Weakening.ceil(rest.multiply(t).multiply(r), scale).add(slack),
                Weakening.floor(rest.multiply(h).multiply(r), scale).subtract(slack), r};
        }

        /** The same for another part and another whole. */
        static BigInteger[] parted(BigInteger[] sharp, BigInteger part, BigInteger whole) {
            BigInteger[] changed = sharp.clone();
            BigInteger rest = whole.subtract(part).multiply(sharp[23]);
            BigInteger scale = part.multiply(sharp[18]);
            changed[19] = part;
            changed[20] = whole;
            changed[21] = Weakening.ceil(rest.multiply(sharp[17]), scale);
            changed[22] = Weakening.floor(rest.multiply(sharp[16]), scale);
            return changed;
        }

        Signs with(BigInteger coefficient, BigInteger signal) {
            return new Signs(sparse, d, mean, coefficient, f, signal, k);
        }
    }

    /** The learner of many coordinates that memorizes just what signs ask of its error, if their coefficient is E r^2. */
    @Dear
    @Property(tries = TRIES)
    void ofSigns(@ForAll Draw draw, Contract contract) {
        SparseClusteringTest.Sparse x = SparseClusteringTest.Sparse.draw(draw);
        Fraction error = new Fraction(draw.between(ONE, BigInteger.valueOf(499)), BigInteger.valueOf(1000));
        BigInteger d = draw.positive(10);
        double known = SparseClusteringTest.known(error);
        SampleLearner.balanced(SampleLearner.named("coordinate", BigInteger.TWO, x.n(), ZERO, x.a(), x.b()), d, error,
            known * x.weak() * (1 + 4e-6));
        Fraction mean = draw.oneIn(2) ? new Fraction(ONE, ONE) : draw.proper(8);
        BigInteger f = ONE.shiftLeft(40).add(draw.natural(60));
        BigInteger e = x.coefficient(draw, new BigFraction(x.s().n(), x.s().d()), new BigFraction(mean.n(), mean.d()), f);
        BigInteger k = ONE.shiftLeft(60).add(draw.natural(80));
        BigInteger copied = Weakening.ceil(x.q().n().multiply(k).multiply(mean.d()), x.q().d().multiply(mean.n()));
        BigInteger l = copied.add(draw.slack());
        Assume.that(l.compareTo(k) < 0);
        double lambda = l.doubleValue() / k.doubleValue();
        double steep = 4 * Math.sqrt(known / 2) * Math.sqrt(2 * Math.PI) * Math.exp(known / 4) / lambda / lambda;
        double slope = steep * (draw.oneIn(2) ? 1 : draw.upTo(40) / 20.0);
        double highest = SampleLearner.highestLine(lambda, 0, slope) * (1 - 1e-6);
        Signs signs = new Signs(x, d, mean, e, f, l, k);
        BigInteger r = draw.positive(60);
        BigInteger[] sharp = signs.arguments(x.s(), x.q(), ZERO, slope, highest, r, ZERO);
        Contract kept = contract.keeping("n", "a", "b", "w", "d");
        kept.isTrueOf(draw, signs.arguments(x.s(), x.q(), draw.slack().negate(), slope, highest, r, draw.slack()));
        kept.isTrueOf(draw, sharp);
        // Less agreement, fewer fixed coordinates, less of the signs in a copy, a smaller coefficient.
        contract.isNotFalseOf(draw, signs.arguments(SparseClusteringTest.half(x.s()), x.q(), ZERO, slope, highest, r, ZERO));
        contract.isNotFalseOf(draw, signs.arguments(x.s(), SparseClusteringTest.half(x.q()), ZERO, slope, highest, r, ZERO));
        BigInteger less = copied.shiftRight(1).max(ONE);
        double higher = SampleLearner.highestLine(less.doubleValue() / k.doubleValue(), 0, 4 * slope) * (1 - 1e-6);
        contract.isNotFalseOf(draw, signs.with(e, less).arguments(x.s(), x.q(), ZERO, 4 * slope, higher, r, ZERO));
        contract.isNotFalseOf(draw, signs.with(e.shiftRight(1), l).arguments(x.s(), x.q(), ZERO, slope, highest, r, ZERO));
        // A line too high, or from an error on that is not 0, and larger values.
        contract.isNotFalseOf(draw, signs.arguments(x.s(), x.q(), ZERO, slope, 2 * highest, r, ZERO));
        BigInteger above = Centre.UNIT.multiply(BigInteger.valueOf(49)).divide(BigInteger.valueOf(100));
        contract.isNotFalseOf(draw, signs.arguments(x.s(), x.q(), above, slope, SampleLearner.highestLine(lambda, 0.49, slope)
            * (1 - 1e-6), r, ZERO));
        BigInteger[] cheaper = sharp.clone();
        cheaper[21] = sharp[21].shiftRight(1);
        contract.isNotFalseOf(draw, cheaper);
        for (int place : new int[] {19, 20, 22}) {
            BigInteger[] dearer = sharp.clone();
            dearer[place] = place == 19 ? sharp[place].shiftRight(1) : sharp[place].abs().shiftLeft(1).add(ONE);
            contract.isNotFalseOf(draw, dearer);
        }
        // A smaller part, a larger whole, and what would follow; one sample in place of all.
        contract.isNotFalseOf(draw, Signs.parted(sharp, sharp[19].shiftRight(4).max(ONE), sharp[20]));
        contract.isNotFalseOf(draw, Signs.parted(sharp, sharp[19], sharp[20].shiftLeft(4)));
        Fraction one = new Fraction(ONE, ONE);
        BigInteger of = Weakening.ceil(x.a().multiply(k).multiply(mean.d()), x.b().multiply(mean.n()));
        double signal = of.doubleValue() / k.doubleValue();
        double rise = slope * lambda * lambda / signal / signal;
        BigInteger[] single = new Signs(x, d, mean, x.coefficient(draw, BigFraction.ONE, new BigFraction(mean.n(), mean.d()), f), f, of, k)
            .arguments(one, x.p(), ZERO, rise, SampleLearner.highestLine(signal, 0, rise) * (1 - 1e-6), r, ZERO);
        single[3] = ONE;
        contract.isNotFalseOf(draw, single);
    }

    /** A learner may ignore samples. */
    @Property(tries = TRIES)
    void ofFewer(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(20));
        SampleLearner learner = learner(draw, samples, d);
        BigInteger q = draw.positive(40);
        BigInteger s = draw.positive(50);
        contract.isTrueOf(draw, ZERO, samples.samples().add(draw.natural(5)), BigInteger.valueOf(samples.roots()), samples.numerator(),
            samples.denominator(), samples.samples(), d, s, learner.wholeCost(s, q).subtract(draw.slack()), q);
    }

    @Property(tries = TRIES)
    void mean(@ForAll Draw draw, Contract contract) {
        SampleLearner.Gaussian samples = SampleLearner.Gaussian.draw(draw);
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(20));
        SampleLearner learner = learner(draw, samples, d);
        BigInteger q = draw.positive(40);
        BigInteger s = draw.positive(50);
        BigInteger t = draw.positive(50);
        BigInteger k = learner.wholeCost(s, q).subtract(draw.slack());
        BigInteger l = learner.wholeCost(t, q).subtract(draw.slack());
        BigInteger i = draw.natural(20);
        BigInteger j = draw.positive(20);
        BigInteger whole = i.add(j);
        BigInteger u = Weakening.ceil(i.multiply(s).add(j.multiply(t)), whole).add(draw.slack());
        BigInteger v = Weakening.floor(i.multiply(k).add(j.multiply(l)), whole).subtract(draw.slack());
        contract.isTrueOf(draw, samples.name(), d, i, s, k, j, t, l, u, v, q);
        // A price that nobody pays.
        BigInteger more = k.add(s).add(t).add(whole.multiply(q)).shiftLeft(40);
        BigInteger mean = Weakening.floor(i.multiply(more).add(j.multiply(l)), whole);
        contract.isNotFalseOf(draw, samples.name(), d, i, s, more, j, t, l, u, mean, q);
    }
}
