package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Algebra;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.PlaceValue;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.SameResult;
import org.ironbound.kernel.term.Term;

/**
 * A node, and all that must have a value where it is used, as a term of the kernel, whose evaluation on a box is proved as a whole.
 */
public final class KernelTerm {
    private static final BigFraction[] NO_NUMBERS = {};

    private final Term term;
    private final Node root;
    private final int inverted;
    private final List<TermWriter.Operation> operations;
    private final Map<Node, Integer> places;
    private final long price;

    KernelTerm(Term term, Node root, int inverted, List<TermWriter.Operation> operations, Map<Node, Integer> places, long price) {
        this.term = term;
        this.root = root;
        this.inverted = inverted;
        this.operations = List.copyOf(operations);
        this.places = Map.copyOf(places);
        this.price = price;
    }

    /**
     * The term of a node.
     *
     * @param root     what is wanted
     * @param defined  what else must have a value
     * @param inverted of which variables the kernel's are the reciprocals, as in {@link Box}
     * @param bits     after the point
     * @param meter    what is spent from
     * @return null if an operation is none of the kernel's terms
     */
    public static KernelTerm of(Node root, List<Node> defined, int inverted, int bits, Meter meter) {
        List<Node> all = new ArrayList<>(defined);
        all.add(root);
        Node[] nodes = Nodes.closure(all, meter);
        meter.spend(Prices.PLACE * nodes.length);
        TermWriter writer = new TermWriter(inverted, bits, meter);
        begin(writer, nodes);
        if (!writer.write(nodes)) {
            return null;
        }
        writer.end(writer.place(root));
        return writer.term(root);
    }

    /**
     * The term of a node as it is written and of its normal form.
     *
     * @param defined what else must have a value
     * @param forms   normal forms of nodes as they are written
     * @param box     on which the kernel is to see that they have the same result
     * @return null if it does not
     */
    public static WrittenForm ofWritten(Node written, List<Node> defined, Map<Node, Node> forms, Box box, MeteredKernel kernel) {
        return WrittenForm.of(() -> new TermWriter(box.inverted(), kernel.bits(), kernel.meter()), written, defined, forms, box, kernel);
    }

    /** Begins with a number if pi is among some nodes: it refers to the first operation, in place of which nothing then is put. */
    static void begin(TermWriter writer, Node[] nodes) {
        if (writer.size() == 0 && Arrays.stream(nodes).anyMatch(node -> node.kind() == Node.Kind.PI)) {
            writer.number(BigFraction.ONE);
        }
    }

    /** Whether the kernel's variable is the reciprocal of one. */
    public boolean isInverted(int variable) {
        return (inverted >> variable & 1) != 0;
    }

    /** Whether its variables are those of a box. */
    public boolean isFor(Box box) {
        return inverted == box.inverted();
    }

    /** A longer term that ends with another form of a term, and the statement that they have the same value. */
    public record Form(KernelTerm term, SameResult same) {
        /** The statement about the term itself that one about this form makes. */
        public NotNegativeOn of(KernelTerm other, NotNegativeOn known) {
            return NotNegativeOn.same(other.term, same, known);
        }

        /** The same of a part of a box. */
        public NotNegativeWhere of(KernelTerm other, NotNegativeWhere known) {
            return NotNegativeWhere.same(other.term, same, known);
        }

        /** What the term itself is on a box, by this form. */
        public EnclosedOn enclosed(KernelTerm other, Ranges box, MeteredKernel kernel) {
            EnclosedOn known = term.enclosed(box, kernel);
            return known == null ? null : EnclosedOn.same(other.term, same, known);
        }
    }

    /** The form of the node whose value the term has, where it is not written so itself; null if the kernel does not see that it is one. */
    public Form simplified(MeteredKernel kernel) {
        if (root == null || places.containsKey(root)) {
            return null;
        }
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        if (!writer.write(Nodes.closure(List.of(root), kernel.meter()))) {
            return null;
        }
        writer.end(writer.place(root));
        KernelTerm longer = writer.term(root);
        SameResult same = KernelEquality.everywhere(longer, size() - 1, longer.size() - 1, kernel.meter());
        return same == null ? byRoots(kernel) : new Form(longer, same);
    }

    /** The same by what is under roots. */
    private Form byRoots(MeteredKernel kernel) {
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        writer.write(Nodes.closure(List.of(root), kernel.meter()));
        SameStep step = RootPowers.between(writer, size() - 1, writer.place(root));
        if (step == null) {
            return null;
        }
        writer.append(copy(writer.place(root)));
        KernelTerm longer = writer.term(root);
        SameResult same = SameStep.through(step, SameStep.shared(step.to, longer.size() - 1)).on(new SameStep.Proofs(null, longer, kernel));
        return same == null ? null : new Form(longer, same);
    }

