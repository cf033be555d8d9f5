package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;

/** Taylor's formula, step by step: from the mean of a slope along ways to that of the term before [WAY-MEAN]. */
final class Taylor {
    private Taylor() {
    }

    /**
     * Encloses the first of the terms on a box; see {@link EnclosedOn#taylor}.
     *
     * @return null if slopes, terms, boxes, distance or units do not fit
     */
    /*@ normal_behavior
      @ requires \invariant_for(whole) && 1 <= slopes.length && slopes.length < known.length && \invariant_for(distance);
      @ requires (\forall int i; 0 <= i && i < slopes.length; \invariant_for(slopes[i]));
      @ requires (\forall int i; 0 <= i && i < known.length; \invariant_for(known[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == known[0].unit;
      @ ensures \result != null ==> TermLemmas.isEnclosed(TermNames.term(known[0].term), TermNames.box(whole),
      @   known[0].term.kinds.length, BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(\result.unit));
      @ assignable \nothing; @*/
    static /*@ nullable @*/ Enclosure enclosure(Ranges whole, SlopeOf[] slopes, EnclosedOn[] known, Enclosure distance) {
        return areWays(whole, known[0], known[slopes.length], slopes[0].variable, distance)
            ? alongWays(whole, slopes, known, distance) : null;
    }

    /** Whether ways lead from one box through another one to all of a third, and all is known at the same unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(start) && \invariant_for(last) && \invariant_for(distance);
      @ ensures \result ==> TaylorLemmas.areWays(whole, start, last, variable, distance);
      @ ensures \result ==> BigInteger.val(last.unit) == BigInteger.val(start.unit);
      @ assignable \strictly_nothing; @*/
    private static boolean areWays(Ranges whole, EnclosedOn start, EnclosedOn last, int variable, Enclosure distance) {
        boolean isSameUnit = last.unit.compareTo(start.unit) == 0 && distance.unit.compareTo(start.unit) == 0;
        return isSameUnit && whole.isReached(variable, start.box, last.box, distance);
    }

