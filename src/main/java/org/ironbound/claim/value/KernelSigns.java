package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Signs of the operations of a term where a condition holds, by what the kernel has stated of other terms there, which are written as
 * parts of this one. So it is seen that what is positive as a premise says may be divided by. What is null is not seen; what is written
 * here by mistake the kernel refuses.
 */
final class KernelSigns {
    private final KernelTerm term;
    private final List<NotNegativeWhere> known;
    private final BiFunction<KernelTerm, Boolean, NotNegativeWhere> evaluation;
    private final Box box;
    private final MeteredKernel kernel;
    /** Whether what is known of other terms is compared with operations. */
    private final boolean compares;
    /** Of operations up to the one whose sign they say, by its index; null if none is seen. */
    private final Map<Integer, NotNegativeWhere> strict = new HashMap<>();
    private final Map<Integer, NotNegativeWhere> notNegative = new HashMap<>();

    /**
     * @param known      statements under the same condition, at least one
     * @param evaluation of a term by itself: that it is not negative, or if so wanted positive
     */
    KernelSigns(KernelTerm term, List<NotNegativeWhere> known, BiFunction<KernelTerm, Boolean, NotNegativeWhere> evaluation,
            Box box, MeteredKernel kernel) {
        this(term, known, evaluation, box, kernel, true);
    }

    private KernelSigns(KernelTerm term, List<NotNegativeWhere> known, BiFunction<KernelTerm, Boolean, NotNegativeWhere> evaluation,
            Box box, MeteredKernel kernel, boolean compares) {
        this.compares = compares;
        this.term = term;
        this.known = known;
        this.evaluation = evaluation;
        this.box = box;
        this.kernel = kernel;
    }

    /** That the term is not negative, or if strict positive. */
    NotNegativeWhere last(boolean strictly) {
        return sign(term.size() - 1, strictly);
    }

    /** That all operations have results. */
    DefinedWhere defined() {
        return defined(term);
    }

    private NotNegativeWhere sign(int k, boolean strictly) {
        Map<Integer, NotNegativeWhere> signs = strictly ? strict : notNegative;
        if (!signs.containsKey(k)) {
            NotNegativeWhere sign = strictly ? null : sign(k, true);
            signs.put(k, sign != null ? sign : found(k, strictly));
        }
        return signs.get(k);
    }

    private NotNegativeWhere found(int k, boolean strictly) {
        KernelTerm alone = term.only(term.operationsOf(k), kernel.bits(), kernel.meter());
        for (NotNegativeWhere one : known) {
            int[] places = CopyPlaces.of(one.term, alone.term(), kernel.meter());
            if (places[places.length - 1] == alone.size() - 1 && (one.strict || !strictly)) {
                return original(k, one);
            }
        }
        NotNegativeWhere evaluated = evaluation.apply(alone, strictly);
        NotNegativeWhere sign = evaluated != null ? original(k, evaluated) : ofOperands(k, strictly);
        return sign != null || !strictly || !compares ? sign : known.stream().filter(one -> one.strict).map(one -> ofEqual(k, one))
            .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What is known of a term that has the result of an operation. */
    private NotNegativeWhere ofEqual(int k, NotNegativeWhere sign) {
        TermWriter writer = first(k).writer(kernel.bits(), kernel.meter());
        int last = writer.addCopies(KernelPart.operations(sign.term))[sign.term.size() - 1];
        KernelTerm.Form form = KernelTerm.ending(writer, KernelTerm.copy(last), k, null, box, kernel);
        if (form == null) {
            return null;
        }
        KernelSigns longer = new KernelSigns(form.term(), known, evaluation, box, kernel, false);
        strict.entrySet().stream().filter(one -> one.getKey() < k).forEach(one -> longer.strict.put(one.getKey(), one.getValue()));
        NotNegativeWhere whole = longer.last(true);
        return whole == null ? null : NotNegativeWhere.same(first(k).term(), form.same(), whole);
    }

    /** What is known of a term that is written as an operation is. */
    private NotNegativeWhere original(int k, NotNegativeWhere sign) {
        TermWriter writer = first(k).writer(kernel.bits(), kernel.meter());
        writer.append(new TermWriter.Operation(Operations.SQUARE, 0, 0, BigFraction.ONE));
        DefinedWhere defined = defined(writer.term(null));
        NotNegativeWhere cover = defined == null ? null : NotNegativeWhere.ofKind(defined);
        return cover == null ? null
            : NotNegativeWhere.ofOriginal(cover, first(k).term(), sign, CopyPlaces.of(sign.term, cover.term, kernel.meter()));
    }

    /** The first operations up to one. */
    private KernelTerm first(int k) {
        kernel.meter().spend(Prices.PLACE * term.size());
        return term.first(k + 1, kernel.bits(), kernel.meter());
    }

    private NotNegativeWhere ofOperands(int k, boolean strictly) {
        TermWriter.Operation operation = term.operations().get(k);
        int i = operation.first();
        int j = operation.second();
        return switch (operation.kind()) {
            case Operations.PRODUCT -> ofTwo(k, sign(i, strictly), sign(j, strictly));
            case Operations.QUOTIENT -> ofTwo(k, sign(i, strictly), sign(j, true));
            case Operations.SQUARE -> strictly ? ofTwo(k, sign(i, true), sign(i, true)) : ofKind(k);
            case Operations.SUM -> Fractions.signum(operation.number()) < 0 ? null : ofSum(k, sign(i, strictly), sign(j, false));
            default -> null;
        };
    }

    private NotNegativeWhere ofTwo(int k, NotNegativeWhere x, NotNegativeWhere y) {
        DefinedWhere value = x == null || y == null ? null : defined(first(k));
        return value == null ? null : NotNegativeWhere.ofTwo(value, x, y);
    }

    private NotNegativeWhere ofSum(int k, NotNegativeWhere x, NotNegativeWhere y) {
        DefinedWhere value = x == null || y == null ? null : defined(first(k));
        return value == null ? null : NotNegativeWhere.ofSum(value, x, y);
    }

    private NotNegativeWhere ofKind(int k) {
        DefinedWhere value = defined(first(k));
        return value == null ? null : NotNegativeWhere.ofKind(value);
    }

    /** That all operations of a term have results, whose first ones are those of this one, and the others have them anyway. */
    private DefinedWhere defined(KernelTerm of) {
        int[] reasons = new int[of.size()];
        Arrays.fill(reasons, -1);
        List<NotNegativeWhere> signs = new ArrayList<>();
        for (int k = 0; k < reasons.length; k++) {
            TermWriter.Operation operation = of.operations().get(k);
            int operand = operand(operation);
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
        kernel.meter().spend(4 * Prices.ARGUMENT * of.size() * (1 + signs.size()));
        NotNegativeWhere one = known.get(0);
        NotNegativeWhere[] all = signs.toArray(NotNegativeWhere[]::new);
        // The longest one says of all operations before its own that they have results, roots of 0 among them.
        return signs.stream().max(Comparator.comparingInt(sign -> sign.term.size()))
            .map(longest -> DefinedWhere.behind(longest, of.term(), reasons, all))
            .orElseGet(() -> DefinedWhere.of(of.term(), one.box, one.condition, one.positive, reasons, all));
    }

    /** What must have a sign that an operation has a result; -1 if nothing must. */
    private static int operand(TermWriter.Operation operation) {
        return switch (operation.kind()) {
            case Operations.QUOTIENT -> operation.second();
            case Operations.LOGARITHM, Operations.WEIGHTED, Operations.ROOT -> operation.first();
            default -> -1;
        };
    }
}
