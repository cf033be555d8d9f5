package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.ContractionInput;
import org.ironbound.problem.ProblemLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No certificate of a problem takes much longer to check than it may spend. The sample certificates are made dear: numbers as long as the
 * format allows, the highest precision, the longest lists, the largest problems, the same slow step many times. Each may spend a tenth of a
 * second here; -Dironbound.expensive=14 lets each spend what a real check may, which takes long.
 */
class ExpensiveCertificatesTest {
    private static final double SECONDS = Double.parseDouble(System.getProperty("ironbound.expensive", "0.1"));
    /** How many times as long as it may spend a check takes at most, and what starting costs: prices are fitted, not bounds. */
    private static final int FACTOR = 4;
    private static final int START = 1;
    private static final int CHANGES = 60;
    private static final BigInteger LARGE = BigInteger.TEN.pow(ProblemLimits.EXPONENT - 1);
    private static final BigInteger LONG = BigInteger.TEN.pow(ProblemLimits.DIGITS - 1).add(BigInteger.valueOf(7));
    private static final BigFraction TINY = new BigFraction(BigInteger.ONE, LONG);
    private static final BigFraction NEARLY_ONE = new BigFraction(LONG.subtract(BigInteger.TEN), LONG);

    private static final Map<String, Supplier<Certificate>> SAMPLES = Map.of(
        "gaussian", () -> SampleCertificates.average("10000", "10", null, "0.1"),
        "gaussian pair", () -> SampleCertificates.pair("400", "20", "1/20", "0.1", "0.2"),
        "privacy", () -> SampleCertificates.privacy("10000", "10", null, "0.1"),
        "custom", () -> SampleCertificates.custom("0.1", "1e-3", "2", "1e-9", "1e-8", "18446744073709551616"),
        "boolean", () -> SampleCertificates.booleanClustering("10000", "20", null, "0.1"),
        "sparse", () -> SampleCertificates.sparse("10000", "4", null, "0.3", "0.3"),
        "sparse coefficients", () -> SampleCertificates.coefficients(new ContractionInput("8", null, "1/100").sparse()),
        "boolean coefficients", () -> SampleCertificates.coefficients(new ContractionInput("20", null, "1/20").booleanClustering()),
        "mixture", () -> SampleCertificates.mixture("100", "uniform", "gaussian:1000", "300", "0.25"),
        "channel", () -> SampleCertificates.channel("0.9,0.1;0.2,0.8;1/2,1/2", "7"));

    @ParameterizedTest
    @ValueSource(strings = {"gaussian", "gaussian pair", "privacy", "custom", "boolean", "sparse", "sparse coefficients",
        "boolean coefficients", "mixture", "channel"})
    void dearNumbersEndInTime(String name) {
        Certificate sample = SAMPLES.get(name).get();
        SplittableRandom random = new SplittableRandom(name.hashCode());
        int refused = 0;
        for (int i = 0; i < CHANGES; i++) {
            Certificate dear = dear(sample, random);
            List<String> answer = new ArrayList<>();
            CpuTime.assertWithin((int) Math.ceil(START + FACTOR * SECONDS), () -> answer.add(answer(dear)));
            refused += answer.get(0).contains("costs too much") ? 1 : 0;
        }
        assertTrue(List.of("custom", "mixture").contains(name) || refused > 0, () -> "no change of " + name + " is dear");
    }

    private static String answer(Certificate certificate) {
        try {
            Checker.check(certificate, new CheckCost((long) (SECONDS * 1e9)));
            return "";
        } catch (RejectedException e) {
            return e.getMessage();
        }
    }

