package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Distance;
import org.ironbound.claim.value.KernelConditions;
import org.ironbound.claim.value.KernelFront;
import org.ironbound.claim.value.KernelGuard;
import org.ironbound.claim.value.KernelPlace;
import org.ironbound.claim.value.KernelProduct;
import org.ironbound.claim.value.KernelQuotient;
import org.ironbound.claim.value.KernelSides;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.KernelWeights;
import org.ironbound.claim.value.MeteredKernel;
import org.ironbound.claim.value.Points;
import org.ironbound.claim.value.TermWriter;
import org.ironbound.claim.value.Variable;
import org.ironbound.kernel.real.Boxes;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/** Walks through a written proof and re-checks every case of it, each by its line of the table in theory.md [CLAIM-PROOF]. */
public final class Verifier {
    /** Tokens deep. */
    private static final int DEEPEST = 400;
    /** Faces and derivatives within each other. */
    private static final int HIGHEST_ORDER = 24;
    /** So many goals are kept in mind of which the term is known. */
    private static final int MOST_OWN = 1000;

    /** That a guard fails everywhere. */
    private static final String OLD_CASE = "v:[0-9]+";

    private final Reasoning reasoning;
    private final KernelReasoning kernel;
    private final Observer observer;
    private final List<Variable> variables;
    private final Iterator<String> tokens;
    private final List<Owed> owed = new ArrayList<>();
    private final Map<Own, Boolean> ownTerms = new HashMap<>();
    /** What holds at all points of the part of the claim that is looked at. */
    private Optional<KernelConditions> conditions = Optional.empty();
    private int cases;
    private int byKernel;

    /** Is told of each case before and after it is checked. */
    public interface Observer {
        /**
         * A case of a proof; the next ones, if they are deeper, are those that it rests on.
         *
         * @param depth how many cases it is within
         */
        void begins(Reasoning reasoning, Deduction.Case of, String token, int depth);

        /** All that a case rests on is checked; whether the kernel then states nothing of it. Cases without this have no statement. */
        default void ends(Deduction.Case of, boolean isNothing) { }
    }

    /**
     * A proof of an inequality that is one.
     *
     * @param stated   what the kernel states of it on each box of the claim
     * @param cases    how many cases it has
     * @param byKernel how many of these end in a statement of the kernel
     * @param owed     cases that other terms than those of their goals closed
     */
    public record Checked(List<Stated> stated, int cases, int byKernel, List<Owed> owed) {
        /**
         * Returns if the terms of their own goals, or the older rules, close these cases, too: what other terms say of a goal is seen where
         * the kernel states all of the claim, and only there.
         *
         * @throws RejectedException names the case that is not closed
         */
        void requireOwn() throws RejectedException {
            for (Owed each : owed) {
                new Verifier(each.reasoning, List.of(each.token).iterator(), (on, of, token, depth) -> { }).verify(each.of, 0);
            }
        }
    }

    /** That a term is that of a goal. */
    private record Own(Term term, Inequality goal, int inverted) {
    }

    /** A case without premises that a statement about another term than that of its goal closed. */
    record Owed(Reasoning reasoning, Deduction.Case of, String token) {
    }

    private Verifier(Reasoning reasoning, Iterator<String> tokens, Observer observer) {
        this.reasoning = reasoning;
        this.kernel = reasoning.kernel();
        this.observer = observer;
        this.variables = reasoning.statement().variables();
        this.tokens = tokens;
    }

    /**
     * Returns if the tokens prove the inequality on all boxes of the claim, one after the other, wherever the guards hold.
     *
     * @return what the kernel states of it
     * @throws RejectedException names the case that is not closed
     */
    public static Checked verify(Reasoning reasoning, Inequality goal, List<String> tokens) throws RejectedException {
        return verify(reasoning, goal, tokens, (on, of, token, depth) -> { });
    }

    /**
     * Does so and tells of each case.
     *
     * @return what the kernel states of it
     * @throws RejectedException names the case that is not closed
     */
    public static Checked verify(Reasoning reasoning, Inequality goal, List<String> tokens, Observer observer) throws RejectedException {
        return Contraposition.begins(tokens) ? contraposed(reasoning, goal, tokens, observer) : plain(reasoning, goal, tokens, observer);
    }

