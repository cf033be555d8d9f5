package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;

/**
 * The rules by which an inequality is proved for all points of a box [MEAN-VALUE]. They are about any function of one variable; with the
 * other variables of a box held fixed, which is how each rule is applied, they are about functions of several.
 */
public final class Boxes {
    private Boxes() {
    }

    /** Interval extension: what is enclosed is at least 0. */
    /*@ public normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result ==> BoxLemmas.areNotNegative(BigInteger.val(value.lower), BigInteger.val(value.unit));
      @ assignable \strictly_nothing; @*/
    public static boolean isNotNegative(Enclosure value) {
        return isNotNegative(value.lower, value.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> BoxLemmas.areNotNegative(BigInteger.val(low), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isNotNegative(BigInteger low, BigInteger unit) {
        //@ assert BigInteger.val(low) < 0 || BoxLemmas.notNegatives(BigInteger.val(low), BigInteger.val(unit));
        return low.signum() >= 0;
    }

    /** Interval extension: what is enclosed is more than 0. */
    /*@ public normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result ==> BoxLemmas.arePositive(BigInteger.val(value.lower), BigInteger.val(value.unit));
      @ assignable \strictly_nothing; @*/
    public static boolean isPositive(Enclosure value) {
        return isPositive(value.lower, value.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> BoxLemmas.arePositive(BigInteger.val(low), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(BigInteger low, BigInteger unit) {
        //@ assert BigInteger.val(low) <= 0 || BoxLemmas.positives(BigInteger.val(low), BigInteger.val(unit));
        return low.signum() > 0;
    }

    /** The mean-value form: encloses f(x), if f(c), the derivative of f between c and x, and x - c are enclosed as given, at one unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(value) && \invariant_for(slope) && \invariant_for(distance);
      @ requires BigInteger.val(slope.unit) == BigInteger.val(value.unit) && BigInteger.val(distance.unit) == BigInteger.val(value.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == value.unit;
      @ ensures BoxLemmas.containsMeanValues(BigInteger.val(value.lower), BigInteger.val(value.upper), BigInteger.val(slope.lower),
      @     BigInteger.val(slope.upper), BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(value.unit),
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    public static Enclosure meanValue(Enclosure value, Enclosure slope, Enclosure distance) {
        return meanValue(value.lower, value.upper, slope.lower, slope.upper, distance.lower, distance.upper, value.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BoxLemmas.containsMeanValues(BigInteger.val(a), BigInteger.val(b), BigInteger.val(k), BigInteger.val(l), BigInteger.val(e),
      @     BigInteger.val(g), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    private static Enclosure meanValue(BigInteger a, BigInteger b, BigInteger k, BigInteger l, BigInteger e, BigInteger g,
            BigInteger unit) {
        BigInteger below = Intervals.leastProduct(k, l, e, g, unit);
        BigInteger above = Intervals.leastProduct(k.negate(), l.negate(), e, g, unit);
        BigInteger low = a.add(below);
        BigInteger high = b.subtract(above);
        /*@ assert BoxLemmas.meanValues(BigInteger.val(a), BigInteger.val(b), BigInteger.val(k), BigInteger.val(l), BigInteger.val(e),
          @     BigInteger.val(g), BigInteger.val(unit), BigInteger.val(below), BigInteger.val(above)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Monotone from the lower end: with such a derivative, no value of a function is below the one at the lower end. */
    /*@ public normal_behavior
      @ requires \invariant_for(slope);
      @ ensures \result ==> BoxLemmas.risesFrom(BigInteger.val(slope.lower), BigInteger.val(slope.unit));
      @ assignable \strictly_nothing; @*/
    public static boolean rises(Enclosure slope) {
        return rises(slope.lower, slope.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> BoxLemmas.risesFrom(BigInteger.val(low), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean rises(BigInteger low, BigInteger unit) {
        //@ assert BigInteger.val(low) < 0 || BoxLemmas.rise(BigInteger.val(low), BigInteger.val(unit));
        return low.signum() >= 0;
    }

    /** Monotone from the upper end: with such a derivative, no value of a function is below the one at the upper end. */
    /*@ public normal_behavior
      @ requires \invariant_for(slope);
      @ ensures \result ==> BoxLemmas.fallsTo(BigInteger.val(slope.upper), BigInteger.val(slope.unit));
      @ assignable \strictly_nothing; @*/
    public static boolean falls(Enclosure slope) {
        return falls(slope.upper, slope.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \result ==> BoxLemmas.fallsTo(BigInteger.val(high), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static boolean falls(BigInteger high, BigInteger unit) {
        //@ assert BigInteger.val(high) > 0 || BoxLemmas.fall(BigInteger.val(high), BigInteger.val(unit));
        return high.signum() <= 0;
    }

    /**
     * Division of a range: every number is in the first part, which ends at m/n, or in the second, which begins at k/l, or outside of both
     * beyond their other ends.
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(l) >= 1;
      @ ensures \result ==> BoxLemmas.covers(BigInteger.val(m), BigInteger.val(n), BigInteger.val(k), BigInteger.val(l));
      @ assignable \strictly_nothing; @*/
    public static boolean leavesNoGap(BigInteger m, BigInteger n, BigInteger k, BigInteger l) {
        BigInteger start = k.multiply(n);
        BigInteger end = m.multiply(l);
        /*@ assert BigInteger.val(start) > BigInteger.val(end)
          @   || BoxLemmas.cover(BigInteger.val(m), BigInteger.val(n), BigInteger.val(k), BigInteger.val(l)); @*/
        return start.compareTo(end) <= 0;
    }

    /** Division of a range of whole numbers: every one is at most m or at least k. */
    /*@ public normal_behavior
      @ ensures \result ==> (\forall \bigint x; true; x <= BigInteger.val(m) || BigInteger.val(k) <= x);
      @ assignable \strictly_nothing; @*/
    public static boolean leavesNoWholeNumber(BigInteger m, BigInteger k) {
        return k.compareTo(m.add(BigInteger.valueOf(1L))) <= 0;
    }
}
