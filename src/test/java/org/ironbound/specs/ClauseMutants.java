package org.ironbound.specs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The mutants of a contract in specs/. Of the preconditions each conjunct is dropped, loosened by one unit, loosened by a factor of two, or
 * turned round; an equality is made an inequality; numbers, the arguments of relations and the side from which these bound are changed. Of
 * the promises the last three and signs are changed, bounds are sharpened by one unit, and values become the next. Where a promise has
 * premises, these are preconditions of what it concludes.
 */
final class ClauseMutants {
    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final Map<String, String> OPPOSITES = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");
    private static final Map<String, String> NEXT = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, List<String>> LOOSER = Map.of("<", List.of("<="), ">", List.of(">="), "==", List.of("<=", ">="));

    private final SpecContract original;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private ClauseMutants(SpecContract original) {
        this.original = original;
    }

    static List<Mutant> of(SpecContract contract) {
        ClauseMutants all = new ClauseMutants(contract);
        for (int i = 0; i < contract.requires().size(); i++) {
            all.addHypotheses(i);
        }
        for (int i = 0; i < contract.ensures().size(); i++) {
            SpecContract conclusion = contract.conclusion(i);
            if (conclusion == null) {
                all.addPromises(i);
            } else {
                all.addConclusion(i, conclusion);
            }
        }
        return List.copyOf(all.mutants.values());
    }

    private void addConclusion(int clause, SpecContract conclusion) {
        ClauseMutants part = new ClauseMutants(conclusion);
        part.addHypotheses(conclusion.requires().size() - 1);
        part.addPromises(0);
        part.mutants.forEach((change, mutant) -> {
            String inPart = "in promise " + (clause + 1) + " " + change;
            mutants.put(inPart, new Mutant(mutant.contract(), mutant.original(), inPart, mutant.isHypothesis()));
        });
    }

    private void addHypotheses(int clause) {
        List<List<String>> conjuncts = conjuncts(tokens(original.requires().get(clause)));
        for (int i = 0; i < conjuncts.size(); i++) {
            List<String> conjunct = conjuncts.get(i);
            if (conjunct.equals(List.of("true"))) {
                continue;
            }
            addHypothesis(clause, conjuncts, i, List.of());
            for (List<String> changed : loosened(conjunct)) {
                addHypothesis(clause, conjuncts, i, changed);
            }
            for (List<String> changed : changed(conjunct)) {
                addHypothesis(clause, conjuncts, i, changed);
            }
        }
    }

    private void addHypothesis(int clause, List<List<String>> conjuncts, int i, List<String> changed) {
        List<List<String>> all = new ArrayList<>(conjuncts);
        all.set(i, changed);
        String text = all.stream().filter(c -> !c.isEmpty()).map(c -> String.join(" ", c)).collect(Collectors.joining(" && "));
        List<Formula> requires = new ArrayList<>(original.requires());
        if (text.isEmpty()) {
            requires.remove(clause);
        } else {
            requires.set(clause, Formula.parse(Tokens.of(text)));
        }
        add(new SpecContract(original.type(), original.name(), original.parameters(), original.isModel(), requires, original.ensures()),
            "requires " + written(conjuncts.get(i)) + (changed.isEmpty() ? " dropped" : " becomes " + written(changed)), true);
    }

    private void addPromises(int clause) {
        List<String> promise = tokens(original.ensures().get(clause));
        List<List<String>> all = new ArrayList<>(changed(promise));
        all.addAll(otherSigns(promise));
        all.addAll(sharpened(promise));
        all.addAll(otherValues(promise));
        all.addAll(otherComparisons(promise));
        for (List<String> changed : all) {
            List<Formula> ensures = new ArrayList<>(original.ensures());
            ensures.set(clause, Formula.parse(Tokens.of(String.join(" ", changed))));
            add(new SpecContract(original.type(), original.name(), original.parameters(), original.isModel(), original.requires(), ensures),
                "ensures " + written(promise) + " becomes " + written(changed), false);
        }
    }

    private void add(SpecContract contract, String change, boolean isHypothesis) {
        mutants.putIfAbsent(change, new Mutant(contract, original, change, isHypothesis));
    }