    private static Checked contraposed(Reasoning reasoning, Inequality goal, List<String> tokens, Observer observer)
            throws RejectedException {
        String token = tokens.get(0);
        Contraposition way = Contraposition.parse(token, reasoning);
        Reasoning other = way.of(reasoning, goal);
        if (other == null) {
            throw new RejectedException("'" + token + "' is not possible: the claim is too large");
        }
        Checked known = plain(other, other.statement().goals().get(0), tokens.subList(1, tokens.size()), observer);
        List<Stated> stated = new ArrayList<>();
        for (Box box : reasoning.statement().boxes()) {
            Stated one = way.stated(reasoning, reasoning.statement().goals().indexOf(goal), other, known.stated().get(stated.size()), box);
            if (one.isNothing()) {
                throw new RejectedException("case '" + token + "' is not stated by the kernel, as it must be: prove looks for another "
                    + "proof");
            }
            stated.add(one);
        }
        // That is the kernel's only: where it does not state all of the claim, this is no proof.
        Deduction.Case whole = new Deduction.Case(goal, reasoning.statement().boxes().get(0), Set.of(), 0);
        return new Checked(stated, known.cases + 1, known.byKernel + 1, List.of(new Owed(reasoning, whole, token)));
    }

    private static Checked plain(Reasoning reasoning, Inequality goal, List<String> tokens, Observer observer) throws RejectedException {
        Iterator<String> rest = tokens.iterator();
        Scaling scaling = Scaling.begins(tokens) ? Scaling.parse(rest.next(), reasoning) : null;
        List<Box> boxes = reasoning.statement().boxes();
        List<Box> enough = scaling == null ? boxes : scaling.boxes(goal, reasoning);
        if (enough == null) {
            throw new RejectedException("'" + tokens.get(0) + "' is not possible: the claim is not homogeneous in these variables");
        }
        int number = reasoning.statement().goals().indexOf(goal);
        Map<Reasoning, Verifier> forms = new LinkedHashMap<>();
        List<Stated> stated = new ArrayList<>();
        for (Box box : enough) {
            Verifier form = forms.computeIfAbsent(reasoning.on(box), on -> new Verifier(on, rest, observer));
            form.conditions = KernelFaces.conditions(scaling, form.reasoning, enough, box);
            stated.add(form.written(form.reasoning.statement().goals().get(number), box));
        }
        if (rest.hasNext()) {
            throw new RejectedException("the proof goes on after its end");
        }
        List<Stated> wanted = scaling == null ? stated
            : boxes.stream().map(box -> new KernelFaces(scaling, reasoning, number, enough, stated, box).stated()).toList();
        return new Checked(wanted, forms.values().stream().mapToInt(form -> form.cases).sum(),
            forms.values().stream().mapToInt(form -> form.byKernel).sum(),
            forms.values().stream().flatMap(form -> form.owed.stream()).toList());
    }

    /** Checks the cases on a box, and returns what is stated of the goal as it is written. */
    private Stated written(Inequality goal, Box box) throws RejectedException {
        conditions = kernel.conditions(box);
        return kernel.asWritten(verify(new Deduction.Case(goal, box, Deduction.all(reasoning), 0), 0), box);
    }

    /** Checks the next case with the kernel's own term for its goal. */
    private Stated verify(Deduction.Case of, int depth) throws RejectedException {
        return verify(of, ownTerm(of.goal(), of.box()), depth);
    }

