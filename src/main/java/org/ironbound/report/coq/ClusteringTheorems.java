package org.ironbound.report.coq;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;

/**
 * Lower bounds on memorization and on parameters of privacy, for a problem with signs [MEM, MEM-DIRECT, ACC, ACC-AVG, PRIV] and all
 * learners with outputs in a finite set; and upper bounds, by one of these.
 */
abstract class ClusteringTheorems implements Theorems {
    /** What these say of the centre, or of signs that are made from the samples, is a hypothesis. */
    private static final Set<Rule> CITED = EnumSet.of(Rule.BOOL_IB, Rule.BOOL_TV, Rule.SPARSE_TV);

    private static final Set<Rule> LINEAR = EnumSet.of(Rule.MEM, Rule.MEM_DIRECT);

    private final ClusteringProblem problem;
    private final Set<Rule> rules;
    private final Effort effort;
    /** What is memorized by a step stands once in the file, however many claims follow of it. */
    private final Set<String> lemmas = new HashSet<>();

    /** @param rules the rules, for what one coordinate keeps, that Coq has proved */
    ClusteringTheorems(ClusteringProblem problem, Set<Rule> rules, Effort effort) {
        this.problem = problem;
        this.rules = rules;
        this.effort = effort;
    }

    final Effort effort() {
        return effort;
    }

    /** The alphabet of a coordinate of theta. */
    abstract String alphabet();

    /**
     * The definitions of target and fresh, the laws of one coordinate with n looks, and a lemma laws: that they are laws with the same law
     * of the looks; of prior and view, the laws of theta and of a look, and a lemma are_laws.
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

    /** The proof of what is stated of this learner, by one computation. */
    abstract String learnerProof(FoundLearner learner);

    /** The tactics before the theorem about no learner is applied to {@link #seen}. */
    abstract String beforeNoLearner(Step coefficients);

    /** The law of a fresh sample and the samples for which no learner is shown, and the proof that it is a law. */
    abstract String seen(Step coefficients);

    /** The proof that d times what a coordinate's samples carry about a fresh one is below the information that the error needs. */
    abstract String carriedProof(Step coefficients, BigFraction information);

