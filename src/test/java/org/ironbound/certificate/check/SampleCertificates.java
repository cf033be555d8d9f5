package org.ironbound.certificate.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.certificate.file.WrittenCertificate;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.CustomInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.ExactNumber;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SignEstimationInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.SparseContraction;
import org.ironbound.schema.Schemas;
import org.ironbound.search.BestLearner;
import org.ironbound.search.Bounds;
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
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.mixture.MixtureSearch;

/** Certificates as the program makes them; each is validated by the schema. */
public final class SampleCertificates {
    private SampleCertificates() {
    }

    /** Certificates with steps by every rule. */
    public static Stream<Certificate> ofAllRules() {
        return Stream.concat(CrossedCertificatesTest.certificates(), ofManyProblems());
    }

    public static Certificate average(String d, String n, String lambda, String error) {
        return of(new GaussianInput(d, n, lambda, error, null, null));
    }

    public static Certificate pair(String d, String n, String lambda, String alpha, String beta) {
        return of(new GaussianInput(d, n, lambda, null, alpha, beta));
    }

    private static Certificate of(GaussianInput input) {
        return found(() -> GaussianSearch.bounds(input.problem(), 6, Limits.MAX_PRECISION));
    }

    /** With the privacy floors of an average error. */
    public static Certificate privacy(String d, String n, String lambda, String error) {
        return withPrivacy(average(d, n, lambda, error));
    }

    public static Certificate withPrivacy(Certificate certificate) {
        return found(() -> PrivacyDerivation.extend(Bounds.of(certificate.problem(), 6), 6));
    }

    public static Certificate custom(String tau, String rho, String information, String epsilon, String delta, String messages) {
        return found(() -> CustomSearch.bounds(new CustomInput(tau, rho, information, epsilon, delta, messages).problem(), 6));
    }

    public static Certificate booleanClustering(String d, String n, String lambda, String error) {
        return found(() -> BooleanSearch.bounds(new BooleanInput(new ClusteringInput(d, n, error, null, null), lambda).problem(), 6));
    }

    public static Certificate signEstimation(String d, String n, String lambda, String error) {
        return found(() -> SignEstimationSearch.bounds(new SignEstimationInput(new ClusteringInput(d, n, null, null, null), error, lambda)
            .problem(), 6));
    }

    public static Certificate estimation(String d, String n, String lambda, String error) {
        return found(() -> EstimationSearch.bounds(new EstimationInput(new ClusteringInput(d, n, null, null, null), error, lambda)
            .problem(), 6));
    }

    /**
     * Of coordinates that differ in lambda squared.
     *
     * @param error  the average error, or that of misses
     * @param other  that of false alarms; null for an average error
     * @param groups the number of coordinates of each group and their lambda squared
     */
    public static Certificate groups(String samples, String error, String other, String... groups) {
        return found(() -> AnisotropicSearch.bounds(groupsOf(samples, error, other, groups), 6));
    }

    /** Such a problem. */
    public static AnisotropicClustering groupsOf(String samples, String error, String other, String... groups) {
        List<CoordinateGroup> list = new ArrayList<>();
        for (int i = 0; i < groups.length; i += 2) {
            list.add(new CoordinateGroup(new BigInteger(groups[i]), ExactNumber.parse("lambda-squared", groups[i + 1])));
        }
        BigFraction first = ExactNumber.parse("error", error);
        return new AnisotropicClustering(new BigInteger(samples), list,
            other == null ? new AverageError(first) : new ErrorPair(first, ExactNumber.parse("false-positive", other)));
    }

    public static Certificate coefficients(GaussianContraction problem) {
        return found(() -> CoefficientSearch.of(problem, 6));
    }

    public static Certificate coefficients(BooleanContraction problem) {
        return found(() -> CoefficientSearch.of(problem, 6));
    }

    public static Certificate coefficients(SparseContraction problem) {
        return found(() -> CoefficientSearch.of(problem, 6));
    }

