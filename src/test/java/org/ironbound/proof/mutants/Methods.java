package org.ironbound.proof.mutants;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The methods that a hunt tries.
 *
 * @param beginning a regular expression that their names begin with; empty for all
 */
record Methods(String beginning) {
    /**
     * The changes of those methods.
     *
     * @param mutants of all methods
     * @throws Hunt.WrongCall if there is no such method
     */
    Map<String, List<Mutant>> of(Map<String, List<Mutant>> mutants) throws Hunt.WrongCall {
        Map<String, List<Mutant>> chosen = new TreeMap<>(mutants);
        chosen.keySet().removeIf(method -> !have(method));
        if (chosen.isEmpty()) {
            throw areNone();
        }
        return chosen;
    }

    /** Whether a method, or what is named by it, is one of them. */
    boolean have(String method) {
        return Pattern.compile(beginning).matcher(method).lookingAt();
    }

    Hunt.WrongCall areNone() {
        return new Hunt.WrongCall("no method's name begins with '" + beginning + "'");
    }

    private boolean areAll() {
        return beginning.isEmpty();
    }

    /** The title of the section about them. */
    String title(String ofAll) {
        return areAll() ? ofAll : ofAll + ": `" + beginning + "`";
    }

    /** The command that tries them, by that which tries all, with what stands in front of them when they are named. */
    String command(String all, Object... before) {
        StringBuilder command = new StringBuilder("`mvn -q test-compile exec:exec@mutants -Dmutants=\"").append(all);
        if (!areAll()) {
            for (Object argument : before) {
                command.append(' ').append(argument);
            }
            command.append(' ').append(beginning);
        }
        return command.append("\"`").toString();
    }
}
