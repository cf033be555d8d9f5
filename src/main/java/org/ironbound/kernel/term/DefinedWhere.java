package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;

/** At each point of the box at which a condition holds, all operations of the term have results, however large these may be [WHERE]. */
public final class DefinedWhere {
    /** Which term. */
    public final Term term;
    /** Which box. */
    public final Ranges box;
    /** What is to be positive, or not negative. */
    public final Term condition;
    /** Whether the condition is to be positive. */
    public final boolean positive;

    /*@ public invariant \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ public invariant analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), term.kinds.length);
      @ public accessible \inv: this.term, this.box, this.condition, this.positive,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   box.lower, box.upper, box.whole, box.lower[*], box.upper[*], box.whole[*],
      @   condition.kinds, condition.first, condition.second, condition.numbers,
      @   condition.kinds[*], condition.first[*], condition.second[*], condition.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), term.kinds.length);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.box == box && this.condition == condition && this.positive == positive;
      @ assignable \nothing; @*/
    private /*@ pure @*/ DefinedWhere(Term term, Ranges box, Term condition, boolean positive) {
        this.term = term;
        this.box = box;
        this.condition = condition;
        this.positive = positive;
    }

    /**
     * Such a statement.
     *
     * @param reasons of each operation, the index of the statement that its divisor, or what it is the logarithm or root of, is positive
     * @param signs   these statements
     * @return null if one is missing, or about something else
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == box;
      @ ensures \result != null ==> \result.condition == condition && \result.positive == positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ DefinedWhere of(Term term, Ranges box, Term condition, boolean positive, int[] reasons,
            NotNegativeWhere[] signs) {
        boolean good = reasons.length == term.size() && areDefined(term, box, condition, positive, reasons, signs);
        return good ? new DefinedWhere(term, box, condition, positive) : null;
    }

    /**
     * By what is stated of a term with which another one begins.
     *
     * @param reasons of each operation behind those, the index of the statement that its divisor, or what it is the logarithm of, is
     *                positive, or that what it is the square root of is not negative
     * @param signs   these statements
     * @return null if one is missing, or about something else
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(known);
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> \result.term == term && \result.box == known.box;
      @ ensures \result != null ==> \result.condition == known.condition && \result.positive == known.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ DefinedWhere behind(NotNegativeWhere known, Term term, int[] reasons, NotNegativeWhere[] signs) {
        boolean good = reasons.length == term.size() && areDefinedBehind(known, term, reasons, signs);
        return good ? new DefinedWhere(term, known.box, known.condition, known.positive) : null;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(known) && reasons.length == term.kinds.length;
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ ensures \result
      @   ==> analysis.Term.isDefined(TermNames.term(term), WhereLemmas.part(TermNames.box(known.box), TermNames.term(known.condition),
      @     known.condition.kinds.length, known.positive), term.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areDefinedBehind(NotNegativeWhere known, Term term, int[] reasons, NotNegativeWhere[] signs) {
        if (!term.begins(known.term)) {
            return false;
        }
        /*@ assert WhereLemmas.definedBySign(term, WhereLemmas.part(TermNames.box(known.box), TermNames.term(known.condition),
          @     known.condition.kinds.length, known.positive), known.term, known.strict); @*/
        Ranges box = known.box;
        Term condition = known.condition;
        boolean positive = known.positive;
        boolean good = true;
        int k = known.term.size();
        /*@ loop_invariant 0 <= k && k <= term.kinds.length;
          @ loop_invariant good ==> analysis.Term.isDefined(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
          @ decreases term.kinds.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < reasons.length) {
            good = good && isDefined(term, box, condition, positive, k, Copies.entry(reasons, k), signs);
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k has a result, whatever its operands are or by a statement. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && 0 <= k && k < term.kinds.length;
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isDefined(Term term, Ranges box, Term condition, boolean positive, int k, int reason, NotNegativeWhere[] signs) {
        if (isTotal(term, box, condition, positive, k)) {
            return true;
        }
        return 0 <= reason && reason < signs.length && (isOfPositive(term, box, condition, positive, k, signs[reason])
            || isRoot(term, box, condition, positive, k, signs[reason]));
    }

    /** Whether operation k is the square root of what is not negative. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && 0 <= k && k < term.kinds.length;
      @ requires \invariant_for(sign);
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isRoot(Term term, Ranges box, Term condition, boolean positive, int k, NotNegativeWhere sign) {
        int i = term.first(k);
        int j = term.second(k);
        boolean good = i >= 0 && i < k && j >= 0 && j < k && term.isOf(k, Operations.ROOT, i, j) && sign.term.size() - 1 == i
            && term.begins(sign.term) && sign.isAbout(box, condition, positive);
        /*@ assert !good || WhereLemmas.oneMoreRoot(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k, i, j,
          @     TermNames.term(sign.term), sign.strict); @*/
        return good;
    }

    /**
     * By bounds on one side, where a condition is positive, so that variables are not at ends of their ranges [ENDS].
     *
     * @param signs   that their distances from there are positive, one or more, all under this condition
     * @param bounds  of operations, each of which follows from those before it, or from such a distance
     * @param reasons of each operation, the index of the bound of its divisor, or of what it is the logarithm or root of
     * @param ln      logarithms at the unit of the bounds
     * @return null if a bound does not follow, or an operation may have no result
     */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(ln);
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires (\forall int i; 0 <= i && i < bounds.length; \invariant_for(bounds[i]));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ ensures \result != null ==> signs.length > 0 && \result.term == term && \result.box == signs[0].box;
      @ ensures \result != null ==> \result.condition == signs[0].condition && \result.positive;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ DefinedWhere of(Term term, NotNegativeWhere[] signs, OneSided[] bounds, int[] reasons, Logarithm ln) {
        if (signs.length == 0 || reasons.length != term.size()) {
            return null;
        }
        Ranges box = signs[0].box;
        Term condition = signs[0].condition;
        if (!Ends.areOfSigns(term, box, condition, signs, bounds, ln.unit)
                || !Ends.areRight(term, box, condition, signs.length, bounds, ln)
                || !Ends.areDefined(term, box, condition, bounds, reasons, ln.unit)) {
            return null;
        }
        //@ assert OneSidedLemmas.samePart(box, condition);
        return new DefinedWhere(term, box, condition, true);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && reasons.length == term.kinds.length;
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ ensures \result
      @   ==> analysis.Term.isDefined(TermNames.term(term), WhereLemmas.part(TermNames.box(box), TermNames.term(condition),
      @     condition.kinds.length, positive), term.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean areDefined(Term term, Ranges box, Term condition, boolean positive, int[] reasons, NotNegativeWhere[] signs) {
        boolean good = true;
        int k = 0;
        /*@ assert analysis.Term.noneDefined(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive)); @*/
        /*@ loop_invariant 0 <= k && k <= term.kinds.length;
          @ loop_invariant good ==> analysis.Term.isDefined(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
          @ decreases term.kinds.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < reasons.length) {
            good = good && (isTotal(term, box, condition, positive, k)
                || isOfPositive(term, box, condition, positive, k, Copies.entry(reasons, k), signs));
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k has a result whatever its operands are. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isTotal(Term term, Ranges box, Term condition, boolean positive, int k) {
        BigFraction number = term.number(k);
        boolean good = number.getDenominator().signum() > 0 && isTotal(k, term.kind(k), term.first(k), term.second(k));
        /*@ assert !good || WhereLemmas.total(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k, term.kinds[k],
          @     term.first[k], term.second[k], BigFraction.num(number), BigFraction.den(number)); @*/
        return good || isOddRoot(term, box, condition, positive, k);
    }

    /** Whether operation k is a root of odd degree. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length;
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOddRoot(Term term, Ranges box, Term condition, boolean positive, int k) {
        int i = term.first(k);
        int j = term.second(k);
        int degree = term.oddDegree(k);
        boolean good = degree > 0 && i >= 0 && i < k && j >= 0 && j < k;
        /*@ assert !good || WhereLemmas.oddRoot(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k, i, j, degree); @*/
        return good;
    }

    /** Whether operations of a kind have results whatever their operands are. */
    /*@ normal_behavior
      @ ensures \result ==> WhereLemmas.isTotal(k, kind, i, j);
      @ assignable \strictly_nothing; @*/
    static boolean isTotal(int k, int kind, int i, int j) {
        boolean areBefore = 0 <= i && i < k && 0 <= j && j < k;
        boolean isLeaf = kind == Operations.NUMBER || kind == Operations.VARIABLE && i >= 0 || kind == Operations.PI;
        boolean isFunction = Operations.SINE <= kind && kind <= Operations.ARC_TANGENT || kind == Operations.NORMAL;
        return isLeaf || areBefore && (Operations.SUM <= kind && kind <= Operations.SQUARE || kind == Operations.EXPONENTIAL
            || kind == Operations.ABSOLUTE || kind == Operations.SMALLER || isFunction);
    }

    /** Whether operation k divides by something positive, or is the logarithm, square root or x ln x of it, as a statement says. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && 0 <= k && k < term.kinds.length;
      @ requires (\forall int i; 0 <= i && i < signs.length; \invariant_for(signs[i]));
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfPositive(Term term, Ranges box, Term condition, boolean positive, int k, int reason,
            NotNegativeWhere[] signs) {
        return 0 <= reason && reason < signs.length && isOfPositive(term, box, condition, positive, k, signs[reason]);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && \invariant_for(box) && \invariant_for(condition) && 0 <= k && k < term.kinds.length;
      @ requires \invariant_for(sign);
      @ requires analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfPositive(Term term, Ranges box, Term condition, boolean positive, int k, NotNegativeWhere sign) {
        int i = term.first(k);
        int j = term.second(k);
        int o = operand(k, term.kind(k), i, j);
        boolean good = o >= 0 && term.isOf(k, term.kind(k), i, j) && isPositive(sign, term, box, condition, positive, o);
        /*@ assert !good || WhereLemmas.ofPositive(TermNames.term(term),
          @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), k, term.kinds[k], i, j,
          @     o, TermNames.term(sign.term)); @*/
        return good;
    }

    /** What has to be positive that an operation of this kind has a result; -1 if that is not enough. */
    /*@ private normal_behavior
      @ ensures \result >= 0 ==> WhereLemmas.isOfOne(k, kind, i, j, \result);
      @ assignable \strictly_nothing; @*/
    private static int operand(int k, int kind, int i, int j) {
        if (i < 0 || i >= k || j < 0 || j >= k) {
            return -1;
        }
        boolean isOfFirst = kind == Operations.LOGARITHM || kind == Operations.ROOT || kind == Operations.WEIGHTED;
        return kind == Operations.QUOTIENT ? j : isOfFirst ? i : -1;
    }

    /** Whether a statement says of operation o that it is positive on a part of a box. */
    /*@ private normal_behavior
      @ requires \invariant_for(sign) && \invariant_for(term) && \invariant_for(box) && \invariant_for(condition);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(term), TermNames.term(sign.term), o + 1);
      @ ensures \result ==> analysis.Term.positive(TermNames.term(sign.term),
      @     WhereLemmas.part(TermNames.box(box), TermNames.term(condition), condition.kinds.length, positive), o + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isPositive(NotNegativeWhere sign, Term term, Ranges box, Term condition, boolean positive, int o) {
        return sign.strict && sign.term.size() - 1 == o && term.begins(sign.term) && sign.isAbout(box, condition, positive);
    }
}
