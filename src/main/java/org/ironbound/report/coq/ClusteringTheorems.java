package org.ironbound.report.coq;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;

/** Lower bounds on memorization of a problem with signs [MEM, MEM-DIRECT, ACC, ACC-AVG], for all learners with outputs in a finite set. */
abstract class ClusteringTheorems implements Theorems {
    /** How far from the minimum the tangents touch, relative to its distance from the ends. */
    private static final BigFraction WIDTH = new BigFraction(1, 10_000_000).pow(2);

    private static final String RATES = "every_learner_rates %s); try lra. unfold d2. interval with (i_prec 200).";
    private static final Set<Rule> LINEAR = EnumSet.of(Rule.MEM, Rule.MEM_DIRECT);

    private final ClusteringProblem problem;
    private final Set<Rule> rules;

    /** @param rules the rules, for what one coordinate keeps, that Coq has proved */
    ClusteringTheorems(ClusteringProblem problem, Set<Rule> rules) {
        this.problem = problem;
        this.rules = rules;
    }

    /** The alphabet of a coordinate of theta. */
    abstract String alphabet();

    /**
     * The definitions of target and fresh, the laws of one coordinate with n looks, and a lemma laws: that they are laws with the same law
     * of the looks.
     */
    abstract String coordinate();

    /** Whether what such a step states of one coordinate can be stated here. */
    boolean isStated(Step step) {
        return rules.contains(step.rule());
    }

    /** How many times the information about a fresh sample is memorized, at least. */
    abstract BigFraction factor(Step step);

    /** The proof of that, from the parts HT, HX and HB of laws. */
    abstract String factorProof(Step step);

    @Override
    public final String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Accuracy Signs BoolLinear BoolClosed Sparse SparseTangents BoolSkew Certificates Computed ComputedSkew.
            Import ListNotations.
            Open Scope R_scope.

            Definition d : nat := Z.to_nat %1$s.
            Definition n : nat := Z.to_nat %2$s.
            Lemma n_real : INR n = %2$s.
            Proof. apply INR_of_Z; lia. Qed.
            %3$s""".formatted(problem.dimension(), problem.samples(), coordinate());
    }

    @Override
    public final String scope() {
        return "lower bounds on memorization by " + rules.stream().map(rule -> "[" + rule.id() + "]").collect(Collectors.joining(" or "));
    }

    @Override
    public final String theorem(Certificate certificate, Claim claim, String name) {
        if (claim.quantity() != Claim.Quantity.LEAST_MEMORIZATION || claim.relation() != Relation.AT_LEAST) {
            return null;
        }
        Step linear = premise(certificate, step(certificate, claim.step()), 0);
        Step kept = premise(certificate, linear, 0);
        if (!LINEAR.contains(linear.rule()) || !isStated(kept)) {
            return null;
        }
        String statement = problem.target() instanceof AverageError average
            ? "(miss + false_alarm) / 2 <= " + Numbers.real(average.error())
            : rates((ErrorPair) problem.target());
        String factor = Numbers.real(factor(kept));
        String proof = problem.target() instanceof AverageError average ? proof(average, premise(certificate, linear, 1)) : RATES;
        return """
            Lemma %1$s_factor : factor %2$s LBool (pwlist LBool n) target fresh d %3$s.
            Proof.
              destruct laws as (HT & HX & HB).
            %4$s
            Qed.
            Theorem %1$s :
              every_learner %2$s LBool (pwlist LBool n) target fresh d (fun miss false_alarm => %5$s) %6$s.
            Proof.
              apply (%7$s
            Qed.
            """.formatted(name, alphabet(), factor, factorProof(kept).stripTrailing().indent(2).stripTrailing(), statement,
                Numbers.real(claim.value()),
                proof.formatted("_ _ _ target fresh d (proj1 (proj2 laws)) _ " + name + "_factor"));
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

    private static String proof(AverageError average, Step information) {
        BigFraction whole = average.error().multiply(2);
        BigFraction miss = information.witness().get(WitnessField.MISS_PROBABILITY);
        BigFraction falseAlarm = whole.subtract(miss);
        BigFraction width = (miss.compareTo(falseAlarm) < 0 ? miss : falseAlarm).multiply(WIDTH);
        return """
            every_learner_average %%s) with (e := %s) (i := %s); try lra.
              - apply (ACC_AVG_point _ %s %s); unfold acc_fun, acc_slope, d2; try lra; interval with (i_prec 300).
              - interval with (i_prec 200).\
            """.formatted(Numbers.real(average.error()), Numbers.real(information.result().get(ResultField.INFORMATION)),
                Numbers.real(falseAlarm), Numbers.real(width));
    }
}
