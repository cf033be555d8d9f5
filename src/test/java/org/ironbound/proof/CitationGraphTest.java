package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CitationGraphTest {
    private static final Set<String> NOTHING_MEASURED = Set.of();

    @Test
    void citationsDownwardAreFine() {
        CitationGraph graph = graph(proof("a", "b", "c"), proof("b", "c"), proof("c", "library"));
        assertEquals(List.of(), graph.unfoundedCycles(NOTHING_MEASURED));
    }

    @Test
    void aContractMustNotCiteItself() {
        CitationGraph graph = graph(proof("a", "a"), proof("b", "a"));
        assertEquals(List.of(Set.of("a")), graph.unfoundedCycles(NOTHING_MEASURED));
        assertEquals(List.of(), graph.unfoundedCycles(Set.of("a")));
    }

    @Test
    void aCircleNeedsAMeasureAtEveryPoint() {
        CitationGraph graph = graph(proof("a", "b"), proof("b", "c"), proof("c", "a", "d"), proof("d"));
        assertEquals(List.of(Set.of("a", "b", "c")), graph.unfoundedCycles(Set.of("a", "b")));
        assertEquals(List.of(), graph.unfoundedCycles(Set.of("a", "b", "c")));
    }

    @Test
    void everyCircleIsFound() {
        CitationGraph graph = graph(proof("a", "b"), proof("b", "a", "c"), proof("c", "d"), proof("d", "c"));
        assertEquals(Set.of(Set.of("a", "b"), Set.of("c", "d")), Set.copyOf(graph.unfoundedCycles(NOTHING_MEASURED)));
    }

    @Test
    void whatIsCitedAndNotProvedIsTrusted() {
        CitationGraph graph = graph(proof("a", "library", "b"), proof("b", "library", "fact"));
        assertEquals(Map.of("library", 2, "fact", 1), graph.unproved());
    }

    private static CitationGraph graph(ClosedProof... proofs) {
        return new CitationGraph(List.of(proofs));
    }

    private static ClosedProof proof(String contract, String... citations) {
        return new ClosedProof(contract, contract + ".proof.gz", 1, 1, new TreeSet<>(List.of(citations)));
    }
}
