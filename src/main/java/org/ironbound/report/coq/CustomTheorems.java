package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.Fractions;

/** What follows of coefficients that are given, for all finite alphabets [MEM, MEM-APPROX]. */
final class CustomTheorems implements Theorems {
    private final CustomCoefficients problem;
    private final Effort effort;

    CustomTheorems(CustomCoefficients problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
    }

    @Override
    public String scope() {
        return "lower bounds on memorization by [MEM] and [MEM-APPROX]";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Custom.
            Import ListNotations.
            Open Scope R_scope.
            """;
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Amount amount = Amount.of(claim);
        return switch (Amount.step(certificate, claim).rule()) {
            case MEM -> """
                Theorem %1$s : memorized_by_coefficients %2$s %3$s %4$s %5$s.
                Proof. apply by_coefficients; [lra|lra|%6$s]. Qed.
                """.formatted(name, Numbers.real(problem.tau()), Numbers.real(problem.rho()), Numbers.real(problem.information()),
                    amount.real(), amount.decision(effort.interval(400)));
            case MEM_APPROX -> approximate(problem.slack().orElseThrow(), amount, name);
            default -> null;
        };
    }

    private String approximate(CustomCoefficients.Slack slack, Amount amount, String name) {
        return """
            Theorem %1$s : memorized_by_approximate_coefficients %2$s %3$s %4$s %5$s %6$s %7$s %8$s.
            Proof.
              apply (by_approximate_coefficients _ _ _ _ _ _ %9$s %10$s);
                [lra|lra|lra|lra|lia|%11$s|%12$s|%13$s].
            Qed.
            """.formatted(name, Numbers.real(problem.tau()), Numbers.real(slack.epsilon()), Numbers.real(problem.rho()),
                Numbers.real(slack.delta()), Numbers.real(problem.information()), slack.messages(), amount.real(),
                error(problem.tau(), slack.epsilon(), slack), error(problem.rho(), slack.delta(), slack),
                bounded(slack.epsilon(), slack), bounded(slack.delta(), slack), amount.decision("unfold h; " + effort.interval(400)));
    }

    /** An upper bound of the error term: whichever of both its forms is less. */
    private static String error(BigFraction coefficient, BigFraction distance, CustomCoefficients.Slack slack) {
        String delta = Numbers.real(distance);
        String logarithm = "ln " + slack.messages();
        String few = "(h " + delta + " + " + delta + " * ln (" + slack.messages() + " - 1) + " + Numbers.real(coefficient) + " * ";
        return Fractions.signum(distance) == 0 ? "0" : isByOutputs(distance, slack) ? few + logarithm + ")"
            : few + "(h " + delta + " + " + delta + " * " + logarithm + "))";
    }

    private static String bounded(BigFraction distance, CustomCoefficients.Slack slack) {
        return Fractions.signum(distance) == 0 ? "apply sharp_error_of_0; lra"
            : "apply sharp_error_by_" + (isByOutputs(distance, slack) ? "outputs" : "distance") + "; lra";
    }

    /** Whether ln k is below h(delta) + delta ln k, as far as doubles tell: either is an upper bound. */
    private static boolean isByOutputs(BigFraction distance, CustomCoefficients.Slack slack) {
        double delta = Numbers.near(distance);
        double logarithm = Math.log(slack.messages().doubleValue());
        return logarithm < -delta * Math.log(delta) - (1 - delta) * Math.log1p(-delta) + delta * logarithm;
    }
}
