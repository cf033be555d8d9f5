package org.ironbound.certificate.check;

import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.ProblemVisitor;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** The rules that apply to each kind of problem. */
final class RulesOfProblem implements ProblemVisitor<Rules, RuntimeException> {
    @Override
    public Rules gaussianClustering(GaussianClustering problem) {
        return GaussianRules.of(problem);
    }

    @Override
    public Rules gaussianEstimation(GaussianEstimation problem) {
        return GaussianEstimationRules.of(problem);
    }

    @Override
    public Rules anisotropicClustering(AnisotropicClustering problem) {
        return AnisotropicRules.of(problem);
    }

    @Override
    public Rules booleanClustering(BooleanClustering problem) {
        return BooleanRules.of(problem);
    }

    @Override
    public Rules booleanEstimation(BooleanEstimation problem) {
        return BooleanEstimationRules.of(problem);
    }

    @Override
    public Rules sparseHypercube(SparseHypercube problem) {
        return SparseRules.of(problem);
    }

    @Override
    public Rules clusterMixture(ClusterMixture problem) {
        return MixtureRules.of(problem);
    }

    @Override
    public Rules customCoefficients(CustomCoefficients problem) {
        return CustomRules.of(problem);
    }

    @Override
    public Rules finiteChannel(FiniteChannel problem) {
        return ChannelRules.of(problem);
    }

    @Override
    public Rules gaussianChannel(GaussianChannel problem) {
        return GaussianChannelRules.of(problem);
    }

    @Override
    public Rules gaussianContraction(GaussianContraction problem) {
        return GaussianContractionRules.of(problem);
    }

    @Override
    public Rules booleanContraction(BooleanContraction problem) {
        return BooleanContractionRules.of(problem);
    }

    @Override
    public Rules sparseContraction(SparseContraction problem) {
        return SparseContractionRules.of(problem);
    }
}
