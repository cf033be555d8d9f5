package org.ironbound.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What decides about certificates stands alone: no search, no estimate and no floating point can be reached from it, over all calls that
 * can be made.
 */
class VerifierCallsTest {
    private static final CallGraph PROGRAM = new CallGraph(Path.of("target/classes"));
    private static final List<CompiledMethod> DECIDING = deciding();

    private static List<CompiledMethod> deciding() {
        List<CompiledMethod> methods = new ArrayList<>(PROGRAM.methods(ClaimCertificate.class, "check"));
        methods.addAll(PROGRAM.methods(ClaimCertificateFile.class, "isOne"));
        methods.addAll(PROGRAM.methods(ClaimCertificateFile.class, "read"));
        methods.addAll(PROGRAM.methods(Checker.class, "check"));
        methods.addAll(PROGRAM.methods(CertificateReader.class, "read"));
        return methods;
    }

    private static final Map<CompiledMethod, CompiledMethod> REACHED = PROGRAM.reachable(DECIDING);

    private static boolean isSearch(String type) {
        return type.matches("org/ironbound/(search|claim/search|estimate|cli|report|paper)/.*");
    }

    private static List<String> paths(Predicate<CompiledMethod> wrong) {
        return REACHED.keySet().stream().filter(wrong).map(method -> CallGraph.path(REACHED, method) + ' ' + method.floatingPoint())
            .toList();
    }

    @Test
    void noSearchAndNoEstimateIsReached() {
        assertTrue(REACHED.size() > 1000, () -> REACHED.size() + " methods only");
        List<String> found = paths(method -> isSearch(method.name().owner()));
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    @Test
    void noFloatingPointIsReached() {
        List<String> found = paths(method -> !method.floatingPoint().isEmpty());
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    /** A class that decides has no other method either that is of a search: what is not reached today may be tomorrow. */
    @Test
    void noClassDecidesAndSearches() {
        Set<String> deciding = REACHED.keySet().stream().map(method -> method.name().owner())
            .collect(Collectors.toCollection(TreeSet::new));
        List<String> found = deciding.stream().flatMap(PROGRAM::methods)
            .filter(method -> !method.floatingPoint().isEmpty() || method.calls().stream().anyMatch(call -> isSearch(call.owner())))
            .map(method -> method.name() + " " + method.floatingPoint()).toList();
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    /** Nor has a room in which something is decided any floating point, reached or not. */
    @ParameterizedTest
    @ValueSource(strings = {"certificate/check", "certificate/file", "claim/term", "claim/value", "claim/proof", "claim/quantity",
        "claim/meaning"})
    void noRoomThatDecidesHasFloatingPoint(String room) {
        List<CompiledMethod> methods = PROGRAM.methodsIn("org/ironbound/" + room).toList();
        assertTrue(methods.size() > 20, room);
        assertEquals(List.of(), methods.stream().filter(method -> !method.floatingPoint().isEmpty())
            .map(method -> method.name() + " " + method.floatingPoint()).toList());
    }
}
