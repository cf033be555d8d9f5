package org.ironbound.claim.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
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
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;
import org.ironbound.kernel.exact.Enclosure;
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
    private final KernelReasoning kernel;
    private final Map<Node, Program> programs = new ConcurrentHashMap<>();
    private final Map<Node, Program> bare = new ConcurrentHashMap<>();
    private final Map<Node, Optional<List<Algebra.Square>>> squares = new ConcurrentHashMap<>();
    private final Map<Node, Optional<List<Node>>> conditions = new ConcurrentHashMap<>();
    private final Map<Kink.Way, Map<Node, List<Node>>> kinks = new ConcurrentHashMap<>();
    private final Map<Statement, Reasoning> forms = new ConcurrentHashMap<>();
    private final LongAdder kept = new LongAdder();

    public Reasoning(Statement statement, Premises premises, int bits) {
        this.statement = statement;
        this.premises = premises;
        this.bits = bits;
        this.meter = statement.terms().meter();
        this.arithmetic = new Arithmetic(bits, premises, meter);
        this.derivatives = new Derivative(statement.terms());
        this.expansion = new Expansion(statement.terms());
        this.kernel = new KernelReasoning(this);
    }

    public Statement statement() {
        return statement;
    }

    /** About the form of the claim that a box of it is about. */
    public Reasoning on(Box box) {
        Statement form = statement.form(box);
        return form == statement ? this : forms.computeIfAbsent(form, any -> new Reasoning(any, premises, bits));
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

    /** What the kernel states. */
    public KernelReasoning kernel() {
        return kernel;
    }

    Derivative derivatives() {
        return derivatives;
    }

    /** Counts what is kept. */
    void keep(long operations) {
        kept.add(operations);
    }

    /** What is spent from. */
    Meter meter() {
        return meter;
    }

    /** What is made of nodes of the claim. */
    interface OfNodes<T> {
        T make() throws ClaimException, Undefined;
    }

    /** Makes something while nobody else makes nodes; null if it is too large, or an operation has no value. */
    <T> T made(OfNodes<T> maker) throws Undefined {
        synchronized (statement.terms()) {
            try {
                return maker.make();
            } catch (ClaimException e) {
                return null;
            }
        }
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
            kernel.clear();
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
    Clearing.Fraction fraction(Inequality goal, int variable, Box box) {
        try {
            return new Clearing(statement.terms(), variable, box.isInverted(variable), Fractions.signum(box.lower().get(variable)) >= 0)
                .of(goal.difference());
        } catch (ClaimException e) {
            return null;
        }
    }

    /**
     * Another inequality from which the goal follows on the box; null if there is none of this kind.
     *
     * @throws Undefined if the goal may have no value at a point of the box at which its conditions hold
     */
    public Rewriting rewritten(Inequality goal, Rewriting.Way way, int choice, Box box) throws Undefined {
        meter.spend(box.middlePrice());
        Box middle = box.middle();
        Rewriting other = Rewriting.of(goal, way, choice, statement.terms(), expansion,
            node -> program(node, false).evaluate(middle, arithmetic).upperSign() < 0);
        program(goal.difference(), goal.original()).evaluate(box, arithmetic, other == null ? Set.of() : other.conditions().stream()
            .filter(Inequality::strict).map(Inequality::difference).collect(Collectors.toSet()));
        return other;
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
        return made(() -> kink.premises(goal, all.get(kink.index()), statement.terms()));
    }

    /** The point of a valley, if it is the same number on the whole box and known exactly. */
    public Optional<BigFraction> number(Valley valley, Box box) throws Undefined {
        return Optional.ofNullable(made(() -> {
            Node place = statement.expression(valley.place());
            if (place.kind() == Node.Kind.NUMBER) {
                return place.number();
            }
            Value value = new Program(place, List.of(), meter).evaluate(box, arithmetic);
            Enclosure range = value.isBounded() ? value.range() : null;
            return range != null && range.lower.equals(range.upper) ? new BigFraction(range.lower, range.unit) : null;
        }));
    }

    /**
     * What is needed for a goal to follow from its values where a variable is the point of the valley; null if the goal may not be
     * differentiable, or the point is not one of the kind.
     *
     * @throws Undefined if the point or the goal at it may have no value somewhere on the box
     */
    public List<Premise> premises(Inequality goal, Valley valley, Box box) throws Undefined {
        int i = valley.variable();
        if (box.isPoint(i) || box.isInverted(i) && !mayHaveValley(goal, i, box)) {
            return null;
        }
        return made(() -> {
            Node place = statement.expression(valley.place());
            if (dependsOn(place, i)) {
                return null;
            }
            Value range = new Program(place, List.of(), meter).evaluate(box, arithmetic);
            Box whole = range.isBounded() ? spanning(box, i, range) : null;
            return whole == null ? null : premises(goal, valley, place, whole, box.face(i, true));
        });
    }

    /** Whether a variable without bound is positive and has two ends on a box, and the goal depends on it, not on its reciprocal. */
    public boolean mayHaveValley(Inequality goal, int variable, Box box) {
        return isReversed(goal, variable, box) && !isMixed(goal, variable, box) && Fractions.signum(box.lower().get(variable)) > 0;
    }

    /** The box with all values of a point in the variable's range, null if it is inverted and the point may not be positive. */
    private Box spanning(Box box, int variable, Value point) {
        if (!box.isInverted(variable)) {
            return box.spanning(variable, point.lower(), point.upper());
        }
        MeteredFractions fractions = new MeteredFractions(meter);
        return Fractions.signum(point.lower()) <= 0 ? null
            : box.spanning(variable, fractions.reciprocal(point.upper()), fractions.reciprocal(point.lower()));
    }

    /**
     * Where the variable is the point, and all that the claim or its derivative is made of has a value; and on all real numbers between
     * that point and those of the box.
     */
    private List<Premise> premises(Inequality goal, Valley valley, Node place, Box whole, Box face) throws ClaimException, Undefined {
        int i = valley.variable();
        Terms terms = statement.terms();
        Inequality slope = rising(goal.strictly(false), i, true, whole);
        if (slope == null) {
            return null;
        }
        Premise least = new Premise(atPlace(goal.difference(), goal.strict(), valley, place, face), face);
        if (valley.order() == 1) {
            Node distance = terms.subtract(terms.variable(i), place);
            Node product = terms.multiply(whole.isInverted(i) ? terms.scale(BigFraction.MINUS_ONE, distance) : distance,
                slope.difference());
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
    private Inequality atPlace(Node node, boolean strict, Valley valley, Node place, Box face) throws ClaimException, Undefined {
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
        return made(() -> {
            Premise elsewhere = new Premise(new Inequality(stretch.in(goal.difference(), box, statement.terms()), goal.strict()), other);
            return isOpen(i, stretch.fromLower(), box) ? List.of(elsewhere)
                : List.of(new Premise(goal, box.face(i, stretch.fromLower())), elsewhere);
        });
    }

    /**
     * Interval extension: the inequality holds for all values that the node may have on the box; on a face also with the numbers of the
     * face put in.
     */
    public boolean byInterval(Inequality goal, Box box) throws Undefined {
        Value value = value(goal, box);
        return goal.holds(value) || box.isFace() && value.upperSign() >= 0 && goal.holds(valueOnFace(goal.difference(), box));
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
