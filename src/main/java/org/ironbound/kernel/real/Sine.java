package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.EnclosureLemmas;
import org.ironbound.kernel.exact.Products;

/**
 * The sine and the cosine of rationals, and of all numbers of an interval, enclosed at a fixed scale [SIN-SERIES, SIN-TURN, SIN-NEAR,
 * SIN-RANGE, PI].
 *
 * <p>A phase of h quarter turns makes one function of both: sin(x + h pi/2) is sin x for h = 0 and cos x for h = 1. An object holds pi with
 * {@link #GUARD} bits more than its scale has. Arguments are reduced by quarter turns to less than pi/2; those that are so large that pi is
 * not known well enough, above about 2^GUARD, only get the bounds -1 and 1, until the scale is finer.
 */
public final class Sine {
    /** Bits of pi beyond those of the scale. */
    public static final int GUARD = 64;

    /** The scale: all enclosures are in multiples of 1/unit. */
    public final BigInteger unit;
    /** The scale of pi. */
    public final BigInteger fine;
    /** pi in multiples of 1/fine, rounded down. */
    public final BigInteger piLower;
    /** pi in multiples of 1/fine, rounded up. */
    public final BigInteger piUpper;

    /*@ public invariant BigInteger.val(unit) >= 1 && BigInteger.val(fine) >= 1;
      @ public invariant analysis.Pi.atLeast(BigInteger.val(piLower), BigInteger.val(fine));
      @ public invariant analysis.Pi.atMost(BigInteger.val(piUpper), BigInteger.val(fine));
      @ public accessible \inv: this.unit, this.fine, this.piLower, this.piUpper; @*/

