package org.ironbound.claim.meaning;

import java.util.List;
import java.util.stream.Stream;
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
            case "<", "<=" -> List.of(new Clause(List.of(new Literal(parts.get(1), parts.get(0), formula.name().equals("<"), wanted))));
            case ">", ">=" -> List.of(new Clause(List.of(new Literal(parts.get(0), parts.get(1), formula.name().equals(">"), wanted))));
            default -> throw new IllegalArgumentException();
        };
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
        return some.stream().flatMap(one -> others.stream().map(other -> one.or(other))).toList();
    }

    private Clause or(Clause other) {
        return new Clause(Stream.concat(literals.stream(), other.literals.stream()).toList());
    }
}
