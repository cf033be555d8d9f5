package org.ironbound.certificate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            case MIX_LEARN -> List.of(Rule.GAUSS_LEARN_LEVELS.id(), rule.id());
            case MIX_COST -> witness.lists().getOrDefault(WitnessField.QUANTILES, List.of()).isEmpty() ? List.of(rule.id())
                : List.of("GAUSS-TV-COST", rule.id());
            default -> List.of(rule.id());
        };
    }

    private static Map<ResultField, BigFraction> copy(Map<ResultField, BigFraction> numbers) {
        EnumMap<ResultField, BigFraction> copy = new EnumMap<>(ResultField.class);
        copy.putAll(numbers);
        return Collections.unmodifiableMap(copy);
    }
}
