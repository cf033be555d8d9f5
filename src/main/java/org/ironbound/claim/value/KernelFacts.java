package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;

/**
 * What the kernel states of operations of one term, which grows, where all conditions of a claim hold: it begins with these. A statement is
 * about the operations up to the one whose sign it says. What is null is not seen, and makes null what rests on it; what is written here by
 * mistake the kernel refuses.
 */
final class KernelFacts {
    private final KernelConditions all;
    private final Ranges ranges;
    private final Box box;
    private final MeteredKernel kernel;
    private final TermWriter writer;
    private final Map<Integer, NotNegativeWhere> facts = new HashMap<>();

    /** @param box on which operations are evaluated; null if none is */
    KernelFacts(KernelConditions all, Ranges ranges, Box box) {
        this.all = all;
        this.ranges = ranges;
        this.box = box;
        this.kernel = all.kernel();
        this.writer = all.condition().writer(kernel.bits(), kernel.meter());
        know(all.condition().size() - 1, all.itself(ranges));
    }

    TermWriter writer() {
        return writer;
    }

    /** Adds a statement about the operations up to one. */
    void know(int k, NotNegativeWhere known) {
        facts.put(k, known);
    }

    /** What is known of an operation. */
    NotNegativeWhere at(int k) {
        return facts.get(k);
    }

    private KernelTerm first(int size) {
        kernel.meter().spend(Prices.PLACE * writer.size());
        return writer.term(null).first(size, kernel.bits(), kernel.meter());
    }

    /** The sign of an operation: what is known of it, or by an evaluation of what it is made of. */
    NotNegativeWhere sign(int k, boolean strict) {
        NotNegativeWhere known = at(k);
        if (known != null && (known.strict || !strict) || box == null) {
            return known;
        }
        KernelTerm term = writer.term(null);
        KernelTerm alone = term.only(term.operationsOf(k), kernel.bits(), kernel.meter());
        NotNegativeWhere sign = original(k, alone, evaluated(alone, strict));
        if (sign != null) {
            know(k, sign);
        }
        return sign;
    }

    /** An operation with the sign that it is positive: as a variable that is so by the conditions, or by an evaluation. */
    int positive(int k) {
        TermWriter.Operation operation = writer.at(k);
        boolean isVariable = operation.kind() == Operations.VARIABLE;
        NotNegativeWhere known = isVariable ? all.isPositive(Distance.ofNull(operation.first()), ranges) : null;
        if (known != null) {
            know(k, known);
        }
        sign(k, true);
        return k;
    }

    /** What is known of a term is known of an operation that is written as its last one is. */
    private NotNegativeWhere original(int k, KernelTerm copy, NotNegativeWhere known) {
        NotNegativeWhere cover = known == null ? null : cover(k + 1);
        if (cover == null) {
            return null;
        }
        int[] places = CopyPlaces.of(copy.term(), cover.term, kernel.meter());
        // Its last operation may be one that was written before, too.
        places[places.length - 1] = k;
        return NotNegativeWhere.ofOriginal(cover, first(k + 1).term(), known, places);
    }

    /** Writes the operations of a term, of which something is known where all conditions hold: the place of the last one. */
    int copied(KernelTerm term, NotNegativeWhere known) {
        int last = writer.addCopies(term.operations())[term.size() - 1];
        know(last, original(last, term, known));
        return last;
    }

    /** The same of a term whose last operation is written already. */
    void know(int k, KernelTerm term, NotNegativeWhere known) {
        know(k, original(k, term, known));
    }

    private NotNegativeWhere evaluated(KernelTerm term, boolean strict) {
        NotNegativeWhere everywhere = all.under(term.notNegative(ranges, strict, kernel));
        SortedSet<Distance> open = Distance.open(box);
        if (everywhere != null || open.isEmpty()) {
            return everywhere;
        }
        NotNegativeWhere inside = all.under(term.positiveWhere(box, open, strict, kernel));
        // Some ends may be open on this part of the claim only, and need not matter.
        boolean mayHelp = inside == null && open.retainAll(all.distances()) && !open.isEmpty();
        return mayHelp ? all.under(term.positiveWhere(box, open, strict, kernel)) : inside;
    }

    /** A statement whose term begins with the first operations: that the condition is positive, once more behind these. */
    private NotNegativeWhere cover(int size) {
        int last = all.condition().size() - 1;
        TermWriter longer = first(size).writer(kernel.bits(), kernel.meter());
        longer.append(KernelTerm.copy(last));
        return size <= last ? at(last) : ofSum(longer.term(null), last, last);
    }

    private NotNegativeWhere ofSum(KernelTerm term, int i, int j) {
        DefinedWhere defined = at(i) == null || at(j) == null ? null : defined(term);
        return defined == null ? null : NotNegativeWhere.ofSum(defined, at(i), at(j));
    }

    /** That all operations of a term have results, which begins with those of the condition. */
    DefinedWhere defined(KernelTerm term) {
        List<TermWriter.Operation> operations = term.operations();
        int[] reasons = new int[operations.size()];
        Arrays.fill(reasons, -1);
        List<NotNegativeWhere> signs = new ArrayList<>();
        for (int k = all.condition().size(); k < reasons.length; k++) {
            TermWriter.Operation operation = operations.get(k);
            int operand = switch (operation.kind()) {
                case Operations.QUOTIENT -> operation.second();
                case Operations.LOGARITHM, Operations.WEIGHTED, Operations.ROOT -> operation.first();
                default -> -1;
            };
            if (operand >= 0) {
                NotNegativeWhere sign = sign(operand, operation.kind() != Operations.ROOT);
                if (sign == null) {
                    return null;
                }
                reasons[k] = signs.size();
                signs.add(sign);
            }
        }
        // Each sign is compared with the term and its condition.
        kernel.meter().spend(4 * Prices.ARGUMENT * term.size() * (1 + signs.size()));
        return DefinedWhere.behind(at(all.condition().size() - 1), term.term(), reasons, signs.toArray(NotNegativeWhere[]::new));
    }

