package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** Checks certificates for a share of what a check may cost, and has {@link Truth} judge what they state, for tests of other packages. */
public final class JudgedChecks {
    private static final int KNOWN = 64;
    /** Whatever is larger takes the judge too long, or is too small for its doubles. */
    private static final int SAMPLES = 40;
    private static final int DIMENSION = 10_000;
    private static final int CLUSTERS = 20;
    private static final int SIZE = 4;
    private static final int USES = 20;
    private static final int BITS = 64;
    private static final Map<Problem, Truth> TRUTHS = new LinkedHashMap<>(KNOWN, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Problem, Truth> eldest) {
            return size() > KNOWN;
        }
    };

    private JudgedChecks() {
    }

    /**
     * Returns if the certificate is good.
     *
     * @param part one part of so many may be spent
     * @throws RejectedException if it is not, or costs more
     */
    public static void check(Certificate certificate, int part) throws RejectedException {
        Checker.check(certificate, new CheckCost(CheckCost.MOST / part));
    }

    /** All that it states is true. */
    public static void requireTruth(Certificate certificate) {
        TRUTHS.computeIfAbsent(certificate.problem(), Truth::of).require(certificate);
    }

    /** By family; a crossing takes parts of one. */
    public static List<List<Certificate>> families() {
        return CrossedCertificatesTest.FAMILIES;
    }

    /** Certificates that are made of the parts of others. */
    public static List<Certificate> crossed(long seed, int count) {
        Crossings crossings = new Crossings(CrossedCertificatesTest.FAMILIES, seed);
        List<Certificate> crossed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            crossed.add(crossings.next());
        }
        return crossed;
    }

    /** Whether the problem is small enough for the judge. */
    public static boolean isJudged(Problem problem) {
        if (problem instanceof GaussianClustering gaussian) {
            return isSmall(gaussian.dimension(), DIMENSION) && isSmall(gaussian.samples(), DIMENSION)
                && isPlain(gaussian.lambdaSquared().upperBound(BITS));
        }
        if (problem instanceof GaussianEstimation estimation) {
            return isSmall(estimation.dimension(), DIMENSION) && isSmall(estimation.samples(), DIMENSION)
                && isPlain(estimation.lambdaSquared().upperBound(BITS));
        }
        if (problem instanceof AnisotropicClustering clustering) {
            return isSmall(clustering.dimension(), DIMENSION) && isSmall(clustering.samples(), DIMENSION)
                && clustering.groups().stream().allMatch(group -> isPlain(group.lambdaSquared()));
        }
        if (problem instanceof BooleanClustering clustering) {
            return isSmall(clustering.dimension(), DIMENSION) && isSmall(clustering.samples(), SAMPLES)
                && isPlain(clustering.lambda().upperBound(BITS));
        }
        if (problem instanceof BooleanEstimation estimation) {
            return isSmall(estimation.dimension(), DIMENSION) && isSmall(estimation.samples(), SAMPLES)
                && isPlain(estimation.lambda().upperBound(BITS));
        }
        if (problem instanceof SparseHypercube sparse) {
            return isSmall(sparse.dimension(), DIMENSION) && isSmall(sparse.samples(), SAMPLES) && isPlain(sparse.fixed());
        }
        if (problem instanceof FiniteChannel channel) {
            return channel.uses() <= USES && channel.rows().size() <= SIZE && channel.rows().get(0).size() <= SIZE
                && channel.next().stream().allMatch(next -> next.get(0).size() <= SIZE)
                && channel.rows().stream().flatMap(List::stream).allMatch(x -> x.equals(BigFraction.ZERO) || isPlain(x));
        }
        if (problem instanceof ClusterMixture mixture) {
            return isSmall(mixture.samples(), SAMPLES) && mixture.groups().stream().allMatch(group -> isSmall(group.count(), CLUSTERS));
        }
        if (problem instanceof GaussianContraction coefficients) {
            return isSmall(coefficients.samples(), DIMENSION);
        }
        if (problem instanceof BooleanContraction coefficients) {
            return isSmall(coefficients.samples(), SAMPLES) && isPlain(coefficients.lambda().upperBound(BITS));
        }
        if (problem instanceof SparseContraction coefficients) {
            return isSmall(coefficients.samples(), SAMPLES) && isPlain(coefficients.fixed());
        }
        return !(problem instanceof GaussianChannel channel) || isSmall(channel.uses(), DIMENSION);
    }

    private static boolean isSmall(BigInteger x, int most) {
        return x.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    /** Neither very small nor very near 1. */
    private static boolean isPlain(BigFraction x) {
        double value = x.doubleValue();
        return value > 1e-4 && value < 1 - 1e-4 || value == 1;
    }
}
