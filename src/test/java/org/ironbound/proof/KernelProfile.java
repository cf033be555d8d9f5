package org.ironbound.proof;

import de.uka.ilkd.key.logic.label.OriginTermLabel;
import de.uka.ilkd.key.logic.label.TermLabelManager.TermLabelConfiguration;
import de.uka.ilkd.key.proof.init.JavaProfile;
import de.uka.ilkd.key.rule.BuiltInRule;
import de.uka.ilkd.key.rule.merge.MergeRule;
import de.uka.ilkd.key.settings.ProofSettings;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;

/**
 * KeY's rules for Java, without the one that merges branches: {@link ProofAudit} admits no proof that uses it, and KeY would look at every
 * step of every proof whether it applies.
 */
final class KernelProfile extends JavaProfile {
    @Override
    protected ImmutableList<BuiltInRule> initBuiltInRules() {
        return super.initBuiltInRules().removeAll(MergeRule.INSTANCE);
    }

    /** Without origins of formulas to keep, KeY would still look for them in every formula that a step changes. */
    @Override
    protected ImmutableList<TermLabelConfiguration> computeTermLabelConfiguration() {
        ImmutableList<TermLabelConfiguration> all = super.computeTermLabelConfiguration();
        if (ProofSettings.DEFAULT_SETTINGS.getTermLabelSettings().getUseOriginLabels()) {
            return all;
        }
        ImmutableList<TermLabelConfiguration> kept = ImmutableSLList.nil();
        for (TermLabelConfiguration label : all) {
            kept = kept.append(label.getTermLabelName().equals(OriginTermLabel.NAME)
                ? new TermLabelConfiguration(label.getTermLabelName(), label.getFactory()) : label);
        }
        return kept;
    }
}
