package org.ironbound.specs;

import static java.math.BigInteger.ONE;

import java.lang.reflect.Field;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Cubic;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.RankedCosts;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutputLaws;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;
import org.ironbound.reference.SignReference;
import org.ironbound.reference.SignWindow;
import org.ironbound.reference.Skewness;
import org.ironbound.reference.SparseRetention;
import org.ironbound.reference.SupremumEstimate;
import org.ironbound.reference.SymmetricLaws;
import org.ironbound.reference.TwoRows;

/** What the opaque functions of specs/ are documented to mean. Outside the documented domain they mean nothing, and asking is an error. */
public final class OpaqueFunctions {
    private static final int LONGEST_SERIES = 120;
    private static final int LARGEST_EXPONENT = 100_000;
    /** Scales of terms are tried up to about 2^(32 2^6). */
    private static final int FEW_BITS = 6;
    /** By how much the numerical maximum over b may be too small. */
    private static final BigFraction TINY = new BigFraction(ONE, ONE.shiftLeft(50));

    /** The relative error of what is decided in doubles. */
    private static final double DOUBLES = 1e-6;

    private static final Map<String, Function<List<Object>, Object>> MEANINGS = Map.ofEntries(
        Map.entry("\\dl_pow", a -> integers(a)[0].pow(exponent(integers(a)[1]))),
        Map.entry("BigInteger.val", a -> (BigInteger) a.get(0)),
        Map.entry("BigFraction.num", a -> field((BigFraction) a.get(0), "numerator")),
        Map.entry("BigFraction.den", a -> field((BigFraction) a.get(0), "denominator")),
        relation("Ln.atLeast", a -> atLeast(Reference.ln(a[0], a[1]), a[2], a[3])),
        relation("Ln.atMost", a -> atMost(Reference.ln(a[0], a[1]), a[2], a[3])),
        relation("Exp.atLeast", a -> atLeast(Reference.exp(a[0], a[1]), a[2], a[3])),
        relation("Exp.atMost", a -> atMost(Reference.exp(a[0], a[1]), a[2], a[3])),
        relation("Phi.atLeast", a -> atLeast(Reference.normal(a[0], a[1]), a[2], a[3])),
        relation("Phi.atMost", a -> atMost(Reference.normal(a[0], a[1]), a[2], a[3])),
        relation("Weight.isAbove", a -> SampleWeight.isAbove(a[0], a[1], a[2], a[3])),
        relation("Weight.isBelow", a -> SampleWeight.isBelow(a[0], a[1], a[2], a[3])),
        relation("Pi.atLeast", a -> atLeast(Reference.pi(), a[0], a[1])),
        relation("Pi.atMost", a -> atMost(Reference.pi(), a[0], a[1])),
        relation("Pi.quartersAtLeast", a -> atLeast(Reference.quarterTurns(a[0]), a[1], a[2])),
        relation("Pi.quartersAtMost", a -> atMost(Reference.quarterTurns(a[0]), a[1], a[2])),
        relation("Sine.atLeast", a -> atLeast(Reference.sine(a[0], a[1], a[2]), a[3], a[4])),
        relation("Sine.atMost", a -> atMost(Reference.sine(a[0], a[1], a[2]), a[3], a[4])),
        relation("Sine.restAtLeast", a -> atLeast(Reference.restOfSine(a[0], positive(a[1]), small(a[2])), a[3], a[4])),
        relation("Sine.restAtMost", a -> atMost(Reference.restOfSine(a[0], positive(a[1]), small(a[2])), a[3], a[4])),
        relation("Arctangent.atLeast", a -> atLeast(Reference.arctangent(a[0], a[1]), a[2], a[3])),
        relation("Arctangent.atMost", a -> atMost(Reference.arctangent(a[0], a[1]), a[2], a[3])),
        relation("Divergence.atLeast", a -> atLeast(Reference.divergence(a[0], a[1], a[2]), a[3], a[4])),
        relation("Divergence.atMost", a -> atMost(Reference.divergence(a[0], a[1], a[2]), a[3], a[4])),
        relation("Divergence.phiAtLeast", a -> atLeast(Reference.leastInformation(a[0], a[1]), a[2], a[3])),
        relation("Divergence.phiAboveLineAt",
        a -> atLeast(Reference.leastInformation(a[0], a[1]), a[2].multiply(a[1]).subtract(a[3].multiply(a[0])),
        positive(a[4]).multiply(a[1]))),
        relation("Divergence.phiAboveLine", a -> a[1].signum() <= 0 ? a[0].shiftLeft(1).multiply(positive(a[2]))
        .compareTo(a[1].multiply(a[2])) <= 0
            : atLeast(Reference.leastPriced(a[1], positive(a[2])), a[0], a[2])),
        relation("Binomial.atLeast", a -> atLeast(SampleMixture.binomial(a[0], a[1], a[2], a[3]), a[4], a[5])),
        relation("Binomial.betweenAtLeast", a -> atLeast(SampleMixture.between(a[0], a[1], a[2], a[3], a[4]), a[5], a[6])),
        relation("MixtureLearner.part", SamplePart::isPart),
        relation("MixtureLearner.names", SamplePart::areNames),
        relation("MixtureLearner.hasLearner", SamplePart::isLearner),
        Map.entry("Mixture.sampled", a -> SampleMixture.sampled(integers(a)[0], integers(a)[1])),
        Map.entry("Mixture.cluster", a -> SampleLearner.named("cluster", integers(a))),
        Map.entry("Mixture.with", a -> SampleLearner.named("with", integers(a))),
        Map.entry("Mixture.problem", a -> SampleLearner.named("mixture", integers(a))),
        Map.entry("Mixture.leastError", a -> SampleLearner.named("leastError", integers(a))),
        Map.entry("Mixture.total", a -> SampleLearner.named("total", integers(a))),
        Map.entry("Mixture.singletons", a -> SampleLearner.named("singletons", integers(a))),
        relation("Mixture.frequencies", a -> SampleMixture.frequencies(a[0]).equals(ratio(a[1], a[2]))),
        relation("Mixture.psiAtLeast",
        a -> atLeast(SampleMixture.psi(new BigFraction(a[0], positive(a[1])), new BigFraction(a[2], positive(a[3]))), a[4], a[5])),
        relation("Mixture.termAtLeast", a -> atLeast(SampleMixture.term(a[0], a[1], ratio(a[2], a[3]), a[4]), a[5], a[6])),
        relation("Mixture.partialAtLeast", a -> atLeast(SampleMixture.partial(a[0], a[1], ratio(a[2], a[3]), a[4]), a[5], a[6])),
        relation("LeastError.errorAtLeast", a -> isLeastError(a[0], positive(a[1]), a[2], positive(a[3]))),
        relation("LeastError.learnersErr", a -> isAtMostDouble(a[2], a[3], SampleMixture.error(a[0], a[1]))),
        relation("LeastError.partialAtLeast", a -> isAtMostDouble(a[3], a[4], SampleMixture.partialError(a[0], a[1], a[2]))),
        relation("LeastError.totalAtLeast", a -> isAtMostDouble(a[2], a[3], SampleMixture.totalError(a[0], a[1]))),
        relation("Bottleneck.atLeast", a -> bottleneckIsInfinite(a) || atLeast(bottleneck(a), a[7], a[8])),
        relation("Bottleneck.atMost", a -> !bottleneckIsInfinite(a) && atMost(bottleneck(a), a[7], a[8])),
        relation("Bottleneck.exceeds", a -> Reference.remainder(a[0], a[1], a[2], a[3], a[4]) < 0),
        relation("Detail.atLeast", a -> atLeast(Reference.detail(positive(a[0]), positive(a[1]), positive(a[2]), a[3], positive(a[4])),
        a[5], a[6])),
        relation("Detail.isExactly", a -> detailAt(a).equals(ratio(a[7], a[8]))),
        relation("Cost.atLeast", a -> SampleLearner.isCostAtLeast(a[0], a[1], a[2], a[3], a[4])),
        relation("Cost.growsFrom", SampleLearner::isGrowingFrom),
        relation("ChiSquared.atMost", a -> ChiLaw.atMost(a[0], ChiLaw.quotient(a[1], positive(a[2]))) * (1 - ChiLaw.error(a[0]))
        <= ChiLaw.quotient(a[3], positive(a[4]))),
        relation("ChiSquared.weightAtLeast", a -> ChiLaw.quotient(a[3], positive(a[4]))
        <= ChiLaw.weight(a[0], ChiLaw.quotient(a[1], positive(a[2]))) * (1 + ChiLaw.error(a[0]))),
        relation("ChiSquared.weightAtMost", a -> ChiLaw.weight(a[0], ChiLaw.quotient(a[1], positive(a[2]))) * (1 - ChiLaw.error(a[0]))
            <= ChiLaw.quotient(a[3], positive(a[4]))),
        relation("ChiSquared.weightsAtMost", a -> ChiLaw.weights(a[0], a[1], ChiLaw.quotient(a[2], positive(a[3])))
            * (1 - ChiLaw.error(a[1])) <= ChiLaw.quotient(a[4], positive(a[5]))),
        relation("GaussianLearner.excessAtMost", OpaqueFunctions::excessAtMost),
        relation("Entropy.atLeast", a -> atLeast(Formulas.entropy(a[0], a[1]), a[2], a[3])),
        relation("Entropy.atMost", a -> atMost(Formulas.entropy(a[0], a[1]), a[2], a[3])),
        relation("ApproximateSdpi.classicalAtMost", a -> atMost(Formulas.classicalError(new Fraction(a[0], positive(a[1])), a[2]), a[3],
        a[4])),
        relation("ApproximateSdpi.sharpAtMost",
            a -> atMost(Formulas.sharpError(new Fraction(a[0], positive(a[1])), new Fraction(a[2], positive(a[3])), a[4]), a[5], a[6])),
        relation("Privacy.leakAtMost", a -> atMost(Formulas.leak(new Fraction(positive(a[0]), positive(a[1]))), a[2], a[3])),
        relation("Privacy.epsilonAtLeast", OpaqueFunctions::everySmallerEpsilonLeaksLess),
        relation("SignSum.atMost", a -> lowerTail(a).n().multiply(positive(a[7])).compareTo(lowerTail(a).d().multiply(a[6])) <= 0),
        relation("Trinomial.atMost", OpaqueFunctions::areTermsAtMost),
        relation("TrinomialWindow.atMost", a -> isSolutionAtMost(a[0], a[1], window(a, 2), a[7], Arrays.copyOfRange(a, 8, 12))),
        relation("TrinomialWindow.partAtMost", a -> window(a, 2).sum(a[1], a[7]).multiply(a[0])
        .compareTo(ratio(a[8], a[9]).multiply(window(a, 2).scale(a[1]))) <= 0),
        relation("TrinomialWindow.shareAtMost", a -> window(a, 1).chance(a[6]).multiply(a[0])
        .compareTo(ratio(a[7], a[8]).multiply(window(a, 1).middle())) <= 0),
        relation("SparseDirect.lineBelow", OpaqueFunctions::isLineBelow),
        relation("SparseDirect.belowUpTo", a -> isAtMostRatio(a, Math.min(1, a[5].doubleValue() / positive(a[6]).doubleValue()))),
        relation("SparseDirect.constantAtLeast", a -> isAtMostRatio(a, 1)),
        relation("SparseLearner.memorizationAtMost", a -> atMost(sparseMemorization(a), a[6], a[7])),
        relation("BooleanAnswers.sumsAtLeast", OpaqueFunctions::areAnswers),
        Map.entry("RowPair.with", a -> TwoRows.with(integers(a)[0], integers(a)[1], integers(a)[2])),
        relation("RowPair.lineBelow",
        a -> isNotNegative(TwoRows.decoded(a[0]).least(fraction(a[1], a[3]), fraction(a[2], a[3]), BigFraction.ZERO, BigFraction.ONE))),
        relation("RowPair.sumAtMost", a -> TwoRows.decoded(a[0]).sum(share(a[1], a[2])).compareTo(fraction(a[3], a[4])) <= 0),
        relation("RowPair.atMostBetween", a -> isAtMostBetween(a[0], a[1], fraction(a[2], a[4]), fraction(a[3], a[4]),
        fraction(a[5], a[6]))),
        relation("RowPair.atMost", a -> isAtMostBetween(a[0], a[1], BigFraction.ZERO, BigFraction.ONE, fraction(a[2], a[3]))),
        relation("RowPair.atLeast", a -> TwoRows.decoded(a[0]).largest(positive(a[1])).add(TINY).compareTo(fraction(a[2], a[3])) >= 0),
        relation("Curve.atLeast", a -> Cubic.of(a[0]).at(fraction(a[1], a[2])).compareTo(fraction(a[3], a[4])) >= 0),
        relation("Curve.atMost", a -> Cubic.of(a[0]).at(fraction(a[1], a[2])).compareTo(fraction(a[3], a[4])) <= 0),
        relation("Curve.slopeAtLeast", a -> Cubic.of(a[0]).leastSlope(fraction(a[1], a[3]), fraction(a[2], a[3]))
        .compareTo(fraction(a[4], a[5])) >= 0),
        relation("Curve.slopeAtMost", a -> Cubic.of(a[0]).largestSlope(fraction(a[1], a[3]), fraction(a[2], a[3]))
        .compareTo(fraction(a[4], a[5])) <= 0),
        relation("Dber.atLeast", a -> atLeast(Reference.divergence(a[1].add(a[0]), a[1], a[1].shiftLeft(1)), a[2], a[3])),
        relation("Dber.atMost", a -> atMost(Reference.divergence(a[1].add(a[0]), a[1], a[1].shiftLeft(1)), a[2], a[3])),
        relation("Cosh.atMost", a -> atMost(Reference.cosh(a[0], positive(a[1])), a[2], a[3])),
        relation("Cosh.restAtMost", a -> atMost(Reference.restOfCosh(a[0], positive(a[1]), small(a[2])), a[3], a[4])),
        Map.entry("Target.law", a -> SymmetricLaws.number(integers(a))),
        Map.entry("Target.size", a -> BigInteger.valueOf(SymmetricLaws.numbered(integers(a)[0]).size())),
        relation("Target.atomAtLeast", a -> SymmetricLaws.numbered(a[0]).isLaw()
            && weight(a).compareTo(ratio(a[2], a[4])) >= 0 && value(a).compareTo(ratio(a[3], a[4])) >= 0),
        relation("Target.atomAtMost", a -> weight(a).compareTo(ratio(a[2], a[4])) <= 0 && value(a).compareTo(ratio(a[3], a[4])) <= 0),
        relation("Target.largestAtMost", a -> SymmetricLaws.numbered(a[0]).value(0).compareTo(ratio(a[1], a[2])) <= 0),
        relation("Target.sumAtMost", a -> atMost(SymmetricLaws.numbered(a[0]).mgf(near(a[3], a[4]), from(a), to(a)), a[5], a[6])),
        relation("Target.moments", a -> (from(a) == to(a) || SymmetricLaws.numbered(a[0]).isLaw())
            && SymmetricLaws.numbered(a[0]).moment(2, from(a), to(a)).compareTo(ratio(a[3], a[6])) >= 0
            && SymmetricLaws.numbered(a[0]).moment(2, from(a), to(a)).compareTo(ratio(a[4], a[6])) <= 0
            && SymmetricLaws.numbered(a[0]).moment(4, from(a), to(a)).compareTo(ratio(a[5], a[6])) <= 0),
        relation("Target.meanAtMost", a -> SymmetricLaws.numbered(a[0]).firstMean(a[1].intValueExact()).compareTo(ratio(a[2], a[3])) <= 0),
        relation("Target.informationAtMost", a -> atMost(SymmetricLaws.numbered(a[0]).information(a[1].intValueExact()), a[2],
        positive(a[3]))),
        relation("Target.logMgfAtMost", a -> atMost(SymmetricLaws.numbered(a[0]).logMgf(near(a[1], a[2])), a[3], a[4])),
        relation("Target.slopeAtMost", a -> SymmetricLaws.numbered(a[0]).isLaw()
            && atMost(SymmetricLaws.numbered(a[0]).slope(near(positive(a[1]), a[2])), a[3], a[4])),
        relation("Target.slopeBelow", a -> SymmetricLaws.numbered(a[0]).isLaw()
            && SymmetricLaws.numbered(a[0]).slopeBelow(near(positive(a[1]), a[2]), near(a[3], a[4]))),
        relation("Factors.isRest", a -> SymmetricLaws.rest(a[0], a[1].intValueExact()).equals(a[2])),
        relation("Factors.logsAtLeast", OpaqueFunctions::areLogs),
        relation("Target.below", a -> SymmetricLaws.numbered(a[0]).below(ratio(positive(a[1]), a[2]), ratio(a[3], a[4]))),
        relation("Target.coefficientAtMost", a -> SymmetricLaws.numbered(a[0]).coefficientAtMost(ratio(a[1], a[2]))),
        relation("Target.coefficientIsSecondMoment", a -> SymmetricLaws.numbered(a[0])
        .coefficientAtMost(SymmetricLaws.numbered(a[0]).secondMoment())),
        relation("Skew.partAtLeast", a -> (SymmetricLaws.numbered(a[0]).isLaw() || a[1].signum() == 0 && a[2].signum() == 0)
            && skewness(a).partAtLeast(atom(a, a[1], 0), atom(a, a[2], 0), ratio(a[3], a[7]),
            ratio(a[4], a[7].pow(3)), ratio(a[5], a[7].pow(2)), ratio(a[6], a[7]))),
        relation("Skew.restAtMost", a -> (SymmetricLaws.numbered(a[0]).isLaw() || from(a) == SymmetricLaws.numbered(a[0]).size())
            && skewness(a).restAtMost(atom(a, a[1], 0), ratio(a[2], a[3]))),
        relation("Skew.holdsAt", a -> SymmetricLaws.numbered(a[0]).isLaw() && skewness(a).holdsAt(ratio(a[1], a[2]))),
        relation("Target.coefficientAtLeast", a -> ratio(a[1], a[2]).doubleValue() <= largestRatio(SymmetricLaws.numbered(a[0])) * (1
        + DOUBLES)),
        Map.entry("OutputLaw.law", a -> outputLaw(integers(a))),
        Map.entry("OutputLaw.size", a -> BigInteger.valueOf(OutputLaws.numbered(integers(a)[0]).size())),
        relation("OutputLaw.letter", a -> OutputLaws.numbered(a[0]).zero(letters(a, 1)).equals(a[2]) && OutputLaws.numbered(a[0])
        .one(letters(a, 1)).equals(a[3]) && a[2].add(a[3]).signum() > 0),
        relation("OutputLaw.sums", OpaqueFunctions::areSums),
        relation("OutputLaw.termAtMost", a -> atMost(OutputLaws.term(a[0], a[1], near(a[2], a[4]), ratio(a[3], a[4])), a[5], a[4])),
        relation("OutputLaw.mgfAtMost", a -> atMost(OutputLaws.numbered(a[0]).mgf(letters(a, 0), near(a[2], a[4]), ratio(a[3], a[4])), a[5],
        a[4])),
        relation("OutputLaw.logMgfAtMost", a -> atMost(OutputLaws.numbered(a[0]).logMgf(near(a[1], a[3]), ratio(a[2], a[3])), a[4], a[3])),
        relation("OutputLaw.varianceAtMost", a -> OutputLaws.numbered(a[0]).variance().compareTo(ratio(a[1], a[2])) <= 0),
        relation("OutputLaw.divergenceAtMost", a -> atMost(outputDivergence(a), a[3], a[2])),
        relation("OutputLaw.belowUpTo", a -> isAboveRatio(a, ratio(a[1], a[2]).doubleValue(), a[3], a[4])),
        relation("OutputLaw.atMost", a -> isAboveRatio(a, 1, a[1], a[2])),
        relation("OutputLaw.tilted", OpaqueFunctions::isTilted),
        relation("OutputLaw.atLeast", a -> ratio(a[1], a[2]).doubleValue() <= bothSides(OutputLaws.numbered(a[0])) * (1 + DOUBLES)),
        relation("Cluster.binomialAtLeast", a -> binomial(a).compareTo(ratio(a[4], a[5])) >= 0),
        relation("Cluster.binomialAtMost", a -> binomial(a).compareTo(ratio(a[4], a[5])) <= 0),
        relation("Cluster.meanAtLeast", a -> mean(a).compareTo(ratio(a[3], a[4])) >= 0),
        relation("Cluster.meanAtMost", a -> mean(a).compareTo(ratio(a[3], a[4])) <= 0),
        relation("Gerber.atLeast",
        a -> atLeast(Formulas.gerber(a[0], new Fraction(a[1], positive(a[2])), new Fraction(a[3], positive(a[4]))), a[5], a[6])),
        Map.entry("Quantity.root", a -> SampleLearner.named("root", integers(a))),
        Map.entry("Quantity.inBits", a -> SampleLearner.named("inBits", integers(a))),
        relation("Quantity.atLeast", a -> SampleLearner.isAtLeast(a[0], a[1], a[2])),
        relation("Quantity.atMost", a -> SampleLearner.isAtMost(a[0], a[1], a[2])),
        Map.entry("Clustering.coordinate", a -> SampleLearner.named("coordinate", integers(a))),
        Map.entry("Clustering.kind", a -> SampleLearner.part(integers(a)[0], 0)),
        Map.entry("Clustering.samples", a -> SampleLearner.part(integers(a)[0], 1)),
        Map.entry("Clustering.averageError", a -> SampleLearner.named("averageError", integers(a))),
        Map.entry("Clustering.errorPair", a -> SampleLearner.named("errorPair", integers(a))),
        Map.entry("Clustering.problem", a -> SampleLearner.named("problem", integers(a))),
        Map.entry("Clustering.tau", a -> SampleLearner.named("tau", integers(a))),
        Map.entry("Clustering.rho", a -> SampleLearner.named("rho", integers(a))),
        Map.entry("Clustering.ratio", a -> SampleLearner.named("ratio", integers(a))),
        Map.entry("Clustering.constant", a -> SampleLearner.named("constant", integers(a))),
        Map.entry("Clustering.leastInformation", a -> SampleLearner.named("leastInformation", integers(a))),
        Map.entry("Clustering.leastDistance", a -> SampleLearner.named("leastDistance", integers(a))),
        Map.entry("Clustering.leastMemorization", a -> SampleLearner.named("leastMemorization", integers(a))),
        Map.entry("Clustering.leastEpsilon", a -> SampleLearner.named("leastEpsilon", integers(a))),
        Map.entry("Clustering.leastConcentrated", a -> SampleLearner.named("leastConcentrated", integers(a))),
        Map.entry("Clustering.leastGaussian", a -> SampleLearner.named("leastGaussian", integers(a))),
        Map.entry("Clustering.carried", a -> SampleLearner.named("carried", integers(a))),
        relation("Clustering.meanErrorAtMost", a -> SampleLearner.isMeanErrorAtMost(a[0], a[1], positive(a[2]))),
        relation("BooleanClustering.centreAtLeast", a -> SampleLearner.isCentreAtLeast(signal(a),
        NoisySigns.ratio(a[2], positive(a[3])), NoisySigns.ratio(a[4], positive(a[5])))),
        relation("BooleanClustering.centreAboveLine", a -> SampleLearner.isCentreAboveLine(signal(a),
        NoisySigns.ratio(a[2], positive(a[5])), NoisySigns.ratio(a[3], a[5]), NoisySigns.ratio(a[4], a[5]))),
        relation("NoisySign.isSpread", a -> sign(a).isSpread()),
        relation("NoisySign.isDenser", a -> sign(a).excess(NoisySigns.ratio(a[4], a[0])) > -DOUBLES),
        relation("NoisySign.isThinner", a -> sign(a).excess(NoisySigns.ratio(a[4], a[0])) < DOUBLES),
        relation("NoisySign.heightAtLeast", a -> isAtMostNear(NoisySigns.ratio(a[5], positive(a[6]).multiply(a[0].pow(2))),
        sign(a).height(NoisySigns.ratio(a[4], a[0])), a)),
        relation("NoisySign.levelAtLeast", a -> isAtMostNear(NoisySigns.ratio(a[5], positive(a[6]).multiply(a[0].pow(2))),
        sign(a).level(NoisySigns.ratio(a[4], a[0])), a)),
        relation("NoisySign.slopeAtLeast", a -> isAtMostNear(NoisySigns.ratio(a[5], positive(a[6]).multiply(a[0])),
        sign(a).slope(NoisySigns.ratio(a[4], a[0])), a)),
        relation("NoisySign.slopeAtMost", a -> isAtMostNear(sign(a).slope(NoisySigns.ratio(a[4], a[0])),
        NoisySigns.ratio(a[5], positive(a[6]).multiply(a[0])), a)),
        relation("NoisySign.isTangentAbove", a -> sign(a).isTangentAbove(NoisySigns.ratio(a[4], a[0]), NoisySigns.ratio(a[5], a[0]))),
        relation("RankedSigns.isLadder", OpaqueFunctions::isLadder),
        relation("RankedSigns.isLoss", OpaqueFunctions::isLoss),
        relation("Clustering.areCorrelations", a -> SampleLearner.areCorrelations(a[0])),
        relation("Clustering.isOutOfReach", a -> SampleLearner.isOutOfReach(a[0])),
        relation("Clustering.hasLearner", SampleLearner::hasLearner),
        Map.entry("Estimation.problem", a -> SampleLearner.named("estimation", integers(a))),
        Map.entry("Estimation.leastMemorization", a -> SampleLearner.named("leastOfEstimates", integers(a))),
        relation("Estimation.isOutOfReach", a -> SampleLearner.isEstimateOutOfReach(a[0])),
        Map.entry("Anisotropy.with", a -> SampleLearner.named("group", integers(a))),
        Map.entry("Anisotropy.problem", a -> SampleLearner.named("grouped", integers(a))),
        Map.entry("Anisotropy.cost", a -> SampleLearner.named("coordinateCost", integers(a))),
        Map.entry("Anisotropy.total", a -> SampleLearner.named("groupCosts", integers(a))),
        Map.entry("Anisotropy.extent", a -> SampleLearner.named("coordinateReach", integers(a))),
        Map.entry("Anisotropy.reachOfAll", a -> SampleLearner.named("groupReaches", integers(a))),
        relation("Anisotropy.costAtLeast", SampleGroups::isCostAtLeast),
        relation("Anisotropy.reachAtMost", SampleGroups::isReachAtMost),
        Map.entry("FiniteChannel.entry", a -> SampleChannel.entry(integers(a)[0], integers(a)[1], integers(a)[2])),
        Map.entry("FiniteChannel.row", a -> SampleChannel.row(integers(a)[0], integers(a)[1], integers(a)[2], exponent(integers(a)[3]))),
        Map.entry("FiniteChannel.pair", a -> SampleChannel.pair(integers(a)[0], integers(a)[1], integers(a)[2], integers(a)[3])),
        Map.entry("FiniteChannel.distance", a -> SampleChannel.distance(integers(a)[0])),
        relation("FiniteChannel.isRow", a -> SampleChannel.isRow(a[0], a[1], a[2], a[3])),
        relation("FiniteChannel.isChannel", a -> SampleChannel.isChannel(a[0], a[1], a[2], a[3])),
        relation("FiniteChannel.hasRow", a -> SampleChannel.hasRow(a[0], a[1], a[2], a[3], a[4])),
        relation("FiniteChannel.areNear", OpaqueFunctions::areNear),
        relation("FiniteChannel.arePairsAtMost", OpaqueFunctions::arePairsAtMost),
        Map.entry("FiniteChannel.channel", a -> SampleLearner.named("channel", integers(a))),
        Map.entry("FiniteChannel.totalVariation", a -> SampleLearner.named("totalVariation", integers(a))),
        Map.entry("FiniteChannel.inputFree", a -> SampleLearner.named("inputFree", integers(a))),
        Map.entry("FiniteChannel.ofUses", a -> SampleLearner.named("ofUses", integers(a))),
        Map.entry("FiniteChannel.ofCascade", a -> SampleLearner.named("ofCascade", integers(a))),
        Map.entry("GaussianNoise.ofUse", a -> SampleLearner.named("noisyUse", integers(a))),
        Map.entry("GaussianNoise.ofUses", a -> SampleLearner.named("noisyUses", integers(a))),
        Map.entry("GivenCoefficients.pairs", a -> SampleLearner.named("pairs", integers(a))),
        Map.entry("GivenCoefficients.learners", a -> SampleLearner.named("learners", integers(a))),
        Map.entry("GivenCoefficients.error", a -> SampleLearner.named("error", integers(a))),
        Map.entry("GivenCoefficients.leastMemorization", a -> SampleLearner.named("leastOfGiven", integers(a))),
        relation("JointLaw.isMatrix", a -> SampleJoint.isMatrix(a[0], a[1], a[2], a[3], a[4])),
        Map.entry("JointLaw.law", a -> SampleLearner.named("jointLaw", integers(a))),
        Map.entry("JointLaw.correlation", a -> SampleLearner.named("correlation", integers(a))),
        Map.entry("JointLaw.coefficient", a -> SampleLearner.named("coefficient", integers(a))),
        relation("JointLaw.isMultiple", a -> SampleJoint.isMultiple(a[0], a[1], a[2], a[3], a[4], a[5])),
        relation("JointLaw.isOfChannel", a -> SampleJoint.isOfChannel(a[0], a[1], a[2], a[3], a[4], a[5])),
        Map.entry("JointLaw.at", a -> SampleJoint.at(integers(a)[0], integers(a)[1])),
        Map.entry("JointLaw.with", a -> SampleJoint.with(integers(a)[0], integers(a)[1], integers(a)[2])),
        Map.entry("JointLaw.rowMoment", a -> SampleJoint.rowMoment(integers(a)[0], integers(a)[1], integers(a)[2], integers(a)[3],
        integers(a)[4])),
        Map.entry("JointLaw.moment", a -> SampleJoint.moment(integers(a))),
        Map.entry("Term.with", a -> SampleLearner.named("operation", integers(a))),
        Map.entry("Where.part", a -> SampleLearner.named(SampleTerm.WHERE, integers(a))),
        Map.entry("Term.range", a -> SampleLearner.named("range", integers(a))),
        relation("Where.isCopied", SampleCopy::isCopied),
        relation("Where.areCopied", SampleCopy::areCopied),
        relation("Term.isAt", SampleTerm::isAt),
        relation("Term.isWithin", a -> SampleTerm.isWithin(a[0], a[1], a[2], a[3], a[4])),
        relation("Term.encloses", a -> SampleTerm.encloses(a[0], a[1], a[2], a[3], a[4], a[5])),
        relation("Term.isDefined", a -> SampleTerm.isDefined(a[0], a[1], a[2])),
        relation("Term.notNegative", a -> SampleTerm.isPositive(a[0], a[1], a[2], false)),
        relation("Term.positive", a -> SampleTerm.isPositive(a[0], a[1], a[2], true)),
        relation("Term.covers", a -> SampleTerm.covers(a[0], a[1], a[2])),
        relation("OneSided.isBeyond", SampleTerm::isBeyond),
        relation("OneSided.isKept", a -> SampleTerm.isKept(a[0], a[1], a[2], a[3])),
        relation("OneSided.isSteady", a -> SampleTerm.isSteady(a[0], a[1], a[2])),
        relation("Slope.isOf", a -> SampleSlope.isOf(a[0], a[1], List.of(a).subList(2, a.length))),
        relation("Slope.isNumber", a -> SampleSlope.isNumber(a[0], a[1], a[2])),
        relation("Slope.isSlope", a -> SampleSlope.isSlope(a[0], a[1], a[2], a[3], a[4], a[5])),
        relation("Slope.isBell", a -> SampleSlope.isBell(a[0], a[1], a[2])),
        relation("Slope.isRootOfTwoPi", a -> SampleSlope.isRootOfTwoPi(a[0], a[1])),
        relation("Slope.begins", a -> SampleSlope.begins(a[0], a[1], a[2])),
        relation("Slope.isFree", a -> SampleSlope.isFree(a[0], a[1])),
        relation("Slope.isSwept", a -> SampleSlope.isSwept(a[0], a[1], a[2], a[3], a[4])),
        relation("Slope.isReached", a -> SampleSlope.isReached(a[0], a[1], a[2], a[3], SampleTerm.ratio(a[4], a[6]),
            SampleTerm.ratio(a[5], a[6]))),
        relation("Place.isPlaced", a -> SamplePlace.isPlaced(a[0], a[1], a[2], a[3], a[4], a[5], a[6])),
        relation("Place.isDefinedAt", a -> SamplePlace.isDefinedAt(a[0], a[1], a[2], a[3], a[4], a[5])),
        relation("Place.isBeyond", a -> SamplePlace.isBeyond(a[0], a[1], a[2], SampleTerm.ratio(a[3], a[4]), a[5])),
        relation("Place.isSpanned", a -> SamplePlace.isSpanned(a[0], a[1], a[2], SampleTerm.ratio(a[3], a[5]),
            SampleTerm.ratio(a[4], a[5]))),
        relation("Scaling.isScaled", SampleScaling::isScaled),
        relation("Scaling.areKept", SampleScaling::areKept),
        relation("Scaling.areBack", SampleScaling::areBack),
        relation("Scaling.isFace", SampleScaling::isFace),
        relation("Scaling.areFaces", SampleScaling::areFaces),
        relation("Taylor.isMean", SampleMean::isMean),
        relation("Fraction.isUnit", a -> SampleFraction.isUnit(a[0], a[1], a[2], a[3])),
        relation("Fraction.isFraction", SampleFraction::isFraction),
        relation("Fraction.isPower", a -> SampleFraction.isPower(a[0], a[1], a[2], a[3], a[4], a[5])),
        relation("Fraction.isSame", a -> SampleFraction.isSame(a[0], a[1], a[2], a[3], a[4])),
        Map.entry("Series.product", a -> product(integers(a))),
        Map.entry("Series.sum", a -> sum(integers(a))));

