package org.ironbound.certificate;

/** The numbers in the witness and the result of a step. All but the threshold are not negative. */
public enum Field {
    /** Witness: bits after the point. */
    PRECISION("precision"),
    /** Witness of GAUSS: an upper bound of lambda^2. */
    LAMBDA_SQUARED("lambda-squared"),
    /** Witness of GAUSS-LEARN: a lower bound of lambda^2. */
    LAMBDA_SQUARED_LOWER("lambda-squared-lower"),
    /** Witness of GAUSS-LEARN: an upper bound of lambda^2. */
    LAMBDA_SQUARED_UPPER("lambda-squared-upper"),
    /** Witness of ACC-AVG: the miss probability x at the tangent point. */
    MISS_PROBABILITY("miss-probability"),
    /** Witness of GAUSS-LEARN: v, the variance of the noise per coordinate. */
    NOISE_VARIANCE("noise-variance"),
    /** Witness of GAUSS-LEARN: c; the learner calls z positive when the product of w and z exceeds c |w|. */
    THRESHOLD("threshold"),
    /** Witness of GAUSS-LEARN: x of Laurent and Massart. */
    DEVIATION("deviation"),
    /** Result: an upper bound of tau_n. */
    TAU("tau"),
    /** Result: an upper bound of rho_n. */
    RHO("rho"),
    /** Result: a lower bound of (1 - tau_n)/rho_n. */
    RATIO("ratio"),
    /** Result: a lower bound of I(M;X), in nats. */
    INFORMATION("information"),
    /** Result: a bound of the least excess memorization, in nats, or in bits after BITS. */
    MEMORIZATION("memorization"),
    /** Result of GAUSS-LEARN: an upper bound of the chance of a miss. */
    FALSE_NEGATIVE("false-negative"),
    /** Result of GAUSS-LEARN: an upper bound of the chance of a false alarm. */
    FALSE_POSITIVE("false-positive");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name in the file. */
    public String label() {
        return label;
    }
}
