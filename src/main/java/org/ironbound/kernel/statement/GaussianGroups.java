package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Gaussian clustering whose coordinates differ in lambda squared [GAUSS-ANISO], in groups of equal ones, and how accurate a learner has to
 * be. The groups are numbers in an array that nobody else has.
 */
public final class GaussianGroups {
    /** How many numbers the array holds of each group: the following, in this order. */
    static final int NUMBERS = 3;
    /** The number of coordinates. */
    static final int DIMENSION = 0;
    /** The numerator of lambda squared. */
    static final int NUMERATOR = 1;
    /** Its denominator. */
    static final int DENOMINATOR = 2;

    /** The number of samples, at least 1. */
    public final BigInteger samples;
    /** How accurate a learner has to be. */
    public final ErrorLimits target;
    /** The number of groups. */
    public final int groups;
    private final /*@ spec_public @*/ BigInteger[] numbers;

    /*@ public invariant 1 <= BigInteger.val(samples) && \invariant_for(target);
      @ public invariant 0 <= groups && numbers.length == NUMBERS * groups;
      @ public accessible \inv: this.samples, this.target, this.groups, this.numbers, this.numbers[*],
      @   target.isPair, target.falseNegatives, target.falsePositives; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(samples) && \invariant_for(target);
      @ requires 0 <= groups && numbers.length == NUMBERS * groups;
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ GaussianGroups(BigInteger samples, ErrorLimits target, int groups, BigInteger[] numbers) {
        this.samples = samples;
        this.target = target;
        this.groups = groups;
        this.numbers = numbers;
    }

    /**
     * Such a problem.
     *
     * @param dimensions the number of coordinates of each group
     * @param signals    their lambda squared
     * @return null if there are no samples, or not as many dimensions as signals
     */
    /*@ public normal_behavior
      @ requires \invariant_for(target);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ GaussianGroups of(BigInteger samples, BigInteger[] dimensions, BigFraction[] signals,
            ErrorLimits target) {
        if (samples.signum() <= 0 || dimensions.length != signals.length || signals.length > Integer.MAX_VALUE / NUMBERS) {
            return null;
        }
        return new GaussianGroups(samples, target, signals.length, numbers(dimensions, signals));
    }

    /** A new array of the numbers of all groups. */
    /*@ private normal_behavior
      @ requires dimensions.length == signals.length && signals.length <= Integer.MAX_VALUE / NUMBERS;
      @ ensures \fresh(\result) && \result.length == NUMBERS * signals.length;
      @ assignable \nothing; @*/
    private static BigInteger[] numbers(BigInteger[] dimensions, BigFraction[] signals) {
        BigInteger[] numbers = new BigInteger[NUMBERS * signals.length];
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= signals.length;
          @ loop_invariant (\forall int k; 0 <= k && k < NUMBERS * i; numbers[k] != null);
          @ decreases signals.length - i;
          @ assignable numbers[*]; @*/
        while (i < signals.length) {
            put(dimensions[i], signals[i], numbers, NUMBERS * i);
            i = i + 1;
        }
        return numbers;
    }

    /** Writes the numbers of a group from the given place on. */
    /*@ private normal_behavior
      @ requires numbers != null && \typeof(numbers) == \type(BigInteger[]);
      @ requires 0 <= place && place <= numbers.length - NUMBERS;
      @ ensures (\forall int k; place <= k && k < place + NUMBERS; numbers[k] != null);
      @ assignable numbers[place .. place + NUMBERS - 1]; @*/
    private static void put(BigInteger dimension, BigFraction signal, /*@ nullable @*/ BigInteger[] numbers, int place) {
        numbers[place + DIMENSION] = dimension;
        numbers[place + NUMERATOR] = signal.getNumerator();
        numbers[place + DENOMINATOR] = signal.getDenominator();
    }

    /** Whether this group has this number of coordinates like this one. */
    /*@ public normal_behavior
      @ requires \invariant_for(coordinate) && 0 <= group;
      @ ensures \result ==> group < groups && 0 <= BigInteger.val(dimension);
      @ ensures \result ==> GroupLemmas.isLike(coordinate, samples);
      @ ensures \result ==> GroupNames.groups(numbers, group + 1) == analysis.Anisotropy.with(GroupNames.groups(numbers, group),
      @   BigInteger.val(dimension), BigFraction.num(coordinate.power), BigFraction.den(coordinate.power));
      @ assignable \strictly_nothing; @*/
    public boolean hasGroup(int group, BigInteger dimension, Coordinate coordinate) {
        return group < groups && dimension.signum() >= 0 && coordinate.kind == Coordinate.GAUSSIAN && coordinate.roots == 0
            && coordinate.samples.compareTo(samples) == 0 && isGroup(numbers, groups, group, dimension, coordinate.power);
    }

    /** Whether the numbers of the groups say so of this group. */
    /*@ private normal_behavior
      @ requires 0 <= group && group < groups && numbers.length == NUMBERS * groups;
      @ ensures \result ==> GroupNames.groups(numbers, group + 1) == analysis.Anisotropy.with(GroupNames.groups(numbers, group),
      @   BigInteger.val(dimension), BigFraction.num(signal), BigFraction.den(signal));
      @ assignable \strictly_nothing; @*/
    private static boolean isGroup(BigInteger[] numbers, int groups, int group, BigInteger dimension, BigFraction signal) {
        //@ assert GroupNames.groupsStep(numbers, group + 1);
        return numbers[NUMBERS * group + DIMENSION].compareTo(dimension) == 0
            && numbers[NUMBERS * group + NUMERATOR].compareTo(signal.getNumerator()) == 0
            && numbers[NUMBERS * group + DENOMINATOR].compareTo(signal.getDenominator()) == 0;
    }
}
