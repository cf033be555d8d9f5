package org.ironbound.claim.term;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/**
 * Decides whether a node is 0, or never negative, wherever it has a value because it is so as a rational function of what is not made by +
 * - * / and whole powers: variables, logarithms, roots and so on, the atoms. Numerator and denominator are multiplied out.
 */
public final class Algebra {
    /** Larger numerators are not multiplied out. */
    private static final int MOST_TERMS = 2000;
    private static final int LARGEST_EXPONENT = 64;
    /**
     * The largest exponent of an atom in a product. Larger ones would not only cost much: sums of exponents must not leave the range of an
     * int.
     */
    private static final int LARGEST_DEGREE = 1 << 16;
    private static final int MOST_ATOMS = 20;
    /** The most bits of the numerator and denominator of a factor. */
    private static final int MOST_BITS = 2048;
    /** Terms of all polynomials that are kept. */
    private static final int MOST_KEPT = 200_000;

    /** A polynomial: factors of products of powers, given by the number of the node and the exponent. */
    private record Polynomial(Map<Map<Integer, Integer>, BigFraction> terms) {
        static Polynomial of(BigFraction number) {
            return new Polynomial(Fractions.signum(number) == 0 ? Map.of() : Map.of(Map.of(), number));
        }

        static Polynomial of(Node atom) {
            return new Polynomial(Map.of(Map.of(atom.id(), 1), BigFraction.ONE));
        }
    }

    /** A quotient of polynomials. */
    private record Quotient(Polynomial numerator, Polynomial denominator) {
    }

    /**
     * A root of a polynomial.
     *
     * @param degree   which one
     * @param radicand its power of that degree
     */
    private record Radical(int degree, Polynomial radicand) {
    }

    /**
     * A multiple of the square of a sum.
     *
     * @param weight  positive
     * @param number  one summand
     * @param factors of nodes, which are the others
     */
    public record Square(BigFraction weight, BigInteger number, Map<Node, BigInteger> factors) {
    }

    /** Thrown where the polynomials are too large. */
    private static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Map<Node, Quotient> known = new HashMap<>();
    /** Atoms of which there is a root: they are its square. */
    private final Map<Node, Node> roots = new HashMap<>();
    /** Roots of polynomials, by the number of their node. */
    private final Map<Integer, Radical> radicals = new HashMap<>();

    private final Meter meter;
    private final MeteredFractions fractions;
    private int kept;

    private Algebra(Meter meter) {
        this.meter = meter;
        this.fractions = new MeteredFractions(meter);
    }

    /**
     * The squares whose sum a node is wherever it has a value: none if it is seen to be 0, and those of a polynomial of degree 2 if they
     * can be completed; empty if it is not seen to be one.
     */
    public static Optional<List<Square>> squares(Node node, Meter meter) {
        try {
            Algebra algebra = new Algebra(meter);
            Node[] all = Nodes.closure(List.of(node), meter);
            for (Node inner : all) {
                if (inner.kind() == Node.Kind.SQRT && isAtom(inner.argument(0))) {
                    algebra.roots.put(inner.argument(0), inner);
                }
            }
            for (Node inner : all) {
                algebra.keep(inner, algebra.compute(inner));
            }
            Quotient found = algebra.known.get(node);
            return found.numerator.terms.isEmpty() ? Optional.of(List.of()) : Optional.ofNullable(algebra.squares(found));
        } catch (TooLarge e) {
            return Optional.empty();
        }
    }

    private void keep(Node node, Quotient quotient) throws TooLarge {
        kept += quotient.numerator.terms.size() + quotient.denominator.terms.size();
        if (kept > MOST_KEPT) {
            throw new TooLarge();
        }
        known.put(node, quotient);
    }

    /** With a number as denominator: as a quadratic form in 1 and the atoms; null if it is none, or not a sum of squares. */
    private List<Square> squares(Quotient quotient) {
        BigFraction denominator = quotient.denominator.terms.get(Map.<Integer, Integer>of());
        List<Integer> atoms = quotient.numerator.terms.keySet().stream().flatMap(powers -> powers.keySet().stream()).distinct().toList();
        boolean quadratic = quotient.numerator.terms.keySet().stream()
            .allMatch(powers -> powers.values().stream().mapToLong(Integer::longValue).sum() <= 2);
        if (!quadratic || denominator == null || quotient.denominator.terms.size() > 1 || atoms.size() > MOST_ATOMS) {
            return null;
        }
        BigFraction[][] matrix = new BigFraction[atoms.size() + 1][atoms.size() + 1];
        for (BigFraction[] row : matrix) {
            Arrays.fill(row, BigFraction.ZERO);
        }
        quotient.numerator.terms.forEach((powers, factor) -> {
            List<Integer> places = new ArrayList<>();
            powers.forEach((atom, exponent) -> places.addAll(Collections.nCopies(exponent, atoms.indexOf(atom) + 1)));
            int i = places.isEmpty() ? 0 : places.get(0);
            int k = places.size() < 2 ? 0 : places.get(1);
            BigFraction half = fractions.divide(fractions.divide(factor, denominator), BigFraction.TWO);
            matrix[i][k] = fractions.add(matrix[i][k], half);
            matrix[k][i] = fractions.add(matrix[k][i], half);
        });
        List<QuadraticForm.Square> squares = new QuadraticForm(fractions).squares(matrix);
        return squares == null ? null : squares.stream().map(square -> square(square, atoms)).toList();
    }

    private Square square(QuadraticForm.Square square, List<Integer> atoms) {
        Map<Node, BigInteger> factors = new TreeMap<>(Comparator.comparingInt(Node::id));
        known.keySet().stream().filter(node -> atoms.contains(node.id()))
            .forEach(node -> factors.put(node, square.form().get(atoms.indexOf(node.id()) + 1)));
        return new Square(square.weight(), square.form().get(0), factors);
    }

