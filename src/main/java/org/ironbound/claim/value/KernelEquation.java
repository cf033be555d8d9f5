package org.ironbound.claim.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.CopyPlaces;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.term.DefinedWhere;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Term;

/**
 * Has the kernel state that a term is not negative where all conditions of a claim hold, for these say what some variables are, and with
 * that in their place it is not negative. A guard and its negative say that a power of a variable is something; so that the variable less a
 * root of it, and the root less the variable, are not negative, and have square roots: a term that takes these has results only where the
 * two are the same [WHERE]. What is written here by mistake the kernel refuses.
 */
public final class KernelEquation {
    private final KernelConditions all;
    private final Box box;
    private final MeteredKernel kernel;

    /**
     * That a power of a variable is a quotient, by two guards.
     *
     * @param above   the guard that says of the power times the divisor that it is at least the rest
     * @param below   the one that says of it that it is at most the rest
     * @param divisor which is positive
     * @param power   what the power is
     */
    public record Equation(int above, int below, Node divisor, Node power) {
    }

    /**
     * That a variable is a root.
     *
     * @param root       what the variable is
     * @param isNegative whether this is the negative of the square root
     * @param isAbsolute whether the root is one of the absolute value
     */
    public record Root(int variable, int degree, Equation equation, Node root, boolean isNegative, boolean isAbsolute) {
    }

    private KernelEquation(KernelConditions all, Box box) {
        this.all = all;
        this.box = box;
        this.kernel = all.kernel();
    }

    /**
     * The statement about a term.
     *
     * @param value      the term of what that becomes with roots in place of variables
     * @param everywhere what is stated of it; or if null
     * @param somewhere  where variables are positive; null if nothing is
     * @return null if the kernel does not see it
     */
    public static NotNegativeWhere of(KernelTerm term, KernelTerm value, NotNegativeOn everywhere, NotNegativeWhere somewhere,
            List<Root> roots, KernelConditions all, Box box) {
        return new KernelEquation(all, box).statement(term, value, everywhere, somewhere, roots);
    }

    private NotNegativeWhere statement(KernelTerm term, KernelTerm value, NotNegativeOn everywhere, NotNegativeWhere somewhere,
            List<Root> roots) {
        TermWriter writer = value.writer(kernel.bits(), kernel.meter());
        List<int[]> differences = new ArrayList<>();
        List<NotNegativeWhere> signs = new ArrayList<>();
        for (Root root : roots) {
            NotNegativeWhere[] equal = equal(root);
            int[] places = equal == null ? null : differences(root, writer);
            if (places == null) {
                return null;
            }
            differences.add(places);
            signs.addAll(List.of(equal));
        }
        int[] places = new int[term.size()];
        int[] equations = new int[term.size()];
        Arrays.fill(equations, -1);
        SameStep[] steps = new SameStep[term.size()];
        for (int k = 0; k < places.length; k++) {
            TermWriter.Operation of = term.operations().get(k);
            int solved = of.kind() == Operations.VARIABLE ? solved(of.first(), roots) : -1;
            TermWriter.Operation copy = TermWriter.isLeaf(of) ? of
                : new TermWriter.Operation(of.kind(), places[of.first()], places[of.second()], of.number());
            equations[k] = solved;
            places[k] = solved >= 0 ? differences.get(solved)[0] : writer.add(copy);
            steps[k] = known(writer, value, step(writer, places[k], TermWriter.isLeaf(of) ? null : steps[of.first()],
                TermWriter.isLeaf(of) ? null : steps[of.second()]));
        }
        Put put = put(writer, value, everywhere, somewhere, steps[places.length - 1]);
        return put == null ? null : ofEqual(term.term(), put, differences, signs, places, equations);
    }

