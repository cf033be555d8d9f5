package org.ironbound.proof.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All small changes of the loop specifications of one method. */
final class LoopMutants {
    private static final String INVARIANT = "loop invariant";
    private static final String VARIANT = "decreases";

    private static final Pattern COMMENT = Pattern.compile("/\\*@.*?@?\\*/", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("\\b(?<word>loop_invariant|decreases)\\s+");
    private static final Pattern TOKEN = Pattern.compile("<==>|<=!=>|==>|<==|<=|>=|==|!=|&&|\\|\\||(?<![\\w.])\\d+|[<>+*-]");
    private static final Map<String, String> OPERATORS = Map.of(
        "<=", "<", "<", "<=", ">=", ">", ">", ">=", "==", "!=", "!=", "==", "+", "-", "-", "+", "*", "+");

    private final String method;
    private final String file;
    private final String text;
    private final int start;
    private final List<Mutant> found = new ArrayList<>();

    private LoopMutants(String method, String file, String text, int start) {
        this.method = method;
        this.file = file;
        this.text = text;
        this.start = start;
    }

    /**
     * @param start where the body of the method begins
     * @param end   where it ends
     */
    static List<Mutant> of(String method, String file, String text, int start, int end) {
        LoopMutants mutants = new LoopMutants(method, file, text, start);
        Matcher comment = COMMENT.matcher(text).region(start, end);
        while (comment.find()) {
            Matcher clause = CLAUSE.matcher(text).region(comment.start(), comment.end());
            while (clause.find()) {
                mutants.clause(clause.group("word").equals("decreases"), Formula.ofClause(text, clause.end()));
            }
        }
        return mutants.found;
    }

    private void clause(boolean variant, Formula formula) {
        if (variant) {
            change(VARIANT, formula, formula.start(), formula.end(), "0");
        } else {
            List<Formula> parts = formula.split("==>").size() > 1 ? List.of(formula) : formula.split("&&");
            parts.forEach(part -> change(INVARIANT, formula, part.start(), part.end(), "true"));
        }
        Matcher token = TOKEN.matcher(text).region(formula.start(), formula.end());
        while (token.find()) {
            String old = token.group();
            String other = Character.isDigit(old.charAt(0)) ? String.valueOf(Long.parseLong(old) + 1) : OPERATORS.get(old);
            if (other != null) {
                change(variant ? VARIANT : INVARIANT, formula, token.start(), token.end(), other);
            }
        }
    }

    private void change(String kind, Formula clause, int from, int to, String replacement) {
        long line = text.substring(start, from).chars().filter(c -> c == '\n').count() + 1;
        found.add(new Mutant(method, kind, file, from, to, replacement,
            "line " + line + ": " + clause + " -> " + clause.with(from, to, replacement)));
    }
}
