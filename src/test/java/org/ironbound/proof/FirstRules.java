package org.ironbound.proof;

import de.uka.ilkd.key.proof.NamedTaclets;
import de.uka.ilkd.key.proof.TacletIndex;
import de.uka.ilkd.key.proof.mgt.AxiomJustification;
import de.uka.ilkd.key.proof.mgt.RuleJustificationInfo;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import java.util.Map;
import org.key_project.logic.Name;
import org.key_project.util.collection.ImmutableSet;

/**
 * Rules that the first goals of some proofs have, all of them axioms. Nobody changes them: goals have copies.
 *
 * @param index          finds them by formulas
 * @param justifications says that they are axioms
 * @param byName         finds them by name
 */
record FirstRules(TacletIndex index, RuleJustificationInfo justifications, Map<Name, NoPosTacletApp> byName) {
    FirstRules(TacletIndex index, RuleJustificationInfo justifications) {
        this(index, justifications, NamedTaclets.byName(index));
    }

    /** These and more of them. */
    FirstRules with(ImmutableSet<NoPosTacletApp> axioms) {
        TacletIndex more = index.copy();
        more.addTaclets(axioms);
        RuleJustificationInfo justified = new SharedJustifications(justifications);
        axioms.forEach(axiom -> justified.addJustification(axiom.taclet(), AxiomJustification.INSTANCE));
        return new FirstRules(more, justified);
    }
}
