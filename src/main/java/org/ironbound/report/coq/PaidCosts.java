package org.ironbound.report.coq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.check.MixtureTerms;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;

/**
 * The costs of single clusters of a kind that the sum of a step by [MIX-COST] is of, each by the names of the numbers that it follows from.
 *
 * @param bySamples for each number of samples of a cluster those that its terms are the means of
 */
record PaidCosts(Map<Integer, List<Map<String, BigFraction>>> bySamples) {
    private static final List<String> COSTS = List.of("flat-", "steep-");

    /** Those of each kind; null for a step that the checker rejects. */
    static Function<ClusterKind, PaidCosts> of(Certificate certificate, Step step) {
        Map<ClusterKind, PaidCosts> paid = new HashMap<>();
        try {
            for (MixtureTerms.Term term : MixtureTerms.of(certificate, step, Integer.MAX_VALUE).greatest()) {
                for (String start : COSTS) {
                    Map<String, BigFraction> cost = starting(start, term.numbers());
                    if (!cost.isEmpty()) {
                        paid.computeIfAbsent(term.clusters().kind(), missing -> new PaidCosts(new TreeMap<>())).bySamples
                            .computeIfAbsent(term.samples(), missing -> new ArrayList<>()).add(cost);
                    }
                }
            }
        } catch (RejectedException nothingIsProved) {
            return null;
        }
        return kind -> paid.getOrDefault(kind, new PaidCosts(Map.of()));
    }

    private static Map<String, BigFraction> starting(String start, Map<String, BigFraction> numbers) {
        Map<String, BigFraction> found = new TreeMap<>();
        numbers.forEach((name, number) -> {
            if (name.startsWith(start)) {
                found.put(name.substring(start.length()), number);
            }
        });
        return found;
    }

    /** Whether the group at a place of a witness, from 1, is of a kind. */
    static boolean isOf(ClusterKind kind, Certificate certificate, BigFraction place) {
        return ((ClusterMixture) certificate.problem()).groups().get(place.intValue() - 1).kind().equals(kind);
    }

    /** All of them, each once. */
    Stream<Map<String, BigFraction>> all() {
        return bySamples.values().stream().flatMap(List::stream).distinct();
    }

    /** The largest number of samples of a term that has some. */
    int most() {
        return bySamples.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Those of terms with so many samples, each once. */
    Stream<Map<String, BigFraction>> of(int samples) {
        return bySamples.getOrDefault(samples, List.of()).stream().distinct();
    }

    /** With costs of this kind, which has an intercept and a slope by such names: the lines, as a list of Coq, with rising slopes. */
    static String lines(Stream<Map<String, BigFraction>> costs, String... kinds) {
        TreeMap<BigFraction, BigFraction> lines = new TreeMap<>();
        costs.forEach(cost -> {
            for (String kind : kinds) {
                if (cost.containsKey(kind + "slope")) {
                    lines.put(cost.get(kind + "slope"), cost.get(kind + "intercept"));
                }
            }
        });
        return lines.entrySet().stream()
            .map(line -> "(" + Numbers.term(KindTables.above(line.getKey())) + ", " + Numbers.term(KindTables.below(line.getValue()))
            + ")").collect(Collectors.joining(";\n   ", "[", "]"));
    }
}
