package org.ironbound.certificate.check;

import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.DistanceNeeded;

/** The rules about the distance of two normal laws that an error needs [DISTANCE, DISTANCE-PAIR]; it depends on the target only. */
final class DistanceRules {
    /** All of them. */
    static final Set<Rule> ALL = Set.copyOf(EnumSet.of(Rule.DISTANCE, Rule.DISTANCE_PAIR));

    private final Clustering subject;

    private DistanceRules(Clustering subject) {
        this.subject = subject;
    }

    /** @param subject has the target */
    static Rules of(Clustering subject) {
        DistanceRules rules = new DistanceRules(subject);
        return new Rules()
            .with(Rule.DISTANCE, Entry.stating(rules::distance).reading(WitnessField.PRECISION, WitnessField.QUANTILE)
                .costing(DistanceRules::payDistance))
            .with(Rule.DISTANCE_PAIR, Entry.stating(rules::distanceOfBoth).reading(WitnessField.PRECISION,
                WitnessField.FALSE_NEGATIVE_QUANTILE, WitnessField.FALSE_POSITIVE_QUANTILE).costing(DistanceRules::payDistanceOfBoth));
    }

    private static void payDistance(Given given) throws RejectedException {
        payQuantile(given, WitnessField.QUANTILE);
    }

    private static void payDistanceOfBoth(Given given) throws RejectedException {
        payQuantile(given, WitnessField.FALSE_NEGATIVE_QUANTILE);
        payQuantile(given, WitnessField.FALSE_POSITIVE_QUANTILE);
        long size = KernelCost.size(given.number(WitnessField.FALSE_NEGATIVE_QUANTILE))
            + KernelCost.size(given.number(WitnessField.FALSE_POSITIVE_QUANTILE));
        given.cost().spend(32, KernelCost.product(3 * size, 3 * size));
    }

    private static void payQuantile(Given given, WitnessField field) throws RejectedException {
        BigFraction z = given.number(field);
        if (z.compareTo(new BigFraction(Limits.QUANTILE)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be at most " + Limits.QUANTILE);
        }
        int precision = given.precision();
        given.cost().spend(KernelCost.normal(precision, z.getNumerator().bitLength(), z.getDenominator().bitLength(),
            z.intValue() + 1L));
        given.cost().spend(4, KernelCost.product(3 * KernelCost.PROBLEM_BITS, precision + KernelCost.PROBLEM_BITS));
        given.cost().spend(KernelCost.fraction(KernelCost.size(z) + 1));
    }

    private Stated distance(Given given) throws RejectedException {
        return Statements.of(Follows.require(DistanceNeeded.of(subject, given.number(WitnessField.QUANTILE), given.precision()),
            "Phi(-quantile) is not certainly as large as the mean of both error probabilities may be"));
    }

    private Stated distanceOfBoth(Given given) throws RejectedException {
        return Statements.of(Follows.require(DistanceNeeded.ofBoth(subject, given.number(WitnessField.FALSE_NEGATIVE_QUANTILE),
            given.number(WitnessField.FALSE_POSITIVE_QUANTILE), given.precision()),
            "the problem has an average error, or a quantile is too large for its error probability or too far above the other one"));
    }
}
