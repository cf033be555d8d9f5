package org.ironbound.report;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.kernel.bound.Bits;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemVisitor;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** Problems and claims in words. */
public final class Wording {
    private static final int CLAIM_DIGITS = 12;
    /** The rules of the linear bound. */
    private static final List<Rule> LINEAR = List.of(Rule.MEM, Rule.MEM_DIRECT);
    private static final int BITS_PER_DIGIT = 4;
    /** Groups of a mixture that are shown. */
    private static final int GROUPS = 5;
    /** How near p^2 d is to 1 where p stands for an irrational 1/sqrt(d). */
    private static final BigFraction NEAR = new BigFraction(1, 10_000_000_000L);

    private Wording() {
    }

    /** The problem with its assumptions, in one or more lines. */
    public static List<String> problem(Problem problem) {
        return problem.accept(new Words());
    }

    /** The words for each kind of problem. */
    private static final class Words implements ProblemVisitor<List<String>, RuntimeException> {
        @Override
        public List<String> gaussianClustering(GaussianClustering problem) {
            return gaussian(problem);
        }

        @Override
        public List<String> gaussianEstimation(GaussianEstimation problem) {
            return List.of("Gaussian clustering, d = " + Decimals.exact(problem.dimension()) + ", n = " + Decimals.exact(problem.samples())
                + ", lambda^2 = " + lambda(problem.lambdaSquared()) + ",",
                "mean squared error of estimates of the centre at most " + Decimals.exact(problem.meanSquaredError()) + " per coordinate");
        }

        @Override
        public List<String> anisotropicClustering(AnisotropicClustering problem) {
            return groups(problem);
        }

        @Override
        public List<String> customCoefficients(CustomCoefficients problem) {
            return custom(problem);
        }

        @Override
        public List<String> booleanClustering(BooleanClustering problem) {
            return signs(problem.dimension(), problem.samples(), problem.lambda(), target(problem.target()));
        }

        @Override
        public List<String> booleanEstimation(BooleanEstimation problem) {
            return signs(problem.dimension(), problem.samples(), problem.lambda(),
                "share of the centre's signs that are estimated wrongly at most " + Decimals.exact(problem.bitError()));
        }

        private static List<String> signs(BigInteger d, BigInteger n, Proportion lambda, String accuracy) {
            return List.of("Boolean clustering, d = " + Decimals.exact(d) + ", n = " + Decimals.exact(n) + ", lambda = "
                + fourthRoot(lambda) + ",", accuracy);
        }

        @Override
        public List<String> sparseHypercube(SparseHypercube problem) {
            return sparse(problem);
        }

        @Override
        public List<String> gaussianContraction(GaussianContraction problem) {
            return List.of("Coefficients of Gaussian clustering, n = " + Decimals.exact(problem.samples()) + ", lambda^2 = "
                + power(problem.lambdaSquared(), lambda(problem.lambdaSquared())));
        }

        @Override
        public List<String> booleanContraction(BooleanContraction problem) {
            return List.of("Coefficients of Boolean clustering, n = " + Decimals.exact(problem.samples()) + ", lambda = "
                + power(problem.lambda(), fourthRoot(problem.lambda())));
        }

        @Override
        public List<String> sparseContraction(SparseContraction problem) {
            return List.of("Coefficients of the sparse Boolean hypercube, n = " + Decimals.exact(problem.samples()) + ", p = "
                + Decimals.exact(problem.fixed()));
        }

        @Override
        public List<String> finiteChannel(FiniteChannel problem) {
            return channel(problem);
        }

        @Override
        public List<String> gaussianChannel(GaussianChannel problem) {
            return List.of("Additive white Gaussian noise, signal-to-noise ratio " + Decimals.exact(problem.signalToNoise()) + ", "
                + (problem.uses().equals(BigInteger.ONE) ? "one use" : Decimals.exact(problem.uses()) + " uses"));
        }

        @Override
        public List<String> clusterMixture(ClusterMixture problem) {
            return mixture(problem);
        }
    }

    private static List<String> sparse(SparseHypercube problem) {
        List<String> lines = new ArrayList<>(List.of("Sparse Boolean hypercube, d = " + Decimals.exact(problem.dimension()) + ", n = "
            + Decimals.exact(problem.samples()) + ", p = "
            + Decimals.exact(problem.fixed()) + ","));
        BigFraction excess = problem.fixed().pow(2).multiply(problem.dimension()).subtract(BigFraction.ONE);
        if (Fractions.signum(excess) > 0 && excess.compareTo(NEAR) < 0) {
            lines.add("which is just above 1/sqrt(d),");
        }
        lines.add(target(problem.target()));
        return lines;
    }

