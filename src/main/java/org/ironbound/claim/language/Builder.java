package org.ironbound.claim.language;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.quantity.ProblemQuantities;
import org.ironbound.claim.quantity.ProblemQuantity;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.TooCostly;
import org.ironbound.claim.term.Written;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** Turns expressions as written into nodes: looks names up and puts definitions in. */
public final class Builder {
    private static final int LONGEST_SUM = 1000;
    private static final int LARGEST_BINOMIAL = 10_000;
    private static final int DEEPEST = 60;
    /** Operations within each other, with those of definitions. */
    private static final int DEEPEST_OPERATION = 2000;
    private static final int MOST_QUANTITIES = 64;
    /** Bits of a decimal digit, rounded up. */
    private static final long DIGIT_BITS = 4;
    private static final int MOST_STEPS = 100_000;
    /** Definitions that divide by their first argument and mean 0, their limit, where it is 0. */
    private static final Set<String> ZERO_AT_ZERO = Set.of("classical_error", "privacy_leak");
    /** The functions that are no definitions, with the number of their arguments. */
    private static final Map<String, Integer> ARITIES = arities();

    private final Written nodes;
    private final Map<String, Definition> definitions;
    private final List<Variable> variables;
    private final boolean files;
    private final List<ProblemQuantity> quantities = new ArrayList<>();
    private int depth;
    private int nesting;
    private int steps;
    /** Where the outermost definition that is being put in is called, -1 if none. */
    private int anchor = -1;

    /**
     * @param nodes       where nodes are made
     * @param definitions by name; none is called like a function of {@link #ARITIES}
     * @param variables   what the variables of nodes are, by their numbers; more may be added later
     * @param files       whether quantities may be those of files
     */
    public Builder(Written nodes, Map<String, Definition> definitions, List<Variable> variables, boolean files) {
        this.variables = variables;
        this.files = files;
        this.nodes = nodes;
        this.definitions = definitions;
    }

    private static Map<String, Integer> arities() {
        Map<String, Integer> arities = new LinkedHashMap<>();
        for (String one : List.of("exp", "ln", "sqrt", "cbrt", "sin", "cos", "atan", "Phi", "abs", "Dber", "phi", "factorial")) {
            arities.put(one, 1);
        }
        for (String two : List.of("d2", "binomial", "root")) {
            arities.put(two, 2);
        }
        return arities;
    }

    /** Whether a name is taken by the language itself. */
    static boolean isReserved(String name) {
        return ARITIES.containsKey(name) || ProblemQuantities.isOne(name)
            || List.of("min", "max", "sum", "pi", "forall", "in", "and", "or", "not", "implies").contains(name);
    }

    /**
     * The node of an expression.
     *
     * @param variables what its names mean
     * @throws ClaimException for names that mean nothing, wrong numbers of arguments, and numbers outside of a domain
     */
    public Node build(Syntax syntax, Map<String, Node> variables) throws ClaimException {
        try {
            return node(syntax, variables);
        } catch (TooCostly e) {
            throw e.at(nodes.position());
        }
    }

    /** x - y, which a sign at the given place asks for. */
    Node difference(Node x, Node y, int place) throws ClaimException {
        nodes.at(place);
        try {
            return nodes.subtract(x, y);
        } catch (TooCostly e) {
            throw e.at(nodes.position());
        }
    }

    private Node node(Syntax syntax, Map<String, Node> variables) throws ClaimException {
        if (++nesting > DEEPEST_OPERATION) {
            throw new ClaimException(place(syntax.position()), "more than " + DEEPEST_OPERATION + " operations within each other",
                "a smaller expression");
        }
        Node node = operation(syntax, variables);
        nesting--;
        return node;
    }

    private Node operation(Syntax syntax, Map<String, Node> variables) throws ClaimException {
        nodes.at(place(syntax.position()));
        if (++steps > MOST_STEPS) {
            throw new ClaimException(place(syntax.position()), "with its sums and definitions this is longer than " + MOST_STEPS
                + " operations", "a smaller expression");
        }
        if (syntax instanceof Syntax.Literal literal) {
            return nodes.number(literal.value());
        }
        if (syntax instanceof Syntax.Name name) {
            return named(name, variables);
        }
        if (syntax instanceof Syntax.Text text) {
            throw new ClaimException(place(text.position()), "a text stands here for a number", "texts only as arguments of "
                + String.join(", ", ProblemQuantities.names()));
        }
        Syntax.Call call = (Syntax.Call) syntax;
        if (ProblemQuantities.isOne(call.name())) {
            return quantity(call, variables);
        }
        if (call.name().equals("sum")) {
            return indexed(call, variables);
        }
        if (Character.isLetter(call.name().charAt(0)) && !isReserved(call.name()) && !definitions.containsKey(call.name())) {
            throw unknown(call.name(), call.position(), Map.of());
        }
        List<Node> arguments = new ArrayList<>();
        for (Syntax argument : call.arguments()) {
            arguments.add(node(argument, variables));
        }
        nodes.at(place(call.position()));
        return applied(call, arguments);
    }

