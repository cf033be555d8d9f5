package org.ironbound.search.learner;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;

/** Turns a learner found in floating point into certified steps [BOOL-LEARN-TABLE, SPARSE-LEARN]. */
public final class SignLearnerDerivation {
    /** Where the learner that was found does not reach the error, it is aimed at with these margins, one after the other. */
    private static final double[] MARGINS = {1e-4, 1e-2};
    private static final int GUARD_DIGITS = 6;
    private static final int GUARD_BITS = 32;

    private SignLearnerDerivation() {
    }

    /**
     * Adds the steps and the claim of a learner, if one is found that provably reaches the error.
     *
     * @param digits significant digits of the claimed bits
     */
    public static Optional<Step> add(ClusteringProblem problem, Derivation derivation, SignLearnerSearch search, int digits) {
        return add(problem, derivation, search, search.find(problem.target()), digits);
    }

    /**
     * Does so from what the search found.
     *
     * @param digits significant digits of the claimed bits
     */
    public static Optional<Step> add(ClusteringProblem problem, Derivation derivation, SignLearnerSearch search, Optional<Witness> found,
            int digits) {
        Optional<Step> step = found.flatMap(learner -> certified(problem, derivation, search.rule(), learner, digits));
        for (int i = 0; step.isEmpty() && i < MARGINS.length; i++) {
            step = search.find(problem.target(), MARGINS[i])
                .flatMap(learner -> certified(problem, derivation, search.rule(), learner, digits));
        }
        return step.or(() -> search.withoutSums().flatMap(other -> add(problem, derivation, other, digits)));
    }

    private static Optional<Step> certified(ClusteringProblem problem, Derivation derivation, Rule rule, Witness learner, int digits) {
        ErrorTarget target = problem.target();
        int precision = precision(problem, digits);
        int size = derivation.size();
        try {
            Step step = derivation.add(rule, List.of(), learner.with(WitnessField.PRECISION, new BigFraction(precision)),
                digits + GUARD_DIGITS);
            if (target.isReachedBy(step.result().get(ResultField.FALSE_NEGATIVE), step.result().get(ResultField.FALSE_POSITIVE))) {
                return Optional.of(derivation.claimBits(step, precision, digits + GUARD_DIGITS, digits));
            }
        } catch (RejectedException e) {
            // The checker does not take such a learner.
        }
        derivation.truncate(size);
        return Optional.empty();
    }

    private static int precision(ClusteringProblem problem, int digits) {
        return GUARD_BITS + (digits + GUARD_DIGITS + Doubles.magnitude(problem.target().smallest()) * 2 + problem.dimension().toString()
            .length()) * 10 / 3 + rareBits(problem);
    }

    /** All samples of a free coordinate of the sparse hypercube agree with a chance of 2^(1-n) only. */
    private static int rareBits(ClusteringProblem problem) {
        return problem instanceof SparseHypercube sparse ? sparse.contraction().counted() : 0;
    }
}
