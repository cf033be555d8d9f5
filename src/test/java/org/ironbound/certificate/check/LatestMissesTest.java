package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.Proportion;
import org.junit.jupiter.api.Test;

/** Misses that were computed last are taken for a learner of the same correlation, and for no other. */
class LatestMissesTest {
    private static final BigFraction PARAMETER = new BigFraction(1, 10);

    /** A learner's step, of which nothing is stated yet. */
    private record Asked(int dimension, int samples, Rule rule, Witness witness) {
        Map<ResultField, BigFraction> proved() throws RejectedException {
            return Rules.of(new GaussianClustering(BigInteger.valueOf(dimension), BigInteger.valueOf(samples),
                Proportion.of("lambda-squared", PARAMETER), new AverageError(PARAMETER)))
                .derive(rule, List.of(), witness, new CheckCost()).numbers();
        }

        Asked with(WitnessField field, BigFraction value) {
            return new Asked(dimension, samples, rule, witness.with(field, value));
        }
    }

    private static final Witness WITNESS = Witness.precision(80).with(WitnessField.LAMBDA_SQUARED_LOWER, PARAMETER)
        .with(WitnessField.LAMBDA_SQUARED_UPPER, PARAMETER).with(WitnessField.NOISE_VARIANCE, new BigFraction(1, 4))
        .with(WitnessField.THRESHOLD, BigFraction.ONE);

    private static Asked byLevels(int dimension, BigFraction... levels) {
        return new Asked(dimension, 20, Rule.GAUSS_LEARN_LEVELS, WITNESS.with(WitnessField.DEVIATIONS, List.of(levels)));
    }

    private static final Asked FIRST = byLevels(200, new BigFraction(6), BigFraction.TWO, BigFraction.ONE);

    @Test
    void eachGetsItsOwn() throws RejectedException {
        List<Asked> others = new ArrayList<>(List.of(byLevels(201, new BigFraction(6), BigFraction.TWO, BigFraction.ONE),
            byLevels(200, new BigFraction(6), BigFraction.TWO), byLevels(200, new BigFraction(6), BigFraction.TWO, new BigFraction(11, 10)),
            new Asked(200, 21, FIRST.rule, FIRST.witness), FIRST.with(WitnessField.THRESHOLD, new BigFraction(11, 10)),
            FIRST.with(WitnessField.PRECISION, new BigFraction(81)), FIRST.with(WitnessField.NOISE_VARIANCE, new BigFraction(1, 5)),
            FIRST.with(WitnessField.LAMBDA_SQUARED_LOWER, new BigFraction(99, 1000)),
            new Asked(200, 20, Rule.GAUSS_LEARN_CHI, WITNESS.with(WitnessField.LENGTHS,
                List.of(new BigFraction(6), BigFraction.TWO, BigFraction.ONE)))));
        Asked unrelated = byLevels(50, BigFraction.ONE);
        for (Asked other : others) {
            unrelated.proved();
            Map<ResultField, BigFraction> alone = other.proved();
            Map<ResultField, BigFraction> first = FIRST.proved();
            assertNotEquals(first, alone, other.toString());
            assertEquals(alone, other.proved(), other.toString());
            assertEquals(first, FIRST.proved(), other.toString());
        }
    }

    /** With more samples and as much more noise as keeps the correlation the misses are the same, and it memorizes less. */
    @Test
    void moreSamplesWithMoreNoise() throws RejectedException {
        BigFraction clean = BigFraction.ONE.subtract(PARAMETER);
        Asked more = new Asked(200, 30, FIRST.rule, FIRST.witness)
            .with(WitnessField.NOISE_VARIANCE, new BigFraction(1, 4).add(clean.divide(20)).subtract(clean.divide(30)));
        Map<ResultField, BigFraction> few = FIRST.proved();
        Map<ResultField, BigFraction> many = more.proved();
        assertEquals(few.get(ResultField.FALSE_NEGATIVE), many.get(ResultField.FALSE_NEGATIVE));
        assertEquals(few.get(ResultField.FALSE_POSITIVE), many.get(ResultField.FALSE_POSITIVE));
        assertEquals(-1, many.get(ResultField.MEMORIZATION).compareTo(few.get(ResultField.MEMORIZATION)));
    }
}