    private OpaqueFunctions() {
    }

    static boolean exists(String name) {
        return MEANINGS.containsKey(name);
    }

    /** The value of a function: a number or a truth. */
    public static Object value(String name, List<Object> arguments) {
        if (!exists(name)) {
            throw new IllegalArgumentException("no meaning is known of " + name);
        }
        return MEANINGS.get(name).apply(arguments);
    }

    private static Map.Entry<String, Function<List<Object>, Object>> relation(String name, Function<BigInteger[], Boolean> meaning) {
        return Map.entry(name, arguments -> meaning.apply(integers(arguments)));
    }

    private static BigInteger[] integers(List<Object> arguments) {
        return arguments.stream().map(a -> a instanceof BigInteger b ? b : BigInteger.valueOf(((Number) a).longValue()))
            .toArray(BigInteger[]::new);
    }

    /** (s/rho) u (2 - u) for d, rho = a1/a2, the distance a3/a4 and s = a5/a6. */
    private static BigFraction detailAt(BigInteger[] a) {
        BigFraction s = ratio(a[5], a[6]);
        BigFraction distance = ratio(a[3], a[4]);
        BigFraction u = distance.multiply(distance).multiply(BigFraction.ONE.subtract(s)).divide(s.multiply(positive(a[0])).multiply(2));
        if (u.compareTo(BigFraction.ONE) > 0) {
            throw new OutsideDomain("a detail for u = " + u);
        }
        return s.divide(ratio(positive(a[1]), a[2])).multiply(u).multiply(u.negate().add(2));
    }

