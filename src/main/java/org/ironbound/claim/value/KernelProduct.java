package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * Has the kernel state where all of some distances of variables of a box from ends are positive, which are nowhere negative, what it states
 * where some of these are. That is the condition that their product is positive, in their order [WHERE]: each factor then is. What is
 * written here by mistake the kernel refuses.
 */
public final class KernelProduct {
    private static final NotNegativeWhere[] NONE = {};

    private final List<Distance> distances;
    private final Ranges ranges;
    private final MeteredKernel kernel;
    private final KernelTerm product;
    /** At which distances from ends are exact. */
    private final BigInteger unit;
    /** Of each distance, where it is in the product, and where the product of those up to it. */
    private final int[] factors;
    private final int[] products;

    private KernelProduct(SortedSet<Distance> distances, Ranges ranges, MeteredKernel kernel) {
        this.distances = List.copyOf(distances);
        this.ranges = ranges;
        this.kernel = kernel;
        this.unit = distances.stream().map(distance -> distance.end().getDenominator())
            .reduce(kernel.unit(), (all, one) -> all.multiply(one).divide(all.gcd(one)));
        this.factors = new int[distances.size()];
        this.products = new int[distances.size()];
        TermWriter writer = new TermWriter(0, kernel.bits(), kernel.meter());
        for (int i = 0; i < factors.length; i++) {
            Distance distance = this.distances.get(i);
            factors[i] = writer.distance(distance.variable(), distance.end(), distance.isLower());
            products[i] = i == 0 ? factors[0] : writer.product(products[i - 1], factors[i]);
        }
        this.product = writer.term(null);
    }

    /** The product of some distances. */
    public static Term of(SortedSet<Distance> distances, MeteredKernel kernel) {
        return term(distances, kernel).term();
    }

    static KernelTerm term(SortedSet<Distance> distances, MeteredKernel kernel) {
        return new KernelProduct(distances, null, kernel).product;
    }

    /** The statements that each of some distances is positive where all are; null if the kernel does not see that. */
    static NotNegativeWhere[] signs(SortedSet<Distance> distances, Ranges ranges, MeteredKernel kernel) {
        KernelProduct all = new KernelProduct(distances, ranges, kernel);
        NotNegativeWhere[] signs = distances.stream().map(one -> all.positive(new TreeSet<>(List.of(one))))
            .toArray(NotNegativeWhere[]::new);
        return Stream.of(signs).anyMatch(Objects::isNull) ? null : signs;
    }

    /** Which distances a condition says to be positive, being their product; none if it is something else. */
    public static SortedSet<Distance> distances(NotNegativeWhere known, MeteredKernel kernel) {
        SortedSet<Distance> distances = new TreeSet<>();
        if (known.positive) {
            factors(known.condition, distances);
        }
        return !distances.isEmpty() && known.condition.isSame(of(distances, kernel)) ? distances : new TreeSet<>();
    }

    /** What a product of distances is on a box, exactly where one is 0; null if the condition is something else. */
    static EnclosedOn value(NotNegativeWhere known, Ranges box, MeteredKernel kernel) {
        KernelProduct all = new KernelProduct(distances(known, kernel), box, kernel);
        return all.distances.isEmpty() ? null : kernel.enclosed(all.product, box, all.unit);
    }

    /** Adds what is multiplied at the end of a term, as far as it is distances. */
    private static void factors(Term term, SortedSet<Distance> distances) {
        int k = term.size() - 1;
        while (k > 0 && term.kind(k) == Operations.PRODUCT && isBefore(k, term.first(k)) && isBefore(k, term.second(k))) {
            factor(term, term.second(k), distances);
            k = term.first(k);
        }
        factor(term, k, distances);
    }

    private static boolean isBefore(int k, int operand) {
        return 0 <= operand && operand < k;
    }

    private static void factor(Term term, int k, SortedSet<Distance> distances) {
        int i = term.first(k);
        int j = term.second(k);
        if (term.kind(k) == Operations.VARIABLE) {
            distances.add(Distance.ofNull(i));
        } else if (term.kind(k) == Operations.SUM && isBefore(k, i) && isBefore(k, j)) {
            boolean isLower = term.kind(i) == Operations.VARIABLE;
            distances.add(new Distance(term.first(isLower ? i : j), term.number(isLower ? j : i), isLower));
        }
    }

