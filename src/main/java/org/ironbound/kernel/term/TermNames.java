package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** What terms and boxes are called in specs/, for use in contracts; no Java code. */
public final class TermNames {
    private TermNames() {
    }

    /** The term of the first n operations. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible kinds[*], first[*], second[*], numbers[*];
      @ measured_by n;
      @ public static model strictly_pure helper \bigint operations(nullable int[] kinds, nullable int[] first, nullable int[] second,
      @     nullable BigFraction[] numbers, \bigint n) {
      @   return n <= 0 ? 0 : analysis.Term.with(operations(kinds, first, second, numbers, n - 1), n - 1, kinds[n - 1], first[n - 1],
      @       second[n - 1], BigFraction.num(numbers[n - 1]), BigFraction.den(numbers[n - 1])); } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && operations(kinds, first, second, numbers, n)
      @   == analysis.Term.with(operations(kinds, first, second, numbers, n - 1), n - 1, kinds[n - 1], first[n - 1], second[n - 1],
      @     BigFraction.num(numbers[n - 1]), BigFraction.den(numbers[n - 1]));
      @ public static model strictly_pure helper boolean operationsStep(nullable int[] kinds, nullable int[] first,
      @     nullable int[] second, nullable BigFraction[] numbers, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && operations(kinds, first, second, numbers, 0) == 0;
      @ public static model strictly_pure helper boolean operationsOfNone(nullable int[] kinds, nullable int[] first, nullable int[] second,
      @     nullable BigFraction[] numbers) { return true; } @*/

    /** Operation k of the first n ones is what the arrays say. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < n;
      @ ensures \result && analysis.Term.isAt(operations(kinds, first, second, numbers, n), k, kinds[k], first[k], second[k],
      @     BigFraction.num(numbers[k]), BigFraction.den(numbers[k]));
      @ measured_by n;
      @ public static model strictly_pure helper boolean operationAt(nullable int[] kinds, nullable int[] first, nullable int[] second,
      @     nullable BigFraction[] numbers, \bigint n, \bigint k) {
      @   return n <= 0 || (operationsStep(kinds, first, second, numbers, n)
      @     && (k < n - 1
      @       || analysis.Term.last(operations(kinds, first, second, numbers, n - 1), k, kinds[k], first[k], second[k],
      @           BigFraction.num(numbers[k]), BigFraction.den(numbers[k])))
      @     && (k == n - 1
      @       || operationAt(kinds, first, second, numbers, n - 1, k)
      @         && analysis.Term.earlier(operations(kinds, first, second, numbers, n - 1), k, kinds[k], first[k], second[k],
      @           BigFraction.num(numbers[k]), BigFraction.den(numbers[k]), n - 1, kinds[n - 1], first[n - 1], second[n - 1],
      @           BigFraction.num(numbers[n - 1]), BigFraction.den(numbers[n - 1])))); } @*/

    /** The box with the first n ranges. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible lower[*], upper[*], whole[*];
      @ measured_by n;
      @ public static model strictly_pure helper \bigint ranges(nullable BigFraction[] lower, nullable BigFraction[] upper,
      @     nullable int[] whole, \bigint n) {
      @   return n <= 0 ? 0 : analysis.Term.range(ranges(lower, upper, whole, n - 1), n - 1, BigFraction.num(lower[n - 1]),
      @       BigFraction.den(lower[n - 1]), BigFraction.num(upper[n - 1]), BigFraction.den(upper[n - 1]), whole[n - 1]); } @*/

    /*@ public normal_behavior
      @ requires n >= 1;
      @ ensures \result && ranges(lower, upper, whole, n)
      @   == analysis.Term.range(ranges(lower, upper, whole, n - 1), n - 1, BigFraction.num(lower[n - 1]), BigFraction.den(lower[n - 1]),
      @     BigFraction.num(upper[n - 1]), BigFraction.den(upper[n - 1]), whole[n - 1]);
      @ public static model strictly_pure helper boolean rangesStep(nullable BigFraction[] lower, nullable BigFraction[] upper,
      @     nullable int[] whole, \bigint n) { return true; } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && ranges(lower, upper, whole, 0) == 0;
      @ public static model strictly_pure helper boolean rangesOfNone(nullable BigFraction[] lower, nullable BigFraction[] upper,
      @     nullable int[] whole) { return true; } @*/

    /** The range of variable v, one of the first n, encloses it. */
    /*@ public normal_behavior
      @ requires 0 <= v && v < n && s > 0 && BigFraction.den(lower[v]) > 0 && BigFraction.den(upper[v]) > 0;
      @ requires low * BigFraction.den(lower[v]) <= BigFraction.num(lower[v]) * s;
      @ requires BigFraction.num(upper[v]) * s <= high * BigFraction.den(upper[v]);
      @ ensures \result && analysis.Term.isWithin(ranges(lower, upper, whole, n), v, low, high, s);
      @ measured_by n;
      @ public static model strictly_pure helper boolean rangeAt(nullable BigFraction[] lower, nullable BigFraction[] upper,
      @     nullable int[] whole, \bigint n, \bigint v, \bigint low, \bigint high, \bigint s) {
      @   return n <= 0 || (rangesStep(lower, upper, whole, n)
      @     && (v < n - 1
      @       || analysis.Term.lastRange(ranges(lower, upper, whole, n - 1), v, BigFraction.num(lower[v]), BigFraction.den(lower[v]),
      @           BigFraction.num(upper[v]), BigFraction.den(upper[v]), whole[v], low, high, s))
      @     && (v == n - 1
      @       || rangeAt(lower, upper, whole, n - 1, v, low, high, s)
      @         && analysis.Term.earlierRange(ranges(lower, upper, whole, n - 1), v, low, high, s, n - 1, BigFraction.num(lower[n - 1]),
      @           BigFraction.den(lower[n - 1]), BigFraction.num(upper[n - 1]), BigFraction.den(upper[n - 1]), whole[n - 1]))); } @*/

    /** A term. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible t.kinds, t.first, t.second, t.numbers, t.kinds[*], t.first[*], t.second[*], t.numbers[*];
      @ public static model strictly_pure helper \bigint term(Term t) {
      @   return operations(t.kinds, t.first, t.second, t.numbers, t.kinds.length); } @*/

    /** A box. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ accessible b.lower, b.upper, b.whole, b.lower[*], b.upper[*], b.whole[*];
      @ public static model strictly_pure helper \bigint box(Ranges b) {
      @   return ranges(b.lower, b.upper, b.whole, b.lower.length); } @*/
}