    private static boolean areNear(BigInteger[] a) {
        return Arrays.stream(SampleChannel.named(a[0], a[1], a[2], a[3]).rows())
            .allMatch(row -> SampleChannel.distance(SampleChannel.pair(a[4], SampleChannel.rowName(row, a[3]), a[2], a[3]))
            .compareTo(a[5]) <= 0);
    }

    private static boolean arePairsAtMost(BigInteger[] a) {
        return Arrays.stream(SampleChannel.named(a[0], a[1], a[2], a[3]).rows()).allMatch(row -> isAtMostBetween(
            SampleChannel.pair(a[4], SampleChannel.rowName(row, a[3]), a[2], a[3]), a[3], BigFraction.ZERO, BigFraction.ONE,
            fraction(a[5], a[6])));
    }

    /** The line exceeds G nowhere by more than the errors of doubles. */
    private static boolean isLineBelow(BigInteger[] a) {
        SparseRetention retention = new SparseRetention(a[0], a[1], a[2]);
        double unit = a[2].multiply(positive(a[5])).doubleValue();
        double slope = a[3].doubleValue() / unit;
        double cut = a[4].doubleValue() / unit;
        return retention.conjugate(slope) <= cut + DOUBLES * (DOUBLES + Math.abs(slope) * retention.largestMean() + Math.abs(cut));
    }

