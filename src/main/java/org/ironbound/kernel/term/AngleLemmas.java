package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;

/** What is known of multiples of pi/12 and of roots [SAME-RESULT]; no Java code. */
public final class AngleLemmas {
    private AngleLemmas() {
    }

    /** Operation i is 0 + h/12 pi. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isOfPi(Term term, \bigint i, \bigint h) {
      @   return 0 <= i && i < term.kinds.length && 0 <= term.second[i] && term.second[i] < term.kinds.length
      @     && analysis.Term.isAt(TermNames.term(term), i, 2, term.first[i], term.second[i], BigFraction.num(term.numbers[i]),
      @       BigFraction.den(term.numbers[i]))
      @     && BigFraction.den(term.numbers[i]) > 0 && 12 * BigFraction.num(term.numbers[i]) == h * BigFraction.den(term.numbers[i])
      @     && analysis.Slope.isNumber(TermNames.term(term), term.first[i], 0)
      @     && analysis.Slope.isOf(TermNames.term(term), term.second[i], 11, term.first[term.second[i]], term.second[term.second[i]]); } @*/

    /** Operation l is something and a root, or with the sign -1 less that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isRoot(Term term, \bigint l, \bigint sign) {
      @   return 0 <= term.second[l] && term.second[l] < term.kinds.length
      @     && 0 <= term.first[term.second[l]] && term.first[term.second[l]] < term.kinds.length
      @     && analysis.Term.isAt(TermNames.term(term), l, 2, term.first[l], term.second[l], sign, 1)
      @     && analysis.Slope.isOf(TermNames.term(term), term.second[l], 8, term.first[term.second[l]], term.second[term.second[l]]); } @*/

    /** Operation w is so many quarters. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean hasQuarters(Term term, \bigint w, \bigint quarters) {
      @   return analysis.Term.isAt(TermNames.term(term), w, 0, term.first[w], term.second[w], BigFraction.num(term.numbers[w]),
      @       BigFraction.den(term.numbers[w]))
      @     && BigFraction.den(term.numbers[w]) > 0 && 4 * BigFraction.num(term.numbers[w]) == quarters * BigFraction.den(term.numbers[w]);
      @ } @*/

    /** The square of the sine of so many twelfths of pi is so many quarters. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isSquare(\bigint part, \bigint quarters) {
      @   return part == 0 && quarters == 0 || 2 <= part && part <= 4 && quarters == part - 1 || part == 6 && quarters == 4; } @*/

    /** An angle, a right one more for a cosine, and half a turn more for the sign -1, is a part, or half a turn less that. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isRest(\bigint h, \bigint kind, \bigint sign, \bigint turns, \bigint part) {
      @   return (kind == 12 || kind == 13) && (sign == 1 || sign == -1)
      @     && (h + 6 * (kind - 11 - sign) == 24 * turns + part || h + 6 * (kind - 11 - sign) == 24 * turns + 12 - part); } @*/

    /** The sine or the cosine is the root, or the opposite of that. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires analysis.Slope.isOf(TermNames.term(term), k, kind, i, j) && isOfPi(term, i, h) && isRoot(term, l, sign);
      @ requires term.first[i] == term.first[l] && hasQuarters(term, term.first[term.second[l]], quarters);
      @ requires isRest(h, kind, sign, turns, part) && isSquare(part, quarters);
      @ ensures \result && analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ public static model strictly_pure helper boolean isSine(Term term, Ranges box, \bigint k, \bigint l, \bigint kind, \bigint i,
      @     \bigint j, \bigint h, \bigint sign, \bigint turns, \bigint part, \bigint quarters) {
      @   return analysis.Fraction.ofSine(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, kind, i, j, term.first[i],
      @     term.second[i], BigFraction.num(term.numbers[i]), BigFraction.den(term.numbers[i]), h, term.first[term.second[i]],
      @     term.second[term.second[i]], term.second[l], sign, term.first[term.second[l]], term.second[term.second[l]],
      @     term.first[term.first[term.second[l]]], term.second[term.first[term.second[l]]],
      @     BigFraction.num(term.numbers[term.first[term.second[l]]]), BigFraction.den(term.numbers[term.first[term.second[l]]]), quarters,
      @     turns, part); } @*/
}
