package org.ironbound.proof.mutants;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which mutants are tried: of each method the first, then of each the second, and so on, in an order drawn once for all. */
final class Draw {
    private static final String SEED = "ironbound ";

    private final KernelSources sources;
    private final Map<String, Iterator<Mutant>> left = new TreeMap<>();

    /** @param mutants of each method */
    Draw(KernelSources sources, Map<String, List<Mutant>> mutants) {
        this.sources = sources;
        mutants.forEach((method, all) -> left.put(method, order(method, all).iterator()));
    }

    /** The next mutant of each method that has one; all of them compile, planted together. */
    List<Mutant> round() throws IOException {
        List<Mutant> drawn = next(left.keySet());
        Set<Mutant> refused = sources.refused(drawn);
        while (!refused.isEmpty()) {
            drawn.removeAll(refused);
            drawn.addAll(next(refused.stream().map(Mutant::method).sorted().toList()));
            Set<String> files = refused.stream().map(Mutant::file).collect(Collectors.toSet());
            refused = sources.refused(drawn.stream().filter(mutant -> files.contains(mutant.file())).toList());
        }
        return drawn;
    }

    /** The next mutant of each method that has one, of contracts: the compiler has no say in these. */
    List<Mutant> next() {
        return next(left.keySet());
    }

    private List<Mutant> next(Collection<String> methods) {
        return methods.stream().map(left::get).filter(Iterator::hasNext).map(Iterator::next)
            .collect(Collectors.toCollection(ArrayList::new));
    }

    /** By turns one of each kind, so that kinds with many members do not crowd out the others. */
    private static List<Mutant> order(String method, List<Mutant> mutants) {
        Random random = new Random((SEED + method).hashCode());
        Map<String, List<Mutant>> byKind = mutants.stream()
            .collect(Collectors.groupingBy(Mutant::kind, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        List<List<Mutant>> kinds = new ArrayList<>(byKind.values());
        Collections.shuffle(kinds, random);
        kinds.forEach(ofKind -> Collections.shuffle(ofKind, random));
        List<Mutant> order = new ArrayList<>();
        for (int turn = 0; order.size() < mutants.size(); turn++) {
            for (List<Mutant> ofKind : kinds) {
                if (turn < ofKind.size()) {
                    order.add(ofKind.get(turn));
                }
            }
        }
        return order;
    }
}