    /** The coefficient of three points. */
    private static double largestRatio(SymmetricLaws law) {
        if (law.size() != 2 || law.value(1).doubleValue() != 0) {
            throw new OutOfReach("more than three points");
        }
        return SupremumEstimate.sparse(law.weight(0).doubleValue(), law.value(0).doubleValue());
    }

    /** The constant exceeds the least ratio up to a share of the largest mean by no more than the errors of doubles. */
    private static boolean isAtMostRatio(BigInteger[] a, double end) {
        SparseRetention retention = new SparseRetention(a[0], a[1], a[2]);
        double last = Math.min(end, retention.largestMean());
        double constant = a[3].doubleValue() / positive(a[4]).doubleValue();
        return last <= 0 || constant <= retention.constant(last) * (1 + DOUBLES);
    }

    private static boolean atLeast(Real x, BigInteger p, BigInteger q) {
        return x.atLeast(p, positive(q));
    }

    private static boolean atMost(Real x, BigInteger p, BigInteger q) {
        return x.atMost(p, positive(q));
    }

    /** lambda = a0/a1. */
    private static double signal(BigInteger[] a) {
        if (a[0].signum() <= 0 || a[0].compareTo(a[1]) >= 0) {
            throw new OutsideDomain("a signal of " + a[0] + "/" + a[1]);
        }
        return NoisySigns.ratio(a[0], a[1]);
    }

