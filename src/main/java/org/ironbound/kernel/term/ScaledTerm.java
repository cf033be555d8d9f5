package org.ironbound.kernel.term;

/**
 * At all multiples of a point the second of two terms has the value that the first one has at the point, times a power of the number by
 * which variables are multiplied [SCALING]. Example: x*y + z^2, and the same with 1/x in place of x.
 */
public final class ScaledTerm {
    /** The terms. */
    public final Scale scale;
    /** Which power. */
    public final int degree;

    /*@ public invariant \invariant_for(scale) && scale.power >= 1;
      @ public invariant analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ public accessible \inv: this.scale, this.degree, scale.term, scale.other, scale.sides, scale.power,
      @   scale.term.kinds, scale.term.first, scale.term.second, scale.term.numbers, scale.term.kinds[*], scale.term.first[*],
      @   scale.term.second[*], scale.term.numbers[*],
      @   scale.other.kinds, scale.other.first, scale.other.second, scale.other.numbers, scale.other.kinds[*], scale.other.first[*],
      @   scale.other.second[*], scale.other.numbers[*],
      @   scale.sides.kinds, scale.sides.first, scale.sides.second, scale.sides.numbers, scale.sides.kinds[*], scale.sides.first[*],
      @   scale.sides.second[*], scale.sides.numbers[*]; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(scale) && scale.power >= 1;
      @ requires analysis.Scaling.isScaled(TermNames.term(scale.term), TermNames.term(scale.other),
      @     TermNames.term(scale.sides), scale.sides.kinds.length, scale.power, scale.term.kinds.length - 1,
      @     scale.other.kinds.length - 1, degree);
      @ ensures \invariant_for(this) && this.scale == scale && this.degree == degree;
      @ assignable \nothing; @*/
    private /*@ pure @*/ ScaledTerm(Scale scale, int degree) {
        this.scale = scale;
        this.degree = degree;
    }

    /** The degree, which is known to be a number of Java. */
    /*@ normal_behavior
      @ ensures \result == degree;
      @ assignable \strictly_nothing; @*/
    int degree() {
        return degree;
    }

    /**
     * Such a statement.
     *
     * @param places  of each operation of the first term, the index of that of the second one; -1 if it needs none
     * @param degrees by which power each of these is multiplied
     * @return null if the kernel does not see that of one of them
     */
    /*@ public normal_behavior
      @ requires \invariant_for(scale);
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result) && \result.scale == scale;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ ScaledTerm of(Scale scale, int[] places, int[] degrees) {
        int n = scale.term.size();
        if (scale.power < 1 || places.length != n || degrees.length != n || Copies.entry(places, n - 1) != scale.other.size() - 1) {
            return null;
        }
        int degree = Copies.entry(degrees, n - 1);
        return areScaled(scale, places, degrees) ? new ScaledTerm(scale, degree) : null;
    }

    /** Whether all operations that have places are. */
    /*@ normal_behavior
      @ requires \invariant_for(scale);
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ ensures \result ==> ScalingLemmas.areScaled(scale, places, degrees, places.length);
      @ assignable \strictly_nothing; @*/
    static boolean areScaled(Scale scale, int[] places, int[] degrees) {
        boolean good = true;
        int k = 0;
        /*@ loop_invariant 0 <= k && k <= places.length;
          @ loop_invariant good ==> ScalingLemmas.areScaled(scale, places, degrees, k);
          @ decreases places.length - k;
          @ assignable \strictly_nothing; @*/
        while (k < places.length) {
            int p = Copies.entry(places, k);
            good = good && (p < 0 || p < scale.other.size() && isScaled(scale, places, degrees, k, p));
            k = k + 1;
        }
        return good;
    }

