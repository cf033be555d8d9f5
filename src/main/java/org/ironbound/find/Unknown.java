package org.ironbound.find;

import java.math.BigInteger;
import java.util.Set;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemLimits;

/** A number of a problem that can be asked for. */
public enum Unknown {
    /** How many samples a learner sees. */
    SAMPLES("samples", "n", true),
    /** How many coordinates a sample has. */
    DIMENSION("dimension", "d", true),
    /** The average of both error probabilities. */
    ERROR("error", "average error", false),
    /** The chance of a miss. */
    FALSE_NEGATIVE("false-negative", "false negatives", false),
    /** The chance of a false alarm. */
    FALSE_POSITIVE("false-positive", "false positives", false),
    /** The error of estimates of the centre. */
    MEAN_SQUARED_ERROR(GaussianEstimation.ERROR, "mean squared error", false),
    /** The share of the centre's signs that are estimated wrongly. */
    BIT_ERROR(BooleanEstimation.ERROR, "share of wrong signs", false),
    /** The signal of Gaussian clustering. */
    LAMBDA_SQUARED("lambda-squared", "lambda^2", false),
    /** The signal of Boolean clustering. */
    LAMBDA("lambda", "lambda", false),
    /** The signal of the sparse hypercube. */
    FIXED_PROBABILITY("fixed-probability", "p", false),
    /** How many clusters a mixture has. */
    CLUSTERS("clusters", "number of clusters", true),
    /** The contraction coefficient of the cluster. */
    TAU("tau", "tau", false),
    /** The contraction coefficient of a fresh sample. */
    RHO("rho", "rho", false),
    /** What a learner knows about a fresh sample. */
    INFORMATION("information", "information", false),
    /** By how much the contraction of the cluster is only approximate. */
    EPSILON("epsilon", "epsilon", false),
    /** By how much that of a fresh sample is. */
    DELTA("delta", "delta", false),
    /** How many outputs a learner has. */
    MESSAGES("messages", "|M|", true);

    /** The theorem about numbers with which no more memorization is needed if they are larger. */
    public static final String RULE = "MONOTONE";
    /** The numbers that say how strong the signal of a sample is. */
    public static final Set<Unknown> SIGNALS = Set.of(LAMBDA_SQUARED, LAMBDA, FIXED_PROBABILITY);

    private static final BigInteger MANY = BigInteger.TEN.pow(9);
    /** Without a theorem about a larger one, by which a smaller one could stand for it. */
    private static final Set<Unknown> UNORDERED = Set.of(CLUSTERS);
    private static final String DECIMALS = "1e-6..0.999";
    private static final String AMOUNTS = "0.001..1000";

    private final String field;
    private final String symbol;
    private final boolean isWhole;

    Unknown(String field, String symbol, boolean isWhole) {
        this.field = field;
        this.symbol = symbol;
        this.isWhole = isWhole;
    }

    /** Its option, without dashes, and its name in files. */
    public String field() {
        return field;
    }

    /** Its name in sentences. */
    public String symbol() {
        return symbol;
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Whether a larger number asks more of a learner, so that what holds of every learner holds with every larger number. */
    public boolean isFalling() {
        return this == INFORMATION;
    }

    /**
     * Whether it is a theorem that with a larger number, or with a smaller one of those that fall, learners need no more memorization
     * [MONOTONE].
     *
     * @param problem   with some number
     * @param hasSignal whether the signal was given, so that it does not depend on the dimension
     */
    public boolean isMonotone(Problem problem, boolean hasSignal) {
        return !UNORDERED.contains(this) && (this != DIMENSION || hasSignal && problem instanceof ClusteringProblem);
    }

    /** The numbers that are asked about where no range was given. */
    public Numbers numbers(boolean isMonotone) {
        if (!isWhole) {
            return Numbers.of(field, this == INFORMATION ? AMOUNTS : DECIMALS, false);
        }
        return isMonotone ? Numbers.whole(this == MESSAGES ? BigInteger.TWO : BigInteger.ONE,
            BigInteger.TEN.pow(ProblemLimits.EXPONENT)) : Numbers.whole(BigInteger.TWO, MANY);
    }
}
