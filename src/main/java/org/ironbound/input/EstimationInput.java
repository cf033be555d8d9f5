package org.ironbound.input;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.InvalidFieldException;

/**
 * Gaussian clustering with an estimate of the centre, as a person states it: texts, null where nothing was given.
 *
 * @param common           dimension and samples, and no error: that would be another accuracy
 * @param meanSquaredError D
 * @param lambdaSquared    L, by default 1/sqrt(d)
 */
public record EstimationInput(ClusteringInput common, String meanSquaredError, String lambdaSquared) {
    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public GaussianEstimation problem() {
        BigInteger d = common.wholeDimension();
        BigInteger n = common.wholeSamples();
        if (common.hasTarget()) {
            throw new InvalidFieldException(GaussianEstimation.ERROR, meanSquaredError,
                "given alone, without error, false-negative and false-positive: those are about telling samples from nulls");
        }
        BigFraction error = ExactNumber.parse(GaussianEstimation.ERROR, meanSquaredError);
        try {
            return new GaussianEstimation(d, n, GaussianInput.proportion(lambdaSquared, d), error);
        } catch (InvalidFieldException e) {
            throw e.field().equals(GaussianEstimation.ERROR) ? e.given(meanSquaredError) : common.asGiven(e);
        }
    }
}
