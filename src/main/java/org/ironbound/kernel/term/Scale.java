package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** Two terms, and how variables of the second one are multiples of what they stand for in the first one [SCALING]. */
public final class Scale {
    /** The first term. */
    public final Term term;
    /** The second one. */
    public final Term other;
    /**
     * Numbers, one for each variable: 1 if it is multiplied and not negative, 2 if it is and is not positive, -1 if its reciprocal is, or
     * -2 if the negative of that is, which the variable of the second term is a multiple of, and 0 if it stays what it is.
     */
    public final Term sides;
    /** By which power of a positive number it is multiplied. */
    public final int power;

    /*@ public invariant \invariant_for(term) && \invariant_for(other) && \invariant_for(sides);
      @ public accessible \inv: this.term, this.other, this.sides, this.power,
      @   term.kinds, term.first, term.second, term.numbers, term.kinds[*], term.first[*], term.second[*], term.numbers[*],
      @   other.kinds, other.first, other.second, other.numbers, other.kinds[*], other.first[*], other.second[*], other.numbers[*],
      @   sides.kinds, sides.first, sides.second, sides.numbers, sides.kinds[*], sides.first[*], sides.second[*], sides.numbers[*]; @*/

    /** Any two terms. */
    /*@ public normal_behavior
      @ requires \invariant_for(term) && \invariant_for(other) && \invariant_for(sides);
      @ ensures \invariant_for(this);
      @ ensures this.term == term && this.other == other && this.sides == sides && this.power == power;
      @ assignable \nothing; @*/
    public /*@ pure @*/ Scale(Term term, Term other, Term sides, int power) {
        this.term = term;
        this.other = other;
        this.sides = sides;
        this.power = power;
    }

    /** The power, which is known to be a number of Java. */
    /*@ normal_behavior
      @ ensures \result == power;
      @ assignable \strictly_nothing; @*/
    int power() {
        return power;
    }