    /** Only the last step, and what is claimed of it. */
    public static Certificate ofLastStep(Certificate certificate) {
        Step last = certificate.steps().get(certificate.steps().size() - 1);
        List<Claim> claims = certificate.claims().stream().filter(claim -> claim.step() == last.number())
            .map(claim -> new Claim(claim.quantity(), claim.relation(), claim.value(), claim.unit(), 1)).toList();
        return new Certificate(certificate.problem(), List.of(new Step(1, last.rule(), last.premises(), last.witness(), last.result())),
            claims);
    }

    private interface Search {
        Findings run() throws UndecidedException;
    }

    private static Certificate found(Search search) {
        try {
            Certificate certificate = search.run().certificate();
            Schemas.requireCertificate(text(certificate).getBytes(StandardCharsets.UTF_8));
            return certificate;
        } catch (UndecidedException e) {
            throw new AssertionError(e);
        }
    }

    public static Certificate sparse(String d, String n, String fixed, String alpha, String beta) {
        return found(() -> SparseSearch.bounds(new SparseInput(new ClusteringInput(d, n, null, alpha, beta), fixed).problem(), 6));
    }

    public static Certificate mixture(String clusters, String frequencies, String cluster, String samples, String error) {
        return mixture(new MixtureInput(clusters, null, frequencies, cluster, samples, error).mixture());
    }

    /** Groups of several kinds. */
    public static Certificate mixture(String samples, String error, Map<String, String> frequencyOfCluster) {
        List<ClusterGroup> groups = new ArrayList<>();
        frequencyOfCluster.forEach((cluster, frequency) -> {
            ClusterKind kind = new MixtureInput("2", null, null, cluster, "1", "0.1").mixture().groups().get(0).kind();
            groups.add(new ClusterGroup(BigInteger.TWO, new Frequencies.Equal(ExactNumber.parse("frequency", frequency)), kind));
        });
        return mixture(new ClusterMixture(new BigInteger(samples), groups, new AverageError(ExactNumber.parse("error", error))));
    }

    private static Certificate mixture(ClusterMixture problem) {
        return found(() -> MixtureSearch.bounds(problem, 6));
    }

    /** A learner of a mixture. */
    public static Certificate mixtureLearner(String clusters, String frequencies, String cluster, String samples, String error) {
        return found(() -> BestLearner.of(new MixtureInput(clusters, null, frequencies, cluster, samples, error).mixture(), 6));
    }

    /** With the privacy floors of a mixture. */
    public static Certificate privateMixture(String clusters, String frequencies, String cluster, String samples, String error) {
        return withPrivacy(mixture(clusters, frequencies, cluster, samples, error));
    }

    /** A learner of Gaussian or Boolean clustering (with lambda^2 or lambda) or of the sparse hypercube. */
    public static Certificate learner(ClusteringProblem problem) {
        return found(() -> BestLearner.of(problem, 6));
    }

    public static Certificate channel(String matrix, String uses) {
        return channel(new ChannelInput(matrix, null, null, null, uses).problem());
    }

    public static Certificate channel(FiniteChannel problem) {
        return channel(problem, 6);
    }

    public static Certificate channel(FiniteChannel problem, int digits) {
        return found(() -> ChannelSearch.coefficients(problem, digits));
    }

    public static Certificate gaussianChannel(String ratio, String uses) {
        return found(() -> GaussianChannelSearch.coefficients(new ChannelInput("awgn:" + ratio, null, null, null, uses).gaussian(), 6));
    }

    /** Of all kinds of problems, by most rules. */
    public static Stream<Certificate> ofManyProblems() {
        return Made.OF_MANY_PROBLEMS.stream();
    }

    /** Made once, when first asked for: many tests take them. */
    private static final class Made {
        static final List<Certificate> OF_MANY_PROBLEMS = makeOfManyProblems();
        static final List<Certificate> WRITTEN = makeWritten();
    }