    private static List<String> groups(AnisotropicClustering problem) {
        List<String> lines = new ArrayList<>();
        lines.add("Gaussian clustering, d = " + Decimals.exact(problem.dimension()) + ", n = " + Decimals.exact(problem.samples()) + ",");
        for (CoordinateGroup group : problem.groups().subList(0, Math.min(GROUPS, problem.groups().size()))) {
            lines.add(Decimals.exact(group.dimension()) + " coordinates with lambda^2 = " + Decimals.exact(group.lambdaSquared()) + ",");
        }
        if (problem.groups().size() > GROUPS) {
            lines.add("and " + (problem.groups().size() - GROUPS) + " more groups of coordinates,");
        }
        lines.add(target(problem.target()));
        return lines;
    }

    private static List<String> mixture(ClusterMixture problem) {
        List<String> lines = new ArrayList<>();
        lines.add("Mixture of clusters, N = " + Decimals.exact(problem.samples()) + ",");
        for (ClusterGroup group : problem.groups().subList(0, Math.min(problem.groups().size(), GROUPS))) {
            lines.add((group.count().equals(BigInteger.ONE) ? "one cluster" : Decimals.exact(group.count()) + " clusters") + " with "
                + frequencies(group.frequencies()) + ":");
            lines.add("  " + kind(group.kind()) + ",");
        }
        if (problem.groups().size() > GROUPS) {
            lines.add("and " + (problem.groups().size() - GROUPS) + " groups of clusters more,");
        }
        lines.add("average error over all clusters at most " + Decimals.exact(problem.target().error()));
        return lines;
    }

    private static String frequencies(Frequencies frequencies) {
        if (frequencies instanceof Frequencies.Zipf zipf) {
            return "frequencies floor(2^96/j^s) over their sum, s = " + Decimals.exact(zipf.exponent());
        }
        return "frequency " + frequencies;
    }

    private static String kind(ClusterKind kind) {
        if (kind instanceof GaussianCluster gaussian) {
            return "Gaussian, d = " + Decimals.exact(kind.dimension()) + ", lambda^2 = " + lambda(gaussian.lambdaSquared());
        }
        if (kind instanceof BooleanCluster cluster) {
            return "Boolean, d = " + Decimals.exact(kind.dimension()) + ", lambda = " + fourthRoot(cluster.lambda());
        }
        return "sparse Boolean, d = " + Decimals.exact(kind.dimension()) + ", p = " + Decimals.exact(((SparseCluster) kind).fixed());
    }

    private static List<String> channel(FiniteChannel channel) {
        List<String> lines = new ArrayList<>();
        lines.add("Finite channel, " + size(channel.rows()) + ", " + (channel.uses() == 1 ? "one use" : channel.uses() + " uses"));
        channel.next().ifPresent(next -> lines.add("followed by a channel, " + size(next)));
        channel.law().ifPresent(law -> lines.add("with a given input law, " + law.stream().filter(p -> Fractions.signum(p) > 0).count()
            + " inputs occur"));
        return lines;
    }

    private static String size(List<List<BigFraction>> rows) {
        return rows.size() + " inputs, " + rows.get(0).size() + " outputs";
    }

    private static List<String> custom(CustomCoefficients problem) {
        List<String> lines = new ArrayList<>();
        lines.add("Coefficients as given: tau = " + Decimals.exact(problem.tau()) + ", rho = " + Decimals.exact(problem.rho())
            + ", I(M;X) >= " + Decimals.exact(problem.information()) + " nats");
        problem.slack().ifPresent(slack -> {
            lines.add("approximately: epsilon = " + Decimals.exact(slack.epsilon()) + " for theta,");
            lines.add("delta = " + Decimals.exact(slack.delta()) + " for a sample, |M| = " + Decimals.exact(slack.messages()));
        });
        return lines;
    }

    private static List<String> gaussian(GaussianClustering problem) {
        return List.of("Gaussian clustering, d = " + Decimals.exact(problem.dimension()) + ", n = " + Decimals.exact(problem.samples())
            + ", lambda^2 = " + lambda(problem.lambdaSquared()) + ",",
            target(problem.target()));
    }

