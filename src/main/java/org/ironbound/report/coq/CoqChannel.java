package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.TangentPlaces;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.Fractions;

/** A channel as definitions of Coq, and proofs of bounds of its input-free coefficient [CH-KL]. */
final class CoqChannel {
    private final List<List<BigFraction>> rows;
    private final Effort effort;

    CoqChannel(ChannelMatrix matrix, Effort effort) {
        this.effort = effort;
        this.rows = Arrays.stream(matrix.rows())
            .map(row -> Arrays.stream(row).map(entry -> Fractions.of(entry, matrix.denominator())).toList()).toList();
    }

    List<List<BigFraction>> rows() {
        return rows;
    }

    int inputs() {
        return rows.size();
    }

    int outputs() {
        return rows.get(0).size();
    }

    /** The matrix, its letters, and that it is a channel. */
    String definitions() {
        return """
            Definition matrix : list (list R) :=
              [%1$s].
            Definition inputs : list nat := seq 0 %2$d.
            Definition outputs : list nat := seq 0 %3$d.
            Definition row (x y : nat) : R := nth y (nth x matrix []) 0.

            Ltac entries := unfold fsum, LC, LC_slope, mix, row, matrix, outputs; simpl; \
            repeat first [rewrite Rmult_0_l | rewrite Rmult_0_r | rewrite Rdiv_0_l].
            Ltac evaluate := first [%4$s | lra].
            Ltac each H := unfold inputs, outputs in H; simpl in H; repeat (destruct H as [<-|H]); [..|contradiction].
            Lemma nonneg_rows x : In x inputs -> nonneg outputs (row x).
            Proof. intros Hx y Hy. each Hx; each Hy; unfold row, matrix; simpl; lra. Qed.
            Lemma is_kernel : kernel inputs outputs row.
            Proof.
              split; [intros x y Hx; exact (nonneg_rows x Hx y)|].
              intros x Hx. each Hx; entries; lra.
            Qed.
            Lemma law_rows x : In x inputs -> law outputs (row x).
            Proof. intros Hx. split; [exact (nonneg_rows x Hx)|exact (proj2 is_kernel x Hx)]. Qed.
            """.formatted(rows.stream().map(Numbers::reals).collect(Collectors.joining(";\n   ")), inputs(), outputs(),
                effort.interval(200));
    }

    /** The theorem that no information is contracted less, from a step by CH-KL, one bound of LC for each pair of rows. */
    String upper(String name, Step step, BigFraction value) {
        List<String> pairs = Arrays.stream(places(step)).flatMap(Arrays::stream).map(CoqChannel::pair).toList();
        return """
            Theorem %s : contracts_free inputs outputs row %s.
            Proof.
              apply CH_KL_pairs; [exact is_kernel|lra|]. intros x x' Hx Hx' Hlt b Hb.
              assert (Nx := nonneg_rows x Hx). assert (Nx' := nonneg_rows x' Hx').
              assert (Lx := law_rows x Hx). assert (Lx' := law_rows x' Hx').
              each Hx; each Hx'; try (exfalso; clear - Hlt; lia).
            %s
            Qed.
            """.formatted(name, Numbers.real(value), String.join("\n", pairs));
    }

    /** For each row and each earlier one where tangents touch and cross; none where roots are enough. */
    private BigFraction[][][] places(Step step) {
        BigInteger unit = step.rule() == Rule.CH_KL_ROOTS ? BigInteger.ONE : unit(step.witness());
        try {
            return Arrays.stream(TangentPlaces.of(step.witness(), inputs(), unit)).map(row -> Arrays.stream(row)
                .map(places -> Arrays.stream(places).map(place -> Fractions.of(place, unit)).toArray(BigFraction[]::new))
                .toArray(BigFraction[][]::new)).toArray(BigFraction[][][]::new);
        } catch (RejectedException e) {
            throw new IllegalStateException("step " + step.number() + " was not checked", e);
        }
    }

    private static String pair(BigFraction[] places) {
        return "  - " + (places.length == 0 ? "apply (LC_roots _ _ _ _ Lx Lx'); try exact Hb; entries"
            : byTangents(places[0], places[1], places[2])) + "; evaluate.";
    }

    private static String byTangents(BigFraction left, BigFraction cross, BigFraction right) {
        return left.equals(right) && Fractions.isInteger(left)
            ? "apply Rle_trans with (1 := LC_end" + Numbers.real(left) + " _ _ _ Nx Nx' ltac:(entries; evaluate) b Hb); entries"
            : "apply (LC_tangents _ _ _ " + Numbers.real(left) + " " + Numbers.real(right) + " "
                + Numbers.real(cross) + " _ Nx Nx'); try exact Hb; try lra; entries";
    }

    /** One value of LC: no coefficient is below it. */
    static String lower(String name, Witness witness, BigFraction value) {
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

    private static BigInteger unit(Witness witness) {
        return witness.get(WitnessField.FACTOR).getNumerator().shiftLeft(witness.get(WitnessField.PRECISION).intValue());
    }

    /** The largest total variation, and that it is a contraction coefficient [CH-DOBRUSHIN]. */
    String dobrushin(String name, BigFraction value) {
        int[] farthest = {0, 0};
        for (int i = 0; i < inputs() * inputs(); i++) {
            if (distance(i / inputs(), i % inputs()).compareTo(distance(farthest[0], farthest[1])) > 0) {
                farthest = new int[] {i / inputs(), i % inputs()};
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
        for (int y = 0; y < outputs(); y++) {
            sum = sum.add(rows.get(i).get(y).subtract(rows.get(j).get(y)).abs());
        }
        return sum;
    }
}
