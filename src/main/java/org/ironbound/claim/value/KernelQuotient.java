package org.ironbound.claim.value;

import java.util.List;
import java.util.SortedSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;

/**
 * Has the kernel state that a term is not negative where a variable is positive, for it is a quotient by a power of this variable, whose
 * numerator is not negative; or where the variable is negative and the power is even [WHERE]. Where it is 0 the term need not have a value,
 * so the numerator's does not begin with it: the term is copied behind. What is written here by mistake the kernel refuses.
 *
 * @param numerator the term that must not be negative for that, whose first operation is the variable
 * @param variable  its index
 * @param power     of the variable, not negative
 */
public record KernelQuotient(KernelTerm numerator, int variable, int power) {
    /**
     * Writes the numerator.
     *
     * @param inverted of which variables the kernel's are the reciprocals, as in {@link Box}
     * @return null if the kernel has no term for it
     */
    public static KernelQuotient of(Node numerator, int variable, int power, int inverted, int bits, Meter meter) {
        TermWriter writer = new TermWriter(inverted, bits, meter);
        writer.add(Operations.VARIABLE, variable, 0);
        if (!writer.write(Nodes.closure(List.of(numerator), meter))) {
            return null;
        }
        writer.end(writer.place(numerator));
        return new KernelQuotient(writer.term(numerator), variable, power);
    }

    /**
     * The statement about a term where distances from ends are positive.
     *
     * @param known     that {@link #numerator} is not negative there
     * @param distances the variable itself and maybe others
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(KernelTerm term, NotNegativeWhere known, Box box, SortedSet<Distance> distances,
            MeteredKernel kernel) {
        TermWriter writer = numerator.writer(kernel.bits(), kernel.meter());
        int[] copies = writer.addCopies(term.operations());
        KernelTerm both = writer.term(null);
        int divisor = power == 0 ? writer.number(BigFraction.ONE) : writer.power(0, power);
        KernelTerm below = writer.term(null).first(divisor + 1, kernel.bits(), kernel.meter());
        KernelPart<NotNegativeWhere> part = KernelPart.where(box, distances, kernel);
        NotNegativeWhere positive = part.notNegative(below, true);
        TermWriter.Operation last = new TermWriter.Operation(Operations.QUOTIENT, numerator.size() - 1, divisor, BigFraction.ONE);
        NotNegativeWhere proved = positive == null ? null : both.ofTwo(writer, last, known, positive, part);
        return proved == null ? null : NotNegativeWhere.ofCopy(term.term(), copies, proved);
    }
}
