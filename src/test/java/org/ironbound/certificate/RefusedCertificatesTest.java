package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.BooleanInput;
import org.ironbound.problem.ChannelInput;
import org.ironbound.problem.ClusteringInput;
import org.ironbound.problem.ContractionInput;
import org.ironbound.problem.ExactNumber;
import org.ironbound.problem.GaussianInput;
import org.ironbound.problem.SparseInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** False statements, each of which one check alone keeps from being verified. */
class RefusedCertificatesTest {
    private static Problem gaussian(String d, String n, String error) {
        return new GaussianInput(d, n, null, error, null, null).problem();
    }

    private static Problem signs(String d, String n, String error) {
        return new BooleanInput(new ClusteringInput(d, n, error, null, null), null).problem();
    }

    private static Problem sparse(String d, String n, String p, String error) {
        return new SparseInput(new ClusteringInput(d, n, error, null, null), p).problem();
    }

    /** Rows with spaces between their numbers, separated by semicolons. */
    private static Problem channel(String rows, String law) {
        List<List<BigFraction>> matrix = Stream.of(rows.split("; ")).map(RefusedCertificatesTest::numbers).toList();
        return new FiniteChannel(matrix, 1, Optional.ofNullable(law).map(RefusedCertificatesTest::numbers), Optional.empty());
    }

    private static List<BigFraction> numbers(String text) {
        return Stream.of(text.split(" ")).map(number -> ExactNumber.parse("number", number)).toList();
    }

    private static Arguments of(String whyFalse, Problem problem, String reason, String... steps) {
        return Arguments.of(whyFalse, WrittenCertificate.of(problem, steps), reason);
    }

    static Stream<Arguments> certificates() {
        return Stream.of(
            of("with a negative tilt Chernoff's formula is no bound: the learner calls all but one point null", signs("500", "20", "0.2"), "miss-tilt is negative",
                "BOOL-LEARN() precision=64 slope=1/10 lambda-lower=1/5 threshold=499 miss-tilt=-1 false-alarm-tilt=1 -> memorization=500 false-negative=1/100 false-positive=1/100"),
            of("two negative lower bounds have a positive product", gaussian("400", "10", "0.2"), "result ratio is negative",
                "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=-1000",
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=-1000",
                "MEM(1,2) -> memorization=1000000"),
            of("the premise is far from showing such an epsilon", gaussian("400", "10", "0.2"), "may memorize as much",
                "GAUSS() lambda-squared=1/20 -> tau=1 rho=1 ratio=1",
                "ACC-AVG() precision=64 miss-probability=1/5 -> information=1/100",
                "MEM(1,2) -> memorization=1/100",
                "PRIV(3) precision=64 epsilon=1000 -> epsilon=1000 zcdp-rho=1/1000 gdp-mu=1/1000"),
            of("an interval that ends at 0 shows nothing", new ContractionInput("8", null, "1/100").sparse(), "must reach the largest value",
                "SDPI-BINARY-CERT() precision=64 coefficient=1/100000 reach=0 points=[0] slopes=[] -> tau=1 rho=1/100000 ratio=1"),
            of("two of the three rows are far apart", channel("1/2 1/2; 9/10 1/10; 1/10 9/10", null), "the tangents of rows 2 and 3",
                "CH-KL() precision=16 factor=1 coefficient=1/2 left=[32768,32768,32768] cross=[32768,32768,32768] right=[32768,32768,32768] -> eta-kl=1/2"),
            of("two of three outputs tell more than all three", channel("1/50 0 49/50; 0 1/50 49/50", "1/2 1/2"), "does not apply",
                "CH-BINARY-POINT() precision=64 input-weights=[3,1] -> eta-law-lower=1/2"),
            of("Mrs Gerber's lemma is used for a thousand samples", signs("10000", "1000", "0.1"), "does not apply",
                "ACC-AVG() precision=64 miss-probability=1/10 -> information=2",
                "BOOL-GERBER(1) precision=64 lambda=1/10 mean=1/10 -> memorization=40"),
            of("the numbers are of two learners", gaussian("10000", "10", "0.4"), "describe a learner each",
                "GAUSS-LEARN() precision=64 lambda-squared-lower=1/100 lambda-squared-upper=1/100 noise-variance=7/2 threshold=1/4 deviation=6"
                    + " -> memorization=140 false-negative=2/5 false-positive=21/50",
                "GAUSS-LEARN() precision=64 lambda-squared-lower=1/100 lambda-squared-upper=1/100 noise-variance=1/50 threshold=7/5 deviation=6"
                    + " -> memorization=9000 false-negative=1/10 false-positive=1/10",
                "BITS(1) precision=64 -> memorization=202"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certificates")
    void isFalseAndRefused(String whyFalse, Certificate certificate, String reason) {
        assertThrows(AssertionError.class, () -> Truth.of(certificate.problem()).require(certificate), "it is true");
        String message = assertThrows(RejectedException.class, () -> Checker.check(certificate)).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
