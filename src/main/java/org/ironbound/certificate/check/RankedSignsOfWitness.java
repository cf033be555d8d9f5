package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.LessSpreadSign;
import org.ironbound.kernel.bound.RankedLoss;
import org.ironbound.kernel.bound.RankedSignTerms;
import org.ironbound.kernel.bound.RankedSigns;
import org.ironbound.kernel.exact.SquareRoot;
import org.ironbound.kernel.real.NoisySign;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.statement.CentreNeeded;

/** The ranks of signs in a witness [BOOL-TV], all lengths in multiples of one over their common denominator. */
final class RankedSignsOfWitness {
    /** For each rank there is one number in each. */
    static final List<WitnessField> LENGTHS = List.of(WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS,
        WitnessField.MIDDLE_POINTS, WitnessField.RIGHT_POINTS);

    private final Witness witness;
    private final BigInteger size;
    private final BigInteger mean;
    private final BigInteger unit;
    private final List<LessSpreadSign> shown = new ArrayList<>();
    /** Of a rank: of the normal variable, for all ranks but the first less that of the noise. */
    private final List<BigInteger> variances = new ArrayList<>();

    /** @throws RejectedException if the lengths of the witness are out of their ranges, not of the same number of ranks, or show nothing */
    RankedSignsOfWitness(Witness witness, BigFraction lambda, BigInteger unit) throws RejectedException {
        this.witness = witness;
        this.size = sizeOf(lambda, witness);
        this.mean = lambda.multiply(size).getNumerator();
        this.unit = unit;
        int ranks = witness.list(WitnessField.NOISES).size();
        if (ranks == 0 || LENGTHS.stream().anyMatch(field -> witness.list(field).size() != ranks)) {
            throw new RejectedException("witness noises, spreads and points must be of the same number of ranks, at least 1");
        }
        for (int i = 0; i < ranks; i++) {
            shown.add(Follows.require(shown(i), "the points do not certainly show the spread of rank " + (i + 1)));
            variances.add(variance(i));
        }
    }

    /** The noisy sign of a rank, if the points show that it is less spread; else null. */
    private LessSpreadSign shown(int rank) {
        NoisySign sign = NoisySign.of(size, mean, length(WitnessField.NOISES, rank), length(WitnessField.SPREADS, rank));
        return sign == null ? null : LessSpreadSign.of(sign, length(WitnessField.LEFT_POINTS, rank).negate(),
            length(WitnessField.MIDDLE_POINTS, rank).negate(), length(WitnessField.RIGHT_POINTS, rank), unit);
    }

    private BigInteger length(WitnessField field, int rank) {
        return witness.list(field).get(rank).multiply(size).getNumerator();
    }

    private BigInteger variance(int rank) {
        BigInteger spread = length(WitnessField.SPREADS, rank).pow(2);
        return rank == 0 ? spread : spread.subtract(length(WitnessField.NOISES, rank).pow(2));
    }

    /** The numbers that are read. */
    static Set<WitnessField> numbers() {
        return EnumSet.of(WitnessField.PRECISION, WitnessField.LAMBDA, WitnessField.QUANTILE, WitnessField.UPPER_QUANTILE,
            WitnessField.ROOT);
    }

    /** The lists that are read. */
    static Set<WitnessField> lists() {
        return EnumSet.of(WitnessField.NOISES, WitnessField.SPREADS, WitnessField.LEFT_POINTS, WitnessField.MIDDLE_POINTS,
            WitnessField.RIGHT_POINTS);
    }

    /** Pays for the ranks, what they lose, and for two quantiles. */
    static void pay(Given given) throws RejectedException {
        int precision = given.precision();
        payRanks(given.cost(), precision, given.number(WitnessField.LAMBDA), given.witness());
        payLoss(given.cost(), precision, given.number(WitnessField.LAMBDA), given.witness());
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
    }

