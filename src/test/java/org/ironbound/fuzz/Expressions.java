package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.search.Evaluation;
import org.ironbound.claim.term.ClaimException;

/** Expressions to be evaluated. */
final class Expressions implements FuzzTarget {
    private static final int DIGITS = 12;
    private static final int REFERENCE = 80;

    /** What comes of an expression. */
    interface Evaluator {
        Evaluation evaluate(String text, int digits) throws ClaimException;
    }

    private final Evaluator evaluator;

    Expressions() {
        this(Evaluation::of);
    }

    /** For another evaluator. */
    Expressions(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public List<String> seeds() {
        return List.of("d2(1/10 + 1/10^10, 1/10)", "phi(1/10)", "h2(0.11)", "ln(2)/ln(3)", "exp(-5)", "sqrt(2)^3", "2^(1/2) - sqrt(2)",
            "sum(k, 0, 10, (1/2)^k)", "binomial(20, 10)/2^20", "Dber(1/3) + pi", "tanh(1/2) - artanh(1/10)", "min(1/3, exp(-1), 2)",
            "max(ln(2), 7/10)", "abs(-3/7)*cosh(2)",
            "sin(1)^2 - cos(20)", "atan(1/3) + Phi(-1/2)", "asin(1/2) - erf(1/3)",
            "exp(1)^3*ln(10)", "-2^2", "2^3^2", "1e-3 + 0.1^5", "(1 + 1/1000)^1000", "log2(10)",
            "factorial(12)", "h(1/3)", "sinh(3) - exp(3)/2", "gaussian_tau(10, 1/100)", "fano(1/100, 16)", "1/(1 - exp(-1))",
            "gaussian_bound(10000, 10, 1/100, 1.5)", "nfold(1/10, 5)", "privacy_leak(1/2)", "classical_error(0, 5)", "ln(exp(3)*5)",
            "sqrt(4/9)", "0^0 + 5", "3.5e2/7", "exp(ln(7)*2)", "sum(k, 1, 5, sum(j, 1, 3, k*j))");
    }

    @Override
    public String changed(String text, Choices choices) {
        return switch (choices.below(6)) {
            case 0 -> "(" + text + ")" + choices.of(List.of("+", "-", "*", "/", "^")) + "(" + choices.of(seeds()) + ")";
            case 1 -> choices.of(List.of("exp", "ln", "sqrt", "sin", "cos", "atan", "Phi", "abs",
                "h", "phi", "Dber", "tanh", "-", "log2", "cosh")) + "(" + text + ")";
            default -> Edits.changed(text, choices);
        };
    }

    @Override
    public Outcome judge(String text) {
        // What could take a minute is for the command, which has a limit of time.
        if (text.matches("(?s).*([0-9]{6}|[0-9.]{12}|[\"']|[eE][+]?[0-9]{3}).*")) {
            return Outcome.REFUSED;
        }
        Evaluation found;
        try {
            found = evaluator.evaluate(text, DIGITS);
        } catch (ClaimException e) {
            return Outcome.REFUSED;
        }
        PlainValue.Measured value;
        try {
            value = PlainValue.measured(PlainSyntax.expression(text), Map.of(), List.of(), REFERENCE);
        } catch (PlainSyntax.Unreadable | PlainValue.Undefined e) {
            throw new AssertionError("no value, " + e.getMessage() + ": " + text + " has " + found, e);
        } catch (PlainValue.Unknown e) {
            return Outcome.UNJUDGED;
        }
        assertTrue(value.isWithin(found.lower().orElse(null), found.upper().orElse(null)), () -> text + " is " + value + ", not " + found);
        found.exact().ifPresent(exact -> assertTrue(value.isWithin(exact, exact), () -> text + " is " + value + ", not " + found));
        if (found.decimal().isPresent() && value.value().signum() != 0) {
            return requireRounded(text, value, found.decimal().get());
        }
        return found.isDecided() ? Outcome.TRUE : Outcome.UNJUDGED;
    }

    /** Within half a unit of the last digit; with more doubt than that nothing is judged. */
    private static Outcome requireRounded(String text, PlainValue.Measured value, BigDecimal decimal) {
        BigDecimal exact = value.value().at(REFERENCE);
        int first = exact.precision() - exact.scale() - 1;
        Ratio half = Ratio.of(new BigDecimal(BigInteger.valueOf(5), DIGITS - first));
        Ratio distance = Ratio.of(decimal).minus(value.value());
        Ratio most = half.plus(value.margin());
        assertTrue(distance.compareTo(most) <= 0 && distance.negated().compareTo(most) <= 0,
            () -> text + " is " + value + ", not " + decimal);
        return value.margin().compareTo(half) <= 0 ? Outcome.TRUE : Outcome.UNJUDGED;
    }
}
