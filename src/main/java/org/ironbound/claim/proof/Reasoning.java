package org.ironbound.claim.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.term.Algebra;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Derivative;
import org.ironbound.claim.term.Expansion;
import org.ironbound.claim.term.Limit;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.MeteredFractions;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.KernelGuard;
import org.ironbound.claim.value.KernelPart;
import org.ironbound.claim.value.KernelPlace;
import org.ironbound.claim.value.KernelPowers;
import org.ironbound.claim.value.KernelQuotient;
import org.ironbound.claim.value.KernelSides;
import org.ironbound.claim.value.KernelSlope;
import org.ironbound.claim.value.KernelTerm;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.RootSides;
import org.ironbound.claim.value.Value;
import org.ironbound.claim.value.WrittenForm;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;
import org.ironbound.problem.Fractions;

/**
 * The rules by which a box is closed, at one precision. Each evaluates nodes on the box, operation by operation in the kernel, and looks at
 * a sign; search and check of a proof both use these and nothing else.
 */
public final class Reasoning {
    /** Operations of programs that are kept, with their arguments. */
    private static final long MOST_KEPT = 2_000_000;

    private final Statement statement;
    private final int bits;
    private final Premises premises;
    private final Meter meter;
    private final Arithmetic arithmetic;
    private final Derivative derivatives;
    private final Expansion expansion;
    private final Map<Node, Program> programs = new ConcurrentHashMap<>();
    private final Map<Node, Program> bare = new ConcurrentHashMap<>();
    private final Map<TermKey, Optional<KernelTerm>> kernelTerms = new ConcurrentHashMap<>();
    private final Map<Term, WrittenForm> writtenForms = new ConcurrentHashMap<>();
    private final Map<KernelTerm, Optional<KernelTerm.Form>> forms = new ConcurrentHashMap<>();
    private final Map<SlopeKey, Optional<KernelSlope>> kernelSlopes = new ConcurrentHashMap<>();
    private final Map<Node, Optional<List<Algebra.Square>>> squares = new ConcurrentHashMap<>();
    private final Map<Node, Optional<List<Node>>> conditions = new ConcurrentHashMap<>();
    private final Map<Kink.Way, Map<Node, List<Node>>> kinks = new ConcurrentHashMap<>();
    private final LongAdder kept = new LongAdder();

    /** A node, and of which variables the ranges are those of their reciprocals. */
    private record TermKey(Node node, Node written, int inverted) {
    }

    private record SlopeKey(KernelTerm term, int variable, boolean negative) {
    }

    public Reasoning(Statement statement, Premises premises, int bits) {
        this.statement = statement;
        this.premises = premises;
        this.bits = bits;
        this.meter = statement.terms().meter();
        this.arithmetic = new Arithmetic(bits, premises, meter);
        this.derivatives = new Derivative(statement.terms());
        this.expansion = new Expansion(statement.terms());
    }

    public Statement statement() {
        return statement;
    }

    public int bits() {
        return bits;
    }

    /** What is known of the claim's quantities. */
    public Premises premises() {
        return premises;
    }

    /** The number 0 at this precision. */
    public Value zero() {
        return Value.of(BigFraction.ZERO, arithmetic.unit());
    }

    public Arithmetic arithmetic() {
        return arithmetic;
    }

    /** What is spent from. */
    Meter meter() {
        return meter;
    }

    private Program program(Node node, boolean original) {
        return original ? programs.computeIfAbsent(node, n -> made(n, statement.defined()))
            : bare.computeIfAbsent(node, n -> made(n, List.of()));
    }

    private Program made(Node node, List<Node> defined) {
        Program program = new Program(node, defined, meter);
        kept.add(program.length());
        return program;
    }

    /** Forgets programs where they take too much room; one is made again where it is needed. */
    void forget() {
        if (kept.sum() > MOST_KEPT) {
            programs.clear();
            bare.clear();
            kernelTerms.clear();
            forms.clear();
            kernelSlopes.clear();
            kept.reset();
        }
    }

    /** Values of a node on the box, where all that the claim needs has a value. */
    public Value value(Node node, Box box) throws Undefined {
        return program(node, true).evaluate(box, arithmetic);
    }

    /** Whether a guard depends on a variable. */
    public boolean concerns(int guard, int variable) {
        return dependsOn(statement.guards().get(guard), variable);
    }

    /** Whether a guard and a goal both depend on a variable. */
    public boolean concerns(int guard, Inequality goal, int variable) {
        return dependsOn(goal, variable) && concerns(guard, variable);
    }

    /** Values of a node on the box, whatever else has none. */
    Value bareValue(Node node, Box box) throws Undefined {
        return program(node, false).evaluate(box, arithmetic);
    }

    /** Values of the side that is claimed to be larger minus the other. */
    public Value value(Inequality goal, Box box) throws Undefined {
        return program(goal.difference(), goal.original()).evaluate(box, arithmetic);
    }

