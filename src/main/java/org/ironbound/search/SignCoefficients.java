package org.ironbound.search;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.BooleanClustering;
import org.ironbound.certificate.ClusterLaws;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseHypercube;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.sdpi.BooleanCoefficients;
import org.ironbound.kernel.sdpi.SparseLaw;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** The coefficients of a problem of signs: by a supremum certificate [SDPI-BINARY-CERT] where one is found that beats the closed form, else in closed form [BOOL-LINEAR, SPARSE]. */
final class SignCoefficients {
    /** Beyond, a certificate costs more than it gains: n lambda^2 is as good for small lambda, and for a large one the bound is next to nothing. */
    private static final int MOST_SAMPLES = 5000;
    private static final int LAMBDA_DIGITS = 30;
    private static final int BITS = 128;
    /** Bits that the rarest observation may take. */
    private static final int MOST_RARE_BITS = 4000;

    private record Proposal(Rule rule, Witness witness) {
    }

    private SignCoefficients() {
    }

    /** Adds the coefficients of Boolean clustering. */
    static Step add(BooleanClustering problem, Derivation derivation) throws RejectedException {
        BigFraction lambda = problem.lambda().upperBound(LAMBDA_DIGITS);
        Witness closed = Witness.none().with(Field.LAMBDA, lambda);
        List<Proposal> proposals = new ArrayList<>();
        int rare = rareBits(problem.samples(), lambda);
        if (problem.samples().compareTo(BigInteger.valueOf(MOST_SAMPLES)) <= 0 && rare <= MOST_RARE_BITS) {
            SymmetricLaw law = ClusterLaws.of(problem.samples().intValueExact(), lambda, BigInteger.ONE.shiftLeft(BITS + rare));
            addCertificates(proposals, law, BITS + rare, BooleanCoefficients.linearTau(problem.samples(), lambda), closed);
        }
        return addFirst(derivation, proposals, new Proposal(Rule.BOOL_LINEAR, closed));
    }

    /** Adds the coefficients of the sparse hypercube. */
    static Step add(SparseHypercube problem, Derivation derivation) throws RejectedException {
        int n = problem.samples().intValueExact();
        int bits = BITS + 2 * n;
        BigFraction tau = SparseLaw.tau(n, problem.fixed());
        List<Proposal> proposals = new ArrayList<>();
        SymmetricLaw law = SymmetricLaw.ofSparse(SparseLaw.agreement(n, problem.fixed()), tau, BigInteger.ONE.shiftLeft(bits));
        addCertificates(proposals, law, bits, tau, Witness.none());
        return addFirst(derivation, proposals, new Proposal(Rule.SPARSE, Witness.none()));
    }

    private static void addCertificates(List<Proposal> proposals, SymmetricLaw law, int bits, BigFraction closed, Witness extra) {
        for (Witness found : SupremumSearch.proposals(law, extra.with(Field.PRECISION, new BigFraction(bits)))) {
            if (found.get(Field.COEFFICIENT).compareTo(closed) < 0) {
                proposals.add(new Proposal(Rule.SUPREMUM, found));
            }
        }
    }

    private static Step addFirst(Derivation derivation, List<Proposal> proposals, Proposal last) throws RejectedException {
        for (Proposal proposal : proposals) {
            try {
                return derivation.add(proposal.rule(), List.of(), proposal.witness(), 0);
            } catch (RejectedException e) {
                // Not proved: floating point was too optimistic. The next one is looser.
                continue;
            }
        }
        return derivation.add(last.rule(), List.of(), last.witness(), 0);
    }

    /** How many bits the smallest probability of the law takes. */
    private static int rareBits(BigInteger samples, BigFraction lambda) {
        double square = Math.pow(Doubles.of(lambda), 2);
        return (int) Math.min(Integer.MAX_VALUE / 2, Math.ceil(-samples.doubleValue() / 2 * Math.log1p(-square) / Math.log(2)));
    }
}
