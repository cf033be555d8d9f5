package org.ironbound.search;

import org.ironbound.certificate.Limits;
import org.ironbound.certificate.UndecidedException;
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
import org.ironbound.search.channel.ChannelSearch;
import org.ironbound.search.channel.GaussianChannelSearch;
import org.ironbound.search.clustering.AnisotropicSearch;
import org.ironbound.search.clustering.BooleanSearch;
import org.ironbound.search.clustering.CustomSearch;
import org.ironbound.search.clustering.EstimationSearch;
import org.ironbound.search.clustering.GaussianSearch;
import org.ironbound.search.clustering.SignEstimationSearch;
import org.ironbound.search.clustering.SparseSearch;
import org.ironbound.search.coefficient.CoefficientSearch;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.mixture.MixtureSearch;

/** Certified bounds for a problem of any kind. */
public final class Bounds {
    /** Significant digits that can be asked for. */
    public static final int MAX_DIGITS = 1000;

    private Bounds() {
    }

    /**
     * Bounds with a certificate. For a clustering problem or a mixture they are on the least excess memorization of learners that reach the
     * error, in bits: a lower bound for every learner and, where one was found, a learner with an upper bound; or that no learner reaches
     * the error. For a channel, or for the coefficients of a clustering problem, they are on contraction coefficients.
     *
     * @param problem what is asked
     * @param digits  wanted significant digits, from 1 to {@link #MAX_DIGITS}; every number is rounded to the safe side
     * @throws UndecidedException if nothing was proved within the largest precision
     */
    public static Findings of(Problem problem, int digits) throws UndecidedException {
        if (digits < 1 || digits > MAX_DIGITS) {
            throw new IllegalArgumentException("digits is " + digits + ", it must be from 1 to " + MAX_DIGITS);
        }
        return problem.accept(new Search(digits));
    }

    /** The search for each kind of problem. */
    private record Search(int digits) implements ProblemVisitor<Findings, UndecidedException> {
        @Override
        public Findings gaussianClustering(GaussianClustering problem) throws UndecidedException {
            return GaussianSearch.bounds(problem, digits, Limits.MAX_PRECISION);
        }

        @Override
        public Findings gaussianEstimation(GaussianEstimation problem) throws UndecidedException {
            return EstimationSearch.bounds(problem, digits);
        }

        @Override
        public Findings anisotropicClustering(AnisotropicClustering problem) throws UndecidedException {
            return AnisotropicSearch.bounds(problem, digits);
        }

        @Override
        public Findings booleanClustering(BooleanClustering problem) throws UndecidedException {
            return BooleanSearch.bounds(problem, digits);
        }

        @Override
        public Findings booleanEstimation(BooleanEstimation problem) throws UndecidedException {
            return SignEstimationSearch.bounds(problem, digits);
        }

        @Override
        public Findings sparseHypercube(SparseHypercube problem) throws UndecidedException {
            return SparseSearch.bounds(problem, digits);
        }

        @Override
        public Findings clusterMixture(ClusterMixture problem) throws UndecidedException {
            return MixtureSearch.bounds(problem, digits);
        }

        @Override
        public Findings customCoefficients(CustomCoefficients problem) throws UndecidedException {
            return CustomSearch.bounds(problem, digits);
        }

        @Override
        public Findings finiteChannel(FiniteChannel problem) throws UndecidedException {
            return ChannelSearch.coefficients(problem, digits);
        }

        @Override
        public Findings gaussianChannel(GaussianChannel problem) throws UndecidedException {
            return GaussianChannelSearch.coefficients(problem, digits);
        }

        @Override
        public Findings gaussianContraction(GaussianContraction problem) throws UndecidedException {
            return CoefficientSearch.of(problem, digits);
        }

        @Override
        public Findings booleanContraction(BooleanContraction problem) throws UndecidedException {
            return CoefficientSearch.of(problem, digits);
        }

        @Override
        public Findings sparseContraction(SparseContraction problem) throws UndecidedException {
            return CoefficientSearch.of(problem, digits);
        }
    }
}
