package org.ironbound.search;

import java.util.Random;

/** Learners at random: laws of messages for each list of samples. */
final class TinyLearners {
    private static final int MOST_BITS = 4;
    private static final int MOST_MESSAGES = 5;

    private final Random random;

    TinyLearners(long seed) {
        random = new Random(seed);
    }

    /** For each list of samples of so many bits the probability of each message. */
    double[][] next(int bits) {
        return switch (random.nextInt(4)) {
            case 0 -> ofAnyKind(1 << bits, 1);
            case 1 -> ofAnyKind(1 << bits, 8);
            case 2 -> ofBits(bits, false);
            default -> ofBits(bits, true);
        };
    }

    /** The larger the power, the nearer to one message for each list. */
    private double[][] ofAnyKind(int lists, double power) {
        int messages = 2 + random.nextInt(MOST_MESSAGES - 1);
        double[][] law = new double[lists][messages];
        for (double[] row : law) {
            double sum = 0;
            for (int m = 0; m < messages; m++) {
                row[m] = Math.pow(random.nextDouble(), power);
                sum += row[m];
            }
            for (int m = 0; m < messages; m++) {
                row[m] /= sum;
            }
        }
        return law;
    }

    /** Some bits of the samples, or products of two, each told wrongly now and then. */
    private double[][] ofBits(int bits, boolean areProducts) {
        int told = 1 + random.nextInt(Math.min(bits, MOST_BITS));
        int[] masks = new int[told];
        for (int i = 0; i < told; i++) {
            masks[i] = 1 << random.nextInt(bits) | (areProducts ? 1 << random.nextInt(bits) : 0);
        }
        double wrong = random.nextInt(3) == 0 ? 0 : random.nextDouble() / 2;
        double[][] law = new double[1 << bits][1 << told];
        for (int s = 0; s < law.length; s++) {
            for (int m = 0; m < law[s].length; m++) {
                law[s][m] = 1;
                for (int i = 0; i < told; i++) {
                    boolean isRight = Integer.bitCount(s & masks[i]) % 2 == (m >> i & 1);
                    law[s][m] *= isRight ? 1 - wrong : wrong;
                }
            }
        }
        return law;
    }
}