    /** Step by step, beginning with the last slope. */
    /*@ private normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(distance) && TaylorLemmas.areSlopes(slopes) && TaylorLemmas.areKnown(known);
      @ requires 1 <= slopes.length && slopes.length < known.length && TaylorLemmas.hasWays(whole, slopes, known, distance);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == known[0].unit;
      @ ensures \result != null ==> TermLemmas.isEnclosed(TermNames.term(known[0].term), TermNames.box(whole),
      @   known[0].term.kinds.length, BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(\result.unit));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ Enclosure alongWays(Ranges whole, SlopeOf[] slopes, EnclosedOn[] known, Enclosure distance) {
        BigInteger low = lower(known, slopes.length);
        BigInteger high = upper(known, slopes.length);
        boolean good = true;
        int k = slopes.length;
        //@ assert TaylorLemmas.last(whole, slopes, known, distance);
        /*@ loop_invariant 0 <= k && k <= slopes.length && low != null && high != null;
          @ loop_invariant good ==> TaylorLemmas.isMeanOf(whole, slopes, known, distance, k, BigInteger.val(low), BigInteger.val(high));
          @ decreases k;
          @ assignable \strictly_nothing; @*/
        while (k > 0) {
            k = k - 1;
            good = good && isNext(slopes, known, k);
            BigInteger least = least(known, distance, k, low, high);
            BigInteger most = most(known, distance, k, low, high);
            /*@ assert !good || TaylorLemmas.step(whole, slopes, known, distance, k, BigInteger.val(low), BigInteger.val(high),
              @     BigInteger.val(least), BigInteger.val(most)); @*/
            low = least;
            high = most;
        }
        return good ? atEnd(whole, slopes, known, distance, low, high) : null;
    }

    /** The lower end of what is known of a term. */
    /*@ private normal_behavior
      @ requires TaylorLemmas.areKnown(known) && 0 <= n && n < known.length;
      @ ensures \result == known[n].lower;
      @ assignable \strictly_nothing; @*/
    private static BigInteger lower(EnclosedOn[] known, int n) {
        return known[n].lower;
    }

    /** The upper end. */
    /*@ private normal_behavior
      @ requires TaylorLemmas.areKnown(known) && 0 <= n && n < known.length;
      @ ensures \result == known[n].upper;
      @ assignable \strictly_nothing; @*/
    private static BigInteger upper(EnclosedOn[] known, int n) {
        return known[n].upper;
    }

    /** Whether a term is known where the ways begin, and the next one has its slope. */
    /*@ private normal_behavior
      @ requires TaylorLemmas.areSlopes(slopes) && TaylorLemmas.areKnown(known);
      @ requires 0 <= k && k < slopes.length && k < known.length - 1;
      @ ensures \result ==> TaylorLemmas.isStep(slopes, known, k);
      @ assignable \strictly_nothing; @*/
    private static boolean isNext(SlopeOf[] slopes, EnclosedOn[] known, int k) {
        return isNext(slopes[k], slopes[0].variable, known[k + 1], known[k], known[0]);
    }

    /** Whether a term has the slope of another one, which is known where the ways start. */
    /*@ private normal_behavior
      @ requires \invariant_for(slope) && \invariant_for(rate) && \invariant_for(of) && \invariant_for(start);
      @ ensures \result ==> SlopeLemmas.isSlopeOf(rate.term, of.term, variable);
      @ ensures \result ==> TermNames.box(of.box) == TermNames.box(start.box) && BigInteger.val(of.unit) == BigInteger.val(start.unit);
      @ assignable \strictly_nothing; @*/
    private static boolean isNext(SlopeOf slope, int variable, EnclosedOn rate, EnclosedOn of, EnclosedOn start) {
        boolean isSlope = slope.variable == variable && slope.isOf(rate.term, of.term);
        return isSlope && of.box.isSame(start.box) && of.unit.compareTo(start.unit) == 0;
    }

    /** The least that a mean may be, by ends a and b of the mean of the slope. */
    /*@ private normal_behavior
      @ requires TaylorLemmas.areKnown(known) && \invariant_for(distance) && 0 <= k && k < known.length;
      @ ensures TaylorLemmas.isAtLeast(known, distance, k, BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(EnclosedOn[] known, Enclosure distance, int k, BigInteger a, BigInteger b) {
        return known[k].lower.add(least(a, b, distance, scale(known[0], k)));
    }

    /** The most that it may be. */
    /*@ private normal_behavior
      @ requires TaylorLemmas.areKnown(known) && \invariant_for(distance) && 0 <= k && k < known.length;
      @ ensures TaylorLemmas.isAtMost(known, distance, k, BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger most(EnclosedOn[] known, Enclosure distance, int k, BigInteger a, BigInteger b) {
        return known[k].upper.subtract(least(b.negate(), a.negate(), distance, scale(known[0], k)));
    }

    /** At most all products of one of two numbers and of an end of the distance, over the scale. */
    /*@ private normal_behavior
      @ requires \invariant_for(distance) && BigInteger.val(scale) >= 1;
      @ ensures TaylorLemmas.isLeast(BigInteger.val(\result), BigInteger.val(a), BigInteger.val(b), BigInteger.val(distance.lower),
      @   BigInteger.val(distance.upper), BigInteger.val(scale));
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(BigInteger a, BigInteger b, Enclosure distance, BigInteger scale) {
        return Intervals.leastProduct(a, b, distance.lower, distance.upper, scale);
    }

    /** The unit times k + 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(start) && 0 <= k && k < Integer.MAX_VALUE;
      @ ensures BigInteger.val(\result) == BigInteger.val(start.unit) * (k + 1) && BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger scale(EnclosedOn start, int k) {
        return start.unit.multiply(BigInteger.valueOf(k + 1));
    }

    /** By the mean of order 0. */
    /*@ private normal_behavior
      @ requires TaylorLemmas.areKnown(known) && 1 <= slopes.length && slopes.length < known.length;
      @ requires TaylorLemmas.isMeanOf(whole, slopes, known, distance, 0, BigInteger.val(low), BigInteger.val(high));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == known[0].unit;
      @ ensures TermLemmas.isEnclosed(TermNames.term(known[0].term), TermNames.box(whole), known[0].term.kinds.length,
      @   BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(\result.unit));
      @ assignable \nothing; @*/
    private static Enclosure atEnd(Ranges whole, SlopeOf[] slopes, EnclosedOn[] known, Enclosure distance, BigInteger low,
            BigInteger high) {
        //@ assert TaylorLemmas.first(whole, slopes, known, distance, BigInteger.val(low), BigInteger.val(high));
        return new Enclosure(low, high, known[0].unit);
    }
}
