package org.ironbound.reference;

import java.util.Arrays;
import java.util.Random;

/** Laws and channels in doubles, for what random ones of them do. */
public final class Laws {
    private Laws() {
    }

    /** A law that gives some letters far more than others. */
    public static double[] random(Random random, int n) {
        double[] law = random.doubles(n).map(x -> Math.pow(x, 4) + 1e-12).toArray();
        double sum = Arrays.stream(law).sum();
        return Arrays.stream(law).map(x -> x / sum).toArray();
    }

    public static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    /** The law of the output. */
    public static double[] times(double[] law, double[][] channel) {
        double[] output = new double[channel[0].length];
        for (int i = 0; i < law.length; i++) {
            for (int y = 0; y < output.length; y++) {
                output[y] += law[i] * channel[i][y];
            }
        }
        return output;
    }

    /** D(q||p) in nats. */
    public static double divergence(double[] q, double[] p) {
        double sum = 0;
        for (int i = 0; i < q.length; i++) {
            sum += q[i] > 0 ? q[i] * Math.log(q[i] / p[i]) : 0;
        }
        return sum;
    }

    /** I(M;Y) in nats, where X has the law p, the channel w makes Y of X, and the channel of answers makes M of X. */
    public static double leak(double[] p, double[][] w, double[][] answers) {
        double sum = 0;
        for (int m = 0; m < answers[0].length; m++) {
            double[] posterior = new double[p.length];
            double mass = 0;
            for (int i = 0; i < p.length; i++) {
                posterior[i] = p[i] * answers[i][m];
                mass += posterior[i];
            }
            for (int i = 0; i < p.length; i++) {
                posterior[i] /= mass;
            }
            sum += mass * divergence(times(posterior, w), times(p, w));
        }
        return sum;
    }
}
