package org.ironbound.claim.value;

import org.ironbound.kernel.term.Operations;

/**
 * Writes products with a logarithm once more so that x ln x is in them, if x is a factor of them: of this the kernel knows bounds where x
 * has the end 0, for ln x it has none.
 */
final class Weights {
    private static final int NONE = -1;

    private final TermWriter writer;
    private final boolean areOwn;

    /** @param areOwn whether products that are x ln x become operations of their own, of which the kernel knows the least one */
    Weights(TermWriter writer, boolean areOwn) {
        this.writer = writer;
        this.areOwn = areOwn;
    }

    /** An operation so, and all that it is made of: the operation itself if that changes nothing. */
    int of(int last) {
        int[] places = new int[last + 1];
        boolean[] isNeeded = KernelTerm.needed(writer.written().subList(0, last + 1), last);
        for (int k = 0; k <= last; k++) {
            TermWriter.Operation operation = writer.at(k);
            if (!isNeeded[k] || TermWriter.isLeaf(operation)) {
                places[k] = k;
                continue;
            }
            int product = operation.kind() == Operations.PRODUCT ? weighted(operation) : NONE;
            places[k] = product != NONE ? product
                : writer.add(operation.kind(), places[operation.first()], places[operation.second()], operation.number());
        }
        return places[last];
    }

    private int weighted(TermWriter.Operation product) {
        int found = weighted(product.first(), product.second());
        return found == NONE ? weighted(product.second(), product.first()) : found;
    }

    private int weighted(int factor, int logarithm) {
        TermWriter.Operation of = writer.at(logarithm);
        if (areOwn && of.kind() == Operations.LOGARITHM && of.first() == factor) {
            return writer.add(Operations.WEIGHTED, factor, factor);
        }
        if (of.kind() == Operations.SUM) {
            return weightedSum(factor, of);
        }
        int rest = of.kind() == Operations.LOGARITHM ? without(of.first(), factor) : NONE;
        return rest == NONE ? NONE
            : writer.add(Operations.PRODUCT, rest, writer.add(Operations.PRODUCT, of.first(), logarithm));
    }

    /** A factor times each summand of a sum, if x ln x is in one of these products: x (1 - ln x) is x - x ln x. */
    private int weightedSum(int factor, TermWriter.Operation sum) {
        int first = weightedSummand(factor, sum.first());
        int second = weightedSummand(factor, sum.second());
        return first == NONE && second == NONE ? NONE : writer.add(Operations.SUM,
            first == NONE ? writer.add(Operations.PRODUCT, factor, sum.first()) : first,
            second == NONE ? writer.add(Operations.PRODUCT, factor, sum.second()) : second, sum.number());
    }

    private int weightedSummand(int factor, int summand) {
        TermWriter.Operation of = writer.at(summand);
        boolean isLogarithm = of.kind() == Operations.LOGARITHM && of.first() == factor && !areOwn;
        return isLogarithm ? writer.add(Operations.PRODUCT, factor, summand) : weighted(factor, summand);
    }

    /** A product without one of its factors; none if that is no factor, or all of it. */
    private int without(int x, int product) {
        TermWriter.Operation of = writer.at(product);
        boolean isSquare = of.kind() == Operations.SQUARE;
        if (!isSquare && of.kind() != Operations.PRODUCT) {
            return NONE;
        }
        int other = isSquare ? of.first() : of.second();
        if (of.first() == x || other == x) {
            return of.first() == x ? other : of.first();
        }
        int first = without(x, of.first());
        if (first != NONE) {
            return writer.add(Operations.PRODUCT, first, other);
        }
        int second = isSquare ? NONE : without(x, other);
        return second == NONE ? NONE : writer.add(Operations.PRODUCT, of.first(), second);
    }
}
