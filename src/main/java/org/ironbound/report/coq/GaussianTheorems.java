package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.GaussianClustering;

/**
 * What every learner of a Gaussian cluster memorizes [GAUSS-TV], for real numbers that obey the theorems that are cited: these are
 * hypotheses, each with its name. Alphabets are finite in proofs/analysis, so that learners of Gaussian clusters do not occur there.
 */
final class GaussianTheorems implements Theorems {
    private final GaussianClustering problem;

    GaussianTheorems(GaussianClustering problem) {
        this.problem = problem;
    }

    @Override
    public String scope() {
        return "lower bounds on memorization by [GAUSS-TV]";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import TotalVariation.
            Open Scope R_scope.

            (** The theorems that are cited, not proved here, for one learner M. R is its information about the mean of the samples, R' that
                about a less exact mean V (the split of GAUSS-TV): y = e^(-R'/d), x = e^(-2R/d). w is the mean squared distance of the two
                normal laws that the test tells apart. *)
            Definition distance_needed (delta w : R) : Prop := delta ^ 2 <= w.
            Definition talagrand (d s y w : R) : Prop := w <= s / (1 - s) * (2 * d * (1 - y)).
            Definition conditional_entropy_power (rho s x y : R) : Prop := 1 - rho / s + rho / s * x <= y ^ 2.
            Definition memorized_by_entropy_power (d tau x mem : R) : Prop := d / 2 * ln (tau + (1 - tau) / x) <= mem.
            """;
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step source = certificate.steps().get(claim.step() - 1);
        Step bound = source.rule() == Rule.BITS ? premise(certificate, source, 0) : source;
        if (bound.rule() != Rule.GAUSS_TV) {
            return null;
        }
        Step coefficients = premise(certificate, bound, 0);
        Step distance = premise(certificate, bound, 1);
        BigFraction d = new BigFraction(problem.dimension());
        BigFraction rho = coefficients.result().get(ResultField.RHO);
        BigFraction delta = distance.result().get(ResultField.DISTANCE);
        BigFraction split = bound.witness().get(WitnessField.SPLIT);
        BigFraction u = delta.pow(2).multiply(BigFraction.ONE.subtract(split)).divide(d.multiply(split).multiply(2));
        BigFraction k = split.divide(rho).multiply(u).multiply(BigFraction.TWO.subtract(u));
        return """
            Theorem %1$s : forall y x w mem : R, 0 <= y -> 0 < x ->
              distance_needed %2$s w -> talagrand %3$s %4$s y w -> conditional_entropy_power %5$s %4$s x y ->
              memorized_by_entropy_power %3$s %6$s x mem -> %7$s <= mem / ln 2.
            Proof.
              intros y x w mem Hy Hx HD HT HE HM.
              assert (K : %8$s <= 1 - x).
              { apply (detail_below %3$s %5$s %4$s %2$s w x y %9$s %8$s); [lra|field|field|exact HD|exact HT|exact HE|exact Hy|lra]. }
              assert (M := memorization %3$s %6$s x %8$s mem ltac:(lra) ltac:(lra) Hx ltac:(lra) ltac:(lra) K HM).
              apply Rle_trans with (%3$s / 2 * ln (1 + (1 - %6$s) * %8$s / (1 - %8$s)) / ln 2); [interval with (i_prec 300)|].
              apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; interval|exact M].
            Qed.
            """.formatted(name, Numbers.real(delta), Numbers.real(d), Numbers.real(split), Numbers.real(rho),
                Numbers.real(coefficients.result().get(ResultField.TAU)), Numbers.real(claim.value()), Numbers.real(k), Numbers.real(u));
    }

    private static Step premise(Certificate certificate, Step step, int index) {
        return certificate.steps().get(step.premises().get(index) - 1);
    }
}
