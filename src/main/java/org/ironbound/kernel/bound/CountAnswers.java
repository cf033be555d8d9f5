package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;

/**
 * What a learner answers to counts of signs, and what that says of a sign that it releases with the answer as its mean [BOOL-LEARN-TABLE].
 * Answers to as many + as - are 0, those to more - are those to more + with the sign changed. They are given from the middle outward, all
 * over one denominator: for 5 signs the answers 1/10, 3/10 and 9/10 to 3, 4 and 5 that are + are
 *
 * <pre>{@code
 * CountAnswers.of(ln, 5, mean, TEN).with(ln, ONE).with(ln, THREE).with(ln, NINE)
 * }</pre>
 */
public final class CountAnswers {
    /** The most samples that are counted. */
    public static final int MOST_SAMPLES = 1000;

    /** How likely the counts are that are answered next, or last if there is none. */
    public final CountChances chances;
    /** How many signs are - of the counts that are answered next; -1 if there is none. */
    public final int next;
    /** The denominator of all answers, at least 1. */
    public final BigInteger denominator;
    /** The digits of this to the base denominator + 1 are the numerators of the answers. */
    public final BigInteger table;
    /** The mean of the answers that are given, for signs of a positive mean, is at least this, in multiples of 1/unit. */
    public final BigInteger mean;
    /** What they add to the mean entropy of the released sign, given the count, is at least this, in multiples of 1/unit. */
    public final BigInteger doubt;

    /*@ public invariant \invariant_for(chances) && -1 <= next && 1 <= BigInteger.val(denominator);
      @ public invariant next >= 0 ==> chances.index == next && 2 * next < chances.samples;
      @ public invariant CountLemmas.areSums(chances.samples, chances.mean, denominator, next + 1, table, mean, doubt, chances.unit);
      @ public accessible \inv: this.chances, this.next, this.denominator, this.table, this.mean, this.doubt, chances.samples,
      @     chances.mean, chances.unit, chances.index, chances.minusLower, chances.plusLower, chances.plusUpper; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(chances) && -1 <= next && 1 <= BigInteger.val(denominator);
      @ requires next >= 0 ==> chances.index == next && 2 * next < chances.samples;
      @ requires CountLemmas.areSums(chances.samples, chances.mean, denominator, next + 1, table, mean, doubt, chances.unit);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ CountAnswers(CountChances chances, int next, BigInteger denominator, BigInteger table, BigInteger mean,
            BigInteger doubt) {
        this.chances = chances;
        this.next = next;
        this.denominator = denominator;
        this.table = table;
        this.mean = mean;
        this.doubt = doubt;
    }

    /**
     * No answers yet but that to as many + as -.
     *
     * @param ln          logarithms at the wanted scale
     * @param samples     how many signs there are
     * @param mean        their mean
     * @param denominator of all answers
     * @return null if the samples are not 1 to 1000, the mean is not strictly between 0 and 1, or the denominator not positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CountAnswers of(Logarithm ln, int samples, BigFraction mean, BigInteger denominator) {
        if (samples < 1 || samples > MOST_SAMPLES || !Comparison.isPositive(mean) || !Comparison.isBelowOne(mean)
                || denominator.signum() <= 0) {
            return null;
        }
        CountChances middle = CountChances.middle(samples, mean, ln.unit);
        return 2 * middle.index < samples ? first(middle, denominator) : afterMiddle(ln, middle, denominator);
    }

    /** No answers of an odd number of samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(chances) && chances.samples == 2 * chances.index + 1 && 1 <= BigInteger.val(denominator);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountAnswers first(CountChances chances, BigInteger denominator) {
        BigInteger none = BigInteger.valueOf(0L);
        //@ assert CountLemmas.none(chances.samples, chances.mean, denominator, chances.index, none, chances.unit);
        return new CountAnswers(chances, chances.index, denominator, none, none, none);
    }

    /** The answer 0 to the middle count of an even number of samples. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(chances) && chances.unit == ln.unit && chances.samples == 2 * chances.index;
      @ requires 1 <= BigInteger.val(denominator);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountAnswers afterMiddle(Logarithm ln, CountChances chances, BigInteger denominator) {
        BigInteger entropy = BinaryEntropy.of(ln, denominator, denominator.add(denominator)).lower;
        return afterMiddle(chances, chances.outward(), denominator, entropy);
    }

    /** From a lower bound of the entropy of a fair sign. */
    /*@ private normal_behavior
      @ requires \invariant_for(chances) && chances.samples == 2 * chances.index && 1 <= BigInteger.val(denominator);
      @ requires \invariant_for(outer) && outer.samples == chances.samples && outer.mean == chances.mean && outer.unit == chances.unit
      @   && outer.index == chances.index - 1;
      @ requires CountLemmas.isEntropy(denominator, 0, entropy, chances.unit);
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private static CountAnswers afterMiddle(CountChances chances, CountChances outer, BigInteger denominator, BigInteger entropy) {
        BigInteger none = BigInteger.valueOf(0L);
        BigInteger doubt = Division.floor(chances.minusLower.multiply(entropy), chances.unit);
        //@ assert CountLemmas.middle(chances, denominator, none, entropy, doubt);
        return new CountAnswers(outer, outer.index, denominator, none, none, doubt);
    }

    /**
     * One answer more.
     *
     * @param ln        logarithms at the scale of these answers
     * @param numerator of the answer
     * @return null if all answers are given, the answer is not from 0 to 1, or the logarithms are at another scale
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \result != null ==> \invariant_for(\result);
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CountAnswers with(Logarithm ln, BigInteger numerator) {
        if (next < 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0 || ln.unit.compareTo(chances.unit) != 0) {
            return null;
        }
        BigInteger entropy = BinaryEntropy.of(ln, denominator.add(numerator), denominator.add(denominator)).lower;
        return next == 0 ? with(numerator, entropy, chances) : with(numerator, entropy, chances.outward());
    }

    /** From a lower bound of the entropy of a sign with the answer as its mean, and the chances of what is answered next. */
    /*@ private normal_behavior
      @ requires 0 <= next <= 1000 && 0 <= BigInteger.val(numerator) && BigInteger.val(numerator) <= BigInteger.val(denominator);
      @ requires CountLemmas.isEntropy(denominator, BigInteger.val(numerator), entropy, chances.unit);
      @ requires \invariant_for(outer) && outer.samples == chances.samples && outer.mean == chances.mean && outer.unit == chances.unit;
      @ requires next >= 1 ==> outer.index == next - 1;
      @ ensures \invariant_for(\result);
      @ assignable \nothing; @*/
    private CountAnswers with(BigInteger numerator, BigInteger entropy, CountChances outer) {
        BigInteger more = tableWith(numerator);
        BigInteger x = meanWith(numerator);
        BigInteger y = doubtWith(entropy);
        //@ assert CountLemmas.pair(this, numerator, entropy, more, x, y);
        return new CountAnswers(outer, next - 1, denominator, more, x, y);
    }

