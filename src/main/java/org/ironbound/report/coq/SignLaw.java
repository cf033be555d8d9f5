package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Proportion;

/**
 * The law of n looks at a sign by the number of +1, in exact numbers, and the certificate of ComputedSigns.v that its contraction
 * coefficient is E r^2 [SDPI-BINARY-SKEW]. All that is written to the file is checked there.
 */
final class SignLaw {
    /** A letter for each count of signs is written out in the file. */
    private static final BigInteger MOST_LETTERS = BigInteger.valueOf(300);
    /** The denominators of all letters are multiplied. */
    private static final int MOST_FRACTIONS = 60;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(128);
    /** What bounds of E r^2 are multiples of, and bits of what Coq computes, some more. */
    private static final BigInteger SQUARE_UNIT = BigInteger.ONE.shiftLeft(160);
    static final int BITS = 220;
    /** Fewer than those: what is left of 1 where the mean of a sign is near it has the others. */
    private static final int SURE_BITS = 150;
    /** That the summands of E r^2 have besides. */
    private static final int MORE_BITS = 32;
    /** The premises of the theorems that take {@link #bounds()}. */
    private static final String CHECKED = """
        ltac:(vm_compute; reflexivity) ltac:(cbn [value]; lra)
            ltac:(vm_cast_no_check (eq_refl true)) ltac:(vm_cast_no_check (eq_refl true))""";

    private final int samples;
    private final BigFraction lambda;
    /** How likely a word of k signs +1 is if the sign is +1, times {@link #whole}. */
    private final List<BigInteger> words;
    private final BigInteger[] counts;
    private final BigInteger whole;
    /** E r^2 in parts of {@link #SQUARE_UNIT}, rounded down. */
    private final BigInteger square;

    SignLaw(int samples, BigFraction lambda) {
        this.samples = samples;
        this.lambda = lambda;
        BigInteger plus = lambda.getDenominator().add(lambda.getNumerator());
        BigInteger minus = lambda.getDenominator().subtract(lambda.getNumerator());
        this.words = IntStream.rangeClosed(0, samples).mapToObj(k -> plus.pow(k).multiply(minus.pow(samples - k))).toList();
        this.counts = binomials(samples);
        this.whole = lambda.getDenominator().shiftLeft(1).pow(samples);
        this.square = IntStream.rangeClosed(0, samples).mapToObj(this::squared).reduce(BigInteger.ZERO, BigInteger::add)
            .shiftRight(MORE_BITS);
    }

    private BigInteger either(int k) {
        return words.get(k).add(words.get(samples - k));
    }

    private BigInteger difference(int k) {
        return words.get(k).subtract(words.get(samples - k)).abs();
    }

    /** The summand of E r^2, in parts of a finer unit. */
    private BigInteger squared(int k) {
        return counts[k].multiply(difference(k).pow(2)).multiply(SQUARE_UNIT.shiftLeft(MORE_BITS))
            .divide(whole.shiftLeft(1).multiply(either(k)));
    }

    /** Whether there are not too many samples for it to be written out. */
    static boolean isShort(BigInteger samples) {
        return samples.compareTo(MOST_LETTERS) <= 0;
    }

    /** Whether, besides, the samples never tell a sign so surely that Coq does not see that they leave a doubt. */
    static boolean leavesDoubt(BigInteger samples, Proportion lambda) {
        double size = lambda.lowerBound(SURE_BITS).doubleValue();
        return isShort(samples) && samples.doubleValue() * (Math.log1p(size) - Math.log1p(-size)) < SURE_BITS * Math.log(2);
    }

    private static BigInteger[] binomials(int n) {
        BigInteger[] row = new BigInteger[n + 1];
        row[0] = BigInteger.ONE;
        for (int k = 1; k <= n; k++) {
            row[k] = row[k - 1].multiply(BigInteger.valueOf(n - k + 1L)).divide(BigInteger.valueOf(k));
        }
        return row;
    }

