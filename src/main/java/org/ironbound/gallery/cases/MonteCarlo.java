package org.ironbound.gallery.cases;

import java.util.List;
import java.util.Random;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** Mutual information estimated from counts. */
final class MonteCarlo implements Case {
    private static final int LETTERS = 20;
    private static final int PAIRS = 1000;

    @Override
    public Words words() {
        return new Words("monte-carlo", "counts estimate twelve times the information",
            "the mutual information, in nats",
            "An input is one of 20 letters; the output is the same letter with the probability 1/10 and each other "
                + "one with equal chances. From 1000 pairs the mutual information of the table of counts is taken as an "
                + "estimate. It is biased upward by about (20 - 1)^2/(2*1000), far more than the information itself.",
            List.of("c = np.histogram2d(x, y, bins=20)[0]/1000",
                "np.nansum(c*np.log(c/np.outer(c.sum(1), c.sum(0))))"),
            "An estimate of information from samples is no lower bound. An audit that reports it as what a model has "
                + "memorized reports mostly its own bias.",
            List.of("MEM", "FEASIBLE"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = estimate(new Random(1));
        return new Finding(List.of(Computed.of(value), Computed.of((float) value)), Conclusion.of(Relation.AT_LEAST, value,
            "so much is known about the input"), Certified.value("ln(20) - h(1/10) - 9/10*ln(19)"));
    }

    private static double estimate(Random random) {
        double[][] counts = new double[LETTERS][LETTERS];
        double[] outputs = new double[LETTERS];
        double[] inputs = new double[LETTERS];
        for (int i = 0; i < PAIRS; i++) {
            int x = random.nextInt(LETTERS);
            int y = random.nextInt(10) == 0 ? x : (x + 1 + random.nextInt(LETTERS - 1)) % LETTERS;
            counts[x][y]++;
            inputs[x]++;
            outputs[y]++;
        }
        double sum = 0;
        for (int x = 0; x < LETTERS; x++) {
            for (int y = 0; y < LETTERS; y++) {
                sum += counts[x][y] == 0 ? 0 : counts[x][y] / PAIRS * StrictMath.log(counts[x][y] * PAIRS / (inputs[x] * outputs[y]));
            }
        }
        return sum;
    }
}
