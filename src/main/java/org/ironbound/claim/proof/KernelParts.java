package org.ironbound.claim.proof;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelPart;
import org.ironbound.claim.value.KernelProduct;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.problem.Fractions;

/**
 * What the kernel states of parts of boxes, and of a whole by what it states of its parts: of the two that a split makes, of the points at
 * which a condition holds, and along ways from an end of a range. What is wrong the kernel refuses.
 */
final class KernelParts {
    /** Open ends of a box, of which each is looked at by itself. */
    private static final int MOST_ENDS = 4;
    private final MeteredKernel kernel;
    private final Meter meter;

    KernelParts(MeteredKernel kernel) {
        this.kernel = kernel;
        this.meter = kernel.meter();
    }

    /**
     * What some statements, one of which is about a part of a box, say together under the same condition: that of one of them, or that
     * distances from ends are positive, or all.
     */
    NotNegativeWhere under(List<Stated> known, Box box, Optional<KernelConditions> all,
            Function<List<NotNegativeWhere>, NotNegativeWhere> stated) {
        if (known.stream().anyMatch(Stated::isNothing)) {
            return null;
        }
        Optional<NotNegativeWhere> proved = known.stream().map(Stated::somewhere).filter(Objects::nonNull)
            .map(one -> together(known.stream().map(other -> other.under(one)), stated)).filter(Objects::nonNull).findFirst();
        NotNegativeWhere inside = proved.isPresent() ? proved.get() : inside(box, known,
            distances -> together(known.stream().map(one -> where(one, distances)), stated));
        return inside != null ? inside
            : all.map(a -> together(known.stream().map(one -> a.under(one.everywhere(), one.somewhere())), stated)).orElse(null);
    }

    /** What is stated if there are all of some statements, under the same condition. */
    private static NotNegativeWhere together(Stream<NotNegativeWhere> statements,
            Function<List<NotNegativeWhere>, NotNegativeWhere> stated) {
        List<NotNegativeWhere> known = statements.toList();
        return known.contains(null) || !known.stream().allMatch(one -> one.positive == known.get(0).positive
            && one.condition.isSame(known.get(0).condition)) ? null : stated.apply(known);
    }

    /** What is stated of a box without an end of a range, at which a guard fails: by that guard of all points that count. */
    Stated withoutEnd(Stated known, Optional<KernelConditions> all, Box box) {
        SortedSet<Distance> distances = known.somewhere() == null ? new TreeSet<>() : KernelProduct.distances(known.somewhere(), kernel);
        return distances.stream().allMatch(box::isPositive) ? known
            : all.map(a -> a.byGuards(known.somewhere(), box)).map(Stated::of).orElse(known);
    }

    /** What is stated where some distances from ends are positive, of which one is from an open end. */
    NotNegativeWhere inside(Box box, List<Stated> known, Function<SortedSet<Distance>, NotNegativeWhere> stated) {
        return inside(box, Distance.open(box), known, stated);
    }