    /** All quantities so far; the number of a node is its index. */
    public List<ProblemQuantity> quantities() {
        return quantities;
    }

    private Node quantity(Syntax.Call call, Map<String, Node> names) throws ClaimException {
        List<ProblemQuantities.Argument> arguments = new ArrayList<>();
        List<Node> varying = new ArrayList<>();
        for (Syntax argument : call.arguments()) {
            int position = place(argument.position());
            if (argument instanceof Syntax.Text quoted) {
                arguments.add(new ProblemQuantities.Argument(quoted.text(), null, position));
                continue;
            }
            Node value = argument(argument, call, names);
            boolean isVariable = value.kind() == Node.Kind.VARIABLE;
            Variable variable = isVariable ? variables.get(value.variable()) : null;
            String text = isVariable ? variable.name() : Fractions.text(value.number());
            arguments.add(new ProblemQuantities.Argument(text, variable, position));
            if (isVariable) {
                varying.add(value);
            }
        }
        spend(arguments);
        nodes.at(place(call.position()));
        return nodes.quantity(index(ProblemQuantities.of(call.name(), call.position(), arguments, files)), varying);
    }

    /** The number of a quantity, by which it gets known if it is new. */
    private int index(ProblemQuantity quantity) throws ClaimException {
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i).isSame(quantity)) {
                return i;
            }
        }
        if (quantities.size() == MOST_QUANTITIES) {
            throw new ClaimException(place(quantity.position()), "there are more than " + MOST_QUANTITIES + " such quantities",
                "fewer of them");
        }
        quantities.add(quantity);
        return quantities.size() - 1;
    }

    /** The numbers of each row of a matrix are added up, which costs most where no two have the same denominator. */
    private void spend(List<ProblemQuantities.Argument> arguments) {
        for (ProblemQuantities.Argument argument : arguments) {
            for (String row : argument.text().split(";", -1)) {
                long bits = DIGIT_BITS * row.length();
                nodes.meter().spend((2 + row.chars().filter(c -> c == ',').count()) * Prices.fraction(bits, bits));
            }
        }
    }

    /** A number or a variable. */
    private Node argument(Syntax argument, Syntax.Call call, Map<String, Node> names) throws ClaimException {
        if (argument instanceof Syntax.Name name && !names.containsKey(name.name()) && !definitions.containsKey(name.name())
                && !name.name().equals("pi")) {
            throw new ClaimException(place(argument.position()), "'" + call.name() + "' needs numbers, and '"
                + InvalidFieldException.shorten(name.name()) + "' is none", ProblemQuantities.alternative(call.name()));
        }
        Node value = node(argument, names);
        if (!value.isNumber() && value.kind() != Node.Kind.VARIABLE) {
            throw new ClaimException(place(argument.position()), "'" + call.name() + "' is of rational numbers, not of expressions",
                ProblemQuantities.alternative(call.name()));
        }
        return value;
    }

    private Node named(Syntax.Name name, Map<String, Node> variables) throws ClaimException {
        Node known = variables.get(name.name());
        if (known != null) {
            return known;
        }
        if (name.name().equals("pi")) {
            return nodes.pi();
        }
        Definition definition = definitions.get(name.name());
        if (definition != null && definition.parameters().isEmpty()) {
            return expand(definition, List.of(), name.position());
        }
        if (definition != null || ARITIES.containsKey(name.name())) {
            throw new ClaimException(name.position(), "'" + name.name() + "' is a function and needs arguments", name.name() + "(..)");
        }
        throw unknown(name.name(), name.position(), variables);
    }

    /** The names of all functions, those of the library too. */
    public static TreeSet<String> functions() {
        TreeSet<String> functions = new TreeSet<>(ARITIES.keySet());
        functions.addAll(Definition.library().keySet());
        functions.addAll(ProblemQuantities.names());
        functions.addAll(List.of("min", "max", "sum"));
        return functions;
    }

    private ClaimException unknown(String name, int position, Map<String, Node> variables) {
        if (Spelling.instead(name) != null) {
            return Token.unsupported(name, position);
        }
        TreeSet<String> known = functions();
        known.add("pi");
        known.addAll(variables.keySet());
        known.addAll(definitions.keySet());
        String nearest = Spelling.nearest(name, known);
        return new ClaimException(position, "unknown name '" + InvalidFieldException.shorten(name) + "'",
            nearest == null ? "a name that 'ironbound eval --help' lists, or in a claim 'forall " + InvalidFieldException.shorten(name)
            + " in [0, 1]:' before it" : nearest);
    }

    private Node applied(Syntax.Call call, List<Node> x) throws ClaimException {
        Integer arity = ARITIES.get(call.name());
        if (arity != null) {
            requireArguments(call, arity, arity);
        }
        return switch (call.name()) {
            case "+" -> nodes.add(x.get(0), x.get(1));
            case "-" -> x.size() == 1 ? nodes.negative(x.get(0)) : nodes.subtract(x.get(0), x.get(1));
            case "*" -> nodes.multiply(x.get(0), x.get(1));
            case "/" -> nodes.divide(x.get(0), x.get(1));
            case "^" -> power(x.get(0), x.get(1));
            case "exp" -> nodes.exp(x.get(0));
            case "ln" -> nodes.ln(x.get(0));
            case "sqrt" -> nodes.sqrt(x.get(0));
            case "cbrt" -> nodes.root(3, x.get(0));
            case "root" -> nodes.root(degree(x.get(0), call), x.get(1));
            case "sin" -> nodes.sin(x.get(0));
            case "cos" -> nodes.cos(x.get(0));
            case "atan" -> nodes.atan(x.get(0));
            case "Phi" -> nodes.normal(x.get(0));
            case "abs" -> nodes.abs(x.get(0));
            case "Dber" -> nodes.dber(x.get(0));
            case "phi" -> nodes.phi(x.get(0));
            case "d2" -> nodes.divergence(x.get(0), x.get(1));
            case "factorial" -> nodes.number(new BigFraction(product(1, whole(x.get(0), call))));
            case "binomial" -> binomial(x.get(0), x.get(1), call);
            case "min", "max" -> extreme(call, x);
            default -> defined(call, x);
        };
    }

    private void requireArguments(Syntax.Call call, int least, int most) throws ClaimException {
        int given = call.arguments().size();
        if (given < least || given > most) {
            String wanted = least == most ? least == 1 ? "1 argument" : least + " arguments" : "at least " + least + " arguments";
            throw new ClaimException(call.position(), "'" + call.name() + "' takes " + wanted + ", not " + given, call.name() + "("
                + parameters(call.name(), least) + ")");
        }
    }

    private String parameters(String name, int count) {
        Definition definition = definitions.get(name);
        return definition == null ? name.equals("root") ? "n, x" : count > 1 ? "x, y" : "x" : String.join(", ", definition.parameters());
    }

    private Node extreme(Syntax.Call call, List<Node> x) throws ClaimException {
        requireArguments(call, 2, Integer.MAX_VALUE);
        Node result = x.get(0);
        for (Node other : x.subList(1, x.size())) {
            result = call.name().equals("min") ? nodes.min(result, other) : nodes.max(result, other);
        }
        return result;
    }

    /** A whole exponent multiplies, a half one takes roots, any other goes by way of the logarithm. */
    private Node power(Node base, Node exponent) throws ClaimException {
        if (exponent.isNumber() && Fractions.isInteger(exponent.number())) {
            return nodes.power(base, smallWhole(exponent.number()));
        }
        if (exponent.isNumber() && Fractions.isInteger(exponent.number().multiply(2))) {
            return nodes.power(nodes.sqrt(base), smallWhole(exponent.number().multiply(2)));
        }
        return nodes.exp(nodes.multiply(exponent, nodes.ln(base)));
    }

    private static int smallWhole(BigFraction value) {
        return value.getNumerator().bitLength() > 30 ? Terms.LARGEST_EXPONENT + 1 : value.getNumerator().intValue();
    }

    private int whole(Node x, Syntax.Call call) throws ClaimException {
        if (!x.isNumber()) {
            throw new ClaimException(call.position(), "'" + call.name() + "' is of a number, not of a variable",
                "a number, or an index of sum; for a variable n a bound of it, such as exp(n*ln(n) - n), which is at most n!");
        }
        if (!Fractions.isInteger(x.number()) || Fractions.signum(x.number()) < 0
                || x.number().compareTo(new BigFraction(LARGEST_BINOMIAL)) > 0) {
            throw new ClaimException(call.position(), "'" + call.name() + "' is of whole numbers from 0 to " + LARGEST_BINOMIAL, call.name()
                + " of numbers, or of an index of sum");
        }
        return x.number().intValue();
    }

    /** The n of an n-th root. */
    private static int degree(Node n, Syntax.Call call) throws ClaimException {
        boolean isOne = n.isNumber() && Fractions.isInteger(n.number()) && n.number().compareTo(BigFraction.TWO) >= 0;
        if (!isOne || n.number().compareTo(new BigFraction(Terms.LARGEST_DEGREE)) > 0) {
            throw new ClaimException(call.position(), "the degree of 'root' is no whole number from 2 to " + Terms.LARGEST_DEGREE,
                isOne ? "exp(ln(x)/n) in place of root(n, x)" : "the degree as the first argument, as in root(3, x), which is cbrt(x)");
        }
        return n.number().intValue();
    }

    private Node binomial(Node n, Node k, Syntax.Call call) throws ClaimException {
        int chosen = whole(k, call);
        Node result = nodes.number(1);
        for (int i = 0; i < chosen; i++) {
            result = nodes.scale(new BigFraction(1, i + 1), nodes.multiply(result, nodes.add(n, nodes.number(-i))));
        }
        return with(result, List.of(n));
    }

    private BigInteger product(int from, int to) {
        BigInteger product = BigInteger.ONE;
        for (int i = from; i <= to; i++) {
            nodes.meter().spend(Prices.product(product.bitLength(), Integer.SIZE));
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private Node defined(Syntax.Call call, List<Node> arguments) throws ClaimException {
        Definition definition = definitions.get(call.name());
        if (definition == null) {
            throw unknown(call.name(), call.position(), Map.of());
        }
        requireArguments(call, definition.parameters().size(), definition.parameters().size());
        if (ZERO_AT_ZERO.contains(call.name()) && arguments.get(0).is(0)) {
            return with(nodes.number(0), arguments);
        }
        return expand(definition, arguments, call.position());
    }

    /** The body of a definition; its nodes count as written where it is called. */
    private Node expand(Definition definition, List<Node> arguments, int position) throws ClaimException {
        if (++depth > DEEPEST) {
            throw new ClaimException(position, "'" + definition.name() + "' is defined by itself",
                "definitions that use earlier ones only");
        }
        Map<String, Node> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            values.put(definition.parameters().get(i), arguments.get(i));
        }
        int outer = anchor;
        anchor = place(position);
        try {
            return with(node(definition.body(), values), definition.unused().stream().map(arguments::get).toList());
        } catch (ClaimException e) {
            throw outer >= 0 ? e : new ClaimException(position, "in '" + definition.name() + "': " + e.getMessage(), e.hint());
        } finally {
            anchor = outer;
            depth--;
        }
    }

    /** The node, and 0 times what it is not made of, for that must have a value too. */
    private Node with(Node node, List<Node> needed) throws ClaimException {
        List<Node> others = new ArrayList<>(needed);
        others.removeIf(Node::isNumber);
        if (!others.isEmpty()) {
            others.removeAll(List.of(Nodes.closure(List.of(node), nodes.meter())));
        }
        Node result = node;
        for (Node other : others) {
            result = nodes.add(result, nodes.scale(BigFraction.ZERO, other));
        }
        return result;
    }

    private int place(int position) {
        return anchor >= 0 ? anchor : position;
    }

    /** sum(k, from, to, term). */
    private Node indexed(Syntax.Call call, Map<String, Node> variables) throws ClaimException {
        if (call.arguments().size() != 4 || !(call.arguments().get(0) instanceof Syntax.Name index)) {
            throw new ClaimException(call.position(), "a sum has an index, its first and last value, and a term", "sum(k, 0, 10, x^k)");
        }
        BigInteger from = bound(call.arguments().get(1), variables);
        BigInteger to = bound(call.arguments().get(2), variables);
        if (to.subtract(from).compareTo(BigInteger.valueOf(LONGEST_SUM)) >= 0) {
            throw new ClaimException(call.position(), "this sum has more than " + LONGEST_SUM + " terms", "fewer terms");
        }
        List<Node> summands = new ArrayList<>();
        Map<String, Node> inner = new HashMap<>(variables);
        for (BigInteger k = from; k.compareTo(to) <= 0; k = k.add(BigInteger.ONE)) {
            inner.put(index.name(), nodes.number(new BigFraction(k)));
            summands.add(node(call.arguments().get(3), inner));
        }
        return nodes.sum(summands);
    }

    private BigInteger bound(Syntax syntax, Map<String, Node> variables) throws ClaimException {
        Node value = node(syntax, variables);
        if (!value.isNumber() || !Fractions.isInteger(value.number())) {
            throw new ClaimException(syntax.position(), "the first and the last value of an index must be whole numbers",
                "sum(k, 0, 10, x^k)");
        }
        return value.number().getNumerator();
    }
}
