package org.ironbound.claim.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Writes operations that are polynomials of others multiplied out, with one summand for each product of powers, so that what is the same
 * polynomial is the same operation. What is written here by mistake the kernel refuses.
 */
final class Expanded {
    /** Of polynomials with more summands no form is written. */
    private static final int MOST_SUMMANDS = 60;
    /** The number 1. */
    private static final String ONE = "";

    private final TermWriter writer;
    private final Map<Integer, Optional<Map<String, Summand>>> known = new HashMap<>();

    Expanded(TermWriter writer) {
        this.writer = writer;
    }

    /** A number times a product of powers of operations. */
    private record Summand(BigFraction factor, TreeMap<Integer, Integer> powers) {
        private Summand times(Summand other) {
            TreeMap<Integer, Integer> all = new TreeMap<>(powers);
            other.powers.forEach((of, exponent) -> all.merge(of, exponent, Integer::sum));
            return new Summand(factor.multiply(other.factor), all);
        }

        private Summand times(BigFraction number) {
            return new Summand(factor.multiply(number), powers);
        }

        private String key() {
            return powers.isEmpty() ? ONE : powers.toString();
        }
    }

    /** The operation so; itself if it has too many summands. */
    SameStep of(int k) {
        return summands(k).map(polynomial -> SameStep.equal(k, written(polynomial))).orElseGet(() -> SameStep.itself(k));
    }

    /** Whether a summand has one of some operations more than once; false if there are too many summands. */
    boolean hasPower(int k, IntPredicate some) {
        return summands(k).stream().flatMap(polynomial -> polynomial.values().stream())
            .flatMap(summand -> summand.powers.entrySet().stream()).anyMatch(power -> power.getValue() > 1 && some.test(power.getKey()));
    }

    private int written(Map<String, Summand> polynomial) {
        int sum = writer.number(polynomial.containsKey(ONE) ? polynomial.get(ONE).factor : BigFraction.ZERO);
        for (Map.Entry<String, Summand> summand : polynomial.entrySet()) {
            if (!summand.getKey().equals(ONE)) {
                sum = writer.add(Operations.SUM, sum, CommonDivisors.product(writer, summand.getValue().powers),
                    summand.getValue().factor);
            }
        }
        return sum;
    }

    private Optional<Map<String, Summand>> summands(int k) {
        Optional<Map<String, Summand>> polynomial = known.get(k);
        if (polynomial == null) {
            polynomial = made(k, writer.at(k)).filter(of -> of.size() <= MOST_SUMMANDS);
            known.put(k, polynomial);
        }
        return polynomial;
    }

    private Optional<Map<String, Summand>> made(int k, TermWriter.Operation operation) {
        Map<String, Summand> sum = new TreeMap<>();
        switch (operation.kind()) {
            case Operations.NUMBER -> add(sum, new Summand(operation.number(), new TreeMap<>()));
            case Operations.SUM, Operations.PRODUCT, Operations.SQUARE -> {
                Optional<Map<String, Summand>> x = summands(operation.first());
                Optional<Map<String, Summand>> y = operation.kind() == Operations.SQUARE ? x : summands(operation.second());
                if (x.isEmpty() || y.isEmpty()) {
                    return Optional.empty();
                }
                if (operation.kind() == Operations.SUM) {
                    x.get().values().forEach(one -> add(sum, one));
                    y.get().values().forEach(one -> add(sum, one.times(operation.number())));
                } else {
                    x.get().values().forEach(one -> y.get().values().forEach(other -> add(sum, one.times(other))));
                }
            }
            default -> add(sum, new Summand(BigFraction.ONE, new TreeMap<>(Collections.singletonMap(k, 1))));
        }
        return Optional.of(sum);
    }

    private static void add(Map<String, Summand> sum, Summand one) {
        Summand before = sum.get(one.key());
        Summand all = before == null ? one : new Summand(before.factor.add(one.factor), one.powers);
        if (Fractions.signum(all.factor) == 0) {
            sum.remove(one.key());
        } else {
            sum.put(one.key(), all);
        }
    }
}
