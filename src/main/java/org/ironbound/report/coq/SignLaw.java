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
    /** The denominators of all letters are multiplied. */
    private static final int MOST_FRACTIONS = 60;
    private static final int USUAL_BITS = 220;
    /** Bits of bounds of E r^2 that Coq computes more. */
    private static final int MORE_BITS = 60;
    /** So that decimal numbers are more exact than the bounds. */
    private static final int BITS_OF_DIGIT = 3;
    private static final String COMPUTED = "ltac:(vm_cast_no_check (eq_refl true))";

    private final int samples;
    private final BigFraction lambda;
    /** How likely a look is right, and wrong. */
    private final BigFraction right;
    private final BigFraction wrong;
    /** Of what Coq computes. */
    private final int bits;
    /** What bounds of E r^2 are multiples of. */
    private final BigInteger unit;
    /** Of what is computed here. */
    private final MathContext digits;
    /** E r^2 in parts of the unit, rounded down. */
    private final BigInteger square;

    SignLaw(BigInteger samples, BigFraction lambda, Effort effort) {
        // So many numbers are computed here too: no more than a file has characters.
        effort.write(samples);
        this.samples = samples.intValueExact();
        this.lambda = lambda;
        this.bits = bits(effort);
        this.unit = BigInteger.ONE.shiftLeft(bits - MORE_BITS);
        this.digits = new MathContext(bits / BITS_OF_DIGIT);
        this.right = lambda.add(BigInteger.ONE).divide(2);
        this.wrong = BigFraction.ONE.subtract(right);
        this.square = square();
    }

    /** Bits that Coq computes with. */
    static int bits(Effort effort) {
        return effort.places(USUAL_BITS);
    }

    /** Of each number of looks that are fewer, by a recurrence. */
    private BigInteger square() {
        BigDecimal down = decimal(wrong.divide(right));
        BigDecimal up = decimal(right.divide(wrong));
        BigDecimal agreeing = decimal(right).pow(samples, digits);
        BigDecimal opposing = decimal(wrong).pow(samples, digits);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; 2 * i < samples; i++) {
            sum = sum.add(agreeing.subtract(opposing).pow(2, digits).divide(agreeing.add(opposing), digits), digits);
            BigDecimal more = decimal(new BigFraction(samples - i, i + 1));
            agreeing = agreeing.multiply(more, digits).multiply(down, digits);
            opposing = opposing.multiply(more, digits).multiply(up, digits);
        }
        return sum.multiply(new BigDecimal(unit)).toBigInteger();
    }

    private BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), digits);
    }

    /** An upper bound of E r^2. */
    BigFraction tau() {
        return Fractions.of(square.add(BigInteger.TWO), unit);
    }

    /** Whether Coq sees that it is less than 1. */
    boolean leavesDoubt() {
        return tau().compareTo(BigFraction.ONE) < 0;
    }

    /** Whether a number is between the bounds of E r^2, so that Coq cannot tell the two apart. */
    boolean isAbout(BigFraction number) {
        return number.compareTo(Fractions.of(square.subtract(BigInteger.ONE), unit)) > 0 && number.compareTo(tau()) < 0;
    }

    /** That the coefficient of the looks and theta is at most {@link #tau}. */
    String proof() {
        return """
            assert (R := skew_computed %1$s n %2$s %3$d ltac:(cbn [value]; lra) %4$s %4$s).
              cbn [value] in R. exact R.""".formatted(Numbers.term(lambda), Numbers.term(tau()), bits, COMPUTED);
    }

    /** That both coefficients are the squared maximal correlations, times a number that must be 1. */
    String correlations(BigFraction number) {
        return "correlations_computed %s n ltac:(cbn [value]; lra) %d %s ltac:(lra) %s".formatted(Numbers.term(lambda), bits,
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
            Numbers.term(lambda), Numbers.term(exactly()), bits, COMPUTED);
    }
}
