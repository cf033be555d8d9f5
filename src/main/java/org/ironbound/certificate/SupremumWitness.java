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
        BigInteger[] points = whole(Field.POINTS, witness.list(Field.POINTS));
        BigInteger[] slopes = whole(Field.SLOPES, witness.list(Field.SLOPES));
        BigInteger reach = whole(Field.REACH, witness.get(Field.REACH));
        if (points.length != slopes.length + 1) {
            throw new RejectedException("witness points must be one more than the slopes");
        }
        requireCheap(points.length, law.weights.length, ln.unit.bitLength());
        requireModest(law, Field.REACH, reach);
        for (BigInteger slope : slopes) {
            requireModest(law, Field.SLOPES, slope);
        }
        BigFraction coefficient = witness.get(Field.COEFFICIENT);
        if (Fractions.signum(coefficient) == 0 || coefficient.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness coefficient must be above 0 and at most 1");
        }
        if (!SupremumCertificate.proves(ln, law, coefficient, reach, points, slopes)) {
            throw new RejectedException("the points and slopes do not prove the coefficient at this precision");
        }
        return coefficient;
    }

    /** Each slope costs one hyperbolic cosine for each atom. */
    static void requireCheap(int points, int atoms, int precision) throws RejectedException {
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

    private static BigInteger[] whole(Field field, List<BigFraction> values) throws RejectedException {
        BigInteger[] result = new BigInteger[values.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = whole(field, values.get(i));
        }
        return result;
    }

    private static BigInteger whole(Field field, BigFraction value) throws RejectedException {
        if (!Fractions.isInteger(value) || Fractions.signum(value) < 0) {
            throw new RejectedException("witness " + field.label() + " must be whole numbers, in multiples of 2^-precision");
        }
        return value.getNumerator();
    }
}
