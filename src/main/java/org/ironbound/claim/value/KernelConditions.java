package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * Has the kernel state, where all guards of a claim hold and all variables that are positive on a part of it are so, and all distances from
 * its open ends, what it states where some of this is so. All together are one condition [WHERE]: that the number 1 is positive where
 * guards have square roots, or logarithms if they are strict, and such variables and distances logarithms. What is written here by mistake
 * the kernel refuses.
 */
public final class KernelConditions {
    /** Of powers of which roots are looked at. */
    private static final int LARGEST_DEGREE = 9;

    private final KernelTerm condition;
    private final MeteredKernel kernel;
    /** Of each guard, where its value is and where the square root or the logarithm of that. */
    private final List<int[]> guards;
    /** The same of distances. */
    private final SortedMap<Distance, int[]> distances;
    /** What is stated of further distances on a box where all these hold; null if nothing is. */
    private final BiFunction<Distance, Box, NotNegativeWhere> further;

    private KernelConditions(KernelTerm condition, List<int[]> guards, SortedMap<Distance, int[]> distances, MeteredKernel kernel) {
        this(condition, guards, distances, kernel, (distance, box) -> null);
    }

    private KernelConditions(KernelTerm condition, List<int[]> guards, SortedMap<Distance, int[]> distances, MeteredKernel kernel,
            BiFunction<Distance, Box, NotNegativeWhere> further) {
        this.condition = condition;
        this.guards = guards;
        this.distances = distances;
        this.kernel = kernel;
        this.further = further;
    }

    /**
     * The same conditions, by which one more distance is positive.
     *
     * @param isPositive what is stated of it on a box where they hold; null if nothing is
     */
    public KernelConditions with(Distance more, Function<Box, NotNegativeWhere> isPositive) {
        return new KernelConditions(condition, guards, distances, kernel, (distance, box) ->
            distance.equals(more) ? isPositive.apply(box) : further.apply(distance, box));
    }

    /**
     * All conditions.
     *
     * @param guards as they are written, and whether they are strict
     * @param part   of the claim
     * @return null if the kernel has no term for a guard
     */
    public static KernelConditions of(List<Map.Entry<Node, Boolean>> guards, Box part, MeteredKernel kernel) {
        return of(guards, part, Distance.positive(part), kernel);
    }

    /** The same with some distances only. */
    public static KernelConditions of(List<Map.Entry<Node, Boolean>> guards, Box part, SortedSet<Distance> positive, MeteredKernel kernel) {
        TermWriter writer = new TermWriter(part.inverted(), kernel.bits(), kernel.meter());
        List<int[]> ofGuards = new ArrayList<>();
        for (Map.Entry<Node, Boolean> guard : guards) {
            if (!writer.write(Nodes.closure(List.of(guard.getKey()), kernel.meter()))) {
                return null;
            }
            int place = writer.place(guard.getKey());
            ofGuards.add(new int[] {place, writer.definedWhere(place, guard.getValue())});
        }
        SortedMap<Distance, int[]> ofDistances = new TreeMap<>();
        for (Distance distance : positive) {
            int place = writer.distance(distance.variable(), distance.end(), distance.isLower());
            ofDistances.put(distance, new int[] {place, writer.definedWhere(place, true)});
        }
        writer.append(KernelTerm.copy(writer.number(BigFraction.ONE)));
        return new KernelConditions(writer.term(null), ofGuards, ofDistances, kernel);
    }

    /** The condition. */
    public KernelTerm condition() {
        return condition;
    }

    public MeteredKernel kernel() {
        return kernel;
    }

    /** How many guards there are. */
    int guards() {
        return guards.size();
    }

    /** Where the value of a guard is in the condition. */
    int place(int guard) {
        return guards.get(guard)[0];
    }

    /** That a guard holds: about the operations of the condition up to its value. */
    NotNegativeWhere holds(int guard, Ranges ranges) {
        return holds(guards.get(guard), ranges);
    }

