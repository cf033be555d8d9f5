package org.ironbound.certificate.check;

import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.MemorizationAtLeast;
import org.ironbound.kernel.statement.MixtureMemorizationAtLeast;
import org.ironbound.kernel.statement.MixturePrivacyNeeded;
import org.ironbound.kernel.statement.PrivacyNeeded;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** The privacy parameters that memorization rules out [PRIV]. */
final class PrivacyRule {
    private PrivacyRule() {
    }

    /** The line of the table from what every learner of a clustering problem memorizes. */
    static Entry stating(Set<Rule> bounds) {
        return Entry.stating(PrivacyRule::stated).from(bounds).reading(WitnessField.PRECISION, WitnessField.EPSILON)
            .costing(PrivacyRule::pay);
    }

    /** The line of the table from what every learner of a mixture memorizes. */
    static Entry ofMixture(Set<Rule> bounds) {
        return Entry.stating(PrivacyRule::statedOfMixture).from(bounds).reading(WitnessField.PRECISION, WitnessField.EPSILON)
            .costing(PrivacyRule::pay);
    }

    private static Stated statedOfMixture(Given given) throws RejectedException {
        BigFraction epsilon = requireEpsilon(given);
        return Statements.of(Follows.require(MixturePrivacyNeeded.priv(given.statement(0, MixtureMemorizationAtLeast.class), epsilon,
            given.precision()), tooPrivate(epsilon)));
    }

    private static Stated stated(Given given) throws RejectedException {
        BigFraction epsilon = requireEpsilon(given);
        return Statements.of(Follows.require(PrivacyNeeded.priv(given.statement(0, MemorizationAtLeast.class), epsilon, given.precision()),
            tooPrivate(epsilon)));
    }

    private static void pay(Given given) throws RejectedException {
        int precision = given.precision();
        BigFraction epsilon = given.number(WitnessField.EPSILON);
        long size = KernelCost.size(epsilon);
        long amount = KernelCost.size(given.stated(0, ResultField.MEMORIZATION)) + KernelCost.PROBLEM_BITS;
        CheckCost cost = given.cost();
        cost.spend(KernelCost.logarithms(precision) + KernelCost.exponential(precision, epsilon)
            + KernelCost.logarithm(precision, size + precision));
        cost.spend(4, KernelCost.product(size + precision, precision) + KernelCost.quotient(size + 2L * precision, size + precision));
        cost.spend(KernelCost.fraction(amount) + KernelCost.quotient(amount + 2L * precision, amount)
            + KernelCost.squareRoot(amount + 2L * precision)
            + KernelCost.fraction(amount + precision));
    }

    private static BigFraction requireEpsilon(Given given) throws RejectedException {
        BigFraction epsilon = given.number(WitnessField.EPSILON);
        if (Fractions.signum(epsilon) <= 0 || epsilon.compareTo(new BigFraction(Limits.EPSILON)) > 0) {
            throw new RejectedException("witness epsilon must be above 0 and at most " + Limits.EPSILON);
        }
        return epsilon;
    }

    private static String tooPrivate(BigFraction epsilon) {
        return "an epsilon-differentially private learner with epsilon " + InvalidFieldException.shorten(Fractions.text(epsilon))
            + " may memorize as much as the premise states, or the precision is too low to tell";
    }
}
