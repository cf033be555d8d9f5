package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * Interval arithmetic on enclosures of any sign, rounded outward: for all rationals that the operands enclose, the result encloses what the
 * operation makes of them (by density the same holds for reals). Sums and negatives are those of {@link Enclosure}.
 */
public final class Intervals {
    private Intervals() {
    }

    /** Encloses all numbers from n/d to m/e, d and e being positive. */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(e) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures IntervalLemmas.encloseBetween(n, d, m, e, \result);
      @ assignable \nothing; @*/
    public static Enclosure between(BigInteger n, BigInteger d, BigInteger m, BigInteger e, BigInteger unit) {
        BigInteger low = Division.floor(n.multiply(unit), d);
        BigInteger high = Division.ceil(m.multiply(unit), e);
        /*@ assert IntervalLemmas.between(BigInteger.val(n), BigInteger.val(d), BigInteger.val(m), BigInteger.val(e), BigInteger.val(unit),
          @     BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Encloses x n/d for every enclosed x, d being positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures IntervalLemmas.encloseMultiples(x.lower, x.upper, n, d, \result);
      @ assignable \nothing; @*/
    public static Enclosure multiple(Enclosure x, BigInteger n, BigInteger d) {
        return multiple(x.lower, x.upper, n, d, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures IntervalLemmas.encloseMultiples(a, b, n, d, \result);
      @ assignable \nothing; @*/
    private static Enclosure multiple(BigInteger a, BigInteger b, BigInteger n, BigInteger d, BigInteger unit) {
        boolean keepsOrder = n.signum() >= 0;
        BigInteger low = Division.floor((keepsOrder ? a : b).multiply(n), d);
        BigInteger high = Division.ceil((keepsOrder ? b : a).multiply(n), d);
        /*@ assert IntervalLemmas.multiples(BigInteger.val(a), BigInteger.val(b), BigInteger.val(n), BigInteger.val(d),
          @     BigInteger.val(unit), BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Encloses x y for all enclosed x and y at the same unit. */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && BigInteger.val(y.unit) == BigInteger.val(x.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures EnclosureLemmas.encloseProducts(x.lower, x.upper, y.lower, y.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure product(Enclosure x, Enclosure y) {
        return product(x.lower, x.upper, y.lower, y.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures EnclosureLemmas.encloseProducts(a, b, c, d, \result);
      @ assignable \nothing; @*/
    private static Enclosure product(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger low = leastProduct(a, b, c, d, unit);
        BigInteger high = leastProduct(b.negate(), a.negate(), c, d, unit).negate();
        /*@ assert IntervalLemmas.products(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d), BigInteger.val(unit),
          @     BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Encloses x^2 for every enclosed x. */
    /*@ public normal_behavior
      @ requires \invariant_for(x);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit && 0 <= BigInteger.val(\result.lower);
      @ ensures IntervalLemmas.encloseSquares(x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure square(Enclosure x) {
        return square(x.lower, x.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit && 0 <= BigInteger.val(\result.lower);
      @ ensures IntervalLemmas.encloseSquares(a, b, \result);
      @ assignable \nothing; @*/
    private static Enclosure square(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger low = leastProduct(a, b, a, b, unit).max(BigInteger.valueOf(0L));
        BigInteger high = leastProduct(b.negate(), a.negate(), a, b, unit).negate();
        /*@ assert IntervalLemmas.squares(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** The least of the four products of ends over the unit, rounded down. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(\result) * BigInteger.val(unit) <= BigInteger.val(a) * BigInteger.val(c);
      @ ensures BigInteger.val(\result) * BigInteger.val(unit) <= BigInteger.val(a) * BigInteger.val(d);
      @ ensures BigInteger.val(\result) * BigInteger.val(unit) <= BigInteger.val(b) * BigInteger.val(c);
      @ ensures BigInteger.val(\result) * BigInteger.val(unit) <= BigInteger.val(b) * BigInteger.val(d);
      @ assignable \strictly_nothing; @*/
    public static BigInteger leastProduct(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        return Division.floor(least(a.multiply(c), a.multiply(d), b.multiply(c), b.multiply(d)), unit);
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) <= BigInteger.val(p) && BigInteger.val(\result) <= BigInteger.val(q);
      @ ensures BigInteger.val(\result) <= BigInteger.val(r) && BigInteger.val(\result) <= BigInteger.val(t);
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(BigInteger p, BigInteger q, BigInteger r, BigInteger t) {
        return p.min(q).min(r.min(t));
    }

    /** Encloses x/y for all enclosed x and y at the same unit, both ends of y being positive. */
    /*@ public normal_behavior
      @ requires \invariant_for(x)
      @   && \invariant_for(y)
      @   && BigInteger.val(y.unit) == BigInteger.val(x.unit)
      @   && 0 < BigInteger.val(y.lower)
      @   && 0 < BigInteger.val(y.upper);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures IntervalLemmas.encloseQuotients(x.lower, x.upper, y.lower, y.upper, \result);
      @ assignable \nothing; @*/
    public static Enclosure quotient(Enclosure x, Enclosure y) {
        return quotient(x.lower, x.upper, y.lower, y.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(c) && 0 < BigInteger.val(d);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures IntervalLemmas.encloseQuotients(a, b, c, d, \result);
      @ assignable \nothing; @*/
    private static Enclosure quotient(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger low = leastQuotient(a, c, d, unit);
        BigInteger high = leastQuotient(b.negate(), c, d, unit).negate();
        /*@ assert IntervalLemmas.quotients(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
          @     BigInteger.val(unit), BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** a unit over d, or over c if a is negative, rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(c) && 0 < BigInteger.val(d);
      @ ensures BigInteger.val(\result) >= 0 ? BigInteger.val(\result) * BigInteger.val(d) <= BigInteger.val(a) * BigInteger.val(unit)
      @   : BigInteger.val(\result) * BigInteger.val(c) <= BigInteger.val(a) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger leastQuotient(BigInteger a, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger scaled = a.multiply(unit);
        if (a.signum() >= 0) {
            BigInteger quotient = Division.floor(scaled, d);
            /*@ assert EnclosureLemmas.floorNonNegative(BigInteger.val(a), BigInteger.val(unit), BigInteger.val(quotient),
              @     BigInteger.val(d)); @*/
            return quotient;
        }
        BigInteger quotient = Division.floor(scaled, c);
        //@ assert IntervalLemmas.quotientNegative(BigInteger.val(a), BigInteger.val(c), BigInteger.val(unit), BigInteger.val(quotient));
        return quotient;
    }

    /** Encloses |x| for every enclosed x, and no more: an end is the absolute value of an end, or 0 if that is enclosed. */
    /*@ public normal_behavior
      @ requires \invariant_for(x);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures IntervalLemmas.encloseAbsolutes(x.lower, x.upper, \result);
      @ ensures BigInteger.val(\result.lower) == BigInteger.val(x.lower) || BigInteger.val(\result.lower) == -BigInteger.val(x.upper)
      @   || BigInteger.val(\result.lower) == 0 && BigInteger.val(x.lower) <= 0 <= BigInteger.val(x.upper);
      @ ensures BigInteger.val(\result.upper) == BigInteger.val(x.upper) || BigInteger.val(\result.upper) == -BigInteger.val(x.lower);
      @ assignable \nothing; @*/
    public static Enclosure absolute(Enclosure x) {
        return absolute(x.lower, x.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures IntervalLemmas.encloseAbsolutes(a, b, \result);
      @ ensures BigInteger.val(\result.lower) == BigInteger.val(a) || BigInteger.val(\result.lower) == -BigInteger.val(b)
      @   || BigInteger.val(\result.lower) == 0 && BigInteger.val(a) <= 0 <= BigInteger.val(b);
      @ ensures BigInteger.val(\result.upper) == BigInteger.val(b) || BigInteger.val(\result.upper) == -BigInteger.val(a);
      @ assignable \nothing; @*/
    private static Enclosure absolute(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger low = a.max(b.negate()).max(BigInteger.valueOf(0L));
        BigInteger high = b.max(a.negate());
        /*@ assert IntervalLemmas.absolutes(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Encloses the smaller one of x and y for all enclosed x and y at the same unit, and no more: each end is one of theirs. */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && \invariant_for(y) && BigInteger.val(y.unit) == BigInteger.val(x.unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == x.unit;
      @ ensures IntervalLemmas.encloseSmaller(x.lower, x.upper, y.lower, y.upper, \result);
      @ ensures BigInteger.val(\result.lower) == BigInteger.val(x.lower) || BigInteger.val(\result.lower) == BigInteger.val(y.lower);
      @ ensures BigInteger.val(\result.upper) == BigInteger.val(x.upper) || BigInteger.val(\result.upper) == BigInteger.val(y.upper);
      @ assignable \nothing; @*/
    public static Enclosure smaller(Enclosure x, Enclosure y) {
        return smaller(x.lower, x.upper, y.lower, y.upper, x.unit);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures IntervalLemmas.encloseSmaller(a, b, c, d, \result);
      @ ensures BigInteger.val(\result.lower) == BigInteger.val(a) || BigInteger.val(\result.lower) == BigInteger.val(c);
      @ ensures BigInteger.val(\result.upper) == BigInteger.val(b) || BigInteger.val(\result.upper) == BigInteger.val(d);
      @ assignable \nothing; @*/
    private static Enclosure smaller(BigInteger a, BigInteger b, BigInteger c, BigInteger d, BigInteger unit) {
        BigInteger low = a.min(c);
        BigInteger high = b.min(d);
        /*@ assert IntervalLemmas.smallerOnes(BigInteger.val(a), BigInteger.val(b), BigInteger.val(c), BigInteger.val(d),
          @     BigInteger.val(unit), BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }
}
