package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.ErrorLimits;
import org.ironbound.kernel.statement.Estimation;
import org.ironbound.kernel.statement.GaussianGroups;
import org.ironbound.kernel.statement.GaussianNoise;
import org.ironbound.kernel.statement.GivenCoefficients;
import org.ironbound.kernel.statement.Mixture;
import org.ironbound.kernel.statement.MixtureCluster;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusterVisitor;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.EqualClusters;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** Problems as the statements of the kernel name them: with the same ranges, so that each has a name. */
final class KernelProblems {
    /** The law of a coordinate with one sample. */
    private static final ClusterVisitor<Coordinate> ONE_SAMPLE = new ClusterVisitor<>() {
        @Override
        public Coordinate gaussianCluster(GaussianCluster kind) {
            return of(new GaussianContraction(BigInteger.ONE, kind.lambdaSquared()));
        }

        @Override
        public Coordinate booleanCluster(BooleanCluster kind) {
            return of(new BooleanContraction(BigInteger.ONE, kind.lambda()));
        }

        @Override
        public Coordinate sparseCluster(SparseCluster kind) {
            return of(new SparseContraction(BigInteger.ONE, kind.fixed()));
        }
    };

    private KernelProblems() {
    }

    static Coordinate of(GaussianContraction problem) {
        return coordinate(Coordinate.GAUSSIAN, problem.samples(), problem.lambdaSquared());
    }

    static Coordinate of(BooleanContraction problem) {
        return coordinate(Coordinate.BOOLEAN, problem.samples(), problem.lambda());
    }

    static Coordinate of(SparseContraction problem) {
        return Coordinate.of(Coordinate.SPARSE, problem.samples(), 0, problem.fixed());
    }

    static Clustering of(GaussianClustering problem) {
        return Clustering.of(of(problem.contraction()), problem.dimension(), target(problem.target()));
    }

    static Estimation of(GaussianEstimation problem) {
        return Estimation.of(of(problem.contraction()), problem.dimension(), problem.meanSquaredError());
    }

    static Estimation of(BooleanEstimation problem) {
        return Estimation.of(of(problem.contraction()), problem.dimension(), problem.bitError());
    }

    static GaussianGroups of(AnisotropicClustering problem) {
        return GaussianGroups.of(problem.samples(), problem.groups().stream().map(CoordinateGroup::dimension).toArray(BigInteger[]::new),
            problem.groups().stream().map(CoordinateGroup::lambdaSquared).toArray(BigFraction[]::new), target(problem.target()));
    }

    /** The problem of the coordinates of the first group only, with the same target: for what depends on the target only. */
    static Clustering ofFirst(AnisotropicClustering problem) {
        CoordinateGroup first = problem.groups().get(0);
        return Clustering.of(of(problem.contraction(first)), first.dimension(), target(problem.target()));
    }

    static Clustering of(BooleanClustering problem) {
        return Clustering.of(of(problem.contraction()), problem.dimension(), target(problem.target()));
    }

    static Clustering of(SparseHypercube problem) {
        return Clustering.of(of(problem.contraction()), problem.dimension(), target(problem.target()));
    }

    static GaussianNoise of(GaussianChannel problem) {
        return GaussianNoise.of(problem.signalToNoise(), problem.uses());
    }

    static GivenCoefficients of(CustomCoefficients problem) {
        return problem.slack().map(slack -> GivenCoefficients.approximately(problem.tau(), problem.rho(), problem.information(),
                slack.epsilon(), slack.delta(), slack.messages()))
            .orElseGet(() -> GivenCoefficients.exactly(problem.tau(), problem.rho(), problem.information()));
    }

    /** The parameter is a fraction, or a root of 1/d. */
    private static Coordinate coordinate(int kind, BigInteger samples, Proportion parameter) {
        return parameter.exact().map(x -> Coordinate.of(kind, samples, 0, x))
            .orElseGet(() -> Coordinate.of(kind, samples, parameter.roots(),
            new BigFraction(BigInteger.ONE, parameter.dimension().orElseThrow())));
    }

    /** A cluster of a mixture. */
    static MixtureCluster cluster(EqualClusters clusters) {
        return MixtureCluster.of(clusters.kind().accept(ONE_SAMPLE), clusters.kind().dimension(), clusters.hit(), clusters.whole());
    }

    /**
     * A mixture.
     *
     * @param clusters of the mixture
     * @param named    one of each group
     */
    static Mixture of(ClusterMixture problem, List<EqualClusters> clusters, List<MixtureCluster> named) {
        BigInteger whole = BigInteger.ONE;
        for (EqualClusters equal : clusters) {
            if (!whole.equals(equal.whole())) {
                whole = whole.divide(whole.gcd(equal.whole())).multiply(equal.whole());
            }
        }
        return Mixture.of(problem.samples(), named.toArray(MixtureCluster[]::new),
            clusters.stream().map(EqualClusters::count).toArray(BigInteger[]::new), whole, problem.target().error());
    }

    private static ErrorLimits target(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return ErrorLimits.average(average.error());
        }
        ErrorPair pair = (ErrorPair) target;
        return ErrorLimits.pair(pair.falseNegative(), pair.falsePositive());
    }
}
