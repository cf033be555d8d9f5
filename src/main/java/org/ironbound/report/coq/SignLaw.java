package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

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
    /** The premises of the theorems that take {@link #bounds()}. */
    private static final String CHECKED = """
        ltac:(vm_compute; reflexivity) ltac:(cbn [value]; lra)
            ltac:(vm_cast_no_check (eq_refl true)) ltac:(vm_cast_no_check (eq_refl true))""";

    private final List<BigFraction> weights;
    private final List<BigFraction> sizes;
    private final BigFraction lambda;
    private final BigFraction square;

    SignLaw(int samples, BigFraction lambda) {
        this.lambda = lambda;
        BigFraction plus = BigFraction.ONE.add(lambda).divide(2);
        BigFraction minus = BigFraction.ONE.subtract(lambda).divide(2);
        List<BigFraction> powers = IntStream.rangeClosed(0, samples).mapToObj(k -> plus.pow(k).multiply(minus.pow(samples - k))).toList();
        BigInteger[] row = binomials(samples);
        this.weights = IntStream.rangeClosed(0, samples)
            .mapToObj(k -> powers.get(k).add(powers.get(samples - k)).divide(2).multiply(row[k])).toList();
        this.sizes = IntStream.rangeClosed(0, samples)
            .mapToObj(k -> powers.get(k).subtract(powers.get(samples - k)).abs().divide(powers.get(k).add(powers.get(samples - k))))
            .toList();
        this.square = IntStream.rangeClosed(0, samples).mapToObj(k -> weights.get(k).multiply(sizes.get(k).pow(2)))
            .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** Whether there are not too many samples for it to be written out. */
    static boolean isShort(BigInteger samples) {
        return samples.compareTo(MOST_LETTERS) <= 0;
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
        return Fractions.of(below(square, SQUARE_UNIT).add(BigInteger.TWO), SQUARE_UNIT);
    }

    /** Whether a number is between the bounds of E r^2, so that Coq cannot tell the two apart. */
    boolean isAbout(BigFraction number) {
        return number.compareTo(squareBelow()) > 0 && number.compareTo(tau()) < 0;
    }

    private BigFraction squareBelow() {
        return Fractions.of(below(square, SQUARE_UNIT).subtract(BigInteger.ONE), SQUARE_UNIT);
    }

    /** The largest multiple of 1/unit that is not above it, for a number that is not negative; for any other the smallest above. */
    private static BigInteger below(BigFraction x, BigInteger unit) {
        return x.getNumerator().multiply(unit).divide(x.getDenominator());
    }

    /** One below what counts for the criterion, and one above what counts against it. */
    private BigInteger[] bounds(int k) {
        BigFraction w = weights.get(k);
        BigFraction r = sizes.get(k);
        return new BigInteger[] {below(w.multiply(BigFraction.ONE.subtract(r)), UNIT).subtract(BigInteger.ONE),
            below(squareBelow().add(r), UNIT).subtract(BigInteger.ONE), below(w.multiply(BigFraction.ONE.add(r)), UNIT).add(BigInteger.TWO),
            below(r.subtract(squareBelow()), UNIT).add(BigInteger.TWO)};
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
        return weights.size() <= MOST_FRACTIONS && square.equals(number);
    }

    /** The coefficients as fractions. */
    String exact() {
        return "coefficients_exact %s n ltac:(cbn [value]; lra) %s %s %s ltac:(vm_compute; reflexivity) %s".formatted(
            Numbers.term(lambda), Numbers.term(squareBelow()), Numbers.term(square), bounds(), CHECKED);
    }

    /** The precision, the unit, the bounds of each letter, and where they begin and end. */
    private String bounds() {
        List<BigInteger[]> letters = IntStream.range(0, weights.size()).mapToObj(this::bounds).toList();
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
