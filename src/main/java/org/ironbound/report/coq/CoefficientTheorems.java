package org.ironbound.report.coq;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.problem.BooleanContraction;

/** The contraction coefficients of Boolean clustering, from above and below [SDPI-BINARY]. */
final class CoefficientTheorems implements Theorems {
    private final BooleanContraction problem;
    private final Effort effort;

    CoefficientTheorems(BooleanContraction problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
    }

    @Override
    public String scope() {
        return "tau, rho and (1 - tau)/rho, from above by "
            + SignContraction.RULES.stream().map(rule -> "[" + rule.id() + "]").sorted().collect(Collectors.joining(" or "))
            + ", and from below; for a rational lambda and few samples the coefficients themselves, as fractions";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Signs BoolLinear BoolClosed BoolSkew Structure Certificates Computed ComputedSigns \
            ComputedLearners ComputedCoefficients ComputedExact.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.of("n", problem.samples()) + Sizes.of(problem.lambda());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        SignContraction contraction = new SignContraction(problem.samples(), problem.lambda(), certificate.steps().get(claim.step() - 1),
            effort);
        effort.add(Effort.Work.LETTERS, contraction.letters());
        return switch (claim.quantity()) {
            case TAU, RHO -> contraction.isStated() ? above(name, claim, contraction) : null;
            case TAU_LOWER, RHO_LOWER -> below(name, claim, contraction);
            case RATIO -> contraction.isStated() ? ratio(name, claim, contraction) : null;
            case TAU_OVER_CORRELATION -> correlation(name, claim, contraction, "target", "proj1");
            case RHO_OVER_CORRELATION -> correlation(name, claim, contraction, "fresh", "proj2");
            default -> null;
        };
    }

    /** Null where it is (1 - tau)/rho itself and Coq does not see that. */
    private static String ratio(String name, Claim claim, SignContraction contraction) {
        BigFraction tau = contraction.tauOfRatio(claim.value());
        String proof = contraction.proof();
        String number = contraction.tau();
        if (contraction.isAbout(tau)) {
            proof = contraction.exact(tau);
            number = Numbers.real(tau);
        }
        String rho = "(" + Numbers.real(contraction.lambda()) + " ^ 2 * " + number + ")";
        return proof == null ? null : """
            Theorem %1$s : ratio_at_least LBool LBool (pwlist LBool n) (bool_target lambda n) (bool_fresh lambda n) %2$s.
            Proof.
            %3$s  exists %4$s, %5$s. split; [%6$s|]. split; [exact ST|]. split; [exact SX|%6$s].
            Qed.
            """.formatted(name, Numbers.real(claim.value()), proof.indent(2), number, rho, contraction.decision());
    }

    private static String correlation(String name, Claim claim, SignContraction contraction, String law, String part) {
        String proof = contraction.correlations(claim.value());
        return proof == null ? null : """
            Theorem %1$s : over_correlation LBool (pwlist LBool n) (bool_%2$s lambda n) %3$s.
            Proof.
              assert (H := %4$s).
              cbn [value] in H. exact (%5$s H).
            Qed.
            """.formatted(name, law, Numbers.real(claim.value()), proof, part);
    }

    /** Where the value is E r^2, or lambda^2 E r^2, itself; null where Coq does not see that. */
    private static String exact(String name, Claim claim, SignContraction contraction, BigFraction tau, String relation) {
        boolean isTau = claim.quantity() == Claim.Quantity.TAU || claim.quantity() == Claim.Quantity.TAU_LOWER;
        String proof = contraction.exact(tau);
        return proof == null ? null : """
            Theorem %1$s : %2$s LBool (pwlist LBool n) (bool_%3$s lambda n) %4$s.
            Proof.
            %5$s  replace %4$s with %6$s by lra. exact %7$s.
            Qed.
            """.formatted(name, relation, isTau ? "target" : "fresh", Numbers.real(claim.value()), proof.indent(2),
                isTau ? Numbers.real(tau) : "(" + Numbers.real(contraction.lambda()) + " ^ 2 * " + Numbers.real(tau) + ")",
                relation.equals("SDPI") ? isTau ? "ST" : "SX" : isTau ? "LT" : "LX");
    }

    private static String above(String name, Claim claim, SignContraction contraction) {
        boolean isTau = claim.quantity() == Claim.Quantity.TAU;
        BigFraction tau = isTau ? claim.value() : claim.value().divide(contraction.lambda().pow(2));
        if (contraction.isAbout(tau)) {
            return exact(name, claim, contraction, tau, "SDPI");
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

    private String below(String name, Claim claim, SignContraction contraction) {
        boolean isTau = claim.quantity() == Claim.Quantity.TAU_LOWER;
        Optional<BigFraction> tau = problem.lambda().exact().map(lambda -> isTau ? claim.value() : claim.value().divide(lambda.pow(2)))
            .filter(this::isAbout);
        return tau.isPresent() ? exact(name, claim, contraction, tau.get(), "at_least") : """
            Theorem %1$s : at_least LBool (pwlist LBool n) (bool_%2$s lambda n) %3$s.
            Proof.
              assert (L : value %5$s = lambda) by (%8$s).
              assert (H := %4$s_at_least_computed %5$s n ltac:(rewrite L; exact lambda_range) %6$s %7$d \
            ltac:(vm_cast_no_check (eq_refl true))).
              rewrite L in H. cbn [value] in H. exact H.
            Qed.
            """.formatted(name, isTau ? "target" : "fresh", Numbers.real(claim.value()), isTau ? "tau" : "rho",
                Sizes.term(problem.lambda()), Numbers.term(claim.value()), SignLaw.bits(effort), Sizes.isTerm(problem.lambda()));
    }

    private boolean isAbout(BigFraction tau) {
        return new SignLaw(problem.samples(), problem.lambda().exact().orElseThrow(), effort).isAbout(tau);
    }
}
