package org.ironbound.openjml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** OpenJML proves what {@code specs/openjml/proved.txt} lists. */
@Tag("openjml")
class ProofLaneTest {
    private static final int MILLISECONDS = 60_000;
    private static OpenJml openJml;
    private static Path solver;

    @BeforeAll
    static void layViews() throws IOException {
        openJml = OpenJml.installed();
        Views.lay();
        solver = Views.FOLDER.resolve("cvc4");
        // OpenJML talks to cvc4 as it does to z3, whose option -t:MS the script drops. Processor time: a busy machine changes no answer.
        Files.writeString(solver, "#!/bin/sh\nexec " + OpenJml.solver("cvc4")
            + " --lang smt2 --incremental --quiet --produce-models --cpu-time --tlimit-per=" + MILLISECONDS + "\n");
        solver.toFile().setExecutable(true);
    }

    @TestFactory
    Stream<DynamicTest> everythingListed() throws IOException {
        Map<String, List<ProofList.Proved>> rooms = ProofList.proved().stream()
                .collect(Collectors.groupingBy(ProofList.Proved::room, TreeMap::new, Collectors.toList()));
        return rooms.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> requireProofs(room.getValue())));
    }

    private static void requireProofs(List<ProofList.Proved> listed) throws IOException {
        String methods = listed.stream().map(entry -> entry.signature().pattern()).collect(Collectors.joining(";"));
        List<Path> files = listed.stream().map(ProofList.Proved::type).distinct()
                .map(type -> Views.KERNEL.resolve("org/ironbound/kernel/" + type.replace('.', '/') + ".java")).toList();
        OpenJml.Run run = openJml.run(options("--method", methods), List.of(Views.KERNEL), files);
        List<String> missing = new ArrayList<>(listed.stream().map(ProofList.Proved::method).toList());
        missing.removeAll(ProofList.provedBy(run));
        assertEquals(List.of(), missing, () -> String.join("\n", run.linesWith("verify:")));
    }

    @Test
    void rightCanariesAreProved() throws IOException {
        assertEquals(List.of("canary.right.Truncated.half()"), proved(Canary.TRUE));
    }

    @Test
    void falseCanariesAreNot() throws IOException {
        assertEquals(List.of(), proved(Canary.FALSE));
    }

    /** OpenJML lets a lemma rest on itself. KeY does not: it wants a measure, and {@code KernelSourceTest} another argument. */
    @Test
    void theHoleIsStillThere() throws IOException {
        assertEquals(List.of("canary.hole.Circular.circular(\\bigint)"), proved(Canary.HOLE));
    }

    private static List<String> proved(Path canaries) throws IOException {
        Path folder = Views.FOLDER.resolve("canaries").resolve(canaries.getFileName());
        Views.lay(canaries, folder);
        OpenJml.Run run = openJml.run(options(), List.of(folder), Folders.filesBelow(folder));
        return ProofList.provedBy(run).stream().filter(name -> !isPrivateConstructor(name)).toList();
    }

    private static boolean isPrivateConstructor(String name) {
        return name.matches(".*\\.(\\w+)\\.\\1\\(\\)");
    }

    private static List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of("--esc", "--progress", "--timeout", String.valueOf(MILLISECONDS),
            "--prover", "z3_4_3", "--exec", solver.toString()));
        options.addAll(List.of(more));
        return options;
    }
}
