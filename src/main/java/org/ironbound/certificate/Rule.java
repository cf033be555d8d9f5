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

    /** How the true quantity stands to a number in the result of such a step. */
    public Relation relation(Field field, List<Step> premises) {
        return switch (field) {
            case TAU, RHO, FALSE_NEGATIVE, FALSE_POSITIVE -> Relation.AT_MOST;
            case MEMORIZATION -> memorizationRelation(premises);
            default -> Relation.AT_LEAST;
        };
    }

    /** Whether it states what one learner memorizes, and how often that errs. */
    public boolean isLearner() {
        return result.contains(Field.FALSE_NEGATIVE);
    }

    private Relation memorizationRelation(List<Step> premises) {
        Rule source = this == BITS ? premises.get(0).rule() : this;
        return source.isLearner() ? Relation.AT_MOST : Relation.AT_LEAST;
    }

    @Override
    public String toString() {
        return id;
    }
}
