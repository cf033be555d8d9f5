package org.ironbound.proof.exercise;

import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.logic.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for whole numbers that make all assumptions of an open goal true and its claims false, by trying small and extreme ones. */
final class SmallValues {
    private static final int MOST_UNKNOWNS = 6;
    private static final int MOST_TRIALS = 1_000_000;
    /** What is about objects or the heap, of which values of numbers say nothing. */
    private static final Set<String> OF_OBJECTS = Set.of("wellFormed", "measuredByEmpty");

    /** Something that is no number, or of which nothing is known. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    private record Formula(Term term, boolean wanted, int ready) {
    }

    private final Lines lines;
    private final Map<String, BigInteger> values = new HashMap<>();
    /** From what KeY writes to what the source calls it. */
    private final Map<String, String> unknowns = new LinkedHashMap<>();
    private final List<Formula> formulas = new ArrayList<>();
    private final TreeSet<BigInteger> candidates = new TreeSet<>(
        Comparator.comparing(BigInteger::abs).thenComparing(Comparator.reverseOrder()));
    private boolean hopeless;
    private int trials;

    SmallValues(Sequent goal, Lines lines) {
        this.lines = lines;
        for (int small = 0; small <= 12; small++) {
            addCandidate(BigInteger.valueOf(small));
        }
        addCandidate(BigInteger.valueOf(Integer.MAX_VALUE));
        addCandidate(BigInteger.ONE.shiftLeft(30));
        addAll(goal, true);
        addAll(goal, false);
    }

    private void addCandidate(BigInteger number) {
        candidates.add(number);
        candidates.add(number.negate());
    }

    private void addAll(Sequent goal, boolean wanted) {
        for (SequentFormula formula : wanted ? goal.antecedent() : goal.succedent()) {
            Term term = formula.formula();
            if (!isOfObjects(term) && !Programs.mentions(term)) {
                collect(term);
                formulas.add(new Formula(term, wanted, unknowns.size()));
            }
        }
    }

    /** The values, such as {@code n = 1, r = 0}; empty if none are found. */
    String find() {
        Set<String> names = new TreeSet<>(unknowns.values());
        if (hopeless || names.size() < unknowns.size() || unknowns.size() > MOST_UNKNOWNS || unknowns.isEmpty()) {
            return "";
        }
        if (!search(0, List.copyOf(unknowns.keySet()))) {
            return "";
        }
        return unknowns.entrySet().stream().filter(unknown -> isOfSource(unknown.getValue()))
            .map(unknown -> unknown.getValue() + " = " + values.get(unknown.getKey())).sorted().collect(Collectors.joining(", "));
    }

    private boolean isOfSource(String name) {
        return lines.mention(name.replace(".length", ""));
    }

    private boolean search(int known, List<String> order) {
        try {
            for (Formula formula : formulas) {
                if (formula.ready() == known && truth(formula.term()) != formula.wanted()) {
                    return false;
                }
            }
        } catch (Unknown e) {
            return false;
        }
        if (known == order.size()) {
            return true;
        }
        boolean bounded = !order.get(known).contains("::val");
        for (BigInteger candidate : candidates) {
            if (bounded && candidate.bitLength() > 31) {
                continue; // not a value of int
            }
            if (++trials > MOST_TRIALS) {
                return false;
            }
            values.put(order.get(known), candidate);
            if (search(known + 1, order)) {
                return true;
            }
        }
        values.remove(order.get(known));
        return false;
    }

    private static boolean isOfObjects(Term term) {
        String op = name(term);
        return OF_OBJECTS.contains(op) || op.equals("equals") && !isNumber(term.sub(0));
    }

    private static boolean isNumber(Term term) {
        return term.sort().name().toString().equals("int");
    }

    /** The unknown numbers of a formula, and the numbers that it mentions as candidates. */
    private void collect(Term term) {
        if (name(term).equals("Z")) {
            BigInteger number = literal(term);
            addCandidate(number);
            addCandidate(number.add(BigInteger.ONE));
            addCandidate(number.subtract(BigInteger.ONE));
        } else if (isNumber(term) && !isArithmetic(term)) {
            unknowns.putIfAbsent(key(term), sourceName(term));
        } else if (!term.boundVars().isEmpty()) {
            hopeless = true;
        } else {
            term.subs().forEach(this::collect);
        }
    }