    /** An upper bound of E r^2. */
    BigFraction tau() {
        return Fractions.of(square.add(BigInteger.TWO), SQUARE_UNIT);
    }

    /** Whether a number is between the bounds of E r^2, so that Coq cannot tell the two apart. */
    boolean isAbout(BigFraction number) {
        return number.compareTo(squareBelow()) > 0 && number.compareTo(tau()) < 0;
    }

    private BigFraction squareBelow() {
        return Fractions.of(square.subtract(BigInteger.ONE), SQUARE_UNIT);
    }

    /** One below what counts for the criterion, and one above what counts against it. */
    private BigInteger[] bounds(int k) {
        BigInteger r = difference(k).multiply(UNIT).divide(either(k));
        BigInteger v = square.multiply(UNIT).divide(SQUARE_UNIT);
        return new BigInteger[] {weight(k, words.get(k).min(words.get(samples - k))).subtract(BigInteger.ONE),
            v.add(r).subtract(BigInteger.ONE), weight(k, words.get(k).max(words.get(samples - k))).add(BigInteger.TWO),
            r.subtract(v).add(BigInteger.TWO)};
    }

    /** How likely so many words are. */
    private BigInteger weight(int k, BigInteger word) {
        return counts[k].multiply(word).multiply(UNIT).divide(whole);
    }

    /** That the coefficient of the looks and theta is at most {@link #tau}. */
    String proof() {
        return """
            assert (R := skew_computed %1$s n ltac:(cbn [value]; lra) %2$s %3$s %4$s %5$s).
              cbn [value] in R. exact R.""".formatted(Numbers.term(lambda), Numbers.term(squareBelow()), Numbers.term(tau()), bounds(),
                CHECKED);
    }

    /** That both coefficients are the squared maximal correlations, times a number that must be 1. */
    String correlations(BigFraction number) {
        return "correlations_computed %s n ltac:(cbn [value]; lra) %s %s %s ltac:(lra) %s".formatted(Numbers.term(lambda),
            Numbers.term(squareBelow()), bounds(), Numbers.real(number), CHECKED);
    }

    /** Whether Coq is to compute E r^2 as a fraction: few letters, and it is this number. */
    boolean isExactly(BigFraction number) {
        return samples < MOST_FRACTIONS && isAbout(number) && exactly().equals(number);
    }

    private BigFraction exactly() {
        return IntStream.rangeClosed(0, samples)
            .mapToObj(k -> Fractions.of(counts[k].multiply(difference(k).pow(2)), whole.shiftLeft(1).multiply(either(k))))
            .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The coefficients as fractions. */
    String exact() {
        return "coefficients_exact %s n ltac:(cbn [value]; lra) %s %s %s ltac:(vm_compute; reflexivity) %s".formatted(
            Numbers.term(lambda), Numbers.term(squareBelow()), Numbers.term(exactly()), bounds(), CHECKED);
    }

    /** The precision, the unit, the bounds of each letter, and where they begin and end. */
    private String bounds() {
        List<BigInteger[]> letters = IntStream.rangeClosed(0, samples).mapToObj(this::bounds).toList();
        BigInteger last = letters.stream().map(letter -> letter[3]).max(BigInteger::compareTo).orElseThrow();
        String points = letters.stream().flatMap(letter -> Stream.of(letter[1], letter[3]))
            .filter(point -> point.signum() > 0 && point.compareTo(last) <= 0).sorted().distinct().map(BigInteger::toString)
            .collect(Collectors.joining("; ", "[", "]"));
        String bounds = letters.stream().map(letter -> Stream.of(letter).map(SignLaw::whole).collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(";\n     ", "[", "]"));
        return """
            %1$d %2$s
                %3$s%%Z
                %4$s%%Z""".formatted(BITS, UNIT, bounds, points);
    }

    private static String whole(BigInteger x) {
        return x.signum() < 0 ? "(" + x + ")" : x.toString();
    }
}
