package org.ironbound.proof.trust;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** What proofs rely on, directly or through the proofs of what they cite. */
final class Reach {
    private final Map<String, SortedSet<String>> citations = new HashMap<>();

    Reach(Collection<StoredProof> proofs) {
        proofs.forEach(proof -> citations.put(proof.contract().text(), proof.citations()));
    }

    /** These contracts and all beneath them, proved or trusted. */
    Set<String> of(Collection<String> contracts) {
        Set<String> reached = new HashSet<>(contracts);
        Deque<String> open = new ArrayDeque<>(contracts);
        while (!open.isEmpty()) {
            for (String cited : citations.getOrDefault(open.pop(), Collections.emptySortedSet())) {
                if (reached.add(cited)) {
                    open.push(cited);
                }
            }
        }
        return reached;
    }

    boolean isProved(String contract) {
        return citations.containsKey(contract);
    }
}
