package org.ironbound.search.learner;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;

/** Learners whose score is a sum of signs or zeros, by a parameter from 0 to 1: memorization and accuracy grow with it. */
interface SignFamily {
    /** The law of a summand of the score of a sample. */
    SignBound ofSample(double parameter);

    /** The law of a summand of the score of a null. */
    SignBound ofNull(double parameter);

    /** What the learner memorizes of each coordinate, in nats. */
    double memorization(double parameter);

    /** The rule of the family. */
    Rule rule();

    /** The learner, for its rule. */
    Witness witness(double parameter);

    /** Whether a larger parameter never errs more often at the same threshold. Scores are whole numbers: where some are 0 it may. */
    boolean isMonotone();

    /** Whether the family has no learner between those of two parameters, but for these two. */
    boolean areNeighbours(double low, double high);

    /** The entropy of a coin, in nats. */
    private static double entropy(double p) {
        return p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log1p(-p);
    }

    /**
     * Learners of Boolean clustering that count [BOOL-LEARN-TABLE]. Where k of n samples are +1 and E[theta_j | k] = r, the answer is
     * tanh(t r): among answers of the same accuracy these are least to memorize. The parameter lets t grow from 0 to infinity.
     *
     * @param samples how many are used
     * @param lambda  of these samples
     */
    record Counting(int samples, BigFraction lambda) implements SignFamily {
        /** Digits of an answer: few, as a learner is printed in full. */
        private static final int DIGITS = 6;
        private static final double STEPS = Math.pow(10, DIGITS);

        @Override
        public SignBound ofSample(double parameter) {
            double l = Doubles.of(lambda);
            BinomialDistribution plus = new BinomialDistribution(null, samples, (1 + l) / 2);
            double mean = 0;
            long[] answers = answers(parameter);
            for (int i = 0; i < answers.length; i++) {
                int k = samples / 2 + 1 + i;
                mean += (plus.probability(k) - plus.probability(samples - k)) * answers[i] / STEPS;
            }
            return new SignBound((1 - l * mean) / 2, (1 + l * mean) / 2);
        }

        @Override
        public SignBound ofNull(double parameter) {
            return new SignBound(0.5, 0.5);
        }

        @Override
        public double memorization(double parameter) {
            BinomialDistribution plus = new BinomialDistribution(null, samples, (1 + Doubles.of(lambda)) / 2);
            double mean = 0;
            double given = samples % 2 == 0 ? plus.probability(samples / 2) * Math.log(2) : 0;
            long[] answers = answers(parameter);
            for (int i = 0; i < answers.length; i++) {
                int k = samples / 2 + 1 + i;
                double answer = answers[i] / STEPS;
                mean += (plus.probability(k) - plus.probability(samples - k)) * answer;
                given += (plus.probability(k) + plus.probability(samples - k)) * SignFamily.entropy((1 + answer) / 2);
            }
            return SignFamily.entropy((1 + mean) / 2) - given;
        }

        @Override
        public Rule rule() {
            return Rule.BOOL_LEARN_TABLE;
        }

        @Override
        public Witness witness(double parameter) {
            List<BigFraction> answers = LongStream.of(answers(parameter))
                .mapToObj(answer -> Fractions.of(BigDecimal.valueOf(answer, DIGITS))).toList();
            return Witness.none().with(WitnessField.LAMBDA_LOWER, lambda).with(WitnessField.ANSWERS, answers);
        }

        /** The score of a null is always the same coin's, and each sign of a sample's is right more often. */
        @Override
        public boolean isMonotone() {
            return true;
        }

        @Override
        public boolean areNeighbours(double low, double high) {
            long[] from = answers(low);
            long[] to = answers(high);
            return IntStream.range(0, from.length).mapToLong(i -> to[i] - from[i]).sum() <= 1;
        }

        /** The answers where more than half of the samples are +1, the fewest first, in multiples of 1/STEPS. */
        private long[] answers(double parameter) {
            double artanh = Math.log1p(2 * Doubles.of(lambda) / (1 - Doubles.of(lambda))) / 2;
            double slope = parameter / (1 - parameter) / Math.tanh(samples * artanh);
            return IntStream.range(0, (samples + 1) / 2)
                .mapToLong(i -> Math.round(STEPS * Math.tanh(slope * Math.tanh((2 * (samples / 2 + 1 + i) - samples) * artanh)))).toArray();
        }
    }

    /**
     * Learners of the sparse hypercube that keep signs [SPARSE-LEARN]; the parameter is the chance that one is kept.
     *
     * @param samples how many are used
     * @param fixed   the chance that a coordinate is fixed
     */
    record Keeping(int samples, BigFraction fixed) implements SignFamily {
        private static final MathContext DIGITS = new MathContext(9, RoundingMode.CEILING);

        private double agreeing() {
            double p = Doubles.of(fixed);
            return p + (1 - p) * Math.scalb(1.0, 1 - samples);
        }

        @Override
        public SignBound ofSample(double parameter) {
            double p = Doubles.of(fixed);
            return new SignBound(parameter * (agreeing() - p) / 2, parameter * (agreeing() + p) / 2);
        }

        @Override
        public SignBound ofNull(double parameter) {
            return new SignBound(parameter * agreeing() / 2, parameter * agreeing() / 2);
        }

        @Override
        public double memorization(double parameter) {
            double agreeing = Math.scalb(1.0, 1 - samples);
            return (1 - Doubles.of(fixed)) * (SignFamily.entropy(agreeing * parameter) + agreeing * parameter * Math.log(2)
                - agreeing * SignFamily.entropy(parameter));
        }

        @Override
        public Rule rule() {
            return Rule.SPARSE_LEARN;
        }

        @Override
        public Witness witness(double parameter) {
            return Witness.none().with(WitnessField.KEEPING, Fractions.of(rounded(parameter)));
        }

        @Override
        public boolean isMonotone() {
            return false;
        }

        @Override
        public boolean areNeighbours(double low, double high) {
            return rounded(low).compareTo(rounded(high)) == 0;
        }

        private static BigDecimal rounded(double parameter) {
            return new BigDecimal(parameter).round(DIGITS);
        }
    }
}
