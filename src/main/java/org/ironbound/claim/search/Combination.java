package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.fraction.FractionConversionException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Kink;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Expansion;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.KernelMultiple;
import org.ironbound.claim.value.Rising;
import org.ironbound.claim.value.Value;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/**
 * Looks, by linear programming, for multiples of products of guards, of variables and of distances from ends of ranges, so that what is
 * left of a goal without them is a sum of products each of which is not negative. For polynomials with guards that is a proof without
 * divisions of the box: Handelman, Representing polynomials by positive linear functions on compact convex polyhedra, 1988. What it
 * finds, by floating-point numbers, is a guess; the step {@code h} of {@link org.ironbound.claim.proof.Deduction} decides.
 */
final class Combination {
    /** Absolute values and smaller ones that are replaced by a side, one after the other. */
    static final int MOST_KINKS = 3;
    /** Factors of a product at most, when these are no distances from ends; and products that are looked at together. */
    private static final int MOST_FACTORS = 3;
    private static final int MOST_PRODUCTS = 400;
    /** The same where functions of guards are among them. */
    private static final int MOST_WITH_FUNCTIONS = 2;
    /** The same where squares may be left, of two of so many summands at most. */
    private static final int MOST_WITH_SQUARES = 2;
    private static final int MOST_IN_SQUARES = 7;
    /** Products in a step. */
    private static final int MOST_CHOSEN = 24;
    private static final int MOST_ITERATIONS = 2000;
    /** Summands of one of them, and of all together, each once: the solver keeps a table of all numbers. */
    private static final int MOST_SUMMANDS = 500;
    /** Multiples are short fractions, or none is found. */
    private static final double PRECISION = 1e-7;
    private static final int FRACTION_STEPS = 20;
    /** How much of something positive a strict goal is to have at least. */
    private static final double STRICTLY = 1.0 / 64;
    private static final Pattern RISING = Pattern.compile(".*[.](?:" + Rising.NAME + ")");
    private static final Pattern FUNCTION = Pattern.compile("[.](?:" + Rising.NAME + ")");
    /** The largest factor in an exponent of e that is the exponent of a power. */
    private static final BigFraction MOST_TIMES = new BigFraction(100);
    /** By how much costs differ. */
    private static final double STEP = 1.0 / 1024;

    private final Reasoning reasoning;
    private final Deduction.Case of;
    private final Map<Map<Node, Integer>, BigFraction> goal;
    private final Map<Node, Sign> signs = new HashMap<>();

    /** 1 if something is not negative, -1 if its negative is not, else 0; and whether it is never 0. */
    private record Sign(int side, boolean strict) {
    }

    /** What may be multiplied: its name as in a token, and whether it is a guard, or the distance from an end that is not 0. */
    private record Factor(String name, Map<Map<Node, Integer>, BigFraction> polynomial, boolean strict, boolean isGuard,
            boolean isDistance) {
    }

    /** @param next the number of its last factor */
    private record Product(String name, Map<Map<Node, Integer>, BigFraction> polynomial, boolean strict, boolean hasGuard,
            boolean hasDistance, int next) {
        Product times(Factor factor, int number) {
            return new Product(name + (name.isEmpty() ? "" : "*") + factor.name, Combination.times(polynomial, factor.polynomial),
                strict && factor.strict, hasGuard || factor.isGuard, hasDistance || factor.isDistance, number);
        }

        /** The length of its name, with functions of guards as one character. */
        int cost() {
            return FUNCTION.matcher(name).replaceAll("f").length();
        }

        /** Products of variables are what may be left. */
        boolean isNew() {
            return hasGuard || hasDistance;
        }
    }

    private Combination(Reasoning reasoning, Deduction.Case of) throws ClaimException {
        this.reasoning = reasoning;
        this.of = of;
        this.goal = polynomial(of.goal().difference());
    }

    /** The token of a step that leaves nothing that may be negative: empty if that is so without one; null if none is found. */
    static String token(Reasoning reasoning, Deduction.Case of) {
        synchronized (reasoning.statement().terms()) {
            try {
                return new Combination(reasoning, of).token();
            } catch (ClaimException e) {
                return null;
            }
        }
    }

    /**
     * Whether such a step is possible for a goal as it is, or with sides in place of absolute values and smaller ones.
     *
     * @param kinks how many of these may be replaced, one after the other
     */
    static boolean isPossible(Reasoning reasoning, Deduction.Case of, int kinks) {
        return token(reasoning, of) != null || kinks > 0 && kink(reasoning, of, kinks) != null;
    }

