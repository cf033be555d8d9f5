package org.ironbound.certificate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * One numbered step of a certificate: by this rule, from these premises and this witness, follows this result.
 *
 * @param number   1, 2, 3 ..
 * @param rule     why it holds
 * @param premises numbers of earlier steps
 * @param witness  what was found by searching; proves nothing by itself
 * @param result   what it states, see {@link Rule#relation}
 */
public record Step(int number, Rule rule, List<Integer> premises, Witness witness, Map<ResultField, BigFraction> result) {
    /** Copies the premises and the result; checks nothing. */
    public Step {
        premises = List.copyOf(premises);
        result = copy(result);
    }

    /** The IDs of what it applies: its rule, and rules and statements of theory.md that this one uses without a step of their own. */
    public List<String> applied() {
        return switch (rule) {
            case MIX_LEARN -> Stream.of(id(WitnessField.NOISE_VARIANCES, witness.lists().containsKey(WitnessField.LENGTHS)
                ? Rule.GAUSS_LEARN_CHI.id() : Rule.GAUSS_LEARN_LEVELS.id()),
                id(WitnessField.ANSWERS, Rule.BOOL_LEARN_TABLE.id()), id(WitnessField.KEEPINGS, Rule.SPARSE_LEARN.id()),
                Stream.of(rule.id())).flatMap(ids -> ids).toList();
            case MIX_COST -> Stream.of(id(WitnessField.QUANTILES, "GAUSS-TV-COST"), id(WitnessField.RANK_GROUPS, "BOOL-TV-COST"),
                id(WitnessField.PRICE_GROUPS, Rule.BOOL_IB.id()), id(WitnessField.PRICE_GROUPS, "BOOL-IB-COST"),
                id(WitnessField.SIGN_GROUPS, Rule.SPARSE_TV.id()), id(WitnessField.SIGN_GROUPS, "SPARSE-TV-COST"),
                Stream.of(rule.id())).flatMap(ids -> ids).toList();
            case MIX_FEASIBLE -> Stream.of(id(WitnessField.QUANTILES, Rule.DISTANCE.id()), id(WitnessField.QUANTILES, Rule.GAUSS_TV.id()),
                Stream.of(rule.id())).flatMap(ids -> ids).toList();
            case BOOL_IB -> List.of(Rule.BOOL_TV.id(), rule.id());
            case BOOL_EST -> List.of(Rule.BOOL_IB.id(), rule.id());
            default -> List.of(rule.id());
        };
    }

    /** An ID, if the witness lists something. */
    private Stream<String> id(WitnessField field, String id) {
        return witness.lists().getOrDefault(field, List.of()).isEmpty() ? Stream.empty() : Stream.of(id);
    }

    private static Map<ResultField, BigFraction> copy(Map<ResultField, BigFraction> numbers) {
        EnumMap<ResultField, BigFraction> copy = new EnumMap<>(ResultField.class);
        copy.putAll(numbers);
        return Collections.unmodifiableMap(copy);
    }
}
