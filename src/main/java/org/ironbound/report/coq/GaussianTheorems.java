package org.ironbound.report.coq;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.GaussianClustering;

/**
 * Gaussian clustering: what every learner memorizes, that none reaches the error, what some learner memorizes, and what follows of it for
 * privacy. Alphabets are finite in proofs/analysis, so that a learner occurs as its numbers only; the theorems of analysis that are cited
 * are hypotheses about them, each with its name (Gaussian.v, NoisyMean.v).
 */
final class GaussianTheorems implements Theorems {
    private static final Set<Rule> EVERY = EnumSet.of(Rule.GAUSS_TV, Rule.GAUSS_IB, Rule.MEM);

    private final GaussianClustering problem;
    private final Effort effort;
    private final Set<String> lemmas = new HashSet<>();

    GaussianTheorems(GaussianClustering problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
    }

    @Override
    public String scope() {
        return "bounds on memorization and on parameters of privacy, that there is no learner, and what samples carry";
    }

    @Override
    public String preamble() {
        return """
            From Coq Require Import Reals Lra Lia List ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Accuracy Certificates Computed Gaussian NoisyMean ComputedGaussian.
            Import ListNotations.
            Open Scope R_scope.

            """ + Sizes.real("d", problem.dimension()) + Sizes.gaussian(problem.samples(), problem.lambdaSquared(), effort) + """
            Lemma d_range : 0 < d. Proof. unfold d. lra. Qed.
            """;
    }

    @Override
    public String theorem(Certificate certificate, Claim claim, String name) {
        Step bound = Amount.step(certificate, claim);
        Amount amount = Amount.of(claim);
        return switch (claim.quantity()) {
            case LEARNERS -> noLearner(certificate, bound, name);
            case CAPACITY -> carried(claim, name);
            case LEAST_MEMORIZATION -> claim.relation() == Relation.AT_LEAST
                ? EVERY.contains(bound.rule()) ? "Theorem " + memorized(certificate, bound, name, amount) : null
                : learner(bound, name, "/\\ mem / ln 2 <= " + amount.real(), true);
            case FALSE_NEGATIVE -> learner(bound, name, "misses <= " + Numbers.real(claim.value()), false);
            case FALSE_POSITIVE -> learner(bound, name, "alarms <= " + Numbers.real(claim.value()), false);
            case LEAST_EPSILON, LEAST_ZCDP_RHO, LEAST_GDP_MU -> privacy(certificate, premise(certificate, bound, 0), claim, name);
            default -> null;
        };
    }

    private static Step premise(Certificate certificate, Step step, int index) {
        return certificate.steps().get(step.premises().get(index) - 1);
    }

    // ---- what every learner memorizes

    private String accurate() {
        return GaussianDistance.accurate(problem.target(), "miss g", "false_alarm g");
    }

    /** The hypotheses, each with an arrow, and then their names. */
    private String[] cited(Certificate certificate, Step bound) {
        String power = "entropy_power d n L g -> centre_entropy_power d n L g -> chain_rule g ->";
        return switch (bound.rule()) {
            case GAUSS_TV, GAUSS_TV_INFEASIBLE -> new String[] {"normal_cdf Phi -> "
                + distance(certificate, bound).hypothesis() + " Phi g -> talagrand d g ->\n  "
                + (bound.rule() == Rule.GAUSS_TV ? power : "entropy_power d n L g ->"),
                bound.rule() == Rule.GAUSS_TV ? "HPhi HB HT HP HE HC" : "HPhi HB HT HP"};
            case MEM -> new String[] {"data_processing g -> correlation_contracts n L g -> chain_rule g ->", "HI HS HC"};
            default -> new String[] {"data_processing g -> " + power, "HI HP HE HC"};
        };
    }

    private GaussianDistance distance(Certificate certificate, Step bound) {
        return new GaussianDistance(problem.target(), premise(certificate, bound, 1));
    }

    private static String quantifiers(Step bound) {
        return isByDistance(bound) ? "(Phi : R -> R) (g : numbers)" : "(g : numbers)";
    }

    private static boolean isByDistance(Step bound) {
        return bound.rule() == Rule.GAUSS_TV || bound.rule() == Rule.GAUSS_TV_INFEASIBLE;
    }

    private static String names(Step bound) {
        return isByDistance(bound) ? "Phi g" : "g";
    }

    /** That every learner memorizes so much, after "Theorem" or "Lemma". */
    private String memorized(Certificate certificate, Step bound, String name, Amount amount) {
        String[] cited = cited(certificate, bound);
        return """
            %1$s : forall %2$s, %3$s
              %4$s -> %5$s <= memorized g / ln 2.
            Proof.
              intros %6$s %7$s HA. assert (Hd := d_range). assert (Hn := n_range). assert (HL := L_range).
            %8$s
            Qed.
            """.formatted(name, quantifiers(bound), cited[0], accurate(), amount.real(), names(bound), cited[1],
                (bound.rule() == Rule.GAUSS_TV ? byDistance(certificate, bound, amount) : byInformation(certificate, bound, amount))
                    .stripTrailing().indent(2).stripTrailing());
    }

    private String byDistance(Certificate certificate, Step bound, Amount amount) {
        return split(certificate, bound) + """
            apply (memorized_by_distance d n L g Hd Hn HL s delta HS HS1 HP HT HD _ HC HE);
              [|split|]; unfold s, delta, d; [decide_numbers|decide_numbers|decide_numbers|%s].
            """.formatted(amount.decision("decide_numbers"));
    }

