package org.ironbound.report.coq;

import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.problem.BooleanContraction;

/** The contraction coefficients of Boolean clustering, from above and, where lambda is rational, from below [SDPI-BINARY]. */
final class CoefficientTheorems implements Theorems {
    private final BooleanContraction problem;

    CoefficientTheorems(BooleanContraction problem) {
        this.problem = problem;
    }

    @Override
    public String scope() {
        return "rounded bounds of tau and rho, from above by "
            + SignContraction.RULES.stream().map(rule -> "[" + rule.id() + "]").sorted().collect(Collectors.joining(" or "))
            + ", and from below for a rational lambda and few samples; it cannot tell whether numbers are equal";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Signs BoolLinear BoolClosed BoolSkew Certificates Computed ComputedSigns \
            ComputedCoefficients.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.of("n", problem.samples()) + Sizes.of(problem.lambda());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        SignContraction contraction = new SignContraction(problem.samples(), problem.lambda(), certificate.steps().get(claim.step() - 1));
        BigFraction value = claim.value();
        return switch (claim.quantity()) {
            case TAU -> isAbove(value, contraction, BigFraction.ONE)
                ? above(name, value, contraction, "target", "ST", contraction.tau()) : null;
            case RHO -> isAbove(value, contraction, contraction.lambda().pow(2)) ? above(name, value, contraction, "fresh", "SX",
                "(" + Numbers.real(contraction.lambda()) + " ^ 2 * " + contraction.tau() + ")") : null;
            case TAU_LOWER -> isBelow(value, BigFraction.ONE) ? below(name, value, "target", "tau") : null;
            case RHO_LOWER -> isBelow(value, contraction.lambda().pow(2)) ? below(name, value, "fresh", "rho") : null;
            default -> null;
        };
    }

    /** Whether Coq can see that a value is not below the factor times the bound of tau: it does not see that numbers are equal. */
    private static boolean isAbove(BigFraction value, SignContraction contraction, BigFraction factor) {
        return contraction.isStated() && (contraction.isClosed() || value.compareTo(contraction.number().multiply(factor)) >= 0);
    }

    private SignLaw law() {
        return new SignLaw(problem.samples().intValueExact(), problem.lambda().exact().orElseThrow());
    }

    /** Whether Coq can see that a value is not above the factor times E r^2. */
    private boolean isBelow(BigFraction value, BigFraction factor) {
        return problem.lambda().exact().isPresent() && SignLaw.isShort(problem.samples())
            && value.compareTo(law().squareBelow().multiply(factor)) <= 0;
    }

    private static String above(String name, BigFraction value, SignContraction contraction, String law, String proved, String bound) {
        return """
            Theorem %1$s : SDPI LBool (pwlist LBool n) (bool_%2$s lambda n) %3$s.
            Proof.
            %4$s  apply (SDPI_larger LBool (pwlist LBool n) _ %5$s); [|exact %6$s|%7$s].
              apply %8$s, lambda_range.
            Qed.
            """.formatted(name, law, Numbers.real(value), contraction.proof().indent(2), bound, proved, contraction.decision(),
                law.equals("target") ? "bool_joint" : "bool_fresh_joint");
    }

    private String below(String name, BigFraction value, String law, String coefficient) {
        return """
            Theorem %1$s : at_least LBool (pwlist LBool n) (bool_%2$s lambda n) %3$s.
            Proof.
              assert (H := %4$s_at_least_computed %5$s n ltac:(cbn [value]; lra) %6$s %7$d ltac:(vm_cast_no_check (eq_refl true))).
              cbn [value] in H. exact H.
            Qed.
            """.formatted(name, law, Numbers.real(value), coefficient, Numbers.term(problem.lambda().exact().orElseThrow()),
                Numbers.term(value), SignLaw.BITS);
    }
}
