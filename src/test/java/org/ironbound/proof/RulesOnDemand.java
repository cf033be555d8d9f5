package org.ironbound.proof;

import de.uka.ilkd.key.logic.SequentChangeInfo;
import de.uka.ilkd.key.proof.BuiltInRuleAppIndex;
import de.uka.ilkd.key.proof.BuiltInRuleIndex;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.NamedTaclets;
import de.uka.ilkd.key.proof.NewRuleListener;
import de.uka.ilkd.key.proof.Proof;
import org.key_project.util.collection.ImmutableSLList;

/**
 * Which built-in rules apply to a goal, found when asked. KeY's own class looks at every changed formula after each step, for the
 * strategy, which a replay does not use.
 */
final class RulesOnDemand extends BuiltInRuleAppIndex {
    private RulesOnDemand(BuiltInRuleIndex rules) {
        super(rules);
    }

    /** Has all goals of a proof without steps, and those that come of it, find their rules so. */
    static void useIn(Proof proof) {
        Goal first = proof.openGoals().head();
        BuiltInRuleAppIndex index = new RulesOnDemand(first.ruleAppIndex().builtInRuleAppIndex().builtInRuleIndex());
        proof.replace(first, ImmutableSLList.<Goal>nil()
            .prepend(new Goal(first.node(), new NamedTaclets(first.indexOfTaclets()), index, proof.getServices())));
    }

    @Override
    public void sequentChanged(Goal goal, SequentChangeInfo change, NewRuleListener strategy) {
    }

    @Override
    public BuiltInRuleAppIndex copy() {
        return new RulesOnDemand(builtInRuleIndex().copy());
    }
}
