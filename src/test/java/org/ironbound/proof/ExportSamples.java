package org.ironbound.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.CustomInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SignEstimationInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SampledProblem;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.BestLearner;
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.channel.GaussianChannelSearch;
import org.ironbound.search.clustering.AnisotropicSearch;
import org.ironbound.search.clustering.BooleanSearch;
import org.ironbound.search.clustering.CustomSearch;
import org.ironbound.search.clustering.EstimationSearch;
import org.ironbound.search.clustering.GaussianSearch;
import org.ironbound.search.clustering.PrivacyDerivation;
import org.ironbound.search.clustering.SignEstimationSearch;
import org.ironbound.search.clustering.SparseSearch;
import org.ironbound.search.coefficient.CoefficientSearch;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.mixture.MixtureSearch;

/** Certificates that Coq can check, by a name for the file. */
final class ExportSamples {
    private static final int DIGITS = 10;
    private static final int PRECISION = 1000;
    /** More than tangents that were found in double precision prove. */
    private static final int ROOT_DIGITS = 18;

    private ExportSamples() {
    }

    /** By rules and of cases that others do not have; made in a second or two. */
    static Map<String, Certificate> rare() throws UndecidedException {
        Map<String, Certificate> samples = new LinkedHashMap<>();
        samples.put("boolean_skew", booleanClustering("10000", "20", "0.1", "1/10", null, null));
        samples.put("boolean_no_learner", booleanClustering("100", "2", "0.01", "1/5", null, null));
        samples.put("boolean_no_learner_of_many", booleanClustering("100", "10^4", "1/10^5", null, null, null));
        samples.put("boolean_never_missing", booleanClustering("10^4", "3", null, "1/5", "0", "1/3"));
        samples.put("boolean_estimate_of_none", estimate("10000", "9", "0.01", null));
        samples.put("boolean_no_estimate_of_many_samples", estimate("10000", "1000", "0.12", "1/30"));
        samples.put("boolean_no_learner_by_centre", booleanClustering("10^6", "1", "0.3", null, null, null));
        samples.put("boolean_coefficients_of_all", coefficients("10^6", "9/10", null));
        samples.put("sparse_coefficients_by_law", sparseCoefficients("8", "1/100"));
        samples.put("mixture_unseen_zipf", mixture("30", "zipf:1", "gaussian:100", "25", "0.05"));
        samples.put("sparse_by_signs", sparse("10^4", "1", null, "1/10", "9/20", "9/20"));
        samples.put("gaussian_by_information", gaussian("3", "5", "2/5", null, null));
        samples.put("gaussian_hardly_missing", gaussian("100", "10", "1/100", null, null));
        samples.put("gaussian_no_learner_by_distance", gaussian("10000", "4", "0.1", null, null));
        samples.put("gaussian_no_estimate", gaussianEstimate("10000", "10", "1/2"));
        samples.put("channel_law_2x2", channel("0.9,0.1;0.2,0.8", "0.3,0.7", null, null, DIGITS));
        samples.put("channel_law_certain_output", channel("z:1/3", "1/5,4/5", null, null, DIGITS));
        samples.put("channel_law_equal_rows", channel("0.3,0.7;0.3,0.7", "1/5,4/5", null, null, DIGITS));
        samples.put("channel_law_2x3", channel("0.5,0.3,0.2;0.1,0.6,0.3", "0.3,0.7", null, null, DIGITS));
        samples.put("channel_law_3x2", channel("0.9,0.1;0.2,0.8;0.4,0.6", "0.3,0.3,0.4", null, null, DIGITS));
        samples.put("channel_cascade", channel("bsc:1/10", null, "0.5,0.3,0.2;0.1,0.6,0.3", null, DIGITS));
        samples.put("channel_roots", channel("0.9,0.1;0.2,0.8;0.4,0.6", null, null, "3", ROOT_DIGITS));
        return samples;
    }

