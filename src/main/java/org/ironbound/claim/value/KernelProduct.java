package org.ironbound.claim.value;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * Has the kernel state where all of some variables of a box are positive, which are nowhere negative, what it states where some of these
 * are. That is the condition that their product is positive, in the order of their indices [WHERE]: each factor then is. What is written
 * here by mistake the kernel refuses.
 */
public final class KernelProduct {
    private static final NotNegativeWhere[] NONE = {};

    private final List<Integer> variables;
    private final Ranges ranges;
    private final MeteredKernel kernel;
    private final KernelTerm product;

    private KernelProduct(SortedSet<Integer> variables, Ranges ranges, MeteredKernel kernel) {
        this.variables = List.copyOf(variables);
        this.ranges = ranges;
        this.kernel = kernel;
        this.product = TermWriter.ofVariables(variables, kernel);
    }

    /** The variables of a box whose ranges have the open end 0 below. */
    public static SortedSet<Integer> open(Box box) {
        SortedSet<Integer> open = new TreeSet<>();
        IntStream.range(0, box.size()).filter(box::isPositive).filter(i -> Fractions.signum(box.lower().get(i)) == 0).forEach(open::add);
        return open;
    }

    /** The statements that each of some variables is positive where all are; null if the kernel does not see that. */
    static NotNegativeWhere[] signs(SortedSet<Integer> variables, Ranges ranges, MeteredKernel kernel) {
        KernelProduct all = new KernelProduct(variables, ranges, kernel);
        NotNegativeWhere[] signs = IntStream.range(0, variables.size()).mapToObj(all::factor).toArray(NotNegativeWhere[]::new);
        return Stream.of(signs).anyMatch(Objects::isNull) ? null : signs;
    }

    /** Which variables a condition says to be positive, being their product; none if it is something else. */
    public static SortedSet<Integer> variables(NotNegativeWhere known, MeteredKernel kernel) {
        SortedSet<Integer> variables = new TreeSet<>();
        for (int k = 0; k < known.condition.size(); k++) {
            if (known.condition.kind(k) == Operations.VARIABLE) {
                variables.add(known.condition.first(k));
            }
        }
        boolean isProduct = known.positive && !variables.isEmpty()
            && known.condition.isSame(TermWriter.ofVariables(variables, kernel).term());
        return isProduct ? variables : new TreeSet<>();
    }

    /**
     * A statement under the condition that all of some variables are positive.
     *
     * @param known under the condition that some of them are
     * @return null if that has another condition, or the kernel does not see that a variable is nowhere negative
     */
    public static NotNegativeWhere under(SortedSet<Integer> variables, NotNegativeWhere known, MeteredKernel kernel) {
        SortedSet<Integer> some = variables(known, kernel);
        if (some.isEmpty() || !variables.containsAll(some)) {
            return null;
        }
        if (some.equals(variables)) {
            return known;
        }
        NotNegativeWhere implied = new KernelProduct(variables, known.box, kernel).positive(some);
        return implied == null ? null : NotNegativeWhere.through(known, implied);
    }

    /** The product of some of the variables is positive. */
    private NotNegativeWhere positive(SortedSet<Integer> some) {
        List<Integer> factors = List.copyOf(some);
        int first = 0;
        while (first < factors.size() && factors.get(first).equals(variables.get(first))) {
            first++;
        }
        NotNegativeWhere all = first > 0 ? ofFirst(first) : factor(variables.indexOf(factors.get(0)));
        TermWriter writer = product.writer(kernel.bits(), kernel.meter());
        for (int i = Math.max(first, 1); i < factors.size() && all != null; i++) {
            NotNegativeWhere next = factor(variables.indexOf(factors.get(i)));
            int last = all.term.size() - 1;
            int place = next == null ? -1
                : writer.append(new TermWriter.Operation(Operations.PRODUCT, last, next.term.size() - 1, BigFraction.ONE));
            all = place < 0 ? null : NotNegativeWhere.ofTwo(defined(writer.term(null)), all, next);
        }
        return all == null ? null : alone(all, some);
    }

    /** What is positive as a term that begins with all of the variables, as one of these only. */
    private NotNegativeWhere alone(NotNegativeWhere known, SortedSet<Integer> some) {
        Term term = TermWriter.ofVariables(some, kernel).term();
        return NotNegativeWhere.ofCopy(term, CopyPlaces.of(term, known.term, kernel.meter()), known);
    }

    private DefinedWhere defined(KernelTerm term) {
        int[] reasons = new int[term.size()];
        Arrays.fill(reasons, -1);
        return DefinedWhere.of(term.term(), ranges, product.term(), true, reasons, NONE);
    }

    /** The product of the first variables is positive. */
    private NotNegativeWhere ofFirst(int n) {
        return n == variables.size() ? NotNegativeWhere.of(ranges, product.term()) : ofFactor(2 * n - 1, n + 1);
    }

    /** The variable at an index is positive. */
    private NotNegativeWhere factor(int index) {
        return index == 0 ? ofFirst(1) : ofFactor(2 * index, index + 1);
    }

    /** The last one of the first operations, a factor of the product of the first n variables, is positive. */
    private NotNegativeWhere ofFactor(int size, int n) {
        NotNegativeOn sign = first(size).notNegative(ranges, false, kernel);
        NotNegativeWhere factor = sign == null ? null : NotNegativeWhere.ofFactor(sign, first(2 * n - 1).term());
        NotNegativeWhere whole = factor == null ? null : ofFirst(n);
        return whole == null ? null : NotNegativeWhere.through(factor, whole);
    }

    private KernelTerm first(int size) {
        return product.first(size, kernel.bits(), kernel.meter());
    }
}
