package org.ironbound.claim.meaning;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.ClaimReader.Definition;
import org.ironbound.claim.meaning.ClaimReader.Expression;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.exact.IntegerRoot;
import org.ironbound.kernel.term.Operations;

/**
 * Writes expressions as operations, each as it stands: only numbers are computed. What has no operation of the kernel is refused by an
 * IllegalArgumentException.
 */
final class Interpreter {
    private static final int DEEPEST = 1000;
    private static final int MOST_OPERATIONS = 200_000;
    private static final int LARGEST_DEGREE = 100;

    private final Map<String, Definition> definitions;
    private final TermOperations operations;
    private int depth;

    /**
     * What a name stands for: an operation that is written, or a variable, which is written when it is used.
     *
     * @param place  of the operation, or the index of the variable
     * @param isUsed whether it was looked up
     * @param outer  what other names stand for, and this one elsewhere
     */
    record Meaning(String name, boolean isVariable, int place, AtomicBoolean isUsed, Meaning outer) {
        Meaning(String name, boolean isVariable, int place, Meaning outer) {
            this(name, isVariable, place, new AtomicBoolean(), outer);
        }
    }

    Interpreter(Map<String, Definition> definitions, TermOperations operations) {
        this.definitions = definitions;
        this.operations = operations;
    }

    /** The place of the difference of two sides, or of the negative of that, which a literal says to be positive, or not negative. */
    int place(Clause.Literal literal, Meaning names) {
        int difference = difference(place(literal.larger(), names), place(literal.smaller(), names));
        return literal.holds() ? difference : negative(difference);
    }

    /** The place of an expression among the operations. */
    int place(Expression expression, Meaning names) {
        ClaimReader.require(++depth <= DEEPEST && operations.size() <= MOST_OPERATIONS);
        operations.meter().spend(Prices.NODE);
        int place = expression.number() != null ? number(expression.number())
            : expression.name().equals("sum") ? sum(expression.operands(), names) : named(expression, names);
        depth--;
        return place;
    }

    private int named(Expression expression, Meaning names) {
        for (Meaning known = expression.operands().isEmpty() ? names : null; known != null; known = known.outer) {
            if (expression.name().equals(known.name)) {
                known.isUsed.set(true);
                return known.isVariable ? operations.variable(known.place, false) : known.place;
            }
        }
        int[] x = new int[expression.operands().size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = place(expression.operand(i), names);
        }
        return applied(expression.name(), x);
    }

    private int applied(String function, int[] x) {
        return switch (function + "/" + x.length) {
            case "+/2" -> sum(x[0], BigFraction.ONE, x[1]);
            case "-/2" -> difference(x[0], x[1]);
            case "-/1" -> negative(x[0]);
            case "*/2" -> product(x[0], x[1]);
            case "//2" -> quotient(x[0], x[1]);
            case "^/2" -> power(x[0], x[1]);
            case "pi/0" -> operations.add(Operations.PI, 0, 0);
            case "sin/1" -> operations.add(Operations.SINE, x[0], x[0]);
            case "cos/1" -> operations.add(Operations.COSINE, x[0], x[0]);
            case "atan/1" -> operations.add(Operations.ARC_TANGENT, x[0], x[0]);
            case "Phi/1" -> operations.add(Operations.NORMAL, x[0], x[0]);
            case "exp/1" -> operations.add(Operations.EXPONENTIAL, x[0], x[0]);
            case "ln/1" -> logarithm(x[0]);
            case "sqrt/1" -> root(2, x[0]);
            case "cbrt/1" -> root(3, x[0]);
            case "root/2" -> root(whole(x[0], 2), x[1]);
            case "abs/1" -> isNumber(x[0]) ? number(number(x[0]).abs()) : operations.add(Operations.ABSOLUTE, x[0], x[0]);
            case "factorial/1" -> factorial(whole(x[0], 0));
            case "binomial/2" -> binomial(x[0], whole(x[1], 0));
            default -> x.length > 1 && (function.equals("min") || function.equals("max")) ? extreme(x, function.equals("max"))
                : defined(definitions.get(function), x);
        };
    }

