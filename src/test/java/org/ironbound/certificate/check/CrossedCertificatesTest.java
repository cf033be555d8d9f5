package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.Problem;
import org.ironbound.reference.Lane;
import org.ironbound.search.derivation.Derivation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Certificates made of the parts of others are rejected, or what they state is true as a whole: an independent computation decides.
 *
 * <p>The slow tests make a few thousand of them, and mvn verify some hundred. Any number of others: {@code mvn test
 * -Dtest=CrossedCertificatesTest -Dironbound.crossings=1000000 -Dironbound.seed=7}.
 *
 * <p>That this finds what it is to find was tried by planting defects into the checker, one at a time. Found by the few thousand: without
 * {@link OneLearner}; lower bounds below 0 ({@link Fields#requireNumbers}); privacy that does not follow from the premise; the stages of a
 * cascade exchanged; a learner that does not reach the error; claims in another unit, with another relation or another value than their
 * step's; results stronger than recomputed; a bound of lambda on the wrong side; the last pair of rows left out; BOOL-GERBER for many
 * samples; bits rounded up; FEASIBLE where learners are possible. By 40,000: a supremum certificate that ends early.
 */
class CrossedCertificatesTest {
    private static final long SEED = Long.getLong("ironbound.seed", 1);
    private static final int COUNT = Integer.getInteger("ironbound.crossings", Lane.tries(900, 2_500));
    /** So many have steps of all rules; fewer may be without some. */
    private static final int ENOUGH = 2_500;
    private static final int MAY_MISS = 5;
    private static final int MANY = 20_000;

    static final List<List<Certificate>> FAMILIES = List.of(gaussian(), estimates(), groups(), signs(), signEstimates(), sparse(),
        coefficients(), channels(), mixtures(), given());

    private final Map<Problem, Truth> truths = new HashMap<>();

    /** All that are taken apart. */
    static Stream<Certificate> certificates() {
        return FAMILIES.stream().flatMap(List::stream);
    }

    /** Several learners for one problem: each is one for every problem with a larger error. */
    private static List<Certificate> gaussian() {
        return List.of(
            SampleCertificates.privacy("400", "10", null, "0.2"),
            SampleCertificates.privacy("400", "10", null, "0.4"),
            SampleCertificates.pair("400", "10", null, "0.3", "0.2"),
            SampleCertificates.pair("400", "10", null, "0.2", "0.4"),
            SampleCertificates.learner(new GaussianInput("400", "10", null, null, "0.1", "0.6").problem()),
            SampleCertificates.learner(new GaussianInput("400", "10", null, null, "0.6", "0.1").problem()),
            SampleCertificates.learner(new GaussianInput("400", "10", null, "0.3", null, null).problem()),
            SampleCertificates.average("300", "10", null, "0.3"),
            SampleCertificates.learner(new GaussianInput("300", "12", null, null, "0.2", "0.3").problem()),
            SampleCertificates.average("400", "1", null, "0.05"),
            SampleCertificates.average("400", "10", "1/40", "0.2"),
            SampleCertificates.average("400", "5", null, "0.1"),
            SampleCertificates.average("400", "4", null, "0.1"),
            SampleCertificates.average("20", "10", "9/10", "0.2"),
            SampleCertificates.average("20", "10", "9/10", "0.3"),
            SampleCertificates.pair("400", "10", null, "0.1", "0"),
            SampleCertificates.learner(new GaussianInput("11", "30", "1/3", "0.3", null, null).problem()),
            step(new GaussianInput("400", "10", null, "0.3", null, null).problem(), Rule.GAUSS_LEARN_LEVELS, levels()),
            step(new GaussianInput("400", "10", null, "0.3", null, null).problem(), Rule.GAUSS_LEARN, oneLevel()),
            step(new GaussianInput("400", "10", null, "0.4", null, null).problem(), Rule.GAUSS_LEARN_LEVELS, levels()),
            step(new GaussianInput("400", "10", null, "0.4", null, null).problem(), Rule.GAUSS_LEARN, oneLevel()));
    }

    private static List<Certificate> estimates() {
        return List.of(
            SampleCertificates.estimation("400", "10", null, "0.95"),
            SampleCertificates.estimation("400", "10", null, "0.8"),
            SampleCertificates.estimation("300", "10", null, "0.9"),
            SampleCertificates.estimation("300", "12", null, "0.7"),
            SampleCertificates.estimation("400", "10", null, "0.6"),
            SampleCertificates.estimation("300", "10", null, "0.5"),
            SampleCertificates.estimation("20", "10", "9/10", "0.2"));
    }

    /** Also the same coordinates in other groups. */
    private static List<Certificate> groups() {
        return List.of(
            SampleCertificates.groups("10", "0.2", null, "200", "1/20", "200", "1/25"),
            SampleCertificates.groups("10", "0.1", null, "200", "1/20", "200", "1/25"),
            SampleCertificates.groups("10", "0.2", null, "200", "1/25", "200", "1/20"),
            SampleCertificates.groups("10", "0.3", null, "400", "1/20"),
            SampleCertificates.groups("10", "0.1", "0.3", "100", "1/20", "100", "1/25", "50", "1/10"),
            SampleCertificates.groups("4", "0.05", null, "20", "1/20", "20", "1/25"),
            SampleCertificates.groups("10", "0.05", null, "20", "1/20", "20", "1/25"));
    }

    private static Witness levels() {
        return noisyMean().with(WitnessField.DEVIATIONS, List.of(new BigFraction(5), new BigFraction(3), BigFraction.ONE));
    }

    private static Witness oneLevel() {
        return noisyMean().with(WitnessField.DEVIATION, new BigFraction(4));
    }

    private static Witness noisyMean() {
        return Witness.precision(96).with(WitnessField.LAMBDA_SQUARED_LOWER, new BigFraction(1, 20))
            .with(WitnessField.LAMBDA_SQUARED_UPPER, new BigFraction(1, 20)).with(WitnessField.NOISE_VARIANCE, new BigFraction(1, 50))
            .with(WitnessField.THRESHOLD, BigFraction.ONE);
    }

    private static List<Certificate> signs() {
        return List.of(
            SampleCertificates.booleanClustering("500", "12", null, "0.35"),
            SampleCertificates.withPrivacy(SampleCertificates.booleanClustering("500", "12", null, "0.4")),
            SampleCertificates.booleanClustering("500", "12", "1/5", "0.4"),
            SampleCertificates.learner(new BooleanInput(new ClusteringInput("500", "12", null, "0.2", "0.4"), null).problem()),
            SampleCertificates.learner(new BooleanInput(new ClusteringInput("500", "12", null, "0.4", "0.2"), null).problem()),
            SampleCertificates.booleanClustering("100", "1", "1/3", "0.4"),
            SampleCertificates.booleanClustering("500", "1", "1/5", "0.45"),
            SampleCertificates.booleanClustering("500", "2", "1/10", "0.15"),
            SampleCertificates.booleanClustering("10000", "4", "1/10", "0.1"),
            SampleCertificates.booleanClustering("10000", "5", "1/10", "0.1"),
            SampleCertificates.booleanClustering("10000", "6", "1/10", "0.1"),
            byCoefficients(SampleCertificates.booleanClustering("500", "12", null, "0.35")),
            step(new BooleanInput(new ClusteringInput("500", "12", "0.4", null, null), null).problem(), Rule.BOOL_LEARN, linear()),
            step(new BooleanInput(new ClusteringInput("500", "12", "0.35", null, null), null).problem(), Rule.BOOL_CLOSED,
                Witness.precision(64).with(WitnessField.LAMBDA, new BigFraction(2115, 10_000))));
    }

    private static List<Certificate> signEstimates() {
        return List.of(
            SampleCertificates.signEstimation("500", "12", null, "0.4"),
            SampleCertificates.signEstimation("300", "12", null, "0.35"),
            SampleCertificates.signEstimation("500", "5", "3/10", "0.25"),
            SampleCertificates.signEstimation("500", "5", "3/10", "0.2"),
            SampleCertificates.signEstimation("500", "4", "3/10", "0.27"),
            SampleCertificates.signEstimation("20", "1", "1/2", "0.3"));
    }

    /** What follows of the ranks that BOOL-IB uses by coefficients alone. */
    private static Certificate byCoefficients(Certificate found) {
        Witness all = found.steps().stream().filter(step -> step.rule() == Rule.BOOL_IB).findFirst().orElseThrow().witness();
        Witness ranks = Witness.none();
        for (WitnessField field : RankedSignsOfWitness.numbers()) {
            ranks = ranks.with(field, all.get(field));
        }
        for (WitnessField field : RankedSignsOfWitness.lists()) {
            ranks = ranks.with(field, all.list(field));
        }
        Derivation derivation = new Derivation(found.problem());
        try {
            Witness lambda = Witness.none().with(WitnessField.LAMBDA, all.get(WitnessField.LAMBDA));
            derivation.add(Rule.BOOL_TV, List.of(derivation.add(Rule.BOOL_LINEAR, List.of(), lambda, 0)), ranks, 10);
            return derivation.certificate();
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
    }

    private static Witness linear() {
        return Witness.precision(96).with(WitnessField.SLOPE, new BigFraction(1, 4)).with(WitnessField.LAMBDA_LOWER, new BigFraction(1, 5))
            .with(WitnessField.THRESHOLD, new BigFraction(22)).with(WitnessField.MISS_TILT, BigFraction.ZERO)
            .with(WitnessField.FALSE_ALARM_TILT, BigFraction.ZERO);
    }

    private static List<Certificate> sparse() {
        return List.of(
            SampleCertificates.withPrivacy(SampleCertificates.sparse("300", "4", "1/10", "0.3", "0.3")),
            SampleCertificates.learner(new SparseInput(new ClusteringInput("300", "4", "0.3", null, null), "1/10").problem()),
            SampleCertificates.learner(new SparseInput(new ClusteringInput("300", "4", null, "0.1", "0.4"), "1/10").problem()),
            SampleCertificates.learner(new SparseInput(new ClusteringInput("300", "4", null, "0.4", "0.1"), "1/10").problem()),
            SampleCertificates.sparse("300", "6", "1/20", "0.3", "0.3"),
            SampleCertificates.sparse("300", "1", "1/10", "0.4", "0.4"),
            SampleCertificates.sparse("200", "2", "1/20", "0.05", "0.05"),
            step(new SparseInput(new ClusteringInput("300", "4", null, "0.3", "0.3"), "1/10").problem(), Rule.SPARSE, Witness.none()));
    }

    private static List<Certificate> coefficients() {
        return List.of(
            SampleCertificates.coefficients(new ContractionInput("7", "1000", null).gaussian()),
            SampleCertificates.coefficients(new ContractionInput("7", null, "1/30").gaussian()),
            SampleCertificates.coefficients(new ContractionInput("2", null, "1/5").booleanClustering()),
            SampleCertificates.coefficients(new ContractionInput("3", "500", null).booleanClustering()),
            SampleCertificates.coefficients(new ContractionInput("2", null, "1/10").sparse()),
            SampleCertificates.coefficients(new ContractionInput("3", null, "1/10").sparse()),
            SampleCertificates.coefficients(new ContractionInput("8", null, "1/100").sparse()),
            step(new ContractionInput("8", null, "1/100").sparse(), Rule.SPARSE_POINT, Witness.none()),
            step(new ContractionInput("2", null, "1/5").booleanClustering(), Rule.BOOL_LINEAR,
                Witness.none().with(WitnessField.LAMBDA, new BigFraction(1, 5))));
    }

    private static List<Certificate> channels() {
        return Stream.of(
            new ChannelInput("z:0.3", null, null, null, "3"),
            new ChannelInput("z:1/4", null, null, null, null),
            new ChannelInput("bsc:0.1", null, "1/3,2/3", "bec:1/4", "2"),
            new ChannelInput("bsc:0.2", null, null, "z:1/3", "2"),
            new ChannelInput("z:1/3", null, "1/5,4/5", null, null),
            new ChannelInput("qary:3:1/10", null, "uniform", null, "4"))
            .map(input -> SampleCertificates.channel(input.problem(), 20)).toList();
    }

    private static List<Certificate> mixtures() {
        return List.of(
            SampleCertificates.privateMixture("4", "uniform", "gaussian:100", "6", "0.2"),
            SampleCertificates.mixture("4", "uniform", "gaussian:100", "6", "0.35"),
            SampleCertificates.mixtureLearner("4", "uniform", "gaussian:100", "6", "0.42"),
            SampleCertificates.mixtureLearner("4", "uniform", "gaussian:100", "6", "0.45"),
            SampleCertificates.mixtureLearner("4", "zipf:1/2", "gaussian:100", "6", "0.45"),
            SampleCertificates.mixtureLearner("4", "uniform", "boolean:100", "8", "0.45"),
            SampleCertificates.mixtureLearner("4", "uniform", "sparse:100", "8", "0.45"),
            SampleCertificates.mixture("4", "zipf:1/2", "gaussian:100", "6", "0.3"),
            SampleCertificates.mixture("10", "uniform", "sparse:100", "10", "0.42"),
            SampleCertificates.mixture("3", "zipf:1/2", "boolean:1000:3/10", "4", "0.4"),
            SampleCertificates.booleanCosts(),
            SampleCertificates.mixture("4", "uniform", "boolean:10000", "12", "0.3"),
            SampleCertificates.mixture("4", "uniform", "sparse:10000", "10", "0.3"),
            step(new MixtureInput("4", null, "uniform", "gaussian:100", "6", "0.05").mixture(), Rule.MIX_UNSEEN,
                Witness.precision(96).with(WitnessField.MOST_SAMPLES, new BigFraction(3))));
    }

    private static List<Certificate> given() {
        return List.of(
            SampleCertificates.custom("1/2", "1/20", "1.5", null, null, null),
            SampleCertificates.custom("0.1", "1e-3", "2", null, null, null),
            SampleCertificates.custom("0.1", "1e-3", "2", "1e-9", "1e-8", "2^64"),
            SampleCertificates.custom("0.3", "1e-2", "5", "1e-5", "1e-4", "16"),
            SampleCertificates.gaussianChannel("3/10", null),
            SampleCertificates.gaussianChannel("17", "12"));
    }

    /** A step that the searches have no use for. */
    private static Certificate step(Problem problem, Rule rule, Witness witness) {
        try {
            Step step = new Step(1, rule, List.of(), witness, Rules.of(problem).derive(rule, List.of(), witness, new CheckCost())
                .numbers());
            return new Certificate(problem, List.of(step), List.of());
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether it is verified; then it is true. */
    private boolean isVerified(Certificate certificate) {
        try {
            Checker.check(certificate);
        } catch (RejectedException e) {
            return false;
        }
        try {
            truths.computeIfAbsent(certificate.problem(), Truth::of).require(certificate);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + System.lineSeparator() + SampleCertificates.text(certificate), e);
        }
        return true;
    }

    @Tag("again")
    @Test
    void whatIsVerifiedIsTrueAsAWhole() {
        requireTruth(SEED, COUNT);
    }

    @Tag("slow")
    @Test
    void whatIsVerifiedOfManyMoreIsTrueAsAWhole() {
        requireTruth(SEED + 1, MANY);
    }

    private void requireTruth(long seed, int most) {
        Crossings crossings = new Crossings(FAMILIES, seed);
        EnumSet<Rule> verified = EnumSet.noneOf(Rule.class);
        int count = 0;
        for (int i = 0; i < most; i++) {
            Certificate crossed = crossings.next();
            if (isVerified(crossed)) {
                count++;
                crossed.steps().forEach(step -> verified.add(step.rule()));
            }
        }
        assertTrue(count > most / 4, count + " of " + most + " are verified");
        Set<Rule> missed = EnumSet.complementOf(verified);
        assertTrue(missed.size() <= (most < ENOUGH ? MAY_MISS : 0), () -> "verified no step by " + missed);
    }

    /** All that two certificates of a family state, about the problem of the first. */
    @Tag("slow")
    @Test
    void twoCertificatesInOne() {
        int count = 0;
        for (List<Certificate> family : FAMILIES) {
            for (Certificate first : family) {
                for (Certificate second : family) {
                    count += isVerified(together(first, second)) ? 1 : 0;
                }
            }
        }
        assertTrue(count > 20, count + " are verified");
    }

    private static Certificate together(Certificate first, Certificate second) {
        int before = first.steps().size();
        List<Step> steps = new ArrayList<>(first.steps());
        for (Step step : second.steps()) {
            List<Integer> premises = step.premises().stream().map(premise -> premise + before).toList();
            steps.add(new Step(step.number() + before, step.rule(), premises, step.witness(), step.result()));
        }
        List<Claim> claims = new ArrayList<>(first.claims());
        for (Claim claim : second.claims()) {
            claims.add(new Claim(claim.quantity(), claim.relation(), claim.value(), claim.unit(), claim.step() + before));
        }
        return new Certificate(first.problem(), steps, claims);
    }
}
