package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SymmetricLaw;

/**
 * How a witness divides the means of a fair sign [SDPI-BINARY-CERT]; all in multiples of 1/unit of the law. In the first interval moments
 * decide.
 *
 * @param reach  how far the moments are used
 * @param points where the intervals end
 * @param slopes of the intervals but the first
 */
record WitnessIntervals(BigInteger reach, BigInteger[] points, BigInteger[] slopes) {
    /**
     * The intervals that the witness states.
     *
     * @throws RejectedException if they do not fit together, or would cost too much
     */
    static WitnessIntervals of(SymmetricLaw law, Witness witness) throws RejectedException {
        int slopes = witness.list(WitnessField.SLOPES).size();
        if (witness.list(WitnessField.POINTS).size() != slopes + 1) {
            throw new RejectedException("witness points must be one more than the slopes");
        }
        WitnessIntervals result = new WitnessIntervals(scaled(WitnessField.REACH, witness.get(WitnessField.REACH), law.unit),
            scaled(WitnessField.POINTS, witness.list(WitnessField.POINTS), law.unit),
            scaled(WitnessField.SLOPES, witness.list(WitnessField.SLOPES), law.unit));
        requireModest(law, WitnessField.REACH, result.reach);
        for (BigInteger slope : result.slopes) {
            requireModest(law, WitnessField.SLOPES, slope);
        }
        return result;
    }

    /** The size of a hyperbolic cosine grows with its argument. */
    static void requireModest(SymmetricLaw law, WitnessField field, BigInteger t) throws RejectedException {
        if (t.multiply(law.values[0]).compareTo(law.unit.multiply(law.unit).multiply(BigInteger.valueOf(Limits.TILTED_EXPONENT))) > 0) {
            throw new RejectedException("witness " + field.label() + " times the largest value must be at most " + Limits.TILTED_EXPONENT);
        }
    }

    static BigInteger[] scaled(WitnessField field, List<BigFraction> values, BigInteger unit) throws RejectedException {
        BigInteger[] result = new BigInteger[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = scaled(field, values.get(i), unit);
        }
        return result;
    }

    private static BigInteger scaled(WitnessField field, BigFraction value, BigInteger unit) throws RejectedException {
        BigInteger[] parts = unit.divideAndRemainder(value.getDenominator());
        if (parts[1].signum() != 0) {
            throw new RejectedException("witness " + field.label() + " must be multiples of 2^-precision (over its factor, if it has one)");
        }
        return value.getNumerator().multiply(parts[0]);
    }
}
