package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Intervals;
import org.ironbound.kernel.real.Logarithm;

/** At each point of the box, all operations of the term have results, and its value is from lower/unit to upper/unit [TERM]. */
public final class EnclosedOn {
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** The lower end, in multiples of 1/unit. */
    public final BigInteger lower;
    /** The upper end, in multiples of 1/unit. */
    public final BigInteger upper;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant \invariant_for(term) && \invariant_for(box) && BigInteger.val(unit) >= 1;
      @ public invariant TermLemmas.isEnclosed(TermNames.term(term), TermNames.box(box), term.kinds.length, BigInteger.val(lower),
      @   BigInteger.val(upper), BigInteger.val(unit));
      @ public accessible \inv: this.term, this.box, this.lower, this.upper, this.unit,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && BigInteger.val(unit) >= 1;
      @ requires TermLemmas.isEnclosed(TermNames.term(term), TermNames.box(box), term.kinds.length, BigInteger.val(lower),
      @   BigInteger.val(upper), BigInteger.val(unit));
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.box == box && this.lower == lower && this.upper == upper && this.unit == unit;
      @ assignable \nothing; @*/
    private /*@ pure @*/ EnclosedOn(Term term, Ranges box, BigInteger lower, BigInteger upper, BigInteger unit) {
        this.term = term;
        this.box = box;
        this.lower = lower;
        this.upper = upper;
        this.unit = unit;
    }

    /**
     * By evaluation.
     *
     * @param ln       logarithms at the unit of the result
     * @param mostBits of a number
     * @return null if an operation may have no result, or none that short
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box && \result.unit == ln.unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EnclosedOn of(Term term, Ranges box, Logarithm ln, int mostBits) {
        Enclosure value = term.enclosure(box, ln, mostBits);
        return value == null ? null : new EnclosedOn(term, box, value.lower, value.upper, value.unit);
    }

    /**
     * By what a longer term is, whose last operation has the same result.
     *
     * @param term with which the longer one begins
     * @param same that the last operations have the same result
     * @return null if these are about other terms or boxes
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(same) && \invariant_for(known);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box && \result.unit == known.unit;
      @ ensures \result != null ==> \result.lower == known.lower && \result.upper == known.upper;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EnclosedOn same(Term term, SameResult same, EnclosedOn known) {
        if (!same.isOf(term, known.term, known.box)) {
            return null;
        }
        /*@ assert FractionLemmas.enclosed(term, known.term, known.box, BigInteger.val(known.lower), BigInteger.val(known.upper),
          @     BigInteger.val(known.unit)); @*/
        return new EnclosedOn(term, known.box, known.lower, known.upper, known.unit);
    }

    /**
     * The mean-value form: by an enclosure of a slope, from one number of the range of its variable on.
     *
     * @param whole the box
     * @param slope of the term
     * @param rate  what the slope is, for all real numbers of the range
     * @param start what the term is where the variable is one number
     * @return null if these are about other terms or boxes, or at different units, or the negative of a slope is meant
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(rate) && \invariant_for(start);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == start.term && \result.box == whole && \result.unit == start.unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EnclosedOn along(Ranges whole, SlopeOf slope, EnclosedOn rate, EnclosedOn start) {
        Enclosure distance = whole.distance(slope.variable, start.box, rate.box, start.unit);
        return distance != null && isRate(slope, rate, start) ? along(whole, slope, rate, start, distance) : null;
    }

    /** Whether a slope is that of a term, and both are enclosed at the same unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(slope) && \invariant_for(rate) && \invariant_for(start);
      @ ensures \result ==> BigInteger.val(rate.unit) == BigInteger.val(start.unit) && slope.size <= rate.term.kinds.length;
      @ ensures \result ==> slope.sign == 1 && start.term.kinds.length == slope.size;
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(rate.term), TermNames.term(start.term), slope.size);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(rate.term), slope.variable, rate.term.kinds.length, slope.size - 1,
      @     rate.term.kinds.length - 1, 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isRate(SlopeOf slope, EnclosedOn rate, EnclosedOn start) {
        return slope.isOf(rate.term, start.term) && rate.unit.compareTo(start.unit) == 0;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(rate) && \invariant_for(start);
      @ requires \invariant_for(distance) && distance.unit == start.unit && BigInteger.val(rate.unit) == BigInteger.val(start.unit);
      @ requires slope.sign == 1 && start.term.kinds.length == slope.size && slope.size <= rate.term.kinds.length;
      @ requires analysis.Slope.begins(TermNames.term(rate.term), TermNames.term(start.term), slope.size);
      @ requires analysis.Slope.isSlope(TermNames.term(rate.term), slope.variable, rate.term.kinds.length, slope.size - 1,
      @     rate.term.kinds.length - 1, 1);
      @ requires analysis.Slope.isReached(TermNames.box(whole), TermNames.box(start.box), TermNames.box(rate.box), slope.variable,
      @     BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(start.unit));
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.term == start.term && \result.box == whole && \result.unit == start.unit;
      @ assignable \nothing; @*/
    private static EnclosedOn along(Ranges whole, SlopeOf slope, EnclosedOn rate, EnclosedOn start, Enclosure distance) {
        BigInteger below = Intervals.leastProduct(rate.lower, rate.upper, distance.lower, distance.upper, start.unit);
        BigInteger above = Intervals.leastProduct(rate.lower.negate(), rate.upper.negate(), distance.lower, distance.upper, start.unit);
        BigInteger low = start.lower.add(below);
        BigInteger high = start.upper.subtract(above);
        /*@ assert SlopeLemmas.meanValue(BigInteger.val(start.lower), BigInteger.val(start.upper), BigInteger.val(rate.lower),
          @     BigInteger.val(rate.upper), BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(start.unit),
          @     BigInteger.val(below), BigInteger.val(above)); @*/
        /*@ assert SlopeLemmas.enclosedAlong(TermNames.term(start.term), TermNames.term(rate.term), slope.variable, slope.size,
          @     rate.term.kinds.length, TermNames.box(whole), TermNames.box(start.box), TermNames.box(rate.box),
          @     BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(start.lower), BigInteger.val(start.upper),
          @     BigInteger.val(rate.lower), BigInteger.val(rate.upper), BigInteger.val(low), BigInteger.val(high),
          @     BigInteger.val(start.unit)); @*/
        return new EnclosedOn(start.term, whole, low, high, start.unit);
    }

    /**
     * Taylor's formula: by enclosures of a term, its slope, the slope of that and so on where a variable is one number, and of the last
     * slope for all of its range.
     *
     * @param whole    the box
     * @param slopes   each that of the term before
     * @param known    of each term in turn what it is where the variable is one number; of the last slope, for all real numbers of the
     *                 range
     * @param distance encloses how far the numbers of the range are from that one
     * @return null if there is no slope, or these are about other terms or boxes, or at other units, or the negative of a slope is meant
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(distance);
      @ requires (\forall int i; 0 <= i && i < slopes.length; \invariant_for(slopes[i]));
      @ requires (\forall int i; 0 <= i && i < known.length; \invariant_for(known[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == known[0].term && \result.box == whole && \result.unit == known[0].unit;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ EnclosedOn taylor(Ranges whole, SlopeOf[] slopes, EnclosedOn[] known, Enclosure distance) {
        boolean hasAll = slopes.length > 0 && known.length - 1 == slopes.length;
        Enclosure value = hasAll ? Taylor.enclosure(whole, slopes, known, distance) : null;
        return value == null ? null : new EnclosedOn(known[0].term, whole, value.lower, value.upper, value.unit);
    }
}
