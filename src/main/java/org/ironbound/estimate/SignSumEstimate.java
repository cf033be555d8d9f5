package org.ironbound.estimate;

/**
 * The law of a sum of independent signs or zeros of one law in floating point, all values of it at once. Not a bound: rounding makes its
 * probabilities wrong by some 10^-9 of themselves.
 */
public final class SignSumEstimate {
    /** Values e^-800 times as likely as the most likely one do not matter. */
    private static final double RARE = 800;
    /** Nor do those of signs that are less likely than this, in multiples of the most likely one. */
    private static final double TINY = 1e-307;
    /** Nor do errors of e^-42 of themselves. */
    private static final double FORGOTTEN = 42;
    /** A chance of 0 that is no larger comes from rounding. */
    private static final double NO_CHANCE = 1e-15;

    private final int first;
    /** The probability of at most {@code first + i}. */
    private final double[] lower;
    /** The probability of at least {@code first + i}. */
    private final double[] upper;

    /**
     * From multiples of the probabilities.
     *
     * @param first the value that the first one is of
     */
    private SignSumEstimate(int first, double[] multiples) {
        this.first = first;
        this.lower = new double[multiples.length];
        this.upper = new double[multiples.length];
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += multiples[i];
            lower[i] = sum;
        }
        double all = sum;
        sum = 0;
        for (int i = upper.length - 1; i >= 0; i--) {
            sum += multiples[i];
            upper[i] = sum / all;
            lower[i] /= all;
        }
    }

    /**
     * The law of a sum.
     *
     * @param d     the number of summands
     * @param minus the probability that a summand is -1, positive
     * @param plus  the probability that it is +1, positive
     */
    public static SignSumEstimate of(int d, double minus, double plus) {
        return 1 - minus - plus > NO_CHANCE ? ofSignsAndZeros(d, minus, plus) : ofSigns(d, minus, plus);
    }

    /** By the ratios of binomial probabilities, from the most likely value on. */
    private static SignSumEstimate ofSigns(int d, double minus, double plus) {
        int mode = (int) Math.min(d, Math.floor((d + 1) * plus));
        int low = mode;
        for (double multiple = 1; low > 0 && multiple > TINY; low--) {
            multiple /= ratio(d, minus, plus, low);
        }
        int high = mode;
        for (double multiple = 1; high < d && multiple > TINY; high++) {
            multiple *= ratio(d, minus, plus, high + 1);
        }
        double[] all = new double[2 * (high - low) + 1];
        all[2 * (mode - low)] = 1;
        for (int j = mode; j > low; j--) {
            all[2 * (j - 1 - low)] = all[2 * (j - low)] / ratio(d, minus, plus, j);
        }
        for (int j = mode + 1; j <= high; j++) {
            all[2 * (j - low)] = all[2 * (j - 1 - low)] * ratio(d, minus, plus, j);
        }
        return new SignSumEstimate(2 * low - d, all);
    }

    /** How many times as likely j of d signs are +1 as j - 1. */
    private static double ratio(int d, double minus, double plus, int j) {
        return (d + 1 - j) * plus / (j * minus);
    }

    /**
     * By the recurrence of [TRINOMIAL-TAIL] for the ratios of neighbours up to 0; values above 0 are as likely as those below, but for a
     * power of plus/minus.
     */
    private static SignSumEstimate ofSignsAndZeros(int d, double minus, double plus) {
        double[] ratios = new Ratios(d, minus, plus).upTo(reach(d, minus, plus));
        double slope = Math.log(plus / minus);
        double[] below = new double[ratios.length + 1];
        double most = 0;
        int size = 0;
        boolean isRare = false;
        while (size < ratios.length && !isRare) {
            below[size + 1] = below[size] - Math.log(ratios[size]);
            size++;
            double above = below[size] + size * slope;
            most = Math.max(most, Math.max(below[size], above));
            isRare = Math.max(below[size], above) < most - RARE;
        }
        double[] all = new double[2 * size + 1];
        for (int i = 0; i <= size; i++) {
            all[size - i] = Math.exp(below[i] - most);
            all[size + i] = Math.exp(below[i] + i * slope - most);
        }
        return new SignSumEstimate(-size, all);
    }

    /** Sums of a larger absolute value are rare, by Bernstein's inequality: the most likely one has at least the chance 1/(2d+1). */
    private static int reach(int d, double minus, double plus) {
        double mean = plus - minus;
        double rare = RARE + Math.log(2 * d + 1.0);
        double distance = 2 * rare / 3;
        double variance = d * (plus + minus - mean * mean);
        return (int) Math.min(d, Math.ceil(d * Math.abs(mean) + distance + Math.sqrt(distance * distance + 2 * rare * variance)));
    }

    /**
     * How many times as likely -j is as -j - 1 for a sum of d signs or zeros. Each ratio follows from the next larger j's: it is a plus b
     * over that one, where a and b depend on j, so that an error shrinks in each step.
     */
    private record Ratios(int d, double minus, double plus) {
        private double a(double j) {
            return (j + 1) * (1 - minus - plus) / ((d - j) * minus);
        }

        private double b(double j) {
            return (d + j + 2) * plus / ((d - j) * minus);
        }

        /** Those of j from 0 to the reach less 1. They are begun so far beyond it that nothing is left of the error of the first one. */
        double[] upTo(int reach) {
            double begin = reach + beyond(reach);
            int j = begin < d ? (int) begin : d;
            double ratio = begin < d ? a(j) / 2 + Math.sqrt(a(j) * a(j) / 4 + b(j)) : Double.POSITIVE_INFINITY;
            double[] ratios = new double[reach];
            while (j > 0) {
                j--;
                ratio = a(j) + b(j) / ratio;
                if (j < reach) {
                    ratios[j] = ratio;
                }
            }
            return ratios;
        }

        /** The logarithm of an error falls by at least 2 arsinh(a/(2 sqrt(b))) in each step beyond this j. */
        private double beyond(int j) {
            double half = j < d ? a(j) / Math.sqrt(b(j)) / 2 : 0;
            return Math.ceil(FORGOTTEN / (2 * Math.log(half + Math.sqrt(1 + half * half))));
        }
    }

    /** The least value that matters. */
    public int least() {
        return first;
    }

    /** The greatest value that matters. */
    public int greatest() {
        return first + lower.length - 1;
    }

    /** The probability that the sum is at most c. */
    public double atMost(long c) {
        return c < first ? 0 : c > greatest() ? 1 : lower[(int) (c - first)];
    }

    /** The probability that the sum is at least c. */
    public double atLeast(long c) {
        return c > greatest() ? 0 : c < first ? 1 : upper[(int) (c - first)];
    }
}
