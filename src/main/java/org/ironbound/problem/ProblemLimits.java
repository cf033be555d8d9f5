package org.ironbound.problem;

/** How large a problem may be, far above what an honest one needs. */
public final class ProblemLimits {
    /** Decimal digits in the numerator, and in the denominator, of a number. */
    public static final int DIGITS = 10_000;
    /** Numerator and denominator of every number in a problem are at most 10 to this power. */
    public static final int EXPONENT = 300;
    /** Samples of the sparse hypercube that its law and its learners take into account [SPARSE-MANY]. */
    public static final int SPARSE_SAMPLES = 1000;
    /** Samples of the sparse hypercube that the coefficient tau takes into account; 1 - tau is then about 2^-10000/p [SPARSE-MANY]. */
    public static final int SPARSE_TAU_SAMPLES = 10_000;
    /** Rows and columns of a channel. */
    public static final int CHANNEL_SIZE = 200;
    /** Digits of all entries of a channel together, each as long as their common denominator. */
    public static final int CHANNEL_DIGITS = 64 * 64 * DIGITS;
    /** Uses of a channel. */
    public static final int CHANNEL_USES = 1000;
    /** Groups of clusters in a mixture. */
    public static final int MIXTURE_GROUPS = 2048;
    /** Clusters with different frequencies by Zipf's law. */
    public static final int ZIPF_CLUSTERS = 200_000;
    /** Groups of coordinates of Gaussian clustering. */
    public static final int COORDINATE_GROUPS = 1024;

    private ProblemLimits() {
    }
}
