package org.ironbound.search.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.check.ProvedStep;
import org.ironbound.problem.ClusteringProblem;
import org.ironbound.search.coefficient.Coefficients;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.learner.SignLearnerDerivation;
import org.ironbound.search.learner.SignLearnerSearch;

/**
 * Certified bounds for a clustering problem of signs [MEM, MEM-DIRECT, FEASIBLE], by what tells Boolean clustering and the sparse hypercube
 * apart.
 *
 * @param coefficients    what may state the coefficients
 * @param direct          looks for a witness of the rule SPARSE-DIRECT, which may be better than the coefficients
 * @param capacityWitness the witness of FEASIBLE
 * @param capacityByTau   whether FEASIBLE takes an upper bound of tau as a premise
 * @param learners        the search for learners
 */
record SignBounds(List<Candidate> coefficients, Supplier<Optional<Candidate>> direct, Witness capacityWitness, boolean capacityByTau,
        SignLearnerSearch learners) {
    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no bound above 0 follows
     */
    Findings of(ClusteringProblem problem, int digits) throws UndecidedException {
        Derivation derivation = new Derivation(problem);
        CompletableFuture<Optional<Witness>> learner;
        List<String> notes = new ArrayList<>();
        try {
            if (problem.target().needsInfiniteInformation()) {
                derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(), Witness.none(), 0));
                return derivation.findings(digits,
                    List.of("This error needs infinitely many bits, which finitely many signs do not carry."));
            }
            // What takes a while and needs nothing of what is proved in the meantime is looked for beside it.
            CompletableFuture<Optional<Derivation>> untold = CompletableFuture.supplyAsync(() -> CentreDerivation.infeasible(problem));
            LinearDerivation linear = new LinearDerivation(problem, derivation, digits);
            Step information = linear.information();
            Optional<ProvedStep> ratio = derivation.best(coefficients, ResultField.RATIO);
            if (isInfeasible(derivation, information, ratio)) {
                return derivation.findings(digits, List.of("The error needs more bits about a fresh sample than the samples carry."));
            }
            if (untold.join().isPresent()) {
                return untold.join().get().findings(digits, List.of("The error needs more bits of the centre than the samples tell."));
            }
            learner = CompletableFuture.supplyAsync(() -> learners.find(problem.target()));
            if (OneSampleDerivation.add(problem, derivation, information, digits)) {
                notes.add("The larger lower bound is by BOOL-GERBER, the other one by MEM.");
            }
            Step factor = factor(problem, derivation, ratio.orElseThrow(() -> new RejectedException("no coefficients were certified")),
                notes);
            CentreDerivation.add(problem, derivation, factor, information, digits).ifPresent(rule -> notes.add(
                "The larger lower bound is by " + rule + ", the other one by " + LinearDerivation.rule(factor) + "."));
            linear.claim(factor, information, digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 was certified: " + e.getMessage());
        }
        if (SignLearnerDerivation.add(problem, derivation, learners, learner.join(), digits).isEmpty()) {
            notes.add("No upper bound: no learner of the family [" + learners.rule().id()
                + "] was found that provably reaches this error (not itself certified).");
        }
        return derivation.findings(digits, notes);
    }

    /**
     * The better of the best ratio of coefficients and the constant of SPARSE-DIRECT; the latter if they are equal, as for one sample: its
     * theorem is shorter.
     */
    private Step factor(ClusteringProblem problem, Derivation derivation, ProvedStep ratio, List<String> notes) {
        String text = Coefficients.text(problem, ratio.step());
        Optional<ProvedStep> constant = derivation.best(direct.get().stream().toList(), ResultField.CONSTANT);
        int order = constant.map(proved -> proved.step().result().get(ResultField.CONSTANT)
            .compareTo(ratio.step().result().get(ResultField.RATIO))).orElse(-1);
        if (order >= 0) {
            notes.add(Coefficients.text(constant.get().step()) + " It is " + (order > 0 ? "above " : "") + "(1-tau)/rho:");
            notes.add(text + " The certificate does not need these.");
        } else {
            notes.add(text);
        }
        return derivation.restore(order >= 0 ? constant.get() : ratio);
    }

    private boolean isInfeasible(Derivation derivation, Step information, Optional<ProvedStep> ratio) {
        if (capacityByTau && ratio.isEmpty()) {
            return false;
        }
        int size = derivation.size();
        List<Step> premises = capacityByTau ? List.of(information, derivation.restore(ratio.get())) : List.of(information);
        try {
            derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, premises, capacityWitness, 0));
            return true;
        } catch (RejectedException e) {
            derivation.truncate(size);
            return false;
        }
    }
}
