package org.ironbound.specs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A contract in specs/.
 *
 * @param type       the type's simple name
 * @param name       the method's name, the type's for a constructor
 * @param parameters their names
 * @param isModel    whether it is an axiom or definition, rather than about a method of a library
 * @param requires   the preconditions
 * @param ensures    the postconditions
 */
record SpecContract(String type, String name, List<String> parameters, boolean isModel, List<Formula> requires, List<Formula> ensures) {
    String qualifiedName() {
        return type + "." + name;
    }

    /** The arguments by the names of the parameters. */
    Map<String, Object> named(Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(parameters.get(i), arguments[i]);
        }
        return named;
    }

    boolean isSatisfied(Scope scope) {
        return requires.stream().allMatch(clause -> clause.holds(scope));
    }

    /** The first broken promise, or null. */
    Formula broken(Scope scope) {
        return ensures.stream().filter(clause -> !clause.holds(scope)).findFirst().orElse(null);
    }
}
