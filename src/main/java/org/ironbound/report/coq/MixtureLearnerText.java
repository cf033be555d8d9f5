package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.MixtureTerms;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Fractions;

/**
 * A learner of a mixture [MIX-LEARN] as lists of ComputedMixtureLearners.v: the learners of single clusters, and for each group of equal
 * clusters which of them it uses. All errors, costs and chances are computed anew by Coq.
 */
final class MixtureLearnerText {
    /** That the errors and what is kept of a learner of one cluster are those of the list. */
    static final String CHECKED = "intros miss alarm [Hm Ha]; cbn [value] in Hm, Ha; cbn [value]; lra|right; reflexivity";
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(200);

    private final MixtureKinds kinds;
    private final BigInteger whole;
    private final String name;
    private final int bits;
    /** Of each kind. */
    private final Map<ClusterKind, List<KindTables.Learner>> learners = new HashMap<>();
    private final List<String> rows = new ArrayList<>();
    private final Map<Integer, Integer> answers = new HashMap<>();
    private int answersTaken;
    private long terms;

    /** A name of a group of equal clusters: its place among the learners from 1, 0 for nothing, its code, and the cost with it. */
    private record Name(int place, BigFraction code, BigFraction cost) {
        String text() {
            return "Name %d %s %s".formatted(place, Numbers.term(code), Numbers.term(cost));
        }
    }

    private MixtureLearnerText(MixtureKinds kinds, BigInteger whole, String name, int bits) {
        this.kinds = kinds;
        this.whole = whole;
        this.name = name;
        this.bits = bits;
    }

    /**
     * Those of a step; null where the checker rejects it.
     *
     * @param name for what is defined
     */
    static MixtureLearnerText of(Certificate certificate, Step step, MixtureKinds kinds, BigInteger whole, String name, int bits,
            Effort effort) {
        MixtureLearnerText text = new MixtureLearnerText(kinds, whole, name, bits);
        try {
            text.read((ClusterMixture) certificate.problem(), step,
                MixtureTerms.of(certificate, step, Integer.MAX_VALUE).greatest().stream()
                    .collect(Collectors.groupingBy(MixtureTerms.Term::place)));
        } catch (RejectedException nothingIsProved) {
            return null;
        }
        // Each is a term of two sums.
        effort.add(Effort.Work.TERMS, text.terms);
        text.learners.forEach((kind, ofKind) -> ofKind.forEach(learner -> kinds.of(kind).pay(learner, effort)));
        return text;
    }

    /** The groups in their order, in runs that use the same learners. */
    private void read(ClusterMixture problem, Step step, Map<Integer, List<MixtureTerms.Term>> parts) {
        List<BigFraction> runs = step.witness().list(WitnessField.GROUPS);
        List<BigFraction> names = step.witness().lists().getOrDefault(WitnessField.NAMES, List.of());
        int group = 0;
        int first = 0;
        for (int i = 0; i < runs.size(); i++) {
            int next = first + (names.isEmpty() ? 1 : names.get(i).intValue());
            Map<ClusterKind, Map<Integer, Integer>> places = new HashMap<>();
            for (int j = runs.get(i).intValue(); j > 0; j--) {
                EqualClusters equal = problem.clusters().get(group);
                List<MixtureTerms.Term> terms = parts.get(group++).stream().sorted(Comparator.comparing(MixtureTerms.Term::samples))
                    .toList();
                if (!places.containsKey(equal.kind())) {
                    places.put(equal.kind(), places(step, equal.kind(), first, next, terms));
                }
                rows.add(row(equal, terms, places.get(equal.kind())));
            }
            first = next;
        }
    }

    /** Where among the learners of a kind those of a run are, from 1, by the number of samples. */
    private Map<Integer, Integer> places(Step step, ClusterKind kind, int first, int next,
            List<MixtureTerms.Term> terms) {
        KindTables tables = kinds.of(kind);
        List<KindTables.Learner> ofKind = learners.computeIfAbsent(kind, missing -> new ArrayList<>());
        Map<Integer, Integer> places = new HashMap<>();
        for (int j = first; j < next; j++) {
            int samples = step.witness().list(WitnessField.COUNTS).get(j).intValue();
            if (samples > 0) {
                Map<String, BigFraction> numbers = terms.stream().filter(term -> term.samples() == samples).findFirst().orElseThrow()
                    .numbers();
                ofKind.add(new KindTables.Learner(BigInteger.valueOf(samples),
                    step.witness().list(WitnessField.THRESHOLDS).get(j), tables.parameters(step.witness(), j, samples,
                        answer(j, tables.answers(samples))), KindTables.above(numbers.get("misses")),
                    KindTables.above(numbers.get("alarms")), KindTables.above(numbers.get("memorization"))));
                places.put(samples, ofKind.size());
            }
        }
        return places;
    }

    /** Where the answers to a place of the lists begin: behind those that were taken before, or where another kind has them too. */
    private int answer(int place, int size) {
        if (size > 0 && !answers.containsKey(place)) {
            answers.put(place, answersTaken);
            answersTaken += size;
        }
        return answers.getOrDefault(place, 0);
    }

    private String row(EqualClusters equal, List<MixtureTerms.Term> parts, Map<Integer, Integer> places) {
        List<KindTables.Learner> known = learners.get(equal.kind());
        List<Name> names = parts.stream().map(part -> {
            int place = places.getOrDefault(part.samples(), 0);
            BigFraction use = part.numbers().get("use");
            // The parts have the sum 1: Coq sees by intervals only that it is no more if one of them is a little less.
            BigFraction code = place == 0 ? KindTables.below(use) : use;
            BigFraction kept = place == 0 ? BigFraction.ZERO : known.get(place - 1).kept();
            return new Name(place, code, KindTables.above(kept.add(length(code))));
        }).toList();
        BigFraction most = names.stream().map(Name::cost).reduce(BigFraction.ZERO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        int last = parts.get(parts.size() - 1).numbers().get("to").intValue();
        terms += last + 1;
        return "(%s%%positive, (%d%%nat, Row [%s] %s %d))".formatted(ClusterRanges.group(equal, whole), kinds.place(equal.kind()),
            names.stream().map(Name::text).collect(Collectors.joining("; ")), Numbers.term(most), last);
    }

    /** At least ln(1/code). */
    private static BigFraction length(BigFraction code) {
        return Fractions.of(new Logarithm(UNIT).of(code.getDenominator(), code.getNumerator()).upper, UNIT);
    }

    /** The lists, with what is proved of each learner. */
    String definitions() {
        List<KindTables> tables = kinds.tables();
        return String.join("", kinds.each(i -> tables.get(i).learners(MixtureKinds.module(name, i), i,
            learners.get(tables.get(i).kind()), bits))) + """
            (** Which of them each cluster uses, where it has samples enough, and with which part in the code of its names. *)
            Definition %s_plan : @plan (nat * row) :=
              %s.
            """.formatted(name, rows.stream().collect(Collectors.joining(";\n   ", "[", "]")));
    }
}
