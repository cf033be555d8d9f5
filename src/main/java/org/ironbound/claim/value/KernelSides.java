package org.ironbound.claim.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
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
            boolean isSide = size.form != kink || writer.place(side) == size.of;
            own = isSide ? writer.place(side) : writer.add(Operations.SUM, writer.number(BigFraction.ZERO), size.of, BigFraction.MINUS_ONE);
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

        /**
         * The statement about the goal itself where a condition holds: what the kink is there has a square root behind it [WHERE].
         *
         * @param isSide that the condition for the side is not negative
         * @param known  about the goal with the side
         * @return null if the kernel does not see it
         */
        public NotNegativeWhere of(NotNegativeWhere isSide, NotNegativeWhere known) {
            spend(form.term());
            KernelPart<NotNegativeWhere> part = KernelPart.behind(known, box, kernel);
            TermWriter writer = form.term().writer(kernel.bits(), kernel.meter());
            TermWriter.Operation of = writer.at(kink);
            int other = of.first() == own ? of.second() : of.first();
            int more = isAbsolute() ? own : writer.add(Operations.SUM, other, own, BigFraction.MINUS_ONE);
            KernelTerm.Form asMore = KernelTerm.ending(writer, KernelTerm.copy(isSide.term.size() - 1), more, null, box, kernel);
            NotNegativeWhere isMore = asMore == null ? null
                : part.same(first(asMore.term(), more), asMore.same(), part.ofSum(asMore.term(), isSide, isSide));
            NotNegativeWhere isGoal = part.same(first(form.term(), all.copy()), form.same(), known);
            if (isMore == null || isGoal == null) {
                return null;
            }
            int root = writer.append(new TermWriter.Operation(Operations.ROOT, more, more, BigFraction.ONE));
            writer.append(KernelTerm.copy(all.copy()));
            Term whole = writer.term(null).term();
            int[] reasons = new int[whole.size()];
            Arrays.fill(reasons, -1);
            reasons[root] = 0;
            DefinedWhere value = DefinedWhere.behind(known, whole, reasons, new NotNegativeWhere[] {isMore});
            NotNegativeWhere last = value == null ? null : NotNegativeWhere.ofSum(value, isGoal, isGoal);
            int[] roots = IntStream.range(0, term.size()).map(k -> k == kink ? root : -1).toArray();
            return last == null ? null
                : NotNegativeWhere.ofEqual(term.term(), IntStream.range(0, term.size()).map(all::copy).toArray(), roots, last);
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

    /**
     * What is stated where the kink stands as a summand, the rest of the goal being known by itself: the goal is that and a multiple of the
     * absolute value, and with a side in place of the kink that and a multiple of what it is the absolute value of.
     */
    private final class Summand<S> {
        private final KernelPart<S> part;
        private final TermWriter writer;
        private final Size size;
        private final SameStep goal;
        private final BigFraction factor;
        private final int zero;
        private final int rest;

        Summand(BigFraction ofKink, KernelTerm longest, KernelPart<S> part) {
            this.part = part;
            writer = longest.writer(kernel.bits(), kernel.meter());
            size = new Size(writer);
            goal = isAbsolute() ? SameStep.itself(term.size() - 1) : withForm(ofKink);
            factor = size.factor(ofKink);
            zero = writer.number(BigFraction.ZERO);
            rest = writer.add(Operations.SUM, goal.to, size.size, factor.negate());
        }

        /** From the goal to what has the form of the kink in place of the summand. */
        private SameStep withForm(BigFraction ofKink) {
            int last = term.size() - 1;
            int other = writer.add(Operations.SUM, last, kink, ofKink.negate());
            int whole = writer.add(Operations.SUM, other, kink, ofKink);
            return SameStep.through(SameStep.shared(last, whole),
                SameStep.operands(writer, whole, SameStep.itself(other), SameStep.smaller(kink, size.form)));
        }

        private KernelTerm first(int k) {
            return KernelSides.this.first(writer.term(null), k);
        }

        /** The rest and a multiple of what the absolute value is of. */
        int side(BigFraction times) {
            return writer.append(new TermWriter.Operation(Operations.SUM, rest, size.of, times));
        }

        int difference(int i, int j) {
            int larger = writer.add(Operations.SQUARE, i, i);
            int smaller = writer.add(Operations.SQUARE, j, j);
            return writer.append(new TermWriter.Operation(Operations.SUM, larger, smaller, BigFraction.MINUS_ONE));
        }

        /** What is stated of an operation, of another one that has the same result. */
        S of(int k, int same, S known) {
            return of(SameStep.itself(k), same, known);
        }

        /** The same of an operation that has the same result as the one where a step ends. */
        S of(SameStep step, int same, S known) {
            KernelTerm.Form form = known == null ? null : KernelTerm.ending(writer, KernelTerm.copy(same), step, null, box, kernel);
            if (form == null) {
                return null;
            }
            spend(form.term());
            KernelTerm itself = step.from == term.size() - 1 ? term : first(step.from);
            return part.same(itself, form.same(), part.ofSum(form.term(), known, known));
        }

        /** The difference of the squares of the rest and of the summand; and from there by that of the absolute value. */
        SameStep squares(int summand) {
            int square = writer.add(Operations.SQUARE, size.size, size.size);
            int times = writer.add(Operations.SUM, writer.add(Operations.SQUARE, rest, rest), square, factor.multiply(factor).negate());
            return SameStep.equal(difference(rest, summand), times, root -> true);
        }
    }

    /**
     * From both sides, where the kink stands as a summand that is the smaller one of them: half the sum of both goals, which is the rest,
     * is not negative, and neither is their product, which is the difference of the squares of the rest and of the summand.
     *
     * @param factor of the summand
     * @param one    the term of the goal with one side
     * @param both   a longer one, of the goal with the other side
     * @param part   where
     * @return null if the kernel does not see it
     */
    public <S> S ofBoth(BigFraction factor, KernelTerm one, KernelTerm both, S known, S other, KernelPart<S> part) {
        Summand<S> all = new Summand<>(factor, both, part);
        BigFraction own = isAbsolute() ? all.factor : all.factor.negate();
        int first = all.side(own);
        int second = all.side(own.negate());
        S isFirst = all.of(first, one.size() - 1, known);
        S isSecond = isFirst == null ? null : all.of(second, both.size() - 1, other);
        if (isSecond == null) {
            return null;
        }
        int product = all.writer.append(new TermWriter.Operation(Operations.PRODUCT, first, second, BigFraction.ONE));
        S isProduct = part.ofTwo(all.first(product), isFirst, isSecond);
        // Written anew: what the rest is made of stands for itself where squares are compared.
        int summand = all.writer.append(new TermWriter.Operation(Operations.SUM, all.zero, all.size.size, all.factor));
        S squares = all.of(all.squares(summand), product, isProduct);
        int sum = all.writer.append(new TermWriter.Operation(Operations.SUM, first, second, BigFraction.ONE));
        S isSum = part.ofSum(all.first(sum), isFirst, isSecond);
        int nothing = all.writer.append(new TermWriter.Operation(Operations.SQUARE, all.zero, all.zero, BigFraction.ONE));
        S isNothing = part.ofKind(all.first(nothing));
        int half = all.writer.append(new TermWriter.Operation(Operations.SUM, nothing, sum, BigFraction.ONE_HALF));
        S isRest = all.of(all.rest, half, part.ofSum(all.first(half), isNothing, isSum));
        int goal = all.writer.append(new TermWriter.Operation(Operations.SUM, all.rest, summand, BigFraction.ONE));
        return all.of(all.goal, goal, part.ofSquares(all.first(goal), isRest, squares));
    }

    private boolean isAbsolute() {
        return term.operations().get(kink).kind() == Operations.ABSOLUTE;
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
        Summand<S> all = new Summand<>(factor, one, part);
        S isSize = part.ofKind(all.first(all.size.size));
        int first = all.side(isOwn ? all.factor : all.factor.negate());
        S isFirst = isSize == null ? null : all.of(first, one.size() - 1, known);
        if (isFirst == null) {
            return null;
        }
        int side = all.writer.append(new TermWriter.Operation(Operations.SUM, all.zero, all.size.of,
            isOwn ? BigFraction.MINUS_ONE : BigFraction.ONE));
        int nothing = all.writer.append(new TermWriter.Operation(Operations.SQUARE, all.zero, all.zero, BigFraction.ONE));
        S squares = all.of(all.difference(all.size.size, side), nothing, part.ofKind(all.first(nothing)));
        int more = all.writer.append(new TermWriter.Operation(Operations.SUM, all.size.size, side, BigFraction.ONE));
        S isMore = part.ofSquares(all.first(more), isSize, squares);
        int goal = all.writer.append(new TermWriter.Operation(Operations.SUM, first, more, all.factor));
        return all.of(all.goal, goal, part.ofSum(all.first(goal), isFirst, isMore));
    }
}
