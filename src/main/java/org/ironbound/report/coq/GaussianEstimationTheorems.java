package org.ironbound.report.coq;

import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.GaussianEstimation;

/**
 * Gaussian clustering with an estimate of the centre [GAUSS-EST]: what every learner memorizes, what the noisy mean does, that no learner
 * allows such an estimate. As in {@link GaussianTheorems} what is cited is a hypothesis with a name.
 */
final class GaussianEstimationTheorems implements Theorems {
    private final GaussianEstimation problem;
    private final Effort effort;

    GaussianEstimationTheorems(GaussianEstimation problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
    }

    @Override
    public String scope() {
        return "bounds on memorization from both sides, and that there is no learner";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Gaussian NoisyMean.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.real("d", problem.dimension()) + Sizes.gaussian(problem.samples(), problem.lambdaSquared(), effort) + """
            Lemma d_range : 0 < d. Proof. unfold d. lra. Qed.
            """;
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        if (claim.quantity() == Claim.Quantity.LEARNERS) {
            return none(name);
        }
        Step bound = Amount.step(certificate, claim);
        Amount amount = Amount.of(claim);
        return bound.rule() == Rule.GAUSS_EST || bound.rule() == Rule.GAUSS_EST_LEARN
            ? claim.relation() == Relation.AT_LEAST ? byEvery(amount, name) : bySome(amount, name) : null;
    }

    private String error() {
        return Numbers.real(problem.meanSquaredError());
    }

    private String byEvery(Amount amount, String name) {
        return """
            Theorem %1$s : forall (D : R) (g : numbers), centre_entropy_power d n L g -> rate_distortion d D g -> chain_rule g ->
              D <= %2$s -> %3$s <= memorized g / ln 2.
            Proof.
              intros D g HE HD HC HA.
              apply (memorized_by_estimate d n L g d_range n_range L_range D _ _ HC HE HD HA); [split; unfold d; decide_numbers|].
              unfold d. %4$s.
            Qed.
            """.formatted(name, error(), amount.real(), amount.decision("decide_numbers"));
    }

    private String none(String name) {
        return """
            Theorem %1$s : forall (D : R) (g : numbers), centre_entropy_power d n L g -> rate_distortion d D g -> ~ D <= %2$s.
            Proof. intros D g HE HD HA. apply (no_estimate d n L g n_range L_range D _ HE HD HA). decide_numbers. Qed.
            """.formatted(name, error());
    }

    private String bySome(Amount amount, String name) {
        return """
            Theorem %1$s : let v := noise_of_error n L %2$s in 0 < v /\\ forall D mem : R, error_of_noisy_mean n L v D ->
              kept_by_noisy_mean d n L v mem -> D <= %2$s /\\ mem / ln 2 <= %3$s.
            Proof.
              assert (Hn := n_range). assert (HL := L_range). split; [unfold noise_of_error; decide_numbers|].
              intros D mem HD HK. assert (E := error_with_noise n L %2$s ltac:(lra) ltac:(lra) ltac:(lra)).
              unfold error_of_noisy_mean in *. split; [lra|].
              unfold kept_by_noisy_mean in HK. rewrite HK. unfold noise_of_error, d. %4$s.
            Qed.
            """.formatted(name, error(), amount.real(), amount.decision("decide_numbers"));
    }
}
