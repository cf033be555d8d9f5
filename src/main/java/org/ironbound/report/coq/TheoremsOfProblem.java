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
final class TheoremsOfProblem implements ProblemVisitor<Theorems, NotExportableException> {
    @Override
    public Theorems gaussianClustering(GaussianClustering problem) {
        return new GaussianTheorems(problem);
    }

    @Override
    public Theorems gaussianEstimation(GaussianEstimation problem) {
        return new GaussianEstimationTheorems(problem);
    }

    @Override
    public Theorems anisotropicClustering(AnisotropicClustering problem) {
        return new GaussianGroupsTheorems(problem);
    }

    @Override
    public Theorems booleanClustering(BooleanClustering problem) {
        return new BooleanTheorems(problem);
    }

    @Override
    public Theorems booleanEstimation(BooleanEstimation problem) {
        return new EstimationTheorems(problem);
    }

    @Override
    public Theorems sparseHypercube(SparseHypercube problem) throws NotExportableException {
        return new SparseTheorems(problem);
    }

    @Override
    public Theorems clusterMixture(ClusterMixture problem) throws NotExportableException {
        return new MixtureTheorems(problem);
    }

    @Override
    public Theorems customCoefficients(CustomCoefficients problem) {
        return new CustomTheorems(problem);
    }

    @Override
    public Theorems finiteChannel(FiniteChannel problem) {
        return new ChannelTheorems(problem);
    }

    @Override
    public Theorems gaussianChannel(GaussianChannel problem) {
        return NormalPairTheorems.of(problem);
    }

    @Override
    public Theorems gaussianContraction(GaussianContraction problem) {
        return NormalPairTheorems.of(problem);
    }

    @Override
    public Theorems booleanContraction(BooleanContraction problem) {
        return new CoefficientTheorems(problem);
    }

    @Override
    public Theorems sparseContraction(SparseContraction problem) throws NotExportableException {
        return new SparseCoefficientTheorems(problem);
    }
}
