package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseHypercube;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No file takes long to check, or much memory: what a step takes is paid for before, at prices that are not too low. */
class CostsTest {
    /** Steps of random kinds and sizes that are tried. */
    private static final int ROUNDS = 3;
    /** Dearer ones are not computed here, which is what would be done with a whole purse of them. */
    private static final long UNITS = 40_000_000;
    /** A unit is about a nanosecond; a machine that does other work, and code that runs for the first time, take some times as long. */
    private static final long MOST_NANOSECONDS = 5;
    private static final long COLD_NANOSECONDS = 150_000_000;
    private static final int ATTEMPTS = 3;
    private static final Duration HANGING = Duration.ofSeconds(120);
    /** Seconds of a processor that a file of 1 MiB may take. */
    private static final int SECONDS = 20;
    /** Most files here get only this part of the purse, and of the time. */
    private static final int PART = 5;
    private static final BigInteger LARGEST = BigInteger.TEN.pow(ProblemLimits.EXPONENT);
    private static final String NINES = "9".repeat(ProblemLimits.DIGITS);
    private static final BigFraction LONG = new BigFraction(new BigInteger(NINES).subtract(BigInteger.ONE), new BigInteger(NINES));
    private static final AverageError ERROR = new AverageError(new BigFraction(1, 10));

