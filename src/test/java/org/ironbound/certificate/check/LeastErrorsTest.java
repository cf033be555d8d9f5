package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.kernel.real.LeastInformationLine;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.Fractions;
import org.ironbound.search.BestLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least errors of one cluster [MIX-FEASIBLE], between what the samples carry and what learners of one cluster reach. */
class LeastErrorsTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(96);
    private static final int BITS = 160;

    private static List<LeastInformationLine> lines(double step) {
        Logarithm ln = new Logarithm(UNIT);
        List<LeastInformationLine> lines = new ArrayList<>();
        for (double h = 1e-3; h < 1e6; h *= step) {
            BigInteger alarm = scaled(MixtureEstimate.falseAlarm(h));
            lines.add(LeastInformationLine.at(ln, UNIT.subtract(scaled(MixtureEstimate.miss(h)).max(BigInteger.ONE)), alarm, UNIT));
        }
        return lines;
    }

    private static BigInteger scaled(double x) {
        return new BigDecimal(x).multiply(new BigDecimal(UNIT)).toBigInteger();
    }

    private static ClusterKind kind(String text) {
        return new MixtureInput("2", null, null, text, "1", "0.1").mixture().groups().get(0).kind();
    }

    private static double leastError(ClusterKind kind, int samples, double step) throws RejectedException {
        CheckCost cost = new CheckCost();
        LeastErrors errors = new LeastErrors(kind, lines(step), new TreeMap<>(), cost);
        while (errors.isWorthMore(samples)) {
            errors.extend(cost);
        }
        assertTrue(errors.size() <= samples);
        return errors.size() < samples ? 0 : Fractions.of(errors.of(samples).error().value, UNIT).doubleValue();
    }

    private static ClusteringProblem problem(String kind, int samples, double error) {
        String[] parts = kind.split(":");
        ClusteringInput common = new ClusteringInput(parts[1], "" + samples, String.format("%.12f", error), null, null);
        return switch (parts[0]) {
            case "gaussian" -> new GaussianInput(common, null).problem();
            case "boolean" -> new BooleanInput(common, null).problem();
            default -> new SparseInput(common, null).problem();
        };
    }

    /** phi there is what the samples carry; learners that are found err more. */
    @ParameterizedTest
    @CsvSource({"gaussian:10000, 1", "gaussian:10000, 4", "gaussian:400, 7", "boolean:10000, 1", "boolean:10000, 5",
        "sparse:10000, 1", "sparse:10000, 3"})
    void isBetweenCapacityAndLearners(String text, int samples) throws Exception {
        ClusterKind kind = kind(text);
        double nats = ClusterFormulas.of(kind).carried(BITS, BigInteger.valueOf(samples)).value.doubleValue();
        double error = leastError(kind, samples, 1.01);
        assertEquals(1, InformationEstimate.leastInformation(error) / nats, 1e-3);
        assertTrue(InformationEstimate.leastInformation(error) >= nats * (1 - 1e-9));
        double reached = 0.5;
        for (double wanted = error * 0.999; wanted < 0.49; wanted = 0.5 - (0.5 - wanted) * 0.8) {
            try {
                Step learner = BestLearner.of(problem(text, samples, wanted), 6).certificate().steps().get(0);
                if (learner.rule().isLearner()) {
                    reached = learner.result().get(ResultField.FALSE_NEGATIVE).add(learner.result().get(ResultField.FALSE_POSITIVE))
                        .doubleValue() / 2;
                    break;
                }
            } catch (UndecidedException e) {
                continue;
            }
        }
        assertTrue(error <= reached && reached < 0.5, error + " " + reached);
    }

    /** Lines far apart lose something, and are never above. */
    @Test
    void coarseLinesSayLess() throws Exception {
        ClusterKind kind = kind("gaussian:10000");
        for (int m = 1; m < 12; m++) {
            double fine = leastError(kind, m, 1.01);
            double coarse = leastError(kind, m, 3);
            assertTrue(coarse <= fine && fine < coarse * 1.2, fine + " " + coarse);
        }
    }

    @Test
    void linesMustFall() {
        LeastInformationLine flat = LeastInformationLine.at(new Logarithm(UNIT), UNIT.shiftRight(2), UNIT.shiftRight(1), UNIT);
        assertTrue(flat.slope.signum() <= 0);
        List<LeastInformationLine> lines = List.of(flat, flat);
        assertThrows(RejectedException.class, () -> new LeastErrors(kind("gaussian:100"), lines, new TreeMap<>(), new CheckCost()));
    }

    /** More samples carry more, and never more than infinitely many. */
    @ParameterizedTest
    @CsvSource({"gaussian:10000, 1e9", "boolean:10000, 1e9", "sparse:10000, 69.4", "sparse:10^9:1/7, 1e8"})
    void capacitiesGrow(String text, double most) {
        ClusterKind kind = kind(text);
        BigFraction last = BigFraction.ZERO;
        for (int m : new int[] {1, 2, 3, 10, 100, 999, 1000, 1001, 1100, 100_000}) {
            BigFraction next = ClusterFormulas.of(kind).carried(BITS, BigInteger.valueOf(m)).value;
            assertTrue(last.compareTo(next) <= 0, () -> "at " + m);
            last = next;
        }
        assertTrue(last.doubleValue() <= most, last::toString);
    }
}