    private static List<Certificate> makeOfManyProblems() {
        return List.of(
            average("10000", "10", null, "0.1"),
            pair("300", "20", "1/9", "0.2", "1/100"),
            average("77", "3", null, "0.3"),
            average("10000", "1", null, "0.1"),
            pair("50", "2", null, "0.1", "0"),
            pair("60", "2", null, "0", "0.4"),
            privacy("400", "7", null, "0.2"),
            booleanClustering("10000", "3", "1/10", "0.3"),
            booleanClustering("400", "20", "1/4", "0.1"),
            booleanClustering("10000", "1", null, "0.1"),
            booleanClustering("100", "1", "1/3", "0.4"),
            booleanClustering("10000", "2", "1/10", "0.15"),
            sparse("10000", "8", "1/1000", "0.3", "0.3"),
            learner(new GaussianInput("1000", "30", null, null, "0.1", "0.2").problem()),
            learner(new BooleanInput(new ClusteringInput("500", "20", null, "0.2", "0.1"), null).problem()),
            learner(new SparseInput(new ClusteringInput("400", "3", "0.2", null, null), "1/10").problem()),
            mixture("4", "uniform", "gaussian:100", "6", "0.2"),
            mixture("4", "uniform", "gaussian:100", "6", "0.35"),
            mixture("10", "uniform", "sparse:100", "3", "0.45"),
            mixture("3", "0.45", Map.of("gaussian:90:1/8", "1/5", "sparse:81", "1/10", "boolean:1000:0.09", "0.2")),
            privateMixture("3", "zipf:1/2", "boolean:1000:3/10", "4", "0.4"),
            sparse("10000", "1", "1/10", "0.45", "0.45"),
            channel("z:0.3", null),
            channel("qary:3:1/10", "4"),
            channel(new ChannelInput("bsc:0.1", null, "1/3,2/3", "bec:1/4", "2").problem()),
            channel(new ChannelInput("z:1/3", null, null, null, "2").problem(), 20),
            channel(new ChannelInput("z:1/3", null, "1/5,4/5", null, null).problem(), 2),
            channel(threeByThree()),
            estimation("400", "10", null, "0.9"),
            estimation("300", "10", null, "0.9"),
            estimation("300", "10", null, "0.4"),
            signEstimation("500", "12", null, "0.4"),
            signEstimation("300", "5", "3/10", "0.1"),
            groups("10", "0.2", null, "200", "1/20", "200", "1/25"),
            groups("10", "0.1", "0.3", "100", "1/20", "100", "1/25", "50", "1/10"),
            groups("4", "0.05", null, "20", "1/20", "20", "1/25"),
            gaussianChannel("3/10", null),
            gaussianChannel("17", "12"),
            coefficients(new ContractionInput("7", "1000", null).gaussian()),
            coefficients(new ContractionInput("3", null, "1/5").booleanClustering()),
            coefficients(new ContractionInput("2", null, "1/10").sparse()),
            coefficients(new ContractionInput("6", null, "1/4").booleanClustering()),
            coefficients(new ContractionInput("2", "500", null).booleanClustering()),
            coefficients(new ContractionInput("8", null, "1/100").sparse()),
            ofLastStep(coefficients(new ContractionInput("3", null, "1/10").sparse())),
            custom("1/2", "1/20", "1.5", null, null, null),
            custom("0.1", "1e-3", "2", "1e-9", "1e-8", "2^64"),
            average("20", "10", "9/10", "0.2"),
            average("400", "10", "1/40", "0.2"),
            mixtureLearner("4", "zipf:3", "gaussian:100", "6", "0.45"),
            sparse("50", "3", "1/10", "0.01", "0.01"));
    }

    /** With round numbers, by rules that the program prefers others to. */
    public static Stream<Certificate> written() {
        return Made.WRITTEN.stream();
    }

