package org.ironbound.report;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemVisitor;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** File names for certificates that tell problems apart: gaussian-d10000-n10-e1_10.json. */
public final class CertificateNames {
    private static final String EXTENSION = ".json";
    private static final int LONGEST = 24;
    private static final int KEPT = 8;

    private CertificateNames() {
    }

    /** The name; long numbers are cut and marked by a checksum. */
    public static String of(Problem problem) {
        return problem.accept(new Name()) + EXTENSION;
    }

    /**
     * The name of a file of many certificates.
     *
     * @param family what they are about
     * @param count  of problems
     * @param text   that tells these problems apart from others of the family
     */
    public static String ofBundle(String family, long count, String text) {
        return "curve-" + family + "-" + count + "-" + checksum(text) + ".jsonl";
    }

    /** The name of each kind of problem, without the extension. */
    private static final class Name implements ProblemVisitor<String, RuntimeException> {
        @Override
        public String gaussianClustering(GaussianClustering problem) {
            return CertificateNames.gaussian(problem);
        }

        @Override
        public String gaussianEstimation(GaussianEstimation problem) {
            String lambda = isDefault(problem.lambdaSquared(), problem.dimension()) ? ""
                : "-l" + part(Wording.lambda(problem.lambdaSquared()));
            return "gaussian-d" + part(problem.dimension()) + "-n" + part(problem.samples()) + lambda + "-mse"
                + part(problem.meanSquaredError());
        }

        @Override
        public String anisotropicClustering(AnisotropicClustering problem) {
            return "gaussian-d" + part(problem.dimension()) + "-n" + part(problem.samples()) + target(problem.target()) + "-"
                + checksum(problem.groups().toString());
        }

        @Override
        public String customCoefficients(CustomCoefficients problem) {
            return CertificateNames.custom(problem);
        }

        @Override
        public String booleanClustering(BooleanClustering problem) {
            String lambda = signal(problem.dimension(), problem.lambda());
            return clustering("boolean", problem) + lambda + target(problem.target());
        }

        @Override
        public String booleanEstimation(BooleanEstimation problem) {
            String lambda = signal(problem.dimension(), problem.lambda());
            return "boolean-d" + part(problem.dimension()) + "-n" + part(problem.samples()) + lambda + "-bit" + part(problem.bitError());
        }

        @Override
        public String sparseHypercube(SparseHypercube problem) {
            return clustering("sparse", problem) + "-p" + part(problem.fixed()) + target(problem.target());
        }

        @Override
        public String gaussianContraction(GaussianContraction problem) {
            return coefficients("gaussian", problem.samples()) + "-l" + part(problem.lambdaSquared());
        }

        @Override
        public String booleanContraction(BooleanContraction problem) {
            return coefficients("boolean", problem.samples()) + "-l" + part(problem.lambda());
        }

        @Override
        public String sparseContraction(SparseContraction problem) {
            return coefficients("sparse", problem.samples()) + "-p" + part(problem.fixed());
        }

        @Override
        public String finiteChannel(FiniteChannel problem) {
            return "channel-" + problem.rows().size() + "x" + problem.rows().get(0).size() + "-" + checksum(problem.fields().toString());
        }

        @Override
        public String gaussianChannel(GaussianChannel problem) {
            return "awgn-s" + part(problem.signalToNoise()) + "-n" + part(problem.uses());
        }

        @Override
        public String clusterMixture(ClusterMixture problem) {
            return "mixture-n" + part(problem.samples()) + target(problem.target()) + "-" + checksum(problem.groups().toString());
        }
    }

    private static String coefficients(String family, BigInteger samples) {
        return family + "-coefficients-n" + part(samples);
    }

    private static String part(Proportion x) {
        return x.exact().map(CertificateNames::part).orElseGet(() -> "d" + part(x.dimension().orElseThrow()));
    }

    private static String clustering(String family, ClusteringProblem problem) {
        return family + "-d" + part(problem.dimension()) + "-n" + part(problem.samples());
    }

    /** Lambda of signs, unless it is dimension^(-1/4). */
    private static String signal(BigInteger dimension, Proportion lambda) {
        boolean isDefault = !dimension.equals(BigInteger.ONE) && lambda.equals(Proportion.inverseFourthRoot("lambda", dimension));
        return isDefault ? "" : "-l" + part(lambda.exact().map(Decimals::exact).orElseThrow());
    }

    private static String gaussian(GaussianClustering problem) {
        StringBuilder name = new StringBuilder(clustering("gaussian", problem));
        if (!isDefault(problem.lambdaSquared(), problem.dimension())) {
            name.append("-l").append(part(Wording.lambda(problem.lambdaSquared())));
        }
        return name.append(target(problem.target())).toString();
    }

    private static String custom(CustomCoefficients problem) {
        String name = "custom-t" + part(problem.tau()) + "-r" + part(problem.rho()) + "-i" + part(problem.information());
        return problem.slack().map(slack -> name + "-e" + part(slack.epsilon()) + "-d" + part(slack.delta())
            + "-m" + part(slack.messages())).orElse(name);
    }

    private static String target(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return "-e" + part(average.error());
        }
        ErrorPair pair = (ErrorPair) target;
        return "-fn" + part(pair.falseNegative()) + "-fp" + part(pair.falsePositive());
    }

    private static boolean isDefault(Proportion lambdaSquared, BigInteger dimension) {
        return !dimension.equals(BigInteger.ONE) && lambdaSquared.equals(Proportion.inverseRoot("lambda-squared", dimension));
    }

    private static String part(BigFraction x) {
        return part(Decimals.exact(x));
    }

    private static String part(BigInteger x) {
        return part(Decimals.exact(x));
    }

    private static String part(String text) {
        String part = text.replace('/', '_');
        if (part.length() <= LONGEST) {
            return part;
        }
        return part.substring(0, KEPT) + "~" + checksum(text);
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
