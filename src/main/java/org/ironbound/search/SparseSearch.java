package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseContraction;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.certificate.Witness;

/** Certified bounds for the sparse Boolean hypercube [SPARSE, SDPI-BINARY-CERT, SDPI-BINARY-CHORD, MEM, SPARSE-DIRECT, MEM-DIRECT, FEASIBLE, SPARSE-LEARN]. */
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
        Optional<SignLearnerSearch> learners = learners(problem);
        if (learners.isEmpty()) {
            throw new UndecidedException("more than " + Limits.SPARSE_SAMPLES + " samples: the bound is below 2^-" + Limits.SPARSE_SAMPLES
                + " bits for each dimension");
        }
        Witness capacity = Witness.precision(PRECISION + BITS_PER_SAMPLE * problem.samples().intValueExact());
        return new SignBounds(coefficients(problem.contraction(), digits),
            () -> SparseDirectSearch.find(problem).map(witness -> new Candidate(Rule.SPARSE_DIRECT, witness, 0)), capacity, false, Rule.SPARSE_LEARN, Field.KEEPING,
            learners).of(problem, digits);
    }

    /** What may state the coefficients, or upper bounds of them, for at most {@link Limits#SPARSE_SAMPLES} samples. */
    static List<Candidate> coefficients(SparseContraction problem, int digits) {
        return EqualityCandidates.of(problem, digits).map(List::of).orElseGet(() -> upperBounds(problem));
    }

    /** What may state upper bounds of the coefficients, where rho is not known. */
    static List<Candidate> upperBounds(SparseContraction problem) {
        List<Candidate> result = new ArrayList<>(List.of(new Candidate(Rule.SPARSE, Witness.none(), 0)));
        SupremumCandidates.ofSparse(problem.samples().intValueExact(), problem.fixed()).ifPresent(result::add);
        return result;
    }

    /** The search for learners, where the rule applies. */
    static Optional<SignLearnerSearch> learners(SparseHypercube problem) {
        if (problem.samples().compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0) {
            return Optional.empty();
        }
        int n = problem.samples().intValueExact();
        return Optional.of(SignLearnerSearch.ofSparse(problem.dimension().doubleValue(), n, Doubles.of(problem.fixed())));
    }
}
