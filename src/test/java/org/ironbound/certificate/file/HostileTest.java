package org.ironbound.certificate.file;

import static org.ironbound.certificate.file.HostileFilesTest.rejection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.Checker;
import org.ironbound.certificate.check.SampleCertificates;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost time or memory; those that are none at all are in {@link HostileFilesTest}. */
class HostileTest {
    private static final int SECONDS = 10;
    private static final String GOOD = SampleCertificates.text(SampleCertificates.average("10000", "10", null, "0.1"));

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "15", "32769", "1000000000", "-100", "100/3"})
    void precision(String bits) throws RejectedException {
        Certificate certificate = SampleCertificates.read(GOOD);
        for (Step step : certificate.steps()) {
            if (step.witness().numbers().containsKey(WitnessField.PRECISION)) {
                String message = rejection(with(certificate, step, WitnessField.PRECISION, CanonicalFraction.parse(bits)));
                assertTrue(message.contains("precision"), message);
            }
        }
    }

    /** Witnesses that would make the kernel's series very long. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("learners")
    void expensiveLearners(WitnessField field, String value) throws RejectedException {
        Certificate certificate = SampleCertificates.average("2000", "10", null, "0.1");
        Step learner = certificate.steps().stream().filter(step -> step.rule() == Rule.GAUSS_LEARN_CHI).findFirst().orElseThrow();
        BigFraction number = CanonicalFraction.parse(value);
        rejection(field == WitnessField.LENGTHS ? with(certificate, learner, learner.witness().with(field, List.of(number)))
            : with(certificate, learner, field, number));
    }

    static Stream<Arguments> learners() {
        String nines = "9".repeat(9_999);
        return Stream.of(
            Arguments.of(WitnessField.THRESHOLD, "1000"),
            Arguments.of(WitnessField.THRESHOLD, "-1000"),
            Arguments.of(WitnessField.THRESHOLD, "-64"),
            Arguments.of(WitnessField.THRESHOLD, "64"),
            Arguments.of(WitnessField.THRESHOLD, "999999999999999999/15625000000000000"),
            Arguments.of(WitnessField.THRESHOLD, nines + "/" + nines.substring(1) + "8"),
            Arguments.of(WitnessField.THRESHOLD, "1/" + nines),
            Arguments.of(WitnessField.NOISE_VARIANCE, "1/" + nines),
            Arguments.of(WitnessField.NOISE_VARIANCE, nines),
            Arguments.of(WitnessField.NOISE_VARIANCE, "0"),
            Arguments.of(WitnessField.LENGTHS, nines),
            Arguments.of(WitnessField.LENGTHS, "1000000"),
            Arguments.of(WitnessField.LENGTHS, "0"),
            Arguments.of(WitnessField.LENGTHS, "1/" + nines),
            Arguments.of(WitnessField.LAMBDA_SQUARED_LOWER, "1/" + nines),
            Arguments.of(WitnessField.LAMBDA_SQUARED_LOWER, "0"),
            Arguments.of(WitnessField.LAMBDA_SQUARED_UPPER, nines.substring(1) + "8/" + nines),
            Arguments.of(WitnessField.LAMBDA_SQUARED_UPPER, "1"));
    }

    /** The most that the limits allow: long numbers at the highest precision in as many steps as there may be. */
    @Tag("slow")
    @Test
    void theDearestAdmissibleFile() {
        String nines = "9".repeat(6_000);
        Certificate certificate = SampleCertificates.average("10000", "10", null, "0.1");
        List<Step> steps = new ArrayList<>();
        while (steps.size() < Limits.STEPS) {
            Witness witness = Witness.precision(Limits.MAX_PRECISION)
                .with(WitnessField.MISS_PROBABILITY, new BigFraction(new BigInteger(nines), new BigInteger(nines + "00")));
            Map<ResultField, BigFraction> result = Map.of(ResultField.INFORMATION, BigFraction.ONE);
            steps.add(new Step(steps.size() + 1, Rule.ACC_AVG, List.of(), witness, result));
        }
        rejection(SampleCertificates.text(new Certificate(certificate.problem(), steps, certificate.claims())));
    }

    /** BOOL-CLOSED with as many samples as the limits allow, at the highest precision, or with a witness out of range. */
    @ParameterizedTest
    @MethodSource("closedForms")
    void closedForms(WitnessField field, String value, String reason) throws RejectedException {
        Certificate certificate = SampleCertificates.booleanClustering("10^8", "10^4", null, "0.1");
        Step step = certificate.steps().stream().filter(s -> s.rule() == Rule.BOOL_CLOSED).findFirst().orElseThrow();
        String text = with(certificate, step, field, CanonicalFraction.parse(value));
        String message = rejection(text.replace("\"samples\" : \"10000\"", "\"samples\" : \"" + "9".repeat(300) + "\""));
        assertTrue(message.contains(reason), message);
    }

    static Stream<Arguments> closedForms() {
        String nines = "9".repeat(9_999);
        return Stream.of(
            Arguments.of(WitnessField.PRECISION, "32768", "result tau"),
            Arguments.of(WitnessField.PRECISION, "32769", "precision"),
            Arguments.of(WitnessField.PRECISION, "1", "precision"),
            Arguments.of(WitnessField.LAMBDA, nines.substring(1) + "8/" + nines, "result tau"),
            Arguments.of(WitnessField.LAMBDA, "1", "witness lambda"),
            Arguments.of(WitnessField.LAMBDA, "1/101", "witness lambda"),
            Arguments.of(WitnessField.LAMBDA, "0", "witness lambda"));
    }

    @ParameterizedTest
    @MethodSource("oneSample")
    void oneSample(WitnessField field, String value, String reason) throws RejectedException {
        Certificate certificate = SampleCertificates.booleanClustering("10000", "1", null, "0.4");
        Step step = certificate.steps().stream().filter(s -> s.rule() == Rule.BOOL_GERBER).findFirst().orElseThrow();
        String message = rejection(with(certificate, step, field, CanonicalFraction.parse(value)));
        assertTrue(message.contains(reason), message);
    }

    static Stream<Arguments> oneSample() {
        String nines = "9".repeat(9_999);
        return Stream.of(
            Arguments.of(WitnessField.MEAN, "2", "at most 1"),
            Arguments.of(WitnessField.MEAN, "1", "not certainly enough"),
            Arguments.of(WitnessField.MEAN, nines.substring(1) + "8/" + nines, "not certainly enough"),
            Arguments.of(WitnessField.MEAN, "0", "result memorization"),
            Arguments.of(WitnessField.LAMBDA, "1/11", "witness lambda"),
            Arguments.of(WitnessField.LAMBDA, "1", "witness lambda"),
            Arguments.of(WitnessField.PRECISION, "40000", "precision"));
    }

    private static final String MIXTURE = SampleCertificates.text(SampleCertificates.mixture("4", "uniform", "gaussian:100", "6", "0.35"));

    static Stream<Arguments> mixtures() {
        String nines = "9".repeat(300);
        String group = "{\"count\":\"1\",\"frequency\":\"1/2\",\"family\":\"sparse-hypercube\",\"dimension\":\"4\","
            + "\"fixed-probability\":\"1/2\"},";
        return Stream.of(
            Arguments.of("\"count\" : \"4\"", "\"count\" : \"5\"", "the sum 5/4"),
            Arguments.of("\"count\" : \"4\"", "\"count\" : \"0\"", "clusters is '0'"),
            Arguments.of("\"count\" : \"4\"", "\"count\" : \"4\", \"weight\" : \"1\"", "unknown field 'weight'"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"1/" + nines + "9\"", "frequency is"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"1\"", "frequency is '1'"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"0\"", "frequency is '0'"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"zipf:11\"", "zipf:S"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"zipf:1/21\"", "zipf:S"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"zipf:1e0\"", "is not an integer"),
            Arguments.of("\"frequency\" : \"1/4\"", "\"frequency\" : \"zipf:-1\"", "zipf:S"),
            Arguments.of("\"count\" : \"4\",\n      \"frequency\" : \"1/4\"", "\"count\" : \"200001\", \"frequency\" : \"zipf:1\"",
            "200000"),
            Arguments.of("\"count\" : \"4\",\n      \"frequency\" : \"1/4\"", "\"count\" : \"200000\", \"frequency\" : \"zipf:10\"",
            "2^64"),
            Arguments.of("\"count\" : \"4\",\n      \"frequency\" : \"1/4\"", "\"count\" : \"1\", \"frequency\" : \"zipf:1\"",
            "clusters is '1'"),
            Arguments.of("\"clusters\" : [ {", "\"clusters\" : [ " + group.repeat(2048) + "{", "members, at most"),
            Arguments.of("\"clusters\" : [ {", "\"clusters\" : [ 7, {", "must be an object"),
            Arguments.of("\"gaussian-clustering\"", "\"mixture\"", "family is"),
            Arguments.of("\"samples\" : \"6\"", "\"samples\" : \"" + nines + "\"", "MIX"),
            Arguments.of("\"precision\" : \"96\"", "\"precision\" : \"161\"", "precision must be at most 160"),
            Arguments.of("\"most-samples\" : \"3\"", "\"most-samples\" : \"1048577\"", "most-samples must be at most"),
            Arguments.of("\"most-samples\" : \"3\"", "\"most-samples\" : \"1/2\"", "must be whole"),
            Arguments.of("\"hits\" : [ ", "\"hits\" : [ \"0\", ", "lists of the same length"));
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void mixturesAreRejectedSoon(String part, String replacement, String reason) {
        assertTrue(MIXTURE.contains(part), part);
        String message = rejection(MIXTURE.replace(part, replacement));
        assertTrue(message.contains(reason), message);
        assertTrue(message.length() < 500, message);
    }

    /** As many clusters with as many samples as the limits allow. */
    @Tag("slow")
    @Test
    void theDearestMixture() {
        MixtureInput input = new MixtureInput("200000", null, "zipf:1/20", "gaussian:100", "500000", "0.1");
        Witness witness = Witness.precision(Limits.MIXTURE_PRECISION).with(WitnessField.MULTIPLIER, new BigFraction(1_000_000))
            .with(WitnessField.MOST_SAMPLES, new BigFraction(1_000_000))
            .with(WitnessField.HITS, List.of(BigFraction.ONE, BigFraction.TWO))
            .with(WitnessField.FALSE_ALARMS, List.of(BigFraction.ONE, BigFraction.TWO));
        Map<ResultField, BigFraction> result = Map.of(ResultField.MEMORIZATION, new BigFraction(1_000_000_000), ResultField.TERMS,
            BigFraction.ONE, ResultField.SINGLETONS, BigFraction.ONE);
        Step step = new Step(1, Rule.MIX, List.of(), witness, result);
        Claim claim = new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST, BigFraction.ONE, Claim.Unit.NATS, 1);
        String text = SampleCertificates.text(new Certificate(input.mixture(), List.of(step), List.of(claim)));
        List<String> messages = new ArrayList<>();
        CpuTime.assertWithin(12 * SECONDS, () -> messages.add(
            assertThrows(RejectedException.class, () -> Checker.check(SampleCertificates.read(text))).getMessage()));
        assertTrue(messages.get(0).contains("costs too much to check"), messages::toString);
        String twice = text.replace("\"500000\"", "\"1000000\"");
        assertTrue(rejection(twice).contains("costs too much to check"));
    }

    /** As many kinds of clusters, each with as many samples, as the limits allow, and numbers as long. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"sparse", "gaussian", "boolean"})
    void theDearestKinds(String family) {
        List<ClusterGroup> groups = new ArrayList<>();
        BigInteger long300 = BigInteger.TEN.pow(299);
        for (int i = 0; i < 1024; i++) {
            BigInteger d = long300.add(BigInteger.valueOf(i));
            BigFraction small = new BigFraction(BigInteger.ONE, d);
            ClusterKind kind = switch (family) {
                case "sparse" -> new SparseCluster(d, small);
                case "gaussian" -> new GaussianCluster(d, Proportion.of("lambda-squared", small));
                default -> new BooleanCluster(d, Proportion.of("lambda", small));
            };
            groups.add(new ClusterGroup(BigInteger.ONE, new Frequencies.Equal(new BigFraction(1, 1024)), kind));
        }
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(200_000), groups, new AverageError(BigFraction.ZERO));
        BigInteger unit = BigInteger.ONE.shiftLeft(Limits.MIXTURE_PRECISION);
        List<BigFraction> hits = new ArrayList<>();
        List<BigFraction> alarms = new ArrayList<>();
        for (int i = 1; i < 1000; i++) {
            hits.add(new BigFraction(unit.shiftRight(1).add(BigInteger.valueOf(i))));
            alarms.add(new BigFraction(unit.shiftRight(1).subtract(BigInteger.valueOf(i))));
        }
        Witness witness = Witness.precision(Limits.MIXTURE_PRECISION).with(WitnessField.MOST_SAMPLES, new BigFraction(1_000_000))
            .with(WitnessField.HITS, hits).with(WitnessField.FALSE_ALARMS, alarms);
        Step step = new Step(1, Rule.MIX_FEASIBLE, List.of(), witness, Map.of(ResultField.LEAST_ERROR, BigFraction.ONE));
        Claim claim = new Claim(Claim.Quantity.LEAST_ERROR, Relation.AT_LEAST, BigFraction.ONE, Claim.Unit.COUNT, 1);
        Certificate certificate = new Certificate(problem, List.of(step), List.of(claim));
        List<String> messages = new ArrayList<>();
        CpuTime.assertWithin(12 * SECONDS, () -> messages.add(assertThrows(RejectedException.class, () -> Checker.check(certificate))
            .getMessage()));
        assertTrue(messages.get(0).contains("costs too much to check"), messages::toString);
    }

    /** Numbers of a supremum certificate that prove nothing, or would take too long. */
    @ParameterizedTest
    @CsvSource({"COEFFICIENT, 0, coefficient", "COEFFICIENT, 2, coefficient", "COEFFICIENT, 1/1000, intervals do not prove",
        "REACH, 0, intervals do not prove", "REACH, 1/3, multiples", "REACH, 100000, at most 1000",
        "PRECISION, 16, multiples", "LAMBDA, 1/10, does not take"})
    void supremum(WitnessField field, String value, String reason) throws RejectedException {
        Certificate certificate = SampleCertificates.coefficients(new ContractionInput("8", null, "1/100").sparse());
        Step step = certificate.steps().get(0);
        assertEquals(Rule.SUPREMUM, step.rule());
        String message = rejection(with(certificate, step, field, CanonicalFraction.parse(value)));
        assertTrue(message.contains(reason), message);
    }

    /** Problems that could be stated more shortly, or not at all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "gaussian-coefficients | \"samples\":\"2\",\"dimension\":\"3\",\"lambda-squared\":\"1/9\" | dimension must be left out",
        "gaussian-coefficients | \"samples\":\"2\",\"dimension\":\"4\",\"lambda-squared\":\"1/sqrt(dimension)\" | must be stated as 1/2",
        "gaussian-coefficients | \"samples\":\"2\",\"dimension\":\"3\",\"lambda-squared\":\"dimension^(-1/4)\" | must be stated as "
        + "1/sqrt(dimension)",
        "boolean-coefficients | \"samples\":\"2\",\"lambda\":\"dimension^(-1/4)\" | is not an integer",
        "finite-channel | \"matrix\":[[\"1\"]],\"uses\":\"99999999999\" | uses: is too large"})
    void problems(String family, String fields, String reason) {
        String text = "{\"format\":\"ironbound-certificate\",\"version\":2,\"problem\":{\"family\":\"" + family + "\"," + fields
            + "},\"steps\":[],\"claims\":[]}";
        String message = rejection(text);
        assertTrue(message.contains(reason), message);
    }

    /** Lists of a supremum certificate that do not fit, and ones that would take too long. */
    @Test
    void supremumLists() throws RejectedException {
        Certificate certificate = SampleCertificates.coefficients(new ContractionInput("8", null, "1/100").sparse());
        Step step = certificate.steps().get(0);
        List<BigFraction> many = java.util.Collections.nCopies(Limits.LIST, BigFraction.ONE);
        String steep = rejection(with(certificate, step, step.witness().with(WitnessField.SLOPES, List.of(new BigFraction(1_000_000)))
            .with(WitnessField.POINTS, many.subList(0, 2))));
        assertTrue(steep.contains("slopes times the largest value"), steep);
        String unequal = rejection(with(certificate, step, step.witness().with(WitnessField.SLOPES, many)));
        assertTrue(unequal.contains("one more than the slopes"), unequal);
        String dear = rejection(with(certificate, step, step.witness().with(WitnessField.PRECISION, new BigFraction(Limits.MAX_PRECISION))
            .with(WitnessField.POINTS, many)
            .with(WitnessField.SLOPES, many.subList(1, many.size()))));
        assertTrue(dear.contains("costs too much to check"), dear);
    }

    /** A larger lambda that is none, or shows less than is stated, or scales that do. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"LAMBDA, 1/100, at least the problem's lambda", "LAMBDA, 1, below 1",
        "LAMBDA, 1/10, was recomputed", "PRECISION, 16, was recomputed",
        "FACTOR, 2, does not take"})
    void largerLambda(WitnessField field, String value, String reason) throws RejectedException {
        Certificate certificate = SampleCertificates.coefficients(new ContractionInput("200", "159999", null).booleanClustering());
        Step step = certificate.steps().get(0);
        assertEquals(Rule.BOOL_SKEW, step.rule());
        String message = rejection(with(certificate, step, field, CanonicalFraction.parse(value)));
        assertTrue(message.contains(reason), message);
    }

    /** Scales at which the law shows no equality, or that would take too long. */
    @ParameterizedTest
    @CsvSource({"PRECISION, 16, does not show", "FACTOR, 0, at least 1", "FACTOR, 1/2, whole", "PRECISION, 32768, at least 1",
        "LAMBDA, 1/10, does not take", "REACH, 1, does not take"})
    void equality(WitnessField field, String value, String reason) throws RejectedException {
        Certificate certificate = SampleCertificates.coefficients(new ContractionInput("20", null, "1/20").booleanClustering());
        Step step = certificate.steps().get(0);
        assertEquals(Rule.SKEW, step.rule());
        String message = rejection(with(certificate, step, field, CanonicalFraction.parse(value)));
        assertTrue(message.contains(reason), message);
    }

    /** The certificate of a law whose largest value is small enough, for one whose largest value is not. */
    @Test
    void equalityByChord() throws RejectedException {
        Certificate certificate = SampleCertificates.coefficients(new ContractionInput("8", null, "1/2").sparse());
        assertEquals(Rule.CHORD, certificate.steps().get(0).rule());
        SparseContraction other = new ContractionInput("8", null, "1/100").sparse();
        String large = rejection(SampleCertificates.text(new Certificate(other, certificate.steps(), certificate.claims())));
        assertTrue(large.contains("largest value"), large);
    }

    private static String with(Certificate certificate, Step step, Witness witness) {
        List<Step> steps = new ArrayList<>(certificate.steps());
        steps.set(step.number() - 1, new Step(step.number(), step.rule(), step.premises(), witness, step.result()));
        return SampleCertificates.text(new Certificate(certificate.problem(), steps, certificate.claims()));
    }

    /** Squares and tangents that do not fit the channel, and ones with long numbers. */
    @ParameterizedTest
    @MethodSource("channelWitnesses")
    void channels(Rule rule, WitnessField field, String value, boolean list) throws RejectedException {
        Certificate certificate = SampleCertificates.channel(new ChannelInput("bsc:0.1", null, "1/3,2/3", "z:1/3", null).problem(), 20);
        Step step = certificate.steps().stream().filter(s -> s.rule() == rule).findFirst().orElseThrow();
        BigFraction number = CanonicalFraction.parse(value);
        if (!list) {
            rejection(with(certificate, step, field, number));
            return;
        }
        int size = step.witness().lists().getOrDefault(field, List.of()).size();
        for (List<BigFraction> numbers : List.of(java.util.Collections.nCopies(size, number),
                java.util.Collections.nCopies(size + 1, BigFraction.ONE), List.<BigFraction>of())) {
            rejection(with(certificate, step, step.witness().with(field, numbers)));
        }
    }

    static Stream<Arguments> channelWitnesses() {
        String nines = "9".repeat(9_999);
        return Stream.of(
            Arguments.of(Rule.CH_CHI2, WitnessField.SCALE, "0", false),
            Arguments.of(Rule.CH_CHI2, WitnessField.SCALE, nines, false),
            Arguments.of(Rule.CH_CHI2, WitnessField.SCALE, "1/3", false),
            Arguments.of(Rule.CH_CHI2, WitnessField.REST, nines, false),
            Arguments.of(Rule.CH_CHI2, WitnessField.CORNER, nines, false),
            Arguments.of(Rule.CH_CHI2, WitnessField.COEFFICIENT, "0", false),
            Arguments.of(Rule.CH_CHI2, WitnessField.WEIGHTS, nines, true),
            Arguments.of(Rule.CH_CHI2, WitnessField.WEIGHTS, "-1", true),
            Arguments.of(Rule.CH_CHI2, WitnessField.INPUT_FORMS, nines, true),
            Arguments.of(Rule.CH_CHI2, WitnessField.OUTPUT_FORMS, "1/2", true),
            Arguments.of(Rule.CH_CHI2_POINT, WitnessField.INPUT_FUNCTION, "7", true),
            Arguments.of(Rule.CH_CHI2_POINT, WitnessField.OUTPUT_FUNCTION, "1/7", true),
            Arguments.of(Rule.CH_BINARY, WitnessField.COEFFICIENT, "0", false),
            Arguments.of(Rule.CH_BINARY, WitnessField.COEFFICIENT, "1/2", false),
            Arguments.of(Rule.CH_BINARY, WitnessField.COEFFICIENT, "2", false),
            Arguments.of(Rule.CH_BINARY, WitnessField.PRECISION, "1000000", false),
            Arguments.of(Rule.CH_BINARY, WitnessField.PRECISION, "16", false),
            Arguments.of(Rule.CH_BINARY, WitnessField.ENDS, "0", true),
            Arguments.of(Rule.CH_BINARY, WitnessField.ENDS, nines, true),
            Arguments.of(Rule.CH_BINARY, WitnessField.SLOPES, nines, true),
            Arguments.of(Rule.CH_BINARY, WitnessField.SLOPES, "-1", true),
            Arguments.of(Rule.CH_BINARY, WitnessField.MIRRORED_ENDS, "1/3", true),
            Arguments.of(Rule.CH_BINARY, WitnessField.MIRRORED_SLOPES, "0", true),
            Arguments.of(Rule.CH_BINARY_POINT, WitnessField.INPUT_WEIGHTS, "0", true),
            Arguments.of(Rule.CH_BINARY_POINT, WitnessField.INPUT_WEIGHTS, "-1", true),
            Arguments.of(Rule.CH_BINARY_POINT, WitnessField.INPUT_WEIGHTS, "1/2", true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.STAGE, "3", false),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.STAGE, "0", false),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.LOWER_PLACES, nines, true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.UPPER_PLACES, "-1", true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.PAIRS, "0", true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.PAIRS, nines, true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.PAIRS, "1/2", true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.LEFT, nines, true),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.FACTOR, "0", false),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.FACTOR, "-1", false),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.FACTOR, nines, false),
            Arguments.of(Rule.CH_KL_STAGE, WitnessField.FACTOR, "1", false),
            Arguments.of(Rule.CH_KL_POINT, WitnessField.FACTOR, "0", false),
            Arguments.of(Rule.CH_KL_POINT, WitnessField.FACTOR, "1/2", false),
            Arguments.of(Rule.CH_KL_POINT, WitnessField.FACTOR, "-1", false),
            Arguments.of(Rule.CH_KL_POINT, WitnessField.FACTOR, nines, false),
            Arguments.of(Rule.CH_KL_ROOTS, WitnessField.COEFFICIENT, "0", false),
            Arguments.of(Rule.CH_KL_ROOTS, WitnessField.PRECISION, "1000000", false));
    }

    private static String with(Certificate certificate, Step step, WitnessField field, BigFraction value) {
        return with(certificate, step, step.witness().with(field, value));
    }
}
