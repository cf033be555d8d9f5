package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.reference.SparseRetention;
import org.ironbound.reference.SupremumEstimate;

/** Of Boolean clustering and the sparse hypercube, with few samples: the formulas in doubles, so claims false by less than 10^-6 of themselves pass. */
final class SignTruth extends Truth {
    private static final double ACCURACY = 1e-6;

    /** What {@link #constant} computed, for many certificates of few problems. */
    private static final Map<SparseHypercube, Double> CONSTANTS = new ConcurrentHashMap<>();

    private final ClusteringProblem problem;
    private final double tau;
    private final double rho;
    /** What information about a fresh sample is multiplied by. */

    SignTruth(Certificate certificate) {
        super(certificate);
        this.problem = (ClusteringProblem) certificate.problem();
        int n = problem.samples().intValueExact();
        if (problem instanceof BooleanClustering clustering) {
            double l = clustering.lambda().upperBound(DIGITS).doubleValue();
            this.tau = secondMoment(n, l);
            this.rho = l * l * tau;
        } else {
            double p = ((SparseHypercube) problem).fixed().doubleValue();
            double s = p + (1 - p) * Math.scalb(1.0, 1 - n);
            this.tau = p / s;
            this.rho = SupremumEstimate.sparse(s, tau);
        }
    }

    /** What multiplies the information: (1-tau)/rho, or what is not below it. Only lower bounds ask for it. */
    private double factor() {
        return problem instanceof SparseHypercube sparse ? CONSTANTS.computeIfAbsent(sparse, SignTruth::constant) : (1 - tau) / rho;
    }

    /** c* of MEM-DIRECT, not below (1-tau)/rho. */
    private static double constant(SparseHypercube problem) {
        int n = problem.samples().intValueExact();
        BigInteger a = problem.fixed().getNumerator();
        BigInteger b = problem.fixed().getDenominator();
        BigInteger v = a.shiftLeft(n - 1);
        SparseRetention retention = new SparseRetention(b.shiftLeft(n - 1), v.add(b.subtract(a)), v);
        return retention.constant(retention.largestMean());
    }

