package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.NoisyMean;
import org.ironbound.kernel.bound.NoisyMeanMisses;
import org.ironbound.kernel.bound.ShortVector;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.DistanceNeeded;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;

/**
 * The rules of Gaussian clustering [GAUSS-IB, GAUSS-TV, FEASIBLE, GAUSS-LEARN] beside those of its coefficients, of distances and of all
 * clustering problems.
 */
final class GaussianRules {
    private static final Set<Rule> COEFFICIENTS = EnumSet.of(Rule.GAUSS);
    private static final Set<Rule> LEARNERS = EnumSet.of(Rule.GAUSS_LEARN, Rule.GAUSS_LEARN_LEVELS, Rule.GAUSS_LEARN_CHI);

    /** What describes the noisy-mean learner, and how precisely its numbers are computed. */
    private static final Set<WitnessField> LEARNER = EnumSet.of(WitnessField.PRECISION, WitnessField.LAMBDA_SQUARED_LOWER,
        WitnessField.LAMBDA_SQUARED_UPPER, WitnessField.NOISE_VARIANCE, WitnessField.THRESHOLD);

    /** The misses that were computed last: the neighbours in a sweep may have the same. The kernel says of which learners they are. */
    private static final Latest<Misses, NoisyMeanMisses> LATEST = new Latest<>();

    private final GaussianClustering problem;
    private final Clustering subject;