    /** More kinds, and those that Coq needs some seconds for. */
    static Map<String, Certificate> dear() throws UndecidedException {
        Map<String, Certificate> samples = rare();
        samples.put("sparse_rates", sparse("10^6", "6", null, "1/20", "0.2", "0.1"));
        samples.put("sparse_many_tangents", sparse("10^4", "4", "3/10", "1/100", null, null));
        samples.put("sparse_default", sparse("10^6", "3", "1/10", null, null, null));
        samples.put("boolean_skew_irrational", booleanClustering("1000", "5", "0.2", null, null, null));
        samples.put("boolean_closed_irrational", booleanClustering("1000", "6000", "0.1", null, null, null));
        samples.put("boolean_skew_rates", booleanClustering("10000", "3", null, "1/5", "0.3", "0.3"));
        samples.put("boolean_learner_hardly_good_enough", hardlyGoodEnough());
        samples.put("boolean_no_learner_irrational", booleanClustering("1000", "2", "0.01", null, null, null));
        samples.put("boolean_no_learner_rates", booleanClustering("100", "2", null, "1/5", "1/100", "1/100"));
        samples.put("boolean_no_learner_never_missing", booleanClustering("1", "3", null, "1/5", "0", "1/100"));
        samples.put("boolean_no_learner_exactly", BooleanSearch.bounds(booleanProblem("1", "3", "2/5", "1/10", null, null), 3 * DIGITS)
            .certificate());
        samples.put("boolean_gerber_rates", booleanClustering("10000", "1", null, "1/5", "0.4", "0.4"));
        samples.put("boolean_gerber_irrational", booleanClustering("1000", "1", "0.45", null, null, null));
        samples.put("boolean_bottleneck_rates", booleanClustering("10000", "5", null, "1/5", "0.3", "0.2"));
        samples.put("boolean_bottleneck_irrational", booleanClustering("10000", "7", "0.2", null, null, null));
        samples.put("boolean_learner_rates", booleanClustering("900", "4", null, "2/5", "0.3", "0.2"));
        samples.put("boolean_learner_irrational", booleanClustering("500", "9", "0.35", null, null, null));
        samples.put("sparse_learner_rates", sparse("2000", "3", null, "1/10", "0.3", "0.3"));
        samples.put("boolean_learner_of_many", learner(booleanProblem("10^7", "20", "0.1", null, null, null)));
        samples.put("boolean_learner_of_many_samples", learner(booleanProblem("1000", "301", "0.1", null, null, null)));
        samples.put("sparse_learner_in_two_dimensions", learner(sparseProblem("2", "10", "0.49", null, null, null)));
        samples.put("sparse_learner_hardly_opposed", learner(sparseProblem("10^4", "100", "0.3", null, null, null)));
        samples.put("sparse_learner_of_few_digits", BestLearner.of(sparseProblem("10^6", "1", "0.499", null, null, null), 4).certificate());
        samples.put("sparse_learner_of_many", learner(sparseProblem("10^6", "3", "1/10", "1/100", null, null)));
        samples.put("boolean_of_many_samples", booleanClustering("100000", "300", "0.3", "1/10", null, null));
        samples.put("boolean_of_more_samples_than_learners_use", booleanClustering("100000", "1200", "0.3", "1/30", null, null));
        samples.put("boolean_coefficients_of_many_samples", coefficients("2000", "1/10", null));
        samples.put("boolean_estimate_of_many_samples", estimate("50", "1000", "0.1", "1/10"));
        samples.put("boolean_estimate_irrational", estimate("1000", "4", "0.45", null));
        samples.put("boolean_coefficients_irrational", coefficients("5", null, "1000"));
        samples.put("sparse_by_law_of_all", sparseCoefficients("20", "1/100"));
        samples.put("boolean_coefficients_closed", coefficients("6000", "1/10", null));
        samples.put("boolean_nothing", booleanClustering("10^4", "10^6", "1/10^6", null, null, null));
        samples.put("boolean_private", PrivacyDerivation.extend(BooleanSearch.bounds(new BooleanInput(
            new ClusteringInput("10000", "5", "3/10", null, null), "1/5").problem(), DIGITS), DIGITS).certificate());
        samples.put("sparse_coefficients_of_many_looks", sparseCoefficients("300", "1/30"));
        samples.put("sparse_coefficients_one_look", sparseCoefficients("1", "1/5"));
        samples.put("boolean_coefficients_one_look", coefficients("1", "1/10", null));
        samples.put("mixture_boolean_irrational", mixture("3", "uniform", "boolean:200", "9", "0.05"));
        samples.put("mixture_boolean_of_many_samples", mixture("2", "uniform", "boolean:100:1/20", "1010", "0.05"));
        samples.put("mixture_boolean_zipf", mixture("12", "zipf:1", "boolean:400:1/5", "20", "0.2"));
        samples.put("mixture_boolean_zipf_costs", mixture("6", "zipf:1", "boolean:3000:1/5", "9", "0.15"));
        samples.put("mixture_sparse", mixture("20", "uniform", "sparse:1000:1/10", "60", "0.3"));
        samples.put("mixture_boolean_learner", mixture("4", "uniform", "boolean:500:1/4", "20", "0.25"));
        samples.put("mixture_sparse_signs", mixture("3", "uniform", "sparse:2000:1/10", "3", "0.4"));
        samples.put("mixture_sparse_signs_next_to_zero", mixture("2", "uniform", "sparse:100000:1/50", "4", "0.2"));
        samples.put("mixture_boolean_private", privateMixture("3", "boolean:100:1/4", "5", "0.4"));
        samples.put("mixture_kinds", bounds(kinds("2", "0.4", "1,1/2,boolean:400:1/5", "1,1/2,sparse:2000:1/10")));
        samples.put("mixture_kinds_private", PrivacyDerivation.extend(MixtureSearch.bounds(
            kinds("2", "0.45", "1,1/2,boolean:20:1/2", "1,1/2,sparse:300:1/4"), DIGITS), DIGITS).certificate());
        samples.put("mixture_gaussian_zipf", mixture("5", "zipf:1", "gaussian:50", "8", "0.3"));
        samples.put("mixture_gaussian_many", mixture("1000", "uniform", "gaussian:10000", "3000", "0.3"));
        samples.put("mixture_gaussian_no_learner", mixture("5", "uniform", "gaussian:100", "6", "0.05"));
        samples.put("mixture_gaussian_private", privateMixture("4", "gaussian:10000", "30", "0.1"));
        samples.put("mixture_gaussian_beside_boolean", PrivacyDerivation.extend(MixtureSearch.bounds(
            kinds("6", "0.4", "1,1/2,gaussian:1000", "1,1/2,boolean:200:1/4"), DIGITS), DIGITS).certificate());
        samples.put("mixture_of_many_kinds", bounds(kinds("20", "0.4", IntStream.range(0, 12)
            .mapToObj(i -> "1,1/12,gaussian:" + (1000 + i)).toArray(String[]::new))));
        samples.put("mixture_of_many_boolean_kinds", learner(kinds("30", "0.4", IntStream.range(0, 15)
            .mapToObj(i -> "1,1/15,boolean:" + (100 + i) + ":1/4").toArray(String[]::new))));
        samples.put("sparse_of_many_samples", sparse("10^6", "1500", "3/10", "1/100", null, null));
        samples.put("sparse_coefficients_of_many_samples", sparseCoefficients("1200", "1/30"));
        samples.put("mixture_sparse_no_learner", mixture("5", "zipf:1/2", "sparse:200:1/10", "10", "0.05"));
        samples.put("sparse_by_signs_of_pair", sparse("10^4", "3", null, null, "1/10", "1/10"));
        samples.put("sparse_by_signs_of_three", sparse("10^4", "3", "2/5", "1/20", null, null));
        samples.put("sparse_no_learner", sparse("100", "2", "0.01", null, null, null));
        samples.put("gaussian_rates", gaussian("1000", "20", null, "1/10", "1/100"));
        samples.put("gaussian_irrational", gaussian("1000", "20", "3/10", null, null));
        samples.put("gaussian_no_learner_of_pair", gaussian("1000", "1", null, "1/1000", "1/1000"));
        samples.put("gaussian_never_missing", gaussian("100", "10", null, "0", "2/5"));
        samples.put("gaussian_groups_no_error", groups(2, new AverageError(BigFraction.ZERO)));
        samples.put("gaussian_deviations", gaussian("10^12", "20", null, "1/10", "3/10"));
        samples.put("gaussian_large", gaussian("999999", "1000", "1/4", null, null));
        samples.put("gaussian_many_groups", groups(30, new AverageError(new BigFraction(1, 10))));
        samples.put("gaussian_no_learner_in_many_groups", groups(ProblemLimits.COORDINATE_GROUPS, new AverageError(BigFraction.ZERO)));
        samples.put("gaussian_estimate_irrational", gaussianEstimate("1000", "10", "0.95"));
        samples.put("gaussian_coefficients_irrational", gaussianCoefficients("10", "1000", null));
        samples.put("noise_of_several_uses", noise("3/7", "4"));
        samples.put("channel_qary_4_1_5", channel("qary:4:1/5"));
        samples.put("channel_law_unused_letters", channel("0.5,0.5,0;0,0,1;0.1,0.9,0", "1/2,0,1/2", null, null, DIGITS));
        return samples;
    }

