package org.ironbound.kernel.exact;

import java.math.BigInteger;

/**
 * A closed interval [lower/unit, upper/unit] of real numbers in fixed point. Every operation rounds outward: whatever numbers its
 * operands enclose, the result encloses theirs. An interval with lower above upper encloses nothing, and promises nothing.
 */
public final class Enclosure {
    /** Lower end, in multiples of 1/unit. */
    public final BigInteger lower;
    /** Upper end, in multiples of 1/unit. */
    public final BigInteger upper;
    /** The scale, positive. */
    public final BigInteger unit;

    //@ public invariant BigInteger.val(unit) >= 1;
    //@ public accessible \inv: this.lower, this.upper, this.unit;

    /** The interval from lower/unit to upper/unit, unit being positive. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures this.lower == lower && this.upper == upper && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    public /*@ pure @*/ Enclosure(BigInteger lower, BigInteger upper, BigInteger unit) {
        this.lower = lower;
        this.upper = upper;
        this.unit = unit;
    }

    /** Encloses -x for every enclosed x; exact. */
    /*@ public normal_behavior
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(\result.lower) == -BigInteger.val(upper) && BigInteger.val(\result.upper) == -BigInteger.val(lower);
      @ ensures (\forall \bigint x, w;
      @    w > 0 && BigInteger.val(lower) * w <= x * BigInteger.val(unit) && x * BigInteger.val(unit) <= BigInteger.val(upper) * w;
      @    BigInteger.val(\result.lower) * w <= -x * BigInteger.val(unit) <= BigInteger.val(\result.upper) * w);
      @ assignable \nothing; @*/
    public Enclosure negate() {
        return new Enclosure(upper.negate(), lower.negate(), unit);
    }

    /** Encloses x + y for all enclosed x and y at the same unit; exact. */
    /*@ public normal_behavior
      @ requires \invariant_for(o) && BigInteger.val(o.unit) == BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(\result.lower) == BigInteger.val(lower) + BigInteger.val(o.lower);
      @ ensures BigInteger.val(\result.upper) == BigInteger.val(upper) + BigInteger.val(o.upper);
      @ ensures (\forall \bigint x, y, w;
      @    w > 0
      @      && BigInteger.val(lower) * w <= x * BigInteger.val(unit)
      @      && x * BigInteger.val(unit) <= BigInteger.val(upper) * w
      @      && BigInteger.val(o.lower) * w <= y * BigInteger.val(unit)
      @      && y * BigInteger.val(unit) <= BigInteger.val(o.upper) * w;
      @    BigInteger.val(\result.lower) * w <= (x + y) * BigInteger.val(unit) <= BigInteger.val(\result.upper) * w);
      @ assignable \nothing; @*/
    public Enclosure add(Enclosure o) {
        return new Enclosure(lower.add(o.lower), upper.add(o.upper), unit);
    }

    /** Encloses x y for all enclosed x and y at the same unit, both ends of both not negative. */
    /*@ public normal_behavior
      @ requires \invariant_for(o) && BigInteger.val(o.unit) == BigInteger.val(unit);
      @ requires 0 <= BigInteger.val(lower) && 0 <= BigInteger.val(o.lower) && 0 <= BigInteger.val(upper) && 0 <= BigInteger.val(o.upper);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures 0 <= BigInteger.val(\result.lower) && 0 <= BigInteger.val(\result.upper);
      @ ensures BigInteger.val(\result.lower) * BigInteger.val(unit) <= BigInteger.val(lower) * BigInteger.val(o.lower);
      @ ensures BigInteger.val(lower) * BigInteger.val(o.lower) < (BigInteger.val(\result.lower) + 1) * BigInteger.val(unit);
      @ ensures BigInteger.val(upper) * BigInteger.val(o.upper) <= BigInteger.val(\result.upper) * BigInteger.val(unit);
      @ ensures (BigInteger.val(\result.upper) - 1) * BigInteger.val(unit) < BigInteger.val(upper) * BigInteger.val(o.upper);
      @ ensures EnclosureLemmas.containsProducts(BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(o.lower),
      @     BigInteger.val(o.upper), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    public Enclosure multiply(Enclosure o) {
        BigInteger low = Division.floor(lower.multiply(o.lower), unit);
        BigInteger high = Division.ceil(upper.multiply(o.upper), unit);
        /*@ assert EnclosureLemmas.floorNonNegative(BigInteger.val(lower), BigInteger.val(o.lower), BigInteger.val(low),
          @     BigInteger.val(unit)); @*/
        /*@ assert EnclosureLemmas.ceilNonNegative(BigInteger.val(upper), BigInteger.val(o.upper), BigInteger.val(high),
          @     BigInteger.val(unit)); @*/
        /*@ assert EnclosureLemmas.products(BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(o.lower), BigInteger.val(o.upper),
          @     BigInteger.val(unit), BigInteger.val(low), BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Encloses 1/x for every enclosed x, both ends positive. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.val(lower) && 0 < BigInteger.val(upper);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures 0 <= BigInteger.val(\result.lower) && 0 < BigInteger.val(\result.upper);
      @ ensures BigInteger.val(\result.lower) * BigInteger.val(upper) <= BigInteger.val(unit) * BigInteger.val(unit);
      @ ensures BigInteger.val(unit) * BigInteger.val(unit) < (BigInteger.val(\result.lower) + 1) * BigInteger.val(upper);
      @ ensures BigInteger.val(unit) * BigInteger.val(unit) <= BigInteger.val(\result.upper) * BigInteger.val(lower);
      @ ensures (BigInteger.val(\result.upper) - 1) * BigInteger.val(lower) < BigInteger.val(unit) * BigInteger.val(unit);
      @ ensures EnclosureLemmas.containsReciprocals(BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(unit),
      @   BigInteger.val(\result.lower), BigInteger.val(\result.upper));
      @ assignable \nothing; @*/
    public Enclosure reciprocal() {
        BigInteger square = unit.multiply(unit);
        BigInteger low = Division.floor(square, upper);
        BigInteger high = Division.ceil(square, lower);
        //@ assert EnclosureLemmas.floorNonNegative(BigInteger.val(unit), BigInteger.val(unit), BigInteger.val(low), BigInteger.val(upper));
        //@ assert EnclosureLemmas.ceilPositive(BigInteger.val(unit), BigInteger.val(high), BigInteger.val(lower));
        /*@ assert EnclosureLemmas.reciprocals(BigInteger.val(lower), BigInteger.val(upper), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }
}
