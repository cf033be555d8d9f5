package org.ironbound.proof;

import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.speclang.ClassAxiom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.key_project.util.collection.ImmutableSet;
import org.key_project.util.collection.Immutables;

/** The rules that are made of axioms, once for all obligations of an environment. */
final class OfferedRules {
    private final Map<ImmutableSet<ClassAxiom>, ImmutableSet<NoPosTacletApp>> ofGroup = new IdentityHashMap<>();
    private final Map<Collection<ImmutableSet<ClassAxiom>>, FirstRules> ofGroups = new IdentityHashMap<>();

    /**
     * The rules of KeY itself, and those of some groups of axioms.
     *
     * @param groups as {@link AxiomsInReach#of} has them: the same objects for the same axioms
     * @param maker  what makes the rules of one group
     */
    FirstRules offered(FirstRules ofKey, Collection<ImmutableSet<ClassAxiom>> groups,
            Function<ImmutableSet<ClassAxiom>, ImmutableSet<NoPosTacletApp>> maker) {
        return ofGroups.computeIfAbsent(groups, ignored -> {
            List<NoPosTacletApp> rules = new ArrayList<>();
            groups.forEach(group -> ofGroup.computeIfAbsent(group, maker).forEach(rules::add));
            return ofKey.with(Immutables.createSetFrom(rules));
        });
    }
}
