package org.ironbound.search.learner;

import org.ironbound.estimate.SignSumEstimate;

/** How often a learner errs whose score is a sum of signs or zeros, by its threshold, in floating point: what the checker will find. */
interface SignErrors {
    /** The probability that the score of a sample is not above the threshold. */
    double miss(long threshold);

    /** The probability that the score of a null is above the threshold. */
    double falseAlarm(long threshold);

    /** The threshold with the fewest misses and false alarms together. */
    long best();

    /** Misses and false alarms together. */
    default double sum(long threshold) {
        return miss(threshold) + falseAlarm(threshold);
    }

    /** The tilts of Chernoff's bounds on a miss and a false alarm, 0 if these bounds are not used. */
    double[] tilts(long threshold);

    /** Where the checker sums the tails exactly. */
    record Exact(SignSumEstimate sample, SignSumEstimate nothing) implements SignErrors {
        @Override
        public double miss(long threshold) {
            return sample.atMost(threshold);
        }

        @Override
        public double falseAlarm(long threshold) {
            return nothing.atLeast(threshold + 1);
        }

        @Override
        public long best() {
            long best = nothing.least();
            double least = sum(best);
            for (long k = best + 1; k <= sample.greatest(); k++) {
                double sum = sum(k);
                if (sum < least) {
                    least = sum;
                    best = k;
                }
            }
            return best;
        }

        @Override
        public double[] tilts(long threshold) {
            return new double[2];
        }
    }

    /** Where it bounds them. */
    record Bounded(double dimension, SignBound sample, SignBound nothing) implements SignErrors {
        @Override
        public double miss(long threshold) {
            return sample.lowerTail(dimension, threshold);
        }

        @Override
        public double falseAlarm(long threshold) {
            return nothing.negated().lowerTail(dimension, -threshold - 1.0);
        }

        @Override
        public long best() {
            double drift = dimension * sample.mean();
            if (!(drift >= 1)) {
                return 0;
            }
            long below = (long) Math.floor(LearnerSearch.least(k -> miss((long) k) + falseAlarm((long) k), 0, drift));
            return sum(below) <= sum(below + 1) ? below : below + 1;
        }

        @Override
        public double[] tilts(long threshold) {
            return new double[] {sample.tilt(dimension, threshold), nothing.negated().tilt(dimension, -threshold - 1.0)};
        }
    }
}
