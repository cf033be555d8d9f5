package org.ironbound.claim.value;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;

/**
 * A term with x ln x as operations of their own, which have a value where x is 0, in place of products of x and ln x, which have none: what
 * is stated of it is stated of the products where they have a value. What is written here by mistake the kernel refuses.
 *
 * @param term   so written, and nothing else
 * @param behind the other term behind it
 */
public record KernelWeights(KernelTerm term, KernelTerm.Behind behind) {
    private static final int NONE = -1;

    /** Null if the term has no such products, or has no value so either on a box with its open ends. */
    public static KernelWeights of(KernelTerm term, Box box, MeteredKernel kernel) {
        TermWriter first = term.writer(kernel.bits(), kernel.meter());
        int last = new Weights(first, false).of(term.size() - 1);
        TermWriter writer = new TermWriter(box.inverted(), kernel.bits(), kernel.meter());
        if (!isWritten(first.written(), last, writer)) {
            return null;
        }
        KernelTerm written = writer.term(term.root().orElse(null));
        return written.enclosed(box.ranges(), kernel) == null ? null
            : new KernelWeights(written, term.behind(written, kernel.bits(), kernel.meter()));
    }

    /** Writes an operation and what it is made of; false if no product changes. */
    private static boolean isWritten(List<TermWriter.Operation> operations, int last, TermWriter writer) {
        boolean[] isNeeded = new boolean[last + 1];
        boolean[] isWeighted = new boolean[last + 1];
        isNeeded[last] = true;
        boolean isChanged = false;
        for (int k = last; k >= 0; k--) {
            TermWriter.Operation operation = operations.get(k);
            if (isNeeded[k] && !TermWriter.isLeaf(operation)) {
                int weight = weight(operations, operation);
                isWeighted[k] = weight != NONE;
                isChanged |= isWeighted[k];
                isNeeded[isWeighted[k] ? weight : operation.first()] = true;
                isNeeded[isWeighted[k] ? weight : operation.second()] = true;
            }
        }
        int[] places = new int[last + 1];
        for (int k = 0; k <= last; k++) {
            TermWriter.Operation of = operations.get(k);
            if (isNeeded[k]) {
                int x = isWeighted[k] ? places[weight(operations, of)] : NONE;
                TermWriter.Operation copy = TermWriter.isLeaf(of) ? of : x != NONE
                    ? new TermWriter.Operation(Operations.WEIGHTED, x, x, BigFraction.ONE)
                    : new TermWriter.Operation(of.kind(), places[of.first()], places[of.second()], of.number());
                places[k] = k < last ? writer.add(copy) : writer.append(copy);
            }
        }
        return isChanged;
    }

    /** What is multiplied by its logarithm; none if nothing is. */
    private static int weight(List<TermWriter.Operation> operations, TermWriter.Operation product) {
        return product.kind() != Operations.PRODUCT ? NONE : isLogarithm(operations, product.second(), product.first()) ? product.first()
            : isLogarithm(operations, product.first(), product.second()) ? product.second() : NONE;
    }

    private static boolean isLogarithm(List<TermWriter.Operation> operations, int k, int of) {
        return operations.get(k).kind() == Operations.LOGARITHM && operations.get(k).first() == of;
    }

    /** The statement about the other term, where a condition holds; null if the kernel does not see it. */
    public NotNegativeWhere of(KernelTerm other, NotNegativeWhere known, KernelPart<NotNegativeWhere> part) {
        TermWriter writer = behind.term().writer(part.kernel().bits(), part.kernel().meter());
        int one = writer.number(BigFraction.ONE);
        writer.append(KernelTerm.copy(one));
        part.kernel().meter().spend(Prices.ARGUMENT * writer.size());
        NotNegativeWhere whole = behind.term().ofProduct(term, known, writer.term(null), part);
        return whole == null ? null : behind.of(other, whole);
    }
}
