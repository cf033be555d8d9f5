package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.MixtureTerms;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;

/**
 * A learner of a mixture [MIX-LEARN] as lists of ComputedMixtureLearners.v: the learners of single clusters, and for each group of equal
 * clusters which of them it uses. All errors, costs and chances are computed anew by Coq.
 */
final class MixtureLearnerText {
    /** All sums together have no more terms, each of two sums. */
    private static final long MOST_TERMS = 3000;
    /** Coq adds up the tails of each learner coordinate by coordinate. */
    private static final long MOST_COORDINATES = 200_000;
    /** The last premises of the theorems about learners of one cluster. */
    static final String CHECKED = "intros miss alarm Hm Ha; cbn [value] in Hm, Ha; cbn [value]; lra|vm_cast_no_check (eq_refl true)";
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(200);

    private final ClusterTables tables;
    private final BigInteger whole;
    private final String name;
    private final int bits;
    private final List<ClusterTables.Learner> learners = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private long terms;

    /** A name of a group of equal clusters: its place among the learners from 1, 0 for nothing, its code, and the cost with it. */
    private record Name(int place, BigFraction code, BigFraction cost) {
        String text() {
            return "Name %d %s %s".formatted(place, Numbers.term(code), Numbers.term(cost));
        }
    }

    private MixtureLearnerText(ClusterTables tables, BigInteger whole, String name, int bits) {
        this.tables = tables;
        this.whole = whole;
        this.name = name;
        this.bits = bits;
    }

    /**
     * Those of a step; null where Coq would take long, or the checker rejects the step.
     *
     * @param name for what is defined
     */
    static MixtureLearnerText of(Certificate certificate, Step step, ClusterTables tables, BigInteger whole, String name, int bits) {
        MixtureLearnerText text = new MixtureLearnerText(tables, whole, name, bits);
        try {
            text.read((ClusterMixture) certificate.problem(), step,
                MixtureTerms.of(certificate, step, Integer.MAX_VALUE).greatest().stream()
                    .collect(Collectors.groupingBy(MixtureTerms.Term::clusters)));
        } catch (RejectedException nothingIsProved) {
            return null;
        }
        return text.terms <= MOST_TERMS && text.learners.stream().allMatch(learner -> SignLaw.isShort(learner.samples()))
            && tables.kind().dimension().multiply(BigInteger.valueOf(text.learners.size()))
                .compareTo(BigInteger.valueOf(MOST_COORDINATES)) <= 0 ? text : null;
    }

    /** The groups in their order, in runs that use the same learners. */
    private void read(ClusterMixture problem, Step step, Map<EqualClusters, List<MixtureTerms.Term>> parts) {
        List<BigFraction> runs = step.witness().list(WitnessField.GROUPS);
        List<BigFraction> names = step.witness().lists().getOrDefault(WitnessField.NAMES, List.of());
        int group = 0;
        int first = 0;
        int answer = 0;
        for (int i = 0; i < runs.size(); i++) {
            int next = first + (names.isEmpty() ? 1 : names.get(i).intValue());
            Map<Integer, Integer> places = new HashMap<>();
            List<MixtureTerms.Term> like = parts.get(problem.clusters().get(group));
            for (int j = first; j < next; j++) {
                int samples = step.witness().list(WitnessField.COUNTS).get(j).intValue();
                if (samples > 0) {
                    Map<String, BigFraction> numbers = like.stream().filter(term -> term.samples() == samples).findFirst().orElseThrow()
                        .numbers();
                    learners.add(new ClusterTables.Learner(BigInteger.valueOf(samples),
                        step.witness().list(WitnessField.THRESHOLDS).get(j).getNumerator(), tables.parameters(step.witness(), j, samples,
                            answer), ClusterTables.above(numbers.get("misses")), ClusterTables.above(numbers.get("alarms")),
                        ClusterTables.above(numbers.get("memorization"))));
                    places.put(samples, learners.size());
                    answer += (samples + 1) / 2;
                }
            }
            for (int j = runs.get(i).intValue(); j > 0; j--) {
                EqualClusters equal = problem.clusters().get(group++);
                rows.add(row(equal, parts.get(equal).stream().sorted((a, b) -> a.samples() - b.samples()).toList(), places));
            }
            first = next;
        }
    }

    private String row(EqualClusters equal, List<MixtureTerms.Term> parts, Map<Integer, Integer> places) {
        List<Name> names = parts.stream().map(part -> {
            int place = places.getOrDefault(part.samples(), 0);
            BigFraction use = part.numbers().get("use");
            // The parts have the sum 1: Coq sees by intervals only that it is no more if one of them is a little less.
            BigFraction code = place == 0 ? ClusterTables.below(use) : use;
            BigFraction kept = place == 0 ? BigFraction.ZERO : learners.get(place - 1).kept();
            return new Name(place, code, ClusterTables.above(kept.add(length(code))));
        }).toList();
        BigFraction most = names.stream().map(Name::cost).reduce(BigFraction.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        int last = parts.get(parts.size() - 1).numbers().get("to").intValue();
        terms += last + 1;
        return "(%s%%positive, Row [%s] %s %d)".formatted(ClusterRanges.group(equal, whole), names.stream().map(Name::text)
            .collect(Collectors.joining("; ")), Numbers.term(most), last);
    }

    /** At least ln(1/code). */
    private static BigFraction length(BigFraction code) {
        return Fractions.of(new Logarithm(UNIT).of(code.getDenominator(), code.getNumerator()).upper, UNIT);
    }

    /** The lists, with what is proved of each learner. */
    String definitions() {
        String lemmas = IntStream.range(0, learners.size()).mapToObj(i -> """
            Lemma %1$s_learner_%2$d : learner_known %3$s d %4$s.
            Proof. apply known_by_looks. %5$s Qed.
            """.formatted(name, i + 1, tables.kindOfLearner(), learners.get(i).text(), tables.learnerProof(learners.get(i), bits)))
            .collect(Collectors.joining());
        return lemmas + """
            (** Learners of one cluster: from so many samples, with this mean of both error probabilities, keeping so many nats. *)
            """ + ClusterTables.table(name + "_learners", "(nat * (term * term))",
                learners.stream().map(ClusterTables.Learner::text).toList()) + """
            (** Which of them each cluster uses, where it has samples enough, and with which part in the code of its names. *)
            Definition %s_plan : list (positive * positive * row) :=
              %s.
            """.formatted(name, rows.stream().collect(Collectors.joining(";\n   ", "[", "]")));
    }

    /** The proof that all learners of the list exist. */
    String known() {
        return IntStream.range(0, learners.size()).mapToObj(i -> "[<-|").collect(Collectors.joining("", "intros a ", "[]"))
            + "]".repeat(learners.size()) + "; " + IntStream.rangeClosed(1, learners.size())
                .mapToObj(i -> "exact " + name + "_learner_" + i).collect(Collectors.joining("|", "[", "]")) + ".";
    }
}
