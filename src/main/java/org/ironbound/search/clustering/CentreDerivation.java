package org.ironbound.search.clustering;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Derivation;

/** The bound of Boolean clustering by what the error needs of the centre [BOOL-TV]. */
final class CentreDerivation {
    private static final int GUARD_DIGITS = 8;

    private CentreDerivation() {
    }

    /** Adds and claims it, where it is above the linear bound; whether it did. */
    static boolean add(ClusteringProblem problem, Derivation derivation, Step coefficients, Step information, int digits)
            throws RejectedException {
        BigFraction error = BigFraction.ONE.subtract(problem.target().advantage()).divide(2);
        if (!(problem instanceof BooleanClustering clustering) || Fractions.signum(error) == 0) {
            return false;
        }
        Optional<Witness> witness = RankedSignSearch.witness(BooleanSearch.lambda(clustering), error);
        return witness.isPresent() && add(derivation, witness.get(), coefficients, information, digits);
    }

    private static boolean add(Derivation derivation, Witness witness, Step coefficients, Step information, int digits)
            throws RejectedException {
        int size = derivation.size();
        BigFraction linear = coefficients.result().get(ResultField.RATIO).multiply(information.result().get(ResultField.INFORMATION));
        try {
            Step bound = derivation.add(Rule.BOOL_TV, List.of(coefficients), witness, digits + GUARD_DIGITS);
            if (bound.result().get(ResultField.MEMORIZATION).compareTo(linear) > 0) {
                derivation.claimBits(bound, witness.get(WitnessField.PRECISION).intValue(), digits + GUARD_DIGITS, digits);
                return true;
            }
        } catch (RejectedException e) {
            // What floating point found the kernel does not prove: the linear bound stays.
        }
        derivation.truncate(size);
        return false;
    }
}