    /** An operation behind those of the condition, which may have it too: all of these have results only together. */
    private int behind(int kind, int i, int j) {
        int k = writer.add(kind, i, j);
        return k >= all.condition().size() ? k : writer.append(writer.at(k));
    }

    /** The sum of two operations, as an operation whose sign is known if theirs are. */
    int sum(int i, int j) {
        int k = behind(Operations.SUM, i, j);
        know(k, ofSum(first(k + 1), i, j));
        return k;
    }

    /** The product of an operation whose sign is known and a positive number. */
    int multiple(BigFraction factor, int k) {
        int number = writer.number(factor);
        sign(number, true);
        return product(number, k);
    }

    int product(int i, int j) {
        return ofTwo(behind(Operations.PRODUCT, i, j), i, j);
    }

    /** The quotient by something positive. */
    int quotient(int i, int j) {
        int k = behind(Operations.QUOTIENT, i, j);
        return sign(j, true) == null ? k : ofTwo(k, i, j);
    }

    private int ofTwo(int k, int i, int j) {
        DefinedWhere defined = at(i) == null || at(j) == null ? null : defined(first(k + 1));
        know(k, defined == null ? null : NotNegativeWhere.ofTwo(defined, at(i), at(j)));
        return k;
    }

    /** x - y for an operation x that is not negative, by the difference of their squares, which another operation is, too. */
    int ofSquares(int x, int y, int squares) {
        int negative = negative(y);
        int difference = difference(writer.add(Operations.SQUARE, x, x), writer.add(Operations.SQUARE, negative, negative));
        becomes(squares, difference);
        int k = behind(Operations.SUM, x, negative);
        DefinedWhere defined = at(difference) == null || sign(x, false) == null ? null : defined(first(k + 1));
        know(k, defined == null ? null : NotNegativeWhere.ofSquares(defined, at(x), at(difference)));
        return k;
    }

    /** The difference of two roots of a degree that is odd, by that of what they are of. */
    int ofRoots(int degree, int difference) {
        return rising(new Rising(Operations.ANY_ROOT, degree), difference);
    }

    /** The difference of what a function that rises is of two operations, by that of these. */
    int rising(Rising function, int difference) {
        if (function.kind() == Operations.PRODUCT) {
            return ofPowers(function.degree(), difference);
        }
        boolean isRoot = function.kind() == Operations.ANY_ROOT;
        BigFraction number = isRoot ? new BigFraction(function.degree()) : BigFraction.ONE;
        TermWriter.Operation of = writer.at(difference);
        int x = writer.add(function.kind(), of.first(), of.first(), number);
        int y = writer.add(function.kind(), of.second(), of.second(), number);
        int k = writer.append(new TermWriter.Operation(Operations.SUM, x, y, BigFraction.MINUS_ONE));
        DefinedWhere defined = at(difference) == null ? null : defined(first(k + 1));
        know(k, defined == null ? null : isRoot ? NotNegativeWhere.ofRoots(defined, at(difference))
            : NotNegativeWhere.ofRising(defined, at(difference)));
        return k;
    }

    /** The difference of squares of what is not negative, or of cubes: x^2 - y^2 = d s and x^3 - y^3 = d (d^2 + 3 s^2)/4. */
    private int ofPowers(int degree, int difference) {
        TermWriter.Operation of = writer.at(difference);
        int powers = difference(writer.power(of.first(), degree), writer.power(of.second(), degree));
        if (degree == 2) {
            becomes(product(difference, sum(of.first(), of.second())), powers);
            return powers;
        }
        int sum = writer.add(Operations.SUM, of.first(), of.second());
        int squares = sum(square(difference), multiple(new BigFraction(degree), square(sum)));
        becomes(product(difference, multiple(BigFraction.ONE_QUARTER, squares)), powers);
        return powers;
    }

    /** The square of an operation, which is positive if that is. */
    private int square(int x) {
        int k = behind(Operations.SQUARE, x, x);
        DefinedWhere defined = defined(first(k + 1));
        boolean isPositive = at(x) != null && at(x).strict;
        know(k, defined == null ? null : isPositive ? NotNegativeWhere.ofTwo(defined, at(x), at(x)) : NotNegativeWhere.ofKind(defined));
        return k;
    }

    int negative(int x) {
        return difference(writer.number(BigFraction.ZERO), x);
    }

    int difference(int x, int y) {
        return writer.add(Operations.SUM, x, y, BigFraction.MINUS_ONE);
    }

    /** What is known of an operation is known of another one, which has the same result, and this is seen. */
    void becomes(int known, int other) {
        if (known == other || at(known) == null) {
            return;
        }
        KernelTerm.Form form = KernelTerm.ending(writer, KernelTerm.copy(known), other, null, box, kernel);
        NotNegativeWhere whole = form == null ? null : ofSum(form.term(), known, known);
        know(other, whole == null ? null : NotNegativeWhere.same(first(other + 1).term(), form.same(), whole));
    }
}
