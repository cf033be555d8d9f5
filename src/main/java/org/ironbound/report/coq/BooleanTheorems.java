package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.EnumSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanClustering;

/**
 * Boolean clustering [BOOL, BOOL-LINEAR, BOOL-CLOSED, BOOL-SKEW, BOOL-GERBER, FEASIBLE]. The theorems are about lambda itself; where that
 * is irrational, the coefficients are those of the upper bound that the witness names.
 */
final class BooleanTheorems extends ClusteringTheorems {
    /** A letter for each count of signs is written out in the file. */
    private static final BigInteger MAX_LETTERS = BigInteger.valueOf(300);

    /** How far below the information that is needed a bound of the information there is may be, relative to it. */
    private static final BigFraction MARGIN = new BigFraction(1, 1_000_000);

    private final BooleanClustering problem;
    private final BigFraction samples;

    BooleanTheorems(BooleanClustering problem) {
        super(problem, EnumSet.of(Rule.BOOL_LINEAR, Rule.BOOL_CLOSED, Rule.SKEW, Rule.BOOL_SKEW));
        this.problem = problem;
        this.samples = new BigFraction(problem.samples());
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
            Proof. unfold lambda. split; interval with (i_prec 200). Qed.
            Lemma laws : joint LBool (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
              forall b, In b (pwlist LBool n) -> margY LBool target b = margY LBool fresh b.
            Proof. exact (proj1 (BOOL lambda n lambda_range)). Qed.
            """.formatted(problem.lambda().exact().map(Numbers::real).orElse("/ sqrt (sqrt " + problem.dimension() + ")"));
    }

    @Override
    boolean isStated(Step step) {
        return super.isStated(step) && (!isSkew(step) || hasFewLetters());
    }

    private boolean hasFewLetters() {
        return problem.samples().compareTo(MAX_LETTERS) <= 0;
    }

    private static boolean isSkew(Step step) {
        return step.rule() == Rule.SKEW || step.rule() == Rule.BOOL_SKEW;
    }

    /** Lambda, or an upper bound of it. */
    private BigFraction above(Step step) {
        return problem.lambda().exact().orElseGet(() -> step.witness().get(WitnessField.LAMBDA));
    }

    @Override
    BigFraction factor(Step step) {
        if (step.rule() == Rule.BOOL_CLOSED) {
            return step.result().get(ResultField.RATIO);
        }
        BigFraction tau = tau(step);
        return BigFraction.ONE.subtract(tau).divide(tau.multiply(above(step).pow(2)));
    }

    private BigFraction tau(Step step) {
        return isSkew(step) ? law(step).tau() : samples.multiply(above(step).pow(2));
    }

    private SignLaw law(Step step) {
        return new SignLaw(problem.samples().intValueExact(), above(step));
    }

    @Override
    String factorProof(Step step) {
        return lambdaBelow(step) + (step.rule() == Rule.BOOL_CLOSED ? byClosedForm(step) : byNumber(step));
    }

    /** The hypotheses about lambda. */
    private String lambdaBelow(Step step) {
        return """
            assert (HL : lambda <= %1$s) by (unfold lambda; %2$s).
            assert (HP := lambda_range).
            """.formatted(Numbers.real(above(step)), problem.lambda().exact().isPresent() ? "lra" : "interval with (i_prec 400)");
    }

    private String byClosedForm(Step step) {
        return """
            assert (TL : SDPI LBool (pwlist LBool n) (bool_target %1$s n) (1 - exp (%2$s * ln (1 - %1$s ^ 2)))).
            { replace (exp (%2$s * ln (1 - %1$s ^ 2))) with ((1 - %1$s ^ 2) ^ n) by (rewrite power_by_exp, n_real by lra; reflexivity).
              exact (proj1 (BOOL_CLOSED %1$s n ltac:(lra))). }
            assert (T : 0 <= 1 - exp (%2$s * ln (1 - %1$s ^ 2)) <= 1) by (interval with (i_prec %3$s)).
            assert (X : 0 < %1$s ^ 2 * (1 - exp (%2$s * ln (1 - %1$s ^ 2)))) by (interval with (i_prec %3$s)).
            destruct (BOOL_SKEW lambda %1$s n _ ltac:(lra) ltac:(lra) (proj1 T) TL) as [ST SX].
            apply (factor_below _ _ _ target fresh d HX) with (2 := factor_of_coefficients _ _ _ target fresh d HT HX HB _ _ T X ST SX).
            split; [lra|interval with (i_prec %3$s)].
            """.formatted(Numbers.real(above(step)), Numbers.real(samples), step.witness().get(WitnessField.PRECISION).getNumerator());
    }

    private String byNumber(Step step) {
        return """
            assert (TL : SDPI LBool (pwlist LBool n) (bool_target %1$s n) %2$s).
            { %3$s }
            destruct (BOOL_SKEW lambda %1$s n %2$s ltac:(lra) ltac:(lra) ltac:(lra) TL) as [ST SX].
            replace %4$s with ((1 - %2$s) / (%1$s ^ 2 * %2$s)) by field.
            apply (factor_of_coefficients _ _ _ target fresh d HT HX HB); [lra|lra|exact ST|exact SX].
            """.formatted(Numbers.real(above(step)), Numbers.real(tau(step)), isSkew(step) ? law(step).proof() : linear(step),
                Numbers.real(factor(step)));
    }

    private String linear(Step step) {
        return """
            assert (S := proj1 (BOOL_LINEAR %1$s n ltac:(lra))). rewrite n_real, Rmin_right in S by lra.
              replace %2$s with (%3$s * %1$s ^ 2) by field. exact S.""".formatted(Numbers.real(above(step)), Numbers.real(tau(step)),
                Numbers.real(samples));
    }

    @Override
    String informedProof(Step step, String information, String memorized) {
        return lambdaBelow(step) + """
            apply (gerber_informed lambda %1$s %2$s %3$s %4$s d); try lra; rewrite d_real; unfold Dber; interval with (i_prec 200).
            """.formatted(Numbers.real(above(step)), Numbers.real(step.witness().get(WitnessField.MEAN)), information, memorized);
    }

    @Override
    boolean isCarriedStated() {
        return hasFewLetters();
    }

    @Override
    String beforeNoLearner(Step step) {
        return lambdaBelow(step)
            + "apply (no_learner_of_weaker lambda %s n d _ ltac:(lra) ltac:(lra)).".formatted(Numbers.real(above(step)));
    }

    @Override
    String seen(Step step) {
        return "(bool_fresh %1$s n) d (bool_fresh_joint %1$s n ltac:(lra))".formatted(Numbers.real(above(step)));
    }

    @Override
    String carriedProof(Step step, BigFraction information) {
        BigFraction carried = information.divide(problem.dimension()).multiply(BigFraction.ONE.subtract(MARGIN));
        return """
            assert (C := bool_carried_computed %s n %s %d ltac:(cbn [value]; lra) ltac:(vm_cast_no_check (eq_refl true))).
            cbn [value] in C. rewrite d_real. lra.
            """.formatted(Numbers.term(above(step)), Numbers.term(carried), SignLaw.BITS);
    }
}
