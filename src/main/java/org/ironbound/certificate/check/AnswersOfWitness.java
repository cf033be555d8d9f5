package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.CountAnswers;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Proportion;

/**
 * What a learner of Boolean clustering answers to counts of signs [BOOL-LEARN-TABLE]. What it reaches with fewer samples of a smaller
 * lambda it reaches with these: it may ignore some, and blur the others.
 */
final class AnswersOfWitness {
    /** Bits of the largest number of samples that a learner uses, with a sign. */
    static final int COUNT_BITS = 11;
    /** 1 - lambda^2 is rounded to this number of bits to find out how rare it is that half of the samples are +1. */
    private static final int RARE_BITS = 64;
    private static final String NO_LEARNER = "there is no such learner";

    private final Proportion lambda;
    /** The number of samples that it uses. */
    final int samples;

    AnswersOfWitness(BigInteger samples, Proportion lambda) {
        this.lambda = lambda;
        this.samples = samples.min(BigInteger.valueOf(CountAnswers.MOST_SAMPLES)).intValueExact();
    }

    /**
     * Pays for binomial probabilities and for an entropy for each answer.
     *
     * @param answer bits of the numerator or denominator of an answer
     */
    void pay(Given given, long answer) throws RejectedException {
        CheckCost cost = given.cost();
        long count = samples;
        long size = KernelCost.size(given.number(WitnessField.LAMBDA_LOWER)) + COUNT_BITS;
        cost.spend(2 * KernelCost.product(size, size) + KernelCost.quotient(2 * size + RARE_BITS, 2 * size)
            + COUNT_BITS * KernelCost.product(count * RARE_BITS, count * RARE_BITS));
        int precision = precision(given, given.number(WitnessField.LAMBDA_LOWER));
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(5 * count, 4 * KernelCost.product(precision, size) + KernelCost.quotient(precision + 2 * size, 2 * size));
        cost.spend(count / 2 + 2, KernelCost.divergence(precision, answer) + 2 * KernelCost.product(precision, precision + answer)
            + 2 * KernelCost.quotient(2L * precision + answer, precision) + KernelCost.product(count * answer, answer));
        cost.spend(KernelCost.divergence(precision, precision) + KernelCost.product(precision, KernelCost.PROBLEM_BITS)
            + 3 * KernelCost.fraction(precision + KernelCost.PROBLEM_BITS));
    }

    /**
     * Bits after the point for a learner: those of the witness, and more as the kernel begins with the chance that half of the samples are
     * +1, which for a large lambda is tiny, about (1 - lambda^2)^(n/2).
     */
    int precision(Given given, BigFraction used) throws RejectedException {
        BigInteger square = used.getDenominator().pow(2);
        BigInteger rest = square.subtract(used.getNumerator().pow(2)).shiftLeft(RARE_BITS).divide(square).max(BigInteger.ONE);
        int pairs = samples / 2;
        return given.precision() + RARE_BITS * pairs - rest.pow(pairs).bitLength() + 1;
    }

    /** A lower bound of lambda. */
    BigFraction lambda(Given given) throws RejectedException {
        return ParameterBound.below(lambda, WitnessField.LAMBDA_LOWER, "lambda", given);
    }

    /** The common denominator of the answers. */
    static BigInteger denominator(Given given) throws RejectedException {
        BigInteger common = BigInteger.ONE;
        for (BigFraction answer : given.witness().list(WitnessField.ANSWERS)) {
            BigInteger own = answer.getDenominator();
            common = common.multiply(own.divide(common.gcd(own)));
            if (common.bitLength() > Limits.ANSWER_BITS) {
                throw new RejectedException("witness answers must have a common denominator below 2^" + Limits.ANSWER_BITS);
            }
        }
        return common;
    }

    /** The numerators of the answers in the witness. */
    List<BigInteger> numerators(Given given, BigInteger denominator) throws RejectedException {
        List<BigFraction> answers = given.witness().list(WitnessField.ANSWERS);
        int counts = (samples + 1) / 2;
        if (answers.size() != counts) {
            throw new RejectedException("witness answers must be " + counts
                + " numbers, one for each count of more than half of the samples");
        }
        for (BigFraction answer : answers) {
            if (answer.compareTo(BigFraction.ONE) > 0) {
                throw new RejectedException("a witness answer must be at most 1");
            }
        }
        return answers.stream().map(answer -> answer.multiply(denominator).getNumerator()).toList();
    }

    /** The learner's answers, computed to so many bits after the point. */
    CountAnswers answers(BigFraction used, int precision, BigInteger denominator, List<BigInteger> numerators) throws RejectedException {
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(precision));
        CountAnswers answers = Follows.require(CountAnswers.of(ln, samples, used, denominator), NO_LEARNER);
        for (BigInteger numerator : numerators) {
            answers = Follows.require(answers.with(ln, numerator), NO_LEARNER);
        }
        if (answers.mean.signum() < 0 || answers.mean.compareTo(ln.unit) > 0) {
            throw new RejectedException("at this precision the answers are not certainly better than none");
        }
        return answers;
    }
}
