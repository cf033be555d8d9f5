package org.ironbound.claim.proof;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Series;
import org.ironbound.claim.value.Value;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.problem.Fractions;

/**
 * Taylor forms of an inequality by one variable: coefficients at the middle of a box, the last one of the whole box, and distances from the
 * middle, to either side. Each step of Horner's rule is a mean-value form, that of a linear function [TAYLOR].
 */
public final class TaylorForm {
    /** The highest order. */
    public static final int HIGHEST_ORDER = 8;

    private final Inequality goal;
    private final Box box;
    private final int variable;
    private final int view;
    private final Program program;
    private final Arithmetic arithmetic;

    /**
     * @param box      with one value of every other variable
     * @param variable which one
     * @param view     by which variable of nodes the goal depends on it
     * @param program  of the goal's difference
     */
    TaylorForm(Inequality goal, Box box, int variable, int view, Program program, Arithmetic arithmetic) {
        this.goal = goal;
        this.box = box;
        this.variable = variable;
        this.view = view;
        this.program = program;
        this.arithmetic = arithmetic;
    }

    /** The number of operations of the goal. */
    public int size() {
        return program.size();
    }

    /** Whether the form of an order from 1 on shows that the goal holds on the box, where it has a value. */
    boolean shows(int order) {
        try {
            return holds(atMiddle(order), onBox(order).at(order), order);
        } catch (Undefined e) {
            return false;
        }
    }

    /** Coefficients at the middle. */
    public Series atMiddle(int order) throws Undefined {
        arithmetic.kernel().meter().spend(box.middlePrice());
        return program.expand(box.with(variable, box.middle(variable), box.middle(variable)), view, order, arithmetic);
    }

    /** Coefficients at all points of the box. */
    public Series onBox(int order) throws Undefined {
        return program.expand(box, view, order, arithmetic);
    }

    /** Whether the goal holds, given coefficients at the middle and the last one of the whole box. */
    public boolean holds(Series middle, Enclosure last, int order) {
        BigFraction half = box.width(variable).divide(2);
        return holdsTo(middle, last, order, half) && holdsTo(middle, last, order, half.negate());
    }

    /** Horner's rule from the middle to one end. */
    private boolean holdsTo(Series middle, Enclosure last, int order, BigFraction far) {
        boolean forward = Fractions.signum(far) > 0;
        Enclosure distance = arithmetic.kernel().between(forward ? BigFraction.ZERO : far, forward ? far : BigFraction.ZERO);
        Enclosure sum = last;
        for (int k = order - 1; k >= 0; k--) {
            sum = arithmetic.kernel().meanValue(middle.at(k), sum, distance);
        }
        return goal.holds(Value.of(sum));
    }
}
