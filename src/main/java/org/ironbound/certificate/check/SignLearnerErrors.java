package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.SignThreshold;

/**
 * How often a learner errs whose score is a sum of independent signs or zeros: exactly, up to rounding, where that does not take too long,
 * else by the better of Chernoff's and Berry and Esseen's bounds. The score is whole, so above a threshold is at least the next whole
 * number.
 */
final class SignLearnerErrors {
    /** The kernel looks no further out on the normal distribution than this. */
    private static final long FARTHEST = 8;
    /** Bits after the point of the arguments at which the kernel computes the normal distribution. */
    private static final long ARGUMENT_BITS = 40;
    /** By this number of bits the kernel changes the scale of the terms that it sums. */
    private static final long SHIFT = 32;
    /** Sums may take this share of the work that checking one file may take. */
    private static final long SHARE = 3;

    private SignLearnerErrors() {
    }

    /** The witness of a learner with these parameters. */
    static Set<WitnessField> witness(WitnessField first, WitnessField... others) {
        Set<WitnessField> fields = EnumSet.of(first, others);
        fields.addAll(EnumSet.of(WitnessField.PRECISION, WitnessField.THRESHOLD, WitnessField.MISS_TILT, WitnessField.FALSE_ALARM_TILT));
        return fields;
    }

    /**
     * The threshold of a witness with the tilts of Chernoff's bounds, which are 0 where that bound says nothing and would take the kernel
     * too long.
     *
     * @param precision     bits after the point with which the kernel is going to compute
     * @param positive      the law of a summand of the score of a sample
     * @param symmetricNull the law of a summand of the score of a null
     */
    static SignThreshold threshold(Given given, int precision, BigInteger d, SignLaw positive, SignLaw symmetricNull)
            throws RejectedException {
        Logarithm ln = given.logarithm();
        BigInteger most = most(d, given.witness());
        BigFraction missTilt = useful(tilt(given.witness(), WitnessField.MISS_TILT), ln, d, positive, most);
        BigFraction alarmTilt = useful(tilt(given.witness(), WitnessField.FALSE_ALARM_TILT), ln, d, symmetricNull,
            most.add(BigInteger.ONE).negate());
        return Follows.require(SignThreshold.of(most, missTilt, alarmTilt, isSummed(given, precision, d, positive, symmetricNull)),
            "there is no such learner");
    }

    /** Whether both errors are summed term by term, which is paid for. */
    private static boolean isSummed(Given given, int precision, BigInteger d, SignLaw positive, SignLaw symmetricNull)
            throws RejectedException {
        if (d.compareTo(BigInteger.valueOf(Limits.SUMMED)) > 0) {
            return false;
        }
        long sums = sum(precision, d.longValueExact(), positive) + sum(precision, d.longValueExact(), symmetricNull);
        if (sums > Math.min(CheckCost.MOST / SHARE, given.cost().left() / 2)) {
            return false;
        }
        given.cost().spend(sums);
        return true;
    }

    /** What it costs to sum a tail: at most d terms, and changes of scale that make up for how rarely all are of one sign. */
    private static long sum(long precision, long d, SignLaw law) {
        long rarity = law.total.bitLength() - Math.min(law.minus.bitLength(), law.plus.bitLength());
        long term = precision + 2 * SHIFT;
        long step = 4 * KernelCost.product(term, precision) + KernelCost.quotient(2 * term, precision + SHIFT) + 6 * KernelCost.sum(term);
        return d * step + d * Math.min(rarity, precision) / SHIFT * 3 * KernelCost.quotient(term, SHIFT);
    }

    /** The largest sum of signs that is not called positive. */
    private static BigInteger most(BigInteger d, Witness witness) throws RejectedException {
        BigFraction threshold = witness.get(WitnessField.THRESHOLD);
        if (threshold.abs().compareTo(new BigFraction(d)) > 0) {
            throw new RejectedException("witness threshold must be at most the dimension in absolute value");
        }
        return Division.floor(threshold.getNumerator(), threshold.getDenominator());
    }

    private static BigFraction useful(BigFraction tilt, Logarithm ln, BigInteger d, SignLaw law, BigInteger end) {
        return isChernoffBelowOne(ln, d, law, end, tilt) ? tilt : BigFraction.ZERO;
    }

    /** Pays for an upper bound of one of the two errors; the numbers of the law have {@code law} bits. */
    static void pay(CheckCost cost, int precision, long law, Witness witness) throws RejectedException {
        long tilt = Math.max(KernelCost.size(witness.get(WitnessField.MISS_TILT)),
            KernelCost.size(witness.get(WitnessField.FALSE_ALARM_TILT)));
        long problem = KernelCost.PROBLEM_BITS;
        cost.spend(2, 2 * KernelCost.exponential(precision, tilt, tilt) + 3 * KernelCost.product(law, precision)
            + KernelCost.logarithm(precision, law + precision));
        cost.spend(KernelCost.exponentialOfAny(precision, tilt + precision + 2 * problem));
        cost.spend(8, KernelCost.product(law, law) + KernelCost.product(2 * law, law) + KernelCost.product(3 * law, law));
        cost.spend(2, KernelCost.product(2 * law, 2 * law) + KernelCost.product(4 * law, 2 * law)
            + KernelCost.product(6 * law + problem, 2L * precision));
        cost.spend(KernelCost.squareRoot(6 * law + problem + 2L * precision) + KernelCost.squareRoot(2 * law + problem + 2L * precision));
        cost.spend(KernelCost.quotient(2 * law + problem + precision, law + precision)
            + KernelCost.quotient(4 * law + 2L * precision, 4 * law + precision));
        cost.spend(KernelCost.normal(precision, ARGUMENT_BITS, ARGUMENT_BITS, FARTHEST) + KernelCost.fraction(precision));
    }

    /** A tilt of the witness. */
    private static BigFraction tilt(Witness witness, WitnessField field) throws RejectedException {
        BigFraction tilt = witness.get(field);
        if (tilt.compareTo(new BigFraction(Limits.TILT)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be at most " + Limits.TILT);
        }
        return tilt;
    }

    /**
     * Whether the exponent t c + d ln(E e^(-t Y)) of Chernoff's bound, as the kernel is going to round it, is at most 0. Else the bound
     * says nothing, but the kernel would not stop short of an e to the power of 10^300.
     */
    private static boolean isChernoffBelowOne(Logarithm ln, BigInteger d, SignLaw law, BigInteger end, BigFraction tilt) {
        BigInteger p = tilt.getNumerator();
        BigInteger q = tilt.getDenominator();
        BigInteger even = law.total.subtract(law.minus).subtract(law.plus).multiply(ln.unit);
        BigInteger moment = law.minus.multiply(Exponential.of(p, q, ln.unit).upper)
            .add(law.plus.multiply(Exponential.of(p.negate(), q, ln.unit).upper)).add(even);
        BigInteger log = ln.of(moment.max(BigInteger.ONE), law.total.multiply(ln.unit)).upper;
        return p.multiply(end).multiply(ln.unit).add(d.multiply(log).multiply(q)).signum() <= 0;
    }
}
