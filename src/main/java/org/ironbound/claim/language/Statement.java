package org.ironbound.claim.language;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.quantity.ProblemQuantity;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Arithmetic;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.TermWriter;
import org.ironbound.claim.value.Value;
import org.ironbound.claim.value.Variable;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Shown;

/** A claim: inequalities that hold at all points of a box at which the guards hold. */
public final class Statement {
    private static final int MOST_VARIABLES = Box.RECIPROCAL;
    private static final int MOST_BOXES = 100;
    /** Bits after the point of the rational numbers around ends that are not rational. */
    private static final int END_BITS = 64;
    /** Formulas within each other. */
    private static final int DEEPEST = 50;
    private static final String INFINITY = "inf";

    private final String text;
    private final List<String> definitions;
    private final List<Variable> variables = new ArrayList<>();
    private final Terms terms;
    private final List<Statement> parts = new ArrayList<>();
    /** By which of its variables are the negatives of the claim's. */
    private final Map<Integer, Statement> forms = new HashMap<>();
    private final List<Inequality> guards;
    private final List<Inequality> goals;
    private final List<Node> defined;

    private final Parser parser;
    private final Builder builder;
    private final Map<String, Definition> known;
    private final Map<String, Node> names = new HashMap<>();
    /** What says that variables are within ends that are not rational. */
    private final List<Formula.Atom> ends = new ArrayList<>();
    private int depth;

    private Statement(String text, List<String> definitions, Map<String, Definition> known, Meter meter) throws ClaimException {
        this.text = text;
        this.terms = new Terms(meter);
        this.definitions = List.copyOf(definitions);
        this.parser = new Parser(text);
        this.known = known;
        this.builder = new Builder(terms.written(), known, variables, false);
        quantifier();
        terms.asked();
        Formula formula = formula();
        Formula whole = ends.isEmpty() ? formula : new Formula.Implies(new Formula.All(ends), formula);
        List<Formula.Clause> clauses = Formula.clauses(whole, terms);
        parser.end();
        this.goals = clauses.stream().map(clause -> clause.goal().inequality()).toList();
        boolean isOne = clauses.stream().allMatch(clause -> clause.guards().equals(clauses.get(0).guards()));
        this.guards = isOne ? clauses.get(0).guards().stream().map(Formula.Atom::inequality).toList() : null;
        this.defined = terms.partial();
        for (Formula.Clause clause : isOne ? List.<Formula.Clause>of() : clauses) {
            parts.add(new Statement(this, variables, clause.guards().stream().map(Formula.Atom::inequality).toList(),
                List.of(clause.goal().inequality()), Stream.concat(clause.guards().stream(), Stream.of(clause.goal()))
                    .flatMap(atom -> atom.defined().stream()).distinct().toList()));
        }
        if (isOne) {
            parts.add(this);
        }
        for (int negated : boxes().stream().map(Box::negated).distinct().toList()) {
            for (Statement part : parts) {
                part.forms.put(negated, negated == 0 ? part : part.mirrored(negated));
            }
        }
    }

    private Statement(Statement whole, List<Variable> variables, List<Inequality> guards, List<Inequality> goals, List<Node> defined) {
        this.text = whole.text;
        this.definitions = whole.definitions;
        this.variables.addAll(variables);
        this.terms = whole.terms;
        this.parser = whole.parser;
        this.builder = whole.builder;
        this.known = whole.known;
        this.names.putAll(whole.names);
        this.guards = guards;
        this.goals = goals;
        this.defined = defined;
        this.parts.add(this);
    }

    /**
     * The other way round: where a goal fails, and all guards but one hold, this one fails. Where the goal has no value that says nothing.
     *
     * @throws ClaimException if it is too large
     */
    public Statement contraposed(Inequality goal, int guard) throws ClaimException {
        synchronized (terms) {
            List<Inequality> others = new ArrayList<>(guards());
            Inequality fails = others.remove(guard).negated(terms);
            others.add(goal.negated(terms));
            Statement other = new Statement(this, variables, others, List.of(fails), defined);
            for (int negated : forms.keySet()) {
                other.forms.put(negated, negated == 0 ? other : other.mirrored(negated));
            }
            return other;
        }
    }

