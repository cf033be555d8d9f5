package org.ironbound.claim.value;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.SameResult;

/**
 * Has the kernel state that one side is at least another one because its logarithm is: both are e to the power of that [POWERS]. What is
 * written here by mistake the kernel refuses.
 */
public final class KernelPowers {
    private KernelPowers() {
    }

    /**
     * The statement that a term is not negative.
     *
     * @param term    the difference of two sides
     * @param larger  one side
     * @param smaller the other one
     * @param whole   the term, or a longer one
     * @param goal    with which that begins: it ends with the difference of their logarithms
     * @param known   that this is not negative
     * @param part    where it is
     * @return null if the kernel does not see it
     */
    public static <S> S of(KernelTerm term, Node larger, Node smaller, KernelTerm whole, KernelTerm goal, S known,
            KernelPart<S> part) {
        MeteredKernel kernel = part.kernel();
        TermWriter writer = whole.writer(kernel.bits(), kernel.meter());
        if (!writer.write(Nodes.closure(List.of(larger, smaller), kernel.meter()))) {
            return null;
        }
        int[] logarithms = {logarithm(writer, larger), logarithm(writer, smaller)};
        int zero = writer.number(BigFraction.ZERO);
        writer.append(new TermWriter.Operation(Operations.SUM, logarithms[0], logarithms[1], BigFraction.MINUS_ONE));
        KernelTerm exponents = writer.term(null);
        KernelTerm.Form form = KernelTerm.ending(writer, new TermWriter.Operation(Operations.SUM, goal.size() - 1, zero, BigFraction.ONE),
            exponents.size() - 1, null, part.box(), kernel);
        S isNull = form == null ? null : part.notNegative(form.term().first(zero + 1, kernel.bits(), kernel.meter()), false);
        S ofExponents = isNull == null ? null : part.same(exponents, form.same(), part.ofSum(form.term(), known, isNull));
        if (ofExponents == null) {
            return null;
        }
        int[] sides = {writer.place(larger), writer.place(smaller)};
        KernelTerm.Form powers = powers(writer, sides, logarithms, term.size() - 1, part.box(), kernel);
        return powers == null ? null : part.same(term, powers.same(), part.ofRising(powers.term(), ofExponents));
    }

    /** The term that ends with the difference of e to the power of two logarithms, and that another operation has the same result. */
    private static KernelTerm.Form powers(TermWriter writer, int[] sides, int[] logarithms, int other, Box box, MeteredKernel kernel) {
        int one = writer.add(Operations.EXPONENTIAL, logarithms[0], logarithms[0]);
        int two = writer.add(Operations.EXPONENTIAL, logarithms[1], logarithms[1]);
        int difference = writer.add(Operations.SUM, sides[0], sides[1], BigFraction.MINUS_ONE);
        for (SameStep.Way way : SameStep.Way.values()) {
            SameStep step = way.between(writer, other, difference, box);
            int end = step == null ? -1 : writer.append(new TermWriter.Operation(Operations.SUM, one, two, BigFraction.MINUS_ONE));
            KernelTerm term = writer.term(null);
            // The difference may be what is written already.
            boolean isItself = step != null && step.from == step.to;
            SameResult known = step == null || isItself ? null : step.on(new SameStep.Proofs(box, term, kernel));
            SameResult first = known == null && !isItself ? null : SameResult.inverse(term.term(), box.ranges(), one, sides[0]);
            SameResult second = first == null ? null : SameResult.inverse(term.term(), box.ranges(), two, sides[1]);
            SameResult undone = second == null ? null : SameResult.ofOperands(term.term(), box.ranges(), end, difference, first, second);
            if (undone != null) {
                SameResult back = SameResult.turned(undone);
                return new KernelTerm.Form(term, known == null ? back : SameResult.through(known, back));
            }
        }
        return null;
    }

    private static int logarithm(TermWriter writer, Node side) {
        return writer.add(Operations.LOGARITHM, writer.place(side), writer.place(side));
    }
}
