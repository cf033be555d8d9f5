package org.ironbound.certificate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of theory.md that a step may cite, with the shape of such a step. */
public enum Rule {
    /** The contraction coefficients. */
    GAUSS("GAUSS", EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO)),
    /** The contraction coefficients of Gaussian clustering, from below. */
    GAUSS_POINT("GAUSS-POINT", EnumSet.of(ResultField.TAU_LOWER, ResultField.RHO_LOWER)),
    /** The contraction coefficients of Boolean clustering, from below. */
    BOOL_POINT("BOOL-POINT", EnumSet.of(ResultField.TAU_LOWER, ResultField.RHO_LOWER)),
    /** The contraction coefficients of the sparse hypercube, from below. */
    SPARSE_POINT("SPARSE-POINT", EnumSet.of(ResultField.TAU_LOWER, ResultField.RHO_LOWER)),
    /** The contraction coefficients of the sparse hypercube, from below by one law of the samples. */
    SPARSE_TILTED("SPARSE-TILTED", EnumSet.of(ResultField.TAU_LOWER, ResultField.RHO_LOWER)),
    /** The contraction coefficients of Boolean clustering, linear in the number of samples. */
    BOOL_LINEAR("BOOL-LINEAR", EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO)),
    /** The contraction coefficients of Boolean clustering in closed form, below the linear ones. */
    BOOL_CLOSED("BOOL-CLOSED", EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO)),
    /** The contraction coefficients of the sparse hypercube, by a supremum certificate. */
    SUPREMUM("SDPI-BINARY-CERT", EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO)),
    /**
     * The contraction coefficients of the sparse hypercube: squared maximal correlations, because the largest value of the mean is not far
     * above E r^2.
     */
    CHORD("SDPI-BINARY-CHORD",
        EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO, ResultField.TAU_LOWER, ResultField.RHO_LOWER,
        ResultField.TAU_OVER_CORRELATION, ResultField.RHO_OVER_CORRELATION)),
    /**
     * The contraction coefficients of Boolean clustering: squared maximal correlations, because the mean is skewed to the left where the
     * sign is +1.
     */
    SKEW("SDPI-BINARY-SKEW",
        EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO, ResultField.TAU_LOWER, ResultField.RHO_LOWER,
        ResultField.TAU_OVER_CORRELATION, ResultField.RHO_OVER_CORRELATION)),
    /**
     * The contraction coefficients of Boolean clustering, from above by the squared maximal correlations of a lambda that is no smaller.
     */
    BOOL_SKEW("BOOL-SKEW", EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO)),
    /** The contraction coefficients of the sparse hypercube. */
    SPARSE("SPARSE", EnumSet.of(ResultField.TAU, ResultField.RHO, ResultField.RATIO)),
    /** The constant of MEM-DIRECT for the sparse hypercube. */
    SPARSE_DIRECT("SPARSE-DIRECT", EnumSet.of(ResultField.CONSTANT)),
    /** The contraction coefficient of additive Gaussian noise. */
    SDPI_GAUSS("SDPI-GAUSS", EnumSet.of(ResultField.ETA_GAUSSIAN, ResultField.ETA_GAUSSIAN_USES)),
    /** The Dobrushin coefficient of a channel. */
    CH_DOBRUSHIN("CH-DOBRUSHIN", EnumSet.of(ResultField.ETA_TV)),
    /** The input-free coefficient of a channel, from above. */
    CH_KL("CH-KL", EnumSet.of(ResultField.ETA_KL)),
    /** The input-free coefficient of a channel, from below. */
    CH_KL_POINT("CH-KL-POINT", EnumSet.of(ResultField.ETA_KL_LOWER)),
    /** The input-free coefficient of several uses of a channel. */
    CH_NFOLD("CH-NFOLD", EnumSet.of(ResultField.ETA_KL_USES)),
    /** The input-free coefficient of a channel, from above in closed form. */
    CH_KL_ROOTS("CH-KL-ROOTS", EnumSet.of(ResultField.ETA_KL)),
    /** The input-free coefficient of one channel of a cascade, from above. */
    CH_KL_STAGE("CH-KL-STAGE", EnumSet.of(ResultField.ETA_KL_STAGE)),
    /** The input-free coefficient of a cascade from those of its channels. */
    CH_CASCADE("CH-CASCADE", EnumSet.of(ResultField.ETA_KL_CASCADE)),
    /** The squared maximal correlation of a joint law, from above. */
    CH_CHI2("CH-CHI2", EnumSet.of(ResultField.ETA_CHI2)),
    /** The squared maximal correlation of a joint law, from below. */
    CH_CHI2_POINT("CH-CHI2-POINT", EnumSet.of(ResultField.ETA_CHI2_LOWER)),
    /** The contraction coefficient of a channel with two outputs for a law of the input, from above. */
    CH_BINARY("CH-BINARY", EnumSet.of(ResultField.ETA_LAW)),
    /** The contraction coefficient of a channel with two outputs for a law of the input, from below. */
    CH_BINARY_POINT("CH-BINARY-POINT", EnumSet.of(ResultField.ETA_LAW_LOWER)),
    /** The contraction coefficient for a law of the input, from above by the input-free one. */
    CH_KL_LAW("CH-KL-LAW", EnumSet.of(ResultField.ETA_LAW)),
    /** The contraction coefficient for a law of the input, from below by the squared maximal correlation. */
    CH_CHI2_LAW("CH-CHI2-LAW", EnumSet.of(ResultField.ETA_LAW_LOWER)),
    /** Information from two error probabilities. */
    ACC("ACC", EnumSet.of(ResultField.INFORMATION)),
    /** Information from an average error. */
    ACC_AVG("ACC-AVG", EnumSet.of(ResultField.INFORMATION)),
    /** How far apart two normal laws must be to be told apart as well as the error wants. */
    DISTANCE("DISTANCE", EnumSet.of(ResultField.DISTANCE)),
    /** How far apart two normal laws must be to be told apart with two error probabilities, by the quantile of each. */
    DISTANCE_PAIR("DISTANCE-PAIR", EnumSet.of(ResultField.DISTANCE)),
    /** The information-bottleneck lower bound. */
    GAUSS_IB("GAUSS-IB", EnumSet.of(ResultField.MEMORIZATION)),
    /** The lower bound by total variation. */
    GAUSS_TV("GAUSS-TV", EnumSet.of(ResultField.MEMORIZATION)),
    /** The lower bound of Boolean clustering by total variation. */
    BOOL_TV("BOOL-TV", EnumSet.of(ResultField.MEMORIZATION)),
    /** The lower bound of Boolean clustering by what samples tell of themselves with the centre. */
    BOOL_IB("BOOL-IB", EnumSet.of(ResultField.MEMORIZATION)),
    /** The lower bound of the sparse hypercube by total variation. */
    SPARSE_TV("SPARSE-TV", EnumSet.of(ResultField.MEMORIZATION)),
    /** The lower bound where the centre is estimated. */
    GAUSS_EST("GAUSS-EST", EnumSet.of(ResultField.MEMORIZATION)),
    /** A learner whose model allows the estimate of the centre. */
    GAUSS_EST_LEARN("GAUSS-EST-LEARN", EnumSet.of(ResultField.MEMORIZATION)),
    /** No learner's model allows the estimate of the centre. */
    GAUSS_EST_INFEASIBLE("GAUSS-EST-INFEASIBLE", EnumSet.noneOf(ResultField.class)),
    /** The lower bound where the signs of the centre are estimated. */
    BOOL_EST("BOOL-EST", EnumSet.of(ResultField.MEMORIZATION)),
    /** A learner that releases estimates of the signs of the centre. */
    BOOL_EST_LEARN("BOOL-EST-LEARN", EnumSet.of(ResultField.MEMORIZATION)),
    /** No learner's model allows the estimate of the signs of the centre. */
    BOOL_EST_INFEASIBLE("BOOL-EST-INFEASIBLE", EnumSet.noneOf(ResultField.class)),
    /** The lower bound of Gaussian clustering whose coordinates differ in lambda squared. */
    GAUSS_ANISO("GAUSS-ANISO", EnumSet.of(ResultField.MEMORIZATION)),
    /** No learner of Gaussian clustering whose coordinates differ in lambda squared reaches the error. */
    GAUSS_ANISO_INFEASIBLE("GAUSS-ANISO-INFEASIBLE", EnumSet.noneOf(ResultField.class)),
    /** The linear lower bound. */
    MEM("MEM", EnumSet.of(ResultField.MEMORIZATION)),
    /** The lower bound of Boolean clustering with one sample. */
    BOOL_GERBER("BOOL-GERBER", EnumSet.of(ResultField.MEMORIZATION)),
    /** The linear lower bound with a constant of its own in place of a ratio of coefficients. */
    MEM_DIRECT("MEM-DIRECT", EnumSet.of(ResultField.MEMORIZATION)),
    /** What the samples of a Gaussian cluster carry about a fresh one. */
    GAUSS_CAPACITY("GAUSS-CAPACITY", EnumSet.of(ResultField.CAPACITY)),
    /** No learner reaches the error. */
    FEASIBLE("FEASIBLE", EnumSet.noneOf(ResultField.class)),
    /** No learner reaches the error, by total variation. */
    GAUSS_TV_INFEASIBLE("GAUSS-TV-INFEASIBLE", EnumSet.noneOf(ResultField.class)),
    /** No learner of Boolean clustering reaches the error, by what samples tell of the centre. */
    BOOL_TV_INFEASIBLE("BOOL-TV-INFEASIBLE", EnumSet.noneOf(ResultField.class)),
    /** A learner that reaches the error. */
    GAUSS_LEARN("GAUSS-LEARN", EnumSet.of(ResultField.MEMORIZATION, ResultField.FALSE_NEGATIVE, ResultField.FALSE_POSITIVE)),
    /** A learner that reaches the error, its misses bounded level by level. */
    GAUSS_LEARN_LEVELS("GAUSS-LEARN-LEVELS", EnumSet.of(ResultField.MEMORIZATION, ResultField.FALSE_NEGATIVE,
    ResultField.FALSE_POSITIVE)),
    /** A learner that reaches the error, its misses bounded length by length, each by its law [CHI-EVEN, CHI-SERIES]. */
    GAUSS_LEARN_CHI("GAUSS-LEARN-CHI", EnumSet.of(ResultField.MEMORIZATION, ResultField.FALSE_NEGATIVE, ResultField.FALSE_POSITIVE)),
    /** Error terms where contraction holds approximately. */
    APPROX("APPROX", EnumSet.of(ResultField.SAMPLE_ERROR, ResultField.CENTRE_ERROR, ResultField.CLASSICAL_SAMPLE_ERROR,
    ResultField.CLASSICAL_CENTRE_ERROR)),
    /** The linear lower bound less error terms. */
    MEM_APPROX("MEM-APPROX", EnumSet.of(ResultField.MEMORIZATION)),
    /** The privacy parameters that memorization rules out. */
    PRIV("PRIV", EnumSet.of(ResultField.EPSILON, ResultField.ZCDP_RHO, ResultField.GDP_MU)),
    /** A learner of Boolean clustering that reaches the error. */
    BOOL_LEARN("BOOL-LEARN", EnumSet.of(ResultField.MEMORIZATION, ResultField.FALSE_NEGATIVE, ResultField.FALSE_POSITIVE)),
    /** A learner of Boolean clustering that reaches the error, with any answers. */
    BOOL_LEARN_TABLE("BOOL-LEARN-TABLE", EnumSet.of(ResultField.MEMORIZATION, ResultField.FALSE_NEGATIVE, ResultField.FALSE_POSITIVE)),
    /** A learner of the sparse hypercube that reaches the error. */
    SPARSE_LEARN("SPARSE-LEARN", EnumSet.of(ResultField.MEMORIZATION, ResultField.FALSE_NEGATIVE, ResultField.FALSE_POSITIVE)),
    /** What every learner of a mixture of clusters memorizes. */
    MIX("MIX", EnumSet.of(ResultField.MEMORIZATION, ResultField.TERMS, ResultField.SINGLETONS)),
    /** What every learner of a mixture memorizes, by what learners of Gaussian clusters pay. */
    MIX_COST("MIX-COST", EnumSet.of(ResultField.MEMORIZATION, ResultField.TERMS, ResultField.SINGLETONS)),
    /** The error that no learner of a mixture avoids on clusters without a sample. */
    MIX_UNSEEN("MIX-UNSEEN", EnumSet.of(ResultField.LEAST_ERROR)),
    /** The error that no learner of a mixture avoids, as samples carry only so much. */
    MIX_FEASIBLE("MIX-FEASIBLE", EnumSet.of(ResultField.LEAST_ERROR)),
    /** A learner of a mixture that reaches the error, with a part for each cluster. */
    MIX_LEARN("MIX-LEARN", EnumSet.of(ResultField.MEMORIZATION)),
    /** Nats to bits. */
    BITS("BITS", EnumSet.of(ResultField.MEMORIZATION));

    private final String id;
    private final Set<ResultField> result;

    Rule(String id, Set<ResultField> result) {
        this.id = id;
        this.result = result;
    }

    /** The ID in certificates. */
    public String id() {
        return id;
    }

    /** The ID in theory.md of the statement that it applies. */
    public String statement() {
        return switch (this) {
            case CH_KL_POINT, CH_KL_ROOTS, CH_KL_STAGE, CH_KL_LAW -> CH_KL.id;
            case CH_CHI2_POINT, CH_CHI2_LAW -> CH_CHI2.id;
            case CH_BINARY_POINT -> CH_BINARY.id;
            case GAUSS_POINT -> GAUSS.id;
            case GAUSS_CAPACITY -> FEASIBLE.id;
            case GAUSS_TV_INFEASIBLE -> GAUSS_TV.id;
            case BOOL_TV_INFEASIBLE -> BOOL_TV.id;
            case GAUSS_EST_LEARN, GAUSS_EST_INFEASIBLE -> GAUSS_EST.id;
            case BOOL_EST_LEARN -> BOOL_LEARN_TABLE.id;
            case GAUSS_ANISO_INFEASIBLE -> GAUSS_ANISO.id;
            case GAUSS_LEARN_CHI -> "CHI-EVEN";
            case BOOL_POINT, SPARSE_POINT, SPARSE_TILTED -> "SDPI-BINARY";
            default -> id;
        };
    }

    /** The ID in theory.md of the statement that the rule with this ID applies; the ID itself if it is that of a statement. */
    public static String statement(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst().map(Rule::statement).orElse(id);
    }

    /** The numbers in its result. */
    public Set<ResultField> resultFields() {
        return result;
    }

    /** How the true quantity stands to a number in the result of such a step. */
    public Relation relation(ResultField field, List<Step> premises) {
        return switch (field) {
            case ETA_TV, ETA_GAUSSIAN, ETA_GAUSSIAN_USES, TAU_OVER_CORRELATION, RHO_OVER_CORRELATION -> Relation.EQUAL;
            case TAU, RHO, ETA_KL, ETA_KL_STAGE, ETA_KL_CASCADE, ETA_KL_USES, ETA_CHI2, ETA_LAW, FALSE_NEGATIVE, FALSE_POSITIVE,
                CAPACITY, SAMPLE_ERROR, CENTRE_ERROR, CLASSICAL_SAMPLE_ERROR, CLASSICAL_CENTRE_ERROR -> Relation.AT_MOST;
            case MEMORIZATION -> memorizationRelation(premises);
            default -> Relation.AT_LEAST;
        };
    }

    /** The unit of a number in the result of such a step. */
    public Claim.Unit unit(ResultField field) {
        return switch (field) {
            case MEMORIZATION -> this == BITS ? Claim.Unit.BITS : Claim.Unit.NATS;
            case CAPACITY, INFORMATION, TERMS, SINGLETONS, SAMPLE_ERROR, CENTRE_ERROR, CLASSICAL_SAMPLE_ERROR,
                CLASSICAL_CENTRE_ERROR -> Claim.Unit.NATS;
            default -> Claim.Unit.COUNT;
        };
    }

    /** Whether it states what one learner memorizes, and how often that errs. */
    public boolean isLearner() {
        return result.contains(ResultField.FALSE_NEGATIVE);
    }

    /** Whether it states that no learner reaches the error. */
    public boolean isOfNoLearner() {
        return this == FEASIBLE || this == GAUSS_TV_INFEASIBLE || this == BOOL_TV_INFEASIBLE || this == GAUSS_EST_INFEASIBLE
            || this == BOOL_EST_INFEASIBLE || this == GAUSS_ANISO_INFEASIBLE;
    }

    /** Whether it states that some learner memorizes at most so much. */
    public boolean isOfSomeLearner() {
        return isLearner() || this == GAUSS_EST_LEARN || this == BOOL_EST_LEARN || this == MIX_LEARN;
    }

    private Relation memorizationRelation(List<Step> premises) {
        Rule source = this == BITS ? premises.get(0).rule() : this;
        return source.isOfSomeLearner() ? Relation.AT_MOST : Relation.AT_LEAST;
    }

    @Override
    public String toString() {
        return id;
    }
}