    /** E r^2, which the coefficient is not below. */
    private static double secondMoment(int n, double l) {
        double sum = 0;
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + l) / 2);
        for (int k = 0; k <= n; k++) {
            double odds = Math.pow((1 + l) / (1 - l), 2 * k - n);
            double r = (odds - 1) / (odds + 1);
            sum += (plus.probability(k) + plus.probability(n - k)) / 2 * r * r;
        }
        return sum;
    }

    private static boolean isAtMost(double low, double high) {
        return low <= high + Math.abs(high) * ACCURACY;
    }

    private double information() {
        if (problem.target() instanceof AverageError average) {
            return InformationEstimate.leastInformation(average.error().doubleValue());
        }
        ErrorPair pair = (ErrorPair) problem.target();
        return InformationEstimate.divergence(pair.falseNegative().doubleValue(), pair.falsePositive().doubleValue());
    }

    /** What the samples carry about one coordinate of a fresh one. */
    private double capacity() {
        int n = problem.samples().intValueExact();
        if (problem instanceof SparseHypercube sparse) {
            double p = sparse.fixed().doubleValue();
            return (p + (1 - p) * Math.scalb(1.0, 1 - n)) * dber(tau);
        }
        double l = ((BooleanClustering) problem).lambda().upperBound(DIGITS).doubleValue();
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + l) / 2);
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            double odds = Math.pow((1 + l) / (1 - l), 2 * k - n);
            sum += (plus.probability(k) + plus.probability(n - k)) / 2 * dber(l * (odds - 1) / (odds + 1));
        }
        return sum;
    }

    private static double dber(double m) {
        return ((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2;
    }

    /** What every learner memorizes, at least; with one sample of Boolean clustering by the mean m with d Dber(lambda^2 m) = I. */
    private double memorization() {
        if (problem instanceof SparseHypercube || !problem.samples().equals(BigInteger.ONE)) {
            return factor() * information();
        }
        double l = ((BooleanClustering) problem).lambda().upperBound(DIGITS).doubleValue();
        double d = problem.dimension().doubleValue();
        double low = 0;
        double high = 1;
        while ((low + high) / 2 > low && (low + high) / 2 < high) {
            double middle = (low + high) / 2;
            if (d * dber(l * l * middle) <= information()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return d * ((high == 1 ? Math.log(2) : dber(low)) - dber(l * high));
    }

    @Override
    void requireStep(Step step) {
        Map<Field, BigFraction> result = step.result();
        switch (step.rule()) {
            case BOOL_LINEAR, BOOL_CLOSED, SPARSE, SUPREMUM, CHORD, SKEW, BOOL_SKEW -> {
                assertTrue(isAtMost(tau, result.get(Field.TAU).doubleValue()), "tau");
                assertTrue(isAtMost(rho, result.get(Field.RHO).doubleValue()), "rho");
                assertTrue(isAtMost(result.get(Field.RATIO).doubleValue(), (1 - tau) / rho), "ratio");
            }
            case SPARSE_DIRECT -> assertTrue(isAtMost(result.get(Field.CONSTANT).doubleValue(), factor()), "constant");
            case ACC, ACC_AVG -> assertTrue(isAtMost(result.get(Field.INFORMATION).doubleValue(), information()), "information");
            case FEASIBLE -> assertTrue(problem.target().needsInfiniteInformation() || information() > problem.dimension().doubleValue() * capacity(), "feasible");
            case MEM, MEM_DIRECT, BOOL_GERBER -> requireBound(Relation.AT_LEAST, result.get(Field.MEMORIZATION), false);
            case BOOL_LEARN, SPARSE_LEARN -> requireLearner(step);
            default -> {
                boolean upper = certificate.steps().get(step.premises().get(0) - 1).rule().isLearner();
                requireBound(upper ? Relation.AT_MOST : Relation.AT_LEAST, result.get(Field.MEMORIZATION), true);
            }
        }
    }

    @Override
    void requireBound(Relation relation, BigFraction value, boolean bits) {
        double nats = value.doubleValue() * (bits ? Math.log(2) : 1);
        if (relation == Relation.AT_LEAST) {
            assertTrue(isAtMost(nats, memorization()), () -> nats + " nats");
        } else {
            Step learner = certificate.steps().stream().filter(step -> step.rule().isLearner()).findFirst().orElseThrow();
            requireLearner(learner);
            assertTrue(isAtMost(learnerMemorization(learner), nats), () -> nats + " nats");
        }
    }

    private void requireLearner(Step step) {
        double c = step.witness().get(Field.THRESHOLD).doubleValue();
        double miss = lowerTail(step, true, c);
        double falseAlarm = 1 - lowerTail(step, false, c);
        assertTrue(isAtMost(miss, step.result().get(Field.FALSE_NEGATIVE).doubleValue()), "false negatives");
        assertTrue(isAtMost(falseAlarm, step.result().get(Field.FALSE_POSITIVE).doubleValue()), "false positives");
        assertTrue(isAtMost(learnerMemorization(step), step.result().get(Field.MEMORIZATION).doubleValue()), "memorization");
    }

    /** The chance that the inner product is at most c: the number of its summands that are not 0 is binomial, and of these the number of +1. */
    private double lowerTail(Step step, boolean positive, double c) {
        int d = problem.dimension().intValueExact();
        double kept = 1;
        double mean = positive ? meanSign(step) : 0;
        if (problem instanceof SparseHypercube sparse) {
            double p = sparse.fixed().doubleValue();
            kept = step.witness().get(Field.KEEPING).doubleValue() * (p + (1 - p) * Math.scalb(1, 1 - problem.samples().intValueExact()));
        }
        BinomialDistribution terms = new BinomialDistribution(null, d, kept);
        double sum = 0;
        for (int t = kept == 1 ? d : 0; t <= d; t++) {
            double chance = terms.probability(t);
            if (chance > 0) {
                int most = (int) Math.floor((t + c) / 2);
                sum += chance * new BinomialDistribution(null, t, (1 + mean) / 2).cumulativeProbability(most);
            }
        }
        return sum;
    }

    /** The mean of a summand that is not 0, for a sample of the cluster. */
    private double meanSign(Step step) {
        return problem instanceof SparseHypercube ? tau : lambda(step) * meanAnswer(step);
    }

    /** Of the samples that the learner uses. */
    private static double lambda(Step step) {
        return step.witness().get(Field.LAMBDA_LOWER).doubleValue();
    }

    private double answer(Step step, int k) {
        return Math.max(-1, Math.min(1, step.witness().get(Field.SLOPE).doubleValue() * (2 * k - problem.samples().intValueExact())));
    }

    /** Given a centre of +1. */
    private double meanAnswer(Step step) {
        int n = problem.samples().intValueExact();
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + lambda(step)) / 2);
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            sum += plus.probability(k) * answer(step, k);
        }
        return sum;
    }

    private double learnerMemorization(Step step) {
        int n = problem.samples().intValueExact();
        if (problem instanceof SparseHypercube sparse) {
            double u = step.witness().get(Field.KEEPING).doubleValue();
            double g = Math.scalb(1, 1 - n);
            return problem.dimension().doubleValue() * (1 - sparse.fixed().doubleValue()) * (entropy(g * u) + g * u * Math.log(2) - g * entropy(u));
        }
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + lambda(step)) / 2);
        double doubt = 0;
        for (int k = 0; k <= n; k++) {
            doubt += plus.probability(k) * entropy((1 + answer(step, k)) / 2);
        }
        return problem.dimension().doubleValue() * (entropy((1 + meanAnswer(step)) / 2) - doubt);
    }

    private static double entropy(double x) {
        return x <= 0 || x >= 1 ? 0 : -x * Math.log(x) - (1 - x) * Math.log1p(-x);
    }
}
