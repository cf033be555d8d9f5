package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;

/** The series of the sine and of the cosine, from their last terms backwards [SIN-SERIES]. */
final class SineSeries {
    private SineSeries() {
    }

    /** F_first(x/unit): of a cosine for first = 0, of a sine divided by its argument for first = 1. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(x) <= 2 * BigInteger.val(unit) && 0 <= first <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Sine.restAtLeast(BigInteger.val(x), BigInteger.val(unit), first, BigInteger.val(\result.lower),
      @     BigInteger.val(unit));
      @ ensures analysis.Sine.restAtMost(BigInteger.val(x), BigInteger.val(unit), first, BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    static Enclosure of(int first, BigInteger x, BigInteger unit) {
        BigInteger square = x.multiply(x);
        BigInteger below = Division.floor(square, unit);
        BigInteger above = Division.ceil(square, unit);
        //@ assert SineLemmas.square(BigInteger.val(x), BigInteger.val(unit), BigInteger.val(below), BigInteger.val(above));
        Enclosure rest = rest(first + 2, x, below, above, unit);
        BigInteger low = unit.subtract(partAbove(above, rest.upper, first + 2, unit));
        BigInteger high = unit.subtract(partBelow(below, rest.lower, first + 2, unit));
        /*@ assert SineLemmas.stepAtLeast(BigInteger.val(x), BigInteger.val(unit), first + 2, BigInteger.val(above),
          @     BigInteger.val(rest.upper), BigInteger.val(unit) - BigInteger.val(low)); @*/
        /*@ assert SineLemmas.stepAtMost(BigInteger.val(x), BigInteger.val(unit), first + 2, BigInteger.val(below),
          @     BigInteger.val(rest.lower), BigInteger.val(unit) - BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** F_last(x/unit), which is not negative for last = 2 and last = 3, given bounds of the square of x/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= BigInteger.val(x) <= 2 * BigInteger.val(unit) && 2 <= last <= 3;
      @ requires 0 <= BigInteger.val(below) && BigInteger.val(below) * BigInteger.val(unit) <= BigInteger.val(x) * BigInteger.val(x);
      @ requires 0 <= BigInteger.val(above) && BigInteger.val(x) * BigInteger.val(x) <= BigInteger.val(above) * BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures 0 <= BigInteger.val(\result.lower) && 0 <= BigInteger.val(\result.upper);
      @ ensures analysis.Sine.restAtLeast(BigInteger.val(x), BigInteger.val(unit), last, BigInteger.val(\result.lower),
      @     BigInteger.val(unit));
      @ ensures analysis.Sine.restAtMost(BigInteger.val(x), BigInteger.val(unit), last, BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure rest(int last, BigInteger x, BigInteger below, BigInteger above, BigInteger unit) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger low = zero;
        BigInteger high = unit;
        int j = pairs(x, unit);
        //@ assert analysis.Sine.anyRest(BigInteger.val(x), BigInteger.val(unit), last + 2 * j, BigInteger.val(unit));
        /*@ loop_invariant 0 <= j < HypergeometricSum.MAX_INDEX && low != null && high != null;
          @ loop_invariant 0 <= BigInteger.val(low) && 0 <= BigInteger.val(high);
          @ loop_invariant analysis.Sine.restAtLeast(BigInteger.val(x), BigInteger.val(unit), last + 2 * j, BigInteger.val(low),
          @     BigInteger.val(unit));
          @ loop_invariant analysis.Sine.restAtMost(BigInteger.val(x), BigInteger.val(unit), last + 2 * j, BigInteger.val(high),
          @     BigInteger.val(unit));
          @ decreases j;
          @ assignable \strictly_nothing; @*/
        while (j > 0) {
            int k = last + 2 * j;
            BigInteger most = partAbove(above, high, k, unit);
            BigInteger least = partBelow(below, low, k, unit);
            /*@ assert SineLemmas.stepAtLeast(BigInteger.val(x), BigInteger.val(unit), k, BigInteger.val(above), BigInteger.val(high),
              @     BigInteger.val(most)); @*/
            /*@ assert SineLemmas.stepAtMost(BigInteger.val(x), BigInteger.val(unit), k, BigInteger.val(below), BigInteger.val(low),
              @     BigInteger.val(least)); @*/
            //@ assert analysis.Sine.anyRest(BigInteger.val(x), BigInteger.val(unit), k - 2, BigInteger.val(unit));
            low = unit.subtract(most).max(zero);
            BigInteger next = unit.subtract(least);
            high = next.signum() < 0 ? unit : next;
            j = j - 1;
        }
        return new Enclosure(low, high, unit);
    }

    /** How many pairs of factors the last term has more than the first. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures 0 <= \result < HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int pairs(BigInteger x, BigInteger unit) {
        return SeriesLength.factorial(x, unit, unit) / 2;
    }

    /** square rest/((k-1) k), rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 2 <= k <= 2 * HypergeometricSum.MAX_INDEX + 3;
      @ ensures BigInteger.val(square) * BigInteger.val(rest) <= BigInteger.val(\result) * (BigInteger.val(unit) * ((k - 1) * k));
      @ assignable \strictly_nothing; @*/
    private static BigInteger partAbove(BigInteger square, BigInteger rest, int k, BigInteger unit) {
        BigInteger factors = BigInteger.valueOf(k - 1).multiply(BigInteger.valueOf(k));
        //@ assert SineLemmas.divisor(BigInteger.val(unit), k);
        return Division.ceil(square.multiply(rest), unit.multiply(factors));
    }

    /** square rest/((k-1) k), rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 2 <= k <= 2 * HypergeometricSum.MAX_INDEX + 3;
      @ ensures BigInteger.val(\result) * (BigInteger.val(unit) * ((k - 1) * k)) <= BigInteger.val(square) * BigInteger.val(rest);
      @ assignable \strictly_nothing; @*/
    private static BigInteger partBelow(BigInteger square, BigInteger rest, int k, BigInteger unit) {
        BigInteger factors = BigInteger.valueOf(k - 1).multiply(BigInteger.valueOf(k));
        //@ assert SineLemmas.divisor(BigInteger.val(unit), k);
        return Division.floor(square.multiply(rest), unit.multiply(factors));
    }
}