    /** One or two numbers or lists of one step are dear ones. */
    private static Certificate dear(Certificate sample, SplittableRandom random) {
        List<Step> steps = new ArrayList<>(sample.steps());
        int at = random.nextInt(steps.size());
        Step step = steps.get(at);
        Witness witness = step.witness();
        for (WitnessField field : step.witness().numbers().keySet()) {
            if (field == WitnessField.PRECISION ? random.nextInt(3) > 0 : random.nextInt(3) == 0) {
                witness = witness.with(field, field == WitnessField.PRECISION ? precision(random)
                    : number(step.witness().get(field), random));
            }
        }
        for (WitnessField field : step.witness().lists().keySet()) {
            if (random.nextBoolean()) {
                witness = witness.with(field, list(step.witness().list(field), random));
            }
        }
        steps.set(at, new Step(step.number(), step.rule(), step.premises(), witness, step.result()));
        return new Certificate(sample.problem(), steps, sample.claims());
    }

    private static BigFraction precision(SplittableRandom random) {
        return new BigFraction(random.nextBoolean() ? Limits.MAX_PRECISION : 1 + random.nextInt(Limits.MAX_PRECISION));
    }

    private static BigFraction number(BigFraction x, SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> new BigFraction(LONG);
            case 1 -> TINY;
            case 2 -> NEARLY_ONE;
            case 3 -> new BigFraction(Limits.TILT);
            case 4 -> x.add(TINY);
            default -> new BigFraction(LARGE);
        };
    }

    private static List<BigFraction> list(List<BigFraction> values, SplittableRandom random) {
        if (values.isEmpty() || random.nextInt(3) == 0) {
            return Collections.nCopies(Limits.LIST, number(BigFraction.ONE, random));
        }
        List<BigFraction> longer = new ArrayList<>();
        while (longer.size() < Limits.LIST) {
            longer.addAll(values.subList(0, Math.min(values.size(), Limits.LIST - longer.size())));
        }
        longer.set(random.nextInt(longer.size()), number(values.get(0), random));
        return longer;
    }

    /** The exponent of Chernoff's bound is huge and positive: the bound is 1, and nothing is computed for it. */
    @ParameterizedTest
    @ValueSource(strings = {"boolean", "sparse"})
    void hugeExponentsOfLearners(String family) throws RejectedException {
        Certificate sample = SAMPLES.get(family).get();
        Step learner = sample.steps().stream().filter(step -> step.rule().isLearner()).findFirst().orElseThrow();
        String dimension = BigInteger.TEN.pow(ProblemLimits.EXPONENT).toString();
        String text = SampleCertificates.text(sample).replace("\"dimension\" : \"10000\"", "\"dimension\" : \"" + dimension + "\"");
        assertTrue(text.contains(dimension));
        for (int tilt : new int[] {1, Limits.TILT}) {
            List<Step> steps = new ArrayList<>(SampleCertificates.read(text).steps());
            Witness witness = learner.witness().with(WitnessField.THRESHOLD, new BigFraction(new BigInteger(dimension)))
                .with(WitnessField.MISS_TILT, new BigFraction(tilt)).with(WitnessField.FALSE_ALARM_TILT, new BigFraction(tilt));
            steps.set(learner.number() - 1, new Step(learner.number(), learner.rule(), learner.premises(), witness, learner.result()));
            Certificate huge = new Certificate(SampleCertificates.read(text).problem(), steps, sample.claims());
            CpuTime.assertWithin(5, () -> assertThrows(RejectedException.class, () -> Checker.check(huge)));
        }
    }

    /** Many steps pay from one purse: what one may spend, all may. */
    @Test
    void allStepsPayFromOnePurse() throws RejectedException {
        CheckCost one = new CheckCost(100);
        one.spend(60);
        assertThrows(RejectedException.class, () -> one.spend(41));
        one.spend(40);
        assertEquals(0, one.left());
        assertThrows(RejectedException.class, () -> one.spend(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    /** What honest certificates cost leaves much of what a check may spend. */
    @Test
    void samplesAreCheap() throws RejectedException {
        for (Supplier<Certificate> sample : SAMPLES.values()) {
            CheckCost cost = new CheckCost();
            Checker.check(sample.get(), cost);
            assertTrue(cost.left() > CheckCost.MOST / 2, () -> sample.get().problem() + " leaves " + cost.left());
        }
    }
}