    /** Steps of the first seed and texts, which take long to make. */
    private static final List<DearSteps.DearStep> FIRST = new DearSteps(0).next();
    private static final List<Arguments> TEXTS = makeTexts();

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, ROUNDS);
    }

    static LongStream moreSeeds() {
        return LongStream.range(ROUNDS, 3 * ROUNDS);
    }

    /** A rule that does not pay for a part of its work, or a price that is too low for numbers of some size, shows here. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsComputedIsPaidFor(long seed) {
        requirePaid(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("moreSeeds")
    void moreOfWhatIsComputedIsPaidFor(long seed) {
        requirePaid(seed);
    }

    private static void requirePaid(long seed) {
        for (DearSteps.DearStep step : seed == 0 ? FIRST : new DearSteps(seed).next()) {
            assertTimeoutPreemptively(HANGING, () -> requirePaid(step, seed), () -> step.rule() + ", " + step.name());
        }
    }

    private static void requirePaid(DearSteps.DearStep step, long seed) {
        long taken = Long.MAX_VALUE;
        long paid = 0;
        for (int i = 0; i < ATTEMPTS && taken > MOST_NANOSECONDS * paid + COLD_NANOSECONDS; i++) {
            CheckCost cost = new CheckCost(UNITS);
            long start = CheckCostBenchmark.processorTime();
            outcome(() -> step.derive(cost));
            taken = CheckCostBenchmark.processorTime() - start;
            paid = UNITS - cost.left();
        }
        assertTrue(taken <= MOST_NANOSECONDS * paid + COLD_NANOSECONDS, step.rule() + ", " + step.name() + ", seed " + seed + ": " + taken
            + " ns for " + paid + " units");
    }

    private interface Attempt {
        void run() throws RejectedException;
    }

    /** Why it was rejected, nothing if it was not. */
    private static String outcome(Attempt attempt) {
        try {
            attempt.run();
            return "";
        } catch (RejectedException e) {
            return e.getMessage();
        }
    }

    /** Every rule that a certificate may cite is among the steps. */
    @Test
    void allRulesAreTried() {
        List<Rule> made = FIRST.stream().map(DearSteps.DearStep::rule).toList();
        // It says what a premise says.
        List<Rule> free = List.of(Rule.CH_CHI2_LAW);
        // Paid for as the rule BOOL-SKEW is, whose lambda need not be the problem's.
        List<Rule> alike = List.of(Rule.SKEW);
        assertEquals(List.of(), Stream.of(Rule.values()).filter(rule -> !made.contains(rule) && !free.contains(rule)
            && !alike.contains(rule)).toList());
    }

    /** A certificate of copies of one step, each claimed, with a result so weak that it is implied. */
    private static Certificate copies(int count, Problem problem, Rule rule, Witness witness, Claim.Quantity quantity) {
        List<Step> steps = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<ResultField, BigFraction> result = new EnumMap<>(ResultField.class);
            for (ResultField field : rule.resultFields()) {
                result.put(field, rule.relation(field, List.of()) == Relation.AT_MOST ? new BigFraction(LARGEST) : BigFraction.ZERO);
            }
            steps.add(new Step(i, rule, List.of(), witness, result));
            ResultField claimed = quantity.field().orElseThrow();
            claims.add(new Claim(quantity, rule.relation(claimed, List.of()), result.get(claimed), rule.unit(claimed), i));
        }
        return new Certificate(problem, steps, claims);
    }

    private static Witness exact() {
        return Witness.precision(Limits.MAX_PRECISION);
    }

    private static Witness learner(BigFraction threshold, int tilt) {
        return Witness.precision(64).with(WitnessField.THRESHOLD, threshold).with(WitnessField.MISS_TILT, new BigFraction(tilt))
            .with(WitnessField.FALSE_ALARM_TILT, new BigFraction(tilt));
    }

    /** Files that took hours, or all memory, before steps paid; what they cost now, and what becomes of them. */
    static Stream<Arguments> hostile() {
        BigInteger d = LARGEST;
        BooleanClustering signs = new BooleanClustering(d, BigInteger.TEN, Proportion.of("lambda", new BigFraction(1, 2)), ERROR);
        SparseHypercube sparse = new SparseHypercube(d, BigInteger.TEN, new BigFraction(1, 2), ERROR);
        Witness slope = Witness.none().with(WitnessField.SLOPE, new BigFraction(1, 10))
            .with(WitnessField.LAMBDA_LOWER, new BigFraction(1, 2));
        BooleanClustering many = new BooleanClustering(d, LARGEST, Proportion.of("lambda", new BigFraction(1, 2)), ERROR);
        FiniteChannel used = new FiniteChannel(List.of(List.of(BigFraction.ONE_HALF, BigFraction.ONE_HALF),
            List.of(BigFraction.ONE, BigFraction.ZERO)), 1000,
            Optional.empty(), Optional.empty());
        return Stream.of(
            Arguments.of("an e to the power of 10^300: threshold = d", copies(1, signs, Rule.BOOL_LEARN,
                merged(learner(new BigFraction(d), 64), slope), Claim.Quantity.FALSE_NEGATIVE), ""),
            Arguments.of("an e to the power of 10^300: a tilt too large", copies(1, signs, Rule.BOOL_LEARN,
                merged(learner(BigFraction.ZERO, 64), slope), Claim.Quantity.FALSE_NEGATIVE), ""),
            Arguments.of("an e to the power of 10^300: the sparse hypercube", copies(1, sparse, Rule.SPARSE_LEARN,
                learner(new BigFraction(d), 64).with(WitnessField.KEEPING, BigFraction.ONE), Claim.Quantity.FALSE_NEGATIVE), ""),
            Arguments.of("a series of e^-1 in long numbers", copies(1, sparse, Rule.SPARSE_LEARN,
                merged(exact(), learner(BigFraction.MINUS_ONE, 1)
                .with(WitnessField.PRECISION, new BigFraction(Limits.MAX_PRECISION))).with(WitnessField.KEEPING, BigFraction.ZERO),
                    Claim.Quantity.FALSE_NEGATIVE), ""),
            Arguments.of("sums over samples with a long lambda",
                copies(1, new BooleanClustering(d, BigInteger.valueOf(1000), Proportion.of("lambda", new BigFraction(1, 2)), ERROR),
                Rule.BOOL_LEARN, merged(learner(BigFraction.ZERO, 1), slope).with(WitnessField.LAMBDA_LOWER, LONG.divide(2)),
                    Claim.Quantity.FALSE_NEGATIVE), ""),
            Arguments.of("fractions of long fractions", copies(16, many, Rule.BOOL_LINEAR, Witness.none().with(WitnessField.LAMBDA, LONG),
                Claim.Quantity.TAU), "costs too much"),
            Arguments.of("a law of long numbers",
                copies(16, new BooleanClustering(d, BigInteger.valueOf(10_000), Proportion.of("lambda", new BigFraction(1, 2)), ERROR),
                Rule.BOOL_SKEW, exact().with(WitnessField.LAMBDA, BigFraction.ONE_HALF), Claim.Quantity.TAU), "costs too much"),
            Arguments.of("powers of a long fraction", withUses(used, LONG), "costs too much"),
            Arguments.of("coefficients of many kinds of clusters", kinds(Rule.MIX), "costs too much"),
            Arguments.of("errors of many kinds of clusters", kinds(Rule.MIX_FEASIBLE), "costs too much"));
    }

    private static Witness merged(Witness first, Witness second) {
        Witness result = first;
        for (Map.Entry<WitnessField, BigFraction> entry : second.numbers().entrySet()) {
            result = result.with(entry.getKey(), entry.getValue());
        }
        return result;
    }

    /** CH-NFOLD of a coefficient that is a long fraction above the true one. */
    private static Certificate withUses(FiniteChannel channel, BigFraction coefficient) {
        Step one = new Step(1, Rule.CH_KL_ROOTS, List.of(), Witness.precision(16).with(WitnessField.COEFFICIENT, coefficient),
            Map.of(ResultField.ETA_KL, coefficient));
        Step all = new Step(2, Rule.CH_NFOLD, List.of(1), Witness.none(), Map.of(ResultField.ETA_KL_USES, BigFraction.ONE));
        return new Certificate(channel, List.of(one, all),
            List.of(new Claim(Claim.Quantity.ETA_KL_USES, Relation.AT_MOST, BigFraction.ONE, Claim.Unit.COUNT, 2)));
    }

    /** Many groups of sparse clusters, no two alike. */
    private static Certificate kinds(Rule rule) {
        int groups = ProblemLimits.MIXTURE_GROUPS;
        List<ClusterGroup> list = IntStream.range(0, groups)
            .mapToObj(i -> new ClusterGroup(BigInteger.ONE, new Frequencies.Equal(new BigFraction(1, groups)),
            new SparseCluster(BigInteger.TEN, new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(200).subtract(BigInteger.valueOf(i))))))
                .toList();
        BigInteger unit = BigInteger.ONE.shiftLeft(96);
        List<BigFraction> hits = IntStream.range(0, 1000).mapToObj(i -> new BigFraction(unit.shiftRight(1).add(BigInteger.valueOf(i + 1L))))
            .toList();
        List<BigFraction> alarms = IntStream.range(0, 1000)
            .mapToObj(i -> new BigFraction(unit.shiftRight(1).subtract(BigInteger.valueOf(i + 1L)))).toList();
        Witness witness = Witness.precision(96).with(WitnessField.MOST_SAMPLES, new BigFraction(2000)).with(WitnessField.HITS, hits)
            .with(WitnessField.FALSE_ALARMS, alarms);
        ClusterMixture problem = new ClusterMixture(BigInteger.valueOf(900L * groups), list, new AverageError(BigFraction.ZERO));
        return rule == Rule.MIX ? copies(1, problem, rule, witness.with(WitnessField.MULTIPLIER, BigFraction.ONE),
            Claim.Quantity.LEAST_MEMORIZATION)
            : copies(1, problem, rule, witness, Claim.Quantity.LEAST_ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String name, Certificate certificate, String reason) {
        List<String> outcomes = new ArrayList<>();
        CpuTime.assertWithin(SECONDS / PART,
            () -> outcomes.add(outcome(() -> Checker.check(certificate, new CheckCost(CheckCost.MOST / PART)))));
        assertTrue(outcomes.get(0).contains(reason), outcomes::toString);
    }

    /** Texts that would take long to read or to tell. */
    static Stream<Arguments> texts() {
        return TEXTS.stream();
    }

    private static List<Arguments> makeTexts() {
        String header = "{\"format\":\"ironbound-certificate\",\"version\":1,\"problem\":";
        String channel = header + "{\"family\":\"finite-channel\",\"matrix\":[%s],\"uses\":\"1\"},\"steps\":[],\"claims\":[]}";
        String mixture = header + "{\"family\":\"mixture\",\"samples\":\"10\",\"clusters\":[{\"count\":\"%s\",\"frequency\":\"%s\","
            + "\"family\":\"gaussian-clustering\",\"dimension\":\"100\",\"lambda-squared\":\"1/10\"}],\"error\":\"1/10\"},"
            + "\"steps\":[],\"claims\":[]}";
        // In lowest terms: the numerators are odd.
        String power = "/" + BigInteger.TWO.pow(33_000) + '"';
        String fractions = IntStream.range(0, 51).mapToObj(i -> "\"" + new BigInteger(NINES).subtract(BigInteger.valueOf(2L * i)) + power)
            .collect(Collectors.joining(","));
        String good = SampleCertificates.text(SampleCertificates.average("10000", "10", null, "0.1"));
        return List.of(
            Arguments.of("denominators without a short multiple", String.format(channel, denominators()), "common denominator"),
            Arguments.of("a weight that is 0", String.format(mixture, "200000", "zipf:199/20"), "2^64"),
            Arguments.of("many long fractions", good.replace("\"witness\" : { }", "\"witness\" : {\"left\":[" + fractions + "]}"),
                "does not take"),
            Arguments.of("many premises", good.replace("\"premises\" : [ 1, 2 ]", "\"premises\" : [ 1, 2" + ",1".repeat(200_000) + " ]"),
                "premises, at most 32"));
    }

    /** Rows that sum to 1, of fractions whose denominators are products of two large numbers, each of which occurs twice. */
    private static String denominators() {
        BigInteger large = BigInteger.TEN.pow(ProblemLimits.EXPONENT / 2 - 2);
        return IntStream.range(0, 14).mapToObj(i -> {
            List<BigFraction> parts = IntStream.range(0, ProblemLimits.CHANNEL_SIZE)
                .mapToObj(y -> new BigFraction(BigInteger.ONE,
                large.add(BigInteger.valueOf(2L * ProblemLimits.CHANNEL_SIZE * i + 2L * y + 1))))
                    .toList();
            return IntStream.range(0, parts.size())
                .mapToObj(y -> parts.get(y).add(BigFraction.ONE).subtract(parts.get((y + 1) % parts.size())).divide(parts.size()))
                .map(x -> '"' + Fractions.text(x) + '"').collect(Collectors.joining(",", "[", "]"));
        }).collect(Collectors.joining(","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void texts(String name, String text, String reason) {
        List<String> outcomes = new ArrayList<>();
        CpuTime.assertWithin(SECONDS / PART, () -> outcomes.add(outcome(() -> Checker.check(SampleCertificates.read(text)))));
        assertTrue(outcomes.get(0).contains(reason), outcomes::toString);
    }

    /** What is paid for one step is not there for another: the limit is that of the file. */
    @Test
    void allStepsPayFromOnePurse() throws RejectedException {
        BooleanClustering problem = new BooleanClustering(BigInteger.TEN, LARGEST, Proportion.of("lambda", new BigFraction(1, 2)), ERROR);
        Witness witness = exact().with(WitnessField.LAMBDA, BigFraction.ONE_HALF);
        CheckCost one = new CheckCost();
        Checker.check(copies(1, problem, Rule.BOOL_CLOSED, witness, Claim.Quantity.TAU), one);
        long price = CheckCost.MOST - one.left();
        CheckCost purse = new CheckCost(3 * price - 1);
        assertTrue(assertThrows(RejectedException.class, () ->
            Checker.check(copies(4, problem, Rule.BOOL_CLOSED, witness, Claim.Quantity.TAU), purse)).getMessage()
            .startsWith("step 3 (BOOL-CLOSED): costs too much to check"));
        assertTrue(purse.left() < price);
    }

    /** As many steps as a file may have, each as dear as it gets: all that a file may cost, in the memory that it may take. */
    @Tag("slow")
    @Test
    void theDearestFile() throws IOException, InterruptedException {
        BooleanClustering problem = new BooleanClustering(BigInteger.TEN, LARGEST, Proportion.of("lambda", new BigFraction(1, 2)), ERROR);
        Path file = folder.resolve("dear.json");
        Files.writeString(file,
            SampleCertificates.text(copies(16, problem, Rule.BOOL_CLOSED, exact().with(WitnessField.LAMBDA, BigFraction.ONE_HALF),
            Claim.Quantity.TAU)));
        assertTrue(checked(List.of(file)).replaceAll("\\s+", " ").contains("costs too much to check"));
    }

    /** The texts, and a certificate that each step of would make echo the ones before: all in one virtual machine with 512 MiB. */
    @Test
    void memory() throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>(TEXTS.stream().map(arguments -> (String) arguments.get()[1]).toList());
        texts.add(SampleCertificates.text(echoing()));
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve(files.size() + ".json"), text));
        }
        String out = checked(files);
        assertEquals(files.size(), out.lines().filter(line -> line.startsWith("REJECTED")).count(), out);
    }

    /** Each step has the one before as a premise many times, and all of them are behind the last. */
    private static Certificate echoing() {
        Map<ResultField, BigFraction> result = Map.of(ResultField.MEMORIZATION, BigFraction.ONE);
        List<Step> steps = IntStream.rangeClosed(1, Limits.STEPS)
            .mapToObj(i -> new Step(i, Rule.MEM, i == 1 ? List.of() : Collections.nCopies(Limits.STEPS, i - 1), Witness.none(), result))
                .toList();
        return new Certificate(SampleCertificates.average("10000", "10", null, "0.1").problem(), steps,
            List.of(new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST, BigFraction.ONE, Claim.Unit.NATS, Limits.STEPS)));
    }

    private String checked(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"), "org.ironbound.cli.Main", "check"));
        files.forEach(file -> command.add(file.toString()));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        Duration cpu = Duration.ZERO;
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            assertTrue(cpu.toSeconds() <= SECONDS, () -> "still running after " + SECONDS + " s");
            Thread.sleep(100);
        }
        String text = Files.readString(out);
        assertEquals(1, process.exitValue(), text);
        return text;
    }
}
