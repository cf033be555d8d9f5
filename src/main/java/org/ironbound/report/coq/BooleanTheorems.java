package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanClustering;

/**
 * Boolean clustering [BOOL, BOOL-LINEAR, BOOL-CLOSED, BOOL-SKEW, BOOL-GERBER, BOOL-IB, BOOL-TV, FEASIBLE, BOOL-LEARN-TABLE]. The theorems
 * are about lambda itself; where that is irrational, the coefficients are those of the upper bound that the witness names.
 */
final class BooleanTheorems extends ClusteringTheorems {
    /** How far below the information that is needed a bound of the information there is may be, relative to it. */
    private static final BigFraction MARGIN = new BigFraction(1, 1_000_000);

    /** With more samples the coefficients of the certificate say what they carry, where Coq has a theorem for these. */
    private static final BigInteger MANY = BigInteger.valueOf(5000);

    private final BooleanClustering problem;

    BooleanTheorems(BooleanClustering problem, Effort effort) {
        super(problem, SignContraction.RULES, effort);
        this.problem = problem;
    }

    @Override
    String alphabet() {
        return "LBool";
    }

    @Override
    String coordinate() {
        return Sizes.of(problem.lambda()) + """
            Definition target := bool_target lambda n.
            Definition fresh := bool_fresh lambda n.
            Definition prior (th : bool) : R := / 2.
            Definition view := sign_look lambda.
            Lemma are_laws : law LBool prior /\\ forall th, In th LBool -> law LBool (view th).
            Proof. split; [exact fair_law|intros th _; exact (sign_look_law lambda lambda_range th)]. Qed.
            Lemma laws : joint LBool (pwlist LBool n) target /\\ joint LBool (pwlist LBool n) fresh /\\
              forall b, In b (pwlist LBool n) -> margY LBool target b = margY LBool fresh b.
            Proof. exact (proj1 (BOOL lambda n lambda_range)). Qed.
            """;
    }

    @Override
    boolean isStated(Step step) {
        return contraction(step).isStated();
    }

    private SignContraction contraction(Step step) {
        return new SignContraction(problem.samples(), problem.lambda(), step, effort());
    }

    @Override
    BigFraction factor(Step step) {
        SignContraction contraction = contraction(step);
        if (contraction.isClosed()) {
            return step.result().get(ResultField.RATIO);
        }
        BigFraction tau = contraction.number();
        return BigFraction.ONE.subtract(tau).divide(tau.multiply(contraction.lambda().pow(2)));
    }

    @Override
    String factorProof(Step step) {
        SignContraction contraction = contraction(step);
        effort().add(Effort.Work.LETTERS, contraction.letters());
        return contraction.proof() + (contraction.isClosed() ? """
            assert (X : 0 < %1$s ^ 2 * %2$s) by (%3$s).
            apply (factor_below _ _ _ target fresh d HX) with (2 := factor_of_coefficients _ _ _ target fresh d HT HX HB _ _ T X ST SX).
            split; [lra|%3$s].
            """ : """
            replace %4$s with ((1 - %2$s) / (%1$s ^ 2 * %2$s)) by field.
            apply (factor_of_coefficients _ _ _ target fresh d HT HX HB); [lra|lra|exact ST|exact SX].
            """).formatted(Numbers.real(contraction.lambda()), contraction.tau(), contraction.decision(), Numbers.real(factor(step)));
    }

    /** The hypotheses about lambda. */
    private String lambdaBelow(Step step) {
        return Sizes.atMost(problem.lambda(), contraction(step).lambda(), effort()) + "\n";
    }

    @Override
    String informedProof(Step step, String information, Amount memorized) {
        return lambdaBelow(step) + """
            apply (gerber_informed lambda %1$s %2$s %3$s %4$s d); try lra; rewrite d_real; unfold Dber; \
            first [%6$s|%5$s].
            """.formatted(Numbers.real(contraction(step).lambda()), Numbers.real(step.witness().get(WitnessField.MEAN)), information,
                memorized.real(), memorized.decision(effort().interval(200)), effort().interval(200));
    }

    @Override
    String byCentre(Step step, Amount amount, String name) {
        CentreFactors factors = CentreFactors.of(step, problem.dimension(), effort());
        return factors == null ? null : factors.definitions(name) + """
            (** The hypothesis is [BOOL-TV], which is cited here. *)
            Theorem %1$s : %3$s ->
              every_learner LBool LBool (pwlist LBool n) target fresh d %2$s
                %4$s.
            Proof.
              %5$s
              apply (every_learner_by_centre %6$s
                %2$s
                %7$s %8$s); cbn [value];
                [lra|lra|lra|rewrite d_real; lra|lra|%9$s|discriminate|vm_cast_no_check (eq_refl true)].
            Qed.
            """.formatted(name, accurate(), centreNeeded(step), amount.real(), Sizes.atMost(problem.lambda(), factors.lambda(), effort()),
                factors.arguments(name), Numbers.term(known(step)), amount.term(), Amount.ofTerm());
    }

