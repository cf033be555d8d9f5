package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Definitions must have a solution, else everything is provable; KeY does not look. So a model method that calls itself
 * must be measured, begin with the base case {@code return n <= 0 ? ...} or {@code return n <= 0 || ...} for one of its
 * parameters n, and call itself with {@code n - 1} in that place only, in no quantifier. A boolean one may begin with
 * {@code n == 0}: its equations for n &lt; 0 have a solution too, because any finitely many of them do (fix the value at
 * the smallest n, compute upward). Circles of several methods are refused.
 */
public final class WellFoundedDefinitions implements SourceRule {
    private static final Pattern CALL = Pattern.compile("(?<qualifier>(?:\\w+\\.)*)(?<name>\\w+)\\s*\\(");
    private static final Pattern BASE_CASE = Pattern.compile(
            "\\s*return\\s+(?<n>\\w+)\\s*(?<relation><=|==)\\s*0\\s*(?<kind>\\?|\\|\\|)(?<rest>.*)", Pattern.DOTALL);
    /** Operators that would take the base case for their condition. */
    private static final Pattern LOOSER_THAN_OR = Pattern.compile("\\?|==>|<==");
    private static final Pattern QUANTIFIER = Pattern.compile("\\\\(forall|exists|sum|product|num_of|min|max|let)\\b");

    @Override
    public List<Violation> violations(List<JavaText> sources) {
        Map<String, ModelMethod> methods = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (JavaText source : sources) {
            for (ModelMethod method : ModelMethod.in(source)) {
                if (methods.put(method.qualifiedName(), method) != null) {
                    violations.add(method.violation("is overloaded, or its type's name is not unique"));
                }
            }
        }
        for (ModelMethod method : methods.values()) {
            problem(method, methods).ifPresent(what -> violations.add(method.violation(what)));
        }
        return violations;
    }

    private static Optional<String> problem(ModelMethod method, Map<String, ModelMethod> methods) {
        Set<String> called = called(method, methods.keySet());
        if (called.contains(method.qualifiedName())) {
            return shapeProblem(method);
        }
        return reaches(called, method.qualifiedName(), methods)
                ? Optional.of("is defined in a circle with other model methods")
                : Optional.empty();
    }

    /** Whether the target is reached from the start through any number of calls. */
    private static boolean reaches(Set<String> start, String target, Map<String, ModelMethod> methods) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(start);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(called(methods.get(next), methods.keySet()));
            }
        }
        return seen.contains(target);
    }

    /** The model methods that the body calls. */
    private static Set<String> called(ModelMethod method, Set<String> known) {
        Set<String> names = new HashSet<>();
        Matcher call = CALL.matcher(method.body().orElse(""));
        while (call.find()) {
            names.add(calledName(method, call));
        }
        names.retainAll(known);
        return names;
    }

    private static String calledName(ModelMethod caller, Matcher call) {
        String[] qualifier = call.group("qualifier").split("\\.");
        String type = qualifier[qualifier.length - 1];
        return (type.isEmpty() || type.equals("this") ? caller.source().typeName() : type) + "." + call.group("name");
    }

    private static Optional<String> shapeProblem(ModelMethod method) {
        String body = method.body().orElseThrow();
        if (!method.measured()) {
            return Optional.of("calls itself without measured_by");
        }
        if (QUANTIFIER.matcher(body).find()) {
            return Optional.of("calls itself beside a quantifier");
        }
        Matcher base = BASE_CASE.matcher(body);
        if (!base.matches() || !method.parameters().contains(base.group("n"))) {
            return Optional.of("calls itself without the base case n <= 0 at its start");
        }
        if (base.group("relation").equals("==") && !method.resultType().equals("boolean")) {
            return Optional.of("has a value and calls itself, so its base case must be n <= 0, not n == 0");
        }
        String rest = base.group("rest");
        boolean stopsAtBase = base.group("kind").equals("?")
                ? isPlainBase(method, rest)
                : !LOOSER_THAN_OR.matcher(rest).find();
        if (!stopsAtBase) {
            return Optional.of("calls itself, perhaps in its base case");
        }
        return argumentProblem(method, body, base.group("n"));
    }

    /** Whether what stands between ? and its colon neither calls the method nor is a conditional with colons of its own. */
    private static boolean isPlainBase(ModelMethod method, String rest) {
        String value = Brackets.split(rest, ':').get(0);
        return !value.contains("?") && !callsItself(method, value);
    }

    private static boolean callsItself(ModelMethod method, String text) {
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            if (calledName(method, call).equals(method.qualifiedName())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> argumentProblem(ModelMethod method, String body, String n) {
        int position = method.parameters().indexOf(n);
        Matcher call = CALL.matcher(body);
        while (call.find()) {
            if (calledName(method, call).equals(method.qualifiedName())) {
                String arguments = body.substring(call.end(), Brackets.closing(body, call.end() - 1));
                List<String> split = Brackets.split(arguments, ',');
                if (split.size() <= position || !split.get(position).replaceAll("\\s+", "").equals(n + "-1")) {
                    return Optional.of("calls itself with another argument than " + n + " - 1");
                }
            }
        }
        return Optional.empty();
    }
}
