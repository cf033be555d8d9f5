package de.uka.ilkd.key.proof;

import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.proof.rulefilter.RuleFilter;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.key_project.logic.Name;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;

/**
 * The taclets of a goal, as KeY's own class keeps them, but found by their names at once: the few that steps of the proof have added, and
 * those that the proof began with. KeY's makes a set of all some thousand taclets for each look, by the hash codes of all their parts.
 */
public final class NamedTaclets extends TacletIndex {
    private final Map<Name, NoPosTacletApp> first;

    /** @param first of the goal that a proof begins with */
    public NamedTaclets(TacletIndex first) {
        this(first, byName(first));
    }

    @SuppressWarnings("unchecked")
    private NamedTaclets(TacletIndex other, Map<Name, NoPosTacletApp> first) {
        super((HashMap<Object, ImmutableList<NoPosTacletApp>>) other.rwList.clone(),
            (HashMap<Object, ImmutableList<NoPosTacletApp>>) other.antecList.clone(),
            (HashMap<Object, ImmutableList<NoPosTacletApp>>) other.succList.clone(), other.noFindList,
            (HashSet<NoPosTacletApp>) other.partialInstantiatedRuleApps.clone());
        this.first = first;
    }

    private static Map<Name, NoPosTacletApp> byName(TacletIndex taclets) {
        Map<Name, NoPosTacletApp> byName = new HashMap<>();
        taclets.allNoPosTacletApps().forEach(taclet -> byName.putIfAbsent(taclet.taclet().name(), taclet));
        return byName;
    }

    @Override
    public TacletIndex copy() {
        return new NamedTaclets(this, first);
    }

    @Override
    protected ImmutableList<NoPosTacletApp> matchTaclets(ImmutableList<NoPosTacletApp> taclets, RuleFilter filter, PosInOccurrence position,
            Services services) {
        ImmutableList<NoPosTacletApp> matching = ImmutableSLList.nil();
        if (taclets != null) {
            for (NoPosTacletApp taclet : taclets) {
                NoPosTacletApp match = filter.filter(taclet.taclet()) ? taclet.matchFind(position, services) : null;
                if (match != null) {
                    matching = matching.prepend(match);
                }
            }
        }
        return matching;
    }

    /** Each is in one list, so that a set need not look for doubles. */
    @Override
    public Set<NoPosTacletApp> allNoPosTacletApps() {
        List<NoPosTacletApp> all = new ArrayList<>();
        Stream.of(rwList, antecList, succList).flatMap(lists -> lists.values().stream()).forEach(list -> list.forEach(all::add));
        noFindList.forEach(all::add);
        return new AbstractSet<>() {
            @Override
            public Iterator<NoPosTacletApp> iterator() {
                return all.iterator();
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    @Override
    public NoPosTacletApp lookup(Name name) {
        return partialInstantiatedRuleApps.stream().filter(taclet -> taclet.taclet().name().equals(name)).findFirst()
            .orElseGet(() -> first.containsKey(name) ? first.get(name) : super.lookup(name));
    }
}
