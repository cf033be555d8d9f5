package org.ironbound.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Syntax;
import org.ironbound.reference.Reference;

/** A calculator that knows nothing of the kernel: decimals of many digits, and the functions of a library. */
final class Calculator {
    /** With fewer pairs of normal numbers the law of lengths is computed without a bound. */
    private static final int MOST_EXACT = 1250;
    private static final int DIGITS = 80;
    private static final MathContext CONTEXT = new MathContext(DIGITS);

    private Calculator() {
    }

    static BigDecimal of(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), CONTEXT);
    }

    static BigDecimal of(Formula formula, Map<String, BigDecimal> values) {
        return of(formula.syntax(), values);
    }

    private static BigDecimal of(Syntax syntax, Map<String, BigDecimal> values) {
        if (syntax instanceof Syntax.Literal literal) {
            return of(literal.value());
        }
        if (syntax instanceof Syntax.Name name) {
            return name.name().equals("pi") ? Reference.pi().at(DIGITS) : values.get(name.name());
        }
        Syntax.Call call = (Syntax.Call) syntax;
        if (call.name().equals("sum")) {
            return sum(call, values);
        }
        List<BigDecimal> x = call.arguments().stream().map(argument -> of(argument, values)).toList();
        BigDecimal a = x.get(0);
        BigDecimal b = x.size() > 1 ? x.get(1) : null;
        return switch (call.name()) {
            case "+" -> a.add(b, CONTEXT);
            case "-" -> b == null ? a.negate() : a.subtract(b, CONTEXT);
            case "*" -> a.multiply(b, CONTEXT);
            case "/" -> a.divide(b, CONTEXT);
            case "^" -> power(a, b);
            case "ln" -> ln(a);
            case "log2" -> ln(a).divide(ln(BigDecimal.valueOf(2)), CONTEXT);
            case "exp" -> exp(a);
            case "sqrt" -> a.sqrt(CONTEXT);
            case "abs" -> a.abs();
            case "min" -> x.stream().reduce(BigDecimal::min).orElseThrow();
            case "max" -> x.stream().reduce(BigDecimal::max).orElseThrow();
            case "Tail" -> tail(a.intValueExact(), b, x.get(2), x.get(3).intValueExact());
            case "Short" -> shortness(a.intValueExact() / 2, b.pow(2).divide(BigDecimal.valueOf(2)));
            case "factorial" -> factorial(a.intValueExact());
            case "Phi" -> Reference.normal(numerator(a), denominator(a)).at(DIGITS);
            case "phi" -> Reference.leastInformation(numerator(a), denominator(a)).at(DIGITS);
            case "d2" -> divergence(a, b);
            case "h" -> entropy(a);
            case "Dber" -> ln(BigDecimal.valueOf(2)).subtract(entropy(a.add(BigDecimal.ONE).divide(BigDecimal.valueOf(2))), CONTEXT);
            case "cosh" -> exp(a).add(exp(a.negate())).divide(BigDecimal.valueOf(2), CONTEXT);
            case "tanh" -> BigDecimal.ONE.subtract(BigDecimal.valueOf(2).divide(exp(a.add(a)).add(BigDecimal.ONE), CONTEXT), CONTEXT);
            case "binomial" -> binomial(a.intValueExact(), b.intValueExact());
            default -> throw new IllegalArgumentException(call.name());
        };
    }

    private static BigDecimal sum(Syntax.Call call, Map<String, BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, BigDecimal> inner = new HashMap<>(values);
        int last = of(call.arguments().get(2), values).intValueExact();
        for (int k = of(call.arguments().get(1), values).intValueExact(); k <= last; k++) {
            inner.put(((Syntax.Name) call.arguments().get(0)).name(), BigDecimal.valueOf(k));
            sum = sum.add(of(call.arguments().get(3), inner), CONTEXT);
        }
        return sum;
    }

    private static BigDecimal power(BigDecimal a, BigDecimal b) {
        boolean isWhole = b.signum() == 0 || b.stripTrailingZeros().scale() <= 0;
        return isWhole && b.abs().compareTo(BigDecimal.valueOf(100_000)) < 0 ? a.pow(b.intValueExact(), CONTEXT)
            : exp(b.multiply(ln(a), CONTEXT));
    }

    private static BigDecimal ln(BigDecimal x) {
        return Reference.ln(numerator(x), denominator(x)).at(DIGITS);
    }

    private static BigDecimal exp(BigDecimal x) {
        return Reference.exp(numerator(x), denominator(x)).at(DIGITS);
    }

    private static BigDecimal divergence(BigDecimal a, BigDecimal b) {
        return timesLn(a, b).add(timesLn(BigDecimal.ONE.subtract(a), BigDecimal.ONE.subtract(b)), CONTEXT);
    }

    /** x ln(x/y), 0 at 0. */
    private static BigDecimal timesLn(BigDecimal x, BigDecimal y) {
        return x.signum() == 0 ? BigDecimal.ZERO : x.multiply(ln(x.divide(y, CONTEXT)), CONTEXT);
    }

    private static BigDecimal entropy(BigDecimal x) {
        return timesLn(x, BigDecimal.ONE).add(timesLn(BigDecimal.ONE.subtract(x), BigDecimal.ONE), CONTEXT).negate();
    }

    private static BigDecimal binomial(int n, int k) {
        BigDecimal result = BigDecimal.ONE;
        for (int i = 1; i <= k; i++) {
            result = result.multiply(BigDecimal.valueOf(n - i + 1L)).divide(BigDecimal.valueOf(i));
        }
        return result;
    }

    private static BigDecimal factorial(int n) {
        BigDecimal result = BigDecimal.ONE;
        for (int i = 2; i <= n; i++) {
            result = result.multiply(BigDecimal.valueOf(i));
        }
        return result;
    }

    /** How likely a Poisson variable of mean x is at least m, above 1250 by Stirling's formula. */
    private static BigDecimal shortness(int m, BigDecimal x) {
        if (m <= MOST_EXACT) {
            return poisson(m, x);
        }
        BigDecimal whole = BigDecimal.valueOf(m);
        BigDecimal twelfths = BigDecimal.valueOf(11).divide(BigDecimal.valueOf(12), CONTEXT);
        BigDecimal exponent = whole.multiply(ln(x.divide(whole, CONTEXT)), CONTEXT).add(whole).subtract(x).subtract(twelfths)
            .subtract(ln(whole).divide(BigDecimal.valueOf(2), CONTEXT));
        BigDecimal weight = exp(exponent);
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = m + 1; x.compareTo(BigDecimal.valueOf(j)) > 0 || weight.movePointRight(DIGITS).compareTo(sum) > 0; j++) {
            sum = sum.add(weight, CONTEXT);
            weight = weight.multiply(x, CONTEXT).divide(BigDecimal.valueOf(j), CONTEXT);
        }
        return sum;
    }

    /** How likely a Poisson variable of mean x is at least m. */
    private static BigDecimal poisson(int m, BigDecimal x) {
        BigDecimal chance = exp(x.negate());
        BigDecimal rest = BigDecimal.ONE;
        for (int i = 0; i < m; i++) {
            rest = rest.subtract(chance);
            chance = chance.multiply(x).divide(BigDecimal.valueOf(i + 1L), CONTEXT);
        }
        return rest;
    }

    /** How likely d independent numbers, -1 with the chance c, +1 with the chance b and else 0, add up to at most s. */
    private static BigDecimal tail(int d, BigDecimal c, BigDecimal b, int s) {
        BigDecimal zero = BigDecimal.ONE.subtract(c).subtract(b);
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal chance = c.pow(d, CONTEXT);
        BigDecimal sum = s < -d ? BigDecimal.ZERO : chance;
        for (int k = 1; k <= d + s; k++) {
            BigDecimal next = BigDecimal.valueOf(d + 1L - k).multiply(zero).multiply(chance, CONTEXT)
                .add(BigDecimal.valueOf(2 * (d + 1L) - k).multiply(b).multiply(before, CONTEXT), CONTEXT)
                .divide(c.multiply(BigDecimal.valueOf(k)), CONTEXT);
            before = chance;
            chance = next;
            sum = sum.add(chance, CONTEXT);
        }
        return sum;
    }

    private static BigInteger numerator(BigDecimal x) {
        return x.scale() <= 0 ? x.toBigIntegerExact() : x.unscaledValue();
    }

    private static BigInteger denominator(BigDecimal x) {
        return x.scale() <= 0 ? BigInteger.ONE : BigInteger.TEN.pow(x.scale());
    }
}
