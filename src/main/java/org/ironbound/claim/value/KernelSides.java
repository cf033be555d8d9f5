package org.ironbound.claim.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * Has the kernel state a goal with an absolute value, or the smaller one of two, from goals with sides of it in its place [SIDES]: by the
 * squares of |x| and x, which are the same. The smaller one of two is written by the absolute value of their difference. What is written
 * here by mistake the kernel refuses.
 */
public final class KernelSides {
    private static final BigFraction FOUR_TIMES = new BigFraction(3);

    private final KernelTerm term;
    private final int kink;
    private final Box box;
    private final Ranges ranges;
    private final MeteredKernel kernel;

    private KernelSides(KernelTerm term, int kink, Box box, Ranges ranges, MeteredKernel kernel) {
        this.term = term;
        this.kink = kink;
        this.box = box;
        this.ranges = ranges;
        this.kernel = kernel;
    }

    /**
     * For a goal.
     *
     * @param term of the goal
     * @param kink the absolute value or smaller one
     * @return null if the term has no operation for it, or the box has no ends
     */
    public static KernelSides of(KernelTerm term, Node kink, Box box, MeteredKernel kernel) {
        Ranges ranges = box.ranges();
        int place = term.place(kink);
        return place < 0 ? null : new KernelSides(term, place, box, ranges, kernel);
    }

    /** The absolute value, and what the kink is by it. */
    private final class Size {
        /** What it is the absolute value of. */
        final int of;
        /** The absolute value. */
        final int size;
        /** The kink itself, or the operation that says the same of a smaller one. */
        final int form;

        Size(TermWriter writer) {
            TermWriter.Operation operation = writer.at(kink);
            if (operation.kind() == Operations.ABSOLUTE) {
                of = operation.first();
                size = kink;
                form = kink;
                return;
            }
            of = writer.add(Operations.SUM, operation.first(), operation.second(), BigFraction.MINUS_ONE);
            size = writer.add(Operations.ABSOLUTE, of, of);
            int twice = writer.add(Operations.SUM, of, size, BigFraction.MINUS_ONE);
            form = writer.add(Operations.SUM, operation.second(), twice, BigFraction.ONE_HALF);
        }

        /** With which factor it stands in what has the kink with another one. */
        BigFraction factor(BigFraction ofKink) {
            return form == kink ? ofKink : ofKink.multiply(BigFraction.ONE_HALF).negate();
        }

        /** The statement that the kink is the same as the form; null if it is the form. */
        SameResult same(Term all) {
            return form == kink ? null : SameResult.ofSmaller(all, ranges, kink, form);
        }
    }

    /**
     * The term for the condition that the kink is one of its sides.
     *
     * @param condition that must not be negative
     * @return empty if the kernel has none
     */
    public Optional<KernelTerm> condition(Node condition) {
        return Optional.ofNullable(term.and(condition, kernel.bits(), kernel.meter()));
    }

    /** A goal with a side in place of the kink, behind the condition for it. */
    public final class OnSide {
        private final Size size;
        private final int own;
        private final int[] squares;
        private final Replacement sizes;
        private final Replacement all;
        private final KernelTerm.Form form;

        private OnSide(TermWriter writer, int last, Node side, Node goal) {
            size = new Size(writer);
            own = writer.place(side);
            squares = new int[] {writer.add(Operations.SQUARE, size.size, size.size), writer.add(Operations.SQUARE, last, last)};
            sizes = Replacement.write(writer, size.form, size.size, last);
            all = Replacement.write(writer, term.size() - 1, kink, own);
            form = KernelTerm.ending(writer, KernelTerm.copy(writer.place(goal)), all.copy(), goal, box, kernel);
        }

        /** The term of the goal with the side. */
        public KernelTerm term() {
            return form.term();
        }

        /**
         * The statement about the goal itself.
         *
         * @param isSide that the condition is not negative
         * @param known  about the goal with the side
         * @return null if the kernel does not see it
         */
        public NotNegativeOn of(NotNegativeOn isSide, NotNegativeOn known) {
            Term whole = form.term().term();
            spend(form.term());
            NotNegativeOn isSize = isSide == null || known == null ? null
                : first(form.term(), size.size).notNegative(ranges, false, kernel);
            SameResult ofSquares = isSize == null ? null : KernelEquality.on(box, form.term(), squares[0], squares[1], kernel.meter());
            SameResult asCondition = ofSquares == null ? null : SameResult.ofSquares(ofSquares, isSize, all(isSize), isSide, all(isSide));
            SameResult toCopy = asCondition == null || size.form == kink ? asCondition
                : through(size.same(whole), sizes.on(whole, ranges, asCondition));
            SameResult toSide = toCopy == null ? null : KernelEquality.on(box, form.term(), toCopy.second, own, kernel.meter());
            SameResult asSide = all.on(whole, ranges, through(toCopy, toSide));
            SameResult same = through(asSide, form.same());
            return same == null ? null : NotNegativeOn.same(term.term(), same, known);
        }
    }

    /**
     * The goal with a side in place of the kink.
     *
     * @param condition the term of the condition
     * @return null if the kernel does not see that it is
     */
    public OnSide onSide(KernelTerm condition, Node side, Node goal) {
        TermWriter writer = condition.writer(kernel.bits(), kernel.meter());
        if (!writer.write(Nodes.closure(List.of(side, goal), kernel.meter()))) {
            return null;
        }
        OnSide found = new OnSide(writer, condition.size() - 1, side, goal);
        return found.form == null ? null : found;
    }

    private static SameResult through(SameResult one, SameResult other) {
        return one == null || other == null ? null : SameResult.through(one, other);
    }

