package org.ironbound.search;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ClusterLaws;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.sdpi.SparseLaw;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** Supremum certificates [SDPI-BINARY-CERT] for the coefficients of problems of signs, where floating point finds one. */
final class SupremumCandidates {
    /** Beyond, a certificate costs more than it gains: BOOL-CLOSED is nearly as good for small lambda, and for a large one the bound is next to nothing. */
    private static final int MOST_SAMPLES = 5000;
    private static final int BITS = 128;
    /** Bits that the rarest observation may take. */
    private static final int MOST_RARE_BITS = 4000;

    private SupremumCandidates() {
    }

    /** For tau of Boolean clustering [BOOL]. */
    static Optional<Candidate> ofBoolean(BigInteger samples, BigFraction lambda) {
        double rare = -samples.doubleValue() / 2 * Math.log1p(-Math.pow(Doubles.of(lambda), 2)) / Math.log(2);
        if (samples.compareTo(BigInteger.valueOf(MOST_SAMPLES)) > 0 || !(rare <= MOST_RARE_BITS)) {
            return Optional.empty();
        }
        int bits = BITS + (int) Math.ceil(rare);
        return candidate(ClusterLaws.of(samples.intValueExact(), lambda, BigInteger.ONE.shiftLeft(bits)), Witness.precision(bits).with(Field.LAMBDA, lambda));
    }

    /** For rho of the sparse hypercube [SPARSE]. */
    static Optional<Candidate> ofSparse(int samples, BigFraction fixed) {
        int bits = BITS + 2 * samples;
        SymmetricLaw law = SymmetricLaw.ofSparse(SparseLaw.agreement(samples, fixed), SparseLaw.tau(samples, fixed), BigInteger.ONE.shiftLeft(bits));
        return candidate(law, Witness.precision(bits));
    }

    private static Optional<Candidate> candidate(SymmetricLaw law, Witness rest) {
        return SupremumSearch.find(law, rest).map(witness -> new Candidate(Rule.SUPREMUM, witness, 0));
    }
}
