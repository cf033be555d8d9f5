package org.ironbound.search.coefficient;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.certificate.check.SparseNumbers;
import org.ironbound.kernel.law.ChordCriterion;
import org.ironbound.kernel.law.SkewCriterion;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.SparseContraction;
import org.ironbound.search.derivation.Candidate;
import org.ironbound.search.derivation.Doubles;

/**
 * Steps that state the coefficients of problems of signs as squared maximal correlations [SDPI-BINARY-CHORD, SDPI-BINARY-SKEW, BOOL-SKEW],
 * where they are.
 */
public final class EqualityCandidates {
    /** Characters of a fraction that is worth stating as it is. */
    public static final int LONGEST = 40;
    /** Only so few samples have a law of short fractions. */
    private static final int FEW_SAMPLES = 6;
    private static final int FACTOR_BITS = 2000;
    private static final int GUARD_DIGITS = 8;
    private static final int BITS = 128;
    /** The slack of SDPI-BINARY-SKEW is about this power of lambda. */
    private static final int SLACK_POWER = 3;
    /** Beyond, BOOL-CLOSED is nearly as good for small lambda, and for a large one the bound is next to nothing. */
    private static final int MOST_SAMPLES = 5000;
    /** Samples times the square of the bits of their law: some seconds. */
    private static final double MOST_WORK = 1.5e11;

    private EqualityCandidates() {
    }

    /**
     * A step for tau and rho of Boolean clustering with a rational lambda, with {@code digits} significant digits where they are no short
     * fractions. Only laws of short fractions are looked at here; of the others the kernel says whether the step is proved.
     */
    static Optional<Candidate> of(BooleanContraction problem, int digits) {
        return problem.lambda().exact().flatMap(lambda -> firstOf(problem.samples(), lambda, digits, (n, bits) -> n > FEW_SAMPLES
            ? Optional.of(candidate(Rule.SKEW, bits, BigInteger.ONE, digits + GUARD_DIGITS))
            : best(unit -> SymmetricLaw.ofCluster(n, lambda, unit), SkewCriterion::proves, Rule.SKEW, bits, denominator(n, lambda),
            digits + GUARD_DIGITS)));
    }

    /** Upper bounds of them, by a lambda that may be larger. */
    public static Optional<Candidate> above(BigInteger samples, BigFraction lambda, int digits) {
        return firstOf(samples, lambda, digits, (n, bits) -> Optional.of(new Candidate(Rule.BOOL_SKEW,
            Witness.precision(bits).with(WitnessField.LAMBDA, lambda), digits + GUARD_DIGITS)));
    }

    private interface Attempt {
        Optional<Candidate> at(int samples, int bits);
    }

    /** With more bits if few are not enough: all equal signs are as rare as 2^-n, and where n lambda is small they count. */
    private static Optional<Candidate> firstOf(BigInteger samples, BigFraction lambda, int digits, Attempt attempt) {
        double few = momentBits(samples, lambda, digits);
        return Candidate.firstOf(DoubleStream.of(few, few + samples.doubleValue()).filter(bits -> areMomentsCheap(samples, bits))
            .mapToObj(bits -> attempt.at(samples.intValueExact(), (int) bits)).flatMap(Optional::stream).toList());
    }

    /** For tau and rho of the sparse hypercube; tau is a fraction there. */
    static Optional<Candidate> of(SparseContraction problem, int digits) {
        SparseNumbers numbers = new SparseNumbers(problem);
        BigFraction agreement = numbers.agreement();
        BigFraction q = numbers.mean();
        BigInteger denominator = agreement.getDenominator().multiply(q.getDenominator().pow(2));
        // At p = 1/2 the criterion holds by as little as the chance that all samples agree.
        int precision = SupremumCandidates.precision(problem) + 2 * problem.counted() + bits(digits);
        return best(unit -> SymmetricLaw.ofSparse(agreement, q, unit), ChordCriterion::proves, Rule.CHORD, precision, denominator, 0);
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
            if (exact.secondLower.equals(exact.secondUpper) && Fractions.text(new BigFraction(exact.secondLower, exact.unit))
                    .length() <= LONGEST) {
                return criterion.proves(exact) ? Optional.of(candidate(rule, precision, factor, 0)) : Optional.empty();
            }
        }
        return criterion.proves(law.at(BigInteger.ONE.shiftLeft(precision)))
            ? Optional.of(candidate(rule, precision, BigInteger.ONE, digits)) : Optional.empty();
    }

    /** The bits that {@code digits} digits of E r^2 and of its distance from 1 need, and the slack of SDPI-BINARY-SKEW. */
    static double momentBits(BigInteger samples, BigFraction lambda, int digits) {
        int small = lambda.getDenominator().bitLength() - lambda.getNumerator().bitLength();
        return BITS + bits(digits) + SLACK_POWER * small + Math.ceil(2 * rareBits(samples, lambda));
    }

    /** Whether the moments of a law with {@code bits} bits take no longer than they may. */
    static boolean areMomentsCheap(BigInteger samples, double bits) {
        return bits <= Limits.MAX_PRECISION && samples.compareTo(BigInteger.valueOf(MOST_SAMPLES)) <= 0
            && samples.doubleValue() * bits * bits <= MOST_WORK;
    }

    /** The bits that the rarest number of equal signs takes. */
    private static double rareBits(BigInteger samples, BigFraction lambda) {
        return -samples.doubleValue() / 2 * Math.log1p(-Math.pow(Doubles.of(lambda), 2)) / Math.log(2);
    }

    private static int bits(int digits) {
        return digits * 10 / 3 + 1;
    }

    private static Candidate candidate(Rule rule, int precision, BigInteger factor, int digits) {
        return new Candidate(rule, Witness.precision(precision).with(WitnessField.FACTOR, new BigFraction(factor)), digits);
    }

    /** A common denominator of the probabilities and values of the law, and of all from which they are computed. */
    private static BigInteger denominator(int samples, BigFraction lambda) {
        BigInteger p = lambda.getDenominator().add(lambda.getNumerator());
        BigInteger q = lambda.getDenominator().subtract(lambda.getNumerator());
        BigInteger result = p.add(q).pow(samples);
        for (int j = 1; j <= samples + 2; j++) {
            result = result.multiply(p.pow(j).add(q.pow(j)));
        }
        return result;
    }
}