    private NotNegativeWhere holds(int[] places, Ranges ranges) {
        kernel.meter().spend(2 * Prices.ARGUMENT * condition.size());
        return NotNegativeWhere.ofOperand(ranges, condition.term(), true, places[1], first(places[0]).term());
    }

    /** That a distance is positive, if that is one of the conditions; else null. */
    NotNegativeWhere isPositive(Distance distance, Ranges ranges) {
        int[] places = distances.get(distance);
        return places == null ? null : holds(places, ranges);
    }

    /** The same of the distance alone. */
    NotNegativeWhere sign(Distance distance, Ranges ranges) {
        return copy(distance.term(kernel), isPositive(distance, ranges));
    }

    /** That the product of some distances is positive where all conditions hold; null if that is not seen. */
    NotNegativeWhere arePositive(SortedSet<Distance> some, Box box) {
        KernelFacts facts = new KernelFacts(this, box.ranges(), box);
        int last = -1;
        for (Distance distance : some) {
            int place = facts.writer().distance(distance.variable(), distance.end(), distance.isLower());
            NotNegativeWhere known = isPositive(distance, box.ranges());
            if (known == null) {
                facts.sign(place, true);
            } else {
                facts.know(place, known);
            }
            last = last < 0 ? place : facts.product(last, place);
        }
        return copy(KernelProduct.of(some, kernel), facts.at(last));
    }

    /** That the condition's own last operation is positive. */
    NotNegativeWhere itself(Ranges ranges) {
        return NotNegativeWhere.of(ranges, condition.term());
    }

    /**
     * What is stated of a box where a distance from a place is positive, by what is stated where a guard says so, or all conditions hold:
     * these are said to hold there, if the guard is all that is not so anyway.
     *
     * @param factor which makes the guard of the distance
     * @return null if that is not seen
     */
    NotNegativeWhere along(NotNegativeWhere known, KernelGuard of, int guard, BigFraction factor, Box box) {
        KernelTerm distance = of.front().value();
        KernelFacts facts = new KernelFacts(new KernelConditions(distance, List.of(), new TreeMap<>(), kernel), known.box, box);
        int last = distance.size() - 1;
        NotNegativeWhere itself = through(known, facts.at(last));
        SortedSet<Distance> distances = KernelProduct.distances(known, kernel);
        if (itself != null || !distances.isEmpty()) {
            return itself != null ? itself : through(known, beyond(distances, facts, last));
        }
        KernelTerm written = condition.only(condition.operationsOf(place(guard)), kernel.bits(), kernel.meter());
        int at = facts.writer().addCopies(written.operations())[written.size() - 1];
        facts.becomes(of.times(facts, last, factor), at);
        NotNegativeWhere ofGuard = through(known, facts.at(at));
        if (ofGuard != null || facts.at(at) == null) {
            return ofGuard;
        }
        int all = facts.writer().addCopies(condition.operations())[condition.size() - 1];
        return through(known, facts.sign(all, true));
    }

    /** That the product of some distances is positive where that from a place is: if the place is inside, the variable is more so. */
    private static NotNegativeWhere beyond(SortedSet<Distance> distances, KernelFacts facts, int fromPlace) {
        TermWriter.Operation difference = facts.writer().at(fromPlace);
        boolean isLower = facts.writer().at(difference.first()).kind() == Operations.VARIABLE && difference.first() == fromPlace - 1;
        int last = -1;
        for (Distance distance : distances) {
            int place = facts.writer().distance(distance.variable(), distance.end(), distance.isLower());
            int end = facts.writer().number(distance.end());
            int rest = isLower ? facts.difference(difference.second(), end) : facts.difference(end, difference.first());
            boolean isSame = facts.writer().at(fromPlace - 1).first() == distance.variable() && isLower == distance.isLower();
            if (isSame && facts.sign(rest, false) != null) {
                facts.becomes(facts.sum(fromPlace, rest), place);
            }
            facts.sign(place, true);
            last = last < 0 ? place : facts.product(last, place);
        }
        return facts.at(last);
    }

