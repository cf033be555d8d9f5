package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

/**
 * The names that Mixture gives, and what they mean by the plain formulas, where the clusters are Gaussian with rational parameters: their
 * coefficients and what their samples carry have closed forms.
 */
final class SampleMixture {
    private static final int MOST_BITS = 20;
    private static final int MOST_TRIALS = 400;

    private static final Map<List<Double>, Double> ERRORS = new ConcurrentHashMap<>();
    private static Fraction noise = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static double threshold = 1;

    private SampleMixture() {
    }

    /** C(t,m) f^m (1-f)^(t-m) for f = n/d. */
    static Real binomial(BigInteger t, BigInteger n, BigInteger d, BigInteger m) {
        if (t.signum() < 0 || m.signum() < 0 || n.signum() <= 0 || n.compareTo(d) >= 0) {
            throw new OutsideDomain("binomial probability of " + m + " of " + t + " at " + n + "/" + d);
        }
        if (t.compareTo(BigInteger.valueOf(MOST_TRIALS)) > 0) {
            throw new OutOfReach(t + " trials");
        }
        BigFraction p = probability(t.intValueExact(), new BigFraction(n, d), m);
        return Real.exactly(p.getNumerator(), p.getDenominator());
    }

    /** The chance of at least a and fewer than b successes. */
    static Real between(BigInteger t, BigInteger n, BigInteger d, BigInteger a, BigInteger b) {
        BigFraction sum = BigFraction.ZERO;
        binomial(t, n, d, a);
        BigInteger end = b.min(t.add(BigInteger.ONE));
        for (BigInteger m = a; m.compareTo(end) < 0; m = m.add(BigInteger.ONE)) {
            sum = sum.add(probability(t.intValueExact(), new BigFraction(n, d), m));
        }
        return real(sum);
    }

