package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.BooleanLearner;

/** Certified bounds for Boolean clustering [BOOL-LINEAR, MEM, FEASIBLE, BOOL-LEARN]. */
public final class BooleanSearch {
    private static final int LAMBDA_DIGITS = 30;
    private static final int PRECISION = 128;

    private BooleanSearch() {
    }

    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no bound above 0 follows
     */
    public static Findings bounds(BooleanClustering problem, int digits) throws UndecidedException {
        Derivation derivation = new Derivation(problem);
        List<String> notes = new ArrayList<>();
        try {
            if (problem.target().needsInfiniteInformation()) {
                derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(), Witness.none(), 0));
                return new Findings(derivation.certificate(), digits, List.of("This error needs infinitely many bits, which finitely many signs do not carry."));
            }
            LinearDerivation linear = new LinearDerivation(problem, derivation, digits);
            Step information = linear.information();
            if (isInfeasible(problem, derivation, information)) {
                return new Findings(derivation.certificate(), digits, List.of("The error needs more bits about a fresh sample than the samples carry."));
            }
            Step coefficients = derivation.add(Rule.BOOL_LINEAR, List.of(), Witness.none().with(Field.LAMBDA, problem.lambda().upperBound(LAMBDA_DIGITS)), 0);
            notes.add(Coefficients.text(problem, coefficients));
            linear.claim(coefficients, information, digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 was certified: " + e.getMessage());
        }
        if (learner(problem, derivation, digits).isEmpty()) {
            notes.add("No upper bound: no learner of the family [BOOL-LEARN] was found that provably reaches this error (not itself certified).");
        }
        return new Findings(derivation.certificate(), digits, notes);
    }

    private static boolean isInfeasible(BooleanClustering problem, Derivation derivation, Step information) {
        try {
            derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(information), Witness.precision(PRECISION).with(Field.LAMBDA, problem.lambda().upperBound(LAMBDA_DIGITS)), 0));
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    private static Optional<Step> learner(BooleanClustering problem, Derivation derivation, int digits) {
        if (problem.lambda().exact().isEmpty() || problem.samples().compareTo(BigInteger.valueOf(BooleanLearner.MAX_SAMPLES)) > 0) {
            return Optional.empty();
        }
        SignLearnerSearch search = SignLearnerSearch.ofBoolean(problem.dimension().doubleValue(), problem.samples().intValueExact(),
            Doubles.of(problem.lambda().exact().get()));
        return SignLearnerDerivation.add(problem, derivation, search, Rule.BOOL_LEARN, Field.SLOPE, digits);
    }
}
