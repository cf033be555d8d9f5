package org.ironbound.proof.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weaker promises and stronger demands: the changes of one method's contract after which its own proof holds as before. */
final class ContractMutants {
    private static final String DROPPED = "dropped ensures";
    private static final String WEAKENED = "weakened ensures";
    private static final String STRENGTHENED = "strengthened requires";
    /** A value that no caller excludes. */
    private static final String EXCLUDED = "12345";

    private static final Pattern COMMENT = Pattern.compile("/\\*@.*?@?\\*/", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("\\b(?<word>requires|ensures)\\s+");
    private static final Pattern QUANTIFIER = Pattern.compile("\\(\\s*\\\\(forall|exists)\\b");
    private static final Pattern COMPARISON = Pattern.compile("<==>|<=!=>|==>|<=|>=|[<>]");

    private final String method;
    private final String file;
    private final String text;
    private final int start;
    private final List<Mutant> found = new ArrayList<>();

    private ContractMutants(String method, String file, String text, int start) {
        this.method = method;
        this.file = file;
        this.text = text;
        this.start = start;
    }

    /**
     * @param from   where the last comment in JML before the method begins
     * @param start  where the method begins
     * @param number a number that it takes, as a term; if it takes one
     */
    static List<Mutant> of(String method, String file, String text, int from, int start, Optional<String> number) {
        Matcher contract = COMMENT.matcher(text).region(from, start);
        if (!contract.lookingAt() || !contract.group().contains("normal_behavior") || !text.substring(contract.end(), start).isBlank()) {
            return List.of();
        }
        ContractMutants mutants = new ContractMutants(method, file, text, from);
        Matcher clause = CLAUSE.matcher(text).region(from, contract.end());
        boolean first = true;
        while (clause.find()) {
            Formula formula = Formula.ofClause(text, clause.end());
            if (clause.group("word").equals("ensures")) {
                mutants.promise(formula, formula);
            } else {
                mutants.demand(formula, first ? number : Optional.empty());
                first = false;
            }
        }
        return mutants.found;
    }

    private void promise(Formula clause, Formula part) {
        if (part.split("<==>").size() > 1) {
            drop(clause, part);
            return;
        }
        List<Formula> implied = part.split("==>");
        List<Formula> cases = implied.get(implied.size() - 1).split("||");
        for (Formula one : cases) {
            List<Formula> conjuncts = one.split("&&");
            for (Formula conjunct : conjuncts) {
                if (cases.size() == 1 || conjuncts.size() > 1) {
                    conjunct(clause, conjunct);
                }
            }
        }
    }

    private void conjunct(Formula clause, Formula conjunct) {
        drop(clause, conjunct);
        String last = lastComparison(conjunct);
        if (last.equals("<")) {
            int at = conjunct.start() + text.substring(conjunct.start(), conjunct.end()).lastIndexOf('<');
            change(WEAKENED, clause, at, at + 1, "<=");
        } else if (last.equals("<=")) {
            change(WEAKENED, clause, conjunct.end(), conjunct.end(), " + 1");
        } else if (last.equals(">=")) {
            change(WEAKENED, clause, conjunct.end(), conjunct.end(), " - 1");
        }
        boolean quantified = QUANTIFIER.matcher(text).region(conjunct.start(), conjunct.end()).lookingAt();
        if (text.charAt(conjunct.start()) == '(' && text.charAt(conjunct.end() - 1) == ')' && closes(conjunct)) {
            List<Formula> inner = new Formula(text, conjunct.start() + 1, conjunct.end() - 1).split(";");
            if (quantified == inner.size() > 1) {
                promise(clause, inner.get(inner.size() - 1));
            }
        }
    }

    /** Whether its last parenthesis belongs to its first. */
    private boolean closes(Formula part) {
        int depth = 0;
        for (int at = part.start(); at < part.end() - 1; at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    /** The last one outside parentheses; an empty text if there is none. */
    private static String lastComparison(Formula part) {
        Matcher operator = COMPARISON.matcher(part.toString().replaceAll("\\\\\\w+", "").replaceAll("\\([^()]*\\)", "").replaceAll(
            "\\([^()]*\\)", "").replaceAll("\\([^()]*\\)", ""));
        String last = "";
        while (operator.find()) {
            last = operator.group();
        }
        return last;
    }

    private void demand(Formula clause, Optional<String> number) {
        if (clause.split("==>").size() == 1 && clause.split("||").size() == 1) {
            for (Formula conjunct : clause.split("&&")) {
                String last = lastComparison(conjunct);
                if (last.startsWith("<") && last.length() < 3) {
                    change(STRENGTHENED, clause, conjunct.end(), conjunct.end(), " - 1");
                } else if (last.startsWith(">")) {
                    change(STRENGTHENED, clause, conjunct.end(), conjunct.end(), " + 1");
                }
            }
        }
        if (number.isPresent()) {
            change(STRENGTHENED, clause, clause.start(), clause.end(), "(" + clause + ") && " + number.get() + " != " + EXCLUDED);
        }
    }

    private void drop(Formula clause, Formula part) {
        change(DROPPED, clause, part.start(), part.end(), "true");
    }

    private void change(String kind, Formula clause, int from, int to, String replacement) {
        long line = text.substring(start, from).chars().filter(c -> c == '\n').count() + 1;
        found.add(new Mutant(method, kind, file, from, to, replacement,
            "line " + line + ": " + clause + " -> " + clause.with(from, to, replacement)));
    }
}
