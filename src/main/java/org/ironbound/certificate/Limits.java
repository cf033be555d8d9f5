package org.ironbound.certificate;

import org.ironbound.problem.ProblemLimits;

/**
 * The limits of certificates: they bound how large a hostile file is and what its numbers may be, and are far above what an honest one
 * needs. How long it takes to check one is bounded by the cost model of the checker.
 */
public final class Limits {
    /** Bytes in a file. */
    public static final int FILE_BYTES = 2 << 20;
    /** Bytes in a file with the proof of a claim: enough for some 200,000 boxes. */
    public static final int PROOF_BYTES = 4 << 20;
    /** Steps in a certificate. */
    public static final int STEPS = 32;
    /** Numbers in a list of a witness, but for those of pairs of rows. */
    public static final int LIST = 4096;
    /** Numbers in a list of pairs of rows: as many as the largest channel has. */
    public static final int PAIRS = ProblemLimits.CHANNEL_SIZE * (ProblemLimits.CHANNEL_SIZE - 1) / 2;
    /** Claims in a certificate. */
    public static final int CLAIMS = 16;
    /** Bits after the point that a step may compute with, at least. */
    public static final int MIN_PRECISION = 16;
    /** Bits after the point that a step may compute with, at most. */
    public static final int MAX_PRECISION = 32_768;
    /** Nesting of objects and arrays. */
    public static final int DEPTH = 8;
    /** The largest threshold, in absolute value; 1 - Phi(40) is below 10^-349. */
    public static final int THRESHOLD = 40;
    /** The largest quantile of the normal distribution; errors below 10^-349 need larger ones. */
    public static final int QUANTILE = 40;
    /** The numerator of a threshold is at most 10 to this power. */
    public static final int THRESHOLD_EXPONENT = 18;
    /** The errors of no more clusters that differ are summed with all terms but negligible ones, those of more with terms near the mean. */
    public static final int FEW_CLUSTERS = 2000;
    /** The largest mean number of samples of a cluster that a step may use. */
    public static final int MIXTURE_SAMPLES = 1 << 20;
    /** Bits after the point of a step about a mixture, at most. */
    public static final int MIXTURE_PRECISION = 160;
    /** With more bits after the point a step about a mixture computes with longer coefficients, and few clusters get more terms. */
    public static final int USUAL_MIXTURE_PRECISION = 96;
    /** The largest tilt of Chernoff's bound. */
    public static final int TILT = 64;
    /** Tails of sums of signs are summed term by term up to this number of summands. */
    public static final int SUMMED = 1_000_000;
    /** Bits of the common denominator of a learner's answers, at most. */
    public static final int ANSWER_BITS = 64;
    /** Bits of the common denominator of the lengths in a witness of BOOL-TV, BOOL-IB or SPARSE-TV, at most. */
    public static final int LENGTH_BITS = 256;
    /** Digits after the point of a factor in a witness of BOOL-IB, at most. */
    public static final int FACTOR_DIGITS = 12;
    /** A factor in a witness of BOOL-IB is below 10 to this power. */
    public static final int FACTOR_EXPONENT = 6;
    /** The largest t r in a supremum certificate. */
    public static final int TILTED_EXPONENT = 1000;
    /** Slopes in a certificate about a binary output are at most 2 to this power. */
    public static final int SLOPE_BITS = 40;
    /** The largest epsilon that a privacy step may state. */
    public static final int EPSILON = 1_000_000;
    /** The largest deviation x. */
    public static final int DEVIATION = 1_000_000;

    /** The largest dimension for which the law of lengths is computed weight by weight [CHI-EVEN], not by Stirling [CHI-SERIES]. */
    public static final int CHI_EXACT = 2_500;
    /** The largest dimension for which the law of lengths is computed. */
    public static final int CHI_DIMENSION = 1_000_000;
    /** The largest length that may be given for it. */
    public static final int CHI_LENGTH = 1_100;
    /** The largest length in a witness of BOOL-TV, BOOL-IB or SPARSE-TV. */
    public static final int LENGTH = 200;

    private Limits() {
    }
}
