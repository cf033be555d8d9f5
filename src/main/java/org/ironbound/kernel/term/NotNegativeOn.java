package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.real.Logarithm;

/** At each point of the box, all operations of the term have results, and its value is not negative, or if strict positive [TERM]. */
public final class NotNegativeOn {
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** Whether the value is more than 0. */
    public final boolean strict;

    /*@ public invariant \invariant_for(term) && \invariant_for(box);
      @ public invariant TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(box), term.kinds.length, strict);
      @ public accessible \inv: this.term, this.box, this.strict,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ requires TermLemmas.isNotNegative(TermNames.term(term), TermNames.box(box), term.kinds.length, strict);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.box == box && this.strict == strict;
      @ assignable \nothing; @*/
    private /*@ pure @*/ NotNegativeOn(Term term, Ranges box, boolean strict) {
        this.term = term;
        this.box = box;
        this.strict = strict;
    }

    /**
     * By an enclosure of the value.
     *
     * @param strict   whether it is to be more than 0
     * @param ln       logarithms at the unit to compute with
     * @param mostBits of a number
     * @return null if an operation may have no result, or none that short, or the value may be too small
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box && \result.strict == strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn of(Term term, Ranges box, boolean strict, Logarithm ln, int mostBits) {
        EnclosedOn value = EnclosedOn.of(term, box, ln, mostBits);
        return value == null ? null : of(value, strict);
    }

    /**
     * By what the value is known to be.
     *
     * @param strict whether it is to be more than 0
     * @return null if the value may be too small
     */
    /*@ public normal_behavior
      @ requires \invariant_for(value);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == value.term && \result.box == value.box && \result.strict == strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn of(EnclosedOn value, boolean strict) {
        if (value.lower.signum() < 0 || strict && value.lower.signum() == 0) {
            return null;
        }
        /*@ assert TermLemmas.byEnclosure(TermNames.term(value.term), TermNames.box(value.box), value.term.kinds.length,
          @     BigInteger.val(value.lower), BigInteger.val(value.upper), BigInteger.val(value.unit), strict); @*/
        return new NotNegativeOn(value.term, value.box, strict);
    }

    /**
     * By two parts of a box.
     *
     * @param whole    the box
     * @param variable whose range is divided
     * @param below    the part below
     * @param above    the part above
     * @return null if they are about other terms, or not both strict or not strict, or do not cover the box
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(below) && \invariant_for(above);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == below.term && \result.box == whole && \result.strict == below.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn join(Ranges whole, int variable, NotNegativeOn below, NotNegativeOn above) {
        if (below.strict != above.strict || !below.term.isSame(above.term) || !whole.isDivided(variable, below.box, above.box)) {
            return null;
        }
        /*@ assert TermLemmas.byParts(TermNames.term(below.term), TermNames.box(whole), TermNames.box(below.box), TermNames.box(above.box),
          @     below.term.kinds.length, below.strict); @*/
        return new NotNegativeOn(below.term, whole, below.strict);
    }

    /**
     * By the sign of a longer term, whose last operation has the same result.
     *
     * @param term with which the longer one begins
     * @param same that the last operations have the same result
     * @return null if these are about other terms or boxes
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(same) && \invariant_for(known);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box && \result.strict == known.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn same(Term term, SameResult same, NotNegativeOn known) {
        if (!same.isOf(term, known.term, known.box)) {
            return null;
        }
        //@ assert FractionLemmas.notNegative(term, known.term, known.box, known.strict);
        return new NotNegativeOn(term, known.box, known.strict);
    }

    /**
     * By a slope that is not negative along the range of its variable, from one end of it on; or of a slope's negative, from the other end.
     *
     * @param whole the box
     * @param slope of the term
     * @param sign  that the slope is not negative, for all real numbers of the range
     * @param face  that the term is so at the end
     * @return null if these are about other terms or boxes, or the sign is said to be strict
     */
    /*@ public normal_behavior
      @ requires \invariant_for(whole) && \invariant_for(slope) && \invariant_for(sign) && \invariant_for(face);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == face.term && \result.box == whole && \result.strict == face.strict;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NotNegativeOn along(Ranges whole, SlopeOf slope, NotNegativeOn sign, NotNegativeOn face) {
        if (sign.strict || face.term.size() != slope.size || !sign.term.isSame(slope.term) || !slope.term.begins(face.term)) {
            return null;
        }
        if (!whole.isSwept(slope.variable, face.box, sign.box, slope.sign)) {
            return null;
        }
        /*@ assert SlopeLemmas.along(TermNames.term(face.term), TermNames.term(slope.term), slope.variable, slope.size,
          @     slope.term.kinds.length, slope.sign, TermNames.box(whole), TermNames.box(face.box), TermNames.box(sign.box),
          @     face.strict); @*/
        return new NotNegativeOn(face.term, whole, face.strict);
    }
}
