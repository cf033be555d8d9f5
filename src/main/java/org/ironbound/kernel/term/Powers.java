package org.ironbound.kernel.term;

/** Powers to the degrees of roots, which undo these [SAME-RESULT]. */
final class Powers {
    private Powers() {
    }

    /** Whether operation k is a root of odd degree, and what it is of operation l to the power of that. */
    /*@ normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    static boolean isRootOfPower(Term term, Ranges box, int k, int l) {
        int i = term.first(k);
        int n = term.oddDegree(k);
        boolean good = n > 0 && i >= 0 && i < term.size() && isPower(term, box, i, l, n);
        /*@ assert !good || analysis.Fraction.ofPower(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, term.second[k],
          @     n, n / 2); @*/
        return good;
    }

    /** Whether operation i is a root of operation l, and operation k is that to the power of its degree. */
    /*@ normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length;
      @ requires 0 <= i && i < term.kinds.length;
      @ ensures \result ==> analysis.Fraction.isSame(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l);
      @ assignable \strictly_nothing; @*/
    static boolean isPowerOfRoot(Term term, Ranges box, int k, int l, int i) {
        int n = term.degree(i);
        boolean good = n > 0 && term.first(i) == l && isPower(term, box, k, i, n);
        /*@ assert !good || analysis.Fraction.ofPoweredRoot(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i,
          @     term.second[i], n); @*/
        return good;
    }

    /** Whether operation k is operation l to the power of n: that itself, or the square of one, or the product with one. */
    /*@ private normal_behavior
      @ requires \invariant_for(term) && 0 <= k && k < term.kinds.length && 0 <= l && l < term.kinds.length && n >= 1;
      @ ensures \result ==> analysis.Fraction.isPower(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, n);
      @ measured_by n;
      @ assignable \strictly_nothing; @*/
    private static boolean isPower(Term term, Ranges box, int k, int l, int n) {
        if (n == 1) {
            //@ assert analysis.Fraction.firstPower(TermNames.term(term), TermNames.box(box), term.kinds.length, l);
            return k == l;
        }
        int half = n / 2;
        boolean isEven = n == 2 * half;
        int i = isEven ? term.first(k) : term.second(k);
        if (i < 0 || i >= term.size()) {
            return false;
        }
        boolean isSquare = isEven && term.isOf(k, Operations.SQUARE, i, term.second(k)) && isPower(term, box, i, l, half);
        boolean isNext = !isEven && term.isOf(k, Operations.PRODUCT, l, i) && isPower(term, box, i, l, n - 1);
        /*@ assert (!isSquare || analysis.Fraction.squaredPower(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i,
          @     term.second[k], half))
          @   && (!isNext || analysis.Fraction.nextPower(TermNames.term(term), TermNames.box(box), term.kinds.length, k, l, i, n - 1)); @*/
        return isSquare || isNext;
    }
}
