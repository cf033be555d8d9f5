package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Lane;
import org.ironbound.reference.OutOfReach;

/** The contract in specs/ that has the name of the property: test class {@code LnTest}, property {@code one}: {@code Ln.one}. */
final class Contract {
    private static final SpecFiles SPECS = SpecFiles.read();
    /** From one in so many drawn places the property walks on. */
    private static final int WALKS = 20;

    /** What a quantifier is tried on, given the arguments of the contract: values of its variables in their order. */
    interface Samples {
        Samples NONE = arguments -> List.of();

        List<List<BigInteger>> of(BigInteger... arguments);
    }

    /** What is done with what a property draws. */
    interface Use {
        void of(Draw draw, Drawn drawn);

        void of(LibraryCall call);
    }

    private final SpecContract contract;
    private final Use use;
    private final Set<String> kept;

    /** A property draws for this use. */
    Contract(SpecContract contract, Use use) {
        this(contract, use, Set.of());
    }

    private Contract(SpecContract contract, Use use, Set<String> kept) {
        this.contract = contract;
        this.use = use;
        this.kept = kept;
    }

    /** What a test does: the contract must be true. */
    private record Asserted(SpecContract contract) implements Use {
        @Override
        public void of(Draw draw, Drawn drawn) {
            Trial trial = new Trial(contract, drawn.samples(), OpaqueFunctions::value);
            Trial.Verdict verdict = drawn.isSpokenOf() ? trial.atNames(drawn.arguments()) : trial.at(drawn.arguments());
            if (drawn.isSpokenOf()) {
                Assume.that(verdict.kind() != Trial.Kind.OUT_OF_REACH);
                boolean isSilent = verdict.kind() == Trial.Kind.SILENT || trial.concludesNothingOf(drawn.arguments());
                assertTrue(!isSilent, () -> "says nothing about " + trial.describe(drawn.arguments()));
            }
            assertNotRefuted(verdict);
            if (drawn.isSpokenOf() && draw.oneIn(WALKS)) {
                assertNotRefuted(trial.walk(draw, drawn, met -> true));
            }
        }

        @Override
        public void of(LibraryCall call) {
            Trial.Verdict verdict = call.under(contract);
            Assume.that(verdict.kind() != Trial.Kind.SILENT);
            assertNotRefuted(verdict);
        }

        private void assertNotRefuted(Trial.Verdict verdict) {
            assertTrue(verdict == null || !verdict.isRefuted(), () -> contract.qualifiedName() + ": " + verdict.why());
        }
    }

    /** Walks keep these arguments: the property knows one learner only, or a bound is known on a grid only. */
    Contract keeping(String... parameters) {
        if (!contract.parameters().containsAll(List.of(parameters))) {
            throw new IllegalArgumentException(contract.qualifiedName() + " takes " + contract.parameters());
        }
        return new Contract(contract, use, Set.of(parameters));
    }

    /**
     * Gives each property its contract, and other draws for those that it rejects, or of which the reference would take too long: of a few
     * tries none might be left.
     */
    static final class OfProperty implements ResolveParameterHook, AroundTryHook {
        /** After so many in a row the property is taken for one that rejects all. */
        private static final int REDRAWS = 40;
        private static final int ONE_OF_DEAR = Lane.tries(4, 1);
        private static final int TIMES_DEAR = Lane.tries(1, 2);

        @Override
        public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor property, List<Object> parameters) {
            if (!context.targetMethod().isAnnotationPresent(Dear.class)) {
                return redrawn(property, parameters);
            }
            if (!((Draw) parameters.get(0)).oneIn(ONE_OF_DEAR)) {
                return TryExecutionResult.satisfied();
            }
            TryExecutionResult result = redrawn(property, parameters);
            for (int i = 1; i < TIMES_DEAR && result.isSatisfied(); i++) {
                result = redrawn(property, parameters);
            }
            return result;
        }

        private static TryExecutionResult redrawn(TryExecutor property, List<Object> parameters) {
            TryExecutionResult result = property.execute(parameters);
            for (int i = 0; i < REDRAWS && isNoTry(result); i++) {
                result = property.execute(parameters);
            }
            return result;
        }

        private static boolean isNoTry(TryExecutionResult result) {
            return result.status() == TryExecutionResult.Status.INVALID
                || result.throwable().filter(OutOfReach.class::isInstance).isPresent();
        }

        @Override
        public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext context) {
            if (!parameter.typeUsage().isOfType(Contract.class)) {
                return Optional.empty();
            }
            Method property = parameter.optionalMethod().orElseThrow();
            String type = property.getDeclaringClass().getSimpleName().replaceAll("Test$", "");
            SpecContract specified = SPECS.contract(type, property.getName());
            Contract contract = new Contract(specified, new Asserted(specified));
            return Optional.of(optionalTry -> contract);
        }
    }

    /** The axiom is true of these arguments, which must be ones that it speaks of, and of those that a walk from there meets. */
    void isTrueOf(Draw draw, BigInteger... arguments) {
        isTrueOf(draw, Samples.NONE, arguments);
    }

    /** Whether the axiom, without a quantifier, speaks of these arguments. */
    boolean saysSomethingOf(BigInteger... arguments) {
        return new Trial(contract, Samples.NONE, OpaqueFunctions::value).speaksOf(arguments);
    }

    /** An axiom with a quantifier is true of these arguments and of those that a walk from there meets. */
    void isTrueOf(Draw draw, Samples samples, BigInteger... arguments) {
        use.of(draw, new Drawn(samples, kept, true, arguments));
    }

    /** The axiom is not false of these arguments. They lie close beside those that it speaks of, where a looser one would be false. */
    void isNotFalseOf(Draw draw, BigInteger... arguments) {
        isNotFalseOf(draw, Samples.NONE, arguments);
    }

    void isNotFalseOf(Draw draw, Samples samples, BigInteger... arguments) {
        use.of(draw, new Drawn(samples, kept, false, arguments));
    }

    /** The library's method keeps its promise: a static one or a constructor if there is no receiver. */
    void isKeptBy(Object receiver, Object... arguments) {
        use.of(new LibraryCall(receiver, arguments));
    }
}