    private static BigFraction probability(int t, BigFraction f, BigInteger m) {
        if (m.compareTo(BigInteger.valueOf(t)) > 0) {
            return BigFraction.ZERO;
        }
        int k = m.intValueExact();
        BigInteger choices = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            choices = choices.multiply(BigInteger.valueOf(t - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return f.pow(k).multiply(BigFraction.ONE.subtract(f).pow(t - k)).multiply(choices);
    }

    /** min over x in [0,1/2] of c phi(x) + z x. */
    static Real psi(BigFraction c, BigFraction z) {
        if (c.compareTo(BigFraction.ZERO) < 0 || z.compareTo(BigFraction.ZERO) < 0) {
            throw new OutsideDomain("psi of " + c + " at " + z);
        }
        if (c.equals(BigFraction.ZERO) || z.equals(BigFraction.ZERO)) {
            return Real.exactly(0);
        }
        BigFraction price = z.divide(c);
        Real least = Reference.leastPriced(price.getNumerator(), price.getDenominator());
        return Real.approximated(digits -> decimal(c, digits).multiply(least.at(digits)));
    }

    /** A cluster's coordinate, dimension and frequency, by its name. */
    record Cluster(BigInteger coordinate, BigInteger dimension, BigFraction frequency) {
        static Cluster named(BigInteger name) {
            List<BigInteger> parts = SampleLearner.arguments(name, "cluster");
            if (parts.get(1).signum() <= 0 || parts.get(2).signum() <= 0 || parts.get(2).compareTo(parts.get(3)) >= 0) {
                throw new OutsideDomain("cluster " + parts);
            }
            SampleLearner.part(parts.get(0), 0);
            return new Cluster(parts.get(0), parts.get(1), new BigFraction(parts.get(2), parts.get(3)));
        }

        static Cluster draw(Draw draw) {
            return of(draw, fraction(draw.proper(10)));
        }

        static Cluster of(Draw draw, BigFraction frequency) {
            Fraction parameter = draw.proper(4);
            int roots = draw.upTo(2);
            BigInteger coordinate = SampleLearner.named("coordinate", BigInteger.ZERO, BigInteger.ONE, BigInteger.valueOf(roots),
                parameter.n().pow(1 << roots), parameter.d().pow(1 << roots));
            return new Cluster(coordinate, BigInteger.valueOf(1L + draw.upTo(4)), frequency);
        }

        BigInteger name() {
            return SampleLearner.named("cluster", coordinate, dimension, frequency.getNumerator(), frequency.getDenominator());
        }

        SampleLearner.Gaussian with(BigInteger samples) {
            return SampleLearner.gaussian(sampled(coordinate, samples));
        }

        BigFraction ratio(BigInteger samples) {
            return fraction(with(samples).ratio());
        }

        Real carried(BigInteger samples) {
            return SampleLearner.carried(with(samples).rho(), dimension);
        }

        BigFraction chance(BigInteger samples, BigInteger m) {
            return probability(samples.intValueExact(), frequency, m);
        }
    }

    /** A group of equal clusters. */
    record Group(BigInteger size, Cluster cluster) {
        /** Those of a list, by its name. */
        static List<Group> named(BigInteger list) {
            if (list.signum() == 0) {
                return List.of();
            }
            List<BigInteger> parts = SampleLearner.arguments(list, "with");
            if (parts.get(1).signum() < 0) {
                throw new OutsideDomain(parts.get(1) + " clusters");
            }
            List<Group> groups = new ArrayList<>(named(parts.get(0)));
            groups.add(new Group(parts.get(1), Cluster.named(parts.get(2))));
            return groups;
        }
    }

    /** The name of a list of so many groups. */
    static BigInteger list(Draw draw, int groups) {
        BigInteger list = BigInteger.ZERO;
        for (int g = 0; g < groups; g++) {
            list = SampleLearner.named("with", list, BigInteger.valueOf(draw.upTo(3)), Cluster.draw(draw).name());
        }
        return list;
    }

    /** The name of a list of clusters, of which the frequencies sum to 1 and have the given denominator. */
    static BigInteger wholeList(Draw draw, int whole) {
        BigInteger list = BigInteger.ZERO;
        int left = whole;
        while (left > 0) {
            int hit = 1 + draw.upTo(Math.min(left, whole - 1) - 1);
            int size = 1 + draw.upTo(left / hit - 1);
            list = SampleLearner.named("with", list, BigInteger.valueOf(size), Cluster.of(draw, new BigFraction(hit, whole)).name());
            left -= hit * size;
        }
        return list;
    }

    /** The name of a list of one cluster that nearly all samples are of, and one of frequency 1/n. */
    static BigInteger often(Draw draw, int n) {
        BigInteger first = SampleLearner.named("with", BigInteger.ZERO, BigInteger.ONE, Cluster.of(draw, new BigFraction(n - 1, n)).name());
        return SampleLearner.named("with", first, BigInteger.ONE, Cluster.of(draw, new BigFraction(1, n)).name());
    }

    /** The coordinate with another number of samples. */
    static BigInteger sampled(BigInteger coordinate, BigInteger samples) {
        List<BigInteger> parts = SampleLearner.arguments(coordinate, "coordinate");
        return SampleLearner.named("coordinate", parts.get(0), samples, parts.get(2), parts.get(3), parts.get(4));
    }

    static BigFraction frequencies(BigInteger list) {
        return Group.named(list).stream().map(group -> group.cluster.frequency.multiply(group.size)).reduce(BigFraction.ZERO,
            BigFraction::add);
    }

    static void requireSamples(BigInteger t) {
        if (t.signum() < 0) {
            throw new OutsideDomain(t + " samples");
        }
        if (t.bitLength() > 5) {
            throw new OutOfReach(t + " samples");
        }
    }

    /**
     * From now on the only learner of any cluster releases the mean of its samples with noise of variance v, and a test compares the scalar
     * product with the threshold.
     */
    static void learnWith(Fraction v, double t) {
        noise = v;
        threshold = t;
    }

    static Fraction noise() {
        return noise;
    }

    static Fraction threshold() {
        return new Fraction(BigInteger.valueOf(Math.round(10 * threshold)), BigInteger.TEN);
    }

    /** What the only learner of the cluster pays with m samples: half the price without any. */
    static BigFraction cost(Cluster cluster, BigInteger m, BigFraction price) {
        if (m.signum() == 0) {
            return price.divide(2);
        }
        return exactly(memorization(cluster, m)).add(price.multiply(exactly(error(cluster, m))));
    }

    private static BigFraction exactly(double x) {
        BigDecimal decimal = new BigDecimal(x);
        return new BigFraction(decimal.movePointRight(decimal.scale()).toBigIntegerExact(), BigInteger.TEN.pow(decimal.scale()));
    }

    static Real term(BigInteger cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        return real(term(Cluster.named(cluster), t, multiplier, m));
    }

    private static BigFraction term(Cluster cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        requireSamples(t);
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " samples");
        }
        BigFraction chance = cluster.chance(t, m);
        return chance.equals(BigFraction.ZERO) ? chance : chance.multiply(cost(cluster, m, multiplier.multiply(cluster.frequency)));
    }

    static Real partial(BigInteger cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        return real(partial(Cluster.named(cluster), t, multiplier, m));
    }

