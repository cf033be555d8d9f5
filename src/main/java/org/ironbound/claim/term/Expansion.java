package org.ironbound.claim.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * Writes nodes as quotients: above, a sum of products of powers, multiplied out, in which exponentials of one product are joined,
 * squares of roots are taken and those of cosines are 1 less those of sines; below, a product of powers of nodes. Both are equal to the
 * node wherever that has a value.
 */
public final class Expansion {
    private static final int MOST_TERMS = 200;
    /** Products that are multiplied out at once. */
    private static final int MOST_PRODUCTS = 2000;
    private static final int LARGEST_EXPONENT = 8;
    /** The most bits of the numerator and denominator of a factor. */
    private static final int MOST_BITS = 2048;
    /** Operations within each other. */
    private static final int DEEPEST = 200;
    /** Products made for all nodes together. */
    private static final long MOST_WORK = 3_000_000;
    /** Powers in all products that are kept. */
    private static final int MOST_KEPT = 500_000;
    private static final Comparator<Node> ORDER = Comparator.comparingInt(Node::id);

    /**
     * numerator / product of divisors.
     *
     * @param numerator factors of products, given by the exponents of their nodes
     * @param divisors  nodes with their exponents
     */
    public record Fraction(Map<Map<Node, Integer>, BigFraction> numerator, Map<Node, Integer> divisors) {
    }

    private final Terms terms;
    private final Meter meter;
    private final MeteredFractions fractions;
    private final Map<Node, Fraction> known = new HashMap<>();
    private int depth;
    private long work;
    private long kept;

    public Expansion(Terms terms) {
        this.terms = terms;
        this.meter = terms.meter();
        this.fractions = terms.fractions();
    }

    /** @throws ClaimException if it is too large to write */
    public Fraction of(Node node) throws ClaimException {
        Fraction found = known.get(node);
        if (found == null) {
            if (depth == DEEPEST) {
                throw new ClaimException(0, "more than " + DEEPEST + " operations within each other", "a smaller expression");
            }
            depth++;
            try {
                found = compute(node);
            } finally {
                depth--;
            }
            keep(node, found);
        }
        return found;
    }

    private void keep(Node node, Fraction fraction) throws ClaimException {
        kept += 1 + fraction.numerator.keySet().stream().mapToInt(Map::size).sum();
        if (kept > MOST_KEPT && depth == 0) {
            known.clear();
            kept = 0;
        }
        if (kept > MOST_KEPT) {
            throw new ClaimException(0, "more than " + MOST_KEPT + " powers in all products", "a smaller expression");
        }
        known.put(node, fraction);
    }

    /** Pays for looking up this many products. */
    private void spend(long products) {
        meter.spend(Prices.NODE + products * Prices.NODE);
    }

    /** The sum of products as a node. */
    public Node node(Map<Map<Node, Integer>, BigFraction> polynomial) throws ClaimException {
        List<Node> summands = new ArrayList<>();
        for (Map.Entry<Map<Node, Integer>, BigFraction> term : polynomial.entrySet()) {
            Node product = terms.number(term.getValue());
            for (Map.Entry<Node, Integer> power : term.getKey().entrySet()) {
                product = terms.multiply(product, terms.power(power.getKey(), power.getValue()));
            }
            summands.add(product);
        }
        return terms.sum(summands);
    }

    private static Fraction number(BigFraction number) {
        return new Fraction(Fractions.signum(number) == 0 ? Map.of() : Map.of(Map.of(), number), Map.of());
    }

    private static Fraction atom(Node node) {
        return new Fraction(Map.of(Map.of(node, 1), BigFraction.ONE), Map.of());
    }

    private Fraction compute(Node node) throws ClaimException {
        return switch (node.kind()) {
            case NUMBER -> number(node.number());
            case SUM -> {
                Fraction sum = number(node.number());
                for (int i = 0; i < node.arguments().size(); i++) {
                    sum = add(sum, times(number(node.factors().get(i)), of(node.argument(i))));
                }
                yield sum;
            }
            case PRODUCT -> times(of(node.argument(0)), of(node.argument(1)));
            case QUOTIENT -> times(of(node.argument(0)), reciprocal(node.argument(1)));
            case POWER -> node.number().intValue() > LARGEST_EXPONENT ? atom(node) : power(of(node.argument(0)), node.number().intValue());
            default -> atom(node);
        };
    }

