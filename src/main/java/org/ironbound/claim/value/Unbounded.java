package org.ironbound.claim.value;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Terms;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.problem.Fractions;

/**
 * Operations on numbers whose enclosures have no end on some side, or that come as near as one likes to where the operation has no value:
 * each end of a result is made, in the kernel, from finite ends alone, and where that cannot be there is none.
 */
final class Unbounded {
    /** Exponentials of larger numbers are not computed. */
    private static final BigInteger LARGEST_EXPONENT = BigInteger.valueOf(16_383);

    /** Phi is not computed of larger numbers, nor of smaller ones than the negative. */
    private static final BigInteger LARGEST_DEVIATION = BigInteger.valueOf(100);

    private final MeteredKernel kernel;
    private final BigInteger unit;

    Unbounded(MeteredKernel kernel) {
        this.kernel = kernel;
        this.unit = kernel.unit();
    }

    /** Whether the operation must be done here. */
    static boolean concerns(Node node, Value[] x) {
        for (Value value : x) {
            if (!value.isBounded()) {
                return true;
            }
        }
        return switch (node.kind()) {
            case LN -> x[0].lowerSign() == 0 && x[0].isPositive();
            case QUOTIENT -> x[1].lowerSign() == 0 && x[1].isPositive() || x[1].upperSign() == 0 && x[1].isNegative();
            default -> false;
        };
    }

    /** @throws Undefined if the operation may have no value, or is none of numbers without end */
    Value apply(Node node, Value[] x) throws Undefined {
        return switch (node.kind()) {
            case SUM -> Value.between(sumBelow(node, x, true), negate(sumBelow(node, x, false)), unit);
            case PRODUCT -> product(node, x);
            case QUOTIENT -> product(x[0], reciprocal(node, x[1]));
            case POWER -> power(node, x[0]);
            case EXP -> exponential(x[0]);
            case LN -> logarithm(node, x[0]);
            case SQRT, ROOT -> root(node, x[0]);
            case SIN, COS -> Value.between(unit.negate(), unit, unit);
            case ATAN -> arctangent(x[0]);
            case NORMAL -> normal(x[0]);
            case ABS -> x[0].lowerSign() >= 0 ? x[0] : x[0].upperSign() <= 0 ? x[0].negate() : Value.between(BigInteger.ZERO, null, unit);
            case MIN -> smaller(x[0], x[1]);
            default -> throw new Undefined(node, false);
        };
    }

    private static BigInteger negate(BigInteger end) {
        return end == null ? null : end.negate();
    }

    /** The lower end of a sum, or of its negative. */
    private BigInteger sumBelow(Node node, Value[] x, boolean positive) {
        BigFraction number = positive ? node.number() : node.number().negate();
        Enclosure sum = kernel.between(number, number);
        for (int i = 0; i < x.length; i++) {
            BigFraction factor = positive ? node.factors().get(i) : node.factors().get(i).negate();
            BigInteger end = Fractions.signum(factor) > 0 ? x[i].low() : x[i].high();
            if (end == null) {
                return null;
            }
            sum = sum.add(kernel.multiple(kernel.at(end), factor.getNumerator(), factor.getDenominator()));
        }
        return sum.lower;
    }

    /** z^n ln z with its limit 0 where z may be as near to 0 as one likes; else by the ends. */
    private Value product(Node node, Value[] x) {
        for (int i = 0; i < 2; i++) {
            Value power = x[i];
            Node other = node.argument(1 - i);
            if (other.kind() == Node.Kind.LN && Terms.base(node.argument(i)) == other.argument(0) && power.isPositive()
                    && power.high() != null && power.high().compareTo(unit) < 0) {
                BigInteger n = BigInteger.valueOf(Terms.exponent(node.argument(i)));
                Value usual = product(x[0], x[1]);
                BigInteger low = kernel.multiple(timesLogarithm(power.range()), BigInteger.ONE, n).lower;
                return usual.low() == null ? Value.between(low, usual.high(), unit) : usual;
            }
        }
        return product(x[0], x[1]);
    }

    /** z ln z = d2(z || 1/2) - ln 2 - (1 - z) ln(1 - z), for z from 0 on and below 1. */
    private Enclosure timesLogarithm(Enclosure z) {
        Enclosure rest = new Enclosure(unit, unit, unit).add(z.negate());
        Enclosure half = kernel.between(BigFraction.ONE_HALF, BigFraction.ONE_HALF);
        Enclosure two = new Enclosure(unit.shiftLeft(1), unit.shiftLeft(1), unit);
        return kernel.divergence(z, half).add(kernel.logarithm(two).negate()).add(kernel.product(rest, kernel.logarithm(rest)).negate());
    }

    /**
     * e^x. Where the lower end of x is missing or too far below 0, the result begins at 0; where the upper end is missing or too far above
     * 0, the result has no upper end. Any other end that is too far away is replaced by the nearest one that is not, on the safe side.
     */
    Value exponential(Value x) {
        BigInteger far = unit.multiply(LARGEST_EXPONENT);
        if (x.isBounded() && x.low().equals(x.high()) && x.low().abs().compareTo(far) <= 0) {
            return Value.of(kernel.exponential(x.low()));
        }
        BigInteger low = x.low() == null || x.low().compareTo(far.negate()) < 0 ? BigInteger.ZERO
            : kernel.exponential(x.low().min(far)).lower;
        BigInteger high = x.high() == null || x.high().compareTo(far) > 0 ? null : kernel.exponential(x.high().max(far.negate())).upper;
        return Value.between(low, high, unit);
    }

