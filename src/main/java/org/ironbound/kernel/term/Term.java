package org.ironbound.kernel.term;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.CircleNumber;
import org.ironbound.kernel.real.Logarithm;

/**
 * A term: operations, each on results of earlier ones, of which the last one gives its value. It is evaluated on boxes in enclosures at one
 * unit, all operations once and in order [TERM].
 */
public final class Term {
    private final /*@ spec_public @*/ int[] kinds;
    private final /*@ spec_public @*/ int[] first;
    private final /*@ spec_public @*/ int[] second;
    private final /*@ spec_public @*/ BigFraction[] numbers;

    /*@ public invariant kinds.length >= 1 && first.length == kinds.length && second.length == kinds.length;
      @ public invariant numbers.length == kinds.length;
      @ public accessible \inv: this.kinds, this.first, this.second, this.numbers, this.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires kinds.length >= 1 && first.length == kinds.length && second.length == kinds.length;
      @ requires numbers.length == kinds.length;
      @ ensures \invariant_for(this);
      @ ensures this.kinds == kinds && this.first == first && this.second == second && this.numbers == numbers;
      @ assignable \nothing; @*/
    private /*@ pure @*/ Term(int[] kinds, int[] first, int[] second, BigFraction[] numbers) {
        this.kinds = kinds;
        this.first = first;
        this.second = second;
        this.numbers = numbers;
    }

    /**
     * Such a term.
     *
     * @param kinds   of the operations, as in {@link Operations}
     * @param first   the index of the first operand of each, or of its variable
     * @param second  the index of the second operand of each
     * @param numbers that of each operation
     * @return null if there are no operations or the arrays are not of the same length
     */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ Term of(int[] kinds, int[] first, int[] second, BigFraction[] numbers) {
        if (kinds.length == 0 || first.length != kinds.length || second.length != kinds.length || numbers.length != kinds.length) {
            return null;
        }
        return new Term(Copies.of(kinds), Copies.of(first), Copies.of(second), Copies.of(numbers));
    }

    /** The number of operations. */
    /*@ public normal_behavior
      @ ensures \result == kinds.length;
      @ assignable \strictly_nothing; @*/
    public int size() {
        return kinds.length;
    }

    /** Whether the other term has the same operations. */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> TermNames.term(this) == TermNames.term(other) && kinds.length == other.kinds.length;
      @ assignable \strictly_nothing; @*/
    public boolean isSame(Term other) {
        return kinds.length == other.kinds.length && isSame(kinds.length, other);
    }

    /** Whether the first operations of this term are those of the other one. */
    /*@ normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> analysis.Slope.begins(TermNames.term(this), TermNames.term(other), other.kinds.length);
      @ ensures \result ==> other.kinds.length <= kinds.length;
      @ assignable \strictly_nothing; @*/
    boolean begins(Term other) {
        if (other.kinds.length > kinds.length || !isSame(other.kinds.length, other)) {
            return false;
        }
        //@ assert SlopeLemmas.beginsWith(kinds, first, second, numbers, other.kinds.length, kinds.length);
        return true;
    }

    /** Whether the first n operations of the other term are the same. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= n && n <= kinds.length && n <= other.kinds.length;
      @ ensures \result ==> TermNames.operations(kinds, first, second, numbers, n)
      @   == TermNames.operations(other.kinds, other.first, other.second, other.numbers, n);
      @ assignable \strictly_nothing; @*/
    private boolean isSame(int n, Term other) {
        boolean good = true;
        int k = 0;
        /*@ assert TermNames.operationsOfNone(kinds, first, second, numbers)
          @   && TermNames.operationsOfNone(other.kinds, other.first, other.second, other.numbers); @*/
        /*@ loop_invariant 0 <= k && k <= n;
          @ loop_invariant good ==> TermNames.operations(kinds, first, second, numbers, k)
          @   == TermNames.operations(other.kinds, other.first, other.second, other.numbers, k);
          @ decreases n - k;
          @ assignable \strictly_nothing; @*/
        while (k < n) {
            good = good && hasSame(k, other);
            /*@ assert TermNames.operationsStep(kinds, first, second, numbers, k + 1)
              @   && TermNames.operationsStep(other.kinds, other.first, other.second, other.numbers, k + 1); @*/
            k = k + 1;
        }
        return good;
    }

    /** Whether the other term has the same operation k. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= k && k < kinds.length && k < other.kinds.length;
      @ ensures \result ==> kinds[k] == other.kinds[k] && first[k] == other.first[k] && second[k] == other.second[k];
      @ ensures \result ==> BigFraction.num(numbers[k]) == BigFraction.num(other.numbers[k])
      @   && BigFraction.den(numbers[k]) == BigFraction.den(other.numbers[k]);
      @ assignable \strictly_nothing; @*/
    private boolean hasSame(int k, Term other) {
        boolean sameKind = kinds[k] == other.kinds[k];
        boolean sameFirst = first[k] == other.first[k];
        boolean sameSecond = second[k] == other.second[k];
        boolean sameNumber = Comparison.isSame(numbers[k], other.numbers[k]);
        return sameKind && sameFirst && sameSecond && sameNumber;
    }

