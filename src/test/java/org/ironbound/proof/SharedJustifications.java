package org.ironbound.proof;

import de.uka.ilkd.key.proof.mgt.RuleJustification;
import de.uka.ilkd.key.proof.mgt.RuleJustificationInfo;
import de.uka.ilkd.key.rule.Rule;

/** Why rules are sound, where many proofs share what is known of the first, and each has its own besides. */
final class SharedJustifications extends RuleJustificationInfo {
    private final RuleJustificationInfo shared;
    private final RuleJustificationInfo own;

    /** @param shared from now on nobody adds to it */
    SharedJustifications(RuleJustificationInfo shared) {
        this(shared, new RuleJustificationInfo());
    }

    private SharedJustifications(RuleJustificationInfo shared, RuleJustificationInfo own) {
        this.shared = shared;
        this.own = own;
    }

    /** Where the rule is known it changes nothing, and KeY refuses another one of the same name. */
    @Override
    public void addJustification(Rule rule, RuleJustification justification) {
        (shared.getJustification(rule) == null ? own : shared).addJustification(rule, justification);
    }

    @Override
    public RuleJustification getJustification(Rule rule) {
        RuleJustification justification = shared.getJustification(rule);
        return justification == null ? own.getJustification(rule) : justification;
    }

    /** Rules that are shared stay. */
    @Override
    public void removeJustificationFor(Rule rule) {
        own.removeJustificationFor(rule);
    }

    @Override
    public RuleJustificationInfo copy() {
        return new SharedJustifications(shared, own.copy());
    }
}
