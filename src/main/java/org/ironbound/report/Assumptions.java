package org.ironbound.report;

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
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemVisitor;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** What bounds assume about samples, in words, for each kind of problem. */
public final class Assumptions implements ProblemVisitor<String, RuntimeException> {
    private static final String GIVEN = " Given theta, samples are independent.";
    private static final String GAUSSIAN = "The centre theta of the cluster is a standard normal vector in d dimensions; a sample is "
        + "lambda theta + sqrt(1 - lambda^2) Z with standard normal noise Z." + GIVEN;
    private static final String BOOLEAN = "The centre theta of the cluster is uniform on {-1,+1}^d; each coordinate of a sample is that of "
        + "theta with probability (1 + lambda)/2, else the opposite one." + GIVEN;
    private static final String SPARSE = "Each of the d coordinates of theta is fixed with probability p, to a fair sign, and else free; a "
        + "sample has the fixed signs where there are some, and fair signs elsewhere." + GIVEN;
    private static final String NORMAL_NULL = " A null sample is a standard normal vector.";
    private static final String SIGN_NULL = " A null sample has independent fair signs.";

    private Assumptions() {
    }

    /** What is assumed. */
    public static String of(Problem problem) {
        return problem.accept(new Assumptions());
    }

    @Override
    public String gaussianClustering(GaussianClustering problem) {
        return GAUSSIAN + NORMAL_NULL;
    }

    @Override
    public String gaussianEstimation(GaussianEstimation problem) {
        return GAUSSIAN;
    }

    @Override
    public String anisotropicClustering(AnisotropicClustering problem) {
        return GAUSSIAN;
    }

    @Override
    public String booleanClustering(BooleanClustering problem) {
        return BOOLEAN + SIGN_NULL;
    }

    @Override
    public String booleanEstimation(BooleanEstimation problem) {
        return BOOLEAN;
    }

    @Override
    public String sparseHypercube(SparseHypercube problem) {
        return SPARSE + SIGN_NULL;
    }

    @Override
    public String clusterMixture(ClusterMixture problem) {
        return "Each sample is drawn from a cluster that is chosen by the frequencies, and names it; the centres of the clusters are "
            + "independent. Gaussian clusters: " + GAUSSIAN + NORMAL_NULL + " Boolean clusters: " + BOOLEAN + SIGN_NULL
            + " Sparse clusters: " + SPARSE + SIGN_NULL;
    }

    @Override
    public String customCoefficients(CustomCoefficients problem) {
        return "The coefficients tau and rho and the information that the error needs are taken as they were given.";
    }

    @Override
    public String finiteChannel(FiniteChannel problem) {
        return "Uses of the channel are independent given its inputs; its rows are the probabilities of the outputs, exact.";
    }

    @Override
    public String gaussianChannel(GaussianChannel problem) {
        return "The input is normal, the noise is normal, independent of the input and of other uses.";
    }

    @Override
    public String gaussianContraction(GaussianContraction problem) {
        return GAUSSIAN;
    }

    @Override
    public String booleanContraction(BooleanContraction problem) {
        return BOOLEAN;
    }

    @Override
    public String sparseContraction(SparseContraction problem) {
        return SPARSE;
    }
}
