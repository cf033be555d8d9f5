package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.Moments;
import org.ironbound.kernel.sdpi.SupremumCertificate;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The witness of a supremum certificate [SDPI-BINARY-CERT], and its check. */
final class SupremumWitness {
    /** Its numbers. */
    static final Set<Field> NUMBERS = EnumSet.of(Field.PRECISION, Field.COEFFICIENT, Field.REACH);
    /** Its lists. */
    static final Set<Field> LISTS = EnumSet.of(Field.POINTS, Field.SLOPES);

    private SupremumWitness() {
    }

    /**
     * The contraction coefficient's upper bound that the witness claims and proves.
     *
     * @param atoms how many values the law has, which says what a check costs
     * @throws RejectedException if it does not prove it, or would cost too much
     */
    static BigFraction proved(Logarithm ln, SymmetricLaw law, int atoms, Witness witness) throws RejectedException {
        List<BigFraction> points = witness.list(Field.POINTS);
        List<BigFraction> slopes = witness.list(Field.SLOPES);
        if (points.size() != slopes.size() + 1) {
            throw new RejectedException("witness points must be one more than the slopes");
        }
        requireCheap(points.size(), atoms, ln.unit.bitLength());
        BigFraction coefficient = witness.get(Field.COEFFICIENT);
        Moments moments = Moments.of(law);
        if (coefficient.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness coefficient must be at most 1");
        }
        if (!SupremumCertificate.proves(ln, law, moments, coefficient, whole(Field.REACH, witness.get(Field.REACH)), whole(Field.POINTS, points),
                whole(Field.SLOPES, slopes))) {
            throw new RejectedException("the points and slopes do not prove the coefficient at this precision");
        }
        return coefficient;
    }

    /** Each slope costs one exponential for each atom. */
    static void requireCheap(int points, int atoms, int precision) throws RejectedException {
        if ((long) points * atoms > Limits.SUPREMUM_COST / precision) {
            throw new RejectedException("the supremum certificate is too long: points times values times precision must be at most " + Limits.SUPREMUM_COST);
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
