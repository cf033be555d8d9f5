package org.ironbound.specs;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutsideDomain;

/**
 * What the only learner of a mixture does with the samples of each cluster, in doubles: where they are at least a number it learns from
 * that many of them, else nothing [MIX-LEARN]. What it then memorizes and how often it errs is the same for all clusters.
 */
final class SamplePart {
    private static final SamplePart NOTHING = new SamplePart(null, BigFraction.ZERO, BigFraction.ONE);
    private static SamplePart current = NOTHING;

    private final BigInteger needed;
    private final BigFraction memorization;
    private final BigFraction errors;

    private SamplePart(BigInteger needed, BigFraction memorization, BigFraction errors) {
        this.needed = needed;
        this.memorization = memorization;
        this.errors = errors;
    }

    /** From now on it learns nothing. */
    static void nothing() {
        current = NOTHING;
    }

    /**
     * From now on it learns so.
     *
     * @param needed       how many samples it learns from
     * @param memorization what it memorizes where it learns
     * @param errors       the sum of its two error probabilities there
     */
    static void learn(BigInteger needed, BigFraction memorization, BigFraction errors) {
        current = new SamplePart(needed, memorization, errors);
    }

    /** From now on it learns somehow. */
    static void learn(Draw draw) {
        learn(BigInteger.valueOf(1L + draw.upTo(3)), new BigFraction(draw.upTo(50), 10), new BigFraction(draw.upTo(10), 10));
    }

    /** Whether its part for the cluster errs and memorizes at most so much. */
    static boolean isPart(BigInteger[] a) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.named(a[0]);
        return isBelow(current.error(cluster, a[1]), a[2], a[4]) && isBelow(current.memorization(cluster, a[1]), a[3], a[4]);
    }

    /** Whether its parts for all clusters of a list do. */
    static boolean isLearner(BigInteger[] a) {
        return isBelow(totalError(a[0], a[1]), a[2], a[4]) && isBelow(totalMemorization(a[0], a[1]), a[3], a[4]);
    }

    static double error(BigInteger cluster, BigInteger t) {
        return current.error(SampleMixture.Cluster.named(cluster), t);
    }

    static double memorization(BigInteger cluster, BigInteger t) {
        return current.memorization(SampleMixture.Cluster.named(cluster), t);
    }

    static double totalError(BigInteger list, BigInteger t) {
        return SampleMixture.overClusters(list, cluster -> cluster.frequency().doubleValue() * current.error(cluster, t));
    }

    static double totalMemorization(BigInteger list, BigInteger t) {
        return SampleMixture.overClusters(list, cluster -> current.memorization(cluster, t));
    }

    private static boolean isBelow(double x, BigInteger p, BigInteger q) {
        if (q.signum() <= 0) {
            throw new OutsideDomain("denominator " + q);
        }
        return x * (1 - 1e-9) <= p.doubleValue() / q.doubleValue();
    }

    private double chance(SampleMixture.Cluster cluster, BigInteger t) {
        SampleMixture.requireSamples(t);
        double chance = 0;
        for (BigInteger m = needed; m != null && m.compareTo(t) <= 0; m = m.add(BigInteger.ONE)) {
            chance += cluster.chance(t, m).doubleValue();
        }
        return chance;
    }

    private double error(SampleMixture.Cluster cluster, BigInteger t) {
        return (1 - chance(cluster, t) * (1 - errors.doubleValue())) / 2;
    }

    private double memorization(SampleMixture.Cluster cluster, BigInteger t) {
        double chance = chance(cluster, t);
        return chance * memorization.doubleValue() + surprise(chance) + surprise(1 - chance);
    }

    private static double surprise(double chance) {
        return chance > 0 ? -chance * Math.log(chance) : 0;
    }
}
