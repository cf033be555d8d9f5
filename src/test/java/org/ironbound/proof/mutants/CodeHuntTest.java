package org.ironbound.proof.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hunts the mutants of two small classes; what the whole hunts found stands in proofs/mutants.md. */
class CodeHuntTest {
    private static final String TESTED = "certificate.check.Latest";
    private static final String UNTESTED = "certificate.check.ProportionCost";
    private static final TestedCode SAMPLE = new TestedCode("sample", "Sample",
        List.of("org.ironbound." + TESTED, "org.ironbound." + UNTESTED), List.of(), List.of("org.ironbound." + TESTED + "Test"));

    /** A test notices what is changed of the class that it is about; of the other one everything survives. */
    @Test
    void testsNoticeMutants() throws Exception {
        Files.deleteIfExists(SAMPLE.results());
        new CodeHunt(SAMPLE, 1, new Methods("")).run();
        List<Result> results = Result.read(SAMPLE.results());
        assertEquals(Set.of(Result.Fate.KILLED), fates(results, TESTED));
        assertEquals(Set.of(Result.Fate.SURVIVED), fates(results, UNTESTED));
        List<String> methods = results.stream().map(result -> result.id().replaceAll(" line .*", "")).toList();
        assertEquals(methods.stream().distinct().toList(), methods);
        assertTrue(methods.contains(TESTED + "::of(Object,Function)"), methods::toString);
    }

    private static Set<Result.Fate> fates(List<Result> results, String type) {
        return results.stream().filter(result -> result.id().startsWith(type + "::")).map(Result::fate).collect(Collectors.toSet());
    }
}
