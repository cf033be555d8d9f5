package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.GaussianLearner;
import org.ironbound.kernel.bound.GaussianLearnerLemmas;
import org.ironbound.kernel.bound.NoisyMean;
import org.ironbound.kernel.bound.NoisyMeanMisses;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.real.Logarithm;

/** One learner memorizes and errs at most as these numbers say: one statement about one learner. */
public final class LearnerExists {
    /** Of which problem. */
    public final Clustering problem;
    /** Its mem_n is at most this, in nats. */
    public final BigFraction memorization;
    /** It calls a fresh sample null with at most this chance. */
    public final BigFraction falseNegatives;
    /** It calls a null a sample with at most this chance. */
    public final BigFraction falsePositives;

    /*@ public invariant \invariant_for(problem);
      @ public invariant Names.hasLearner(problem, memorization, falseNegatives, falsePositives);
      @ public accessible \inv: this.problem, this.memorization, this.falseNegatives, this.falsePositives, problem.coordinate,
      @     problem.dimension, problem.target, problem.coordinate.kind, problem.coordinate.samples, problem.coordinate.roots,
      @     problem.coordinate.power, problem.target.isPair, problem.target.falseNegatives, problem.target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(problem);
      @ requires Names.hasLearner(problem, memorization, falseNegatives, falsePositives);
      @ ensures \invariant_for(this);
      @ ensures this.problem == problem && this.memorization == memorization && this.falseNegatives == falseNegatives
      @   && this.falsePositives == falsePositives;
      @ assignable \nothing; @*/
    private /*@ pure @*/ LearnerExists(Clustering problem, BigFraction memorization, BigFraction falseNegatives,
            BigFraction falsePositives) {
        this.problem = problem;
        this.memorization = memorization;
        this.falseNegatives = falseNegatives;
        this.falsePositives = falsePositives;
    }