    /** From a copy to what it is with the reciprocal of a reciprocal written as what that is of. */
    private static SameStep step(TermWriter writer, int place, SameStep one, SameStep other) {
        TermWriter.Operation operation = writer.at(place);
        TermWriter.Operation below = operation.kind() == Operations.QUOTIENT ? writer.at(operation.second()) : operation;
        boolean isTwice = below != operation && below.kind() == Operations.QUOTIENT && isOne(writer.at(operation.first()))
            && isOne(writer.at(below.first()));
        boolean isChanged = one != null && (one.from != one.to || other.from != other.to);
        return isTwice ? SameStep.equal(place, below.second()) : isChanged ? SameStep.operands(writer, place, one, other)
            : SameStep.itself(place);
    }

    /** On to the same function of what has the same result, if the value has it and the kernel sees that. */
    private SameStep known(TermWriter writer, KernelTerm value, SameStep step) {
        TermWriter.Operation operation = writer.at(step.to);
        boolean isFunction = operation.kind() > Operations.QUOTIENT && !TermWriter.isLeaf(operation)
            && operation.first() == operation.second();
        return !isFunction || step.to < value.size() ? step : IntStream.range(0, value.size())
            .filter(k -> writer.at(k).kind() == operation.kind() && writer.at(k).number().equals(operation.number()))
            .mapToObj(k -> SameStep.equal(operation.first(), writer.at(k).first()))
            .map(same -> SameStep.operands(writer, step.to, same, same))
            .filter(next -> next.on(new SameStep.Proofs(box, writer.term(null), kernel)) != null)
            .findFirst().map(next -> SameStep.through(step, next)).orElse(step);
    }

    private static boolean isOne(TermWriter.Operation operation) {
        return operation.kind() == Operations.NUMBER && operation.number().equals(BigFraction.ONE);
    }

    private static int solved(int variable, List<Root> roots) {
        for (int i = 0; i < roots.size(); i++) {
            if (roots.get(i).variable == variable) {
                return i;
            }
        }
        return -1;
    }

    /** Writes what the kernel's variable is, and the differences: where these are; null if there is no operation for it. */
    private int[] differences(Root root, TermWriter writer) {
        if (!writer.write(Nodes.closure(List.of(root.root), kernel.meter()))) {
            return null;
        }
        int x = writer.add(Operations.VARIABLE, root.variable, 0);
        int place = writer.place(root.root);
        int is = box.isInverted(root.variable) ? writer.add(Operations.QUOTIENT, writer.number(BigFraction.ONE), place) : place;
        return new int[] {is, writer.add(Operations.SUM, x, is, BigFraction.MINUS_ONE), writer.add(Operations.SUM, is, x,
            BigFraction.MINUS_ONE)};
    }

    /**
     * That an operation is not negative, which has the result that is known.
     *
     * @param whole about all that is written
     * @param last  about the operations up to it
     */
    private record Put(NotNegativeWhere whole, NotNegativeWhere last) {
    }

    /** Null if that is not seen. */
    private Put put(TermWriter writer, KernelTerm value, NotNegativeOn everywhere, NotNegativeWhere somewhere, SameStep step) {
        KernelTerm.Form form = KernelTerm.ending(writer, KernelTerm.copy(value.size() - 1), step, null, box, kernel);
        if (form == null) {
            return null;
        }
        KernelPart<NotNegativeOn> part = KernelPart.everywhere(box, kernel);
        NotNegativeWhere whole = everywhere == null ? null : all.under(part.ofSum(form.term(), everywhere, everywhere));
        if (whole == null) {
            SortedSet<Distance> open = Distance.open(box);
            if (somewhere != null) {
                open.addAll(KernelProduct.distances(somewhere, kernel));
            }
            NotNegativeWhere known = open.isEmpty() ? null : everywhere == null ? KernelProduct.under(open, somewhere, kernel)
                : NotNegativeWhere.of(everywhere, KernelProduct.of(open, kernel), true);
            whole = known == null ? null : all.under(KernelPart.where(box, open, kernel).ofSum(form.term(), known, known), box);
        }
        KernelTerm first = form.term().first(step.from + 1, kernel.bits(), kernel.meter());
        NotNegativeWhere last = whole == null ? null : NotNegativeWhere.same(first.term(), form.same(), whole);
        return last == null ? null : new Put(whole, last);
    }

