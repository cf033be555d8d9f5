package org.ironbound.certificate.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.CustomInput;
import org.ironbound.input.EstimationInput;
import org.ironbound.input.ExactNumber;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.SparseContraction;
import org.ironbound.schema.Schemas;
import org.ironbound.search.BestLearner;
import org.ironbound.search.Bounds;
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.channel.GaussianChannelSearch;
import org.ironbound.search.clustering.BooleanSearch;
import org.ironbound.search.clustering.CustomSearch;
import org.ironbound.search.clustering.EstimationSearch;
import org.ironbound.search.clustering.GaussianSearch;
import org.ironbound.search.clustering.PrivacyDerivation;
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
        return Stream.concat(CrossedCertificatesTest.certificates(), MutationTest.certificates());
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

    public static Certificate estimation(String d, String n, String lambda, String error) {
        return found(() -> EstimationSearch.bounds(new EstimationInput(new ClusteringInput(d, n, null, null, null), error, lambda)
            .problem(), 6));
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
}