    /**
     * Whether the operations of the other term are copies of some of this one, the last one of the last one. Both may end with x + 0 y for
     * an x that is copied.
     *
     * @param places of each, the index of that one; -1 for a number that needs none
     */
    /*@ public normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> WhereLemmas.areCopies(other, this, places, other.kinds.length);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, other.kinds.length - 1,
      @     kinds.length - 1);
      @ assignable \strictly_nothing; @*/
    public boolean hasCopied(Term other, int[] places) {
        int n = other.kinds.length;
        return places.length == n && areCopies(other, places) && isLast(other, places, Copies.entry(places, n - 1));
    }

    /** Whether operation p is the last one, or the last one repeats it: then a copy of it is one of the last one. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && p == places[places.length - 1];
      @ requires WhereLemmas.areCopies(other, this, places, other.kinds.length);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, other.kinds.length - 1,
      @     kinds.length - 1);
      @ assignable \strictly_nothing; @*/
    private boolean isLast(Term other, int[] places, int p) {
        int last = kinds.length - 1;
        if (p == last) {
            return true;
        }
        boolean good = p >= 0 && isRepeat(last) && first[last] == p;
        //@ assert !good || WhereLemmas.copiedByRepeat(other, this, other.kinds.length - 1);
        return good;
    }

    /** Whether operation k is x + 0 y. */
    /*@ private normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result ==> kinds[k] == 2 && BigFraction.num(numbers[k]) == 0 && BigFraction.den(numbers[k]) > 0;
      @ assignable \strictly_nothing; @*/
    private boolean isRepeat(int k) {
        return kinds[k] == Operations.SUM && numbers[k].getNumerator().signum() == 0 && numbers[k].getDenominator().signum() > 0;
    }

    /**
     * Whether the operations of the other term are copies of some of this one, the last one of a given one.
     *
     * @param places of each, the index of that one
     */
    /*@ normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result
      @   ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, other.kinds.length - 1, last);
      @ assignable \strictly_nothing; @*/
    boolean hasCopied(Term other, int[] places, int last) {
        int n = other.kinds.length;
        return last >= 0 && places.length == n && areCopies(other, places) && places[n - 1] == last;
    }

