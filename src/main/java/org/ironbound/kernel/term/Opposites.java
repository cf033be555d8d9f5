package org.ironbound.kernel.term;

/** Functions of a number and of its opposite [SAME-RESULT]. */
final class Opposites {
    private Opposites() {
    }

    /** Whether operation k is a function of 0 - x, and operation l is 0 less that of x, or if the function is even that of x. */
    /*@ normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    static boolean areSame(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        if (i < 0 || i >= term.size()) {
            return false;
        }
        int z = term.first(i);
        int x = term.second(i);
        return term.isNumber(z, 0) && term.isSum(i, z, x, -1)
            && (isEven(term, box, k, l, i, z, x, Operations.COSINE) || isEven(term, box, k, l, i, z, x, Operations.ABSOLUTE)
                || isOdd(term, box, k, l, i, z, x, Operations.SINE) || isOdd(term, box, k, l, i, z, x, Operations.ARC_TANGENT));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires analysis.Term.isAt(TermNames.term(term), i, 2, z, x, -1, 1) && analysis.Slope.isNumber(TermNames.term(term), z, 0);
      @ requires kind == 9 || kind == 13;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isEven(Term term, Ranges box, int k, int l, int i, int z, int x, int kind) {
        int j = term.second(k);
        int o = term.second(l);
        boolean good = term.isOf(k, kind, i, j) && term.isOf(l, kind, x, o);
        /*@ assert !good || analysis.Fraction.evenOfOpposite(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j, z,
          @     x, o, kind); @*/
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires analysis.Term.isAt(TermNames.term(term), i, 2, z, x, -1, 1) && analysis.Slope.isNumber(TermNames.term(term), z, 0);
      @ requires kind == 12 || kind == 14;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    private static boolean isOdd(Term term, Ranges box, int k, int l, int i, int z, int x, int kind) {
        int s = term.second(l);
        if (s < 0 || s >= term.size()) {
            return false;
        }
        int j = term.second(k);
        int y = term.first(l);
        int o = term.second(s);
        boolean good = term.isOf(k, kind, i, j) && term.isNumber(y, 0) && term.isSum(l, y, s, -1) && term.isOf(s, kind, x, o);
        /*@ assert !good || analysis.Fraction.oddOfOpposite(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, j, z, x,
          @     y, s, o, kind); @*/
        return good;
    }
}
