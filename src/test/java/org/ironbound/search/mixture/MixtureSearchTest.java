package org.ironbound.search.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Erf;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.CheckCost;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.Rules;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mixtures of Gaussian clusters of dimension 10000, where the coefficient with m samples is 9900/m, and others: search and kernel together.
 */
class MixtureSearchTest {
    private static final DoubleUnaryOperator PLAIN = m -> 9900 / m;

    private static ClusterMixture mixture(String clusters, String frequencies, String cluster, String samples, String error) {
        return new MixtureInput(clusters, null, frequencies, cluster, samples, error).mixture();
    }

    private static ClusterMixture gaussian(String clusters, String frequencies, String samples, String error) {
        return mixture(clusters, frequencies, "gaussian:10000", samples, error);
    }

    private static Findings bounds(ClusterMixture problem) throws UndecidedException, RejectedException {
        Findings findings = MixtureSearch.bounds(problem, 12);
        Checker.check(findings.certificate());
        return findings;
    }

    private static Step step(Findings findings, Rule rule) {
        return findings.certificate().steps().stream().filter(step -> step.rule() == rule).findFirst().orElseThrow();
    }

    private static double result(Findings findings, Rule rule, ResultField field) {
        return Doubles.of(step(findings, rule).result().get(field));
    }

    /** The step by MIX or by MIX-COST. */
    private static Step bound(Findings findings) {
        return findings.certificate().steps().stream().filter(step -> step.rule() == Rule.MIX || step.rule() == Rule.MIX_COST).findFirst()
            .orElseThrow();
    }

    private static double bound(Findings findings, ResultField field) {
        return Doubles.of(bound(findings).result().get(field));
    }

    private static double memorization(ClusterMixture problem) throws UndecidedException, RejectedException {
        return bound(bounds(problem), ResultField.MEMORIZATION);
    }

    private static MultiplierSearch search(ClusterMixture problem) {
        return new MultiplierSearch(problem.samples().doubleValue(), problem.clusters(), kind -> MixtureEstimate.linear(PLAIN));
    }

    private static double frequency(EqualClusters clusters) {
        return Doubles.of(clusters.hit(), clusters.whole());
    }

    @Test
    void theKernelSaysWhatTheSearchSays() throws Exception {
        ClusterMixture problem = gaussian("500", "zipf:1", "5000", "0.1");
        Findings findings = bounds(problem);
        double nu = Doubles.of(bound(findings).witness().get(WitnessField.MULTIPLIER));
        MultiplierSearch sharp = new MultiplierSearch(5000, problem.clusters(), kind -> new GaussianCost((GaussianCluster) kind));
        assertEquals(1, bound(findings, ResultField.MEMORIZATION) / sharp.bound(nu, 0.1), 1e-2);
        double singletons = bound(findings, ResultField.SINGLETONS);
        assertTrue(0 < singletons && singletons < bound(findings, ResultField.TERMS));
    }

    /** Where floating point does not tell the coefficients of Gaussian clusters from 0 or 1, other rules say what there is to say. */
    @ParameterizedTest
    @CsvSource({"1e-300, 0.499999", "1e-160, 0.499999", "1e-154, 0.499999", "0.99999999999, 0.06584", "0.99999999, 0.06584"})
    void signalsMayBeAlmostNothingOrAlmostAll(String lambdaSquared, double least) throws Exception {
        Findings findings = bounds(mixture("3", "uniform", "gaussian:10000:" + lambdaSquared, "5", "0.3"));
        Step error = findings.certificate().steps().stream().filter(step -> step.result().containsKey(ResultField.LEAST_ERROR)).findFirst()
            .orElseThrow();
        assertTrue(Doubles.of(error.result().get(ResultField.LEAST_ERROR)) >= least);
    }