    private GaussianRules(GaussianClustering problem) {
        this.problem = problem;
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(GaussianClustering problem) {
        GaussianRules rules = new GaussianRules(problem);
        return ClusteringRules.stating(problem, rules.subject, COEFFICIENTS, EnumSet.of(Rule.GAUSS_IB, Rule.GAUSS_TV, Rule.MEM),
            LEARNERS)
            .with(COEFFICIENTS, GaussianContractionRules.of(problem.contraction()))
            .with(Rule.GAUSS_IB, Entry.stating(rules::bottleneck).from(COEFFICIENTS, ClusteringRules.INFORMATION)
            .reading(WitnessField.PRECISION)
                .costing(rules::payBottleneck))
            .with(DistanceRules.ALL, DistanceRules.of(rules.subject))
            .with(Rule.GAUSS_TV, Entry.stating(rules::totalVariation).from(COEFFICIENTS, DistanceRules.ALL)
                .reading(WitnessField.PRECISION, WitnessField.SPLIT).costing(GaussianRules::payTotalVariation))
            .with(Rule.GAUSS_TV_INFEASIBLE, Entry.stating(rules::tooFarApart).from(COEFFICIENTS, DistanceRules.ALL)
                .reading(WitnessField.SPLIT).costing(GaussianRules::payDetail))
            .with(Rule.FEASIBLE, problem.target().needsInfiniteInformation() ? Entry.stating(rules::perfect).from(COEFFICIENTS)
                : Entry.stating(rules::infeasible).from(COEFFICIENTS, ClusteringRules.INFORMATION).reading(WitnessField.PRECISION)
                .costing(rules::payBottleneck))
            .with(Rule.GAUSS_CAPACITY, Entry.stating(rules::capacity).from(COEFFICIENTS).reading(WitnessField.PRECISION)
                .costing(given -> ClusteringRules.payCapacity(given.cost(), given.precision(),
                KernelCost.size(given.stated(0, ResultField.RHO)))))
            .with(Rule.GAUSS_LEARN, Entry.stating(given -> rules.learner(given, false, deviation(given)))
                .reading(WitnessField.PRECISION, WitnessField.LAMBDA_SQUARED_LOWER, WitnessField.LAMBDA_SQUARED_UPPER,
                WitnessField.NOISE_VARIANCE, WitnessField.THRESHOLD, WitnessField.DEVIATION)
                .costing(given -> LearnerCost.pay(problem, given, deviation(given))))
            .with(Rule.GAUSS_LEARN_LEVELS, Entry.stating(given -> rules.learner(given, false,
                given.witness().list(WitnessField.DEVIATIONS))).reading(LEARNER).readingLists(WitnessField.DEVIATIONS)
                .costing(given -> LearnerCost.pay(problem, given, given.witness().list(WitnessField.DEVIATIONS))))
            .with(Rule.GAUSS_LEARN_CHI, Entry.stating(given -> rules.learner(given, true,
                given.witness().list(WitnessField.LENGTHS))).reading(LEARNER)
                .readingLists(WitnessField.LENGTHS).costing(given -> LearnerCost.payByLengths(problem, given)));
    }

    private void payBottleneck(Given given) throws RejectedException {
        int precision = given.precision();
        CheckCost cost = given.cost();
        long size = KernelCost.size(given.stated(0, ResultField.TAU)) + KernelCost.size(given.stated(0, ResultField.RHO)) + precision;
        BigFraction information = given.stated(1, ResultField.INFORMATION);
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(KernelCost.exponential(precision, information.getNumerator().bitLength() + 1L,
            information.getDenominator().bitLength() + problem.dimension().bitLength() - 1L));
        cost.spend(2, KernelCost.logarithm(precision, size));
        cost.spend(16, KernelCost.product(size, size));
        cost.spend(KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
    }

    private Stated bottleneck(Given given) throws RejectedException {
        CoefficientsAtMost coefficients = given.statement(0, CoefficientsAtMost.class);
        if (coefficients.tau.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's tau must be below 1");
        }
        return Statements.of(Follows.require(MemorizationAtLeast.gaussIb(coefficients, given.statement(1, InformationNeeded.class),
            given.precision()),
            "at this precision the information is not certainly below what the samples carry"));
    }

    /** Pays for the detail, and says how long its numerator and denominator are. */
    private static long payDetail(Given given) throws RejectedException {
        long split = KernelCost.size(given.number(WitnessField.SPLIT));
        long step = 2 * KernelCost.size(given.stated(1, ResultField.DISTANCE)) + split + KernelCost.PROBLEM_BITS;
        long size = split + KernelCost.size(given.stated(0, ResultField.RHO)) + 2 * step;
        given.cost().spend(16, KernelCost.product(size / 2, size / 2));
        given.cost().spend(KernelCost.fraction(size));
        return size;
    }

    private static void payTotalVariation(Given given) throws RejectedException {
        int precision = given.precision();
        long size = payDetail(given) + KernelCost.size(given.stated(0, ResultField.TAU));
        given.cost().spend(3, KernelCost.product(size, size));
        given.cost().spend(KernelCost.logarithms(precision) + KernelCost.logarithm(precision, size)
            + KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
    }

    private Stated totalVariation(Given given) throws RejectedException {
        CoefficientsAtMost coefficients = given.statement(0, CoefficientsAtMost.class);
        if (coefficients.tau.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("the premise's tau must be below 1");
        }
        return Statements.of(Follows.require(MemorizationAtLeast.gaussTv(coefficients, given.statement(1, DistanceNeeded.class),
            split(given, coefficients), given.precision()), "nothing follows for this split"));
    }

    private Stated tooFarApart(Given given) throws RejectedException {
        CoefficientsAtMost coefficients = given.statement(0, CoefficientsAtMost.class);
        return Statements.of(Follows.require(NoLearner.gaussTv(coefficients, given.statement(1, DistanceNeeded.class),
            split(given, coefficients)), "a learner need not know the mean of the samples better than exactly"));
    }

    private static BigFraction split(Given given, CoefficientsAtMost coefficients) throws RejectedException {
        BigFraction s = given.number(WitnessField.SPLIT);
        if (s.compareTo(coefficients.rho) < 0 || s.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("witness split must be at least the premise's rho and below 1");
        }
        return s;
    }

    private Stated capacity(Given given) throws RejectedException {
        CoefficientsAtMost coefficients = given.statement(0, CoefficientsAtMost.class);
        return Statements.of(Follows.require(CarriedAtMost.gauss(coefficients, problem.dimension(), given.precision()),
            "the premise's rho must be below 1"));
    }

    /** Infinite information exceeds every capacity. */
    private Stated perfect(Given given) throws RejectedException {
        return Statements.of(Follows.require(NoLearner.perfect(subject), "the error does not need infinite information"));
    }

    private Stated infeasible(Given given) throws RejectedException {
        CoefficientsAtMost coefficients = given.statement(0, CoefficientsAtMost.class);
        return Statements.of(Follows.require(NoLearner.gaussFeasible(coefficients, given.statement(1, InformationNeeded.class),
            given.precision()),
            "the information is not certainly above what the samples carry"));
    }

    private static List<BigFraction> deviation(Given given) {
        return List.of(given.number(WitnessField.DEVIATION));
    }

    /**
     * A noisy-mean learner.
     *
     * @param byLengths whether the levels are lengths that are as rare as they are, else deviations
     */
    private Stated learner(Given given, boolean byLengths, List<BigFraction> levels) throws RejectedException {
        BigFraction lower = ParameterBound.below(problem.lambdaSquared(), WitnessField.LAMBDA_SQUARED_LOWER, "lambda-squared", given);
        BigFraction upper = ParameterBound.above(problem.lambdaSquared(), WitnessField.LAMBDA_SQUARED_UPPER, "lambda-squared", given);
        BigFraction v = given.number(WitnessField.NOISE_VARIANCE);
        if (Fractions.signum(v) == 0) {
            throw new RejectedException("witness noise-variance must be above 0");
        }
        NoisyMean mean = Follows.require(NoisyMean.of(problem.samples(), lower, upper, v, given.unit()), "there is no such learner");
        List<ShortVector> vectors = byLengths ? ChiTails.all(given.cost(), levels, problem.dimension(), given.precision()) : List.of();
        NoisyMeanMisses misses = Follows.require(LATEST.of(new Misses(problem.dimension(), given.number(WitnessField.THRESHOLD),
            mean.correlation, given.precision(), byLengths, levels), asked -> asked.computed(vectors)), "there is no such learner");
        return Statements.of(Follows.require(LearnerExists.gaussLearn(subject, mean, misses, given.precision()),
            "nothing follows of this learner"));
    }

    /**
     * What the misses of a noisy-mean learner depend on. For another number of samples they are the same where the noise is such that the
     * correlation is.
     */
    private record Misses(BigInteger dimension, BigFraction threshold, BigInteger correlation, int precision, boolean byLengths,
            List<BigFraction> levels) {
        /**
         * Null if the threshold is out of its range.
         *
         * @param vectors how rare the lengths are, if it is by lengths
         */
        NoisyMeanMisses computed(List<ShortVector> vectors) {
            NoisyMeanMisses misses = NoisyMeanMisses.of(dimension, threshold, correlation, BigInteger.ONE.shiftLeft(precision));
            for (ShortVector vector : misses == null ? List.<ShortVector>of() : vectors) {
                misses = misses.with(vector);
            }
            for (BigFraction level : misses == null || byLengths ? List.<BigFraction>of() : levels) {
                misses = misses.with(level);
            }
            return misses;
        }
    }
}
