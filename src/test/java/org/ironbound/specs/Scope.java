package org.ironbound.specs;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What the names in a formula mean: those of the contract's parameters, and the opaque functions. */
final class Scope {
    private final String type;
    private final Map<String, Object> variables;
    private final Supplier<List<List<BigInteger>>> samples;
    private final Calls calls;

    Scope(String type, Map<String, Object> variables, Supplier<List<List<BigInteger>>> samples) {
        this(type, variables, samples, OpaqueFunctions::value);
    }

    Scope(String type, Map<String, Object> variables, Supplier<List<List<BigInteger>>> samples, Calls calls) {
        this.type = type;
        this.variables = variables;
        this.samples = samples;
        this.calls = calls;
    }

    /** How the value of an opaque function is found. */
    interface Calls {
        Object value(String function, List<Object> arguments);
    }

    Object variable(String name) {
        Object value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("unknown name " + name + " in " + type);
        }
        return value;
    }

    Object call(String name, List<Object> arguments) {
        String qualified = name.contains(".") || name.startsWith("\\") ? name : type + "." + name;
        return calls.value(qualified, arguments);
    }

    /** Java's integers stand for their values. */
    BigInteger integer(Object value) {
        return value instanceof BigInteger integer ? integer : BigInteger.valueOf(((Number) value).longValue());
    }

    List<List<BigInteger>> samples() {
        return samples.get();
    }

    Scope with(List<String> names, List<BigInteger> values) {
        Map<String, Object> inner = new HashMap<>(variables);
        for (int i = 0; i < names.size(); i++) {
            inner.put(names.get(i), values.get(i));
        }
        return new Scope(type, inner, samples, calls);
    }
}
