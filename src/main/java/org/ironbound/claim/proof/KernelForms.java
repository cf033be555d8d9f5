package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Ranges;

/**
 * Mean-value and Taylor forms of a term of the kernel on a box: which steps the kernel is asked for, in which order. Each makes a statement
 * of others [SLOPE]; steps that do not fit the kernel refuses.
 */
final class KernelForms {
    /** How often a half is divided again. */
    private static final int MOST_HALVINGS = 2;
    /** Where the last slope has more operations, that would cost more than the rules that are tested. */
    private static final int SHORT = 250;

    private final Reasoning reasoning;
    private final MeteredKernel kernel;
    private final KernelTerm term;
    private final boolean strict;
    private final Box box;

    /** @param strict whether the term is to be more than 0 */
    KernelForms(Reasoning reasoning, KernelTerm term, boolean strict, Box box) {
        this.reasoning = reasoning;
        this.kernel = reasoning.arithmetic().kernel();
        this.term = term;
        this.strict = strict;
        this.box = box;
    }

    /** From the middle of the box to all of it, one variable after the other; null if that does not show the inequality. */
    NotNegativeOn meanValue() {
        if (box.inverted() != 0) {
            return null;
        }
        Box[] parts = fromMiddle();
        EnclosedOn value = term.enclosed(reasoning.ranges(parts[0]), kernel);
        // From a number below 0 at the middle nothing is reached.
        for (int i = 0; i < box.size() && value != null && value.lower.signum() >= 0; i++) {
            if (!box.isPoint(i)) {
                Ranges reals = reasoning.ranges(parts[i + 1].range(i, box.lower().get(i), box.upper().get(i), false, false));
                Optional<KernelSlope> slope = reasoning.kernelSlope(term, i, false);
                EnclosedOn rate = slope.isEmpty() ? null : slope.get().term().enclosed(reals, kernel);
                value = rate == null ? null : along(reasoning.ranges(parts[i + 1]), slope.get(), rate, value);
            }
        }
        return value == null ? null : NotNegativeOn.of(value, strict);
    }

    /** Parts of the box: in that with number i the first i variables have their ranges, the others one number, maybe not a whole one. */
    private Box[] fromMiddle() {
        reasoning.meter().spend(box.middlePrice());
        Box[] parts = new Box[box.size() + 1];
        parts[box.size()] = box;
        for (int i = box.size() - 1; i >= 0; i--) {
            parts[i] = box.isPoint(i) ? parts[i + 1] : parts[i + 1].range(i, box.middle(i), box.middle(i), false, false);
        }
        return parts;
    }

    private EnclosedOn along(Ranges whole, KernelSlope slope, EnclosedOn rate, EnclosedOn start) {
        reasoning.meter().spend(4 * Prices.ARGUMENT * rate.term.size());
        return slope.along(whole, rate, start);
    }

    /**
     * From the middle of the only range to either end, as far as a polynomial of a degree goes: slopes of slopes are enclosed in the same
     * way, the last one on the whole half. A half where that does not show the inequality is taken as a range of its own, some times over:
     * what is lost because nothing is divided by factorials, smaller distances make up for. Null if that does not show it.
     */
    NotNegativeOn taylor(int degree) {
        int variable = Reasoning.onlyRange(box);
        if (box.inverted() != 0 || variable < 0 || box.isWhole(variable) || degree > TaylorForm.HIGHEST_ORDER) {
            return null;
        }
        List<KernelSlope> slopes = new ArrayList<>();
        KernelTerm next = term;
        for (int k = 0; k < degree; k++) {
            Optional<KernelSlope> slope = reasoning.kernelSlope(next, variable, false);
            if (slope.isEmpty()) {
                return null;
            }
            slopes.add(slope.get());
            next = slope.get().term();
        }
        return onPart(box, variable, slopes, next.size() <= SHORT ? MOST_HALVINGS : 0);
    }

    private NotNegativeOn onPart(Box part, int variable, List<KernelSlope> slopes, int halvings) {
        reasoning.meter().spend(part.middlePrice());
        BigFraction middle = part.middle(variable);
        List<EnclosedOn> starts = starts(reasoning.ranges(part.with(variable, middle, middle)), slopes);
        if (starts == null) {
            return null;
        }
        NotNegativeOn below = onHalf(part.below(variable, middle), variable, starts, slopes, halvings);
        return below == null ? null
            : reasoning.joined(part, variable, below, onHalf(part.above(variable, middle), variable, starts, slopes, halvings));
    }

    /** What the term and its slopes are at the middle; null if one of them has no value there, or the term is negative. */
    private List<EnclosedOn> starts(Ranges middle, List<KernelSlope> slopes) {
        List<EnclosedOn> starts = new ArrayList<>();
        KernelTerm next = term;
        for (KernelSlope slope : slopes) {
            EnclosedOn start = next.enclosed(middle, kernel);
            if (start == null || starts.isEmpty() && start.lower.signum() < 0) {
                return null;
            }
            starts.add(start);
            next = slope.term();
        }
        return starts;
    }

    private NotNegativeOn onHalf(Box half, int variable, List<EnclosedOn> starts, List<KernelSlope> slopes, int halvings) {
        Ranges whole = reasoning.ranges(half);
        int last = slopes.size() - 1;
        EnclosedOn value = slopes.get(last).term().enclosed(whole, kernel);
        for (int k = last; k >= 0 && value != null; k--) {
            value = along(whole, slopes.get(k), value, starts.get(k));
        }
        NotNegativeOn proved = value == null ? null : NotNegativeOn.of(value, strict);
        return proved == null && halvings > 0 ? onPart(half, variable, slopes, halvings - 1) : proved;
    }
}
