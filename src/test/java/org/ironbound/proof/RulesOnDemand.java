package org.ironbound.proof;

import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.logic.SequentChangeInfo;
import de.uka.ilkd.key.proof.BuiltInRuleAppIndex;
import de.uka.ilkd.key.proof.BuiltInRuleIndex;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.NamedTaclets;
import de.uka.ilkd.key.proof.NewRuleListener;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.rule.BuiltInRule;
import de.uka.ilkd.key.rule.IBuiltInRuleApp;
import de.uka.ilkd.key.rule.OneStepSimplifier;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;

/**
 * Which built-in rules apply to a goal, found when asked. KeY's own class looks at every changed formula after each step, for the
 * strategy, which a replay does not use either: it gets one that applies nothing.
 */
final class RulesOnDemand extends BuiltInRuleAppIndex {
    private RulesOnDemand(BuiltInRuleIndex rules) {
        super(rules);
    }

    /** Has all goals of a proof without steps, and those that come of it, find their rules so. */
    static void useIn(Proof proof) {
        Goal first = proof.openGoals().head();
        NamedTaclets taclets = new NamedTaclets(first.indexOfTaclets(), ((ObligationConfig) proof.getInitConfig()).first().byName());
        BuiltInRuleAppIndex index = new RulesOnDemand(first.ruleAppIndex().builtInRuleAppIndex().builtInRuleIndex());
        proof.replace(first, ImmutableSLList.<Goal>nil()
            .prepend(new Goal(first.node(), taclets, index, proof.getServices())));
    }

    /** KeY's simplifier would be asked whether it can do something before it does it, which takes as long as doing it; if not, it fails. */
    @Override
    public ImmutableList<IBuiltInRuleApp> getBuiltInRule(Goal goal, PosInOccurrence position) {
        ImmutableList<IBuiltInRuleApp> found = ImmutableSLList.nil();
        for (BuiltInRule rule : builtInRuleIndex().rules()) {
            if (rule instanceof OneStepSimplifier ? position != null && position.isTopLevel() : rule.isApplicable(goal, position)) {
                found = found.prepend(rule.createApp(position, goal.proof().getServices()));
            }
        }
        return found;
    }

    @Override
    public void sequentChanged(Goal goal, SequentChangeInfo change, NewRuleListener strategy) {
    }

    @Override
    public BuiltInRuleAppIndex copy() {
        return new RulesOnDemand(builtInRuleIndex().copy());
    }
}
