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

/** The sparse hypercube [SPARSE, SPARSE-DIRECT]. */
final class SparseTheorems extends ClusteringTheorems {
    /** 2^n is written out in the file. */
    private static final BigInteger MAX_SAMPLES = BigInteger.valueOf(1000);

    private final SparseHypercube problem;

    SparseTheorems(SparseHypercube problem) throws NotExportableException {
        super(problem, EnumSet.of(Rule.SPARSE, Rule.SPARSE_DIRECT));
        this.problem = problem;
        if (problem.samples().compareTo(MAX_SAMPLES) > 0) {
            throw new NotExportableException("it has more than " + MAX_SAMPLES + " samples");
        }
    }

    @Override
    String alphabet() {
        return "LSparse";
    }

    /** s. */
    private BigFraction agreement() {
        BigFraction p = problem.fixed();
        return p.add(BigFraction.ONE.subtract(p).multiply(new BigFraction(BigInteger.TWO, power())));
    }

    /** q. */
    private BigFraction tau() {
        return problem.fixed().divide(agreement());
    }

    private BigInteger power() {
        return BigInteger.ONE.shiftLeft(problem.samples().intValueExact());
    }

    @Override
    String coordinate() {
        return """
            Definition p : R := %1$s.
            Definition target := sparse_target p n.
            Definition fresh := sparse_fresh p n.
            Lemma p_range : 0 < p < 1.
            Proof. unfold p. lra. Qed.
            Lemma n_range : (1 <= n)%%nat.
            Proof. unfold n. lia. Qed.
            Lemma laws : joint LSparse (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
              forall b, In b (pwlist LBool n) -> margY LSparse target b = margY LBool fresh b.
            Proof. destruct (SPARSE p n p_range n_range) as ((HT & HX & HB) & _). \
            split; [exact HT|split; [exact HX|intros b _; apply HB]]. Qed.
            Lemma s_value : sparse_s p n = %2$s.
            Proof.
              unfold sparse_s, n. rewrite pow2_of_Z by lia.
              replace (2 ^ %3$s)%%Z with %4$s%%Z by reflexivity. unfold p. field.
            Qed.
            Lemma q_value : sparse_q p n = %5$s.
            Proof. unfold sparse_q. rewrite s_value. unfold p. field. Qed.
            """.formatted(Numbers.real(problem.fixed()), Numbers.real(agreement()), problem.samples(), power(), Numbers.real(tau()));
    }

    @Override
    BigFraction factor(Step step) {
        return step.rule() == Rule.SPARSE_DIRECT ? step.result().get(ResultField.CONSTANT) : BigFraction.ONE.subtract(tau()).divide(tau());
    }

    @Override
    String factorProof(Step step) {
        return step.rule() == Rule.SPARSE ? byCoefficients(step)
            : "apply (factor_of_direct _ _ _ target fresh d HT HX HB); [lra|].\n"
            + (problem.samples().equals(BigInteger.ONE) ? ofOneSample(step) : byTangents(step));
    }

    private String byCoefficients(Step step) {
        return """
            destruct (SPARSE p n p_range n_range) as (_ & (ST & _) & _ & SX & _).
            rewrite q_value in ST, SX. replace %1$s with ((1 - %2$s) / %2$s) by field.
            apply (factor_of_coefficients _ _ _ target fresh d HT HX HB); try lra; assumption.
            """.formatted(Numbers.real(factor(step)), Numbers.real(tau()));
    }

    private String ofOneSample(Step step) {
        return "replace %s with ((1 - p) / p ^ 2) by (unfold p; field). exact (SPARSE_DIRECT_one p p_range)."
            .formatted(Numbers.real(factor(step)));
    }

    @Override
    boolean isCarriedStated() {
        return true;
    }

    @Override
    String beforeNoLearner(Step step) {
        return "";
    }

    @Override
    String seen(Step step) {
        return "fresh d (proj1 (proj2 laws))";
    }

    @Override
    String carriedProof(Step step, BigFraction information) {
        return "unfold fresh. rewrite d_real, (sparse_carried p n p_range n_range), s_value, q_value. unfold Dber. interval with (i_prec "
            + "300).";
    }

    /** The numbers of the witness are the certificate of the theorem, which Coq checks by one computation. */
    private String byTangents(Step step) {
        Witness witness = step.witness();
        List<BigFraction> ends = witness.list(WitnessField.ENDS);
        List<BigFraction> agreements = witness.list(WitnessField.AGREEMENTS);
        List<BigFraction> tilts = witness.list(WitnessField.TILTS);
        String steps = IntStream.range(1, ends.size())
            .mapToObj(i -> "(" + Numbers.term(agreements.get(i)) + ", " + Numbers.term(tilts.get(i - 1)) + ", " + Numbers.term(ends.get(i))
            + ")")
            .collect(Collectors.joining(";\n    ", "[", "]"));
        return """
            replace %1$s with (value %2$s) by (cbn [value]; lra).
            apply (sparse_direct_computed %3$s p n %4$s %5$s %2$s %6$s %7$s
              %8$s p_range);
              [unfold n; lia|cbn [value]; lra|rewrite s_value; cbn [value]; lra|rewrite q_value; cbn [value]; lra
              |vm_cast_no_check (eq_refl true)].
            """.formatted(Numbers.real(factor(step)), Numbers.term(factor(step)), witness.get(WitnessField.PRECISION).getNumerator(),
                Numbers.term(agreement()), Numbers.term(tau()), Numbers.term(agreements.get(0)), Numbers.term(ends.get(0)), steps);
    }
}
