package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;

/**
 * Has the kernel state that a node is not negative where a variable is positive, for it is a quotient by a power of this variable, whose
 * numerator is not negative [WHERE]. Where the variable is 0 the node need not have a value. What is written here by mistake the kernel
 * refuses.
 */
public final class KernelQuotient {
    private final KernelTerm numerator;
    private final KernelTerm value;
    private final int variable;
    private final int power;

    private KernelQuotient(KernelTerm numerator, KernelTerm value, int variable, int power) {
        this.numerator = numerator;
        this.value = value;
        this.variable = variable;
        this.power = power;
    }

    /**
     * Writes the terms.
     *
     * @param value     what is to be not negative
     * @param defined   what else must have a value
     * @param numerator that times the power of the variable
     * @param power     not negative
     * @param inverted  of which variables the kernel's are the reciprocals, as in {@link Box}
     * @return null if the kernel has none
     */
    public static KernelQuotient of(Node value, List<Node> defined, Node numerator, int variable, int power, int inverted, int bits,
            Meter meter) {
        TermWriter writer = new TermWriter(inverted, bits, meter);
        writer.add(Operations.VARIABLE, variable, 0);
        if (!writer.write(Terms.closure(List.of(numerator), meter))) {
            return null;
        }
        writer.end(writer.place(numerator));
        KernelTerm top = writer.term(numerator);
        List<Node> all = new ArrayList<>(defined);
        all.add(value);
        if (!writer.write(Terms.closure(all, meter))) {
            return null;
        }
        writer.end(writer.place(value));
        return new KernelQuotient(top, writer.term(value), variable, power);
    }

    /** The term that must not be negative for that. */
    public KernelTerm numerator() {
        return numerator;
    }

    /**
     * The statement about the node where the variable is positive.
     *
     * @param known that {@link #numerator} is not negative
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(NotNegativeWhere known, Box box, MeteredKernel kernel) {
        TermWriter writer = value.writer(kernel.bits(), kernel.meter());
        int divisor = power == 0 ? writer.number(BigFraction.ONE) : writer.power(0, power);
        KernelTerm below = writer.term(null).first(divisor + 1, kernel.bits(), kernel.meter());
        NotNegativeWhere positive = below.positiveWhere(box, variable, true, kernel);
        TermWriter.Operation last = new TermWriter.Operation(Operations.QUOTIENT, numerator.size() - 1, divisor, BigFraction.ONE);
        return positive == null ? null : value.ofTwoWhere(writer, last, known, positive, box, variable, kernel);
    }
}