    /** With the opposites of some variables in their places. */
    private Statement mirrored(int negated) throws ClaimException {
        List<Inequality> all = new ArrayList<>();
        terms.asked();
        for (Inequality one : Stream.concat(guards.stream(), goals.stream()).toList()) {
            all.add(Inequality.of(terms.written().mirrored(one.written(), negated), one.strict(), terms));
        }
        return new Statement(this, Variable.mirrored(variables, negated), all.subList(0, guards.size()), all.subList(guards.size(),
            all.size()), terms.asked());
    }

    /**
     * Reads a claim such as <code>forall x in [0, 1], n in {2..9}: x &gt; 0 implies x^n &lt;= x</code>.
     *
     * @param text        the claim
     * @param definitions further functions, each as name(x) = expression
     * @throws ClaimException if it is none; the place is in the text, or in the definition that is not right
     */
    public static Statement parse(String text, List<String> definitions) throws ClaimException {
        Meter meter = new Meter(Meter.READING);
        Statement statement = parse(text, definitions, meter);
        meter.lift();
        return statement;
    }

    /**
     * Reads a claim and pays for it.
     *
     * @param meter what is spent from, for reading and for all that is done with the claim
     */
    public static Statement parse(String text, List<String> definitions, Meter meter) throws ClaimException {
        meter.spend(Prices.CHARACTER * (text.length() + definitions.stream().mapToLong(String::length).sum()));
        Map<String, Definition> known = new LinkedHashMap<>(Definition.library());
        for (String line : definitions) {
            define(line, known);
        }
        return new Statement(text, definitions, known, meter);
    }

    /**
     * Adds a definition to those known.
     *
     * @throws ClaimException if it is none, or its name is taken
     */
    static void define(String line, Map<String, Definition> known) throws ClaimException {
        Definition definition = Definition.parse(line);
        if (Builder.isReserved(definition.name()) || known.containsKey(definition.name())) {
            throw new ClaimException(0, "'" + Shown.shorten(definition.name()) + "' has a meaning already", "another name");
        }
        known.put(definition.name(), definition);
    }

    /**
     * An expression in the variables of the claim, without quantities of problems.
     *
     * @throws ClaimException if it is none
     */
    public Node expression(String expression) throws ClaimException {
        synchronized (terms) {
            terms.meter().spend(Prices.CHARACTER * expression.length());
            Builder other = new Builder(terms.written(), known, variables, false);
            Node node = terms.normalForm(other.build(Parser.expression(expression), names));
            if (!other.quantities().isEmpty()) {
                throw new ClaimException(0, "a quantity of a problem has no place here", "an expression without it");
            }
            return node;
        }
    }

    private void quantifier() throws ClaimException {
        if (!parser.accept("forall")) {
            return;
        }
        do {
            binding();
        } while (parser.accept(","));
        Token colon = parser.expect(":", "after the ranges of the variables");
        if (variables.stream().mapToLong(variable -> variable.parts().size()).reduce(1, (x, y) -> x * y) > MOST_BOXES) {
            throw new ClaimException(colon.position(), "too many ranges without end", "fewer variables, or ranges with ends");
        }
    }

