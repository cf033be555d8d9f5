package org.ironbound.claim.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/**
 * Looks in floating point for where a node is least as one variable moves, and about 0 there, and guesses how that point is written: as a
 * number such as exp(1/2) or sqrt(3), or by another variable.
 */
final class ValleySearch {
    private static final int SAMPLES = 4;
    private static final int PLACES = 48;
    private static final int HALVINGS = 100;
    private static final long SEED = 20250607;
    /** Values of this size, relative to others on the range, may be 0. */
    private static final double SMALL = 1e-9;
    /** Numbers that differ by this, relatively, may be the same. */
    private static final double NEAR = 1e-8;
    /** Numerators and denominators of numbers that are guessed. */
    private static final long LARGEST = 100;
    private static final double LARGEST_ARGUMENT = 20;

    private final List<Variable> variables;
    private final Estimate node;
    private final Estimate slope;
    private final Box box;
    private final int variable;
    private final boolean isZero;

    /**
     * @param node   what is least
     * @param slope  its derivative by the variable
     * @param isZero whether only points count at which the node is about 0
     */
    ValleySearch(List<Variable> variables, Node node, Node slope, Box box, int variable, boolean isZero) {
        this.isZero = isZero;
        this.variables = variables;
        this.node = new Estimate(node);
        this.slope = new Estimate(slope);
        this.box = box;
        this.variable = variable;
    }

    /** Expressions for the point, none if there seems to be no such point. */
    Set<String> places() {
        double[][] points = new double[SAMPLES][];
        SplittableRandom random = new SplittableRandom(SEED);
        int found = 0;
        for (int tries = 0; tries < 2 * SAMPLES && found < SAMPLES; tries++) {
            double[] point = sample(random);
            double least = least(point);
            if (!Double.isNaN(least)) {
                point[variable] = least;
                points[found++] = point;
            } else if (tries == 1 && found == 0) {
                return Set.of();
            }
        }
        return found < SAMPLES ? Set.of() : guesses(points);
    }

    /** The variables, and their reciprocals where those have the ranges. */
    private double[] sample(SplittableRandom random) {
        double[] point = new double[2 * Box.RECIPROCAL];
        for (int i = 0; i < box.size(); i++) {
            double low = box.lower().get(i).doubleValue();
            double high = box.upper().get(i).doubleValue();
            double x = low + (high - low) * (1 + 8 * random.nextDouble()) / 10;
            x = variables.get(i).whole() && !box.isInverted(i) ? Math.rint(x) : x;
            point[i] = box.isInverted(i) ? 1 / x : x;
            point[i + Box.RECIPROCAL] = x;
        }
        return point;
    }

