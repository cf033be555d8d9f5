package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.bound.RankedSigns;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.NoisySign;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.statement.CentreNeeded;

/** The ranks of signs in a witness [BOOL-TV], all lengths in multiples of one over their common denominator. */
final class RankedSignsOfWitness {
    /** For each rank there is one number in each. */
    static final List<WitnessField> LENGTHS = List.of(WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS,
        WitnessField.MIDDLE_POINTS, WitnessField.RIGHT_POINTS);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final BigInteger THIRTY_SIX = BigInteger.valueOf(36);

    private final Witness witness;
    private final BigInteger size;
    private final BigInteger mean;
    private final BigInteger unit;
    private final int ranks;

    /** @throws RejectedException if the lengths of the witness are out of their ranges, or not of the same number of ranks */
    RankedSignsOfWitness(Witness witness, BigFraction lambda, BigInteger unit) throws RejectedException {
        this.witness = witness;
        this.size = sizeOf(lambda, witness);
        this.mean = lambda.multiply(size).getNumerator();
        this.unit = unit;
        this.ranks = witness.list(WitnessField.NOISES).size();
        if (ranks == 0 || LENGTHS.stream().anyMatch(field -> witness.list(field).size() != ranks)) {
            throw new RejectedException("witness noises, spreads, points and shares must be of the same number of ranks, at least 1");
        }
    }

    /** The numbers that are read. */
    static Set<WitnessField> numbers() {
        return EnumSet.of(WitnessField.PRECISION, WitnessField.LAMBDA, WitnessField.QUANTILE, WitnessField.UPPER_QUANTILE,
            WitnessField.ROOT, WitnessField.LOSS);
    }

    /** The lists that are read. */
    static Set<WitnessField> lists() {
        return EnumSet.of(WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS, WitnessField.MIDDLE_POINTS,
            WitnessField.RIGHT_POINTS, WitnessField.SHARES);
    }

    /** Pays for the ranks and for two quantiles. */
    static void pay(Given given) throws RejectedException {
        int precision = given.precision();
        payRanks(given.cost(), precision, given.number(WitnessField.LAMBDA), given.witness());
        for (WitnessField field : List.of(WitnessField.QUANTILE, WitnessField.UPPER_QUANTILE)) {
            payQuantile(given.cost(), precision, quantile(field, given.number(field)));
        }
    }

    /** Pays for twelve exponentials and three probabilities for each rank. */
    static void payRanks(CheckCost cost, int precision, BigFraction lambda, Witness witness) throws RejectedException {
        long bits = sizeOf(lambda, witness).bitLength() + longest(witness);
        int ranks = witness.list(WitnessField.NOISES).size();
        cost.spend(12L * ranks, KernelCost.exponentialOfAny(precision, 2 * bits) + KernelCost.product(precision + bits, 2 * bits));
        for (int i = 0; i < ranks; i++) {
            cost.spend(3, KernelCost.normal(precision, bits, bits, largest(witness, i)));
        }
        cost.spend(40L + 10L * ranks, KernelCost.product(3L * precision + 6 * bits, 3L * precision + 6 * bits));
    }

