package org.ironbound.claim.meaning;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.ClaimReader.Definition;
import org.ironbound.claim.meaning.ClaimReader.Expression;
import org.ironbound.claim.meaning.ClaimReader.Quantified;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.exact.RationalRoot;
import org.ironbound.kernel.term.Operations;

/**
 * Writes expressions as operations, each as it stands: only numbers are computed. What has no operation of the kernel is refused by an
 * IllegalArgumentException.
 */
final class Interpreter extends TermOperations {
    private static final int DEEPEST = 1000;
    private static final int MOST_OPERATIONS = 200_000;
    private static final int LARGEST_DEGREE = 100;

    private final Map<String, Definition> definitions;
    private final Map<String, IntSupplier> variables = new HashMap<>();
    private int depth;

    /** @param box parts of the ranges of the variables: of which the kernel's are reciprocals or negatives */
    Interpreter(Map<String, Definition> definitions, List<Quantified> variables, List<Range.Part> box, Meter meter) {
        super(IntStream.range(0, box.size()).map(i -> box.get(i).inverted() ? 1 << i : 0).sum(), meter);
        this.definitions = definitions;
        IntStream.range(0, box.size()).forEach(i -> this.variables.put(variables.get(i).name(),
            () -> multiple(new BigFraction(box.get(i).negated() ? -1 : 1), variable(i))));
    }

    /** The place of the difference of two sides, or of the negative of that, which a literal says to be positive, or not negative. */
    int place(Clause.Literal literal) {
        int difference = sum(place(literal.larger(), variables), BigFraction.MINUS_ONE, place(literal.smaller(), variables));
        return literal.negated() ? multiple(BigFraction.MINUS_ONE, difference) : difference;
    }

    /** The place of an expression among the operations. */
    int place(Expression expression, Map<String, IntSupplier> names) {
        ClaimReader.require(++depth <= DEEPEST && size() <= MOST_OPERATIONS);
        meter.spend(Prices.NODE);
        String name = expression.name();
        int place = expression.number() != null ? computed(expression.number())
            : name.equals("sum") ? sum(expression.operands(), names)
            : expression.operands().isEmpty() && names.containsKey(name) ? names.get(name).getAsInt()
            : applied(name, places(expression.operands(), names));
        depth--;
        return place;
    }

    private int[] places(List<Expression> expressions, Map<String, IntSupplier> names) {
        return expressions.stream().mapToInt(expression -> place(expression, names)).toArray();
    }

    private int applied(String function, int[] x) {
        return switch (function + "/" + x.length) {
            case "+/2" -> sum(x[0], BigFraction.ONE, x[1]);
            case "-/2" -> sum(x[0], BigFraction.MINUS_ONE, x[1]);
            case "-/1" -> multiple(BigFraction.MINUS_ONE, x[0]);
            case "*/2" -> times(x[0], x[1]);
            case "//2" -> quotient(x[0], x[1]);
            case "^/2" -> raised(x[0], x[1]);
            case "pi/0" -> add(Operations.PI, 0, 0);
            case "sin/1" -> add(Operations.SINE, x[0], x[0]);
            case "cos/1" -> add(Operations.COSINE, x[0], x[0]);
            case "atan/1" -> add(Operations.ARC_TANGENT, x[0], x[0]);
            case "Phi/1" -> add(Operations.NORMAL, x[0], x[0]);
            case "exp/1" -> add(Operations.EXPONENTIAL, x[0], x[0]);
            case "xlnx/1" -> add(Operations.WEIGHTED, x[0], x[0]);
            case "ln/1" -> logarithm(x[0], reciprocal(x[0]));
            case "root/2" -> root(whole(x[0], 2), x[1]);
            case "abs/1" -> isNumber(x[0]) ? computed(number(x[0]).abs()) : add(Operations.ABSOLUTE, x[0], x[0]);
            case "factorial/1" -> factorial(whole(x[0], 0));
            case "binomial/2" -> binomial(x[0], whole(x[1], 0));
            default -> x.length < 2 || !function.equals("min") && !function.equals("max") ? defined(definitions.get(function), x)
                : extreme(x, new BigFraction(function.equals("min") ? 1 : -1));
        };
    }

    /** The body of a definition, and 0 times each argument that it does not use, for that must have a value, too. */
    private int defined(Definition definition, int[] x) {
        ClaimReader.require(definition != null && definition.parameters().size() == x.length);
        boolean[] isUsed = new boolean[x.length];
        Map<String, IntSupplier> names = new HashMap<>();
        for (int i = 0; i < x.length; i++) {
            int argument = i;
            names.put(definition.parameters().get(i), () -> {
                isUsed[argument] = true;
                return x[argument];
            });
        }
        int place = place(definition.body(), names);
        for (int i = 0; i < x.length; i++) {
            place = isUsed[i] || isNumber(x[i]) ? place : sum(place, BigFraction.ONE, multiple(BigFraction.ZERO, x[i]));
        }
        return place;
    }

