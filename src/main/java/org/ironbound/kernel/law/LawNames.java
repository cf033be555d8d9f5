package org.ironbound.kernel.law;

import java.math.BigInteger;

/** What the laws of this package are called in specs/; no Java code. */
public final class LawNames {
    private LawNames() {
    }

    /** The law of that name. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.kind, id.a, id.b, id.c, id.d;
      @ public static model strictly_pure helper \bigint of(LawName id) {
      @   return analysis.Target.law(id.kind, BigInteger.val(id.a), BigInteger.val(id.b), BigInteger.val(id.c),
      @       BigInteger.val(id.d)); } @*/

    /** The law of three points: |r| = c/d with probability a/b, and r = 0 else. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper \bigint threePoints(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
      @   return analysis.Target.law(0, BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d)); } @*/

    /** The law of n samples of a cluster, of mean c/d each given the sign. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper \bigint cluster(\bigint n, BigInteger c, BigInteger d) {
      @   return analysis.Target.law(1, n, 1, BigInteger.val(c), BigInteger.val(d)); } @*/

    /** It is the law of a cluster, of one sample or more. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.kind, id.a, id.b, id.c, id.d;
      @ public static model strictly_pure helper boolean isOfCluster(LawName id) {
      @   return id.kind == 1 && BigInteger.val(id.b) == 1 && 1 <= BigInteger.val(id.a)
      @     && 0 < BigInteger.val(id.c) && BigInteger.val(id.c) < BigInteger.val(id.d); } @*/

    /** The probabilities of the law of a cluster, each times the factor that the table has for it. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible id.a, id.c, id.d;
      @ public static model strictly_pure helper \bigint factored(LawName id, BigInteger table) {
      @   return analysis.Target.law(2, BigInteger.val(id.a), BigInteger.val(table), BigInteger.val(id.c), BigInteger.val(id.d)); } @*/

    /** Atom i has at most this probability and at most this absolute value, both in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isAtomBelow(\bigint law, \bigint i, BigInteger weight, BigInteger value,
      @     BigInteger unit) {
      @   return 0 <= BigInteger.val(value)
      @     && analysis.Target.atomAtMost(law, i, BigInteger.val(weight), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** Atom i has at least this probability and at least this absolute value, both in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean isAtomAbove(\bigint law, \bigint i, BigInteger weight, BigInteger value,
      @     BigInteger unit) {
      @   return 0 <= BigInteger.val(weight) && 0 <= BigInteger.val(value)
      @     && analysis.Target.atomAtLeast(law, i, BigInteger.val(weight), BigInteger.val(value), BigInteger.val(unit)); } @*/

    /** Bounds of what the atoms from i to n - 1 add to E r^2 and to E r^4, in multiples of 1/unit. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible \nothing;
      @ public static model strictly_pure helper boolean areMoments(\bigint law, \bigint i, \bigint n, BigInteger secondLower,
      @     BigInteger secondUpper, BigInteger fourthUpper, BigInteger unit) {
      @   return 0 <= BigInteger.val(secondLower)
      @     && analysis.Target.moments(law, i, n, BigInteger.val(secondLower), BigInteger.val(secondUpper), BigInteger.val(fourthUpper),
      @         BigInteger.val(unit)); } @*/
}
