package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.Algebra;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelPlace;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SlopeOf;
import org.ironbound.problem.Fractions;

/**
 * Mean-value and Taylor forms of a term of the kernel on a box: which steps the kernel is asked for, in which order. Each makes a statement
 * of others [SLOPE]; steps that do not fit the kernel refuses.
 */
final class KernelForms {
    /** The most operations of a term whose mean-value form is tried where its interval evaluation is not enough. */
    private static final int QUICK = 100;
    /** The degree of Taylor's formula where a goal is least at one number. */
    private static final int VALLEY = 2;
    /** How often a half is divided again. */
    private static final int MOST_HALVINGS = 2;
    /** Where the last slope has more operations, that would cost more than the rules that are tested. */
    private static final int SHORT = 700;

    private final Reasoning reasoning;
    private final MeteredKernel kernel;
    private final KernelParts ofParts;
    private final KernelTerm term;
    private final boolean strict;
    private final Box box;

    /** @param strict whether the term is to be more than 0 */
    KernelForms(Reasoning reasoning, KernelTerm term, boolean strict, Box box) {
        this.reasoning = reasoning;
        this.kernel = reasoning.arithmetic().kernel();
        this.ofParts = reasoning.kernel().parts();
        this.term = term;
        this.strict = strict;
        this.box = box;
    }

    /** By one evaluation, or if that is not enough for a short term by its mean-value form; null if that does not show the inequality. */
    NotNegativeOn interval() {
        NotNegativeOn proved = reasoning.kernel().byKernel(term, strict, box);
        if (proved == null && term.size() <= QUICK) {
            proved = meanValue();
        }
        if (proved == null && box.isFace()) {
            return onFace();
        }
        return proved == null && !strict ? divergence() : proved;
    }

    /** Of a divergence of two variables: by its slopes it is least where they are the same. Null if it is none, or that is not seen. */
    private NotNegativeOn divergence() {
        Node root = term.root().orElse(null);
        if (root == null || root.kind() != Node.Kind.D2 || root.argument(0).kind() != Node.Kind.VARIABLE
                || root.argument(1).kind() != Node.Kind.VARIABLE || box.inverted() != 0) {
            return null;
        }
        int place = root.argument(0).variable();
        int variable = root.argument(1).variable();
        Valley valley = new Valley(variable, VALLEY, reasoning.statement().variables().get(place).name());
        Optional<KernelPlace> least = reasoning.kernel().kernelPlace(term, valley, new Inequality(root, false));
        Enclosure places = kernel.between(box.lower().get(place), box.upper().get(place));
        Box whole = box.spanning(variable, new BigFraction(places.lower, places.unit), new BigFraction(places.upper, places.unit));
        Box reals = whole.range(variable, whole.lower().get(variable), whole.upper().get(variable), false, false);
        Node second = reasoning.kernel().secondSlope(root);
        EnclosedOn rises = least.isEmpty() || second == null ? null : least.get().shape().onFace(second, reals, kernel);
        NotNegativeOn known = rises == null ? null : NotNegativeOn.of(rises, false);
        return known == null ? null : reasoning.kernel().least(least.get(), term, variable, Stated.of(known), false, box).everywhere();
    }

    /** By what the term is with numbers for the variables that have one value only, or as one that is 0; null if that does not show it. */
    private NotNegativeOn onFace() {
        EnclosedOn value = reasoning.kernel().onFace(term, box);
        NotNegativeOn proved = value == null ? null : NotNegativeOn.of(value, strict);
        if (proved == null && !strict) {
            proved = algebra(List.of());
        }
        EnclosedOn exact = proved != null || strict ? null : term.exactly(ofParts.ranges(box), kernel);
        return exact == null ? proved : NotNegativeOn.of(exact, false);
    }