    /** By one unit, by a factor of two, and turned round. */
    private static List<List<String>> loosened(List<String> conjunct) {
        int operator = comparison(conjunct);
        if (operator < 0) {
            return List.of();
        }
        List<List<String>> result = new ArrayList<>();
        String sign = conjunct.get(operator);
        for (String looser : LOOSER.getOrDefault(sign, List.of())) {
            result.add(with(conjunct, operator, looser));
        }
        if (sign.equals("<=") || sign.equals(">=")) {
            result.add(followed(conjunct, sign.equals("<=") ? "+" : "-", "1"));
        }
        if (OPPOSITES.containsKey(sign)) {
            result.add(with(conjunct, operator, OPPOSITES.get(sign)));
            boolean isBetween = conjunct.subList(0, operator).stream().anyMatch(ClauseMutants::isName)
                && conjunct.subList(operator + 1, conjunct.size()).stream().anyMatch(ClauseMutants::isName);
            if (isBetween) {
                boolean isLess = sign.startsWith("<");
                result.add(doubled(conjunct, isLess ? operator + 1 : 0, isLess ? conjunct.size() : operator));
            }
        }
        return result;
    }

    /** With another number, other arguments of a relation, or the relation from the other side. */
    private List<List<String>> changed(List<String> formula) {
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < formula.size(); i++) {
            String token = formula.get(i);
            if (token.matches("[2-9]|\\d\\d+")) {
                int number = Integer.parseInt(token);
                result.add(with(formula, i, Integer.toString(number + 1)));
                result.add(with(formula, i, Integer.toString(number - 1)));
            }
            if (isCall(formula, i)) {
                result.addAll(swapped(formula, i));
                addOtherSide(formula, i, result);
            }
        }
        return result;
    }

    private void addOtherSide(List<String> formula, int i, List<List<String>> result) {
        String token = formula.get(i);
        String other = token.endsWith("tLeast") ? token.replaceAll("tLeast$", "tMost") : token.replaceAll("tMost$", "tLeast");
        String type = i >= 2 && formula.get(i - 1).equals(".") ? formula.get(i - 2) : original.type();
        if (!other.equals(token) && OpaqueFunctions.exists(type + "." + other)) {
            result.add(with(formula, i, other));
        }
    }

    private static List<List<String>> otherSigns(List<String> formula) {
        List<List<String>> result = new ArrayList<>();
        for (int i = 1; i < formula.size(); i++) {
            boolean isBinary = !List.of("(", ",", "*", "?", ":").contains(formula.get(i - 1)) && !COMPARISONS.contains(formula.get(i - 1));
            if (isBinary && formula.get(i).equals("+")) {
                result.add(with(formula, i, "-"));
            } else if (formula.get(i).equals("-")) {
                result.add(with(formula, i, isBinary ? "+" : "1 *"));
            }
        }
        return result;
    }

    /** What is equal to a value becomes equal to the next. */
    private static List<List<String>> otherValues(List<String> formula) {
        List<List<String>> result = new ArrayList<>();
        List<List<String>> conjuncts = conjuncts(formula);
        for (int i = 0; i < conjuncts.size(); i++) {
            int operator = comparison(conjuncts.get(i));
            if (operator >= 0 && conjuncts.get(i).get(operator).equals("==")) {
                List<List<String>> all = new ArrayList<>(conjuncts);
                all.set(i, followed(conjuncts.get(i), "+", "1"));
                result.add(Tokens.of(all.stream().map(c -> String.join(" ", c)).collect(Collectors.joining(" && "))).all());
            }
        }
        return result;
    }

    /** At most becomes less than, and so on. */
    private static List<List<String>> otherComparisons(List<String> formula) {
        return IntStream.range(0, formula.size()).filter(i -> NEXT.containsKey(formula.get(i)))
            .mapToObj(i -> with(formula, i, NEXT.get(formula.get(i)))).toList();
    }

    /** The numerator of a lower bound raised, that of an upper bound lowered. */
    private static List<List<String>> sharpened(List<String> formula) {
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < formula.size(); i++) {
            boolean isLower = formula.get(i).endsWith("tLeast");
            if (isCall(formula, i) && (isLower || formula.get(i).endsWith("tMost"))) {
                List<int[]> arguments = arguments(formula, i);
                int end = arguments.get(arguments.size() - 2)[1];
                List<String> sharper = new ArrayList<>(formula);
                sharper.addAll(end, List.of(isLower ? "+" : "-", "1"));
                result.add(sharper);
            }
        }
        return result;
    }

    private static boolean isName(String token) {
        return token.matches("\\\\?[A-Za-z]\\w*");
    }

    private static boolean isCall(List<String> formula, int i) {
        return i + 1 < formula.size() && isName(formula.get(i)) && formula.get(i + 1).equals("(");
    }

    /** Each pair of neighbouring arguments that differ is exchanged. */
    private static List<List<String>> swapped(List<String> formula, int call) {
        List<List<String>> result = new ArrayList<>();
        List<int[]> arguments = arguments(formula, call);
        for (int j = 0; j + 1 < arguments.size(); j++) {
            List<String> first = formula.subList(arguments.get(j)[0], arguments.get(j)[1]);
            List<String> second = formula.subList(arguments.get(j + 1)[0], arguments.get(j + 1)[1]);
            if (!first.equals(second)) {
                List<String> swapped = new ArrayList<>(formula.subList(0, arguments.get(j)[0]));
                swapped.addAll(second);
                swapped.add(",");
                swapped.addAll(first);
                swapped.addAll(formula.subList(arguments.get(j + 1)[1], formula.size()));
                result.add(swapped);
            }
        }
        return result;
    }

    /** From where to where the arguments of a call go. */
    private static List<int[]> arguments(List<String> formula, int call) {
        List<int[]> result = new ArrayList<>();
        int depth = 0;
        int start = call + 2;
        for (int i = call + 2; depth >= 0; i++) {
            String token = formula.get(i);
            boolean ends = depth == 0 && (token.equals(",") || token.equals(")"));
            if (ends && i > start) {
                result.add(new int[] {start, i});
                start = i + 1;
            }
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
        }
        return result;
    }

    /** The conjuncts of a formula, which is one itself unless it is a conjunction. */
    private static List<List<String>> conjuncts(List<String> formula) {
        List<List<String>> result = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < formula.size(); i++) {
            String token = formula.get(i);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && List.of("||", "==>", "?").contains(token)) {
                return List.of(formula);
            }
            if (depth == 0 && token.equals("&&")) {
                result.add(formula.subList(start, i));
                start = i + 1;
            }
        }
        result.add(formula.subList(start, formula.size()));
        return result;
    }

    /** Where the only comparison outside parentheses stands in a conjunct, or -1. */
    private static int comparison(List<String> conjunct) {
        int depth = 0;
        int found = -1;
        for (int i = 0; i < conjunct.size(); i++) {
            String token = conjunct.get(i);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && List.of("||", "==>", "?").contains(token)) {
                return -1;
            }
            found = depth == 0 && COMPARISONS.contains(token) ? i : found;
        }
        return found;
    }

    private static List<String> doubled(List<String> formula, int from, int to) {
        List<String> result = new ArrayList<>(formula.subList(0, from));
        result.addAll(List.of("2", "*", "("));
        result.addAll(formula.subList(from, to));
        result.add(")");
        result.addAll(formula.subList(to, formula.size()));
        return result;
    }

    private static List<String> with(List<String> formula, int i, String token) {
        List<String> result = new ArrayList<>(formula);
        result.set(i, token);
        return result;
    }

    private static List<String> followed(List<String> formula, String... tokens) {
        List<String> result = new ArrayList<>(formula);
        result.addAll(List.of(tokens));
        return result;
    }

    private static List<String> tokens(Formula formula) {
        return Tokens.of(formula.toString()).all();
    }

    /** As people write it. */
    private static String written(List<String> formula) {
        return String.join(" ", formula).replaceAll(" ([,.)])", "$1").replaceAll("([(.]) ", "$1").replaceAll("(\\w) \\(", "$1(");
    }
}
