package org.ironbound.claim.value;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.term.Operations;
import org.ironbound.problem.Fractions;

/**
 * Writes operations that are divided by powers of t = 1/x, x being a variable without bound, as one quotient by such a power: 1 + 1/t is
 * (t + 1)/t. What is written here by mistake the kernel refuses.
 */
final class PowerPoles {
    /** Larger powers are not written. */
    private static final int LARGEST = 64;
    private static final int NONE = -1;

    private final TermWriter writer;
    private final int[] variables;
    private final Map<Integer, Map<Integer, Fraction>> known = new HashMap<>();

    PowerPoles(TermWriter writer, Box box) {
        this.writer = writer;
        this.variables = IntStream.range(0, box.size())
            .filter(i -> box.isInverted(i) && !box.isPoint(i) && Fractions.signum(box.lower().get(i)) >= 0).toArray();
    }

    /** An operation by a power of t, which is not negative. */
    private record Fraction(int numerator, int power) {
    }

    /** The operation as a quotient by a power of one of the variables; itself if it is divided by none. */
    int cleared(int k) {
        return quotient(k, 1, k);
    }

    /** The same by a power whose exponent is a multiple of a number; negative if it is divided by none. */
    int by(int unit, int k) {
        return quotient(k, unit, NONE);
    }

    private int quotient(int k, int unit, int none) {
        for (int variable : variables) {
            int t = writer.add(Operations.VARIABLE, variable, 0);
            Fraction fraction = of(k, t);
            if (fraction.power > 0 && fraction.power < LARGEST) {
                int power = (fraction.power + unit - 1) / unit * unit;
                return writer.add(Operations.QUOTIENT, times(fraction.numerator, t, power - fraction.power), writer.power(t, power));
            }
        }
        return none;
    }

    /** A root of a power that was written, of an exponent that is a multiple of its degree. */
    int part(int power, int degree) {
        return writer.power(variable(power), exponent(power, NONE) / degree);
    }

    private int variable(int power) {
        TermWriter.Operation operation = writer.at(power);
        return operation.kind() == Operations.VARIABLE ? power : variable(operation.first());
    }

    /** Of a power of an operation, or of any variable, the exponent; 0 if it is none. */
    private int exponent(int k, int t) {
        TermWriter.Operation operation = writer.at(k);
        switch (operation.kind()) {
            case Operations.VARIABLE:
                return k == t || t < 0 ? 1 : 0;
            case Operations.SQUARE:
                return Math.min(LARGEST, 2 * exponent(operation.first(), t));
            case Operations.PRODUCT:
                int first = exponent(operation.first(), t);
                int second = first == 0 ? 0 : exponent(operation.second(), t);
                return second == 0 ? 0 : Math.min(LARGEST, first + second);
            default:
                return 0;
        }
    }

    private int times(int k, int t, int power) {
        return power == 0 ? k : isOne(k) ? writer.power(t, power) : writer.add(Operations.PRODUCT, k, writer.power(t, power));
    }

    private boolean isOne(int k) {
        return writer.at(k).kind() == Operations.NUMBER && writer.at(k).number().equals(BigFraction.ONE);
    }

    private Fraction of(int k, int t) {
        Map<Integer, Fraction> fractions = known.computeIfAbsent(t, any -> new HashMap<>());
        Fraction fraction = fractions.get(k);
        if (fraction == null) {
            fraction = made(k, t);
            fractions.put(k, fraction);
        }
        return fraction;
    }

    private Fraction made(int k, int t) {
        TermWriter.Operation operation = writer.at(k);
        if (operation.kind() < Operations.SUM || operation.kind() > Operations.QUOTIENT) {
            return new Fraction(k, 0);
        }
        Fraction x = of(operation.first(), t);
        Fraction y = of(operation.second(), t);
        int exponent = operation.kind() == Operations.QUOTIENT ? exponent(operation.second(), t) : 0;
        if (x.power == 0 && y.power == 0 && exponent == 0 || Math.max(x.power, y.power) >= LARGEST) {
            return new Fraction(k, 0);
        }
        return switch (operation.kind()) {
            case Operations.SUM -> {
                int power = Math.max(x.power, y.power);
                yield new Fraction(writer.add(Operations.SUM, times(x.numerator, t, power - x.power),
                    times(y.numerator, t, power - y.power), operation.number()), power);
            }
            case Operations.PRODUCT -> new Fraction(product(x.numerator, y.numerator), x.power + y.power);
            case Operations.SQUARE -> new Fraction(isOne(x.numerator) ? x.numerator
                : writer.add(Operations.SQUARE, x.numerator, x.numerator), 2 * x.power);
            default -> exponent > 0 ? new Fraction(x.numerator, x.power + exponent)
                : new Fraction(writer.add(Operations.QUOTIENT, times(x.numerator, t, y.power), y.numerator), x.power);
        };
    }

    private int product(int x, int y) {
        return isOne(x) ? y : isOne(y) ? x : writer.add(Operations.PRODUCT, x, y);
    }
}
