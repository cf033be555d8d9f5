package org.ironbound.certificate.check;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.kernel.statement.CarriedAtMost;
import org.ironbound.kernel.statement.CascadeAtMost;
import org.ironbound.kernel.statement.CoefficientsAreCorrelations;
import org.ironbound.kernel.statement.CoefficientsAtLeast;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.ConstantAtLeast;
import org.ironbound.kernel.statement.ContractionAtLeast;
import org.ironbound.kernel.statement.ContractionAtMost;
import org.ironbound.kernel.statement.CorrelationAtLeast;
import org.ironbound.kernel.statement.CorrelationAtMost;
import org.ironbound.kernel.statement.DistanceNeeded;
import org.ironbound.kernel.statement.ErrorTerms;
import org.ironbound.kernel.statement.EstimationAtLeast;
import org.ironbound.kernel.statement.EstimationAtMost;
import org.ironbound.kernel.statement.GivenMemorization;
import org.ironbound.kernel.statement.GroupMemorizationAtLeast;
import org.ironbound.kernel.statement.InformationNeeded;
import org.ironbound.kernel.statement.InputFreeAtLeast;
import org.ironbound.kernel.statement.InputFreeAtMost;
import org.ironbound.kernel.statement.LearnerExists;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.MemorizationAtMost;
import org.ironbound.kernel.statement.MixtureBound;
import org.ironbound.kernel.statement.MixtureErrorAtLeast;
import org.ironbound.kernel.statement.MixtureMemorizationAtLeast;
import org.ironbound.kernel.statement.MixtureMemorizationAtMost;
import org.ironbound.kernel.statement.MixtureOutOfReach;
import org.ironbound.kernel.statement.MixturePrivacyNeeded;
import org.ironbound.kernel.statement.NoEstimate;
import org.ironbound.kernel.statement.NoGroupLearner;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.kernel.statement.NoiseCoefficients;
import org.ironbound.kernel.statement.PrivacyNeeded;
import org.ironbound.kernel.statement.TotalVariation;
import org.ironbound.kernel.statement.UsesAtMost;

/** What each kind of statement says of which fields of a step. */
final class Statements {
    private Statements() {
    }