    private void binding() throws ClaimException {
        Token name = parser.name("the name of a variable");
        if (names.containsKey(name.text()) || Builder.isReserved(name.text())) {
            throw new ClaimException(name.position(), name.shown() + " has a meaning already", "another name for the variable");
        }
        if (variables.size() == MOST_VARIABLES) {
            throw new ClaimException(name.position(), "there are more than " + MOST_VARIABLES + " variables", "fewer variables");
        }
        parser.expect("in", "[1/10, 1/2] or {2..9}, the range of the variable");
        Token open = parser.take();
        boolean whole = open.is("{");
        if (!whole && !open.is("[") && !open.is("(")) {
            throw new ClaimException(open.position(), "a range is missing before " + open.shown(),
                "a range of numbers such as [0, 1], (0, 1] or [1, inf), or of whole numbers {2..9} or {1..}");
        }
        boolean isEndless = parser.peekSecond().is(INFINITY) && parser.accept("-") && parser.accept(INFINITY);
        End lower = isEndless ? null : end(whole, RoundingMode.FLOOR);
        parser.expect(whole ? ".." : ",", "between the ends of the range");
        End upper = whole ? parser.peek().is("}") ? null : end(true, RoundingMode.CEILING)
            : parser.accept(INFINITY) ? null : end(false, RoundingMode.CEILING);
        boolean openAbove = !whole && parser.accept(")");
        if (!openAbove) {
            parser.expect(whole ? "}" : "]", "to close the range");
        }
        boolean openBelow = open.is("(");
        if (lower == null && !openBelow || upper == null && !openAbove && !whole) {
            throw new ClaimException(open.position(), "infinity is no number of a range",
                "a round bracket there: [1, inf), (-inf, inf), or {1..}");
        }
        if (lower != null && upper != null && (lower.number.compareTo(upper.number) > 0
                || lower.number.equals(upper.number) && (openBelow || openAbove))) {
            throw new ClaimException(open.position(), "this range is empty", "the smaller end first");
        }
        Node variable = terms.variable(variables.size());
        names.put(name.text(), variable);
        variables.add(new Variable(name.text(), lower == null ? null : lower.number, upper == null ? null : upper.number, whole,
            openBelow, openAbove));
        if (lower != null && !lower.isExact()) {
            ends.add(new Formula.Atom(inequality(variable, lower.node, openBelow, name.position()), terms.asked()));
        }
        if (upper != null && !upper.isExact()) {
            ends.add(new Formula.Atom(inequality(upper.node, variable, openAbove, name.position()), terms.asked()));
        }
    }

    /**
     * An end of a range.
     *
     * @param node   the end
     * @param number the same, or where it is not known to be rational, a rational number outside of the range
     */
    private record End(Node node, BigFraction number) {
        boolean isExact() {
            return node.isNumber();
        }
    }

    private End end(boolean whole, RoundingMode outward) throws ClaimException {
        int position = parser.peek().position();
        if (parser.peek().is(INFINITY) || parser.peek().is("..")) {
            throw new ClaimException(position, "this range has no such end", "[1, inf), (-inf, inf), or {1..}");
        }
        Node value = builder.build(parser.sum(), Map.of());
        if (whole && (!value.isNumber() || !Fractions.isInteger(value.number()))) {
            throw new ClaimException(position, "the ends of { .. } must be whole numbers", "{2..9}, or [ , ] for all numbers between");
        }
        return new End(value, value.isNumber() ? value.number() : outside(value, outward, position));
    }

    /** A number outside of the range that the end closes: what the kernel states, if it has a term for the end. */
    private BigFraction outside(Node end, RoundingMode outward, int position) throws ClaimException {
        Box point = Box.at(List.of());
        Arithmetic arithmetic = new Arithmetic(END_BITS, (index, x, kernel) -> null, terms.meter());
        EnclosedOn known = TermWriter.number(end, arithmetic.kernel());
        if (known != null) {
            return new BigFraction(outward == RoundingMode.FLOOR ? known.lower : known.upper, known.unit);
        }
        try {
            Value value = builder.quantities().isEmpty()
                ? new Program(terms.normalForm(end), terms.partial(), terms.meter()).evaluate(point, arithmetic) : null;
            if (value != null && value.isBounded()) {
                return outward == RoundingMode.FLOOR ? value.lower() : value.upper();
            }
        } catch (Undefined e) {
            throw e.explained();
        }
        throw new ClaimException(position, "the ends of ranges must be numbers that can be computed, such as sqrt(8) or pi/2",
            "a number such as 1/3, on the safe side of what you mean");
    }

    /** Equivalences bind least, then implications, to the right, then or, and, not. */
    private Formula formula() throws ClaimException {
        if (++depth > DEEPEST) {
            throw new ClaimException(parser.peek().position(), "nested more than " + DEEPEST + " deep", "several claims");
        }
        Formula left = implication();
        Formula formula = parser.accept("<->") ? new Formula.Same(left, implication()) : left;
        depth--;
        return formula;
    }

    private Formula implication() throws ClaimException {
        Formula guard = disjunction();
        if (!parser.accept("implies")) {
            return guard;
        }
        if (++depth > DEEPEST) {
            throw new ClaimException(parser.peek().position(), "nested more than " + DEEPEST + " deep", "'and' between guards");
        }
        Formula formula = new Formula.Implies(guard, implication());
        depth--;
        return formula;
    }

    private Formula disjunction() throws ClaimException {
        List<Formula> formulas = new ArrayList<>();
        do {
            formulas.add(conjunction());
        } while (parser.accept("or"));
        return formulas.size() == 1 ? formulas.get(0) : new Formula.Or(formulas);
    }