    /** The body of a definition, and 0 times each argument that it does not use, for that must have a value, too. */
    private int defined(Definition definition, int[] x) {
        ClaimReader.require(definition != null && definition.parameters().size() == x.length);
        List<Meaning> arguments = new ArrayList<>();
        Meaning names = null;
        for (int i = 0; i < x.length; i++) {
            names = new Meaning(definition.parameters().get(i), false, x[i], names);
            arguments.add(names);
        }
        int place = place(definition.body(), names);
        for (Meaning argument : arguments) {
            boolean isCounted = argument.isUsed.get() || isNumber(argument.place);
            place = isCounted ? place : sum(place, BigFraction.ONE, multiple(BigFraction.ZERO, argument.place));
        }
        return place;
    }

    /** sum(index, from, to, summand); its numbers are added up. */
    private int sum(List<Expression> operands, Meaning names) {
        ClaimReader.require(operands.size() == 4 && operands.get(0).number() == null && operands.get(0).operands().isEmpty());
        int from = whole(place(operands.get(1), names), Integer.MIN_VALUE);
        int to = whole(place(operands.get(2), names), Integer.MIN_VALUE);
        int numbers = number(BigFraction.ZERO);
        List<Integer> others = new ArrayList<>();
        for (int k = from; k <= to; k++) {
            int index = number(new BigFraction(k));
            int summand = place(operands.get(3), new Meaning(operands.get(0).name(), false, index, names));
            if (isNumber(summand)) {
                numbers = sum(numbers, BigFraction.ONE, summand);
            } else {
                others.add(summand);
            }
        }
        boolean startsWithNumber = others.isEmpty() || number(numbers).getNumerator().signum() != 0;
        int total = startsWithNumber ? numbers : others.remove(0);
        for (int other : others) {
            total = sum(total, BigFraction.ONE, other);
        }
        return total;
    }

    private boolean isNumber(int place) {
        return operations.at(place).kind() == Operations.NUMBER;
    }

    private BigFraction number(int place) {
        return operations.at(place).number();
    }

    /** A number; its price is that of computing it from numbers that have been paid for. */
    private int number(BigFraction number) {
        operations.meter().spend(Prices.fraction(bits(number), bits(number)));
        return operations.number(number);
    }

    private static long bits(BigFraction number) {
        return Math.max(number.getNumerator().bitLength(), number.getDenominator().bitLength());
    }

    /** A whole number that is not too small. */
    private int whole(int place, int least) {
        ClaimReader.require(isNumber(place) && isWhole(number(place)) && bits(number(place)) < Integer.SIZE - 1);
        ClaimReader.require(number(place).intValue() >= least);
        return number(place).intValue();
    }

    private static boolean isWhole(BigFraction number) {
        return number.getDenominator().equals(BigInteger.ONE);
    }

    /** x + factor y. */
    private int sum(int x, BigFraction factor, int y) {
        return isNumber(x) && isNumber(y) ? number(number(x).add(number(y).multiply(factor)))
            : operations.add(Operations.SUM, x, y, factor);
    }

    private int difference(int x, int y) {
        return sum(x, BigFraction.MINUS_ONE, y);
    }

    private int negative(int x) {
        return multiple(BigFraction.MINUS_ONE, x);
    }

    private int multiple(BigFraction factor, int x) {
        return isNumber(x) ? number(number(x).multiply(factor))
            : factor.equals(BigFraction.ONE) ? x : operations.add(Operations.SUM, number(BigFraction.ZERO), x, factor);
    }

    private int product(int x, int y) {
        return isNumber(x) ? multiple(number(x), y) : isNumber(y) ? multiple(number(y), x) : operations.product(x, y);
    }

