package org.ironbound.claim.term;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node.Kind;
import org.ironbound.problem.Fractions;

/**
 * Makes nodes, each once, in a normal form: sums are flat, with like terms collected and numbers folded, so that what cancels on paper
 * cancels exactly; powers of one base are joined. Partial operations that vanish in this way are remembered, for their arguments must still
 * have a value.
 */
public final class Terms {
    /**
     * The most nodes that {@link #factors} may find. A node may be an argument of several others, so a product can have far more factors
     * than there are nodes.
     */
    private static final int MOST_FACTORS = 20_000;
    /** The largest exponent. */
    public static final int LARGEST_EXPONENT = 10_000;
    /** The largest n of an n-th root. */
    public static final int LARGEST_DEGREE = 100;
    private static final int SHORT_BITS = 64;
    /** The largest multiple of a logarithm whose exponential is a power. */
    private static final BigFraction LARGEST_POWER = new BigFraction(64);
    /** The squares of the sines of multiples of pi, by the factor of pi. */
    private static final Map<BigFraction, BigFraction> SQUARED_SINES = Map.of(BigFraction.ZERO, BigFraction.ZERO,
        new BigFraction(1, 6), BigFraction.ONE_QUARTER, BigFraction.ONE_QUARTER, BigFraction.ONE_HALF,
        BigFraction.ONE_THIRD, BigFraction.THREE_QUARTERS, BigFraction.ONE_HALF, BigFraction.ONE);
    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};

    private final Nodes nodes;
    private final Set<Node> partial = new LinkedHashSet<>();
    private final Set<Node> asked = new LinkedHashSet<>();
    private final Map<Node, Node> normalForms = new ConcurrentHashMap<>();
    private final Meter meter;
    private final MeteredFractions fractions;

    /** Nodes for a text that is to be read, with little to spend. */
    public Terms() {
        this(new Meter(Meter.READING));
    }

    /** @param meter what is spent from */
    public Terms(Meter meter) {
        this.nodes = new Nodes(meter);
        this.meter = meter;
        this.fractions = nodes.fractions();
    }

    /** What is spent from. */
    public Meter meter() {
        return meter;
    }

    /** Exact arithmetic that is paid for. */
    MeteredFractions fractions() {
        return fractions;
    }

    /** The same nodes as they are written. */
    public Written written() {
        return new Written(nodes);
    }

    /** The place in the text of the node that is being made. */
    public int position() {
        return nodes.position();
    }

    /** All partial operations made so far. */
    public synchronized List<Node> partial() {
        return List.copyOf(partial);
    }

    private synchronized Node node(Kind kind, List<Node> arguments, List<BigFraction> factors, BigFraction number) throws ClaimException {
        Node node = nodes.node(kind, arguments, factors, number);
        if (node.isPartial()) {
            partial.add(node);
            asked.add(node);
        }
        return node;
    }

    /** The partial operations that were asked for since this was called before, made then or earlier. */
    public synchronized List<Node> asked() {
        List<Node> found = List.copyOf(asked);
        asked.clear();
        return found;
    }

    /**
     * The normal form of a node as it is written.
     *
     * @throws ClaimException for operations on numbers that have no value, and what is too large; the place is that of the operation
     */
    public Node normalForm(Node written) throws ClaimException {
        Map<Node, Node> normal = new HashMap<>();
        try {
            for (Node node : closure(List.of(written), meter)) {
                nodes.at(node.position());
                normal.put(node, with(node, node.arguments().stream().map(normal::get).toArray(Node[]::new)));
            }
        } catch (TooCostly e) {
            throw e.at(position());
        }
        normalForms.putAll(normal);
        return normal.get(written);
    }

    private Node node(Kind kind, Node... arguments) throws ClaimException {
        return node(kind, List.of(arguments), List.of(), null);
    }

    /** Normal forms that were made, by what they are of; to look them up takes no lock. */
    public Map<Node, Node> normalForms() {
        return Collections.unmodifiableMap(normalForms);
    }

    public Node number(BigFraction value) throws ClaimException {
        return nodes.number(value);
    }

    public Node number(long value) throws ClaimException {
        return number(new BigFraction(value));
    }

    public Node variable(int index) throws ClaimException {
        return node(Kind.VARIABLE, List.of(), List.of(), new BigFraction(index));
    }

    /** A quantity by its number, of the variables that it depends on. */
    public Node quantity(int index, List<Node> variables) throws ClaimException {
        return node(Kind.QUANTITY, variables, List.of(), new BigFraction(index));
    }

    public Node pi() throws ClaimException {
        return node(Kind.PI);
    }

    /** x + factor y. */
    public Node sum(Node x, BigFraction factor, Node y) throws ClaimException {
        Map<Node, BigFraction> terms = new LinkedHashMap<>();
        BigFraction constant = fractions.add(collect(x, BigFraction.ONE, terms), collect(y, factor, terms));
        return sum(constant, terms);
    }

    public Node sum(List<Node> summands) throws ClaimException {
        Map<Node, BigFraction> terms = new LinkedHashMap<>();
        BigFraction constant = BigFraction.ZERO;
        for (Node summand : summands) {
            constant = fractions.add(constant, collect(summand, BigFraction.ONE, terms));
        }
        return sum(constant, terms);
    }

    public Node add(Node x, Node y) throws ClaimException {
        return sum(x, BigFraction.ONE, y);
    }

    public Node subtract(Node x, Node y) throws ClaimException {
        return sum(x, BigFraction.MINUS_ONE, y);
    }

    public Node scale(BigFraction factor, Node x) throws ClaimException {
        return sum(number(0), factor, x);
    }

    private BigFraction collect(Node x, BigFraction factor, Map<Node, BigFraction> terms) {
        meter.spend(Prices.NODE + 2 * Prices.ARGUMENT * x.arguments().size());
        if (x.isNumber()) {
            return fractions.multiply(x.number(), factor);
        }
        if (x.kind() != Kind.SUM) {
            terms.merge(x, factor, fractions::add);
            return BigFraction.ZERO;
        }
        for (int i = 0; i < x.arguments().size(); i++) {
            terms.merge(x.argument(i), fractions.multiply(x.factors().get(i), factor), fractions::add);
        }
        return fractions.multiply(x.number(), factor);
    }

    private Node sum(BigFraction constant, Map<Node, BigFraction> terms) throws ClaimException {
        meter.spend(4 * Prices.ARGUMENT * terms.size());
        terms.values().removeIf(factor -> Fractions.signum(factor) == 0);
        if (terms.isEmpty()) {
            return number(constant);
        }
        List<Node> arguments = new ArrayList<>(terms.keySet());
        arguments.sort((x, y) -> Integer.compare(x.id(), y.id()));
        List<BigFraction> factors = arguments.stream().map(terms::get).toList();
        for (BigFraction factor : factors) {
            nodes.spend(factor);
        }
        if (arguments.size() == 1 && Fractions.signum(constant) == 0 && factors.get(0).equals(BigFraction.ONE)) {
            return arguments.get(0);
        }
        return node(Kind.SUM, List.copyOf(arguments), factors, constant);
    }

    /** The factor of a sum that has one term only, 1 for any other node. */
    private static BigFraction factor(Node x) {
        return isMultiple(x) ? x.factors().get(0) : BigFraction.ONE;
    }

    private static Node withoutFactor(Node x) {
        return isMultiple(x) ? x.argument(0) : x;
    }

    private static boolean isMultiple(Node x) {
        return x.kind() == Kind.SUM && x.arguments().size() == 1 && Fractions.signum(x.number()) == 0;
    }

    public Node multiply(Node x, Node y) throws ClaimException {
        if (x.isNumber()) {
            return scale(x.number(), y);
        }
        if (y.isNumber()) {
            return scale(y.number(), x);
        }
        return scale(fractions.multiply(factor(x), factor(y)), product(withoutFactor(x), withoutFactor(y)));
    }

    private Node product(Node x, Node y) throws ClaimException {
        if (base(x) == base(y)) {
            return power(base(x), exponent(x) + exponent(y));
        }
        if (x.kind() == Kind.QUOTIENT && base(x.argument(1)) == base(y)) {
            return shortened(x, y);
        }
        if (y.kind() == Kind.QUOTIENT && base(y.argument(1)) == base(x)) {
            return shortened(y, x);
        }
        return x.id() <= y.id() ? node(Kind.PRODUCT, x, y) : node(Kind.PRODUCT, y, x);
    }

    /** The product of a quotient x/y^m and a power y^n of the same base: x y^(n - m). */
    private Node shortened(Node quotient, Node power) throws ClaimException {
        int exponent = exponent(power) - exponent(quotient.argument(1));
        Node rest = power(base(power), Math.abs(exponent));
        return exponent >= 0 ? multiply(quotient.argument(0), rest) : divide(quotient.argument(0), rest);
    }

    /** The base of a power; anything else is its own base. */
    public static Node base(Node x) {
        return x.kind() == Kind.POWER ? x.argument(0) : x;
    }

    /** The exponent of a power, 1 for any other node. */
    public static int exponent(Node x) {
        return x.kind() == Kind.POWER ? x.number().intValue() : 1;
    }

    public Node divide(Node x, Node y) throws ClaimException {
        if (y.isNumber()) {
            if (y.is(0)) {
                throw new ClaimException(position(), "this divides by 0", "a divisor that is not 0");
            }
            return scale(fractions.reciprocal(y.number()), x);
        }
        BigFraction factor = fractions.divide(x.isNumber() ? x.number() : factor(x), factor(y));
        Node quotient = node(Kind.QUOTIENT, x.isNumber() ? number(1) : withoutFactor(x), withoutFactor(y));
        return scale(factor, withoutFactor(x) == withoutFactor(y) ? number(1) : quotient);
    }

    /** x^n for any whole n. */
    public Node power(Node x, int n) throws ClaimException {
        if (Math.abs((long) n) > LARGEST_EXPONENT) {
            throw new ClaimException(position(), "this exponent is larger than " + LARGEST_EXPONENT,
                x.isNumber() ? "a smaller number, or its logarithm: ln(x^y) is y*ln(x)" : "exp(n*ln(x)) in place of x^n");
        }
        if (n < 0) {
            return divide(number(1), power(x, -n));
        }
        if (n == 0) {
            return number(1);
        }
        if (n == 1) {
            return x;
        }
        if (x.isNumber()) {
            return number(nodes.power(x.number(), n));
        }
        int common = x.isRoot() ? BigInteger.valueOf(x.degree()).gcd(BigInteger.valueOf(n)).intValue() : 1;
        if (common > 1) {
            return power(root(x.degree() / common, x.argument(0)), n / common);
        }
        if (x.kind() == Kind.COS && n % 2 == 0) {
            // So that what sin^2 + cos^2 = 1 cancels on paper cancels exactly.
            return power(subtract(number(1), power(sin(x.argument(0)), 2)), n / 2);
        }
        if (x.kind() == Kind.POWER) {
            return power(x.argument(0), Math.multiplyExact(exponent(x), n));
        }
        Node power = node(Kind.POWER, List.of(withoutFactor(x)), List.of(), new BigFraction(n));
        return scale(nodes.power(factor(x), n), power);
    }

    /** e^x; that of a whole multiple of ln y is a power of y. */
    public Node exp(Node x) throws ClaimException {
        if (x.kind() == Kind.LN) {
            return x.argument(0);
        }
        if (x.kind() != Kind.SUM) {
            return x.is(0) ? number(1) : node(Kind.EXP, x);
        }
        ArrayDeque<Node> powers = new ArrayDeque<>();
        Map<Node, BigFraction> rest = new LinkedHashMap<>();
        for (int i = 0; i < x.arguments().size(); i++) {
            BigFraction factor = x.factors().get(i);
            if (x.argument(i).kind() == Kind.LN && Fractions.isInteger(factor) && factor.abs().compareTo(LARGEST_POWER) <= 0) {
                powers.push(power(x.argument(i).argument(0), factor.getNumerator().intValue()));
            } else {
                rest.put(x.argument(i), factor);
            }
        }
        Node exponent = powers.isEmpty() ? x : sum(x.number(), rest);
        Node result = exponent.is(0) ? number(1) : node(Kind.EXP, exponent);
        for (Node power : powers) {
            result = multiply(power, result);
        }
        return result;
    }

    public Node ln(Node x) throws ClaimException {
        if (x.isNumber() && Fractions.signum(x.number()) <= 0) {
            throw new ClaimException(position(), "the logarithm of a number that is not positive",
                "a positive number; a power such as x^(2/3) of another one is root(3, x)^2");
        }
        return x.kind() == Kind.EXP ? x.argument(0) : x.isNumber() ? logarithm(x.number()) : node(Kind.LN, x);
    }

    /** The logarithm of a number, as a sum of those of its small prime factors, so that ln 6 is ln 2 + ln 3. */
    private Node logarithm(BigFraction x) throws ClaimException {
        Node result = number(0);
        BigFraction rest = x;
        for (int prime : PRIMES) {
            BigFraction factor = new BigFraction(prime);
            int count = count(rest.getNumerator(), factor.getNumerator()) - count(rest.getDenominator(), factor.getNumerator());
            if (count != 0) {
                rest = fractions.divide(rest, fractions.power(factor, count));
                result = sum(result, new BigFraction(count), node(Kind.LN, number(prime)));
            }
        }
        return rest.equals(BigFraction.ONE) ? result : add(result, node(Kind.LN, number(rest)));
    }

    /** How often a number above 0 can be divided by another one, which is squared on the way so that few divisions are enough. */
    private int count(BigInteger n, BigInteger divisor) {
        long bits = n.bitLength();
        long divisorBits = divisor.bitLength();
        meter.spend(Prices.quotient(bits, divisorBits));
        BigInteger[] parts = n.divideAndRemainder(divisor);
        if (parts[1].signum() != 0) {
            return 0;
        }
        meter.spend(Prices.product(divisorBits, divisorBits));
        int pairs = count(parts[0], divisor.multiply(divisor));
        long taken = 2 * pairs * divisorBits;
        meter.spend(Prices.quotient(bits, divisorBits) + Prices.product(taken, taken) + Prices.quotient(bits, taken));
        BigInteger rest = pairs == 0 ? parts[0] : parts[0].divide(divisor.pow(2 * pairs));
        return 1 + 2 * pairs + (rest.mod(divisor).signum() == 0 ? 1 : 0);
    }

    public Node sqrt(Node x) throws ClaimException {
        if (!x.isNumber()) {
            return node(Kind.SQRT, x);
        }
        if (Fractions.signum(x.number()) < 0) {
            throw new ClaimException(position(), "the square root of a negative number", "a number that is not negative");
        }
        BigFraction root = fractions.root(2, x.number());
        return root == null ? node(Kind.SQRT, x) : number(root);
    }

    /** The n-th root of x, n from 1; of a negative x minus that of its absolute value, for odd n only. */
    public Node root(int n, Node x) throws ClaimException {
        if (n <= 2) {
            return n == 1 ? x : sqrt(x);
        }
        if (n % 2 == 1 && isNegative(x)) {
            return negative(root(n, negative(x)));
        }
        if (x.isNumber() && Fractions.signum(x.number()) < 0) {
            throw new ClaimException(position(), "a root of even degree of a negative number", "a number that is not negative");
        }
        if (n % 2 == 1 && exponent(x) % n == 0) {
            return power(base(x), exponent(x) / n);
        }
        BigFraction root = x.isNumber() ? fractions.root(n, x.number()) : null;
        return root == null ? node(Kind.ROOT, List.of(x), List.of(), new BigFraction(n)) : number(root);
    }

    /** sin x; at multiples of pi/4 and pi/6 a number or the root of one. */
    public Node sin(Node x) throws ClaimException {
        BigFraction turns = multipleOfPi(x);
        Node known = turns == null ? null : sineOfMultiple(turns);
        return known != null ? known : isNegative(x) ? negative(node(Kind.SIN, negative(x))) : node(Kind.SIN, x);
    }

    /** cos x; at multiples of pi/4 and pi/6 a number or the root of one. */
    public Node cos(Node x) throws ClaimException {
        BigFraction turns = multipleOfPi(x);
        Node known = turns == null ? null : sineOfMultiple(turns.add(BigFraction.ONE_HALF));
        return known != null ? known : node(Kind.COS, isNegative(x) ? negative(x) : x);
    }

    private Node negative(Node x) throws ClaimException {
        return scale(BigFraction.MINUS_ONE, x);
    }

    /** Whether x is written as the negative of something. */
    private static boolean isNegative(Node x) {
        return x.isNumber() ? Fractions.signum(x.number()) < 0 : x.kind() == Kind.SUM && Fractions.signum(x.factors().get(0)) < 0;
    }

    /** The q for which x is q pi, null if it is not written so. */
    private static BigFraction multipleOfPi(Node x) {
        return x.is(0) ? BigFraction.ZERO : withoutFactor(x).kind() == Kind.PI ? factor(x) : null;
    }

    /** sin(q pi), null where it is no number and no root of one, or q is long. */
    private Node sineOfMultiple(BigFraction q) throws ClaimException {
        if (isLong(q)) {
            return null;
        }
        BigFraction turned = q.subtract(new BigFraction(q.getNumerator().divide(q.getDenominator())));
        boolean isOdd = q.getNumerator().divide(q.getDenominator()).testBit(0);
        BigFraction size = turned.abs().compareTo(BigFraction.ONE_HALF) > 0 ? BigFraction.ONE.subtract(turned.abs()) : turned.abs();
        BigFraction square = SQUARED_SINES.get(size);
        if (square == null) {
            return null;
        }
        Node sine = sqrt(number(square));
        return isOdd == Fractions.signum(turned) < 0 ? sine : negative(sine);
    }

    /** arctan x. */
    public Node atan(Node x) throws ClaimException {
        if (x.is(0)) {
            return x;
        }
        return x.is(1) ? scale(BigFraction.ONE_QUARTER, pi()) : isNegative(x) ? negative(atan(negative(x))) : node(Kind.ATAN, x);
    }

    /** Phi(x), the standard normal distribution function. */
    public Node normal(Node x) throws ClaimException {
        return x.is(0) ? number(BigFraction.ONE_HALF) : node(Kind.NORMAL, x);
    }

    public Node abs(Node x) throws ClaimException {
        return x.isNumber() ? number(x.number().abs()) : node(Kind.ABS, x);
    }

    public Node min(Node x, Node y) throws ClaimException {
        if (x.isNumber() && y.isNumber()) {
            return x.number().compareTo(y.number()) <= 0 ? x : y;
        }
        return x == y ? x : node(Kind.MIN, x, y);
    }

    public Node max(Node x, Node y) throws ClaimException {
        return scale(BigFraction.MINUS_ONE, min(scale(BigFraction.MINUS_ONE, x), scale(BigFraction.MINUS_ONE, y)));
    }

    public Node dber(Node x) throws ClaimException {
        if (x.isNumber() && x.number().abs().compareTo(BigFraction.ONE) > 0) {
            throw new ClaimException(position(), "Dber of a number outside of [-1, 1]", "a number from -1 to 1");
        }
        if (!x.isNumber() || isLong(x.number())) {
            return node(Kind.DBER, x);
        }
        BigFraction half = x.number().divide(2);
        return add(weightedLogarithm(BigFraction.ONE_HALF.add(half), x.number().add(1)),
            weightedLogarithm(BigFraction.ONE_HALF.subtract(half), BigFraction.ONE.subtract(x.number())));
    }

    /** Whether a number is too long for a search of its prime factors. */
    private static boolean isLong(BigFraction x) {
        return Math.max(x.getNumerator().bitLength(), x.getDenominator().bitLength()) > SHORT_BITS;
    }

    /** factor ln x, 0 if the factor is 0. */
    private Node weightedLogarithm(BigFraction factor, BigFraction x) throws ClaimException {
        return Fractions.signum(factor) == 0 ? number(0) : scale(factor, logarithm(x));
    }

    public Node divergence(Node x, Node y) throws ClaimException {
        if (isNoProbability(x) || isNoProbability(y)) {
            throw new ClaimException(position(), "d2 of a number outside of [0, 1]", "probabilities such as 1/3");
        }
        if (y.is(0) || y.is(1)) {
            throw new ClaimException(position(), "d2 with second argument 0 or 1", "a second argument strictly between 0 and 1");
        }
        if (x.isNumber() && y.isNumber() && !isLong(x.number()) && !isLong(y.number())) {
            BigFraction miss = BigFraction.ONE.subtract(x.number());
            return add(weightedLogarithm(x.number(), x.number().divide(y.number())),
                weightedLogarithm(miss, miss.divide(BigFraction.ONE.subtract(y.number()))));
        }
        Node node = node(Kind.D2, x, y);
        return x == y ? number(0) : node;
    }

    private static boolean isNoProbability(Node x) {
        return x.isNumber() && (Fractions.signum(x.number()) < 0 || x.number().compareTo(BigFraction.ONE) > 0);
    }

    public Node phi(Node x) throws ClaimException {
        if (x.isNumber() && (Fractions.signum(x.number()) <= 0 || x.number().compareTo(BigFraction.ONE_HALF) >= 0)) {
            throw new ClaimException(position(), "phi of a number that is not strictly between 0 and 1/2",
                "an average error such as 1/10; the normal distribution function is Phi(x)");
        }
        return node(Kind.PHI, x);
    }

    /** The derivative of phi at x, of order 1 or 2. */
    Node phiSlope(int order, Node x) throws ClaimException {
        return node(Kind.PHI_SLOPE, List.of(x), List.of(), new BigFraction(order));
    }

    /** The operation with other arguments, which are of these terms. */
    public Node with(Node node, Node[] x) throws ClaimException {
        return switch (node.kind()) {
            case NUMBER -> number(node.number());
            case PI -> pi();
            case QUANTITY -> quantity(node.number().intValue(), List.of(x));
            case VARIABLE -> variable(node.variable());
            case SUM -> sum(node, x);
            case PRODUCT -> multiply(x[0], x[1]);
            case QUOTIENT -> divide(x[0], x[1]);
            case POWER -> power(x[0], node.number().intValue());
            case EXP -> exp(x[0]);
            case LN -> ln(x[0]);
            case SQRT -> sqrt(x[0]);
            case ROOT -> root(node.degree(), x[0]);
            case SIN -> sin(x[0]);
            case COS -> cos(x[0]);
            case ATAN -> atan(x[0]);
            case NORMAL -> normal(x[0]);
            case ABS -> abs(x[0]);
            case MIN -> min(x[0], x[1]);
            case DBER -> dber(x[0]);
            case D2 -> divergence(x[0], x[1]);
            case PHI -> phi(x[0]);
            case PHI_SLOPE -> phiSlope(node.number().intValue(), x[0]);
        };
    }

    /** Nodes whose product the node is: its number, then the arguments of its products. */
    public Node[] factors(Node node) throws ClaimException {
        List<Node> factors = new ArrayList<>(List.of(number(factor(node))));
        ArrayDeque<Node> open = new ArrayDeque<>(List.of(withoutFactor(node)));
        while (!open.isEmpty()) {
            Node next = open.pop();
            meter.spend(Prices.ARGUMENT);
            if (next.kind() == Kind.PRODUCT) {
                open.addAll(next.arguments());
            } else {
                factors.add(next);
            }
            if (factors.size() + open.size() > MOST_FACTORS) {
                throw new ClaimException(position(), "a product of more than " + MOST_FACTORS + " factors", "a smaller expression");
            }
        }
        return factors.toArray(Node[]::new);
    }

    /** The number and the factors of a sum, with other arguments. */
    public Node sum(Node factors, Node[] x) throws ClaimException {
        return sum(factors.number(), factors.factors(), x);
    }

    /** A number and multiples of nodes. */
    public Node sum(BigFraction number, List<BigFraction> factors, Node[] x) throws ClaimException {
        Map<Node, BigFraction> terms = new LinkedHashMap<>();
        BigFraction constant = number;
        for (int i = 0; i < x.length; i++) {
            constant = fractions.add(constant, collect(x[i], factors.get(i), terms));
        }
        return sum(constant, terms);
    }

    /** The given nodes and all that they need, in order of making. */
    public static Node[] closure(Collection<Node> roots, Meter meter) {
        return Nodes.closure(roots, meter);
    }
}