    /**
     * What is stated under one guard alone, by what is stated under it or where it is positive.
     *
     * @return null if it is under something else
     */
    Alone alone(NotNegativeWhere known) {
        for (int j = 0; j < guards.size(); j++) {
            KernelConditions only = only(j);
            NotNegativeWhere proved = only.through(known, only.holds(0, known.box));
            if (proved != null) {
                return new Alone(proved, only.condition);
            }
        }
        return null;
    }

    /** That the only condition is positive where all conditions hold. */
    NotNegativeWhere holds(Alone of, Ranges ranges) {
        return copy(of.condition.term(), itself(ranges));
    }

    /** A statement and its condition. */
    record Alone(NotNegativeWhere known, KernelTerm condition) {
    }

    /** One of the guards as all conditions. */
    private KernelConditions only(int guard) {
        KernelTerm alone = condition.only(condition.operationsOf(place(guard)), kernel.bits(), kernel.meter());
        TermWriter writer = alone.writer(kernel.bits(), kernel.meter());
        int[] places = {alone.size() - 1, writer.definedWhere(alone.size() - 1, isStrict(guard))};
        writer.append(KernelTerm.copy(writer.number(BigFraction.ONE)));
        return new KernelConditions(writer.term(null), List.of(places), new TreeMap<>(), kernel);
    }

    private boolean isStrict(int guard) {
        return condition.operations().get(guards.get(guard)[1]).kind() == Operations.LOGARITHM;
    }

    private KernelTerm first(int last) {
        return condition.first(last + 1, kernel.bits(), kernel.meter());
    }

    /** Which distances are positive where these hold. */
    public Set<Distance> distances() {
        return distances.keySet();
    }

    /** What is stated of a whole box. */
    NotNegativeWhere under(NotNegativeOn known) {
        return known == null ? null : NotNegativeWhere.of(known, condition.term(), true);
    }

    /** What is stated of a box under the condition that distances are positive, of which guards say that they are; null if not seen. */
    public NotNegativeWhere byGuards(NotNegativeWhere known, Box box) {
        KernelFacts facts = new KernelFacts(this, known.box, box);
        int last = -1;
        for (Distance distance : KernelProduct.distances(known, kernel)) {
            int place = know(distance, facts, known.box, box);
            last = last < 0 ? place : facts.product(last, place);
        }
        return last < 0 || facts.at(last) == null ? null : through(known, facts.at(last));
    }

    /** The place of a distance, of which the conditions say that it is positive, if they do. */
    int know(Distance distance, KernelFacts facts, Ranges ranges, Box box) {
        int place = facts.writer().distance(distance.variable(), distance.end(), distance.isLower());
        int[] places = distances.get(distance);
        if (places != null) {
            facts.know(place, holds(places, ranges));
        }
        for (int j = 0; j < guards.size() && facts.at(place) == null; j++) {
            facts.know(place(j), holds(j, ranges));
            facts.becomes(place(j), place);
            byRoot(facts, place(j), place, facts.writer().add(Operations.VARIABLE, distance.variable(), 0));
        }
        for (int j = 0; j < guards.size() && facts.at(place) == null; j++) {
            bySum(facts, j, place, ranges);
        }
        if (facts.at(place) == null) {
            facts.know(place, distance.written(kernel), further.apply(distance, box));
        }
        return place;
    }

    /** A distance that is the sum of what a guard says is positive and of another distance: y is so where x and y - x are. */
    private void bySum(KernelFacts facts, int guard, int place, Ranges ranges) {
        for (int[] other : distances.values()) {
            if (facts.at(place) == null) {
                facts.know(other[0], holds(other, ranges));
                facts.becomes(facts.sum(place(guard), other[0]), place);
            }
        }
    }