    /**
     * Checks the next case, and what it rests on.
     *
     * @param term of the kernel, whose value is that of the goal; empty if there is none
     * @return the kernel's statement that the term is not negative on the box, or if the goal is strict positive; nothing if the case needs
     *         rules that are not the kernel's
     */
    private Stated verify(Deduction.Case of, Optional<KernelTerm> term, int depth) throws RejectedException {
        Inequality goal = of.goal();
        Box box = of.box();
        if (!tokens.hasNext()) {
            throw new RejectedException("the proof ends before its end");
        }
        reasoning.forget();
        String token = tokens.next();
        reasoning.meter().spend(Prices.NODE + Prices.ARGUMENT * token.length());
        observer.begins(reasoning, of, token, depth);
        String[] parts = token.split(":", -1);
        if (depth > DEEPEST || of.order() > HIGHEST_ORDER) {
            throw new RejectedException("the proof is nested too deep");
        }
        cases++;
        try {
            switch (parts[0] + parts.length) {
                case "i1" -> {
                    Optional<NotNegativeOn> proved = byKernel(of, term, KernelForms::interval);
                    NotNegativeWhere known = proved.isPresent() ? null : byEnds(of, term);
                    owe(known != null || proved.isPresent(), of, term, token);
                    require(known != null || proved.isPresent() || reasoning.byInterval(goal, box), token, box);
                    return counted(known != null ? Stated.of(known) : Stated.of(proved.orElse(null)), of);
                }
                case "s3" -> {
                    return split(of, term, Deduction.variable(parts[1], reasoning), Deduction.number(parts[2], reasoning), depth);
                }
                case "m1" -> {
                    return fromMiddle(of, term, token);
                }
                case "t2" -> {
                    require(parts[1].matches("[1-9]"), token, box);
                    int degree = Integer.parseInt(parts[1]);
                    Optional<NotNegativeOn> proved = byKernel(of, term, forms -> forms.taylor(degree));
                    owe(proved.isPresent(), of, term, token);
                    require(proved.isPresent() || reasoning.byTaylor(goal, box, degree), token, box);
                    return counted(Stated.of(proved.orElse(null)), of);
                }
                case "a1" -> {
                    require(reasoning.byAlgebra(goal, box), token, box);
                    return counted(kernel.byAlgebra(term, of), of);
                }
                case "g2" -> {
                    int guard = Deduction.guard(parts[1], reasoning);
                    require(of.guards().contains(guard) && reasoning.guardFails(guard, box), token, box);
                    return nowhere(of, term, guard);
                }
                case "l2", "u2" -> {
                    return monotone(of, term, Deduction.variable(parts[1], reasoning), parts[0].equals("l"), depth);
                }
                case "c2" -> {
                    return cleared(of, term, Deduction.variable(parts[1], reasoning), depth);
                }
                case "k4" -> {
                    return kinked(of, term, token, depth);
                }
                case "p4" -> {
                    return valley(of, term, token, depth);
                }
                case "r6" -> {
                    return stretch(of, term, token, depth);
                }
                case "w4" -> {
                    return rewritten(of, term, token, depth);
                }
                case "o1" -> throw new RejectedException("the proof is not complete: " + Points.shown(variables, box) + " is open");
                case "d4" -> {
                    // The kernel's ranges are closed, and what is said of points is said at none at which a guard fails.
                    Deduction.Case premise = premises(of, token).get(0);
                    Optional<KernelConditions> before = conditions;
                    conditions = before.map(all -> GuardAtEnd.with(all, token, box, reasoning));
                    Stated proved = kernel.parts().withoutEnd(verify(premise, term, depth + 1), conditions, box);
                    conditions = before;
                    return counted(proved, of);
                }
                case "b4" -> {
                    return fromGuard(of, term, token, depth);
                }
                default -> {
                    return parts[0].matches("[qeh]") ? solved(of, term, token, depth) : deduced(of, token, depth);
                }
            }
        } catch (Undefined e) {
            throw new RejectedException("case '" + token + "' on " + Points.shown(variables, box) + ": " + e.explained().getMessage());
        }
    }

    /** The kernel's term for a goal; empty if it has none, or what was offered is another one. */
    private Optional<KernelTerm> ownTerm(Inequality goal, Box box) {
        Optional<KernelTerm> offered = kernel.kernelTerm(goal, box);
        if (ownTerms.size() > MOST_OWN) {
            ownTerms.clear();
        }
        return offered.filter(term -> ownTerms.computeIfAbsent(new Own(term.term(), goal, box.inverted()), any ->
            isOf(term, goal.difference(), goal, box) || goal.written() != null && isOf(term, goal.written(), goal, box)));
    }

    private boolean isOf(KernelTerm term, Node node, Inequality goal, Box box) {
        return TermWriter.isOf(term.term(), node, defined(goal), box.inverted(), reasoning.meter());
    }

    /** What must have a value besides a goal: of an inequality of the claim, all that is written, and the guards. */
    private List<Node> defined(Inequality goal) {
        List<Node> defined = new ArrayList<>(goal.original() ? reasoning.statement().writtenGuards() : List.of());
        Stream.ofNullable(goal.written()).forEach(defined::add);
        return defined;
    }