    /**
     * What is stated where some distances from ends are positive: one and those that other statements speak of, or if that is not enough
     * variables without bound, all from open ends that are 0, or all from open ends.
     *
     * @param first  the one, or several of which each is tried if these are not many
     * @param stated what is stated where distances are positive; null if nothing is
     * @return null if there is none, or nothing is stated
     */
    NotNegativeWhere inside(Box box, SortedSet<Distance> first, List<Stated> known,
            Function<SortedSet<Distance>, NotNegativeWhere> stated) {
        SortedSet<Distance> others = new TreeSet<>();
        known.stream().map(Stated::somewhere).filter(Objects::nonNull).forEach(one -> others.addAll(KernelProduct.distances(one, kernel)));
        Set<SortedSet<Distance>> tried = new LinkedHashSet<>();
        first.stream().limit(first.size() <= MOST_ENDS ? MOST_ENDS : 1).forEach(one -> tried.add(with(others, Set.of(one))));
        SortedSet<Distance> open = Distance.open(box);
        SortedSet<Distance> ofNull = new TreeSet<>(open.stream().filter(one -> one.equals(Distance.ofNull(one.variable()))).toList());
        SortedSet<Distance> endless = new TreeSet<>(ofNull.stream().filter(one -> box.isInverted(one.variable())).toList());
        Stream.of(endless, ofNull).filter(some -> first.stream().anyMatch(some::contains)).forEach(some -> tried.add(with(others, some)));
        tried.add(with(others, with(first, open)));
        return first.isEmpty() ? null : tried.stream().map(stated).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Some and others. */
    static SortedSet<Distance> with(Set<Distance> some, Set<Distance> others) {
        SortedSet<Distance> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The box in the words of the kernel. */
    Ranges ranges(Box box) {
        if (meter.isLimited()) {
            meter.spend(box.middlePrice());
        }
        return box.ranges();
    }

    /** What two statements about the parts of a box say together; null if one is missing, or they are not about its parts. */
    NotNegativeOn joined(Box box, int variable, NotNegativeOn below, NotNegativeOn above) {
        Ranges whole = below == null || above == null ? null : ranges(box);
        if (whole == null) {
            return null;
        }
        meter.spend(2 * Prices.ARGUMENT * below.term.size());
        return NotNegativeOn.join(whole, variable, below, above);
    }

    /** The same of parts where a condition holds; of two conditions that distances are positive, or others, where all of them hold. */
    NotNegativeWhere joined(Box box, int variable, BigFraction at, Stated below, Stated above, Optional<KernelConditions> all) {
        NotNegativeWhere proved = joined(box, variable, below.under(above.somewhere()), above.under(below.somewhere()));
        return proved != null || below.isNothing() || above.isNothing() ? proved : all.map(a -> joined(box, variable,
            under(a, below, box.below(variable, at)), under(a, above, box.above(variable, at)))).orElse(null);
    }

    /** What is stated of a box where all conditions hold; null if they are not seen to say what it takes. */
    private static NotNegativeWhere under(KernelConditions all, Stated known, Box box) {
        NotNegativeWhere proved = all.under(known.everywhere(), known.somewhere());
        return proved != null || known.everywhere() != null ? proved : all.byGuards(known.somewhere(), box);
    }

    private NotNegativeWhere joined(Box box, int variable, NotNegativeWhere below, NotNegativeWhere above) {
        Ranges whole = below == null || above == null ? null : ranges(box);
        if (whole == null) {
            return null;
        }
        meter.spend(2 * Prices.ARGUMENT * (below.term.size() + below.condition.size()));
        if (below.condition.isSame(above.condition)) {
            return NotNegativeWhere.join(whole, variable, below, above);
        }
        SortedSet<Distance> both = with(KernelProduct.distances(below, kernel), KernelProduct.distances(above, kernel));
        NotNegativeWhere first = KernelProduct.under(both, below, kernel);
        NotNegativeWhere second = first == null ? null : KernelProduct.under(both, above, kernel);
        return second == null ? null : NotNegativeWhere.join(whole, variable, first, second);
    }

    /** All points of a box. */
    KernelPart<NotNegativeOn> everywhere(Box box) {
        return KernelPart.everywhere(box, kernel);
    }

    /** Those at which the condition of a statement holds, about terms that begin with its term. */
    KernelPart<NotNegativeWhere> behind(Box box, NotNegativeWhere known) {
        return KernelPart.behind(known, box, kernel);
    }

    /** Those at which some distances from ends are positive. */
    KernelPart<NotNegativeWhere> where(Box box, SortedSet<Distance> distances) {
        return KernelPart.where(box, distances, kernel);
    }

    /** The same, where something is known of other terms. */
    KernelPart<NotNegativeWhere> where(Box box, SortedSet<Distance> distances, List<Stated> known) {
        return KernelPart.where(box, distances, known.stream().map(one -> where(one, distances)).filter(Objects::nonNull).toList(), kernel);
    }

    /** The condition that a variable is positive. */
    static SortedSet<Distance> from(int variable) {
        return new TreeSet<>(Set.of(Distance.ofNull(variable)));
    }

    /** A condition that holds on a whole box, and between its points: that a variable is more than a number below all of them. */
    static SortedSet<Distance> anywhere(int variable, Box box) {
        return new TreeSet<>(Set.of(new Distance(variable, box.lower().get(variable).subtract(BigFraction.ONE), true)));
    }

    /**
     * What the sign of a slope, where variables are not at ends of their ranges, and a statement about an end of a range say together:
     * about the whole box, or if a term has no value where a variable is at its end, and that is open, about the rest.
     */
    Stated along(Box box, KernelTerm term, KernelSlope slope, NotNegativeWhere sign, NotNegativeOn face) {
        meter.spend(4 * Prices.ARGUMENT * slope.term().size());
        return stated(box, term, sign == null || face == null ? null : slope.along(ranges(box), sign, face, kernel));
    }

    /**
     * The same with what is stated of the end of the range where distances of other variables are positive.
     *
     * @param known    the sign of the slope
     * @param inside   that where its variable is not at an end of its range
     * @param strictly whether the term is to be positive
     */
    Stated alongPart(Box box, KernelTerm term, KernelSlope slope, Stated known, NotNegativeWhere inside, NotNegativeWhere face,
            boolean strictly) {
        SortedSet<Distance> others = KernelProduct.distances(face, kernel);
        for (NotNegativeWhere sign : Arrays.asList(where(known, others), inside)) {
            meter.spend(4 * Prices.ARGUMENT * slope.term().size());
            NotNegativeWhere rises = sign == null || others.isEmpty() ? null
                : KernelProduct.under(with(KernelProduct.distances(sign, kernel), others), sign, kernel);
            NotNegativeWhere proved = rises == null ? null : slope.along(ranges(box), rises, face, kernel);
            if (proved != null && (proved.strict || !strictly)) {
                Stated stated = stated(box, term, proved);
                return stated.isNothing() ? Stated.of(proved) : stated;
            }
        }
        return Stated.NOTHING;
    }

    /** What is stated of a box by a statement where distances from ends are positive that are not negative. */
    Stated stated(Box box, KernelTerm term, NotNegativeWhere known) {
        SortedSet<Distance> distances = known == null ? new TreeSet<>() : KernelProduct.distances(known, kernel);
        if (distances.isEmpty()) {
            return Stated.NOTHING;
        }
        boolean isOne = distances.size() == 1 && !box.isPoint(distances.first().variable());
        NotNegativeOn everywhere = isOne ? term.closed(known, box, distances.first(), kernel) : null;
        return everywhere != null ? Stated.of(everywhere)
            : distances.stream().allMatch(box::isPositive) ? Stated.of(known) : Stated.NOTHING;
    }

    /** What is stated where some distances are positive. */
    interface Somewhere {
        /** Null if nothing is. */
        NotNegativeWhere on(Box box) throws ClaimException;
    }

    /**
     * What is stated of a box one variable of which has two ends that belong to its range, by what is where distances from these are
     * positive, and others from open ends: of the lower and the upper half of the range.
     */
    Stated closed(Box box, KernelTerm term, SortedSet<Distance> distances, Somewhere known) throws ClaimException {
        SortedSet<Distance> open = new TreeSet<>(distances.stream().filter(box::isPositive).toList());
        int[] variables = distances.stream().filter(one -> !open.contains(one)).mapToInt(Distance::variable).distinct().toArray();
        if (open.isEmpty() || variables.length != 1 || open.stream().anyMatch(one -> one.variable() == variables[0])) {
            return Stated.NOTHING;
        }
        int variable = variables[0];
        BigFraction low = box.lower().get(variable);
        BigFraction high = box.upper().get(variable);
        BigFraction middle = low.add(high).divide(2);
        NotNegativeWhere below = closed(box.range(variable, low, middle, false, false), term, open, variable, false, known);
        NotNegativeWhere above = below == null ? null
            : closed(box.range(variable, middle, high, false, false), term, open, variable, true, known);
        NotNegativeWhere both = joined(box, variable, below, above);
        return both == null ? Stated.NOTHING : Stated.of(both);
    }

    private NotNegativeWhere closed(Box half, KernelTerm term, SortedSet<Distance> open, int variable, boolean fromLower, Somewhere known)
            throws ClaimException {
        NotNegativeWhere inside = known.on(half);
        return inside == null ? null : term.closedWhere(inside, open, half, variable, fromLower, kernel);
    }

    /** The statement where a variable is positive. */
    NotNegativeWhere where(Stated known, int variable) {
        return known.everywhere() == null ? known.somewhere() : where(known, from(variable));
    }

    /** The same where distances are positive, as far as the condition is that some of these are. */
    NotNegativeWhere where(Stated known, SortedSet<Distance> distances) {
        if (known.everywhere() != null) {
            return NotNegativeWhere.of(known.everywhere(), KernelProduct.of(distances, kernel), true);
        }
        NotNegativeWhere under = known.somewhere() == null ? null : KernelProduct.under(distances, known.somewhere(), kernel);
        return under == null ? known.somewhere() : under;
    }

    /**
     * That a slope is not negative inside of a range, or if strictly positive, where its variable is not at the end from which the ways
     * begin; else where it is not at the end 0, or another one, if that is needed.
     */
    NotNegativeWhere inside(Stated known, int variable, boolean fromLower, boolean strictly, Box box) {
        Distance start = new Distance(variable, (fromLower ? box.lower() : box.upper()).get(variable), fromLower);
        if (strictly && known.somewhere() != null) {
            return where(known, with(KernelProduct.distances(known.somewhere(), kernel), Set.of(start)));
        }
        return where(known, new TreeSet<>(Set.of(strictly ? start : end(variable, box))));
    }

    /** The distance of a variable from 0, which is not inside its range. */
    static Distance ofNull(int variable, Box box) {
        return new Distance(variable, BigFraction.ZERO, Fractions.signum(box.lower().get(variable)) >= 0);
    }

    /** The distance of a variable from 0, or if it may be negative from an end of its range, from 0 if it is that. */
    static Distance end(int variable, Box box) {
        BigFraction low = box.lower().get(variable);
        BigFraction high = box.upper().get(variable);
        return Fractions.signum(low) >= 0 ? Distance.ofNull(variable)
            : new Distance(variable, Fractions.signum(high) == 0 ? high : low, Fractions.signum(high) != 0);
    }

    /** What the sign of a slope and a statement about an end of the range say together; null if one is missing, or they do not fit. */
    NotNegativeOn along(Box box, KernelSlope slope, NotNegativeOn sign, NotNegativeOn face) {
        Ranges whole = sign == null || face == null ? null : ranges(box);
        if (whole == null) {
            return null;
        }
        meter.spend(4 * Prices.ARGUMENT * slope.term().size());
        return slope.along(whole, sign, face);
    }
}
