package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianCluster;

/**
 * What the sums over the clusters of a mixture cost [MIX, MIX-UNSEEN, MIX-FEASIBLE]. All processors share in most of it; the prices are
 * those of one.
 */
final class MixtureCost {
    /** Bits of the logarithms beyond those of the sample size and the sums. */
    private static final int LN_GUARD_BITS = 32;

    private final ClusterMixture problem;

    MixtureCost(ClusterMixture problem) {
        this.problem = problem;
    }

    /** By how many bits logarithms must be finer than the sums. */
    int logarithmBits() {
        return problem.samples().bitLength() + LN_GUARD_BITS;
    }

    /** Pays for the list of all clusters and for its name. */
    void payClusters(CheckCost cost) throws RejectedException {
        if (problem.groups().get(0).frequencies() instanceof Frequencies.Zipf zipf) {
            cost.spend(problem.groups().get(0).count().longValueExact(), weight(zipf) + name(2L * Frequencies.Zipf.BITS));
        } else {
            cost.spend(problem.groups().size(), 20 * KernelCost.product(KernelCost.PROBLEM_BITS, KernelCost.PROBLEM_BITS)
                + KernelCost.fraction(KernelCost.PROBLEM_BITS) + name(KernelCost.PROBLEM_BITS));
        }
    }

    /** A group's part of the name: its numbers are copied, and its frequency gets the common denominator, which has that many bits. */
    private static long name(long bits) {
        return 500 + KernelCost.quotient(bits, bits / 2) + 3 * KernelCost.product(bits, bits);
    }

    /** A weight of Zipf's law: a power, and a root of it where the exponent is not whole. */
    private static long weight(Frequencies.Zipf zipf) {
        long power = (long) Frequencies.Zipf.BITS * zipf.exponent().getDenominator().intValueExact();
        return 1_000 + (power == Frequencies.Zipf.BITS ? 0 : 10 * KernelCost.product(power, power / 2)
            + KernelCost.quotient(power, power / 2));
    }

    /** The chance of no sample, where {@code mean} samples are to be expected. */
    long chance(EqualClusters clusters, BigInteger unit, long mean) {
        long fine = unit.bitLength() + logarithmBits();
        return KernelCost.logarithm(fine, clusters.whole().bitLength())
            + KernelCost.scaledExponential(unit.bitLength(), fine + problem.samples().bitLength(), mean);
    }

    /** What is done once for each group of equal clusters. */
    long group(BigInteger unit) {
        return 10 * KernelCost.product(KernelCost.PROBLEM_BITS, unit.bitLength())
            + 2 * KernelCost.quotient(KernelCost.PROBLEM_BITS + unit.bitLength(), KernelCost.PROBLEM_BITS);
    }

    /** The chance of one more sample, and a number that it is multiplied by. */
    long error(EqualClusters clusters, BigInteger unit) {
        long frequency = clusters.whole().bitLength() + problem.samples().bitLength();
        long weight = unit.bitLength() * 3L / 2;
        return 3 * KernelCost.product(weight, frequency) + KernelCost.quotient(weight + frequency, frequency)
            + KernelCost.quotient(2 * weight, weight);
    }

    /** The chance of one more sample, multiplied by the least price of what is not memorized. */
    long term(EqualClusters clusters, BigInteger unit, BigFraction multiplier) {
        long shortBits = MixtureScale.of(unit).shortBits();
        long price = clusters.whole().bitLength() + KernelCost.size(multiplier) + shortBits;
        return error(clusters, unit) + 8 * (KernelCost.product(price, unit.bitLength()) + KernelCost.sum(price))
            + KernelCost.quotient(price + 2L * unit.bitLength(), price)
            + KernelCost.quotient(2L * unit.bitLength(), shortBits);
    }

    /** What learners of a Gaussian cluster pay, at one price. */
    static void payGaussian(CheckCost cost, GaussianCluster kind, int samples, BigFraction distance, BigFraction split, int precision)
            throws RejectedException {
        long coefficient = 2 * ProportionCost.bits(kind.lambdaSquared(), ClusterFormulas.PARAMETER_DIGITS)
            + BigInteger.valueOf(samples).bitLength();
        long step = 2 * KernelCost.size(distance) + KernelCost.size(split) + kind.dimension().bitLength();
        long size = coefficient + KernelCost.size(split) + 2 * step;
        cost.spend(ClusterFormulas.of(kind).coefficientCost(samples) + KernelCost.fraction(size) + KernelCost.logarithms(precision)
            + KernelCost.logarithm(precision, size + coefficient));
        cost.spend(24, KernelCost.product(2 * size, size));
        cost.spend(2, KernelCost.normal(precision, distance.getNumerator().bitLength(), distance.getDenominator().bitLength() + 1L,
            distance.intValue() / 2 + 1L));
        long growth = 5 * size + 4 * KernelCost.size(distance) + precision;
        cost.spend(8, KernelCost.product(growth, growth) + KernelCost.quotient(growth + precision, growth));
    }

    /** An error that no learner of a Gaussian cluster reaches. */
    static void payOutOfReach(CheckCost cost, GaussianCluster kind, int samples, BigFraction quantile, BigFraction split, int precision)
            throws RejectedException {
        long coefficient = 2 * ProportionCost.bits(kind.lambdaSquared(), ClusterFormulas.PARAMETER_DIGITS)
            + BigInteger.valueOf(samples).bitLength();
        long step = 2 * KernelCost.size(quantile) + KernelCost.size(split) + kind.dimension().bitLength();
        long size = coefficient + KernelCost.size(split) + 2 * step;
        cost.spend(ClusterFormulas.of(kind).coefficientCost(samples) + 2 * KernelCost.fraction(size)
            + 2 * KernelCost.fraction(precision) + KernelCost.quotient(2L * precision, precision));
        cost.spend(24, KernelCost.product(2 * size, size));
        cost.spend(2, KernelCost.normal(precision, quantile.getNumerator().bitLength(), quantile.getDenominator().bitLength(),
            quantile.intValue() + 1L));
    }

    /** A line below phi. */
    static long line(BigInteger unit) {
        return KernelCost.divergence(unit.bitLength(), unit.bitLength());
    }
}
