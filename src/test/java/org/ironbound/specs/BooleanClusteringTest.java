package org.ironbound.specs;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.ironbound.reference.NormalDistance;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;
import org.ironbound.reference.SymmetricLaws;

/**
 * The theorems about Boolean clustering, against a search for the coefficients in doubles and a learner of one sample. That they hold of
 * all learners is proved in Coq or cited.
 */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class BooleanClusteringTest {
    private static final int TRIES = 30;
    /** Where a law's coefficient is asked for to any precision. */
    private static final int DEAR = 3;

    /** A coordinate of few samples with a rational lambda written as a root, and a number on one side of it. */
    record Signs(BigInteger n, int roots, Fraction lambda, Fraction bound) {
        static Signs draw(Draw draw, boolean above) {
            Fraction lambda = draw.proper(12);
            BigInteger q = draw.positive(12).add(ONE);
            Real exact = Real.exactly(lambda.n(), lambda.d());
            Fraction bound = draw.oneIn(3) ? lambda : new Fraction(above ? exact.ceil(q) : exact.floor(q), q);
            Assume.that(bound.n().signum() > 0 && bound.n().compareTo(bound.d()) < 0);
            return new Signs(BigInteger.valueOf(1 + draw.upTo(9)), draw.upTo(2), lambda, bound);
        }

        BigInteger k() {
            return BigInteger.valueOf(roots);
        }

        BigInteger a() {
            return lambda.n().pow(1 << roots);
        }

        BigInteger b() {
            return lambda.d().pow(1 << roots);
        }

        BigInteger p() {
            return bound.n();
        }

        BigInteger q() {
            return bound.d();
        }

        BigInteger name() {
            return SampleLearner.named("coordinate", ONE, n, k(), a(), b());
        }

        SymmetricLaws law(Fraction mean) {
            return SymmetricLaws.numbered(SymmetricLaws.number(ONE, n, ONE, mean.n(), mean.d()));
        }

        /** Above tau by what doubles may err. */
        BigInteger tau(Draw draw, BigInteger s) {
            double tau = new SignCoefficient(n.intValue(), lambda.n().doubleValue() / lambda.d().doubleValue()).largest(1);
            return Weakening.ceil(new java.math.BigDecimal(tau * (1 + 1e-6) * Math.pow(2, 60)).toBigInteger().add(ONE).multiply(s),
                ONE.shiftLeft(60)).add(draw.slack());
        }
    }

    @Property(tries = TRIES)
    void tauLinear(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        contract.isTrueOf(draw, x.n, x.k(), x.a(), x.b(), x.p(), x.q());
    }

    @Property(tries = TRIES)
    void tauClosed(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        BigInteger whole = x.q().pow(2).pow(x.n.intValue());
        BigInteger kept = x.q().pow(2).subtract(x.p().pow(2)).pow(x.n.intValue());
        BigInteger s = draw.positive(60);
        contract.isTrueOf(draw, x.n, x.k(), x.a(), x.b(), x.p(), x.q(), Weakening.ceil(whole.subtract(kept).multiply(s), whole)
            .add(draw.slack()), s);
    }

    @Property(tries = DEAR)
    void tauSkew(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        ofMoments(draw, contract, x, draw.positive(40));
        // One sample whose tau is a multiple of 1/s, and a signal that is too small.
        Fraction lambda = draw.proper(4);
        Signs one = new Signs(ONE, x.roots, lambda, lambda);
        contract.isTrueOf(draw, ofOne(one, lambda));
        contract.isNotFalseOf(draw, ofOne(one, new Fraction(lambda.n(), lambda.d().shiftLeft(1))));
    }

    /** For one sample tau and the second moment are the square of the signal. */
    private static BigInteger[] ofOne(Signs one, Fraction signal) {
        BigInteger square = signal.n().pow(2);
        BigInteger s = signal.d().pow(4);
        BigInteger second = square.multiply(signal.d().pow(2));
        return new BigInteger[] {ONE, one.k(), one.a(), one.b(), signal.n(), signal.d(), second, second, square.pow(2), s};
    }

    private static void ofMoments(Draw draw, Contract contract, Signs x, BigInteger s) {
        SymmetricLaws law = x.law(x.bound);
        BigInteger y = above(draw, law.secondMoment(), s);
        BigInteger z = above(draw, law.moment(4, 0, law.size()), s);
        contract.isTrueOf(draw, x.n, x.k(), x.a(), x.b(), x.p(), x.q(), below(draw, law.secondMoment(), s), y, z, s);
    }

    @Property(tries = TRIES)
    void rhoByTau(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        BigInteger s = draw.positive(60);
        contract.isTrueOf(draw, x.n, x.k(), x.a(), x.b(), x.p(), x.q(), x.tau(draw, s), s);
    }

    @Property(tries = TRIES)
    void secondMoments(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, false);
        ofMoments(draw, contract, x, draw.positive(40));
    }

    @Property(tries = DEAR)
    void correlations(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        contract.isTrueOf(draw, x.n, x.lambda.n(), x.lambda.d());
    }

    @Property(tries = TRIES)
    void capacity(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        BigInteger d = draw.positive(10);
        BigInteger s = draw.positive(40);
        BigInteger r = x.tau(draw, s);
        BigInteger f = draw.positive(40);
        Real dber = Reference.divergence(x.q().add(x.p()), x.q(), x.q().shiftLeft(1));
        BigInteger e = Weakening.ceil(Weakening.above(draw, dber, d.multiply(r).multiply(f)), s);
        contract.isTrueOf(draw, x.n, x.k(), x.a(), x.b(), d, x.p(), x.q(), r, s, e, f);
    }

    /** The learner with the given mean has just the information that is asked for, where lambda is known exactly. */
    @Property(tries = TRIES)
    void ofOneSample(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        BigInteger c = SampleLearner.named("coordinate", ONE, ONE, x.k(), x.a(), x.b());
        BigInteger d = draw.positive(10);
        Fraction mean = draw.proper(12);
        SampleLearner learner = SampleLearner.noisySample(c, d, x.lambda, mean);
        BigInteger j = draw.positive(60).shiftLeft(60);
        BigInteger i = (draw.oneIn(4) ? Weakening.below(draw, learner.information(), j) : learner.information().floor(j))
            .max(BigInteger.ZERO);
        Fraction m = draw.oneIn(4) ? new Fraction(draw.between(BigInteger.ZERO, mean.n()), mean.d())
            : new Fraction(mean.n().shiftLeft(20).subtract(draw.positive(20)), mean.d().shiftLeft(20));
        Real needed = Reference.divergence(x.q().pow(2).multiply(m.d()).add(x.p().pow(2).multiply(m.n())), x.q().pow(2).multiply(m.d()),
            x.q().pow(2).multiply(m.d()).shiftLeft(1));
        Assume.that(needed.compareTo(i, d.multiply(j)) <= 0);
        BigInteger v = draw.positive(60);
        BigInteger u = Weakening.below(draw, org.ironbound.reference.Formulas.gerber(d, m, x.bound), v);
        BigInteger target = SampleLearner.named("averageError", ONE, draw.positive(10).add(BigInteger.TWO));
        contract.isTrueOf(draw, x.k(), x.a(), x.b(), d, target, x.p(), x.q(), m.n(), m.d(), i, j, u, v);
        // A smaller signal would prove more.
        Fraction half = new Fraction(x.lambda.n(), x.lambda.d().shiftLeft(1));
        BigInteger more = org.ironbound.reference.Formulas.gerber(d, m, half).floor(v);
        contract.isNotFalseOf(draw, x.k(), x.a(), x.b(), d, target, half.n(), half.d(), m.n(), m.d(), i, j, more, v);
        // So would more information than the learner has.
        Fraction larger = new Fraction(mean.n().add(mean.d()), mean.d().shiftLeft(1));
        BigInteger square = x.lambda.d().pow(2).multiply(larger.d());
        Real told = Reference.divergence(square.add(x.lambda.n().pow(2).multiply(larger.n())), square, square.shiftLeft(1));
        BigInteger fine = ONE.shiftLeft(60);
        contract.isNotFalseOf(draw, x.k(), x.a(), x.b(), d, target, x.lambda.n(), x.lambda.d(), larger.n(), larger.d(),
            told.ceil(d.multiply(j)), j, org.ironbound.reference.Formulas.gerber(d, larger, x.lambda).floor(fine), fine);
    }

    /** One rank or two, with all numbers as sharp as doubles know them, or where little is lost and next to nothing known. */
    @Dear
    @Property(tries = 5)
    void centreByRanks(@ForAll Draw draw, Contract contract) {
        SampleLearner.none();
        int count = 1 + draw.upTo(1);
        RankedSignsTest.Ranks ranks = new RankedSignsTest.Ranks(draw, count);
        BigInteger u = draw.oneIn(2) ? RankedSignsTest.UNIT : ONE.shiftLeft(16);
        BigInteger[] a = centre(ranks, u, 0.5 + draw.upTo(300) / 100.0);
        Assume.that(contract.saysSomethingOf(a));
        Contract kept = contract.keeping("b", "l", "m", "c", "f");
        kept.isTrueOf(draw, a);
        a[a.length - 2] = RankedSignsTest.up(2.1 * NoisySigns.ratio(a[13], a[14]) / ranks.l, u);
        contract.isNotFalseOf(draw, a);
        // No loss, and ranks that hardly vary.
        a[4] = ONE;
        a[10] = BigInteger.ZERO;
        a[16] = a[16].max(a[9]);
        contract.isNotFalseOf(draw, a);
        BigInteger[] early = centre(ranks, RankedSignsTest.UNIT, (3 + draw.upTo(10)) / 100.0);
        early[early.length - 2] = early[9];
        if (contract.saysSomethingOf(early)) {
            kept.isTrueOf(draw, early);
        }
    }

    /** The arguments for a start, with the largest x. */
    private static BigInteger[] centre(RankedSignsTest.Ranks ranks, BigInteger u, double start) {
        int count = ranks.variances.size();
        BigInteger b = RankedSignsTest.SIZE;
        double last = ranks.steepness * (1 - ranks.l * ranks.l) / 2 / ranks.l * (1 - 1e-8);
        BigInteger g = RankedSignsTest.up(RankedSignsTest.tail(last) * (1 + 1e-9), u);
        double quantile = NormalDistance.quantile(NoisySigns.ratio(g, u));
        double above = quantile * (1 + 1e-9);
        double below = quantile * (1 - 1e-8);
        BigInteger f = ranks.variance(count - 1);
        BigInteger n = RankedSignsTest.up(ranks.steepness * ranks.least * 1e6, b.pow(2));
        BigInteger d = b.pow(2);
        double cost = ranks.costs.cost(1) + ranks.costs.others(1) * (1 + 1e-3) + 1e-6;
        double loss = ranks.loss(1, start);
        BigInteger e = RankedSignsTest.up(cost, u);
        BigInteger y = RankedSignsTest.up(loss, u);
        double root = (2 * below * (1 - ranks.l * ranks.l) / ranks.l / Math.sqrt(ranks.least) - loss) * (1 - 1e-7);
        BigInteger x = RankedSignsTest.down(root, u).subtract(ONE);
        BigInteger j = BigInteger.TEN.pow(12);
        BigInteger share = RankedSignsTest.down(ranks.costs.share() - 1e-7, u);
        return new BigInteger[] {b, ranks.mean(), ranks.base(), ranks.digits(count), f, share, n, d, e, RankedSignsTest.up(start, u), y,
            RankedSignsTest.down(below, j), j, RankedSignsTest.up(above, j), j, g, x, u};
    }

    /** The learner of one sample says just so much of the centre. */
    @Property(tries = TRIES)
    void memorizationByCentre(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        BigInteger c = SampleLearner.named("coordinate", ONE, ONE, x.k(), x.a(), x.b());
        BigInteger d = draw.positive(10);
        SampleLearner learner = SampleLearner.noisySample(c, d, x.lambda, draw.proper(12));
        BigInteger million = BigInteger.TEN.pow(6);
        BigInteger target = SampleLearner.named("averageError", ONE, million.add(draw.slack()));
        BigInteger y = draw.positive(40).shiftLeft(40);
        BigInteger known = RankedSignsTest.down(learner.ofCentre() * (1 - 1e-6), y).subtract(draw.slack()).max(BigInteger.ZERO);
        BigInteger s = draw.positive(40);
        Signs of = new Signs(BigInteger.valueOf(1 + draw.upTo(2)), x.roots, x.lambda, x.bound);
        BigInteger r = of.n.equals(ONE) ? Weakening.ceil(x.lambda.n().pow(2).multiply(s), x.lambda.d().pow(2)).add(draw.slack())
            : of.tau(draw, s);
        BigInteger[] a = {of.n, x.k(), x.a(), x.b(), d, target, x.p(), x.q(), r.min(s), s, ONE, million, known, y};
        Assume.that(known.signum() == 0 || contract.saysSomethingOf(a));
        contract.isTrueOf(draw, a);
        // One sample of lambda = 1/2 that is told so badly that memorization is hardly more, in few units.
        BigInteger j = BigInteger.valueOf(1L + draw.upTo(4));
        BigInteger half = SampleLearner.named("coordinate", ONE, ONE, BigInteger.ZERO, ONE, BigInteger.TWO);
        SampleLearner bad = SampleLearner.noisySample(half, d, new Fraction(ONE, BigInteger.TWO),
            new Fraction(ONE, BigInteger.valueOf(20L + draw.upTo(80))));
        contract.isTrueOf(draw, ONE, BigInteger.ZERO, ONE, BigInteger.TWO, d, target, ONE, BigInteger.TWO, ONE, BigInteger.valueOf(4), ONE,
            million, j, RankedSignsTest.up(j.doubleValue() / bad.ofCentre() * (1 + 1e-6), ONE));
        // A smaller signal or a smaller error would need more of the centre.
        BigInteger thousand = BigInteger.valueOf(1000);
        BigInteger often = SampleLearner.named("averageError", ONE, thousand);
        SampleLearner.noisySample(c, ONE, x.lambda, new Fraction(ONE, ONE)).erring(Real.exactly(BigInteger.TWO, thousand));
        for (BigInteger[] more : needingMore(x, often, y)) {
            contract.isNotFalseOf(draw, Stream.of(Arrays.copyOf(more, 8), new BigInteger[] {x.lambda.n().pow(2), x.lambda.d().pow(2)},
                Arrays.copyOfRange(more, 8, more.length)).flatMap(Stream::of).toArray(BigInteger[]::new));
        }
    }

    /**
     * One coordinate and what is needed of its centre with one sample: for half of the signal and an error of 1/1000, and for the signal
     * itself and an error of 1/1000000: arguments n, k, a, b, d, t, p, q, g, h, x, y.
     */
    private static List<BigInteger[]> needingMore(Signs x, BigInteger target, BigInteger y) {
        return Stream.of(1, 2).map(i -> {
            Fraction signal = new Fraction(x.lambda.n(), x.lambda.d().multiply(BigInteger.valueOf(3L - i)));
            BigInteger h = BigInteger.valueOf(1000).pow(i);
            double least = SampleLearner.leastOfCentre(NoisySigns.ratio(signal.n(), signal.d()), NoisySigns.ratio(ONE, h)) * (1 - 1e-6);
            return new BigInteger[] {ONE, x.k(), x.a(), x.b(), ONE, target, signal.n(), signal.d(), ONE, h, RankedSignsTest.down(least, y),
                y};
        }).toList();
    }

    /**
     * The learner of one sample says just so much of the centre, and of its sample no more than the factor makes it say, which is the
     * largest that proves something where the learner is: at a tenth of what anybody knows of a sign of the centre, for tenths are tried.
     */
    @Dear
    @Property(tries = TRIES)
    void memorizationByWeights(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        int tenths = 1 + draw.upTo(8);
        BigFraction lambda = new BigFraction(x.lambda.n(), x.lambda.d());
        BigFraction larger = draw.oneIn(2) ? lambda : new BigFraction(x.p(), x.q());
        BigFraction mean = larger.divide(lambda).multiply(tenths).divide(10);
        Assume.that(mean.compareTo(BigFraction.ONE) <= 0);
        BigInteger c = SampleLearner.named("coordinate", ONE, ONE, x.k(), x.a(), x.b());
        BigInteger d = draw.positive(10);
        SampleLearner learner = SampleLearner.noisySample(c, d, x.lambda, new Fraction(mean.getNumerator(), mean.getDenominator()));
        BigInteger million = BigInteger.TEN.pow(6);
        BigInteger target = SampleLearner.named("averageError", ONE, million.add(draw.slack()));
        BigInteger y = draw.positive(40).shiftLeft(40);
        BigInteger known = RankedSignsTest.down(learner.ofCentre() * (1 - 1e-6), y).subtract(draw.slack()).max(BigInteger.ZERO);
        BigInteger[] a = byWeights(draw, x, larger, tenths);
        a = Stream.of(new BigInteger[] {ONE, x.k(), x.a(), x.b(), d, target, x.p(), x.q(), ONE, million, known, y}, a)
            .flatMap(Stream::of).toArray(BigInteger[]::new);
        Assume.that(known.signum() == 0 || contract.saysSomethingOf(a));
        contract.keeping("n", "v", "w").isTrueOf(draw, a);
        BigInteger[] three = a.clone();
        three[0] = BigInteger.valueOf(3);
        System.arraycopy(ofThree(x), 0, three, three.length - 7, 7);
        contract.keeping("n", "v", "w").isTrueOf(draw, three);
        // A smaller signal than that of the samples would prove too much.
        BigFraction smaller = lambda.multiply(new BigFraction(9, 10));
        BigInteger[] less = byWeights(draw, x, smaller, tenths);
        System.arraycopy(less, 0, a, a.length - less.length, less.length);
        contract.isNotFalseOf(draw, a);
        // A smaller signal or a smaller error would need more of the centre.
        BigInteger thousand = BigInteger.valueOf(1000);
        BigInteger often = SampleLearner.named("averageError", ONE, thousand);
        SampleLearner.noisySample(c, ONE, x.lambda, new Fraction(BigInteger.valueOf(tenths), BigInteger.TEN))
            .erring(Real.exactly(BigInteger.TWO, thousand));
        BigInteger[] exact = byWeights(draw, x, lambda, tenths);
        for (BigInteger[] more : needingMore(x, often, y)) {
            contract.isNotFalseOf(draw, Stream.of(more, exact).flatMap(Stream::of).toArray(BigInteger[]::new));
        }
    }

    /** Where there is no learner, for the error is small and a few signs tell little; and where one tells all that its sample does. */
    @Property(tries = TRIES)
    void outOfReachByCentre(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, true);
        Fraction larger = draw.oneIn(2) ? x.lambda : x.bound;
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(3));
        BigInteger million = BigInteger.TEN.pow(6);
        BigInteger target = SampleLearner.named("averageError", ONE, million.add(draw.slack()));
        BigInteger y = draw.positive(40).shiftLeft(40);
        BigInteger s = ONE.shiftLeft(20 + draw.upTo(60));
        SampleLearner.none();
        BigInteger[] a = outOfReach(x, x.n, d, target, larger, y, s);
        a[10] = a[10].add(ONE).add(draw.slack());
        Assume.that(contract.saysSomethingOf(a));
        contract.keeping("n").isTrueOf(draw, a);
        SampleLearner.noisySample(SampleLearner.named("coordinate", ONE, ONE, x.k(), x.a(), x.b()), d, x.lambda, new Fraction(ONE, ONE));
        contract.isNotFalseOf(draw, outOfReach(x, ONE, d, target, x.lambda, y, s));
        // Signs of a smaller signal would tell less, and so would fewer coordinates.
        Fraction smaller = new Fraction(x.lambda.n().multiply(BigInteger.valueOf(9)), x.lambda.d().multiply(BigInteger.TEN));
        BigInteger[] less = outOfReach(x, ONE, d, target, smaller, y, s);
        less[10] = less[10].add(ONE);
        contract.isNotFalseOf(draw, less);
        BigInteger[] fewer = outOfReach(x, ONE, d.subtract(ONE), target, x.lambda, y, s);
        fewer[4] = d;
        fewer[10] = fewer[10].add(ONE);
        contract.isNotFalseOf(draw, fewer);
        // More needed than is known to be, and less told than there is.
        BigInteger[] all = outOfReach(x, ONE, d, target, x.lambda, y, s);
        all[10] = all[10].shiftLeft(1).add(ONE);
        contract.isNotFalseOf(draw, all);
        all[10] = ONE;
        all[14] = BigInteger.ZERO;
        contract.isNotFalseOf(draw, all);
        // A smaller signal or a smaller error would need more of the centre.
        BigInteger thousand = BigInteger.valueOf(1000);
        BigInteger often = SampleLearner.named("averageError", ONE, thousand);
        SampleLearner.noisySample(SampleLearner.named("coordinate", ONE, ONE, x.k(), x.a(), x.b()), ONE, x.lambda, new Fraction(ONE, ONE))
            .erring(Real.exactly(BigInteger.TWO, thousand));
        BigInteger[] told = outOfReach(x, ONE, ONE, often, x.lambda, y, s);
        for (BigInteger[] more : needingMore(x, often, y)) {
            System.arraycopy(more, 0, told, 0, more.length);
            contract.isNotFalseOf(draw, told);
        }
    }

    /** With no more needed of the centre than n signs of this mean tell. */
    private static BigInteger[] outOfReach(Signs x, BigInteger n, BigInteger d, BigInteger target, Fraction mean, BigInteger y,
            BigInteger s) {
        SymmetricLaws law = SymmetricLaws.numbered(SymmetricLaws.number(ONE, n, ONE, mean.n(), mean.d()));
        BigInteger i = law.information(law.size()).ceil(s);
        return new BigInteger[] {n, x.k(), x.a(), x.b(), d, target, x.p(), x.q(), ONE, BigInteger.TEN.pow(6),
            Weakening.floor(d.multiply(i).multiply(y), s), y, mean.n(), mean.d(), i, s};
    }

    /** The same for the factors 1 of three samples, which prove nothing. */
    static BigInteger[] ofThree(Signs x) {
        BigInteger one = BigInteger.TEN.pow(12);
        return new BigInteger[] {x.p(), x.q(), one.add(one.multiply(BigInteger.TEN.pow(18))), ONE, ONE, ONE.negate(), ONE.shiftLeft(40)};
    }

    /** The signal of the weights, their one factor, the coefficient that it proves, and the logarithm. */
    static BigInteger[] byWeights(Draw draw, Signs x, BigFraction signal, int tenths) {
        double l = signal.doubleValue();
        double m = tenths / 10.0;
        double beta = (Math.log1p(m) - Math.log1p(-m)) / (Math.log1p(l * m) - Math.log1p(-l * m)) / l;
        BigInteger j = BigInteger.TEN.pow(18);
        BigInteger i = RankedSignsTest.up(1 / beta, j);
        double log = dber(m) - NoisySigns.ratio(j, i) * dber(l * m) - 1e-11;
        BigInteger scale = BigInteger.TEN.pow(12);
        BigInteger factor = RankedSignsTest.down(Math.exp(log), scale).max(ONE);
        BigInteger s = BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        return new BigInteger[] {signal.getNumerator(), signal.getDenominator(), factor, i, j,
            Reference.ln(factor, scale).floor(s).subtract(draw.slack()), s};
    }

    private static double dber(double m) {
        return ((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2;
    }

    /** A line that is not positive from its error on; who guesses errs with chance 1/2. */
    @Property(tries = TRIES)
    void centreAboveNothing(@ForAll Draw draw, Contract contract) {
        SampleLearner.none();
        Fraction lambda = draw.proper(12);
        BigInteger u = draw.positive(40).shiftLeft(20);
        BigInteger g = draw.between(BigInteger.ZERO, u);
        BigInteger s = draw.natural(60);
        BigInteger k = Weakening.floor(s.multiply(g), u).subtract(draw.slack());
        contract.isTrueOf(draw, lambda.n(), lambda.d(), g, k, s, u);
    }

    /** A line as high as may be above an error, and what is needed of the centre with that error or a larger one. */
    @Property(tries = TRIES)
    void centreAboveStep(@ForAll Draw draw, Contract contract) {
        SampleLearner.none();
        Fraction lambda = draw.proper(12);
        double l = lambda.n().doubleValue() / lambda.d().doubleValue();
        BigInteger u = BigInteger.TEN.pow(12);
        BigInteger f = draw.between(u.divide(BigInteger.valueOf(1000)), u.shiftRight(1));
        BigInteger g = draw.oneIn(2) ? f : draw.between(BigInteger.ONE, f);
        BigInteger e = draw.between(BigInteger.ZERO, g);
        double needed = SampleLearner.leastOfCentre(l, NoisySigns.ratio(f, u)) * (1 - 1e-6);
        double slope = needed * (draw.oneIn(2) ? 1 + draw.upTo(8) : draw.upTo(1000));
        BigInteger s = RankedSignsTest.up(slope, u);
        BigInteger y = draw.positive(40).shiftLeft(20);
        BigInteger x = RankedSignsTest.down(needed, y);
        BigInteger above = RankedSignsTest.down(SampleLearner.highestLine(l, NoisySigns.ratio(g, u), slope) * (1 - 1e-6), u);
        BigInteger below = Weakening.floor(x.multiply(u.pow(2)).add(s.multiply(e).multiply(y)), y.multiply(u));
        contract.isTrueOf(draw, lambda.n(), lambda.d(), e, f, g, above.min(below).subtract(draw.slack()), s, u, x, y);
        // Higher lines: the one that the larger errors allow, the one that the smaller ones do, and one from an error that is too large.
        contract.isNotFalseOf(draw, lambda.n(), lambda.d(), e, f, g, above, s, u, x, y);
        contract.isNotFalseOf(draw, lambda.n(), lambda.d(), e, f, g, below, s, u, x, y);
        contract.isNotFalseOf(draw, lambda.n(), lambda.d(), e, f, g, above, s, u, x.shiftLeft(3), y);
        BigInteger far = f.add(u.shiftRight(1)).shiftRight(1);
        BigInteger higher = RankedSignsTest.down(SampleLearner.highestLine(l, NoisySigns.ratio(far, u), slope) * (1 - 1e-6), u);
        contract.isNotFalseOf(draw, lambda.n(), lambda.d(), e, f, far, higher.min(below), s, u, x, y);
    }

    /** The learner does what it does with more samples of more correlation. */
    @Property(tries = TRIES)
    void learner(@ForAll Draw draw, Contract contract) {
        Signs x = Signs.draw(draw, false);
        int m = 1 + draw.upTo(Math.min(3, x.n.intValue() - 1));
        BigInteger e = draw.positive(8);
        List<BigInteger> numerators = IntStream.range(0, (m + 1) / 2).mapToObj(i -> draw.between(BigInteger.ZERO, e)).toList();
        List<BigFraction> answers = numerators.stream().map(v -> new BigFraction(v, e)).toList();
        BigInteger d = BigInteger.valueOf(1 + draw.upTo(6));
        BigInteger z = BigInteger.valueOf(draw.upTo(d.intValue() + 2) - 1L);
        CountingSample learner = new CountingSample(new BigFraction(x.lambda.n(), x.lambda.d()), new BigFraction(x.p(), x.q()), m, answers);
        BigInteger name = SampleLearner.named("coordinate", ONE, x.n, x.k(), x.a(), x.b());
        SampleLearner.exact(name, d, learner.memorization(d), learner.misses(d, z), CountingSample.falseAlarms(d, z));
        BigInteger[] a = learner(draw, x, d, m, e, numerators, z);
        contract.keeping("m", "e", "c", "z").isTrueOf(draw, a);
        // Sums that are smaller yet, as false positives and as false negatives.
        BigInteger[] smaller = a.clone();
        smaller[16] = d.add(ONE).negate().multiply(a[17]);
        smaller[20] = BigInteger.ZERO;
        contract.isNotFalseOf(draw, smaller);
        smaller = a.clone();
        smaller[14] = d.add(ONE).negate().multiply(a[15]);
        smaller[19] = BigInteger.ZERO;
        contract.isNotFalseOf(draw, smaller);
        // Nothing memorized: more entropy than there is given the count, and less than there is given the centre.
        BigInteger[] nothing = a.clone();
        nothing[18] = BigInteger.ZERO;
        nothing[11] = a[12];
        contract.isNotFalseOf(draw, nothing);
        nothing[11] = a[11];
        nothing[12] = a[11];
        contract.isNotFalseOf(draw, nothing);
        // A larger signal than there is.
        Fraction larger = new Fraction(x.lambda.n().add(x.lambda.d()), x.lambda.d().shiftLeft(1));
        contract.isNotFalseOf(draw, learner(draw.tight(), new Signs(x.n, x.roots, x.lambda, larger), d, m, e, numerators, z));
    }

    private static BigInteger[] learner(Draw draw, Signs x, BigInteger d, int m, BigInteger e, List<BigInteger> numerators, BigInteger z) {
        BigInteger g = draw.positive(10);
        BigInteger w = draw.positive(10);
        BigInteger s = draw.positive(60);
        BigFraction exact = BigFraction.ZERO;
        BigInteger y = BigInteger.ZERO;
        BigInteger p = x.q().add(x.p());
        BigInteger q = x.q().subtract(x.p());
        for (int i = 0; 2 * i <= m; i++) {
            BigFraction minus = SymmetricLaws.binomial(m, p, q, i);
            BigFraction plus = SymmetricLaws.binomial(m, q, p, i);
            BigInteger v = 2 * i == m ? BigInteger.ZERO : numerators.get(m - i - m / 2 - 1);
            exact = exact.add(minus.subtract(plus).multiply(new BigFraction(v, e)));
            BigInteger entropy = Weakening.below(draw, SignReference.entropy(e.add(v), e.shiftLeft(1)), s);
            BigFraction chance = 2 * i == m ? minus : minus.add(plus);
            y = y.add(below(draw, chance.multiply(entropy), ONE));
        }
        BigInteger mean = below(draw, exact, s).max(BigInteger.ZERO);
        BigInteger c = BigInteger.ZERO;
        for (BigInteger v : numerators) {
            c = c.multiply(e.add(ONE)).add(v);
        }
        BigInteger r = Weakening.above(draw, SignReference.entropy(s.add(mean), s.shiftLeft(1)), s);
        BigInteger u = d.multiply(r.subtract(y)).add(draw.slack());
        BigInteger even = x.q().multiply(s);
        BigInteger bias = x.p().multiply(mean);
        Fraction miss = SignReference.lowerTail(d, even.subtract(bias), even.add(bias), even.shiftLeft(1), z, ONE);
        BigInteger i = above(draw, new BigFraction(miss.n(), miss.d()), s);
        Fraction alarm = CountingSample.falseAlarms(d, z);
        BigInteger j = above(draw, new BigFraction(alarm.n(), alarm.d()), s);
        return new BigInteger[] {x.n, x.k(), x.a(), x.b(), d, BigInteger.valueOf(m), x.p(), x.q(), e, c, mean, y, r, z, z.multiply(g), g,
            z.negate().subtract(ONE).multiply(w), w, u, i, j, s};
    }

    static BigInteger above(Draw draw, BigFraction x, BigInteger s) {
        return Weakening.ceil(x.getNumerator().multiply(s), x.getDenominator()).add(draw.slack());
    }

    static BigInteger below(Draw draw, BigFraction x, BigInteger s) {
        return Weakening.floor(x.getNumerator().multiply(s), x.getDenominator()).subtract(draw.slack());
    }
}
