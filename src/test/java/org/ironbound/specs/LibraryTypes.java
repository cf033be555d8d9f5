package org.ironbound.specs;

import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/** The real classes behind the stubs in specs/. */
final class LibraryTypes {
    private static final Map<String, Class<?>> TYPES = Map.of("BigInteger", BigInteger.class, "BigFraction", BigFraction.class);
    private static final Map<Class<?>, Class<?>> WRAPPERS = Map.of(int.class, Integer.class, long.class, Long.class);

    private LibraryTypes() {
    }

    static Class<?> named(String simpleName) {
        return TYPES.get(simpleName);
    }

    static boolean fit(Class<?>[] parameters, Object[] arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!WRAPPERS.getOrDefault(parameters[i], parameters[i]).equals(arguments[i].getClass())) {
                return false;
            }
        }
        return true;
    }
}
