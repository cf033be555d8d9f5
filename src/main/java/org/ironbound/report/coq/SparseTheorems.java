package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.SparseHypercube;

/** The sparse hypercube [SPARSE, SPARSE-DIRECT, SPARSE-TV, SPARSE-LEARN]. */
final class SparseTheorems extends ClusteringTheorems {
    private static final int BITS = 200;

    private final SparseHypercube problem;
    private final SparseCoordinate coordinate;

    SparseTheorems(SparseHypercube problem, Effort effort) {
        super(problem, EnumSet.of(Rule.SPARSE, Rule.SPARSE_DIRECT, Rule.CHORD, Rule.SUPREMUM), effort);
        this.problem = problem;
        this.coordinate = SparseCoordinate.of(problem.samples(), problem.fixed(), effort);
    }

    @Override
    String alphabet() {
        return "LSparse";
    }

    @Override
    String coordinate() {
        return coordinate.definitions();
    }

    @Override
    BigFraction factor(Step step) {
        return step.rule() == Rule.SPARSE_DIRECT ? step.result().get(ResultField.CONSTANT)
            : BigFraction.ONE.subtract(coordinate.tau()).divide(rho(step));
    }

    private BigFraction rho(Step step) {
        return step.rule() == Rule.SPARSE ? coordinate.tau() : SparseRho.value(coordinate, step);
    }

    @Override
    boolean isStated(Step step) {
        return super.isStated(step) && (step.rule() != Rule.SUPREMUM || rho(step) != null);
    }

    @Override
    String factorProof(Step step) {
        return step.rule() != Rule.SPARSE_DIRECT ? byCoefficients(step)
            : "apply (factor_of_direct _ _ _ target fresh d HT HX HB); [lra|].\n"
            + (problem.samples().equals(BigInteger.ONE) ? ofOneSample(step) : byTangents(step));
    }

    private String byCoefficients(Step step) {
        return """
            assert (ST : SDPI LSparse (pwlist LBool n) target %2$s).
            { %3$s }
            assert (SX : SDPI LBool (pwlist LBool n) fresh %4$s).
            { %5$s }
            replace %1$s with ((1 - %2$s) / %4$s) by field.
            apply (factor_of_coefficients _ _ _ target fresh d HT HX HB); try lra; assumption.
            """.formatted(Numbers.real(factor(step)), Numbers.real(coordinate.tau()), SparseRho.tau(coordinate.tau()),
                Numbers.real(rho(step)), SparseRho.proof(coordinate, step, rho(step), effort()).stripTrailing());
    }

    private String ofOneSample(Step step) {
        return "replace %s with ((1 - p) / p ^ 2) by (unfold p; field). exact (SPARSE_DIRECT_one p p_range)."
            .formatted(Numbers.real(factor(step)));
    }

    @Override
    String learnerProof(FoundLearner learner) {
        BigFraction kept = learner.keeping();
        return """
            eapply some_learner_is; [apply (keeping_learner_computed %1$s p %2$s %3$s %4$s %5$s %6$s
              %7$s n d
              %8$s);
              [exact p_range|exact n_range|unfold p; cbn [value]; lra|rewrite s_value; cbn [value]; lra|cbn [value]; lra|cbn [value]; lra
              |cbn [value]; lra|cbn [value]; lra|unfold d; lia|vm_cast_no_check (eq_refl true)]
              |cbn [value]; intros miss alarm [Hm Ha]; split; lra|%9$s].
            """.formatted(learner.bits(), Numbers.term(problem.fixed()), Numbers.term(coordinate.agreement()),
                Numbers.term(coordinate.share()), Numbers.term(kept), Numbers.term(BigFraction.ONE.subtract(kept)),
                Numbers.term(BigFraction.ONE.subtract(kept.multiply(coordinate.share()))), learner.limits(), Amount.ofTerm());
    }

