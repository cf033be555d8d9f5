package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.reference.NormalDistance;
import org.ironbound.reference.SparseRetention;
import org.ironbound.reference.SupremumEstimate;

/**
 * Of Boolean clustering and the sparse hypercube, with few samples: the formulas in doubles, so claims false by less than 10^-6 of
 * themselves pass.
 */
final class SignTruth extends Truth {
    private static final BigDecimal ACCURACY = new BigDecimal("1e-6");
    private static final int BISECTIONS = 60;
    /** With a larger t the sign that a learner releases is as good as certain. */
    private static final double MOST_CERTAIN = 1e6;
    private static final double NEARLY_ONE = 1 - 1e-15;
    /** Where a function of a tilt is looked at. */
    private static final double GRID = 0.01;
    private static final double REACH = 50;

    private final ClusteringProblem problem;
    private final double tau;
    private final double rho;
    /** What every learner memorizes, at least; 0 until it is computed. */
    private double memorization;

    SignTruth(ClusteringProblem problem) {
        super(ACCURACY);
        this.problem = problem;
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
        return problem instanceof SparseHypercube sparse ? constant(sparse) : (1 - tau) / rho;
    }

    /** c* of MEM-DIRECT, not below (1-tau)/rho. */
    static double constant(SparseHypercube problem) {
        int n = problem.samples().intValueExact();
        BigInteger a = problem.fixed().getNumerator();
        BigInteger b = problem.fixed().getDenominator();
        BigInteger v = a.shiftLeft(n - 1);
        SparseRetention retention = new SparseRetention(b.shiftLeft(n - 1), v.add(b.subtract(a)), v);
        return retention.constant(retention.largestMean());
    }

    /** E r^2, which the coefficient is not below. */
    private static double secondMoment(int n, double l) {
        return mean(n, l, r -> r * r);
    }

