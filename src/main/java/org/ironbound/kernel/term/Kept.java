package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;

/**
 * Conditions that variables are not at ends of their ranges: distances from there, and products of such distances. If one holds at a point
 * of a box, so it does on the way from there to another point in the direction of a variable, but maybe where that ends [ENDS].
 */
final class Kept {
    private Kept() {
    }

    /** Whether a condition is such a distance, or a product of them, on a box: the first ones, and the last one. */
    /*@ normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box);
      @ ensures \result ==> OneSidedLemmas.isKept(TermNames.term(condition), condition.kinds.length, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    static boolean isKept(Term condition, Ranges box, int v) {
        return v >= 0 && isDefined(condition, box) && isProduct(condition, box, v);
    }

    /** Whether a condition has no operation that is a variable, so that it is the same along ways in the direction of that. */
    /*@ normal_behavior
      @ requires \invariant_for(condition) && v >= 0;
      @ ensures \result ==> analysis.OneSided.isSteady(TermNames.term(condition), condition.kinds.length, v);
      @ assignable \strictly_nothing; @*/
    static boolean isSteady(Term condition, int v) {
        return isSteady(condition, v, condition.size());
    }

    /** Whether the first n operations are not that variable. */
    /*@ normal_behavior
      @ requires \invariant_for(condition) && v >= 0 && 0 <= n && n <= condition.kinds.length;
      @ ensures \result ==> analysis.OneSided.isSteady(TermNames.term(condition), n, v);
      @ assignable \strictly_nothing; @*/
    static boolean isSteady(Term condition, int v, int n) {
        boolean good = true;
        int k = 0;
        //@ assert analysis.OneSided.noneSteady(TermNames.term(condition), v);
        /*@ loop_invariant 0 <= k && k <= n;
          @ loop_invariant good ==> analysis.OneSided.isSteady(TermNames.term(condition), k, v);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            good = good && isSteadyAt(condition, v, k);
            k = k + 1;
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(condition) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ requires analysis.OneSided.isSteady(TermNames.term(condition), k, v);
      @ ensures \result ==> analysis.OneSided.isSteady(TermNames.term(condition), k + 1, v);
      @ assignable \strictly_nothing; @*/
    private static boolean isSteadyAt(Term condition, int v, int k) {
        int kind = condition.kind(k);
        int i = condition.first(k);
        int j = condition.second(k);
        boolean isOfOthers = kind >= Operations.SUM && 0 <= i && i < k && 0 <= j && j < k;
        boolean isLeaf = kind == Operations.NUMBER || kind == Operations.PI || kind == Operations.VARIABLE && i != v;
        boolean good = (isLeaf || isOfOthers)
            && condition.isOf(k, kind, i, j);
        //@ assert !good || analysis.OneSided.oneMoreSteady(TermNames.term(condition), k, v, kind, i, j);
        return good;
    }

    /** Whether all operations have results whatever the variables are. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(condition), TermNames.box(box), condition.kinds.length);
      @ assignable \strictly_nothing; @*/
    private static boolean isDefined(Term condition, Ranges box) {
        boolean good = true;
        int n = condition.size();
        int k = 0;
        //@ assert analysis.Term.noneDefined(TermNames.term(condition), TermNames.box(box));
        /*@ loop_invariant 0 <= k && k <= n && n == condition.kinds.length;
          @ loop_invariant good ==> analysis.Term.isDefined(TermNames.term(condition), TermNames.box(box), k);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            good = good && isTotal(condition, box, k);
            k = k + 1;
        }
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && 0 <= k && k < condition.kinds.length;
      @ requires analysis.Term.isDefined(TermNames.term(condition), TermNames.box(box), k);
      @ ensures \result ==> analysis.Term.isDefined(TermNames.term(condition), TermNames.box(box), k + 1);
      @ assignable \strictly_nothing; @*/
    private static boolean isTotal(Term condition, Ranges box, int k) {
        BigFraction number = condition.number(k);
        boolean good = number.getDenominator().signum() > 0
            && DefinedWhere.isTotal(k, condition.kind(k), condition.first(k), condition.second(k));
        /*@ assert !good || WhereLemmas.total(TermNames.term(condition), TermNames.box(box), k, condition.kinds[k], condition.first[k],
          @     condition.second[k], BigFraction.num(number), BigFraction.den(number)); @*/
        return good;
    }

    /** Whether the last operation is a distance, or the product of one and of such a product. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0;
      @ ensures \result ==> analysis.OneSided.isKept(TermNames.term(condition), condition.kinds.length - 1, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isProduct(Term condition, Ranges box, int v) {
        boolean good = true;
        int k = condition.size() - 1;
        /*@ loop_invariant 0 <= k && k < condition.kinds.length;
          @ loop_invariant good ==> OneSidedLemmas.followsFrom(TermNames.term(condition), TermNames.box(box), v, k,
          @     condition.kinds.length - 1);
          @ decreases k;
          @ assignable \strictly_nothing; @*/
        while (k > 0 && condition.kind(k) == Operations.PRODUCT) {
            good = good && isTimes(condition, box, v, k);
            int i = condition.first(k);
            k = good && 0 <= i && i < k ? i : 0;
        }
        return good && isDistance(condition, box, v, k);
    }

    /** Whether an operation is the product of an earlier one and of a distance. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ ensures \result ==> 0 <= condition.first[k] && condition.first[k] < k;
      @ ensures \result ==> OneSidedLemmas.followsFrom(TermNames.term(condition), TermNames.box(box), v, condition.first[k], k);
      @ assignable \strictly_nothing; @*/
    private static boolean isTimes(Term condition, Ranges box, int v, int k) {
        int i = condition.first(k);
        int j = condition.second(k);
        if (i < 0 || i >= k || j < 0 || j >= k) {
            return false;
        }
        boolean good = isDistance(condition, box, v, j) && condition.isOf(k, Operations.PRODUCT, i, j);
        //@ assert !good || OneSidedLemmas.timesKept(TermNames.term(condition), TermNames.box(box), v, i, j, k);
        return good;
    }

    /** Whether an operation is the distance of a variable from an end of its range, or one that is not negative itself. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ ensures \result ==> analysis.OneSided.isKept(TermNames.term(condition), k, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isDistance(Term condition, Ranges box, int v, int k) {
        int i = condition.first(k);
        int j = condition.second(k);
        if (condition.kind(k) == Operations.VARIABLE) {
            return isVariable(condition, box, v, k, i, j);
        }
        if (i < 0 || i >= k || j < 0 || j >= k || condition.kind(k) != Operations.SUM) {
            return false;
        }
        return isDifference(condition, box, v, k, i, j, true) || isDifference(condition, box, v, k, j, i, false);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ ensures \result ==> analysis.OneSided.isKept(TermNames.term(condition), k, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isVariable(Term condition, Ranges box, int v, int k, int u, int j) {
        boolean good = box.isNotNegative(u) && condition.isOf(k, Operations.VARIABLE, u, j);
        /*@ assert !good || analysis.OneSided.keptVariable(TermNames.term(condition), k, TermNames.box(box), v, u, j, 0,
          @     BigFraction.num(box.upper[u]), BigFraction.den(box.upper[u])); @*/
        return good;
    }