    static Stated of(CoefficientsAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.TAU, Bound.atMost(x.tau), ResultField.RHO, Bound.atMost(x.rho),
            ResultField.RATIO, Bound.atLeast(x.ratio)),
            (x, to) -> x.weakened(to.get(ResultField.TAU), to.get(ResultField.RHO), to.get(ResultField.RATIO)));
    }

    static Stated of(CoefficientsAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.TAU_LOWER, Bound.atLeast(x.tau), ResultField.RHO_LOWER,
            Bound.atLeast(x.rho)),
            (x, to) -> x.weakened(to.get(ResultField.TAU_LOWER), to.get(ResultField.RHO_LOWER)));
    }

    /** Each coefficient is 1 times the squared maximal correlation; what it is at most and at least is said of the same coordinate. */
    static Stated of(CoefficientsAreCorrelations object) {
        return new Statement<>(object, x -> Map.of(ResultField.TAU, Bound.atMost(x.above.tau), ResultField.RHO, Bound.atMost(x.above.rho),
            ResultField.RATIO, Bound.atLeast(x.above.ratio), ResultField.TAU_LOWER, Bound.atLeast(x.below.tau), ResultField.RHO_LOWER,
            Bound.atLeast(x.below.rho), ResultField.TAU_OVER_CORRELATION, Bound.exactly(BigFraction.ONE),
            ResultField.RHO_OVER_CORRELATION, Bound.exactly(BigFraction.ONE)), (x, to) -> weakened(x, to), x -> x.above);
    }

    private static CoefficientsAreCorrelations weakened(CoefficientsAreCorrelations object, Map<ResultField, BigFraction> to) {
        boolean equal = BigFraction.ONE.equals(to.get(ResultField.TAU_OVER_CORRELATION))
            && BigFraction.ONE.equals(to.get(ResultField.RHO_OVER_CORRELATION));
        CoefficientsAtMost above = object.above.weakened(to.get(ResultField.TAU), to.get(ResultField.RHO), to.get(ResultField.RATIO));
        CoefficientsAtLeast below = object.below.weakened(to.get(ResultField.TAU_LOWER), to.get(ResultField.RHO_LOWER));
        return equal && above != null && below != null ? CoefficientsAreCorrelations.withBounds(object, above, below) : null;
    }

    static Stated of(ConstantAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.CONSTANT, Bound.atLeast(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.CONSTANT)));
    }

    static Stated of(InformationNeeded object) {
        return new Statement<>(object, x -> Map.of(ResultField.INFORMATION, Bound.atLeast(x.value).in(Claim.Unit.NATS)),
            (x, to) -> x.weakened(to.get(ResultField.INFORMATION)));
    }

    static Stated of(DistanceNeeded object) {
        return new Statement<>(object, x -> Map.of(ResultField.DISTANCE, Bound.atLeast(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.DISTANCE)));
    }

    static Stated of(MemorizationAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atLeast(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(MemorizationAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atMost(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    private static Claim.Unit unit(boolean inBits) {
        return inBits ? Claim.Unit.BITS : Claim.Unit.NATS;
    }

    static Stated of(LearnerExists object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atMost(x.memorization).in(Claim.Unit.NATS),
            ResultField.FALSE_NEGATIVE, Bound.atMost(x.falseNegatives), ResultField.FALSE_POSITIVE, Bound.atMost(x.falsePositives)),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION), to.get(ResultField.FALSE_NEGATIVE),
            to.get(ResultField.FALSE_POSITIVE)));
    }

    static Stated of(EstimationAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atLeast(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(EstimationAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atMost(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(NoEstimate object) {
        return new Statement<>(object, x -> Map.of(), (x, to) -> x);
    }

    static Stated of(GroupMemorizationAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atLeast(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(NoGroupLearner object) {
        return new Statement<>(object, x -> Map.of(), (x, to) -> x);
    }

    static Stated of(CarriedAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.CAPACITY, Bound.atMost(x.value).in(Claim.Unit.NATS)),
            (x, to) -> x.weakened(to.get(ResultField.CAPACITY)));
    }

    static Stated of(TotalVariation object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_TV, Bound.exactly(x.value)),
            (x, to) -> x.value.equals(to.get(ResultField.ETA_TV)) ? x : null);
    }

    /** @param field that of the channel, or of a stage of a cascade */
    static Stated of(InputFreeAtMost object, ResultField field) {
        return new Statement<>(object, x -> Map.of(field, Bound.atMost(x.value)), (x, to) -> x.weakened(to.get(field)));
    }

    static Stated of(InputFreeAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_KL_LOWER, Bound.atLeast(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_KL_LOWER)));
    }

    static Stated of(UsesAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_KL_USES, Bound.atMost(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_KL_USES)));
    }

    static Stated of(CascadeAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_KL_CASCADE, Bound.atMost(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_KL_CASCADE)));
    }

    static Stated of(CorrelationAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_CHI2, Bound.atMost(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_CHI2)));
    }

    static Stated of(CorrelationAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_CHI2_LOWER, Bound.atLeast(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_CHI2_LOWER)));
    }

    static Stated of(ContractionAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_LAW, Bound.atMost(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_LAW)));
    }

    static Stated of(ContractionAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_LAW_LOWER, Bound.atLeast(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.ETA_LAW_LOWER)));
    }

    static Stated of(NoiseCoefficients object) {
        return new Statement<>(object, x -> Map.of(ResultField.ETA_GAUSSIAN, Bound.exactly(x.ofUse), ResultField.ETA_GAUSSIAN_USES,
            Bound.exactly(x.ofUses)), (x, to) -> x.ofUse.equals(to.get(ResultField.ETA_GAUSSIAN))
            && x.ofUses.equals(to.get(ResultField.ETA_GAUSSIAN_USES)) ? x : null);
    }

    static Stated of(ErrorTerms object) {
        return new Statement<>(object, x -> Map.of(ResultField.SAMPLE_ERROR, Bound.atMost(x.sample).in(Claim.Unit.NATS),
            ResultField.CENTRE_ERROR, Bound.atMost(x.centre).in(Claim.Unit.NATS),
            ResultField.CLASSICAL_SAMPLE_ERROR, Bound.atMost(x.classicalSample).in(Claim.Unit.NATS),
            ResultField.CLASSICAL_CENTRE_ERROR, Bound.atMost(x.classicalCentre).in(Claim.Unit.NATS)),
            (x, to) -> x.weakened(to.get(ResultField.SAMPLE_ERROR), to.get(ResultField.CENTRE_ERROR),
            to.get(ResultField.CLASSICAL_SAMPLE_ERROR), to.get(ResultField.CLASSICAL_CENTRE_ERROR)));
    }

    static Stated of(GivenMemorization object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atLeast(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(NoLearner object) {
        return new Statement<>(object, x -> Map.of(), (x, to) -> x);
    }

    static Stated of(PrivacyNeeded object) {
        return new Statement<>(object, x -> Map.of(ResultField.EPSILON, Bound.atLeast(x.epsilon), ResultField.ZCDP_RHO,
            Bound.atLeast(x.rho),
            ResultField.GDP_MU, Bound.atLeast(x.mu)), (x, to) -> x.weakened(to.get(ResultField.EPSILON), to.get(ResultField.ZCDP_RHO),
            to.get(ResultField.GDP_MU)));
    }

    static Stated of(MixtureMemorizationAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atLeast(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(MixtureMemorizationAtMost object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atMost(x.value).in(unit(x.inBits))),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION)));
    }

    static Stated of(MixtureBound object) {
        return new Statement<>(object, x -> Map.of(ResultField.MEMORIZATION, Bound.atLeast(x.memorization.value).in(Claim.Unit.NATS),
            ResultField.TERMS, Bound.atLeast(x.terms).in(Claim.Unit.NATS),
            ResultField.SINGLETONS, Bound.atLeast(x.singletons).in(Claim.Unit.NATS)),
            (x, to) -> x.weakened(to.get(ResultField.MEMORIZATION), to.get(ResultField.TERMS), to.get(ResultField.SINGLETONS)),
            x -> x.memorization);
    }

    static Stated of(MixtureErrorAtLeast object) {
        return new Statement<>(object, x -> Map.of(ResultField.LEAST_ERROR, Bound.atLeast(x.value)),
            (x, to) -> x.weakened(to.get(ResultField.LEAST_ERROR)));
    }

    static Stated of(MixtureOutOfReach object) {
        return new Statement<>(object, x -> Map.of(), (x, to) -> x);
    }

    static Stated of(MixturePrivacyNeeded object) {
        return new Statement<>(object, x -> Map.of(ResultField.EPSILON, Bound.atLeast(x.epsilon), ResultField.ZCDP_RHO,
            Bound.atLeast(x.rho), ResultField.GDP_MU, Bound.atLeast(x.mu)), (x, to) -> x.weakened(to.get(ResultField.EPSILON),
            to.get(ResultField.ZCDP_RHO), to.get(ResultField.GDP_MU)));
    }
}
