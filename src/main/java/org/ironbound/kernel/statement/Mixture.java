package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;

/**
 * A mixture of clusters [MIX], in groups of equal clusters, and the target that the total error is at most a number. The groups are numbers
 * in an array that nobody else has.
 */
public final class Mixture {
    /** How many numbers the array holds of each group: the following, in this order. */
    static final int NUMBERS = 8;
    /** The number of clusters. */
    static final int SIZE = 0;
    /** The number of coordinates. */
    static final int DIMENSION = 1;
    /** Numerator of the frequency of each cluster. */
    static final int HIT = 2;
    /** Its denominator. */
    static final int WHOLE = 3;
    /** The kind of samples. */
    static final int KIND = 4;
    /** How many square roots are taken. */
    static final int ROOTS = 5;
    /** Numerator of the number that they are taken of. */
    static final int NUMERATOR = 6;
    /** Its denominator. */
    static final int DENOMINATOR = 7;

    /** The number of samples in all, at least 1. */
    public final BigInteger samples;
    /** The bound of the total error, below 1/2. */
    public final BigFraction error;
    /** The number of groups. */
    public final int groups;
    /** A common denominator of all frequencies, positive. */
    public final BigInteger whole;
    private final /*@ spec_public @*/ BigInteger[] numbers;

    /*@ public invariant 1 <= BigInteger.val(samples) && 0 <= groups && numbers.length == NUMBERS * groups;
      @ public invariant 0 <= BigFraction.num(error) && 2 * BigFraction.num(error) < BigFraction.den(error);
      @ public invariant 1 <= BigInteger.val(whole);
      @ public invariant analysis.Mixture.frequencies(MixtureNames.groups(numbers, groups), BigInteger.val(whole), BigInteger.val(whole));
      @ public accessible \inv: this.samples, this.error, this.groups, this.whole, this.numbers, this.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(samples) && 0 <= groups && numbers.length == NUMBERS * groups;
      @ requires 0 <= BigFraction.num(error) && 2 * BigFraction.num(error) < BigFraction.den(error);
      @ requires 1 <= BigInteger.val(whole);
      @ requires analysis.Mixture.frequencies(MixtureNames.groups(numbers, groups), BigInteger.val(whole), BigInteger.val(whole));
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ Mixture(BigInteger samples, BigFraction error, int groups, BigInteger whole, BigInteger[] numbers) {
        this.samples = samples;
        this.error = error;
        this.groups = groups;
        this.whole = whole;
        this.numbers = numbers;
    }

    /**
     * Such a mixture.
     *
     * @param samples  the number of samples in all
     * @param clusters a cluster of each group
     * @param sizes    the number of clusters of each group
     * @param whole    a common denominator of all frequencies
     * @param error    the bound of the total error
     * @return null if there are no samples, or the error is not from 0 to below 1/2, or the frequencies of all clusters do not sum to 1, or
     * there are not as many sizes as clusters
     */
    /*@ public normal_behavior
      @ requires (\forall int i; 0 <= i && i < clusters.length; \invariant_for(clusters[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Mixture of(BigInteger samples, MixtureCluster[] clusters, BigInteger[] sizes, BigInteger whole,
            BigFraction error) {
        if (samples.signum() <= 0 || whole.signum() <= 0 || !Comparison.isNotNegative(error) || !isBelowHalf(error)
                || clusters.length != sizes.length || clusters.length > Integer.MAX_VALUE / NUMBERS) {
            return null;
        }
        BigInteger[] numbers = numbers(clusters, sizes);
        return isWhole(numbers, clusters.length, whole) ? new Mixture(samples, error, clusters.length, whole, numbers) : null;
    }

    /** Whether {@code x < 1/2}. */
    /*@ private normal_behavior
      @ ensures \result ==> 2 * BigFraction.num(x) < BigFraction.den(x);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelowHalf(BigFraction x) {
        return x.getNumerator().add(x.getNumerator()).compareTo(x.getDenominator()) < 0;
    }

    /** A new array of the numbers of all groups. */
    /*@ private normal_behavior
      @ requires clusters.length == sizes.length && clusters.length <= Integer.MAX_VALUE / NUMBERS;
      @ requires (\forall int i; 0 <= i && i < clusters.length; \invariant_for(clusters[i]));
      @ ensures \fresh(\result) && \result.length == NUMBERS * clusters.length;
      @ assignable \nothing; @*/
    private static BigInteger[] numbers(MixtureCluster[] clusters, BigInteger[] sizes) {
        BigInteger[] numbers = new BigInteger[NUMBERS * clusters.length];
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= clusters.length;
          @ loop_invariant (\forall int k; 0 <= k && k < NUMBERS * i; numbers[k] != null);
          @ decreases clusters.length - i;
          @ assignable numbers[*]; @*/
        while (i < clusters.length) {
            put(sizes[i], clusters[i], numbers, NUMBERS * i);
            i = i + 1;
        }
        return numbers;
    }