    private NotNegativeWhere ofEqual(Term term, Put put, List<int[]> differences, List<NotNegativeWhere> signs, int[] places,
            int[] equations) {
        NotNegativeWhere known = put.whole;
        kernel.meter().spend(8 * Prices.ARGUMENT * known.term.size());
        TermWriter writer = writer(known.term);
        int[] reasons = new int[known.term.size() + signs.size() + 1];
        Arrays.fill(reasons, -1);
        List<NotNegativeWhere> roots = new ArrayList<>();
        int[] first = new int[differences.size()];
        for (int i = 0; i < signs.size(); i++) {
            int of = differences.get(i / 2)[1 + i % 2];
            NotNegativeWhere sign = signs.get(i);
            roots.add(NotNegativeWhere.ofOriginal(known, writer.term(null).first(of + 1, kernel.bits(), kernel.meter()).term(), sign,
                CopyPlaces.of(sign.term, known.term, kernel.meter())));
            int root = writer.append(new TermWriter.Operation(Operations.ROOT, of, of, BigFraction.ONE));
            reasons[root] = i;
            if (i % 2 == 0) {
                first[i / 2] = root;
            }
        }
        if (roots.contains(null)) {
            return null;
        }
        writer.append(KernelTerm.copy(put.last.term.size() - 1));
        for (int k = 0; k < equations.length; k++) {
            equations[k] = equations[k] < 0 ? -1 : first[equations[k]];
        }
        DefinedWhere defined = DefinedWhere.behind(known, writer.term(null).term(), reasons, roots.toArray(NotNegativeWhere[]::new));
        NotNegativeWhere whole = defined == null ? null : NotNegativeWhere.ofSum(defined, put.last, put.last);
        return whole == null ? null : NotNegativeWhere.ofEqual(term, places, equations, whole);
    }

    private TermWriter writer(Term term) {
        List<TermWriter.Operation> operations = new ArrayList<>();
        for (int k = 0; k < term.size(); k++) {
            operations.add(new TermWriter.Operation(term.kind(k), term.first(k), term.second(k), term.number(k)));
        }
        return new TermWriter(box.inverted(), kernel.bits(), kernel.meter(), operations, Map.of());
    }

    /** That the kernel's variable less what it is, and the negative of that, are not negative; null if that is not seen. */
    private NotNegativeWhere[] equal(Root root) {
        KernelFacts facts = new KernelFacts(all, box.ranges(), box);
        Equation equation = root.equation;
        facts.know(all.place(equation.above), all.holds(equation.above, box.ranges()));
        facts.know(all.place(equation.below), all.holds(equation.below, box.ranges()));
        TermWriter writer = facts.writer();
        if (!writer.write(Nodes.closure(List.of(equation.divisor, equation.power, root.root), kernel.meter()))) {
            return null;
        }
        int x = writer.variable(root.variable);
        int is = writer.place(root.root);
        int[] both = differences(root, facts, x, is);
        if (both == null) {
            return null;
        }
        if (box.isInverted(root.variable)) {
            both = ofReciprocals(facts, root.variable, x, is, both);
        }
        TermWriter alone = new TermWriter(box.inverted(), kernel.bits(), kernel.meter());
        int[] places = differences(root, alone);
        NotNegativeWhere[] equal = new NotNegativeWhere[2];
        for (int i = 0; i < 2; i++) {
            NotNegativeWhere known = facts.at(both[i]);
            KernelTerm difference = alone.term(null);
            Term term = difference.only(difference.operationsOf(places[1 + i]), kernel.bits(), kernel.meter()).term();
            equal[i] = known == null ? null : NotNegativeWhere.ofCopy(term, CopyPlaces.of(term, known.term, kernel.meter()), known);
        }
        return equal[0] == null || equal[1] == null ? null : equal;
    }

