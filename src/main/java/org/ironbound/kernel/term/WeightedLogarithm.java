package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;

/** Bounds of x ln x, which is 0 where x is 0, for all numbers of a range that are not negative [TERM]. */
public final class WeightedLogarithm {
    /** About 1/e, where x ln x is least, in multiples of 1/{@link #PLACES}. */
    private static final long LEAST = 3678794412L;
    private static final long PLACES = 10000000000L;

    private WeightedLogarithm() {
    }

    /** For x from a/unit to c/unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(ln);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures analysis.Weight.isAbove(BigInteger.val(a), BigInteger.val(c), BigInteger.val(ln.unit), BigInteger.val(\result.lower));
      @ ensures analysis.Weight.isBelow(BigInteger.val(a), BigInteger.val(c), BigInteger.val(ln.unit), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger a, BigInteger c, Logarithm ln) {
        BigInteger low = below(a, c, ln);
        BigInteger high = above(a, c, ln);
        return new Enclosure(low, high, ln.unit);
    }

    /** By the tangent at the place where x ln x is least, which is 0 if x can be nothing else. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln);
      @ ensures analysis.Weight.isAbove(BigInteger.val(a), BigInteger.val(c), BigInteger.val(ln.unit), BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static BigInteger below(BigInteger a, BigInteger c, Logarithm ln) {
        if (c.signum() <= 0) {
            //@ assert analysis.Weight.ofNull(BigInteger.val(a), BigInteger.val(c), BigInteger.val(ln.unit), 0);
            return BigInteger.valueOf(0L);
        }
        BigInteger place = place(a, c, ln.unit);
        BigInteger logarithm = Operations.logarithm(place, ln).lower;
        return below(a, c, place, logarithm, ln.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && BigInteger.val(place) >= 1;
      @ requires analysis.Ln.atLeast(BigInteger.val(place), BigInteger.val(unit), BigInteger.val(logarithm), BigInteger.val(unit));
      @ ensures analysis.Weight.isAbove(BigInteger.val(a), BigInteger.val(c), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger below(BigInteger a, BigInteger c, BigInteger place, BigInteger logarithm, BigInteger unit) {
        BigInteger slope = logarithm.add(unit);
        BigInteger least = a.multiply(slope).min(c.multiply(slope));
        BigInteger rise = Division.floor(least, unit);
        BigInteger low = rise.subtract(place);
        /*@ assert analysis.Weight.tangent(BigInteger.val(a), BigInteger.val(c), BigInteger.val(unit), BigInteger.val(place),
          @     BigInteger.val(logarithm), BigInteger.val(low)); @*/
        return low;
    }

    /** The number from a to c that is nearest to 1/e, but positive; in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger place(BigInteger a, BigInteger c, BigInteger unit) {
        BigInteger least = Division.floor(unit.multiply(BigInteger.valueOf(LEAST)), BigInteger.valueOf(PLACES));
        return least.min(c).max(a).max(BigInteger.valueOf(1L));
    }

    /** By the ends. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln);
      @ ensures analysis.Weight.isBelow(BigInteger.val(a), BigInteger.val(c), BigInteger.val(ln.unit), BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static BigInteger above(BigInteger a, BigInteger c, Logarithm ln) {
        BigInteger first = logarithm(a, ln);
        BigInteger last = logarithm(c, ln);
        return above(a, c, first, last, ln.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ requires BigInteger.val(a) <= 0 ==> BigInteger.val(first) == 0;
      @ requires BigInteger.val(a) > 0
      @   ==> analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(unit), BigInteger.val(first), BigInteger.val(unit));
      @ requires BigInteger.val(c) > 0
      @   ==> analysis.Ln.atMost(BigInteger.val(c), BigInteger.val(unit), BigInteger.val(last), BigInteger.val(unit));
      @ ensures analysis.Weight.isBelow(BigInteger.val(a), BigInteger.val(c), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger above(BigInteger a, BigInteger c, BigInteger first, BigInteger last, BigInteger unit) {
        BigInteger most = larger(a.multiply(first), c.multiply(last));
        BigInteger high = Division.ceil(most, unit);
        //@ assert BigInteger.val(a) > 0 || Products.cancel(0, BigInteger.val(high), BigInteger.val(unit));
        /*@ assert analysis.Weight.ends(BigInteger.val(a), BigInteger.val(c), BigInteger.val(unit), BigInteger.val(first),
          @     BigInteger.val(last), BigInteger.val(high)); @*/
        return high;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) >= BigInteger.val(x) && BigInteger.val(\result) >= BigInteger.val(y);
      @ assignable \strictly_nothing; @*/
    private static BigInteger larger(BigInteger x, BigInteger y) {
        return x.max(y);
    }

    /** At least the logarithm of a number; 0 if there is none. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln);
      @ ensures BigInteger.val(a) <= 0 ==> BigInteger.val(\result) == 0;
      @ ensures BigInteger.val(a) > 0
      @   ==> analysis.Ln.atMost(BigInteger.val(a), BigInteger.val(ln.unit), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger logarithm(BigInteger a, Logarithm ln) {
        return a.signum() <= 0 ? BigInteger.valueOf(0L) : Operations.logarithm(a, ln).upper;
    }
}
