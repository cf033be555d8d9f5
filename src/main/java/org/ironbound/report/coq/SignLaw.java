package org.ironbound.report.coq;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.ironbound.problem.Fractions;

/**
 * The contraction coefficient of n looks at a sign, which is E r^2 [SDPI-BINARY-SKEW], as ComputedSigns.v computes it anew from n and
 * lambda: what stands here is only what the file says of the number.
 */
final class SignLaw {
    /** Coq needs some seconds for the letters. */
    private static final BigInteger MOST_LETTERS = BigInteger.valueOf(5000);
    /** The denominators of all letters are multiplied. */
    private static final int MOST_FRACTIONS = 60;
    /** What bounds of E r^2 are multiples of, and bits of what Coq computes, some more. */
    private static final BigInteger SQUARE_UNIT = BigInteger.ONE.shiftLeft(160);
    static final int BITS = 220;
    /** Digits of what is computed here: more. */
    private static final MathContext DIGITS = new MathContext(80);
    private static final String COMPUTED = "ltac:(vm_cast_no_check (eq_refl true))";

    private final int samples;
    private final BigFraction lambda;
    /** How likely a look is right, and wrong. */
    private final BigFraction right;
    private final BigFraction wrong;
    /** E r^2 in parts of {@link #SQUARE_UNIT}, rounded down. */
    private final BigInteger square;

    SignLaw(int samples, BigFraction lambda) {
        this.samples = samples;
        this.lambda = lambda;
        this.right = lambda.add(BigInteger.ONE).divide(2);
        this.wrong = BigFraction.ONE.subtract(right);
        this.square = square();
    }

    /** Of each number of looks that are fewer, by a recurrence. */
    private BigInteger square() {
        BigDecimal down = decimal(wrong.divide(right));
        BigDecimal up = decimal(right.divide(wrong));
        BigDecimal agreeing = decimal(right).pow(samples, DIGITS);
        BigDecimal opposing = decimal(wrong).pow(samples, DIGITS);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; 2 * i < samples; i++) {
            sum = sum.add(agreeing.subtract(opposing).pow(2, DIGITS).divide(agreeing.add(opposing), DIGITS), DIGITS);
            BigDecimal more = decimal(new BigFraction(samples - i, i + 1));
            agreeing = agreeing.multiply(more, DIGITS).multiply(down, DIGITS);
            opposing = opposing.multiply(more, DIGITS).multiply(up, DIGITS);
        }
        return sum.multiply(new BigDecimal(SQUARE_UNIT)).toBigInteger();
    }

    private static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), DIGITS);
    }

    /** Whether there are not too many samples. */
    static boolean isShort(BigInteger samples) {
        return samples.compareTo(MOST_LETTERS) <= 0;
    }

    /** An upper bound of E r^2. */
    BigFraction tau() {
        return Fractions.of(square.add(BigInteger.TWO), SQUARE_UNIT);
    }

    /** Whether Coq sees that it is less than 1. */
    boolean leavesDoubt() {
        return tau().compareTo(BigFraction.ONE) < 0;
    }

    /** Whether a number is between the bounds of E r^2, so that Coq cannot tell the two apart. */
    boolean isAbout(BigFraction number) {
        return number.compareTo(Fractions.of(square.subtract(BigInteger.ONE), SQUARE_UNIT)) > 0 && number.compareTo(tau()) < 0;
    }

    /** That the coefficient of the looks and theta is at most {@link #tau}. */
    String proof() {
        return """
            assert (R := skew_computed %1$s n %2$s %3$d ltac:(cbn [value]; lra) %4$s %4$s).
              cbn [value] in R. exact R.""".formatted(Numbers.term(lambda), Numbers.term(tau()), BITS, COMPUTED);
    }

    /** That both coefficients are the squared maximal correlations, times a number that must be 1. */
    String correlations(BigFraction number) {
        return "correlations_computed %s n ltac:(cbn [value]; lra) %d %s ltac:(lra) %s".formatted(Numbers.term(lambda), BITS,
            Numbers.real(number), COMPUTED);
    }

    /** Whether Coq is to compute E r^2 as a fraction: few letters, and it is this number. */
    boolean isExactly(BigFraction number) {
        return samples < MOST_FRACTIONS && isAbout(number) && exactly().equals(number);
    }

    private BigFraction exactly() {
        return IntStream.rangeClosed(0, samples).mapToObj(this::squared).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private BigFraction squared(int k) {
        BigFraction word = right.pow(k).multiply(wrong.pow(samples - k));
        BigFraction opposite = wrong.pow(k).multiply(right.pow(samples - k));
        return word.subtract(opposite).pow(2).divide(word.add(opposite)).multiply(CombinatoricsUtils.binomialCoefficient(samples, k))
            .divide(2);
    }

    /** The coefficients as fractions. */
    String exact() {
        return "coefficients_exact %s n ltac:(cbn [value]; lra) %s %d ltac:(vm_compute; reflexivity) %s".formatted(
            Numbers.term(lambda), Numbers.term(exactly()), BITS, COMPUTED);
    }
}
