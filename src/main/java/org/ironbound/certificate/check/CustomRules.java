package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.ApproximateMemorization;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.Fractions;

/** The rules for given coefficients [MEM, APPROX, MEM-APPROX]. */
final class CustomRules {
    private final CustomCoefficients problem;

    private CustomRules(CustomCoefficients problem) {
        this.problem = problem;
    }

    static Rules of(CustomCoefficients problem) {
        CustomRules rules = new CustomRules(problem);
        boolean exact = problem.slack().isEmpty();
        return new Rules()
            .with(exact, Rule.MEM,
            Entry.yielding(given -> Results.one(ResultField.MEMORIZATION, Memorization.linear(rules.ratio(), problem.information())))
                .costing(given -> given.cost().spend(2, KernelCost.fraction(4 * KernelCost.PROBLEM_BITS))))
            .with(!exact, Rule.APPROX, Entry.yielding(rules::errors).reading(WitnessField.PRECISION).costing(CustomRules::payErrors))
            .with(!exact, Rule.MEM_APPROX, Entry.yielding(rules::approximate).from(EnumSet.of(Rule.APPROX))
            .costing(CustomRules::payApproximate))
            .with(Rule.BITS, BitsRule.entry(EnumSet.of(Rule.MEM, Rule.MEM_APPROX)));
    }

    private static void payErrors(Given given) throws RejectedException {
        int precision = given.precision();
        given.cost().spend(KernelCost.logarithms(precision));
        given.cost().spend(4, 3 * KernelCost.divergence(precision, 2 * KernelCost.PROBLEM_BITS)
            + KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
    }

    private static void payApproximate(Given given) throws RejectedException {
        long size = KernelCost.size(given.premises().get(0).stated().numbers().values());
        given.cost().spend(2, KernelCost.fraction(2 * size + 6 * KernelCost.PROBLEM_BITS));
    }

    private BigFraction ratio() {
        return Memorization.ratio(problem.tau(), problem.rho());
    }

    private Map<ResultField, BigFraction> errors(Given given) throws RejectedException {
        Logarithm ln = given.logarithm();
        CustomCoefficients.Slack slack = problem.slack().orElseThrow();
        BigInteger k = slack.messages();
        Map<ResultField, BigFraction> result = Results.one(ResultField.SAMPLE_ERROR,
            Fractions.of(ApproximateMemorization.sharpError(ln, problem.rho(), slack.delta(), k), ln.unit));
        result.put(ResultField.CENTRE_ERROR, Fractions.of(ApproximateMemorization.sharpError(ln, problem.tau(), slack.epsilon(), k),
            ln.unit));
        result.put(ResultField.CLASSICAL_SAMPLE_ERROR, Fractions.of(ApproximateMemorization.classicalError(ln, slack.delta(), k), ln.unit));
        result.put(ResultField.CLASSICAL_CENTRE_ERROR, Fractions.of(ApproximateMemorization.classicalError(ln, slack.epsilon(), k),
            ln.unit));
        return result;
    }

    /** Either error term is true, so the smaller one is. */
    private Map<ResultField, BigFraction> approximate(Given given) {
        return Results.one(ResultField.MEMORIZATION, ApproximateMemorization.linear(ratio(), problem.information(),
            smaller(given.stated(0, ResultField.SAMPLE_ERROR), given.stated(0, ResultField.CLASSICAL_SAMPLE_ERROR)),
            smaller(given.stated(0, ResultField.CENTRE_ERROR), given.stated(0, ResultField.CLASSICAL_CENTRE_ERROR))));
    }

    private static BigFraction smaller(BigFraction x, BigFraction y) {
        return x.compareTo(y) <= 0 ? x : y;
    }
}
