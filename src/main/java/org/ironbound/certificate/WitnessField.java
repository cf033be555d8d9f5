package org.ironbound.certificate;

/** What a rule needs beside its premises: the numbers and lists in the witness of a step. All but the threshold are not negative. */
public enum WitnessField implements Field {
    /** Bits after the point. */
    PRECISION("precision"),
    /** Of GAUSS: an upper bound of lambda^2. */
    LAMBDA_SQUARED("lambda-squared"),
    /** Of the rules GAUSS-LEARN..: a lower bound of lambda^2. */
    LAMBDA_SQUARED_LOWER("lambda-squared-lower"),
    /** Of the rules GAUSS-LEARN..: an upper bound of lambda^2. */
    LAMBDA_SQUARED_UPPER("lambda-squared-upper"),
    /** Of ACC-AVG: the miss probability x at the tangent point. */
    MISS_PROBABILITY("miss-probability"),
    /**
     * Of DISTANCE: z, half the distance. Of BOOL-TV, BOOL-TV-INFEASIBLE, BOOL-IB and SPARSE-TV: z, where Phi(-z) is at least the mean of
     * both error probabilities.
     */
    QUANTILE("quantile"),
    /** Of BOOL-TV, BOOL-TV-INFEASIBLE, BOOL-IB and SPARSE-TV: a quantile just above the other one. */
    UPPER_QUANTILE("upper-quantile"),
    /** Of BOOL-TV, BOOL-TV-INFEASIBLE, BOOL-IB and SPARSE-TV: the root of twice the information about the centre. */
    ROOT("root"),
    /** Of the rules with ranks of signs and MIX-COST, a list: the standard deviation of the noise of a sign of each rank. */
    NOISES("noises"),
    /** Of the rules with ranks of signs and MIX-COST, a list: for each rank the standard deviation of a normal variable more spread. */
    SPREADS("spreads"),
    /** Of the rules with ranks of signs and MIX-COST, a list for each rank: how far below 0 the left one of three points is. */
    LEFT_POINTS("left-points"),
    /** Of the rules with ranks of signs and MIX-COST, a list for each rank: how far below 0 the middle one is. */
    MIDDLE_POINTS("middle-points"),
    /** Of the rules with ranks of signs and MIX-COST, a list for each rank: the right one. */
    RIGHT_POINTS("right-points"),
    /** Of MIX-COST, a list: the place of the group of Boolean clusters of each rank, from 1. */
    RANK_GROUPS("rank-groups"),
    /** Of MIX-COST, a list: rising quantiles of the errors of Boolean clusters, then of those for each of the signs. */
    CENTRE_QUANTILES("centre-quantiles"),
    /**
     * Of MIX-COST, a list: rising slopes of lines below what the errors of Boolean clusters need of the centre, then those for each of the
     * signs.
     */
    CENTRE_SLOPES("centre-slopes"),
    /** Of MIX-COST, a list for each price of the centre: the place of the group of Boolean clusters, from 1. */
    PRICE_GROUPS("price-groups"),
    /** Of MIX-COST, a list for each price of the centre: the number of samples. */
    PRICE_COUNTS("price-counts"),
    /** Of MIX-COST, a list for each price of the centre: the coefficient of the weights, 1/beta. */
    PRICE_COEFFICIENTS("price-coefficients"),
    /** Of MIX-COST, a list for each price of the centre: the number of its intervals. */
    PRICE_INTERVALS("price-intervals"),
    /** Of MIX-COST, a list for the signs that are made from so many samples: the place of the group of sparse clusters, from 1. */
    SIGN_GROUPS("sign-groups"),
    /** Of MIX-COST, a list for the signs: the number of samples. */
    SIGN_COUNTS("sign-counts"),
    /** Of MIX-COST, a list for the signs: the mean of a sign if all samples are 1, above 0 and at most 1. */
    SIGN_MEANS("sign-means"),
    /** Of MIX-COST, a list for the signs: an upper bound of their coefficient. */
    SIGN_COEFFICIENTS("sign-coefficients"),
    /** Of MIX-COST, a list for the signs: how far the moments are used. */
    SIGN_REACHES("sign-reaches"),
    /** Of MIX-COST, a list for the signs: the number of their intervals but the first, each of which has a slope. */
    SIGN_INTERVALS("sign-intervals"),
    /** Of MIX-COST, a list for the signs: the number of their ranks, behind those of Boolean clusters. */
    SIGN_RANKS("sign-ranks"),
    /** Of MIX-COST, a list for the signs: the number of their quantiles, behind those of Boolean clusters. */
    SIGN_QUANTILES("sign-quantiles"),
    /** Of MIX-COST, a list for the signs: the number of slopes of their lines, behind those of Boolean clusters. */
    SIGN_SLOPES("sign-slopes"),
    /** Of DISTANCE-PAIR: y, where Phi(-y) is at least the chance of a false negative. */
    FALSE_NEGATIVE_QUANTILE("false-negative-quantile"),
    /** Of DISTANCE-PAIR: z, where Phi(-z) is at least the chance of a false positive. */
    FALSE_POSITIVE_QUANTILE("false-positive-quantile"),
    /** Of GAUSS-TV and GAUSS-TV-INFEASIBLE: s, which is at least rho_n and below 1. */
    SPLIT("split"),
    /** Of the rules GAUSS-LEARN..: v, the variance of the noise per coordinate. */
    NOISE_VARIANCE("noise-variance"),
    /** Of the rules GAUSS-LEARN..: c; the learner calls z positive when the product of w and z exceeds c |w|. */
    THRESHOLD("threshold"),
    /** Of GAUSS-LEARN: x of Laurent and Massart. */
    DEVIATION("deviation"),
    /** Of GAUSS-LEARN-LEVELS and MIX-LEARN, a list: x of Laurent and Massart for each level, the largest first. */
    DEVIATIONS("deviations"),
    /** Lengths of what a learner releases, in standard deviations of a coordinate, the shortest first. */
    LENGTHS("lengths"),
    /**
     * Of BOOL-LINEAR, BOOL-CLOSED, BOOL-SKEW, BOOL-GERBER, BOOL-TV, BOOL-TV-INFEASIBLE, BOOL-IB, BOOL-EST, BOOL-EST-INFEASIBLE and
     * FEASIBLE: an upper bound of lambda. Of SPARSE-TV: how much of a sign is in a copy, at most.
     */
    LAMBDA("lambda"),
    /** Of BOOL-GERBER: m, from 0 to 1. Of SPARSE-TV: the mean of a sign if all samples are 1, above 0 and at most 1. */
    MEAN("mean"),
    /** Of SPARSE-TILTED: the probability that all samples are +1. */
    PLUS("plus"),
    /** Of SPARSE-TILTED: the probability that all samples are -1. */
    MINUS("minus"),
    /** Of BOOL-POINT, BOOL-LEARN, BOOL-LEARN-TABLE and BOOL-EST-LEARN: a lower bound of lambda. */
    LAMBDA_LOWER("lambda-lower"),
    /**
     * Of BOOL-IB and BOOL-EST, a list for each number of equal signs, the largest first: a factor. Of MIX-COST, those of all prices of the
     * centre, one after the other.
     */
    FACTORS("factors"),
    /**
     * Of CH-KL, CH-BINARY, SDPI-BINARY-CERT and SPARSE-TV: an upper bound of the coefficient. Of BOOL-IB and BOOL-EST: that of the weights,
     * 1/beta.
     */
    COEFFICIENT("coefficient"),
    /** Of SDPI-BINARY-CERT and SPARSE-TV: how far the moments are used. */
    REACH("reach"),
    /**
     * Of SDPI-BINARY-CERT, BOOL-IB, BOOL-EST and SPARSE-TV, a list: the ends of its intervals. Of MIX-COST, those of all prices, then of
     * all signs.
     */
    POINTS("points"),
    /**
     * Of SDPI-BINARY-CERT, BOOL-IB, BOOL-EST, SPARSE-TV and CH-BINARY, a list: a slope for each interval, of SDPI-BINARY-CERT but the
     * first. Of MIX-COST, those of all prices of the centre, then of all signs.
     */
    SLOPES("slopes"),
    /**
     * Of SDPI-BINARY-CHORD, SDPI-BINARY-SKEW, CH-KL, CH-KL-POINT and CH-KL-STAGE: what is computed is in multiples of 2^-precision divided
     * by it; one that makes that exact makes the result exact.
     */
    FACTOR("factor"),
    /** Of BOOL-LEARN: the slope of the answer. */
    SLOPE("slope"),
    /** Of BOOL-LEARN-TABLE and BOOL-EST-LEARN, a list: the answers to counts of more than half of the samples, the smallest first. */
    ANSWERS("answers"),
    /** Of SPARSE-LEARN: the chance that an agreeing coordinate is kept. */
    KEEPING("keeping"),
    /** Of BOOL-LEARN, BOOL-LEARN-TABLE and SPARSE-LEARN: t of Chernoff's bound on a miss. */
    MISS_TILT("miss-tilt"),
    /** Of BOOL-LEARN, BOOL-LEARN-TABLE and SPARSE-LEARN: t of Chernoff's bound on a false alarm. */
    FALSE_ALARM_TILT("false-alarm-tilt"),
    /** Of CH-KL, a list: the numbers of the pairs of rows that have tangents, rising from 1, see {@link TangentPlaces}. */
    PAIRS("pairs"),
    /** Of CH-KL, a list for each of these pairs: where the first tangent touches, from 0 to 1. The second takes over in the middle. */
    LOWER_PLACES("lower-places"),
    /** Of CH-KL, a list for each of these pairs: where the second tangent touches; where it is the same place, there is one. */
    UPPER_PLACES("upper-places"),
    /**
     * Of CH-KL without those lists, a list for each pair of rows: where the first tangent touches, in multiples of 2^-precision divided by
     * the factor.
     */
    LEFT("left"),
    /** Of CH-KL, a list: where the second tangent takes over. */
    CROSS("cross"),
    /** Of CH-KL, a list: where the second tangent touches. */
    RIGHT("right"),
    /** Of CH-KL-POINT: the number of a row. */
    FIRST_ROW("first-row"),
    /** Of CH-KL-POINT: the number of another row. */
    SECOND_ROW("second-row"),
    /** Of CH-KL-POINT: a place b, in multiples of 2^-precision divided by the factor. */
    POINT("point"),
    /** Of GAUSS-ANISO, a list for each group: y, above 0 and at most 1, where the tangents of its cost touch. */
    LEVELS("levels"),
    /** Of MIX and MIX-COST: nu, the price of an error in nats. Of GAUSS-ANISO: the price of the square of a distance. */
    MULTIPLIER("multiplier"),
    /** Of MIX, MIX-COST, MIX-UNSEEN and MIX-FEASIBLE: clusters with a larger mean number of samples are left out. */
    MOST_SAMPLES("most-samples"),
    /** Of SPARSE-DIRECT about a mixture: the place of a group of sparse clusters, from 1. */
    CLUSTER_GROUP("cluster-group"),
    /** Of SPARSE-DIRECT about a mixture: a number of samples of a cluster of that group. */
    COUNT("count"),
    /** Of MIX-COST and MIX-FEASIBLE, a list: the place of a group of Gaussian clusters, from 1. */
    CLUSTER_GROUPS("cluster-groups"),
    /**
     * Of MIX-COST and MIX-FEASIBLE, a list: a number of samples of a cluster of that group. Of MIX-LEARN, a list: how many a learner needs;
     * 0 for none.
     */
    COUNTS("counts"),
    /** Of MIX-LEARN, a list: how many groups of equal clusters, the rarest first, use the same learners. */
    GROUPS("groups"),
    /** Of MIX-LEARN, a list, which may be missing: how many learners each of the {@link #GROUPS} uses; else it is one each. */
    NAMES("names"),
    /** Of MIX-LEARN, a list for each learner, empty where none is Gaussian: the variance of its noise, as {@link #NOISE_VARIANCE}. */
    NOISE_VARIANCES("noise-variances"),
    /** Of MIX-LEARN, a list for each learner, which may be missing where none is of sparse clusters: as {@link #KEEPING}. */
    KEEPINGS("keepings"),
    /** Of MIX-LEARN, a list for each learner: its threshold, as {@link #THRESHOLD}. */
    THRESHOLDS("thresholds"),
    /** Of MIX-LEARN, a list for each learner: the weight of its name in the code that tells which one was used, out of 2^precision. */
    USES("uses"),
    /** Of MIX-COST, a list: half a distance, for the price at which it is best. Of MIX-FEASIBLE, one out of reach. */
    QUANTILES("quantiles"),
    /** Of MIX-COST and MIX-FEASIBLE, a list: the split for it, as {@link #SPLIT}. Of GAUSS-ANISO.., a list: that of each group. */
    SPLITS("splits"),
    /** Of MIX, MIX-COST and MIX-FEASIBLE, a list for each line below phi: a0 of its tangent point, in multiples of 2^-precision. */
    HITS("hits"),
    /** Of MIX, MIX-COST and MIX-FEASIBLE, a list: b0 of the tangent point. */
    FALSE_ALARMS("false-alarms"),
    /** Of SPARSE-DIRECT and CH-BINARY, a list: where the intervals end that cover the means of a fresh sample, or P(A=1 | B). */
    ENDS("ends"),
    /** Of SPARSE-DIRECT, a list for each interval: the chance that all samples agree, where its line touches. */
    AGREEMENTS("agreements"),
    /** Of SPARSE-DIRECT, a list for each interval but the first: e to the artanh of the mean of the agreed sign there. */
    TILTS("tilts"),
    /** Of SPARSE-DIRECT: a lower bound of c* of MEM-DIRECT. */
    CONSTANT("constant"),
    /** Of CH-KL-STAGE: 1 for the first channel of a cascade, 2 for the second. */
    STAGE("stage"),
    /** Of CH-CHI2: the factor of the matrix that is a sum of squares. */
    SCALE("scale"),
    /** Of CH-CHI2: how far it may be from one, entry by entry. */
    REST("rest"),
    /** Of CH-CHI2: the coefficient of its own output in the linear form of each output. */
    CORNER("corner"),
    /** Of CH-CHI2, a list: the coefficients of the inputs in the linear form of each output, for each input those of all outputs. */
    OUTPUT_FORMS("output-forms"),
    /** Of CH-CHI2, a list: the coefficients of an input and all later ones in the linear form of each input. */
    INPUT_FORMS("input-forms"),
    /** Of CH-CHI2, a list: the weights of the squares, of outputs and then of inputs. */
    WEIGHTS("weights"),
    /** Of CH-CHI2-POINT, a list: a function of the input. */
    INPUT_FUNCTION("input-function"),
    /** Of CH-CHI2-POINT, a list: a function of the output. */
    OUTPUT_FUNCTION("output-function"),
    /** Of CH-BINARY, a list: the ends of intervals of P(A=0 | B), as {@link #ENDS} are of P(A=1 | B). */
    MIRRORED_ENDS("mirrored-ends"),
    /** Of CH-BINARY, a list: their slopes. */
    MIRRORED_SLOPES("mirrored-slopes"),
    /** Of CH-BINARY-POINT, a list for each input that occurs: how much likelier another law makes it. */
    INPUT_WEIGHTS("input-weights"),
    /** Of PRIV: a lower bound of the epsilon of every epsilon-differentially private learner. */
    EPSILON("epsilon");

    private final String label;

    WitnessField(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** How many numbers a list of this name may have. */
    public int longest() {
        return switch (this) {
            case PAIRS, LOWER_PLACES, UPPER_PLACES -> Limits.PAIRS;
            default -> Limits.LIST;
        };
    }
}
