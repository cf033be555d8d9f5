package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * A node, and all that must have a value where it is used, as a term of the kernel, whose evaluation on a box is proved as a whole. That it
 * is the same node is what is believed here: each operation is written down as it is, powers as squares and products, sums one summand
 * after the other, Dber and d2 by their definitions, with logarithms.
 */
public final class KernelTerm {
    private static final BigFraction[] NO_NUMBERS = {};

    private final Term term;
    private final List<TermWriter.Operation> operations;
    private final long price;

    KernelTerm(Term term, List<TermWriter.Operation> operations, long price) {
        this.term = term;
        this.operations = List.copyOf(operations);
        this.price = price;
    }

    /**
     * The term of a node.
     *
     * @param root    what is wanted
     * @param defined what else must have a value
     * @param bits    after the point
     * @param meter   what is spent from
     * @return null if an operation is none of the kernel's terms
     */
    public static KernelTerm of(Node root, List<Node> defined, int bits, Meter meter) {
        List<Node> all = new ArrayList<>(defined);
        all.add(root);
        Node[] nodes = Terms.closure(all, meter);
        meter.spend(Prices.PLACE * nodes.length);
        TermWriter writer = new TermWriter(bits, meter);
        for (Node node : nodes) {
            if (!writer.write(node)) {
                return null;
            }
        }
        return writer.term(root);
    }

    /** Bits of the largest numbers that are computed with. */
    static int mostBits(int bits) {
        return 2 * bits + 256;
    }

    Term term() {
        return term;
    }

    List<TermWriter.Operation> operations() {
        return operations;
    }

    /** The number of operations. */
    public int size() {
        return term.size();
    }

    /** The box in the words of the kernel, open ends being closed; null if some variable has no bound. */
    public static Ranges ranges(Box box) {
        if (box.inverted() != 0) {
            return null;
        }
        int[] whole = new int[box.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = box.isWhole(i) ? 1 : 0;
        }
        return Ranges.of(box.lower().toArray(NO_NUMBERS), box.upper().toArray(NO_NUMBERS), whole);
    }

    /** The statement what the node is on a box; null if the kernel's evaluation does not show that it has a value there. */
    public EnclosedOn enclosed(Ranges box, MeteredKernel kernel) {
        return kernel.enclosed(term, box, price);
    }

    /** The statement that the node is not negative, or if strict positive, on a box; null if the kernel's evaluation does not show it. */
    public NotNegativeOn notNegative(Ranges box, boolean strict, MeteredKernel kernel) {
        return kernel.notNegative(term, box, strict, price);
    }
}
