package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.channel.OutputCertificate;
import org.ironbound.kernel.channel.OutputLaw;
import org.ironbound.kernel.channel.OutputPoint;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;

/** The witnesses of bounds of the contraction coefficient of a binary output for a law of the input [CH-BINARY], and their checks. */
final class OutputWitness {
    private OutputWitness() {
    }

    /**
     * The upper bound that the witness claims, proved for x above P(A=1), and by exchanging the outputs for those below.
     *
     * @param joint for each input that occurs the counts of the two outputs; both occur
     * @throws RejectedException if it is not proved, or to try would cost too much
     */
    static BigFraction proved(Logarithm ln, BigInteger[][] joint, Witness witness) throws RejectedException {
        BigFraction coefficient = witness.get(WitnessField.COEFFICIENT);
        if (Fractions.signum(coefficient) == 0 || coefficient.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness coefficient must be above 0 and at most 1");
        }
        requireProved(ln, law(0, joint, 0, ln.unit), coefficient, witness, WitnessField.ENDS, WitnessField.SLOPES);
        requireProved(ln, law(1, joint, 1, ln.unit), coefficient, witness, WitnessField.MIRRORED_ENDS, WitnessField.MIRRORED_SLOPES);
        return coefficient;
    }

    /** Pays for the same: each slope costs one exponential for each letter. */
    static void pay(CheckCost cost, int precision, BigInteger[][] joint, Witness witness) throws RejectedException {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        cost.spend(KernelCost.logarithms(precision));
        pay(cost, precision, law(0, joint, 0, unit), witness, WitnessField.SLOPES);
        pay(cost, precision, law(1, joint, 1, unit), witness, WitnessField.MIRRORED_SLOPES);
    }

    private static void pay(CheckCost cost, int precision, OutputLaw law, Witness witness, WitnessField slopeField)
            throws RejectedException {
        List<BigFraction> slopes = witness.list(slopeField);
        long slope = KernelCost.size(slopes);
        long counts = law.total.bitLength();
        long exponent = Math.max(slope, precision) + 2L * precision + counts;
        long coefficient = KernelCost.size(witness.get(WitnessField.COEFFICIENT)) + counts;
        cost.spend((long) slopes.size() * law.zeros.length, KernelCost.exponential(precision, exponent, exponent - precision)
            + 4 * KernelCost.product(exponent, precision));
        cost.spend(powersOfTwo(law, slopes), KernelCost.exponentialOfAny(precision, exponent));
        cost.spend(slopes.size() + 1, KernelCost.logarithm(precision, precision + counts)
            + 2 * KernelCost.divergence(precision, precision + counts)
            + 8 * KernelCost.product(coefficient + 2L * precision, coefficient + 2L * precision));
    }

    /**
     * How many of the exponents t (x - top) are, up to their sign, powers of two or may be: only then the kernel sums the series of e^1
     * with numbers as long as those that the exponent is made of. With the scale a power of two they are where the odd parts of t and of c
     * unit - n top, x = c/n, give that of n.
     */
    private static long powersOfTwo(OutputLaw law, List<BigFraction> slopes) {
        long powers = 0;
        for (int i = 0; i < law.zeros.length; i++) {
            BigInteger count = law.zeros[i].add(law.ones[i]);
            BigInteger distance = law.ones[i].multiply(law.unit).subtract(law.top.multiply(count));
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

    /** The law of the other output than the one in this column. */
    private static OutputLaw law(int name, BigInteger[][] joint, int column, BigInteger unit) throws RejectedException {
        OutputLaw law = OutputLaw.of(name, column(joint, column), column(joint, 1 - column), unit);
        if (law == null) {
            throw new RejectedException("one of the outputs never occurs");
        }
        return law;
    }

    private static BigInteger[] column(BigInteger[][] joint, int y) {
        return Arrays.stream(joint).map(row -> row[y]).toArray(BigInteger[]::new);
    }

    private static void requireProved(Logarithm ln, OutputLaw law, BigFraction coefficient, Witness witness, WitnessField endField,
            WitnessField slopeField)
            throws RejectedException {
        int intervals = witness.list(endField).size();
        if (intervals == 0) {
            throw new RejectedException("witness " + endField.label() + " must not be empty");
        }
        BigInteger[] ends = ChannelRules.integers(witness, endField, intervals);
        BigInteger[] slopes = ChannelRules.integers(witness, slopeField, intervals - 1);
        for (BigInteger slope : slopes) {
            if (slope.signum() < 0 || slope.bitLength() > ln.unit.bitLength() + Limits.SLOPE_BITS) {
                throw new RejectedException("witness " + slopeField.label() + " must be from 0 to 2^" + Limits.SLOPE_BITS);
            }
        }
        OutputCertificate proved = OutputCertificate.start(law, coefficient, ends[0]);
        requireEnd(proved, endField, 0, ends);
        for (int i = 0; i < slopes.length; i++) {
            proved = proved.extend(ln, law, slopes[i], ends[i + 1]);
            requireEnd(proved, endField, i + 1, ends);
        }
        if (!proved.proves(law)) {
            throw new RejectedException("witness " + endField.label() + " must reach the largest probability");
        }
    }

    private static void requireEnd(OutputCertificate proved, WitnessField endField, int interval, BigInteger[] ends)
            throws RejectedException {
        if (!proved.end.equals(ends[interval])) {
            throw new RejectedException("interval " + (interval + 1) + " of witness " + endField.label()
                + " does not prove the coefficient at this precision");
        }
    }

    /** The ratio for the law of the input with these weights, a lower bound. */
    static BigFraction point(Logarithm ln, BigInteger[][] joint, Witness witness) throws RejectedException {
        BigInteger[] weights = ChannelRules.integers(witness, WitnessField.INPUT_WEIGHTS, joint.length);
        BigFraction bound = OutputPoint.lowerBound(ln, law(0, joint, 0, ln.unit), weights);
        if (bound == null) {
            throw new RejectedException("witness input-weights give no law of the input, or this one at this precision");
        }
        return bound;
    }
}
