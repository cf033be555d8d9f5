package org.ironbound.claim.meaning;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.claim.meaning.ClaimReader.Expression;

/** Inequalities or opposites of them, at least one of which holds. */
record Clause(List<Literal> literals) {
    private static final int MOST_CLAUSES = 10_000;

    /**
     * An inequality or its opposite.
     *
     * @param strict whether the two sides may not be equal
     * @param holds  whether the inequality is meant
     */
    record Literal(Expression larger, Expression smaller, boolean strict, boolean holds) {
        /** Whether it says that a difference is positive, and not that it is not negative. */
        boolean isPositive() {
            return strict == holds;
        }

        Literal opposite() {
            return new Literal(larger, smaller, strict, !holds);
        }
    }

    /** Clauses that hold together where a formula holds; or if it is not wanted, where it fails. */
    static List<Clause> of(Expression formula, boolean wanted) {
        List<Expression> parts = formula.operands();
        return switch (formula.name()) {
            case "not" -> of(parts.get(0), !wanted);
            case "and" -> joined(parts, wanted, wanted);
            case "or" -> joined(parts, wanted, !wanted);
            case "implies" -> joined(List.of(new Expression("not", parts.get(0)), parts.get(1)), wanted, !wanted);
            case "<->" -> {
                Expression left = wanted ? parts.get(0) : new Expression("not", parts.get(0));
                yield joined(List.of(new Expression("implies", left, parts.get(1)), new Expression("implies", parts.get(1), left)), true,
                    true);
            }
            case "=" -> joined(List.of(new Expression("<=", null, parts), new Expression(">=", null, parts)), wanted, wanted);
            case "<", "<=" -> of(new Literal(parts.get(1), parts.get(0), formula.name().equals("<"), wanted));
            case ">", ">=" -> of(new Literal(parts.get(0), parts.get(1), formula.name().equals(">"), wanted));
            default -> throw new IllegalArgumentException();
        };
    }

    private static List<Clause> of(Literal literal) {
        return List.of(new Clause(List.of(literal)));
    }

    /** @param together whether each of the formulas shall be as wanted, or one of them */
    private static List<Clause> joined(List<Expression> formulas, boolean wanted, boolean together) {
        List<Clause> clauses = together ? List.of() : List.of(new Clause(List.of()));
        for (Expression formula : formulas) {
            List<Clause> joined = new ArrayList<>(together ? clauses : List.of());
            List<Clause> more = of(formula, wanted);
            ClaimReader.require((together ? clauses.size() + more.size() : (long) clauses.size() * more.size()) <= MOST_CLAUSES);
            if (together) {
                joined.addAll(more);
            } else {
                clauses.forEach(left -> more.forEach(right -> joined.add(left.or(right))));
            }
            clauses = joined;
        }
        return clauses;
    }

    private Clause or(Clause other) {
        List<Literal> all = new ArrayList<>(literals);
        all.addAll(other.literals);
        return new Clause(all);
    }
}