    /** The node whose value the term has; empty if it was not made of one. */
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** A writer that has written this term. */
    TermWriter writer(int bits, Meter meter) {
        return new TermWriter(inverted, bits, meter, operations, places);
    }

    /** Bits of the largest numbers that are computed with. */
    static int mostBits(int bits) {
        return 2 * bits + 256;
    }

    /** In the kernel. */
    public Term term() {
        return term;
    }

    /** The index of the operation that a node is; -1 if there is none. */
    int place(Node node) {
        return places.getOrDefault(node, -1);
    }

    List<TermWriter.Operation> operations() {
        return operations;
    }

    /** The first operations, of which the last one is what is wanted. */
    KernelTerm first(int size, int bits, Meter meter) {
        TermWriter writer = new TermWriter(inverted, bits, meter, operations.subList(0, size), Map.of());
        return writer.term(null);
    }

    /** The operations that operation k is made of, itself the last one. */
    int[] operationsOf(int k) {
        boolean[] isNeeded = needed(operations, k);
        return IntStream.rangeClosed(0, k).filter(i -> isNeeded[i]).toArray();
    }

    /** Some operations, which are made of no other ones, by themselves. */
    KernelTerm only(int[] places, int bits, Meter meter) {
        TermWriter writer = new TermWriter(inverted, bits, meter);
        int[] copies = new int[operations.size()];
        for (int place : places) {
            TermWriter.Operation of = operations.get(place);
            copies[place] = writer.append(TermWriter.isLeaf(of) ? of
                : new TermWriter.Operation(of.kind(), copies[of.first()], copies[of.second()], of.number()));
        }
        return writer.term(null);
    }

    /** Which operations some of them are made of, these among them. */
    static boolean[] needed(List<TermWriter.Operation> operations, int... wanted) {
        boolean[] isNeeded = new boolean[operations.size()];
        Arrays.stream(wanted).forEach(k -> isNeeded[k] = true);
        for (int k = isNeeded.length - 1; k >= 0; k--) {
            TermWriter.Operation operation = operations.get(k);
            if (isNeeded[k] && !TermWriter.isLeaf(operation)) {
                isNeeded[operation.first()] = true;
                isNeeded[operation.second()] = true;
            }
        }
        return isNeeded;
    }

    /** Of each operation of another term, the first one here that is a copy of it; -1 if none is. */
    int[] copies(KernelTerm other) {
        int[] copies = new int[other.size()];
        for (int k = 0; k < copies.length; k++) {
            TermWriter.Operation of = other.operations.get(k);
            copies[k] = operations.indexOf(TermWriter.isLeaf(of) ? of
                : new TermWriter.Operation(of.kind(), copies[of.first()], copies[of.second()], of.number()));
        }
        return copies;
    }

    /** What a term of its own is that ends with a copy of an operation of this one; null if it may have no value. */
    PlaceValue value(KernelTerm alone, Ranges box, MeteredKernel kernel) {
        EnclosedOn all = alone == null ? null : alone.enclosed(box, kernel);
        return all == null ? null : new PlaceValue(all, copies(alone));
    }

    /** What an evaluation costs at most. */
    long price() {
        return price;
    }

    /** The number of operations. */
    public int size() {
        return term.size();
    }

    /** The statement what the node is on a box; null if the kernel's evaluation does not show that it has a value there. */
    public EnclosedOn enclosed(Ranges box, MeteredKernel kernel) {
        return kernel.enclosed(term, box, price);
    }

    /** What the last operation is by itself, whatever else must have a value. */
    public EnclosedOn alone(Ranges box, MeteredKernel kernel) {
        return only(operationsOf(size() - 1), kernel.bits(), kernel.meter()).enclosed(box, kernel);
    }

    /**
     * The same at a unit of which all numbers in the term are multiples, so that they are exact: 2/3 and -2/3 cos(0) are 0 together. Null,
     * too, if the unit would be long, or is the usual one.
     */
    public EnclosedOn exactly(Ranges box, MeteredKernel kernel) {
        BigInteger unit = kernel.unit();
        for (TermWriter.Operation operation : operations) {
            BigInteger denominator = operation.number().getDenominator();
            unit = unit.multiply(denominator).divide(unit.gcd(denominator));
            if (2 * unit.bitLength() > 3 * kernel.bits()) {
                return null;
            }
        }
        return unit.equals(kernel.unit()) ? null : kernel.enclosed(this, box, unit);
    }

