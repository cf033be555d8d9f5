package org.ironbound.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls and floating point are found wherever they hide, so that {@link VerifierCallsTest} can fail. */
class CallGraphTest {
    private static final CallGraph SAMPLES = new CallGraph(Path.of("target/test-classes/org/ironbound/calls"));

    private static boolean leadsToGoal(Class<?> sample) {
        Map<CompiledMethod, CompiledMethod> reached = SAMPLES.reachable(SAMPLES.methods(sample, "start"));
        return reached.containsKey(SAMPLES.methods(CallSamples.Goal.class, "reached").get(0));
    }

    @ParameterizedTest
    @ValueSource(classes = {CallSamples.Direct.class, CallSamples.InLambda.class, CallSamples.ByMethodReference.class,
        CallSamples.ByConstructorReference.class,
        CallSamples.InStaticInitializer.class, CallSamples.InFieldOfEnum.class, CallSamples.ByOverriding.class,
        CallSamples.ByInheritedImplementation.class,
        CallSamples.FromTheLibrary.class, CallSamples.FromAnAnonymousClass.class, CallSamples.FromALoop.class, CallSamples.InText.class,
        CallSamples.MadeLater.class})
    void everyWayIsFollowed(Class<?> sample) {
        assertTrue(leadsToGoal(sample));
    }

    @Test
    void whatIsNotCalledIsNotReached() {
        assertEquals(false, leadsToGoal(CallSamples.Nowhere.class));
    }

    @Test
    void whatOverridesInAClassThatIsNeverMadeIsNotReached() {
        assertEquals(false, leadsToGoal(CallSamples.WithAnotherVisitor.class));
    }

    @Test
    void floatingPointIsFound() {
        SAMPLES.methods("org/ironbound/calls/FloatingPointSamples").filter(method -> method.name().name().matches("[a-z]\\w*"))
            .forEach(method ->
            assertEquals(method.name().name().startsWith("exact"), method.floatingPoint().isEmpty(), () -> method.name() + " "
            + method.floatingPoint()));
    }
}
