package org.ironbound.search.channel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.kernel.statement.BinaryOutput;
import org.ironbound.kernel.statement.JointLaw;
import org.ironbound.problem.Fractions;

/** Witnesses of bounds of the contraction coefficient of a binary output for a law of the input [CH-BINARY], found in floating point. */
final class OutputBounds {
    /** Bits to compute with where the variance is not small, */
    private static final int BITS = 128;
    /** and at most. */
    private static final int MOST_BITS = 1000;
    /** Bits of the weights. */
    private static final int WEIGHT_BITS = 100;
    /** Significant digits up to which intervals that were found in double precision prove the bound. */
    private static final int DOUBLE_DIGITS = 13;
    /** Significant digits of the bound. */
    private static final int DIGITS = 20;
    /** How far above the floating supremum a bound is tried at most, as a power of ten. */
    private static final int LOOSEST = -2;
    /** A larger coefficient is not bounded: the input-free one does as well. */
    private static final double LARGEST = 1 - 1e-9;

    private final BigInteger[][] joint;
    private final JointLaw law;
    private final FloatingOutput one;
    private final FloatingOutput zero;
    private final int bits;
    private final double steepestOne;
    private final double steepestZero;

    /**
     * Bounds for a joint law; none if there are more than two outputs, or if they tell nothing of the input.
     *
     * @param joint for each input the counts of the outputs, all of which occur
     */
    static Optional<OutputBounds> of(BigInteger[][] joint) {
        BigInteger[] first = joint[0];
        boolean tells = first.length == 2 && Arrays.stream(joint)
            .anyMatch(row -> !row[0].multiply(first[1]).equals(row[1].multiply(first[0])));
        return tells ? Optional.of(new OutputBounds(joint)) : Optional.empty();
    }

    private OutputBounds(BigInteger[][] joint) {
        this.joint = joint;
        this.law = JointLaw.of(joint, Arrays.stream(joint).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add));
        this.one = new FloatingOutput(law(1, BITS));
        this.zero = new FloatingOutput(law(0, BITS));
        this.bits = Math.min(MOST_BITS, BITS - 2 * Math.min(0, Math.getExponent(one.variance())));
        this.steepestOne = one.steepest();
        this.steepestZero = zero.steepest();
    }

    private OutputLaw law(int output, int bits) {
        BigInteger[][] columns = {column(0), column(1)};
        return BinaryOutput.of(law, joint, columns, output, BigInteger.ONE.shiftLeft(bits));
    }

    private BigInteger[] column(int y) {
        return Arrays.stream(joint).map(row -> row[y]).toArray(BigInteger[]::new);
    }

    private double supremum() {
        double atOne = steepestOne == 0 ? 0 : one.ratio(steepestOne);
        double atZero = steepestZero == 0 ? 0 : zero.ratio(steepestZero);
        return Math.max(one.atMean(), Math.max(atOne, atZero));
    }

    /**
     * Bounds from above, the tightest first; none that would need too many intervals.
     *
     * @param digits wanted significant digits; doubles find the intervals, so about 13 are reached, and less than half of them where the
     *               supremum is at P(A=1)
     */
    Stream<Witness> above(int digits) {
        double supremum = supremum();
        int tightest = -Math.min(digits + 1, DOUBLE_DIGITS);
        return supremum > LARGEST ? Stream.empty()
            : IntStream.rangeClosed(tightest, LOOSEST).mapToObj(power -> above(supremum, power)).flatMap(Optional::stream);
    }

    private Optional<Witness> above(double supremum, int power) {
        BigFraction factor = BigFraction.ONE.add(Fractions.of(BigDecimal.ONE.movePointRight(power)));
        BigFraction bound = Fractions.round(Fractions.of(new BigDecimal(supremum)).multiply(factor), DIGITS, RoundingMode.CEILING);
        if (bound.compareTo(BigFraction.ONE) > 0) {
            return Optional.empty();
        }
        return OutputSearch.find(law(1, bits), one, bound).flatMap(ofOne -> OutputSearch.find(law(0, bits), zero, bound).map(ofZero ->
            Witness.precision(bits).with(WitnessField.COEFFICIENT, bound).with(WitnessField.ENDS, fractions(ofOne.ends()))
            .with(WitnessField.SLOPES, fractions(ofOne.slopes()))
                .with(WitnessField.MIRRORED_ENDS, fractions(ofZero.ends()))
                .with(WitnessField.MIRRORED_SLOPES, fractions(ofZero.slopes()))));
    }

    private static List<BigFraction> fractions(List<BigInteger> numbers) {
        return numbers.stream().map(BigFraction::new).toList();
    }

    /** The law of the input for which the ratio is largest; none where it is largest next to the given one. */
    Optional<Witness> below() {
        if (steepestOne == 0 && steepestZero == 0) {
            return Optional.empty();
        }
        boolean isOne = steepestZero == 0 || steepestOne > 0 && one.ratio(steepestOne) >= zero.ratio(steepestZero);
        double[] weights = isOne ? one.weights(steepestOne) : zero.weights(steepestZero);
        return Optional.of(Witness.precision(2 * bits)
            .with(WitnessField.INPUT_WEIGHTS, Arrays.stream(weights).mapToObj(OutputBounds::weight).toList()));
    }

    private static BigFraction weight(double weight) {
        return new BigFraction(new BigDecimal(weight).multiply(new BigDecimal(BigInteger.ONE.shiftLeft(WEIGHT_BITS))).toBigInteger());
    }
}