    /** Whether operations k and p are, as those before k. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale);
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires 0 <= k && k < places.length && 0 <= p && p < scale.other.kinds.length;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, k);
      @ ensures \result ==> ScalingLemmas.isScaled(scale, k, p, degrees[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean isScaled(Scale scale, int[] places, int[] degrees, int k, int p) {
        int d = Copies.entry(degrees, k);
        if (scale.isNumber(k, p, d) || scale.isVariable(k, p, d) || isSum(d, scale.power(), 0) && scale.isInverse(k, p)
                || d == scale.power && scale.isOpposite(k, p)) {
            return true;
        }
        int i = scale.term.first(k);
        int j = scale.term.second(k);
        return i >= 0 && i < k && j >= 0 && j < k && ofOperands(scale, places, degrees, k, p);
    }

    /** Whether they are, as their operands are. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale);
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires 0 <= k && k < places.length && 0 <= p && p < scale.other.kinds.length;
      @ requires 0 <= scale.term.first[k] && scale.term.first[k] < k && 0 <= scale.term.second[k] && scale.term.second[k] < k;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, k);
      @ ensures \result ==> ScalingLemmas.isScaled(scale, k, p, degrees[k]);
      @ assignable \strictly_nothing; @*/
    private static boolean ofOperands(Scale scale, int[] places, int[] degrees, int k, int p) {
        int d = Copies.entry(degrees, k);
        return d == scale.power && scale.isReciprocal(k, p) || isByReciprocal(scale, places, degrees, k, p, d)
            || isOperation(scale, places, degrees, k, p, d);
    }

    /** Whether they are something times a variable, and something by it. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale);
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires 0 <= k && k < places.length && 0 <= p && p < scale.other.kinds.length;
      @ requires 0 <= scale.term.first[k] && scale.term.first[k] < k && 0 <= scale.term.second[k] && scale.term.second[k] < k;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, k);
      @ ensures \result ==> ScalingLemmas.isScaled(scale, k, p, d);
      @ assignable \strictly_nothing; @*/
    private static boolean isByReciprocal(Scale scale, int[] places, int[] degrees, int k, int p, int d) {
        int x = Copies.entry(places, scale.term.first(k));
        int a = Copies.entry(degrees, scale.term.first(k));
        return isSum(d, scale.power(), a) && scale.isByReciprocal(k, p, d, x, a);
    }

    /** Whether they are the same operation. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale);
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires 0 <= k && k < places.length && 0 <= p && p < scale.other.kinds.length;
      @ requires 0 <= scale.term.first[k] && scale.term.first[k] < k && 0 <= scale.term.second[k] && scale.term.second[k] < k;
      @ requires ScalingLemmas.areScaled(scale, places, degrees, k);
      @ ensures \result ==> ScalingLemmas.isScaled(scale, k, p, d);
      @ assignable \strictly_nothing; @*/
    private static boolean isOperation(Scale scale, int[] places, int[] degrees, int k, int p, int d) {
        int i = scale.term.first(k);
        int j = scale.term.second(k);
        int a = degree(scale, places, degrees, k, i, d);
        int b = degree(scale, places, degrees, k, j, d);
        return scale.isOperation(k, p, d, Copies.entry(places, i), a, Copies.entry(places, j), b);
    }

    /** By which power operation i, one of those before k, is multiplied: the wanted one, if it is the number 0. */
    /*@ private normal_behavior
      @ requires \invariant_for(scale);
      @ requires places.length == scale.term.kinds.length && degrees.length == scale.term.kinds.length;
      @ requires 0 <= i && i < k && k < places.length && ScalingLemmas.areScaled(scale, places, degrees, k);
      @ ensures ScalingLemmas.isKnown(scale, i, places[i], \result);
      @ assignable \strictly_nothing; @*/
    private static int degree(Scale scale, int[] places, int[] degrees, int k, int i, int wanted) {
        return scale.isNull(i, Copies.entry(places, i), wanted) ? wanted : Copies.entry(degrees, i);
    }

    /** Whether one number is the sum of two others. */
    /*@ private normal_behavior
      @ ensures \result ==> x + y == sum;
      @ assignable \strictly_nothing; @*/
    private static boolean isSum(int x, int y, int sum) {
        return (long) x + y == sum;
    }
}
