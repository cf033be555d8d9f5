package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/** Copies of arrays, which nobody else can change, and of single entries, which are known to be numbers of Java. */
final class Copies {
    private Copies() {
    }

    /*@ normal_behavior
      @ ensures \fresh(\result) && \result.length == a.length;
      @ ensures (\forall int i; 0 <= i && i < a.length; \result[i] == a[i]);
      @ assignable \nothing; @*/
    static int[] of(int[] a) {
        int[] copy = new int[a.length];
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= a.length && (\forall int k; 0 <= k && k < i; copy[k] == a[k]);
          @ decreases a.length - i;
          @ assignable copy[*]; @*/
        while (i < a.length) {
            copy[i] = a[i];
            i = i + 1;
        }
        return copy;
    }

    /*@ normal_behavior
      @ ensures \fresh(\result) && \result.length == a.length;
      @ ensures (\forall int i; 0 <= i && i < a.length; \result[i] == a[i]);
      @ assignable \nothing; @*/
    static BigFraction[] of(BigFraction[] a) {
        BigFraction[] copy = new BigFraction[a.length];
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= a.length && (\forall int k; 0 <= k && k < i; copy[k] == a[k] && copy[k] != null);
          @ decreases a.length - i;
          @ assignable copy[*]; @*/
        while (i < a.length) {
            copy[i] = a[i];
            i = i + 1;
        }
        return copy;
    }

    /*@ normal_behavior
      @ requires 0 <= k && k < a.length;
      @ ensures \result == a[k];
      @ assignable \strictly_nothing; @*/
    static int entry(int[] a, int k) {
        return a[k];
    }
}