    static Map<String, Certificate> certificates() throws UndecidedException, IOException, RejectedException {
        Map<String, Certificate> samples = new LinkedHashMap<>();
        samples.put("boolean_average", booleanClustering("10^12", "10000", "0.3", "1/1000", null, null));
        samples.put("boolean_many", booleanClustering("10^12", "10^6", "0.3", null, null, null));
        samples.put("boolean_linear", stored("boolean-linear.json"));
        samples.put("boolean_one_look", booleanClustering("10^12", "1", "0.4", "1/1000", null, null));
        samples.put("boolean_rates", booleanClustering("10^12", "6000", null, null, "0.2", "0.05"));
        samples.put("boolean_learner", booleanClustering("400", "3", "0.3", "1/2", null, null));
        samples.put("boolean_learner_claims", learner(booleanProblem("400", "3", "0.3", "1/2", null, null)));
        samples.put("sparse_learner_claims", learner(sparseProblem("2000", "3", null, "1/10", "0.3", "0.3")));
        samples.put("boolean_in_nats", inNats(booleanClustering("10^4", "1", "0.4", "1/10", null, null)));
        samples.put("boolean_never_false_alarm", booleanClustering("10000", "7", null, "1/10", "0.1", "0"));
        samples.put("sparse_never_wrong", sparse("1000", "3", "0", "1/10", null, null));
        samples.put("sparse_by_chord", sparse("1000", "3", "1/5", "9/10", null, null));
        samples.put("sparse_by_chord_in_nats", inNats(sparse("1000", "2", null, "1/2", "0.2", "0.1")));
        samples.put("custom_in_nats", inNats(CustomSearch.bounds(new CustomInput("1/2", "1/20", "1.5", null, null, null).problem(), DIGITS)
            .certificate()));
        samples.put("gaussian_one_coordinate", oneCoordinate());
        samples.put("gaussian_learner_of_one_coordinate",
            learner(new GaussianInput(new ClusteringInput("1", "5", "0.42", null, null), "9/10").problem()));
        samples.put("gaussian_in_nats", inNats(gaussian("10000", "10", "0.1", null, null)));
        samples.put("boolean_estimate", estimate("10000", "3", "0.4", "1/5"));
        samples.put("gaussian", gaussian("10000", "10", "0.1", null, null));
        samples.put("gaussian_private", PrivacyDerivation.extend(GaussianSearch.bounds(new GaussianInput(
            new ClusteringInput("100", "4", "3/10", null, null), null).problem(), DIGITS, PRECISION), DIGITS).certificate());
        samples.put("gaussian_no_learner", gaussian("10000", "1", "0.1", null, null));
        samples.put("gaussian_estimate", gaussianEstimate("10000", "10", "0.95"));
        samples.put("gaussian_coefficients", gaussianCoefficients("10", null, "1/100"));
        samples.put("noise", noise("1", null));
        samples.put("custom", CustomSearch.bounds(new CustomInput("0.1", "1e-3", "2", "1e-9", "1e-8", "2^64").problem(), DIGITS)
            .certificate());
        samples.put("gaussian_groups", groups(2, new AverageError(new BigFraction(1, 10))));
        samples.put("gaussian_groups_rates", groups(3, new ErrorPair(new BigFraction(1, 10), new BigFraction(3, 10))));
        samples.put("mixture_unseen", mixture("100", "uniform", "gaussian:100", "150", "0.05"));
        samples.put("mixture_least_error_exactly", unseen("2", "1", new BigFraction(1, 4)));
        samples.put("mixture_least_error", unseen("4", "6", new BigFraction(889_892, 10_000_000)));
        samples.put("mixture_boolean", mixture("3", "uniform", "boolean:100:1/4", "5", "0.4"));
        samples.put("mixture_boolean_factors", mixture("5", "uniform", "boolean:10:1/2", "3", "0.4"));
        samples.put("mixture_sparse_constants", mixture("2", "uniform", "sparse:300:1/4", "2", "0.45"));
        samples.put("mixture_sparse_private", privateMixture("2", "sparse:300:1/4", "2", "0.45"));
        samples.put("mixture_boolean_kinds", bounds(kinds("2", "0.45", "2,1/4,boolean:100:1/4", "1,1/2,boolean:400:1/5")));
        samples.put("mixture_gaussian", mixture("3", "uniform", "gaussian:100", "5", "0.4"));
        samples.put("mixture_gaussian_beside_sparse", bounds(kinds("2", "0.45", "1,1/2,gaussian:1000:1/20", "1,1/2,sparse:300:1/4")));
        samples.put("boolean_coefficients", coefficients("7", "1/10", null));
        samples.put("sparse_private", PrivacyDerivation.extend(SparseSearch.bounds(new SparseInput(
            new ClusteringInput("2000", "1", "9/20", null, null), "1/5").problem(), DIGITS), DIGITS).certificate());
        samples.put("sparse_coefficients", sparseCoefficients("3", "1/5"));
        samples.put("sparse_one_sample", sparse("2000", "1", "1/4", "1/5", null, null));
        samples.put("sparse_by_coefficients", stored("sparse-by-coefficients.json"));
        for (String matrix : new String[] {"bsc:1/10", "bsc:1e-3", "bec:1/4", "z:1/3", "qary:3:1/10"}) {
            samples.put("channel_" + matrix.replaceAll("\\W", "_"), channel(matrix));
        }
        return samples;
    }

