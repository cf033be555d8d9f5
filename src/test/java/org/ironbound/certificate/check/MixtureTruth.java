package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.special.Erf;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseHypercube;

/**
 * Of mixtures with few clusters and samples: the sums of MIX, MIX-COST and MIX-LEARN in doubles, so claims false by less than 10^-6 of them
 * pass.
 */
final class MixtureTruth extends Truth {
    private static final BigDecimal ACCURACY = new BigDecimal("1e-6");
    /** The best multiplier is between 10 to the power of these. */
    private static final double SMALLEST_MULTIPLIER = -6;
    private static final double LARGEST_MULTIPLIER = 12;
    /** Of them (2/3)^60 of the range is left. */
    private static final int STEPS = 60;
    /** Of problems about which several certificates are asked. */
    private static final Map<ClusterMixture, Double> MEMORIZATIONS = new ConcurrentHashMap<>();
    /** Of a parameter that is a root. */
    private static final int DIGITS = 30;
    /** Constants of sparse clusters are used up to this number of samples. */
    private static final int FEW = 12;
    private static final int QUANTILES = 2_000;
    private static final double LARGEST_QUANTILE = 8;
    /** The error at each quantile that is tried; computed once, for that takes longer than all else about a price. */
    private static final double[] TAILS = IntStream.rangeClosed(0, QUANTILES).mapToDouble(i -> Erf.erfc(quantile(i) / Math.sqrt(2)) / 2)
        .toArray();
    private static final double LARGEST_TILT = 1e6;

    private final ClusterMixture problem;
    private final double error;
    private final Map<Map.Entry<SparseCluster, Integer>, Double> constants = new HashMap<>();
    private final Map<Map.Entry<BooleanCluster, Integer>, List<Told>> told = new HashMap<>();
    private Double leastError;
    /** What some learner memorizes. */
    private double least = Double.MAX_VALUE;

    MixtureTruth(ClusterMixture problem) {
        super(ACCURACY);
        this.problem = problem;
        this.error = problem.target().error().doubleValue();
    }

    private static void requireAtMost(double low, double high, double scale) {
        assertTrue(low <= high + scale * ACCURACY.doubleValue(), () -> low + " is above " + high);
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        Map<ResultField, BigFraction> result = step.result();
        switch (step.rule()) {
            case MIX, MIX_COST -> {
                double nu = step.witness().get(WitnessField.MULTIPLIER).doubleValue();
                boolean isSharp = step.rule() == Rule.MIX_COST;
                double terms = terms(nu, 0, Integer.MAX_VALUE, isSharp);
                requireAtMost(result.get(ResultField.TERMS).doubleValue(), terms, terms);
                requireAtMost(result.get(ResultField.SINGLETONS).doubleValue(), terms(nu, 1, 1, isSharp), terms);
                requireAtMost(result.get(ResultField.MEMORIZATION).doubleValue(), terms - nu * error, terms);
            }
            case SPARSE_DIRECT -> {
                int group = step.witness().get(WitnessField.CLUSTER_GROUP).intValue();
                SparseCluster kind = (SparseCluster) problem.groups().get(group - 1).kind();
                double constant = constant(kind, step.witness().get(WitnessField.COUNT).intValue());
                requireAtMost(result.get(ResultField.CONSTANT).doubleValue(), constant, constant);
            }
            case MIX_UNSEEN -> requireAtMost(result.get(ResultField.LEAST_ERROR).doubleValue(), terms(1, 0, 0, false), 1);
            case MIX_FEASIBLE, PRIV -> requireQuantities(step);
            case FEASIBLE -> assertTrue(isInfeasible(), "a learner may reach the error");
            case MIX_LEARN -> {
                double learnt = learnt(step.witness());
                requireAtMost(learnt, result.get(ResultField.MEMORIZATION).doubleValue(), learnt);
                least = Math.min(least, learnt);
            }
            case BITS -> assertTrue(holds(Claim.Quantity.LEAST_MEMORIZATION, premises.get(0).rule() == Rule.MIX_LEARN ? Relation.AT_MOST
                : Relation.AT_LEAST, nats(result.get(ResultField.MEMORIZATION))), "memorization");
            default -> throw new AssertionError(step.rule());
        }
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        return switch (quantity) {
            case LEAST_MEMORIZATION -> relation == Relation.AT_MOST ? isAtMost(new BigDecimal(least), value)
                : relation == Relation.AT_LEAST && (isInfeasible() || isAtMost(value, new BigDecimal(memorization())));
            case LEAST_ERROR -> relation == Relation.AT_LEAST && isAtMost(value, new BigDecimal(leastError()));
            case LEAST_EPSILON, LEAST_ZCDP_RHO, LEAST_GDP_MU ->
                relation == Relation.AT_LEAST
                    && (isInfeasible() || isPrivacyFloor(quantity, value, problem.samples(), new BigDecimal(memorization())));
            case LEARNERS -> value.signum() == 0 && isInfeasible();
            default -> throw new AssertionError(quantity);
        };
    }