    /** By which variable of nodes a goal depends on a variable of the box: by itself, or by its reciprocal. */
    private int view(Inequality goal, int variable, Box box) {
        return box.isInverted(variable) && !goal.original() && !dependsOn(goal, variable) ? variable + Box.RECIPROCAL : variable;
    }

    /** Whether a goal depends on a variable both by itself and by its reciprocal: then neither partial derivative is its slope. */
    private boolean isMixed(Inequality goal, int variable, Box box) {
        return box.isInverted(variable) && dependsOn(goal, variable) && dependsOn(goal, variable + Box.RECIPROCAL);
    }

    private boolean dependsOn(Inequality goal, int variable) {
        return dependsOn(goal.difference(), variable);
    }

    /** Whether a node is made with a variable, or with the reciprocal of one. */
    boolean dependsOn(Node node, int variable) {
        return Arrays.stream(Nodes.closure(List.of(node), meter)).anyMatch(inner -> inner.kind() == Node.Kind.VARIABLE
            && inner.variable() == variable);
    }

    /** Whether a goal falls along the ends of the box where its derivative is positive. */
    boolean isReversed(Inequality goal, int variable, Box box) {
        return box.isInverted(variable) && view(goal, variable, box) == variable;
    }

    /**
     * The derivative along the range of the box between its ends, null if the goal may have none somewhere there. Along the reciprocal of a
     * variable without bound it is the negative of the derivative by that variable, which has the sign that matters.
     */
    public Value slope(Inequality goal, int variable, Box box) {
        Inequality rising = rising(goal, variable, true, box);
        try {
            return rising == null ? null : value(rising, box.inside(variable));
        } catch (Undefined e) {
            return null;
        }
    }

    /**
     * That the goal does not fall from one end of the variable's range in the box to the other: its derivative, or the negative of it, is
     * not negative; or if the goal is strict and the end from which it rises is open, positive. Null if it may not be continuous there and
     * differentiable between the ends.
     */
    public Inequality rising(Inequality goal, int variable, boolean fromLower, Box box) {
        Optional<Node> derivative = derivatives.of(goal.difference(), view(goal, variable, box));
        if (derivative.isEmpty() || isMixed(goal, variable, box) || !isSmooth(goal, variable, box)) {
            return null;
        }
        try {
            boolean kept = fromLower != isReversed(goal, variable, box);
            Node node = kept ? derivative.get() : statement.terms().scale(BigFraction.MINUS_ONE, derivative.get());
            return new Inequality(node, goal.strict() && isOpen(variable, fromLower, box), goal.written(), kept ? 1 : -1);
        } catch (ClaimException e) {
            return null;
        }
    }

    private static boolean isOpen(int variable, boolean below, Box box) {
        return below ? box.isOpenBelow(variable) : box.isOpenAbove(variable);
    }

    /**
     * What is left to prove at the end from which a goal rises: where that end is open, the goal without strictness, or if the end is 0
     * what the goal goes to there.
     */
    public Inequality onFace(Inequality goal, int variable, boolean fromLower, Box box) {
        if (!isOpen(variable, fromLower, box)) {
            return goal;
        }
        try {
            boolean known = fromLower && Fractions.signum(box.lower().get(variable)) == 0 && !isReversed(goal, variable, box);
            return known ? limit(goal, statement.terms().variable(view(goal, variable, box)), box.face(variable, true))
                : goal.strictly(false);
        } catch (ClaimException | Undefined e) {
            return goal.strictly(false);
        }
    }

    /**
     * The limit at 0, after making sure that on the whole face every operation has a value there, also such as cancel or are multiplied by
     * 0.
     */
    private Inequality limit(Inequality goal, Node variable, Box face) throws ClaimException, Undefined {
        Terms all = new Terms(meter);
        Node end = Limit.of(goal.difference(), variable, all);
        new Program(end, all.partial(), meter).evaluate(face, arithmetic);
        return new Inequality(Limit.of(goal.difference(), variable, statement.terms()), false, null, goal.slope());
    }

    /** Whether the goal is continuous on the box and differentiable where the variable is between its ends. */
    private boolean isSmooth(Inequality goal, int variable, Box box) {
        // Not computed within the map, which would be locked meanwhile: this needs the lock of the terms, and who has it comes here.
        Optional<List<Node>> needed = conditions.get(goal.difference());
        if (needed == null) {
            needed = conditions(goal.difference());
            conditions.put(goal.difference(), needed);
        }
        if (needed.isEmpty()) {
            return false;
        }
        try {
            for (Node condition : needed.get()) {
                program(condition, false).evaluate(box.inside(variable), arithmetic);
            }
            value(goal, box);
            return true;
        } catch (Undefined e) {
            return false;
        }
    }

    private Optional<List<Node>> conditions(Node node) {
        try {
            return Optional.of(derivatives.conditions(node));
        } catch (ClaimException e) {
            return Optional.empty();
        }
    }

