package org.ironbound.input;

import java.math.BigInteger;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Proportion;

/**
 * Gaussian clustering as a person states it: texts, null where nothing was given.
 *
 * @param common        dimension, samples and error
 * @param lambdaSquared L, by default 1/sqrt(d)
 */
public record GaussianInput(ClusteringInput common, String lambdaSquared) {
    /** With everything in one row. */
    public GaussianInput(String dimension, String samples, String lambdaSquared, String error, String falseNegative, String falsePositive) {
        this(new ClusteringInput(dimension, samples, error, falseNegative, falsePositive), lambdaSquared);
    }

    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public GaussianClustering problem() {
        BigInteger d = common.wholeDimension();
        BigInteger n = common.wholeSamples();
        ErrorTarget target = common.target();
        try {
            return new GaussianClustering(d, n, proportion(lambdaSquared, d), target);
        } catch (InvalidFieldException e) {
            throw common.asGiven(e);
        }
    }

    /** L as it was given, or 1/sqrt(d). */
    static Proportion proportion(String lambdaSquared, BigInteger d) {
        return lambdaSquared == null ? Proportion.inverseRoot("lambda-squared", d)
            : ClusteringInput.checked(lambdaSquared, text -> Proportion.of("lambda-squared", ExactNumber.parse("lambda-squared", text)));
    }
}