    /** A distance by that of a power of its variable from a number: it is that of the roots. */
    private static void byRoot(KernelFacts facts, int guard, int place, int variable) {
        TermWriter.Operation of = facts.writer().at(guard);
        for (int degree = 3; degree <= LARGEST_DEGREE && of.kind() == Operations.SUM && facts.at(place) == null; degree += 2) {
            int power = facts.writer().power(variable, degree);
            if (of.number().equals(BigFraction.MINUS_ONE) && (of.first() == power || of.second() == power)) {
                facts.becomes(facts.ofRoots(degree, guard), place);
            }
        }
    }

    /** The points at which these conditions hold, which say of distances from open ends that they are positive; null if of none. */
    public KernelPart<NotNegativeWhere> part(Box box) {
        SortedMap<Distance, NotNegativeWhere> signs = new TreeMap<>();
        for (Distance distance : Distance.open(box)) {
            KernelFacts facts = new KernelFacts(this, box.ranges(), box);
            NotNegativeWhere sign = copy(distance.term(kernel), facts.at(know(distance, facts, box.ranges(), box)));
            if (sign != null) {
                signs.put(distance, sign);
            }
        }
        return signs.isEmpty() ? null : KernelPart.where(box, signs, kernel);
    }

    /** What is stated under one of the conditions, or that variables are positive; null if it is another one. */
    public NotNegativeWhere under(NotNegativeWhere known) {
        if (known == null || known.condition.isSame(condition.term())) {
            return known;
        }
        SortedSet<Distance> positive = KernelProduct.distances(known, kernel);
        NotNegativeWhere product = positive.isEmpty() || !distances.keySet().containsAll(positive) ? null : product(positive, known.box);
        NotNegativeWhere proved = product == null ? null : through(known, product);
        for (int j = 0; j < guards.size() && proved == null; j++) {
            proved = through(known, holds(j, known.box));
        }
        return proved;
    }

    /** The same, or of a box under the condition that distances are positive, of which guards say that they are. */
    public NotNegativeWhere under(NotNegativeWhere known, Box box) {
        NotNegativeWhere proved = under(known);
        return proved != null || known == null ? proved : byGuards(known, box);
    }

    /** What is stated of a box that ends where one distance is 0, by what is stated where all these hold: that it is positive. */
    public NotNegativeOn closed(KernelTerm term, NotNegativeWhere known, Distance distance, Box box) {
        SortedSet<Distance> some = new TreeSet<>(Set.of(distance));
        NotNegativeWhere implied = known == null ? null : condition.positiveWhere(box, some, true, kernel);
        NotNegativeWhere inside = implied == null ? null : NotNegativeWhere.through(known, implied);
        return inside == null ? null : term.closed(inside, box, distance, kernel);
    }

    /** What is stated of a box everywhere or somewhere; null if nothing is. */
    public NotNegativeWhere under(NotNegativeOn everywhere, NotNegativeWhere somewhere) {
        return everywhere != null ? under(everywhere) : under(somewhere);
    }

    /** Of a condition that has copies in a statement under all. */
    NotNegativeWhere through(NotNegativeWhere known, NotNegativeWhere holds) {
        NotNegativeWhere implied = copy(known.condition, holds);
        return implied == null ? null : NotNegativeWhere.through(known, implied);
    }

    /** What is known under all of a term that has copies of all operations of another one; its last one may be one that it has before. */
    NotNegativeWhere copy(Term term, NotNegativeWhere known) {
        if (known == null) {
            return null;
        }
        int[] places = CopyPlaces.of(term, known.term, kernel.meter());
        NotNegativeWhere copied = NotNegativeWhere.ofCopy(term, places, known);
        places[places.length - 1] = known.term.size() - 1;
        NotNegativeWhere repeated = copied == null ? NotNegativeWhere.ofCopy(term, places, known) : copied;
        return repeated == null ? NotNegativeWhere.ofCopy(term, CopyPlaces.later(term, known.term, kernel.meter()), known) : repeated;
    }

