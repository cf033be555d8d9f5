package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

/** Coefficients of a channel [CH-DOBRUSHIN, CH-KL, CH-NFOLD]. */
final class ChannelTheorems implements Theorems {
    private final FiniteChannel channel;
    private final List<List<BigFraction>> rows;

    ChannelTheorems(FiniteChannel channel) {
        this.channel = channel;
        this.rows = channel.wholeRows();
    }

    @Override
    public String scope() {
        return "the Dobrushin and the input-free coefficient of a channel";
    }

    @Override
    public String preamble() {
        int inputs = rows.size();
        int outputs = rows.get(0).size();
        return """
            From Coq Require Import Reals Lra Lia List.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Channel InputFree Chi2 Uses Certificates.
            Import ListNotations.
            Open Scope R_scope.

            Definition matrix : list (list R) :=
              [%s].
            Definition inputs : list nat := seq 0 %d.
            Definition outputs : list nat := seq 0 %d.
            Definition row (x y : nat) : R := nth y (nth x matrix []) 0.

            Ltac entries := unfold fsum, LC, LC_slope, mix, row, matrix, outputs; simpl; \
            repeat first [rewrite Rmult_0_l | rewrite Rmult_0_r | rewrite Rdiv_0_l].
            Ltac evaluate := first [interval with (i_prec 200) | lra].
            Ltac each H := unfold inputs, outputs in H; simpl in H; repeat (destruct H as [<-|H]); [..|contradiction].
            Lemma nonneg_rows x : In x inputs -> nonneg outputs (row x).
            Proof. intros Hx y Hy. each Hx; each Hy; unfold row, matrix; simpl; lra. Qed.
            Lemma is_kernel : kernel inputs outputs row.
            Proof.
              split; [intros x y Hx; exact (nonneg_rows x Hx y)|].
              intros x Hx. each Hx; entries; lra.
            Qed.
            """.formatted(rows.stream().map(Numbers::reals).collect(Collectors.joining(";\n   ")), inputs, outputs);
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step step = certificate.steps().get(claim.step() - 1);
        Witness witness = step.witness();
        return switch (claim.quantity()) {
            case ETA_TV -> dobrushin(claim.value(), name);
            case ETA_KL -> isByTangents(step) ? upper(witness, claim.value(), name) : null;
            case ETA_KL_USES -> isByTangents(premise(certificate, step)) ? uses(certificate, claim, name) : null;
            case ETA_KL_LOWER -> lower(witness, claim.value(), name);
            default -> null;
        };
    }

    /** The closed form has no theorem yet. */
    private static boolean isByTangents(Step step) {
        return step.rule() == Rule.CH_KL;
    }

    private static Step premise(Certificate certificate, Step step) {
        return certificate.steps().get(step.premises().get(0) - 1);
    }

    /** The largest total variation, and that it is a contraction coefficient. */
    private String dobrushin(BigFraction value, String name) {
        int inputs = rows.size();
        int[] farthest = {0, 0};
        for (int i = 0; i < inputs * inputs; i++) {
            if (distance(i / inputs, i % inputs).compareTo(distance(farthest[0], farthest[1])) > 0) {
                farthest = new int[] {i / inputs, i % inputs};
            }
        }
        return """
            Theorem %1$s : contracts_free inputs outputs row %2$s /\\
              exists x x', In x inputs /\\ In x' inputs /\\ / 2 * fsum outputs (fun y => Rabs (row x y - row x' y)) = %2$s.
            Proof.
              split.
              - apply CH_DOBRUSHIN; [exact is_kernel|lra|].
                intros x x' Hx Hx'. each Hx; each Hx'; entries; unfold Rabs; repeat destruct Rcase_abs; lra.
              - exists %3$d%%nat, %4$d%%nat. repeat split; try (unfold inputs; simpl; tauto).
                entries; unfold Rabs; repeat destruct Rcase_abs; lra.
            Qed.
            """.formatted(name, Numbers.real(value), farthest[0], farthest[1]);
    }

