package org.ironbound.proof;

import de.uka.ilkd.key.proof.init.JavaProfile;
import de.uka.ilkd.key.rule.BuiltInRule;
import de.uka.ilkd.key.rule.merge.MergeRule;
import org.key_project.util.collection.ImmutableList;

/**
 * KeY's rules for Java, without the one that merges branches: {@link ProofAudit} admits no proof that uses it, and KeY would look at every
 * step of every proof whether it applies.
 */
final class KernelProfile extends JavaProfile {
    @Override
    protected ImmutableList<BuiltInRule> initBuiltInRules() {
        return super.initBuiltInRules().removeAll(MergeRule.INSTANCE);
    }
}
