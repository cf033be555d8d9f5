package org.ironbound.claim.value;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Undefined;
import org.ironbound.kernel.exact.Enclosure;

/**
 * Taylor coefficients of nodes by one variable up to an order [TAYLOR]: where all of them have a value, all operations are differentiable
 * as often as one likes on a neighbourhood of the box, for none is at an end of its domain.
 */
public final class Taylor {
    private final Arithmetic arithmetic;
    private final int order;

    Taylor(Arithmetic arithmetic, int order) {
        this.arithmetic = arithmetic;
        this.order = order;
    }

    /** The variable itself. */
    Series variable(Value x) {
        return new Series(arithmetic.kernel(), x.range(), Series.number(1, arithmetic.unit()));
    }

    /**
     * The operation applied to arguments.
     *
     * @param x     their coefficients
     * @param value what it is itself, which is bounded
     * @throws Undefined if it may not be differentiable
     */
    Series apply(Node node, Series[] x, Value value) throws Undefined {
        boolean constant = true;
        for (Series argument : x) {
            constant &= argument.isConstant();
        }
        try {
            Series result = constant ? new Series(arithmetic.kernel(), value.range()) : outer(node, x, value.range());
            for (Enclosure coefficient : result.coefficients()) {
                require(node, !Series.isTooLong(coefficient));
            }
            return result;
        } catch (ArithmeticException e) {
            throw new Undefined(node, false);
        }
    }

    private Series outer(Node node, Series[] x, Enclosure value) throws Undefined {
        return switch (node.kind()) {
            case SUM -> sum(node, x).startingWith(value);
            case PRODUCT -> x[0].times(x[1], order).startingWith(value);
            case QUOTIENT -> x[0].over(x[1], order).startingWith(value);
            case POWER -> power(x[0], node.number().intValue()).startingWith(value);
            case EXP -> x[0].exponential(value, order);
            case LN -> {
                require(node, sign(x[0]) > 0);
                yield x[0].logarithm(value, order);
            }
            case SQRT -> {
                require(node, sign(x[0]) > 0 && value.lower.signum() > 0);
                yield x[0].root(value, order);
            }
            case ROOT -> {
                int sign = node.degree() % 2 == 0 ? Math.max(0, sign(x[0])) : sign(x[0]);
                require(node, sign != 0);
                yield x[0].root(node.degree(), value, order);
            }
            case SIN -> x[0].sine(value, arithmetic.kernel().cosine(x[0].constant()), order);
            case COS -> x[0].sine(value, arithmetic.kernel().sine(x[0].constant()).negate(), order);
            case ATAN -> x[0].slope().over(x[0].times(x[0], order - 1).plus(1), order - 1).integral(value);
            case NORMAL -> density(x[0]).times(x[0].slope(), order - 1).integral(value);
            case ABS -> {
                require(node, sign(x[0]) != 0);
                yield sign(x[0]) > 0 ? x[0] : x[0].negate();
            }
            case MIN -> smaller(node, x[0], x[1]);
            case DBER -> artanh(node, x[0]).times(x[0].slope(), order - 1).integral(value);
            case D2 -> divergence(node, x[0], x[1]).integral(value);
            case PHI -> InformationSlope.of(arithmetic, node, x[0], order - 1).times(x[0].slope(), order - 1).integral(value);
            // It is monotone, and need not be continuous.
            case QUANTITY -> throw new Undefined(node, false);
            case NUMBER, VARIABLE, PI -> throw new IllegalArgumentException("no operation");
        };
    }

    private static void require(Node node, boolean inside) throws Undefined {
        if (!inside) {
            throw new Undefined(node, false);
        }
    }

    /** 1 or -1 if the function has this sign, else 0. */
    private static int sign(Series x) {
        return x.constant().lower.signum() > 0 ? 1 : x.constant().upper.signum() < 0 ? -1 : 0;
    }

    private static Series sum(Node node, Series[] x) {
        Series sum = null;
        for (int i = 0; i < x.length; i++) {
            BigFraction factor = node.factors().get(i);
            Series term = factor.equals(BigFraction.ONE) ? x[i] : x[i].times(factor.getNumerator(), factor.getDenominator());
            sum = sum == null ? term : sum.plus(term);
        }
        return sum;
    }

    private Series power(Series x, int n) {
        if (n == 1) {
            return x;
        }
        Series half = power(x, n / 2);
        Series square = half.times(half, order);
        return n % 2 == 0 ? square : x.times(square, order);
    }

    private static Series smaller(Node node, Series x, Series y) throws Undefined {
        int sign = sign(x.minus(y));
        require(node, sign != 0);
        return sign < 0 ? x : y;
    }

    /** The derivative of Phi, e^(-x^2/2)/sqrt(2 pi), up to one order less. */
    private Series density(Series x) {
        Series square = x.times(x, order - 1);
        Series exponent = square.startingWith(arithmetic.kernel().square(x.constant())).times(BigInteger.ONE.negate(), BigInteger.TWO);
        Series bell = exponent.exponential(arithmetic.exponential(exponent.constant()), order - 1);
        Enclosure pi = arithmetic.kernel().circleNumber();
        return bell.over(new Series(arithmetic.kernel(), arithmetic.kernel().root(pi.add(pi))), order - 1);
    }

    /** The derivative of Dber, half of ln(1 + x) - ln(1 - x). */
    private Series artanh(Node node, Series x) throws Undefined {
        return logit(node, x.plus(1), x.negate().plus(1)).times(BigInteger.ONE, BigInteger.TWO);
    }

    /** ln x - ln y, up to one order less. */
    private Series logit(Node node, Series x, Series y) throws Undefined {
        require(node, sign(x) > 0 && sign(y) > 0);
        return logarithm(x).minus(logarithm(y));
    }

    private Series logarithm(Series x) {
        Enclosure value = arithmetic.kernel().logarithm(x.constant());
        return x.isConstant() || order == 1 ? new Series(arithmetic.kernel(), value) : x.logarithm(value, order - 1);
    }

    /** The derivative of d2, (ln(x/(1-x)) - ln(y/(1-y))) x' + (y-x)/(y(1-y)) y'. */
    private Series divergence(Node node, Series x, Series y) throws Undefined {
        Series rest = y.negate().plus(1);
        Series byX = logit(node, x, x.negate().plus(1)).minus(logit(node, y, rest)).times(x.slope(), order - 1);
        return y.isConstant() ? byX : byX.plus(y.minus(x).over(y.times(rest, order - 1), order - 1).times(y.slope(), order - 1));
    }
}
