package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.ContractionAtLeast;
import org.ironbound.kernel.statement.ContractionAtMost;
import org.ironbound.kernel.statement.JointLaw;
import org.ironbound.problem.Fractions;

/** The witnesses of bounds of the contraction coefficient of a binary output for a law of the input [CH-BINARY], and their checks. */
final class OutputWitness {
    private OutputWitness() {
    }

    /**
     * The upper bound that the witness claims, proved for either output.
     *
     * @param joint with two outputs, both of which occur
     * @throws RejectedException if it is not proved
     */
    static ContractionAtMost proved(NamedMatrix<JointLaw> joint, Given given) throws RejectedException {
        BigInteger unit = given.unit();
        Witness witness = given.witness();
        BigFraction coefficient = given.number(WitnessField.COEFFICIENT);
        if (Fractions.signum(coefficient) == 0 || coefficient.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness coefficient must be above 0 and at most 1");
        }
        BigInteger[][] ends = {ends(witness, WitnessField.MIRRORED_ENDS), ends(witness, WitnessField.ENDS)};
        BigInteger[][] slopes = {slopes(witness, WitnessField.MIRRORED_SLOPES, WitnessField.MIRRORED_ENDS, unit),
            slopes(witness, WitnessField.SLOPES, WitnessField.ENDS, unit)};
        return Follows.require(ContractionAtMost.byIntervals(joint.name(), joint.rows(), columns(joint.rows()), coefficient, unit, ends,
            slopes),
            "the intervals do not prove the coefficient at this precision, up to the largest probability");
    }

    private static BigInteger[][] columns(BigInteger[][] joint) {
        return IntStream.range(0, joint[0].length).mapToObj(y -> Arrays.stream(joint).map(row -> row[y]).toArray(BigInteger[]::new))
            .toArray(BigInteger[][]::new);
    }

    private static BigInteger[] ends(Witness witness, WitnessField field) throws RejectedException {
        int intervals = witness.list(field).size();
        if (intervals == 0) {
            throw new RejectedException("witness " + field.label() + " must not be empty");
        }
        return ChannelRules.integers(witness, field, intervals);
    }

    private static BigInteger[] slopes(Witness witness, WitnessField field, WitnessField ends, BigInteger unit) throws RejectedException {
        BigInteger[] slopes = ChannelRules.integers(witness, field, witness.list(ends).size() - 1);
        for (BigInteger slope : slopes) {
            if (slope.signum() < 0 || slope.bitLength() > unit.bitLength() + Limits.SLOPE_BITS) {
                throw new RejectedException("witness " + field.label() + " must be from 0 to 2^" + Limits.SLOPE_BITS);
            }
        }
        return slopes;
    }

    /** Pays for the check of the intervals: each slope costs one exponential for each letter. */
    static void pay(CheckCost cost, int precision, BigInteger[][] joint, Witness witness) throws RejectedException {
        cost.spend(KernelCost.logarithms(precision));
        pay(cost, precision, joint, 1, witness, WitnessField.SLOPES);
        pay(cost, precision, joint, 0, witness, WitnessField.MIRRORED_SLOPES);
    }

    private static void pay(CheckCost cost, int precision, BigInteger[][] joint, int output, Witness witness, WitnessField slopeField)
            throws RejectedException {
        List<BigFraction> slopes = witness.list(slopeField);
        long slope = KernelCost.size(slopes);
        long counts = Arrays.stream(joint).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add).bitLength();
        long exponent = Math.max(slope, precision) + 2L * precision + counts;
        long coefficient = KernelCost.size(witness.get(WitnessField.COEFFICIENT)) + counts;
        cost.spend((long) slopes.size() * joint.length, KernelCost.exponential(precision, exponent, exponent - precision)
            + 4 * KernelCost.product(exponent, precision));
        cost.spend(powersOfTwo(joint, output, precision, slopes), KernelCost.exponentialOfAny(precision, exponent));
        cost.spend(slopes.size() + 1, KernelCost.logarithm(precision, precision + counts)
            + 2 * KernelCost.divergence(precision, precision + counts)
            + 8 * KernelCost.product(coefficient + 2L * precision, coefficient + 2L * precision));
    }

    /**
     * How many of the exponents t (x - top) are, up to their sign, powers of two or may be: only then the kernel sums the series of e^1
     * with numbers as long as those that the exponent is made of. With the scale a power of two they are where the odd parts of t and of c
     * unit - n top, x = c/n, give that of n.
     */
    private static long powersOfTwo(BigInteger[][] joint, int output, int precision, List<BigFraction> slopes) {
        BigInteger top = BigInteger.ZERO;
        for (BigInteger[] row : joint) {
            BigInteger[] quotient = row[output].shiftLeft(precision).divideAndRemainder(row[0].add(row[1]));
            top = top.max(quotient[0].add(BigInteger.valueOf(quotient[1].signum())));
        }
        long powers = 0;
        for (BigInteger[] row : joint) {
            BigInteger count = row[0].add(row[1]);
            BigInteger distance = row[output].shiftLeft(precision).subtract(top.multiply(count));
            if (distance.signum() != 0) {
                BigInteger[] odd = odd(count).divideAndRemainder(odd(distance));
                powers += odd[1].signum() != 0 ? 0 : slopes.stream().filter(slope -> odd(slope.getNumerator()).equals(odd[0])).count();
            }
        }
        return powers;
    }

    /** Without factors of two, and without its sign. */
    private static BigInteger odd(BigInteger x) {
        return x.signum() == 0 ? x : x.abs().shiftRight(x.getLowestSetBit());
    }

    /** The ratio for the law of the input with these weights, a lower bound. */
    static ContractionAtLeast point(NamedMatrix<JointLaw> joint, Given given) throws RejectedException {
        BigInteger[][] counts = joint.rows();
        return Follows.require(ContractionAtLeast.byWeights(joint.name(), counts, columns(counts),
            ChannelRules.integers(given.witness(), WitnessField.INPUT_WEIGHTS, counts.length), given.unit()),
            "witness input-weights give no law of the input, or this one at this precision");
    }
}
