package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.Fractions;

/** The coefficients of a channel for a law of its input [CH-CHI2, CH-BINARY]: all letters of both sides occur. */
final class InputLaw {
    private final CoqChannel channel;
    private final List<BigFraction> law;
    private final Effort effort;

    InputLaw(CoqChannel channel, ChannelMatrix law, Effort effort) {
        this.effort = effort;
        this.channel = channel;
        this.law = Arrays.stream(law.rows()).map(row -> Fractions.of(row[0], law.denominator())).toList();
    }

    /** The law, and the joint law of output and input. */
    String definitions() {
        return """
            Definition input_law (x : nat) : R := nth x %s 0.
            Definition joint_law (y x : nat) : R := input_law x * row x y.
            Ltac numbers_of_law := unfold fsum, input_law, row, matrix, inputs, outputs; simpl; \
            repeat first [rewrite Rmult_0_l | rewrite Rmult_0_r | rewrite Rdiv_0_l].
            Lemma is_law : law inputs input_law.
            Proof. split; [intros x Hx; each Hx; unfold input_law; simpl; lra|numbers_of_law; lra]. Qed.
            Lemma is_joint : joint outputs inputs joint_law.
            Proof.
              split; [intros y x Hy Hx; unfold joint_law; apply Rmult_le_pos; [apply is_law|apply nonneg_rows]; assumption|].
              unfold joint_law; numbers_of_law; lra.
            Qed.
            """.formatted(Numbers.reals(law));
    }

    private BigFraction joint(int y, int x) {
        return law.get(x).multiply(channel.rows().get(x).get(y));
    }

    private BigFraction ofOutput(int y) {
        return sum(channel.inputs(), x -> joint(y, x));
    }

    private static BigFraction sum(int size, IntFunction<BigFraction> term) {
        return IntStream.range(0, size).mapToObj(term).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The squared maximal correlation from above: the form is a sum of squares, here with exact numbers. */
    String correlationAtMost(String name, BigFraction value) {
        int size = channel.outputs();
        BigFraction[][] form = form(value);
        List<String> squares = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigFraction pivot = form[i][i];
            if (Fractions.signum(pivot) != 0) {
                squares.add(Numbers.real(pivot) + " * (" + linear(form[i], i) + ") ^ 2");
                for (int j = i + 1; j < size; j++) {
                    for (int k = i + 1; k < size; k++) {
                        form[j][k] = form[j][k].subtract(form[i][j].multiply(form[i][k]).divide(pivot));
                    }
                }
            }
        }
        return """
            Theorem %1$s : contracts_chi2 outputs inputs joint_law %2$s.
            Proof.
              apply (proj1 (CH_CHI2 outputs inputs joint_law is_joint %2$s ltac:(lra))). intros f.
              replace (chi2_form outputs inputs joint_law %2$s f) with
                (%3$s).
              - repeat apply Rplus_le_le_0_compat; (apply Rmult_le_pos; [lra|apply pow2_ge_0]) || lra.
              - unfold chi2_form, chi2_gain, margX, margY, joint_law, input_law, row, matrix, inputs, outputs. simpl.
                field; repeat split; lra.
            Qed.
            """.formatted(name, Numbers.real(value), squares.isEmpty() ? "0" : String.join("\n    + ", squares));
    }

