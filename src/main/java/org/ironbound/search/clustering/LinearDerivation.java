package org.ironbound.search.clustering;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;

/** From coefficients to the linear bound on memorization [ACC, ACC-AVG, MEM, MEM-DIRECT, BITS]. */
final class LinearDerivation {
    private static final int GUARD_DIGITS = 8;
    private static final int GUARD_BITS = 32;

    private final ClusteringProblem problem;
    private final Derivation derivation;
    private final int working;
    private final int precision;

    /** @param digits wanted significant digits */
    LinearDerivation(ClusteringProblem problem, Derivation derivation, int digits) {
        this.problem = problem;
        this.derivation = derivation;
        this.working = digits + GUARD_DIGITS;
        this.precision = GUARD_BITS + (working + 2 * Doubles.magnitude(problem.target().advantage()) + 2 * problem.dimension().toString()
            .length()) * 10 / 3;
    }

    /** The step that says how much information the accuracy needs; only where that is finite. */
    Step information() throws RejectedException {
        if (problem.target() instanceof AverageError average) {
            BigFraction miss = TangentSearch.missProbability(average.error(), working);
            return derivation.add(Rule.ACC_AVG, List.of(), Witness.precision(precision).with(WitnessField.MISS_PROBABILITY, miss), working);
        }
        return derivation.add(Rule.ACC, List.of(), Witness.precision(precision), working);
    }

    /** The rule of the linear bound, by the step that states the ratio of the coefficients or a constant in its place. */
    static Rule rule(Step coefficients) {
        return coefficients.rule() == Rule.SPARSE_DIRECT ? Rule.MEM_DIRECT : Rule.MEM;
    }

    /** Adds the linear bound, by the step that states the ratio of the coefficients or a constant in its place, and claims it in bits. */
    void claim(Step coefficients, Step information, int digits) throws RejectedException {
        Step nats = derivation.add(rule(coefficients), List.of(coefficients, information), Witness.none(), working);
        BigFraction bound = nats.result().get(ResultField.MEMORIZATION);
        int size = Fractions.signum(bound) == 0 ? 0 : Doubles.magnitude(bound) * 10 / 3;
        derivation.claimBits(nats, Math.min(precision + size, Limits.MAX_PRECISION), working, digits);
    }
}