    /** Keeps a case in mind that a statement closes which is not about the term of its goal. */
    private void owe(boolean isClosed, Deduction.Case of, Optional<KernelTerm> term, String token) {
        if (isClosed && !term.equals(ownTerm(of.goal(), of.box()))) {
            owed.add(new Owed(reasoning, of, token));
        }
    }

    /** By a form of the kernel's term, or of what has the same value. */
    private Optional<NotNegativeOn> byKernel(Deduction.Case of, Optional<KernelTerm> term, Function<KernelForms, NotNegativeOn> form) {
        Function<KernelTerm, NotNegativeOn> proved = t -> form.apply(new KernelForms(reasoning, t, of.goal().strict(), of.box()));
        return term.map(proved).or(() -> term.flatMap(t -> kernel.simplified(t).flatMap(other ->
            Optional.ofNullable(proved.apply(other.term())).map(known -> other.of(t, known)))))
            .filter(known -> isAbout(known.term, known.box, known.strict, of, term));
    }

    /** Whether a statement is about this term and the box of the case, and says enough. */
    static boolean isAbout(Term known, Ranges box, boolean strict, Deduction.Case of, Optional<KernelTerm> term) {
        return term.isPresent() && known.isSame(term.get().term()) && box.isSame(of.box().ranges()) && (strict || !of.goal().strict());
    }

    /** By bounds on one side, where variables are not at their open ends; null if these do not show it. */
    private NotNegativeWhere byEnds(Deduction.Case of, Optional<KernelTerm> term) {
        return term.filter(t -> kernel.mayBeByEnds(of.goal(), of.box())).map(t -> kernel.byEndsOfForms(t, of.goal().strict(), of.box()))
            .filter(known -> isAbout(known.term, known.box, known.strict, of, term) && isInside(known, of.box())).orElse(null);
    }

    /** Whether the condition is that distances from ends are positive, which are so at all points of the box. */
    private boolean isInside(NotNegativeWhere known, Box box) {
        MeteredKernel metered = reasoning.arithmetic().kernel();
        SortedSet<Distance> distances = KernelProduct.distances(known, metered);
        return known.positive && !distances.isEmpty() && distances.stream().allMatch(box::isPositive)
            && known.condition.isSame(KernelProduct.of(distances, metered));
    }

    /** By the mean-value form of the term, or if that does not show it of the goal's own: then nothing is said of the term. */
    private Stated fromMiddle(Deduction.Case of, Optional<KernelTerm> term, String token) throws RejectedException {
        Optional<NotNegativeOn> proved = byKernel(of, term, KernelForms::meanValue);
        if (proved.isEmpty() && byKernel(of, ownTerm(of.goal(), of.box()), KernelForms::meanValue).isEmpty()) {
            throw new RejectedException("case '" + token + "' does not hold on " + Points.shown(variables, of.box())
                + ", or the kernel does not see it, as it now must: prove looks for another proof");
        }
        owe(proved.isPresent(), of, term, token);
        return counted(Stated.of(proved.orElse(null)), of);
    }

    /** A statement that says enough: of a strict goal it must be strict. */
    private Stated counted(Stated proved, Deduction.Case of) {
        Stated enough = proved.enough(of.goal().strict());
        byKernel += enough.isNothing() ? 0 : 1;
        observer.ends(of, enough.isNothing());
        return enough;
    }

    private void require(boolean closed, String token, Box box) throws RejectedException {
        if (!closed) {
            throw new RejectedException("case '" + token + "' does not hold on " + Points.shown(variables, box));
        }
    }

    /** The claim says nothing where a guard fails. */
    private Stated nowhere(Deduction.Case of, Optional<KernelTerm> term, int guard) {
        return counted(Stated.of(term.map(t -> kernel.nowhere(t, guard, of.goal().strict(), of.box(), conditions)).orElse(null)), of);
    }