    /** The split s and the distance delta with what is known of them. */
    private String split(Certificate certificate, Step bound) {
        GaussianDistance distance = distance(certificate, bound);
        String split = Numbers.real(bound.witness().get(WitnessField.SPLIT));
        return distance.proof("apart g " + split, split + " ") + """
            pose (s := %1$s). pose (delta := %2$s).
            assert (HS : n * L ^ 2 <= s * (1 + (n - 1) * L)) by (unfold s; decide_numbers).
            assert (HS1 : s < 1) by (unfold s; lra).
            """.formatted(split, distance.value());
    }

    private String byInformation(Certificate certificate, Step bound, Amount amount) {
        Step information = premise(certificate, bound, 1);
        String needed = needed(information);
        return "assert (K : " + needed + " <= of_blurred g 1) by (" + isNeeded(information) + ").\n" + (bound.rule() == Rule.MEM ? """
            apply (memorized_linearly n L g Hn HL _ _ HC HS K); %2$s, d; [decide_numbers|%1$s].
            """ : """
            apply (memorized_by_information d n L g Hd Hn HL _ _ _ HC HP HE K eq_refl); [split|]; %2$s, d;
              [decide_numbers|decide_numbers|%1$s].
            """).formatted(amount.decision("decide_numbers"), NeededInformation.unfolded(problem.target()));
    }

    /** The information about a fresh sample that the error needs. */
    private String needed(Step information) {
        return problem.target() instanceof ErrorPair pair
            ? "d2 (1 - " + Numbers.real(pair.falseNegative()) + ") " + Numbers.real(pair.falsePositive())
            : NeededInformation.of(information);
    }

    private String isNeeded(Step information) {
        if (problem.target() instanceof AverageError average) {
            return "apply (needed_for_average g %1$s %2$s HI HA); [lra|%3$s]".formatted(Numbers.real(average.error()),
                NeededInformation.of(information), NeededInformation.ofAverage(information, average.error(), effort));
        }
        return "apply (needed_for_rates g _ _ HI (proj1 HA) (proj2 HA)); lra";
    }

    // ---- that there is none

    private String noLearner(Certificate certificate, Step step, String name) {
        if (step.rule() == Rule.GAUSS_TV_INFEASIBLE) {
            String[] cited = cited(certificate, step);
            return """
                Theorem %1$s : forall %2$s, %3$s
                  ~ %4$s.
                Proof.
                  intros %5$s %6$s HA. assert (Hd := d_range). assert (Hn := n_range). assert (HL := L_range).
                %7$s  apply (no_learner_by_distance d n L g Hd Hn HL s delta HS HS1 HP HT HD).
                  first [left; unfold s, delta, d; decide_numbers | right; split; unfold s, delta, d; decide_numbers].
                Qed.
                """.formatted(name, quantifiers(step), cited[0], negated(), names(step), cited[1], split(certificate, step).indent(2));
        }
        return step.premises().size() < 2 ? """
            Theorem %1$s : forall g : numbers, data_processing g -> ~ %2$s.
            Proof.
              intros g HI HA. assert (HI' := HI). destruct HI' as (HM & HF & _).
              assert (N := no_perfect_learner g HI). lra.
            Qed.
            """.formatted(name, negated()) : """
            Theorem %1$s : forall (c : R) (g : numbers),
              data_processing g -> carried_by_samples d n L c -> knows_no_more_than c g -> ~ %2$s.
            Proof.
              intros c g HI HC HK HA.
              assert (K : %3$s <= of_blurred g 1) by (%4$s).
              apply (no_learner_by_capacity d n L g c _ HC HK K). %5$s, d. decide_numbers.
            Qed.
            """.formatted(name, negated(), needed(premise(certificate, step, 1)), isNeeded(premise(certificate, step, 1)),
                NeededInformation.unfolded(problem.target()));
    }

    private String negated() {
        return problem.target() instanceof ErrorPair ? accurate() : "(" + accurate() + ")";
    }

    private static String carried(Claim claim, String name) {
        return """
            Theorem %1$s : forall c : R, carried_by_samples d n L c -> c <= %2$s.
            Proof. unfold carried_by_samples. intros c ->. unfold d. decide_numbers. Qed.
            """.formatted(name, Numbers.real(claim.value()));
    }

    // ---- that there is one

    private String learner(Step step, String name, String stated, boolean isAccurate) {
        NoisyMeanLearner learner = NoisyMeanLearner.of(problem, step);
        if (learner == null) {
            return null;
        }
        String lemma = "learner_" + step.number();
        boolean isNew = lemmas.add(lemma);
        if (isNew) {
            effort.add(Effort.Work.WEIGHTS, learner.weights());
        }
        return (isNew ? learner.lemma(lemma) : "") + learner.theorem(name, lemma,
            isAccurate ? GaussianDistance.accurate(problem.target(), "misses", "alarms") + " " + stated : stated, effort);
    }

    // ---- privacy

    private String privacy(Certificate certificate, Step bound, Claim claim, String name) {
        if (!EVERY.contains(bound.rule())) {
            return null;
        }
        Amount amount = Amount.nats(bound.result().get(ResultField.MEMORIZATION));
        String lemma = "memorized_" + bound.number();
        String notion = PrivateLearners.notionOfNumbers(claim.quantity());
        String[] cited = cited(certificate, bound);
        return (lemmas.add(lemma) ? "Lemma " + memorized(certificate, bound, lemma, amount) : "") + """
            Theorem %1$s : forall %2$s (x : R), %3$s
              %4$s -> %5$s_privacy n x g -> 0 < x -> %6$s <= x.
            Proof.
              intros %7$s x %8$s HA HX X.
              apply (private_%5$s n g n_range _ x _ (%9$s %7$s %8$s HA) HX); unfold dp_factor, n; try lra; %10$s.
            Qed.
            """.formatted(name, quantifiers(bound), cited[0], accurate(), notion, Numbers.real(claim.value()), names(bound), cited[1],
                lemma, effort.interval(300));
    }
}
