package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelScale;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.problem.Fractions;

/**
 * What the kernel states of a goal as it is written on a box of the claim, by what it is where the largest one of some variables is 1 or -1
 * [SCALING]. What is wrong the kernel refuses.
 */
final class KernelFaces {
    private final Scaling scaling;
    /** About the claim itself, and about its form on the box. */
    private final Reasoning claim;
    private final Reasoning reasoning;
    private final Inequality goal;
    private final List<Box> faces;
    private final List<Stated> known;
    private final Box box;
    private final KernelReasoning kernel;
    /** All that holds on the box. */
    private final KernelConditions all;
    private final boolean isGuarded;

    /**
     * Of a box.
     *
     * @param number that of the goal
     * @param faces  parts of where one of the variables is 1 or -1
     * @param known  what is stated of these
     */
    KernelFaces(Scaling scaling, Reasoning claim, int number, List<Box> faces, List<Stated> known, Box box) {
        this.scaling = scaling;
        this.claim = claim;
        this.reasoning = claim.on(box);
        this.goal = this.reasoning.statement().goals().get(number);
        this.faces = faces;
        this.known = known;
        this.box = box;
        this.kernel = this.reasoning.kernel();
        this.all = kernel.conditions(box, Distance.positive(box));
        this.isGuarded = !this.reasoning.statement().guards().isEmpty();
    }

    /**
     * All conditions of the claim on a box, or on one of some faces those of them that hold on all; empty if there are no guards, or the
     * kernel has no term for them.
     *
     * @param scaling null if the box is not one of these
     */
    static Optional<KernelConditions> conditions(Scaling scaling, Reasoning reasoning, List<Box> faces, Box box) {
        return scaling == null || reasoning.statement().guards().isEmpty() ? reasoning.kernel().conditions(box)
            : Optional.ofNullable(reasoning.kernel().conditions(box, common(scaling, faces, box)));
    }

    /** The distances that are positive on all of some faces on which the other variables have the same ranges as on one of them. */
    private static SortedSet<Distance> common(Scaling scaling, List<Box> faces, Box one) {
        SortedSet<Distance> common = Distance.positive(one);
        faces.stream().filter(face -> haveSame(scaling, face, one) && !scaling.variables().stream().allMatch(i -> isNull(face, i)))
            .forEach(face -> common.retainAll(Distance.positive(face)));
        return common;
    }

    /** Whether all variables that are not multiplied have the same ranges on two boxes. */
    private static boolean haveSame(Scaling scaling, Box one, Box other) {
        return IntStream.range(0, one.size()).filter(i -> !scaling.variables().contains(i))
            .allMatch(i -> one.isInverted(i) == other.isInverted(i) && one.isNegated(i) == other.isNegated(i)
                && one.lower().get(i).equals(other.lower().get(i)) && one.upper().get(i).equals(other.upper().get(i)));
    }

    private static boolean isNull(Box box, int variable) {
        return box.isPoint(variable) && Fractions.signum(box.lower().get(variable)) == 0;
    }

    /** What is stated of the box. */
    Stated stated() {
        KernelTerm term = all == null ? null : kernel.written(goal, box);
        int first = term == null ? -1 : IntStream.range(0, known.size()).filter(i -> !known.get(i).isNothing()).findFirst().orElse(-1);
        if (first < 0) {
            return Stated.NOTHING;
        }
        Stated one = known.get(first);
        return stated(term.endingLike(one.everywhere() != null ? one.everywhere().term : one.somewhere().term, all.kernel()), box);
    }

    /** What is stated of a part, in whose parts no variable has both signs. */
    private Stated stated(KernelTerm term, Box part) {
        for (int variable : scaling.variables()) {
            if (Fractions.signum(part.lower().get(variable)) < 0 && Fractions.signum(part.upper().get(variable)) > 0) {
                Stated below = stated(term, part.below(variable, BigFraction.ZERO));
                Stated above = below.isNothing() ? below : stated(term, part.above(variable, BigFraction.ZERO));
                NotNegativeOn everywhere = kernel.parts().joined(part, variable, below.everywhere(), above.everywhere());
                return everywhere != null ? Stated.of(everywhere)
                    : Stated.of(kernel.parts().joined(part, variable, BigFraction.ZERO, below, above, Optional.of(all)));
            }
        }
        Optional<Distance> start = all.distances().stream().filter(this::isOfScaled).findFirst();
        NotNegativeWhere proved = start.map(distance -> multiples(term, part, all, distance)).orElse(null);
        if (proved != null) {
            return Stated.of(proved);
        }
        return isGuarded ? Stated.of(nowhere(term, part)) : start.isPresent() ? Stated.NOTHING : Stated.of(closed(term, part));
    }

