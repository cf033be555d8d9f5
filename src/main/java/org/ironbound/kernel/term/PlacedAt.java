package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Enclosure;

/**
 * What operations of a term are with the result of another operation, the place, put in for a variable: operations of the same term, which
 * have that result wherever on the box all operations have results [PLACE].
 */
public final class PlacedAt {
    /** In place of a reason: the operation is the copy itself. */
    public static final int COPY = -1;
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** The index of the variable. */
    public final int variable;
    /** The operation that is put in for it. */
    public final int place;
    private final /*@ spec_public @*/ int[] places;

    /*@ public invariant \invariant_for(term) && \invariant_for(box) && 0 <= variable && variable <= 2147483647;
      @ public invariant 0 <= place && place < term.kinds.length && places.length <= term.kinds.length;
      @ public invariant PlaceLemmas.arePlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, places,
      @   places.length);
      @ public accessible \inv: this.term, this.box, this.variable, this.place, this.places, this.places[*],
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && 0 <= variable;
      @ requires 0 <= place && place < term.kinds.length && places.length <= term.kinds.length;
      @ requires PlaceLemmas.arePlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, places,
      @   places.length);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.box == box && this.variable == variable && this.place == place && this.places == places;
      @ assignable \nothing; @*/
    private /*@ pure @*/ PlacedAt(Term term, Ranges box, int variable, int place, int[] places) {
        this.term = term;
        this.box = box;
        this.variable = variable;
        this.place = place;
        this.places = places;
    }

    /**
     * From what all operations become that are needed.
     *
     * @param place   the operation that is put in for the variable
     * @param places  of each of the first operations, the index of the operation that it becomes, or -1 where that is not needed
     * @param reasons of each of these, the index of the statement that what it becomes is the same as a copy, or {@link #COPY}
     * @param same    these statements
     * @return null if one of them is no copy, nor the same as one
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ requires (\forall int i; 0 <= i && i < same.length; \invariant_for(same[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box && \result.variable == variable;
      @ ensures \result != null ==> \result.place == place;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ PlacedAt of(Term term, Ranges box, int variable, int place, int[] places, int[] reasons,
            SameResult[] same) {
        if (variable < 0 || place < 0 || place >= term.size() || places.length > term.size() || reasons.length != places.length) {
            return null;
        }
        int[] copy = Copies.of(places);
        return arePlaced(term, box, variable, place, copy, reasons, same) ? new PlacedAt(term, box, variable, place, copy) : null;
    }

    /** What operation k becomes, -1 if that is not known. */
    /*@ normal_behavior
      @ ensures \result >= 0 ==> 0 <= k && k < places.length && \result == places[k];
      @ ensures \result >= 0 ==> \result < term.kinds.length
      @   && analysis.Place.isPlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k, \result);
      @ assignable \strictly_nothing; @*/
    int at(int k) {
        return k < 0 || k >= places.length || places[k] < 0 ? -1 : places[k];
    }

