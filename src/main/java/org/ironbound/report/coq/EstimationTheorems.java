package org.ironbound.report.coq;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanEstimation;

/**
 * What every learner memorizes from whose model the signs of the centre can be estimated [BOOL-EST], and what some learner does that
 * releases a sign for each coordinate [BOOL-LEARN-TABLE].
 */
final class EstimationTheorems implements Theorems {
    private final BooleanEstimation problem;
    private final Effort effort;

    EstimationTheorems(BooleanEstimation problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
    }

    @Override
    public String scope() {
        return "lower bounds on memorization by [BOOL-EST], upper bounds by learners of [BOOL-LEARN-TABLE], and that there is no learner";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Signs Certificates Computed ComputedSigns ComputedFactors \
            ComputedLearners ComputedEstimates NoLearner.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.of("d", problem.dimension()) + Sizes.of("n", problem.samples()) + Sizes.of(problem.lambda());
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        if (claim.quantity() == Claim.Quantity.LEARNERS) {
            return none(name);
        }
        Step bound = Amount.step(certificate, claim);
        return claim.relation() == Relation.AT_MOST ? bySome(bound, Amount.of(claim), name) : byEvery(bound, Amount.of(claim), name);
    }

    private String byEvery(Step bound, Amount amount, String name) {
        CentreFactors factors = bound.rule() == Rule.BOOL_EST
            ? CentreFactors.of(bound, problem.dimension(), effort) : null;
        return factors == null ? null : factors.definitions(name) + """
            Theorem %1$s : every_estimable lambda n d %2$s %3$s.
            Proof.
              %4$s
              apply (every_estimable_computed %5$s %6$s %7$s); cbn [value];
                [lra|lra|lra|rewrite d_real; lra|lra|%8$s|lra|discriminate|vm_cast_no_check (eq_refl true)].
            Qed.
            """.formatted(name, Numbers.real(problem.bitError()), amount.real(),
                Sizes.atMost(problem.lambda(), factors.lambda(), effort), factors.arguments(name), Numbers.term(problem.bitError()),
                amount.term(), Amount.ofTerm());
    }

    /** Whoever sees all samples has a larger share of signs wrong. */
    private String none(String name) {
        effort.add(Effort.Work.LETTERS, problem.samples());
        return """
            Theorem %1$s : no_estimable lambda n d %2$s.
            Proof.
              assert (L : value %3$s = lambda) by (%4$s).
              assert (H := no_estimate_computed %3$s %5$s n d %6$d %2$s ltac:(rewrite L; exact lambda_range) ltac:(unfold d; lia)
                ltac:(cbn [value]; lra) ltac:(vm_cast_no_check (eq_refl true))).
              rewrite L in H. exact H.
            Qed.
            """.formatted(name, Numbers.real(problem.bitError()), Sizes.term(problem.lambda()), Sizes.isTerm(problem.lambda()),
                Numbers.term(problem.bitError()), SignLaw.bits(effort));
    }

    /** The learner of the witness, of which Coq computes anew what it memorizes and how often its signs are wrong. */
    private String bySome(Step bound, Amount amount, String name) {
        if (bound.rule() != Rule.BOOL_EST_LEARN) {
            return null;
        }
        int looks = problem.samples().min(MeanAnswer.MOST_SAMPLES).intValueExact();
        List<BigFraction> answers = bound.witness().list(WitnessField.ANSWERS);
        return """
            Theorem %1$s : some_estimable lambda n d %2$s %3$s.
            Proof.
              apply (estimate_computed %4$d lambda %5$s (Z.to_nat %13$d) n
                %6$s
                %7$s d %8$s %9$s %10$s);
                [exact lambda_range|%11$s|cbn [value]; lra|%12$s|unfold d; lia|unfold n; lia|
                vm_cast_no_check (eq_refl true)].
            Qed.
            """.formatted(name, Numbers.real(problem.bitError()), amount.real(), SignLaw.bits(effort), Sizes.term(problem.lambda()),
                answers.stream().map(Numbers::term).collect(Collectors.joining("; ", "[", "]")),
                Numbers.term(MeanAnswer.of(problem.lambda(), looks, answers, SignLaw.bits(effort))),
                problem.dimension(),
                Numbers.term(problem.bitError()), amount.term(), Sizes.isTerm(problem.lambda()), Amount.ofTerm(), looks);
    }
}