    /** Where x - C and C - x are, about which statements are made. */
    private int[] differences(Root root, KernelFacts facts, int x, int is) {
        TermWriter writer = facts.writer();
        int power = writer.power(x, root.degree);
        int rest = writer.place(root.equation.power);
        int above = divided(facts, root.equation.above, root, facts.difference(power, rest));
        int below = divided(facts, root.equation.below, root, facts.difference(rest, power));
        if (root.degree == 1) {
            return new int[] {above, below};
        }
        return root.degree == 2 ? ofRoots(root, facts, x, is, above, below)
            : root.degree % 2 == 1 ? ofOddRoots(root.degree, facts, x, is, above, below) : null;
    }

    /** The root of a power of odd degree is what that is the power of, whatever its sign. */
    private static int[] ofOddRoots(int degree, KernelFacts facts, int x, int is, int above, int below) {
        int[] both = {facts.difference(x, is), facts.difference(is, x)};
        facts.becomes(facts.ofRoots(degree, above), both[0]);
        facts.becomes(facts.ofRoots(degree, below), both[1]);
        return both;
    }

    /** A guard by its divisor, which is a difference. */
    private int divided(KernelFacts facts, int guard, Root root, int difference) {
        facts.becomes(facts.quotient(all.place(guard), facts.writer().place(root.equation.divisor)), difference);
        return difference;
    }

    /** By the differences of the squares. */
    private int[] ofRoots(Root root, KernelFacts facts, int x, int is, int above, int below) {
        int side = root.isNegative ? facts.negative(x) : x;
        int positive = root.isNegative ? facts.negative(is) : is;
        int more = above;
        int less = below;
        if (root.isAbsolute) {
            int rest = facts.writer().place(root.equation.power);
            int absolute = facts.writer().add(Operations.ABSOLUTE, rest, rest);
            int square = facts.writer().power(x, 2);
            facts.sign(square, false);
            facts.becomes(facts.sum(square, below), rest);
            int zero = facts.writer().number(BigFraction.ZERO);
            facts.sign(zero, false);
            more = facts.sum(above, facts.ofSquares(rest, absolute, zero));
            less = facts.sum(below, facts.ofSquares(absolute, rest, zero));
        }
        hold(facts, side);
        int larger = facts.ofSquares(side, positive, more);
        int smaller = facts.ofSquares(positive, side, less);
        int[] both = {facts.difference(x, is), facts.difference(is, x)};
        facts.becomes(root.isNegative ? smaller : larger, both[0]);
        facts.becomes(root.isNegative ? larger : smaller, both[1]);
        return both;
    }

    /** The sign of an operation, if it is not seen by an evaluation, as a guard says. */
    private void hold(KernelFacts facts, int side) {
        for (int guard = 0; guard < all.guards() && facts.sign(side, false) == null; guard++) {
            facts.know(all.place(guard), all.holds(guard, box.ranges()));
            facts.becomes(all.place(guard), side);
        }
    }

    /** With 1/x, of which C is the reciprocal: their differences are those of x and C by the product, which are positive. */
    private static int[] ofReciprocals(KernelFacts facts, int variable, int x, int is, int[] both) {
        TermWriter writer = facts.writer();
        facts.sign(x, true);
        facts.becomes(facts.sum(x, both[1]), is);
        int reciprocal = writer.add(Operations.VARIABLE, variable, 0);
        facts.sign(reciprocal, true);
        int wanted = writer.add(Operations.QUOTIENT, writer.number(BigFraction.ONE), is);
        int[] differences = {facts.difference(reciprocal, wanted), facts.difference(wanted, reciprocal)};
        facts.becomes(facts.quotient(facts.product(reciprocal, both[1]), is), differences[0]);
        facts.becomes(facts.quotient(facts.product(reciprocal, both[0]), is), differences[1]);
        return differences;
    }
}
