package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.GaussianNoise;
import org.ironbound.kernel.statement.GivenCoefficients;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** Problems as the statements of the kernel name them: with the same ranges, so that each has a name. */
final class KernelProblems {
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

    private static org.ironbound.kernel.statement.ErrorTarget target(ErrorTarget target) {
        if (target instanceof AverageError average) {
            return org.ironbound.kernel.statement.ErrorTarget.average(average.error());
        }
        ErrorPair pair = (ErrorPair) target;
        return org.ironbound.kernel.statement.ErrorTarget.pair(pair.falseNegative(), pair.falsePositive());
    }
}