    /**
     * The noisy-mean learner of Gaussian clustering [GAUSS-LEARN].
     *
     * @param mean   what it releases
     * @param misses how often learners err whose correlation is as large
     * @param bits   after the point to compute with, as the misses were
     * @return null if the samples are not Gaussian, or the mean is of another number of samples, or the misses are those of another
     *         correlation or dimension or scale, or lambda squared is not where the mean takes it to be, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(mean) && \invariant_for(misses);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ LearnerExists gaussLearn(Clustering problem, NoisyMean mean, NoisyMeanMisses misses, int bits) {
        Coordinate coordinate = problem.coordinate;
        if (coordinate.kind != Coordinate.GAUSSIAN || !coordinate.isAtLeast(mean.lower) || !coordinate.isAtMost(mean.upper)) {
            return null;
        }
        if (mean.samples.compareTo(coordinate.samples) != 0 || misses.dimension.compareTo(problem.dimension) != 0) {
            return null;
        }
        return mean.unit.compareTo(misses.unit) == 0 && mean.correlation.compareTo(misses.correlation) == 0
            ? gaussLearnIn(problem, mean, misses, bits) : null;
    }

    /** Where the mean and the misses are about this problem. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN;
      @ requires \invariant_for(mean) && \invariant_for(misses) && LearnerLemmas.isAbout(problem, mean, misses);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ LearnerExists gaussLearnIn(Clustering problem, NoisyMean mean, NoisyMeanMisses misses, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.unit.compareTo(misses.unit) != 0 ? null : withMemorization(ln, problem, mean, misses);
    }

    /** From logarithms of the same scale as the misses. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN;
      @ requires \invariant_for(mean) && \invariant_for(misses) && LearnerLemmas.isAbout(problem, mean, misses);
      @ requires \invariant_for(ln) && BigInteger.val(ln.unit) == BigInteger.val(misses.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withMemorization(Logarithm ln, Clustering problem, NoisyMean mean, NoisyMeanMisses misses) {
        BigInteger memorization = GaussianLearner.memorizationUpperBound(ln, problem.dimension, problem.coordinate.samples, mean.lower,
            mean.variance);
        return noisyMean(problem, mean, misses, memorization, misses.upperBound(), ln.unit);
    }

    /** From all its bounds. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.GAUSSIAN;
      @ requires \invariant_for(mean) && \invariant_for(misses) && LearnerLemmas.isAbout(problem, mean, misses);
      @ requires BigInteger.val(unit) == BigInteger.val(misses.unit);
      @ requires GaussianLearnerLemmas.isMemorization(problem.dimension, problem.coordinate.samples, mean.lower, mean.variance,
      @     memorization, unit);
      @ requires BigInteger.val(miss) == BigInteger.val(misses.level) + BigInteger.val(misses.excess);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists noisyMean(Clustering problem, NoisyMean mean, NoisyMeanMisses misses, BigInteger memorization,
            BigInteger miss, BigInteger unit) {
        //@ assert LearnerLemmas.noisyMean(problem, mean, misses, memorization, miss, unit);
        return ofQuotients(problem, memorization, miss, misses.alarm, unit);
    }

    /**
     * A learner of Boolean clustering that counts [BOOL-LEARN-TABLE].
     *
     * @param bits after the point to compute with, as its answers were
     * @return null if the samples are not Boolean or too few, or lambda is below the learner's, or the bits are others
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(learner);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ LearnerExists boolLearn(Clustering problem, CountingLearner learner, int bits) {
        Coordinate coordinate = problem.coordinate;
        if (coordinate.kind != Coordinate.BOOLEAN || !coordinate.isAtLeast(learner.answers.chances.mean)
                || coordinate.samples.compareTo(BigInteger.valueOf(learner.answers.chances.samples)) < 0) {
            return null;
        }
        return boolLearnIn(problem, learner, bits);
    }

    /** Where there are enough samples of enough correlation. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(learner);
      @ requires learner.answers.chances.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires Names.atLeast(Names.parameter(problem.coordinate), learner.answers.chances.mean);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ LearnerExists boolLearnIn(Clustering problem, CountingLearner learner, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null || ln.unit.compareTo(learner.answers.chances.unit) != 0 ? null : withCount(ln, problem, learner);
    }

    /** From logarithms of the same scale as the answers. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(learner);
      @ requires learner.answers.chances.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires Names.atLeast(Names.parameter(problem.coordinate), learner.answers.chances.mean);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit)
      @   && BigInteger.val(ln.unit) == BigInteger.val(learner.answers.chances.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withCount(Logarithm ln, Clustering problem, CountingLearner learner) {
        return withCountMisses(ln, problem, learner, CountingLearner.entropyBound(ln, learner.answers));
    }

    /** From the entropy of a sign that it releases. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(learner);
      @ requires learner.answers.chances.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires Names.atLeast(Names.parameter(problem.coordinate), learner.answers.chances.mean);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit)
      @   && BigInteger.val(ln.unit) == BigInteger.val(learner.answers.chances.unit);
      @ requires CountingLearnerLemmas.isEntropy(learner.answers, entropy);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withCountMisses(Logarithm ln, Clustering problem, CountingLearner learner, BigInteger entropy) {
        return withCountAlarms(ln, problem, learner, entropy, learner.missBound(ln, problem.dimension));
    }

    /** From this and its misses. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(learner);
      @ requires learner.answers.chances.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires Names.atLeast(Names.parameter(problem.coordinate), learner.answers.chances.mean);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit)
      @   && BigInteger.val(ln.unit) == BigInteger.val(learner.answers.chances.unit);
      @ requires CountingLearnerLemmas.isEntropy(learner.answers, entropy);
      @ requires CountingLearnerLemmas.isMiss(problem.dimension, learner.answers, learner.threshold.missEnd, miss);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withCountAlarms(Logarithm ln, Clustering problem, CountingLearner learner, BigInteger entropy,
            BigInteger miss) {
        return ofCount(problem, learner, entropy, miss, learner.alarmBound(ln, problem.dimension), learner.answers.chances.unit);
    }

    /** From all its bounds. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.BOOLEAN && \invariant_for(learner);
      @ requires learner.answers.chances.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires Names.atLeast(Names.parameter(problem.coordinate), learner.answers.chances.mean);
      @ requires unit == learner.answers.chances.unit && CountingLearnerLemmas.isEntropy(learner.answers, entropy);
      @ requires CountingLearnerLemmas.isMiss(problem.dimension, learner.answers, learner.threshold.missEnd, miss);
      @ requires CountingLearnerLemmas.isAlarm(problem.dimension, learner.threshold.alarmEnd, alarm, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists ofCount(Clustering problem, CountingLearner learner, BigInteger entropy, BigInteger miss,
            BigInteger alarm, BigInteger unit) {
        BigInteger memorization = learner.memorization(problem.dimension, entropy);
        //@ assert CountingLearnerLemmas.counting(problem, learner, entropy, memorization, miss, alarm);
        return ofQuotients(problem, memorization, miss, alarm, unit);
    }

    /**
     * A learner of the sparse hypercube that keeps signs [SPARSE-LEARN]; it ignores samples if there are more than it uses [SPARSE-MANY].
     *
     * @param bits after the point to compute with
     * @return null if the samples are not of the sparse hypercube or too few, or the bits are fewer than 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(problem) && \invariant_for(learner);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ LearnerExists sparseLearn(Clustering problem, KeepingLearner learner, int bits) {
        Coordinate coordinate = problem.coordinate;
        return coordinate.kind == Coordinate.SPARSE && coordinate.hasAtLeast(learner.samples) ? sparseLearnIn(problem, learner, bits)
            : null;
    }

    /** Where there are enough samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.SPARSE && \invariant_for(learner);
      @ requires learner.samples <= BigInteger.val(problem.coordinate.samples);
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ LearnerExists sparseLearnIn(Clustering problem, KeepingLearner learner, int bits) {
        Logarithm ln = Precision.logarithm(bits);
        return ln == null ? null : withKept(ln, problem, learner);
    }

    /** From the precision of these logarithms. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.SPARSE && \invariant_for(learner);
      @ requires learner.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withKept(Logarithm ln, Clustering problem, KeepingLearner learner) {
        return withKeptMisses(ln, problem, learner, learner.memorizationBound(ln, problem.dimension, problem.coordinate.power));
    }

    /** From its memorization. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.SPARSE && \invariant_for(learner);
      @ requires learner.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit);
      @ requires KeepingLearnerLemmas.isMemorization(problem.dimension, learner.samples, problem.coordinate.power, learner.keeping,
      @     memorization, ln.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withKeptMisses(Logarithm ln, Clustering problem, KeepingLearner learner, BigInteger memorization) {
        return withKeptAlarms(ln, problem, learner, memorization, learner.missBound(ln, problem.dimension, problem.coordinate.power));
    }

    /** From its memorization and misses. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.SPARSE && \invariant_for(learner);
      @ requires learner.samples <= BigInteger.val(problem.coordinate.samples);
      @ requires \invariant_for(ln) && 2 <= BigInteger.val(ln.unit);
      @ requires KeepingLearnerLemmas.isMemorization(problem.dimension, learner.samples, problem.coordinate.power, learner.keeping,
      @     memorization, ln.unit);
      @ requires KeepingLearnerLemmas.isMiss(problem.dimension, learner.samples, problem.coordinate.power, learner.keeping,
      @     learner.threshold.missEnd, miss, ln.unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists withKeptAlarms(Logarithm ln, Clustering problem, KeepingLearner learner, BigInteger memorization,
            BigInteger miss) {
        return ofKept(problem, learner, memorization, miss, learner.alarmBound(ln, problem.dimension, problem.coordinate.power), ln.unit);
    }

    /** From all its bounds. */
    /*@ private normal_behavior
      @ requires \invariant_for(problem) && problem.coordinate.kind == Coordinate.SPARSE && \invariant_for(learner);
      @ requires learner.samples <= BigInteger.val(problem.coordinate.samples) && 1 <= BigInteger.val(unit);
      @ requires KeepingLearnerLemmas.isMemorization(problem.dimension, learner.samples, problem.coordinate.power, learner.keeping,
      @     memorization, unit);
      @ requires KeepingLearnerLemmas.isMiss(problem.dimension, learner.samples, problem.coordinate.power, learner.keeping,
      @     learner.threshold.missEnd, miss, unit);
      @ requires KeepingLearnerLemmas.isAlarm(problem.dimension, learner.samples, problem.coordinate.power, learner.keeping,
      @     learner.threshold.alarmEnd, alarm, unit);
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists ofKept(Clustering problem, KeepingLearner learner, BigInteger memorization, BigInteger miss,
            BigInteger alarm, BigInteger unit) {
        //@ assert KeepingLearnerLemmas.keeping(problem, learner, memorization, miss, alarm, unit);
        return ofQuotients(problem, memorization, miss, alarm, unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(problem) && 1 <= BigInteger.val(unit);
      @ requires analysis.Clustering.hasLearner(Names.coordinate(problem.coordinate), BigInteger.val(problem.dimension),
      @     BigInteger.val(memorization), BigInteger.val(unit), BigInteger.val(miss), BigInteger.val(unit), BigInteger.val(alarm),
      @     BigInteger.val(unit));
      @ ensures \invariant_for(\result) && \result.problem == problem;
      @ assignable \nothing; @*/
    private static LearnerExists ofQuotients(Clustering problem, BigInteger memorization, BigInteger miss, BigInteger alarm,
            BigInteger unit) {
        BigFraction m = new BigFraction(memorization, unit);
        BigFraction a = new BigFraction(miss, unit);
        BigFraction b = new BigFraction(alarm, unit);
        //@ assert LearnerLemmas.quotients(problem, memorization, miss, alarm, unit, m, a, b);
        return new LearnerExists(problem, m, a, b);
    }

    /** This statement with other bounds; null if one of them is stronger than what is proved. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.problem == problem;
      @ ensures \result != null ==> \result.memorization == memorization && \result.falseNegatives == falseNegatives
      @   && \result.falsePositives == falsePositives;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ LearnerExists weakened(BigFraction memorization, BigFraction falseNegatives, BigFraction falsePositives) {
        if (!Comparison.isAtMost(this.memorization, memorization) || !Comparison.isAtMost(this.falseNegatives, falseNegatives)
                || !Comparison.isAtMost(this.falsePositives, falsePositives)) {
            return null;
        }
        /*@ assert LearnerLemmas.weakerLearner(problem, this.memorization, this.falseNegatives, this.falsePositives, memorization,
          @     falseNegatives, falsePositives); @*/
        return new LearnerExists(problem, memorization, falseNegatives, falsePositives);
    }
}