    /** What is claimed of some learner is true of the one that memorizes least among those of the certificates. */
    @Override
    boolean knowsBestLearner() {
        return true;
    }

    /** What the learner of a witness memorizes, with the exact entropy of the names of its parts; it reaches the error. */
    private double learnt(Witness witness) {
        List<EqualClusters> clusters = problem.clusters();
        double errors = 0;
        double memorization = 0;
        int group = 0;
        int first = 0;
        List<BigFraction> answers = new ArrayList<>(list(witness, WitnessField.ANSWERS));
        for (int i = 0; i < witness.list(WitnessField.GROUPS).size(); i++) {
            int next = first + (list(witness, WitnessField.NAMES).isEmpty() ? 1 : list(witness, WitnessField.NAMES).get(i).intValue());
            Map<ClusterKind, List<Named>> known = new HashMap<>();
            for (int j = witness.list(WitnessField.GROUPS).get(i).intValue(); j > 0; j--) {
                EqualClusters equal = clusters.get(group++);
                if (!known.containsKey(equal.kind())) {
                    known.put(equal.kind(), named(equal.kind(), witness, first, next, answers));
                }
                double count = equal.count().doubleValue();
                double frequency = new BigFraction(equal.hit(), equal.whole()).doubleValue();
                BinomialDistribution chances = new BinomialDistribution(null, problem.samples().intValueExact(), frequency);
                double rest = 1;
                errors += count * frequency / 2;
                List<Named> names = known.get(equal.kind());
                for (int k = 0; k < names.size(); k++) {
                    Learner learner = names.get(k).learner();
                    double chance = (k + 1 < names.size() ? chances.cumulativeProbability(names.get(k + 1).needed() - 1) : 1)
                        - chances.cumulativeProbability(names.get(k).needed() - 1);
                    rest -= chance;
                    errors -= count * frequency * chance * (1 - learner.falseNegative().add(learner.falsePositive()).doubleValue()) / 2;
                    memorization += count * (chance * learner.memorization().doubleValue() + surprise(chance));
                }
                memorization += count * surprise(rest);
            }
            first = next;
        }
        assertEquals(clusters.size(), group);
        requireAtMost(errors, error, 1);
        return memorization;
    }

    /** A learner and how many samples it needs. */
    private record Named(Learner learner, int needed) {
    }

    private static List<BigFraction> list(Witness witness, WitnessField field) {
        return witness.lists().getOrDefault(field, List.of());
    }

    /** @param answers that no learner has yet, those of the next one first */
    private List<Named> named(ClusterKind kind, Witness witness, int first, int next, List<BigFraction> answers) {
        List<Named> names = new ArrayList<>();
        for (int i = first; i < next; i++) {
            int needed = witness.list(WitnessField.COUNTS).get(i).intValue();
            if (needed > 0) {
                names.add(new Named(learner(kind, needed, witness, i, answers), needed));
            }
        }
        return names;
    }

    private Learner learner(ClusterKind kind, int samples, Witness witness, int place, List<BigFraction> answers) {
        BigInteger n = BigInteger.valueOf(samples);
        Witness own = Witness.none().with(WitnessField.THRESHOLD, witness.list(WitnessField.THRESHOLDS).get(place));
        if (kind instanceof GaussianCluster gaussian) {
            WitnessField levels = list(witness, WitnessField.LENGTHS).isEmpty() ? WitnessField.DEVIATIONS : WitnessField.LENGTHS;
            return new GaussianTruth(new GaussianClustering(kind.dimension(), n, gaussian.lambdaSquared(), problem.target())).ofWitness(own
                .with(WitnessField.NOISE_VARIANCE, witness.list(WitnessField.NOISE_VARIANCES).get(place))
                .with(levels, witness.list(levels)));
        }
        if (kind instanceof SparseCluster sparse) {
            return new SignTruth(new SparseHypercube(kind.dimension(), n, sparse.fixed(), problem.target())).ofWitness(own
                .with(WitnessField.KEEPING, witness.list(WitnessField.KEEPINGS).get(place)));
        }
        Proportion lambda = ((BooleanCluster) kind).lambda();
        List<BigFraction> taken = answers.subList(0, (samples + 1) / 2);
        Learner learner = new SignTruth(new BooleanClustering(kind.dimension(), n, lambda, problem.target())).ofWitness(own
            .with(WitnessField.LAMBDA_LOWER, lambda.lowerBound(DIGITS)).with(WitnessField.ANSWERS, taken));
        taken.clear();
        return learner;
    }

    private static double surprise(double chance) {
        return chance > 0 ? -chance * Math.log(chance) : 0;
    }

