package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.reference.NormalDistance;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/** Of Gaussian clustering. */
final class GaussianTruth extends Truth {
    /** A quantile is right to 2^(6 - 210), more digits than are compared. */
    private static final int BISECTIONS = 210;
    /** Of what is computed in doubles. */
    private static final double ROUNDING = 1e-9;
    /** No test is asked for more than this distance. */
    private static final double FARTHEST = 1e6;

    private final GaussianClustering problem;
    private final BigFraction lambda;
    private BigDecimal information;
    private BigDecimal detail;
    private BigDecimal leastMemorization;

    GaussianTruth(GaussianClustering problem) {
        super(GRAIN);
        this.problem = problem;
        this.lambda = problem.lambdaSquared().upperBound(2 * DIGITS);
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        Map<ResultField, BigFraction> result = step.result();
        switch (step.rule()) {
            case GAUSS, GAUSS_CAPACITY, PRIV -> requireQuantities(step);
            case ACC, ACC_AVG -> requireAtMost(decimal(result.get(ResultField.INFORMATION)), information(), "information");
            case DISTANCE, DISTANCE_PAIR -> requireDistance(result.get(ResultField.DISTANCE));
            case FEASIBLE, GAUSS_TV_INFEASIBLE -> assertTrue(isInfeasible(), "a learner may reach the error");
            case GAUSS_LEARN, GAUSS_LEARN_LEVELS, GAUSS_LEARN_CHI -> requireLearner(step);
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
            case LEAST_MEMORIZATION -> relation == Relation.AT_LEAST && (isInfeasible() || isAtMost(value, leastMemorization()));
            case LEAST_EPSILON, LEAST_ZCDP_RHO, LEAST_GDP_MU ->
                relation == Relation.AT_LEAST
                    && (isInfeasible() || isPrivacyFloor(quantity, value, problem.samples(), leastMemorization()));
            case TAU -> holds(relation, value, decimal(tau()), decimal(tau()));
            case RHO -> holds(relation, value, decimal(rho()), decimal(rho()));
            case RATIO -> holds(relation, value, decimal(ratio()), decimal(ratio()));
            case CAPACITY -> holds(relation, value, capacity(), capacity());
            case LEARNERS -> value.signum() == 0 && isInfeasible();
            default -> throw new AssertionError(quantity);
        };
    }

    private BigFraction tau() {
        BigFraction n = new BigFraction(problem.samples());
        return n.multiply(lambda).divide(BigFraction.ONE.add(n.subtract(1).multiply(lambda)));
    }

    private BigFraction rho() {
        return tau().multiply(lambda);
    }

    private BigFraction ratio() {
        return BigFraction.ONE.subtract(tau()).divide(rho());
    }

    /** -(d/2) ln(1 - rho), in nats [FEASIBLE]. */
    private BigDecimal capacity() {
        BigFraction rest = BigFraction.ONE.subtract(rho());
        return Reference.ln(rest.getDenominator(), rest.getNumerator()).at(DIGITS).multiply(new BigDecimal(problem.dimension()))
            .divide(BigDecimal.valueOf(2), CONTEXT);
    }

    private BigDecimal information() {
        if (information == null) {
            information = needed();
        }
        return information;
    }

    private BigDecimal needed() {
        if (problem.target() instanceof AverageError average) {
            return Reference.leastInformation(average.error().getNumerator(), average.error().getDenominator()).at(DIGITS);
        }
        ErrorPair pair = (ErrorPair) problem.target();
        BigFraction hit = BigFraction.ONE.subtract(pair.falseNegative());
        BigFraction beta = pair.falsePositive();
        BigInteger whole = hit.getDenominator().multiply(beta.getDenominator());
        return Reference.divergence(hit.getNumerator().multiply(beta.getDenominator()), beta.getNumerator().multiply(hit.getDenominator()),
            whole).at(DIGITS);
    }

    /** Whether the error needs more than the samples carry: then whatever is said of all learners that reach it is true. */
    private boolean isInfeasible() {
        if (problem.target().needsInfiniteInformation()) {
            return true;
        }
        BigFraction i = Fractions.of(information());
        return Reference.remainder(problem.dimension(), rho().getNumerator(), rho().getDenominator(), i.getNumerator(),
            i.getDenominator()) < 0 || detail().compareTo(BigDecimal.ONE) > 0;
    }

    /** No tests reach the error at a smaller distance [DISTANCE, DISTANCE-PAIR]. */
    private void requireDistance(BigFraction x) {
        requireAtMost(decimal(x), decimal(distance()), "distance");
    }

