package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.InformationEstimate;
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
    private static final int MOST_TRIALS = 400;
    private static final int HALVINGS = 60;

    private SampleMixture() {
    }

    /** A rational number and positive multiples of irrational ones. */
    private record Sum(BigFraction exact, List<BigFraction> factors, List<Real> reals) {
        static Sum of(BigFraction exact) {
            return new Sum(exact, new ArrayList<>(), new ArrayList<>());
        }

        Sum plus(Sum o, BigFraction factor) {
            if (factor.equals(BigFraction.ZERO)) {
                return this;
            }
            Sum result = of(exact.add(o.exact.multiply(factor)));
            result.factors.addAll(factors);
            result.reals.addAll(reals);
            o.factors.forEach(f -> result.factors.add(f.multiply(factor)));
            result.reals.addAll(o.reals);
            return result;
        }

        Real value() {
            if (reals.isEmpty()) {
                return Real.exactly(exact.getNumerator(), exact.getDenominator());
            }
            return Real.approximated(digits -> {
                BigDecimal sum = decimal(exact, digits);
                for (int i = 0; i < reals.size(); i++) {
                    sum = sum.add(decimal(factors.get(i), digits).multiply(reals.get(i).at(digits)));
                }
                return sum;
            });
        }
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
        return psiSum(c, z).value();
    }

    private static Sum psiSum(BigFraction c, BigFraction z) {
        if (c.compareTo(BigFraction.ZERO) < 0 || z.compareTo(BigFraction.ZERO) < 0) {
            throw new OutsideDomain("psi of " + c + " at " + z);
        }
        Sum sum = Sum.of(BigFraction.ZERO);
        if (!c.equals(BigFraction.ZERO) && !z.equals(BigFraction.ZERO)) {
            BigFraction price = z.divide(c);
            sum.factors.add(c);
            sum.reals.add(Reference.leastPriced(price.getNumerator(), price.getDenominator()));
        }
        return sum;
    }

    /** A cluster's coordinate, dimension and frequency, by its name. */
    record Cluster(BigInteger coordinate, BigInteger dimension, BigFraction frequency) {
        static Cluster named(BigInteger name) {
            List<BigInteger> parts = SampleLearner.arguments(name, "cluster");
            if (parts.get(1).signum() <= 0 || parts.get(2).signum() <= 0 || parts.get(2).compareTo(parts.get(3)) >= 0) {
                throw new OutsideDomain("cluster " + parts);
            }
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

    /** The coordinate with another number of samples. */
    static BigInteger sampled(BigInteger coordinate, BigInteger samples) {
        List<BigInteger> parts = SampleLearner.arguments(coordinate, "coordinate");
        return SampleLearner.named("coordinate", parts.get(0), samples, parts.get(2), parts.get(3), parts.get(4));
    }

    static BigFraction frequencies(BigInteger list) {
        return Group.named(list).stream().map(group -> group.cluster.frequency.multiply(group.size)).reduce(BigFraction.ZERO,
            BigFraction::add);
    }

    private static void requireSamples(BigInteger t) {
        if (t.signum() < 0) {
            throw new OutsideDomain(t + " samples");
        }
        if (t.bitLength() > 5) {
            throw new OutOfReach(t + " samples");
        }
    }

    static Real term(BigInteger cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        return termSum(Cluster.named(cluster), t, multiplier, m).value();
    }

    private static Sum termSum(Cluster cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        requireSamples(t);
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " samples");
        }
        BigFraction price = multiplier.multiply(cluster.frequency);
        BigFraction chance = cluster.chance(t, m);
        Sum none = Sum.of(BigFraction.ZERO);
        if (chance.equals(BigFraction.ZERO)) {
            return none;
        }
        return none.plus(m.signum() == 0 ? Sum.of(price.divide(2)) : psiSum(cluster.ratio(m), price), chance);
    }

    static Real partial(BigInteger cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        return partialSum(Cluster.named(cluster), t, multiplier, m).value();
    }

    private static Sum partialSum(Cluster cluster, BigInteger t, BigFraction multiplier, BigInteger m) {
        requireSamples(t);
        if (m.signum() < 0) {
            throw new OutsideDomain(m + " terms");
        }
        Sum sum = Sum.of(BigFraction.ZERO);
        for (BigInteger i = BigInteger.ZERO; i.compareTo(m.min(t.add(BigInteger.ONE))) < 0; i = i.add(BigInteger.ONE)) {
            sum = sum.plus(termSum(cluster, t, multiplier, i), BigFraction.ONE);
        }
        return sum;
    }

    static Real total(BigInteger list, BigInteger t, BigFraction multiplier) {
        Sum sum = Sum.of(BigFraction.ZERO);
        for (Group group : Group.named(list)) {
            sum = sum.plus(partialSum(group.cluster, t, multiplier, t.add(BigInteger.ONE)), new BigFraction(group.size));
        }
        return sum.value();
    }

    static Real singletons(BigInteger list, BigInteger t, BigFraction multiplier) {
        Sum sum = Sum.of(BigFraction.ZERO);
        for (Group group : Group.named(list)) {
            sum = sum.plus(termSum(group.cluster, t, multiplier, BigInteger.ONE), new BigFraction(group.size));
        }
        return sum.value();
    }

    /** The least error on the cluster with m samples, in doubles: where phi is what they carry. */
    private static double leastError(Cluster cluster, BigInteger m) {
        if (m.signum() == 0) {
            return 0.5;
        }
        double carried = cluster.carried(m).at(25).doubleValue();
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (InformationEstimate.leastInformation(middle) > carried) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
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

    private static double overClusters(BigInteger list, ToDoubleFunction<Cluster> each) {
        return Group.named(list).stream().mapToDouble(group -> group.size.doubleValue() * each.applyAsDouble(group.cluster)).sum();
    }

    /**
     * From now on the only learner of the mixture says of which clusters the samples are, and releases the mean of each cluster's samples
     * with noise of variance v. A test compares the scalar product with a threshold; it does not do worse than to guess.
     */
    static SampleLearner noisyMeans(BigInteger list, BigInteger t, Fraction v, double threshold) {
        double error = overClusters(list, cluster -> {
            double f = cluster.frequency.doubleValue();
            double sum = cluster.chance(t, BigInteger.ZERO).doubleValue() / 2;
            for (BigInteger m = BigInteger.ONE; m.compareTo(t) <= 0; m = m.add(BigInteger.ONE)) {
                sum += cluster.chance(t, m).doubleValue() * Math.min(0.5, error(cluster, m, v, threshold));
            }
            return f * sum;
        });
        double memorization = overClusters(list, cluster -> {
            double f = cluster.frequency.doubleValue();
            double sum = -t.doubleValue() * f * Math.log(f);
            for (BigInteger m = BigInteger.ONE; m.compareTo(t) <= 0; m = m.add(BigInteger.ONE)) {
                sum += cluster.chance(t, m).doubleValue() * cluster.dimension.doubleValue() / 2
                    * Math.log(value(SampleLearner.gain(cluster.with(m), v)));
            }
            return sum;
        });
        return SampleLearner.ofMixture(list, t, SampleLearner.truth(memorization), SampleLearner.truth(error));
    }

    private static double error(Cluster cluster, BigInteger m, Fraction v, double threshold) {
        double noise = 1 / value(cluster.with(m).precision(v));
        return (NoisyLength.misses(cluster.dimension.intValueExact(), threshold, noise) + NoisyLength.normal(-threshold)) / 2;
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
