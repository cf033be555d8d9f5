package org.ironbound.search;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.BooleanContraction;
import org.ironbound.certificate.ClusterLaws;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.SparseContraction;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.sdpi.ChordCriterion;
import org.ironbound.kernel.sdpi.SkewCriterion;
import org.ironbound.kernel.sdpi.SymmetricLaw;

/** Steps that state the coefficients of problems of signs as squared maximal correlations [SDPI-BINARY-CHORD, SDPI-BINARY-SKEW], where they are. */
final class EqualityCandidates {
    /** Characters of a fraction that is worth stating as it is. */
    static final int LONGEST = 40;
    /** Only so few samples have a law of short fractions. */
    private static final int FEW_SAMPLES = 6;
    private static final int FACTOR_BITS = 2000;
    private static final int GUARD_DIGITS = 8;

    private EqualityCandidates() {
    }

    /** For tau and rho of Boolean clustering with a rational lambda, to so many significant digits where they are no short fractions. */
    static Optional<Candidate> of(BooleanContraction problem, int digits) {
        Optional<BigFraction> exact = problem.lambda().exact();
        return exact.isEmpty() ? Optional.empty() : of(problem.samples(), exact.get(), digits);
    }

    private static Optional<Candidate> of(BigInteger samples, BigFraction lambda, int digits) {
        double few = SupremumCandidates.momentBits(samples, lambda, digits);
        if (!SupremumCandidates.areMomentsCheap(samples, few)) {
            return Optional.empty();
        }
        int n = samples.intValueExact();
        Law law = unit -> ClusterLaws.of(n, lambda, unit);
        Optional<Candidate> result = best(law, SkewCriterion::proves, Rule.SKEW, (int) few, denominator(n, lambda), digits + GUARD_DIGITS);
        // All equal signs are as rare as 2^-n, and where n lambda is small they count.
        return result.isPresent() || !SupremumCandidates.areMomentsCheap(samples, few + n) ? result
            : best(law, SkewCriterion::proves, Rule.SKEW, (int) few + n, BigInteger.ONE, digits + GUARD_DIGITS);
    }

    /** The same for the sparse hypercube; tau is a fraction there. */
    static Optional<Candidate> of(SparseContraction problem, int digits) {
        BigFraction agreement = problem.agreement();
        BigFraction q = problem.mean();
        BigInteger denominator = agreement.getDenominator().multiply(q.getDenominator().pow(2));
        return best(unit -> SymmetricLaw.ofSparse(agreement, q, unit), ChordCriterion::proves, Rule.CHORD, SupremumCandidates.momentPrecision(problem.counted(), digits), denominator, 0);
    }

    private interface Law {
        SymmetricLaw at(BigInteger unit);
    }

    private interface Criterion {
        boolean proves(SymmetricLaw law);
    }

    /** With the factor that makes E r^2 exact, if it is a short fraction then. */
    private static Optional<Candidate> best(Law law, Criterion criterion, Rule rule, int precision, BigInteger factor, int digits) {
        if (factor.bitLength() <= FACTOR_BITS) {
            SymmetricLaw exact = law.at(factor.shiftLeft(precision));
            if (exact.secondLower.equals(exact.secondUpper) && Fractions.text(new BigFraction(exact.secondLower, exact.unit)).length() <= LONGEST) {
                return criterion.proves(exact) ? Optional.of(candidate(rule, precision, factor, 0)) : Optional.empty();
            }
        }
        return criterion.proves(law.at(BigInteger.ONE.shiftLeft(precision))) ? Optional.of(candidate(rule, precision, BigInteger.ONE, digits)) : Optional.empty();
    }

    private static Candidate candidate(Rule rule, int precision, BigInteger factor, int digits) {
        return new Candidate(rule, Witness.precision(precision).with(Field.FACTOR, new BigFraction(factor)), digits);
    }

    /** A common denominator of the probabilities and values of the law, and of all from which they are computed; for many samples anything long. */
    private static BigInteger denominator(int samples, BigFraction lambda) {
        if (samples > FEW_SAMPLES) {
            return BigInteger.ONE.shiftLeft(FACTOR_BITS);
        }
        BigInteger p = lambda.getDenominator().add(lambda.getNumerator());
        BigInteger q = lambda.getDenominator().subtract(lambda.getNumerator());
        BigInteger result = p.add(q).pow(samples);
        for (int j = 1; j <= samples + 2; j++) {
            result = result.multiply(p.pow(j).add(q.pow(j)));
        }
        return result;
    }
}
