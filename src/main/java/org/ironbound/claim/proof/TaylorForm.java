package org.ironbound.claim.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.Derivative;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.claim.value.Value;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.problem.Fractions;

/**
 * Taylor forms of an inequality by one variable: derivatives at the middle of a box, the last one on the whole box, and distances from the
 * middle, to either side. Each step of Horner's rule is a mean-value form, that of a linear function [TAYLOR].
 */
public final class TaylorForm {
    /** The highest order. */
    public static final int HIGHEST_ORDER = 8;

    private final Reasoning reasoning;
    private final Inequality goal;
    private final Box box;
    private final Box middle;
    private final int variable;
    private final int view;
    private final Derivative derivatives;
    private final List<Node> slopes;
    private final List<Enclosure> first = new ArrayList<>();

    /**
     * @param box      with one value of every other variable, on which the goal is smooth
     * @param variable which one
     * @param view     by which variable of nodes the goal depends on it
     */
    TaylorForm(Reasoning reasoning, Inequality goal, Box box, int variable, int view, Derivative derivatives) {
        this.reasoning = reasoning;
        this.goal = goal;
        this.box = box;
        reasoning.meter().spend(box.middlePrice());
        this.middle = box.with(variable, box.middle(variable), box.middle(variable));
        this.variable = variable;
        this.view = view;
        this.derivatives = derivatives;
        this.slopes = new ArrayList<>(List.of(goal.difference()));
    }

    /** The derivative of an order; empty if there is none. */
    private Optional<Node> slope(int order) {
        while (slopes.size() <= order) {
            Optional<Node> next = derivatives.of(slopes.get(slopes.size() - 1), view);
            if (next.isEmpty()) {
                return next;
            }
            slopes.add(next.get());
        }
        return Optional.of(slopes.get(order));
    }

    /** The number of operations of the derivative of an order, 0 if there is none. */
    public int size(int order) {
        return slope(order).map(reasoning::size).orElse(0);
    }

    /** The derivative of an order over the factorial of it, at the middle. */
    public Enclosure atMiddle(int order) throws Undefined {
        while (first.size() <= order) {
            first.add(coefficient(first.size(), middle));
        }
        return first.get(order);
    }

    private Enclosure coefficient(int order, Box at) throws Undefined {
        Optional<Node> slope = slope(order);
        Value value = slope.isEmpty() ? null : reasoning.bareValue(slope.get(), at);
        if (value == null || !value.isBounded()) {
            throw new Undefined(goal.difference(), false);
        }
        return kernel().multiple(value.range(), BigInteger.ONE, BigInteger.valueOf(CombinatoricsUtils.factorial(order)));
    }

    private MeteredKernel kernel() {
        return reasoning.arithmetic().kernel();
    }

    /** Whether the form of an order from 1 on shows that the goal holds on the box. */
    public boolean shows(int order) {
        try {
            return holds(order, coefficient(order, box));
        } catch (Undefined e) {
            return false;
        }
    }

    /** Whether the goal holds, given the last coefficient of the whole box. */
    public boolean holds(int order, Enclosure last) throws Undefined {
        BigFraction half = box.width(variable).divide(2);
        return holdsTo(order, last, half) && holdsTo(order, last, half.negate());
    }

    /** Horner's rule from the middle to one end. */
    private boolean holdsTo(int order, Enclosure last, BigFraction far) throws Undefined {
        boolean forward = Fractions.signum(far) > 0;
        Enclosure distance = kernel().between(forward ? BigFraction.ZERO : far, forward ? far : BigFraction.ZERO);
        Enclosure sum = last;
        for (int k = order - 1; k >= 0; k--) {
            sum = kernel().meanValue(atMiddle(k), sum, distance);
        }
        return goal.holds(Value.of(sum));
    }
}