    /**
     * The same, but variables may be what equations of this term say that they are: it takes the square roots of the difference and of its
     * negative, one after the other, so that this is 0 wherever it has results. And absolute values, and smaller ones of two, may be what
     * this term says that they are, by the square root of what is not negative then.
     *
     * @param equations of each operation, the index of the first of these roots, or of the only one; -1 if it is a copy
     */
    /*@ normal_behavior
      @ requires \invariant_for(other);
      @ ensures \result ==> WhereLemmas.areCopies(other, this, places, other.kinds.length);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, other.kinds.length - 1,
      @     kinds.length - 1);
      @ assignable \strictly_nothing; @*/
    boolean hasEqual(Term other, int[] places, int[] equations) {
        int n = other.kinds.length;
        return places.length == n && equations.length == n && areEqual(other, places, equations)
            && isLast(other, places, Copies.entry(places, n - 1));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && equations.length == places.length;
      @ ensures \result ==> WhereLemmas.areCopies(other, this, places, places.length);
      @ assignable \strictly_nothing; @*/
    private boolean areEqual(Term other, int[] places, int[] equations) {
        boolean good = true;
        int k = 0;
        //@ assert WhereLemmas.noCopies(other, this, places);
        /*@ loop_invariant 0 <= k && k <= places.length;
          @ loop_invariant good ==> WhereLemmas.areCopies(other, this, places, k);
          @ decreases places.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < places.length) {
            good = good && isOneMore(other, places, k, Copies.entry(equations, k));
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k of the other term is what an equation says, or if there is none has a copy or needs none. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result ==> WhereLemmas.areCopies(other, this, places, k + 1);
      @ assignable \strictly_nothing; @*/
    private boolean isOneMore(Term other, int[] places, int k, int equation) {
        if (equation < 0) {
            return isOneMore(other, places, k);
        }
        boolean good = isEqual(other, k, Copies.entry(places, k), equation) || isSide(other, places, k, Copies.entry(places, k), equation);
        //@ assert !good || WhereLemmas.oneMoreCopy(other, this, places, k);
        return good;
    }

    /** Whether operation k of the other term is an absolute value, or the smaller one of two, and p what a root says that it is. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length && 0 <= root;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isSide(Term other, int[] places, int k, int p, int root) {
        int i = other.first(k);
        int j = other.second(k);
        if (i < 0 || i >= k || j < 0 || j >= k || p < 0 || p >= size() || root >= size()) {
            return false;
        }
        return isAbsolute(other, places, k, i, j, p, root) || isSmaller(other, places, k, i, j, p, root);
    }

    /** Whether it is the absolute value of an operation whose copy p is, or the negative of that, and a root is that of operation p. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires 0 <= i && i < k && 0 <= p && p < kinds.length && 0 <= root && root < kinds.length;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isAbsolute(Term other, int[] places, int k, int i, int j, int p, int root) {
        int z = first(p);
        int o = Copies.entry(places, i);
        boolean good = o >= 0 && other.isOf(k, Operations.ABSOLUTE, i, j) && isOf(root, Operations.ROOT, p, second(root))
            && (o == p || isSum(p, z, o, -1) && isNumber(z, 0));
        //@ assert !good || WhereLemmas.absoluteCopied(other, this, places, k, i, j, p, z, root);
        return good;
    }

    /** Whether it is the smaller one of two operations, one of which p is a copy of, and a root is that of what the other one is more. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires 0 <= i && i < k && 0 <= j && j < k && 0 <= p && p < kinds.length && 0 <= root && root < kinds.length;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isSmaller(Term other, int[] places, int k, int i, int j, int p, int root) {
        int x = Copies.entry(places, i);
        int y = Copies.entry(places, j);
        int q = x == p ? y : x;
        int d = first(root);
        boolean good = (x == p || y == p) && q >= 0 && q < size() && other.isOf(k, Operations.SMALLER, i, j)
            && isOf(root, Operations.ROOT, d, second(root)) && isSum(d, q, p, -1);
        //@ assert !good || WhereLemmas.smallerCopied(other, this, places, k, i, j, p, q, d, root);
        return good;
    }

    /** Whether operation k of the other term is a variable, and operation p what an equation says that it is. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= k && k < other.kinds.length && 0 <= equation;
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isEqual(Term other, int k, int p, int equation) {
        int v = other.first(k);
        int i = other.second(k);
        if (equation >= size() - 1 || p < 0 || p >= size() || !other.isOf(k, Operations.VARIABLE, v, i)) {
            return false;
        }
        int y = first(equation);
        int x = y < 0 || y >= size() ? -1 : first(y);
        boolean good = isEquation(v, x, p, equation);
        //@ assert !good || WhereLemmas.equalCopied(other, this, k, v, i, x, p, equation);
        return good;
    }

    /** Whether an operation and the next one are the square roots of the difference of a variable and operation p, and of its negative. */
    /*@ private normal_behavior
      @ requires 0 <= r && r < kinds.length - 1 && 0 <= p && p < kinds.length;
      @ ensures \result ==> WhereLemmas.isEquation(this, v, x, p, r);
      @ assignable \strictly_nothing; @*/
    private boolean isEquation(int v, int x, int p, int r) {
        if (x < 0 || x >= size()) {
            return false;
        }
        int y = first(r);
        int z = first(r + 1);
        return isOf(x, Operations.VARIABLE, v, second(x)) && isSum(y, x, p, -1) && isSum(z, p, x, -1)
            && isOf(r, Operations.ROOT, y, second(r)) && isOf(r + 1, Operations.ROOT, z, second(r + 1));
    }

    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length;
      @ ensures \result ==> WhereLemmas.areCopies(other, this, places, places.length);
      @ assignable \strictly_nothing; @*/
    private boolean areCopies(Term other, int[] places) {
        boolean good = true;
        int k = 0;
        //@ assert WhereLemmas.noCopies(other, this, places);
        /*@ loop_invariant 0 <= k && k <= places.length;
          @ loop_invariant good ==> WhereLemmas.areCopies(other, this, places, k);
          @ decreases places.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < places.length) {
            good = good && isOneMore(other, places, k);
            k = k + 1;
        }
        return good;
    }

    /** Whether operation k of the other term has a copy or needs none, as those before it. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result ==> WhereLemmas.areCopies(other, this, places, k + 1);
      @ assignable \strictly_nothing; @*/
    private boolean isOneMore(Term other, int[] places, int k) {
        if (places[k] < 0) {
            boolean isNumber = other.kinds[k] == Operations.NUMBER && other.numbers[k].getDenominator().signum() > 0;
            //@ assert !isNumber || WhereLemmas.oneMoreNumber(other, this, places, k);
            return isNumber;
        }
        boolean good = isCopy(other, places, k);
        //@ assert !good || WhereLemmas.oneMoreCopy(other, this, places, k);
        return good;
    }

    /** Whether operation k of the other term is a copy, as those before it are. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result
      @   ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, places[k]);
      @ assignable \strictly_nothing; @*/
    private boolean isCopy(Term other, int[] places, int k) {
        int p = places[k];
        return p >= 0 && p < kinds.length && isSameKind(other, k, p) && (isLeafCopy(other, k, p) || isOperationCopy(other, places, k))
            || isRepeatCopy(other, places, k);
    }

    /** Whether operation k of the other term is x + 0 y, and has the copy of x. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires WhereLemmas.areCopies(other, this, places, k);
      @ ensures \result
      @   ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, places[k]);
      @ assignable \strictly_nothing; @*/
    private boolean isRepeatCopy(Term other, int[] places, int k) {
        int i = other.first[k];
        int j = other.second[k];
        boolean good = other.isRepeat(k) && 0 <= i && i < k && 0 <= j && j < k && places[i] >= 0 && places[j] >= 0
            && places[k] == places[i];
        //@ assert !good || WhereLemmas.repeatCopied(other, this, places, k);
        return good;
    }

    /** Whether operation k of the other term is of the kind of operation p, and has its number. */
    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= k && k < other.kinds.length && 0 <= p && p < kinds.length;
      @ ensures \result ==> WhereLemmas.isSameKind(other, this, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isSameKind(Term other, int k, int p) {
        boolean sameKind = kinds[p] == other.kinds[k];
        boolean sameNumber = Comparison.isSame(numbers[p], other.numbers[k]);
        return sameKind && sameNumber;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(other) && 0 <= k && k < other.kinds.length && 0 <= p && p < kinds.length;
      @ requires WhereLemmas.isSameKind(other, this, k, p);
      @ ensures \result ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, p);
      @ assignable \strictly_nothing; @*/
    private boolean isLeafCopy(Term other, int k, int p) {
        int kind = other.kinds[k];
        int i = other.first[k];
        boolean good = kind == Operations.NUMBER || kind == Operations.VARIABLE && first[p] == i || kind == Operations.PI;
        //@ assert !good || WhereLemmas.leafCopied(other, this, k, p);
        return good;
    }

    /*@ private normal_behavior
      @ requires \invariant_for(other) && places.length == other.kinds.length && 0 <= k && k < places.length;
      @ requires 0 <= places[k] && places[k] < kinds.length;
      @ requires WhereLemmas.areCopies(other, this, places, k) && WhereLemmas.isSameKind(other, this, k, places[k]);
      @ ensures \result
      @   ==> analysis.Where.isCopied(TermNames.term(other), TermNames.term(this), kinds.length, k, places[k]);
      @ assignable \strictly_nothing; @*/
    private boolean isOperationCopy(Term other, int[] places, int k) {
        int i = other.first[k];
        int j = other.second[k];
        int x = first[places[k]];
        int y = second[places[k]];
        boolean good = other.kinds[k] >= Operations.SUM && 0 <= i && i < k && 0 <= j && j < k && x == places[i] && y == places[j]
            && x >= 0 && y >= 0;
        //@ assert !good || WhereLemmas.operationCopied(other, this, places, k);
        return good;
    }

    /** The kind of operation k. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result == kinds[k];
      @ assignable \strictly_nothing; @*/
    public int kind(int k) {
        return kinds[k];
    }

    /** The first operand of operation k, or the index of its variable. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result == first[k];
      @ assignable \strictly_nothing; @*/
    public int first(int k) {
        return first[k];
    }

    /** The second operand of operation k. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result == second[k];
      @ assignable \strictly_nothing; @*/
    public int second(int k) {
        return second[k];
    }

    /** The number of operation k. */
    /*@ public normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result == numbers[k];
      @ ensures analysis.Term.isAt(TermNames.term(this), k, kinds[k], first[k], second[k], BigFraction.num(\result),
      @     BigFraction.den(\result));
      @ assignable \strictly_nothing; @*/
    public BigFraction number(int k) {
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k);
        return numbers[k];
    }

    /** Whether there is an operation k, of this kind and with these operands. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && analysis.Slope.isOf(TermNames.term(this), k, kind, i, j);
      @ assignable \strictly_nothing; @*/
    boolean isOf(int k, int kind, int i, int j) {
        if (k < 0 || k >= kinds.length || kinds[k] != kind || first[k] != i || second[k] != j) {
            return false;
        }
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && analysis.Slope.anyNumber(TermNames.term(this), k, kind, i, j, BigFraction.num(numbers[k]),
          @     BigFraction.den(numbers[k])); @*/
        return true;
    }

    /** Whether there is an operation k, which is the whole number n. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && analysis.Slope.isNumber(TermNames.term(this), k, n);
      @ assignable \strictly_nothing; @*/
    boolean isNumber(int k, int n) {
        if (k < 0 || k >= kinds.length || kinds[k] != Operations.NUMBER || !hasNumber(k, n)) {
            return false;
        }
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && analysis.Slope.wholeNumber(TermNames.term(this), k, first[k], second[k], n); @*/
        return true;
    }

    /** Whether there is an operation k, which is x + n y with these operands. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && analysis.Term.isAt(TermNames.term(this), k, 2, i, j, n, 1);
      @ assignable \strictly_nothing; @*/
    boolean isSum(int k, int i, int j, int n) {
        if (k < 0 || k >= kinds.length || kinds[k] != Operations.SUM || first[k] != i || second[k] != j || !hasNumber(k, n)) {
            return false;
        }
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k);
        return true;
    }

    /** Whether the last operation is x + r y with these operands, and r is not negative. */
    /*@ normal_behavior
      @ ensures \result ==> analysis.Term.isAt(TermNames.term(this), kinds.length - 1, 2, i, j,
      @     BigFraction.num(numbers[kinds.length - 1]), BigFraction.den(numbers[kinds.length - 1]));
      @ ensures \result ==> BigFraction.num(numbers[kinds.length - 1]) >= 0 && BigFraction.den(numbers[kinds.length - 1]) > 0;
      @ assignable \strictly_nothing; @*/
    boolean isSumOfParts(int i, int j) {
        int last = kinds.length - 1;
        if (kinds[last] != Operations.SUM || first[last] != i || second[last] != j || !isNotNegative(last)) {
            return false;
        }
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, last);
        return true;
    }

    /** Whether there is an operation k, which is x + y/2 with these operands. */
    /*@ normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && analysis.Term.isAt(TermNames.term(this), k, 2, i, j, 1, 2);
      @ assignable \strictly_nothing; @*/
    boolean isHalfMore(int k, int i, int j) {
        if (k < 0 || k >= kinds.length || kinds[k] != Operations.SUM || first[k] != i || second[k] != j) {
            return false;
        }
        if (!isHalf(k)) {
            return false;
        }
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k);
        return true;
    }

