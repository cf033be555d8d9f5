package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.MeteredFractions;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/**
 * Variables of a claim that may all be multiplied by the same positive number: that multiplies each side of the goal and of the guards by a
 * power of that number. So it is enough to look where the largest of their absolute values is 1, and where all of them are 0 [CLAIM-PROOF].
 * Example: x*y &lt;= (x^2 + y^2)/2 for all positive x and y.
 *
 * @param variables by index
 */
public record Scaling(List<Integer> variables) {
    private static final String LABEL = "f:";
    private static final String BETWEEN = "\\+";

    public Scaling {
        variables = List.copyOf(variables);
    }

    /** Whether a proof begins with the token of one. */
    public static boolean begins(List<String> tokens) {
        return !tokens.isEmpty() && tokens.get(0).startsWith(LABEL);
    }

    /**
     * Reads a token such as f:x+y.
     *
     * @throws RejectedException if there is no such variable, or it is named twice
     */
    public static Scaling parse(String token, Reasoning reasoning) throws RejectedException {
        reasoning.meter().spend(Prices.NODE + Prices.ARGUMENT * token.length());
        List<Integer> variables = new ArrayList<>();
        for (String name : token.substring(LABEL.length()).split(BETWEEN, -1)) {
            int variable = Deduction.variable(name, reasoning);
            if (variables.contains(variable)) {
                throw new RejectedException("'" + name + "' is named twice in '" + token + "'");
            }
            variables.add(variable);
        }
        return new Scaling(variables);
    }

    /** As in proofs. */
    public String token(List<Variable> all) {
        return LABEL + variables.stream().map(i -> all.get(i).name()).collect(Collectors.joining("+"));
    }

    /** All variables whose ranges stay as they are when multiplied; null if there is none. */
    public static Scaling of(List<Variable> all) {
        List<Integer> cones = IntStream.range(0, all.size()).filter(i -> isCone(all.get(i))).boxed().toList();
        return cones.isEmpty() ? null : new Scaling(cones);
    }

    private static boolean isCone(Variable variable) {
        return !variable.whole()
            && Stream.of(variable.lower(), variable.upper()).allMatch(end -> end == null || Fractions.signum(end) == 0);
    }

    /** Whether one of these has no positive values. */
    private static boolean isBelow(Variable variable) {
        return variable.lower() == null && variable.upper() != null;
    }

    /**
     * The boxes on which the goal is enough: those of the claim with 1 or -1 in place of one of the variables and with values from -1 to 1
     * of the others, and with 0 in place of all if they take that value; in terms of the negatives of those without positive values. Null
     * if the goal, a guard or an operation of the claim is not homogeneous in the variables, or their ranges do not stay as they are.
     */
    public List<Box> boxes(Inequality goal, Reasoning reasoning) {
        Statement statement = reasoning.statement();
        int negated = variables.stream().filter(i -> isBelow(statement.variables().get(i))).mapToInt(i -> 1 << i).sum();
        List<Variable> all = Variable.mirrored(statement.variables(), negated);
        List<Node> nodes = new ArrayList<>(statement.defined());
        nodes.add(goal.difference());
        statement.guards().forEach(guard -> nodes.add(guard.difference()));
        if (!variables.stream().allMatch(i -> isCone(all.get(i))) || !isHomogeneous(nodes, reasoning)) {
            return null;
        }
        List<Box> boxes = new ArrayList<>();
        for (int largest : variables) {
            for (BigFraction value : List.of(BigFraction.ONE, BigFraction.MINUS_ONE)) {
                if (all.get(largest).takes(value)) {
                    boxes.addAll(boxes(all, i -> i == largest ? point(all.get(i), value) : cut(all.get(i))));
                }
            }
        }
        if (variables.stream().allMatch(i -> all.get(i).takes(BigFraction.ZERO))) {
            boxes.addAll(boxes(all, i -> point(all.get(i), BigFraction.ZERO)));
        }
        return boxes.stream().map(box -> box.negated(negated)).toList();
    }

    /** The boxes of the claim with other ranges of the variables. */
    private List<Box> boxes(List<Variable> all, IntFunction<Variable> changed) {
        return Variable.boxes(IntStream.range(0, all.size()).mapToObj(i -> variables.contains(i) ? changed.apply(i) : all.get(i)).toList());
    }

    private static Variable point(Variable variable, BigFraction value) {
        return new Variable(variable.name(), value, value, false, false, false);
    }

    /** From -1 to 1. */
    private static Variable cut(Variable variable) {
        return new Variable(variable.name(), variable.lower() == null ? BigFraction.MINUS_ONE : variable.lower(),
            variable.upper() == null ? BigFraction.ONE : variable.upper(), false, variable.lower() != null && variable.openBelow(),
            variable.upper() != null && variable.openAbove());
    }

    /** Whether nodes, and all that they are made of, have degrees. */
    private boolean isHomogeneous(List<Node> nodes, Reasoning reasoning) {
        MeteredFractions fractions = new MeteredFractions(reasoning.meter());
        Map<Node, BigFraction> degrees = new HashMap<>();
        for (Node node : Nodes.closure(nodes, reasoning.meter())) {
            BigFraction degree = degree(node, node.arguments().stream().map(degrees::get).toList(), fractions);
            if (degree == null) {
                return false;
            }
            degrees.put(node, degree);
        }
        return true;
    }

    /**
     * The power of a positive number by which a node is multiplied if the variables are by that number; null if there is none.
     *
     * @param x the same for what it is applied to
     */
    private BigFraction degree(Node node, List<BigFraction> x, MeteredFractions fractions) {
        return switch (node.kind()) {
            case VARIABLE -> node.variable() >= Box.RECIPROCAL ? null
                : variables.contains(node.variable()) ? BigFraction.ONE : BigFraction.ZERO;
            case SUM -> common(Fractions.signum(node.number()) == 0 ? x : Stream.concat(x.stream(), Stream.of(BigFraction.ZERO)).toList());
            case MIN -> common(x);
            case ABS -> x.get(0);
            case PRODUCT -> fractions.add(x.get(0), x.get(1));
            case QUOTIENT -> fractions.add(x.get(0), x.get(1).negate());
            case POWER -> fractions.multiply(x.get(0), node.number());
            case SQRT, ROOT -> fractions.multiply(x.get(0), new BigFraction(1, node.degree()));
            case NUMBER, PI, EXP, LN, SIN, COS, ATAN, NORMAL, DBER, D2, PHI, PHI_SLOPE, QUANTITY ->
                x.stream().allMatch(degree -> Fractions.signum(degree) == 0) ? BigFraction.ZERO : null;
        };
    }

    private static BigFraction common(List<BigFraction> x) {
        return x.stream().distinct().count() == 1 ? x.get(0) : null;
    }
}