    /** Whether the first n operations all become something that is known: so they have results at the places. */
    /*@ normal_behavior
      @ requires 0 <= n;
      @ ensures \result ==> PlaceLemmas.isDefinedAt(this, n);
      @ assignable \strictly_nothing; @*/
    boolean areDefined(int n) {
        boolean good = true;
        int k = 0;
        //@ assert PlaceLemmas.noneDefinedAt(this);
        /*@ loop_invariant 0 <= k && k <= n;
          @ loop_invariant good ==> PlaceLemmas.isDefinedAt(this, k);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            int becomes = at(k);
            good = good && becomes >= 0;
            //@ assert !good || PlaceLemmas.oneMoreDefinedAt(this, k, becomes);
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k becomes the last one, which is not negative on the box, or positive. */
    /*@ normal_behavior
      @ requires \invariant_for(known);
      @ ensures \result ==> PlaceLemmas.endsWell(this, k, known.strict);
      @ assignable \strictly_nothing; @*/
    boolean endsWell(int k, NotNegativeOn known) {
        return at(k) == term.size() - 1 && known.term.isSame(term) && known.box.isSame(box);
    }

    /** The same where a condition is positive. */
    /*@ normal_behavior
      @ requires \invariant_for(known) && \invariant_for(condition);
      @ ensures \result ==> WhereLemmas.endsWell(this, k, condition, known.strict);
      @ assignable \strictly_nothing; @*/
    boolean endsWell(int k, NotNegativeWhere known, Term condition) {
        return at(k) == term.size() - 1 && known.term.isSame(term) && known.isAbout(box, condition, true);
    }

    /** Whether all points between those of the box and their places, which a term of its own ends with, are in a box. */
    /*@ normal_behavior
      @ requires \invariant_for(along) && \invariant_for(known);
      @ ensures \result ==> WhereLemmas.isBetween(this, known.all, along);
      @ assignable \strictly_nothing; @*/
    boolean isBetween(Ranges along, PlaceValue known) {
        EnclosedOn all = known.all;
        return known.isOf(this) && box.isSpanned(variable, along, all.lower, all.upper, all.unit);
    }

    /** Whether the place is known on another box, from which all points of this one are reached. */
    /*@ normal_behavior
      @ requires \invariant_for(end) && \invariant_for(distance);
      @ ensures \result ==> PlaceLemmas.isEnd(this, end, distance);
      @ assignable \strictly_nothing; @*/
    boolean isEnd(EnclosedOn end, Enclosure distance) {
        return end.term.size() - 1 == place && term.begins(end.term) && end.unit.compareTo(distance.unit) == 0
            && box.isReached(variable, end.box, box, distance);
    }

    /** Whether operation k becomes the number 0. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= k && PlaceLemmas.isNull(this, k);
      @ assignable \strictly_nothing; @*/
    boolean isNull(int k) {
        return at(k) >= 0 && term.isNumber(at(k), 0);
    }

    /** Whether another box is reached from a part of this one, and its range is between two numbers. */
    /*@ normal_behavior
      @ requires \invariant_for(other) && \invariant_for(start) && \invariant_for(along) && \invariant_for(distance);
      @ ensures \result ==> PlaceLemmas.arePlaces(other, this, start, along, distance, BigInteger.val(low), BigInteger.val(high));
      @ assignable \strictly_nothing; @*/
    boolean arePlaces(Ranges other, Ranges start, Ranges along, Enclosure distance, BigInteger low, BigInteger high) {
        BigInteger zero = BigInteger.valueOf(0L);
        return other.isReached(variable, start, along, distance) && start.isSpanned(variable, box, zero, zero, distance.unit)
            && other.isWithin(variable, low, high, distance.unit);
    }

    /** Whether a term ends with a copy of the place, which is known on the whole box. */
    /*@ normal_behavior
      @ requires \invariant_for(all);
      @ ensures \result ==> PlaceLemmas.isCopied(this, all);
      @ assignable \strictly_nothing; @*/
    boolean isCopied(EnclosedOn all, int[] copies) {
        return term.hasCopied(all.term, copies, place) && all.box.isSame(box);
    }

    /** Whether the last operation of a term is known on another box, from which all points of this one are reached. */
    /*@ normal_behavior
      @ requires \invariant_for(end) && \invariant_for(of) && \invariant_for(distance);
      @ ensures \result ==> PlaceLemmas.isEndOf(this, end, of, distance);
      @ assignable \strictly_nothing; @*/
    boolean isEndOf(EnclosedOn end, Term of, Enclosure distance) {
        return end.term.isSame(of) && end.unit.compareTo(distance.unit) == 0 && box.isReached(variable, end.box, box, distance);
    }

    /** Whether the variable is 0 at the points of one end, and nowhere negative. */
    /*@ normal_behavior
      @ requires \invariant_for(end);
      @ ensures \result ==> PlaceLemmas.isFromNull(this, end);
      @ assignable \strictly_nothing; @*/
    boolean isFromNull(EnclosedOn end) {
        return end.box.isNull(variable) && box.isNotNegative(variable);
    }

    /** Whether all points between those of the box and their places, where the last operation of a part of the term is, are in a box. */
    /*@ normal_behavior
      @ requires \invariant_for(along) && \invariant_for(known);
      @ ensures \result ==> PlaceLemmas.isReached(this, known, along);
      @ assignable \strictly_nothing; @*/
    boolean isReached(Ranges along, EnclosedOn known) {
        return known.term.size() - 1 == place && term.begins(known.term) && known.box.isSame(box)
            && box.isSpanned(variable, along, known.lower, known.upper, known.unit);
    }

    /** Whether all points between those of the box and the least place, or with the sign -1 the largest one, are in a box. */
    /*@ normal_behavior
      @ requires \invariant_for(along) && \invariant_for(known) && (sign == 1 || sign == -1);
      @ ensures \result ==> WhereLemmas.isReached(this, known, along, sign);
      @ assignable \strictly_nothing; @*/
    boolean isReachedFrom(Ranges along, EnclosedOn known, int sign) {
        BigInteger end = sign == 1 ? known.lower : known.upper;
        return known.term.size() - 1 == place && term.begins(known.term) && known.box.isSame(box)
            && box.isSpanned(variable, along, end, end, known.unit);
    }

    /** The same of a term of its own, which ends with a copy of the place. */
    /*@ normal_behavior
      @ requires \invariant_for(along) && \invariant_for(known) && (sign == 1 || sign == -1);
      @ ensures \result ==> WhereLemmas.isReachedByCopy(this, known.all, along, sign);
      @ assignable \strictly_nothing; @*/
    boolean isReachedByCopy(Ranges along, PlaceValue known, int sign) {
        EnclosedOn all = known.all;
        BigInteger end = sign == 1 ? all.lower : all.upper;
        return known.isOf(this) && box.isSpanned(variable, along, end, end, all.unit);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && 0 <= place && place < term.kinds.length;
      @ requires places.length <= term.kinds.length && reasons.length == places.length;
      @ requires (\forall int i; 0 <= i && i < same.length; \invariant_for(same[i]));
      @ ensures \result ==> PlaceLemmas.arePlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, places,
      @   places.length);
      @ assignable \strictly_nothing; @*/
    private static boolean arePlaced(Term term, Ranges box, int variable, int place, int[] places, int[] reasons, SameResult[] same) {
        boolean good = true;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= places.length;
          @ loop_invariant good
          @   ==> PlaceLemmas.arePlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, places, k);
          @ decreases places.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < places.length) {
            good = good && (places[k] < 0 || becomes(term, box, variable, place, places, k, Copies.entry(reasons, k), same));
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k becomes what is said, by its reason, if those before do. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && 0 <= place && place < term.kinds.length;
      @ requires 0 <= k && k < places.length && places.length <= term.kinds.length;
      @ requires (\forall int i; 0 <= i && i < same.length; \invariant_for(same[i]));
      @ requires PlaceLemmas.arePlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, places, k);
      @ ensures \result ==> places[k] < term.kinds.length
      @   && analysis.Place.isPlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k, places[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean becomes(Term term, Ranges box, int variable, int place, int[] places, int k, int reason, SameResult[] same) {
        int becomes = Copies.entry(places, k);
        if (reason < 0 || reason >= same.length) {
            return isCopy(term, box, variable, place, places, k, becomes);
        }
        SameResult known = same[reason];
        boolean good = known.holdsOn(term, box) && known.second == becomes
            && isCopy(term, box, variable, place, places, k, known.first);
        /*@ assert !good || analysis.Place.ofSame(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k,
          @     known.first, known.second); @*/
        return good;
    }

    /** Whether operation p is a copy of operation k, if those before become what is said. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && 0 <= place && place < term.kinds.length;
      @ requires 0 <= k && k < places.length && places.length <= term.kinds.length;
      @ requires PlaceLemmas.arePlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, places, k);
      @ ensures \result ==> 0 <= p && p < term.kinds.length
      @   && analysis.Place.isPlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k, p);
      @ assignable \strictly_nothing; @*/
    private static boolean isCopy(Term term, Ranges box, int variable, int place, int[] places, int k, int p) {
        if (p < 0 || p >= term.size()) {
            return false;
        }
        if (term.kind(k) <= Operations.VARIABLE || term.kind(k) == Operations.PI) {
            return leaf(term, box, variable, place, k, p);
        }
        int i = term.first(k);
        int j = term.second(k);
        if (i < 0 || i >= k || j < 0 || j >= k || places[i] < 0 || places[j] < 0) {
            return false;
        }
        return operation(term, box, variable, place, k, p, places[i], places[j]);
    }

    /** Whether operation k, a number, pi or a variable, becomes p. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires 0 <= place && place < term.kinds.length;
      @ ensures \result
      @   ==> analysis.Place.isPlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k, p);
      @ assignable \strictly_nothing; @*/
    private static boolean leaf(Term term, Ranges box, int variable, int place, int k, int p) {
        int i = term.first(k);
        int j = term.second(k);
        boolean isNumber = (term.isOf(k, Operations.NUMBER, i, j) || term.isOf(k, Operations.PI, i, j)) && p == k;
        boolean isVariable = term.isOf(k, Operations.VARIABLE, i, j) && p == (i == variable ? place : k);
        /*@ assert (!isNumber || analysis.Place.ofNumber(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k,
          @     i, j))
          @   && (!isVariable || analysis.Place.ofVariable(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k,
          @     i, j)); @*/
        return isNumber || isVariable;
    }

    /** Whether operation p does with x and y, which its operands become, what operation k does. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= p && p < term.kinds.length;
      @ requires PlaceLemmas.haveSame(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, term.first[k], x,
      @   term.second[k], y);
      @ ensures \result
      @   ==> analysis.Place.isPlaced(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k, p);
      @ assignable \strictly_nothing; @*/
    private static boolean operation(Term term, Ranges box, int variable, int place, int k, int p, int x, int y) {
        BigFraction number = term.number(k);
        BigFraction other = term.number(p);
        int kind = term.kind(k);
        boolean good = kind >= Operations.SUM && term.kind(p) == kind && term.first(p) == x && term.second(p) == y
            && Comparison.isSame(number, other);
        /*@ assert !good || analysis.Place.ofOperation(TermNames.term(term), TermNames.box(box), term.kinds.length, variable, place, k, p,
          @     kind, term.first[k], term.second[k], BigFraction.num(number), BigFraction.den(number), x, y); @*/
        return good;
    }
}
