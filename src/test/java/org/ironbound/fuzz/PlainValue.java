package org.ironbound.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/**
 * Another evaluator of expressions: exact fractions as long as there are some, else decimals of many digits and the functions of {@link
 * Reference}.
 */
final class PlainValue {
    private static final int LONGEST = 4_000;
    /** Digits before the point, or zeros after it, of a number that is still compared with others in no time. */
    private static final long LARGEST = 100_000;
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_FACTORS = 10_000;
    /** Whether a decimal that is as small as this is 0, or has this sign, cannot be told. */
    private static final BigDecimal TINY = new BigDecimal("1e-25");
    /** The true value is nearer than so many times the change by twice the digits. */
    private static final int CLEAR = 100;
    private static final Map<String, PlainSyntax.Definition> LIBRARY = library();
    private static final Value ONE = Value.of(Ratio.ONE);
    private static final Value TWO = Value.of(Ratio.of(2));

    private final MathContext context;
    private final Map<String, PlainSyntax.Definition> definitions;
    private int steps;

    /** A fraction; or where it is null a decimal. */
    record Value(Ratio exact, BigDecimal decimal) {
        static Value of(Ratio x) {
            return new Value(x, null);
        }

        static Value of(BigDecimal x) {
            return new Value(null, x);
        }

        BigDecimal at(int digits) {
            return exact == null ? decimal : exact.at(digits);
        }
    }

    /** There is no value. */
    static final class Undefined extends Exception {
        private static final long serialVersionUID = 1L;

        Undefined(String message) {
            super(message);
        }
    }

    /** There may be one, but it cannot be told here. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }

    /**
     * @param digits      of decimals
     * @param definitions functions beside those of the language
     */
    PlainValue(int digits, List<PlainSyntax.Definition> definitions) {
        this.context = new MathContext(digits);
        this.definitions = new HashMap<>(LIBRARY);
        definitions.forEach(definition -> this.definitions.put(definition.name(), definition));
    }

