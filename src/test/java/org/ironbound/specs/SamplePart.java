package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutsideDomain;

/**
 * What the only learner of a mixture does with the samples of each cluster, in doubles: by how many there are it uses one of some learners,
 * or nothing [MIX-LEARN]. What these memorize and how often they err is the same for all clusters.
 */
final class SamplePart {
    private static final double DOUBLES = 1e-9;
    private static List<Name> current = List.of();

    /**
     * A learner, or nothing, and where it is used: up to where the next one is.
     *
     * @param from         the smallest number of samples
     * @param memorization what it memorizes
     * @param errors       the sum of its two error probabilities
     * @param weight       of its name in a code, the weights having a sum of at most 1
     */
    record Name(int from, BigFraction memorization, BigFraction errors, BigFraction weight) {
        static Name ofNothing(int from, BigFraction weight) {
            return new Name(from, BigFraction.ZERO, BigFraction.ONE, weight);
        }

        /** What it memorizes and the length of its code. */
        double cost() {
            return memorization.doubleValue() - Math.log(weight.doubleValue());
        }
    }

    private SamplePart() {
    }

    /** From now on it learns nothing. */
    static void nothing() {
        learn(List.of(Name.ofNothing(0, BigFraction.ONE)));
    }

    /** From now on it learns by these, the first one from 0 samples on. */
    static void learn(List<Name> names) {
        current = List.copyOf(names);
    }

    /** From now on it learns somehow. */
    static void learn(Draw draw) {
        learn(names(draw, 2 + draw.upTo(1), BigInteger.valueOf(10)));
    }

    /** So many names, with weights that are multiples of 1/weights and leave at least one of these to others. */
    static List<Name> names(Draw draw, int count, BigInteger weights) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; i++) {
            BigFraction weight = new BigFraction(BigInteger.valueOf(1L + draw.upTo(Math.max(0, weights.intValueExact() / (count + 1) - 1))),
                weights);
            names.add(from == 0 || draw.upTo(3) == 0 ? Name.ofNothing(from, weight)
                : new Name(from, new BigFraction(draw.upTo(50), 10), new BigFraction(draw.upTo(10), 10), weight));
            from += 1 + draw.upTo(1);
        }
        return names;
    }

    /** Whether its part for the cluster errs and memorizes at most so much. */
    static boolean isPart(BigInteger[] a) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.named(a[0]);
        return isBelow(error(cluster, a[1]), a[2], a[4]) && isBelow(memorization(cluster, a[1]), a[3], a[4]);
    }

    /** Whether its parts for all clusters of a list do. */
    static boolean isLearner(BigInteger[] a) {
        return isBelow(totalError(a[0], a[1]), a[2], a[4]) && isBelow(totalMemorization(a[0], a[1]), a[3], a[4]);
    }

    /** Whether its names for fewer samples than m have a code and such sums: y, t, m, w, l, c, s, a, g, q. */
    static boolean areNames(BigInteger[] a) {
        SampleMixture.Cluster cluster = SampleMixture.Cluster.named(a[0]);
        SampleMixture.requireSamples(a[1]);
        BigFraction most = ratio(a[5], a[9]);
        BigFraction chance = below(cluster, a[1], a[2], name -> BigFraction.ONE);
        BigFraction gain = below(cluster, a[1], a[2], name -> BigFraction.ONE.subtract(name.errors).divide(2));
        BigFraction costs = ratio(a[8], a[9].multiply(a[9])).add(chance.subtract(ratio(a[6], a[9])).multiply(most));
        BigFraction weights = used(a[2]).stream().map(Name::weight).reduce(BigFraction.ZERO, BigFraction::add);
        return used(a[2]).stream().allMatch(name -> isBelow(name.cost(), most)) && weights.equals(ratio(a[3], a[4]))
            && weights.compareTo(BigFraction.ONE) <= 0 && ratio(a[6], a[9]).compareTo(chance) <= 0 && ratio(a[7], a[9]).compareTo(gain) <= 0
            && isBelow(costs(cluster, a[1], a[2]), costs);
    }

    private static BigFraction ratio(BigInteger p, BigInteger q) {
        requirePositive(q);
        return new BigFraction(p, q);
    }

    /** The sum over numbers of samples below m of their chances times the costs of their names. */
    static double costs(SampleMixture.Cluster cluster, BigInteger t, BigInteger m) {
        double sum = 0;
        for (Name name : current) {
            sum += below(cluster, t, m, other -> other == name ? BigFraction.ONE : BigFraction.ZERO).doubleValue() * name.cost();
        }
        return sum;
    }

    /** A sum over numbers of samples below m, of their chances times a number of their name. */
    static BigFraction below(SampleMixture.Cluster cluster, BigInteger t, BigInteger m, Function<Name, BigFraction> each) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < m.min(t.add(BigInteger.ONE)).intValueExact(); i++) {
            sum = sum.add(cluster.chance(t, BigInteger.valueOf(i)).multiply(each.apply(at(i))));
        }
        return sum;
    }

    private static Name at(int samples) {
        return current.stream().filter(name -> name.from <= samples).reduce((first, second) -> second).orElseThrow();
    }

    private static List<Name> used(BigInteger m) {
        return current.stream().filter(name -> BigInteger.valueOf(name.from).compareTo(m) < 0).toList();
    }

    static double error(BigInteger cluster, BigInteger t) {
        return error(SampleMixture.Cluster.named(cluster), t);
    }

    static double memorization(BigInteger cluster, BigInteger t) {
        return memorization(SampleMixture.Cluster.named(cluster), t);
    }

    static double totalError(BigInteger list, BigInteger t) {
        return SampleMixture.overClusters(list, cluster -> cluster.frequency().doubleValue() * error(cluster, t));
    }

    static double totalMemorization(BigInteger list, BigInteger t) {
        return SampleMixture.overClusters(list, cluster -> memorization(cluster, t));
    }

    private static void requirePositive(BigInteger q) {
        if (q.signum() <= 0) {
            throw new OutsideDomain("denominator " + q);
        }
    }

    private static boolean isBelow(double x, BigInteger p, BigInteger q) {
        return isBelow(x, ratio(p, q));
    }

    private static boolean isBelow(double x, BigFraction bound) {
        return new BigFraction(x * (1 - DOUBLES)).compareTo(bound) <= 0;
    }

    private static double error(SampleMixture.Cluster cluster, BigInteger t) {
        SampleMixture.requireSamples(t);
        return below(cluster, t, t.add(BigInteger.ONE), Name::errors).doubleValue() / 2;
    }

    /** With the entropy of the names. */
    private static double memorization(SampleMixture.Cluster cluster, BigInteger t) {
        SampleMixture.requireSamples(t);
        double sum = 0;
        for (Name name : current) {
            double chance = below(cluster, t, t.add(BigInteger.ONE), other -> other == name ? BigFraction.ONE : BigFraction.ZERO)
                .doubleValue();
            sum += chance * name.memorization.doubleValue() + (chance > 0 ? -chance * Math.log(chance) : 0);
        }
        return sum;
    }
}