    @Override
    public final String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Accuracy Signs BoolLinear BoolClosed Sparse SparseTangents BoolSkew Certificates \
            Computed ComputedSigns ComputedFactors Private ProductLearner ComputedLearners ComputedKeeping ComputedCoefficients \
            ComputedSparse ComputedSupremum Structure NoLearner.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.of("d", problem.dimension()) + Sizes.of("n", problem.samples()) + coordinate();
    }

    @Override
    public final String scope() {
        return "lower bounds on memorization by " + rules.stream().map(rule -> "[" + rule.id() + "]").collect(Collectors.joining(" or "))
            + ", what follows of them by [PRIV], that there is no learner by [FEASIBLE], and upper bounds";
    }

    @Override
    public final String theorem(Certificate certificate, Claim claim, String name) {
        Step source = Amount.step(certificate, claim);
        if (claim.quantity() == Claim.Quantity.LEARNERS) {
            return source.rule() == Rule.BOOL_TV_INFEASIBLE ? noneByCentre(source, name)
                : source.rule() == Rule.FEASIBLE && source.premises().isEmpty() ? noneWithoutFalseAlarms(name)
                : source.rule() == Rule.FEASIBLE ? noLearner(premise(certificate, source, 1), premise(certificate, source, 0), name) : null;
        }
        if (source.rule() == Rule.PRIV) {
            return privacy(certificate, premise(certificate, source, 0), claim, name);
        }
        return switch (claim.quantity()) {
            case LEAST_MEMORIZATION -> claim.relation() == Relation.AT_LEAST ? memorized(certificate, source, Amount.of(claim), name)
                : bySome(certificate, source, accurate(), name);
            case FALSE_NEGATIVE -> bySome(certificate, source, "(fun miss _ => miss <= " + Numbers.real(claim.value()) + ")", name);
            case FALSE_POSITIVE -> bySome(certificate, source, "(fun _ false_alarm => false_alarm <= " + Numbers.real(claim.value()) + ")",
                name);
            default -> null;
        };
    }

    /** What is claimed of a learner, all of which a lemma states of one and the same learner. */
    private String bySome(Certificate certificate, Step bound, String accurate, String name) {
        FoundLearner learner = FoundLearner.of(problem, bound, certificate.claims());
        if (learner == null) {
            return null;
        }
        String lemma = "learner_" + bound.number();
        boolean isNew = lemmas.add(lemma);
        if (isNew) {
            effort.add(Effort.Work.TAIL_TERMS, learner.terms());
        }
        return (isNew ? """
            (** All claims about a learner are about this one. *)
            Lemma %1$s : some_learner %2$s LBool (pwlist LBool n) target fresh d
              (fun miss false_alarm => %3$s) %4$s.
            Proof.
            %5$s
            Qed.
            """.formatted(lemma, alphabet(), learner.errors(), learner.memorized().real(),
                learnerProof(learner).stripTrailing().indent(2).stripTrailing()) : "") + """
            Theorem %1$s : some_learner %2$s LBool (pwlist LBool n) target fresh d %3$s
              %4$s.
            Proof. apply (some_learner_is _ _ _ _ _ _ _ _ _ _ %5$s); [intros miss alarm [Hm Ha]; try split; lra|lra]. Qed.
            """.formatted(name, alphabet(), accurate, learner.memorized().real(), lemma);
    }

    /** That every learner memorizes so much, by a step; null if that cannot be stated. */
    private String memorized(Certificate certificate, Step bound, Amount amount, String name) {
        Step kept = premise(certificate, bound, 0);
        if (bound.rule() == Rule.BOOL_GERBER) {
            return informed(bound, kept, amount, name);
        }
        if (bound.rule() == Rule.BOOL_IB) {
            return byCentre(bound, amount, name);
        }
        if (bound.rule() == Rule.SPARSE_TV) {
            return bySigns(bound, amount, name);
        }
        if (bound.rule() == Rule.BOOL_TV) {
            return isStated(kept) ? byContraction(bound, kept, amount, name) : null;
        }
        return LINEAR.contains(bound.rule()) && isStated(kept) ? linear(kept, premise(certificate, bound, 1), amount, name) : null;
    }

    /** What is memorized bounds the parameters of privacy [PRIV]. */
    private String privacy(Certificate certificate, Step bound, Claim claim, String name) {
        Amount amount = PrivateLearners.memorized(bound);
        String lemma = PrivateLearners.lemma(bound);
        boolean isNew = !lemmas.contains(lemma);
        String memorized = isNew ? memorized(certificate, bound, amount, lemma) : "";
        if (memorized == null) {
            return null;
        }
        lemmas.add(lemma);
        boolean isCited = CITED.contains(bound.rule());
        return """
            %1$sTheorem %2$s : %3$severy_private n d fresh (@%4$s_close) %5$s %6$s.
            Proof.
              %7$sapply (private_learners %8$s prior view n d fresh (proj1 are_laws) (proj2 are_laws) (@%4$s_close) _ %9$s _ %10$s), \
            floor_%4$s;
                %11$s
            Qed.
            """.formatted(memorized, name, isCited ? centreNeeded(bound) + " ->\n  " : "",
                PrivateLearners.notion(claim.quantity()), accurate(), Numbers.real(claim.value()), isCited ? "intros HC. " : "", alphabet(),
                amount.real(), isCited ? "(" + lemma + " HC)" : lemma, PrivateLearners.floor(effort));
    }

    /** A multiple of the information about a fresh sample is memorized. */
    private String linear(Step kept, Step information, Amount amount, String name) {
        return """
            Lemma %1$s_factor : factor %2$s LBool (pwlist LBool n) target fresh d %3$s.
            Proof.
              destruct laws as (HT & HX & HB).
            %4$s
            Qed.
            Theorem %1$s : every_learner %2$s LBool (pwlist LBool n) target fresh d %5$s %6$s.
            Proof.
              apply (every_learner_%7$s _ _ _ target fresh d (proj1 (proj2 laws)) _ %1$s_factor %8$s); \
            [lra|%9$s|%10$s%11$s].
            Qed.
            """.formatted(name, alphabet(), Numbers.real(factor(kept)), factorProof(kept).stripTrailing().indent(2).stripTrailing(),
                accurate(), amount.real(), isAverage() ? "average" : "rates",
                errors() + (isAverage() ? " " + NeededInformation.of(information) : "") + " " + amount.real(),
                isAverage() ? needed(information) : "lra", isAverage() ? "" : NeededInformation.unfolded(problem.target()) + "; ",
                amount.decision(effort.interval(200)));
    }

    /** Who knows enough about a fresh sample memorizes so much [BOOL-GERBER]. */
    private String informed(Step bound, Step information, Amount amount, String name) {
        return """
            Lemma %1$s_informed : informed %2$s LBool (pwlist LBool n) target fresh d %3$s %4$s.
            Proof.
            %5$s
            Qed.
            Theorem %1$s : every_learner %2$s LBool (pwlist LBool n) target fresh d %6$s %4$s.
            Proof.
              apply (every_informed_%7$s _ _ _ target fresh d (proj1 (proj2 laws)) %8$s %3$s %4$s); [lra|%9$s|exact %1$s_informed].
            Qed.
            """.formatted(name, alphabet(), NeededInformation.of(information), amount.real(),
                informedProof(bound, NeededInformation.of(information), amount).stripTrailing().indent(2).stripTrailing(),
                accurate(),
                isAverage() ? "average" : "rates", errors(), enough(information));
    }

    /** That such a step shows what is memorized with so much information; only for rules that do. */
    String informedProof(Step step, String information, Amount memorized) {
        throw new IllegalArgumentException("not a rule of this problem: " + step.rule());
    }

    /** A theorem from what is known about the centre, which is its hypothesis [BOOL-TV]; only for rules of this problem. */
    String byCentre(Step step, Amount amount, String name) {
        throw new IllegalArgumentException("not a rule of this problem: " + step.rule());
    }

    /** The same by the contraction coefficient that a step bounds; only for rules of this problem. */
    String byContraction(Step step, Step coefficient, Amount amount, String name) {
        throw new IllegalArgumentException("not a rule of this problem: " + step.rule());
    }

    /** A theorem from what is known about signs that are made from the samples [SPARSE-TV]; only for rules of this problem. */
    String bySigns(Step step, Amount amount, String name) {
        throw new IllegalArgumentException("not a rule of this problem: " + step.rule());
    }

    /** The hypothesis of a cited rule; only for rules of this problem. */
    String centreNeeded(Step step) {
        throw new IllegalArgumentException("not a rule of this problem: " + step.rule());
    }

    /** That the error needs more of the centre than samples tell, which rests on the same hypothesis; only for rules of this problem. */
    String noneByCentre(Step step, String name) {
        throw new IllegalArgumentException("not a rule of this problem: " + step.rule());
    }

    /** The error needs infinite information. */
    private String noneWithoutFalseAlarms(String name) {
        return """
            Theorem %1$s : no_learner LBool (pwlist LBool n) fresh d %2$s.
            Proof.
              apply (no_learner_without_false_alarms LBool (pwlist LBool n) fresh d _ (proj1 (proj2 laws))).
              intros miss false_alarm M A %3$s. cbv beta in *. split; lra.
            Qed.
            """.formatted(name, accurate(), isAverage() ? "H" : "[H1 H2]");
    }

    private String noLearner(Step coefficients, Step information, String name) {
        String before = beforeNoLearner(coefficients);
        return """
            Theorem %1$s : no_learner LBool (pwlist LBool n) fresh d %2$s.
            Proof.
            %3$s  apply (no_learner_%4$s LBool (pwlist LBool n) %5$s %6$s%7$s); [lra|%8$s|].
            %9$s
            Qed.
            """.formatted(name, accurate(), before.isEmpty() ? "" : before.stripTrailing().indent(2),
                isAverage() ? "average" : "rates", seen(coefficients), errors(), isAverage() ? " " + NeededInformation.of(information) : "",
                isAverage() ? needed(information) : "lra",
                carriedProof(coefficients, information.result().get(ResultField.INFORMATION)).stripTrailing().indent(2).stripTrailing());
    }

    private boolean isAverage() {
        return problem.target() instanceof AverageError;
    }

    private BigFraction average() {
        return ((AverageError) problem.target()).error();
    }

    /** What the theorem asks of a learner. */
    final String accurate() {
        if (isAverage()) {
            return "(fun miss false_alarm => (miss + false_alarm) / 2 <= " + Numbers.real(average()) + ")";
        }
        ErrorPair pair = (ErrorPair) problem.target();
        return "(fun miss false_alarm => miss <= " + Numbers.real(pair.falseNegative()) + " /\\ false_alarm <= "
            + Numbers.real(pair.falsePositive()) + ")";
    }

    private String errors() {
        return problem.target() instanceof ErrorPair pair ? Numbers.real(pair.falseNegative()) + " " + Numbers.real(pair.falsePositive())
            : Numbers.real(average());
    }

    private String enough(Step information) {
        return isAverage() ? needed(information) : "lra|" + NeededInformation.unfolded(problem.target()) + "; " + effort.interval(200);
    }

    private String needed(Step information) {
        return NeededInformation.ofAverage(information, average(), effort);
    }

    private static Step step(Certificate certificate, int number) {
        return certificate.steps().get(number - 1);
    }

    private static Step premise(Certificate certificate, Step step, int index) {
        return step.premises().size() > index ? step(certificate, step.premises().get(index)) : step;
    }
}