    private static Map<String, PlainSyntax.Definition> library() {
        Map<String, PlainSyntax.Definition> library = new HashMap<>();
        try (InputStream in = PlainValue.class.getResourceAsStream("/org/ironbound/claim/functions.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.contains("=") && !line.startsWith("#")) {
                    PlainSyntax.Definition definition = PlainSyntax.definition(line);
                    library.put(definition.name(), definition);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlainSyntax.Unreadable e) {
            throw new AssertionError(e);
        }
        return library;
    }

    /** The value of the expression where names have these values. */
    Value of(PlainSyntax.Tree tree, Map<String, Value> names) throws Undefined, Unknown {
        try {
            return value(tree, names);
        } catch (OutsideDomain e) {
            throw new Undefined(e.getMessage());
        } catch (OutOfReach | ArithmeticException e) {
            throw new Unknown(e.toString());
        }
    }

    private Value value(PlainSyntax.Tree tree, Map<String, Value> names) throws Undefined, Unknown {
        if (++steps > MOST_STEPS) {
            throw new Unknown("too long");
        }
        String head = tree.head();
        if (Character.isDigit(head.charAt(0)) || head.charAt(0) == '.') {
            return Value.of(PlainNumber.read(head).orElseThrow(() -> new Unknown(head)));
        }
        if (head.equals("sum(")) {
            return sum(tree.arguments(), names);
        }
        List<Value> x = new ArrayList<>();
        for (PlainSyntax.Tree argument : tree.arguments()) {
            x.add(value(argument, names));
        }
        if (names.containsKey(head)) {
            return names.get(head);
        }
        if (head.equals("pi")) {
            return Value.of(Reference.pi().at(context.getPrecision()));
        }
        String name = head.endsWith("(") ? head.substring(0, head.length() - 1) : head;
        return switch (name) {
            case "+" -> plus(x.get(0), x.get(1));
            case "-" -> x.size() == 1 ? negated(x.get(0)) : plus(x.get(0), negated(x.get(1)));
            case "*" -> times(x.get(0), x.get(1));
            case "/" -> times(x.get(0), inverse(x.get(1)));
            case "^" -> power(x.get(0), x.get(1));
            case "exp" -> exp(x.get(0));
            case "ln" -> ln(x.get(0));
            case "log2" -> times(ln(x.get(0)), inverse(ln(TWO)));
            case "sqrt" -> root(x.get(0));
            case "sin" -> real(x.get(0), (n, d) -> Reference.sine(BigInteger.ZERO, n, d));
            case "cos" -> real(x.get(0), (n, d) -> Reference.sine(BigInteger.ONE, n, d));
            case "atan" -> real(x.get(0), Reference::arctangent);
            case "Phi" -> real(x.get(0), Reference::normal);
            case "abs" -> signum(x.get(0)) < 0 ? negated(x.get(0)) : x.get(0);
            case "min" -> extreme(x, -1);
            case "max" -> extreme(x, 1);
            case "sinh" -> times(plus(exp(x.get(0)), negated(exp(negated(x.get(0))))), inverse(TWO));
            case "cosh" -> times(plus(exp(x.get(0)), exp(negated(x.get(0)))), inverse(TWO));
            case "tanh" -> times(plus(exp(x.get(0)), negated(exp(negated(x.get(0))))),
                inverse(plus(exp(x.get(0)), exp(negated(x.get(0))))));
            case "artanh" -> times(plus(ln(plus(ONE, x.get(0))), negated(ln(plus(ONE, negated(x.get(0)))))), inverse(TWO));
            case "h" -> entropy(x.get(0));
            case "h2" -> times(entropy(x.get(0)), inverse(ln(TWO)));
            case "Dber" -> plus(ln(TWO), negated(entropy(times(plus(ONE, x.get(0)), inverse(TWO)))));
            case "d2" -> divergence(x.get(0), x.get(1));
            case "phi" -> phi(x.get(0));
            case "binomial" -> binomial(x.get(0), x.get(1));
            case "factorial" -> binomial(x.get(0), x.get(0), false);
            default -> defined(name, x);
        };
    }

    private Value defined(String name, List<Value> x) throws Undefined, Unknown {
        PlainSyntax.Definition definition = definitions.get(name);
        if (definition == null || definition.parameters().size() != x.size()) {
            throw new Unknown("no function " + name + " of " + x.size());
        }
        if (List.of("classical_error", "privacy_leak").contains(name) && Ratio.ZERO.equals(x.get(0).exact)) {
            return x.get(0);
        }
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < x.size(); i++) {
            values.put(definition.parameters().get(i), x.get(i));
        }
        return value(definition.body(), values);
    }

    private Value sum(List<PlainSyntax.Tree> arguments, Map<String, Value> names) throws Undefined, Unknown {
        if (arguments.size() != 4) {
            throw new Unknown("a sum of " + arguments.size());
        }
        Value sum = Value.of(Ratio.ZERO);
        Map<String, Value> inner = new HashMap<>(names);
        int last = whole(value(arguments.get(2), names));
        for (int k = whole(value(arguments.get(1), names)); k <= last; k++) {
            inner.put(arguments.get(0).head(), Value.of(Ratio.of(k)));
            sum = plus(sum, value(arguments.get(3), inner));
        }
        return sum;
    }

    private static int whole(Value x) throws Unknown {
        if (x.exact == null || !x.exact.isWhole() || x.exact.over().bitLength() > 20) {
            throw new Unknown("no whole number");
        }
        return x.exact.over().intValueExact();
    }

    private BigDecimal at(Value x) {
        return x.at(context.getPrecision());
    }

    /** An exact value if it is not too long. */
    private Value shorter(Ratio x) {
        return x.length() <= LONGEST ? Value.of(x) : Value.of(x.at(context.getPrecision()));
    }

    private Value plus(Value x, Value y) throws Unknown {
        if (x.exact != null && y.exact != null) {
            return shorter(x.exact.plus(y.exact));
        }
        BigDecimal sum = at(x).add(at(y), context);
        if (sum.signum() == 0 && at(x).signum() != 0) {
            throw new Unknown("no digit of a difference");
        }
        return Value.of(sum);
    }