    /** sum(index, from, to, summand); its numbers are added up. */
    private int sum(List<Expression> operands, Map<String, IntSupplier> names) {
        ClaimReader.require(operands.size() == 4 && operands.get(0).number() == null && operands.get(0).operands().isEmpty());
        int from = whole(place(operands.get(1), names), Integer.MIN_VALUE);
        int to = whole(place(operands.get(2), names), Integer.MIN_VALUE);
        // Of a stream that does not know its size: its list grows as far as what may be written, not at once to what is asked.
        List<Integer> all = Stream.iterate(from, k -> k <= to, k -> k + 1).map(k -> {
            int index = computed(new BigFraction(k));
            Map<String, IntSupplier> inner = new HashMap<>(names);
            inner.put(operands.get(0).name(), () -> index);
            return place(operands.get(3), inner);
        }).toList();
        int numbers = all.stream().filter(this::isNumber).reduce(computed(BigFraction.ZERO), (x, y) -> sum(x, BigFraction.ONE, y));
        List<Integer> others = all.stream().filter(x -> !isNumber(x)).toList();
        boolean startsWithNumber = others.isEmpty() || number(numbers).getNumerator().signum() != 0;
        return Stream.concat(startsWithNumber ? Stream.of(numbers) : Stream.of(), others.stream())
            .reduce((x, y) -> sum(x, BigFraction.ONE, y)).orElseThrow();
    }

    private boolean isNumber(int place) {
        return at(place).kind() == Operations.NUMBER;
    }

    private BigFraction number(int place) {
        return at(place).number();
    }

    /** A number; its price is that of computing it from numbers that have been paid for. */
    private int computed(BigFraction number) {
        meter.spend(Prices.fraction(Prices.length(number), Prices.length(number)));
        return number(number);
    }

    /** A whole number that is not too small. */
    private int whole(int place, int least) {
        ClaimReader.require(isNumber(place) && isWhole(number(place)) && Prices.length(number(place)) < Integer.SIZE - 1);
        ClaimReader.require(number(place).intValue() >= least);
        return number(place).intValue();
    }

    private static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE);
    }

    /** x + factor y. */
    private int sum(int x, BigFraction factor, int y) {
        return isNumber(x) && isNumber(y) ? computed(number(x).add(number(y).multiply(factor))) : add(Operations.SUM, x, y, factor);
    }

    /** factor x. */
    private int multiple(BigFraction factor, int x) {
        return isNumber(x) ? computed(number(x).multiply(factor))
            : factor.equals(BigFraction.ONE) ? x : add(Operations.SUM, computed(BigFraction.ZERO), x, factor);
    }

    private int times(int x, int y) {
        return isNumber(x) ? multiple(number(x), y) : isNumber(y) ? multiple(number(y), x) : product(x, y);
    }

    private int quotient(int x, int y) {
        return isNumber(y) && number(y).getNumerator().signum() != 0 ? multiple(number(y).reciprocal(), x) : quotient(x, y, reciprocal(y));
    }

    /** The kernel's variable of which an operation is the reciprocal, being a variable of the claim; -1 if it is none. */
    private int reciprocal(int x) {
        int variable = at(x).second();
        return at(x).kind() == Operations.QUOTIENT && at(variable).kind() == Operations.VARIABLE
            && x == variable(at(variable).first()) ? variable : -1;
    }

    /** A whole exponent multiplies, a half one takes roots, any other goes by way of the logarithm. */
    private int raised(int x, int y) {
        boolean isWhole = isNumber(y) && isWhole(number(y));
        if (!isWhole && !(isNumber(y) && isWhole(number(y).multiply(2)))) {
            int exponent = times(y, logarithm(x, reciprocal(x)));
            return add(Operations.EXPONENTIAL, exponent, exponent);
        }
        int n = whole(isWhole ? y : computed(number(y).multiply(2)), Integer.MIN_VALUE);
        int power = wholePower(isWhole ? x : root(2, x), Math.abs(n));
        return n < 0 ? quotient(computed(BigFraction.ONE), power) : power;
    }

    /** x^n, n from 0. */
    private int wholePower(int x, int n) {
        if (isNumber(x)) {
            meter.spend(Prices.fraction((long) Prices.length(number(x)) * n, (long) Prices.length(number(x)) * n));
            return computed(number(x).pow(n));
        }
        return n == 0 ? add(Operations.SUM, computed(BigFraction.ONE), x, BigFraction.ZERO) : power(x, n);
    }

    /** The n-th root; a number if that is rational. */
    private int root(int n, int x) {
        BigFraction root = null;
        if (isNumber(x)) {
            ClaimReader.require(n <= LARGEST_DEGREE);
            meter.spend(2 * Prices.root(n, Prices.length(number(x))));
            root = RationalRoot.of(number(x), n);
        }
        return root != null ? computed(root) : n == 2 ? add(Operations.ROOT, x, x) : add(Operations.ANY_ROOT, x, x, new BigFraction(n));
    }

    /** The least number; with the sign -1 the largest one: that of two is the opposite of the least opposite. */
    private int extreme(int[] x, BigFraction sign) {
        return IntStream.of(x).reduce((one, other) -> multiple(sign, add(Operations.SMALLER, multiple(sign, one), multiple(sign, other))))
            .orElseThrow();
    }

    private int factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            meter.spend(Prices.product(product.bitLength(), Integer.SIZE));
            product = product.multiply(BigInteger.valueOf(i));
        }
        return computed(new BigFraction(product));
    }

    private int binomial(int n, int k) {
        int result = computed(BigFraction.ONE);
        for (int i = 0; i < k; i++) {
            ClaimReader.require(size() <= MOST_OPERATIONS);
            result = multiple(new BigFraction(1, i + 1), times(result, sum(n, BigFraction.ONE, computed(new BigFraction(-i)))));
        }
        return k > 0 || isNumber(n) ? result : sum(result, BigFraction.ONE, multiple(BigFraction.ZERO, n));
    }
}