    /** Sines at the given scale, a positive integer. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    public /*@ pure @*/ Sine(BigInteger unit) {
        Enclosure pi = CircleNumber.of(finer(unit));
        this.unit = unit;
        this.fine = pi.unit;
        this.piLower = pi.lower;
        this.piUpper = pi.upper;
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger finer(BigInteger unit) {
        return unit.shiftLeft(GUARD).max(BigInteger.valueOf(1L));
    }

    /**
     * Encloses sin(x + h pi/2) for every enclosed x.
     *
     * @param h 0 for the sine, 1 for the cosine
     * @param x at the scale of this object
     */
    /*@ public normal_behavior
      @ requires \invariant_for(x) && BigInteger.val(x.unit) == BigInteger.val(unit) && 0 <= h <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures SineLemmas.encloseSines(h, x.lower, x.upper, \result);
      @ assignable \nothing; @*/
    public Enclosure image(int h, Enclosure x) {
        return image(h, x.lower, x.upper);
    }

    /*@ private normal_behavior
      @ requires 0 <= h <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures SineLemmas.encloseSines(h, a, b, \result);
      @ assignable \nothing; @*/
    private Enclosure image(int h, BigInteger a, BigInteger b) {
        Enclosure first = of(h, a, unit);
        Enclosure last = of(h, b, unit);
        BigInteger top = first.upper.max(last.upper);
        BigInteger bottom = first.lower.min(last.lower);
        /*@ assert SineLemmas.ends(h, BigInteger.val(a), BigInteger.val(unit), BigInteger.val(first.lower), BigInteger.val(first.upper),
          @     BigInteger.val(bottom), BigInteger.val(top)); @*/
        /*@ assert SineLemmas.ends(h, BigInteger.val(b), BigInteger.val(unit), BigInteger.val(last.lower), BigInteger.val(last.upper),
          @     BigInteger.val(bottom), BigInteger.val(top)); @*/
        BigInteger high = highest(h, a, b, top);
        BigInteger low = lowest(h, a, b, bottom);
        /*@ assert SineLemmas.both(h, BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(low),
          @     BigInteger.val(high)); @*/
        return new Enclosure(low, high, unit);
    }

    /** At least sin(x + h pi/2) for all x in [a, b]/unit, given what is at least that at both ends. */
    /*@ private normal_behavior
      @ requires 0 <= h <= 3;
      @ requires analysis.Sine.atMost(h, BigInteger.val(a), BigInteger.val(unit), BigInteger.val(end), BigInteger.val(unit));
      @ requires analysis.Sine.atMost(h, BigInteger.val(b), BigInteger.val(unit), BigInteger.val(end), BigInteger.val(unit));
      @ ensures SineLemmas.isAbove(h, BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private BigInteger highest(int h, BigInteger a, BigInteger b, BigInteger end) {
        BigInteger j = turns(h, quarters(a, unit));
        if (isBelow(place(j, 1 - h), a) && isAbove(place(j, 5 - h), b)) {
            /*@ assert SineLemmas.between(h, BigInteger.val(j), BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit),
              @     BigInteger.val(end)); @*/
            return end;
        }
        //@ assert SineLemmas.anywhere(h, BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit));
        return unit;
    }

    /** The largest j for which 4j + 1 - h, the place of a maximum, is not above k. */
    /*@ private normal_behavior
      @ requires 0 <= h <= 3;
      @ ensures 4 * BigInteger.val(\result) + 1 - h <= BigInteger.val(k);
      @ assignable \strictly_nothing; @*/
    private static BigInteger turns(int h, BigInteger k) {
        return Division.floor(k.subtract(BigInteger.valueOf(1 - h)), BigInteger.valueOf(4L));
    }

    /** 4j + phase. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 4 * BigInteger.val(j) + phase;
      @ assignable \strictly_nothing; @*/
    private static BigInteger place(BigInteger j, int phase) {
        return j.multiply(BigInteger.valueOf(4L)).add(BigInteger.valueOf(phase));
    }

    /** At most sin(x + h pi/2) for all x in [a, b]/unit, given what is at most that at both ends: the negative of half a turn later. */
    /*@ private normal_behavior
      @ requires 0 <= h <= 1;
      @ requires analysis.Sine.atLeast(h, BigInteger.val(a), BigInteger.val(unit), BigInteger.val(end), BigInteger.val(unit));
      @ requires analysis.Sine.atLeast(h, BigInteger.val(b), BigInteger.val(unit), BigInteger.val(end), BigInteger.val(unit));
      @ ensures SineLemmas.isBelow(h, BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private BigInteger lowest(int h, BigInteger a, BigInteger b, BigInteger end) {
        //@ assert analysis.Sine.oppositeAtMost(h, 0, BigInteger.val(a), BigInteger.val(unit), BigInteger.val(end), BigInteger.val(unit));
        //@ assert analysis.Sine.oppositeAtMost(h, 0, BigInteger.val(b), BigInteger.val(unit), BigInteger.val(end), BigInteger.val(unit));
        BigInteger opposite = highest(h + 2, a, b, end.negate());
        //@ assert SineLemmas.opposite(h, BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(opposite));
        return opposite.negate();
    }

    /** Whether k pi/2 is at most a/unit for sure. */
    /*@ private normal_behavior
      @ ensures \result ==> analysis.Pi.quartersAtMost(BigInteger.val(k), BigInteger.val(a), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private boolean isBelow(BigInteger k, BigInteger a) {
        boolean result = k.multiply(farther(k)).multiply(unit).compareTo(a.add(a).multiply(fine)) <= 0;
        /*@ assert !result || SineLemmas.quartersBelow(BigInteger.val(k), BigInteger.val(a), BigInteger.val(unit), BigInteger.val(piLower),
          @     BigInteger.val(piUpper), BigInteger.val(fine)); @*/
        return result;
    }

    /** Whether k pi/2 is at least a/unit for sure. */
    /*@ private normal_behavior
      @ ensures \result ==> analysis.Pi.quartersAtLeast(BigInteger.val(k), BigInteger.val(a), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private boolean isAbove(BigInteger k, BigInteger a) {
        boolean result = a.add(a).multiply(fine).compareTo(k.multiply(nearer(k)).multiply(unit)) <= 0;
        /*@ assert !result || SineLemmas.quartersAbove(BigInteger.val(k), BigInteger.val(a), BigInteger.val(unit), BigInteger.val(piLower),
          @     BigInteger.val(piUpper), BigInteger.val(fine)); @*/
        return result;
    }

    /** The bound of pi for which k times it is largest. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == SineLemmas.farther(BigInteger.val(k), BigInteger.val(piLower), BigInteger.val(piUpper));
      @ assignable \strictly_nothing; @*/
    private BigInteger farther(BigInteger k) {
        return k.signum() >= 0 ? piUpper : piLower;
    }

    /** The bound of pi for which k times it is smallest. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == SineLemmas.nearer(BigInteger.val(k), BigInteger.val(piLower), BigInteger.val(piUpper));
      @ assignable \strictly_nothing; @*/
    private BigInteger nearer(BigInteger k) {
        return k.signum() >= 0 ? piLower : piUpper;
    }

    /** About n/d in quarter turns, rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures BigInteger.val(n) >= 0 ==> BigInteger.val(\result) >= 0;
      @ assignable \strictly_nothing; @*/
    private BigInteger quarters(BigInteger n, BigInteger d) {
        BigInteger pi = farther(n).max(BigInteger.valueOf(1L));
        //@ assert Products.positive(BigInteger.val(d), BigInteger.val(pi));
        BigInteger result = Division.floor(n.add(n).multiply(fine), d.multiply(pi));
        /*@ assert BigInteger.val(n) < 0
          @   || EnclosureLemmas.floorNonNegative(2 * BigInteger.val(n), BigInteger.val(fine), BigInteger.val(result),
          @        BigInteger.val(d) * BigInteger.val(pi)); @*/
        return result;
    }

    /**
     * Encloses sin(n/d + h pi/2).
     *
     * @param h 0 for the sine, 1 for the cosine
     * @param n numerator, any sign
     * @param d denominator, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && 0 <= h <= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Sine.atLeast(h, BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Sine.atMost(h, BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public Enclosure of(int h, BigInteger n, BigInteger d) {
        BigInteger k = quarters(n, d);
        BigInteger below = restBelow(n, d, k);
        BigInteger above = restAbove(n, d, k);
        if (below.signum() < 0 || below.compareTo(unit.add(unit)) > 0) {
            //@ assert analysis.Sine.bounds(h, BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit));
            return new Enclosure(unit.negate(), unit, unit);
        }
        return reduced(h, n, d, k, below, above.subtract(below));
    }

    /** n/d - k pi/2 in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures analysis.Pi.quartersAtMost(BigInteger.val(k),
      @     BigInteger.val(n) * BigInteger.val(unit) - BigInteger.val(\result) * BigInteger.val(d),
      @     BigInteger.val(d) * BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private BigInteger restBelow(BigInteger n, BigInteger d, BigInteger k) {
        BigInteger numerator = n.add(n).multiply(fine).subtract(k.multiply(farther(k)).multiply(d));
        //@ assert SineLemmas.positive(BigInteger.val(d), BigInteger.val(fine), BigInteger.val(unit));
        BigInteger result = Division.floor(numerator.multiply(unit), d.add(d).multiply(fine));
        /*@ assert SineLemmas.restBelow(BigInteger.val(k), BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit),
          @     BigInteger.val(piLower), BigInteger.val(piUpper), BigInteger.val(fine), BigInteger.val(result)); @*/
        return result;
    }

    /** n/d - k pi/2 in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1;
      @ ensures analysis.Pi.quartersAtLeast(BigInteger.val(k),
      @     BigInteger.val(n) * BigInteger.val(unit) - BigInteger.val(\result) * BigInteger.val(d),
      @     BigInteger.val(d) * BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private BigInteger restAbove(BigInteger n, BigInteger d, BigInteger k) {
        BigInteger numerator = n.add(n).multiply(fine).subtract(k.multiply(nearer(k)).multiply(d));
        //@ assert SineLemmas.positive(BigInteger.val(d), BigInteger.val(fine), BigInteger.val(unit));
        BigInteger result = Division.ceil(numerator.multiply(unit), d.add(d).multiply(fine));
        /*@ assert SineLemmas.restAbove(BigInteger.val(k), BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit),
          @     BigInteger.val(piLower), BigInteger.val(piUpper), BigInteger.val(fine), BigInteger.val(result)); @*/
        return result;
    }

    /** sin(n/d + h pi/2), n/d being k quarter turns and a rest in [r, r + e]/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && 0 <= h <= 1 && 0 <= BigInteger.val(r) <= 2 * BigInteger.val(unit);
      @ requires analysis.Pi.quartersAtMost(BigInteger.val(k),
      @     BigInteger.val(n) * BigInteger.val(unit) - BigInteger.val(r) * BigInteger.val(d), BigInteger.val(d) * BigInteger.val(unit));
      @ requires analysis.Pi.quartersAtLeast(BigInteger.val(k),
      @     BigInteger.val(n) * BigInteger.val(unit) - (BigInteger.val(r) + BigInteger.val(e)) * BigInteger.val(d),
      @     BigInteger.val(d) * BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Sine.atLeast(h, BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Sine.atMost(h, BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure reduced(int h, BigInteger n, BigInteger d, BigInteger k, BigInteger r, BigInteger e) {
        BigInteger four = BigInteger.valueOf(4L);
        BigInteger phase = k.add(BigInteger.valueOf(h));
        BigInteger j = Division.floor(phase, four);
        BigInteger i = phase.subtract(j.multiply(four));
        Enclosure near = quadrant(i, r);
        /*@ assert analysis.Sine.turnsAtLeast(BigInteger.val(i), BigInteger.val(j), BigInteger.val(r), BigInteger.val(unit),
          @     BigInteger.val(near.lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Sine.turnsAtMost(BigInteger.val(i), BigInteger.val(j), BigInteger.val(r), BigInteger.val(unit),
          @     BigInteger.val(near.upper), BigInteger.val(unit)); @*/
        /*@ assert analysis.Sine.nearAtLeast(h, BigInteger.val(k), BigInteger.val(n), BigInteger.val(d), BigInteger.val(r),
          @     BigInteger.val(e), BigInteger.val(near.lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Sine.nearAtMost(h, BigInteger.val(k), BigInteger.val(n), BigInteger.val(d), BigInteger.val(r),
          @     BigInteger.val(e), BigInteger.val(near.upper), BigInteger.val(unit)); @*/
        return new Enclosure(near.lower.subtract(e), near.upper.add(e), unit);
    }

    /** sin(r/unit + i pi/2), for i from 0 to 3. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(i) <= 3 && 0 <= BigInteger.val(r) <= 2 * BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Sine.atLeast(BigInteger.val(i), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(\result.lower),
      @     BigInteger.val(unit));
      @ ensures analysis.Sine.atMost(BigInteger.val(i), BigInteger.val(r), BigInteger.val(unit), BigInteger.val(\result.upper),
      @     BigInteger.val(unit));
      @ measured_by BigInteger.val(i);
      @ assignable \nothing; @*/
    private Enclosure quadrant(BigInteger i, BigInteger r) {
        BigInteger two = BigInteger.valueOf(2L);
        if (i.compareTo(two) < 0) {
            return i.signum() == 0 ? sineOf(r) : cosineOf(r);
        }
        Enclosure opposite = quadrant(i.subtract(two), r);
        /*@ assert analysis.Sine.oppositeAtLeast(BigInteger.val(i) - 2, 0, BigInteger.val(r), BigInteger.val(unit),
          @     BigInteger.val(opposite.upper), BigInteger.val(unit)); @*/
        /*@ assert analysis.Sine.oppositeAtMost(BigInteger.val(i) - 2, 0, BigInteger.val(r), BigInteger.val(unit),
          @     BigInteger.val(opposite.lower), BigInteger.val(unit)); @*/
        return opposite.negate();
    }

    /** sin(r/unit). */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(r) <= 2 * BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Sine.atLeast(0, BigInteger.val(r), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Sine.atMost(0, BigInteger.val(r), BigInteger.val(unit), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure sineOf(BigInteger r) {
        Enclosure series = SineSeries.of(1, r, unit);
        BigInteger low = Division.floor(r.multiply(series.lower), unit);
        BigInteger high = Division.ceil(r.multiply(series.upper), unit);
        //@ assert SineLemmas.sineAtLeast(BigInteger.val(r), BigInteger.val(unit), BigInteger.val(series.lower), BigInteger.val(low));
        //@ assert SineLemmas.sineAtMost(BigInteger.val(r), BigInteger.val(unit), BigInteger.val(series.upper), BigInteger.val(high));
        return new Enclosure(low, high, unit);
    }

    /** cos(r/unit). */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(r) <= 2 * BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Sine.atLeast(1, BigInteger.val(r), BigInteger.val(unit), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Sine.atMost(1, BigInteger.val(r), BigInteger.val(unit), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure cosineOf(BigInteger r) {
        Enclosure series = SineSeries.of(0, r, unit);
        //@ assert analysis.Sine.cosineAtLeast(BigInteger.val(r), BigInteger.val(unit), BigInteger.val(series.lower), BigInteger.val(unit));
        //@ assert analysis.Sine.cosineAtMost(BigInteger.val(r), BigInteger.val(unit), BigInteger.val(series.upper), BigInteger.val(unit));
        return series;
    }
}
