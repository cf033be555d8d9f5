package org.ironbound.claim.term;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An operation on earlier nodes. Nodes are made by {@link Terms}, which never makes the same one twice, so that they may be compared by
 * identity.
 *
 * @param id        0, 1, 2 .. in order of making: arguments have smaller ones
 * @param kind      the operation
 * @param arguments what it is applied to
 * @param factors   of a sum, the factors of its arguments
 * @param number    the value of a NUMBER, what a SUM adds, the exponent of a POWER, the degree of a ROOT, the order of a PHI_SLOPE, the
 *                  index of a VARIABLE or QUANTITY; else null
 * @param position  where in the text it is first written
 */
public record Node(int id, Kind kind, List<Node> arguments, List<BigFraction> factors, BigFraction number, int position) {
    /** The operations. */
    public enum Kind {
        /** An exact number. */
        NUMBER,
        /** A variable. */
        VARIABLE,
        /** The circle number. */
        PI,
        /** A number and multiples of the arguments. */
        SUM,
        /** x y. */
        PRODUCT,
        /** x/y, y not 0. */
        QUOTIENT,
        /** x^n, n from 2. */
        POWER,
        /** e^x. */
        EXP,
        /** ln x, x positive. */
        LN,
        /** The square root of x, x not negative. */
        SQRT,
        /** The n-th root of x, n from 3; for even n, x is not negative. */
        ROOT,
        /** The sine of x. */
        SIN,
        /** The cosine of x. */
        COS,
        /** The arctangent of x. */
        ATAN,
        /** Phi(x), the standard normal distribution function. */
        NORMAL,
        /** |x|. */
        ABS,
        /** The smaller one of x and y. */
        MIN,
        /** Dber(x), x from -1 to 1. */
        DBER,
        /** d2(x || y), x from 0 to 1, y strictly between. */
        D2,
        /** phi(x), x strictly between 0 and 1/2. */
        PHI,
        /** The first or second derivative of phi at x. */
        PHI_SLOPE,
        /** A number of a problem, or of one for each value of variables, known by bounds; the number of the node is its index. */
        QUANTITY
    }

    /** Whether the operation has no value for some arguments. */
    boolean isPartial() {
        return switch (kind) {
            case QUOTIENT, LN, SQRT, DBER, D2, PHI, PHI_SLOPE -> true;
            case ROOT -> degree() % 2 == 0;
            default -> false;
        };
    }

    /** Whether it is a root, of any degree. */
    public boolean isRoot() {
        return kind == Kind.SQRT || kind == Kind.ROOT;
    }

    /** The n of an n-th root. */
    public int degree() {
        return kind == Kind.SQRT ? 2 : number.intValue();
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is this number. */
    public boolean is(int value) {
        return isNumber() && number.equals(new BigFraction(value));
    }

    public Node argument(int i) {
        return arguments.get(i);
    }

    /** The index of a variable. */
    public int variable() {
        return number.intValue();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