    private static List<Certificate> makeWritten() {
        return List.of(
            WrittenCertificate.of(new ContractionInput("3", null, "1/10").sparse(), "SPARSE() -> tau=3/5 rho=3/5 ratio=1/2",
                "SPARSE-POINT() -> tau-lower=1/100 rho-lower=1/1000"),
            WrittenCertificate.of(new ChannelInput("bsc:0.1", null, null, null, null).problem(),
                "CH-KL-ROOTS() precision=64 coefficient=6400001/10000000 -> eta-kl=6400001/10000000"),
            WrittenCertificate.of(new GaussianInput("400", "10", null, "0.2", null, null).problem(),
                "GAUSS-LEARN() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=1/50 threshold=1"
                + " deviation=4 -> memorization=700 false-negative=1/5 false-positive=1/5"),
            WrittenCertificate.of(new GaussianInput("400", "10", null, "0.2", null, null).problem(),
                "GAUSS-LEARN-LEVELS() precision=64 lambda-squared-lower=1/20 lambda-squared-upper=1/20 noise-variance=1/50 threshold=1"
                + " deviations=[4,2] -> memorization=700 false-negative=1/5 false-positive=1/5"),
            WrittenCertificate.of(new BooleanInput(new ClusteringInput("500", "20", "0.4", null, null), null).problem(),
                "BOOL-LEARN() precision=64 slope=1 lambda-lower=1/5 threshold=11 miss-tilt=0 false-alarm-tilt=0"
                + " -> memorization=5000 false-negative=2/5 false-positive=2/5"),
            booleanCosts(),
            WrittenCertificate.of(new MixtureInput("4", null, "uniform", "gaussian:100", "6", "0.05").mixture(),
                "MIX-UNSEEN() precision=16 most-samples=3 -> least-error=1/12", "FEASIBLE(1) ->"));
    }

    /** What learners of Boolean clusters pay, by one rank of signs, few errors and few lines; lines below phi say next to nothing. */
    static Certificate booleanCosts() {
        return WrittenCertificate.of(new MixtureInput("4", null, "uniform", "boolean:500:1/4", "20", "0.25").mixture(),
            "MIX-COST() precision=64 multiplier=200 most-samples=10 hits=[9232379236109516800,9241386435364257792]"
            + " false-alarms=[9214364837600034816,9205357638345293824] cluster-groups=[] counts=[] quantiles=[] splits=[]"
            + " rank-groups=[1] noises=[1/4] spreads=[5/4] left-points=[6/5] middle-points=[2/5] right-points=[7/10]"
            + " centre-quantiles=[1/2,3/5,7/10,4/5,9/10,1,3/2] centre-slopes=[5,10,20,40,80,160]"
            + " -> memorization=76499/10000 terms=576499/10000 singletons=4499/5000");
    }

    /** With a coefficient that is no fraction, and an input that does not occur. */
    private static FiniteChannel threeByThree() {
        List<BigFraction> half = List.of(new BigFraction(1, 2), new BigFraction(1, 3), new BigFraction(1, 6));
        List<BigFraction> fifth = List.of(new BigFraction(1, 5), new BigFraction(1, 5), new BigFraction(3, 5));
        List<BigFraction> zero = List.of(BigFraction.ZERO, new BigFraction(3, 4), new BigFraction(1, 4));
        List<BigFraction> law = List.of(new BigFraction(2, 7), new BigFraction(4, 7), new BigFraction(1, 7), BigFraction.ZERO);
        return new FiniteChannel(List.of(half, fifth, zero, half), 1, Optional.of(law), Optional.empty());
    }

    public static String text(Certificate certificate) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CertificateWriter.write(certificate, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Certificate read(String text) throws RejectedException {
        try {
            return CertificateReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Checks a certificate that is as it was made. */
    public static void check(String text) throws RejectedException {
        Checker.check(read(text));
    }
}