    @Override
    String bySigns(Step step, Amount amount, String name) {
        BigFraction mean = step.witness().get(WitnessField.MEAN);
        BigFraction coefficient = step.witness().get(WitnessField.COEFFICIENT);
        SupremumLines lines = SupremumLines.of(coordinate.agreement(), mean, coefficient, step.witness());
        if (lines == null) {
            return null;
        }
        effort().add(Effort.Work.LINES, lines.lines().size());
        return """
            Lemma %1$s_signs : SDPI LBool LSparse (binary_joint (three_weight (sparse_s p n)) (three_mean %2$s)) %3$s.
            Proof.
              replace (sparse_s p n) with (value %4$s) by (rewrite s_value; cbn [value]; lra).
              replace %2$s with (value %5$s) by (cbn [value]; lra). replace %3$s with (value %6$s) by (cbn [value]; lra).
              apply (supremum_computed %4$s %5$s ltac:(cbn [value]; lra) ltac:(cbn [value]; lra) %7$d %6$s %8$s
              %9$s). vm_cast_no_check (eq_refl true).
            Qed.
            (** The hypothesis is what [SPARSE-TV] says of signs that are made from the samples, which is cited here. *)
            Theorem %1$s : %10$s ->
              every_learner LSparse LBool (pwlist LBool n) target fresh d %11$s %12$s.
            Proof.
              apply (every_learner_by_signs p n d %2$s %3$s %13$s %12$s _ p_range n_range ltac:(lra) ltac:(lra) %1$s_signs).
              rewrite q_value. %14$s.
            Qed.
            """.formatted(name, Numbers.real(mean), Numbers.real(coefficient), Numbers.term(coordinate.agreement()), Numbers.term(mean),
                Numbers.term(coefficient), effort().bits(BITS), Numbers.term(lines.start()), lines.text(), centreNeeded(step), accurate(),
                amount.real(), Numbers.real(known(step)), amount.decision(effort().interval(300)));
    }

    /** What is known of the signs, in nats. */
    private static BigFraction known(Step step) {
        return step.witness().get(WitnessField.ROOT).pow(2).divide(2);
    }

    @Override
    String centreNeeded(Step step) {
        return "signs_needed p n d " + Numbers.real(step.witness().get(WitnessField.MEAN)) + " " + accurate() + " "
            + Numbers.real(known(step));
    }

    @Override
    String beforeNoLearner(Step coefficients) {
        return "";
    }

    @Override
    String seen(Step coefficients) {
        return "fresh d (proj1 (proj2 laws))";
    }

    @Override
    String carriedProof(Step coefficients, BigFraction information) {
        return coordinate.isMany() ? """
            unfold fresh. rewrite d_real, (sparse_carried p n p_range n_range).
            apply Rle_lt_trans with (%d * (p * ln 2)).
            - apply Rmult_le_compat_l; [lra|exact (sparse_carried_at_most p n p_range n_range)].
            - unfold p, %s. %s.
            """.formatted(problem.dimension(), NeededInformation.unfolded(problem.target()), effort().interval(300)) : """
            unfold fresh. rewrite d_real, (sparse_carried p n p_range n_range), s_value, q_value. %s, Dber. %s.
            """.formatted(NeededInformation.unfolded(problem.target()), effort().interval(300 + coordinate.bitsOfDoubt()));
    }

    /** The numbers of the witness are the certificate of the theorem, which Coq checks by one computation. */
    private String byTangents(Step step) {
        Witness witness = step.witness();
        effort().add(Effort.Work.TANGENTS, witness.list(WitnessField.TILTS).size());
        return """
            replace %1$s with (value %2$s) by (cbn [value]; lra).
            apply (sparse_direct_computed %3$s p n %4$s %5$s %2$s %6$s %7$s
              %8$s p_range);
              [unfold n; lia|cbn [value]; lra|rewrite s_value; cbn [value]; lra|rewrite q_value; cbn [value]; lra
              |vm_cast_no_check (eq_refl true)].
            """.formatted(Numbers.real(factor(step)), Numbers.term(factor(step)), witness.get(WitnessField.PRECISION).getNumerator(),
                Numbers.term(coordinate.agreement()), Numbers.term(coordinate.tau()),
                Numbers.term(witness.list(WitnessField.AGREEMENTS).get(0)),
                Numbers.term(witness.list(WitnessField.ENDS).get(0)), tangents(witness));
    }

    /** The tangents of a witness of SPARSE-DIRECT behind its first one, as a list. */
    static String tangents(Witness witness) {
        List<BigFraction> ends = witness.list(WitnessField.ENDS);
        List<BigFraction> agreements = witness.list(WitnessField.AGREEMENTS);
        List<BigFraction> tilts = witness.list(WitnessField.TILTS);
        return IntStream.range(1, ends.size())
            .mapToObj(i -> "(" + Numbers.term(agreements.get(i)) + ", " + Numbers.term(tilts.get(i - 1)) + ", " + Numbers.term(ends.get(i))
            + ")")
            .collect(Collectors.joining(";\n    ", "[", "]"));
    }
}
