package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.SupremumCertificate;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The witness of a supremum certificate [SDPI-BINARY-CERT], and its check. */
final class SupremumWitness {
    private SupremumWitness() {
    }

    /** The shape of such a step, with these numbers more in its witness. */
    static Rules.Shape shape(Field... more) {
        Set<Field> numbers = EnumSet.of(Field.PRECISION, Field.COEFFICIENT, Field.REACH);
        numbers.addAll(List.of(more));
        return new Rules.Shape(List.of(), numbers, EnumSet.of(Field.POINTS, Field.SLOPES));
    }

    /**
     * The upper bound of the contraction coefficient that the witness claims, proved.
     *
     * @throws RejectedException if it is not proved, or to try would cost too much
     */
    static BigFraction proved(Logarithm ln, SymmetricLaw law, Witness witness) throws RejectedException {
        int intervals = witness.list(Field.SLOPES).size();
        if (witness.list(Field.POINTS).size() != intervals + 1) {
            throw new RejectedException("witness points must be one more than the slopes");
        }
        requireCheap(intervals + 1, law.weights.length, ln.unit.bitLength());
        BigInteger[] points = scaled(Field.POINTS, witness.list(Field.POINTS), ln.unit);
        BigInteger[] slopes = scaled(Field.SLOPES, witness.list(Field.SLOPES), ln.unit);
        BigInteger reach = scaled(Field.REACH, witness.get(Field.REACH), ln.unit);
        requireModest(law, Field.REACH, reach);
        for (BigInteger slope : slopes) {
            requireModest(law, Field.SLOPES, slope);
        }
        BigFraction coefficient = witness.get(Field.COEFFICIENT);
        if (Fractions.signum(coefficient) == 0 || coefficient.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness coefficient must be above 0 and at most 1");
        }
        SupremumCertificate proved = SupremumCertificate.start(law, coefficient, reach, points[0]);
        requireEnd(proved, 0, points);
        for (int i = 0; i < slopes.length; i++) {
            proved = proved.extend(ln, law, slopes[i], points[i + 1]);
            requireEnd(proved, i + 1, points);
        }
        if (!proved.proves(law)) {
            throw new RejectedException("witness points must reach the largest value");
        }
        return coefficient;
    }

    private static void requireEnd(SupremumCertificate proved, int interval, BigInteger[] points) throws RejectedException {
        if (!proved.end.equals(points[interval])) {
            throw new RejectedException("interval " + (interval + 1) + " does not prove the coefficient at this precision");
        }
    }

    /** Each slope costs one hyperbolic cosine for each atom. */
    private static void requireCheap(int points, int atoms, int precision) throws RejectedException {
        if ((long) points * atoms > Limits.SUPREMUM_COST / precision) {
            throw new RejectedException("the supremum certificate is too long: points times values times precision must be at most " + Limits.SUPREMUM_COST);
        }
    }

    /** The size of a hyperbolic cosine grows with its argument. */
    private static void requireModest(SymmetricLaw law, Field field, BigInteger t) throws RejectedException {
        if (t.multiply(law.values[0]).compareTo(law.unit.multiply(law.unit).multiply(BigInteger.valueOf(Limits.TILTED_EXPONENT))) > 0) {
            throw new RejectedException("witness " + field.label() + " times the largest value must be at most " + Limits.TILTED_EXPONENT);
        }
    }

    private static BigInteger[] scaled(Field field, List<BigFraction> values, BigInteger unit) throws RejectedException {
        BigInteger[] result = new BigInteger[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = scaled(field, values.get(i), unit);
        }
        return result;
    }

    private static BigInteger scaled(Field field, BigFraction value, BigInteger unit) throws RejectedException {
        BigInteger[] parts = unit.divideAndRemainder(value.getDenominator());
        if (parts[1].signum() != 0) {
            throw new RejectedException("witness " + field.label() + " must be multiples of 2^-precision");
        }
        return value.getNumerator().multiply(parts[0]);
    }
}