    private Stated split(Deduction.Case of, Optional<KernelTerm> term, int variable, BigFraction at, int depth) throws RejectedException {
        Box box = of.box();
        boolean divides = at.compareTo(box.lower().get(variable)) >= 0 && at.compareTo(box.upper().get(variable)) < 0;
        Box below = box.below(variable, at);
        Box above = box.above(variable, at);
        if (!divides || !leavesNothing(below.upper().get(variable), above.lower().get(variable), box.isWhole(variable))) {
            throw new RejectedException("a split at " + Fractions.text(at) + " does not divide " + Points.shown(variables, box));
        }
        Stated first = verify(new Deduction.Case(of.goal(), below, of.guards(), of.order()), term, depth + 1);
        Stated second = verify(new Deduction.Case(of.goal(), above, of.guards(), of.order()), term, depth + 1);
        return first.somewhere() == null && second.somewhere() == null
            ? counted(Stated.of(kernel.parts().joined(box, variable, first.everywhere(), second.everywhere())), of)
            : counted(Stated.of(kernel.parts().joined(box, variable, at, first, second, conditions)), of);
    }

    /** Whether every real number, or every whole one, is in the part that ends at the first or in that which begins at the second. */
    private static boolean leavesNothing(BigFraction end, BigFraction start, boolean whole) {
        if (whole) {
            return Fractions.isInteger(end) && Boxes.leavesNoWholeNumber(end.getNumerator(), start.getNumerator());
        }
        return Boxes.leavesNoGap(end.getNumerator(), end.getDenominator(), start.getNumerator(), start.getDenominator());
    }

    /** A guard without the variable holds along the whole way to the end, so it helps there. */
    private Stated monotone(Deduction.Case of, Optional<KernelTerm> term, int variable, boolean fromLower, int depth)
            throws RejectedException {
        // What has no value where the variable is 0 is written so that it has one, if it can be.
        Optional<KernelWeights> weights = term.filter(t -> fromLower).flatMap(t -> kernel.weights(t, variable, of.box()));
        if (weights.isPresent()) {
            Stated known = monotone(of, weights.map(KernelWeights::term), variable, true, depth);
            return kernel.ofWeights(weights.get(), term.get(), variable, known, of.box());
        }
        Box box = of.box();
        Inequality sign = reasoning.rising(of.goal(), variable, fromLower, box);
        if (sign == null) {
            throw new RejectedException("nothing is known of the derivative by '" + variables.get(variable).name() + "' on "
                + Points.shown(variables, box));
        }
        Set<Integer> guards = Deduction.without(variable, of.guards(), reasoning);
        Optional<KernelSlope> slope = term.flatMap(t -> kernel.kernelSlope(t, variable, !fromLower));
        // Of an inverted range the kernel's slope is that by the reciprocal, the goal's may be that by the variable.
        boolean isReversed = reasoning.isReversed(of.goal(), variable, box);
        Optional<KernelTerm> wanted = slope.map(KernelSlope::term);
        Optional<KernelTerm> derivative = isReversed ? wanted.flatMap(t -> kernel.longer(t, sign.difference())) : wanted;
        Deduction.Case rises = new Deduction.Case(sign, box.inside(variable), guards, of.order() + 1);
        Stated ofShorter = stated(rises, derivative.map(kernel::shorter), depth);
        // Where the end is open, the goal there may be a limit. The kernel takes the term itself, if it has a value at the end.
        Inequality atEnd = reasoning.onFace(of.goal(), variable, fromLower, box);
        Stated ofFace = verify(new Deduction.Case(atEnd, box.face(variable, fromLower), guards, of.order() + 1), term, depth + 1);
        NotNegativeOn second = ofFace.everywhere();
        if (derivative.isEmpty()) {
            return Stated.NOTHING;
        }
        Stated first = kernel.ofShorter(derivative.get(), ofShorter);
        if (!isReversed && first.everywhere() != null && second != null && atEnd.strict() == of.goal().strict()) {
            return counted(Stated.of(kernel.parts().along(box, slope.get(), first.everywhere(), second)), of);
        }
        boolean strictly = of.goal().strict() && !atEnd.strict();
        NotNegativeWhere known = isReversed
            ? kernel.ofReciprocal(slope.get(), derivative.get(), first, variable, fromLower, strictly, box.inside(variable))
            : kernel.parts().inside(first, variable, fromLower, strictly, box);
        return counted(second == null && ofFace.somewhere() != null
            ? kernel.parts().alongPart(box, term.get(), slope.get(), isReversed ? Stated.of(known) : first, known, ofFace.somewhere(),
                strictly)
            : kernel.parts().along(box, term.get(), slope.get(), known, second), of);
    }