    /** Claims over boxes, each with words of it and others that make it false. */
    static Map<String, String[]> claims() {
        return Map.of("claim-dber.json", new String[] {"m^2/2", "m^2/2 + 1/100"}, "claim-tanh.json", new String[] {"x^3/3", "x^3/5"},
            "claim-absolute.json", new String[] {"exp(x^2)", "exp(x^2) - 1"}, "claim-sine.json", new String[] {"- 1/10", "- 1/100"},
            "claim-product.json", new String[] {"x*y <= 1/4", "x*y <= 24/100"}, "claim-pinsker.json",
            new String[] {"d2(p, q) >= 1/2", "d2(p, q) >= 14/25"}, "claim-dber-zero.json", new String[] {"m^2/2", "m^2/2 + m^4/11"});
    }

    /** The text of a stored certificate. */
    static String text(String name) throws IOException {
        try (InputStream in = ExportSamples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With what the steps say in nats, and no more: their numbers, not rounded. */
    private static Certificate inNats(Certificate certificate) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : certificate.claims()) {
            Step step = certificate.steps().get(claim.step() - 1);
            if (step.rule() == Rule.BITS) {
                Step nats = certificate.steps().get(step.premises().get(0) - 1);
                claims.add(new Claim(claim.quantity(), claim.relation(), nats.result().get(ResultField.MEMORIZATION), Claim.Unit.NATS,
                    nats.number()));
            }
        }
        return new Certificate(certificate.problem(), certificate.steps(), claims);
    }

