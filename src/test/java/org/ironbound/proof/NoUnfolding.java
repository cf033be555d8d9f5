package org.ironbound.proof;

import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.rule.RuleApp;
import de.uka.ilkd.key.strategy.RuleAppCost;
import de.uka.ilkd.key.strategy.RuleAppCostCollector;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.TopRuleAppCost;
import de.uka.ilkd.key.strategy.feature.MutableState;
import org.key_project.logic.Name;

/**
 * A strategy that uses a lemma or a model function by its proved contract and never by its definition, except where the
 * settings allow it. Without it auto mode unfolds the same definitions for ever.
 */
final class NoUnfolding implements Strategy {
    /** How KeY names the rule that replaces a model method by its body. */
    static final String DEFINITION_AXIOM = "Definition_axiom_for_";

    private final Strategy strategy;
    private final ContractSettings settings;

    NoUnfolding(Strategy strategy, ContractSettings settings) {
        this.strategy = strategy;
        this.settings = settings;
    }

    private boolean forbids(RuleApp app) {
        String rule = app.rule().name().toString();
        return rule.startsWith(DEFINITION_AXIOM) && !settings.allowsUnfolding(rule);
    }

    @Override
    public Name name() {
        return strategy.name();
    }

    @Override
    public boolean isStopAtFirstNonCloseableGoal() {
        return strategy.isStopAtFirstNonCloseableGoal();
    }

    @Override
    public boolean isApprovedApp(RuleApp app, PosInOccurrence position, Goal goal) {
        return !forbids(app) && strategy.isApprovedApp(app, position, goal);
    }

    @Override
    public RuleAppCost computeCost(RuleApp app, PosInOccurrence position, Goal goal, MutableState state) {
        return forbids(app) ? TopRuleAppCost.INSTANCE : strategy.computeCost(app, position, goal, state);
    }

    @Override
    public void instantiateApp(RuleApp app, PosInOccurrence position, Goal goal, RuleAppCostCollector collector) {
        strategy.instantiateApp(app, position, goal, collector);
    }
}
