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
        return switch (claim.quantity()) {
            case TAU, RHO -> contraction.isStated() ? above(name, claim, contraction) : null;
            case TAU_LOWER, RHO_LOWER -> problem.lambda().exact().isPresent() && SignLaw.isShort(problem.samples())
                ? below(name, claim, problem.lambda().exact().get()) : null;
            default -> null;
        };
    }

    /** Null where the value is E r^2, or lambda^2 E r^2: Coq does not see that numbers are equal. */
    private static String above(String name, Claim claim, SignContraction contraction) {
        boolean isTau = claim.quantity() == Claim.Quantity.TAU;
        if (contraction.isAbout(isTau ? claim.value() : claim.value().divide(contraction.lambda().pow(2)))) {
            return null;
        }
        String rho = "(" + Numbers.real(contraction.lambda()) + " ^ 2 * " + contraction.tau() + ")";
        return """
            Theorem %1$s : SDPI LBool (pwlist LBool n) (bool_%2$s lambda n) %3$s.
            Proof.
            %4$s  apply (SDPI_larger LBool (pwlist LBool n) _ %5$s); [|exact %6$s|%7$s].
              apply %8$s, lambda_range.
            Qed.
            """.formatted(name, isTau ? "target" : "fresh", Numbers.real(claim.value()), contraction.proof().indent(2),
                isTau ? contraction.tau() : rho, isTau ? "ST" : "SX", contraction.decision(), isTau ? "bool_joint" : "bool_fresh_joint");
    }

    /** Null where the value is E r^2, or lambda^2 E r^2. */
    private String below(String name, Claim claim, BigFraction lambda) {
        boolean isTau = claim.quantity() == Claim.Quantity.TAU_LOWER;
        SignLaw law = new SignLaw(problem.samples().intValueExact(), lambda);
        if (law.isAbout(isTau ? claim.value() : claim.value().divide(lambda.pow(2)))) {
            return null;
        }
        return """
            Theorem %1$s : at_least LBool (pwlist LBool n) (bool_%2$s lambda n) %3$s.
            Proof.
              assert (H := %4$s_at_least_computed %5$s n ltac:(cbn [value]; lra) %6$s %7$d ltac:(vm_cast_no_check (eq_refl true))).
              cbn [value] in H. exact H.
            Qed.
            """.formatted(name, isTau ? "target" : "fresh", Numbers.real(claim.value()), isTau ? "tau" : "rho", Numbers.term(lambda),
                Numbers.term(claim.value()), SignLaw.BITS);
    }
}