    private Quotient compute(Node node) throws TooLarge {
        Polynomial one = Polynomial.of(BigFraction.ONE);
        return switch (node.kind()) {
            case NUMBER -> new Quotient(Polynomial.of(node.number()), one);
            case SUM -> sum(node);
            case PRODUCT -> product(known.get(node.argument(0)), known.get(node.argument(1)));
            case QUOTIENT -> {
                Quotient divisor = known.get(node.argument(1));
                yield product(known.get(node.argument(0)), new Quotient(divisor.denominator, divisor.numerator));
            }
            case POWER -> power(known.get(node.argument(0)), node.number().intValue());
            case SQRT, ROOT -> {
                Quotient radicand = known.get(node.argument(0));
                boolean isSquareOfIt = roots.get(node.argument(0)) == node;
                if (!isSquareOfIt && radicand.denominator.equals(one)) {
                    radicals.put(node.id(), new Radical(node.degree(), radicand.numerator));
                }
                yield new Quotient(Polynomial.of(node), one);
            }
            default -> new Quotient(roots.containsKey(node) ? square(roots.get(node)) : Polynomial.of(node), one);
        };
    }

    private static boolean isAtom(Node node) {
        return switch (node.kind()) {
            case NUMBER, SUM, PRODUCT, QUOTIENT, POWER, SQRT, ROOT -> false;
            default -> true;
        };
    }

    private static Polynomial square(Node atom) {
        return new Polynomial(Map.of(Map.of(atom.id(), 2), BigFraction.ONE));
    }

    private Quotient sum(Node node) throws TooLarge {
        Quotient sum = new Quotient(Polynomial.of(node.number()), Polynomial.of(BigFraction.ONE));
        for (int i = 0; i < node.arguments().size(); i++) {
            Quotient term = known.get(node.argument(i));
            Polynomial numerator = times(term.numerator, Polynomial.of(node.factors().get(i)));
            meter.spend(Prices.NODE * (1 + sum.denominator.terms.size()));
            sum = sum.denominator.equals(term.denominator) ? new Quotient(plus(sum.numerator, numerator), sum.denominator)
                : new Quotient(plus(times(sum.numerator, term.denominator), times(numerator, sum.denominator)),
                times(sum.denominator, term.denominator));
        }
        return sum;
    }

    private Quotient product(Quotient x, Quotient y) throws TooLarge {
        return new Quotient(times(x.numerator, y.numerator), times(x.denominator, y.denominator));
    }

    private Quotient power(Quotient x, int n) throws TooLarge {
        if (n > LARGEST_EXPONENT) {
            throw new TooLarge();
        }
        return n == 1 ? x : product(x, power(x, n - 1));
    }

    private Polynomial plus(Polynomial x, Polynomial y) throws TooLarge {
        meter.spend(Prices.NODE * (1 + x.terms.size()));
        Map<Map<Integer, Integer>, BigFraction> sum = new HashMap<>(x.terms);
        add(y, sum);
        if (sum.size() > MOST_TERMS) {
            throw new TooLarge();
        }
        return new Polynomial(sum);
    }

    private void add(Polynomial x, Map<Map<Integer, Integer>, BigFraction> sum) {
        x.terms.forEach((powers, factor) -> {
            meter.spend(Prices.NODE * (1 + powers.size()) + Prices.COMPARISON * sum.size());
            BigFraction all = sum.containsKey(powers) ? fractions.add(sum.get(powers), factor) : factor;
            if (Fractions.signum(all) == 0) {
                sum.remove(powers);
            } else {
                sum.put(powers, all);
            }
        });
    }

    private Polynomial times(Polynomial x, Polynomial y) throws TooLarge {
        if ((long) x.terms.size() * y.terms.size() > MOST_TERMS) {
            throw new TooLarge();
        }
        Map<Map<Integer, Integer>, BigFraction> result = new HashMap<>();
        for (Map.Entry<Map<Integer, Integer>, BigFraction> first : x.terms.entrySet()) {
            for (Map.Entry<Map<Integer, Integer>, BigFraction> second : y.terms.entrySet()) {
                meter.spend(Prices.NODE * (1 + first.getKey().size() + second.getKey().size()));
                Map<Integer, Integer> powers = new TreeMap<>(first.getKey());
                second.getKey().forEach((atom, exponent) -> powers.merge(atom, exponent, Integer::sum));
                if (powers.values().stream().anyMatch(exponent -> exponent > LARGEST_DEGREE)) {
                    throw new TooLarge();
                }
                add(reduced(powers, fractions.multiply(first.getValue(), second.getValue())), result);
                if (result.size() > MOST_TERMS) {
                    throw new TooLarge();
                }
            }
        }
        return new Polynomial(result);
    }

    /** With powers of roots put in. */
    private Polynomial reduced(Map<Integer, Integer> powers, BigFraction factor) throws TooLarge {
        if (Math.max(factor.getNumerator().bitLength(), factor.getDenominator().bitLength()) > MOST_BITS) {
            throw new TooLarge();
        }
        Optional<Integer> root = powers.keySet().stream()
            .filter(atom -> radicals.containsKey(atom) && powers.get(atom) >= radicals.get(atom).degree).findFirst();
        if (root.isEmpty()) {
            return new Polynomial(Map.of(powers, factor));
        }
        Map<Integer, Integer> rest = new TreeMap<>(powers);
        Radical radical = radicals.get(root.get());
        rest.merge(root.get(), -radical.degree, Integer::sum);
        rest.values().removeIf(exponent -> exponent == 0);
        return times(new Polynomial(Map.of(rest, factor)), radical.radicand);
    }
}