    /** arctan x, which increases, and is between -pi/2 and pi/2. */
    private Value arctangent(Value x) {
        BigInteger quarterTurn = kernel.multiple(kernel.circleNumber(), BigInteger.ONE, BigInteger.TWO).upper;
        return Value.between(x.low() == null ? quarterTurn.negate() : kernel.arctangent(kernel.at(x.low())).lower,
            x.high() == null ? quarterTurn : kernel.arctangent(kernel.at(x.high())).upper, unit);
    }

    /**
     * Phi(x), which increases, and is between 0 and 1: an end that is missing or too far away is replaced by one of these, or by the
     * nearest end that is not too far away, on the safe side.
     */
    Value normal(Value x) {
        // Farther away from 0 the distance to 0 or 1 is less than 1/unit.
        BigInteger far = unit.multiply(LARGEST_DEVIATION.min(BigInteger.valueOf(2L * unit.bitLength()).sqrt().add(BigInteger.ONE)));
        if (x.isBounded() && x.low().equals(x.high()) && x.low().abs().compareTo(far) <= 0) {
            Enclosure value = kernel.normal(x.low());
            return Value.between(value.lower.max(BigInteger.ZERO), value.upper.min(unit), unit);
        }
        BigInteger low = x.low() == null || x.low().compareTo(far.negate()) < 0 ? BigInteger.ZERO
            : kernel.normal(x.low().min(far)).lower.max(BigInteger.ZERO);
        BigInteger high = x.high() == null || x.high().compareTo(far) > 0 ? unit
            : kernel.normal(x.high().max(far.negate())).upper.min(unit);
        return Value.between(low, high, unit);
    }

    private Value product(Value x, Value y) {
        if (y.lowerSign() >= 0) {
            return Value.between(productBelow(x.low(), y), negate(productBelow(negate(x.high()), y)), unit);
        }
        if (y.upperSign() <= 0) {
            return product(x.negate(), y.negate());
        }
        return x.lowerSign() >= 0 || x.upperSign() <= 0 ? product(y, x) : Value.between(null, null, unit);
    }

    /** At most x y for every x from the end on, y not being negative. */
    private BigInteger productBelow(BigInteger end, Value y) {
        BigInteger other = end == null ? null : end.signum() >= 0 ? y.low() : y.high();
        return other == null ? null : kernel.product(kernel.at(end), kernel.at(other)).lower;
    }

    private Value reciprocal(Node node, Value y) throws Undefined {
        if (y.isNegative()) {
            return reciprocal(node, y.negate()).negate();
        }
        if (!y.isPositive()) {
            throw new Undefined(node, false);
        }
        return Value.between(y.high() == null ? BigInteger.ZERO : kernel.reciprocal(kernel.at(y.high())).lower, y.low().signum() > 0
            ? kernel.reciprocal(kernel.at(y.low())).upper : null, unit);
    }

    private Value power(Node node, Value x) throws Undefined {
        int n = node.number().intValue();
        int low = x.low() == null ? 0 : x.low().bitLength();
        int high = x.high() == null ? 0 : x.high().bitLength();
        if (!Arithmetic.isComputed(n, Math.max(low, high) - unit.bitLength())) {
            throw new Undefined(node, false);
        }
        return power(x, n);
    }

    private Value power(Value x, int n) {
        if (n == 1) {
            return x;
        }
        if (n % 2 == 1) {
            return product(x, power(x, n - 1));
        }
        Value root = power(x, n / 2);
        return root.lowerSign() >= 0 ? product(root, root) : root.upperSign() <= 0 ? product(root.negate(), root.negate())
            : Value.between(BigInteger.ZERO, null, unit);
    }

    private Value logarithm(Node node, Value x) throws Undefined {
        if (!x.isPositive()) {
            throw new Undefined(node, x.upperSign() <= 0);
        }
        return Value.between(x.low().signum() > 0 ? kernel.logarithm(kernel.at(x.low())).lower : null,
            x.high() == null ? null : kernel.logarithm(kernel.at(x.high())).upper, unit);
    }

    private Value root(Node node, Value x) throws Undefined {
        int n = node.degree();
        if (n % 2 == 0 && x.lowerSign() < 0) {
            throw new Undefined(node, x.upperSign() < 0);
        }
        return Value.between(x.low() == null ? null : kernel.root(n, kernel.at(x.low())).lower,
            x.high() == null ? null : kernel.root(n, kernel.at(x.high())).upper, unit);
    }

    private Value smaller(Value x, Value y) {
        BigInteger low = x.low() == null || y.low() == null ? null : x.low().min(y.low());
        BigInteger high = x.high() == null ? y.high() : y.high() == null ? x.high() : x.high().min(y.high());
        return Value.between(low, high, unit);
    }
}
