package org.ironbound.search.coefficient;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.derivation.Candidate;

/** Steps that may state the coefficients of the sparse hypercube [SPARSE, SDPI-BINARY-CERT, SDPI-BINARY-CHORD]. */
public final class SparseCandidates {
    private SparseCandidates() {
    }

    /** What may state the coefficients, or upper bounds of them. */
    public static List<Candidate> coefficients(SparseContraction problem, int digits) {
        return EqualityCandidates.of(problem, digits).map(List::of).orElseGet(() -> upperBounds(problem));
    }

    /** What may state upper bounds of the coefficients, where rho is not known; the better one first. */
    static List<Candidate> upperBounds(SparseContraction problem) {
        List<Candidate> result = new ArrayList<>();
        SupremumCandidates.ofSparse(problem).ifPresent(result::add);
        result.add(new Candidate(Rule.SPARSE, Witness.none(), 0));
        return result;
    }
}
