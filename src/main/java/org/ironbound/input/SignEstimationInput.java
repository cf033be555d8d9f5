package org.ironbound.input;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.InvalidFieldException;

/**
 * Boolean clustering with an estimate of the centre, as a person states it: texts, null where nothing was given.
 *
 * @param common   dimension and samples, and no error: that would be another accuracy
 * @param bitError the share of signs that are wrong
 * @param lambda   by default dimension^(-1/4)
 */
public record SignEstimationInput(ClusteringInput common, String bitError, String lambda) {
    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public BooleanEstimation problem() {
        BigInteger d = common.wholeDimension();
        BigInteger n = common.wholeSamples();
        if (common.hasTarget()) {
            throw new InvalidFieldException(BooleanEstimation.ERROR, bitError,
                "given alone, without error, false-negative and false-positive: those are about telling samples from nulls");
        }
        BigFraction error = ExactNumber.parse(BooleanEstimation.ERROR, bitError);
        try {
            return new BooleanEstimation(d, n, BooleanInput.proportion(lambda, d), error);
        } catch (InvalidFieldException e) {
            throw e.field().equals(BooleanEstimation.ERROR) ? e.given(bitError) : common.asGiven(e);
        }
    }
}