    /** Whether the last operation is the sum of operation i and another one, and operation l the difference of their squares. */
    /*@ normal_behavior
      @ ensures \result ==> TermLemmas.isOfSquares(this, i, l);
      @ assignable \strictly_nothing; @*/
    boolean isOfSquares(int i, int l) {
        int last = kinds.length - 1;
        if (i < 0 || l < 0 || l > last) {
            return false;
        }
        int j = second(last);
        int p = first(l);
        int q = second(l);
        return isSum(last, i, j, 1) && isSum(l, p, q, -1) && isSquare(p, i) && isSquare(q, j);
    }

    /**
     * Whether the last operation is the difference of two powers of e, two logarithms, two square roots or two arctangents, and operation l
     * that of what they are of.
     */
    /*@ normal_behavior
      @ ensures \result ==> TermLemmas.isOfRising(this, l);
      @ assignable \strictly_nothing; @*/
    boolean isOfRising(int l) {
        int last = kinds.length - 1;
        if (l < 0 || l > last) {
            return false;
        }
        int i = first(last);
        int j = second(last);
        int p = first(l);
        int q = second(l);
        return isSum(last, i, j, -1) && isSum(l, p, q, -1) && areRising(i, p, j, q);
    }

    /** Whether there are operations k and n, both powers of e, logarithms, square roots or arctangents, of operations i and j. */
    /*@ private normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && (6 <= kinds[k] && kinds[k] <= 8 || kinds[k] == 14);
      @ ensures \result ==> analysis.Slope.isOf(TermNames.term(this), k, kinds[k], i, second[k]);
      @ ensures \result ==> 0 <= n && n < kinds.length && analysis.Slope.isOf(TermNames.term(this), n, kinds[k], j, second[n]);
      @ assignable \strictly_nothing; @*/
    private boolean areRising(int k, int i, int n, int j) {
        if (k < 0 || k >= kinds.length || n < 0 || n >= kinds.length) {
            return false;
        }
        int kind = kind(k);
        boolean isRising = kind >= Operations.EXPONENTIAL && kind <= Operations.ROOT || kind == Operations.ARC_TANGENT;
        return isRising && isOf(k, kind, i, second(k)) && isOf(n, kind, j, second(n));
    }

