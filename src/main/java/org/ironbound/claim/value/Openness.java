package org.ironbound.claim.value;

import org.ironbound.claim.term.Node;
import org.ironbound.problem.Fractions;

/**
 * Which ends of a result are open because ends of the arguments are. Rounding moves ends outward, so that what is open on paper is open.
 *
 * @param sign  1 or -1 if the number is known to be more or less than 0, else 0
 * @param below whether the lower end is open
 * @param above whether the upper end is open
 */
record Openness(int sign, boolean below, boolean above) {
    /** Sines of numbers up to this have their sign: it is less than pi. */
    private static final int SMALL_SINE = 3;
    /** Cosines of numbers up to this are 1 at 0 only: it is less than 2 pi. */
    private static final int SMALL_COSINE = 6;

    private static Openness of(Value x) {
        return new Openness(x.isPositive() ? 1 : x.isNegative() ? -1 : 0, x.isOpenBelow(), x.isOpenAbove());
    }

    /** The result of an operation with its open ends. */
    static Value of(Node node, Value[] x, Value result) {
        Openness first = x.length == 0 ? null : of(x[0]);
        return switch (node.kind()) {
            case SUM -> sum(node, x, result);
            case PRODUCT -> first.times(of(x[1])).applied(result);
            case QUOTIENT -> first.times(of(x[1]).reciprocal()).applied(result);
            case POWER -> (node.number().intValue() % 2 == 0 ? first.absolute(x[0]) : first).applied(result);
            case PHI -> new Openness(1, false, false).applied(result);
            case EXP -> new Openness(1, first.below, first.above).applied(result);
            case NORMAL -> new Openness(1, first.below, first.above || result.high().equals(result.unit())).applied(result);
            case LN, SQRT -> new Openness(0, first.below, first.above).applied(result);
            case ATAN, ROOT -> first.applied(result);
            case ABS -> first.absolute(x[0]).applied(result);
            case SIN -> new Openness(x[0].isWithin(SMALL_SINE) ? first.sign : 0, false, false).applied(result);
            case COS -> result.open(false, first.sign != 0 && x[0].isWithin(SMALL_COSINE) && result.high().equals(result.unit()));
            default -> result;
        };
    }

    private static Value sum(Node node, Value[] x, Value result) {
        boolean below = false;
        boolean above = false;
        for (int i = 0; i < x.length; i++) {
            boolean rises = Fractions.signum(node.factors().get(i)) > 0;
            below |= rises ? x[i].isOpenBelow() : x[i].isOpenAbove();
            above |= rises ? x[i].isOpenAbove() : x[i].isOpenBelow();
        }
        return result.open(below, above);
    }

    private Value applied(Value result) {
        return result.open(below || sign > 0 && result.lowerSign() == 0, above || sign < 0 && result.upperSign() == 0);
    }

    private Openness negate() {
        return new Openness(-sign, above, below);
    }

    private Openness absolute() {
        return sign < 0 ? negate() : this;
    }

    /** Where the sign is not known, the upper end is the one that is farther from 0, if one is; the lower end is not open. */
    private Openness absolute(Value x) {
        int compared = sign == 0 && x.isBounded() ? x.high().compareTo(x.low().negate()) : 0;
        return sign != 0 ? absolute() : new Openness(0, false, compared > 0 && above || compared < 0 && below);
    }

    private Openness reciprocal() {
        return new Openness(sign, above, below);
    }

    /** The openness of a product: of positive numbers, it is at an end only if both factors are. */
    private Openness times(Openness other) {
        if (sign == 0 || other.sign == 0) {
            return new Openness(0, false, false);
        }
        Openness x = absolute();
        Openness y = other.absolute();
        Openness product = new Openness(1, x.below || y.below, x.above || y.above);
        return sign == other.sign ? product : product.negate();
    }
}