    private Formula conjunction() throws ClaimException {
        List<Formula> formulas = new ArrayList<>();
        do {
            formulas.add(unit());
        } while (parser.accept("and"));
        return formulas.size() == 1 ? formulas.get(0) : new Formula.And(formulas);
    }

    private Formula unit() throws ClaimException {
        boolean isWanted = true;
        while (parser.accept("not")) {
            isWanted = !isWanted;
        }
        Formula unit;
        if (parser.opensFormula()) {
            Token open = parser.take();
            unit = formula();
            parser.expect(")", "to close the bracket at column " + (open.position() + 1));
        } else {
            unit = comparison();
        }
        return isWanted ? unit : new Formula.Not(unit);
    }

    /** That the difference of two nodes as written is not negative, or positive, which a sign at the given place says. */
    private Inequality inequality(Node x, Node y, boolean strict, int place) throws ClaimException {
        return Inequality.of(builder.difference(x, y, place), strict, terms);
    }

    private Formula comparison() throws ClaimException {
        List<Inequality> inequalities = new ArrayList<>();
        Node left = builder.build(parser.sum(), names);
        if (!parser.peek().isComparison()) {
            throw parser.unexpected("a comparison is missing before " + parser.peek().shown(), "<=, <, >=, > or = and another expression");
        }
        while (parser.peek().isComparison()) {
            Token relation = parser.take();
            Node right = builder.build(parser.sum(), names);
            boolean strict = relation.is("<") || relation.is(">");
            if (!relation.text().startsWith(">")) {
                inequalities.add(inequality(right, left, strict, relation.position()));
            }
            if (!relation.text().startsWith("<")) {
                inequalities.add(inequality(left, right, strict, relation.position()));
            }
            left = right;
        }
        List<Node> asked = terms.asked();
        return new Formula.All(inequalities.stream().map(inequality -> new Formula.Atom(inequality, asked)).toList());
    }

    public String text() {
        return text;
    }

    public List<String> definitions() {
        return definitions;
    }

    /** The quantities of problems that it speaks of. */
    public List<ProblemQuantity> quantities() {
        return builder.quantities();
    }

    /** Whether the kernel has terms for all that is written: it has none for phi and quantities of problems. */
    public boolean hasKernelTerms() {
        Stream<Node> written = parts.stream().flatMap(part -> Stream.concat(part.guards.stream(), part.goals.stream()))
            .map(Inequality::written);
        return Stream.of(Nodes.closure(written.toList(), terms.meter()))
            .noneMatch(node -> node.kind() == Node.Kind.PHI || node.kind() == Node.Kind.QUANTITY);
    }

    public List<Variable> variables() {
        return variables;
    }

    /**
     * Claims that say together what this one says, each with guards of its own; the claim itself if all its inequalities have the same
     * guards.
     */
    public List<Statement> parts() {
        return parts;
    }

    /**
     * The form of a part of the claim that is about a box of it: where variables of the box are the negatives of the claim's, so are those
     * of its guards and goals, which come in the same order.
     */
    public Statement form(Box box) {
        return forms.get(box.negated());
    }

    /**
     * Where all of them hold, the goals are to be proved.
     *
     * @throws IllegalStateException if its parts have different ones
     */
    public List<Inequality> guards() {
        if (guards == null) {
            throw new IllegalStateException("the parts of the claim have different guards");
        }
        return guards;
    }

    /** Its inequalities; of several parts, those of all, one after the other. */
    public List<Inequality> goals() {
        return goals;
    }

    /** The guards as they are written: where they hold, all their operations must have a value. */
    public List<Node> writtenGuards() {
        return guards().stream().map(Inequality::written).toList();
    }

    public Terms terms() {
        return terms;
    }

    /** All operations of the claim that have no value everywhere: where the guards hold they must have one. */
    public List<Node> defined() {
        return defined;
    }

    /** All points, whole or not: the inequality is to be proved on each of these boxes. */
    public List<Box> boxes() {
        return Variable.boxes(variables);
    }

    /** The index of a variable, -1 if there is none of this name. */
    public int index(String name) {
        return variables.stream().map(Variable::name).toList().indexOf(name);
    }
}