    /** What the kernel leaves out is little: in doubles, without buckets, the same sums. */
    @Test
    void littleIsLost() throws Exception {
        ClusterMixture problem = mixture("300", "zipf:3/2", "boolean:10000:2/5", "1000", "0.15");
        Findings findings = bounds(problem);
        CoefficientTable ratios = new CoefficientTable(problem.groups().get(0).kind());
        double nu = Doubles.of(step(findings, Rule.MIX).witness().get(WitnessField.MULTIPLIER));
        double sum = 0;
        double singletons = 0;
        double unseen = 0;
        for (EqualClusters clusters : problem.clusters()) {
            double f = frequency(clusters);
            sum += MixtureEstimate.cluster(1000, f, nu, MixtureEstimate.linear(ratios));
            singletons += 1000 * f * Math.pow(1 - f, 999) * MixtureEstimate.linear(ratios).at(1, nu * f);
            unseen += f * Math.pow(1 - f, 1000) / 2;
        }
        assertEquals(1, result(findings, Rule.MIX, ResultField.TERMS) / sum, 3e-4);
        assertEquals(1, result(findings, Rule.MIX, ResultField.SINGLETONS) / singletons, 3e-4);
        Witness witness = Witness.precision(96).with(WitnessField.MOST_SAMPLES, new BigFraction(1000));
        Problem mixture = problem;
        assertEquals(1, Doubles.of(Rules.of(mixture).derive(Rule.MIX_UNSEEN, List.of(), witness, new CheckCost()).numbers()
            .get(ResultField.LEAST_ERROR)) / unseen, 1e-9);
    }

    /**
     * The least error is that of the plain sum: m samples carry -5000 ln(1 - rho) nats, rho = m/(9900 + 100 m), and some errors are out of
     * reach besides.
     */
    @ParameterizedTest
    @CsvSource({"60, zipf:3/2, 200, 0.4", "10, uniform, 10, 0.4", "20, zipf:1/2, 400, 0.1"})
    void theLeastErrorIsThatOfAllClusters(String clusters, String frequencies, String samples, String error) throws Exception {
        ClusterMixture problem = gaussian(clusters, frequencies, samples, error);
        double n = problem.samples().doubleValue();
        double sum = 0;
        for (EqualClusters equal : problem.clusters()) {
            double f = frequency(equal);
            double chance = Math.pow(1 - f, n);
            for (int m = 0; m <= Math.min(n, 400); m++) {
                sum += equal.count().doubleValue() * f * chance * (m == 0 ? 0.5 : leastError(m / (9900 + 100.0 * m)));
                chance *= (n - m) / (m + 1) * f / (1 - f);
            }
        }
        assertEquals(1, result(bounds(problem), Rule.MIX_FEASIBLE, ResultField.LEAST_ERROR) / sum, 1e-3);
        for (double scale : new double[] {0.99, 1.01}) {
            Findings near = bounds(gaussian(clusters, frequencies, samples, String.format("%.9f", sum * scale)));
            assertEquals(scale > 1, hasLearners(near));
        }
    }

    /** Where phi, which falls, is what is carried, or where GAUSS-TV's detail is 1. */
    private static double leastError(double rho) {
        double nats = -5000 * Math.log1p(-rho);
        double known = nats > 20 ? 0
            : new BrentSolver(1e-15).solve(200, e -> InformationEstimate.leastInformation(e) - nats, 1e-12, 0.5 - 1e-9);
        double z = new BrentSolver(1e-13).solve(200, x -> detail(rho, x) - 1, 1e-9, 30);
        return Math.max(known, Erf.erfc(z / Math.sqrt(2)) / 2);
    }

    /** With the best split. */
    private static double detail(double rho, double z) {
        double s = Math.max(rho, z / Math.sqrt(10_000 + z * z));
        double u = Math.min(1, 2 * z * z * (1 - s) / (10_000 * s));
        return s / rho * u * (2 - u);
    }

    @Test
    void zipfFrequenciesAreNearlyZipf() {
        for (String exponent : List.of("1", "1/2", "1.05", "17/19", "2", "3.7")) {
            List<EqualClusters> clusters = new ArrayList<>(gaussian("1000", "zipf:" + exponent, "10", "0.1").clusters());
            Collections.reverse(clusters);
            double s = Doubles.of(org.ironbound.input.ExactNumber.parse("s", exponent));
            BigInteger sum = BigInteger.ZERO;
            for (int j = 1; j <= clusters.size(); j++) {
                EqualClusters one = clusters.get(j - 1);
                sum = sum.add(one.hit());
                assertEquals(1, frequency(one) / frequency(clusters.get(0)) * Math.pow(j, s), 1e-9);
                requireWeight(one.hit(), j, org.ironbound.input.ExactNumber.parse("s", exponent));
            }
            assertEquals(clusters.get(0).whole(), sum);
        }
    }

    /** w = floor(2^96/j^(a/b)): {@code w^b j^a <= 2^(96 b) < (w+1)^b j^a}. */
    private static void requireWeight(BigInteger w, int j, BigFraction s) {
        int a = s.getNumerator().intValueExact();
        int b = s.getDenominator().intValueExact();
        BigInteger whole = BigInteger.ONE.shiftLeft(96 * b);
        BigInteger power = BigInteger.valueOf(j).pow(a);
        assertTrue(w.pow(b).multiply(power).compareTo(whole) <= 0);
        assertTrue(w.add(BigInteger.ONE).pow(b).multiply(power).compareTo(whole) > 0);
    }