    /** Writes the numbers of a group from the given place on. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && numbers != null && \typeof(numbers) == \type(BigInteger[]);
      @ requires 0 <= place && place <= numbers.length - NUMBERS;
      @ ensures (\forall int k; place <= k && k < place + NUMBERS; numbers[k] != null);
      @ assignable numbers[place .. place + NUMBERS - 1]; @*/
    private static void put(BigInteger size, MixtureCluster cluster, /*@ nullable @*/ BigInteger[] numbers, int place) {
        numbers[place + SIZE] = size;
        numbers[place + DIMENSION] = cluster.dimension;
        numbers[place + HIT] = cluster.hit;
        numbers[place + WHOLE] = cluster.whole;
        numbers[place + KIND] = BigInteger.valueOf(cluster.kind);
        numbers[place + ROOTS] = BigInteger.valueOf(cluster.roots);
        numbers[place + NUMERATOR] = cluster.power.getNumerator();
        numbers[place + DENOMINATOR] = cluster.power.getDenominator();
    }

    /** Whether the frequencies of this number of groups sum to 1, and have the given denominator. */
    /*@ private normal_behavior
      @ requires 0 <= n && numbers.length == NUMBERS * n && 1 <= BigInteger.val(whole);
      @ ensures \result ==> analysis.Mixture.frequencies(MixtureNames.groups(numbers, n), BigInteger.val(whole), BigInteger.val(whole));
      @ assignable \strictly_nothing; @*/
    private static boolean isWhole(BigInteger[] numbers, int n, BigInteger whole) {
        BigInteger sum = BigInteger.valueOf(0L);
        boolean good = true;
        int i = 0;
        //@ assert MixtureNames.groupsOfNone(numbers) && analysis.Mixture.frequenciesOfNone(BigInteger.val(whole));
        /*@ loop_invariant 0 <= i && i <= n && sum != null;
          @ loop_invariant good ==> analysis.Mixture.frequencies(MixtureNames.groups(numbers, i), BigInteger.val(sum),
          @   BigInteger.val(whole));
          @ decreases n - i;
          @ assignable \strictly_nothing; @*/
        while (i < n) {
            BigInteger next = good ? sum(numbers, i, whole, sum) : null;
            good = next != null;
            sum = good ? next : sum;
            i = i + 1;
        }
        return good && sum.compareTo(whole) == 0;
    }

    /** The sum, over the given denominator, with the frequencies of the next group; null if that is no denominator of them. */
    /*@ private normal_behavior
      @ requires 0 <= i && NUMBERS * i + NUMBERS <= numbers.length && 1 <= BigInteger.val(whole);
      @ requires analysis.Mixture.frequencies(MixtureNames.groups(numbers, i), BigInteger.val(sum), BigInteger.val(whole));
      @ ensures \result != null ==> analysis.Mixture.frequencies(MixtureNames.groups(numbers, i + 1), BigInteger.val(\result),
      @   BigInteger.val(whole));
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger sum(BigInteger[] numbers, int i, BigInteger whole, BigInteger sum) {
        if (!isInRange(numbers, NUMBERS * i)) {
            return null;
        }
        BigInteger part = numbers[NUMBERS * i + WHOLE];
        BigInteger share = Division.floor(whole, part);
        if (share.signum() <= 0 || share.multiply(part).compareTo(whole) != 0) {
            return null;
        }
        //@ assert MixtureLemmas.more(numbers, i, BigInteger.val(sum), BigInteger.val(share), BigInteger.val(whole));
        return sum.add(numbers[NUMBERS * i + SIZE].multiply(numbers[NUMBERS * i + HIT].multiply(share)));
    }

    /** Whether this group has clusters like this one, and this number of them. */
    /*@ public normal_behavior
      @ requires \invariant_for(cluster) && 0 <= group;
      @ ensures \result ==> group < groups && 0 <= BigInteger.val(size);
      @ ensures \result ==> MixtureNames.groups(numbers, group + 1) == analysis.Mixture.with(MixtureNames.groups(numbers, group),
      @   BigInteger.val(size), MixtureNames.cluster(cluster));
      @ assignable \strictly_nothing; @*/
    public boolean hasGroup(int group, BigInteger size, MixtureCluster cluster) {
        return group < groups && size.signum() >= 0 && isGroup(numbers, groups, group, size, cluster);
    }

