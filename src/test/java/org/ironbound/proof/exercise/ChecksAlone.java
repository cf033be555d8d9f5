package org.ironbound.proof.exercise;

import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.rule.RuleApp;
import de.uka.ilkd.key.strategy.RuleAppCost;
import de.uka.ilkd.key.strategy.RuleAppCostCollector;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.TopRuleAppCost;
import de.uka.ilkd.key.strategy.feature.MutableState;
import java.util.Map;
import java.util.WeakHashMap;
import org.key_project.logic.Name;

/**
 * A strategy that runs no code where it has to show that a computation does not overflow. KeY keeps the rest of the program in that branch,
 * and runs it there once more if the branch does not close.
 */
final class ChecksAlone implements Strategy {
    private final Strategy strategy;
    private final Map<Node, Boolean> known = new WeakHashMap<>();

    ChecksAlone(Strategy strategy) {
        this.strategy = strategy;
    }

    private boolean forbids(PosInOccurrence position, Goal goal) {
        return position != null && isCheck(goal.node()) && Programs.mentions(position.sequentFormula().formula());
    }

    private boolean isCheck(Node node) {
        Boolean answer = known.get(node);
        if (answer == null) {
            answer = Check.of(node).isPresent() || node.parent() != null && isCheck(node.parent());
            known.put(node, answer);
        }
        return answer;
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
        return !forbids(position, goal) && strategy.isApprovedApp(app, position, goal);
    }

    @Override
    public RuleAppCost computeCost(RuleApp app, PosInOccurrence position, Goal goal, MutableState state) {
        return forbids(position, goal) ? TopRuleAppCost.INSTANCE : strategy.computeCost(app, position, goal, state);
    }

    @Override
    public void instantiateApp(RuleApp app, PosInOccurrence position, Goal goal, RuleAppCostCollector collector) {
        strategy.instantiateApp(app, position, goal, collector);
    }
}
