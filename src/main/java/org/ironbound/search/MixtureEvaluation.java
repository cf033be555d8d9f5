package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.MixtureCluster;
import org.ironbound.kernel.bound.MixtureSum;
import org.ironbound.kernel.bound.UnseenError;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.BinomialWeight;
import org.ironbound.kernel.real.Logarithm;

/**
 * Runs the kernel over the clusters of a mixture [MIX, MIX-UNSEEN]. Of each cluster the terms near the mean number of samples are added; the others are
 * dropped, as are all of clusters with more than {@link #MOST_SAMPLES} samples to expect: they cost the most time and add the least.
 */
public final class MixtureEvaluation {
    /** Mean number of samples beyond which a cluster's terms are dropped. */
    public static final double MOST_SAMPLES = 200_000;
    private static final int UNIT_BITS = 96;
    private static final int LN_BITS = 192;
    private static final int WEIGHT_BITS = 128;
    /** Terms further from the mean than this many standard deviations are dropped. */
    private static final double REACH = 7;
    private static final int FEW = 16;

    private static final BigInteger WEIGHT_UNIT = BigInteger.ONE.shiftLeft(WEIGHT_BITS);

    /** The scale of the sums. */
    public static final BigInteger UNIT = BigInteger.ONE.shiftLeft(UNIT_BITS);

    private final BigInteger samples;
    private final BigInteger whole;
    private final BigFraction multiplier;
    private final IntFunction<BigFraction> coefficient;
    private final List<BigFraction> coefficients = new ArrayList<>();
    private final List<Double> inverses = new ArrayList<>();
    private final Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(LN_BITS));
    private final LineTable lines = new LineTable(new Logarithm(UNIT));

    /** The sums over all groups. */
    public record Result(MixtureSum sum, UnseenError unseen) {
    }

    /**
     * @param samples     the number of samples in all
     * @param whole       the denominator of the frequencies
     * @param multiplier  nu, not negative
     * @param coefficient a lower bound of (1-tau)/rho, not negative, as a function of the number of samples from a cluster, at least 1
     */
    public MixtureEvaluation(BigInteger samples, BigInteger whole, BigFraction multiplier, IntFunction<BigFraction> coefficient) {
        this.samples = samples;
        this.whole = whole;
        this.multiplier = multiplier;
        this.coefficient = coefficient;
    }

    /** Adds up the groups in their order; frequencies must be below 1. */
    public Result of(List<ClusterGroup> groups) {
        MixtureSum sum = MixtureSum.none(UNIT);
        UnseenError unseen = UnseenError.none(UNIT);
        for (ClusterGroup group : groups) {
            double frequency = group.hit().doubleValue() / whole.doubleValue();
            boolean dropped = samples.doubleValue() * frequency > MOST_SAMPLES;
            Enclosure none = BinomialWeight.none(ln, samples, group.hit(), whole, WEIGHT_UNIT);
            MixtureCluster cluster = MixtureCluster.none(sum.groups.add(BigInteger.ONE), UNIT);
            sum = sum.add(group.size(), dropped ? cluster : terms(cluster, group.hit(), frequency, none));
            unseen = unseen.add(group.size(), samples, group.hit(), whole, none);
        }
        return new Result(sum, unseen);
    }

    private MixtureCluster terms(MixtureCluster start, BigInteger hit, double frequency, Enclosure none) {
        double mean = samples.doubleValue() * frequency;
        double reach = REACH * Math.sqrt(mean);
        int last = (int) Math.min(samples.doubleValue(), mean + reach + FEW);
        double price = multiplier.doubleValue() * frequency / 2;
        BinomialWeight weight = BinomialWeight.first(samples, hit, whole, none);
        MixtureCluster cluster = start.unseen(weight, multiplier);
        for (int m = 1; m <= last; m++) {
            weight = shortened(weight.next());
            BigFraction c = coefficientOf(m);
            boolean added = m >= mean - reach && c.getNumerator().signum() > 0 && price > 0;
            cluster = added ? cluster.seen(weight, multiplier, c, lines.near(price * inverses.get(m - 1))) : cluster.skip();
        }
        return cluster;
    }

    private BigFraction coefficientOf(int m) {
        while (coefficients.size() < m) {
            BigFraction c = coefficient.apply(coefficients.size() + 1);
            coefficients.add(c);
            inverses.add(c.getNumerator().signum() == 0 ? Double.MAX_VALUE : 1 / Doubles.of(c));
        }
        return coefficients.get(m - 1);
    }

    /** Without the digits that no longer matter since the weight has grown. */
    private static BinomialWeight shortened(BinomialWeight weight) {
        int surplus = weight.lower.bitLength() - WEIGHT_BITS;
        return surplus <= WEIGHT_BITS / 2 ? weight : weight.at(weight.unit.shiftRight(surplus));
    }
}