    private static Certificate booleanClustering(String d, String n, String error, String lambda, String alpha, String beta)
            throws UndecidedException {
        return BooleanSearch.bounds(booleanProblem(d, n, error, lambda, alpha, beta), DIGITS).certificate();
    }

    private static BooleanClustering booleanProblem(String d, String n, String error, String lambda, String alpha, String beta) {
        return new BooleanInput(new ClusteringInput(d, n, error, alpha, beta), lambda).problem();
    }

    private static SparseHypercube sparseProblem(String d, String n, String error, String p, String alpha, String beta) {
        return new SparseInput(new ClusteringInput(d, n, error, alpha, beta), p).problem();
    }

    /** With what is claimed of its errors. */
    private static Certificate learner(SampledProblem problem) throws UndecidedException {
        return BestLearner.of(problem, DIGITS).certificate();
    }

    private static Certificate estimate(String d, String n, String error, String lambda) throws UndecidedException {
        ClusteringInput sizes = new ClusteringInput(d, n, null, null, null);
        return SignEstimationSearch.bounds(new SignEstimationInput(sizes, error, lambda).problem(), DIGITS).certificate();
    }

    private static Certificate coefficients(String n, String lambda, String d) throws UndecidedException {
        return CoefficientSearch.of(new ContractionInput(n, d, lambda).booleanClustering(), DIGITS).certificate();
    }

