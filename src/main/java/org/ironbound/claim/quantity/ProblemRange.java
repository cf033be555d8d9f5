package org.ironbound.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SampledProblem;

/** The problems that a quantity is about: one, or where variables stand for some of its parameters, one for each of their values. */
public final class ProblemRange {
    /**
     * A variable in the place of a parameter.
     *
     * @param variable with a least and a largest value, which is whole where the parameter is
     */
    record Varying(Parameter parameter, Variable variable) {
    }

    /** The theorem by which a bound for some values of the variables is one for others. */
    public static final String RULE = "MONOTONE";

    private final Function<List<BigFraction>, Problem> maker;
    private final List<Varying> varying;
    private final Problem least;

    /**
     * @param maker   makes the problem from the values of the variables, in order
     * @param varying the variables
     * @throws org.ironbound.problem.InvalidFieldException if some values of the variables have no problem
     */
    ProblemRange(Function<List<BigFraction>, Problem> maker, List<Varying> varying) {
        this.maker = maker;
        this.varying = List.copyOf(varying);
        this.least = maker.apply(varying.stream().map(v -> v.variable.lower()).toList());
        // What both ends of a range have in common, all between them has: the ranges of parameters have no holes.
        maker.apply(varying.stream().map(v -> v.variable.upper()).toList());
    }

    /** The problem, or the one where all variables have their least values. */
    public Problem least() {
        return least;
    }

    /** Whether it is one problem. */
    public boolean isOne() {
        return varying.isEmpty();
    }

    /** Whether the other one has the same problems for the same values of the same variables. */
    boolean isSame(ProblemRange other) {
        return varying.equals(other.varying) && least.equals(other.least);
    }

    /** The values of the variables whose problem this is; empty if it is none of these problems. */
    Optional<List<BigFraction>> values(Problem problem) {
        List<BigFraction> values = new ArrayList<>();
        for (Varying one : varying) {
            BigFraction value = problem instanceof SampledProblem sampled ? one.parameter.of(sampled) : null;
            if (value == null || value.compareTo(one.variable.lower()) < 0 || value.compareTo(one.variable.upper()) > 0) {
                return Optional.empty();
            }
            values.add(value);
        }
        return maker.apply(values).equals(problem) ? Optional.of(values) : Optional.empty();
    }

    /** The value that a variable has, or would have within its range. */
    BigFraction clamped(int index, BigFraction value) {
        Variable variable = varying.get(index).variable;
        return value.compareTo(variable.lower()) < 0 ? variable.lower()
            : value.compareTo(variable.upper()) > 0 ? variable.upper() : value;
    }

    /** Problems for about so many values of the variables, those at both ends of each range among them. */
    public List<Problem> sample(int count) {
        List<List<BigFraction>> points = List.of(List.of());
        int each = Math.max(2, (int) Math.floor(Math.pow(count, 1.0 / Math.max(1, varying.size()))));
        for (Varying one : varying) {
            List<List<BigFraction>> longer = new ArrayList<>();
            for (List<BigFraction> point : points) {
                for (BigFraction value : values(one.variable, each)) {
                    List<BigFraction> next = new ArrayList<>(point);
                    next.add(value);
                    longer.add(next);
                }
            }
            points = longer;
        }
        return points.stream().map(maker).toList();
    }

    /** Values from one end to the other: whole ones denser where they are small, as memorization changes by their ratio. */
    private static List<BigFraction> values(Variable variable, int count) {
        List<BigFraction> values = new ArrayList<>();
        BigFraction last = null;
        double ratio = variable.upper().doubleValue() / variable.lower().doubleValue();
        for (int i = 0; i < count; i++) {
            BigFraction part = new BigFraction(i, count - 1);
            BigFraction value = variable.lower().add(variable.upper().subtract(variable.lower()).multiply(part));
            if (variable.whole() && i > 0 && i < count - 1) {
                double geometric = variable.lower().doubleValue() * Math.pow(ratio, part.doubleValue());
                BigFraction next = last.add(BigFraction.ONE);
                BigFraction near = Double.isFinite(geometric) ? Fractions.floor(new BigFraction(geometric)) : next;
                value = near.compareTo(next) > 0 ? near : next;
            }
            if (value.compareTo(variable.upper()) >= 0) {
                break;
            }
            values.add(value);
            last = value;
        }
        values.add(variable.upper());
        return values;
    }
}
