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
    private boolean shared = true;

    /**
     * @param taclets of the goal that a proof begins with; from now on nobody changes them
     * @param first   by their names those that many proofs begin with; the others are few
     */
    public NamedTaclets(TacletIndex taclets, Map<Name, NoPosTacletApp> first) {
        super(taclets.rwList, taclets.antecList, taclets.succList, taclets.noFindList, taclets.partialInstantiatedRuleApps);
        this.first = first;
    }

    /** One taclet for each name. */
    public static Map<Name, NoPosTacletApp> byName(TacletIndex taclets) {
        Map<Name, NoPosTacletApp> byName = new HashMap<>();
        taclets.allNoPosTacletApps().forEach(taclet -> byName.putIfAbsent(taclet.taclet().name(), taclet));
        return byName;
    }

    /** Most goals never get a taclet of their own. */
    @Override
    public TacletIndex copy() {
        shared = true;
        return new NamedTaclets(this, first);
    }

    @Override
    public void add(NoPosTacletApp taclet) {
        unshare();
        super.add(taclet);
    }

    @Override
    public void remove(NoPosTacletApp taclet) {
        unshare();
        super.remove(taclet);
    }

    @SuppressWarnings("unchecked")
    private void unshare() {
        if (shared) {
            rwList = (HashMap<Object, ImmutableList<NoPosTacletApp>>) rwList.clone();
            antecList = (HashMap<Object, ImmutableList<NoPosTacletApp>>) antecList.clone();
            succList = (HashMap<Object, ImmutableList<NoPosTacletApp>>) succList.clone();
            partialInstantiatedRuleApps = (HashSet<NoPosTacletApp>) partialInstantiatedRuleApps.clone();
            shared = false;
        }
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
