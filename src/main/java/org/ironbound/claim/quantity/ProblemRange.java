package org.ironbound.claim.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.value.Variable;
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
        return at(values).equals(problem) ? Optional.of(values) : Optional.empty();
    }

    /** The value that a variable has, or would have within its range. */
    BigFraction clamped(int index, BigFraction value) {
        Variable variable = varying.get(index).variable;
        return value.compareTo(variable.lower()) < 0 ? variable.lower() : value.compareTo(variable.upper()) > 0 ? variable.upper() : value;
    }

    /** The variables, in order. */
    public List<Variable> variables() {
        return varying.stream().map(Varying::variable).toList();
    }

    /** The problem for values of the variables, within their ranges. */
    public Problem at(List<BigFraction> values) {
        return maker.apply(values);
    }
}