    /** The digits with one more. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(table) * (BigInteger.val(denominator) + 1) + BigInteger.val(v);
      @ assignable \strictly_nothing; @*/
    private BigInteger tableWith(BigInteger v) {
        return table.multiply(denominator.add(BigInteger.valueOf(1L))).add(v);
    }

    /** The mean with one answer more, rounded down. */
    /*@ private normal_behavior
      @ ensures (BigInteger.val(\result) - BigInteger.val(mean)) * BigInteger.val(denominator)
      @   <= (BigInteger.val(chances.minusLower) - BigInteger.val(chances.plusUpper)) * BigInteger.val(v);
      @ assignable \strictly_nothing; @*/
    private BigInteger meanWith(BigInteger v) {
        return mean.add(Division.floor(chances.minusLower.subtract(chances.plusUpper).multiply(v), denominator));
    }

    /** The mean entropy with the entropy r/unit of one answer more, rounded down. */
    /*@ private normal_behavior
      @ ensures (BigInteger.val(\result) - BigInteger.val(doubt)) * BigInteger.val(chances.unit)
      @   <= (BigInteger.val(chances.minusLower) + BigInteger.val(chances.plusLower)) * BigInteger.val(r);
      @ assignable \strictly_nothing; @*/
    private BigInteger doubtWith(BigInteger r) {
        return doubt.add(Division.floor(chances.minusLower.add(chances.plusLower).multiply(r), chances.unit));
    }
}
