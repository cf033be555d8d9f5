package org.ironbound.claim.proof;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelMultiple;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.problem.Fractions;

/**
 * What the kernel states of a variable that is not at an end of its range because a guard fails there: near the end its distance from that
 * is at least a multiple of the guard, for at the end it is so, and the distance rises faster; elsewhere it is positive anyway [WHERE].
 * What is wrong the kernel refuses.
 */
final class GuardAtEnd {
    /** How often a smaller part near the end is looked at, and how many times smaller. */
    private static final int MOST_PARTS = 4;
    private static final BigFraction PART = new BigFraction(8);

    private final Reasoning reasoning;
    private final KernelReasoning kernel;
    private final int guard;
    private final Inequality says;
    private final Distance distance;
    private final KernelConditions all;

    /**
     * At an end.
     *
     * @param guard    its number
     * @param distance from the end
     * @param all      conditions of the claim
     */
    private GuardAtEnd(Reasoning reasoning, int guard, Distance distance, KernelConditions all) {
        this.reasoning = reasoning;
        this.kernel = reasoning.kernel();
        this.guard = guard;
        this.says = reasoning.statement().guards().get(guard);
        this.distance = distance;
        this.all = all;
    }

    /** The conditions, by which the distance from the end that a token such as d:0:x:l takes from the range of a box is positive. */
    static KernelConditions with(KernelConditions all, String token, Box box, Reasoning reasoning) {
        String[] parts = token.split(":", -1);
        int variable = reasoning.statement().index(parts[2]);
        boolean isLower = parts[3].equals("l");
        Distance end = new Distance(variable, (isLower ? box.lower() : box.upper()).get(variable), isLower);
        GuardAtEnd guard = new GuardAtEnd(reasoning, Integer.parseInt(parts[1]), end, all);
        return all.with(end, guard::isPositive);
    }

    /** That the distance is positive on a box where all conditions hold; null if that is not seen. */
    NotNegativeWhere isPositive(Box box) {
        int variable = distance.variable();
        BigFraction end = distance.end();
        BigFraction width = distance.isLower() ? box.width(variable) : box.width(variable).negate();
        NotNegativeWhere whole = isPositiveNear(box);
        for (int k = 1; k <= MOST_PARTS && whole == null; k++) {
            width = width.divide(PART);
            BigFraction at = end.add(width);
            Box below = box.below(variable, at);
            Box above = box.above(variable, at);
            NotNegativeWhere near = isPositiveNear(distance.isLower() ? below : above);
            NotNegativeOn far = near == null ? null : kernel.byKernel(distance(), true, distance.isLower() ? above : below);
            Stated rest = Stated.of(far);
            whole = near == null ? null : kernel.parts().joined(box, variable, at, distance.isLower() ? Stated.of(near) : rest,
                distance.isLower() ? rest : Stated.of(near), Optional.of(all));
        }
        return whole;
    }

    private KernelTerm distance() {
        return distance.written(all.kernel());
    }

    /** The same of a part that has the end: by what the distance is less a multiple of the guard. */
    private NotNegativeWhere isPositiveNear(Box part) {
        KernelTerm condition = kernel.condition(guard, part).orElse(null);
        BigFraction factor = condition == null ? null : factor(condition, part);
        KernelTerm less = factor == null ? null : less(condition, factor, part);
        if (less == null) {
            return null;
        }
        KernelMultiple multiple =
            new KernelMultiple(List.of(new KernelMultiple.Factor(guard, null, null, says.difference(), says.strict())), factor);
        return kernel.lessMultiples(Optional.of(distance()), Optional.of(less), notNegative(less, part), List.of(multiple),
            Optional.of(all), part).somewhere();
    }

    /** A factor with which the guard rises less than the distance does; null if the guard may rise without bound. */
    private BigFraction factor(KernelTerm condition, Box part) {
        KernelSlope slope = slope(condition, !distance.isLower());
        EnclosedOn rate = slope == null ? null : slope.term().alone(kernel.parts().ranges(inside(part)), all.kernel());
        if (rate == null) {
            return null;
        }
        BigFraction most = Fractions.floor(new BigFraction(rate.upper.negate(), rate.unit)).negate();
        return Fractions.signum(most) < 0 ? BigFraction.ONE : most.add(BigFraction.ONE).reciprocal();
    }

    private KernelSlope slope(KernelTerm term, boolean negative) {
        return kernel.kernelSlope(term, distance.variable(), negative).orElse(null);
    }

    private Box inside(Box part) {
        return part.inside(distance.variable());
    }

    /** The distance less a multiple of the guard; null if the kernel has no term for it. */
    private KernelTerm less(KernelTerm condition, BigFraction factor, Box part) {
        Terms terms = reasoning.statement().terms();
        synchronized (terms) {
            try {
                int variable = distance.variable();
                Node x = terms.variable(part.isInverted(variable) ? variable + Box.RECIPROCAL : variable);
                Node end = terms.number(distance.end());
                Node itself = distance.isLower() ? terms.subtract(x, end) : terms.subtract(end, x);
                return kernel.longer(condition, terms.sum(itself, factor.negate(), says.difference())).orElse(null);
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** That it is not negative, or where the guard may be 0 positive: at the end it is, and it rises from there. */
    private Stated notNegative(KernelTerm less, Box part) {
        Box face = part.face(distance.variable(), distance.isLower());
        KernelSlope slope = slope(less, !distance.isLower());
        Stated rises = slope == null ? Stated.NOTHING : stated(slope.term(), false, inside(part));
        Stated atEnd = rises.isNothing() ? rises : stated(less, !says.strict(), face);
        if (atEnd.isNothing()) {
            return atEnd;
        }
        NotNegativeWhere sign = kernel.parts().inside(rises, distance.variable(), distance.isLower(), false, part);
        return atEnd.everywhere() == null
            ? kernel.parts().alongPart(part, less, slope, rises, sign, atEnd.somewhere(), false)
            : rises.everywhere() == null ? kernel.parts().along(part, less, slope, sign, atEnd.everywhere())
            : Stated.of(kernel.parts().along(part, slope, rises.everywhere(), atEnd.everywhere()));
    }

    private Stated stated(KernelTerm term, boolean strict, Box box) {
        NotNegativeOn everywhere = new KernelForms(reasoning, term, strict, box).interval();
        return everywhere != null ? Stated.of(everywhere) : Stated.of(kernel.byEndsOfForms(term, strict, box));
    }
}
