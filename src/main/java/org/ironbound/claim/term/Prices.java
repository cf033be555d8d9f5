package org.ironbound.claim.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What work costs, in nanoseconds of a usual machine, from the kind of work and the sizes of its numbers in bits. The prices are fitted
 * from above: PriceBenchmark, among the tests, compares them with what is measured. Those of numbers that are longer than any honest claim
 * has, some 10,000 bits, are too high.
 */
public final class Prices {
    /** A second. */
    public static final long SECOND = 1_000_000_000;
    /** Reading a character of a text. */
    public static final long CHARACTER = 150;
    /** Looking at an operation of a program, with what goes along with its value. */
    public static final long OPERATION = 400;
    /** Looking at one argument of an operation. */
    public static final long ARGUMENT = 60;
    /** Finding or making a node. */
    public static final long NODE = 500;
    /** Putting a node into a program, in the order of evaluation. */
    public static final long PLACE = 400;
    /** Bits of numbers that are multiplied digit by digit, at most. */
    private static final long LONG = 8192;
    /** Looking a product of powers up in a map, for each other entry that may have to be compared with it. */
    static final long COMPARISON = 15;

    private Prices() {
    }

    /** The longer one of numerator and denominator. */
    public static int length(BigFraction x) {
        return Math.max(x.getNumerator().bitLength(), x.getDenominator().bitLength());
    }

    /** The longer one of two numbers. */
    public static int length(BigInteger x, BigInteger y) {
        return Math.max(x.bitLength(), y.bitLength());
    }

    /** A product of whole numbers. */
    public static long product(long bits, long others) {
        return 40 + bits / 10 + others / 10 + Math.min(bits * others / 2000, product(Math.max(bits, others)));
    }

    /** A product of two long numbers, by three of their halves. */
    private static long product(long bits) {
        return bits <= LONG ? bits * bits / 2000 : 3 * product((bits + 1) / 2);
    }

    /** A quotient of whole numbers, rounded. */
    public static long quotient(long dividend, long divisor) {
        long quotient = Math.max(0, dividend - divisor);
        return 150 + dividend / 4 + quotient + quotient * divisor / 700;
    }

    /** The greatest common divisor. */
    static long commonDivisor(long bits, long others) {
        long least = Math.min(bits, others);
        return 300 + 15 * least + least * least / 40 + quotient(Math.max(bits, others), least);
    }

    /** A fraction in lowest terms. */
    public static long fraction(long numerator, long denominator) {
        long common = Math.min(numerator, denominator);
        return 200 + commonDivisor(numerator, denominator) + quotient(numerator, common) + quotient(denominator, common);
    }

    /** The square root of a whole number, as many bits as the root has. */
    public static long root(long bits) {
        return 1_500 + 20 * bits + bits * bits / 40;
    }

    /** The n-th root of a whole number. */
    public static long root(int n, long length) {
        return n == 2 ? root(length / 2) : 20_000 + 30 * length + length * length / 10;
    }

    /** Constants for logarithms. */
    public static long logarithms(long bits) {
        return 5_000 + 120 * bits + bits * bits / 30;
    }

    /** The logarithm of a fraction. */
    public static long logarithm(long bits, long length) {
        return 3_500 + 45 * bits + bits * bits / 14 + length * (4 + bits / 400);
    }

    /** The exponential of a number whose absolute value is below 2^whole; no larger ones than 2^14 are computed. */
    public static long exponential(long bits, long whole) {
        long halvings = Math.max(0, Math.min(14, whole));
        long result = bits + (3L << halvings) / 2;
        return 2_500 + 155 * bits + bits * bits / 7 + 400 * halvings + result * result / 1_500;
    }

    /** The sine of a number of so many bits, reduced by quarter turns. */
    public static long sine(long bits, long length) {
        return 4_000 + 150 * bits + 7 * bits * bits / 10 + product(bits, length);
    }

    /** The arctangent of a number of so many bits. */
    public static long arctangent(long bits, long length) {
        return 8_000 + 180 * bits + 9 * bits * bits / 20 + quotient(bits + length, length);
    }

    /** The normal distribution function at a number whose absolute value is below 2^whole; no larger ones than 100 are computed. */
    public static long normal(long bits, long whole) {
        long terms = 20 + bits / 4 + (1L << 2 * Math.max(0, Math.min(7, whole)));
        return 100_000 + 300 * bits + bits * bits / 5 * terms;
    }

    /** The circle number. */
    public static long circleNumber(long bits) {
        return 6_000 + 130 * bits + bits * bits / 14;
    }
}
