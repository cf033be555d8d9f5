package org.ironbound.certificate;

/** The rules that apply to each kind of problem. */
final class RulesOfProblem implements ProblemVisitor<Rules, RuntimeException> {
    @Override
    public Rules gaussianClustering(GaussianClustering problem) {
        return new GaussianRules(problem);
    }

    @Override
    public Rules booleanClustering(BooleanClustering problem) {
        return new BooleanRules(problem);
    }

    @Override
    public Rules sparseHypercube(SparseHypercube problem) {
        return new SparseRules(problem);
    }

    @Override
    public Rules clusterMixture(ClusterMixture problem) {
        return new MixtureRules(problem);
    }

    @Override
    public Rules customCoefficients(CustomCoefficients problem) {
        return new CustomRules(problem);
    }

    @Override
    public Rules finiteChannel(FiniteChannel problem) {
        return new ChannelRules(problem);
    }

    @Override
    public Rules gaussianChannel(GaussianChannel problem) {
        return new GaussianChannelRules(problem);
    }

    @Override
    public Rules gaussianContraction(GaussianContraction problem) {
        return new GaussianContractionRules(problem);
    }

    @Override
    public Rules booleanContraction(BooleanContraction problem) {
        return new BooleanContractionRules(problem);
    }

    @Override
    public Rules sparseContraction(SparseContraction problem) {
        return new SparseContractionRules(problem);
    }
}