    static void payQuantile(CheckCost cost, int precision, BigFraction z) throws RejectedException {
        cost.spend(KernelCost.normal(precision, z.getNumerator().bitLength(), z.getDenominator().bitLength(), z.intValue() + 1L));
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

    /** The quantile, if it is not too large. */
    static BigFraction quantile(WitnessField field, BigFraction z) throws RejectedException {
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
    private static BigInteger sizeOf(BigFraction lambda, Witness witness) throws RejectedException {
        BigInteger common = lambda.getDenominator();
        for (WitnessField field : LENGTHS) {
            for (BigFraction length : witness.list(field)) {
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
        RankedSignsOfWitness signs = new RankedSignsOfWitness(given.witness(), lambda, given.unit());
        BigFraction above = quantile(WitnessField.UPPER_QUANTILE, given.number(WitnessField.UPPER_QUANTILE));
        RankedSigns ranked = signs.ranked(above, signs.shares());
        return ranked == null ? null : CentreNeeded.boolTv(ranked, quantile(WitnessField.QUANTILE, given.number(WitnessField.QUANTILE)),
            above, signs.scaled(given.number(WitnessField.ROOT)), signs.scaled(given.number(WitnessField.LOSS)));
    }

    private List<BigInteger> shares() throws RejectedException {
        List<BigFraction> shares = witness.list(WitnessField.SHARES);
        if (shares.size() != ranks) {
            throw new RejectedException("witness noises, spreads, points and shares must be of the same number of ranks, at least 1");
        }
        return shares.stream().map(this::scaled).toList();
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

    /** The ranks for errors down to this quantile, with these shares in multiples of 1/unit; null if they do not hold. */
    private RankedSigns ranked(BigFraction quantile, List<BigInteger> shares) {
        BigInteger base = BigInteger.ONE;
        BigInteger share = unit;
        for (int i = 0; i < ranks; i++) {
            base = base.max(variance(i).add(BigInteger.ONE));
            share = share.min(shares.get(i));
        }
        RankedSignTerms terms = RankedSignTerms.of(size, mean, base, variance(ranks - 1), share, steepness(quantile), part(quantile), unit);
        RankedSigns ranked = terms == null ? null : RankedSigns.of(terms);
        for (int i = 0; i < ranks && ranked != null; i++) {
            NoisySign sign = NoisySign.of(size, mean, length(WitnessField.NOISES, i), length(WitnessField.SPREADS, i));
            ranked = sign == null ? null : ranked.with(sign, length(WitnessField.LEFT_POINTS, i).negate(),
                length(WitnessField.MIDDLE_POINTS, i).negate(), length(WitnessField.RIGHT_POINTS, i), variance(i), shares.get(i));
        }
        return ranked;
    }

    /** How much a flip of the first sign changes, at most, times the least variance, has this numerator. */
    private BigInteger steepness(BigFraction quantile) {
        return quantile.getNumerator().shiftLeft(1).multiply(mean).multiply(variance(ranks - 1));
    }

    /** And this denominator. */
    private BigInteger part(BigFraction quantile) {
        return quantile.getDenominator().multiply(size.pow(2).subtract(mean.pow(2)));
    }

    /** The ranks for errors down to this quantile, with the largest shares that hold; null if there are none. */
    RankedSigns ranked(BigFraction quantile) {
        BigInteger steep = steepness(quantile).pow(2).multiply(unit.pow(3));
        BigInteger inverses = BigInteger.ZERO;
        List<BigInteger> shares = new ArrayList<>();
        for (int i = 0; i < ranks; i++) {
            if (variance(i).signum() <= 0) {
                return null;
            }
            inverses = inverses.add(unit.divide(variance(i)));
            BigInteger divisor = inverses.multiply(part(quantile).pow(2));
            if (divisor.signum() == 0) {
                return null;
            }
            BigInteger change = SquareRoot.floor(steep.divide(divisor)).add(BigInteger.ONE);
            shares.add(variance(ranks - 1).multiply(unit).subtract(change).divide(variance(i)));
        }
        return ranked(quantile, shares);
    }

    /** The most that ranks for errors down to a quantile prove that the error Phi(-quantile) needs of the centre; null if nothing. */
    CentreNeeded centre(RankedSigns ranked, BigFraction quantile, BigFraction above) {
        RankedSignTerms terms = ranked.terms;
        BigInteger rest = unit.subtract(terms.share);
        BigInteger others = Division.ceil(terms.steepness.pow(2).multiply(unit).multiply(unit.shiftLeft(2).add(terms.share.multiply(FIVE))),
            terms.share.multiply(terms.least).multiply(terms.part.pow(2)).multiply(THIRTY_SIX));
        BigInteger loss = SquareRoot.floor(Division.ceil(ranked.cost.add(others).shiftLeft(1).multiply(rest).multiply(unit), terms.share))
            .add(BigInteger.ONE);
        BigInteger most = quantile.getNumerator().shiftLeft(1).multiply(size.pow(2).subtract(mean.pow(2))).multiply(unit).pow(2)
            .divide(mean.pow(2).multiply(terms.least).multiply(quantile.getDenominator().pow(2)));
        return CentreNeeded.boolTv(ranked, quantile, above, SquareRoot.floor(most).subtract(loss), loss);
    }
}
