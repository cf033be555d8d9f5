package org.ironbound.certificate.check;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
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

/** What each kind of statement says of which fields of a step. */
final class Statements {
    private Statements() {
    }

    static Stated of(CoefficientsAtMost object) {
        return new Statement<>(object, x -> Map.of(Field.TAU, Bound.atMost(x.tau), Field.RHO, Bound.atMost(x.rho), Field.RATIO, Bound.atLeast(x.ratio)),
            (x, to) -> x.weakened(to.get(Field.TAU), to.get(Field.RHO), to.get(Field.RATIO)));
    }

    static Stated of(CoefficientsAtLeast object) {
        return new Statement<>(object, x -> Map.of(Field.TAU_LOWER, Bound.atLeast(x.tau), Field.RHO_LOWER, Bound.atLeast(x.rho)),
            (x, to) -> x.weakened(to.get(Field.TAU_LOWER), to.get(Field.RHO_LOWER)));
    }

    /** Each coefficient is 1 times the squared maximal correlation. */
    static Stated of(CoefficientsAreCorrelations object) {
        return new Statement<>(object, x -> Map.of(Field.TAU_OVER_CORRELATION, Bound.exactly(BigFraction.ONE),
            Field.RHO_OVER_CORRELATION, Bound.exactly(BigFraction.ONE)), (x, to) -> areCorrelations(to) ? x : null);
    }

    private static boolean areCorrelations(Map<Field, BigFraction> numbers) {
        return BigFraction.ONE.equals(numbers.get(Field.TAU_OVER_CORRELATION)) && BigFraction.ONE.equals(numbers.get(Field.RHO_OVER_CORRELATION));
    }

    static Stated of(InformationNeeded object) {
        return new Statement<>(object, x -> Map.of(Field.INFORMATION, Bound.atLeast(x.value).in(Claim.Unit.NATS)),
            (x, to) -> x.weakened(to.get(Field.INFORMATION)));
    }

    static Stated of(MemorizationAtLeast object) {
        return new Statement<>(object, x -> Map.of(Field.MEMORIZATION, Bound.atLeast(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(Field.MEMORIZATION)));
    }

    static Stated of(MemorizationAtMost object) {
        return new Statement<>(object, x -> Map.of(Field.MEMORIZATION, Bound.atMost(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(Field.MEMORIZATION)));
    }

    private static Claim.Unit unit(boolean inBits) {
        return inBits ? Claim.Unit.BITS : Claim.Unit.NATS;
    }

    static Stated of(LearnerExists object) {
        return new Statement<>(object, x -> Map.of(Field.MEMORIZATION, Bound.atMost(x.memorization).in(Claim.Unit.NATS),
            Field.FALSE_NEGATIVE, Bound.atMost(x.falseNegatives), Field.FALSE_POSITIVE, Bound.atMost(x.falsePositives)),
            (x, to) -> x.weakened(to.get(Field.MEMORIZATION), to.get(Field.FALSE_NEGATIVE), to.get(Field.FALSE_POSITIVE)));
    }

    static Stated of(NoLearner object) {
        return new Statement<>(object, x -> Map.of(), (x, to) -> x);
    }

    static Stated of(PrivacyNeeded object) {
        return new Statement<>(object, x -> Map.of(Field.EPSILON, Bound.atLeast(x.epsilon), Field.ZCDP_RHO, Bound.atLeast(x.rho),
            Field.GDP_MU, Bound.atLeast(x.mu)), (x, to) -> x.weakened(to.get(Field.EPSILON), to.get(Field.ZCDP_RHO), to.get(Field.GDP_MU)));
    }
}