    /** Whether no learner reaches the error: then whatever is said of all learners that reach it is true. */
    private boolean isInfeasible() {
        return error < leastError() * (1 + ACCURACY.doubleValue());
    }

    /** What every learner memorizes, by the best multiplier: the sum less the price of the error is a concave function of it. */
    private double memorization() {
        return MEMORIZATIONS.computeIfAbsent(problem, same -> best());
    }

    private double best() {
        double low = SMALLEST_MULTIPLIER;
        double high = LARGEST_MULTIPLIER;
        for (int i = 0; i < STEPS; i++) {
            double left = low + (high - low) / 3;
            double right = high - (high - low) / 3;
            if (priced(left) < priced(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return priced(low);
    }

    private double priced(double power) {
        double nu = Math.pow(10, power);
        return terms(nu, 0, Integer.MAX_VALUE, true) - nu * error;
    }

    /** The error that what the samples carry leaves on all clusters, or what they would have to know. */
    private double leastError() {
        if (leastError == null) {
            leastError = sum((kind, frequency) -> frequency * leastError(kind, frequency));
        }
        return leastError;
    }

    /** The sum over all clusters of the terms for so many samples. */
    private double terms(double nu, int first, int last, boolean isSharp) {
        return sum((kind, frequency) -> terms(kind, frequency, nu, first, last, isSharp));
    }

    private double sum(ToDoubleBiFunction<ClusterKind, Double> ofCluster) {
        double sum = 0;
        for (ClusterGroup group : problem.groups()) {
            if (group.frequencies() instanceof Frequencies.Equal equal) {
                sum += group.count().doubleValue() * ofCluster.applyAsDouble(group.kind(), equal.each().doubleValue());
            } else {
                double exponent = ((Frequencies.Zipf) group.frequencies()).exponent().doubleValue();
                double whole = 0;
                for (int j = 1; j <= group.count().intValueExact(); j++) {
                    whole += Math.pow(j, -exponent);
                }
                for (int j = 1; j <= group.count().intValueExact(); j++) {
                    sum += ofCluster.applyAsDouble(group.kind(), Math.pow(j, -exponent) / whole);
                }
            }
        }
        return sum;
    }

    /**
     * @param isSharp whether the memorization of Gaussian clusters is bounded by GAUSS-TV too, of Boolean by BOOL-IB, of sparse by c* and
     *     SPARSE-TV
     */
    private double terms(ClusterKind kind, double frequency, double nu, int first, int last, boolean isSharp) {
        int samples = problem.samples().intValueExact();
        BinomialDistribution chance = new BinomialDistribution(null, samples, frequency);
        double sum = 0;
        for (int m = first; m <= Math.min(samples, last); m++) {
            double ratio = m == 0 ? 0 : coefficient(kind, m);
            double c = isSharp && m > 0 && m <= FEW && kind instanceof SparseCluster sparse ? Math.max(ratio, constant(sparse, m)) : ratio;
            double priced = m == 0 ? nu * frequency / 2 : c <= 0 ? 0 : c * MixtureEstimate.leastPriced(nu * frequency / c / 2);
            double paid = isSharp && m > 0 ? paid(kind, m, nu * frequency) : 0;
            sum += chance.probability(m) * Math.max(priced, paid);
        }
        return sum;
    }

    /** c* of MEM-DIRECT. */
    private double constant(SparseCluster kind, int m) {
        return constants.computeIfAbsent(Map.entry(kind, m),
            key -> SignTruth.constant(new SparseHypercube(kind.dimension(), BigInteger.valueOf(m), kind.fixed(), problem.target())));
    }

    /** What learners pay besides. */
    private double paid(ClusterKind kind, int m, double price) {
        if (kind instanceof GaussianCluster gaussian) {
            return cost(price, z -> detailed(gaussian, m, z));
        }
        if (kind instanceof BooleanCluster cluster) {
            return told.computeIfAbsent(Map.entry(cluster, m), key -> told(cluster, m)).stream()
                .mapToDouble(learner -> learner.memorized + price * learner.error).reduce(price / 2, Math::min);
        }
        double rate = SignTruth.weak(((SparseCluster) kind).fixed().doubleValue(), m);
        return cost(price, z -> rate * 2 * z * z);
    }

    /** What a learner memorizes, and how often it errs at least. */
    private record Told(double memorized, double error) {
    }

    /**
     * Learners that release a sign of the mean tanh(t r) for each coordinate. Of ever more coordinates, of each of which next to nothing is
     * known, no more than 2 (z/lambda)^2 need be known for an error Phi(-z).
     */
    private static List<Told> told(BooleanCluster kind, int m) {
        double l = kind.lambda().upperBound(DIGITS).doubleValue();
        double d = kind.dimension().doubleValue();
        List<Told> learners = new ArrayList<>();
        for (int i = 0; i <= QUANTILES; i++) {
            double t = Math.pow(LARGEST_TILT, 2.0 * i / QUANTILES - 1);
            double known = SignTruth.dber(SignTruth.mean(m, l, r -> r * SignTruth.released(t, r)));
            double memorized = SignTruth.mean(m, l, r -> SignTruth.dber(SignTruth.released(t, r))) - known;
            learners.add(new Told(d * memorized, Erf.erfc(l * Math.sqrt(d * known) / 2) / 2));
        }
        return learners;
    }

    /** The one of that number among those that are tried. */
    private static double quantile(int i) {
        return LARGEST_QUANTILE * i / QUANTILES;
    }

    /** The least of a bound at an error Phi(-z) and the price of the error, over a grid of errors, the smallest with infinite bounds. */
    private static double cost(double price, DoubleUnaryOperator bound) {
        double least = price / 2;
        for (int i = 1; i <= QUANTILES; i++) {
            least = Math.min(least, bound.applyAsDouble(quantile(i)) + price * TAILS[i]);
        }
        return least;
    }

    /** GAUSS-TV's bound for the quantile z, by the split that is best. */
    private static double detailed(GaussianCluster kind, int m, double z) {
        double l = kind.lambdaSquared().lowerBound(DIGITS).doubleValue();
        double d = kind.dimension().doubleValue();
        double tau = m * l / (1 + (m - 1) * l);
        double s = Math.max(l * tau, z / Math.sqrt(d + z * z));
        double u = 2 * z * z * (1 - s) / (d * s);
        double k = s / (l * tau) * u * (2 - u);
        return u >= 1 || k >= 1 ? Double.POSITIVE_INFINITY : d / 2 * Math.log1p((1 - tau) * k / (1 - k));
    }

    private double leastError(ClusterKind kind, double frequency) {
        int samples = problem.samples().intValueExact();
        BinomialDistribution chance = new BinomialDistribution(null, samples, frequency);
        double sum = chance.probability(0) / 2;
        for (int m = 1; m <= samples; m++) {
            double known = kind instanceof GaussianCluster gaussian ? outOfReach(gaussian, m) : 0;
            sum += chance.probability(m) * Math.max(known, leastError(capacity(kind, m)));
        }
        return sum;
    }

    /** The least error that GAUSS-TV does not rule out. */
    private static double outOfReach(GaussianCluster kind, int m) {
        double low = 0;
        double high = LARGEST_QUANTILE;
        while ((low + high) / 2 > low && (low + high) / 2 < high) {
            double middle = (low + high) / 2;
            if (Double.isInfinite(detailed(kind, m, middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Erf.erfc(low / Math.sqrt(2)) / 2;
    }

    /** Where phi, which falls, is the capacity. */
    private static double leastError(double capacity) {
        double low = 0;
        double high = 0.5;
        while ((low + high) / 2 > low && (low + high) / 2 < high) {
            double middle = (low + high) / 2;
            if (InformationEstimate.leastInformation(middle) > capacity) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** What m samples carry about a fresh one: for Boolean clusters at most d Dber(lambda) tau, with tau at most 1 - (1 - lambda^2)^m. */
    private static double capacity(ClusterKind kind, int m) {
        double d = kind.dimension().doubleValue();
        if (kind instanceof GaussianCluster gaussian) {
            double l = gaussian.lambdaSquared().lowerBound(DIGITS).doubleValue();
            return -d / 2 * Math.log1p(-m * l * l / (1 + (m - 1) * l));
        }
        if (kind instanceof BooleanCluster cluster) {
            double lambda = cluster.lambda().lowerBound(DIGITS).doubleValue();
            return d * dber(lambda) * (1 - Math.pow(1 - lambda * lambda, m));
        }
        double p = ((SparseCluster) kind).fixed().doubleValue();
        double s = p + (1 - p) * Math.scalb(1, 1 - m);
        return d * s * (s > p ? dber(p / s) : Math.log(2));
    }

    private static double dber(double m) {
        return ((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2;
    }

    /** (1-tau)/rho with m samples; for Boolean clusters by {@code tau <= 1 - (1 - lambda^2)^m}, for sparse ones by {@code rho <= tau}. */
    private static double coefficient(ClusterKind kind, int m) {
        if (kind instanceof GaussianCluster gaussian) {
            double l = gaussian.lambdaSquared().lowerBound(DIGITS).doubleValue();
            return (1 - l) / (m * l * l);
        }
        if (kind instanceof BooleanCluster cluster) {
            double square = Math.pow(cluster.lambda().lowerBound(DIGITS).doubleValue(), 2);
            double kept = Math.pow(1 - square, m);
            return kept / (square * (1 - kept));
        }
        double p = ((SparseCluster) kind).fixed().doubleValue();
        return (1 - p) * Math.scalb(1, 1 - m) / p;
    }
}