    /**
     * The goal times a power of a variable, or where its range has no bound of its reciprocal, by which no operation divides any more; null
     * if there is nothing to gain.
     *
     * @throws Undefined if the goal may have no value somewhere on the box
     */
    public Inequality cleared(Inequality goal, int variable, Box box) throws Undefined {
        boolean positive = Fractions.signum(box.lower().get(variable)) >= 0;
        if (!dependsOn(goal, variable) || !positive && Fractions.signum(box.upper().get(variable)) > 0
            || Fractions.signum(positive ? box.lower().get(variable) : box.upper().get(variable)) == 0
            && !isOpen(variable, positive, box)) {
            return null;
        }
        value(goal, box);
        Clearing.Fraction fraction = fraction(goal, variable, box);
        boolean changed = fraction != null && (box.isInverted(variable) || fraction.power() > 0);
        return changed ? new Inequality(fraction.numerator(), goal.strict()) : null;
    }

    /** The goal as a quotient by a power of a variable, or of its reciprocal, which is not 0 on the box; null if there is none. */
    private Clearing.Fraction fraction(Inequality goal, int variable, Box box) {
        try {
            return new Clearing(statement.terms(), variable, box.isInverted(variable), Fractions.signum(box.lower().get(variable)) >= 0)
                .of(goal.difference());
        } catch (ClaimException e) {
            return null;
        }
    }

    /**
     * How the kernel is to see that a goal follows from its numerator, where it is a quotient by a power of a variable; empty if it has no
     * terms for that, or the variable is not positive on the box.
     */
    Optional<KernelQuotient> kernelQuotient(Inequality goal, int variable, Box box) {
        Clearing.Fraction fraction = box.isPositive(variable) ? fraction(goal, variable, box) : null;
        return fraction == null ? Optional.empty()
            : Optional.ofNullable(KernelQuotient.of(fraction.numerator(), variable, fraction.power(), box.inverted(), bits, meter));
    }

    /**
     * Another inequality from which the goal follows on the box; null if there is none of this kind.
     *
     * @throws Undefined if the goal may have no value somewhere on the box
     */
    public Rewriting rewritten(Inequality goal, Rewriting.Way way, int choice, Box box) throws Undefined {
        value(goal, box);
        meter.spend(box.middlePrice());
        Box middle = box.middle();
        return Rewriting.of(goal, way, choice, statement.terms(), expansion,
            node -> program(node, false).evaluate(middle, arithmetic).upperSign() < 0);
    }

    /** The absolute values and smaller ones of a goal that a way applies to, in order. */
    public List<Node> kinks(Inequality goal, Kink.Way way) {
        return kinks.computeIfAbsent(way, any -> new ConcurrentHashMap<>())
            .computeIfAbsent(goal.difference(), node -> Kink.all(node, way, statement.terms()));
    }

