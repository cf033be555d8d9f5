package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;

/** Certified bounds for the sparse Boolean hypercube [SPARSE, MEM, SPARSE-LEARN]. */
public final class SparseSearch {
    private static final int LAW_BITS = 128;
    /** Bits for each sample: the chance that a free coordinate agrees halves with each. */
    private static final int BITS_PER_SAMPLE = 2;

    private SparseSearch() {
    }

    /**
     * Bounds with a certificate.
     *
     * @param digits wanted significant digits
     * @throws UndecidedException if no bound above 0 follows
     */
    public static Findings bounds(SparseHypercube problem, int digits) throws UndecidedException {
        if (problem.samples().compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0) {
            throw new UndecidedException("more than " + Limits.SPARSE_SAMPLES + " samples: the bound is below 2^-" + Limits.SPARSE_SAMPLES + " bits for each dimension");
        }
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
            Step coefficients = derivation.add(Rule.SPARSE, List.of(), Witness.none(), 0);
            notes.add(Coefficients.text(problem, coefficients));
            linear.claim(coefficients, information, digits);
        } catch (RejectedException e) {
            throw new UndecidedException("no bound above 0 was certified: " + e.getMessage());
        }
        if (learner(problem, derivation, digits).isEmpty()) {
            notes.add("No upper bound: no learner of the family [SPARSE-LEARN] was found that provably reaches this error (not itself certified).");
        }
        return new Findings(derivation.certificate(), digits, notes);
    }

    private static boolean isInfeasible(SparseHypercube problem, Derivation derivation, Step information) {
        try {
            derivation.claimNoLearner(derivation.add(Rule.FEASIBLE, List.of(information), Witness.precision(LAW_BITS + BITS_PER_SAMPLE * problem.samples().intValueExact()), 0));
            return true;
        } catch (RejectedException e) {
            return false;
        }
    }

    private static Optional<Step> learner(SparseHypercube problem, Derivation derivation, int digits) {
        SignLearnerSearch search = SignLearnerSearch.ofSparse(problem.dimension().doubleValue(), problem.samples().intValueExact(), Doubles.of(problem.fixed()));
        return SignLearnerDerivation.add(problem, derivation, search, Rule.SPARSE_LEARN, Field.KEEPING, digits);
    }
}
