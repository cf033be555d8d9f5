package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Collection;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.problem.ProblemLimits;

/**
 * What arithmetic costs, in the units of {@link CheckCost}, from the sizes of the numbers alone: prices, not bounds. They are fitted to
 * what the operations take, rather too high than too low; CheckCostBenchmark compares the two, ExpensiveCertificatesTest holds the sum. How
 * the time grows with the words w of a number is known from the algorithms of BigInteger: schoolbook multiplication for short numbers,
 * Karatsuba's and Toom and Cook's for long ones, which is about w^(3/2), and a greatest common divisor always in w^2.
 */
final class KernelCost {
    /** Bits of the largest numerator and denominator in a problem. */
    static final long PROBLEM_BITS = BigInteger.TEN.pow(ProblemLimits.EXPONENT).bitLength();
    /** Beyond, all is too dear; below, no product of prices overflows. */
    private static final long MOST_WORDS = 1L << 26;
    private static final int WORD = 32;
    /** So often the kernel may halve an exponent, each time within itself, before the stack of calls gets long. */
    private static final long MOST_HALVINGS = 4_000;
    /** The length in words from which on BigInteger multiplies and divides by faster methods. */
    private static final long LONG = 80;
    /** The least length of a quotient, in words, for which the faster division is used. */
    private static final long LONG_QUOTIENT = 40;

    private KernelCost() {
    }

    /** The bits of the longer one of numerator and denominator. */
    static long size(BigFraction x) {
        return Math.max(x.getNumerator().bitLength(), x.getDenominator().bitLength());
    }

    /** The size of the longest fraction. */
    static long size(Collection<BigFraction> fractions) {
        return fractions.stream().mapToLong(KernelCost::size).max().orElse(0);
    }

    /** What e to the power of a witness costs, or to minus it. */
    static long exponential(long precision, BigFraction x) {
        return exponential(precision, x.getNumerator().bitLength(), x.getDenominator().bitLength());
    }

    private static long words(long bits) {
        return Math.min(MOST_WORDS, bits / WORD + 1);
    }

    private static long root(long x) {
        return BigInteger.valueOf(x).sqrt().longValueExact();
    }

    /** w^(3/2). */
    private static long power(long words) {
        return words * root(words);
    }

    /** A sum, a comparison or a copy of numbers with this many bits. */
    static long sum(long bits) {
        return 10 + 2 * words(bits);
    }

    /** A product of two numbers. */
    static long product(long bits, long otherBits) {
        long few = words(Math.min(bits, otherBits));
        long many = words(Math.max(bits, otherBits));
        return 80 + (few < LONG ? few * many * 7 / 20 : many * root(few) * 13 / 2);
    }

    /** A quotient of two numbers. */
    static long quotient(long dividendBits, long divisorBits) {
        long divisor = words(divisorBits);
        long quotient = words(Math.max(0, dividendBits - divisorBits));
        return 150 + divisor + quotient + (divisor < LONG || quotient < LONG_QUOTIENT
            ? quotient * (17 + divisor * 27 / 10)
            : Math.max(divisor, quotient) * root(divisor) * 20);
    }

    /** A fraction in lowest terms, made from a numerator and a denominator with this many bits. */
    static long fraction(long bits) {
        long words = words(bits);
        return 500 + 250 * words + 24 * words * words;
    }

    /** Rounding a fraction of two numbers with this many bits to a short one. */
    static long rounding(long bits) {
        return 3_000 + 2 * quotient(bits + WORD, bits) + fraction(bits);
    }

    /**
     * The largest whole number whose square is at most a number with this many bits, by Newton's iteration: each step doubles the bits that
     * are right.
     */
    static long squareRoot(long bits) {
        return 2_000 + (Long.SIZE - Long.numberOfLeadingZeros(bits)) * quotient(bits, bits / 2);
    }

    /** An object for logarithms; its scale has {@code precision} bits. */
    static long logarithms(long precision) {
        return 8_000 + 900 * power(words(precision));
    }

    /** The logarithm of a fraction of two numbers with {@code bits} bits. */
    static long logarithm(long precision, long bits) {
        return 2_000 + 650 * power(words(precision)) + words(bits) * (25 + 5 * words(precision));
    }

    /** What {@link org.ironbound.kernel.real.BinaryDivergence} or an entropy costs for numbers with {@code bits} bits. */
    static long divergence(long precision, long bits) {
        return 2 * (logarithm(precision, bits) + product(precision, bits) + quotient(precision + bits, bits));
    }

    /**
     * e to the power of a fraction that is no large positive number, and in lowest terms or no power of two.
     *
     * @param numeratorBits   of its numerator
     * @param denominatorBits of its denominator
     */
    static long exponential(long precision, long numeratorBits, long denominatorBits) {
        long halvings = Math.max(0, numeratorBits - denominatorBits);
        if (halvings > MOST_HALVINGS) {
            return Long.MAX_VALUE / 2;
        }
        return 6_000 + 1_500 * power(words(precision)) + words(Math.max(numeratorBits, denominatorBits)) * (15 + 3 * words(precision))
            + 300 * halvings;
    }

    /**
     * e to the power of any fraction of two numbers with at most {@code bits} bits, the quotient being no longer than a number of a
     * problem. If the quotient is a power of two and the fraction is not in lowest terms, the kernel sums the series with these long
     * numbers.
     */
    static long exponentialOfAny(long precision, long bits) {
        return exponential(precision, bits, bits - PROBLEM_BITS) + series(terms(precision), bits);
    }

    /** e to the power of a negative number, computed at a scale that fits the small result. */
    static long scaledExponential(long precision, long bits, long exponent) {
        return exponential(precision, bits, bits) + 1_200L * (Long.SIZE - Long.numberOfLeadingZeros(exponent))
            + 12 * power(words(exponent * 3 / 2));
    }

    /** The terms of the series of e^1. */
    private static long terms(long precision) {
        return precision / Math.max(1, 61 - Long.numberOfLeadingZeros(precision)) + 4;
    }

    /** A sum of terms, each of which adds {@code bits} bits to numerators and denominators. */
    private static long series(long terms, long bits) {
        long words = words(terms * (bits + 16));
        return 14 * power(words) + 300 * words;
    }

    /**
     * The normal distribution function at a fraction x.
     *
     * @param numeratorBits   of the numerator of x
     * @param denominatorBits of its denominator
     * @param largest         the largest absolute value of x: the series has a multiple of its square of terms
     */
    static long normal(long precision, long numeratorBits, long denominatorBits, long largest) {
        long bits = Math.max(numeratorBits, denominatorBits);
        long gap = denominatorBits - numeratorBits;
        long terms = gap > 1 ? precision / gap + 3 : 8 * largest * largest + terms(precision);
        long sum = terms * (2 * bits + 16);
        return series(terms, 2 * bits) + 3 * quotient(sum + precision, sum) + exponential(precision, 2 * bits, 2 * bits)
            + 1_100 * power(words(precision))
            + 2 * squareRoot(2 * precision);
    }

    /** The hyperbolic cosine of a number of at most {@link Limits#TILTED_EXPONENT}. */
    static long hyperbolicCosine(long precision) {
        return 8_000 + (2 * words(precision) + 2) * (500 + 16 * power(words(precision)));
    }
}
