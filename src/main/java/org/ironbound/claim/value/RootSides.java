package org.ironbound.claim.value;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.SameResult;

/**
 * The two sides of p sqrt(s) + r, whose squares are compared, as operations of a term of the kernel [TERM]. What is written here by mistake
 * the kernel refuses.
 *
 * @param factor     p
 * @param root       the square root of s
 * @param rest       r
 * @param isNegative whether p may be negative, and r is not
 * @param divided    what the new goal is multiplied by in the difference of the squares
 */
public record RootSides(Node factor, Node root, Node rest, boolean isNegative, Node divided) {
    /** A longer term that ends with the side that is not negative; null if the kernel has none. */
    public KernelTerm larger(KernelTerm term, MeteredKernel kernel) {
        TermWriter writer = term.writer(kernel.bits(), kernel.meter());
        if (!writer.write(Nodes.closure(List.of(factor, root, rest, divided), kernel.meter()))) {
            return null;
        }
        int side = isNegative ? writer.place(rest) : product(writer);
        writer.append(new TermWriter.Operation(Operations.SUM, side, side, BigFraction.ZERO));
        return writer.term(null);
    }

    private int product(TermWriter writer) {
        return writer.add(Operations.PRODUCT, writer.place(factor), writer.place(root));
    }

    /** A term that ends with the sum of both sides, and the statement that it is not negative. */
    public record Sum<S>(KernelTerm term, S known) {
    }

    /**
     * That the sum of both sides is not negative.
     *
     * @param larger the term of the one side
     * @param whole  that one, or a longer one
     * @param goal   of the new goal: that begins with it
     * @param known  that this is not negative
     * @param part   where it is
     * @return null if the kernel does not see it
     */
    public <S> Sum<S> sum(KernelTerm larger, KernelTerm whole, KernelTerm goal, S known, KernelPart<S> part) {
        MeteredKernel kernel = part.kernel();
        S side = part.notNegative(larger, false);
        if (side == null) {
            return null;
        }
        TermWriter writer = whole.writer(kernel.bits(), kernel.meter());
        int i = larger.size() - 1;
        int j = isNegative ? product(writer) : writer.place(rest);
        int[] squares = {writer.add(Operations.SQUARE, i, i), writer.add(Operations.SQUARE, j, j)};
        writer.append(new TermWriter.Operation(Operations.SUM, squares[0], squares[1], BigFraction.MINUS_ONE));
        KernelTerm difference = writer.term(null);
        // The same with the square of the root by itself, which is what is under it.
        int withRoot = writer.add(Operations.PRODUCT, square(writer, factor), square(writer, root));
        int without = square(writer, rest);
        int form = writer.add(Operations.SUM, isNegative ? without : withRoot, isNegative ? withRoot : without, BigFraction.MINUS_ONE);
        TermWriter.Operation last = new TermWriter.Operation(Operations.PRODUCT, goal.size() - 1, writer.place(divided), BigFraction.ONE);
        KernelTerm.Form product = KernelTerm.ending(writer, last, form, null, part.box(), kernel);
        S shown = product == null ? null : ofDifference(difference, product, known, part);
        if (shown == null) {
            return null;
        }
        writer.append(new TermWriter.Operation(Operations.SUM, i, j, BigFraction.ONE));
        KernelTerm sum = writer.term(null);
        S proved = part.ofSquares(sum, side, shown);
        return proved == null ? null : new Sum<>(sum, proved);
    }

    private static int square(TermWriter writer, Node node) {
        return writer.add(Operations.SQUARE, writer.place(node), writer.place(node));
    }

    /** That the difference of the squares is not negative, as the new goal times what is not. */
    private static <S> S ofDifference(KernelTerm difference, KernelTerm.Form form, S known, KernelPart<S> part) {
        MeteredKernel kernel = part.kernel();
        KernelTerm product = form.term();
        SameResult same = KernelEquality.on(part.box(), product, difference.size() - 1, form.same().first, root -> true, kernel.meter());
        SameResult both = same == null ? null : SameResult.through(same, form.same());
        int place = product.operations().get(product.size() - 1).second();
        S times = both == null ? null
            : part.notNegative(product.first(place + 1, kernel.bits(), kernel.meter()), part.isStrict(known));
        return times == null ? null : part.same(difference, both, part.ofTwo(product, known, times));
    }
}
