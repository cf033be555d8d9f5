package org.ironbound.specs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

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

    /** If the promise has premises, the contract that asks for these too and promises the conclusion only; else null. */
    SpecContract conclusion(int promise) {
        List<String> tokens = Tokens.of(ensures.get(promise).toString()).all();
        int end = Tokens.outside(tokens, "==>");
        if (end < 0) {
            return null;
        }
        List<Formula> all = new ArrayList<>(requires);
        all.add(Formula.parse(Tokens.of(String.join(" ", tokens.subList(0, end)))));
        return new SpecContract(type, name, parameters, isModel, all,
            List.of(Formula.parse(Tokens.of(String.join(" ", tokens.subList(end + 1, tokens.size()))))));
    }

    /** Whether some promises have premises, and in this scope none of these holds. */
    boolean concludesNothing(Scope scope) {
        List<SpecContract> conclusions = IntStream.range(0, ensures.size()).mapToObj(this::conclusion).filter(Objects::nonNull).toList();
        return !conclusions.isEmpty() && conclusions.stream().noneMatch(part -> part.isSatisfied(scope));
    }

    boolean isSatisfied(Scope scope) {
        return requires.stream().allMatch(clause -> clause.holds(scope));
    }

    /** The first broken promise, or null. */
    Formula broken(Scope scope) {
        return ensures.stream().filter(clause -> !clause.holds(scope)).findFirst().orElse(null);
    }
}
