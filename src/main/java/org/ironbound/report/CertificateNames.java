package org.ironbound.report;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Problem;
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
        if (problem instanceof GaussianClustering gaussian) {
            return gaussian(gaussian) + EXTENSION;
        }
        if (problem instanceof CustomCoefficients custom) {
            return custom(custom) + EXTENSION;
        }
        if (problem instanceof BooleanClustering clustering) {
            String lambda = isDefault(clustering) ? "" : "-l" + part(clustering.lambda().exact().map(Decimals::exact).orElseThrow());
            return clustering("boolean", clustering) + lambda + target(clustering.target()) + EXTENSION;
        }
        if (problem instanceof SparseHypercube sparse) {
            return clustering("sparse", sparse) + "-p" + part(sparse.fixed()) + target(sparse.target()) + EXTENSION;
        }
        if (problem instanceof GaussianContraction contraction) {
            return coefficients("gaussian", contraction.samples()) + "-l" + part(contraction.lambdaSquared()) + EXTENSION;
        }
        if (problem instanceof BooleanContraction contraction) {
            return coefficients("boolean", contraction.samples()) + "-l" + part(contraction.lambda()) + EXTENSION;
        }
        if (problem instanceof SparseContraction contraction) {
            return coefficients("sparse", contraction.samples()) + "-p" + part(contraction.fixed()) + EXTENSION;
        }
        if (problem instanceof FiniteChannel channel) {
            return "channel-" + channel.rows().size() + "x" + channel.rows().get(0).size() + "-" + checksum(channel.fields().toString()) + EXTENSION;
        }
        if (problem instanceof GaussianChannel channel) {
            return "awgn-s" + part(channel.signalToNoise()) + "-n" + part(channel.uses()) + EXTENSION;
        }
        if (problem instanceof ClusterMixture mixture) {
            return "mixture-n" + part(mixture.samples()) + target(mixture.target()) + "-" + checksum(mixture.groups().toString()) + EXTENSION;
        }
        throw new IllegalArgumentException(problem.family());
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

    private static boolean isDefault(BooleanClustering problem) {
        return !problem.dimension().equals(BigInteger.ONE) && problem.lambda().equals(Proportion.inverseFourthRoot("lambda", problem.dimension()));
    }

    private static String gaussian(GaussianClustering problem) {
        StringBuilder name = new StringBuilder(clustering("gaussian", problem));
        if (!isDefault(problem)) {
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

    private static boolean isDefault(GaussianClustering problem) {
        return !problem.dimension().equals(BigInteger.ONE)
            && problem.lambdaSquared().equals(Proportion.inverseRoot("lambda-squared", problem.dimension()));
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
