package org.ironbound.report.coq;

import java.util.EnumSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanClustering;

/** Boolean clustering with a rational correlation [BOOL, BOOL-LINEAR, BOOL-CLOSED]. */
final class BooleanTheorems extends ClusteringTheorems {
    private final BigFraction samples;
    private final BigFraction lambda;

    BooleanTheorems(BooleanClustering problem) throws NotExportableException {
        super(problem, EnumSet.of(Rule.BOOL_LINEAR, Rule.BOOL_CLOSED));
        this.samples = new BigFraction(problem.samples());
        this.lambda = problem.lambda().exact().orElseThrow(() -> new NotExportableException("its lambda, dimension^(-1/4), is irrational"));
    }

    @Override
    String alphabet() {
        return "LBool";
    }

    @Override
    String coordinate() {
        return """
            Definition lambda : R := %1$s.
            Definition target := bool_target lambda n.
            Definition fresh := bool_fresh lambda n.
            Lemma lambda_range : 0 < lambda < 1.
            Proof. unfold lambda. lra. Qed.
            Lemma laws : joint LBool (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
              forall b, In b (pwlist LBool n) -> margY LBool target b = margY LBool fresh b.
            Proof. exact (proj1 (BOOL lambda n lambda_range)). Qed.
            """.formatted(Numbers.real(lambda));
    }

    @Override
    BigFraction factor(Step step) {
        return step.rule() == Rule.BOOL_CLOSED ? step.result().get(ResultField.RATIO) : BigFraction.ONE.subtract(tau()).divide(rho());
    }

    @Override
    String factorProof(Step step) {
        return step.rule() == Rule.BOOL_CLOSED ? byClosedForm(step) : byLinearForm(step);
    }

    private String byClosedForm(Step step) {
        return """
            destruct (BOOL_CLOSED lambda n lambda_range) as (ST & SX & _).
            cbv zeta in ST, SX. rewrite (power_by_exp (1 - lambda ^ 2)), n_real in ST, SX by (unfold lambda; lra).
            assert (T : 0 <= 1 - exp (%1$s * ln (1 - lambda ^ 2)) <= 1) by (unfold lambda; interval with (i_prec %2$s)).
            assert (X : 0 < lambda ^ 2 * (1 - exp (%1$s * ln (1 - lambda ^ 2)))) by (unfold lambda; interval with (i_prec %2$s)).
            apply (factor_below _ _ _ target fresh d HX) with (2 := factor_of_coefficients _ _ _ target fresh d HT HX HB _ _ T X ST SX).
            split; [lra|unfold lambda; interval with (i_prec %2$s)].
            """.formatted(Numbers.real(samples), step.witness().get(WitnessField.PRECISION).getNumerator());
    }

    private String byLinearForm(Step step) {
        return """
            destruct (BOOL_LINEAR lambda n lambda_range) as [ST SX].
            rewrite n_real, Rmin_right in ST by (unfold lambda; lra).
            replace %1$s with ((1 - %2$s) / %3$s) by field.
            apply (factor_of_coefficients _ _ _ target fresh d HT HX HB); try lra.
            - replace %2$s with (%4$s * lambda ^ 2) by (unfold lambda; field). exact ST.
            - replace %3$s with (lambda ^ 2 * (%4$s * lambda ^ 2)) by (unfold lambda; field). exact (SX _ ST).
            """.formatted(Numbers.real(factor(step)), Numbers.real(tau()), Numbers.real(rho()), Numbers.real(samples));
    }

    private BigFraction tau() {
        return samples.multiply(lambda.pow(2));
    }

    private BigFraction rho() {
        return lambda.pow(2).multiply(tau());
    }
}
