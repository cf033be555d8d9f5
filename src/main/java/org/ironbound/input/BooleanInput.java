package org.ironbound.input;

import java.math.BigInteger;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Proportion;

/**
 * Boolean clustering as a person states it: texts, null where nothing was given.
 *
 * @param common dimension, samples and error
 * @param lambda by default dimension^(-1/4)
 */
public record BooleanInput(ClusteringInput common, String lambda) {
    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public BooleanClustering problem() {
        BigInteger d = common.wholeDimension();
        BigInteger n = common.wholeSamples();
        ErrorTarget target = common.target();
        try {
            return new BooleanClustering(d, n, proportion(lambda, d), target);
        } catch (InvalidFieldException e) {
            throw common.asGiven(e);
        }
    }

    /** The given one, or dimension^(-1/4). */
    static Proportion proportion(String lambda, BigInteger d) {
        return lambda == null ? Proportion.inverseFourthRoot("lambda", d)
            : ClusteringInput.checked(lambda, text -> Proportion.of("lambda", ExactNumber.parse("lambda", text)));
    }
}
