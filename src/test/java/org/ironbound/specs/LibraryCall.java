package org.ironbound.specs;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A call of a method of a library.
 *
 * @param receiver  null for a static method or a constructor
 * @param arguments the arguments
 */
record LibraryCall(Object receiver, Object... arguments) {
    /** Whether the method keeps what the contract promises of this call. */
    Trial.Verdict under(SpecContract contract) {
        Map<String, Object> variables = contract.named(arguments);
        if (receiver != null) {
            variables.put("this", receiver);
        }
        if (!contract.isSatisfied(new Scope(contract.type(), variables, List::of))) {
            return Trial.SILENT;
        }
        try {
            variables.put(contract.name().equals(contract.type()) ? "this" : "\\result", result(contract));
        } catch (InvocationTargetException e) {
            return new Trial.Verdict(Trial.Kind.FALSE, e.getCause() + " for " + this);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(contract.qualifiedName() + this, e);
        }
        Formula broken = contract.broken(new Scope(contract.type(), variables, List::of));
        return broken == null ? Trial.KEPT : new Trial.Verdict(Trial.Kind.FALSE, "not so: " + broken + " for " + this);
    }

    private Object result(SpecContract contract) throws ReflectiveOperationException {
        Class<?> type = receiver != null ? receiver.getClass() : LibraryTypes.named(contract.type());
        if (contract.name().equals(contract.type())) {
            return ((Constructor<?>) only(Arrays.stream(type.getConstructors()))).newInstance(arguments);
        }
        Stream<Method> methods = Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(contract.name()) && !m.isBridge());
        return ((Method) only(methods)).invoke(receiver, arguments);
    }

    private Executable only(Stream<? extends Executable> candidates) {
        List<? extends Executable> fitting = candidates.filter(c -> LibraryTypes.fit(c.getParameterTypes(), arguments)).toList();
        if (fitting.size() != 1) {
            throw new IllegalArgumentException("not one method but " + fitting);
        }
        return fitting.get(0);
    }

    @Override
    public String toString() {
        return receiver + Arrays.toString(arguments);
    }
}
