package org.ironbound.report.coq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/**
 * Points of a box at which both sides of an inequality between rational functions are equal. Intervals do not prove it there, but
 * arithmetic may that knows squares of numbers which are 0 at such a point. Points are looked for on a grid; others are not found.
 */
final class TouchingPoints {
    private static final int PARTS = 12;
    private static final int MOST_VARIABLES = 3;
    private static final int MOST_POINTS = 3;

    private final Statement statement;
    private final Inequality goal;
    private final List<List<BigFraction>> points = new ArrayList<>();

    private TouchingPoints(Statement statement, Inequality goal) {
        this.statement = statement;
        this.goal = goal;
    }

    /** Some of them, each a number for every variable. */
    static List<List<BigFraction>> of(Statement statement, Inequality goal) {
        TouchingPoints found = new TouchingPoints(statement, goal);
        if (statement.variables().size() <= MOST_VARIABLES) {
            found.search(new ArrayList<>());
        }
        return found.points;
    }

    private void search(List<BigFraction> point) {
        if (points.size() == MOST_POINTS) {
            return;
        }
        if (point.size() == statement.variables().size()) {
            if (isTouching(point)) {
                points.add(List.copyOf(point));
            }
            return;
        }
        Variable variable = statement.variables().get(point.size());
        BigFraction width = variable.upper().subtract(variable.lower());
        for (int i = 0; i <= PARTS; i++) {
            point.add(variable.lower().add(width.multiply(i).divide(PARTS)));
            search(point);
            point.remove(point.size() - 1);
        }
    }

    private boolean isTouching(List<BigFraction> point) {
        return value(goal.difference(), point).filter(difference -> Fractions.signum(difference) == 0).isPresent()
            && statement.guards().stream().allMatch(guard -> value(guard.difference(), point)
                .filter(difference -> Fractions.signum(difference) >= 0).isPresent());
    }

    /** Empty for what is no rational function, or has no value there. */
    private static Optional<BigFraction> value(Node node, List<BigFraction> point) {
        List<BigFraction> arguments = new ArrayList<>();
        for (Node argument : node.arguments()) {
            Optional<BigFraction> value = value(argument, point);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(value.get());
        }
        return switch (node.kind()) {
            case NUMBER -> Optional.of(node.number());
            case VARIABLE -> Optional.of(point.get(node.variable()));
            case SUM -> {
                BigFraction sum = node.number();
                for (int i = 0; i < arguments.size(); i++) {
                    sum = sum.add(node.factors().get(i).multiply(arguments.get(i)));
                }
                yield Optional.of(sum);
            }
            case PRODUCT -> Optional.of(arguments.get(0).multiply(arguments.get(1)));
            case QUOTIENT -> Fractions.signum(arguments.get(1)) == 0 ? Optional.empty()
                : Optional.of(arguments.get(0).divide(arguments.get(1)));
            case POWER -> Fractions.signum(node.number()) < 0 || node.number().getNumerator().bitLength() > 7 ? Optional.empty()
                : Optional.of(arguments.get(0).pow(node.number().getNumerator()));
            default -> Optional.empty();
        };
    }
}