    private static Certificate sparseCoefficients(String n, String p) throws UndecidedException {
        return CoefficientSearch.of(new ContractionInput(n, null, p).sparse(), DIGITS).certificate();
    }

    private static Certificate sparse(String d, String n, String error, String p, String alpha, String beta) throws UndecidedException {
        return SparseSearch.bounds(sparseProblem(d, n, error, p, alpha, beta), DIGITS).certificate();
    }

    private static Certificate mixture(String clusters, String frequencies, String cluster, String n, String error)
            throws UndecidedException {
        return bounds(new MixtureInput(clusters, null, frequencies, cluster, n, error).mixture());
    }

    private static Certificate bounds(ClusterMixture problem) throws UndecidedException {
        return MixtureSearch.bounds(problem, DIGITS).certificate();
    }

    /** A mixture by lines of a file. */
    private static ClusterMixture kinds(String n, String error, String... groups) {
        try {
            Path file = Files.createTempFile("groups", ".csv");
            try {
                Files.write(file, List.of(groups));
                return new MixtureInput(null, file.toString(), null, null, n, error).mixture();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Certificate privateMixture(String clusters, String cluster, String n, String error) throws UndecidedException {
        ClusterMixture problem = new MixtureInput(clusters, null, "uniform", cluster, n, error).mixture();
        return PrivacyDerivation.extend(MixtureSearch.bounds(problem, DIGITS), DIGITS).certificate();
    }

    /** The search prefers a rule that says more. */
    private static Certificate unseen(String clusters, String n, BigFraction value) {
        Step step = new Step(1, Rule.MIX_UNSEEN, List.of(), Witness.precision(100), Map.of(ResultField.LEAST_ERROR, value));
        return new Certificate(new MixtureInput(clusters, null, "uniform", "gaussian:100", n, "0.2").mixture(), List.of(step),
            List.of(new Claim(Claim.Quantity.LEAST_ERROR, Relation.AT_LEAST, value, Claim.Unit.COUNT, 1)));
    }

    private static Certificate gaussian(String d, String n, String error, String alpha, String beta) throws UndecidedException {
        return GaussianSearch.bounds(new GaussianInput(new ClusteringInput(d, n, error, alpha, beta), null).problem(), DIGITS, PRECISION)
            .certificate();
    }

    /** A learner in one dimension, by deviations; it calls more than half of the noise positive, and hardly misses a sample. */
    private static Certificate oneCoordinate() throws RejectedException {
        BigFraction signal = new BigFraction(9, 10);
        GaussianClustering problem = new GaussianInput(new ClusteringInput("1", "5", "0.4", null, null), "9/10").problem();
        Derivation derivation = new Derivation(problem);
        Step learner = derivation.add(Rule.GAUSS_LEARN_LEVELS, List.of(), Witness.precision(80)
            .with(WitnessField.LAMBDA_SQUARED_LOWER, signal).with(WitnessField.LAMBDA_SQUARED_UPPER, signal)
            .with(WitnessField.NOISE_VARIANCE, new BigFraction(1, 50)).with(WitnessField.THRESHOLD, new BigFraction(-1, 2))
            .with(WitnessField.DEVIATIONS, IntStream.of(500, 20, 14, 10, 6, 3, 1).mapToObj(x -> new BigFraction(x, 100)).toList()), DIGITS);
        derivation.claimBits(learner, 80, 2 * DIGITS, DIGITS);
        derivation.claim(Claim.Quantity.FALSE_NEGATIVE, learner, List.of(), DIGITS);
        derivation.claim(Claim.Quantity.FALSE_POSITIVE, learner, List.of(), DIGITS);
        return derivation.certificate();
    }

    /** Its errors are 3/8 and 1/2; allowed and claimed is the least that the kernel grants, one unit more. */
    private static Certificate hardlyGoodEnough() {
        BigFraction unit = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(20));
        ErrorPair errors = new ErrorPair(new BigFraction(3, 8).add(unit), new BigFraction(1, 2).add(unit));
        Step step = new Step(1, Rule.BOOL_LEARN_TABLE, List.of(), Witness.precision(102).with(WitnessField.THRESHOLD, new BigFraction(-1))
            .with(WitnessField.LAMBDA_LOWER, BigFraction.ONE_HALF).with(WitnessField.MISS_TILT, BigFraction.ZERO)
            .with(WitnessField.FALSE_ALARM_TILT, BigFraction.ZERO).with(WitnessField.ANSWERS, List.of(BigFraction.ONE)),
            Map.of(ResultField.MEMORIZATION, BigFraction.ONE, ResultField.FALSE_NEGATIVE, errors.falseNegative(),
            ResultField.FALSE_POSITIVE, errors.falsePositive()));
        return new Certificate(new BooleanClustering(BigInteger.ONE, BigInteger.ONE, Proportion.of("lambda", BigFraction.ONE_HALF), errors),
            List.of(step), List.of(new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_MOST, BigFraction.ONE, Claim.Unit.NATS, 1),
            new Claim(Claim.Quantity.FALSE_NEGATIVE, Relation.AT_MOST, errors.falseNegative(), Claim.Unit.COUNT, 1),
            new Claim(Claim.Quantity.FALSE_POSITIVE, Relation.AT_MOST, errors.falsePositive(), Claim.Unit.COUNT, 1)));
    }

    private static Certificate gaussianEstimate(String d, String n, String error) throws UndecidedException {
        return EstimationSearch.bounds(new EstimationInput(new ClusteringInput(d, n, null, null, null), error, null).problem(), DIGITS)
            .certificate();
    }

    /** Groups of 5000 coordinates, each with a stronger signal than the one before. */
    private static Certificate groups(int count, ErrorTarget target) throws UndecidedException {
        return AnisotropicSearch.bounds(new AnisotropicClustering(BigInteger.TEN, IntStream.rangeClosed(1, count)
            .mapToObj(i -> new CoordinateGroup(BigInteger.valueOf(5000), new BigFraction(i, 100 + 100 * count))).toList(), target), DIGITS)
            .certificate();
    }

    private static Certificate gaussianCoefficients(String n, String d, String lambdaSquared) throws UndecidedException {
        return CoefficientSearch.of(new ContractionInput(n, d, lambdaSquared).gaussian(), DIGITS).certificate();
    }

    private static Certificate noise(String signalToNoise, String uses) throws UndecidedException {
        return GaussianChannelSearch.coefficients(new ChannelInput("awgn:" + signalToNoise, null, null, null, uses).gaussian(), DIGITS)
            .certificate();
    }

    /** One that an earlier version wrote, by a rule that the search no longer uses. */
    private static Certificate stored(String name) throws IOException, RejectedException {
        try (InputStream in = ExportSamples.class.getResourceAsStream(name)) {
            return CertificateReader.read(in);
        }
    }

    private static Certificate channel(String matrix) throws UndecidedException {
        return channel(matrix, null, null, "3", DIGITS);
    }

    private static Certificate channel(String matrix, String law, String next, String uses, int digits) throws UndecidedException {
        return ChannelSearch.coefficients(new ChannelInput(matrix, null, law, next, uses).problem(), digits).certificate();
    }
}
