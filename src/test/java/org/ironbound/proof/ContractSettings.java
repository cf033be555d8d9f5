package org.ironbound.proof;

import de.uka.ilkd.key.strategy.StrategyProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How auto mode is set for one contract.
 *
 * @param strategy  strategy options that differ from the project's usual ones
 * @param steps     limit of rule applications
 * @param unfold    the definition axioms that may be unfolded: those whose name contains a match
 * @param script    KeY proof script to run first
 */
record ContractSettings(Map<String, String> strategy, int steps, List<Pattern> unfold, Optional<String> script) {
    /** What holds where the settings file says nothing. */
    static final ContractSettings USUAL = new ContractSettings(Map.of(), 20_000, List.of(), Optional.empty());

    ContractSettings {
        strategy = Map.copyOf(strategy);
        unfold = List.copyOf(unfold);
    }

    /** The complete options of KeY's strategy, none left to KeY's defaults. */
    StrategyProperties strategyProperties() {
        StrategyProperties properties = AutoMode.usualProperties();
        strategy.forEach(properties::setProperty);
        return properties;
    }

    /** Whether auto mode may apply this definition axiom. */
    boolean allowsUnfolding(String rule) {
        return unfold.stream().anyMatch(pattern -> pattern.matcher(rule).find());
    }

    /** Whether this definition axiom may occur in the proof: auto mode may apply it, or the script names it. */
    boolean allowsUse(String rule) {
        return allowsUnfolding(rule) || script.filter(text -> text.contains(rule)).isPresent();
    }
}