    /** What has sides with which it is possible; null if there is none. */
    static Kink kink(Reasoning reasoning, Deduction.Case of, int kinks) {
        boolean areBoth = !reasoning.kinks(of.goal(), Kink.Way.BOTH).isEmpty();
        int many = areBoth ? 1 : reasoning.kinks(of.goal(), Kink.Way.EITHER).size();
        for (int i = 0; i < Math.min(many, kinks); i++) {
            for (int side = areBoth ? 0 : 1; side <= (areBoth ? 0 : 2); side++) {
                Kink kink = new Kink(areBoth ? Kink.Way.BOTH : Kink.Way.EITHER, i, side);
                if (areSidesPossible(reasoning, of, kink, kinks - 1)) {
                    return kink;
                }
            }
        }
        return null;
    }

    private static boolean areSidesPossible(Reasoning reasoning, Deduction.Case of, Kink kink, int kinks) {
        try {
            List<Inequality> premises = reasoning.premises(of.goal(), kink, of.box());
            return premises != null && premises.stream().allMatch(premise ->
                isPossible(reasoning, new Deduction.Case(premise, of.box(), of.guards(), of.order()), kinks));
        } catch (Undefined e) {
            return false;
        }
    }

    private String token() throws ClaimException {
        List<Factor> factors = factors();
        List<Factor> whole = factors.stream().filter(factor -> !RISING.matcher(factor.name).matches()
            && !factor.name.endsWith(Deduction.RECIPROCAL)).toList();
        List<Factor> rising = factors.stream().filter(factor -> !factor.name.endsWith(Deduction.RECIPROCAL)).toList();
        List<Factor> reciprocal = factors.stream().filter(factor -> !RISING.matcher(factor.name).matches()).toList();
        String token = token(whole, MOST_FACTORS, List.of());
        if (token == null && rising.size() > whole.size()) {
            token = token(rising, MOST_WITH_FUNCTIONS, List.of());
        }
        if (token == null) {
            token = token(whole, MOST_WITH_SQUARES, all(squares(whole), powers(whole)));
        }
        if (token == null && rising.size() > whole.size()) {
            token = token(rising, 1, all(squares(rising), tangents(rising)));
        }
        return token != null || reciprocal.size() == whole.size() ? token : token(reciprocal, MOST_FACTORS, List.of());
    }

