package org.ironbound.search.clustering;

import java.util.Optional;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.coefficient.SparseCandidates;
import org.ironbound.search.coefficient.SparseDirectSearch;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Findings;
import org.ironbound.search.learner.SignLearnerSearch;

/**
 * Certified bounds for the sparse Boolean hypercube [SPARSE, SDPI-BINARY-CERT, SDPI-BINARY-CHORD, MEM, SPARSE-DIRECT, MEM-DIRECT,
 * SPARSE-TV, FEASIBLE, SPARSE-LEARN, SPARSE-MANY].
 */
public final class SparseSearch {
    private static final int PRECISION = 128;
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
        SparseContraction contraction = problem.contraction();
        Witness capacity = Witness.precision(PRECISION + BITS_PER_SAMPLE * contraction.counted());
        return new SignBounds(SparseCandidates.coefficients(contraction, digits), () -> contraction.isMany() ? Optional.empty()
            : direct(problem), capacity, false, SignLearnerSearch.of(problem)).of(problem, digits);
    }

    private static Optional<Candidate> direct(SparseHypercube problem) {
        return SparseDirectSearch.find(problem).map(witness -> new Candidate(Rule.SPARSE_DIRECT, witness, 0));
    }
}
