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
    /** Witness of BOOL-LINEAR, BOOL-CLOSED, BOOL-SKEW, BOOL-GERBER and FEASIBLE: an upper bound of lambda. */
    LAMBDA("lambda"),
    /** Witness of BOOL-GERBER: m, from 0 to 1. */
    MEAN("mean"),
    /** Witness of SPARSE-TILTED: the probability that all samples are +1. */
    PLUS("plus"),
    /** Witness of SPARSE-TILTED: the probability that all samples are -1. */
    MINUS("minus"),
    /** Witness of BOOL-POINT and BOOL-LEARN: a lower bound of lambda. */
    LAMBDA_LOWER("lambda-lower"),
    /** Witness of CH-KL, CH-BINARY and SDPI-BINARY-CERT: an upper bound of the coefficient. */
    COEFFICIENT("coefficient"),
    /** Witness of SDPI-BINARY-CERT: how far the moments are used. */
    REACH("reach"),
    /** Witness of SDPI-BINARY-CERT, a list: the ends of its intervals. */
    POINTS("points"),
    /** Witness of SDPI-BINARY-CERT and CH-BINARY, a list: a slope for each interval, of CH-BINARY but the first. */
    SLOPES("slopes"),
    /**
     * Witness of SDPI-BINARY-CHORD, SDPI-BINARY-SKEW, CH-KL, CH-KL-POINT and CH-KL-STAGE: what is computed is in multiples of 2^-precision divided by it; one
     * that makes that exact makes the result exact.
     */
    FACTOR("factor"),
    /** Witness of BOOL-LEARN: the slope of the answer. */
    SLOPE("slope"),
    /** Witness of SPARSE-LEARN: the chance that an agreeing coordinate is kept. */
    KEEPING("keeping"),
    /** Witness of BOOL-LEARN and SPARSE-LEARN: t of Chernoff's bound on a miss. */
    MISS_TILT("miss-tilt"),
    /** Witness of BOOL-LEARN and SPARSE-LEARN: t of Chernoff's bound on a false alarm. */
    FALSE_ALARM_TILT("false-alarm-tilt"),
    /** Witness of CH-KL, a list for each pair of rows: where the first tangent touches, in multiples of 2^-precision divided by the factor. */
    LEFT("left"),
    /** Witness of CH-KL, a list: where the second tangent takes over. */
    CROSS("cross"),
    /** Witness of CH-KL, a list: where the second tangent touches. */
    RIGHT("right"),
    /** Witness of CH-KL-POINT: the number of a row. */
    FIRST_ROW("first-row"),
    /** Witness of CH-KL-POINT: the number of another row. */
    SECOND_ROW("second-row"),
    /** Witness of CH-KL-POINT: a place b, in multiples of 2^-precision divided by the factor. */
    POINT("point"),
    /** Witness of MIX: nu, the price of an error in nats. */
    MULTIPLIER("multiplier"),
    /** Witness of MIX, MIX-UNSEEN and MIX-FEASIBLE: clusters with a larger mean number of samples are left out. */
    MOST_SAMPLES("most-samples"),
    /** Witness of MIX, a list for each line below phi: a0 of its tangent point, in multiples of 2^-precision. */
    HITS("hits"),
    /** Witness of MIX, a list: b0 of the tangent point. */
    FALSE_ALARMS("false-alarms"),
    /** Witness of SPARSE-DIRECT and CH-BINARY, a list: where the intervals end that cover the means of a fresh sample, or P(A=1 | B). */
    ENDS("ends"),
    /** Witness of SPARSE-DIRECT, a list for each interval: the chance that all samples agree, where its line touches. */
    AGREEMENTS("agreements"),
    /** Witness of SPARSE-DIRECT, a list for each interval but the first: e to the artanh of the mean of the agreed sign there. */
    TILTS("tilts"),
    /** Witness and result of SPARSE-DIRECT: a lower bound of c* of MEM-DIRECT. */
    CONSTANT("constant"),
    /** Witness of CH-KL-STAGE: 1 for the first channel of a cascade, 2 for the second. */
    STAGE("stage"),
    /** Witness of CH-CHI2: the factor of the matrix that is a sum of squares. */
    SCALE("scale"),
    /** Witness of CH-CHI2: how far it may be from one, entry by entry. */
    REST("rest"),
    /** Witness of CH-CHI2: the coefficient of its own output in the linear form of each output. */
    CORNER("corner"),
    /** Witness of CH-CHI2, a list: the coefficients of the inputs in the linear form of each output, for each input those of all outputs. */
    OUTPUT_FORMS("output-forms"),
    /** Witness of CH-CHI2, a list: the coefficients of an input and all later ones in the linear form of each input. */
    INPUT_FORMS("input-forms"),
    /** Witness of CH-CHI2, a list: the weights of the squares, of outputs and then of inputs. */
    WEIGHTS("weights"),
    /** Witness of CH-CHI2-POINT, a list: a function of the input. */
    INPUT_FUNCTION("input-function"),
    /** Witness of CH-CHI2-POINT, a list: a function of the output. */
    OUTPUT_FUNCTION("output-function"),
    /** Witness of CH-BINARY, a list: the ends of intervals of P(A=0 | B), as {@link #ENDS} are of P(A=1 | B). */
    MIRRORED_ENDS("mirrored-ends"),
    /** Witness of CH-BINARY, a list: their slopes. */
    MIRRORED_SLOPES("mirrored-slopes"),
    /** Witness of CH-BINARY-POINT, a list for each input that occurs: how much likelier another law makes it. */
    INPUT_WEIGHTS("input-weights"),
    /** Result of CH-DOBRUSHIN: the Dobrushin coefficient. */
    ETA_TV("eta-tv"),
    /** Result of CH-KL: an upper bound of the input-free coefficient. */
    ETA_KL("eta-kl"),
    /** Result of CH-KL-POINT: a lower bound of it. */
    ETA_KL_LOWER("eta-kl-lower"),
    /** Result of CH-NFOLD: an upper bound of the input-free coefficient of all uses together. */
    ETA_KL_USES("eta-kl-uses"),
    /** Result of CH-KL-STAGE: an upper bound of the input-free coefficient of one channel of a cascade. */
    ETA_KL_STAGE("eta-kl-stage"),
    /** Result of CH-CASCADE: an upper bound of the input-free coefficient of a cascade. */
    ETA_KL_CASCADE("eta-kl-cascade"),
    /** Result of CH-CHI2: an upper bound of eta_chi2. */
    ETA_CHI2("eta-chi2"),
    /** Result of CH-CHI2-POINT: a lower bound of it. */
    ETA_CHI2_LOWER("eta-chi2-lower"),
    /** Result of SDPI-GAUSS: the coefficient of additive noise for a Gaussian input. */
    ETA_GAUSSIAN("eta-gaussian"),
    /** Result of SDPI-GAUSS: the same of all uses together, the largest of all Gaussian inputs. */
    ETA_GAUSSIAN_USES("eta-gaussian-uses"),
    /** Result of CH-BINARY and CH-KL-LAW: an upper bound of the contraction coefficient for the law of the input. */
    ETA_LAW("eta-law"),
    /** Result of CH-BINARY-POINT and CH-CHI2-LAW: a lower bound of it. */
    ETA_LAW_LOWER("eta-law-lower"),
    /** Witness and result of PRIV: a lower bound of the epsilon of every epsilon-differentially private learner. */
    EPSILON("epsilon"),
    /** Result of PRIV: a lower bound of the rho of every learner that is rho-zCDP. */
    ZCDP_RHO("zcdp-rho"),
    /** Result of PRIV: a lower bound of the mu of every learner that is mu-GDP. */
    GDP_MU("gdp-mu"),
    /** Result of APPROX: an upper bound of the sharper error term for a fresh sample, in nats. */
    SAMPLE_ERROR("sample-error"),
    /** Result of APPROX: an upper bound of the sharper error term for theta, in nats. */
    CENTRE_ERROR("centre-error"),
    /** Result of APPROX: the same by Proposition 3.5 for a fresh sample. */
    CLASSICAL_SAMPLE_ERROR("classical-sample-error"),
    /** Result of APPROX: the same by Proposition 3.5 for theta. */
    CLASSICAL_CENTRE_ERROR("classical-centre-error"),
    /** Result: an upper bound of tau_n. */
    TAU("tau"),
    /** Result: an upper bound of rho_n. */
    RHO("rho"),
    /** Result: a lower bound of tau. */
    TAU_LOWER("tau-lower"),
    /** Result: a lower bound of rho. */
    RHO_LOWER("rho-lower"),
    /** Result of SDPI-BINARY-CHORD and SDPI-BINARY-SKEW: tau divided by the squared maximal correlation of samples and centre, which is 1. */
    TAU_OVER_CORRELATION("tau-over-correlation"),
    /** Result of the same: rho divided by the squared maximal correlation of samples and a fresh one, which is 1. */
    RHO_OVER_CORRELATION("rho-over-correlation"),
    /** Result: a lower bound of (1 - tau_n)/rho_n. */
    RATIO("ratio"),
    /** Result of GAUSS-CAPACITY: an upper bound of what the samples carry about a fresh one, in nats. */
    CAPACITY("capacity"),
    /** Result: a lower bound of I(M;X), in nats. */
    INFORMATION("information"),
    /** Result: a bound of the least excess memorization, in nats, or in bits after BITS. */
    MEMORIZATION("memorization"),
    /** Result of MIX: a lower bound of the sum of its terms before the price of the error is taken off, in nats. */
    TERMS("terms"),
    /** Result of MIX: a lower bound of the part of that sum for exactly one sample [MIX-SINGLETONS], in nats. */
    SINGLETONS("singletons"),
    /** Result of MIX-UNSEEN and of MIX-FEASIBLE: a lower bound of every learner's error. */
    LEAST_ERROR("least-error"),
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
