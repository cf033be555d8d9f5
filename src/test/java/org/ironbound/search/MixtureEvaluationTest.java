package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.MixtureEstimate;
import org.junit.jupiter.api.Test;

/** Mixtures of Gaussian clusters of dimension 10000, where the coefficient with m samples is 9900/m: search and kernel together. */
class MixtureEvaluationTest {
    private static final DoubleUnaryOperator ROUGH = m -> 9900 / m;
    private static final IntFunction<BigFraction> EXACT = m -> new BigFraction(9900, m);

    /** Frequencies of about 1/j over a common denominator. */
    static List<ClusterGroup> zipf(int clusters) {
        List<ClusterGroup> groups = new ArrayList<>();
        for (int j = 1; j <= clusters; j++) {
            groups.add(new ClusterGroup(BigInteger.ONE, BigInteger.valueOf(1_000_000_000_000L / j)));
        }
        return groups;
    }

    static BigInteger whole(List<ClusterGroup> groups) {
        return groups.stream().map(g -> g.size().multiply(g.hit())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static double value(BigInteger x) {
        return x.doubleValue() / MixtureEvaluation.UNIT.doubleValue();
    }

    private static MixtureEvaluation.Result evaluate(long samples, List<ClusterGroup> groups, BigFraction nu) {
        return new MixtureEvaluation(BigInteger.valueOf(samples), whole(groups), nu, EXACT).of(groups);
    }

    @Test
    void theKernelSaysWhatTheSearchSays() {
        List<ClusterGroup> groups = zipf(2000);
        MixtureSearch search = new MixtureSearch(20_000, groups, whole(groups), ROUGH);
        double nu = search.multiplier(0.1).orElseThrow();
        BigFraction exact = new BigFraction(BigInteger.valueOf(Math.round(nu)), BigInteger.ONE);
        MixtureEvaluation.Result result = evaluate(20_000, groups, exact);
        double bound = value(result.sum().bound(exact, new BigFraction(1, 10)));
        assertEquals(1, bound / search.bound(nu, 0.1), 1e-2);
        assertTrue(bound > 0);
        double singletons = value(result.sum().singletons);
        assertTrue(0 < singletons && singletons < value(result.sum().total));
    }

    /** What the kernel leaves out is little: in doubles, without buckets, the same sum. */
    @Test
    void littleIsLost() {
        List<ClusterGroup> groups = zipf(300);
        double whole = whole(groups).doubleValue();
        double nu = 1e5;
        MixtureEvaluation.Result result = evaluate(1000, groups, new BigFraction(100_000));
        double sum = 0;
        double unseen = 0;
        for (ClusterGroup group : groups) {
            double frequency = group.hit().doubleValue() / whole;
            sum += MixtureEstimate.cluster(1000, frequency, nu, ROUGH);
            unseen += frequency * Math.pow(1 - frequency, 1000) / 2;
        }
        assertEquals(1, value(result.sum().total) / sum, 1e-3);
        assertEquals(1, value(result.unseen().lower) / unseen, 1e-9);
        assertEquals(1, value(result.unseen().upper) / unseen, 1e-9);
        assertTrue(result.unseen().lower.compareTo(result.unseen().upper) <= 0);
    }

    /** One group of equal clusters is the same as many groups of one. */
    @Test
    void groupsAreTheirClusters() {
        List<ClusterGroup> one = List.of(new ClusterGroup(BigInteger.TEN, BigInteger.ONE));
        List<ClusterGroup> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(new ClusterGroup(BigInteger.ONE, BigInteger.ONE));
        }
        BigFraction nu = new BigFraction(5000);
        assertEquals(evaluate(30, one, nu).sum().total, evaluate(30, ten, nu).sum().total);
    }

    /** Two equal clusters with very many samples each: nearly c phi(e) twice, c being that of the mean. */
    @Test
    void manySamplesAreLikeTheirMean() {
        List<ClusterGroup> groups = List.of(new ClusterGroup(BigInteger.TWO, BigInteger.ONE));
        MixtureSearch search = new MixtureSearch(20_000, groups, BigInteger.TWO, ROUGH);
        double nu = search.multiplier(0.1).orElseThrow();
        BigFraction exact = new BigFraction(Math.round(nu * 1024), 1L).divide(1024);
        double bound = value(evaluate(20_000, groups, exact).sum().bound(exact, new BigFraction(1, 10)));
        assertEquals(1, bound / (2 * 0.99 * InformationEstimate.leastInformation(0.1)), 1e-3);
    }

    @Test
    void theMultiplierIsTheBest() {
        List<ClusterGroup> groups = zipf(500);
        MixtureSearch search = new MixtureSearch(3000, groups, whole(groups), ROUGH);
        double nu = search.multiplier(0.15).orElseThrow();
        assertTrue(search.bound(nu, 0.15) > search.bound(1.05 * nu, 0.15));
        assertTrue(search.bound(nu, 0.15) > search.bound(nu / 1.05, 0.15));
    }

    @Test
    void errorsBelowThatOfUnseenClustersAreOutOfReach() {
        List<ClusterGroup> groups = List.of(new ClusterGroup(BigInteger.TEN, BigInteger.ONE));
        MixtureSearch search = new MixtureSearch(10, groups, BigInteger.TEN, ROUGH);
        assertFalse(search.multiplier(0.17).isPresent());
        assertTrue(search.multiplier(0.18).isPresent());
        assertTrue(value(evaluate(10, groups, BigFraction.ONE).unseen().lower) > 0.174);
        assertEquals(0, search.multiplier(0.6).orElseThrow());
    }
}
