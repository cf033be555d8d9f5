package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.report.coq.ClaimTheorems;
import org.ironbound.report.coq.CoqExport;
import org.ironbound.report.coq.NotExportableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Coq checks the proofs of proofs/analysis, where Coq and its libraries are installed; elsewhere a line says that it was not done. It
 * checks them as modules of one file, which loads the libraries once, and what is exported uses that; file by file, as users compile
 * them, it checks them in {@link #filesAreProvedOneByOne}.
 */
@Tag("proof")
class CoqTest {
    private static final Path FOLDER = Project.PROOFS.resolve("analysis");
    private static final String MISSING = "Coq with Coquelicot and Interval is not installed here (Debian: coq libcoq-coquelicot "
        + "libcoq-interval).";
    private static final long MINUTES = 30;
    private static final Pattern SLOW = Pattern.compile("claim (\\d+): Coq may take some \\d+ minutes, or more: .*");
    /** Coq's own setting lays out 256 MB in each process and collects more often than so short ones need. */
    private static final String COLLECTOR = "s=4M,o=1000";
    /** Exports that take longer than all others together: those with {@link ExportSamples#dear} are left to the slow tests. */
    private static final List<String> LONG = List.of("gaussian_private", "mixture_sparse_private", "mixture_sparse_constants",
        "boolean_coefficients", "boolean_one_look", "boolean_in_nats", "sparse_private", "sparse_one_sample", "sparse_by_chord",
        "gaussian", "gaussian_in_nats", "mixture_boolean", "mixture_gaussian", "mixture_gaussian_beside_sparse", "mixture_boolean_kinds",
        "mixture_unseen", "channel_qary_3_1_10");
    /** So many together, for Coq gets slower with all that it has proved. */
    private static final int DEAR_FILES = 10;
    /** What a file has before its first definition. */
    private static final Pattern HEADER = Pattern.compile("(From|Import ListNotations|Open Scope)\\b.*");

    /** What Coq says where a number is not what it should be, not where a file is not well formed. */
    private static final Pattern NUMBERS = Pattern.compile("Numerical evaluation failed|Cannot find witness|No applicable tactic"
        + "|\"false = true\"|Unable to unify|all_decided|groups_decided|none_decided|enough|_found|phi_reaches|below"
        + "|tells_less|not a valid field equation");

    /** How a file gets theorems of others. */
    private static final Pattern OTHERS = Pattern.compile("(?m)^From MemAnalysis Require Import ([^.]*)\\.$");
    private static final String JOINED = "--joined";

    /** What check.sh says of the theorems; it also leaves them compiled for the certificates. */
    private static Result theorems;

    @BeforeAll
    static void checkTheorems() throws IOException, InterruptedException {
        boolean found = isInstalled();
        if (!found) {
            System.out.println("NOT CHECKED: the proofs of proofs/analysis. " + MISSING);
        }
        assumeTrue(found, MISSING);
        theorems = run(FOLDER.resolve("check.sh").toString(), JOINED);
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            Path probe = Files.createDirectories(Project.SCRATCH.resolveSibling("coq-probe")).resolve("Probe.v");
            Files.writeString(probe, "From Coquelicot Require Import Coquelicot.\nFrom Interval Require Import Tactic.\n");
            return run("coqc", probe.toString()).code() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Test
    void everyTheoremIsProvedFromTheListedAxioms() {
        assertEquals(0, theorems.code(), theorems.output());
        assertTrue(theorems.output().contains("PROVED: "), theorems.output());
    }

    @Test
    void admittedProofsAndForeignAxiomsAreRefused() throws Exception {
        Result result = run(FOLDER.resolve("check-negative.sh").toString(), JOINED);
        assertEquals(0, result.code(), result.output());
    }

    /** As users do it; of the certificates the shortest for each set of files that they import. */
    @Tag("slow")
    @Test
    void filesAreProvedOneByOne() throws Exception {
        Result all = run(FOLDER.resolve("check.sh").toString());
        assertEquals(0, all.code(), all.output());
        assertEquals(theorems.output(), all.output());
        Result wrong = run(FOLDER.resolve("check-negative.sh").toString());
        assertEquals(0, wrong.code(), wrong.output());
        Set<String> texts = new LinkedHashSet<>();
        for (Certificate sample : ExportSamples.certificates().values()) {
            texts.add(CoqExport.of(quick(sample)));
        }
        for (String claims : ExportSamples.claims().keySet()) {
            texts.add(claim(ExportSamples.text(claims)));
        }
        Map<List<String>, String> files = new LinkedHashMap<>();
        texts.forEach(text -> files.merge(text.lines().filter(line -> HEADER.matcher(line).matches()).toList(), text, CoqTest::shorter));
        assertTrue(files.size() >= 10, files.keySet().toString());
        for (String text : files.values()) {
            Result result = compileAlone("alone", text);
            assertEquals(0, result.code(), text + "\n" + result.output());
        }
    }

    private static String shorter(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    /** Certificates of problems on finite alphabets, exported: Coq proves every claim that the files state. */
    @Test
    void exportedCertificatesAreProved() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, Certificate> sample : ExportSamples.certificates().entrySet()) {
            files.put(sample.getKey(), CoqExport.of(quick(sample.getValue())));
        }
        LONG.forEach(files::remove);
        assertTrue(files.size() >= 25, files.keySet().toString());
        requireProved("all", together(files));
    }

    /** Without the claims that Coq is said to take more than a minute for. */
    private static Certificate quick(Certificate certificate) {
        List<Claim> claims = new ArrayList<>(certificate.claims());
        for (int slow = 0; slow >= 0;) {
            List<Integer> places = new ArrayList<>();
            CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), claims), words -> {
                Matcher said = SLOW.matcher(words);
                assertTrue(said.matches(), words);
                places.add(Integer.parseInt(said.group(1)) - 1);
            });
            // What several claims rest on is counted at the first one, and then at the next.
            slow = places.isEmpty() ? -1 : places.get(0);
            if (slow >= 0) {
                claims.remove(slow);
            }
        }
        return new Certificate(certificate.problem(), certificate.steps(), claims);
    }

    @Tag("slow")
    @Test
    void dearExportedCertificatesAreProved() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Map<String, Certificate> samples = ExportSamples.certificates();
        samples.keySet().retainAll(LONG);
        samples.putAll(ExportSamples.dear());
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, Certificate> sample : samples.entrySet()) {
            files.put(sample.getKey(), CoqExport.of(quick(sample.getValue())));
            if (files.size() == DEAR_FILES) {
                requireProved("dear", together(files));
                files.clear();
            }
        }
        requireProved("dear", together(files));
    }

    /** Of each claim of each kind, by each rule, the shortest one, a thousandth too strong: Coq refuses it, at a number. */
    @Tag("slow")
    @Test
    void everyClaimThatIsTooStrongIsRefused() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Map<String, Certificate> samples = new LinkedHashMap<>(ExportSamples.certificates());
        samples.putAll(ExportSamples.dear());
        Map<String, String> wrong = new LinkedHashMap<>();
        for (Certificate sample : samples.values()) {
            Certificate certificate = quick(sample);
            for (Claim claim : certificate.claims()) {
                String kind = certificate.problem().family() + clusters(certificate.problem()) + " " + claim.quantity() + " "
                    + rules(certificate, claim.step());
                Optional<String> text = exported(wrong(certificate, claim));
                if (text.isPresent() && !isByCentre(certificate, claim) && !isNothing(claim)) {
                    wrong.merge(kind, text.get(), CoqTest::shorter);
                }
            }
        }
        assertTrue(wrong.size() >= 20, wrong.keySet().toString());
        for (Map.Entry<String, String> file : wrong.entrySet()) {
            Result result = compile("wrong", file.getValue());
            assertNotEquals(0, result.code(), file.getKey());
            assertTrue(NUMBERS.matcher(result.output()).find(), file.getKey() + "\n" + result.output());
        }
    }

    /** An error that some learner reaches makes the hypothesis false then, not the theorem. */
    private static boolean isByCentre(Certificate certificate, Claim claim) {
        return certificate.steps().get(claim.step() - 1).rule() == Rule.BOOL_TV_INFEASIBLE;
    }

    /** A thousandth more than nothing is nothing. */
    private static boolean isNothing(Claim claim) {
        return claim.quantity() != Claim.Quantity.LEARNERS && claim.value().compareTo(BigFraction.ZERO) == 0;
    }

    /** What samples tell of the centre is more than a hundredth of what the error needs. */
    @Tag("slow")
    @Test
    void thatSamplesTellTooLittleIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.dear().get("boolean_no_learner_by_centre");
        List<Step> steps = certificate.steps().stream().map(step -> new Step(step.number(), step.rule(), step.premises(),
            step.witness().with(WitnessField.ROOT, step.witness().get(WitnessField.ROOT).divide(10)), step.result())).toList();
        requireRefused(CoqExport.of(new Certificate(certificate.problem(), steps, certificate.claims())), "tells_less");
    }

    /** Of a mixture whether it has several kinds, and whether Gaussian clusters. */
    private static String clusters(Problem problem) {
        if (!(problem instanceof ClusterMixture mixture)) {
            return "";
        }
        List<ClusterKind> kinds = mixture.groups().stream().map(ClusterGroup::kind).distinct().toList();
        return (kinds.size() > 1 ? " of several kinds" : "") + (kinds.stream().anyMatch(GaussianCluster.class::isInstance)
            ? " with Gaussian clusters" : "");
    }

    /** Of a mixture of several kinds the first number that a file says of one of them is doubled, or the clusters get another kind. */
    @Tag("slow")
    @Test
    void eachKindOfAMixtureIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.dear().get("mixture_kinds");
        String text = CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), certificate.claims().subList(1, 2)));
        requireRefused(doubled(text, "Module claim_1_of_1."), "closed_factors");
        requireRefused(doubled(text, "Module claim_1_of_2."), "not a valid field equation");
        requireRefused(text.replaceFirst("positive, Kind_1\\.K\\)", "positive, Kind_2.K)"), "mixture_of kinds claim_1_ranges");
    }

    /**
     * Of [BOOL-IB] and [BOOL-EST] a factor that is doubled, a slope a tenth as steep, and the last interval, which must reach the most
     * certain look.
     */
    @Tag("slow")
    @Test
    void eachNumberOfABottleneckIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        String number = "(\\(Num (\\d+) (\\d+)\\))";
        for (Certificate certificate : List.of(ExportSamples.dear().get("boolean_bottleneck_rates"),
                ExportSamples.certificates().get("boolean_estimate"))) {
            String text = CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), certificate.claims().subList(0, 1)));
            Matcher arguments = Pattern.compile("claim_1_factors \\d+ claim_1_lines").matcher(text);
            assertTrue(arguments.find(), text);
            String reason = arguments.group();
            requireRefused(doubled(text, "Definition claim_1_factors", "list term :=\\s+\\[" + number), reason);
            requireRefused(text.replaceFirst("(claim_1_lines : [^\\[]*\\[\\()\\(Num (\\d+) (\\d+)\\)", "$1(Num $2 $30)"), reason);
            requireRefused(text.replaceFirst("(claim_1_lines : [^.]*), \\(Num \\d+ \\d+\\)\\)\\]\\.", "$1, (Num 1 2))]."), reason);
        }
    }

    /** Of a mixture of many kinds a number of the last one, and clusters that get the kind before it, in the problem or in the sum. */
    @Tag("slow")
    @Test
    void theLastOfManyKindsIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.dear().get("mixture_of_many_kinds");
        String text = CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), certificate.claims().subList(0, 1)));
        String error = "By_(?:quantile \\d+|line) (?:\\(Num \\d+ \\d+\\) )+(\\(Num (\\d+) (\\d+)\\))";
        requireRefused(doubled(text, "Module claim_1_of_12.", error), "gaussian_errors");
        requireRefused(text.replaceFirst("positive, Kind_12\\.C\\)", "positive, Kind_11.C)"), "clusters_by kinds");
        requireRefused(text.replaceFirst("\\(11%nat, ", "(10%nat, "), "clusters_by kinds");
    }

    /** Each number that is said of Gaussian clusters: their factors, costs, errors, and what stands for an irrational lambda squared. */
    @Tag("slow")
    @Test
    void eachNumberOfGaussianClustersIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.dear().get("mixture_gaussian_beside_boolean");
        String error = CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), certificate.claims().subList(0, 1)));
        String bits = CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), certificate.claims().subList(1, 2)));
        String number = "(\\(Num (\\d+) (\\d+)\\))";
        String any = "\\(Num \\d+ \\d+\\) ";
        requireRefused(doubled(bits, "Module claim_1_of_1."), "gaussian_factors");
        requireRefused(doubled(bits, "Module claim_1_of_1.", "Bought " + any.repeat(4) + number), "shops_hold");
        requireRefused(doubled(bits, "Module claim_1_of_1.", "Bought " + any.repeat(2) + number), "shops_hold");
        requireRefused(doubled(error, "Module claim_1_of_1.", "By_quantile \\d+ " + any.repeat(2) + number), "gaussian_errors");
        requireRefused(doubled(error, "Module claim_1_of_1.", "By_quantile \\d+ " + number), "gaussian_errors");
        requireRefused(error.replaceFirst("By_quantile 2 ", "By_quantile 1 "), "gaussian_errors");
        Claim learner = certificate.claims().get(2);
        String some = CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), List.of(learner)));
        requireRefused(doubled(some, "Lemma learner_1", "noisy_mean_learns \\d+ \\d+ \\(inverse_root_term \\d+\\) \\d+ " + number),
            "noisy_mean_found");
        requireRefused(error.replaceFirst("L : R := / sqrt 1000\\.", "L : R := / sqrt 999."), "Numerical evaluation failed");
        requireRefused(error.replaceFirst("positive, Kind_1\\.C\\)", "positive, finite_cluster Kind_2.K)"), "clusters_by kinds");
    }

    /** That there is no learner in groups of coordinates: a signal, a size, a split, a root, and how far apart samples and nulls are. */
    @Tag("slow")
    @Test
    void eachNumberOfGroupsIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        String text = CoqExport.of(ExportSamples.dear().get("gaussian_groups_no_error"));
        String number = "(\\(Num (\\d+) (\\d+)\\))";
        String any = "\\(Num \\d+ \\d+\\)";
        requireRefused(doubled(text, "Definition claim_1_groups", "positive, " + number), "none_decided");
        requireRefused(text.replaceAll("(1 300\\), )" + any, "$1(Num 99 100)"), "none_decided");
        requireRefused(doubled(text, "no_learner_computed", "\\)\\]\\s+\\[" + number), "none_decided");
        requireRefused(text.replace("(5000%positive", "(500000000%positive"), "none_decided");
        requireRefused(text.replaceFirst("no_learner_computed (\\d+) \\(Num 10 1\\)", "no_learner_computed $1 (Num 9 1)"),
            "entropy_powers");
        requireRefused(text.replaceFirst(";\\s+" + any + "\\]\\s+\\(Num", "] (Num"), "none_decided");
    }

    /** Each number of a learner in one dimension, in the problem, in the step's witness and in its result. */
    @Tag("slow")
    @Test
    void eachNumberOfALearnerInOneDimensionIsChecked() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.certificates().get("gaussian_one_coordinate");
        GaussianClustering problem = (GaussianClustering) certificate.problem();
        Step learner = certificate.steps().get(0);
        requireRefused(CoqExport.of(certificate).replaceAll("\\[\\(\\(Num[^\\]]*\\]", "[]"), "noisy_mean_found");
        requireRefused(CoqExport.of(certificate).replace("(N.to_nat 0)", "(N.to_nat 1)"), "misses_of_noisy_mean");
        Proportion weaker = new GaussianInput(new ClusteringInput("1", "5", "0.4", null, null), "7/10").problem().lambdaSquared();
        for (GaussianClustering harder : List.of(
                new GaussianClustering(problem.dimension(), BigInteger.TWO, problem.lambdaSquared(), problem.target()),
                new GaussianClustering(problem.dimension(), problem.samples(), weaker, problem.target()),
                new GaussianClustering(BigInteger.TWO, problem.samples(), problem.lambdaSquared(), problem.target()))) {
            requireRefused(CoqExport.of(new Certificate(harder, certificate.steps(), certificate.claims())), "noisy_mean_found");
        }
        Witness witness = learner.witness();
        for (Witness wrong : List.of(witness.with(WitnessField.THRESHOLD, BigFraction.ZERO),
                witness.with(WitnessField.THRESHOLD, new BigFraction(-6, 10)), witness.with(WitnessField.NOISE_VARIANCE,
                witness.get(WitnessField.NOISE_VARIANCE).multiply(new BigFraction(999, 1000))))) {
            requireRefused(CoqExport.of(with(certificate, wrong, learner.result())), "noisy_mean_found");
        }
        for (ResultField field : learner.result().keySet()) {
            Map<ResultField, BigFraction> less = new EnumMap<>(learner.result());
            less.computeIfPresent(field, (same, value) -> value.divide(8));
            requireRefused(CoqExport.of(with(certificate, witness, less)), "noisy_mean_found");
        }
    }

    /** With another first step. */
    private static Certificate with(Certificate certificate, Witness witness, Map<ResultField, BigFraction> result) {
        Step step = certificate.steps().get(0);
        List<Step> steps = new ArrayList<>(certificate.steps());
        steps.set(0, new Step(step.number(), step.rule(), step.premises(), witness, result));
        return new Certificate(certificate.problem(), steps, certificate.claims());
    }

    /** With the first number of the first list of a module doubled, wherever it stands. */
    private static String doubled(String text, String module) {
        return doubled(text, module, "list term :=\\s+\\[(\\(Num (\\d+) (\\d+)\\))");
    }

    /** The same of the number that a pattern finds first. */
    private static String doubled(String text, String module, String pattern) {
        Matcher number = Pattern.compile(pattern).matcher(text);
        assertTrue(number.find(text.indexOf(module)), text);
        return text.replace(number.group(1), "(Num " + new BigInteger(number.group(2)).shiftLeft(1) + " " + number.group(3) + ")");
    }

    private static void requireRefused(String text, String reason) throws IOException, InterruptedException {
        Result result = compile("wrong", text);
        assertNotEquals(0, result.code());
        assertTrue(result.output().contains(reason), result.output());
    }

    /** The rules behind a step. */
    private static Set<String> rules(Certificate certificate, int number) {
        Step step = certificate.steps().get(number - 1);
        Set<String> rules = new TreeSet<>(Set.of(step.rule().id()));
        step.premises().forEach(premise -> rules.addAll(rules(certificate, premise)));
        return rules;
    }

    private static Optional<String> exported(Certificate certificate) {
        try {
            return Optional.of(CoqExport.of(certificate));
        } catch (NotExportableException nothingIsStated) {
            return Optional.empty();
        }
    }

    private static Certificate wrong(Certificate certificate, Claim claim) {
        return new Certificate(claim.quantity() == Claim.Quantity.LEARNERS ? easier(certificate.problem()) : certificate.problem(),
            certificate.steps(), List.of(stronger(claim)));
    }

    /** With an error that some learner reaches. */
    private static Problem easier(Problem problem) {
        AverageError error = new AverageError(new BigFraction(49, 100));
        if (problem instanceof ClusterMixture mixture) {
            return new ClusterMixture(mixture.samples(), mixture.groups(), error);
        }
        if (problem instanceof GaussianClustering gaussian) {
            return new GaussianClustering(gaussian.dimension(), gaussian.samples(), gaussian.lambdaSquared(),
                easier(gaussian.target(), error));
        }
        if (problem instanceof AnisotropicClustering groups) {
            return new AnisotropicClustering(groups.samples(), groups.groups(), easier(groups.target(), error));
        }
        if (problem instanceof BooleanEstimation estimation) {
            return new BooleanEstimation(estimation.dimension(), estimation.samples(), estimation.lambda(), new BigFraction(49, 100));
        }
        if (problem instanceof GaussianEstimation estimation) {
            return new GaussianEstimation(estimation.dimension(), estimation.samples(), estimation.lambdaSquared(),
                new BigFraction(99, 100));
        }
        if (problem instanceof BooleanClustering signs) {
            return new BooleanClustering(signs.dimension(), signs.samples(), signs.lambda(), easier(signs.target(), error));
        }
        SparseHypercube sparse = (SparseHypercube) problem;
        return new SparseHypercube(sparse.dimension(), sparse.samples(), sparse.fixed(), easier(sparse.target(), error));
    }

    private static ErrorTarget easier(ErrorTarget target, AverageError error) {
        return target instanceof ErrorPair ? new ErrorPair(error.error(), error.error()) : error;
    }

    /** Claims over boxes, and the same with other words that make them false. */
    @Tag("slow")
    @Test
    void claimsAreProvedAndFalseOnesRefused() throws Exception {
        for (Map.Entry<String, String[]> sample : ExportSamples.claims().entrySet()) {
            String text = ExportSamples.text(sample.getKey());
            requireProved("claim", claim(text));
            String[] words = sample.getValue();
            assertTrue(text.contains(words[0]), text);
            Result result = compile("wrong", claim(text.replace(words[0], words[1])));
            assertNotEquals(0, result.code(), sample.getKey());
            assertTrue(NUMBERS.matcher(result.output()).find(), result.output());
        }
    }

    private static String claim(String json) throws RejectedException, NotExportableException {
        return ClaimTheorems.of(ClaimCertificateFile.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A distance that the error does not need: the claim is as before, but no number of a step is believed. */
    @Test
    void aQuantileThatIsTooLargeIsRefused() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.certificates().get("gaussian");
        List<Step> steps = certificate.steps().stream().map(step -> step.rule() != Rule.DISTANCE ? step
            : new Step(step.number(), step.rule(), step.premises(), step.witness().with(WitnessField.QUANTILE,
                step.witness().get(WitnessField.QUANTILE).multiply(new BigFraction(1001, 1000))), step.result())).toList();
        Result result = compile("wrong", CoqExport.of(new Certificate(certificate.problem(), steps, certificate.claims().subList(0, 1))));
        assertNotEquals(0, result.code());
        assertTrue(result.output().contains("phi_reaches"), result.output());
    }

    private static Claim stronger(Claim claim) {
        BigFraction factor = new BigFraction(claim.relation() == Relation.AT_MOST ? 999 : 1001, 1000);
        return new Claim(claim.quantity(), claim.relation(), claim.value().multiply(factor), claim.unit(), claim.step());
    }

    private static void requireProved(String name, String text) throws IOException, InterruptedException {
        Result result = compile(name, text);
        assertEquals(0, result.code(), name + "\n" + result.output());
    }

    /**
     * The files as modules of one, which loads the libraries once: that takes as long as the proofs of a file. Each module has its header
     * too, for names mean what was imported last.
     */
    private static String together(Map<String, String> files) {
        Set<String> header = new LinkedHashSet<>();
        List<String> modules = new ArrayList<>();
        files.forEach((name, text) -> {
            modules.add("Module " + name + ".");
            text.lines().forEach(line -> {
                if (HEADER.matcher(line).matches()) {
                    header.add(line);
                }
                modules.add(line);
            });
            modules.add("End " + name + ".");
        });
        return String.join("\n", header) + "\n" + String.join("\n", modules) + "\n";
    }

    /** With one claim a little too strong, the file is refused at that claim. */
    @Test
    void aWrongCertificateIsRefused() throws Exception {
        assertEquals(0, theorems.code(), theorems.output());
        Certificate certificate = ExportSamples.certificates().get("boolean_rates");
        List<Claim> claims = certificate.claims().stream().map(CoqTest::stronger).toList();
        Result result = compile("wrong", CoqExport.of(new Certificate(certificate.problem(), certificate.steps(), claims)));
        assertNotEquals(0, result.code());
        assertTrue(result.output().contains("Numerical evaluation failed to conclude"), result.output());
    }

    /** A file that gets the theorems of the joined file, whose name it says: libraries have modules of the same names. */
    private static Result compile(String name, String text) throws IOException, InterruptedException {
        return compileAlone(name, "From MemAnalysis Require Joined.\n" + OTHERS.matcher(text).replaceAll(files -> "Import Joined."
            + files.group(1).replaceAll("\\s+", " Joined.") + "."));
    }

    private static Result compileAlone(String name, String text) throws IOException, InterruptedException {
        Path file = Files.createDirectories(Project.SCRATCH.resolveSibling("coq-export")).resolve(name + ".v");
        Files.writeString(file, text);
        return run("coqc", "-q", "-w", "none", "-noglob", "-Q", Project.SCRATCH.resolveSibling("analysis").toString(), "MemAnalysis",
            file.toString());
    }

    private record Result(int code, String output) {
    }

    /** @throws IOException if there is no such program */
    private static Result run(String... command) throws IOException, InterruptedException {
        File output = File.createTempFile("coq", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
            builder.environment().putIfAbsent("OCAMLRUNPARAM", COLLECTOR);
            Process process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("still running after " + MINUTES + " minutes");
            }
            return new Result(process.exitValue(), Files.readString(output.toPath()));
        } finally {
            Files.delete(output.toPath());
        }
    }
}