    /**
     * Where the derivative goes from negative to positive, and the node is about 0 if that is asked for; no number if there is no such
     * place.
     */
    private double least(double[] point) {
        boolean inverted = box.isInverted(variable);
        double low = inverted ? 1 / box.upper().get(variable).doubleValue() : box.lower().get(variable).doubleValue();
        double high = inverted ? 1 / box.lower().get(variable).doubleValue() : box.upper().get(variable).doubleValue();
        double best = Double.NaN;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int i = 0; i <= PLACES; i++) {
            double x = low + (high - low) * i / PLACES;
            double value = along(node, point).applyAsDouble(x);
            most = Double.isFinite(value) ? Math.max(most, Math.abs(value)) : most;
            if (value < least) {
                least = value;
                best = x;
            }
        }
        double step = (high - low) / PLACES;
        double x = root(along(slope, point), Math.max(low, best - step), Math.min(high, best + step));
        return !isZero || Math.abs(along(node, point).applyAsDouble(x)) <= SMALL * Math.max(most, Double.MIN_NORMAL) ? x : Double.NaN;
    }

    private DoubleUnaryOperator along(Estimate estimate, double[] point) {
        return x -> {
            double[] moved = point.clone();
            moved[variable] = x;
            return estimate.at(moved);
        };
    }

    private static double root(DoubleUnaryOperator slope, double from, double to) {
        double low = from;
        double high = to;
        if (!(slope.applyAsDouble(low) < 0 && slope.applyAsDouble(high) > 0)) {
            return Double.NaN;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private Set<String> guesses(double[][] points) {
        Set<String> guesses = new LinkedHashSet<>();
        double[] x = column(points, variable);
        numbers(x, guesses);
        for (int i = 0; i < box.size(); i++) {
            if (i != variable && !box.isPoint(i)) {
                by(variables.get(i).name(), x, column(points, i), guesses);
            }
        }
        return guesses;
    }

    private static double[] column(double[][] points, int i) {
        double[] column = new double[points.length];
        for (int j = 0; j < column.length; j++) {
            column[j] = points[j][i];
        }
        return column;
    }

    private static double[] map(double[] x, DoubleUnaryOperator function) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = function.applyAsDouble(x[i]);
        }
        return y;
    }

    private static void numbers(double[] x, Set<String> guesses) {
        add(guesses, "", x, "");
        add(guesses, "exp(", map(x, Math::log), ")");
        add(guesses, "sqrt(", map(x, y -> y > 0 ? y * y : Double.NaN), ")");
        add(guesses, "-sqrt(", map(x, y -> y < 0 ? y * y : Double.NaN), ")");
        add(guesses, "ln(", map(x, y -> Math.abs(y) < LARGEST_ARGUMENT ? Math.exp(y) : Double.NaN), ")");
        add(guesses, "ln(", map(x, y -> Math.abs(y) < LARGEST_ARGUMENT ? Math.exp(2 * y) : Double.NaN), ")/2");
        add(guesses, "exp(1)*", map(x, y -> y / Math.E), "");
        add(guesses, "pi*", map(x, y -> y / Math.PI), "");
        add(guesses, "exp(ln(", map(x, y -> y * y * y), ")/3)");
        add(guesses, "exp(1)/(1+exp(1))*", map(x, y -> y * (1 + Math.E) / Math.E), "");
        add(guesses, "1/(1+exp(1))*", map(x, y -> y * (1 + Math.E)), "");
    }

    private static void by(String name, double[] x, double[] y, Set<String> guesses) {
        ratio(name, x, y, guesses);
        ratio("(1-" + name + ")", x, map(y, v -> 1 - v), guesses);
        ratio("exp(" + name + ")", x, map(y, Math::exp), guesses);
        ratio("ln(" + name + ")", x, map(y, Math::log), guesses);
        ratio("sqrt(" + name + ")", x, map(y, Math::sqrt), guesses);
        ratio(name + "^2", x, map(y, v -> v * v), guesses);
        ratio("1/" + name, x, map(y, v -> 1 / v), guesses);
        difference(name, x, y, guesses);
        difference("(-" + name + ")", x, map(y, v -> -v), guesses);
    }

    /** A number times the expression. */
    private static void ratio(String expression, double[] x, double[] y, Set<String> guesses) {
        double[] ratios = new double[x.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = x[i] / y[i];
        }
        add(guesses, expression + "*", ratios, "");
    }

    /** A number more than the expression. */
    private static void difference(String expression, double[] x, double[] y, Set<String> guesses) {
        double[] differences = new double[x.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = x[i] - y[i];
        }
        add(guesses, expression + "+", differences, "");
    }

    /** If the numbers are the same and a short fraction, adds an expression with it. */
    private static void add(Set<String> guesses, String before, double[] x, String after) {
        for (double y : x) {
            if (!(Math.abs(y - x[0]) <= NEAR * Math.max(1, Math.abs(x[0])))) {
                return;
            }
        }
        BigFraction near = PointSearch.near(x[0], NEAR * Math.max(1, Math.abs(x[0])));
        if (Math.abs(near.getNumeratorAsLong()) <= LARGEST && near.getDenominatorAsLong() <= LARGEST) {
            String number = Fractions.text(near);
            boolean isOne = near.equals(BigFraction.ONE) && before.endsWith("*") && after.isEmpty();
            boolean isZero = near.equals(BigFraction.ZERO) && before.endsWith("+");
            // The root of a number that is about 0 is less so itself.
            boolean isRootOfZero = near.equals(BigFraction.ZERO) && before.endsWith("sqrt(");
            guesses.add(isRootOfZero ? number : isOne || isZero ? before.substring(0, before.length() - 1)
                : before + (before.matches(".*[*+]") ? "(" + number + ")" : number) + after);
        }
    }
}