    private static Value negated(Value x) {
        return x.exact != null ? Value.of(x.exact.negated()) : Value.of(x.decimal.negate());
    }

    private Value times(Value x, Value y) {
        return x.exact != null && y.exact != null ? shorter(x.exact.times(y.exact)) : Value.of(at(x).multiply(at(y), context));
    }

    private Value inverse(Value x) throws Undefined, Unknown {
        if (signum(x) == 0) {
            throw new Undefined("1/0");
        }
        return x.exact != null ? Value.of(x.exact.inverse()) : Value.of(BigDecimal.ONE.divide(x.decimal, context));
    }

    /** Of a decimal only where it is not too small. */
    private static int signum(Value x) throws Unknown {
        if (x.exact == null && x.decimal.abs().compareTo(TINY) < 0) {
            throw new Unknown("the sign of " + x.decimal);
        }
        return x.exact != null ? x.exact.signum() : x.decimal.signum();
    }

    private Value extreme(List<Value> x, int sign) {
        Value best = x.get(0);
        for (Value other : x) {
            boolean isExact = best.exact != null && other.exact != null;
            int order = isExact ? other.exact.compareTo(best.exact) : at(other).compareTo(at(best));
            best = order * sign > 0 ? other : best;
        }
        return best;
    }

    private Value power(Value x, Value y) throws Undefined, Unknown {
        if (y.exact != null && y.exact.isWhole()) {
            return power(x, y.exact.over());
        }
        if (y.exact != null && y.exact.under().equals(BigInteger.TWO)) {
            return power(root(x), y.exact.over());
        }
        return exp(times(y, ln(x)));
    }

    private Value power(Value x, BigInteger n) throws Undefined, Unknown {
        if (n.signum() < 0) {
            return inverse(power(x, n.negate()));
        }
        if (n.bitLength() > 30) {
            throw new Unknown("the power " + n);
        }
        int times = n.intValueExact();
        if (x.exact != null && (long) (1 + x.exact.length()) * times <= LONGEST) {
            return Value.of(x.exact.power(times));
        }
        BigDecimal result = at(x).pow(times, context);
        if (Math.abs((long) result.precision() - result.scale()) > LARGEST) {
            throw new Unknown("the power " + n + ", with too many digits before or after the point");
        }
        return Value.of(result);
    }

    private Value ln(Value x) throws Undefined, Unknown {
        if (signum(x) <= 0) {
            throw new Undefined("ln of " + at(x));
        }
        Ratio of = x.exact != null ? x.exact : Ratio.of(x.decimal);
        if (of.equals(Ratio.ONE) && x.exact != null) {
            return Value.of(Ratio.ZERO);
        }
        // Of a logarithm that is as near to 0 no digit may be left, whether it is computed with these digits or with twice as many.
        if (at(x).subtract(BigDecimal.ONE).abs().compareTo(TINY) < 0) {
            throw new Unknown("ln of a number next to 1");
        }
        return real(Reference.ln(of.over(), of.under()));
    }

    private Value exp(Value x) {
        Ratio of = x.exact != null ? x.exact : Ratio.of(x.decimal);
        return Ratio.ZERO.equals(x.exact) ? ONE : real(Reference.exp(of.over(), of.under()));
    }

    private Value real(Value x, BiFunction<BigInteger, BigInteger, Real> function) {
        Ratio of = x.exact != null ? x.exact : Ratio.of(x.decimal);
        return Ratio.ZERO.equals(of) && function.apply(BigInteger.ZERO, BigInteger.ONE).compareTo(BigInteger.ZERO, BigInteger.ONE) == 0
            ? Value.of(Ratio.ZERO) : real(function.apply(of.over(), of.under()));
    }

    private Value real(Real x) {
        return Value.of(x.at(context.getPrecision()));
    }