    /**
     * The statement what the node is on a box, by squares whose sum it is as a fraction of polynomials; null if the kernel does not see
     * that it is, or it may have no value there.
     */
    public EnclosedOn sum(List<Algebra.Square> squares, Box box, MeteredKernel kernel) {
        Form form = form(squares, box, kernel);
        return form == null ? null : form.enclosed(this, form.same.box, kernel);
    }

    /** The form that ends with a sum of squares. */
    private Form form(List<Algebra.Square> squares, Box box, MeteredKernel kernel) {
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        int sum = writer.number(BigFraction.ZERO);
        boolean isWritten = true;
        for (Algebra.Square square : squares) {
            int root = writer.number(new BigFraction(square.number()));
            for (Map.Entry<Node, BigInteger> factor : square.factors().entrySet()) {
                if (factor.getValue().signum() != 0) {
                    // The term may be one that was wanted of a premise: not all nodes of the goal need stand in it.
                    isWritten &= writer.write(Nodes.closure(List.of(factor.getKey()), kernel.meter()));
                    root = writer.add(Operations.SUM, root, writer.place(factor.getKey(), root), new BigFraction(factor.getValue()));
                }
            }
            sum = writer.add(Operations.SUM, sum, writer.add(Operations.SQUARE, root, root), square.weight());
        }
        return isWritten ? ending(writer, copy(sum), size() - 1, null, box, kernel) : null;
    }

    /** The same where some distances from ends are positive. */
    public NotNegativeWhere sumWhere(List<Algebra.Square> squares, Box box, SortedSet<Distance> distances, MeteredKernel kernel) {
        Form form = form(squares, box, kernel);
        NotNegativeWhere known = form == null ? null : form.term.positiveWhere(box, distances, false, kernel);
        return known == null ? null : form.of(this, known);
    }

    /**
     * The statement what the node is on a box, by another node that has the same value there; null if the kernel does not see that it has,
     * or it may have no value.
     */
    public EnclosedOn onFace(Node other, Box box, MeteredKernel kernel) {
        Form form = form(other, box, kernel);
        return form == null ? null : form.enclosed(this, form.same.box, kernel);
    }

    /** The statement where distances are positive, by another node that has the same value on the box; null if that is not seen. */
    public NotNegativeWhere positiveOnFace(Node other, Box box, SortedSet<Distance> distances, boolean strict, MeteredKernel kernel) {
        Form form = form(other, box, kernel);
        NotNegativeWhere known = form == null ? null : form.term.positiveWhere(box, distances, strict, kernel);
        return known == null ? null : form.of(this, known);
    }

    /** The form that ends with another node. */
    private Form form(Node other, Box box, MeteredKernel kernel) {
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        boolean isWritten = box.ranges() != null && writer.write(Nodes.closure(List.of(other), kernel.meter()));
        return isWritten ? ending(writer, copy(writer.place(other)), size() - 1, null, box, kernel) : null;
    }

    /** The statement where distances are positive, with x (x ln x) in place of x^2 ln x; null if there is none, or that is not seen. */
    public NotNegativeWhere positiveByWeights(Box box, SortedSet<Distance> distances, boolean strict, MeteredKernel kernel) {
        NotNegativeWhere known = positiveByWeights(false, box, distances, strict, kernel);
        return known == null ? positiveByWeights(true, box, distances, strict, kernel) : known;
    }

    private NotNegativeWhere positiveByWeights(boolean areOwn, Box box, SortedSet<Distance> distances, boolean strict,
            MeteredKernel kernel) {
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        int last = new Weights(writer, areOwn).of(size() - 1);
        Form form = last == size() - 1 ? null : ending(writer, copy(last), size() - 1, null, box, kernel);
        NotNegativeWhere known = form == null ? null : form.term.positiveWhere(box, distances, strict, kernel);
        return known == null ? null : form.of(this, known);
    }

    /** The statement where distances are positive, with what is 0 or 1 written so; null if there is none, or that is not seen. */
    public NotNegativeWhere positiveByNumbers(Box box, SortedSet<Distance> distances, boolean strict, MeteredKernel kernel) {
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        SameStep step = PowerForms.shorter(writer, size() - 1, box);
        if (step == null || step.from == step.to) {
            return null;
        }
        SameStep whole = SameStep.through(step, SameStep.shared(step.to, writer.append(copy(step.to))));
        KernelTerm longer = writer.term(null);
        SameResult same = whole.on(new SameStep.Proofs(box, longer, kernel));
        NotNegativeWhere known = same == null ? null : longer.positiveWhere(box, distances, strict, kernel);
        return known == null ? null : NotNegativeWhere.same(term, same, known);
    }

