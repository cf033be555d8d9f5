package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What clusters and mixtures are called in specs/, for use in contracts; no Java code. */
public final class MixtureNames {
    private MixtureNames() {
    }

    /** The law of a coordinate of a cluster, with one sample. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.roots, c.power;
      @ public static model strictly_pure helper \bigint law(MixtureCluster c) {
      @   return analysis.Clustering.coordinate(c.kind, 1, c.roots, BigFraction.num(c.power), BigFraction.den(c.power)); } @*/

    /** A cluster. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.roots, c.power, c.dimension, c.hit, c.whole;
      @ public static model strictly_pure helper \bigint cluster(MixtureCluster c) {
      @   return analysis.Mixture.cluster(law(c), BigInteger.val(c.dimension), BigInteger.val(c.hit), BigInteger.val(c.whole)); } @*/

    /** The law of a coordinate of the clusters of a group, of which the numbers begin at the given place. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a[*];
      @ public static model strictly_pure helper \bigint lawAt(nullable BigInteger[] a, \bigint i) {
      @   return analysis.Clustering.coordinate(BigInteger.val(a[i + Mixture.KIND]), 1, BigInteger.val(a[i + Mixture.ROOTS]),
      @       BigInteger.val(a[i + Mixture.NUMERATOR]), BigInteger.val(a[i + Mixture.DENOMINATOR])); } @*/

    /** The clusters of a group, of which the numbers begin at the given place. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a[*];
      @ public static model strictly_pure helper \bigint clusterAt(nullable BigInteger[] a, \bigint i) {
      @   return analysis.Mixture.cluster(lawAt(a, i), BigInteger.val(a[i + Mixture.DIMENSION]), BigInteger.val(a[i + Mixture.HIT]),
      @       BigInteger.val(a[i + Mixture.WHOLE])); } @*/

    /** The list of the first n groups. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a[*];
      @ measured_by n;
      @ public static model strictly_pure helper \bigint groups(nullable BigInteger[] a, \bigint n) {
      @   return n <= 0 ? 0 : analysis.Mixture.with(groups(a, n - 1), BigInteger.val(a[Mixture.NUMBERS * (n - 1)]),
      @       clusterAt(a, Mixture.NUMBERS * (n - 1))); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && groups(a, 0) == 0;
      @ public static model strictly_pure helper boolean groupsOfNone(nullable BigInteger[] a) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && groups(a, n) == analysis.Mixture.with(groups(a, n - 1), BigInteger.val(a[Mixture.NUMBERS * (n - 1)]),
      @     clusterAt(a, Mixture.NUMBERS * (n - 1)));
      @ public static model strictly_pure helper boolean groupsStep(nullable BigInteger[] a, \bigint n) { return true; } @*/

    /** The list of all groups of a mixture. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups;
      @ public static model strictly_pure helper \bigint list(Mixture m) {
      @   return groups(m.numbers, m.groups); } @*/

    /** A mixture. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples, m.error;
      @ public static model strictly_pure helper \bigint mixture(Mixture m) {
      @   return analysis.Mixture.problem(list(m), BigInteger.val(m.samples), BigFraction.num(m.error), BigFraction.den(m.error)); } @*/

    /** The sum of the terms of all clusters [MIX]. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples;
      @ public static model strictly_pure helper \bigint terms(Mixture m, BigFraction multiplier) {
      @   return analysis.Mixture.total(list(m), BigInteger.val(m.samples), BigFraction.num(multiplier), BigFraction.den(multiplier)); } @*/

    /** The sum of the terms for one sample of all clusters [MIX-SINGLETONS]. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples;
      @ public static model strictly_pure helper \bigint singletons(Mixture m, BigFraction multiplier) {
      @   return analysis.Mixture.singletons(list(m), BigInteger.val(m.samples), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier)); } @*/

    /** The least total error of all learners. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples;
      @ public static model strictly_pure helper \bigint leastError(Mixture m) {
      @   return analysis.Mixture.leastError(list(m), BigInteger.val(m.samples)); } @*/

    /** The least memorization of all learners that reach the target, in bits or in nats. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples, m.error;
      @ public static model strictly_pure helper \bigint memorization(Mixture m, boolean inBits) {
      @   return inBits
      @     ? analysis.Quantity.inBits(analysis.Clustering.leastMemorization(mixture(m)))
      @     : analysis.Clustering.leastMemorization(mixture(m)); } @*/

    /** The least epsilon of all epsilon-differentially private learners that reach the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples, m.error;
      @ public static model strictly_pure helper \bigint epsilon(Mixture m) {
      @   return analysis.Clustering.leastEpsilon(mixture(m)); } @*/

    /** The least rho of all rho-zero-concentrated private learners that reach the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples, m.error;
      @ public static model strictly_pure helper \bigint concentrated(Mixture m) {
      @   return analysis.Clustering.leastConcentrated(mixture(m)); } @*/

    /** The least mu of all mu-Gaussian private learners that reach the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples, m.error;
      @ public static model strictly_pure helper \bigint gaussian(Mixture m) {
      @   return analysis.Clustering.leastGaussian(mixture(m)); } @*/

    /** No learner reaches the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible m.numbers, m.numbers[*], m.groups, m.samples, m.error;
      @ public static model strictly_pure helper boolean isOutOfReach(Mixture m) {
      @   return analysis.Clustering.isOutOfReach(mixture(m)); } @*/
}
