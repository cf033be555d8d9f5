package org.ironbound.certificate;

/** What a rule yields: the numbers in the result of a step. None is negative. */
public enum ResultField implements Field {
    /** Of SPARSE-DIRECT: a lower bound of c* of MEM-DIRECT. */
    CONSTANT("constant"),
    /** Of CH-DOBRUSHIN: the Dobrushin coefficient. */
    ETA_TV("eta-tv"),
    /** Of CH-KL: an upper bound of the input-free coefficient. */
    ETA_KL("eta-kl"),
    /** Of CH-KL-POINT: a lower bound of the input-free coefficient. */
    ETA_KL_LOWER("eta-kl-lower"),
    /** Of CH-NFOLD: an upper bound of the input-free coefficient of all uses together. */
    ETA_KL_USES("eta-kl-uses"),
    /** Of CH-KL-STAGE: an upper bound of the input-free coefficient of one channel of a cascade. */
    ETA_KL_STAGE("eta-kl-stage"),
    /** Of CH-CASCADE: an upper bound of the input-free coefficient of a cascade. */
    ETA_KL_CASCADE("eta-kl-cascade"),
    /** Of CH-CHI2: an upper bound of eta_chi2. */
    ETA_CHI2("eta-chi2"),
    /** Of CH-CHI2-POINT: a lower bound of eta_chi2. */
    ETA_CHI2_LOWER("eta-chi2-lower"),
    /** Of SDPI-GAUSS: the coefficient of additive noise for a Gaussian input. */
    ETA_GAUSSIAN("eta-gaussian"),
    /** Of SDPI-GAUSS: the coefficient of additive noise for all uses together, the largest of all Gaussian inputs. */
    ETA_GAUSSIAN_USES("eta-gaussian-uses"),
    /** Of CH-BINARY and CH-KL-LAW: an upper bound of the contraction coefficient for the law of the input. */
    ETA_LAW("eta-law"),
    /** Of CH-BINARY-POINT and CH-CHI2-LAW: a lower bound of the contraction coefficient for the law of the input. */
    ETA_LAW_LOWER("eta-law-lower"),
    /** Of PRIV: a lower bound of the epsilon of every epsilon-differentially private learner. */
    EPSILON("epsilon"),
    /** Of PRIV: a lower bound of the rho of every learner that is rho-zCDP. */
    ZCDP_RHO("zcdp-rho"),
    /** Of PRIV: a lower bound of the mu of every learner that is mu-GDP. */
    GDP_MU("gdp-mu"),
    /** Of APPROX: an upper bound of the sharper error term for a fresh sample, in nats. */
    SAMPLE_ERROR("sample-error"),
    /** Of APPROX: an upper bound of the sharper error term for theta, in nats. */
    CENTRE_ERROR("centre-error"),
    /** Of APPROX: an upper bound of the error term of Proposition 3.5 for a fresh sample, in nats. */
    CLASSICAL_SAMPLE_ERROR("classical-sample-error"),
    /** Of APPROX: an upper bound of the error term of Proposition 3.5 for theta, in nats. */
    CLASSICAL_CENTRE_ERROR("classical-centre-error"),
    /** An upper bound of tau_n. */
    TAU("tau"),
    /** An upper bound of rho_n. */
    RHO("rho"),
    /** A lower bound of tau. */
    TAU_LOWER("tau-lower"),
    /** A lower bound of rho. */
    RHO_LOWER("rho-lower"),
    /** Of SDPI-BINARY-CHORD and SDPI-BINARY-SKEW: tau divided by the squared maximal correlation of samples and centre, which is 1. */
    TAU_OVER_CORRELATION("tau-over-correlation"),
    /** Of SDPI-BINARY-CHORD and SDPI-BINARY-SKEW: rho divided by the squared maximal correlation of samples and a fresh one, which is 1. */
    RHO_OVER_CORRELATION("rho-over-correlation"),
    /** A lower bound of (1 - tau_n)/rho_n. */
    RATIO("ratio"),
    /** Of GAUSS-CAPACITY: an upper bound of what the samples carry about a fresh one, in nats. */
    CAPACITY("capacity"),
    /** A lower bound of I(M;X), in nats. */
    INFORMATION("information"),
    /** Of DISTANCE and DISTANCE-PAIR: a lower bound of the distance of two normal laws, in standard deviations. */
    DISTANCE("distance"),
    /** A bound of the least excess memorization, in nats, or in bits after BITS. */
    MEMORIZATION("memorization"),
    /** Of MIX: a lower bound of the sum of its terms before the price of the error is taken off, in nats. */
    TERMS("terms"),
    /** Of MIX: a lower bound of the part of that sum for exactly one sample [MIX-SINGLETONS], in nats. */
    SINGLETONS("singletons"),
    /** Of MIX-UNSEEN and of MIX-FEASIBLE: a lower bound of every learner's error. */
    LEAST_ERROR("least-error"),
    /** Of a learner: an upper bound of the chance of a miss. */
    FALSE_NEGATIVE("false-negative"),
    /** Of a learner: an upper bound of the chance of a false alarm. */
    FALSE_POSITIVE("false-positive");

    private final String label;

    ResultField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