    private static NoisySigns sign(BigInteger[] a) {
        return NoisySigns.of(positive(a[0]), a[1], a[2], a[3]);
    }

    /** {@code x <= y} but for the rounding of doubles, where lengths are those of a noisy sign. */
    private static boolean isAtMostNear(double x, double y, BigInteger[] a) {
        double largest = 1 + NoisySigns.ratio(a[3], a[0]);
        return x <= y + 1e-9 * largest * largest;
    }

    private static boolean isLadder(BigInteger[] a) {
        RankedCosts ranks = ranks(a);
        BigInteger square = a[0].pow(2);
        return ranks.hasShares(NoisySigns.ratio(a[5], positive(a[12])), NoisySigns.ratio(a[9], a[12]))
            && ranks.hasInverses(NoisySigns.ratio(a[8].multiply(square), a[12]))
            && ranks.hasCost(NoisySigns.ratio(a[10], a[12]), NoisySigns.ratio(a[11], a[12])) && ranks.isLadder();
    }

    private static boolean isLoss(BigInteger[] a) {
        RankedCosts ranks = ranks(a);
        return a[3].signum() > 0 && a[3].mod(a[2]).equals(a[4]) && ranks.hasShares(NoisySigns.ratio(a[5], positive(a[12])), 0)
            && ranks.isLadder() && ranks.isLoss(NoisySigns.ratio(a[8], a[12]), NoisySigns.ratio(a[9], a[12]),
                NoisySigns.ratio(a[10], a[12]), NoisySigns.ratio(a[11], a[12]));
    }