    /**
     * The inequalities from which the goal follows on the box, with a side in place of an absolute value or smaller one; null if there is
     * none.
     *
     * @throws Undefined if the goal may have no value somewhere on the box
     */
    public List<Inequality> premises(Inequality goal, Kink kink, Box box) throws Undefined {
        List<Node> all = kinks(goal, kink.way());
        if (kink.index() >= all.size()) {
            return null;
        }
        value(goal, box);
        synchronized (statement.terms()) {
            try {
                return kink.premises(goal, all.get(kink.index()), statement.terms());
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** How the kernel is to see that a goal follows from others with sides of a kink; empty if it has no terms for that. */
    Optional<KernelSides> kernelSides(KernelTerm term, Inequality goal, Kink kink, Box box) {
        return Optional.ofNullable(KernelSides.of(term, kinks(goal, kink.way()).get(kink.index()), box, arithmetic.kernel()));
    }

    /** What goals with a side in place of a summand say of the goal with the summand; null if the kernel does not see it. */
    <S> S ofSides(KernelSides sides, Inequality goal, Kink kink, List<KernelTerm> goals, List<Stated> known, Function<Stated, S> stated,
            KernelPart<S> part) {
        S first = stated.apply(known.get(0));
        S last = stated.apply(known.get(known.size() - 1));
        if (first == null || last == null) {
            return null;
        }
        Node node = kinks(goal, kink.way()).get(kink.index());
        BigFraction factor = Kink.factor(goal, node);
        return kink.way() == Kink.Way.BOTH ? sides.ofBoth(factor, goals.get(0), goals.get(1), first, last, part)
            : sides.ofEither(factor, kink.isOwn(node), goals.get(0), first, part);
    }

    /** The goal with a side in place of a kink, behind the condition for it; empty if the kernel does not see that it is. */
    Optional<KernelSides.OnSide> onSide(KernelSides sides, KernelTerm condition, Inequality goal, Kink kink, Inequality other) {
        synchronized (statement.terms()) {
            try {
                Node side = kink.side(kinks(goal, kink.way()).get(kink.index()), statement.terms());
                return Optional.ofNullable(sides.onSide(condition, side, other.difference()));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /** The point of a valley, if it is the same number on the whole box and known exactly. */
    Optional<BigFraction> number(Valley valley, Box box) throws Undefined {
        synchronized (statement.terms()) {
            try {
                Node place = statement.expression(valley.place());
                if (place.kind() == Node.Kind.NUMBER) {
                    return Optional.of(place.number());
                }
                Value value = new Program(place, List.of(), meter).evaluate(box, arithmetic);
                Enclosure range = value.isBounded() ? value.range() : null;
                return range != null && range.lower.equals(range.upper) ? Optional.of(new BigFraction(range.lower, range.unit))
                    : Optional.empty();
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * What is needed for a goal to follow from its values where a variable is the point of the valley; null if the goal may not be
     * differentiable, or the point is not one of the kind.
     *
     * @throws Undefined if the point or the goal at it may have no value somewhere on the box
     */
    public List<Premise> premises(Inequality goal, Valley valley, Box box) throws Undefined {
        int i = valley.variable();
        if (box.isPoint(i) || box.isInverted(i)) {
            return null;
        }
        synchronized (statement.terms()) {
            try {
                Node place = statement.expression(valley.place());
                if (Valley.dependsOn(place, i, meter)) {
                    return null;
                }
                Value range = new Program(place, List.of(), meter).evaluate(box, arithmetic);
                return range.isBounded() ? premises(goal, valley, place, box.spanning(i, range.lower(), range.upper()),
                    box.face(i, true)) : null;
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /**
     * Where the variable is the point, and all that the claim or its derivative is made of has a value; and on all real numbers between
     * that point and those of the box.
     */
    private List<Premise> premises(Inequality goal, Valley valley, Node place, Box whole, Box face)
            throws ClaimException, Undefined {
        int i = valley.variable();
        Terms terms = statement.terms();
        Inequality slope = rising(goal.strictly(false), i, true, whole);
        if (slope == null) {
            return null;
        }
        Premise least = new Premise(atPlace(goal.difference(), goal.strict(), valley, place, face), face);
        if (valley.order() == 1) {
            Node product = terms.multiply(terms.subtract(terms.variable(i), place), slope.difference());
            return List.of(new Premise(new Inequality(product, false), whole.inside(i)), least);
        }
        Inequality second = rising(slope, i, true, whole.inside(i));
        if (second == null) {
            return null;
        }
        return List.of(new Premise(second.strictly(false), whole.inside(i)),
            new Premise(atPlace(slope.difference(), false, valley, place, face), face),
            new Premise(atPlace(terms.scale(BigFraction.MINUS_ONE, slope.difference()), false, valley, place, face), face), least);
    }

    /** That a node is not negative, or positive, at the point, where all operations have a value, also such as cancel. */
    private Inequality atPlace(Node node, boolean strict, Valley valley, Node place, Box face)
            throws ClaimException, Undefined {
        Terms all = new Terms(meter);
        Node value = Valley.at(node, valley.variable(), place, all);
        new Program(value, all.partial(), meter).evaluate(face, arithmetic);
        return new Inequality(Valley.at(node, valley.variable(), place, statement.terms()), strict);
    }

    /**
     * What is needed for a goal to follow by a power in place of the distance from an end: the goal at that end, if it belongs to the box,
     * and what it becomes elsewhere; null if this is not possible.
     *
     * @throws Undefined if the goal may have no value somewhere on the box
     */
    public List<Premise> premises(Inequality goal, Stretch stretch, Box box) throws Undefined {
        int i = stretch.variable();
        Box other = stretch.on(box, new MeteredFractions(meter).power(stretch.far(), stretch.power()));
        if (other == null) {
            return null;
        }
        value(goal, box);
        synchronized (statement.terms()) {
            try {
                Premise elsewhere = new Premise(new Inequality(stretch.in(goal.difference(), box, statement.terms()), goal.strict()),
                    other);
                return isOpen(i, stretch.fromLower(), box) ? List.of(elsewhere)
                    : List.of(new Premise(goal, box.face(i, stretch.fromLower())), elsewhere);
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** What a term becomes with a power in place of the distance from an end; empty if the kernel does not see that it is the premise. */
    Optional<KernelPlace.Substituted> substituted(KernelTerm term, Stretch stretch, Premise premise, Box box) {
        synchronized (statement.terms()) {
            try {
                Node place = stretch.place(box, statement.terms());
                return Optional.ofNullable(KernelPlace.ofPlaces(term, stretch.variable(), place, bits, meter)
                    .substituted(premise.goal().difference(), premise.box(), statement.terms(), arithmetic.kernel()));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * Interval extension: the inequality holds for all values that the node may have on the box; on a face also with the numbers of the
     * face put in.
     */
    public boolean byInterval(Inequality goal, Box box) throws Undefined {
        Value value = value(goal, box);
        return goal.holds(value) || box.isFace() && value.upperSign() >= 0 && goal.holds(valueOnFace(goal.difference(), box));
    }

    /** The kernel's term for a goal and for all that must have a value with it; empty if it has none. */
    public Optional<KernelTerm> kernelTerm(Inequality goal, Box box) {
        TermKey key = new TermKey(goal.difference(), goal.written(), box.inverted());
        return kernelTerms.computeIfAbsent(key, any -> {
            Map<Node, Node> forms = statement.terms().normalForms();
            WrittenForm form = goal.written() == null || forms.get(goal.written()) != goal.difference() ? null
                : KernelTerm.ofWritten(goal.written(), statement.writtenGuards(), forms, box, arithmetic.kernel());
            if (form == null) {
                return kernelTerm(key);
            }
            writtenForms.put(form.term().term(), form);
            kept.add(form.term().size());
            return Optional.of(form.term());
        });
    }

    /** Whether the kernel states a goal by an evaluation on the box, or where a variable is not at its open end. */
    public boolean isStated(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> new KernelForms(this, term, goal.strict(), box).interval() != null
            || byEnds(term, goal.strict(), box) != null).isPresent();
    }

    /** Whether the kernel states a goal by the mean-value form of its own term. */
    public boolean isStatedFromMiddle(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> new KernelForms(this, term, goal.strict(), box).meanValue() != null).isPresent();
    }

    /** Whether the kernel has a term for a goal all of whose operations have results on the box: then it may state it of small parts. */
    public boolean isEnclosed(Inequality goal, Box box) {
        return kernelTerm(goal, box).filter(term -> term.enclosed(ranges(box), arithmetic.kernel()) != null).isPresent();
    }

    /** The kernel's term for the slope of a term, or for its negative; empty if it has none. */
    Optional<KernelSlope> kernelSlope(KernelTerm term, int variable, boolean negative) {
        SlopeKey key = new SlopeKey(term, variable, negative);
        Optional<KernelSlope> known = kernelSlopes.get(key);
        // Not computed within the map, which would be locked meanwhile: the node needs the lock of the terms.
        if (known == null) {
            known = Optional.ofNullable(KernelSlope.of(term, variable, negative, derivative(key), bits, meter));
            kept.add(known.map(slope -> slope.term().size()).orElse(0));
            kernelSlopes.put(key, known);
        }
        return known;
    }

    /**
     * How the kernel is to see that a goal is least at a place; empty if it has no terms for that.
     *
     * @param shape the condition on the derivative
     */
    Optional<KernelPlace> kernelPlace(KernelTerm term, Valley valley, Inequality shape) {
        Optional<KernelSlope> slope = kernelSlope(term, valley.variable(), false);
        Node place = place(valley);
        if (slope.isEmpty() || place == null) {
            return Optional.empty();
        }
        if (valley.order() == 1) {
            return Optional.ofNullable(KernelPlace.ofSign(term, slope.get(), valley.variable(), place, shape.difference(), bits, meter));
        }
        return kernelSlope(slope.get().term(), valley.variable(), false)
            .map(second -> KernelPlace.ofRise(term, slope.get(), second, valley.variable(), place, bits, meter));
    }

    private Node place(Valley valley) {
        synchronized (statement.terms()) {
            try {
                return statement.expression(valley.place());
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** The statement that a term is not negative, or if strict positive, on a box, being least at a place; null if it is not seen. */
    NotNegativeOn least(KernelPlace place, NotNegativeOn shape, boolean strict, Box box) {
        synchronized (statement.terms()) {
            try {
                return place.least(shape, strict, box, statement.terms(), arithmetic.kernel());
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** The same where the variable of the place is positive. */
    NotNegativeWhere leastWhere(KernelPlace place, NotNegativeWhere shape, boolean strict, Box box) {
        synchronized (statement.terms()) {
            try {
                return place.leastWhere(shape, strict, box, statement.terms(), arithmetic.kernel());
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** How the kernel is to see that a goal rises from where a guard says that a variable begins, or ends; empty if it has no terms. */
    Optional<KernelGuard> kernelGuard(Inequality goal, int guard, Deduction.Bound bound, Box box) {
        Node written = statement.guards().get(guard).written();
        KernelGuard.From from = new KernelGuard.From(written, bound.variable(), bound.end(), bound.isLower());
        KernelGuard found = KernelGuard.of(goal.difference(), goal.written(), defined(goal.written()), statement.terms().normalForms(),
            from, box, arithmetic.kernel());
        if (found == null) {
            return Optional.empty();
        }
        if (found.form() != null) {
            writtenForms.put(found.term().term(), found.form());
        }
        return kernelSlope(found.term(), bound.variable(), !bound.isLower()).map(slope -> found.with(slope, bits, meter));
    }

    /** What a goal is where a guard begins to hold, as a term; empty if the kernel has none. */
    Optional<KernelTerm> atPlace(KernelGuard guard, Box box) {
        synchronized (statement.terms()) {
            try {
                return Optional.ofNullable(guard.atPlace(box, statement.terms()));
            } catch (ClaimException e) {
                return Optional.empty();
            }
        }
    }

    /** The statement that a goal is not negative where a guard holds; null if the kernel does not see it. */
    NotNegativeWhere fromGuard(KernelGuard guard, NotNegativeOn rises, NotNegativeOn least, boolean positive, Box box) {
        if (rises == null || least == null) {
            return null;
        }
        synchronized (statement.terms()) {
            try {
                return guard.statement(rises, least, positive, box, statement.terms(), arithmetic.kernel());
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /** The statement of a goal that a guard fails on the whole box; null if the kernel does not see it. */
    NotNegativeWhere nowhere(KernelTerm term, int guard, boolean strict, Box box) {
        Inequality inequality = statement.guards().get(guard);
        Ranges ranges = ranges(box);
        Optional<KernelTerm> condition = condition(guard, box);
        return condition.map(c -> term.nowhere(c, inequality.strict(), strict, ranges, arithmetic.kernel())).orElse(null);
    }

    /** The kernel's term for a guard; empty if it has none. */
    Optional<KernelTerm> condition(int guard, Box box) {
        TermKey key = new TermKey(statement.guards().get(guard).written(), null, box.inverted());
        return kernelTerms.computeIfAbsent(key, this::kernelTerm);
    }

    /** A node that is the slope of a term, or its negative; null if none is known. */
    private Node derivative(SlopeKey key) {
        boolean isInverted = key.term.isInverted(key.variable);
        Optional<Node> derivative = key.term.root().filter(root -> !isInverted || !dependsOn(root, key.variable))
            .flatMap(root -> derivatives.of(root, isInverted ? key.variable + Box.RECIPROCAL : key.variable));
        try {
            return derivative.isEmpty() || !key.negative ? derivative.orElse(null)
                : statement.terms().scale(BigFraction.MINUS_ONE, derivative.get());
        } catch (ClaimException e) {
            return null;
        }
    }

    /** Another form of a term of the kernel; empty if there is none that the kernel sees to be one. */
    Optional<KernelTerm.Form> simplified(KernelTerm term) {
        return forms.computeIfAbsent(term, of -> {
            KernelTerm.Form form = of.simplified(bits, meter);
            kept.add(form == null ? 0 : form.term().size());
            return Optional.ofNullable(form);
        });
    }

    /**
     * Interval extension by one evaluation in the kernel, from which it makes a statement about the whole box; null if that does not show
     * the inequality.
     */
    public NotNegativeOn byKernel(KernelTerm term, boolean strict, Box box) {
        return term.notNegative(ranges(box), strict, arithmetic.kernel());
    }

    /** The statement of a term where a variable is positive that has the open end 0; null if there is none, or that does not show it. */
    NotNegativeWhere byEnds(KernelTerm term, boolean strict, Box box) {
        int variable = box.openAtNull();
        return variable < 0 ? null : term.positiveWhere(box, variable, strict, arithmetic.kernel());
    }

    /** The same by squares whose sum the term is. */
    NotNegativeWhere byAlgebraWhere(KernelTerm term, List<Algebra.Square> squares, Box box) {
        int variable = box.openAtNull();
        return variable < 0 ? null : term.sumWhere(squares, box, variable, arithmetic.kernel());
    }

    /** What must have a value besides an inequality of the claim; nothing for other ones. */
    private List<Node> defined(Node written) {
        return written == null ? List.of() : statement.writtenGuards();
    }

    private Optional<KernelTerm> kernelTerm(TermKey key) {
        List<Node> defined = new ArrayList<>(defined(key.written));
        Stream.ofNullable(key.written).forEach(defined::add);
        KernelTerm term = KernelTerm.of(key.node, defined, key.inverted, bits, meter);
        kept.add(term == null ? 0 : term.size());
        return Optional.ofNullable(term);
    }

    /** The box in the words of the kernel. */
    Ranges ranges(Box box) {
        if (meter.isLimited()) {
            meter.spend(box.middlePrice());
        }
        return box.ranges();
    }

    /** Whether a statement is the one that the claim's inequality needs on a box of the claim. */
    boolean isWanted(Stated known, Inequality goal, Box box) {
        return !known.isNothing() && WantedStatement.of(this, goal, box).filter(wanted -> wanted.isMade(asWritten(known, box))).isPresent();
    }

    /** What the kernel states of a goal as it is written. */
    Stated asWritten(Stated known, Box box) {
        return new Stated(asWritten(known.everywhere(), box), asWritten(known.somewhere(), box));
    }

    private NotNegativeOn asWritten(NotNegativeOn known, Box box) {
        WrittenForm form = known == null ? null : writtenForms.get(known.term);
        return form == null ? known : form.of(known, box, arithmetic.kernel());
    }

    private NotNegativeWhere asWritten(NotNegativeWhere known, Box box) {
        WrittenForm form = known == null ? null : writtenForms.get(known.term);
        return form == null ? known : form.of(known, box, arithmetic.kernel());
    }

    /** What two statements about the parts of a box say together; null if one is missing, or they are not about its parts. */
    public NotNegativeOn joined(Box box, int variable, NotNegativeOn below, NotNegativeOn above) {
        Ranges whole = below == null || above == null ? null : ranges(box);
        if (whole == null) {
            return null;
        }
        meter.spend(2 * Prices.ARGUMENT * below.term.size());
        return NotNegativeOn.join(whole, variable, below, above);
    }

    /** The same of parts where a condition holds. */
    NotNegativeWhere joined(Box box, int variable, NotNegativeWhere below, NotNegativeWhere above) {
        Ranges whole = below == null || above == null ? null : ranges(box);
        if (whole == null) {
            return null;
        }
        meter.spend(2 * Prices.ARGUMENT * (below.term.size() + below.condition.size()));
        return NotNegativeWhere.join(whole, variable, below, above);
    }

    /** A longer term that ends with a node; empty if the kernel has none. */
    Optional<KernelTerm> longer(KernelTerm term, Node node) {
        KernelTerm longer = term.and(node, bits, meter);
        kept.add(longer == null ? 0 : longer.size());
        return Optional.ofNullable(longer);
    }

    /** A longer term that ends with the side of a root that is not negative; empty if the kernel has none. */
    Optional<KernelTerm> larger(KernelTerm term, RootSides sides) {
        return Optional.ofNullable(sides.larger(term, arithmetic.kernel()));
    }

    /** All points of a box. */
    KernelPart<NotNegativeOn> everywhere(Box box) {
        return KernelPart.everywhere(box, arithmetic.kernel());
    }

    /** Those at which a variable is not at its open end 0; empty if no variable has one. */
    Optional<KernelPart<NotNegativeWhere>> inside(Box box) {
        int variable = box.openAtNull();
        return variable < 0 ? Optional.empty() : Optional.of(KernelPart.where(box, variable, arithmetic.kernel()));
    }

    /**
     * What a rewritten goal says of the term that was rewritten; null if the kernel does not see it.
     *
     * @param larger the term of a side whose square is compared; the term itself if none is
     * @param goal   a longer one, which ends with the rewritten goal
     */
    <S> S rewritten(KernelTerm term, Rewriting other, KernelTerm larger, KernelTerm goal, S known, KernelPart<S> part) {
        if (known == null) {
            return null;
        }
        if (!other.powers().isEmpty()) {
            return KernelPowers.of(term, other.powers().get(0), other.powers().get(1), goal, known, part);
        }
        if (other.sides() == null) {
            return ofProduct(term, goal, known, other.factor(), part);
        }
        RootSides.Sum<S> sum = other.sides().sum(larger, goal, known, part);
        return sum == null ? null : ofProduct(term, sum.term(), sum.known(), other.factor(), part);
    }

    /** What the sign of one factor and that of another say together; null if the term is not their product. */
    private <S> S ofProduct(KernelTerm term, KernelTerm one, S known, Node factor, KernelPart<S> part) {
        KernelTerm other = one.and(factor, bits, meter);
        return other == null ? null : term.ofProduct(one, known, other, part);
    }

    /**
     * What the sign of a slope, where a variable with the lower end 0 is positive, and a statement about an end of its range say together:
     * about the whole box, or if a term has no value where the variable is 0, and it need not be 0, about the rest.
     */
    Stated along(Box box, int variable, KernelTerm term, KernelSlope slope, NotNegativeWhere sign, NotNegativeOn face) {
        meter.spend(4 * Prices.ARGUMENT * slope.term().size());
        return stated(box, variable, term, sign == null || face == null ? null : slope.along(ranges(box), sign, face));
    }

    /** What is stated of a box by a statement where a variable is positive that is not negative. */
    Stated stated(Box box, int variable, KernelTerm term, NotNegativeWhere known) {
        NotNegativeOn everywhere = known == null || box.isPoint(variable) ? null : term.closed(known, box, variable, arithmetic.kernel());
        return everywhere != null ? Stated.of(everywhere) : box.isPositive(variable) ? Stated.of(known) : Stated.NOTHING;
    }

    /** The statement where a variable is positive. */
    NotNegativeWhere where(Stated known, int variable) {
        return known.everywhere() == null ? known.somewhere() : KernelTerm.where(known.everywhere(), variable);
    }

    /** That a slope by the reciprocal of a variable is not negative, by that which the slope by the variable is not; null if not seen. */
    NotNegativeWhere ofReciprocal(KernelSlope slope, KernelTerm derivative, Stated known, int variable, Box box) {
        NotNegativeWhere sign = where(known, variable);
        return sign == null ? null : slope.term().bySquare(derivative, sign, box, variable, arithmetic.kernel());
    }

    /** What the sign of a slope and a statement about an end of the range say together; null if one is missing, or they do not fit. */
    NotNegativeOn along(Box box, KernelSlope slope, NotNegativeOn sign, NotNegativeOn face) {
        Ranges whole = sign == null || face == null ? null : ranges(box);
        if (whole == null) {
            return null;
        }
        meter.spend(4 * Prices.ARGUMENT * slope.term().size());
        return slope.along(whole, sign, face);
    }

    /** Algebra: the two sides are the same, or differ by a sum of squares, and on the whole box they have a value. */
    public boolean byAlgebra(Inequality goal, Box box) throws Undefined {
        if (goal.strict() || squares(goal).isEmpty()) {
            return false;
        }
        value(goal, box);
        return true;
    }

    /** The squares whose sum the difference of a goal is, empty if it is not seen to be one. */
    Optional<List<Algebra.Square>> squares(Inequality goal) {
        return squares.computeIfAbsent(goal.difference(), node -> Algebra.squares(node, meter));
    }

    /** What a term of the kernel is on a face, by the form that its node has there; null if the kernel does not see it. */
    EnclosedOn onFace(KernelTerm term, Box face) {
        try {
            return term.root().isEmpty() ? null
                : term.onFace(Substitution.at(term.root().get(), face, meter), face, arithmetic.kernel());
        } catch (ClaimException e) {
            return null;
        }
    }

    /** The value on a face of the node with the numbers put in; all that must have a value there has been evaluated. */
    private Value valueOnFace(Node node, Box face) throws Undefined {
        try {
            return new Program(Substitution.at(node, face, meter), List.of(), meter).evaluate(face, arithmetic);
        } catch (ClaimException e) {
            throw new Undefined(node, false);
        }
    }

    /** The Taylor form of an order by the only variable that has a range. */
    public boolean byTaylor(Inequality goal, Box box, int order) {
        return order >= 1 && order <= TaylorForm.HIGHEST_ORDER && taylorForm(goal, box).filter(form -> form.shows(order)).isPresent();
    }

    /**
     * The Taylor form by the only variable that has a range; empty if there is none, or several, or if it is a reciprocal that the goal is
     * not written with, or if the goal may not be continuous there and differentiable between the ends.
     */
    public Optional<TaylorForm> taylorForm(Inequality goal, Box box) {
        int variable = onlyRange(box);
        return variable < 0 || isReversed(goal, variable, box) || isMixed(goal, variable, box) || !isSmooth(goal, variable, box)
            ? Optional.empty() : Optional.of(new TaylorForm(this, goal, box, variable, view(goal, variable, box), derivatives));
    }

    /** The number of operations of a node. */
    int size(Node node) {
        return program(node, false).size();
    }

    /** The only variable with more than one value, -1 if there are more or none. */
    public static int onlyRange(Box box) {
        int found = -1;
        for (int i = 0; i < box.size(); i++) {
            if (!box.isPoint(i)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether a guard fails everywhere on the box. A guard is evaluated by itself: where it fails, nothing else needs a value. */
    public boolean guardFails(int guard, Box box) {
        Inequality inequality = statement.guards().get(guard);
        try {
            Value value = bareValue(inequality.difference(), box);
            return inequality.fails(value) || box.isFace() && isAmbiguous(value)
                && inequality.fails(valueOnFace(inequality.difference(), box));
        } catch (Undefined e) {
            return false;
        }
    }

    /** Whether all guards hold everywhere on the box. */
    public boolean guardsHold(Box box) {
        return guardsHold(Deduction.all(this), box);
    }

    /** Whether some guards, given by number, hold everywhere on the box. */
    public boolean guardsHold(Set<Integer> guards, Box box) {
        try {
            for (int j : guards) {
                Inequality guard = statement.guards().get(j);
                Value value = bareValue(guard.difference(), box);
                if (!guard.holds(value) && !(box.isFace() && isAmbiguous(value) && guard.holds(valueOnFace(guard.difference(), box)))) {
                    return false;
                }
            }
            return true;
        } catch (Undefined e) {
            return false;
        }
    }

    /** Whether numbers that are put in may show more: elsewhere the sign is known. */
    private static boolean isAmbiguous(Value value) {
        return value.lowerSign() <= 0 && value.upperSign() >= 0;
    }

    /** Whether the point is one of the claim's at which all guards hold and the inequality fails. */
    public boolean isCounterexample(Inequality goal, Box point) {
        try {
            Value value = value(goal, point);
            return guardsHold(point) && (goal.fails(value) || value.lowerSign() <= 0 && goal.fails(valueOnFace(goal.difference(), point)));
        } catch (Undefined e) {
            return false;
        }
    }
}
