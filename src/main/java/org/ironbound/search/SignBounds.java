package org.ironbound.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.ClusteringProblem;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;

/**
 * Certified bounds for a clustering problem of signs [MEM, FEASIBLE], by what tells Boolean clustering and the sparse hypercube apart.
 *
 * @param coefficients        the rule that states the coefficients
 * @param coefficientsWitness its witness
 * @param capacityWitness     the witness of FEASIBLE
 * @param learner             the rule that states a learner
 * @param parameter           the parameter of the learners
 * @param learners            the search for learners; empty where the rule does not apply
 */
record SignBounds(Rule coefficients, Witness coefficientsWitness, Witness capacityWitness, Rule learner, Field parameter,
        Optional<SignLearnerSearch> learners) {
    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no bound above 0 follows
     */
    Findings of(ClusteringProblem problem, int digits) throws UndecidedException {
        Derivation derivation = new Derivation(problem);
        List<String> notes = new ArrayList<>();
        try {
            if (problem.target().needsInfiniteInformation()) {
                derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(), Witness.none(), 0));
                return new Findings(derivation.certificate(), digits, List.of("This error needs infinitely many bits, which finitely many signs do not carry."));
            }
            LinearDerivation linear = new LinearDerivation(problem, derivation, digits);
            Step information = linear.information();
            if (isInfeasible(derivation, information)) {
                return new Findings(derivation.certificate(), digits, List.of("The error needs more bits about a fresh sample than the samples carry."));
            }
            Step step = derivation.add(coefficients, List.of(), coefficientsWitness, 0);
            notes.add(Coefficients.text(problem, step));
            linear.claim(step, information, digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 was certified: " + e.getMessage());
        }
        if (learners.flatMap(search -> SignLearnerDerivation.add(problem, derivation, search, learner, parameter, digits)).isEmpty()) {
            notes.add("No upper bound: no learner of the family [" + learner.id() + "] was found that provably reaches this error (not itself certified).");
        }
        return new Findings(derivation.certificate(), digits, notes);
    }

    private boolean isInfeasible(Derivation derivation, Step information) {
        try {
            derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(information), capacityWitness, 0));
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }
}
