package org.ironbound.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which proof relies on which contracts. KeY proves each contract on the assumption of all others, so that contracts
 * which cite each other in a circle prove nothing, unless {@code measured_by} makes the circle an induction.
 */
final class CitationGraph {
    private final TreeMap<String, SortedSet<String>> citations = new TreeMap<>();

    CitationGraph(Collection<ClosedProof> proofs) {
        proofs.forEach(proof -> citations.put(proof.contract(), proof.citations()));
    }

    /** The cited contracts that none of the proofs proves, each with the number of proofs that cite it. */
    TreeMap<String, Integer> unproved() {
        TreeMap<String, Integer> uses = new TreeMap<>();
        citations.values().forEach(cited -> cited.forEach(name -> {
            if (!citations.containsKey(name)) {
                uses.merge(name, 1, Integer::sum);
            }
        }));
        return uses;
    }

    /**
     * The groups of contracts that rely on each other, or one on itself, without all of them being measured.
     *
     * @param measured the contracts with {@code measured_by}
     */
    List<SortedSet<String>> unfoundedCycles(Set<String> measured) {
        return new Components().all().stream()
                .filter(this::isCycle)
                .filter(group -> !measured.containsAll(group))
                .toList();
    }

    private boolean isCycle(SortedSet<String> component) {
        return component.size() > 1 || citations.get(component.first()).contains(component.first());
    }

    /** Strongly connected components, by Tarjan's algorithm. */
    private final class Components {
        private final Map<String, Integer> index = new HashMap<>();
        private final Map<String, Integer> low = new HashMap<>();
        private final Deque<String> stack = new ArrayDeque<>();
        private final Set<String> onStack = new HashSet<>();
        private final List<SortedSet<String>> found = new ArrayList<>();

        List<SortedSet<String>> all() {
            for (String contract : citations.keySet()) {
                if (!index.containsKey(contract)) {
                    visit(contract);
                }
            }
            return found;
        }

        private void visit(String contract) {
            index.put(contract, index.size());
            low.put(contract, index.get(contract));
            stack.push(contract);
            onStack.add(contract);
            for (String cited : citations.get(contract)) {
                if (citations.containsKey(cited) && !index.containsKey(cited)) {
                    visit(cited);
                    low.merge(contract, low.get(cited), Math::min);
                } else if (onStack.contains(cited)) {
                    low.merge(contract, index.get(cited), Math::min);
                }
            }
            if (low.get(contract).equals(index.get(contract))) {
                found.add(popComponent(contract));
            }
        }

        private SortedSet<String> popComponent(String root) {
            SortedSet<String> component = new TreeSet<>();
            String contract;
            do {
                contract = stack.pop();
                onStack.remove(contract);
                component.add(contract);
            } while (!contract.equals(root));
            return component;
        }
    }
}