    /** Whether the last operation is the difference of two roots of the same degree, and operation l that of what they are of. */
    /*@ normal_behavior
      @ ensures \result ==> TermLemmas.isOfRoots(this, l);
      @ assignable \strictly_nothing; @*/
    boolean isOfRoots(int l) {
        int last = kinds.length - 1;
        if (l < 0 || l > last) {
            return false;
        }
        int i = first(last);
        int j = second(last);
        int p = first(l);
        int q = second(l);
        return isSum(last, i, j, -1) && isSum(l, p, q, -1) && isRoot(i, p) && isRoot(j, q) && Comparison.isSame(numbers[i], numbers[j]);
    }

    /** Whether there is an operation k, which is a root of some degree of operation i. */
    /*@ private normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && analysis.Term.isAt(TermNames.term(this), k, 15, i, second[k],
      @     BigFraction.num(numbers[k]), BigFraction.den(numbers[k]));
      @ assignable \strictly_nothing; @*/
    private boolean isRoot(int k, int i) {
        if (k < 0 || k >= kinds.length || kinds[k] != Operations.ANY_ROOT || first[k] != i) {
            return false;
        }
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k);
        return true;
    }

    /** Whether there is an operation k, which is the square of operation i. */
    /*@ private normal_behavior
      @ ensures \result ==> 0 <= k && k < kinds.length && analysis.Slope.isOf(TermNames.term(this), k, 4, i, second[k]);
      @ assignable \strictly_nothing; @*/
    private boolean isSquare(int k, int i) {
        return k >= 0 && k < kinds.length && isOf(k, Operations.SQUARE, i, second(k));
    }

    /** Whether the number of operation k is n. */
    /*@ private normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result ==> BigFraction.num(numbers[k]) == n && BigFraction.den(numbers[k]) == 1;
      @ assignable \strictly_nothing; @*/
    private boolean hasNumber(int k, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        return numbers[k].getNumerator().compareTo(BigInteger.valueOf(n)) == 0 && numbers[k].getDenominator().compareTo(one) == 0;
    }

    /** Whether the number of operation k is 1/2. */
    /*@ private normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result ==> BigFraction.num(numbers[k]) == 1 && BigFraction.den(numbers[k]) == 2;
      @ assignable \strictly_nothing; @*/
    private boolean isHalf(int k) {
        BigInteger one = BigInteger.valueOf(1L);
        return numbers[k].getNumerator().compareTo(one) == 0 && numbers[k].getDenominator().compareTo(one.add(one)) == 0;
    }

    /** Whether the number of operation k is not negative. */
    /*@ private normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result ==> BigFraction.num(numbers[k]) >= 0 && BigFraction.den(numbers[k]) > 0;
      @ assignable \strictly_nothing; @*/
    private boolean isNotNegative(int k) {
        return numbers[k].getNumerator().signum() >= 0 && numbers[k].getDenominator().signum() > 0;
    }

    /** Whether operation p is x' z/(n x) where operation k, z, is the n-th root of x. */
    /*@ normal_behavior
      @ requires 0 <= k && k < kinds.length && 0 <= p && p < kinds.length;
      @ requires analysis.Slope.isSlope(TermNames.term(this), v, kinds.length, first[k], x, 1);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(this), v, kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    boolean hasSlopeOfRoot(int v, int k, int p, int x) {
        int i = first(k);
        int q = first(p);
        int r = second(p);
        if (kinds[k] != Operations.ANY_ROOT || !isOf(p, Operations.QUOTIENT, q, r) || !isOf(q, Operations.PRODUCT, x, k)
                || !isMultiple(r, i, k)) {
            return false;
        }
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && analysis.Slope.ofAnyRoot(TermNames.term(this), v, kinds.length, k, p, first[k], x, second[k], BigFraction.num(numbers[k]),
          @     q, r, first[r]); @*/
        return true;
    }

    /** Whether operation k is the cube root of operation i. */
    /*@ normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result ==> analysis.Term.isAt(TermNames.term(this), k, 15, i, second[k], 3, 1);
      @ ensures \result ==> BigFraction.num(numbers[k]) == 3 && BigFraction.den(numbers[k]) == 1;
      @ assignable \strictly_nothing; @*/
    boolean isCubeRoot(int k, int i) {
        boolean good = kinds[k] == Operations.ANY_ROOT && first[k] == i && hasNumber(k, 3);
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k);
        return good;
    }

    /** The degree of the root that operation k is, if that is odd; else 0. */
    /*@ normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result >= 0;
      @ ensures \result > 0 ==> analysis.Term.isAt(TermNames.term(this), k, 15, first[k], second[k], \result, 1);
      @ ensures \result > 0 ==> \result == 2 * (\result / 2) + 1;
      @ assignable \strictly_nothing; @*/
    int oddDegree(int k) {
        int degree = degree(k);
        return degree == 2 * (degree / 2) + 1 ? degree : 0;
    }

    /** The degree of the root that operation k is; 0 if it is none, or that is large. */
    /*@ normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result >= 0;
      @ ensures \result > 0 ==> analysis.Term.isAt(TermNames.term(this), k, 15, first[k], second[k], \result, 1);
      @ assignable \strictly_nothing; @*/
    int degree(int k) {
        int degree = kinds[k] == Operations.ANY_ROOT ? Operations.degree(numbers[k]) : 0;
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k);
        return degree;
    }

    /** Whether operation p is x'/(3 z^2) where operation k, z, is the cube root of x. */
    /*@ normal_behavior
      @ requires 0 <= k && k < kinds.length && 0 <= p && p < kinds.length;
      @ requires analysis.Slope.isSlope(TermNames.term(this), v, kinds.length, first[k], x, 1);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(this), v, kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    boolean hasSlopeOfCubeRoot(int v, int k, int p, int x) {
        int r = second(p);
        if (!isCubeRoot(k, first(k)) || !isOf(p, Operations.QUOTIENT, x, r) || r < 0 || r >= kinds.length) {
            return false;
        }
        int w = second(r);
        if (w < 0 || w >= kinds.length || !isMultiple(r, w, k) || !isOf(w, Operations.SQUARE, k, second(w))) {
            return false;
        }
        /*@ assert analysis.Slope.ofCubeRoot(TermNames.term(this), v, kinds.length, k, p, first[k], x, second[k], r, first[r], w,
          @     second[w]); @*/
        return true;
    }

    /** Whether there is an operation r, which is 0 + n x, x being operation i and n the number of operation k, a whole one. */
    /*@ private normal_behavior
      @ requires 0 <= k && k < kinds.length;
      @ ensures \result ==> 0 <= r && r < kinds.length && BigFraction.den(numbers[k]) == 1;
      @ ensures \result ==> analysis.Term.isAt(TermNames.term(this), r, 2, first[r], i, BigFraction.num(numbers[k]), 1);
      @ ensures \result ==> analysis.Slope.isNumber(TermNames.term(this), first[r], 0);
      @ assignable \strictly_nothing; @*/
    private boolean isMultiple(int r, int i, int k) {
        if (r < 0 || r >= kinds.length || kinds[r] != Operations.SUM || second[r] != i) {
            return false;
        }
        int zero = first(r);
        boolean isWhole = numbers[k].getDenominator().compareTo(BigInteger.valueOf(1L)) == 0;
        //@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, r);
        return isWhole && isNumber(zero, 0) && Comparison.isSame(numbers[r], numbers[k]);
    }

    /** Whether operation p is x' + r y' where operation k is x + r y. */
    /*@ normal_behavior
      @ requires 0 <= k && k < kinds.length && 0 <= p && p < kinds.length && kinds[k] == Operations.SUM;
      @ requires SlopeLemmas.haveSlopes(TermNames.term(this), v, kinds.length, first[k], x, second[k], y);
      @ ensures \result ==> analysis.Slope.isSlope(TermNames.term(this), v, kinds.length, k, p, 1);
      @ assignable \strictly_nothing; @*/
    boolean hasSlopeOfSum(int v, int k, int p, int x, int y) {
        if (kinds[p] != Operations.SUM || first[p] != x || second[p] != y || !Comparison.isSame(numbers[k], numbers[p])) {
            return false;
        }
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && TermNames.operationAt(kinds, first, second, numbers, kinds.length, p)
          @   && SlopeLemmas.ofSum(TermNames.term(this), v, kinds.length, k, p, first[k], x, second[k], y, BigFraction.num(numbers[k]),
          @     BigFraction.den(numbers[k])); @*/
        return true;
    }

    /**
     * Encloses the value at all points of a box.
     *
     * @param ln       logarithms at the unit of the result
     * @param mostBits of a number
     * @return null if an operation may have no result, or none that short
     */
    /*@ public normal_behavior
      @ requires \invariant_for(box) && \invariant_for(ln);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures \result != null ==> TermLemmas.isEnclosed(TermNames.term(this), TermNames.box(box), kinds.length,
      @     BigInteger.val(\result.lower), BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public /*@ nullable @*/ Enclosure enclosure(Ranges box, Logarithm ln, int mostBits) {
        BigInteger[] low = new BigInteger[kinds.length];
        BigInteger[] high = new BigInteger[kinds.length];
        boolean good = true;
        int k = 0;
        //@ assert TermLemmas.none(TermNames.term(this), TermNames.box(box), low, high, BigInteger.val(ln.unit));
        /*@ loop_invariant 0 <= k && k <= kinds.length;
          @ loop_invariant good ==> TermLemmas.areEnclosed(TermNames.term(this), TermNames.box(box), low, high, k, BigInteger.val(ln.unit));
          @ decreases kinds.length - k;
          @ assignable low[*], high[*]; @*/
        while (k < kinds.length) {
            good = good && encloseNext(k, box, low, high, ln, mostBits);
            k = k + 1;
        }
        return good ? last(box, low, high, ln.unit) : null;
    }

    /** The enclosure of the last operation. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && BigInteger.val(unit) >= 1;
      @ requires low != null && high != null && low.length == kinds.length && high.length == kinds.length;
      @ requires TermLemmas.areEnclosed(TermNames.term(this), TermNames.box(box), low, high, kinds.length, BigInteger.val(unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures TermLemmas.isEnclosed(TermNames.term(this), TermNames.box(box), kinds.length, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure last(Ranges box, /*@ nullable @*/ BigInteger[] low, /*@ nullable @*/ BigInteger[] high, BigInteger unit) {
        int k = kinds.length - 1;
        return new Enclosure(low[k], high[k], unit);
    }

    /** Encloses the result of operation k, in the arrays; false if it may have none that short. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(ln) && 0 <= k && k < kinds.length;
      @ requires low != null && high != null && low != high && low.length == kinds.length && high.length == kinds.length;
      @ requires \typeof(low) == \type(BigInteger[]) && \typeof(high) == \type(BigInteger[]);
      @ requires TermLemmas.areEnclosed(TermNames.term(this), TermNames.box(box), low, high, k, BigInteger.val(ln.unit));
      @ ensures \result ==> TermLemmas.areEnclosed(\old(TermNames.term(this)), \old(TermNames.box(box)), low, high, k + 1,
      @     BigInteger.val(ln.unit));
      @ assignable low[*], high[*]; @*/
    private boolean encloseNext(int k, Ranges box, /*@ nullable @*/ BigInteger[] low, /*@ nullable @*/ BigInteger[] high, Logarithm ln,
            int mostBits) {
        Enclosure result = result(k, box, low, high, ln);
        if (result == null || result.lower.bitLength() > mostBits || result.upper.bitLength() > mostBits) {
            return false;
        }
        /*@ assert analysis.Term.oneMoreDefined(TermNames.term(this), TermNames.box(box), k, BigInteger.val(result.lower),
          @     BigInteger.val(result.upper), BigInteger.val(ln.unit)); @*/
        low[k] = result.lower;
        high[k] = result.upper;
        return true;
    }

    /** Encloses the result of operation k; null if there may be none. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(ln) && 0 <= k && k < kinds.length;
      @ requires low != null && high != null && low.length == kinds.length && high.length == kinds.length;
      @ requires TermLemmas.areEnclosed(TermNames.term(this), TermNames.box(box), low, high, k, BigInteger.val(ln.unit));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures \result != null ==> analysis.Term.encloses(TermNames.term(this), TermNames.box(box), k, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private /*@ nullable @*/ Enclosure result(int k, Ranges box, /*@ nullable @*/ BigInteger[] low, /*@ nullable @*/ BigInteger[] high,
            Logarithm ln) {
        if (kinds[k] == Operations.NUMBER) {
            return number(k, box, ln.unit);
        }
        if (kinds[k] == Operations.VARIABLE) {
            return variable(k, box, ln.unit);
        }
        if (kinds[k] == Operations.PI) {
            return circleNumber(k, box, ln.unit);
        }
        int i = first[k];
        int j = second[k];
        if (kinds[k] < Operations.SUM || kinds[k] > Operations.WEIGHTED || i < 0 || i >= k || j < 0 || j >= k) {
            return null;
        }
        return operation(k, box, low[i], high[i], low[j], high[j], ln);
    }

    /** Encloses operation k, which is a number. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && 0 <= k && k < kinds.length && kinds[k] == Operations.NUMBER && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Term.encloses(TermNames.term(this), TermNames.box(box), k, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure number(int k, Ranges box, BigInteger unit) {
        BigInteger scaled = numbers[k].getNumerator().multiply(unit);
        BigInteger low = Division.floor(scaled, numbers[k].getDenominator());
        BigInteger high = Division.ceil(scaled, numbers[k].getDenominator());
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && analysis.Term.number(TermNames.term(this), TermNames.box(box), k, first[k], second[k], BigFraction.num(numbers[k]),
          @     BigFraction.den(numbers[k]), BigInteger.val(low), BigInteger.val(high), BigInteger.val(unit)); @*/
        return new Enclosure(low, high, unit);
    }

    /** Encloses operation k, which is a variable; null if the box has none of this index. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && 0 <= k && k < kinds.length && kinds[k] == Operations.VARIABLE && BigInteger.val(unit) >= 1;
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures \result != null ==> analysis.Term.encloses(TermNames.term(this), TermNames.box(box), k, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private /*@ nullable @*/ Enclosure variable(int k, Ranges box, BigInteger unit) {
        int v = first[k];
        if (v < 0 || v >= box.size()) {
            return null;
        }
        Enclosure range = box.range(v, unit);
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && analysis.Term.variable(TermNames.term(this), TermNames.box(box), k, first[k], second[k], BigFraction.num(numbers[k]),
          @     BigFraction.den(numbers[k]), BigInteger.val(range.lower), BigInteger.val(range.upper), BigInteger.val(unit)); @*/
        return range;
    }

    /** Encloses operation k, which is pi. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && 0 <= k && k < kinds.length && kinds[k] == Operations.PI && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Term.encloses(TermNames.term(this), TermNames.box(box), k, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure circleNumber(int k, Ranges box, BigInteger unit) {
        Enclosure pi = CircleNumber.of(unit);
        /*@ assert TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && analysis.Term.circleNumber(TermNames.term(this), TermNames.box(box), k, first[k], second[k], BigFraction.num(numbers[k]),
          @     BigFraction.den(numbers[k]), BigInteger.val(pi.lower), BigInteger.val(pi.upper), BigInteger.val(unit)); @*/
        return pi;
    }

    /** Encloses operation k, its operands being from a to c and from f to g, in multiples of a unit; null if it may have no result. */
    /*@ private normal_behavior
      @ requires \invariant_for(box) && \invariant_for(ln) && 0 <= k && k < kinds.length;
      @ requires Operations.SUM <= kinds[k] && kinds[k] <= Operations.WEIGHTED;
      @ requires 0 <= first[k] && first[k] < k && 0 <= second[k] && second[k] < k;
      @ requires analysis.Term.encloses(TermNames.term(this), TermNames.box(box), first[k], BigInteger.val(a), BigInteger.val(c),
      @     BigInteger.val(ln.unit));
      @ requires analysis.Term.encloses(TermNames.term(this), TermNames.box(box), second[k], BigInteger.val(f), BigInteger.val(g),
      @     BigInteger.val(ln.unit));
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.unit == ln.unit;
      @ ensures \result != null ==> analysis.Term.encloses(TermNames.term(this), TermNames.box(box), k, BigInteger.val(\result.lower),
      @     BigInteger.val(\result.upper), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private /*@ nullable @*/ Enclosure operation(int k, Ranges box, BigInteger a, BigInteger c, BigInteger f, BigInteger g, Logarithm ln) {
        Enclosure x = new Enclosure(a, c, ln.unit);
        Enclosure y = new Enclosure(f, g, ln.unit);
        Enclosure result = Operations.apply(kinds[k], numbers[k], x, y, ln);
        /*@ assert result == null || TermNames.operationAt(kinds, first, second, numbers, kinds.length, k)
          @   && OperationLemmas.anyResult(TermNames.term(this), TermNames.box(box), k, kinds[k], first[k], second[k],
          @     BigFraction.num(numbers[k]), BigFraction.den(numbers[k]), BigInteger.val(a), BigInteger.val(c), BigInteger.val(f),
          @     BigInteger.val(g), BigInteger.val(result.lower), BigInteger.val(result.upper), BigInteger.val(ln.unit)); @*/
        return result;
    }
}