    /** This term, whose last operation is repeated once more if the other term ends so. */
    public KernelTerm endingLike(Term other, MeteredKernel kernel) {
        int last = other.size() - 1;
        boolean isRepeated = other.kind(last) == Operations.SUM && other.first(last) == other.second(last)
            && other.number(last).equals(BigFraction.ZERO);
        if (!isRepeated || operations.get(size() - 1).equals(copy(operations.get(size() - 1).first()))) {
            return this;
        }
        TermWriter writer = writer(kernel.bits(), kernel.meter());
        writer.append(copy(size() - 1));
        return writer.term(root);
    }

    /** An operation with the result of another one. */
    static TermWriter.Operation copy(int place) {
        return new TermWriter.Operation(Operations.SUM, place, place, BigFraction.ZERO);
    }

    /**
     * The longer term that ends with an operation, and the statement that another one has the same result on a box: by polynomials, by
     * those and square roots, or by powers of e; null if the kernel does not see it.
     *
     * @param writer that has written all that the last operation needs
     * @param first  the other operation
     * @param root   the node that the last operation is, null if it is none
     */
    static Form ending(TermWriter writer, TermWriter.Operation last, int first, Node root, Box box, MeteredKernel kernel) {
        return ending(writer, last, SameStep.itself(first), root, box, kernel);
    }

    /** @param first from the other operation to one that has the same result */
    static Form ending(TermWriter writer, TermWriter.Operation last, SameStep first, Node root, Box box, MeteredKernel kernel) {
        int place = writer.append(last);
        for (SameStep.Way way : SameStep.Way.values()) {
            SameStep next = way.between(writer, first.to, place, box);
            if (next != null) {
                SameStep step = SameStep.through(first, next);
                SameStep whole = place == writer.size() - 1 ? step : SameStep.through(step, SameStep.shared(place, writer.append(last)));
                KernelTerm term = writer.term(root);
                SameResult same = whole.on(new SameStep.Proofs(box, term, kernel));
                if (same != null) {
                    return new Form(term, same);
                }
            }
        }
        return null;
    }

    /**
     * A longer term that ends with a node; null if the kernel has no operation for it.
     *
     * @param bits after the point
     */
    public KernelTerm and(Node node, int bits, Meter meter) {
        TermWriter writer = writer(bits, meter);
        if (!writer.write(Nodes.closure(List.of(node), meter))) {
            return null;
        }
        writer.append(copy(writer.place(node)));
        return writer.term(node);
    }

    /**
     * A term behind another one, which may have a value where it has none.
     *
     * @param term   that begins with the other one
     * @param copies of each operation, where it is there
     */
    public record Behind(KernelTerm term, int[] copies) {
        /** The statement about the term itself that one about the longer one makes. */
        public NotNegativeWhere of(KernelTerm itself, NotNegativeWhere known) {
            return NotNegativeWhere.ofCopy(itself.term, copies, known);
        }
    }

    /** This term behind another one. */
    public Behind behind(KernelTerm other, int bits, Meter meter) {
        TermWriter writer = other.writer(bits, meter);
        int[] copies = writer.addCopies(operations);
        return new Behind(writer.term(root), copies);
    }

    /**
     * The statement that the node is not negative, or if strict positive, as the product of two.
     *
     * @param one    a longer term
     * @param known  that this is so
     * @param factor a longer one still, which is so as its evaluation shows
     * @param part   where
     * @return null if the kernel does not see that the node is the product of what both end with
     */
    public <S> S ofProduct(KernelTerm one, S known, KernelTerm factor, KernelPart<S> part) {
        S other = part.notNegative(factor, part.isStrict(known));
        TermWriter writer = factor.writer(part.kernel().bits(), part.kernel().meter());
        TermWriter.Operation last = new TermWriter.Operation(Operations.PRODUCT, one.size() - 1, factor.size() - 1, BigFraction.ONE);
        return other == null ? null : ofTwo(writer, last, known, other, part);
    }

    /** By the signs of two operations, of which another one has the same result as this term. */
    <S> S ofTwo(TermWriter writer, TermWriter.Operation last, S one, S other, KernelPart<S> part) {
        Form form = ending(writer, last, size() - 1, null, part.box(), part.kernel());
        return form == null ? null : part.same(this, form.same, part.ofTwo(form.term, one, other));
    }

