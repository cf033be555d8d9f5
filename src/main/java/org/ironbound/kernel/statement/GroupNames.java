package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What Gaussian clustering in groups of coordinates is called in specs/, for use in contracts; no Java code. */
public final class GroupNames {
    private GroupNames() {
    }

    /** The list of the first n groups. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible a[*];
      @ measured_by n;
      @ public static model strictly_pure helper \bigint groups(nullable BigInteger[] a, \bigint n) {
      @   return n <= 0 ? 0 : analysis.Anisotropy.with(groups(a, n - 1),
      @       BigInteger.val(a[GaussianGroups.NUMBERS * (n - 1) + GaussianGroups.DIMENSION]),
      @       BigInteger.val(a[GaussianGroups.NUMBERS * (n - 1) + GaussianGroups.NUMERATOR]),
      @       BigInteger.val(a[GaussianGroups.NUMBERS * (n - 1) + GaussianGroups.DENOMINATOR])); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && groups(a, 0) == 0;
      @ public static model strictly_pure helper boolean groupsOfNone(nullable BigInteger[] a) { return true; } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && groups(a, n) == analysis.Anisotropy.with(groups(a, n - 1),
      @     BigInteger.val(a[GaussianGroups.NUMBERS * (n - 1) + GaussianGroups.DIMENSION]),
      @     BigInteger.val(a[GaussianGroups.NUMBERS * (n - 1) + GaussianGroups.NUMERATOR]),
      @     BigInteger.val(a[GaussianGroups.NUMBERS * (n - 1) + GaussianGroups.DENOMINATOR]));
      @ public static model strictly_pure helper boolean groupsStep(nullable BigInteger[] a, \bigint n) { return true; } @*/

    /** The list of all groups. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numbers, p.numbers[*], p.groups;
      @ public static model strictly_pure helper \bigint list(GaussianGroups p) {
      @   return groups(p.numbers, p.groups); } @*/

    /** A problem. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numbers, p.numbers[*], p.groups, p.samples, p.target, p.target.isPair, p.target.falseNegatives,
      @   p.target.falsePositives;
      @ public static model strictly_pure helper \bigint problem(GaussianGroups p) {
      @   return analysis.Anisotropy.problem(list(p), BigInteger.val(p.samples), Names.target(p.target)); } @*/

    /** The least memorization of all learners that reach the target, in bits or in nats. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numbers, p.numbers[*], p.groups, p.samples, p.target, p.target.isPair, p.target.falseNegatives,
      @   p.target.falsePositives;
      @ public static model strictly_pure helper \bigint memorization(GaussianGroups p, boolean inBits) {
      @   return inBits
      @     ? analysis.Quantity.inBits(analysis.Clustering.leastMemorization(problem(p)))
      @     : analysis.Clustering.leastMemorization(problem(p)); } @*/

    /** No learner reaches the target. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numbers, p.numbers[*], p.groups, p.samples, p.target, p.target.isPair, p.target.falseNegatives,
      @   p.target.falsePositives;
      @ public static model strictly_pure helper boolean isOutOfReach(GaussianGroups p) {
      @   return analysis.Clustering.isOutOfReach(problem(p)); } @*/

    /** The cost of a coordinate is at least value/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper boolean isCost(Coordinate c, BigFraction multiplier, BigInteger value, BigInteger unit) {
      @   return analysis.Quantity.atLeast(analysis.Anisotropy.cost(Names.coordinate(c), BigFraction.num(multiplier),
      @       BigFraction.den(multiplier)), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** The reach of a coordinate is at most value/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible c.kind, c.samples, c.roots, c.power;
      @ public static model strictly_pure helper boolean isReach(Coordinate c, BigInteger value, BigInteger unit) {
      @   return analysis.Quantity.atMost(analysis.Anisotropy.extent(Names.coordinate(c)), BigInteger.val(value),
      @       BigInteger.val(unit)); } @*/

    /** The costs of all coordinates of the first n groups sum to at least total/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numbers, p.numbers[*], p.samples;
      @ public static model strictly_pure helper boolean isTotal(GaussianGroups p, \bigint n, BigFraction multiplier, BigInteger total,
      @     BigInteger unit) {
      @   return analysis.Quantity.atLeast(analysis.Anisotropy.total(groups(p.numbers, n), BigInteger.val(p.samples),
      @       BigFraction.num(multiplier), BigFraction.den(multiplier)), BigInteger.val(total), BigInteger.val(unit)); } @*/

    /** The reaches of all coordinates of the first n groups sum to at most total/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible p.numbers, p.numbers[*], p.samples;
      @ public static model strictly_pure helper boolean isReachOfAll(GaussianGroups p, \bigint n, BigInteger total, BigInteger unit) {
      @   return analysis.Quantity.atMost(analysis.Anisotropy.reachOfAll(groups(p.numbers, n), BigInteger.val(p.samples)),
      @       BigInteger.val(total), BigInteger.val(unit)); } @*/
}