    private int quotient(int x, int y) {
        if (isNumber(y) && number(y).getNumerator().signum() != 0) {
            return multiple(number(y).reciprocal(), x);
        }
        int variable = reciprocal(y);
        return variable < 0 ? operations.add(Operations.QUOTIENT, x, y) : operations.overReciprocal(x, variable);
    }

    private int logarithm(int x) {
        int variable = reciprocal(x);
        return variable < 0 ? operations.add(Operations.LOGARITHM, x, x) : operations.logarithmOfReciprocal(variable);
    }

    /** The kernel's variable of which an operation is the reciprocal, being a variable of the claim; -1 if it is none. */
    private int reciprocal(int x) {
        int variable = operations.at(x).second();
        boolean isOne = operations.at(x).kind() == Operations.QUOTIENT && operations.at(variable).kind() == Operations.VARIABLE
            && x == operations.variable(operations.at(variable).first(), false);
        return isOne ? variable : -1;
    }

    /** A whole exponent multiplies, a half one takes roots, any other goes by way of the logarithm. */
    private int power(int x, int y) {
        boolean isWhole = isNumber(y) && isWhole(number(y));
        if (!isWhole && !(isNumber(y) && isWhole(number(y).multiply(2)))) {
            int exponent = product(y, logarithm(x));
            return operations.add(Operations.EXPONENTIAL, exponent, exponent);
        }
        int n = whole(isWhole ? y : number(number(y).multiply(2)), Integer.MIN_VALUE);
        int power = wholePower(isWhole ? x : root(2, x), Math.abs(n));
        return n < 0 ? quotient(number(BigFraction.ONE), power) : power;
    }

    /** x^n, n from 0. */
    private int wholePower(int x, int n) {
        if (isNumber(x)) {
            operations.meter().spend(Prices.fraction(bits(number(x)) * n, bits(number(x)) * n));
            return number(number(x).pow(n));
        }
        return n == 0 ? operations.add(Operations.SUM, number(BigFraction.ONE), x, BigFraction.ZERO) : operations.power(x, n);
    }

    /** The n-th root; a number if that is rational. */
    private int root(int n, int x) {
        if (isNumber(x) && number(x).getNumerator().signum() >= 0) {
            ClaimReader.require(n <= LARGEST_DEGREE);
            operations.meter().spend(2 * Prices.root(n, bits(number(x))));
            BigFraction root = new BigFraction(IntegerRoot.floor(number(x).getNumerator(), n),
                IntegerRoot.floor(number(x).getDenominator(), n));
            if (root.pow(n).equals(number(x))) {
                return number(root);
            }
        }
        return n == 2 ? operations.add(Operations.ROOT, x, x) : operations.add(Operations.ANY_ROOT, x, x, new BigFraction(n));
    }

    /** The least number, or the largest one: that of two is the opposite of the least opposite. */
    private int extreme(int[] x, boolean isLargest) {
        int extreme = x[0];
        for (int i = 1; i < x.length; i++) {
            extreme = isLargest ? negative(operations.add(Operations.SMALLER, negative(extreme), negative(x[i])))
                : operations.add(Operations.SMALLER, extreme, x[i]);
        }
        return extreme;
    }

    private int factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            operations.meter().spend(Prices.product(product.bitLength(), Integer.SIZE));
            product = product.multiply(BigInteger.valueOf(i));
        }
        return number(new BigFraction(product));
    }

    private int binomial(int n, int k) {
        int result = number(BigFraction.ONE);
        for (int i = 0; i < k; i++) {
            ClaimReader.require(operations.size() <= MOST_OPERATIONS);
            result = multiple(new BigFraction(1, i + 1), product(result, sum(n, BigFraction.ONE, number(new BigFraction(-i)))));
        }
        return k > 0 || isNumber(n) ? result : sum(result, BigFraction.ONE, multiple(BigFraction.ZERO, n));
    }
}
