package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;
import org.ironbound.search.derivation.Findings;
import org.ironbound.certificate.UndecidedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Steps about clustering, channels, additive noise and given coefficients are statements of the kernel: they say what the rule says, and
 * nothing stronger can be made of them.
 */
class StatementsTest {
    private static final BigFraction TINY = new BigFraction(1, 1_000_000_000L);

    /** Found once for all tests. */
    private static final List<ProvedStep> STEPS = findSteps();

    static Stream<ProvedStep> steps() {
        return STEPS.stream();
    }

    private static List<ProvedStep> findSteps() {
        List<Certificate> certificates = List.of(SampleCertificates.average("10000", "10", null, "0.1"),
            SampleCertificates.average("400", "1", null, "0.001"), SampleCertificates.average("400", "10", "1/40", "0.2"),
            SampleCertificates.pair("400", "7", "1/20", "0.2", "0.1"), SampleCertificates.pair("400", "7", "1/20", "0.2", "0"),
            SampleCertificates.booleanClustering("500", "1", null, "0.4"), SampleCertificates.booleanClustering("500", "12", "1/5", "0.4"),
            SampleCertificates.booleanClustering("500", "100000", null, "0.4"),
            SampleCertificates.booleanClustering("100", "1", null, "0.001"),
            SampleCertificates.booleanClustering("10000", "1000", "1/10", "0.4"));
        Stream<Problem> coefficients = Stream.of(new ContractionInput("10", null, "1/100").gaussian(),
            new ContractionInput("30", null, "1/10").booleanClustering(),
            new ContractionInput("30", "10000", null).booleanClustering(),
            new ContractionInput("8", null, "1/2").sparse(),
            new ContractionInput("100000", null, "9/10").sparse(),
            new ChannelInput("1/2,1/3,1/6; 0,1/4,3/4", null, "1/3,2/3", null, "2").problem(),
            new GaussianChannel(new BigFraction(3, 7), BigInteger.TEN),
            new CustomCoefficients(new BigFraction(1, 5), new BigFraction(1, 3), BigFraction.ONE, Optional.empty()),
            new CustomCoefficients(new BigFraction(1, 5), new BigFraction(1, 3), BigFraction.TWO,
            Optional.of(new CustomCoefficients.Slack(new BigFraction(1, 100), new BigFraction(1, 1000), BigInteger.TEN))));
        return Stream.concat(certificates.stream().map(Certificate::problem), coefficients)
            .flatMap(problem -> found(problem).steps().stream()).toList();
    }

    private static Findings found(Problem problem) {
        try {
            return Bounds.of(problem, 6);
        } catch (UndecidedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void saysWhatTheRuleSays(ProvedStep proved) {
        Step step = proved.step();
        assertEquals(step.result(), proved.stated().numbers());
        for (Map.Entry<ResultField, BigFraction> number : step.result().entrySet()) {
            proved.stated().bound(number.getKey()).ifPresent(bound -> {
                assertEquals(number.getValue(), bound.value());
                assertEquals(step.rule().unit(number.getKey()), bound.unit());
                if (step.rule() != Rule.BITS) {
                    assertEquals(step.rule().relation(number.getKey(), List.of()), bound.relation());
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isWeakenedAndNeverStrengthened(ProvedStep proved) {
        for (ResultField field : proved.step().result().keySet()) {
            proved.stated().bound(field).ifPresent(bound -> {
                BigFraction up = bound.value().add(TINY);
                BigFraction down = bound.value().subtract(TINY);
                assertEquals(bound.relation() == Relation.AT_MOST, proved.stated().weakened(with(proved, field, up)) != null, field::label);
                assertEquals(bound.relation() == Relation.AT_LEAST, proved.stated().weakened(with(proved, field, down)) != null,
                    field::label);
            });
        }
        assertNotNull(proved.stated().weakened(proved.step().result()));
    }

    private static Map<ResultField, BigFraction> with(ProvedStep proved, ResultField field, BigFraction value) {
        Map<ResultField, BigFraction> numbers = new EnumMap<>(ResultField.class);
        numbers.putAll(proved.step().result());
        numbers.put(field, value);
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isNoOtherKindOfStatement(ProvedStep proved) {
        assertNotNull(proved.stated().as(Object.class));
        assertNull(proved.stated().as(Integer.class));
    }
}
