package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Enclosure;

/** What is known of weighted means along ways [WAY-MEAN]; no Java code. */
public final class TaylorLemmas {
    private TaylorLemmas() {
    }

    /** Ways lead to the whole box from that of the start through that of the last, of such lengths. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areWays(Ranges whole, EnclosedOn start, EnclosedOn last, \bigint v,
      @     Enclosure distance) {
      @   return analysis.Slope.isReached(TermNames.box(whole), TermNames.box(start.box), TermNames.box(last.box), v,
      @     BigInteger.val(distance.lower), BigInteger.val(distance.upper), BigInteger.val(start.unit)); } @*/

    /** The mean of order j of a term along such ways is from low to high, in multiples of one over the unit of the start. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isMean(EnclosedOn of, \bigint j, Ranges whole, EnclosedOn start, EnclosedOn last,
      @     \bigint v, Enclosure distance, \bigint low, \bigint high) {
      @   return analysis.Taylor.isMean(TermNames.term(of.term), of.term.kinds.length, j, TermNames.box(whole), TermNames.box(start.box),
      @     TermNames.box(last.box), v, BigInteger.val(distance.lower), BigInteger.val(distance.upper), low, high,
      @     BigInteger.val(start.unit)); } @*/

    /** The number below is at most all products of the ends a, c and x, y, over the scale. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isLeast(\bigint below, \bigint a, \bigint c, \bigint x, \bigint y,
      @     \bigint scale) {
      @   return below * scale <= a * x && below * scale <= a * y && below * scale <= c * x && below * scale <= c * y; } @*/

    /** By an enclosure where the ways lie. */
    /*@ public normal_behavior
      @ requires \invariant_for(last) && j >= 0 && areWays(whole, start, last, v, distance);
      @ requires BigInteger.val(last.unit) == BigInteger.val(start.unit);
      @ ensures \result && isMean(last, j, whole, start, last, v, distance, BigInteger.val(last.lower), BigInteger.val(last.upper));
      @ public static model strictly_pure helper boolean ofRange(Ranges whole, EnclosedOn start, EnclosedOn last, \bigint v,
      @     Enclosure distance, \bigint j) {
      @   return analysis.Taylor.ofRange(TermNames.term(last.term), last.term.kinds.length, j, TermNames.box(whole),
      @     TermNames.box(start.box), TermNames.box(last.box), v, BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @     BigInteger.val(last.lower), BigInteger.val(last.upper), BigInteger.val(start.unit)); } @*/

    /** By the mean of a slope, of the next order. */
    /*@ public normal_behavior
      @ requires \invariant_for(of) && j >= 0 && isMean(rate, j + 1, whole, start, last, v, distance, g, h);
      @ requires SlopeLemmas.isSlopeOf(rate.term, of.term, v);
      @ requires TermNames.box(of.box) == TermNames.box(start.box) && BigInteger.val(of.unit) == BigInteger.val(start.unit);
      @ requires k == BigInteger.val(start.unit) * (j + 1);
      @ requires isLeast(low - BigInteger.val(of.lower), g, h, BigInteger.val(distance.lower), BigInteger.val(distance.upper), k);
      @ requires isLeast(BigInteger.val(of.upper) - high, -h, -g, BigInteger.val(distance.lower), BigInteger.val(distance.upper), k);
      @ ensures \result && isMean(of, j, whole, start, last, v, distance, low, high);
      @ public static model strictly_pure helper boolean bySlope(EnclosedOn of, EnclosedOn rate, \bigint j, Ranges whole,
      @     EnclosedOn start, EnclosedOn last, \bigint v, Enclosure distance, \bigint g, \bigint h, \bigint k, \bigint low,
      @     \bigint high) {
      @   return products(low, high, BigInteger.val(of.lower), BigInteger.val(of.upper), g, h, BigInteger.val(distance.lower),
      @       BigInteger.val(distance.upper), k)
      @     && analysis.Taylor.bySlope(TermNames.term(of.term), TermNames.term(rate.term), of.term.kinds.length, rate.term.kinds.length, j,
      @       TermNames.box(whole), TermNames.box(start.box), TermNames.box(last.box), v, BigInteger.val(distance.lower),
      @       BigInteger.val(distance.upper), BigInteger.val(of.lower), BigInteger.val(of.upper), g, h, low, high,
      @       BigInteger.val(start.unit), k); } @*/

    /** What two least products say of the ends. */
    /*@ public normal_behavior
      @ requires isLeast(low - p, g, h, x, y, scale) && isLeast(q - high, -h, -g, x, y, scale);
      @ ensures \result && SlopeLemmas.isMeanValue(p, q, g, h, x, y, scale, low, high);
      @ public static model strictly_pure helper boolean products(\bigint low, \bigint high, \bigint p, \bigint q, \bigint g,
      @     \bigint h, \bigint x, \bigint y, \bigint scale) {
      @   return SlopeLemmas.meanValue(p, q, g, h, x, y, scale, low - p, q - high); } @*/

    /** The mean of order 0. */
    /*@ public normal_behavior
      @ requires \invariant_for(start) && isMean(start, 0, whole, start, last, v, distance, low, high);
      @ ensures \result && TermLemmas.isEnclosed(TermNames.term(start.term), TermNames.box(whole), start.term.kinds.length, low, high,
      @   BigInteger.val(start.unit));
      @ public static model strictly_pure helper boolean atEnd(EnclosedOn start, Ranges whole, EnclosedOn last, \bigint v,
      @     Enclosure distance, \bigint low, \bigint high) {
      @   return analysis.Taylor.atEnd(TermNames.term(start.term), start.term.kinds.length, TermNames.box(whole),
      @     TermNames.box(start.box), TermNames.box(last.box), v, BigInteger.val(distance.lower), BigInteger.val(distance.upper), low,
      @     high, BigInteger.val(start.unit)); } @*/

