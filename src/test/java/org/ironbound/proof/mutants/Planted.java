package org.ironbound.proof.mutants;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what KeY read with what was to be changed. */
final class Planted {
    private Planted() {
    }

    /**
     * Each method that was to be changed is changed in what KeY read, and no other is.
     *
     * @param original what KeY reads of each method without mutants
     * @param changed  the same with the mutants
     * @throws IllegalStateException if that is not so
     */
    static void require(Collection<Mutant> mutants, Map<String, String> original, Map<String, String> changed) {
        Set<String> wanted = mutants.stream().map(Mutant::method).collect(Collectors.toSet());
        for (Map.Entry<String, String> method : original.entrySet()) {
            boolean differs = !method.getValue().equals(changed.get(method.getKey()));
            if (differs != wanted.contains(method.getKey())) {
                throw new IllegalStateException(method.getKey() + (differs ? " is changed by the mutant of another" : " is not changed")
                    + ": " + method.getValue() + " / " + changed.get(method.getKey()));
            }
        }
        wanted.removeAll(original.keySet());
        if (!wanted.isEmpty()) {
            throw new IllegalStateException("KeY does not know " + wanted);
        }
    }
}
