package org.ironbound.claim.search;

import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/**
 * A place at which a box is divided.
 *
 * @param variable the variable whose range is divided
 * @param at       where, see {@link Box#below} and {@link Box#above}
 */
record SplitPlace(int variable, BigFraction at) {
    /** Ends whose ratio is larger than this are divided at the geometric mean. */
    private static final int WIDE = 4;
    private static final int SHORT = 32;

    /**
     * Divides the variable in which the node varies most, or that of the largest relative width where slopes are not known; null if the box
     * is too small.
     *
     * @param slopes of the node by each variable, or null
     */
    static SplitPlace of(Reasoning reasoning, Box box, List<Value> slopes) {
        int variable = variable(reasoning, box, slopes);
        if (variable < 0) {
            return null;
        }
        return at(variable, box);
    }

    private static SplitPlace at(int variable, Box box) {
        return new SplitPlace(variable, box.isWhole(variable) ? Fractions.floor(box.middle(variable))
            : middle(box.lower().get(variable), box.upper().get(variable)));
    }

    /** One of the two parts of a box. */
    Box part(Box box, boolean isBelow) {
        return isBelow ? box.below(variable, at) : box.above(variable, at);
    }

    /** Ranges as small as this are not divided. */
    static double smallest(Reasoning reasoning) {
        return Math.pow(2, -reasoning.bits() / 2.0);
    }

    /** Divides the variable in which guards that neither hold nor fail everywhere vary most; null if there is none. */
    static SplitPlace byGuards(Reasoning reasoning, Set<Integer> guards, Box box) {
        double[] weights = new double[box.size()];
        for (int j : guards) {
            if (reasoning.guardsHold(Set.of(j), box)) {
                continue;
            }
            Inequality guard = reasoning.statement().guards().get(j).alone();
            for (int i = 0; i < weights.length; i++) {
                Value slope = box.isPoint(i) ? reasoning.zero() : reasoning.slope(guard, i, box);
                double size = slope == null || !slope.isBounded() ? 1 : magnitude(slope);
                weights[i] = Math.max(weights[i], size * box.width(i).doubleValue());
            }
        }
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        return weights.length == 0 || weights[best] <= smallest(reasoning) ? null : at(best, box);
    }

    /** The token of a step of {@link Deduction} that divides whole numbers there, null if the range is not of their reciprocals. */
    String numbers(Statement statement, Box box) {
        if (!box.isInverted(variable) || !box.takesWholeNumbers(variable) || Fractions.signum(at) <= 0) {
            return null;
        }
        return "n:" + statement.variables().get(variable).name() + ":" + Fractions.text(Fractions.floor(at.reciprocal()));
    }

    /** Where the argument of an absolute value, a + b x, is 0, if that is within the box; else null. */
    static SplitPlace of(Node kink, Box box) {
        Node argument = kink.argument(0);
        boolean isSum = argument.kind() == Node.Kind.SUM && argument.arguments().size() == 1;
        Node x = isSum ? argument.argument(0) : argument;
        if (kink.kind() != Node.Kind.ABS || x.kind() != Node.Kind.VARIABLE || x.variable() >= box.size() || box.isInverted(x.variable())) {
            return null;
        }
        int i = x.variable();
        BigFraction root = isSum ? argument.number().divide(argument.factors().get(0)).negate() : BigFraction.ZERO;
        BigFraction at = box.isWhole(i) ? Fractions.floor(root) : root;
        boolean divides = at.compareTo(box.lower().get(i)) >= (box.isWhole(i) ? 0 : 1) && at.compareTo(box.upper().get(i)) < 0;
        return divides ? new SplitPlace(i, at) : null;
    }

    private static int variable(Reasoning reasoning, Box box, List<Value> slopes) {
        int best = -1;
        double most = 0;
        boolean known = slopes != null && slopes.stream().allMatch(slope -> slope != null && slope.isBounded());
        double smallest = smallest(reasoning);
        for (int i = 0; i < box.size(); i++) {
            double width = box.width(i).doubleValue();
            double weight = known ? magnitude(slopes.get(i)) : 1 / width(reasoning.statement().variables().get(i));
            if (width > smallest && (best < 0 || weight * width > most)) {
                best = i;
                most = weight * width;
            }
        }
        return best;
    }

    /** About the largest absolute value. */
    static double magnitude(Value x) {
        return Math.max(Math.abs(x.lower().doubleValue()), Math.abs(x.upper().doubleValue()));
    }

    /** About the width of a variable's whole range, 1 where it has no end. */
    private static double width(Variable variable) {
        return variable.lower() == null || variable.upper() == null ? 1
            : Math.max(variable.upper().subtract(variable.lower()).doubleValue(), Double.MIN_NORMAL);
    }

    /** A short fraction near the middle, or near the geometric mean where the ends are far apart. */
    private static BigFraction middle(BigFraction low, BigFraction high) {
        double x = low.doubleValue();
        double y = high.doubleValue();
        boolean wide = x > 0 && y > WIDE * x || y < 0 && x < WIDE * y;
        double middle = wide ? Math.signum(x) * Math.sqrt(x * y) : (x + y) / 2;
        BigFraction near = PointSearch.near(middle, Math.min(Math.abs(y - x), wide ? Math.abs(middle) : Double.MAX_VALUE) / SHORT);
        return near.compareTo(low) > 0 && near.compareTo(high) < 0 ? near : low.add(high).divide(2);
    }
}
