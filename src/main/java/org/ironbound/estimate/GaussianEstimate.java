package org.ironbound.estimate;

import java.util.stream.DoubleStream;
import org.apache.commons.math3.special.Gamma;

/** Gaussian clustering [GAUSS, GAUSS-IB, GAUSS-TV, FEASIBLE, GAUSS-LEARN] in floating point, in nats. Not a bound. */
public final class GaussianEstimate {
    /** What Stirling's formula and the end of the series lose, as a logarithm: a little more than ln(2 pi)/2 - 11/12. */
    private static final double STIRLING = 0.0025;
    /** Beyond it a miss is as good as certain. */
    private static final double FURTHEST = 8;

    private GaussianEstimate() {
    }

    /** tau_n. */
    public static double tau(double n, double l) {
        return n * l / (1 + (n - 1) * l);
    }

    /** rho_n. */
    public static double rho(double n, double l) {
        return l * tau(n, l);
    }

    /** The linear bound [MEM]. */
    public static double linear(double n, double l, double information) {
        return (1 - l) / (n * l * l) * information;
    }

    /** The bound [GAUSS-IB]; NaN where no learner has the information. */
    public static double memorization(double d, double n, double l, double information) {
        double g = -Math.expm1(-2 * information / d);
        double tau = tau(n, l);
        double rho = rho(n, l);
        return d / 2 * Math.log1p((1 - tau) * g / (rho - g));
    }

    /** The bound [GAUSS-TV] at the best split, from the z of the mean error; NaN where no learner reaches the error. */
    public static double totalVariation(double d, double n, double l, double z) {
        double rho = rho(n, l);
        double s = Math.max(rho, z / Math.sqrt(d + z * z));
        double u = 2 * z * z * (1 - s) / (d * s);
        double detail = s / rho * u * (2 - u);
        return detail > 1 ? Double.NaN : d / 2 * Math.log1p((1 - tau(n, l)) * detail / (1 - detail));
    }

    /** What n samples carry about a fresh one [FEASIBLE]. */
    public static double capacity(double d, double n, double l) {
        return -d / 2 * Math.log1p(-rho(n, l));
    }

    /** What the learner with noise variance v memorizes [GAUSS-LEARN]. */
    public static double learnerMemorization(double d, double n, double l, double v) {
        return d / 2 * Math.log1p((1 - l) / (n * v));
    }

    /**
     * The least correlation kappa = L/sqrt(L + (1-L)/n + v) with which a learner misses with a chance of at most e^lnMiss, if what it
     * releases always had the length sqrt(d); 1 if there is none. With a length that varies it needs more.
     *
     * @param d      dimension
     * @param c      threshold
     * @param lnMiss logarithm of that chance, which is at most 1/2
     */
    public static double correlation(double d, double c, double lnMiss) {
        double z = Math.max(0, NormalEstimate.upperQuantile(lnMiss));
        double sine = c / Math.hypot(Math.sqrt(d), z);
        double angle = Math.atan2(z, Math.sqrt(d)) + Math.asin(Math.min(1, sine));
        return sine >= 1 || angle >= Math.PI / 2 ? 1 : Math.sin(angle);
    }

    /**
     * Lengths of what the noisy mean releases, the shortest first.
     *
     * @param lengths in standard deviations of a coordinate
     * @param lnRare  for each length the logarithm of the chance to fall short of it, or of a bound
     */
    public record Lengths(double[] lengths, double[] lnRare) {
        /** By Laurent and Massart [GAUSS-LEARN], from their deviations, the largest first. */
        public static Lengths ofDeviations(double d, double[] deviations) {
            double[] squares = DoubleStream.of(deviations).map(x -> Math.max(0, 1 - 2 * Math.sqrt(x / d))).toArray();
            return new Lengths(DoubleStream.of(squares).map(square -> Math.sqrt(d) * Math.sqrt(square)).toArray(),
                DoubleStream.of(deviations).map(x -> -x).toArray());
        }

        /**
         * By the law of the length of the largest even number of coordinates [CHI-EVEN, CHI-SERIES].
         *
         * @param isStirling whether the chances are bounded by Stirling's formula
         */
        public static Lengths byLaw(int d, double[] lengths, boolean isStirling) {
            double lnLoss = isStirling ? STIRLING : 0;
            return new Lengths(lengths, DoubleStream.of(lengths).map(t -> Math.min(0, lnShort(d, t) + lnLoss)).toArray());
        }

        /** The logarithm of the chance that the largest even number of normal numbers make a vector as short. */
        public static double lnShort(int d, double length) {
            return d < 2 ? 0 : Math.log(Gamma.regularizedGammaP(d / 2, length * length / 2));
        }
    }

    /**
     * The bound on the chance of a miss, level by level [GAUSS-LEARN-LEVELS].
     *
     * @param kappa  the correlation, below 1
     * @param c      threshold
     * @param levels the lengths
     * @return its logarithm
     */
    public static double lnMiss(double kappa, double c, Lengths levels) {
        double spread = Math.sqrt((1 - kappa) * (1 + kappa));
        int last = levels.lengths.length - 1;
        double lnLast = lnMiss(kappa, c, levels.lengths[last], spread);
        double lnLevel = 0;
        // In multiples of the largest summand so far, which may be far above the others.
        double lnLargest = lnLast;
        double sum = 1;
        for (int i = 0; i <= last; i++) {
            double lnNext = i == last ? lnLast : lnMiss(kappa, c, levels.lengths[i], spread);
            if (lnNext < lnLevel) {
                double lnRare = lnLevel + levels.lnRare[i];
                if (lnRare > lnLargest) {
                    sum *= Math.exp(lnLargest - lnRare);
                    lnLargest = lnRare;
                }
                sum -= Math.expm1(lnNext - lnLevel) * Math.exp(lnRare - lnLargest);
                lnLevel = lnNext;
            }
        }
        return lnLargest + Math.log(sum);
    }

    /** The logarithm of the chance of a miss at a length, 0 where nothing better is certified. */
    private static double lnMiss(double kappa, double c, double length, double spread) {
        double z = (kappa * length - c) / spread;
        return z >= 0 || length >= c && -z < FURTHEST ? NormalEstimate.lnUpperTail(z) : 0;
    }
}
