package org.ironbound.kernel.statement;

import org.apache.commons.math3.fraction.BigFraction;

/** What is known of a threshold, in words, for use in contracts; no Java code. */
public final class SignThresholdLemmas {
    private SignThresholdLemmas() {
    }

    /** The fraction is the whole number. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isWhole(BigFraction f, \bigint x) {
      @   return 0 < BigFraction.den(f) && BigFraction.num(f) == x * BigFraction.den(f); } @*/
}
