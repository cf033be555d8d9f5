package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.kernel.bound.PrivacyFloor;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** The privacy parameters that memorization rules out [PRIV]. */
final class PrivacyRule {
    private PrivacyRule() {
    }

    /** Pays for the same. */
    static void pay(CheckCost cost, int precision, Step premise, BigFraction epsilon) throws RejectedException {
        long size = KernelCost.size(epsilon);
        long amount = KernelCost.size(premise.result().get(Field.MEMORIZATION)) + KernelCost.PROBLEM_BITS;
        cost.spend(KernelCost.logarithms(precision) + KernelCost.exponential(precision, epsilon) + KernelCost.logarithm(precision, size + precision));
        cost.spend(4, KernelCost.product(size + precision, precision) + KernelCost.quotient(size + 2L * precision, size + precision));
        cost.spend(KernelCost.fraction(amount) + KernelCost.quotient(amount + 2L * precision, amount) + KernelCost.squareRoot(amount + 2L * precision)
            + KernelCost.fraction(amount + precision));
    }

    /**
     * The least parameters of learners that memorize as much as a step states.
     *
     * @param samples how many, independent given what is to be learnt
     * @param premise states a lower bound of memorization, in nats
     * @param epsilon the witness
     */
    static Map<Field, BigFraction> apply(Logarithm ln, BigInteger samples, Step premise, BigFraction epsilon) throws RejectedException {
        if (Fractions.signum(epsilon) <= 0 || epsilon.compareTo(new BigFraction(Limits.EPSILON)) > 0) {
            throw new RejectedException("witness epsilon must be above 0 and at most " + Limits.EPSILON);
        }
        BigFraction memorization = premise.result().get(Field.MEMORIZATION);
        if (!PrivacyFloor.isDifferential(ln, samples, memorization, epsilon)) {
            throw new RejectedException("an epsilon-differentially private learner with epsilon " + InvalidFieldException.shorten(Fractions.text(epsilon))
                + " may memorize as much as the premise states, or the precision is too low to tell");
        }
        Map<Field, BigFraction> result = new EnumMap<>(Field.class);
        result.put(Field.EPSILON, epsilon);
        result.put(Field.ZCDP_RHO, PrivacyFloor.concentrated(samples, memorization));
        result.put(Field.GDP_MU, Fractions.of(PrivacyFloor.gaussian(samples, memorization, ln.unit), ln.unit));
        return result;
    }
}
