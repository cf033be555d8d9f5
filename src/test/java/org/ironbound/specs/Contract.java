package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;

/** The contract in specs/ that has the name of the property: test class {@code LnTest}, property {@code one}: {@code Ln.one}. */
final class Contract {
    private static final SpecFiles SPECS = SpecFiles.read();
    /** How many arguments near the given ones are tried too. */
    private static final int NEIGHBOURS = 4;

    /** What a quantifier is tried on, given the arguments of the contract: values of its variables in their order. */
    interface Samples {
        Samples NONE = arguments -> List.of();

        List<List<BigInteger>> of(BigInteger... arguments);
    }

    private final SpecContract contract;

    private Contract(SpecContract contract) {
        this.contract = contract;
    }

    /** Gives each property its contract. */
    static final class OfProperty implements ResolveParameterHook {
        @Override
        public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext context) {
            if (!parameter.typeUsage().isOfType(Contract.class)) {
                return Optional.empty();
            }
            Method property = parameter.optionalMethod().orElseThrow();
            String type = property.getDeclaringClass().getSimpleName().replaceAll("Test$", "");
            Contract contract = new Contract(SPECS.contract(type, property.getName()));
            return Optional.of(optionalTry -> contract);
        }
    }

    /** The axiom is true of these arguments, which must be ones that it speaks of, and of arguments near them if it speaks of those. */
    void isTrueOf(Draw draw, BigInteger... arguments) {
        isTrueOf(draw, Samples.NONE, arguments);
    }

    /** Whether the axiom, without a quantifier, speaks of these arguments. */
    boolean saysSomethingOf(BigInteger... arguments) {
        return contract.isSatisfied(scope(arguments, Samples.NONE));
    }

    /** The same, for an axiom with a quantifier. */
    void isTrueOf(Draw draw, Samples samples, BigInteger... arguments) {
        try {
            assertTrue(contract.isSatisfied(scope(arguments, samples)), () -> "says nothing about " + describe(arguments));
            assertKept(arguments, samples);
        } catch (OutOfReach tooFar) {
            Assume.that(false);
        }
        for (int i = 0; i < NEIGHBOURS && arguments.length > 0; i++) {
            tryNeighbour(neighbour(draw, arguments), samples);
        }
    }

    private void tryNeighbour(BigInteger[] neighbour, Samples samples) {
        try {
            if (contract.isSatisfied(scope(neighbour, samples))) {
                assertKept(neighbour, samples);
            }
        } catch (OutOfReach tooFar) {
            // Only what is near the given arguments is tried.
        }
    }

    private static BigInteger[] neighbour(Draw draw, BigInteger[] arguments) {
        BigInteger[] neighbour = arguments.clone();
        int changed = draw.upTo(arguments.length - 1);
        neighbour[changed] = switch (draw.upTo(5)) {
            case 0 -> neighbour[changed].negate();
            case 1 -> BigInteger.ZERO;
            case 2 -> arguments[draw.upTo(arguments.length - 1)];
            case 3 -> neighbour[changed].add(BigInteger.TWO);
            case 4 -> neighbour[changed].add(BigInteger.ONE);
            default -> neighbour[changed].subtract(BigInteger.ONE);
        };
        return neighbour;
    }

    private Scope scope(BigInteger[] arguments, Samples samples) {
        assertTrue(arguments.length == contract.parameters().size(), () -> contract.qualifiedName() + " takes " + contract.parameters());
        Map<String, Object> variables = variables(arguments);
        variables.put("\\result", true);
        variables.put("true", true);
        return new Scope(contract.type(), variables, () -> samples.of(arguments));
    }

    /** The library's method keeps its promise: a static one or a constructor if there is no receiver. */
    void isKeptBy(Object receiver, Object... arguments) {
        Map<String, Object> variables = variables(arguments);
        if (receiver != null) {
            variables.put("this", receiver);
        }
        Scope before = new Scope(contract.type(), variables, List::of);
        Assume.that(contract.isSatisfied(before));
        Object result = call(receiver, arguments);
        variables.put(contract.name().equals(contract.type()) ? "this" : "\\result", result);
        Formula broken = contract.broken(new Scope(contract.type(), variables, List::of));
        assertTrue(broken == null, () -> "not so: " + broken + " for " + receiver + describe(arguments));
    }

    private Object call(Object receiver, Object[] arguments) {
        try {
            Class<?> type = receiver != null ? receiver.getClass() : LibraryTypes.named(contract.type());
            if (contract.name().equals(contract.type())) {
                return ((Constructor<?>) only(Arrays.stream(type.getConstructors()), arguments)).newInstance(arguments);
            }
            Stream<Method> methods = Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(contract.name()) && !m.isBridge());
            return ((Method) only(methods, arguments)).invoke(receiver, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(contract.qualifiedName() + describe(arguments), e);
        }
    }

    private static Executable only(Stream<? extends Executable> candidates, Object[] arguments) {
        List<? extends Executable> fitting = candidates.filter(c -> LibraryTypes.fit(c.getParameterTypes(), arguments)).toList();
        assertTrue(fitting.size() == 1, () -> "not one method but " + fitting);
        return fitting.get(0);
    }

    private void assertKept(BigInteger[] arguments, Samples samples) {
        Formula broken = contract.broken(scope(arguments, samples));
        assertTrue(broken == null, () -> "not so: " + broken + " for " + describe(arguments));
    }

    private Map<String, Object> variables(Object[] arguments) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            variables.put(contract.parameters().get(i), arguments[i]);
        }
        return variables;
    }

    private String describe(Object[] arguments) {
        return contract.parameters() + " = " + Arrays.toString(arguments);
    }
}
