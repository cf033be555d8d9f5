package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * The points of a box about which the kernel states signs of terms: all of them, or those at which variables are positive. What is null, or
 * not seen to have a value there, makes a statement null.
 *
 * @param <S> the statements
 */
public abstract class KernelPart<S> {
    private final Box box;
    private final MeteredKernel kernel;

    private KernelPart(Box box, MeteredKernel kernel) {
        this.box = box;
        this.kernel = kernel;
    }

    /** All points of a box. */
    public static KernelPart<NotNegativeOn> everywhere(Box box, MeteredKernel kernel) {
        return new Everywhere(box, kernel);
    }

    /** Those at which some distances from ends are positive. */
    public static KernelPart<NotNegativeWhere> where(Box box, SortedSet<Distance> distances, MeteredKernel kernel) {
        return where(box, distances, List.of(), kernel);
    }

    /** The same, where something is known of other terms. */
    public static KernelPart<NotNegativeWhere> where(Box box, SortedSet<Distance> distances, List<NotNegativeWhere> known,
            MeteredKernel kernel) {
        Term condition = KernelProduct.of(distances, kernel);
        return new Somewhere(box, term -> KernelEnds.of(term, box, distances, kernel),
            known.stream().filter(one -> one.positive && one.condition.isSame(condition)).toList(), kernel);
    }

    /** Those at which a condition holds, under which distances from ends are positive, as is stated. */
    static KernelPart<NotNegativeWhere> where(Box box, SortedMap<Distance, NotNegativeWhere> signs, MeteredKernel kernel) {
        return new Somewhere(box, term -> KernelEnds.of(term, box, signs, kernel), List.of(), kernel);
    }

    /**
     * Those at which the condition of a statement holds; about terms that begin with its term, behind which all operations have results
     * by evaluations on the whole box.
     */
    public static KernelPart<NotNegativeWhere> behind(NotNegativeWhere longest, Box box, MeteredKernel kernel) {
        return new Behind(longest, box, kernel);
    }

    final Box box() {
        return box;
    }

    final MeteredKernel kernel() {
        return kernel;
    }

    /** That a term is not negative, or if strict positive, by its evaluation. */
    abstract S notNegative(KernelTerm term, boolean strict);

    /** That a term which ends with a square or an absolute value is not negative. */
    abstract S ofKind(KernelTerm term);

    abstract boolean isStrict(S known);

    /** Of a term that ends with the product or the quotient of two, by the signs of these. */
    abstract S ofTwo(KernelTerm term, S one, S other);

    /** Of one that ends with the sum. */
    abstract S ofSum(KernelTerm term, S one, S other);

    /** Of one that ends with the sum of two sides, one of which is not negative, by the difference of their squares. */
    abstract S ofSquares(KernelTerm term, S side, S squares);

    /** Of one that ends with the difference of two powers of e, by the difference of their exponents. */
    abstract S ofRising(KernelTerm term, S exponents);

    /** Of a term with which another one begins, whose last operation has the same result. */
    abstract S same(KernelTerm term, SameResult same, S known);

    private static final class Everywhere extends KernelPart<NotNegativeOn> {
        private final Ranges ranges;

        Everywhere(Box box, MeteredKernel kernel) {
            super(box, kernel);
            this.ranges = box.ranges();
        }

        @Override
        NotNegativeOn notNegative(KernelTerm term, boolean strict) {
            return term.notNegative(ranges, strict, kernel());
        }

        @Override
        NotNegativeOn ofKind(KernelTerm term) {
            return notNegative(term, false);
        }

        @Override
        boolean isStrict(NotNegativeOn known) {
            return known.strict;
        }

        private EnclosedOn value(KernelTerm term, NotNegativeOn... known) {
            return isMissing(known) ? null : term.enclosed(ranges, kernel());
        }

        @Override
        NotNegativeOn ofTwo(KernelTerm term, NotNegativeOn one, NotNegativeOn other) {
            EnclosedOn value = value(term, one, other);
            return value == null ? null : NotNegativeOn.ofTwo(value, one, other);
        }

        @Override
        NotNegativeOn ofSum(KernelTerm term, NotNegativeOn one, NotNegativeOn other) {
            EnclosedOn value = value(term, one, other);
            return value == null ? null : NotNegativeOn.ofSum(value, one, other);
        }

        @Override
        NotNegativeOn ofSquares(KernelTerm term, NotNegativeOn side, NotNegativeOn squares) {
            EnclosedOn value = value(term, side, squares);
            return value == null ? null : NotNegativeOn.ofSquares(value, side, squares);
        }

        @Override
        NotNegativeOn ofRising(KernelTerm term, NotNegativeOn exponents) {
            EnclosedOn value = value(term, exponents);
            return value == null ? null : NotNegativeOn.ofRising(value, exponents);
        }

        @Override
        NotNegativeOn same(KernelTerm term, SameResult same, NotNegativeOn known) {
            return known == null ? null : NotNegativeOn.same(term.term(), same, known);
        }
    }

    /** Under a condition. */
    private abstract static class Part extends KernelPart<NotNegativeWhere> {
        Part(Box box, MeteredKernel kernel) {
            super(box, kernel);
        }

        /** That all operations have results there; null if it is not seen. */
        abstract DefinedWhere defined(KernelTerm term);

        private DefinedWhere value(KernelTerm term, NotNegativeWhere... known) {
            return isMissing(known) ? null : defined(term);
        }

        @Override
        boolean isStrict(NotNegativeWhere known) {
            return known.strict;
        }

