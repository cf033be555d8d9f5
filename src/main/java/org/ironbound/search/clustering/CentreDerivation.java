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
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;

/** The bound of signs by what the error needs of the centre, or of signs made from the samples [BOOL-TV, BOOL-IB, SPARSE-TV]. */
final class CentreDerivation {
    private static final int GUARD_DIGITS = 8;

    private final Derivation derivation;
    private final int digits;

    private CentreDerivation(Derivation derivation, int digits) {
        this.derivation = derivation;
        this.digits = digits;
    }

    /**
     * Adds and claims it, where it is above the linear bound.
     *
     * @param factor what multiplies the information in the linear bound
     * @return the rule, if it did
     */
    static Optional<Rule> add(ClusteringProblem problem, Derivation derivation, Step factor, Step information, int digits)
            throws RejectedException {
        BigFraction error = meanError(problem);
        if (Fractions.signum(error) == 0) {
            return Optional.empty();
        }
        BigFraction linear = factor.result().get(factor.rule() == Rule.SPARSE_DIRECT ? ResultField.CONSTANT : ResultField.RATIO)
            .multiply(information.result().get(ResultField.INFORMATION));
        CentreDerivation found = new CentreDerivation(derivation, digits);
        if (problem instanceof BooleanClustering clustering) {
            Optional<Witness> centre = RankedSignSearch.witness(BooleanSearch.lambda(clustering), error);
            return centre.isEmpty() ? Optional.empty() : found.ofCentre(clustering, centre.get(), factor, linear);
        }
        return problem instanceof SparseHypercube sparse
            ? found.add(Rule.SPARSE_TV, List.of(), SparseSignSearch.witness(sparse.contraction(), error), linear) : Optional.empty();
    }

    /** A derivation that no learner reaches the error, for the samples do not tell what it needs of the centre. */
    static Optional<Derivation> infeasible(ClusteringProblem problem) {
        return problem instanceof BooleanClustering clustering
            ? RankedSignSearch.witness(BooleanSearch.lambda(clustering), meanError(problem)).flatMap(centre -> untold(clustering, centre))
                .flatMap(witness -> infeasible(clustering, witness)) : Optional.empty();
    }

    private static Optional<Derivation> infeasible(BooleanClustering problem, Witness witness) {
        Derivation derivation = new Derivation(problem);
        try {
            derivation.claimNoLearner(derivation.add(Rule.BOOL_TV_INFEASIBLE, List.of(), witness, 0));
            return Optional.of(derivation);
        } catch (RejectedException e) {
            // What floating point found the kernel does not prove.
            return Optional.empty();
        }
    }

    /** The witness to the precision that the samples need, if the error needs more of the centre than they tell. */
    private static Optional<Witness> untold(BooleanClustering problem, Witness centre) {
        double root = Doubles.of(centre.get(WitnessField.ROOT));
        return CountLaw.of(problem.samples(), centre.get(WitnessField.LAMBDA), centre.get(WitnessField.PRECISION).intValue())
            .filter(law -> problem.dimension().doubleValue() * law.mean(CountLaw::dber) < root * root / 2)
            .map(law -> centre.with(WitnessField.PRECISION, new BigFraction(law.precision)));
    }

    private static BigFraction meanError(ClusteringProblem problem) {
        return BigFraction.ONE.subtract(problem.target().advantage()).divide(2);
    }

    /** By BOOL-IB where that is larger than by BOOL-TV. */
    private Optional<Rule> ofCentre(BooleanClustering problem, Witness centre, Step coefficients, BigFraction linear)
            throws RejectedException {
        BigFraction root = centre.get(WitnessField.ROOT);
        BigFraction byTau = coefficients.result().get(ResultField.TAU).reciprocal().subtract(1).multiply(root.multiply(root)).divide(2);
        BigFraction other = byTau.compareTo(linear) > 0 ? byTau : linear;
        Optional<Rule> found = add(Rule.BOOL_IB, List.of(), CentrePriceSearch.witness(problem, centre, other), other);
        return found.isPresent() ? found : add(Rule.BOOL_TV, List.of(coefficients), Optional.of(centre), linear);
    }

    private Optional<Rule> add(Rule rule, List<Step> premises, Optional<Witness> witness, BigFraction other) throws RejectedException {
        int size = derivation.size();
        try {
            if (witness.isPresent()) {
                Step bound = derivation.add(rule, premises, witness.get(), digits + GUARD_DIGITS);
                if (bound.result().get(ResultField.MEMORIZATION).compareTo(other) > 0) {
                    derivation.claimBits(bound, witness.get().get(WitnessField.PRECISION).intValue(), digits + GUARD_DIGITS, digits);
                    return Optional.of(rule);
                }
            }
        } catch (RejectedException e) {
            // What floating point found the kernel does not prove: another bound stays.
        }
        derivation.truncate(size);
        return Optional.empty();
    }
}