    /** Those that the digits of a[3] name. */
    private static RankedCosts ranks(BigInteger[] a) {
        List<Double> variances = new ArrayList<>();
        BigInteger square = positive(a[0]).pow(2);
        if (a[1].abs().compareTo(a[0]) >= 0) {
            throw new OutsideDomain("a sign of size " + a[0] + " and mean " + a[1]);
        }
        for (BigInteger c = a[3]; c.signum() > 0 && variances.size() < LONGEST_SERIES; c = c.divide(a[2])) {
            if (a[2].compareTo(BigInteger.TWO) < 0) {
                throw new OutsideDomain("base " + a[2]);
            }
            variances.add(0, NoisySigns.ratio(c.mod(a[2]), square));
        }
        double steepness = NoisySigns.ratio(positive(a[6]).multiply(a[0]), positive(a[7]).multiply(positive(a[4])));
        return new RankedCosts(NoisySigns.ratio(a[1], a[0]), variances, NoisySigns.ratio(a[4], square), steepness);
    }

    private static boolean areLogs(BigInteger[] a) {
        SymmetricLaws law = SymmetricLaws.numbered(SymmetricLaws.number(BigInteger.ONE, a[0], BigInteger.ONE, a[2], a[3]));
        int count = a[4].intValueExact();
        if (count < 0 || count > law.size()) {
            throw new OutsideDomain(count + " atoms");
        }
        List<BigFraction> factors = IntStream.range(0, count).mapToObj(i -> SymmetricLaws.factor(a[1], i)).toList();
        if (factors.stream().anyMatch(g -> g.getNumerator().signum() == 0)) {
            return false;
        }
        if (factors.stream().allMatch(BigFraction.ONE::equals)) {
            return ratio(a[5], a[6]).compareTo(BigFraction.ZERO) <= 0;
        }
        return law.mean(factors.stream().map(g -> Reference.ln(g.getNumerator(), g.getDenominator())).toList())
            .atLeast(a[5], positive(a[6]));
    }

    private static BigInteger positive(BigInteger q) {
        if (q.signum() <= 0) {
            throw new OutsideDomain("denominator " + q);
        }
        return q;
    }

    private static BigFraction fraction(BigInteger p, BigInteger q) {
        return new BigFraction(p, positive(q));
    }

    /** A fraction from 0 to 1. */
    private static BigFraction share(BigInteger s, BigInteger t) {
        if (s.signum() < 0 || s.compareTo(t) > 0) {
            throw new OutsideDomain(s + "/" + t + " is not between 0 and 1");
        }
        return fraction(s, t);
    }

    private static boolean isNotNegative(BigFraction x) {
        return x.compareTo(BigFraction.ZERO) >= 0;
    }

    /** 1 - S(b)/d is at most the bound from low to high. */
    private static boolean isAtMostBetween(BigInteger list, BigInteger d, BigFraction low, BigFraction high, BigFraction bound) {
        BigFraction least = TwoRows.decoded(list).least(BigFraction.ZERO, BigFraction.ZERO, low, high);
        return least == null || BigFraction.ONE.subtract(least.divide(positive(d))).compareTo(bound) <= 0;
    }

    private static BigFraction ratio(BigInteger n, BigInteger d) {
        return new BigFraction(n, positive(d));
    }

    /** An argument of exponentials. */
    private static BigFraction near(BigInteger n, BigInteger d) {
        if (n.abs().divide(positive(d)).compareTo(BigInteger.valueOf(LARGEST_EXPONENT)) > 0) {
            throw new OutOfReach("exponent " + n + "/" + d);
        }
        return ratio(n, d);
    }