        @Override
        NotNegativeWhere ofTwo(KernelTerm term, NotNegativeWhere one, NotNegativeWhere other) {
            DefinedWhere value = value(term, one, other);
            return value == null ? null : NotNegativeWhere.ofTwo(value, one, other);
        }

        @Override
        NotNegativeWhere ofSum(KernelTerm term, NotNegativeWhere one, NotNegativeWhere other) {
            DefinedWhere value = value(term, one, other);
            return value == null ? null : NotNegativeWhere.ofSum(value, one, other);
        }

        @Override
        NotNegativeWhere ofSquares(KernelTerm term, NotNegativeWhere side, NotNegativeWhere squares) {
            DefinedWhere value = value(term, side, squares);
            return value == null ? null : NotNegativeWhere.ofSquares(value, side, squares);
        }

        @Override
        NotNegativeWhere ofRising(KernelTerm term, NotNegativeWhere exponents) {
            DefinedWhere value = value(term, exponents);
            return value == null ? null : NotNegativeWhere.ofRising(value, exponents);
        }

        @Override
        NotNegativeWhere same(KernelTerm term, SameResult same, NotNegativeWhere known) {
            return known == null ? null : NotNegativeWhere.same(term.term(), same, known);
        }
    }

    private static final class Somewhere extends Part {
        private final Function<KernelTerm, KernelEnds> bounds;
        private final List<NotNegativeWhere> known;

        Somewhere(Box box, Function<KernelTerm, KernelEnds> bounds, List<NotNegativeWhere> known, MeteredKernel kernel) {
            super(box, kernel);
            this.bounds = bounds;
            this.known = known;
        }

        @Override
        DefinedWhere defined(KernelTerm term) {
            KernelEnds ends = bounds.apply(term);
            return ends != null ? ends.defined() : known.isEmpty() ? null : signs(term).defined();
        }

        @Override
        NotNegativeWhere notNegative(KernelTerm term, boolean strict) {
            NotNegativeWhere proved = evaluated(term, strict);
            return proved != null || known.isEmpty() ? proved : signs(term).last(strict);
        }

        private NotNegativeWhere evaluated(KernelTerm term, boolean strict) {
            KernelEnds ends = bounds.apply(term);
            return ends == null ? null : ends.statement(strict);
        }

        private KernelSigns signs(KernelTerm term) {
            return new KernelSigns(term, known, this::evaluated, box(), kernel());
        }

        @Override
        NotNegativeWhere ofKind(KernelTerm term) {
            return notNegative(term, false);
        }
    }

    private static final class Behind extends Part {
        private final NotNegativeWhere longest;

        Behind(NotNegativeWhere longest, Box box, MeteredKernel kernel) {
            super(box, kernel);
            this.longest = longest;
        }

        @Override
        DefinedWhere defined(KernelTerm term) {
            kernel().meter().spend(4 * Prices.ARGUMENT * term.size());
            int[] reasons = new int[term.size()];
            Arrays.fill(reasons, -1);
            List<NotNegativeWhere> signs = new ArrayList<>();
            for (int k = longest.term.size(); k < reasons.length; k++) {
                TermWriter.Operation operation = term.operations().get(k);
                int positive = switch (operation.kind()) {
                    case Operations.QUOTIENT -> operation.second();
                    case Operations.LOGARITHM, Operations.ROOT -> operation.first();
                    default -> -1;
                };
                if (positive >= 0) {
                    reasons[k] = signs.size();
                    KernelTerm of = term.first(positive + 1, kernel().bits(), kernel().meter());
                    signs.add(notNegative(of, operation.kind() != Operations.ROOT));
                }
            }
            return isMissing(signs.toArray()) ? null
                : DefinedWhere.behind(longest, term.term(), reasons, signs.toArray(NotNegativeWhere[]::new));
        }

        @Override
        NotNegativeWhere notNegative(KernelTerm term, boolean strict) {
            NotNegativeOn everywhere = term.notNegative(box().ranges(), strict, kernel());
            return everywhere == null ? null : NotNegativeWhere.of(everywhere, longest.condition, longest.positive);
        }

        /** An operation of the longest term is repeated behind it. */
        @Override
        NotNegativeWhere ofKind(KernelTerm term) {
            int last = term.size() - 1;
            if (last >= longest.term.size()) {
                return ofKind(defined(term));
            }
            TermWriter writer = new TermWriter(0, kernel().bits(), kernel().meter());
            for (int k = 0; k < longest.term.size(); k++) {
                writer.append(operation(longest.term, k));
            }
            writer.append(operation(longest.term, last));
            NotNegativeWhere repeated = ofKind(defined(writer.term(null)));
            int[] places = IntStream.range(0, longest.term.size() + 1).map(k -> k < longest.term.size() ? k : last).toArray();
            return repeated == null ? null : NotNegativeWhere.ofOriginal(longest, term.term(), repeated, places);
        }

        private static NotNegativeWhere ofKind(DefinedWhere value) {
            return value == null ? null : NotNegativeWhere.ofKind(value);
        }
    }

    /** The operations of a term, to be written once more. */
    static List<TermWriter.Operation> operations(Term term) {
        return IntStream.range(0, term.size()).mapToObj(k -> operation(term, k)).toList();
    }

    private static TermWriter.Operation operation(Term term, int k) {
        return new TermWriter.Operation(term.kind(k), term.first(k), term.second(k), term.number(k));
    }

    private static boolean isMissing(Object[] known) {
        for (Object statement : known) {
            if (statement == null) {
                return true;
            }
        }
        return false;
    }
}
