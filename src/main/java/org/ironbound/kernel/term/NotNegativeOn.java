package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;
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
        Enclosure value = term.enclosure(box, ln, mostBits);
        if (value == null || value.lower.signum() < 0 || strict && value.lower.signum() == 0) {
            return null;
        }
        return enclosed(term, box, strict, value);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box);
      @ requires TermLemmas.isEnclosed(TermNames.term(term), TermNames.box(box), term.kinds.length, BigInteger.val(value.lower),
      @     BigInteger.val(value.upper), BigInteger.val(value.unit));
      @ requires strict ? BigInteger.val(value.lower) > 0 : BigInteger.val(value.lower) >= 0;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures \result.term == term && \result.box == box && \result.strict == strict;
      @ assignable \nothing; @*/
    private static NotNegativeOn enclosed(Term term, Ranges box, boolean strict, Enclosure value) {
        /*@ assert TermLemmas.byEnclosure(TermNames.term(term), TermNames.box(box), term.kinds.length, BigInteger.val(value.lower),
          @     BigInteger.val(value.upper), BigInteger.val(value.unit), strict); @*/
        return new NotNegativeOn(term, box, strict);
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
}
