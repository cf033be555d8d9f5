package org.ironbound.estimate;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** The information that accuracy needs [ACC, ACC-AVG], in nats, in floating point. Not a bound. */
public final class InformationEstimate {
    private static final double SMALLEST_LN = -690;
    /** A miss probability is negligible beside the sum of both where its logarithm is so much less. */
    private static final double NEGLIGIBLE_LN = 40;
    /** Below this 1 - 2e the minimizer is taken from its series. */
    private static final double WEAK = 1e-3;
    private static final int EVALUATIONS = 200;

    private InformationEstimate() {
    }

    /** d2(1 - alpha || beta). */
    public static double divergence(double alpha, double beta) {
        return (1 - alpha) * (Math.log1p(-alpha) - Math.log(beta))
            + (alpha == 0 ? 0 : alpha * (Math.log(alpha) - Math.log1p(-beta)));
    }

    /** phi(e), for {@code 0 < e < 1/2}. */
    public static double leastInformation(double e) {
        double x = Math.exp(minimizerLn(e, 1 - 2 * e, Math.min(SMALLEST_LN, Math.log(2 * e) - NEGLIGIBLE_LN)));
        return divergence(x, 2 * e - x);
    }

    /**
     * The logarithm of the miss probability x at which d2(1 - x || 2e - x) is least, or smallestLn if it is below that.
     *
     * @param e          average error, strictly between 0 and 1/2
     * @param advantage  1 - 2e, given apart because it may be tiny
     * @param smallestLn the logarithm of the smallest x of interest, which is below 2e
     */
    public static double minimizerLn(double e, double advantage, double smallestLn) {
        if (advantage < WEAK) {
            return Math.log(0.5 - 2 * advantage / 3);
        }
        UnivariateFunction slope = t -> slope(t, 2 * e, advantage);
        double high = Math.log(2 * e) - 1e-9;
        return slope.value(smallestLn) <= 0 ? smallestLn : new BrentSolver(1e-13, 1e-13, 1e-15).solve(EVALUATIONS, slope, smallestLn, high);
    }

    /** The derivative of d2(b + advantage || b) at b = sum - e^lnX. */
    private static double slope(double lnX, double sum, double advantage) {
        double x = Math.exp(lnX);
        double b = sum - x;
        return Math.log1p(-x) - Math.log(b) - lnX + Math.log1p(-b) - advantage / (b * (1 - b));
    }
}