    private static BigFraction partial(Cluster cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        requireSamples(t);
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " terms");
        }
        BigFraction sum = BigFraction.ZERO;
        for (BigInteger i = BigInteger.ZERO; i.compareTo(m.min(t.add(BigInteger.ONE))) < 0; i = i.add(BigInteger.ONE)) {
            sum = sum.add(term(cluster, t, multiplier, i));
        }
        return sum;
    }

    static Real total(BigInteger list, BigInteger t, BigFraction multiplier) {
        return real(sum(list, cluster -> partial(cluster, t, multiplier, t.add(BigInteger.ONE))));
    }

    static Real singletons(BigInteger list, BigInteger t, BigFraction multiplier) {
        return real(sum(list, cluster -> term(cluster, t, multiplier, BigInteger.ONE)));
    }

    private static BigFraction sum(BigInteger list, Function<Cluster, BigFraction> each) {
        return Group.named(list).stream().map(group -> each.apply(group.cluster).multiply(group.size)).reduce(BigFraction.ZERO,
            BigFraction::add);
    }

    private static Real real(BigFraction x) {
        return Real.exactly(x.getNumerator(), x.getDenominator());
    }

    /** The error of the only learner of the cluster with m samples, in doubles. */
    private static double leastError(Cluster cluster, BigInteger m) {
        return m.signum() == 0 ? 0.5 : error(cluster, m);
    }

    /** The error of the only learner of so many coordinates of this law, in doubles. */
    static double error(BigInteger coordinate, BigInteger dimension) {
        if (dimension.signum() <= 0) {
            throw new OutsideDomain("dimension " + dimension);
        }
        return error(SampleLearner.gaussian(coordinate), dimension);
    }

    /** The sum of E_{y,0}, .., E_{y,m-1}, in doubles. */
    static double partialError(BigInteger cluster, BigInteger t, BigInteger m) {
        return partialError(Cluster.named(cluster), t, m);
    }

    private static double partialError(Cluster cluster, BigInteger t, BigInteger m) {
        requireSamples(t);
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " terms");
        }
        double sum = 0;
        for (BigInteger i = BigInteger.ZERO; i.compareTo(m.min(t.add(BigInteger.ONE))) < 0; i = i.add(BigInteger.ONE)) {
            sum += cluster.chance(t, i).doubleValue() * leastError(cluster, i);
        }
        return sum;
    }

    /** The right-hand side of MIX-FEASIBLE, in doubles. */
    static double totalError(BigInteger list, BigInteger t) {
        return overClusters(list, cluster -> cluster.frequency.doubleValue() * partialError(cluster, t, t.add(BigInteger.ONE)));
    }

    static double overClusters(BigInteger list, ToDoubleFunction<Cluster> each) {
        return Group.named(list).stream().mapToDouble(group -> group.size.doubleValue() * each.applyAsDouble(group.cluster)).sum();
    }

    /**
     * From now on the only learner of the mixture says of which clusters the samples are, and learns each cluster as its only learner does.
     */
    static SampleLearner noisyMeans(BigInteger list, BigInteger t, Fraction v, double threshold) {
        learnWith(v, threshold);
        double error = overClusters(list, cluster -> {
            double f = cluster.frequency.doubleValue();
            double sum = cluster.chance(t, BigInteger.ZERO).doubleValue() / 2;
            for (BigInteger m = BigInteger.ONE; m.compareTo(t) <= 0; m = m.add(BigInteger.ONE)) {
                sum += cluster.chance(t, m).doubleValue() * error(cluster, m);
            }
            return f * sum;
        });
        double memorization = overClusters(list, cluster -> {
            double f = cluster.frequency.doubleValue();
            double sum = -t.doubleValue() * f * Math.log(f);
            for (BigInteger m = BigInteger.ONE; m.compareTo(t) <= 0; m = m.add(BigInteger.ONE)) {
                sum += cluster.chance(t, m).doubleValue() * memorization(cluster, m);
            }
            return sum;
        });
        return SampleLearner.ofMixture(list, t, SampleLearner.truth(memorization), SampleLearner.truth(error));
    }

    private static double memorization(Cluster cluster, BigInteger m) {
        return cluster.dimension.doubleValue() / 2 * Math.log(value(SampleLearner.gain(cluster.with(m), noise)));
    }

    private static double error(Cluster cluster, BigInteger m) {
        return error(cluster.with(m), cluster.dimension);
    }

    /** It does not do worse than to guess. */
    private static double error(SampleLearner.Gaussian samples, BigInteger dimension) {
        if (dimension.bitLength() > MOST_BITS) {
            throw new OutOfReach("dimension " + dimension);
        }
        double rest = 1 / value(samples.precision(noise));
        return Math.min(0.5, ERRORS.computeIfAbsent(List.of(dimension.doubleValue(), rest, threshold),
            key -> (NoisyLength.misses(dimension.intValueExact(), threshold, rest) + NoisyLength.normal(-threshold)) / 2));
    }

    private static double value(Fraction x) {
        return x.n().doubleValue() / x.d().doubleValue();
    }

    private static BigFraction fraction(Fraction f) {
        return new BigFraction(f.n(), f.d());
    }

    private static BigDecimal decimal(BigFraction x, int digits) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), new MathContext(digits + 5));
    }
}
