package org.ironbound.paper;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.problem.Problem;

/**
 * One problem of a grid.
 *
 * @param problem what is asked
 * @param row     what it has in common with the others of its row, for the table
 * @param column  and with those of its column
 * @param scale   what its memorization is measured in, in bits, for example d/n
 * @param search  what finds bounds for it
 */
record Cell(Problem problem, String row, String column, BigFraction scale, Search search) {
    /** What finds a certificate. */
    interface Search {
        Certificate find() throws UndecidedException;
    }

    /** What a certificate says about one number. */
    interface Constant {
        Optional<BigFraction> of(Certificate certificate, BigFraction scale);
    }

    /** The largest certified lower bound, over the scale. */
    static Optional<BigFraction> sharpest(Certificate certificate, BigFraction scale) {
        return bounds(certificate, Relation.AT_LEAST).max(BigFraction::compareTo).map(bound -> bound.divide(scale));
    }

    /** The smallest certified lower bound, over the scale: where both are there, the linear one. */
    static Optional<BigFraction> linear(Certificate certificate, BigFraction scale) {
        return bounds(certificate, Relation.AT_LEAST).min(BigFraction::compareTo).map(bound -> bound.divide(scale));
    }

    /** What a learner memorizes at most, over the scale. */
    static Optional<BigFraction> learner(Certificate certificate, BigFraction scale) {
        return bounds(certificate, Relation.AT_MOST).min(BigFraction::compareTo).map(bound -> bound.divide(scale));
    }

    /** What a learner memorizes at most over what every learner does at least; none if one of them is not certified. */
    static Optional<BigFraction> ratio(Certificate certificate, BigFraction scale) {
        return sharpest(certificate, BigFraction.ONE).flatMap(lower -> learner(certificate, lower));
    }

    /** Whether it says that no learner reaches the error: what is claimed of all that do is then true. */
    static boolean isVacuous(Certificate certificate) {
        return certificate.claims().stream().anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS);
    }

    private static Stream<BigFraction> bounds(Certificate certificate, Relation relation) {
        return certificate.claims().stream()
            .filter(claim -> claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION && claim.relation() == relation
            && claim.value().compareTo(BigFraction.ZERO) > 0)
            .map(Claim::value);
    }
}