    private static boolean isArithmetic(Term term) {
        return switch (name(term)) {
            case "add", "sub", "mul", "neg", "div", "mod", "jdiv", "jmod" -> true;
            default -> false;
        };
    }

    private static String key(Term term) {
        return term.toString().replaceAll("<<.*?>>", "");
    }

    private static String sourceName(Term term) {
        String op = name(term);
        if (op.equals("length")) {
            return sourceName(term.sub(0)) + ".length";
        }
        if (op.endsWith("::select")) {
            String field = name(term.sub(2));
            return field.substring(field.lastIndexOf('$') + 1);
        }
        if (op.endsWith("::val")) {
            return sourceName(term.sub(0));
        }
        return op.replaceFirst("^_", "").replaceFirst("_\\d+$", "");
    }

    private static String name(Term term) {
        return term.op().name().toString();
    }

    private boolean truth(Term term) {
        return switch (name(term)) {
            case "true" -> true;
            case "false" -> false;
            case "not" -> !truth(term.sub(0));
            case "and" -> truth(term.sub(0)) && truth(term.sub(1));
            case "or" -> truth(term.sub(0)) || truth(term.sub(1));
            case "imp" -> !truth(term.sub(0)) || truth(term.sub(1));
            case "equiv" -> truth(term.sub(0)) == truth(term.sub(1));
            case "equals" -> number(term.sub(0)).equals(number(term.sub(1)));
            case "lt" -> compare(term) < 0;
            case "leq" -> compare(term) <= 0;
            case "gt" -> compare(term) > 0;
            case "geq" -> compare(term) >= 0;
            case "inRangeInt", "inInt" -> number(term.sub(0)).bitLength() <= 31;
            case "inRangeLong", "inLong" -> number(term.sub(0)).bitLength() <= 63;
            default -> throw new Unknown();
        };
    }

    private int compare(Term term) {
        return number(term.sub(0)).compareTo(number(term.sub(1)));
    }

    private BigInteger number(Term term) {
        return switch (name(term)) {
            case "Z" -> literal(term);
            case "add" -> number(term.sub(0)).add(number(term.sub(1)));
            case "sub" -> number(term.sub(0)).subtract(number(term.sub(1)));
            case "mul" -> number(term.sub(0)).multiply(number(term.sub(1)));
            case "neg" -> number(term.sub(0)).negate();
            case "jdiv" -> number(term.sub(0)).divide(divisor(term));
            case "jmod" -> number(term.sub(0)).remainder(divisor(term));
            case "div" -> euclidean(term)[0];
            case "mod" -> euclidean(term)[1];
            default -> {
                BigInteger value = values.get(key(term));
                if (value == null) {
                    throw new Unknown();
                }
                yield value;
            }
        };
    }

    private BigInteger divisor(Term term) {
        BigInteger divisor = number(term.sub(1));
        if (divisor.signum() == 0) {
            throw new Unknown();
        }
        return divisor;
    }

    /** Quotient and remainder, the remainder not negative. */
    private BigInteger[] euclidean(Term term) {
        BigInteger divisor = divisor(term);
        BigInteger[] parts = number(term.sub(0)).divideAndRemainder(divisor);
        if (parts[1].signum() < 0) {
            parts[0] = parts[0].subtract(BigInteger.valueOf(divisor.signum()));
            parts[1] = parts[1].add(divisor.abs());
        }
        return parts;
    }

    /** KeY writes a number as its digits, the last one outside: 3(2(1(#))) is 123. */
    private static BigInteger literal(Term term) {
        String digits = "";
        boolean negative = false;
        for (Term at = term.sub(0); at.arity() == 1; at = at.sub(0)) {
            if (name(at).equals("neglit")) {
                negative = true;
            } else {
                digits = name(at) + digits;
            }
        }
        BigInteger number = new BigInteger(digits);
        return negative ? number.negate() : number;
    }
}