    private Fraction power(Fraction x, int n) throws ClaimException {
        // Powers of one product stay one.
        if (n > LARGEST_EXPONENT && x.numerator.size() > 1) {
            throw new ClaimException(0, "an exponent above " + LARGEST_EXPONENT, "a smaller one");
        }
        Fraction result = number(BigFraction.ONE);
        for (int i = 0; i < n; i++) {
            result = times(result, x);
        }
        return result;
    }

    /** One over a node, which is not 0. */
    private Fraction reciprocal(Node node) throws ClaimException {
        Fraction result = number(BigFraction.ONE);
        for (Node factor : terms.factors(node)) {
            result = times(result, factor.isNumber() ? number(fractions.reciprocal(factor.number()))
                : power(inverse(of(Terms.base(factor))), Terms.exponent(factor)));
        }
        return result;
    }

    private Fraction inverse(Fraction x) throws ClaimException {
        Fraction result = number(BigFraction.ONE);
        for (Map.Entry<Node, Integer> divisor : x.divisors.entrySet()) {
            result = times(result, power(of(divisor.getKey()), divisor.getValue()));
        }
        if (x.numerator.size() != 1) {
            return times(result, new Fraction(Map.of(Map.of(), BigFraction.ONE), Map.of(node(x.numerator), 1)));
        }
        Map.Entry<Map<Node, Integer>, BigFraction> only = x.numerator.entrySet().iterator().next();
        result = times(result, number(fractions.reciprocal(only.getValue())));
        for (Map.Entry<Node, Integer> power : only.getKey().entrySet()) {
            Node base = power.getKey();
            result = times(result, base.kind() == Node.Kind.EXP
                ? of(terms.exp(terms.scale(new BigFraction(-power.getValue()), base.argument(0))))
                : new Fraction(Map.of(Map.of(), BigFraction.ONE), Map.of(base, power.getValue())));
        }
        return result;
    }

    private Fraction add(Fraction x, Fraction y) throws ClaimException {
        spend(x.numerator.size() + y.numerator.size() + x.divisors.size() + y.divisors.size());
        Map<Node, Integer> divisors = new TreeMap<>(ORDER);
        divisors.putAll(x.divisors);
        y.divisors.forEach((base, exponent) -> divisors.merge(base, exponent, Math::max));
        Map<Map<Node, Integer>, BigFraction> sum = new HashMap<>(lifted(x, divisors));
        lifted(y, divisors).forEach((product, factor) -> merge(sum, product, factor));
        return reduced(sum, divisors);
    }

    private void merge(Map<Map<Node, Integer>, BigFraction> sum, Map<Node, Integer> product, BigFraction factor) {
        meter.spend(Prices.COMPARISON * sum.size());
        sum.merge(product, factor, fractions::add);
    }

    /** The numerator over a larger product of divisors. */
    private Map<Map<Node, Integer>, BigFraction> lifted(Fraction x, Map<Node, Integer> divisors) throws ClaimException {
        Fraction result = new Fraction(x.numerator, Map.of());
        for (Map.Entry<Node, Integer> divisor : divisors.entrySet()) {
            int missing = divisor.getValue() - x.divisors.getOrDefault(divisor.getKey(), 0);
            if (missing > 0 && !x.numerator.isEmpty()) {
                result = times(result, power(of(divisor.getKey()), missing));
            }
        }
        return result.numerator;
    }

    private Fraction reduced(Map<Map<Node, Integer>, BigFraction> sum, Map<Node, Integer> divisors) throws ClaimException {
        spend(sum.size());
        sum.values().removeIf(factor -> Fractions.signum(factor) == 0);
        if (sum.size() > MOST_TERMS) {
            throw new ClaimException(0, "more than " + MOST_TERMS + " terms", "a smaller expression");
        }
        for (BigFraction factor : sum.values()) {
            if (Math.max(factor.getNumerator().bitLength(), factor.getDenominator().bitLength()) > MOST_BITS) {
                throw new ClaimException(0, "a factor of more than " + MOST_BITS + " bits", "smaller numbers");
            }
        }
        return new Fraction(sum, divisors);
    }

