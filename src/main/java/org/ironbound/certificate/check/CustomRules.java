package org.ironbound.certificate.check;

import java.util.EnumSet;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.ErrorTerms;
import org.ironbound.kernel.statement.GivenCoefficients;
import org.ironbound.kernel.statement.GivenMemorization;
import org.ironbound.problem.CustomCoefficients;

/** The rules for given coefficients [MEM, APPROX, MEM-APPROX]. */
final class CustomRules {
    private final GivenCoefficients subject;

    private CustomRules(CustomCoefficients problem) {
        this.subject = KernelProblems.of(problem);
    }

    static Rules of(CustomCoefficients problem) {
        CustomRules rules = new CustomRules(problem);
        boolean exact = problem.slack().isEmpty();
        return new Rules()
            .with(exact, Rule.MEM, Entry.stating(rules::linear)
                .costing(given -> given.cost().spend(2, KernelCost.fraction(4 * KernelCost.PROBLEM_BITS))))
            .with(!exact, Rule.APPROX, Entry.stating(rules::errors).reading(WitnessField.PRECISION).costing(CustomRules::payErrors))
            .with(!exact, Rule.MEM_APPROX, Entry.stating(CustomRules::approximate).from(EnumSet.of(Rule.APPROX))
            .costing(CustomRules::payApproximate))
            .with(Rule.BITS, BitsRule.ofGiven(EnumSet.of(Rule.MEM, Rule.MEM_APPROX)));
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

    private Stated linear(Given given) throws RejectedException {
        return Statements.of(Follows.require(GivenMemorization.mem(subject), "the coefficients are not given exactly"));
    }

    private Stated errors(Given given) throws RejectedException {
        return Statements.of(Follows.require(ErrorTerms.approx(subject, given.precision()), "nothing follows of the slack"));
    }

    private static Stated approximate(Given given) throws RejectedException {
        return Statements.of(GivenMemorization.memApprox(given.statement(0, ErrorTerms.class)));
    }
}
