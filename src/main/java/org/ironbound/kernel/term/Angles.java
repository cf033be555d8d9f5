package org.ironbound.kernel.term;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;

/** The angles of which the sine is a square root that is known [SAME-RESULT]: multiples of pi/12. */
final class Angles {
    /** The largest multiple, and the most turns. */
    private static final int MOST = 100000;
    /** Half of a right angle, in the parts that are counted. */
    private static final int RIGHT = 6;

    private Angles() {
    }

    /**
     * Whether operation k is the sine or the cosine of h pi/12, and operation l the square root that it is, or the opposite of that.
     *
     * @param turns whole ones that are left out
     * @param part  the rest, or what is left of half a turn; for the opposite that of the angle half a turn further
     */
    /*@ normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    static boolean isSine(Term term, Ranges box, int k, int l, int h, int turns, int part) {
        return isSine(term, box, k, l, h, turns, part, 1) || isSine(term, box, k, l, h, turns, part, -1);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length && (sign == 1 || sign == -1);
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isSine(Term term, Ranges box, int k, int l, int h, int turns, int part, int sign) {
        return isRest(h, term.kind(k), sign, turns, part) && isOfPi(term, term.first(k), h) && isRoot(term, l, sign)
            && isKnown(term, box, k, l, h, turns, part, sign);
    }

    /** The same where the angle and the root are known. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires AngleLemmas.isRest(h, term.kinds[k], sign, turns, part);
      @ requires AngleLemmas.isOfPi(term, term.first[k], h) && AngleLemmas.isRoot(term, l, sign);
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isKnown(Term term, Ranges box, int k, int l, int h, int turns, int part, int sign) {
        int quarters = quarters(part);
        int kind = term.kind(k);
        boolean good = quarters >= 0 && isSum(term, l, term.first(term.first(k)), sign, quarters)
            && term.isOf(k, kind, term.first(k), term.second(k));
        /*@ assert !good || AngleLemmas.isSine(term, box, k, l, kind, term.first[k], term.second[k], h, sign, turns, part, quarters); @*/
        return good;
    }

    /** How many quarters the square of the sine of so many twelfths of pi is; -1 if that is another number. */
    /*@ private normal_behavior
      @ ensures \result >= 0 ==> AngleLemmas.isSquare(part, \result);
      @ assignable \strictly_nothing; @*/
    private static int quarters(int part) {
        return part == 0 ? 0 : part == RIGHT ? 4 : 2 <= part && part <= 4 ? part - 1 : -1;
    }

    /** Whether an angle is a part of half a turn, or half a turn less that, up to whole turns. */
    /*@ private normal_behavior
      @ requires sign == 1 || sign == -1;
      @ ensures \result ==> AngleLemmas.isRest(h, kind, sign, turns, part);
      @ assignable \strictly_nothing; @*/
    private static boolean isRest(int h, int kind, int sign, int turns, int part) {
        if (kind != Operations.SINE && kind != Operations.COSINE || h < -MOST || h > MOST || turns < -MOST || turns > MOST) {
            return false;
        }
        if (part < 0 || part > RIGHT) {
            return false;
        }
        int rest = h + 6 * (kind - 11 - sign) - 24 * turns;
        return rest == part || rest == 12 - part;
    }

    /** Whether there is an operation i, which is 0 + h/12 pi. */
    /*@ private normal_behavior
      @ requires \invariant_for(term);
      @ ensures \result ==> AngleLemmas.isOfPi(term, i, h);
      @ assignable \strictly_nothing; @*/
    private static boolean isOfPi(Term term, int i, int h) {
        if (i < 0 || i >= term.size() || term.kind(i) != Operations.SUM) {
            return false;
        }
        int p = term.second(i);
        if (p < 0 || p >= term.size()) {
            return false;
        }
        BigFraction number = term.number(i);
        return Comparison.isQuotient(number, h, 12) && term.isNumber(term.first(i), 0)
            && term.isOf(p, Operations.PI, term.first(p), term.second(p));
    }

    /** Whether operation l is something and a root, or less that. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> AngleLemmas.isRoot(term, l, sign);
      @ assignable \strictly_nothing; @*/
    private static boolean isRoot(Term term, int l, int sign) {
        int o = term.second(l);
        if (o < 0 || o >= term.size()) {
            return false;
        }
        int w = term.first(o);
        return w >= 0 && w < term.size() && term.isSum(l, term.first(l), o, sign) && term.isOf(o, Operations.ROOT, w, term.second(o));
    }

    /** Whether operation l is a sum that begins with operation z, and what the root in it is of so many quarters. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= l && l < term.kinds.length && AngleLemmas.isRoot(term, l, sign);
      @ ensures \result ==> term.first[l] == z && AngleLemmas.hasQuarters(term, term.first[term.second[l]], quarters);
      @ assignable \strictly_nothing; @*/
    private static boolean isSum(Term term, int l, int z, int sign, int quarters) {
        int w = term.first(term.second(l));
        BigFraction number = term.number(w);
        return term.first(l) == z && term.kind(w) == Operations.NUMBER && Comparison.isQuotient(number, quarters, 4);
    }
}
