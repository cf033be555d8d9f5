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
            case "=" -> joined(List.of(new Expression("<=", null, parts), new Expression(">=", null, parts)), wanted, wanted);
            case "<", "<=" -> of(new Literal(parts.get(1), parts.get(0), !wanted, formula.name().equals("<") == wanted));
            case ">", ">=" -> of(new Literal(parts.get(0), parts.get(1), !wanted, formula.name().equals(">") == wanted));
            default -> throw new IllegalArgumentException();
        };
    }

    private static List<Clause> of(Literal literal) {
        return List.of(new Clause(List.of(literal)));
    }

    /** @param together whether each of the formulas shall be as wanted, or one of them */
    private static List<Clause> joined(List<Expression> formulas, boolean wanted, boolean together) {
        return formulas.stream().map(formula -> of(formula, wanted)).reduce(together ? List.of() : List.of(new Clause(List.of())),
            together ? Clause::and : Clause::or);
    }

    private static List<Clause> and(List<Clause> some, List<Clause> others) {
        ClaimReader.require(some.size() + others.size() <= MOST_CLAUSES);
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Clause> or(List<Clause> some, List<Clause> others) {
        ClaimReader.require((long) some.size() * others.size() <= MOST_CLAUSES);
        return some.stream().flatMap(one -> others.stream().map(other ->
            new Clause(Stream.concat(one.literals.stream(), other.literals.stream()).toList()))).toList();
    }
}
