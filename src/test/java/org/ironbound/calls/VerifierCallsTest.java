package org.ironbound.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.CertificateReader;
import org.ironbound.certificate.Checker;
import org.ironbound.claim.ClaimCertificate;
import org.junit.jupiter.api.Test;

/** What decides about certificates stands alone: no search, no estimate and no floating point can be reached from it, over all calls that can be made. */
class VerifierCallsTest {
    private static final CallGraph PROGRAM = new CallGraph(Path.of("target/classes"));
    private static final List<CompiledMethod> DECIDING = deciding();

    private static List<CompiledMethod> deciding() {
        List<CompiledMethod> methods = new ArrayList<>(PROGRAM.methods(ClaimCertificate.class, "check"));
        methods.addAll(PROGRAM.methods(ClaimCertificate.class, "isOne"));
        methods.addAll(PROGRAM.methods(ClaimCertificate.class, "read"));
        methods.addAll(PROGRAM.methods(Checker.class, "check"));
        methods.addAll(PROGRAM.methods(CertificateReader.class, "read"));
        return methods;
    }

    @Test
    void noSearchAndNoEstimateIsReached() {
        Map<CompiledMethod, CompiledMethod> reached = PROGRAM.reachable(DECIDING);
        assertTrue(reached.size() > 1000, () -> reached.size() + " methods only");
        List<String> outside = reached.keySet().stream()
            .filter(method -> method.name().owner().matches("org/ironbound/(search|estimate|cli|report|paper)/.*"))
            .map(method -> CallGraph.path(reached, method)).toList();
        assertEquals(List.of(), outside, () -> String.join("\n", outside));
    }

    @Test
    void noFloatingPointIsReached() {
        Map<CompiledMethod, CompiledMethod> reached = PROGRAM.reachable(DECIDING);
        List<String> floating = reached.keySet().stream().filter(method -> !method.floatingPoint().isEmpty())
            .map(method -> method.floatingPoint() + " in " + CallGraph.path(reached, method)).toList();
        assertEquals(List.of(), floating, () -> String.join("\n", floating));
    }
}