    /** Pays for what the ranks lose down to one quantile. */
    static void payLoss(CheckCost cost, int precision, BigFraction lambda, Witness witness) throws RejectedException {
        long bits = 3L * precision + 6 * (sizeOf(lambda, witness).bitLength() + longest(witness));
        int ranks = witness.list(WitnessField.NOISES).size();
        cost.spend(ranks, KernelCost.squareRoot(2 * bits));
        cost.spend(2L * LossOfRanks.PIECES, KernelCost.squareRoot(2 * bits) + (40L + 10L * ranks) * KernelCost.product(bits, bits)
            + (ranks + 2L) * KernelCost.quotient(2 * bits, bits));
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
        BigFraction below = quantile(WitnessField.QUANTILE, given.number(WitnessField.QUANTILE));
        BigFraction root = given.number(WitnessField.ROOT);
        BigInteger value = root.getNumerator().multiply(given.unit()).divide(root.getDenominator());
        return first(signs.losses(above), loss -> CentreNeeded.boolTv(loss, below, above, value));
    }

    /** The first that follows of a loss; null if nothing follows of any. */
    private static CentreNeeded first(List<RankedLoss> losses, Function<RankedLoss, CentreNeeded> following) {
        return losses.stream().map(following).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private BigInteger least() {
        return variances.get(variances.size() - 1);
    }

    /** How much a flip of the first sign changes, at most, times the least variance, has this numerator. */
    private BigInteger steepness(BigFraction quantile) {
        return quantile.getNumerator().shiftLeft(1).multiply(mean).multiply(least());
    }

    /** And this denominator. */
    private BigInteger part(BigFraction quantile) {
        return quantile.getDenominator().multiply(size.pow(2).subtract(mean.pow(2)));
    }

    /** The largest shares that hold for errors down to this quantile, in multiples of 1/unit; empty if there are none. */
    private List<BigInteger> shares(BigFraction quantile) {
        BigInteger steep = steepness(quantile).pow(2).multiply(unit.pow(3));
        BigInteger inverses = BigInteger.ZERO;
        List<BigInteger> shares = new ArrayList<>();
        for (BigInteger variance : variances) {
            if (variance.signum() <= 0) {
                return List.of();
            }
            inverses = inverses.add(unit.divide(variance));
            BigInteger divisor = inverses.multiply(part(quantile).pow(2));
            if (divisor.signum() == 0) {
                return List.of();
            }
            BigInteger change = SquareRoot.floor(steep.divide(divisor)).add(BigInteger.ONE);
            shares.add(least().multiply(unit).subtract(change).divide(variance));
        }
        return shares;
    }

    /** What is lost down to this quantile, with the largest shares that hold, in fewer and fewer pieces; none if nothing follows. */
    List<RankedLoss> losses(BigFraction quantile) {
        List<BigInteger> shares = shares(quantile);
        if (shares.isEmpty()) {
            return List.of();
        }
        RankedSignTerms terms = RankedSignTerms.of(size, mean, Collections.max(variances).add(BigInteger.ONE), least(),
            Collections.min(shares), steepness(quantile), part(quantile), unit);
        return terms == null ? List.of() : LossOfRanks.of(terms, multiplier -> ranked(terms, multiplier, shares));
    }

    /** The ranks with a multiplier of the shares; null if they do not hold. */
    private RankedSigns ranked(RankedSignTerms terms, BigInteger multiplier, List<BigInteger> shares) {
        RankedSigns ranked = RankedSigns.of(terms, multiplier);
        for (int i = 0; i < shares.size() && ranked != null; i++) {
            ranked = ranked.with(shown.get(i), variances.get(i), shares.get(i));
        }
        return ranked;
    }

    /** The most that losses down to a quantile prove that the error Phi(-quantile) needs of the centre; null if nothing. */
    CentreNeeded centre(List<RankedLoss> losses, BigFraction quantile, BigFraction above) {
        BigInteger most = SquareRoot.floor(quantile.getNumerator().shiftLeft(1).multiply(size.pow(2).subtract(mean.pow(2)))
            .multiply(unit).pow(2).divide(mean.pow(2).multiply(least()).multiply(quantile.getDenominator().pow(2))));
        return first(losses, loss -> CentreNeeded.boolTv(loss, quantile, above, most.subtract(loss.loss)));
    }
}
