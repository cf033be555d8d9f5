package org.ironbound.search;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ClusterLaws;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseContraction;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** Supremum certificates [SDPI-BINARY-CERT] for the coefficients of problems of signs, where floating point finds one. */
final class SupremumCandidates {
    /** Beyond, a certificate costs more than it gains: BOOL-CLOSED is nearly as good for small lambda, and for a large one the bound is next to nothing. */
    private static final int MOST_SAMPLES = 5000;
    private static final int BITS = 128;
    private static final int PROBABILITY_BITS = 60;
    /** Bits that the rarest observation may take. */
    private static final int MOST_RARE_BITS = 1000;
    /** Samples times the square of the bits of their law alone: some seconds. */
    private static final double MOST_MOMENT_WORK = 1.5e11;
    /** The slack of SDPI-BINARY-SKEW is about this power of lambda. */
    private static final int SLACK_POWER = 3;

    private SupremumCandidates() {
    }

    /** For tau of Boolean clustering [BOOL]. */
    static Optional<Candidate> ofBoolean(BigInteger samples, BigFraction lambda) {
        OptionalInt bits = precision(samples, lambda);
        if (bits.isEmpty()) {
            return Optional.empty();
        }
        SymmetricLaw law = ClusterLaws.of(samples.intValueExact(), lambda, BigInteger.ONE.shiftLeft(bits.getAsInt()));
        return candidate(law, Witness.precision(bits.getAsInt()).with(Field.LAMBDA, lambda));
    }

    /** The bits that the law of Boolean clustering needs; none where it would take too long. */
    static OptionalInt precision(BigInteger samples, BigFraction lambda) {
        double rare = rareBits(samples, lambda);
        boolean isCheap = samples.compareTo(BigInteger.valueOf(MOST_SAMPLES)) <= 0 && rare <= MOST_RARE_BITS;
        return isCheap ? OptionalInt.of(BITS + (int) Math.ceil(rare)) : OptionalInt.empty();
    }

    /** The bits for so many digits of E r^2 and of its distance from 1, and for the slack of SDPI-BINARY-SKEW. */
    static double momentBits(BigInteger samples, BigFraction lambda, int digits) {
        int small = lambda.getDenominator().bitLength() - lambda.getNumerator().bitLength();
        return BITS + bits(digits) + SLACK_POWER * small + Math.ceil(2 * rareBits(samples, lambda));
    }

    /** Whether a law with so many bits takes no longer than it may. */
    static boolean areMomentsCheap(BigInteger samples, double bits) {
        return bits <= Limits.MAX_PRECISION && samples.compareTo(BigInteger.valueOf(MOST_SAMPLES)) <= 0 && samples.doubleValue() * bits * bits <= MOST_MOMENT_WORK;
    }

    /** The bits that the rarest number of equal signs takes. */
    private static double rareBits(BigInteger samples, BigFraction lambda) {
        return -samples.doubleValue() / 2 * Math.log1p(-Math.pow(Doubles.of(lambda), 2)) / Math.log(2);
    }

    /** For rho of the sparse hypercube [SPARSE]. */
    static Optional<Candidate> ofSparse(SparseContraction problem) {
        int bits = precision(problem.counted());
        return candidate(SymmetricLaw.ofSparse(problem.agreement(), problem.mean(), BigInteger.ONE.shiftLeft(bits)), Witness.precision(bits));
    }

    /** A law that shows how large rho of the sparse hypercube is at least; none where E r^2 shows it. */
    static Optional<Candidate> tilted(SparseContraction problem) {
        int precision = precision(problem.counted());
        SymmetricLaw law = SymmetricLaw.ofSparse(problem.countedAgreement(), problem.countedTau(), BigInteger.ONE.shiftLeft(precision));
        FloatingLaw doubles = FloatingLaw.of(law);
        double at = doubles.steepest();
        if (at == 0) {
            return Optional.empty();
        }
        double agreement = Doubles.of(problem.countedAgreement());
        double tilt = at * doubles.largest();
        double whole = Math.exp(doubles.logMgf(at));
        return Optional.of(new Candidate(Rule.SPARSE_TILTED, Witness.precision(precision).with(Field.PLUS, probability(agreement / 2 * Math.exp(tilt) / whole))
            .with(Field.MINUS, probability(agreement / 2 * Math.exp(-tilt) / whole)), 0));
    }

    /** Rounded down to a short fraction. */
    private static BigFraction probability(double x) {
        return new BigFraction(BigInteger.valueOf((long) Math.scalb(x, PROBABILITY_BITS)), BigInteger.ONE.shiftLeft(PROBABILITY_BITS));
    }

    /** Bits after the point for the law of the sparse hypercube. */
    static int precision(int samples) {
        return BITS + 2 * samples;
    }

    /** The same for so many digits of E r^2. */
    static int momentPrecision(int samples, int digits) {
        return precision(samples) + bits(digits);
    }

    private static int bits(int digits) {
        return digits * 10 / 3 + 1;
    }

    private static Optional<Candidate> candidate(SymmetricLaw law, Witness rest) {
        return SupremumSearch.find(law, rest).map(witness -> new Candidate(Rule.SUPREMUM, witness, 0));
    }
}