    /** All are sound. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areSlopes(nullable SlopeOf[] slopes) {
      @   return slopes.length >= 1 && (\forall int i; 0 <= i && i < slopes.length; slopes[i] != null && \invariant_for(slopes[i])); } @*/

    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean areKnown(nullable EnclosedOn[] known) {
      @   return known.length >= 2 && (\forall int i; 0 <= i && i < known.length; known[i] != null && \invariant_for(known[i])); } @*/

    /** Ways lead to the box from where the terms are known, at the unit of the last slope. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean hasWays(Ranges whole, nullable SlopeOf[] slopes, nullable EnclosedOn[] known,
      @     Enclosure distance) {
      @   return areWays(whole, known[0], known[slopes.length], slopes[0].variable, distance)
      @     && BigInteger.val(known[slopes.length].unit) == BigInteger.val(known[0].unit); } @*/

    /** The mean of order k of term number k is from low to high. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isMeanOf(Ranges whole, nullable SlopeOf[] slopes, nullable EnclosedOn[] known,
      @     Enclosure distance, \bigint k, \bigint low, \bigint high) {
      @   return isMean(known[k], k, whole, known[0], known[slopes.length], slopes[0].variable, distance, low, high); } @*/

    /** Term number k + 1 has the slope of the one before, which is known where the ways begin. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isStep(nullable SlopeOf[] slopes, nullable EnclosedOn[] known, \bigint k) {
      @   return SlopeLemmas.isSlopeOf(known[k + 1].term, known[k].term, slopes[0].variable)
      @     && TermNames.box(known[k].box) == TermNames.box(known[0].box)
      @     && BigInteger.val(known[k].unit) == BigInteger.val(known[0].unit); } @*/

    /** The least and the most that the mean of term number k may be, by ends of that of its slope. */
    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isAtLeast(nullable EnclosedOn[] known, Enclosure distance, \bigint k, \bigint g,
      @     \bigint h, \bigint low) {
      @   return isLeast(low - BigInteger.val(known[k].lower), g, h, BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @     BigInteger.val(known[0].unit) * (k + 1)); } @*/

    /*@ public normal_behavior
      @ requires true; ensures true;
      @ public static model strictly_pure helper boolean isAtMost(nullable EnclosedOn[] known, Enclosure distance, \bigint k, \bigint g,
      @     \bigint h, \bigint high) {
      @   return isLeast(BigInteger.val(known[k].upper) - high, -h, -g, BigInteger.val(distance.lower), BigInteger.val(distance.upper),
      @     BigInteger.val(known[0].unit) * (k + 1)); } @*/

    /** Of the last slope. */
    /*@ public normal_behavior
      @ requires areKnown(known) && 1 <= slopes.length && slopes.length < known.length && hasWays(whole, slopes, known, distance);
      @ ensures \result && isMeanOf(whole, slopes, known, distance, slopes.length, BigInteger.val(known[slopes.length].lower),
      @   BigInteger.val(known[slopes.length].upper));
      @ public static model strictly_pure helper boolean last(Ranges whole, nullable SlopeOf[] slopes, nullable EnclosedOn[] known,
      @     Enclosure distance) {
      @   return ofRange(whole, known[0], known[slopes.length], slopes[0].variable, distance, slopes.length); } @*/

    /** From a slope to the term before. */
    /*@ public normal_behavior
      @ requires areKnown(known) && 0 <= k && k < slopes.length && slopes.length < known.length && isStep(slopes, known, k);
      @ requires isMeanOf(whole, slopes, known, distance, k + 1, g, h);
      @ requires isAtLeast(known, distance, k, g, h, low) && isAtMost(known, distance, k, g, h, high);
      @ ensures \result && isMeanOf(whole, slopes, known, distance, k, low, high);
      @ public static model strictly_pure helper boolean step(Ranges whole, nullable SlopeOf[] slopes, nullable EnclosedOn[] known,
      @     Enclosure distance, \bigint k, \bigint g, \bigint h, \bigint low, \bigint high) {
      @   return bySlope(known[k], known[k + 1], k, whole, known[0], known[slopes.length], slopes[0].variable, distance, g, h,
      @     BigInteger.val(known[0].unit) * (k + 1), low, high); } @*/

    /** The mean of order 0 of the first term. */
    /*@ public normal_behavior
      @ requires areKnown(known) && 1 <= slopes.length && slopes.length < known.length;
      @ requires isMeanOf(whole, slopes, known, distance, 0, low, high);
      @ ensures \result && TermLemmas.isEnclosed(TermNames.term(known[0].term), TermNames.box(whole), known[0].term.kinds.length, low,
      @   high, BigInteger.val(known[0].unit));
      @ public static model strictly_pure helper boolean first(Ranges whole, nullable SlopeOf[] slopes, nullable EnclosedOn[] known,
      @     Enclosure distance, \bigint low, \bigint high) {
      @   return atEnd(known[0], whole, known[slopes.length], slopes[0].variable, distance, low, high); } @*/
}
