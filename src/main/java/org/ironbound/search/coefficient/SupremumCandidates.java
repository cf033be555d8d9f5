package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.SparseNumbers;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Doubles;

/**
 * Steps that bound rho of the sparse hypercube where it is no squared maximal correlation [SDPI-BINARY, SDPI-BINARY-CERT], as floating
 * point finds them.
 */
public final class SupremumCandidates {
    private static final int BITS = 128;
    private static final int PROBABILITY_BITS = 60;

    private SupremumCandidates() {
    }

    /** For rho of the sparse hypercube [SPARSE]. */
    public static Optional<Candidate> ofSparse(SparseContraction problem) {
        SparseNumbers numbers = new SparseNumbers(problem);
        int bits = precision(problem);
        SymmetricLaw law = SymmetricLaw.ofSparse(numbers.agreement(), numbers.mean(), BigInteger.ONE.shiftLeft(bits));
        return SupremumSearch.find(law, Witness.precision(bits)).map(witness -> new Candidate(Rule.SUPREMUM, witness, 0));
    }

    /**
     * For fair signs that are made from samples of the sparse hypercube [SPARSE-TV].
     *
     * @param mean of a sign if all samples are 1
     * @param rest the rest of the witness, its precision among it
     */
    public static Optional<Witness> ofSigns(SparseContraction problem, BigFraction mean, Witness rest) {
        BigInteger unit = BigInteger.ONE.shiftLeft(rest.get(WitnessField.PRECISION).intValue());
        return SupremumSearch.find(SymmetricLaw.ofSparse(new SparseNumbers(problem).countedAgreement(), mean, unit), rest);
    }

    /** About the coefficient of such signs. */
    public static double coefficientOfSigns(SparseContraction problem, BigFraction mean) {
        FloatingLaw law = FloatingLaw.of(SymmetricLaw.ofSparse(new SparseNumbers(problem).countedAgreement(), mean,
            BigInteger.ONE.shiftLeft(precision(problem))));
        double at = law.steepest();
        return at == 0 ? law.secondMoment() : law.ratio(at);
    }

    /** A law that shows how large rho of the sparse hypercube is at least; none where E r^2 shows it. */
    static Optional<Candidate> tilted(SparseContraction problem) {
        SparseNumbers numbers = new SparseNumbers(problem);
        int precision = precision(problem);
        SymmetricLaw law = SymmetricLaw.ofSparse(numbers.countedAgreement(), numbers.countedTau(), BigInteger.ONE.shiftLeft(precision));
        FloatingLaw doubles = FloatingLaw.of(law);
        double at = doubles.steepest();
        if (at == 0) {
            return Optional.empty();
        }
        double agreement = Doubles.of(numbers.countedAgreement());
        double tilt = at * doubles.largest();
        double whole = Math.exp(doubles.logMgf(at));
        return Optional.of(new Candidate(Rule.SPARSE_TILTED, Witness.precision(precision)
            .with(WitnessField.PLUS, probability(agreement / 2 * Math.exp(tilt) / whole))
            .with(WitnessField.MINUS, probability(agreement / 2 * Math.exp(-tilt) / whole)), 0));
    }

    /** Rounded down to a short fraction. */
    private static BigFraction probability(double x) {
        return new BigFraction(BigInteger.valueOf((long) Math.scalb(x, PROBABILITY_BITS)), BigInteger.ONE.shiftLeft(PROBABILITY_BITS));
    }

    /**
     * Bits after the point for the law of the sparse hypercube: enough for its fourth moment, the probability times the fourth power of the
     * value.
     */
    static int precision(SparseContraction problem) {
        SparseNumbers numbers = new SparseNumbers(problem);
        return BITS + magnitude(numbers.agreement()) + 4 * magnitude(numbers.mean());
    }

    /** How many bits after the point the first one of x comes, or one more. */
    private static int magnitude(BigFraction x) {
        return x.getDenominator().bitLength() - x.getNumerator().bitLength() + 1;
    }
}