    /**
     * A statement under the condition that all of some distances are positive.
     *
     * @param known under the condition that some of them are
     * @return null if that has another condition, or the kernel does not see that a distance is nowhere negative
     */
    public static NotNegativeWhere under(SortedSet<Distance> distances, NotNegativeWhere known, MeteredKernel kernel) {
        SortedSet<Distance> some = distances(known, kernel);
        if (some.isEmpty() || !distances.containsAll(some)) {
            return null;
        }
        if (some.equals(distances)) {
            return known;
        }
        NotNegativeWhere implied = new KernelProduct(distances, known.box, kernel).positive(some);
        return implied == null ? null : NotNegativeWhere.through(known, implied);
    }

    /** That the condition of one statement holds on a box where that of another one does; null if its distances are not among those. */
    static NotNegativeWhere implied(NotNegativeWhere of, NotNegativeWhere other, Ranges ranges, MeteredKernel kernel) {
        SortedSet<Distance> all = distances(of, kernel);
        SortedSet<Distance> some = distances(other, kernel);
        return some.isEmpty() || !all.containsAll(some) ? null : new KernelProduct(all, ranges, kernel).positive(some);
    }

    /** The product of some of the distances is positive. */
    private NotNegativeWhere positive(SortedSet<Distance> some) {
        List<Distance> wanted = List.copyOf(some);
        int first = 0;
        while (first < wanted.size() && wanted.get(first).equals(distances.get(first))) {
            first++;
        }
        NotNegativeWhere all = first > 0 ? ofFirst(first - 1) : factor(distances.indexOf(wanted.get(0)));
        TermWriter writer = product.writer(kernel.bits(), kernel.meter());
        for (int i = Math.max(first, 1); i < wanted.size() && all != null; i++) {
            NotNegativeWhere next = factor(distances.indexOf(wanted.get(i)));
            int last = all.term.size() - 1;
            int place = next == null ? -1
                : writer.append(new TermWriter.Operation(Operations.PRODUCT, last, next.term.size() - 1, BigFraction.ONE));
            all = place < 0 ? null : NotNegativeWhere.ofTwo(defined(writer.term(null)), all, next);
        }
        return all == null ? null : alone(all, some);
    }

    /** What is positive as a term that begins with all of the distances, as one of these only. */
    private NotNegativeWhere alone(NotNegativeWhere known, SortedSet<Distance> some) {
        Term term = of(some, kernel);
        return NotNegativeWhere.ofCopy(term, CopyPlaces.of(term, known.term, kernel.meter()), known);
    }

    private DefinedWhere defined(KernelTerm term) {
        int[] reasons = new int[term.size()];
        Arrays.fill(reasons, -1);
        return DefinedWhere.of(term.term(), ranges, product.term(), true, reasons, NONE);
    }

    /** The product of the distances up to an index is positive. */
    private NotNegativeWhere ofFirst(int index) {
        return index == factors.length - 1 ? NotNegativeWhere.of(ranges, product.term()) : ofFactor(products[index], index + 1);
    }

    /** The distance at an index is positive. */
    private NotNegativeWhere factor(int index) {
        return index == 0 ? ofFirst(0) : ofFactor(factors[index], index);
    }

    /** An operation, which is a factor of the product of the distances up to an index, is positive. */
    private NotNegativeWhere ofFactor(int operation, int index) {
        EnclosedOn value = kernel.enclosed(first(operation + 1), ranges, unit);
        NotNegativeOn sign = value == null ? null : NotNegativeOn.of(value, false);
        NotNegativeWhere factor = sign == null ? null : NotNegativeWhere.ofFactor(sign, first(products[index] + 1).term());
        NotNegativeWhere whole = factor == null ? null : ofFirst(index);
        return whole == null ? null : NotNegativeWhere.through(factor, whole);
    }

    private KernelTerm first(int size) {
        return product.first(size, kernel.bits(), kernel.meter());
    }
}