    /** Whether an operation is the difference of a variable x and a number p, or if it is not from below the other way round. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ requires 0 <= x && x < k && 0 <= p && p < k;
      @ ensures \result ==> analysis.OneSided.isKept(TermNames.term(condition), k, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isDifference(Term condition, Ranges box, int v, int k, int x, int p, boolean fromBelow) {
        int u = condition.first(x);
        BigInteger unit = condition.number(p).getDenominator();
        if (u < 0 || u >= box.size() || unit.signum() <= 0 || condition.kind(p) != Operations.NUMBER) {
            return false;
        }
        BigFraction low = box.start(u);
        BigFraction high = box.end(u);
        return fromBelow
            ? isAbove(condition, box, v, k, x, p, Division.ceil(high.getNumerator().multiply(unit), high.getDenominator()))
            : isBelow(condition, box, v, k, x, p, Division.floor(low.getNumerator().multiply(unit), low.getDenominator()));
    }

    /** Of a variable that is at most a number, in multiples of what the number p is one of. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ requires 0 <= x && x < k && 0 <= p && p < k && condition.kinds[p] == 0 && BigFraction.den(condition.numbers[p]) >= 1;
      @ ensures \result ==> analysis.OneSided.isKept(TermNames.term(condition), k, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isAbove(Term condition, Ranges box, int v, int k, int x, int p, BigInteger high) {
        BigFraction end = condition.number(p);
        int u = condition.first(x);
        boolean good = box.isWithin(u, end.getNumerator(), high, end.getDenominator()) && condition.isSum(k, x, p, -1)
            && condition.isOf(x, Operations.VARIABLE, u, condition.second(x));
        /*@ assert !good || analysis.OneSided.keptDistance(TermNames.term(condition), k, TermNames.box(box), v, x, p, u,
          @     condition.second[x], condition.first[p], condition.second[p], BigFraction.num(end), BigFraction.den(end),
          @     BigFraction.num(end), BigInteger.val(high), 1); @*/
        return good;
    }

    /** Of a variable that is at least a number. */
    /*@ private normal_behavior
      @ requires \invariant_for(condition) && \invariant_for(box) && v >= 0 && 0 <= k && k < condition.kinds.length;
      @ requires 0 <= x && x < k && 0 <= p && p < k && condition.kinds[p] == 0 && BigFraction.den(condition.numbers[p]) >= 1;
      @ ensures \result ==> analysis.OneSided.isKept(TermNames.term(condition), k, TermNames.box(box), v);
      @ assignable \strictly_nothing; @*/
    private static boolean isBelow(Term condition, Ranges box, int v, int k, int x, int p, BigInteger low) {
        BigFraction end = condition.number(p);
        int u = condition.first(x);
        boolean good = box.isWithin(u, low, end.getNumerator(), end.getDenominator()) && condition.isSum(k, p, x, -1)
            && condition.isOf(x, Operations.VARIABLE, u, condition.second(x));
        /*@ assert !good || analysis.OneSided.keptDistance(TermNames.term(condition), k, TermNames.box(box), v, x, p, u,
          @     condition.second[x], condition.first[p], condition.second[p], BigFraction.num(end), BigFraction.den(end),
          @     BigInteger.val(low), BigFraction.num(end), -1); @*/
        return good;
    }
}
