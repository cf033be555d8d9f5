package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Equal coordinates of Gaussian clustering.
 *
 * @param dimension     how many, from 1 to 10^{@value ProblemLimits#EXPONENT}
 * @param lambdaSquared L of each, strictly between 0 and 1
 */
public record CoordinateGroup(BigInteger dimension, BigFraction lambdaSquared) {
    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public CoordinateGroup {
        Ranges.requirePositive("dimension", dimension);
        if (Fractions.signum(lambdaSquared) <= 0 || lambdaSquared.compareTo(BigFraction.ONE) >= 0) {
            throw new InvalidFieldException("lambda-squared", Fractions.text(lambdaSquared), "strictly between 0 and 1");
        }
        Ranges.requireSize("lambda-squared", lambdaSquared);
    }

    /** Its fields in a file, in order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("dimension", dimension.toString());
        fields.put("lambda-squared", Fractions.text(lambdaSquared));
        return fields;
    }
}
