package org.ironbound.certificate.check;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.kernel.statement.CoefficientsAreCorrelations;
import org.ironbound.kernel.statement.CoefficientsAtLeast;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.MemorizationAtMost;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.kernel.statement.PrivacyNeeded;

/** Which fields of a step the numbers of each kind of statement are. */
final class Statements {
    private Statements() {
    }

    static Stated of(CoefficientsAtMost object) {
        return new Statement<>(object, x -> Results.upperBounds(x.tau, x.rho, x.ratio),
            (x, to) -> x.weakened(to.get(Field.TAU), to.get(Field.RHO), to.get(Field.RATIO)));
    }

    static Stated of(CoefficientsAtLeast object) {
        return new Statement<>(object, x -> Results.lowerBounds(x.tau, x.rho), (x, to) -> x.weakened(to.get(Field.TAU_LOWER), to.get(Field.RHO_LOWER)));
    }

    static Stated of(CoefficientsAreCorrelations object) {
        return new Statement<>(object, x -> correlations(), (x, to) -> areCorrelations(to) ? x : null);
    }

    /** Each coefficient is 1 times the squared maximal correlation. */
    private static Map<Field, BigFraction> correlations() {
        Map<Field, BigFraction> result = Results.one(Field.TAU_OVER_CORRELATION, BigFraction.ONE);
        result.put(Field.RHO_OVER_CORRELATION, BigFraction.ONE);
        return result;
    }

    private static boolean areCorrelations(Map<Field, BigFraction> numbers) {
        return numbers.entrySet().containsAll(correlations().entrySet());
    }

    static Stated of(InformationNeeded object) {
        return new Statement<>(object, x -> Results.one(Field.INFORMATION, x.value), (x, to) -> x.weakened(to.get(Field.INFORMATION)));
    }

    static Stated of(MemorizationAtLeast object) {
        return new Statement<>(object, x -> Results.one(Field.MEMORIZATION, x.value), (x, to) -> x.weakened(to.get(Field.MEMORIZATION)));
    }

    static Stated of(MemorizationAtMost object) {
        return new Statement<>(object, x -> Results.one(Field.MEMORIZATION, x.value), (x, to) -> x.weakened(to.get(Field.MEMORIZATION)));
    }

    static Stated of(LearnerExists object) {
        return new Statement<>(object, x -> Results.learner(x.memorization, x.falseNegatives, x.falsePositives),
            (x, to) -> x.weakened(to.get(Field.MEMORIZATION), to.get(Field.FALSE_NEGATIVE), to.get(Field.FALSE_POSITIVE)));
    }

    static Stated of(NoLearner object) {
        return new Statement<>(object, x -> Results.none(), (x, to) -> x);
    }

    static Stated of(PrivacyNeeded object) {
        return new Statement<>(object, x -> Results.privacy(x.epsilon, x.rho, x.mu),
            (x, to) -> x.weakened(to.get(Field.EPSILON), to.get(Field.ZCDP_RHO), to.get(Field.GDP_MU)));
    }
}