    private void spend(KernelTerm all) {
        kernel.meter().spend(8 * Prices.ARGUMENT * all.size());
    }

    /** All operations of a term that another one begins with, where these stand in it. */
    private static int[] all(NotNegativeOn known) {
        return IntStream.range(0, known.term.size()).toArray();
    }

    private KernelTerm first(KernelTerm all, int k) {
        return all.first(k + 1, kernel.bits(), kernel.meter());
    }

    /** The goal with the form of the kink in it. */
    private Replacement withForm(TermWriter writer, Size size) {
        return size.form == kink ? null : Replacement.write(writer, term.size() - 1, kink, size.form);
    }

    /** The statement about the goal itself, from that about the last operation of a form. */
    private <S> S ofForm(KernelTerm.Form form, Replacement withForm, Size size, S known, KernelPart<S> part) {
        Term whole = form.term().term();
        SameResult same = withForm == null ? form.same() : through(withForm.on(whole, ranges, size.same(whole)), form.same());
        return same == null ? null : part.same(term, same, known);
    }

    /**
     * From both sides, where the kink stands as a summand that is the smaller one of them: half the sum of both goals is not negative, and
     * neither is their product, which is the difference of the squares of that and of the rest.
     *
     * @param factor of the summand
     * @param one    the term of the goal with one side
     * @param both   a longer one, of the goal with the other side
     * @param part   where
     * @return null if the kernel does not see it
     */
    public <S> S ofBoth(BigFraction factor, KernelTerm one, KernelTerm both, S known, S other, KernelPart<S> part) {
        TermWriter writer = both.writer(kernel.bits(), kernel.meter());
        Size size = new Size(writer);
        Replacement withForm = withForm(writer, size);
        int goal = withForm == null ? term.size() - 1 : withForm.copy();
        int half = writer.number(BigFraction.ONE_HALF);
        int sum = writer.add(Operations.SUM, one.size() - 1, both.size() - 1);
        int product = writer.add(Operations.PRODUCT, one.size() - 1, both.size() - 1);
        int rest = writer.add(Operations.SUM, writer.number(BigFraction.ZERO), size.size, size.factor(factor).multiply(2));
        KernelTerm difference = differenceOfSquares(writer, sum, rest);
        KernelTerm.Form form = KernelTerm.ending(writer, new TermWriter.Operation(Operations.SUM, product, product, FOUR_TIMES),
            difference.size() - 1, null, box, kernel);
        if (form == null) {
            return null;
        }
        spend(form.term());
        S ofProduct = part.ofTwo(first(form.term(), product), known, other);
        S squares = part.same(difference, form.same(), part.ofSum(form.term(), ofProduct, ofProduct));
        S larger = part.ofSum(first(form.term(), sum), known, other);
        writer.append(new TermWriter.Operation(Operations.SUM, sum, rest, BigFraction.ONE));
        KernelTerm twice = writer.term(null);
        S ofTwice = part.ofSquares(twice, larger, squares);
        KernelTerm.Form last = ofTwice == null ? null : KernelTerm.ending(writer,
            new TermWriter.Operation(Operations.PRODUCT, twice.size() - 1, half, BigFraction.ONE), goal, null, box, kernel);
        return last == null ? null : ofForm(last, withForm, size,
            part.ofTwo(last.term(), ofTwice, part.notNegative(first(last.term(), half), true)), part);
    }

    /**
     * From one side, where the kink stands as a summand that is the larger one of them: what it is more is not negative, and neither is a
     * multiple of that.
     *
     * @param factor of the summand
     * @param isOwn  whether the absolute value, which is in place of the kink, is what it is of in the side, not the negative
     * @param one    the term of the goal with the side
     * @param part   where
     * @return null if the kernel does not see it
     */
    public <S> S ofEither(BigFraction factor, boolean isOwn, KernelTerm one, S known, KernelPart<S> part) {
        TermWriter writer = one.writer(kernel.bits(), kernel.meter());
        Size size = new Size(writer);
        Replacement withForm = withForm(writer, size);
        int goal = withForm == null ? term.size() - 1 : withForm.copy();
        int zero = writer.number(BigFraction.ZERO);
        int side = writer.add(Operations.SUM, zero, size.of, isOwn ? BigFraction.MINUS_ONE : BigFraction.ONE);
        KernelTerm difference = differenceOfSquares(writer, size.size, side);
        KernelTerm.Form form = KernelTerm.ending(writer, KernelTerm.copy(zero), difference.size() - 1, null, box, kernel);
        if (form == null) {
            return null;
        }
        spend(form.term());
        S squares = part.same(difference, form.same(), part.notNegative(form.term(), false));
        S isSize = part.notNegative(first(form.term(), size.size), false);
        int more = writer.append(new TermWriter.Operation(Operations.SUM, size.size, side, BigFraction.ONE));
        S isMore = part.ofSquares(writer.term(null), isSize, squares);
        KernelTerm.Form last = isMore == null ? null : KernelTerm.ending(writer,
            new TermWriter.Operation(Operations.SUM, one.size() - 1, more, size.factor(factor)), goal, null, box, kernel);
        return last == null ? null : ofForm(last, withForm, size, part.ofSum(last.term(), known, isMore), part);
    }

    /** The term that ends with the difference of the squares of two operations. */
    private static KernelTerm differenceOfSquares(TermWriter writer, int i, int j) {
        int larger = writer.add(Operations.SQUARE, i, i);
        int smaller = writer.add(Operations.SQUARE, j, j);
        writer.append(new TermWriter.Operation(Operations.SUM, larger, smaller, BigFraction.MINUS_ONE));
        return writer.term(null);
    }
}