    private BigFraction distance(int i, int j) {
        BigFraction sum = BigFraction.ZERO;
        for (int y = 0; y < rows.get(0).size(); y++) {
            sum = sum.add(rows.get(i).get(y).subtract(rows.get(j).get(y)).abs());
        }
        return sum;
    }

    /** One bound of LC for each pair of rows. */
    private String upper(Witness witness, BigFraction value, String name) {
        List<String> pairs = IntStream.range(0, rows.size()).boxed()
            .flatMap(i -> IntStream.range(0, i).mapToObj(j -> pair(witness, i, j))).toList();
        return """
            Theorem %s : contracts_free inputs outputs row %s.
            Proof.
              apply CH_KL_pairs; [exact is_kernel|lra|]. intros x x' Hx Hx' Hlt b Hb.
              assert (Nx := nonneg_rows x Hx). assert (Nx' := nonneg_rows x' Hx').
              each Hx; each Hx'; try (exfalso; clear - Hlt; lia).
            %s
            Qed.
            """.formatted(name, Numbers.real(value), String.join("\n", pairs));
    }

    private static String pair(Witness witness, int i, int j) {
        int index = i * (i - 1) / 2 + j;
        BigFraction left = place(witness, WitnessField.LEFT, index);
        BigFraction right = place(witness, WitnessField.RIGHT, index);
        String proof = left.equals(right) && Fractions.isInteger(left)
            ? "apply Rle_trans with (1 := LC_end" + Numbers.real(left) + " _ _ _ Nx Nx' ltac:(entries; evaluate) b Hb); entries"
            : "apply (LC_tangents _ _ _ " + Numbers.real(left) + " " + Numbers.real(right) + " "
            + Numbers.real(place(witness, WitnessField.CROSS, index))
                + " _ Nx Nx'); try exact Hb; try lra; entries";
        return "  - " + proof + "; evaluate.";
    }

    /** All uses together, from one. */
    private String uses(Certificate certificate, Claim claim, String name) {
        Step one = premise(certificate, certificate.steps().get(claim.step() - 1));
        BigFraction eta = one.result().get(ResultField.ETA_KL);
        return """
            %1$sTheorem %2$s :
              let u := 1 - (1 - %3$s) ^ %4$d in
              contracts_free (pwlist inputs %4$d) (pwlist outputs %4$d) (pwJ row %4$d) u /\\ u <= %5$s.
            Proof.
              split; [apply CH_NFOLD; [exact is_kernel|lra|exact %2$s_one_use]|evaluate].
            Qed.
            """.formatted(upper(one.witness(), eta, name + "_one_use"), name, Numbers.real(eta), channel.uses(),
                Numbers.real(claim.value()));
    }

    private static BigFraction place(Witness witness, WitnessField field, int index) {
        return Fractions.of(witness.list(field).get(index).getNumerator(), unit(witness));
    }

    private static BigInteger unit(Witness witness) {
        return witness.get(WitnessField.FACTOR).getNumerator().shiftLeft(witness.get(WitnessField.PRECISION).intValue());
    }

    /** One value of LC: no coefficient is below it. */
    private String lower(Witness witness, BigFraction value, String name) {
        return """
            Theorem %s : forall u, contracts_free inputs outputs row u -> %s <= u.
            Proof.
              intros u Hu. apply Rle_trans with (LC outputs (row %d) (row %d) %s).
              - entries; evaluate.
              - apply (CH_KL_value inputs outputs row u (seq_NoDup _ _) is_kernel Hu);
                  try (unfold inputs; simpl; tauto); try discriminate; lra.
            Qed.
            """.formatted(name, Numbers.real(value), witness.get(WitnessField.FIRST_ROW).intValue() - 1,
                witness.get(WitnessField.SECOND_ROW).intValue() - 1,
                Numbers.real(Fractions.of(witness.get(WitnessField.POINT).getNumerator(), unit(witness))));
    }
}
