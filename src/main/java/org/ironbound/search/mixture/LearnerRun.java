package org.ironbound.search.mixture;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;
import org.ironbound.problem.EqualClusters;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.mixture.ClusterLearners.Option;

/** Groups of equal clusters, one after the other, that are alike: they use the same learners, in floating point. */
final class LearnerRun {
    /** Clusters with a smaller frequency have Poisson's law of samples, in floating point. */
    private static final double RARE = 1e-9;
    /** Numbers of samples up to this are all tried, larger ones in steps of one in this many. */
    private static final int FEW = 32;
    /** Numbers of samples within so many standard deviations of the mean are tried. */
    private static final double REACH = 4.5;
    /** As many numbers of samples are tried. */
    private static final int CANDIDATES = 40;

    /** The groups. */
    final List<EqualClusters> groups;
    /** How many clusters they have. */
    final double count;
    /** The sum of their frequencies. */
    final double frequency;
    private final ClusterLearners learners;
    private final int most;
    /** Numbers of samples from which on a learner may be used. */
    private final int[] counts;
    /** For each of them the sum of the chances of all clusters to have so many or more. */
    private final double[] chances;
    /** The same, each times the frequency of its cluster. */
    private final double[] weighted;

    /**
     * Where a learner is used.
     *
     * @param samples  from this number of samples on, which it uses
     * @param learner  which one
     * @param chance   that it is used, summed over all clusters
     * @param weighted the same, each times the frequency of its cluster
     */
    record Name(int samples, Option learner, double chance, double weighted) {
    }

    /**
     * @param samples N
     * @param longest no learner uses more samples
     * @param most    how many learners may be used
     */
    LearnerRun(List<EqualClusters> groups, ClusterLearners learners, double samples, int longest, int most) {
        this.groups = groups;
        this.learners = learners;
        this.most = most;
        this.count = groups.stream().mapToDouble(group -> group.count().doubleValue()).sum();
        this.frequency = groups.stream().mapToDouble(group -> group.count().doubleValue() * frequency(group)).sum();
        this.counts = counts(samples * frequency / count, Math.min(samples, longest));
        this.chances = new double[counts.length + 1];
        this.weighted = new double[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            for (EqualClusters group : groups) {
                double f = frequency(group);
                double chance = chance(counts[i], f, samples) * group.count().doubleValue();
                chances[i] += chance;
                weighted[i] += chance * f;
            }
        }
    }

    /** The chance that a cluster of frequency f has at least m samples. */
    private static double chance(int m, double f, double samples) {
        return f < RARE ? Gamma.regularizedGammaP(m, samples * f) : Beta.regularizedBeta(f, m, samples - m + 1);
    }

    private static double frequency(EqualClusters group) {
        return Doubles.of(group.hit(), group.whole());
    }

    /** Some of those near the mean: steps are no longer than that is wide. */
    static int[] counts(double mean, double longest) {
        double reach = REACH * Math.sqrt(mean);
        List<Integer> near = new ArrayList<>();
        for (int m = 1; m <= Math.min(longest, mean + reach + REACH); m += (int) Math.max(1, Math.min(m / FEW, reach))) {
            if (m >= Math.floor(mean - reach)) {
                near.add(m);
            }
        }
        if (near.isEmpty()) {
            near.add((int) longest);
        }
        int step = (near.size() + CANDIDATES - 1) / CANDIDATES;
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < near.size(); i += step) {
            some.add(near.get(i));
        }
        return some.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * What costs least: for each number of samples the learner that does, and of all ways to give several numbers of samples the same
     * learner the one that does.
     *
     * @param price of an error, in nats
     * @param worth what one more learner must save, in nats
     */
    List<Name> names(double price, double worth) {
        double each = price * frequency / count;
        int n = counts.length;
        Option[] best = new Option[n];
        double[] cost = new double[n];
        for (int i = 0; i < n; i++) {
            best[i] = Option.NOTHING;
            for (Option option : learners.options(counts[i])) {
                best[i] = priced(option, each) < priced(best[i], each) ? option : best[i];
            }
            cost[i] = priced(best[i], each);
        }
        double[][] named = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j <= n; j++) {
                named[i][j] = named(chances[i] - chances[j], cost[i]);
            }
        }
        // By how many learners are used, and from where on.
        double[][] least = new double[most + 1][n + 1];
        int[][] next = new int[most + 1][n + 1];
        Arrays.fill(least[0], 0, n, Double.POSITIVE_INFINITY);
        for (int k = 1; k <= most; k++) {
            for (int i = 0; i < n; i++) {
                least[k][i] = Double.POSITIVE_INFINITY;
                for (int j = i + 1; j <= n; j++) {
                    double sum = named[i][j] + least[k - 1][j] + worth;
                    if (sum < least[k][i]) {
                        least[k][i] = sum;
                        next[k][i] = j;
                    }
                }
            }
        }
        int first = n;
        int used = 0;
        double sum = count * each / 2;
        for (int k = 1; k <= most; k++) {
            for (int i = 0; i < n; i++) {
                double other = named(count - chances[i], each / 2) + least[k][i];
                if (other < sum) {
                    sum = other;
                    first = i;
                    used = k;
                }
            }
        }
        List<Name> names = new ArrayList<>();
        for (int i = first; i < n; i = next[used--][i]) {
            int end = next[used][i];
            names.add(new Name(counts[i], best[i], chances[i] - chances[end], weighted[i] - weighted[end]));
        }
        return names;
    }

    private static double priced(Option option, double price) {
        return option.memorization() + price * option.error();
    }

    /** What a name costs that is used with this chance: with its part of the entropy. */
    private double named(double chance, double cost) {
        return chance <= 0 ? 0 : chance * (cost + Math.log(count / chance));
    }

    /** The same with learners that err more often by a share of what is missing to 1/2. */
    List<Name> raised(List<Name> names, double share) {
        return names.stream()
            .map(name -> new Name(name.samples, learners.raised(name.learner, share), name.chance, name.weighted)).toList();
    }

    /** What it adds to the error. */
    double error(List<Name> names) {
        return frequency / 2 - names.stream().mapToDouble(name -> name.weighted * (0.5 - name.learner.error())).sum();
    }

    /** The learner for a certificate. */
    ClusterLearners.Numbers numbers(Name name, double margin) {
        return learners.numbers(name.samples, name.learner, margin);
    }

    /** How many answers a certificate lists for them. */
    int answers(List<Name> names, double margin) {
        return names.stream().mapToInt(name -> numbers(name, margin).answers().size()).sum();
    }

    /** How many clusters the groups have. */
    BigInteger clusters() {
        return groups.stream().map(EqualClusters::count).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