    /** Whether the numbers of the groups say so of this group. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && 0 <= group && group < groups && numbers.length == NUMBERS * groups;
      @ ensures \result ==> MixtureNames.groups(numbers, group + 1) == analysis.Mixture.with(MixtureNames.groups(numbers, group),
      @   BigInteger.val(size), MixtureNames.cluster(cluster));
      @ assignable \strictly_nothing; @*/
    private static boolean isGroup(BigInteger[] numbers, int groups, int group, BigInteger size, MixtureCluster cluster) {
        //@ assert MixtureNames.groupsStep(numbers, group + 1);
        return numbers[NUMBERS * group + SIZE].compareTo(size) == 0 && isAt(numbers, NUMBERS * group, cluster);
    }

    /** Whether the numbers from the given place on are those of clusters like this one. */
    /*@ private normal_behavior
      @ requires \invariant_for(cluster) && 0 <= place && place <= numbers.length - NUMBERS;
      @ ensures \result ==> MixtureNames.clusterAt(numbers, place) == MixtureNames.cluster(cluster);
      @ assignable \strictly_nothing; @*/
    private static boolean isAt(BigInteger[] numbers, int place, MixtureCluster cluster) {
        return numbers[place + DIMENSION].compareTo(cluster.dimension) == 0
            && numbers[place + HIT].compareTo(cluster.hit) == 0
            && numbers[place + WHOLE].compareTo(cluster.whole) == 0
            && numbers[place + KIND].compareTo(BigInteger.valueOf(cluster.kind)) == 0
            && numbers[place + ROOTS].compareTo(BigInteger.valueOf(cluster.roots)) == 0
            && numbers[place + NUMERATOR].compareTo(cluster.power.getNumerator()) == 0
            && numbers[place + DENOMINATOR].compareTo(cluster.power.getDenominator()) == 0;
    }

    /** The number of the next group. */
    /*@ normal_behavior
      @ requires 0 <= group && group < groups;
      @ ensures \result == group + 1;
      @ assignable \strictly_nothing; @*/
    static int after(int group, int groups) {
        return group + 1;
    }

    /** Whether there is a group after this number of groups. */
    /*@ public normal_behavior
      @ requires 0 <= group;
      @ ensures \result ==> group < groups && MixtureLemmas.isGroup(numbers, NUMBERS * group);
      @ assignable \strictly_nothing; @*/
    public boolean hasMore(int group) {
        return group < groups && isInRange(numbers, groups, group);
    }

    /** Whether the numbers of this group are in their ranges. */
    /*@ private normal_behavior
      @ requires 0 <= group && group < groups && numbers.length == NUMBERS * groups;
      @ ensures \result ==> MixtureLemmas.isGroup(numbers, NUMBERS * group);
      @ assignable \strictly_nothing; @*/
    private static boolean isInRange(BigInteger[] numbers, int groups, int group) {
        return isInRange(numbers, NUMBERS * group);
    }

    /** Whether the numbers of a group that begin at the given place are in their ranges. */
    /*@ private normal_behavior
      @ requires 0 <= place && place <= numbers.length - NUMBERS;
      @ ensures \result ==> MixtureLemmas.isGroup(numbers, place);
      @ assignable \strictly_nothing; @*/
    private static boolean isInRange(BigInteger[] numbers, int place) {
        return numbers[place + SIZE].signum() >= 0 && numbers[place + DIMENSION].signum() > 0 && numbers[place + HIT].signum() > 0
            && numbers[place + HIT].compareTo(numbers[place + WHOLE]) < 0;
    }
}