    private boolean isOfScaled(Distance distance) {
        return scaling.variables().contains(distance.variable()) && distance.equals(Distance.ofNull(distance.variable()));
    }

    /** By a guard that fails. */
    private NotNegativeWhere nowhere(KernelTerm term, Box part) {
        return IntStream.range(0, reasoning.statement().guards().size())
            .mapToObj(guard -> all.under(kernel.nowhere(term, guard, goal.strict(), part, Optional.of(all)), part))
            .filter(proved -> proved != null).findFirst().orElse(null);
    }

    /** Where all variables may be 0, by what is so where one is not. */
    private NotNegativeOn closed(KernelTerm term, Box part) {
        int variable = scaling.variables().get(0);
        Distance distance = new Distance(variable, BigFraction.ZERO, Fractions.signum(part.lower().get(variable)) >= 0);
        KernelConditions where = kernel.conditions(part, new TreeSet<>(List.of(distance)));
        return where == null ? null : where.closed(term, multiples(term, part, where, distance), distance, part);
    }

    private NotNegativeWhere multiples(KernelTerm term, Box part, KernelConditions where, Distance start) {
        int[] sides = IntStream.range(0, box.size()).map(i -> side(part, i)).toArray();
        List<List<Integer>> ofVariables = scaling.variables().stream().map(variable -> IntStream.range(0, faces.size())
            .filter(i -> isFace(faces.get(i), variable, sides, part)).boxed().toList()).toList();
        if (ofVariables.stream().anyMatch(List::isEmpty)) {
            return null;
        }
        Box any = faces.get(ofVariables.get(0).get(0));
        SortedSet<Distance> positive = common(scaling, faces, any);
        if (!isGuarded && start.isLower() && sides[start.variable()] == KernelScale.UP) {
            positive.add(start);
        }
        KernelConditions there = claim.on(any).kernel().conditions(any, positive);
        List<NotNegativeWhere> statements = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            int index = scaling.variables().indexOf(i);
            NotNegativeWhere face = index < 0 || there == null ? null : ofVariables.get(index).stream()
                .map(j -> under(there, known.get(j), faces.get(j))).filter(one -> one != null).findFirst().orElse(null);
            if (index >= 0 && face == null) {
                return null;
            }
            statements.add(face);
        }
        return KernelScale.of(term, part, sides, where, there, statements, start, goal.strict());
    }

    private static NotNegativeWhere under(KernelConditions there, Stated known, Box face) {
        return known.everywhere() != null ? there.under(known.everywhere(), null) : there.under(known.somewhere(), face);
    }

    /** How a variable is multiplied to what it is on faces; of those whose negatives are meant there the reciprocals are. */
    private int side(Box part, int variable) {
        if (!scaling.variables().contains(variable)) {
            return KernelScale.SAME;
        }
        boolean isOpposite = part.isNegated(variable) != faces.get(0).isNegated(variable);
        return part.isInverted(variable) ? isOpposite ? KernelScale.OPPOSITE : KernelScale.RECIPROCAL
            : Fractions.signum(part.lower().get(variable)) >= 0 ? KernelScale.UP : KernelScale.DOWN;
    }

    /** Whether a variable is at its end on a box, and those that are not multiplied are as on another one. */
    private boolean isFace(Box face, int variable, int[] sides, Box part) {
        boolean isDown = sides[variable] == KernelScale.DOWN || sides[variable] == KernelScale.OPPOSITE;
        BigFraction end = isDown ? BigFraction.MINUS_ONE : BigFraction.ONE;
        return face.isPoint(variable) && face.lower().get(variable).equals(end) && haveSame(scaling, face, part);
    }
}
