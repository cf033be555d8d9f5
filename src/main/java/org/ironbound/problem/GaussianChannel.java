package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A channel that adds independent Gaussian noise to a Gaussian input [SDPI-GAUSS].
 *
 * @param signalToNoise S, the variance of the input over that of the noise, positive
 * @param uses          how often it is used, at least 1, the input of each use with that variance at most
 */
public record GaussianChannel(BigFraction signalToNoise, BigInteger uses) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "awgn-channel";
    /** Field of S. */
    public static final String RATIO = "signal-to-noise";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public GaussianChannel {
        if (Fractions.signum(signalToNoise) <= 0) {
            throw new InvalidFieldException(RATIO, Fractions.text(signalToNoise), "above 0");
        }
        Ranges.requireSize(RATIO, signalToNoise);
        Ranges.requireSize(RATIO, signalToNoise.reciprocal());
        Ranges.requirePositive("uses", uses);
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(RATIO, Fractions.text(signalToNoise));
        fields.put("uses", uses.toString());
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.gaussianChannel(this);
    }
}
