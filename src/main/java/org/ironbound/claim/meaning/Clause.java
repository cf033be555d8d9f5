package org.ironbound.claim.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.ironbound.claim.meaning.ClaimReader.Expression;

/** Inequalities or opposites of them, at least one of which holds. */
record Clause(List<Literal> literals) {
    private static final int MOST_CLAUSES = 10_000;

    /**
     * An inequality or its opposite: a difference of two sides, or the negative of that, is positive or not negative.
     *
     * @param negated  whether the negative is meant
     * @param positive whether that must not be 0
     */
    record Literal(Expression larger, Expression smaller, boolean negated, boolean positive) {
        Literal opposite() {
            return new Literal(larger, smaller, !negated, !positive);
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
            case "=" -> joined(List.of(new Expression("<=", null, parts), new Expression("<=", parts.get(1), parts.get(0))), wanted,
                wanted);
            case "<", "<=" -> List.of(new Clause(List.of(new Literal(parts.get(1), parts.get(0), !wanted,
                formula.name().equals("<") == wanted))));
            default -> throw new IllegalArgumentException();
        };
    }

    /** @param together whether each of the formulas shall be as wanted, or one of them */
    private static List<Clause> joined(List<Expression> formulas, boolean wanted, boolean together) {
        List<Clause> clauses = together ? List.of() : List.of(new Clause(List.of()));
        for (Expression formula : formulas) {
            List<Clause> some = clauses;
            List<Clause> more = of(formula, wanted);
            ClaimReader.require((together ? some.size() + more.size() : (long) some.size() * more.size()) <= MOST_CLAUSES);
            clauses = together ? Stream.concat(some.stream(), more.stream()).toList()
                : some.stream().flatMap(one -> more.stream().map(one::or)).toList();
        }
        return clauses;
    }

    private Clause or(Clause other) {
        return new Clause(Stream.concat(literals.stream(), other.literals.stream()).toList());
    }
}