    private static String power(Proportion parameter, String text) {
        return text + parameter.dimension().map(dimension -> ", d = " + Decimals.exact(dimension)).orElse("");
    }

    private static String fourthRoot(Proportion lambda) {
        return lambda.exact().map(Decimals::exact).orElse("d^(-1/4)");
    }

    /** L as people write it. */
    public static String lambda(Proportion l) {
        return l.exact().map(Decimals::exact).orElse("1/sqrt(d)");
    }

    /** The accuracy in words. */
    public static String target(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return "average error at most " + Decimals.exact(average.error());
        }
        ErrorPair pair = (ErrorPair) target;
        return "false negatives at most " + Decimals.exact(pair.falseNegative()) + ", false positives at most "
            + Decimals.exact(pair.falsePositive());
    }

    /** One claim in words, with the rules that it rests on. */
    public static List<String> claim(Certificate certificate, Claim claim) {
        String rules = "[" + String.join(", ", rules(certificate, claim.step())) + "]";
        if (isWithoutNumber(claim)) {
            return List.of(subject(claim), "  " + rules);
        }
        String subject = isOfSomeLearner(claim) ? subjectAmong(certificate.claims(), claim) : subject(claim);
        return List.of(subject + " " + stated(claim), "  " + rules);
    }

    private static String stated(Claim claim) {
        boolean isShort = claim.relation() == Relation.EQUAL && Fractions.text(claim.value()).length() <= CLAIM_DIGITS;
        return isShort ? Decimals.exact(claim.value()) + unit(claim) + " (exactly)"
            : number(claim, CLAIM_DIGITS) + " (" + rounded(claim.relation()) + ")";
    }

    /** Whether it says something about a learner that there is, not about all learners. */
    private static boolean isOfSomeLearner(Claim claim) {
        return switch (claim.quantity()) {
            case FALSE_NEGATIVE, FALSE_POSITIVE -> true;
            case LEAST_MEMORIZATION -> claim.relation() == Relation.AT_MOST;
            default -> false;
        };
    }

    /**
     * Which learner the claim is about is clear whatever the order of the claims: "its" follows only right after another claim about that
     * learner.
     */
    private static String subjectAmong(List<Claim> claims, Claim claim) {
        int place = claims.indexOf(claim);
        if (claims.subList(0, place).stream().noneMatch(Wording::isOfSomeLearner)) {
            return learner("some such learner", "some such learner's", claim);
        }
        return isOfSomeLearner(claims.get(place - 1)) ? learner("it", "its", claim)
            : learner("that one learner", "that one learner's", claim);
    }

    private static String learner(String name, String possessive, Claim claim) {
        return switch (claim.quantity()) {
            case FALSE_NEGATIVE -> possessive + " false negatives are at most";
            case FALSE_POSITIVE -> possessive + " false positives are at most";
            default -> name + " memorizes at most";
        };
    }

    /** Whether the subject of a claim says all of it. */
    static boolean isWithoutNumber(Claim claim) {
        return switch (claim.quantity()) {
            case LEARNERS, TAU_OVER_CORRELATION, RHO_OVER_CORRELATION -> true;
            default -> false;
        };
    }

    /** The claimed number with its unit, with {@code digits} significant digits. */
    static String number(Claim claim, int digits) {
        RoundingMode mode = claim.relation() == Relation.EQUAL ? RoundingMode.HALF_EVEN : claim.relation().rounding();
        return Decimals.rounded(claim.value(), digits, mode) + unit(claim);
    }

    /** Nats in bits, rounded to the safe side. */
    static String bits(BigFraction nats, int digits, RoundingMode mode) {
        return Decimals.rounded(inBits(nats, digits, mode), digits, mode) + " bits";
    }

    /** Nats in bits, below or above by about so many digits. */
    public static BigFraction inBits(BigFraction nats, int digits, RoundingMode mode) {
        int size = nats.getNumerator().bitLength() + nats.getDenominator().bitLength();
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(size + BITS_PER_DIGIT * digits));
        Enclosure bits = Bits.of(ln, nats);
        return Fractions.of(mode == RoundingMode.CEILING ? bits.upper : bits.lower, ln.unit);
    }

    /** The least information about a fresh sample at an accuracy, as a formula of theory.md. */
    static String needed(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return "phi(" + Decimals.exact(average.error()) + ")";
        }
        ErrorPair pair = (ErrorPair) target;
        return "d2(1-" + Decimals.exact(pair.falseNegative()) + "||" + Decimals.exact(pair.falsePositive()) + ")";
    }

    /** The unit after a number. */
    static String unit(Claim claim) {
        return claim.unit() == Claim.Unit.COUNT ? "" : " " + claim.unit().label();
    }

    /**
     * A claim up to its number, beside the other claims of its certificate: of two lower bounds on memorization the linear one is told
     * apart.
     */
    static String subject(Certificate certificate, Claim claim) {
        Optional<Rule> linear = certificate.claims().stream().filter(Wording::isOfEveryLearner).count() > 1 && isOfEveryLearner(claim)
            ? LINEAR.stream().filter(rule -> rules(certificate, claim.step()).contains(rule.id())).findFirst() : Optional.empty();
        return linear.map(rule -> "the linear bound [" + rule + "] gives at least").orElseGet(() -> subject(claim));
    }

    private static boolean isOfEveryLearner(Claim claim) {
        return claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION && claim.relation() == Relation.AT_LEAST;
    }

    /** A claim up to its number. */
    public static String subject(Claim claim) {
        boolean lower = claim.relation() == Relation.AT_LEAST;
        return switch (claim.quantity()) {
            case LEAST_ERROR -> "every learner errs on average at least";
            case FALSE_NEGATIVE, FALSE_POSITIVE -> learner("it", "its", claim);
            case LEARNERS -> "no learner at all reaches this error";
            case CAPACITY -> "the samples carry about a fresh one at most";
            case ETA_TV -> "Dobrushin coefficient of one use";
            case ETA_KL -> "input-free coefficient eta_KL, at most";
            case ETA_KL_LOWER -> "input-free coefficient eta_KL, at least";
            case ETA_KL_CASCADE -> "eta_KL by its two channels, at most";
            case ETA_CHI2 -> "eta_chi2 of this input law, at most";
            case ETA_CHI2_LOWER -> "eta_chi2 of this input law, at least";
            case ETA_LAW -> "eta_KL of this input law, at most";
            case ETA_LAW_LOWER -> "eta_KL of this input law, at least";
            case ETA_KL_USES -> "input-free coefficient of all uses, at most";
            case ETA_GAUSSIAN -> "eta_KL = eta_chi2 for a Gaussian input";
            case ETA_GAUSSIAN_USES -> "eta_KL of all uses, over Gaussian inputs";
            case TAU -> "tau (samples and centre), at most";
            case TAU_LOWER -> "tau (samples and centre), at least";
            case RHO -> "rho (samples and a fresh one), at most";
            case RHO_LOWER -> "rho (samples and a fresh one), at least";
            case TAU_OVER_CORRELATION -> "tau = E r^2 exactly: the squared maximal correlation of samples and centre";
            case RHO_OVER_CORRELATION -> "rho: exactly the squared maximal correlation of samples and a fresh one";
            case RATIO -> "(1 - tau)/rho, at least";
            case LEAST_EPSILON -> "an epsilon-DP learner has epsilon at least";
            case LEAST_ZCDP_RHO -> "a rho-zCDP learner has rho at least";
            case LEAST_GDP_MU -> "a mu-GDP learner has mu at least";
            case LEAST_MEMORIZATION -> lower ? "every such learner memorizes at least"
                : learner("some such learner", "some such learner's", claim);
        };
    }

    /** How a stated number was rounded. */
    public static String rounded(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> "rounded down";
            case AT_MOST -> "rounded up";
            case EQUAL -> "exact in the file";
        };
    }

    /** The rules behind a step, sorted. */
    public static List<String> rules(Certificate certificate, int step) {
        Set<Integer> behind = new TreeSet<>();
        collect(certificate.steps(), step, behind);
        return behind.stream().map(number -> certificate.steps().get(number - 1).rule()).distinct().sorted().map(Rule::id).toList();
    }

    /** Each step once: a file that is not checked yet may come to it in 32^32 ways. */
    private static void collect(List<Step> steps, int number, Set<Integer> behind) {
        if (number < 1 || number > steps.size() || !behind.add(number)) {
            return;
        }
        for (int premise : steps.get(number - 1).premises()) {
            if (premise < number) {
                collect(steps, premise, behind);
            }
        }
    }
}
