package org.ironbound.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.check.MixtureTerms;
import org.ironbound.problem.Fractions;

/** Lists of numbers of a step about a mixture: of the greatest terms of its sum. */
final class MixtureLists {
    /** What the names of the two costs begin with of which a term has the mean. */
    private static final List<String> COSTS = List.of("flat", "steep");

    private final MixtureTerms sum;
    private final List<Map<String, BigFraction>> terms = new ArrayList<>();
    /** Which each occur once. */
    private final List<Map<String, BigFraction>> costs = new ArrayList<>();
    private final List<Map<String, BigFraction>> lines = new ArrayList<>();

    /** @param rows the most terms that are wanted */
    MixtureLists(Certificate certificate, Step step, int rows) {
        try {
            sum = MixtureTerms.of(certificate, step, rows);
        } catch (RejectedException e) {
            throw new IllegalStateException("step " + step.number() + " was not checked", e);
        }
        for (MixtureTerms.Term term : sum.greatest()) {
            Map<String, BigFraction> numbers = new HashMap<>(term.numbers());
            numbers.put("clusters", new BigFraction(term.clusters().count()));
            numbers.put("frequency", Fractions.of(term.clusters().hit(), term.clusters().whole()));
            numbers.put("samples", new BigFraction(term.samples()));
            for (String kind : COSTS) {
                place(costs, starting(kind + "-", numbers)).ifPresent(place -> numbers.put(kind, place));
            }
            place(lines, only(List.of("intercept", "slope"), numbers));
            terms.add(numbers);
        }
    }

    /** The place of these numbers in the list, to which they are added if they are new; none if there are no numbers. */
    private static Optional<BigFraction> place(List<Map<String, BigFraction>> list, Map<String, BigFraction> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (!list.contains(numbers)) {
            list.add(numbers);
        }
        return Optional.of(new BigFraction(list.indexOf(numbers) + 1));
    }

    private static Map<String, BigFraction> starting(String start, Map<String, BigFraction> numbers) {
        Map<String, BigFraction> found = new HashMap<>();
        numbers.forEach((name, number) -> {
            if (name.startsWith(start)) {
                found.put(name.substring(start.length()), number);
            }
        });
        return found;
    }

    private static Map<String, BigFraction> only(List<String> names, Map<String, BigFraction> numbers) {
        Map<String, BigFraction> found = new HashMap<>(numbers);
        found.keySet().retainAll(names);
        return found;
    }

    /**
     * A list: terms:NAME, a number of each of the greatest terms; costs:NAME and lines:NAME, of the costs and of the lines below phi that
     * they use. A number is null where a term has none of this name.
     *
     * @return none if there are no terms, costs or lines
     */
    Optional<List<BigFraction>> of(String name) {
        int end = name.indexOf(':');
        List<Map<String, BigFraction>> list = switch (name.substring(0, Math.max(0, end))) {
            case "terms" -> terms;
            case "costs" -> costs;
            case "lines" -> lines;
            default -> List.of();
        };
        List<BigFraction> numbers = new ArrayList<>();
        list.forEach(term -> numbers.add(term.get(name.substring(end + 1))));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }

    /** A number of the greatest term. */
    Optional<BigFraction> ofGreatest(String name) {
        return terms.isEmpty() ? Optional.empty() : Optional.ofNullable(terms.get(0).get(name));
    }

    /** What all other terms are, by its name: number, sum or errors. */
    BigFraction ofOthers(String name) {
        return switch (name) {
            case "number" -> Fractions.of(BigInteger.valueOf(sum.others()), BigInteger.ONE);
            case "sum" -> sum.rest();
            default -> sum.errorsRest();
        };
    }
}