    /** By squares whose sum the term is, as a fraction of polynomials; null if the kernel does not see that. */
    NotNegativeOn algebra(List<Algebra.Square> squares) {
        EnclosedOn value = term.sum(squares, box, kernel);
        return value == null ? null : NotNegativeOn.of(value, strict);
    }

    /** From the middle of the box to all of it, one variable after the other; null if that does not show the inequality. */
    NotNegativeOn meanValue() {
        Box[] parts = towardsAll();
        EnclosedOn value = term.enclosed(ofParts.ranges(parts[0]), kernel);
        // From a number below 0 at the middle nothing is reached.
        for (int i = 0; i < box.size() && value != null && value.lower.signum() >= 0; i++) {
            if (!box.isPoint(i)) {
                Ranges reals = ofParts.ranges(parts[i + 1].range(i, box.lower().get(i), box.upper().get(i), false, false));
                Optional<KernelSlope> slope = reasoning.kernel().kernelSlope(term, i, false);
                EnclosedOn rate = slope.isEmpty() ? null : slope.get().term().enclosed(reals, kernel);
                value = rate == null ? null : along(ofParts.ranges(parts[i + 1]), slope.get(), rate, value);
            }
        }
        return value == null ? null : NotNegativeOn.of(value, strict);
    }

    /** Parts of the box: in that with number i the first i variables have their ranges, the others one number, maybe not a whole one. */
    private Box[] towardsAll() {
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
     * From the middle of the only range to either end, by Taylor's formula of a degree: the last slope is enclosed on the whole half. A
     * half where that does not show the inequality is taken as a range of its own, some times over. Null if that does not show it.
     */
    NotNegativeOn taylor(int degree) {
        int variable = Reasoning.onlyRange(box);
        if (variable < 0 || degree > TaylorForm.HIGHEST_ORDER) {
            return null;
        }
        List<KernelSlope> slopes = slopes(variable, degree, degree > 1);
        NotNegativeOn proved = fromMiddle(variable, slopes);
        List<KernelSlope> others = proved != null || degree == 1 ? slopes : slopes(variable, degree, false);
        return others == null || others.equals(slopes) ? proved : fromMiddle(variable, others);
    }

    private NotNegativeOn fromMiddle(int variable, List<KernelSlope> slopes) {
        return slopes == null ? null
            : fromMiddle(box, variable, slopes, slopes.get(slopes.size() - 1).term().size() <= SHORT ? MOST_HALVINGS : 0);
    }

    /** From a number of the range of a variable to either end, by Taylor's formula of degree 2; null if that does not show it. */
    NotNegativeOn valley(int variable, BigFraction place) {
        boolean isInside = box.lower().get(variable).compareTo(place) <= 0 && place.compareTo(box.upper().get(variable)) <= 0;
        List<KernelSlope> slopes = isInside ? slopes(variable, VALLEY, false) : null;
        return slopes == null ? null : from(place, box, variable, slopes, 0);
    }

    /** What a slope is, by its other form if that says so; null if the kernel's evaluation does not show that it has a value. */
    private EnclosedOn enclosed(KernelTerm slope, Ranges on) {
        Optional<KernelTerm.Form> form = reasoning.kernel().simplified(slope);
        EnclosedOn known = form.isEmpty() ? null : form.get().enclosed(slope, on, kernel);
        return known == null ? slope.enclosed(on, kernel) : known;
    }

    /**
     * The slope of the term, the slope of that and so on; null if there are none for the box.
     *
     * @param isShort whether each is written in another form, of which the next one is taken, for slopes of slopes grow
     */
    private List<KernelSlope> slopes(int variable, int degree, boolean isShort) {
        List<KernelSlope> slopes = new ArrayList<>();
        KernelTerm next = term;
        for (int k = 0; k < degree; k++) {
            KernelSlope slope = reasoning.kernel().kernelSlope(next, variable, false).map(one -> isShort ? shorter(one) : one).orElse(null);
            if (slope == null) {
                return null;
            }
            slopes.add(slope);
            next = slope.term();
        }
        return slopes;
    }

    private KernelSlope shorter(KernelSlope slope) {
        return reasoning.kernel().simplified(slope.term()).map(slope::in).orElse(slope);
    }

    private NotNegativeOn fromMiddle(Box part, int variable, List<KernelSlope> slopes, int halvings) {
        reasoning.meter().spend(part.middlePrice());
        return from(part.middle(variable), part, variable, slopes, halvings);
    }

    private NotNegativeOn from(BigFraction place, Box part, int variable, List<KernelSlope> slopes, int halvings) {
        List<EnclosedOn> starts = starts(ofParts.ranges(part.range(variable, place, place, false, false)), slopes);
        if (starts != null && part.isWhole(variable)) {
            return onHalf(part, variable, place, starts, slopes, part.isPoint(variable) ? 0 : halvings);
        }
        if (starts == null) {
            return null;
        }
        NotNegativeOn below = onHalf(part.below(variable, place), variable, place, starts, slopes, halvings);
        if (below == null) {
            return null;
        }
        NotNegativeOn above = onHalf(part.above(variable, place), variable, place, starts, slopes, halvings);
        return ofParts.joined(part, variable, below, above);
    }

    /** What the term and its slopes are where the ways begin; null if one of them has no value there, or the term is negative. */
    private List<EnclosedOn> starts(Ranges start, List<KernelSlope> slopes) {
        List<EnclosedOn> starts = new ArrayList<>();
        KernelTerm next = term;
        for (KernelSlope slope : slopes) {
            EnclosedOn known = next.enclosed(start, kernel);
            if (known == null || starts.isEmpty() && known.lower.signum() < 0) {
                return null;
            }
            starts.add(known);
            next = slope.term();
        }
        return starts;
    }

    /** @param place where the ways begin */
    private NotNegativeOn onHalf(Box half, int variable, BigFraction place, List<EnclosedOn> starts, List<KernelSlope> slopes,
            int halvings) {
        Ranges whole = ofParts.ranges(half);
        Box real = half.range(variable, half.lower().get(variable), half.upper().get(variable), false, false);
        Ranges reals = ofParts.ranges(real);
        EnclosedOn last = slopes.size() == VALLEY ? enclosed(slopes.get(VALLEY - 1).term(), reals)
            : slopes.get(slopes.size() - 1).term().enclosed(reals, kernel);
        Enclosure distance = kernel.between(half.lower().get(variable).subtract(place), half.upper().get(variable).subtract(place));
        EnclosedOn value = last == null ? null : taylor(whole, slopes, starts, last, distance);
        NotNegativeOn proved = value == null ? null : NotNegativeOn.of(value, strict);
        return proved != null || halvings <= 0 ? proved : half.isWhole(variable) ? ofTwo(half, variable, slopes, halvings - 1)
            : fromMiddle(half, variable, slopes, halvings - 1);
    }

    /** From the middle of either half of the whole numbers. */
    private NotNegativeOn ofTwo(Box part, int variable, List<KernelSlope> slopes, int halvings) {
        BigFraction last = Fractions.floor(part.middle(variable));
        NotNegativeOn below = fromMiddle(part.below(variable, last), variable, slopes, halvings);
        return below == null ? null
            : ofParts.joined(part, variable, below, fromMiddle(part.above(variable, last), variable, slopes, halvings));
    }

    private EnclosedOn taylor(Ranges whole, List<KernelSlope> slopes, List<EnclosedOn> starts, EnclosedOn last, Enclosure distance) {
        List<EnclosedOn> known = new ArrayList<>(starts);
        known.add(last);
        slopes.forEach(slope -> reasoning.meter().spend(4 * Prices.ARGUMENT * slope.term().size()));
        return EnclosedOn.taylor(whole, slopes.stream().map(KernelSlope::slope).toArray(SlopeOf[]::new), known.toArray(EnclosedOn[]::new),
            distance);
    }
}
