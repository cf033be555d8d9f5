package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.ApproximateMemorization;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.Fractions;

/** The rules for given coefficients [MEM, APPROX, MEM-APPROX]. */
final class CustomRules extends Rules {
    private final CustomCoefficients problem;

    CustomRules(CustomCoefficients problem) {
        this.problem = problem;
    }

    @Override
    protected Shape shape(Rule rule) {
        boolean exact = problem.slack().isEmpty();
        return switch (rule) {
            case MEM -> exact ? Shape.of(List.of(), Set.of()) : null;
            case APPROX -> exact ? null : Shape.of(List.of(), EnumSet.of(Field.PRECISION));
            case MEM_APPROX -> exact ? null : Shape.of(List.of(EnumSet.of(Rule.APPROX)), Set.of());
            case BITS -> Shape.of(List.of(EnumSet.of(Rule.MEM, Rule.MEM_APPROX)), EnumSet.of(Field.PRECISION));
            default -> null;
        };
    }

    @Override
    protected void pay(CheckCost cost, Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        switch (rule) {
            case MEM -> cost.spend(2, KernelCost.fraction(4 * KernelCost.PROBLEM_BITS));
            case APPROX -> {
                int precision = precision(witness);
                cost.spend(KernelCost.logarithms(precision));
                cost.spend(4, 3 * KernelCost.divergence(precision, 2 * KernelCost.PROBLEM_BITS) + KernelCost.fraction(precision + 2 * KernelCost.PROBLEM_BITS));
            }
            case MEM_APPROX -> {
                long size = KernelCost.size(premises.get(0).result().values());
                cost.spend(2, KernelCost.fraction(2 * size + 6 * KernelCost.PROBLEM_BITS));
            }
            case BITS -> payBits(cost, precision(witness), premises.get(0));
            default -> throw new IllegalArgumentException(rule.id());
        }
    }

    @Override
    protected Map<Field, BigFraction> apply(Rule rule, List<Step> premises, Witness witness) throws RejectedException {
        return switch (rule) {
            case MEM -> one(Field.MEMORIZATION, Memorization.linear(ratio(), problem.information()));
            case APPROX -> errors(logarithm(witness));
            case MEM_APPROX -> one(Field.MEMORIZATION, approximate(premises.get(0).result()));
            case BITS -> one(Field.MEMORIZATION, bits(logarithm(witness), premises.get(0)));
            default -> throw new IllegalArgumentException(rule.id());
        };
    }

    private BigFraction ratio() {
        return Memorization.ratio(problem.tau(), problem.rho());
    }

    private Map<Field, BigFraction> errors(Logarithm ln) {
        CustomCoefficients.Slack slack = problem.slack().orElseThrow();
        BigInteger k = slack.messages();
        Map<Field, BigFraction> result = one(Field.SAMPLE_ERROR,
            Fractions.of(ApproximateMemorization.sharpError(ln, problem.rho(), slack.delta(), k), ln.unit));
        result.put(Field.CENTRE_ERROR, Fractions.of(ApproximateMemorization.sharpError(ln, problem.tau(), slack.epsilon(), k), ln.unit));
        result.put(Field.CLASSICAL_SAMPLE_ERROR, Fractions.of(ApproximateMemorization.classicalError(ln, slack.delta(), k), ln.unit));
        result.put(Field.CLASSICAL_CENTRE_ERROR, Fractions.of(ApproximateMemorization.classicalError(ln, slack.epsilon(), k), ln.unit));
        return result;
    }

    /** Either error term is true, so the smaller one is. */
    private BigFraction approximate(Map<Field, BigFraction> errors) {
        return ApproximateMemorization.linear(ratio(), problem.information(),
            smaller(errors.get(Field.SAMPLE_ERROR), errors.get(Field.CLASSICAL_SAMPLE_ERROR)),
            smaller(errors.get(Field.CENTRE_ERROR), errors.get(Field.CLASSICAL_CENTRE_ERROR)));
    }

    private static BigFraction smaller(BigFraction x, BigFraction y) {
        return x.compareTo(y) <= 0 ? x : y;
    }
}
