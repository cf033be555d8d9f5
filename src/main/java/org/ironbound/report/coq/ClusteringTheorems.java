package org.ironbound.report.coq;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.AverageError;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.ClusteringProblem;
import org.ironbound.certificate.ErrorPair;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;

/** Lower bounds on memorization of a problem with signs [MEM, ACC, ACC-AVG], for all learners with outputs in a finite set. */
abstract class ClusteringTheorems implements Theorems {
    /** How far from the minimum the tangents touch, relative to its distance from the ends. */
    private static final BigFraction WIDTH = new BigFraction(1, 10_000_000).pow(2);

    private final ClusteringProblem problem;
    private final Rule rule;

    /** @param rule the rule whose coefficients Coq has proved */
    ClusteringTheorems(ClusteringProblem problem, Rule rule) {
        this.problem = problem;
        this.rule = rule;
    }

    /** The alphabet of a coordinate of theta. */
    abstract String alphabet();

    /**
     * The definitions of target and fresh, the laws of one coordinate with n looks, and a lemma coordinate: that they are laws with the same law of the looks, and
     * their coefficients tau and rho.
     */
    abstract String coordinate();

    /** The coefficient of theta. */
    abstract BigFraction tau();

    /** The coefficient of a fresh sample. */
    abstract BigFraction rho();

    @Override
    public final String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Accuracy Signs BoolLinear Sparse Certificates.
            Open Scope R_scope.

            Definition d : nat := Z.to_nat %1$s.
            Definition n : nat := Z.to_nat %2$s.
            Lemma n_real : INR n = %2$s.
            Proof. apply INR_of_Z; lia. Qed.
            %3$s""".formatted(problem.dimension(), problem.samples(), coordinate());
    }

    @Override
    public final String scope() {
        return "lower bounds on memorization by the coefficients of [" + rule.id() + "]";
    }

    @Override
    public final String theorem(Certificate certificate, Claim claim, String name) {
        if (claim.quantity() != Claim.Quantity.LEAST_MEMORIZATION || claim.relation() != Relation.AT_LEAST) {
            return null;
        }
        Step linear = premise(certificate, step(certificate, claim.step()), 0);
        if (linear.rule() != Rule.MEM || premise(certificate, linear, 0).rule() != rule) {
            return null;
        }
        String statement = problem.target() instanceof AverageError average
            ? "(miss + false_alarm) / 2 <= " + Numbers.real(average.error())
            : rates((ErrorPair) problem.target());
        String proof = problem.target() instanceof AverageError average
            ? proof(average, premise(certificate, linear, 1)) : proof((ErrorPair) problem.target());
        return """
            Theorem %s :
              every_learner %s LBool (pwlist LBool n) target fresh d (fun miss false_alarm => %s) %s.
            Proof.
              destruct coordinate as ((HT & HX & HB) & ST & SX).
            %s
            Qed.
            """.formatted(name, alphabet(), statement, Numbers.real(claim.value()), proof);
    }

    private static Step step(Certificate certificate, int number) {
        return certificate.steps().get(number - 1);
    }

    private static Step premise(Certificate certificate, Step step, int index) {
        return step.premises().size() > index ? step(certificate, step.premises().get(index)) : step;
    }

    private static String rates(ErrorPair pair) {
        return "miss <= " + Numbers.real(pair.falseNegative()) + " /\\ false_alarm <= " + Numbers.real(pair.falsePositive());
    }

    private String proof(ErrorPair pair) {
        return """
              apply (every_learner_rates _ _ _ target fresh d %s %s HT HX HB); try assumption; try lra.
              unfold d2. interval with (i_prec 200).\
            """.formatted(Numbers.real(tau()), Numbers.real(rho()));
    }

    private String proof(AverageError average, Step information) {
        BigFraction whole = average.error().multiply(2);
        BigFraction miss = information.witness().get(Field.MISS_PROBABILITY);
        BigFraction falseAlarm = whole.subtract(miss);
        BigFraction width = (miss.compareTo(falseAlarm) < 0 ? miss : falseAlarm).multiply(WIDTH);
        return """
              apply (every_learner_average _ _ _ target fresh d %s %s HT HX HB) with (e := %s) (i := %s); try assumption; try lra.
              - apply (ACC_AVG_point _ %s %s); unfold acc_fun, acc_slope, d2; try lra; interval with (i_prec 300).
              - interval with (i_prec 200).\
            """.formatted(Numbers.real(tau()), Numbers.real(rho()), Numbers.real(average.error()), Numbers.real(information.result().get(Field.INFORMATION)),
                Numbers.real(falseAlarm), Numbers.real(width));
    }
}
