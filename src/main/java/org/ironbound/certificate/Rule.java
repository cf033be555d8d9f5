package org.ironbound.certificate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of theory.md that a step may cite, with the shape of such a step. */
public enum Rule {
    /** The contraction coefficients. */
    GAUSS("GAUSS", EnumSet.of(Field.TAU, Field.RHO, Field.RATIO)),
    /** Information from two error probabilities. */
    ACC("ACC", EnumSet.of(Field.INFORMATION)),
    /** Information from an average error. */
    ACC_AVG("ACC-AVG", EnumSet.of(Field.INFORMATION)),
    /** The information-bottleneck lower bound. */
    GAUSS_IB("GAUSS-IB", EnumSet.of(Field.MEMORIZATION)),
    /** The linear lower bound. */
    MEM("MEM", EnumSet.of(Field.MEMORIZATION)),
    /** No learner reaches the error. */
    FEASIBLE("FEASIBLE", EnumSet.noneOf(Field.class)),
    /** A learner that reaches the error. */
    GAUSS_LEARN("GAUSS-LEARN", EnumSet.of(Field.MEMORIZATION, Field.FALSE_NEGATIVE, Field.FALSE_POSITIVE)),
    /** Nats to bits. */
    BITS("BITS", EnumSet.of(Field.MEMORIZATION));

    private final String id;
    private final Set<Field> result;

    Rule(String id, Set<Field> result) {
        this.id = id;
        this.result = result;
    }

    /** The ID in theory.md. */
    public String id() {
        return id;
    }

    /** The numbers in its result. */
    public Set<Field> resultFields() {
        return result;
    }

    /** The numbers in its witness, for this problem. */
    public Set<Field> witnessFields(GaussianClustering problem) {
        return switch (this) {
            case GAUSS -> EnumSet.of(Field.LAMBDA_SQUARED);
            case ACC_AVG -> EnumSet.of(Field.PRECISION, Field.MISS_PROBABILITY);
            case MEM -> EnumSet.noneOf(Field.class);
            case FEASIBLE -> problem.target().needsInfiniteInformation() ? EnumSet.noneOf(Field.class) : EnumSet.of(Field.PRECISION);
            case GAUSS_LEARN -> EnumSet.of(Field.PRECISION, Field.LAMBDA_SQUARED_LOWER, Field.LAMBDA_SQUARED_UPPER, Field.NOISE_VARIANCE,
                Field.THRESHOLD, Field.DEVIATION);
            case ACC, GAUSS_IB, BITS -> EnumSet.of(Field.PRECISION);
        };
    }

    /** The rules that its premises come from, in order, for this problem. */
    public List<Set<Rule>> premiseRules(GaussianClustering problem) {
        Set<Rule> information = EnumSet.of(ACC, ACC_AVG);
        return switch (this) {
            case GAUSS, ACC, ACC_AVG, GAUSS_LEARN -> List.of();
            case GAUSS_IB, MEM -> List.of(EnumSet.of(GAUSS), information);
            case FEASIBLE -> problem.target().needsInfiniteInformation()
                ? List.of(EnumSet.of(GAUSS)) : List.of(EnumSet.of(GAUSS), information);
            case BITS -> List.of(EnumSet.of(GAUSS_IB, MEM, GAUSS_LEARN));
        };
    }

    /** How the true quantity stands to a number in the result of such a step. */
    public Relation relation(Field field, List<Step> premises) {
        return switch (field) {
            case TAU, RHO, FALSE_NEGATIVE, FALSE_POSITIVE -> Relation.AT_MOST;
            case MEMORIZATION -> memorizationRelation(premises);
            default -> Relation.AT_LEAST;
        };
    }

    private Relation memorizationRelation(List<Step> premises) {
        Rule source = this == BITS ? premises.get(0).rule() : this;
        return source == GAUSS_LEARN ? Relation.AT_MOST : Relation.AT_LEAST;
    }

    @Override
    public String toString() {
        return id;
    }
}