    /**
     * The statement that the node is not negative where a variable of a box is not 0, as something by the square of the variable.
     *
     * @param top   a longer term, which ends with that
     * @param known that this is not negative, under the condition that distances from ends are positive
     */
    public NotNegativeWhere bySquare(KernelTerm top, NotNegativeWhere known, Box box, int variable, MeteredKernel kernel) {
        TermWriter writer = top.writer(kernel.bits(), kernel.meter());
        int square = writer.power(writer.add(Operations.VARIABLE, variable, 0), 2);
        KernelPart<NotNegativeWhere> part = KernelPart.where(box, KernelProduct.distances(known, kernel), kernel);
        NotNegativeWhere below = part.notNegative(writer.term(null).first(square + 1, kernel.bits(), kernel.meter()), true);
        TermWriter.Operation last = new TermWriter.Operation(Operations.QUOTIENT, top.size() - 1, square, BigFraction.ONE);
        return below == null ? null : ofTwo(writer, last, known, below, part);
    }

    /** The statement that the node is not negative, or if strict positive, where a variable is positive; null if that is not seen. */
    public NotNegativeWhere positiveWhere(Box box, int variable, boolean strict, MeteredKernel kernel) {
        return positiveWhere(box, new TreeSet<>(Set.of(Distance.ofNull(variable))), strict, kernel);
    }

    /** The same where distances from ends are. */
    public NotNegativeWhere positiveWhere(Box box, SortedSet<Distance> distances, boolean strict, MeteredKernel kernel) {
        KernelEnds ends = KernelEnds.of(this, box, distances, kernel);
        return ends == null ? null : ends.statement(strict);
    }

    /**
     * The statement that the node is not negative where a variable is at an end of its range either.
     *
     * @param known    that it is not where the distance is positive
     * @param distance from there
     * @return null if the node may have no value there
     */
    public NotNegativeOn closed(NotNegativeWhere known, Box box, Distance distance, MeteredKernel kernel) {
        int variable = distance.variable();
        Box real = box.range(variable, box.lower().get(variable), box.upper().get(variable), false, false);
        EnclosedOn value = known.strict ? null : enclosed(known.box, kernel);
        NotNegativeOn start = value == null ? null : KernelProduct.term(new TreeSet<>(Set.of(distance)), kernel)
            .notNegative(real.face(variable, !distance.isLower()).ranges(), true, kernel);
        return start == null ? null
            : NotNegativeOn.closed(box.ranges(), known, value, start, variable, distance.isLower() ? -1 : 1);
    }

    /**
     * The same where other distances are positive, none of which is of that variable.
     *
     * @param known     that it is not negative where these are, and others of the variable
     * @param fromLower whether the latter are positive at the lower end of its range, or at the upper one
     */
    public NotNegativeWhere closedWhere(NotNegativeWhere known, SortedSet<Distance> distances, Box box, int variable, boolean fromLower,
            MeteredKernel kernel) {
        KernelEnds value = known.strict ? null : KernelEnds.of(this, box, distances, kernel);
        KernelTerm product = value == null ? null : KernelProduct.term(KernelProduct.distances(known, kernel), kernel);
        KernelEnds start = product == null ? null : KernelEnds.of(product, box.face(variable, fromLower), distances, kernel);
        NotNegativeWhere holds = start == null ? null : start.statement(true);
        DefinedWhere defined = holds == null ? null : value.defined();
        return defined == null ? null : NotNegativeWhere.closed(box.ranges(), known, defined, holds, variable, fromLower ? 1 : -1);
    }

    /** The term with its negative as one more operation. */
    public KernelTerm opposite(int bits, Meter meter) {
        TermWriter writer = writer(bits, meter);
        int zero = writer.number(BigFraction.ZERO);
        writer.append(new TermWriter.Operation(Operations.SUM, zero, size() - 1, BigFraction.MINUS_ONE));
        return writer.term(null);
    }

    /**
     * The statement about the node where a condition holds, which is nowhere on a box.
     *
     * @param positive whether the condition is that another node is positive, or not negative
     * @param strict   what is said of this one
     * @param fails    that the condition's opposite holds
     * @return null if that is not what is stated
     */
    public NotNegativeWhere nowhere(KernelTerm condition, boolean positive, boolean strict, NotNegativeOn fails) {
        return fails == null ? null : NotNegativeWhere.nowhere(term, condition.term, positive, strict, fails);
    }

    /** The statement that the node is not negative, or if strict positive, on a box; null if the kernel's evaluation does not show it. */
    public NotNegativeOn notNegative(Ranges box, boolean strict, MeteredKernel kernel) {
        return kernel.notNegative(term, box, strict, price);
    }
}
