package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.MeteredFractions;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;
import org.ironbound.problem.Fractions;

/**
 * Points at which the equations of a claim hold exactly, near the one at which its goal seems to be least: short fractions for all
 * variables but those that the equations then give, which must be rational. Of {@code s^2 = 1 + x} that is x for any s.
 */
final class EquationPoints {
    /** Fractions this near to a number, relative to its size, stand for it. */
    private static final double[] NEAR = {0.05, 1e-3, 1e-6};
    private static final int PARTS = 3;

    private final Reasoning reasoning;
    private final Statement statement;
    private final Inequality goal;
    private final Box box;
    private final MeteredFractions fractions = new MeteredFractions(Meter.unlimited());

    EquationPoints(Reasoning reasoning, Inequality goal, Box box) {
        this.reasoning = reasoning;
        this.statement = reasoning.statement();
        this.goal = goal;
        this.box = box;
    }

    /** A guard that says what a power of a variable is, as a token of a step has it. */
    private record Equation(Inequality guard, int variable, int degree) {
    }

    /** None if there are no equations that give a variable. */
    List<Box> points() {
        List<Box> points = new ArrayList<>();
        List<String> tokens = new DeductionSearch(reasoning, goal, box, Deduction.all(reasoning)).solutions();
        double[] least = tokens.isEmpty() ? null : least(tokens.get(0));
        for (String token : least == null ? List.<String>of() : tokens) {
            for (double near : NEAR) {
                Box point = exact(equations(token), least, near);
                if (point != null) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    private List<Equation> equations(String token) {
        List<Equation> equations = new ArrayList<>();
        String[] parts = token.split(":");
        for (int i = 1; i < parts.length; i += PARTS) {
            equations.add(new Equation(statement.guards().get(Integer.parseInt(parts[i])), statement.index(parts[i + 1]),
                Integer.parseInt(parts[i + 2])));
        }
        return equations;
    }

    /** Where the goal seems to be least, in floating point; null if the step of the token is not possible. */
    private double[] least(String token) {
        try {
            Deduction.Case of = Deduction.premises(token, new Deduction.Case(goal, box, Deduction.all(reasoning), 0), reasoning).get(0);
            Box place = new PointSearch(statement, of.goal().difference(), of.box(), of.guards()).least();
            double[] point = new double[2 * Box.RECIPROCAL];
            for (int i = 0; i < place.size(); i++) {
                double x = place.lower().get(i).doubleValue();
                point[i] = place.isInverted(i) ? 1 / x : x;
            }
            for (Equation equation : equations(token)) {
                Estimate guard = new Estimate(equation.guard.difference());
                point[equation.variable] = 0;
                double rest = guard.at(point);
                point[equation.variable] = 1;
                double power = -rest / (guard.at(point) - rest);
                double root = Math.copySign(Math.pow(Math.abs(power), 1.0 / equation.degree), power);
                point[equation.variable] = equation.degree % 2 == 0 && isNegative(equation.variable) ? -root : root;
            }
            return Arrays.stream(point).limit(place.size()).allMatch(Double::isFinite) ? point : null;
        } catch (RejectedException | Undefined e) {
            return null;
        }
    }

    private boolean isNegative(int variable) {
        return Fractions.signum(box.upper().get(variable)) <= 0;
    }

    /** Null if a variable would be no fraction. */
    private Box exact(List<Equation> equations, double[] near, double tolerance) {
        List<BigFraction> point = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            point.add(statement.variables().get(i).whole() ? new BigFraction(Math.round(near[i]))
                : PointSearch.near(near[i], tolerance * Math.abs(near[i])));
        }
        try {
            for (Equation equation : equations) {
                BigFraction root = root(equation, point);
                if (root == null) {
                    return null;
                }
                point.set(equation.variable, root);
            }
            return box.plain(point);
        } catch (Undefined e) {
            return null;
        }
    }

    private BigFraction root(Equation equation, List<BigFraction> point) throws Undefined {
        Value rest = value(equation, point, BigFraction.ZERO);
        Value sum = value(equation, point, BigFraction.ONE);
        if (!rest.isExact() || !sum.isExact() || rest.exact().equals(sum.exact())) {
            return null;
        }
        BigFraction power = rest.exact().divide(rest.exact().subtract(sum.exact()));
        boolean isEven = equation.degree % 2 == 0;
        BigFraction root = isEven && Fractions.signum(power) < 0 ? null
            : equation.degree == 1 ? power : fractions.root(equation.degree, power);
        return root != null && isEven && isNegative(equation.variable) ? root.negate() : root;
    }

    private Value value(Equation equation, List<BigFraction> point, BigFraction x) throws Undefined {
        point.set(equation.variable, x);
        return reasoning.value(equation.guard.alone(), Box.at(point));
    }
}
