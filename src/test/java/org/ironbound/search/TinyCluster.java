package org.ironbound.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Clustering on a cube so small that all centres and all lists of samples can be gone through: by plain sums, without any theorem. Numbers
 * are doubles.
 */
final class TinyCluster {
    /** The probability of each centre. */
    private final double[] prior;
    /** The probability of each point for each centre. */
    private final double[][] pointsGiven;
    /** The probability of each list of samples for each centre; sample k is digit k, in base 2^d. */
    private final double[][] listsGiven;

    /**
     * A cluster of independent coordinates.
     *
     * @param priorOfOne the probability of each value of a coordinate of the centre
     * @param plusGiven  for each of these the probability that the coordinate of a sample is +1
     */
    private TinyCluster(int dimension, int samples, double[] priorOfOne, double[] plusGiven) {
        int kinds = priorOfOne.length;
        int centres = (int) Math.round(Math.pow(kinds, dimension));
        int points = 1 << dimension;
        int lists = 1 << dimension * samples;
        prior = new double[centres];
        pointsGiven = new double[centres][points];
        listsGiven = new double[centres][lists];
        for (int c = 0; c < centres; c++) {
            prior[c] = 1;
            Arrays.fill(pointsGiven[c], 1);
            int rest = c;
            for (int j = 0; j < dimension; j++) {
                int kind = rest % kinds;
                rest /= kinds;
                prior[c] *= priorOfOne[kind];
                for (int x = 0; x < points; x++) {
                    pointsGiven[c][x] *= (x >> j & 1) == 1 ? plusGiven[kind] : 1 - plusGiven[kind];
                }
            }
            for (int s = 0; s < lists; s++) {
                listsGiven[c][s] = 1;
                for (int k = 0; k < samples; k++) {
                    listsGiven[c][s] *= pointsGiven[c][s >> dimension * k & points - 1];
                }
            }
        }
    }

    /** Coordinates of the centre are fair signs; each of a sample has its mean times lambda. */
    static TinyCluster ofSigns(int dimension, int samples, double lambda) {
        return new TinyCluster(dimension, samples, new double[] {0.5, 0.5}, new double[] {(1 - lambda) / 2, (1 + lambda) / 2});
    }

    /** A coordinate is fixed with a probability, to a fair sign; the others of a sample are fair signs. */
    static TinyCluster sparse(int dimension, int samples, double probability) {
        return new TinyCluster(dimension, samples, new double[] {probability / 2, probability / 2, 1 - probability},
            new double[] {0, 1, 0.5});
    }

    int lists() {
        return listsGiven[0].length;
    }

    /** The probability of each message for each centre, where the learner gives message m for samples s with probability learner[s][m]. */
    private double[][] messagesGiven(double[][] learner) {
        double[][] given = new double[prior.length][learner[0].length];
        for (int c = 0; c < prior.length; c++) {
            for (int s = 0; s < learner.length; s++) {
                for (int m = 0; m < learner[s].length; m++) {
                    given[c][m] += listsGiven[c][s] * learner[s][m];
                }
            }
        }
        return given;
    }

    /** I(M; samples | centre) in bits. */
    double memorization(double[][] learner) {
        double[][] given = messagesGiven(learner);
        double sum = 0;
        for (int c = 0; c < prior.length; c++) {
            for (int s = 0; s < learner.length; s++) {
                for (int m = 0; m < learner[s].length; m++) {
                    double joint = prior[c] * listsGiven[c][s] * learner[s][m];
                    sum += joint > 0 ? joint * Math.log(learner[s][m] / given[c][m]) : 0;
                }
            }
        }
        return sum / Math.log(2);
    }

    /** The error probabilities of the best test of a fresh sample against a uniform point: false negatives and false positives. */
    double[] errors(double[][] learner) {
        double[][] given = messagesGiven(learner);
        int points = pointsGiven[0].length;
        double missed = 0;
        double taken = 0;
        for (int m = 0; m < learner[0].length; m++) {
            int message = m;
            double probability = IntStream.range(0, prior.length).mapToDouble(c -> prior[c] * given[c][message]).sum();
            for (int x = 0; x < points; x++) {
                double fresh = 0;
                for (int c = 0; c < prior.length; c++) {
                    fresh += prior[c] * given[c][m] * pointsGiven[c][x];
                }
                double foreign = probability / points;
                missed += fresh <= foreign ? fresh : 0;
                taken += fresh > foreign ? foreign : 0;
            }
        }
        return new double[] {missed, taken};
    }
}
