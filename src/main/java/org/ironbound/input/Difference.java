package org.ironbound.input;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;

/** Where the problem of a certificate differs from the wanted one. */
public final class Difference {
    private Difference() {
    }

    /** Names the first field that differs, and both values; empty if the problems are the same. */
    public static Optional<String> between(Problem wanted, Problem stated) {
        if (!wanted.family().equals(stated.family())) {
            return Optional.of(text("family", wanted.family(), stated.family()));
        }
        Map<String, Object> other = stated.fields();
        for (Map.Entry<String, Object> field : wanted.fields().entrySet()) {
            Object value = other.get(field.getKey());
            if (!field.getValue().equals(value)) {
                return Optional.of(text(field.getKey(), field.getValue(), value == null ? onlyIn(other, wanted.fields()) : value));
            }
        }
        String more = onlyIn(other, wanted.fields());
        return more.isEmpty() ? Optional.empty() : Optional.of("the certificate also states " + InvalidFieldException.shorten(more));
    }

    /** What stands in the place of a field that is not there: "false-negative 1/10, false-positive 1/5". */
    private static String onlyIn(Map<String, Object> stated, Map<String, Object> wanted) {
        return stated.entrySet().stream().filter(field -> !wanted.containsKey(field.getKey()))
            .map(field -> field.getKey() + " " + field.getValue()).collect(Collectors.joining(", "));
    }

    private static String text(String field, Object wanted, Object stated) {
        return field + ": wanted " + InvalidFieldException.shorten(wanted.toString()) + ", the certificate is about "
            + InvalidFieldException.shorten(stated.toString());
    }
}
