package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.SparseContraction;

/** The contraction coefficients of the sparse hypercube, from both sides [SPARSE, SDPI-BINARY-CHORD, SDPI-BINARY]. */
final class SparseCoefficientTheorems implements Theorems {
    private final SparseCoordinate coordinate;
    private final Effort effort;

    SparseCoefficientTheorems(SparseContraction problem, Effort effort) {
        this.coordinate = SparseCoordinate.of(problem.samples(), problem.fixed(), effort);
        this.effort = effort;
    }

    @Override
    public String scope() {
        return "tau and rho from both sides, (1 - tau)/rho, and that they are squared maximal correlations";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Signs Sparse Certificates Computed ComputedCoefficients ComputedSparse \
            ComputedSupremum.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.of("n", coordinate.samples()) + coordinate.definitions();
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step step = certificate.steps().get(claim.step() - 1);
        BigFraction value = claim.value();
        return switch (claim.quantity()) {
            case TAU -> text(name, "SDPI LSparse (pwlist LBool n) target " + Numbers.real(value), SparseRho.tau(value));
            case TAU_LOWER -> text(name, "at_least LSparse (pwlist LBool n) target " + Numbers.real(value), """
                intros u Hu H. apply Rle_trans with (sparse_q p n); [rewrite q_value; lra|].
                exact (proj2 (sparse_tau_value p n p_range n_range) u Hu H).""");
            case RHO -> rho(step, value, name);
            case RHO_LOWER -> rhoAtLeast(step, value, name);
            case RATIO -> ratio(step, value, name);
            case TAU_OVER_CORRELATION -> text(name, "over_correlation LSparse (pwlist LBool n) target " + Numbers.real(value),
                "apply (sparse_tau_over_correlation p n p_range n_range). lra.");
            case RHO_OVER_CORRELATION -> text(name, "over_correlation LBool (pwlist LBool n) fresh " + Numbers.real(value),
                "apply (sparse_rho_over_correlation p n p_range n_range); [rewrite q_value; unfold p; lra|lra].");
            default -> null;
        };
    }

    private String rho(Step step, BigFraction value, String name) {
        String proof = SparseRho.proof(coordinate, step, value, effort);
        return proof == null ? null : text(name, "SDPI LBool (pwlist LBool n) fresh " + Numbers.real(value), proof);
    }

    private static String text(String name, String statement, String proof) {
        return """
            Theorem %s : %s.
            Proof.
            %s
            Qed.
            """.formatted(name, statement, proof.stripTrailing().indent(2).stripTrailing());
    }

    /** By the squared maximal correlation, or else by the law of the witness. */
    private static String rhoAtLeast(Step step, BigFraction value, String name) {
        if (step.rule() != Rule.SPARSE_TILTED) {
            return text(name, "at_least LBool (pwlist LBool n) fresh " + Numbers.real(value), """
                intros u Hu H. apply Rle_trans with (p * sparse_q p n); [rewrite q_value; unfold p; lra|].
                exact (sparse_rho_at_least p n p_range n_range u Hu H).""");
        }
        BigFraction plus = step.witness().get(WitnessField.PLUS);
        BigFraction minus = step.witness().get(WitnessField.MINUS);
        boolean isFull = plus.add(minus).equals(BigFraction.ONE);
        return text(name, "forall u, contracts LBool (pwlist LBool n) fresh u -> " + Numbers.real(value) + " <= u", """
            intros u. apply (sparse_rho_by_law p n %s %s u %s p_range n_range); rewrite ?s_value, ?q_value; try lra;
              unfold class_divergence, Dber; %s%s.
            """.formatted(Numbers.real(plus), Numbers.real(minus), Numbers.real(value),
                isFull ? "replace (1 - %s - %s) with 0 by lra; rewrite ?Rmult_0_l; ".formatted(Numbers.real(plus), Numbers.real(minus))
                    : Fractions.signum(minus) == 0 ? "rewrite ?Rmult_0_l; " : "",
                "interval with (i_prec " + Effort.bits(400, value) + ")"));
    }

    private String ratio(Step step, BigFraction value, String name) {
        BigFraction rho = step.rule() == Rule.SUPREMUM && Fractions.signum(value) > 0
            ? BigFraction.ONE.subtract(coordinate.tau()).divide(value) : step.result().get(ResultField.RHO);
        String proof = SparseRho.proof(coordinate, step, rho, effort);
        return proof == null ? null : text(name, "ratio_at_least LSparse LBool (pwlist LBool n) target fresh " + Numbers.real(value), """
            exists %1$s, %2$s. split; [lra|]. split; [|split; [|lra]].
            - %3$s
            - %4$s
            """.formatted(Numbers.real(coordinate.tau()), Numbers.real(rho), inBullet(SparseRho.tau(coordinate.tau())),
                inBullet(proof)));
    }

    private static String inBullet(String proof) {
        return proof.stripTrailing().replace("\n", "\n  ");
    }
}
