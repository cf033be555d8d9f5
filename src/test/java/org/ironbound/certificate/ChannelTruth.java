package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/** Of finite channels, by brute force in doubles, so claims false by less than 10^-9 pass. */
final class ChannelTruth extends Truth {
    private static final double ACCURACY = 1e-9;
    private static final int STEPS = 200;

    private final FiniteChannel problem;

    ChannelTruth(Certificate certificate) {
        super(certificate);
        this.problem = (FiniteChannel) certificate.problem();
    }

    @Override
    void requireStep(Step step) {
        switch (step.rule()) {
            case CH_DOBRUSHIN -> assertEquals(distance(), step.result().get(Field.ETA_TV).doubleValue(), ACCURACY);
            case CH_KL -> assertTrue(coefficient() <= step.result().get(Field.ETA_KL).doubleValue() + ACCURACY, "eta-kl");
            case CH_KL_POINT -> assertTrue(step.result().get(Field.ETA_KL_LOWER).doubleValue() <= coefficient() + ACCURACY, "eta-kl-lower");
            default -> assertTrue(1 - Math.pow(1 - coefficient(), problem.uses()) <= step.result().get(Field.ETA_KL_USES).doubleValue() + ACCURACY, "eta-kl-uses");
        }
    }

    @Override
    void requireBound(Relation relation, BigFraction value, boolean bits) {
        throw new AssertionError("channels memorize nothing");
    }

    private double distance() {
        double largest = 0;
        for (List<BigFraction> p : problem.rows()) {
            for (List<BigFraction> q : problem.rows()) {
                double sum = 0;
                for (int y = 0; y < p.size(); y++) {
                    sum += Math.abs(p.get(y).doubleValue() - q.get(y).doubleValue()) / 2;
                }
                largest = Math.max(largest, sum);
            }
        }
        return largest;
    }

    private double coefficient() {
        double largest = 0;
        for (List<BigFraction> p : problem.rows()) {
            for (List<BigFraction> q : problem.rows()) {
                double low = 0;
                double high = 1;
                for (int i = 0; i < STEPS; i++) {
                    double left = low + (high - low) / 3;
                    double right = high - (high - low) / 3;
                    if (contraction(p, q, left) < contraction(p, q, right)) {
                        low = left;
                    } else {
                        high = right;
                    }
                }
                largest = Math.max(largest, contraction(p, q, low));
            }
        }
        return largest;
    }

    /** LC(b). */
    private static double contraction(List<BigFraction> p, List<BigFraction> q, double b) {
        double sum = 1;
        for (int y = 0; y < p.size(); y++) {
            double mean = b * p.get(y).doubleValue() + (1 - b) * q.get(y).doubleValue();
            sum -= mean == 0 ? 0 : p.get(y).doubleValue() * q.get(y).doubleValue() / mean;
        }
        return sum;
    }
}
