package org.ironbound.claim.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * A node as it is written and its normal form in one term of the kernel, which ends with the normal form: what is found of this the kernel
 * then states of the node as it is written, for it sees that both have the same result.
 */
public final class WrittenForm {
    /** The most nodes of all of which the normal forms are written. */
    private static final int SHORT = 80;

    private final KernelTerm term;
    private final SameStep same;

    private WrittenForm(KernelTerm term, SameStep same) {
        this.term = term;
        this.same = same;
    }

    /**
     * Writes both; if the kernel does not see so that they are the same, with the normal forms of all that the node is made of, of which a
     * sum has only parts.
     *
     * @param writer  makes one that may have written other operations
     * @param defined what else must have a value
     * @param forms   normal forms of nodes
     * @param box     a box on which the kernel is to see that they are the same
     * @return null if the kernel has no term for them, or does not see it
     */
    static WrittenForm of(Supplier<TermWriter> writer, Node written, List<Node> defined, Map<Node, Node> forms, Box box,
            MeteredKernel kernel) {
        Node[] nodes = Nodes.closure(List.of(written), kernel.meter());
        WrittenForm form = of(writer.get(), nodes, List.of(forms.get(written)), defined, forms, box, kernel);
        if (form != null || nodes.length > SHORT) {
            return form;
        }
        Stream<Node> normals = Stream.concat(Stream.of(nodes).map(forms::get).filter(Objects::nonNull), Stream.of(forms.get(written)));
        return of(writer.get(), nodes, normals.toList(), defined, forms, box, kernel);
    }

    private static WrittenForm of(TermWriter writer, Node[] nodes, List<Node> normals, List<Node> defined, Map<Node, Node> forms, Box box,
            MeteredKernel kernel) {
        Node written = nodes[nodes.length - 1];
        Node normal = normals.get(normals.size() - 1);
        KernelTerm.begin(writer, nodes);
        if (!writer.write(Nodes.closure(defined, kernel.meter())) || !writer.write(nodes)) {
            return null;
        }
        // What must have a value may be made of the node, and then comes behind it.
        writer.end(writer.place(written));
        int whole = writer.size() - 1;
        if (!writer.write(Nodes.closure(normals, kernel.meter()))) {
            return null;
        }
        SameStep step = new Writing(writer, nodes, forms, box, kernel).step(written);
        if (step == null || step.to != writer.place(normal)) {
            return null;
        }
        writer.end(step.to);
        SameStep same = whole == step.from ? step : SameStep.through(SameStep.shared(whole, step.from), step);
        return new WrittenForm(writer.term(normal), SameStep.through(same, SameStep.shared(step.to, writer.size() - 1)));
    }

    /** The term. */
    public KernelTerm term() {
        return term;
    }

    /** The statement about the node as it is written; null if the kernel does not see it. */
    public NotNegativeOn of(NotNegativeOn known, Box box, MeteredKernel kernel) {
        if (same.from == same.to) {
            return known;
        }
        SameResult shown = same.on(new SameStep.Proofs(box, term, kernel));
        return shown == null ? null : NotNegativeOn.same(whole(kernel), shown, known);
    }

    /** The same where a condition holds. */
    public NotNegativeWhere of(NotNegativeWhere known, Box box, MeteredKernel kernel) {
        if (same.from == same.to) {
            return known;
        }
        SameResult shown = same.on(new SameStep.Proofs(box, term, kernel));
        return shown == null ? null : NotNegativeWhere.same(whole(kernel), shown, known);
    }

    private Term whole(MeteredKernel kernel) {
        return term.first(same.from + 1, kernel.bits(), kernel.meter()).term();
    }

    /**
     * Each operation is written once more with normal forms in place of its operands, and where a node is written its normal form is put in
     * its place, so that the kernel has small steps to see.
     */
    private static final class Writing {
        /** In longer terms nothing is looked for. */
        private static final int LONGEST = 600;

        private final TermWriter writer;
        private final Map<Integer, Node> written = new HashMap<>();
        private final Map<Node, Node> forms;
        private final Box box;
        private final MeteredKernel kernel;

        Writing(TermWriter writer, Node[] nodes, Map<Node, Node> forms, Box box, MeteredKernel kernel) {
            this.writer = writer;
            this.forms = forms;
            this.box = box;
            this.kernel = kernel;
            for (Node node : nodes) {
                written.put(writer.place(node), node);
            }
        }

        /** From the node to its normal form, as far as the kernel sees it; null if it is too long. */
        SameStep step(Node node) {
            int last = writer.place(node);
            boolean[] isNeeded = KernelTerm.needed(writer.written(), last);
            SameStep[] steps = new SameStep[last + 1];
            Set<Integer> complete = ofFunctions(isNeeded);
            complete.add(last);
            for (int k = 0; k <= last; k++) {
                if (writer.size() > LONGEST) {
                    return null;
                }
                if (isNeeded[k]) {
                    TermWriter.Operation operation = writer.at(k);
                    steps[k] = normal(complete.contains(k), written.get(k), TermWriter.isLeaf(operation) ? SameStep.itself(k)
                        : SameStep.operands(writer, k, steps[operation.first()], steps[operation.second()]));
                }
            }
            return steps[last];
        }

        /** Operands of what is no fraction of others. */
        private Set<Integer> ofFunctions(boolean[] isNeeded) {
            Set<Integer> operands = new HashSet<>();
            for (int k = 0; k < isNeeded.length; k++) {
                TermWriter.Operation operation = writer.at(k);
                if (isNeeded[k] && !TermWriter.isLeaf(operation) && !isFraction(operation.kind())) {
                    operands.addAll(List.of(operation.first(), operation.second()));
                }
            }
            return operands;
        }

        /**
         * On to the normal form of a node, if the kernel sees that that is the same.
         *
         * @param isComplete whether all is to be seen here, and not with what is made of it
         */
        private SameStep normal(boolean isComplete, Node node, SameStep step) {
            int wanted = node == null ? step.to : writer.place(forms.get(node), step.to);
            if (wanted == step.to) {
                return step;
            }
            // Of a fraction of others, what is not seen at once is seen later, with these.
            boolean isPlain = !isComplete && isFraction(writer.at(step.to).kind());
            Stream<SameStep> others = isPlain ? Stream.of()
                : Stream.of(SameStep.Way.values()).map(way -> way.between(writer, step.to, wanted, box));
            return Stream.concat(Stream.of(SameStep.shared(step.to, wanted)), others)
                .filter(next -> next != null && next.on(new SameStep.Proofs(box, writer.term(null), kernel)) != null)
                .findFirst().map(next -> SameStep.through(step, next)).orElse(step);
        }

        private static boolean isFraction(int kind) {
            return kind >= Operations.SUM && kind <= Operations.QUOTIENT;
        }
    }
}