    /** The mean of a function of the mean r of a sign of the centre given the samples. */
    static double mean(int n, double l, DoubleUnaryOperator function) {
        double sum = 0;
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + l) / 2);
        for (int k = 0; k <= n; k++) {
            double odds = Math.pow((1 + l) / (1 - l), 2 * k - n);
            sum += (plus.probability(k) + plus.probability(n - k)) / 2 * function.applyAsDouble((odds - 1) / (odds + 1));
        }
        return sum;
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
        return mean(n, l, r -> dber(l * r));
    }

    static double dber(double m) {
        return ((1 + m) * Math.log1p(m) + (1 - m) * Math.log1p(-m)) / 2;
    }

    /** What every learner memorizes, at least; with one sample of Boolean clustering by the mean m with d Dber(lambda^2 m) = I. */
    private double memorization() {
        if (memorization == 0) {
            boolean byGerber = problem instanceof BooleanClustering && problem.samples().equals(BigInteger.ONE);
            memorization = Math.max(byGerber ? ofOneSample() : factor() * information(), Math.max(byCentre(), byLearner()));
        }
        return memorization;
    }

    /**
     * What is known of ever more coordinates, of each next to nothing, is no less: of Boolean clustering (1/tau - 1) 2 (z/lambda)^2, of the
     * sparse hypercube (1 - tau) 2 (z/tau)^2/A, where {@code ln(1 - s + s cosh t) <= A t^2/2}.
     */
    private double byCentre() {
        double error = (1 - problem.target().advantage().doubleValue()) / 2;
        if (error <= 0) {
            return 0;
        }
        double z = NormalDistance.quantile(error);
        if (problem instanceof SparseHypercube sparse) {
            return weak(sparse.fixed().doubleValue(), sparse.samples().intValueExact()) * 2 * z * z;
        }
        double ratio = z / ((BooleanClustering) problem).lambda().upperBound(DIGITS).doubleValue();
        return (1 / tau - 1) * 2 * ratio * ratio;
    }

    /** What is memorized of n samples of ever more sparse coordinates, for a unit of 2 z^2. */
    static double weak(double fixed, int n) {
        double agreement = fixed + (1 - fixed) * Math.scalb(1, 1 - n);
        double mean = fixed / agreement;
        return (1 - mean) / mean / mean / growth(agreement);
    }

    /**
     * What a learner memorizes that releases a sign of the mean tanh(t r) for each coordinate, and knows as much of the centre as ever more
     * coordinates need; if none knows so much, no more than there is to know of the samples.
     */
    private double byLearner() {
        if (!(problem instanceof BooleanClustering clustering) || byCentre() == 0) {
            return 0;
        }
        int n = problem.samples().intValueExact();
        double l = clustering.lambda().upperBound(DIGITS).doubleValue();
        double d = problem.dimension().doubleValue();
        double known = byCentre() / (1 / tau - 1) / d;
        double t = leastTilt(x -> dber(mean(n, l, r -> r * released(x, r))) >= known);
        double mean = mean(n, l, r -> r * released(t, r));
        return dber(mean) < known ? n * d * Math.log(2) : d * (mean(n, l, r -> dber(released(t, r))) - dber(mean));
    }

    /** The least t, about, at which a learner that releases signs of the mean tanh(t r) is good enough, or a very large one. */
    static double leastTilt(DoublePredicate isEnough) {
        double low = 0;
        double high = MOST_CERTAIN;
        for (int i = 0; i < BISECTIONS; i++) {
            double t = (low + high) / 2;
            if (isEnough.test(t)) {
                high = t;
            } else {
                low = t;
            }
        }
        return high;
    }

    static double released(double t, double r) {
        return Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, Math.tanh(t * r)));
    }

    /** The least A, which is s next to t = 0. */
    private static double growth(double s) {
        double largest = s;
        for (double t = GRID; t < REACH; t += GRID) {
            double half = Math.sinh(t / 2);
            largest = Math.max(largest, 2 * Math.log1p(2 * s * half * half) / t / t);
        }
        return largest;
    }

    private double ofOneSample() {
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

    /** Whether the error needs more than the samples carry: then whatever is said of all learners that reach it is true. */
    private boolean isInfeasible() {
        return problem.target().needsInfiniteInformation() || information() > problem.dimension().doubleValue() * capacity()
            || isTooMuchOfCentre();
    }

    /** Whether ever more coordinates need more of the centre than the samples tell. */
    private boolean isTooMuchOfCentre() {
        if (!(problem instanceof BooleanClustering clustering) || byCentre() == 0) {
            return false;
        }
        double l = clustering.lambda().upperBound(DIGITS).doubleValue();
        return byCentre() / (1 / tau - 1)
            > problem.dimension().doubleValue() * mean(problem.samples().intValueExact(), l, r -> r >= 1 ? Math.log(2) : dber(r));
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        Map<ResultField, BigFraction> result = step.result();
        switch (step.rule()) {
            case BOOL_LINEAR, BOOL_CLOSED, SPARSE, SUPREMUM, CHORD, SKEW, BOOL_SKEW, PRIV -> requireQuantities(step);
            case SPARSE_DIRECT -> requireAtMost(decimal(result.get(ResultField.CONSTANT)), decimal(factor()), "constant");
            case ACC, ACC_AVG -> requireAtMost(decimal(result.get(ResultField.INFORMATION)), decimal(information()), "information");
            case FEASIBLE, BOOL_TV_INFEASIBLE -> assertTrue(isInfeasible(), "a learner may reach the error");
            case BOOL_LEARN, BOOL_LEARN_TABLE, SPARSE_LEARN -> requireLearner(step);
            case BOOL_TV, SPARSE_TV -> requireAtMost(decimal(result.get(ResultField.MEMORIZATION)), decimal(byCentre()), "memorization");
            case BOOL_IB -> requireAtMost(decimal(result.get(ResultField.MEMORIZATION)), decimal(byLearner()), "memorization");
            case BITS -> requireMemorization(premises.get(0), nats(result.get(ResultField.MEMORIZATION)));
            default -> requireMemorization(step, decimal(result.get(ResultField.MEMORIZATION)));
        }
    }

    /** Of the learner that the step describes, or of all learners. */
    private void requireMemorization(Step step, BigDecimal nats) {
        if (step.rule().isLearner()) {
            requireAtMost(learner(step).memorization(), nats, "memorization");
        } else {
            assertTrue(holds(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST, nats), () -> nats + " nats");
        }
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        return switch (quantity) {
            case LEAST_MEMORIZATION -> relation == Relation.AT_LEAST && (isInfeasible() || isAtMost(value, decimal(memorization())));
            case LEAST_EPSILON, LEAST_ZCDP_RHO, LEAST_GDP_MU ->
                relation == Relation.AT_LEAST
                    && (isInfeasible() || isPrivacyFloor(quantity, value, problem.samples(), decimal(memorization())));
            case TAU, TAU_LOWER -> holds(relation, value, decimal(tau), decimal(tau));
            case RHO, RHO_LOWER -> holds(relation, value, decimal(rho), decimal(rho));
            case RATIO -> holds(relation, value, decimal((1 - tau) / rho), decimal((1 - tau) / rho));
            case TAU_OVER_CORRELATION, RHO_OVER_CORRELATION -> holds(relation, value, BigDecimal.ONE, BigDecimal.ONE) && isCorrelation();
            case LEARNERS -> value.signum() == 0 && isInfeasible();
            default -> throw new AssertionError(quantity);
        };
    }

    /** Whether rho is the squared maximal correlation, as it always is for Boolean clustering. */
    private boolean isCorrelation() {
        return problem instanceof BooleanClustering
            || isAtMost(decimal(rho), decimal(((SparseHypercube) problem).fixed().doubleValue() * tau));
    }

    private static BigDecimal decimal(double x) {
        return new BigDecimal(x);
    }

    @Override
    ErrorTarget target() {
        return problem.target();
    }

    @Override
    Learner ofWitness(Witness witness) {
        // The score of a null is symmetric: it is above c as often as it is at most -(floor(c) + 1).
        double c = witness.get(WitnessField.THRESHOLD).doubleValue();
        return new Learner(decimal(learnerMemorization(witness)), decimal(lowerTail(witness, true, c)),
            decimal(lowerTail(witness, false, -Math.floor(c) - 1)));
    }

    /**
     * The chance that the inner product is at most c: the number of its summands that are not 0 is binomial, and of these the number of +1.
     */
    private double lowerTail(Witness witness, boolean positive, double c) {
        int d = problem.dimension().intValueExact();
        double kept = 1;
        double mean = positive ? meanSign(witness) : 0;
        if (problem instanceof SparseHypercube sparse) {
            double p = sparse.fixed().doubleValue();
            kept = witness.get(WitnessField.KEEPING).doubleValue() * (p + (1 - p) * Math.scalb(1, 1 - problem.samples().intValueExact()));
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
    private double meanSign(Witness witness) {
        return problem instanceof SparseHypercube ? tau : lambda(witness) * meanAnswer(witness);
    }

    /** Of the samples that the learner uses: it can blur them, not sharpen. */
    private double lambda(Witness witness) {
        BigFraction used = witness.get(WitnessField.LAMBDA_LOWER);
        assertTrue(used.compareTo(((BooleanClustering) problem).lambda().upperBound(DIGITS)) <= 0, "lambda");
        return used.doubleValue();
    }

    private double answer(Witness witness, int k) {
        int n = problem.samples().intValueExact();
        if (!witness.lists().containsKey(WitnessField.ANSWERS)) {
            return Math.max(-1, Math.min(1, witness.get(WitnessField.SLOPE).doubleValue() * (2 * k - n)));
        }
        List<BigFraction> answers = witness.list(WitnessField.ANSWERS);
        assertTrue(answers.size() == (n + 1) / 2 && answers.stream().allMatch(answer -> answer.compareTo(BigFraction.ONE) <= 0), "answers");
        return 2 * k == n ? 0 : 2 * k > n ? answers.get(k - n / 2 - 1).doubleValue() : -answers.get(n - k - n / 2 - 1).doubleValue();
    }

    /** Given a centre of +1. */
    private double meanAnswer(Witness witness) {
        int n = problem.samples().intValueExact();
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + lambda(witness)) / 2);
        double sum = 0;
        for (int k = 0; k <= n; k++) {
            sum += plus.probability(k) * answer(witness, k);
        }
        return sum;
    }

    private double learnerMemorization(Witness witness) {
        int n = problem.samples().intValueExact();
        if (problem instanceof SparseHypercube sparse) {
            double u = witness.get(WitnessField.KEEPING).doubleValue();
            double g = Math.scalb(1, 1 - n);
            return problem.dimension().doubleValue() * (1 - sparse.fixed().doubleValue()) * (entropy(g * u) + g * u * Math.log(2)
                - g * entropy(u));
        }
        BinomialDistribution plus = new BinomialDistribution(null, n, (1 + lambda(witness)) / 2);
        double doubt = 0;
        for (int k = 0; k <= n; k++) {
            doubt += plus.probability(k) * entropy((1 + answer(witness, k)) / 2);
        }
        return problem.dimension().doubleValue() * (entropy((1 + meanAnswer(witness)) / 2) - doubt);
    }

    private static double entropy(double x) {
        return x <= 0 || x >= 1 ? 0 : -x * Math.log(x) - (1 - x) * Math.log1p(-x);
    }
}
