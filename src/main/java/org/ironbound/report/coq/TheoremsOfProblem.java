package org.ironbound.report.coq;

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

/** What can be stated of each kind of problem. */
final class TheoremsOfProblem implements ProblemVisitor<Theorems, RuntimeException> {
    private final Effort effort;

    TheoremsOfProblem(Effort effort) {
        this.effort = effort;
    }

    @Override
    public Theorems gaussianClustering(GaussianClustering problem) {
        return new GaussianTheorems(problem, effort);
    }

    @Override
    public Theorems gaussianEstimation(GaussianEstimation problem) {
        return new GaussianEstimationTheorems(problem, effort);
    }

    @Override
    public Theorems anisotropicClustering(AnisotropicClustering problem) {
        return new GaussianGroupsTheorems(problem, effort);
    }

    @Override
    public Theorems booleanClustering(BooleanClustering problem) {
        return new BooleanTheorems(problem, effort);
    }

    @Override
    public Theorems booleanEstimation(BooleanEstimation problem) {
        return new EstimationTheorems(problem, effort);
    }

    @Override
    public Theorems sparseHypercube(SparseHypercube problem) {
        return new SparseTheorems(problem, effort);
    }

    @Override
    public Theorems clusterMixture(ClusterMixture problem) {
        return new MixtureTheorems(problem, effort);
    }

    @Override
    public Theorems customCoefficients(CustomCoefficients problem) {
        return new CustomTheorems(problem, effort);
    }

    @Override
    public Theorems finiteChannel(FiniteChannel problem) {
        return new ChannelTheorems(problem, effort);
    }

    @Override
    public Theorems gaussianChannel(GaussianChannel problem) {
        return NormalPairTheorems.of(problem);
    }

    @Override
    public Theorems gaussianContraction(GaussianContraction problem) {
        return NormalPairTheorems.of(problem, effort);
    }

    @Override
    public Theorems booleanContraction(BooleanContraction problem) {
        return new CoefficientTheorems(problem, effort);
    }

    @Override
    public Theorems sparseContraction(SparseContraction problem) {
        return new SparseCoefficientTheorems(problem, effort);
    }
}
