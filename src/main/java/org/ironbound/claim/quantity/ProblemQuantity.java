package org.ironbound.claim.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;

/**
 * A number that belongs to a problem and is known by bounds with a certificate: the memorization that is least for its error, in bits, a
 * privacy parameter, or a contraction coefficient. What it is does not depend on how good the bounds are.
 *
 * @param problems  what it is a number of
 * @param measure   which one
 * @param text      as written
 * @param position  where in the text
 */
public record ProblemQuantity(ProblemRange problems, Measure measure, String text, int position) {
    /** The numbers of problems, by the claims that bound them. */
    public enum Measure {
        /** The least memorization of all learners that reach the error, in bits. */
        MEMORIZATION(EnumSet.of(Claim.Quantity.LEAST_MEMORIZATION)),
        /**
         * The least memorization of the learners of the problem's simple family that reach the error, in bits: what bounds all learners
         * from below bounds them.
         */
        LEARNER(EnumSet.of(Claim.Quantity.LEAST_MEMORIZATION)),
        /** The least epsilon of all epsilon-DP learners that reach the error. */
        EPSILON(EnumSet.of(Claim.Quantity.LEAST_EPSILON)),
        /** The least rho of all rho-zCDP learners that reach the error. */
        ZCDP_RHO(EnumSet.of(Claim.Quantity.LEAST_ZCDP_RHO)),
        /** The least mu of all mu-GDP learners that reach the error. */
        GDP_MU(EnumSet.of(Claim.Quantity.LEAST_GDP_MU)),
        /** The contraction coefficient tau_n of all samples. */
        TAU(EnumSet.of(Claim.Quantity.TAU, Claim.Quantity.TAU_LOWER)),
        /** The contraction coefficient rho_n of a fresh sample. */
        RHO(EnumSet.of(Claim.Quantity.RHO, Claim.Quantity.RHO_LOWER)),
        /** (1 - tau_n)/rho_n. */
        FACTOR(EnumSet.of(Claim.Quantity.RATIO)),
        /** Dobrushin's coefficient. */
        DOBRUSHIN(EnumSet.of(Claim.Quantity.ETA_TV)),
        /** The input-free contraction coefficient of one use. */
        ETA_KL(EnumSet.of(Claim.Quantity.ETA_KL, Claim.Quantity.ETA_KL_LOWER)),
        /** The squared maximal correlation for a law of the input. */
        ETA_CHI2(EnumSet.of(Claim.Quantity.ETA_CHI2, Claim.Quantity.ETA_CHI2_LOWER)),
        /** The contraction coefficient for a law of the input. */
        ETA_LAW(EnumSet.of(Claim.Quantity.ETA_LAW, Claim.Quantity.ETA_LAW_LOWER));

        private final Set<Claim.Quantity> claims;

        Measure(Set<Claim.Quantity> claims) {
            this.claims = claims;
        }

        /** Whether it is of learners that reach an error. */
        boolean isOfLearners() {
            return this == MEMORIZATION || this == LEARNER || isOfPrivacy();
        }

        /** Whether it is a privacy parameter. */
        public boolean isOfPrivacy() {
            return this == EPSILON || this == ZCDP_RHO || this == GDP_MU;
        }

        private boolean isInBits() {
            return this == MEMORIZATION || this == LEARNER;
        }

        /** Whether it is of a channel. */
        boolean isOfMatrix() {
            return this == DOBRUSHIN || this == ETA_KL || this == ETA_CHI2 || this == ETA_LAW;
        }
    }

    /**
     * What a certificate says of a number.
     *
     * @param lower at most the number, empty if nothing is known
     * @param upper at least the number, empty if nothing is known
     */
    record Ends(Optional<BigFraction> lower, Optional<BigFraction> upper) {
    }

    /** Whether it is the same number of the same problems. */
    public boolean isSame(ProblemQuantity other) {
        return measure == other.measure && problems.isSame(other.problems);
    }

    /** The sharpest bounds of a certificate about one of the problems, which has been checked. */
    Ends bounds(Certificate certificate) throws ClaimException {
        if (measure.isOfLearners() && certificate.claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS)) {
            throw new ClaimException(position, "no learner at all reaches this error", "a larger error, or more samples");
        }
        Optional<BigFraction> lower = values(certificate, Relation.AT_LEAST).max(BigFraction::compareTo);
        Optional<BigFraction> upper = values(certificate, Relation.AT_MOST).min(BigFraction::compareTo);
        if (lower.isEmpty() && upper.isEmpty()) {
            throw new ClaimException(position, "nothing is known of this number", "other parameters");
        }
        if (measure == Measure.LEARNER && upper.isEmpty()) {
            throw new ClaimException(position, "no learner of the family was found that provably reaches this error",
                "the command 'learner', which says why");
        }
        return new Ends(lower, upper);
    }

    private Stream<BigFraction> values(Certificate certificate, Relation relation) {
        return certificate.claims().stream().filter(claim -> measure.claims.contains(claim.quantity()))
            .filter(claim -> !measure.isInBits() || claim.unit() == Claim.Unit.BITS)
            .filter(claim -> claim.relation() == relation || claim.relation() == Relation.EQUAL).map(Claim::value);
    }
}