    private static BigFraction binomial(BigInteger[] a) {
        return SymmetricLaws.binomial(small(a[0]), positive(a[1]), positive(a[2]), small(a[3]));
    }

    private static BigFraction mean(BigInteger[] a) {
        if (a[0].signum() <= 0 || a[0].compareTo(a[1]) >= 0) {
            throw new OutsideDomain("artanh " + a[0] + "/" + a[1]);
        }
        return SymmetricLaws.mean(a[0], a[1], small(a[2]));
    }

    private static Skewness skewness(BigInteger[] a) {
        return new Skewness(SymmetricLaws.numbered(a[0]));
    }

    private static BigFraction weight(BigInteger[] a) {
        return SymmetricLaws.numbered(a[0]).weight(atom(a, a[1], 1));
    }

    private static BigFraction value(BigInteger[] a) {
        return SymmetricLaws.numbered(a[0]).value(atom(a, a[1], 1));
    }

    private static int from(BigInteger[] a) {
        return atom(a, a[1], 0);
    }

    private static int to(BigInteger[] a) {
        return atom(a, a[2], 0);
    }

    /** An index into the atoms of law a[0], at most their number less the given one. */
    private static int atom(BigInteger[] a, BigInteger index, int less) {
        if (index.signum() < 0 || index.compareTo(BigInteger.valueOf(SymmetricLaws.numbered(a[0]).size() - less)) > 0) {
            throw new OutsideDomain("atom " + index);
        }
        return index.intValueExact();
    }

    /** An index into the letters of law a[0], or the number of the first ones. */
    private static int letters(BigInteger[] a, int less) {
        if (a[1].signum() < 0 || a[1].compareTo(BigInteger.valueOf(OutputLaws.numbered(a[0]).size() - less)) > 0) {
            throw new OutsideDomain("letter " + a[1]);
        }
        return a[1].intValueExact();
    }

