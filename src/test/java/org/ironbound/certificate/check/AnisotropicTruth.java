package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.ErrorPair;
import org.ironbound.reference.CoordinateCosts;
import org.ironbound.reference.NormalDistance;

/** Of Gaussian clustering in groups of coordinates, in doubles: by the best multiplier, s and y, without tangents. */
final class AnisotropicTruth extends Truth {
    /** Of what is computed in doubles. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-6");
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double LARGEST = 30;
    private static final int STEPS = 60;

    private final AnisotropicClustering problem;
    private final double distance;
    private final double reach;
    private Double least;

    AnisotropicTruth(AnisotropicClustering problem) {
        super(ROUNDING);
        this.problem = problem;
        this.distance = problem.target() instanceof AverageError average ? NormalDistance.ofAverage(average.error().doubleValue())
            : ofPair((ErrorPair) problem.target());
        this.reach = problem.groups().stream().mapToDouble(group -> size(group) * CoordinateCosts.reach(rho(group))).sum();
    }

    private static double ofPair(ErrorPair pair) {
        return NormalDistance.ofPair(pair.falseNegative().doubleValue(), pair.falsePositive().doubleValue());
    }

    private static double size(CoordinateGroup group) {
        return group.dimension().doubleValue();
    }

    private double tau(CoordinateGroup group) {
        double l = group.lambdaSquared().doubleValue();
        double n = problem.samples().doubleValue();
        return n * l / (1 + (n - 1) * l);
    }

    private double rho(CoordinateGroup group) {
        return tau(group) * group.lambdaSquared().doubleValue();
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        BigFraction memorization = step.result().get(ResultField.MEMORIZATION);
        switch (step.rule()) {
            case DISTANCE, DISTANCE_PAIR -> assertTrue(step.result().get(ResultField.DISTANCE).doubleValue() <= distance * (1 + 1e-6));
            case GAUSS_ANISO_INFEASIBLE -> assertTrue(isInfeasible(), "a learner may reach the error");
            case BITS -> requireMemorization(nats(memorization));
            default -> requireMemorization(decimal(memorization));
        }
    }

    private void requireMemorization(BigDecimal nats) {
        assertTrue(holds(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST, nats), () -> nats + " nats");
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        return switch (quantity) {
            case LEAST_MEMORIZATION -> relation == Relation.AT_LEAST && (isInfeasible() || value.doubleValue() <= least() * (1 + 1e-6));
            case LEARNERS -> value.signum() == 0 && isInfeasible();
            default -> throw new AssertionError(quantity);
        };
    }

    private boolean isInfeasible() {
        return distance * distance > reach;
    }

    private double least() {
        if (least == null) {
            double low = -LARGEST;
            double high = LARGEST;
            for (int i = 0; i < STEPS; i++) {
                double left = high - GOLDEN * (high - low);
                double right = low + GOLDEN * (high - low);
                if (at(Math.exp(left)) < at(Math.exp(right))) {
                    low = left;
                } else {
                    high = right;
                }
            }
            least = Math.max(0, at(Math.exp(low)));
        }
        return least;
    }

    private double at(double multiplier) {
        return multiplier * distance * distance
            + problem.groups().stream().mapToDouble(group -> size(group) * CoordinateCosts.cost(tau(group), rho(group), multiplier)).sum();
    }
}