    /** Whether operation k is a number, and operation p the same one. */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, d);
      @ assignable \strictly_nothing; @*/
    boolean isNumber(int k, int p, int d) {
        int kind = term.kind(k);
        BigFraction number = term.number(k);
        BigFraction same = other.number(p);
        boolean good = d == 0 && (kind == Operations.NUMBER || kind == Operations.PI) && other.kind(p) == kind
            && Comparison.isSame(number, same);
        /*@ assert !good || analysis.Scaling.number(TermNames.term(term), TermNames.term(other), TermNames.term(sides),
          @     sides.kinds.length, power, k, p, kind, term.first[k], term.second[k], other.first[p], other.second[p],
          @     BigFraction.num(number), BigFraction.den(number)); @*/
        return good;
    }

    /** Whether both operations are the number 0. */
    /*@ normal_behavior
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, d);
      @ assignable \strictly_nothing; @*/
    boolean isNull(int k, int p, int d) {
        boolean good = term.isNumber(k, 0) && other.isNumber(p, 0);
        /*@ assert !good || analysis.Scaling.nothing(TermNames.term(term), TermNames.term(other), TermNames.term(sides),
          @     sides.kinds.length, power, k, p, d); @*/
        return good;
    }

    /** Whether operation k is a variable, and operation p the same one. */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, d);
      @ assignable \strictly_nothing; @*/
    boolean isVariable(int k, int p, int d) {
        int i = term.first(k);
        boolean good = isVariable(term, k, i) && isVariable(other, p, i)
            && (d == power && (sides.isNumber(i, 1) || sides.isNumber(i, 2)) || d == 0 && sides.isNumber(i, 0));
        /*@ assert !good || analysis.Scaling.variable(TermNames.term(term), TermNames.term(other), TermNames.term(sides),
          @       sides.kinds.length, power, k, p, i, term.second[k], other.second[p], 1, d)
          @     || analysis.Scaling.variable(TermNames.term(term), TermNames.term(other), TermNames.term(sides),
          @       sides.kinds.length, power, k, p, i, term.second[k], other.second[p], 2, d)
          @     || analysis.Scaling.variable(TermNames.term(term), TermNames.term(other), TermNames.term(sides),
          @       sides.kinds.length, power, k, p, i, term.second[k], other.second[p], 0, d); @*/
        return good;
    }

    /** Whether operation k is the reciprocal of a variable, and operation p the variable. */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, power);
      @ assignable \strictly_nothing; @*/
    boolean isReciprocal(int k, int p) {
        int o = term.first(k);
        int j = term.second(k);
        boolean good = term.isOf(k, Operations.QUOTIENT, o, j) && term.isNumber(o, 1) && areReciprocal(j, p);
        //@ assert !good || ScalingLemmas.reciprocal(this, k, p, o, j);
        return good;
    }

    /** Whether operation k is the negative of the reciprocal of a variable, and operation p the variable. */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, power);
      @ assignable \strictly_nothing; @*/
    boolean isOpposite(int k, int p) {
        int z = term.first(k);
        int h = term.second(k);
        if (!areBefore(z, h, k) || !term.isSum(k, z, h, -1) || !term.isNumber(z, 0)) {
            return false;
        }
        int o = term.first(h);
        int j = term.second(h);
        if (!areBefore(o, j, h) || !term.isOf(h, Operations.QUOTIENT, o, j) || !term.isNumber(o, 1)) {
            return false;
        }
        int i = term.first(j);
        boolean good = isVariable(term, j, i) && isVariable(other, p, i) && sides.isNumber(i, -2);
        //@ assert !good || ScalingLemmas.opposite(this, k, p, z, h, o, j);
        return good;
    }

    /** Whether operation k is a variable, and operation p the reciprocal of it. */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, -power);
      @ assignable \strictly_nothing; @*/
    boolean isInverse(int k, int p) {
        int o = other.first(p);
        int j = other.second(p);
        boolean good = areBefore(o, j, p) && other.isOf(p, Operations.QUOTIENT, o, j) && other.isNumber(o, 1) && areReciprocal(k, j);
        //@ assert !good || ScalingLemmas.inverse(this, k, p, o, j);
        return good;
    }

    /**
     * Whether operation k is something times a variable, and operation p something by the same one.
     *
     * @param z the operation of the other term to the former factor, -1 if none is known
     * @param a by which power it is multiplied
     */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires ScalingLemmas.isKnown(this, term.first[k], z, a) && d + power == a;
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, d);
      @ assignable \strictly_nothing; @*/
    boolean isByReciprocal(int k, int p, int d, int z, int a) {
        int o = term.first(k);
        int j = term.second(k);
        int y = other.second(p);
        boolean good = areBefore(z, y, p) && term.isOf(k, Operations.PRODUCT, o, j) && other.isOf(p, Operations.QUOTIENT, z, y)
            && areReciprocal(j, y);
        //@ assert !good || ScalingLemmas.byReciprocal(this, k, p, d, o, j, z, y, a);
        return good;
    }

    /**
     * Whether both are the same operation.
     *
     * @param x the operation of the other term to the first operand, -1 if none is known
     * @param a by which power it is multiplied
     * @param y the operation of the other term to the second operand, -1 if none is known
     * @param b by which power it is multiplied
     */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires ScalingLemmas.isKnown(this, term.first[k], x, a) && ScalingLemmas.isKnown(this, term.second[k], y, b);
      @ ensures \result ==> ScalingLemmas.isScaled(this, k, p, d);
      @ assignable \strictly_nothing; @*/
    boolean isOperation(int k, int p, int d, int x, int a, int y, int b) {
        boolean good = areBefore(x, y, p) && other.first(p) == x && other.second(p) == y && isSame(k, p)
            && isDegree(term.kind(k), term.number(k), d, a, b);
        //@ assert !good || ScalingLemmas.operation(this, k, p, d, a, b);
        return good;
    }

    /**
     * Whether operations k and p are quotients, and the divisor of the former is not 0 where that of the latter is not, a multiple of it:
     * all operations of the first term before k have results where a multiple of the point has results of the second term.
     *
     * @param y the operation of the other term to the divisor, -1 if none is known
     * @param d by which power it is multiplied
     */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length && power >= 1;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires ScalingLemmas.isKnown(this, term.second[k], y, d) && ScalingLemmas.areBack(this, k);
      @ ensures \result ==> ScalingLemmas.areBack(this, k + 1);
      @ assignable \strictly_nothing; @*/
    boolean isByMultiple(int k, int p, int y, int d) {
        boolean good = term.kind(k) == Operations.QUOTIENT && isSame(k, p) && areBefore(other.first(p), y, p) && other.second(p) == y;
        //@ assert !good || ScalingLemmas.partialBack(this, k, p, d);
        return good;
    }

    /**
     * Whether operations k and p are the same, and have results for the same signs of their first operands, the latter a multiple of the
     * former: all operations of the first term before k have results where a multiple of the point has results of the second term.
     *
     * @param y the operation of the other term to the operand, -1 if none is known
     * @param d by which power it is multiplied
     */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length && power >= 1;
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ requires ScalingLemmas.isKnown(this, term.first[k], y, d) && ScalingLemmas.areBack(this, k);
      @ ensures \result ==> ScalingLemmas.areBack(this, k + 1);
      @ assignable \strictly_nothing; @*/
    boolean isOfMultiple(int k, int p, int y, int d) {
        boolean good = isOfSign(term.kind(k)) && isSame(k, p) && areBefore(y, other.second(p), p) && other.first(p) == y;
        //@ assert !good || ScalingLemmas.partialBack(this, k, p, d);
        return good;
    }

    /** Whether operations of a kind have results by the signs of their first operands. */
    /*@ private normal_behavior
      @ ensures \result ==> kind == 7 || kind == 8 || kind == 15 || kind == 17;
      @ assignable \strictly_nothing; @*/
    private static boolean isOfSign(int kind) {
        return kind == Operations.LOGARITHM || kind == Operations.ROOT || kind == Operations.ANY_ROOT || kind == Operations.WEIGHTED;
    }

    /** Whether operation k is something by a variable whose reciprocal, or the negative of that, is multiplied. */
    /*@ normal_behavior
      @ requires 0 <= k && k < term.kinds.length && ScalingLemmas.areBack(this, k);
      @ requires 0 <= term.first[k] && term.first[k] < k && 0 <= term.second[k] && term.second[k] < k;
      @ ensures \result ==> ScalingLemmas.areBack(this, k + 1);
      @ assignable \strictly_nothing; @*/
    boolean isByInverted(int k) {
        int o = term.first(k);
        int j = term.second(k);
        int i = term.first(j);
        boolean good = term.isOf(k, Operations.QUOTIENT, o, j) && isVariable(term, j, i) && i >= 0 && i < sides.size()
            && (sides.isNumber(i, -1) || sides.isNumber(i, -2));
        //@ assert !good || ScalingLemmas.reciprocalBack(this, k, o, j, i, term.second[j]);
        return good;
    }

    /** Whether both are numbers of operations before operation p. */
    /*@ private normal_behavior
      @ ensures \result ==> 0 <= x && x < p && 0 <= y && y < p;
      @ assignable \strictly_nothing; @*/
    private static boolean areBefore(int x, int y, int p) {
        return x >= 0 && x < p && y >= 0 && y < p;
    }

    /** Whether operation k is of the kind of operation p, and has its number. */
    /*@ private normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= p && p < other.kinds.length;
      @ ensures \result ==> ScalingLemmas.isSame(this, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isSame(int k, int p) {
        BigFraction number = term.number(k);
        BigFraction same = other.number(p);
        return other.kind(p) == term.kind(k) && Comparison.isSame(number, same);
    }

    /** Whether operations j and y are the same variable, whose reciprocal is multiplied. */
    /*@ private normal_behavior
      @ requires 0 <= j && j < term.kinds.length && 0 <= y && y < other.kinds.length;
      @ ensures \result ==> ScalingLemmas.areReciprocal(this, j, y);
      @ assignable \strictly_nothing; @*/
    private boolean areReciprocal(int j, int y) {
        int i = term.first(j);
        return isVariable(term, j, i) && isVariable(other, y, i) && sides.isNumber(i, -1);
    }

    /*@ private normal_behavior
      @ ensures \result ==> ScalingLemmas.isDegree(kind, BigFraction.num(number), BigFraction.den(number), d, a, b);
      @ assignable \strictly_nothing; @*/
    private static boolean isDegree(int kind, BigFraction number, int d, int a, int b) {
        if (kind == Operations.ANY_ROOT) {
            return number.getDenominator().compareTo(BigInteger.valueOf(1L)) == 0
                && number.getNumerator().multiply(BigInteger.valueOf(d)).compareTo(BigInteger.valueOf(a)) == 0;
        }
        return isDegree(kind, d, a, b) || Operations.SUM <= kind && kind <= Operations.NORMAL && a == 0 && b == 0 && d == 0;
    }

    /*@ private normal_behavior
      @ ensures \result ==> (\forall \bigint e, g; ScalingLemmas.isDegree(kind, e, g, d, a, b));
      @ assignable \strictly_nothing; @*/
    private static boolean isDegree(int kind, int d, int a, int b) {
        return (kind == Operations.SUM || kind == Operations.SMALLER) && a == d && b == d
            || kind == Operations.PRODUCT && (long) a + b == d || kind == Operations.QUOTIENT && (long) a - b == d
            || kind == Operations.SQUARE && (long) a + a == d || kind == Operations.ROOT && (long) d + d == a
            || kind == Operations.ABSOLUTE && a == d;
    }

    /** Whether operation k of a term is a variable. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> 0 <= k && k < term.kinds.length && analysis.Slope.isOf(TermNames.term(term), k, 1, i, term.second[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean isVariable(Term term, int k, int i) {
        return k >= 0 && k < term.size() && term.isOf(k, Operations.VARIABLE, i, term.second(k));
    }
}