    private Stated cleared(Deduction.Case of, Optional<KernelTerm> term, int variable, int depth) throws RejectedException, Undefined {
        Inequality other = reasoning.cleared(of.goal(), variable, of.box());
        if (other == null) {
            throw new RejectedException("nothing is divided by '" + variables.get(variable).name() + "' on "
                + Points.shown(variables, of.box()));
        }
        Optional<KernelQuotient> quotient = kernel.kernelQuotient(of.goal(), variable, of.box());
        Stated known = stated(new Deduction.Case(other, of.box(), of.guards(), of.order() + 1),
            quotient.map(KernelQuotient::numerator), depth);
        return term.isEmpty() || quotient.isEmpty() ? Stated.NOTHING
            : counted(kernel.ofQuotient(quotient.get(), term.get(), known, of.box()), of);
    }

    private Stated kinked(Deduction.Case of, Optional<KernelTerm> term, String token, int depth) throws RejectedException, Undefined {
        String[] parts = token.split(":", -1);
        Kink kink = Kink.of(parts[1], parts[2], parts[3]);
        List<Inequality> premises = kink == null ? null : reasoning.premises(of.goal(), kink, of.box());
        if (premises == null) {
            throw isNotPossible(of, token);
        }
        boolean isSide = kink.way() == Kink.Way.SIDE;
        Optional<KernelSides> sides = term.flatMap(t -> kernel.kernelSides(t, of.goal(), kink, of.box()));
        Stated proved = isSide ? onSide(of, kink, premises, sides, depth) : asSummand(of, kink, premises, sides, term, depth);
        return counted(proved, of);
    }

    private Stated onSide(Deduction.Case of, Kink kink, List<Inequality> premises, Optional<KernelSides> sides, int depth)
            throws RejectedException {
        Optional<KernelTerm> condition = sides.flatMap(s -> s.condition(premises.get(0).difference()));
        Stated first = stated(with(premises.get(0), of), condition, depth);
        Optional<KernelSides.OnSide> goal = condition.flatMap(c -> kernel.onSide(sides.get(), c, of.goal(), kink, premises.get(1)));
        Stated second = stated(with(premises.get(1), of), goal.map(KernelSides.OnSide::term), depth);
        return goal.map(g -> kernel.ofSide(g, first, second, of.box(), conditions)).orElse(Stated.NOTHING);
    }

    private Stated asSummand(Deduction.Case of, Kink kink, List<Inequality> premises, Optional<KernelSides> sides,
            Optional<KernelTerm> term, int depth) throws RejectedException {
        List<Stated> known = new ArrayList<>();
        List<KernelTerm> goals = new ArrayList<>();
        Optional<KernelTerm> last = sides.flatMap(s -> term);
        for (Inequality premise : premises) {
            last = last.flatMap(t -> kernel.longer(t, premise.difference()));
            last.ifPresent(goals::add);
            known.add(stated(with(premise, of), last, depth));
        }
        return goals.size() < premises.size() ? Stated.NOTHING
            : kernel.ofSides(sides.get(), of.goal(), kink, goals, known, of.box(), conditions);
    }

    /** What is needed is about the same points, so guards help there as they do here. */
    private static Deduction.Case with(Inequality premise, Deduction.Case of) {
        return new Deduction.Case(premise, of.box(), of.guards(), of.order());
    }

    private RejectedException isNotPossible(Deduction.Case of, String token) {
        return new RejectedException("'" + token + "' is not possible on " + Points.shown(variables, of.box()));
    }

