package org.ironbound.proof.exercise;

import de.uka.ilkd.key.proof.Node;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not happen when a statement is run; KeY opens a branch for each. */
enum Check {
    OVERFLOW("Overflow check"),
    NULL("Null Reference"),
    INDEX("Index Out of Bounds"),
    STORE("Array Store Exception"),
    CAST("ClassCastException"),
    DIVISION("assignmentDivision|assignmentModulo");

    private static final Pattern OPERATOR = Pattern.compile("\\S+ = \\S+ (\\S+) \\S+;");
    private static final Map<String, String> OPERATIONS = Map.of("+", "the sum", "-", "the difference", "*", "the product");

    private final Pattern mark;

    Check(String mark) {
        this.mark = Pattern.compile(mark);
    }

    /** Which check a node begins, if it does. */
    static Optional<Check> of(Node node) {
        if (node.parent() == null || node.parent().childrenCount() < 2) {
            return Optional.empty();
        }
        String label = node.getNodeInfo().getBranchLabel();
        String rule = node.parent().getAppliedRuleApp().rule().name().toString();
        for (Check check : values()) {
            boolean found = check == DIVISION ? check.mark.matcher(rule).lookingAt() && !Programs.mentions(node.sequent())
                : label != null && check.mark.matcher(label).lookingAt();
            if (found) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }

    /** What can happen here. */
    String words(Node node) {
        String statement = String.valueOf(node.parent().getNodeInfo().getActiveStatement()).replaceAll("\\s+", " ").strip();
        return switch (this) {
            case OVERFLOW -> {
                Matcher operator = OPERATOR.matcher(statement);
                String operation = operator.matches() ? OPERATIONS.getOrDefault(operator.group(1), "the result") : "the result";
                yield "overflow: " + operation + " may be outside the range of its type, in:";
            }
            case NULL -> "this may be null where an object is needed:";
            case INDEX -> "an index may be outside its array:";
            case STORE -> "the array may have elements of another type:";
            case CAST -> "the object may be of another type:";
            case DIVISION -> "the divisor may be 0:";
        };
    }
}
