package org.ironbound.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;

/**
 * The rules by which a box is closed, at one precision. Each evaluates nodes on the box, operation by operation in the kernel, and looks at a sign;
 * search and check of a proof both use these and nothing else.
 */
final class Reasoning {
    private final Statement statement;
    private final int bits;
    private final Arithmetic arithmetic;
    private final Derivative derivatives;
    private final Map<Node, Program> programs = new ConcurrentHashMap<>();
    private final Map<Node, Program> guards = new ConcurrentHashMap<>();
    private final Map<Node, Optional<List<Node>>> conditions = new ConcurrentHashMap<>();

    Reasoning(Statement statement, int bits) {
        this.statement = statement;
        this.bits = bits;
        this.arithmetic = new Arithmetic(bits);
        this.derivatives = new Derivative(statement.terms());
    }

    Statement statement() {
        return statement;
    }

    int bits() {
        return bits;
    }

    /** The number 0 at this precision. */
    Value zero() {
        return Value.of(BigFraction.ZERO, arithmetic.unit());
    }

    Arithmetic arithmetic() {
        return arithmetic;
    }

    /** Boxes narrower than this are not worth dividing. */
    double smallest() {
        return Math.pow(2, -bits / 2.0);
    }

    /** The program of a node, which includes all that the claim needs to be defined. */
    Program program(Node node) {
        return programs.computeIfAbsent(node, n -> new Program(n, statement.defined()));
    }

    Value value(Node node, Box box) throws Undefined {
        return program(node).evaluate(box, arithmetic);
    }

    /** The derivative by a variable, empty if there is none. */
    Optional<Node> derivative(Node node, int variable) {
        return derivatives.of(node, variable);
    }

    /** Values of the derivative on the box, null if the node may have none somewhere in it. */
    Value slope(Node node, int variable, Box box) {
        Optional<Node> derivative = derivative(node, variable);
        if (derivative.isEmpty() || !isSmooth(node, box)) {
            return null;
        }
        try {
            return value(derivative.get(), box);
        } catch (Undefined e) {
            return null;
        }
    }

    /**
     * That the node does not fall while the variable goes from one end of its range to the other: its derivative, or the negative of it, is not negative.
     * Null if it may not be differentiable on the whole box.
     */
    Inequality rising(Inequality goal, int variable, boolean fromLower, Box box) {
        Optional<Node> derivative = derivative(goal.difference(), variable);
        if (derivative.isEmpty() || !isSmooth(goal.difference(), box)) {
            return null;
        }
        try {
            Node node = derivative.get();
            return new Inequality(fromLower ? node : statement.terms().scale(BigFraction.MINUS_ONE, node), false);
        } catch (ClaimException e) {
            return null;
        }
    }

    /** Whether the node is differentiable on the whole box. */
    boolean isSmooth(Node node, Box box) {
        Optional<List<Node>> needed = conditions.computeIfAbsent(node, this::conditions);
        if (needed.isEmpty()) {
            return false;
        }
        try {
            for (Node condition : needed.get()) {
                value(condition, box);
            }
            value(node, box);
            return true;
        } catch (Undefined e) {
            return false;
        }
    }

    private Optional<List<Node>> conditions(Node node) {
        try {
            return Optional.of(derivatives.conditions(node));
        } catch (ClaimException e) {
            return Optional.empty();
        }
    }

    /** Interval extension: the inequality holds for all values that the node may have on the box; at a point also with its numbers put in. */
    boolean byInterval(Inequality goal, Box box) throws Undefined {
        Value value = value(goal.difference(), box);
        return goal.holds(value) || box.isPoint() && value.upperSign() >= 0 && goal.holds(valueAt(goal.difference(), box));
    }

    /** The value at a point of the node with the numbers put in; all that must have a value there has been evaluated. */
    private Value valueAt(Node node, Box point) throws Undefined {
        try {
            return new Program(statement.terms().at(node, point.lower()), List.of()).evaluate(point, arithmetic);
        } catch (ClaimException e) {
            throw new Undefined(node, false);
        }
    }

    /** The mean-value form: the value at the middle, and slopes times distances from it. */
    boolean byMeanValue(Inequality goal, Box box) throws Undefined {
        List<Value> slopes = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            Value slope = box.isPoint(i) ? zero() : slope(goal.difference(), i, box);
            if (slope == null) {
                return false;
            }
            slopes.add(slope);
        }
        return byMeanValue(goal, box, slopes);
    }

    /** The same with slopes that are known. */
    boolean byMeanValue(Inequality goal, Box box, List<Value> slopes) throws Undefined {
        Box centre = box;
        for (int i = 0; i < box.size(); i++) {
            centre = centre.with(i, box.middle(i), box.middle(i));
        }
        Enclosure sum = value(goal.difference(), centre).range();
        for (int i = 0; i < box.size(); i++) {
            if (!box.isPoint(i)) {
                BigFraction half = box.width(i).divide(2);
                Value distance = Value.of(half.negate(), half, arithmetic.unit());
                sum = sum.add(Intervals.product(slopes.get(i).range(), distance.range()));
            }
        }
        return goal.holds(Value.of(sum));
    }

    /** Whether a guard fails everywhere on the box. */
    boolean guardFails(int guard, Box box) {
        Inequality inequality = statement.guards().get(guard);
        try {
            return inequality.fails(guardValue(inequality, box));
        } catch (Undefined e) {
            return false;
        }
    }

    /** Whether all guards hold everywhere on the box. */
    boolean guardsHold(Box box) {
        try {
            for (Inequality guard : statement.guards()) {
                if (!guard.holds(guardValue(guard, box))) {
                    return false;
                }
            }
            return true;
        } catch (Undefined e) {
            return false;
        }
    }

    /** A guard is evaluated by itself: where it fails, nothing else needs a value. */
    private Value guardValue(Inequality guard, Box box) throws Undefined {
        return guards.computeIfAbsent(guard.difference(), n -> new Program(n, List.of())).evaluate(box, arithmetic);
    }

    /** Whether the point is one of the claim's at which all guards hold and the inequality fails. */
    boolean isCounterexample(Inequality goal, Box point) {
        try {
            Value value = value(goal.difference(), point);
            return guardsHold(point) && (goal.fails(value) || value.lowerSign() <= 0 && goal.fails(valueAt(goal.difference(), point)));
        } catch (Undefined e) {
            return false;
        }
    }
}
