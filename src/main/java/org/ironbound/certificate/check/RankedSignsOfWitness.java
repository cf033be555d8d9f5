package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.bound.RankedSigns;
import org.ironbound.kernel.real.NoisySign;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.statement.CentreNeeded;

/** The ranks of signs in the witness of BOOL-TV or SPARSE-TV, all lengths in multiples of one over their common denominator. */
final class RankedSignsOfWitness {
    /** For each rank there is one number in each. */
    private static final List<WitnessField> LENGTHS = List.of(WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS,
        WitnessField.MIDDLE_POINTS, WitnessField.RIGHT_POINTS);

    private final Witness witness;
    private final BigInteger size;
    private final BigInteger mean;
    private final BigInteger unit;
    private final int ranks;

    private RankedSignsOfWitness(Witness witness, BigInteger size, BigFraction lambda, BigInteger unit) {
        this.witness = witness;
        this.size = size;
        this.mean = lambda.multiply(size).getNumerator();
        this.unit = unit;
        this.ranks = witness.list(WitnessField.SHARES).size();
    }

    /** Pays for twelve exponentials and three probabilities for each rank, and for two quantiles. */
    static void pay(Given given) throws RejectedException {
        int precision = given.precision();
        long bits = sizeOf(given).bitLength() + longest(given.witness());
        CheckCost cost = given.cost();
        int ranks = given.witness().list(WitnessField.SHARES).size();
        cost.spend(12L * ranks, KernelCost.exponentialOfAny(precision, 2 * bits) + KernelCost.product(precision + bits, 2 * bits));
        for (int i = 0; i < ranks; i++) {
            cost.spend(3, KernelCost.normal(precision, bits, bits, largest(given.witness(), i)));
        }
        for (WitnessField field : List.of(WitnessField.QUANTILE, WitnessField.UPPER_QUANTILE)) {
            BigFraction z = quantile(given, field);
            cost.spend(KernelCost.normal(precision, z.getNumerator().bitLength(), z.getDenominator().bitLength(), z.intValue() + 1L));
        }
        cost.spend(40L + 10L * ranks, KernelCost.product(3L * precision + 6 * bits, 3L * precision + 6 * bits));
    }

    /** No argument of the probabilities of a rank is larger; 0 if the witness lacks its noise, so that none is computed. */
    private static long largest(Witness witness, int rank) {
        List<BigFraction> noises = witness.list(WitnessField.NOISES);
        List<BigFraction> middles = witness.list(WitnessField.MIDDLE_POINTS);
        if (rank >= Math.min(noises.size(), middles.size()) || noises.get(rank).getNumerator().signum() <= 0) {
            return 0;
        }
        BigFraction most = middles.get(rank).abs().add(BigFraction.TWO).divide(noises.get(rank));
        return most.compareTo(new BigFraction(NormalDistribution.MAX_ARGUMENT)) > 0 ? NormalDistribution.MAX_ARGUMENT
            : most.intValue() + 1L;
    }

    private static BigFraction quantile(Given given, WitnessField field) throws RejectedException {
        BigFraction z = given.number(field);
        if (z.compareTo(new BigFraction(Limits.QUANTILE)) > 0) {
            throw new RejectedException("witness " + field.label() + " must be at most " + Limits.QUANTILE);
        }
        return z;
    }

    private static long longest(Witness witness) {
        return LENGTHS.stream().flatMap(field -> witness.list(field).stream()).mapToLong(x -> x.intValue() / 2 + 1L)
            .map(x -> 64 - Long.numberOfLeadingZeros(x)).max().orElse(1);
    }

    /** The common denominator of lambda and of all lengths. */
    private static BigInteger sizeOf(Given given) throws RejectedException {
        BigInteger common = given.number(WitnessField.LAMBDA).getDenominator();
        for (WitnessField field : LENGTHS) {
            for (BigFraction length : given.witness().list(field)) {
                BigInteger own = length.getDenominator();
                common = common.multiply(own.divide(common.gcd(own)));
                if (common.bitLength() > Limits.LENGTH_BITS) {
                    throw new RejectedException("witness lambda, noises, spreads and points must have a common denominator below 2^"
                        + Limits.LENGTH_BITS);
                }
                if (length.compareTo(new BigFraction(Limits.LENGTH)) > 0) {
                    throw new RejectedException("witness " + field.label() + " must be at most " + Limits.LENGTH);
                }
            }
        }
        return common;
    }

    /** What the witness proves that the error needs of the centre; null if it proves nothing. */
    static CentreNeeded centre(Given given, BigFraction lambda) throws RejectedException {
        RankedSignsOfWitness signs = new RankedSignsOfWitness(given.witness(), sizeOf(given), lambda, given.unit());
        if (signs.ranks == 0 || LENGTHS.stream().anyMatch(field -> given.witness().list(field).size() != signs.ranks)) {
            throw new RejectedException("witness noises, spreads, points and shares must be of the same number of ranks, at least 1");
        }
        RankedSigns ranked = signs.ranked(quantile(given, WitnessField.UPPER_QUANTILE));
        return ranked == null ? null : CentreNeeded.boolTv(ranked, quantile(given, WitnessField.QUANTILE),
            given.number(WitnessField.UPPER_QUANTILE), signs.scaled(given.number(WitnessField.ROOT)),
            signs.scaled(given.number(WitnessField.LOSS)));
    }

    /** In multiples of 1/unit, rounded down. */
    private BigInteger scaled(BigFraction x) {
        return x.getNumerator().multiply(unit).divide(x.getDenominator());
    }

    private BigInteger length(WitnessField field, int rank) {
        return witness.list(field).get(rank).multiply(size).getNumerator();
    }

    /** The variance of a rank: of the normal variable, for all ranks but the first less that of the noise. */
    private BigInteger variance(int rank) {
        BigInteger spread = length(WitnessField.SPREADS, rank).pow(2);
        return rank == 0 ? spread : spread.subtract(length(WitnessField.NOISES, rank).pow(2));
    }

    private RankedSigns ranked(BigFraction quantile) {
        BigInteger base = BigInteger.ONE;
        BigInteger share = unit;
        for (int i = 0; i < ranks; i++) {
            base = base.max(variance(i).add(BigInteger.ONE));
            share = share.min(scaled(witness.list(WitnessField.SHARES).get(i)));
        }
        BigInteger least = variance(ranks - 1);
        BigInteger steepness = quantile.getNumerator().shiftLeft(1).multiply(mean).multiply(least);
        BigInteger part = quantile.getDenominator().multiply(size.pow(2).subtract(mean.pow(2)));
        RankedSignTerms terms = RankedSignTerms.of(size, mean, base, least, share, steepness, part, unit);
        RankedSigns ranked = terms == null ? null : RankedSigns.of(terms);
        for (int i = 0; i < ranks && ranked != null; i++) {
            NoisySign sign = NoisySign.of(size, mean, length(WitnessField.NOISES, i), length(WitnessField.SPREADS, i));
            ranked = sign == null ? null : ranked.with(sign, length(WitnessField.LEFT_POINTS, i).negate(),
                length(WitnessField.MIDDLE_POINTS, i).negate(), length(WitnessField.RIGHT_POINTS, i), variance(i),
                scaled(witness.list(WitnessField.SHARES).get(i)));
        }
        return ranked;
    }
}