    private Stated rewritten(Deduction.Case of, Optional<KernelTerm> term, String token, int depth) throws RejectedException, Undefined {
        String[] parts = token.split(":", -1);
        Rewriting.Way way = Rewriting.Way.of(parts[1]);
        BigFraction choice = Deduction.number(parts[2], reasoning);
        boolean known = way != null && Fractions.isInteger(choice) && Fractions.signum(choice) >= 0
            && choice.compareTo(new BigFraction(way.choices())) < 0;
        Rewriting other = known ? reasoning.rewritten(of.goal(), way, choice.intValue(), of.box()) : null;
        if (other == null || !parts[3].equals(String.valueOf(other.conditions().size()))) {
            throw isNotPossible(of, token);
        }
        List<Stated> ofConditions = new ArrayList<>();
        for (Inequality condition : other.conditions()) {
            ofConditions.add(verify(new Deduction.Case(condition, of.box(), of.guards(), of.order() + 1), depth + 1));
        }
        Deduction.Case rest = new Deduction.Case(other.goal(), of.box(), of.guards(), of.order() + 1);
        boolean isKnown = other.factor() != null || !other.powers().isEmpty();
        Optional<KernelRewriting> offered = (isKnown ? term : Optional.<KernelTerm>empty())
            .flatMap(t -> KernelRewriting.of(kernel, t, other, of.box(), () -> ownTerm(rest.goal(), rest.box())));
        Stated shown = verify(rest, offered.map(KernelRewriting::goal).or(() -> ownTerm(rest.goal(), rest.box())), depth + 1);
        Stated proved = offered.map(one -> one.of(shown, ofConditions, conditions)).orElse(Stated.NOTHING);
        return counted(kernel.orFromMiddle(proved, term, of), of);
    }

    private Stated valley(Deduction.Case of, Optional<KernelTerm> term, String token, int depth) throws RejectedException, Undefined {
        String[] parts = token.split(":", -1);
        if (!Valley.isOne(parts[2], parts[3])) {
            throw isNotPossible(of, token);
        }
        Valley valley = new Valley(Deduction.variable(parts[1], reasoning), Integer.parseInt(parts[2]), parts[3]);
        List<Premise> premises = reasoning.premises(of.goal(), valley, of.box());
        if (premises == null) {
            throw isNotPossible(of, token);
        }
        Inequality shape = premises.get(0).goal();
        Premise last = premises.get(premises.size() - 1);
        Optional<KernelPlace> itself = term.flatMap(t -> kernel.kernelPlace(t, valley, shape));
        Optional<KernelFront> front = itself.flatMap(p -> kernel.behind(p, ownTerm(last.goal(), last.box()), of.goal().strict(), of.box()));
        Optional<KernelPlace> place = front.isEmpty() ? itself : kernel.kernelPlace(front.get().term(), valley, shape);
        Stated known = stated(new Deduction.Case(shape, premises.get(0).box(), Set.of(), of.order() + 1),
            place.map(KernelPlace::shape), depth);
        verifyElsewhere(premises.subList(1, premises.size() - 1), of, token, depth);
        Stated value = verify(new Deduction.Case(last.goal(), last.box(), Set.of(), of.order() + 1), depth + 1);
        Stated least = place.isEmpty() ? Stated.NOTHING
            : front.isEmpty() ? kernel.least(place.get(), term.get(), valley.variable(), known, of.goal().strict(), of.box())
            : kernel.least(front.get(), place.get(), valley.variable(), known, last.goal(), value, of.box());
        return counted(kernel.orFromPlace(least, term, valley, of), of);
    }

    private Stated stretch(Deduction.Case of, Optional<KernelTerm> term, String token, int depth) throws RejectedException, Undefined {
        String[] parts = token.split(":", -1);
        if (!Stretch.isOne(parts[2], parts[3], parts[5])) {
            throw isNotPossible(of, token);
        }
        Stretch stretch = new Stretch(Deduction.variable(parts[1], reasoning), Integer.parseInt(parts[2]), parts[3].equals("l"),
            Deduction.number(parts[4], reasoning));
        List<Premise> premises = reasoning.premises(of.goal(), stretch, of.box());
        if (premises == null || !parts[5].equals(String.valueOf(premises.size()))) {
            throw isNotPossible(of, token);
        }
        verifyElsewhere(premises.subList(0, premises.size() - 1), of, token, depth);
        Premise last = premises.get(premises.size() - 1);
        Optional<KernelPlace.Substituted> other = of.box().isInverted(stretch.variable()) ? Optional.empty()
            : term.flatMap(t -> kernel.substituted(t, stretch, last, of.box()));
        Stated known = stated(new Deduction.Case(last.goal(), last.box(), Set.of(), of.order() + 1),
            other.map(KernelPlace.Substituted::term), depth);
        return counted(other.map(o -> kernel.stretched(term.get(), o, stretch, known, last.box(), of.box())).orElse(Stated.NOTHING), of);
    }