    /** That the product of some distances is positive. */
    private NotNegativeWhere product(SortedSet<Distance> some, Ranges ranges) {
        KernelFacts facts = new KernelFacts(this, ranges, null);
        int last = -1;
        for (Distance distance : some) {
            int[] places = distances.get(distance);
            facts.know(places[0], holds(places, ranges));
            last = last < 0 ? places[0] : facts.product(last, places[0]);
        }
        return facts.at(last);
    }

    /**
     * The statement about a term where these conditions hold, which is nowhere on a box, as one of them fails where variables are positive
     * that are so on it.
     *
     * @param strict what is said of the term
     * @return null if that is not seen
     */
    public NotNegativeWhere never(KernelTerm term, int guard, boolean strict, Box box) {
        KernelTerm alone = condition.only(condition.operationsOf(place(guard)), kernel.bits(), kernel.meter());
        KernelTerm opposite = alone.opposite(kernel.bits(), kernel.meter());
        NotNegativeWhere fails = positive(box).map(some -> under(opposite.positiveWhere(box, some, !isStrict(guard), kernel), box))
            .filter(Objects::nonNull).findFirst().orElse(null);
        NotNegativeWhere holds = fails == null ? null : copy(alone.term(), holds(guard, fails.box));
        return holds == null ? null : NotNegativeWhere.never(term.term(), strict, holds, fails);
    }

    /**
     * What is stated of a goal by contradiction: where it fails, a guard does.
     *
     * @param goal   as it is written
     * @param strict whether it must be positive
     * @param known  that the negative of the guard is not negative, or positive, where all other guards hold and the goal fails
     * @return null if that is not seen
     */
    public NotNegativeWhere otherwise(Node goal, boolean strict, int guard, NotNegativeWhere known, Box box) {
        KernelFacts facts = new KernelFacts(this, known.box, box);
        if (!facts.writer().write(Nodes.closure(List.of(goal), kernel.meter()))) {
            return null;
        }
        int place = facts.writer().place(goal);
        int zero = facts.writer().number(BigFraction.ZERO);
        int negative = facts.writer().append(new TermWriter.Operation(Operations.SUM, zero, place, BigFraction.MINUS_ONE));
        KernelTerm before = facts.writer().term(null);
        KernelTerm alone = condition.only(condition.operationsOf(place(guard)), kernel.bits(), kernel.meter());
        KernelConditions all = failing(before, negative, strict);
        kernel.meter().spend(4 * Prices.ARGUMENT * all.condition.size());
        NotNegativeWhere fails = all.copy(alone.opposite(kernel.bits(), kernel.meter()).term(), all.through(known, all.itself(known.box)));
        NotNegativeWhere holds = fails == null ? null : all.copy(alone.term(), all.holds(guard, known.box));
        NotNegativeWhere never = holds == null ? null : NotNegativeWhere.never(all.first(place).term(), true, holds, fails);
        DefinedWhere defined = never == null ? null : facts.defined(before);
        return defined == null ? null : NotNegativeWhere.otherwise(never, defined);
    }

    /** The same conditions, and that a negative is positive, or if what it is of must be, not negative. */
    private KernelConditions failing(KernelTerm before, int negative, boolean strict) {
        TermWriter writer = before.writer(kernel.bits(), kernel.meter());
        int kind = strict ? Operations.ROOT : Operations.LOGARITHM;
        writer.append(new TermWriter.Operation(kind, negative, negative, BigFraction.ONE));
        writer.append(condition.operations().get(condition.size() - 1));
        return new KernelConditions(writer.term(null), guards, distances, kernel);
    }

    /** Distances from open ends of a box: those of variables without bound, those of which the conditions speak, and all. */
    private Stream<SortedSet<Distance>> positive(Box box) {
        SortedSet<Distance> open = Distance.open(box);
        return Stream.<Predicate<Distance>>of(one -> box.isInverted(one.variable()) && one.equals(Distance.ofNull(one.variable())),
            distances::containsKey, one -> true)
            .<SortedSet<Distance>>map(which -> new TreeSet<>(open.stream().filter(which).toList()))
            .filter(some -> !some.isEmpty()).distinct();
    }
}