    private static BigInteger outputLaw(BigInteger[] a) {
        if (a[3].signum() < 0 || a[3].compareTo(BigInteger.ONE) > 0) {
            throw new OutsideDomain("output " + a[3]);
        }
        int output = a[3].intValueExact();
        BigInteger[][] rows = SampleChannel.named(a[0], a[1], BigInteger.TWO, a[2]).rows();
        BigInteger sum = Arrays.stream(rows).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add);
        if (!SampleJoint.isMatrix(a[0], a[1], BigInteger.TWO, a[2], sum)) {
            throw new OutsideDomain("output of the matrix " + Arrays.toString(a));
        }
        return OutputLaws.number(Arrays.stream(rows).map(row -> row[1 - output]).toList(),
            Arrays.stream(rows).map(row -> row[output]).toList());
    }

    private static boolean areSums(BigInteger[] a) {
        OutputLaws law = OutputLaws.numbered(a[0]);
        int j = letters(a, 0);
        return law.total(j).equals(a[2]) && law.positive(j).equals(a[3]) && law.second(j).compareTo(ratio(a[4], a[6])) <= 0
            && (j == 0 || law.largest(j).compareTo(ratio(a[5], a[6])) <= 0);
    }

    private static Real outputDivergence(BigInteger[] a) {
        OutputLaws law = OutputLaws.numbered(a[0]);
        share(a[1], a[2]);
        BigInteger positive = law.positive(law.size());
        if (positive.signum() == 0 || positive.equals(law.total(law.size()))) {
            throw new OutOfReach("a law of one output only");
        }
        return Reference.divergence(a[1].multiply(law.total(law.size())), positive.multiply(a[2]),
            a[2].multiply(law.total(law.size())));
    }

    /** The bound is above the ratio up to the given x but for the errors of doubles. */
    private static boolean isAboveRatio(BigInteger[] a, double end, BigInteger un, BigInteger ud) {
        return OutputLaws.numbered(a[0]).supremum(end) <= ratio(un, ud).doubleValue() * (1 + DOUBLES);
    }

    private static double bothSides(OutputLaws law) {
        List<BigInteger> zeros = IntStream.range(0, law.size()).mapToObj(law::zero).toList();
        List<BigInteger> ones = IntStream.range(0, law.size()).mapToObj(law::one).toList();
        return Math.max(law.supremum(1), OutputLaws.numbered(OutputLaws.number(ones, zeros)).supremum(1));
    }

    /** The least sum of (a_k + c_k) w_k ln w_k for given z and x is that of an exponential tilt. */
    private static boolean isTilted(BigInteger[] a) {
        OutputLaws law = OutputLaws.numbered(a[0]);
        int j = letters(a, 0);
        double h = ratio(a[4], a[5]).doubleValue();
        if (a[2].signum() <= 0 || j == 0) {
            return a[2].signum() == 0 && a[3].signum() == 0 && h >= 0;
        }
        double z = a[2].doubleValue();
        double least = z * (Math.log(z / law.total(j).doubleValue()) + law.dual(j, ratio(a[3], a[2]).doubleValue()));
        return least <= h + DOUBLES * (Math.abs(h) + z);
    }

    private static int small(BigInteger n) {
        if (n.signum() < 0) {
            throw new OutsideDomain("number " + n);
        }
        if (n.compareTo(BigInteger.valueOf(LONGEST_SERIES)) > 0) {
            throw new OutOfReach("number " + n);
        }
        return n.intValueExact();
    }

    private static boolean bottleneckIsInfinite(BigInteger[] a) {
        for (int i : new int[] {0, 2, 3, 4, 6}) {
            positive(a[i]);
        }
        positive(a[2].subtract(a[1]));
        return Reference.remainder(a[0], a[3], a[4], a[5], a[6]) <= 0;
    }

    private static Real bottleneck(BigInteger[] a) {
        return Reference.bottleneck(a[0], a[1], a[2], a[3], a[4], a[5], a[6]);
    }

    /** In doubles, which know the first digits of what is not too small. */
    private static boolean excessAtMost(BigInteger[] a) {
        if (a[0].bitLength() > 20 || a[0].signum() <= 0 || a[1].signum() < 0) {
            throw new OutOfReach("dimension " + a[0] + ", correlation " + a[1]);
        }
        Real excess = NoisyLength.excess(a[0], new Fraction(a[1], positive(a[2])), new Fraction(a[3], positive(a[4])),
            new Fraction(a[5], positive(a[7])));
        double known = excess.at(30).doubleValue();
        if (known > 0 && known < 1e-8) {
            throw new OutOfReach("an excess of " + known);
        }
        return known * (1 - 1e-6) <= fraction(a[6], positive(a[7])).doubleValue();
    }

    /** Tried on epsilons close below the given one, where a false claim would show, and on some far below. */
    private static boolean everySmallerEpsilonLeaksLess(BigInteger[] a) {
        return IntStream.of(1, 10, 60).mapToObj(ONE::shiftLeft).allMatch(share -> {
            Fraction epsilon = new Fraction(positive(a[3]).multiply(share.subtract(ONE)), positive(a[4]).multiply(share));
            return Formulas.leak(epsilon).compareTo(a[1], positive(a[2]).multiply(positive(a[0]))) < 0;
        });
    }

    private static Fraction lowerTail(BigInteger[] a) {
        return SignReference.lowerTail(a[0], a[1], a[2], a[3], a[4], a[5]);
    }

    /** g q_k, g q_(k-1) and g (q_0 + .. + q_k), times 2^(32 l), are at most x/s, y/s and t/s. */
    private static boolean areTermsAtMost(BigInteger[] a) {
        BigInteger[] law = Arrays.copyOfRange(a, 1, 5);
        if (a[6].abs().bitLength() > FEW_BITS) {
            throw new OutOfReach("a scale of 2^(32 " + a[6] + ")");
        }
        BigFraction unit = new BigFraction(positive(a[10]));
        BigFraction factor = new BigFraction(2).pow(a[6].multiply(BigInteger.valueOf(32))).multiply(a[0]).multiply(unit);
        BigInteger k = a[5];
        BigFraction upTo = sumOfTerms(law, k);
        BigFraction before = sumOfTerms(law, k.subtract(ONE));
        BigFraction beforeThat = sumOfTerms(law, k.subtract(BigInteger.TWO));
        return factor.multiply(upTo.subtract(before)).compareTo(new BigFraction(a[7])) <= 0
            && factor.multiply(before.subtract(beforeThat)).compareTo(new BigFraction(a[8])) <= 0
            && factor.multiply(upTo).compareTo(new BigFraction(a[9])) <= 0;
    }

    /** The window that begins with the argument of this number: d, a, b, m, e. */
    private static SignWindow window(BigInteger[] a, int i) {
        return new SignWindow(a[i], a[i + 1], a[i + 2], a[i + 3], a[i + 4]);
    }

    /** g h_k, g h_(k-1) and g (h_e + .. + h_k) are at most x/s, y/s and t/s. */
    private static boolean isSolutionAtMost(BigInteger g, BigInteger kind, SignWindow window, BigInteger k, BigInteger[] bounds) {
        BigFraction unit = new BigFraction(positive(bounds[3]).multiply(g));
        return window.term(kind, k).multiply(unit).compareTo(new BigFraction(bounds[0])) <= 0
            && window.termBefore(kind, k).multiply(unit).compareTo(new BigFraction(bounds[1])) <= 0
            && window.sum(kind, k).multiply(unit).compareTo(new BigFraction(bounds[2])) <= 0;
    }

    /** q_0 + .. + q_k for a law d, a, b, m. */
    private static BigFraction sumOfTerms(BigInteger[] law, BigInteger k) {
        Fraction tail = SignReference.lowerTail(law[0], law[1], law[2], law[3], k.subtract(law[0]), ONE);
        return new BigFraction(tail.n(), tail.d());
    }

    private static Real sparseMemorization(BigInteger[] a) {
        positive(a[0]);
        share(a[2], a[3]);
        share(a[4], a[5]);
        return SignReference.sparseMemorization(a[0], samples(a[1]), new Fraction(a[2], positive(a[3])),
            new Fraction(a[4], positive(a[5])));
    }

    /** The answers f_h .. f_i over e in the digits of c, to n samples, have sums of at least x/s and y/s. */
    private static boolean areAnswers(BigInteger[] a) {
        int n = samples(a[0]);
        BigInteger p = a[1];
        BigInteger q = positive(a[2]);
        BigInteger e = positive(a[3]);
        int i = length(a[4]);
        positive(p.subtract(q));
        if (a[5].signum() < 0) {
            return false;
        }
        if (i > n / 2 + 1) {
            throw new OutsideDomain("counts from " + i + " to " + n / 2);
        }
        BigInteger digits = a[5];
        BigFraction mean = BigFraction.ZERO;
        List<BigInteger> weights = new ArrayList<>();
        List<BigInteger> numerators = new ArrayList<>();
        for (int j = i; 2 * j <= n; j++) {
            BigInteger answer = digits.mod(e.add(ONE));
            digits = digits.divide(e.add(ONE));
            if (2 * j == n && answer.signum() != 0) {
                return false;
            }
            BigFraction minus = SymmetricLaws.binomial(n, p, q, j);
            BigFraction plus = SymmetricLaws.binomial(n, q, p, j);
            mean = mean.add(minus.subtract(plus).multiply(new BigFraction(answer, e)));
            weights.add((2 * j == n ? minus : minus.add(plus)).multiply(p.add(q).pow(n)).getNumerator());
            numerators.add(e.add(answer));
        }
        BigInteger unit = positive(a[8]);
        return digits.signum() == 0 && mean.multiply(unit).compareTo(new BigFraction(a[6])) >= 0
            && atLeast(SignReference.sumOfEntropies(weights, numerators, e.shiftLeft(1)), a[7].multiply(p.add(q).pow(n)), unit);
    }

    private static int samples(BigInteger n) {
        return length(positive(n));
    }

    /** a (alpha k + beta) for k from + 1 .. from + n, multiplied. */
    private static BigInteger product(BigInteger[] a) {
        return factors(a[0], a[1], a[2], a[3], a[4]).reduce(ONE, BigInteger::multiply);
    }

    /** As documented, not by the recursion: the sum over j of the first j numerators times the denominators after the first j. */
    private static BigInteger sum(BigInteger[] a) {
        int n = length(a[7]);
        return IntStream.rangeClosed(1, n).mapToObj(j -> {
            BigInteger count = BigInteger.valueOf(j);
            BigInteger numerators = factors(a[0], a[1], a[2], a[6], count).reduce(ONE, BigInteger::multiply);
            return factors(a[3], a[4], a[5], a[6].add(count), a[7].subtract(count)).reduce(numerators, BigInteger::multiply);
        }).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Stream<BigInteger> factors(BigInteger a, BigInteger slope, BigInteger offset, BigInteger from, BigInteger n) {
        return IntStream.rangeClosed(1, length(n)).mapToObj(k -> a.multiply(slope.multiply(from.add(BigInteger.valueOf(k))).add(offset)));
    }

    /** Every x in [0,1/2] with {@code phi(x) <= cn/cd} is at least p/q: phi falls from infinity at 0 to 0 at 1/2. */
    /** The fraction exceeds the number by no more than the errors of doubles. */
    private static boolean isAtMostDouble(BigInteger p, BigInteger q, double x) {
        return ratio(p, q).doubleValue() <= x * (1 + DOUBLES);
    }

    private static boolean isLeastError(BigInteger cn, BigInteger cd, BigInteger p, BigInteger q) {
        if (cn.signum() < 0) {
            throw new OutsideDomain("capacity of " + cn + "/" + cd);
        }
        if (p.signum() <= 0) {
            return true;
        }
        int half = p.shiftLeft(1).compareTo(q);
        return half < 0 ? atLeast(Reference.leastInformation(p, q), cn, cd) : half == 0 && cn.signum() == 0;
    }

    private static int exponent(BigInteger n) {
        if (n.signum() < 0) {
            throw new OutsideDomain("power of " + n);
        }
        if (n.compareTo(BigInteger.valueOf(LARGEST_EXPONENT)) > 0) {
            throw new OutOfReach("power of " + n);
        }
        return n.intValueExact();
    }

    private static int length(BigInteger n) {
        if (n.signum() < 0) {
            throw new OutsideDomain("series of length " + n);
        }
        if (n.compareTo(BigInteger.valueOf(LONGEST_SERIES)) > 0) {
            throw new OutOfReach("series of length " + n);
        }
        return n.intValueExact();
    }

    private static BigInteger field(BigFraction fraction, String name) {
        try {
            Field field = BigFraction.class.getDeclaredField(name);
            field.setAccessible(true);
            return (BigInteger) field.get(fraction);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
