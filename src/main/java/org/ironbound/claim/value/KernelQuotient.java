package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * Has the kernel state that a node is not negative where a variable is positive, for it is a quotient by a power of this variable, whose
 * numerator is not negative [WHERE]. Where the variable is 0 the node need not have a value. What is written here by mistake the kernel
 * refuses.
 */
public final class KernelQuotient {
    private final KernelTerm condition;
    private final KernelTerm numerator;
    private final KernelTerm value;
    private final int power;

    private KernelQuotient(KernelTerm condition, KernelTerm numerator, KernelTerm value, int power) {
        this.condition = condition;
        this.numerator = numerator;
        this.value = value;
        this.power = power;
    }

    /**
     * Writes the terms.
     *
     * @param value     what is to be not negative
     * @param defined   what else must have a value
     * @param numerator that times the power of the variable
     * @param power     at least 1
     * @return null if the kernel has none
     */
    public static KernelQuotient of(Node value, List<Node> defined, Node numerator, int variable, int power, int bits, Meter meter) {
        TermWriter writer = new TermWriter(bits, meter);
        writer.add(Operations.VARIABLE, variable, 0);
        KernelTerm condition = writer.term(null);
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
        return new KernelQuotient(condition, top, writer.term(value), power);
    }

    /** The term that must not be negative for that, also where the variable is 0. */
    public KernelTerm numerator() {
        return numerator;
    }

    /**
     * The statement about the node where the variable is positive.
     *
     * @param known that {@link #numerator} is not negative
     * @return null if the kernel does not see it
     */
    public NotNegativeWhere statement(NotNegativeOn known, Box box, MeteredKernel kernel) {
        TermWriter writer = value.writer(kernel.bits(), kernel.meter());
        int divisor = writer.power(0, power);
        writer.append(new TermWriter.Operation(Operations.QUOTIENT, numerator.size() - 1, divisor, BigFraction.ONE));
        KernelTerm whole = writer.term(null);
        SameResult same = KernelEquality.on(box, whole, value.size() - 1, whole.size() - 1, kernel.meter());
        if (same == null) {
            return null;
        }
        Signs signs = new Signs(whole, KernelTerm.ranges(box), kernel);
        NotNegativeWhere below = signs.positive(divisor);
        DefinedWhere defined = below == null ? null : signs.defined(whole.size());
        NotNegativeWhere proved = defined == null ? null
            : NotNegativeWhere.ofTwo(defined, NotNegativeWhere.of(known, condition.term(), true), below);
        return proved == null ? null : NotNegativeWhere.same(value.term(), same, proved);
    }

    /** Which operations are positive where the variable is. */
    private final class Signs {
        private final KernelTerm whole;
        private final List<TermWriter.Operation> operations;
        private final Ranges box;
        private final MeteredKernel kernel;
        private final List<NotNegativeWhere> known = new ArrayList<>();
        private final int[] places;
        private final int[] reasons;

        Signs(KernelTerm whole, Ranges box, MeteredKernel kernel) {
            this.whole = whole;
            this.operations = whole.operations();
            this.box = box;
            this.kernel = kernel;
            this.places = new int[operations.size()];
            this.reasons = new int[operations.size()];
            Arrays.fill(places, -1);
            Arrays.fill(reasons, -1);
        }

        private KernelTerm first(int size) {
            return whole.first(size, kernel.bits(), kernel.meter());
        }

        /** That the first operations have results; null if that is not seen. */
        DefinedWhere defined(int size) {
            for (int k = 0; k < size; k++) {
                TermWriter.Operation operation = operations.get(k);
                int kind = operation.kind();
                if (kind == Operations.QUOTIENT || kind == Operations.LOGARITHM || kind == Operations.ROOT) {
                    int operand = kind == Operations.QUOTIENT ? operation.second() : operation.first();
                    if (positive(operand) == null) {
                        return null;
                    }
                    reasons[k] = places[operand];
                }
            }
            kernel.meter().spend(Prices.ARGUMENT * size * (known.size() + 1));
            Term term = size == whole.size() ? whole.term() : first(size).term();
            return DefinedWhere.of(term, box, condition.term(), true, Arrays.copyOf(reasons, size), known.toArray(NotNegativeWhere[]::new));
        }

        /** That an operation is positive; null if that is not seen. */
        NotNegativeWhere positive(int k) {
            if (places[k] < 0) {
                NotNegativeWhere sign = sign(k);
                if (sign == null) {
                    return null;
                }
                places[k] = known.size();
                known.add(sign);
            }
            return known.get(places[k]);
        }

        /** By the condition, by its own value on the whole box, or by its operands. */
        private NotNegativeWhere sign(int k) {
            if (k == 0) {
                return NotNegativeWhere.of(box, condition.term());
            }
            NotNegativeOn everywhere = first(k + 1).notNegative(box, true, kernel);
            if (everywhere != null) {
                return NotNegativeWhere.of(everywhere, condition.term(), true);
            }
            TermWriter.Operation operation = operations.get(k);
            if (operation.kind() < Operations.PRODUCT || operation.kind() > Operations.QUOTIENT) {
                return null;
            }
            NotNegativeWhere x = positive(operation.first());
            NotNegativeWhere y = x == null ? null : positive(operation.second());
            DefinedWhere defined = y == null ? null : defined(k + 1);
            return defined == null ? null : NotNegativeWhere.ofTwo(defined, x, y);
        }
    }
}