    private Fraction times(Fraction x, Fraction y) throws ClaimException {
        if (x.numerator.size() * y.numerator.size() > MOST_PRODUCTS) {
            throw new ClaimException(0, "more than " + MOST_PRODUCTS + " products", "a smaller expression");
        }
        Map<Node, Integer> divisors = new TreeMap<>(ORDER);
        divisors.putAll(x.divisors);
        raise(divisors, y.divisors);
        Fraction result = number(BigFraction.ZERO);
        Map<Map<Node, Integer>, BigFraction> whole = new HashMap<>();
        for (Map.Entry<Map<Node, Integer>, BigFraction> first : x.numerator.entrySet()) {
            for (Map.Entry<Map<Node, Integer>, BigFraction> second : y.numerator.entrySet()) {
                Fraction product = product(first.getKey(), second.getKey(), fractions.multiply(first.getValue(), second.getValue()));
                if (product.divisors.isEmpty()) {
                    product.numerator.forEach((powers, factor) -> merge(whole, powers, factor));
                } else {
                    result = add(result, product);
                }
            }
        }
        result = add(reduced(whole, Map.of()), result);
        return result.numerator.isEmpty() ? result : divided(result, divisors);
    }

    /** Over more divisors; powers of them that are factors of all products are taken away. */
    private Fraction divided(Fraction x, Map<Node, Integer> more) throws ClaimException {
        Map<Node, Integer> divisors = new TreeMap<>(ORDER);
        divisors.putAll(x.divisors);
        raise(divisors, more);
        Map<Map<Node, Integer>, BigFraction> numerator = x.numerator;
        for (Node base : List.copyOf(divisors.keySet())) {
            spend(numerator.size());
            int common = Math.min(divisors.get(base), numerator.keySet().stream().mapToInt(product -> product.getOrDefault(base, 0)).min()
                .orElse(0));
            if (common > 0) {
                spend(numerator.keySet().stream().mapToInt(Map::size).sum());
                Map<Map<Node, Integer>, BigFraction> rest = new HashMap<>();
                numerator.forEach((product, factor) -> {
                    Map<Node, Integer> powers = new TreeMap<>(ORDER);
                    powers.putAll(product);
                    powers.merge(base, -common, Integer::sum);
                    powers.values().removeIf(exponent -> exponent == 0);
                    rest.put(powers, factor);
                });
                numerator = rest;
                divisors.merge(base, -common, Integer::sum);
            }
        }
        divisors.values().removeIf(exponent -> exponent == 0);
        return reduced(new HashMap<>(numerator), divisors);
    }

    /** Multiplies powers by others. Their exponents must not leave the range of an int, and none that large can be written anyway. */
    private static void raise(Map<Node, Integer> powers, Map<Node, Integer> others) throws ClaimException {
        others.forEach((base, exponent) -> powers.merge(base, exponent, Integer::sum));
        if (powers.values().stream().anyMatch(exponent -> exponent > Terms.LARGEST_EXPONENT)) {
            throw new ClaimException(0, "an exponent above " + Terms.LARGEST_EXPONENT, "smaller ones");
        }
    }

    private Fraction product(Map<Node, Integer> x, Map<Node, Integer> y, BigFraction factor) throws ClaimException {
        work += 1 + x.size() + y.size();
        spend(x.size() + y.size());
        if (work > MOST_WORK) {
            throw new ClaimException(0, "more than " + MOST_WORK + " products in all", "a smaller expression");
        }
        Map<Node, Integer> powers = new TreeMap<>(ORDER);
        powers.putAll(x);
        raise(powers, y);
        Node exponent = terms.number(0);
        int exponentials = 0;
        for (Map.Entry<Node, Integer> power : powers.entrySet()) {
            if (power.getKey().kind() == Node.Kind.EXP) {
                exponent = terms.sum(exponent, new BigFraction(power.getValue()), power.getKey().argument(0));
                exponentials += power.getValue();
            } else if (power.getValue() >= reducible(power.getKey())) {
                int reduced = reducible(power.getKey());
                Map<Node, Integer> rest = new TreeMap<>(ORDER);
                rest.putAll(powers);
                rest.merge(power.getKey(), -reduced, Integer::sum);
                rest.values().removeIf(n -> n == 0);
                return times(product(rest, Map.of(), factor), of(terms.power(power.getKey(), reduced)));
            }
        }
        if (exponentials > 1) {
            powers.keySet().removeIf(base -> base.kind() == Node.Kind.EXP);
            return times(new Fraction(Map.of(powers, factor), Map.of()), of(terms.exp(exponent)));
        }
        return new Fraction(Map.of(powers, factor), Map.of());
    }

    /** Which power of a base is written without it: of an n-th root the n-th, and of a cosine the square, 1 less that of the sine. */
    private static int reducible(Node base) {
        return base.isRoot() ? base.degree() : base.kind() == Node.Kind.COS ? 2 : Integer.MAX_VALUE;
    }
}