    @Override
    String byContraction(Step step, Step coefficient, Amount amount, String name) {
        SignContraction contraction = contraction(coefficient);
        effort().add(Effort.Work.LETTERS, contraction.letters());
        return """
            (** The hypothesis is [BOOL-TV], which is cited here. *)
            Theorem %1$s : %2$s ->
              every_learner LBool LBool (pwlist LBool n) target fresh d %3$s
                %4$s.
            Proof.
            %5$s
              apply (every_learner_by_contraction lambda %6$s %7$s %4$s n d _ lambda_range); [split; %8$s|exact ST|].
              %9$s.
            Qed.
            """.formatted(name, centreNeeded(step), accurate(), amount.real(),
                contraction.proof().stripTrailing().indent(2).stripTrailing(), contraction.tau(), Numbers.real(known(step)),
                contraction.decision(), amount.decision(effort().interval(300)));
    }

    /** What is known of the centre, in nats. */
    private static BigFraction known(Step step) {
        return step.witness().get(WitnessField.ROOT).pow(2).divide(2);
    }

    @Override
    String centreNeeded(Step step) {
        return "centre_needed lambda n d " + accurate() + " " + Numbers.real(known(step));
    }

    @Override
    String noneByCentre(Step step, String name) {
        effort().add(Effort.Work.LETTERS, problem.samples());
        return """
            (** The hypothesis is [BOOL-TV], which is cited here. *)
            Theorem %1$s : %2$s ->
              no_learner LBool (pwlist LBool n) fresh d %3$s.
            Proof.
              assert (L : value %4$s = lambda) by (%5$s).
              assert (H := no_learner_by_centre %4$s n ltac:(rewrite L; exact lambda_range) (Num %6$s 1)
                %7$s %8$d d %3$s %9$s
                ltac:(cbn [value]; rewrite d_real; lra) ltac:(cbn [value]; lra) ltac:(vm_cast_no_check (eq_refl true))).
              rewrite L in H. exact H.
            Qed.
            """.formatted(name, centreNeeded(step), accurate(), Sizes.term(problem.lambda()), Sizes.isTerm(problem.lambda()),
                problem.dimension(), Numbers.term(known(step)), SignLaw.bits(effort()), Numbers.real(known(step)));
    }

    @Override
    String learnerProof(FoundLearner learner) {
        return """
            eapply some_learner_is; [apply (sign_learner_computed %1$s lambda %2$s (Z.to_nat %8$d) n
              %3$s
              %4$s d %5$s);
              [unfold n; lia|%6$s|exact (proj2 lambda_range)|unfold d; lia|vm_cast_no_check (eq_refl true)]
              |cbn [value]; intros miss alarm [Hm Ha]; split; lra|%7$s].
            """.formatted(learner.bits(), Sizes.term(problem.lambda()), learner.answers(), Numbers.term(learner.mean()), learner.limits(),
                Sizes.isTermInRange(problem.lambda()), Amount.ofTerm(), learner.samples());
    }

    @Override
    String beforeNoLearner(Step coefficients) {
        return lambdaBelow(coefficients) + "apply (no_learner_of_weaker lambda %s n d _ ltac:(lra) ltac:(lra))."
            .formatted(Numbers.real(contraction(coefficients).lambda()));
    }

    @Override
    String seen(Step coefficients) {
        return "(bool_fresh %1$s n) d (bool_fresh_joint %1$s n ltac:(lra))".formatted(Numbers.real(contraction(coefficients).lambda()));
    }

    /** Whether Coq computes what samples carry letter by letter, or else by the coefficients, which say less. */
    private boolean isByLaw(Step coefficients) {
        return problem.samples().compareTo(MANY) <= 0 || !isStated(coefficients);
    }

    @Override
    String carriedProof(Step coefficients, BigFraction information) {
        SignContraction contraction = contraction(coefficients);
        BigFraction carried = information.divide(problem.dimension()).multiply(BigFraction.ONE.subtract(MARGIN));
        boolean isByLaw = isByLaw(coefficients);
        if (isByLaw) {
            effort().add(Effort.Work.LETTERS, problem.samples());
        }
        return isByLaw ? """
            assert (C := bool_carried_computed %s n %s %d ltac:(cbn [value]; lra) ltac:(vm_cast_no_check (eq_refl true))).
            cbn [value] in C. rewrite d_real. apply Rle_lt_trans with (%d * %s); [lra|].
            first [lra|%s; %s].
            """.formatted(Numbers.term(contraction.lambda()), Numbers.term(carried), SignLaw.bits(effort()), problem.dimension(),
                Numbers.real(carried), NeededInformation.unfolded(problem.target()), effort().interval(300)) : contraction.target() + """
            assert (C := carried_by_contraction %1$s n %2$s ltac:(lra) (proj1 T) TL).
            apply Rle_lt_trans with (1 := Rmult_le_compat_l (INR d) _ _ (pos_INR d) C). rewrite d_real. %3$s, Dber.
            %4$s.
            """.formatted(Numbers.real(contraction.lambda()), contraction.tau(), NeededInformation.unfolded(problem.target()),
                effort().interval(300));
    }
}
