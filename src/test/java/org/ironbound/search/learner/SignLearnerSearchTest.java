package org.ironbound.search.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.ExactNumber;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.bound.BooleanLearner;
import org.ironbound.kernel.bound.SignLaw;
import org.ironbound.kernel.bound.SparseLearner;
import org.ironbound.kernel.bound.TrinomialTail;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorTarget;
import org.junit.jupiter.api.Test;

/** What the search finds, the kernel certifies. */
class SignLearnerSearchTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(100);
    private static final Logarithm LN = new Logarithm(UNIT);
    private static final BigInteger DIMENSION = BigInteger.valueOf(10_000);
    /** The least information at an average error of 1/10, in nats. */
    private static final double PHI = 1.58643132429802311668;

    @Test
    void booleanClustering() {
        SignLearner learner = SignLearnerSearch.ofBoolean(10_000, 20, 0.1).find(average("0.1"), 0).orElseThrow();
        BigFraction lambda = new BigFraction(1, 10);
        BigFraction slope = new BigFraction(learner.parameter());
        assertTrue(errors(learner, BooleanLearner.lawOfPositive(20, lambda, slope), BooleanLearner.lawOfNull()) <= 0.2);
        double memorized = Enclosures.toDouble(BooleanLearner.memorizationUpperBound(LN, DIMENSION, 20, lambda, slope), UNIT);
        // tau is at most n lambda^2 and rho at most lambda^2 tau.
        double lower = (1 - 0.2) / (0.01 * 0.2) * PHI;
        assertTrue(lower <= memorized && memorized <= 20 * lower, () -> lower + " to " + memorized);
    }

    @Test
    void sparseHypercube() {
        SignLearner learner = SignLearnerSearch.ofSparse(10_000, 4, 0.01).find(average("0.1"), 0).orElseThrow();
        BigFraction p = new BigFraction(1, 100);
        BigFraction u = new BigFraction(learner.parameter());
        assertTrue(errors(learner, SparseLearner.lawOfPositive(4, p, u), SparseLearner.lawOfNull(4, p, u)) <= 0.2);
        double memorized = Enclosures.toDouble(SparseLearner.memorizationUpperBound(LN, DIMENSION, 4, p, u), UNIT);
        double lower = (1 - 0.01 / 0.13375) / 0.00106693766534864343673 * PHI;
        assertTrue(lower <= memorized && memorized <= 10 * lower, () -> lower + " to " + memorized);
    }

    @Test
    void anErrorBelowTheFloorOfTheFamilyIsNotReached() {
        // The majority of ten samples errs a little more often than that.
        assertEquals(Optional.empty(), SignLearnerSearch.ofBoolean(10_000, 10, 0.1).find(average("0.1"), 0));
        assertEquals(Optional.empty(), SignLearnerSearch.ofSparse(100, 1, 0.1).find(average("1e-6"), 0));
    }

    private static ErrorTarget average(String error) {
        return new AverageError(ExactNumber.parse("error", error));
    }

    /** Miss and false alarm together. */
    private static double errors(SignLearner learner, SignLaw positive, SignLaw nothing) {
        BigInteger miss = TrinomialTail.upperBound(LN, DIMENSION, positive, new BigFraction(learner.threshold()));
        BigInteger falseAlarm = TrinomialTail.upperBound(LN, DIMENSION, nothing.negated(), new BigFraction(-learner.threshold() - 1));
        return Enclosures.toDouble(miss.add(falseAlarm), UNIT);
    }
}
