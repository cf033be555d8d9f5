package org.ironbound.input;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseHypercube;

/**
 * The sparse hypercube as a person states it: texts, null where nothing was given.
 *
 * @param common           dimension, samples and error
 * @param fixedProbability p, by default 1/sqrt(dimension), or where that is irrational the decimal of 12 digits above it
 */
public record SparseInput(ClusteringInput common, String fixedProbability) {
    private static final String FIELD = "fixed-probability";
    /** Significant digits of p where the default is irrational. */
    private static final int DIGITS = 12;

    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public SparseHypercube problem() {
        BigInteger d = common.wholeDimension();
        BigInteger n = common.wholeSamples();
        ErrorTarget target = common.target();
        try {
            return fixedProbability == null
                ? new SparseHypercube(d, n, inverseRoot(FIELD, d), target)
                : ClusteringInput.checked(fixedProbability, text -> new SparseHypercube(d, n, ExactNumber.parse(FIELD, text), target));
        } catch (InvalidFieldException e) {
            throw common.asGiven(e);
        }
    }

    /**
     * 1/sqrt(d), or where that is irrational a decimal just above it: a bound on every learner for a larger p holds for a smaller one too
     * [SPARSE-MONO].
     */
    static BigFraction inverseRoot(String field, BigInteger d) {
        return Proportion.inverseRoot(field, d).upperBound(DIGITS);
    }
}