    private Value root(Value x) throws Undefined, Unknown {
        if (signum(x) < 0) {
            throw new Undefined("the root of " + at(x));
        }
        if (x.exact != null && x.exact.length() < LONGEST) {
            BigInteger over = x.exact.over().sqrt();
            BigInteger under = x.exact.under().sqrt();
            Ratio root = new Ratio(over, under);
            if (root.times(root).equals(x.exact)) {
                return Value.of(root);
            }
        }
        return Value.of(at(x).sqrt(context));
    }

    private Value entropy(Value x) throws Undefined, Unknown {
        return negated(plus(timesLn(x, ONE), timesLn(plus(ONE, negated(x)), ONE)));
    }

    private Value divergence(Value x, Value y) throws Undefined, Unknown {
        Value rest = plus(ONE, negated(y));
        if (signum(y) <= 0 || signum(rest) <= 0) {
            throw new Undefined("d2 with " + at(y));
        }
        return plus(timesLn(x, y), timesLn(plus(ONE, negated(x)), rest));
    }

    /** x ln(x/y), 0 at 0. */
    private Value timesLn(Value x, Value y) throws Undefined, Unknown {
        if (signum(x) < 0) {
            throw new Undefined("no probability");
        }
        return signum(x) == 0 ? x : times(x, ln(times(x, inverse(y))));
    }

    private Value phi(Value x) throws Undefined, Unknown {
        Ratio of = x.exact != null ? x.exact : Ratio.of(x.decimal);
        if (signum(x) <= 0 || signum(plus(x, negated(inverse(TWO)))) >= 0) {
            throw new Undefined("phi of " + at(x));
        }
        if (of.length() > context.getPrecision() + 10 || of.compareTo(new Ratio(BigInteger.ONE, BigInteger.TEN.pow(4))) < 0) {
            throw new Unknown("phi of a small or long number");
        }
        return real(Reference.leastInformation(of.over(), of.under()));
    }

    private Value binomial(Value n, Value k) throws Undefined, Unknown {
        return binomial(n, k, true);
    }

    /** n (n-1) .. (n-k+1), divided by k! or not. */
    private Value binomial(Value n, Value k, boolean divided) throws Undefined, Unknown {
        int chosen = whole(k);
        if (chosen < 0) {
            throw new Undefined("binomial or factorial of " + chosen);
        }
        if (chosen > MOST_FACTORS) {
            throw new Unknown("too many factors");
        }
        Value result = ONE;
        for (int i = 0; i < chosen; i++) {
            result = times(result, plus(n, Value.of(Ratio.of(-i))));
            result = divided ? times(result, Value.of(Ratio.of(i + 1L).inverse())) : result;
        }
        return result;
    }

    /** A value, and how far from it the true one may be: 0 where it is exact. */
    record Measured(Ratio value, Ratio margin, boolean isExact) {
        /** Where it is known. */
        int signum() throws Unknown {
            int sign = value.signum();
            if (!isExact && (sign == 0 || value.plus(margin).signum() != sign || value.minus(margin).signum() != sign)) {
                throw new Unknown("the sign of " + value);
            }
            return sign;
        }

        /** Whether the true value may be between these; an end that is null is not there. */
        boolean isWithin(BigFraction low, BigFraction high) {
            return (low == null || value.plus(margin).compareTo(new Ratio(low.getNumerator(), low.getDenominator())) >= 0)
                && (high == null || value.minus(margin).compareTo(new Ratio(high.getNumerator(), high.getDenominator())) <= 0);
        }
    }

    /** The value of the expression, by what twice the digits change of it. */
    static Measured measured(PlainSyntax.Tree tree, Map<String, Value> names, List<PlainSyntax.Definition> definitions, int digits)
            throws Undefined, Unknown {
        Value fine = new PlainValue(2 * digits, definitions).of(tree, names);
        if (fine.exact != null) {
            return new Measured(fine.exact, Ratio.ZERO, true);
        }
        Ratio value = Ratio.of(fine.decimal);
        Ratio coarse = Ratio.of(new PlainValue(digits, definitions).of(tree, names).at(digits));
        Ratio change = value.minus(coarse);
        return new Measured(value, Ratio.of(CLEAR).times(change.signum() < 0 ? change.negated() : change), false);
    }
}