    /** The form of CH-CHI2 in functions of the output. */
    private BigFraction[][] form(BigFraction value) {
        int size = channel.outputs();
        BigFraction[][] form = new BigFraction[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                int first = i;
                int second = j;
                form[i][j] = ofOutput(i).multiply(ofOutput(j))
                    .subtract(sum(channel.inputs(), x -> joint(first, x).multiply(joint(second, x)).divide(law.get(x))))
                    .add(i == j ? value.multiply(ofOutput(i)) : BigFraction.ZERO);
            }
        }
        return form;
    }

    private static String linear(BigFraction[] row, int pivot) {
        return IntStream.range(pivot, row.length).mapToObj(j -> Numbers.real(row[j].divide(row[pivot])) + " * f " + j + "%nat")
            .collect(Collectors.joining(" + "));
    }

    /**
     * What a function of the output keeps bounds a coefficient from below.
     *
     * @param coefficient the property of the coefficient
     * @param side        which of the two premises of the theorem it is
     */
    String functionAtLeast(String name, Step step, BigFraction value, String coefficient, String side) {
        String statement = "Theorem %s : forall u, 0 <= u -> %s outputs inputs joint_law u -> %s <= u.\n"
            .formatted(name, coefficient, Numbers.real(value));
        return statement + (Fractions.signum(value) <= 0 ? "Proof. intros u Hu _. lra. Qed.\n" : proof(step, side));
    }

    private String proof(Step step, String side) {
        List<BigFraction> function = step.witness().list(WitnessField.OUTPUT_FUNCTION);
        BigFraction mean = sum(channel.outputs(), y -> ofOutput(y).multiply(function.get(y)));
        BigFraction gain = sum(channel.inputs(),
            x -> sum(channel.outputs(), y -> function.get(y).multiply(joint(y, x))).pow(2).divide(law.get(x))).subtract(mean.pow(2));
        BigFraction square = sum(channel.outputs(), y -> ofOutput(y).multiply(function.get(y).pow(2)));
        // The theorem divides by E f^2, which is the variance where the mean is 0.
        List<BigFraction> centred = function.stream().map(f -> f.subtract(mean)).toList();
        BigFraction variance = square.subtract(mean.pow(2));
        return """
            Proof.
              intros u Hu H. set (f := fun y : nat => nth y %1$s 0).
              assert (S : fsum outputs (fun y => margX inputs joint_law y * f y ^ 2) = %2$s)
                by (unfold f, margX, joint_law; numbers_of_law; field).
              assert (G : chi2_gain outputs inputs joint_law f = %3$s)
                by (unfold f, chi2_gain, margX, margY, joint_law, input_law, row, matrix, inputs, outputs; simpl; field; repeat split; lra).
              assert (V := CH_CHI2_vector outputs inputs joint_law is_joint u f Hu (%4$s H) ltac:(rewrite S; lra)).
              rewrite S, G in V. lra.
            Qed.
            """.formatted(Numbers.reals(centred), Numbers.real(variance), Numbers.real(gain), side);
    }

    /** From the input-free coefficient. */
    String ofChannel(String name, Step inputFree, BigFraction value) {
        return """
            %1$sTheorem %2$s : SDPI outputs inputs joint_law %3$s.
            Proof. exact (SDPI_of_free inputs outputs row _ input_law is_kernel is_law %2$s_free). Qed.
            """.formatted(channel.upper(name + "_free", inputFree, value), name, Numbers.real(value));
    }

    /** Two outputs, by the intervals of the witness. */
    String binary(String name, Step step, BigFraction value) {
        Witness witness = step.witness();
        BigFraction p = ofOutput(1);
        BigFraction variance = sum(channel.inputs(), x -> law.get(x).multiply(channel.rows().get(x).get(1).subtract(p).pow(2)));
        return """
            Theorem %1$s : SDPI outputs inputs joint_law %2$s.
            Proof.
              apply (SDPI_of_outputs inputs joint_law input_law (fun x => row x 1)).
              - intros x Hx. unfold joint_law. each Hx; unfold input_law, row, matrix; simpl; lra.
              - replace %2$s with (value %3$s) by (cbn [value]; lra).
                apply (output_computed %4$s inputs input_law (fun x => row x 1)
                  %5$s
                  %6$s
                  %3$s %7$s %8$s %9$s
                  %10$s %11$s %12$s %13$s
                  %14$s
                  %15$s is_law);
                  [..|vm_cast_no_check (eq_refl true)|vm_cast_no_check (eq_refl true)].
                + intros x Hx. cbn [value]. each Hx; unfold row, matrix; simpl; lra.
                + intros x Hx. each Hx; unfold row, matrix; simpl; lra.
                + unfold inputs, input_law, row, matrix. cbn [map seq nth fst snd value].
                  repeat (apply f_equal2; [apply f_equal2; lra|]); reflexivity.
                + unfold inputs, input_law, row, matrix. cbn [map seq nth fst snd value].
                  repeat (apply f_equal2; [apply f_equal2; lra|]); reflexivity.
                + cbn [value]. unfold expect. numbers_of_law. lra.
                + cbn [value]. lra.
                + cbn [value]. unfold variance, expect. numbers_of_law. lra.
                + cbn [value]. lra.
            Qed.
            """.formatted(name, Numbers.real(value), Numbers.term(value), witness.get(WitnessField.PRECISION).getNumerator(), terms(1),
                terms(0), Numbers.term(p), Numbers.term(BigFraction.ONE.subtract(p)), Numbers.term(variance), Numbers.term(largest(1)),
                Numbers.term(places(witness, WitnessField.ENDS).get(0)), Numbers.term(largest(0)),
                Numbers.term(places(witness, WitnessField.MIRRORED_ENDS).get(0)),
                intervals(witness, WitnessField.SLOPES, WitnessField.ENDS),
                intervals(witness, WitnessField.MIRRORED_SLOPES, WitnessField.MIRRORED_ENDS));
    }

    private BigFraction largest(int output) {
        return channel.rows().stream().map(row -> row.get(output)).max(BigFraction::compareTo).orElseThrow();
    }

    /** The probability of each input, and its chance of the output. */
    private String terms(int output) {
        return IntStream.range(0, channel.inputs())
            .mapToObj(x -> "(" + Numbers.term(law.get(x)) + ", " + Numbers.term(channel.rows().get(x).get(output)) + ")")
            .collect(Collectors.joining("; ", "[", "]"));
    }

    private static List<BigFraction> places(Witness witness, WitnessField field) {
        return witness.list(field).stream()
            .map(place -> new BigFraction(place.getNumerator(), BigInteger.ONE.shiftLeft(witness.get(WitnessField.PRECISION)
                .intValue()))).toList();
    }

    private static String intervals(Witness witness, WitnessField slopeField, WitnessField endField) {
        List<BigFraction> slopes = places(witness, slopeField);
        List<BigFraction> ends = places(witness, endField);
        return IntStream.range(0, slopes.size())
            .mapToObj(i -> "(" + Numbers.term(slopes.get(i)) + ", " + Numbers.term(ends.get(i + 1)) + ")")
            .collect(Collectors.joining(";\n        ", "[", "]"));
    }

    /** The ratio of divergences for one law of the input. */
    String weightsAtLeast(String name, Step step, BigFraction value) {
        List<BigFraction> weights = step.witness().list(WitnessField.INPUT_WEIGHTS);
        BigFraction whole = sum(law.size(), x -> law.get(x).multiply(weights.get(x)));
        List<BigFraction> other = IntStream.range(0, law.size()).mapToObj(x -> law.get(x).multiply(weights.get(x)).divide(whole)).toList();
        return """
            Theorem %1$s : forall u, contracts outputs inputs joint_law u -> %2$s <= u.
            Proof.
              intros u H. set (Q := fun x : nat => nth x %3$s 0).
              apply (contracts_value outputs inputs joint_law u %2$s Q H).
              - split; [intros x Hx; each Hx; unfold Q; simpl; lra|unfold Q; numbers_of_law; lra].
              - intros x Hx E. exfalso. revert E. each Hx; unfold margY, joint_law; numbers_of_law; lra.
              - unfold Q, KL, margY, joint_law; numbers_of_law; %4$s.
              - unfold Q, KL, transfer, margX, margY, joint_law; numbers_of_law; %4$s.
            Qed.
            """.formatted(name, Numbers.real(value), Numbers.reals(other),
                effort.interval(400));
    }
}