    /** What is needed at other points than those of the box: no guard helps there. */
    private void verifyElsewhere(List<Premise> premises, Deduction.Case of, String token, int depth) throws RejectedException {
        if (premises == null) {
            throw isNotPossible(of, token);
        }
        for (Premise premise : premises) {
            verify(new Deduction.Case(premise.goal(), premise.box(), Set.of(), of.order() + 1), depth + 1);
        }
    }

    private Stated deduced(Deduction.Case of, String token, int depth) throws RejectedException, Undefined {
        for (Deduction.Case premise : premises(of, token)) {
            verify(premise, depth + 1);
        }
        return Stated.NOTHING;
    }

    /** By what the goal is with roots in place of variables, or less multiples of what is not negative. */
    private Stated solved(Deduction.Case of, Optional<KernelTerm> term, String token, int depth) throws RejectedException, Undefined {
        Deduction.Case premise = premises(of, token).get(0);
        boolean isLess = token.startsWith("h");
        Optional<KernelTerm> value = isLess ? kernel.bare(premise.goal(), premise.box()) : ownTerm(premise.goal(), premise.box());
        Stated known = verify(premise, value, depth + 1);
        return counted(isLess
            ? kernel.lessMultiples(term, value, known, Deduction.multiples(token, of, reasoning), conditions, of.box())
            : kernel.solved(term, value, known, Deduction.roots(token, of, reasoning), conditions, of.box()), of);
    }

    private List<Deduction.Case> premises(Deduction.Case of, String token) throws RejectedException, Undefined {
        if (Deduction.premises(token) == 0) {
            throw new RejectedException("'" + token + "' is no case of a proof" + (token.matches(OLD_CASE)
                ? ", or one that only earlier versions knew: prove looks for another proof" : ""));
        }
        List<Deduction.Case> premises = Deduction.premises(token, of, reasoning);
        if (premises == null) {
            throw isNotPossible(of, token);
        }
        return premises;
    }

    private Stated fromGuard(Deduction.Case of, Optional<KernelTerm> term, String token, int depth) throws RejectedException, Undefined {
        List<Deduction.Case> premises = premises(of, token);
        int number = Deduction.guard(token.split(":", -1)[1], reasoning);
        Deduction.Bound bound = Deduction.bound(token, reasoning);
        Deduction.Case rises = premises.get(0);
        Optional<KernelGuard> guard = term.flatMap(t -> kernel.kernelGuard(t, number, bound, premises.get(1).goal(), of.box()));
        Optional<KernelSlope> slope = guard.map(g -> g.rises().slope());
        // As in a case l:x, the goal's slope is that by the variable where the kernel's is that by the reciprocal.
        boolean isReversed = of.box().isInverted(bound.variable());
        Optional<KernelTerm> wanted = slope.map(KernelSlope::term);
        Optional<KernelTerm> derivative = isReversed ? wanted.flatMap(t -> kernel.longer(t, rises.goal().difference())) : wanted;
        Stated first = stated(rises, derivative, depth);
        Stated known = derivative.isEmpty() ? Stated.NOTHING : !isReversed ? first
            : Stated.of(kernel.ofReciprocal(slope.get(), derivative.get(), first, bound.variable(), rises.goal().strict(),
                rises.box()));
        Stated least = stated(premises.get(1), guard.flatMap(g -> kernel.atPlace(g, of.box())), depth);
        for (Deduction.Case premise : premises.subList(2, premises.size())) {
            verify(premise, depth + 1);
        }
        // The kernel goes on to where the guard begins, beyond the end of the range.
        boolean isFarther = premises.size() > 2 && !known.isNothing();
        Stated all = isFarther ? guard.map(g -> kernel.farther(g, rises.goal().strict(), of.box())).orElse(Stated.NOTHING) : known;
        return counted(Stated.of(guard.map(g -> kernel.fromGuard(g, all, least, number, bound, conditions, of.box())).orElse(null)), of);
    }

    /** What is stated of a term that is wanted, or if there is none of the goal's own. */
    private Stated stated(Deduction.Case premise, Optional<KernelTerm> wanted, int depth) throws RejectedException {
        return verify(premise, wanted.or(() -> ownTerm(premise.goal(), premise.box())), depth + 1);
    }
}