    private static List<Product> all(List<Product> some, List<Product> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** By how much x - 1 is more than ln x. */
    private List<Product> tangents(List<Factor> factors) throws ClaimException {
        List<Product> tangents = new ArrayList<>();
        for (Node base : bases(factors)) {
            if (base.kind() == Node.Kind.LN) {
                Terms terms = reasoning.statement().terms();
                Node tangent = terms.subtract(terms.subtract(base.argument(0), terms.number(1)), base);
                tangents.add(new Product("", polynomial(tangent), false, false, false, 0));
            }
        }
        return tangents;
    }

    /** By how much powers x^n are more than 1 + n (x - 1), n being even, or x not negative. */
    private List<Product> powers(List<Factor> factors) {
        Set<Map.Entry<Node, Integer>> all = summands(factors).flatMap(summand -> summand.entrySet().stream())
            .filter(power -> power.getValue() > 2 && (power.getValue() % 2 == 0 || sign(Map.of(power.getKey(), 1)).side > 0))
            .collect(Collectors.toCollection(LinkedHashSet::new));
        return all.stream().map(power -> new Product("", Map.of(Map.of(power.getKey(), power.getValue()), BigFraction.ONE,
            Map.of(power.getKey(), 1), new BigFraction(-power.getValue()), Map.of(), new BigFraction(power.getValue() - 1)),
            false, false, false, 0)).toList();
    }

    /** What the goal and guards are made of. */
    private Set<Node> bases(List<Factor> factors) {
        return summands(factors).flatMap(powers -> powers.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Products of powers of which the goal and guards are sums. */
    private Stream<Map<Node, Integer>> summands(List<Factor> factors) {
        return Stream.concat(Stream.of(goal), factors.stream().filter(Factor::isGuard).map(Factor::polynomial))
            .flatMap(polynomial -> polynomial.keySet().stream());
    }

    /** Squares of sums and differences of two of what the goal and guards are made of, or of one of these and 1: they may be left. */
    private List<Product> squares(List<Factor> factors) {
        List<Map<Node, Integer>> all = new ArrayList<>(List.of(Map.of()));
        bases(factors).forEach(base -> all.add(Map.of(base, 1)));
        List<Product> squares = new ArrayList<>();
        for (int i = 0; i < all.size() && all.size() <= MOST_IN_SQUARES; i++) {
            for (int j = 0; j < i; j++) {
                for (BigFraction side : List.of(BigFraction.ONE, BigFraction.MINUS_ONE)) {
                    Map<Map<Node, Integer>, BigFraction> sum = Map.of(all.get(i), BigFraction.ONE, all.get(j), side);
                    squares.add(new Product("", times(sum, sum), false, false, false, 0));
                }
            }
        }
        return squares;
    }

    /**
     * A token with products of some factors.
     *
     * @param most factors of a product
     * @param rest of which multiples may be left
     */
    private String token(List<Factor> factors, int most, List<Product> rest) throws ClaimException {
        List<Product> last = List.of(new Product("", Map.of(Map.of(), BigFraction.ONE), true, false, false, 0));
        List<Product> all = new ArrayList<>(rest);
        for (int degree = 1; degree <= most; degree++) {
            List<Product> next = new ArrayList<>();
            for (Product product : last) {
                for (int k = product.next; k < factors.size(); k++) {
                    boolean isShort = product.polynomial.size() * factors.get(k).polynomial.size() <= MOST_SUMMANDS;
                    if (isShort && (degree < MOST_FACTORS || !product.hasDistance && !factors.get(k).isDistance)) {
                        next.add(product.times(factors.get(k), k));
                    }
                }
            }
            last = next;
            last.stream().filter(Product::isNew).forEach(all::add);
            if (all.size() > MOST_PRODUCTS) {
                return null;
            }
            String token = solved(all);
            if (token != null) {
                return token;
            }
        }
        return null;
    }

    /** Guards, also over their common factors, variables of one sign, their reciprocals, and distances from ends that are not 0. */
    private List<Factor> factors() throws ClaimException {
        List<String> names = new ArrayList<>();
        for (int guard : new TreeSet<>(of.guards())) {
            names.add(String.valueOf(guard));
            names.add(guard + Deduction.RECIPROCAL);
            rising(reasoning.statement().guards().get(guard).difference()).forEach(function -> names.add(guard + "." + function));
        }
        for (Variable variable : reasoning.statement().variables()) {
            for (String end : List.of("", Deduction.LOWER, Deduction.UPPER, Deduction.RECIPROCAL)) {
                names.add(variable.name() + end);
            }
        }
        Map<Node, Factor> factors = new LinkedHashMap<>();
        for (String name : names) {
            KernelMultiple.Factor factor = factor(name);
            if (factor != null && !factors.containsKey(factor.node())) {
                factors.put(factor.node(), new Factor(name, polynomial(factor.node()), factor.strict(), factor.guard() >= 0,
                    name.endsWith(Deduction.LOWER) || name.endsWith(Deduction.UPPER)));
            }
        }
        return List.copyOf(factors.values());
    }

    /** Rising functions of both sides of a guard that undo others in it, or that are in the goal. */
    private Set<String> rising(Node guard) {
        Meter meter = reasoning.statement().terms().meter();
        Stream<String> undone = Stream.of(Nodes.closure(List.of(guard), meter)).map(node -> switch (node.kind()) {
            case EXP, PRODUCT -> "ln";
            case LN -> "exp";
            case SQRT -> "power2";
            case POWER -> Terms.exponent(node) % 2 == 0 ? "sqrt" : "root" + Terms.exponent(node);
            default -> "";
        });
        Stream<String> wanted = Stream.of(Nodes.closure(List.of(of.goal().difference()), meter)).map(node -> switch (node.kind()) {
            case EXP, LN, SQRT, ATAN -> node.kind().name().toLowerCase(Locale.ROOT);
            case ROOT -> "root" + node.degree();
            default -> "";
        });
        Stream<String> powers = goal.keySet().stream().flatMap(summand -> summand.values().stream())
            .map(exponent -> "power" + Math.abs(exponent));
        return Stream.of(undone, wanted, powers).flatMap(names -> names).filter(name -> name.matches(Rising.NAME))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a name stands for in a token; null if it may not stand there. */
    private KernelMultiple.Factor factor(String name) {
        try {
            List<KernelMultiple> multiples = Deduction.multiples("h:" + name + ":1", of, reasoning);
            return multiples.isEmpty() ? null : multiples.get(0).factors().get(0);
        } catch (RejectedException e) {
            return null;
        }
    }

    /** Multiples of some products, as a token; null if there are none that are enough. */
    private String solved(List<Product> products) throws ClaimException {
        String token = solved(products, false);
        return token != null || !of.goal().strict() ? token : solved(products, true);
    }

    private String solved(List<Product> products, boolean isStrict) throws ClaimException {
        double[] guess = guess(products, isStrict);
        StringBuilder token = new StringBuilder("h");
        Map<Map<Node, Integer>, BigFraction> rest = new HashMap<>(goal);
        boolean isPositive = !of.goal().strict();
        int chosen = 0;
        for (int j = 0; guess != null && j < products.size(); j++) {
            BigFraction number = guess[j] > PRECISION ? fraction(guess[j]) : BigFraction.ZERO;
            if (Fractions.signum(number) > 0) {
                products.get(j).polynomial.forEach((powers, factor) ->
                    rest.merge(powers, factor.multiply(number).negate(), BigFraction::add));
                isPositive |= products.get(j).strict;
                if (products.get(j).isNew()) {
                    token.append(':').append(products.get(j).name).append(':').append(Fractions.text(number));
                    chosen++;
                }
            }
        }
        if (guess == null || chosen > MOST_CHOSEN) {
            return null;
        }
        for (Map.Entry<Map<Node, Integer>, BigFraction> left : rest.entrySet()) {
            int side = Fractions.signum(left.getValue());
            Sign sign = sign(left.getKey());
            if (side != 0 && sign.side != side) {
                return null;
            }
            isPositive |= side != 0 && sign.strict;
        }
        boolean isEnough = chosen > 0 || products.stream().allMatch(Product::isNew);
        return !isPositive || !isEnough ? null : chosen == 0 ? "" : token.toString();
    }

    private static BigFraction fraction(double number) {
        try {
            return new BigFraction(number, PRECISION, FRACTION_STEPS);
        } catch (FractionConversionException e) {
            return BigFraction.ZERO;
        }
    }

    /** How much of each product is taken; null if nothing is found. */
    private double[] guess(List<Product> products, boolean isStrict) {
        Set<Map<Node, Integer>> all = new LinkedHashSet<>(goal.keySet());
        products.forEach(product -> all.addAll(product.polynomial.keySet()));
        if (all.size() > MOST_SUMMANDS) {
            return null;
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] positive = new double[products.size()];
        double atLeast = STRICTLY;
        for (Map<Node, Integer> powers : all) {
            Sign sign = sign(powers);
            int side = sign.side < 0 ? -1 : 1;
            double[] factors = products.stream().mapToDouble(product -> side * factor(product.polynomial, powers)).toArray();
            double ofGoal = side * factor(goal, powers);
            constraints.add(new LinearConstraint(factors, sign.side == 0 ? Relationship.EQ : Relationship.LEQ, ofGoal));
            for (int j = 0; sign.strict && j < positive.length; j++) {
                positive[j] -= factors[j];
            }
            atLeast -= sign.strict ? ofGoal : 0;
        }
        for (int j = 0; j < positive.length; j++) {
            positive[j] += products.get(j).strict ? 1 : 0;
        }
        if (isStrict) {
            constraints.add(new LinearConstraint(positive, Relationship.GEQ, atLeast));
        }
        // No two costs are the same: where several points are the best ones, the solver was seen to return one outside of the constraints.
        double[] costs = IntStream.range(0, products.size()).mapToDouble(j -> products.get(j).cost() + j * STEP).toArray();
        try {
            return new SimplexSolver().optimize(new MaxIter(MOST_ITERATIONS), new LinearObjectiveFunction(costs, 0),
                new LinearConstraintSet(constraints), GoalType.MINIMIZE, new NonNegativeConstraint(true)).getPoint();
        } catch (MathIllegalStateException e) {
            return null;
        }
    }

    private static double factor(Map<Map<Node, Integer>, BigFraction> polynomial, Map<Node, Integer> powers) {
        return polynomial.getOrDefault(powers, BigFraction.ZERO).doubleValue();
    }

    private Sign sign(Map<Node, Integer> powers) {
        Sign all = new Sign(1, true);
        for (Map.Entry<Node, Integer> power : powers.entrySet()) {
            Sign one = signs.computeIfAbsent(power.getKey(), this::sign);
            boolean isEven = power.getValue() % 2 == 0;
            all = new Sign(isEven ? all.side : all.side * one.side, all.strict && one.strict);
        }
        return all;
    }

    private Sign sign(Node node) {
        try {
            Value value = reasoning.value(new Inequality(node, false), of.box());
            boolean isStrict = value.isPositive() || value.isNegative();
            return new Sign(value.lowerSign() >= 0 ? 1 : value.upperSign() <= 0 ? -1 : 0, isStrict);
        } catch (Undefined e) {
            return new Sign(0, false);
        }
    }

    /** With a side in place of each absolute value or smaller one that is known to be this side on the box. */
    private Node withSides(Node node) {
        Inequality last = new Inequality(node, false);
        int i = 0;
        while (i < reasoning.kinks(last, Kink.Way.SIDE).size()) {
            Inequality next = withSide(last, i);
            i = next == null ? i + 1 : 0;
            last = next == null ? last : next;
        }
        return last.difference();
    }

    private Inequality withSide(Inequality whole, int index) {
        try {
            for (int side = 1; side <= 2; side++) {
                List<Inequality> premises = reasoning.premises(whole, new Kink(Kink.Way.SIDE, index, side), of.box());
                if (premises != null && reasoning.byInterval(premises.get(0), of.box())) {
                    return premises.get(1);
                }
            }
            return null;
        } catch (Undefined e) {
            return null;
        }
    }

    private Map<Map<Node, Integer>, BigFraction> polynomial(Node node) throws ClaimException {
        Expansion.Fraction fraction = new Expansion(reasoning.statement().terms()).of(withSides(node));
        Map<Node, Integer> divisors = new HashMap<>();
        fraction.divisors().forEach((base, exponent) -> divisors.put(base, -exponent));
        Map<Map<Node, Integer>, BigFraction> polynomial = new HashMap<>();
        for (Map.Entry<Map<Node, Integer>, BigFraction> summand : fraction.numerator().entrySet()) {
            polynomial.merge(bases(summand.getKey()), summand.getValue(), BigFraction::add);
        }
        return times(polynomial, Map.of(divisors, BigFraction.ONE));
    }

    /** With large powers as such of their bases, and powers of e as products of such. */
    private Map<Node, Integer> bases(Map<Node, Integer> powers) throws ClaimException {
        Map<Node, Integer> bases = new HashMap<>();
        for (Map.Entry<Node, Integer> power : powers.entrySet()) {
            int exponent = power.getValue() * Terms.exponent(power.getKey());
            for (Map.Entry<Node, Integer> base : factors(Terms.base(power.getKey())).entrySet()) {
                bases.merge(base.getKey(), exponent * base.getValue(), Integer::sum);
            }
        }
        return bases;
    }

    /** Of e^(2 x - y), that e^x has the exponent 2 and e^y -1. */
    private Map<Node, Integer> factors(Node base) throws ClaimException {
        Node sum = base.kind() == Node.Kind.EXP ? base.argument(0) : null;
        boolean isProduct = sum != null && sum.kind() == Node.Kind.SUM && Fractions.signum(sum.number()) == 0
            && sum.factors().stream().allMatch(factor -> Fractions.isInteger(factor) && factor.abs().compareTo(MOST_TIMES) <= 0);
        Map<Node, Integer> factors = new HashMap<>();
        for (int i = 0; isProduct && i < sum.arguments().size(); i++) {
            factors.merge(reasoning.statement().terms().exp(sum.argument(i)), sum.factors().get(i).intValue(), Integer::sum);
        }
        return isProduct ? factors : Map.of(base, 1);
    }

    private static Map<Map<Node, Integer>, BigFraction> times(Map<Map<Node, Integer>, BigFraction> x,
            Map<Map<Node, Integer>, BigFraction> y) {
        Map<Map<Node, Integer>, BigFraction> all = new HashMap<>();
        x.forEach((first, a) -> y.forEach((second, b) -> {
            Map<Node, Integer> powers = new HashMap<>(first);
            second.forEach((base, exponent) -> powers.merge(base, exponent, Integer::sum));
            powers.values().removeIf(exponent -> exponent == 0);
            all.merge(powers, a.multiply(b), BigFraction::add);
        }));
        all.values().removeIf(factor -> Fractions.signum(factor) == 0);
        return all;
    }
}