    /** One group of equal clusters is the same as many groups of one. */
    @Test
    void groupsAreTheirClusters() throws Exception {
        ClusterKind kind = new GaussianCluster(BigInteger.valueOf(10_000), Proportion.of("lambda-squared", new BigFraction(1, 100)));
        ClusterGroup one = new ClusterGroup(BigInteger.ONE, new Frequencies.Equal(new BigFraction(1, 10)), kind);
        AverageError error = new AverageError(new BigFraction(3, 10));
        ClusterMixture ten = new ClusterMixture(BigInteger.valueOf(30), Collections.nCopies(10, one), error);
        ClusterMixture together = new ClusterMixture(BigInteger.valueOf(30),
            List.of(new ClusterGroup(BigInteger.TEN, one.frequencies(), kind)), error);
        assertEquals(1, memorization(ten) / memorization(together), 1e-9);
    }

    /** About 1000 samples of a sparse cluster have a coefficient near the smallest of all doubles. */
    @Test
    void coefficientsMayBeTheSmallestDoubles() throws Exception {
        Frequencies sixth = new Frequencies.Equal(new BigFraction(1, 6));
        ClusterKind sparse = new SparseCluster(BigInteger.valueOf(100), new BigFraction(1, 7));
        ClusterKind gaussian = new GaussianCluster(BigInteger.valueOf(100), Proportion.of("lambda-squared", new BigFraction(1, 10)));
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(6000),
            List.of(new ClusterGroup(BigInteger.ONE, sixth, sparse), new ClusterGroup(BigInteger.valueOf(5), sixth, gaussian)),
            new AverageError(new BigFraction(1, 5)));
        assertTrue(memorization(problem) > 0);
    }

    /** Two equal clusters with very many samples each: nearly twice GAUSS-TV's bound for their mean. */
    @Test
    void manySamplesAreLikeTheirMean() throws Exception {
        double bound = memorization(gaussian("2", "uniform", "20000", "0.1"));
        assertEquals(1, bound / (2 * exact(10_000, 1.2815515655446004)), 2e-2);
    }

    @Test
    void theMultiplierIsTheBest() {
        MultiplierSearch search = search(gaussian("500", "zipf:1", "3000", "0.15"));
        double nu = search.multiplier(0.15).orElseThrow();
        assertTrue(search.bound(nu, 0.15) > search.bound(1.05 * nu, 0.15));
        assertTrue(search.bound(nu, 0.15) > search.bound(nu / 1.05, 0.15));
    }

    @Test
    void errorsBelowThatOfUnseenClustersAreOutOfReach() throws Exception {
        MultiplierSearch search = search(gaussian("10", "uniform", "10", "0.17"));
        assertFalse(search.multiplier(0.17).isPresent());
        assertTrue(search.multiplier(0.18).isPresent());
        assertEquals(0, search.multiplier(0.6).orElseThrow());
        // One sample carries so much that only the clusters without one count.
        String strong = "gaussian:10000:1/2";
        assertTrue(hasLearners(bounds(mixture("10", "uniform", strong, "10", "0.18"))));
        for (String error : List.of("0.174", "0.1", "0")) {
            Findings findings = bounds(mixture("10", "uniform", strong, "10", error));
            assertFalse(hasLearners(findings));
            assertTrue(result(findings, Rule.MIX_UNSEEN, ResultField.LEAST_ERROR) > 0.1743392);
        }
    }

    private static boolean hasLearners(Findings findings) {
        return findings.certificate().claims().stream().noneMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS);
    }

    /** Clusters of one kind are worth more than when half of them are of a kind that is worth less. */
    @Test
    void everyKindCounts() throws Exception {
        double strong = memorization(mixture("100", null, "boolean:10000", "200", "0.3"));
        double weak = memorization(mixture("100", null, "sparse:10000:1/10", "200", "0.3"));
        BigFraction each = new BigFraction(1, 100);
        List<ClusterGroup> groups = new ArrayList<>();
        for (String kind : List.of("boolean:10000", "sparse:10000:1/10")) {
            groups.add(new ClusterGroup(BigInteger.valueOf(50), new Frequencies.Equal(each), mixture("2", null, kind, "1", "0.1").groups()
                .get(0).kind()));
        }
        double mixed = memorization(new ClusterMixture(BigInteger.valueOf(200), groups, new AverageError(new BigFraction(3, 10))));
        assertTrue(weak < mixed && mixed < strong, weak + " " + mixed + " " + strong);
    }

    @Test
    void veryManyEqualClustersCostNothing() throws Exception {
        assertTrue(memorization(gaussian("10^280", "uniform", "10^281", "0.1")) > 1e280);
    }

    @Test
    void isUndecidedWhereTermsAreTooMany() {
        assertThrows(UndecidedException.class, () -> bounds(gaussian("10", "uniform", "10^9", "0.1")));
    }

    /** GAUSS-TV's bound for m samples of a cluster and the quantile z, in nats. */
    private static double exact(double m, double z) {
        double tau = m / (99 + m);
        double s = Math.max(tau / 100, z / 100);
        double u = 2 * z * z * (1 - s) / (10_000 * s);
        double k = s / (tau / 100) * u * (2 - u);
        return k >= 1 ? Double.POSITIVE_INFINITY : 5_000 * Math.log1p((1 - tau) * k / (1 - k));
    }

    /**
     * At any multiplier the sum is that of the least costs over all errors, here over a fine grid of them. That over a coarse one, whose
     * cells have the memorization of their larger error and the price of their smaller one, is less.
     */
    @ParameterizedTest
    @CsvSource({"20000, 1/5, 3981.126412704245", "30000, 1/5, 5550.612461745545", "40000, 1/5, 6936.779017269026",
        "20000, 1/4, 2981.126412704245", "10000, 3/10, 1174.034940043152", "60000, 3/20, 12263.83926121502"})
    void costsAreTheLeast(int nu, String error, double coarse) throws Exception {
        GaussianCluster kind = new GaussianCluster(BigInteger.valueOf(10_000), Proportion.of("lambda-squared", new BigFraction(1, 100)));
        List<ClusterGroup> groups = new ArrayList<>();
        LeastCosts least = new LeastCosts();
        double sum = 0;
        for (int d : new int[] {2, 3, 6}) {
            groups.add(new ClusterGroup(BigInteger.ONE, new Frequencies.Equal(new BigFraction(1, d)), kind));
            double chance = Math.pow(1 - 1.0 / d, 6);
            for (int m = 0; m <= 6; m++) {
                sum += chance * least.at(m, (double) nu / d);
                chance *= (6.0 - m) / (m + 1) / (d - 1);
            }
        }
        BigFraction e = org.ironbound.input.ExactNumber.parse("error", error);
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(6), groups, new AverageError(e));
        Witness witness = TangentPoints.at(96, List.of(1.0)).in(Witness.precision(96).with(WitnessField.MOST_SAMPLES, new BigFraction(6))
            .with(WitnessField.MULTIPLIER, new BigFraction(nu)));
        Witness asking = new CostNodes(problem, problem.clusters(), nu, new Fineness(Fineness.USUAL_DIGITS))
            .in(witness, Map.of(kind, new GaussianCost(kind)));
        double bound = Doubles.of(Rules.of((Problem) problem).derive(Rule.MIX_COST, List.of(), asking, new CheckCost()).numbers()
            .get(ResultField.MEMORIZATION));
        double plain = sum - nu * Doubles.of(e);
        assertTrue(coarse < bound, bound + " is at most " + coarse);
        assertEquals(plain, bound, 1e-5 * sum);
    }

    @Test
    void nodesStandForThemselves() {
        CountNodes nodes = new CountNodes(32);
        for (long m = 1; m < 100_000; m++) {
            long node = nodes.of(m);
            assertTrue(m <= node && node <= m + m / 32 && nodes.of(node) == node, m + " is " + node);
        }
    }

    /** The least costs at each multiplier, on one grid of errors: what a cluster costs there is computed once. */
    private static final class LeastCosts {
        private static final int SAMPLES = 6;
        private static final double[] QUANTILES = IntStream.range(0, 80_000).mapToDouble(i -> i * 1e-4).toArray();
        private static final double[] ERRORS = Arrays.stream(QUANTILES).map(z -> Erf.erfc(z / Math.sqrt(2)) / 2).toArray();

        private final double[][] bounds = IntStream.rangeClosed(1, SAMPLES)
            .mapToObj(m -> Arrays.stream(QUANTILES).map(z -> exact(m, z)).toArray()).toArray(double[][]::new);

        double at(int m, double price) {
            double least = price / 2;
            for (int i = 0; m > 0 && i < QUANTILES.length; i++) {
                least = Math.min(least, bounds[m - 1][i] + price * ERRORS[i]);
            }
            return least;
        }
    }
}