    /** The largest x for which Phi(-x/2) is at least the mean of both error probabilities; in doubles if these are different. */
    private BigFraction distance() {
        if (problem.target() instanceof ErrorPair pair && !pair.falseNegative().equals(pair.falsePositive())) {
            double least = NormalDistance.ofPair(pair.falseNegative().doubleValue(), pair.falsePositive().doubleValue());
            return new BigFraction(Math.min(least, FARTHEST) * (1 + ROUNDING));
        }
        BigFraction low = BigFraction.ZERO;
        BigFraction high = new BigFraction(BigInteger.valueOf(64));
        for (int i = 0; i < BISECTIONS; i++) {
            BigFraction middle = low.add(high).divide(2);
            boolean below = Reference.normal(middle.getNumerator().negate(), middle.getDenominator()).at(2 * DIGITS)
                .compareTo(decimal(mean())) >= 0;
            low = below ? middle : low;
            high = below ? high : middle;
        }
        return high.multiply(2);
    }

    private BigFraction mean() {
        return BigFraction.ONE.subtract(problem.target().advantage()).divide(2);
    }

    /** Of GAUSS-TV. */
    private BigDecimal detail() {
        if (detail == null) {
            BigFraction distance = distance();
            detail = Reference.detail(problem.dimension(), rho().getNumerator(), rho().getDenominator(), distance.getNumerator(),
                distance.getDenominator()).at(DIGITS);
        }
        return detail;
    }

    /** [GAUSS-IB] or [GAUSS-TV], the larger one. */
    private BigDecimal leastMemorization() {
        if (leastMemorization == null) {
            BigFraction i = Fractions.of(information());
            BigDecimal bottleneck = Reference.bottleneck(problem.dimension(), tau().getNumerator(), tau().getDenominator(),
                rho().getNumerator(), rho().getDenominator(),
                i.getNumerator(), i.getDenominator()).at(DIGITS);
            leastMemorization = bottleneck.max(totalVariation());
        }
        return leastMemorization;
    }

    /** (d/2) ln(1 + (1 - tau) k/(1 - k)). */
    private BigDecimal totalVariation() {
        BigFraction k = Fractions.of(detail());
        BigFraction ratio = BigFraction.ONE.subtract(tau()).multiply(k).divide(BigFraction.ONE.subtract(k)).add(BigFraction.ONE);
        return Reference.ln(ratio.getNumerator(), ratio.getDenominator()).at(DIGITS).multiply(new BigDecimal(problem.dimension()))
            .divide(BigDecimal.valueOf(2), CONTEXT);
    }

    @Override
    ErrorTarget target() {
        return problem.target();
    }

    /** It memorizes (d/2) ln(1 + (1-L)/(n v)). */
    @Override
    Learner ofWitness(Witness witness) {
        BigFraction v = witness.get(WitnessField.NOISE_VARIANCE);
        BigFraction c = witness.get(WitnessField.THRESHOLD);
        BigFraction quotient = BigFraction.ONE.subtract(lambda).divide(v.multiply(problem.samples())).add(BigFraction.ONE);
        Real ln = Reference.ln(quotient.getNumerator(), quotient.getDenominator());
        Real miss = miss(witness, v, c);
        return new Learner(ln.at(DIGITS).multiply(new BigDecimal(problem.dimension())).divide(BigDecimal.valueOf(2), CONTEXT),
            miss.at(DIGITS),
            Reference.normal(c.getNumerator().negate(), c.getDenominator()).at(DIGITS));
    }

    /** As rarely as the rule shows. */
    private Real miss(Witness witness, BigFraction v, BigFraction c) {
        if (witness.lists().containsKey(WitnessField.LENGTHS)) {
            return Reference.missByLengths(problem.dimension(), problem.samples(), fraction(lambda), fraction(v), fraction(c),
                fractions(witness.list(WitnessField.LENGTHS)));
        }
        return Reference.miss(problem.dimension(), problem.samples(), fraction(lambda), fraction(v), fraction(c),
            fractions(witness.lists().containsKey(WitnessField.DEVIATIONS) ? witness.list(WitnessField.DEVIATIONS)
            : List.of(witness.get(WitnessField.DEVIATION))));
    }

    private static List<Reference.Fraction> fractions(List<BigFraction> numbers) {
        return numbers.stream().map(GaussianTruth::fraction).toList();
    }

    private static Reference.Fraction fraction(BigFraction x) {
        return new Reference.Fraction(x.getNumerator(), x.getDenominator());
    }
}
