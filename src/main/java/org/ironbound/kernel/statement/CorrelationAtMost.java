package org.ironbound.kernel.statement;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.channel.MaximalCorrelation;
import org.ironbound.kernel.exact.Comparison;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SumOfSquares;

/** The squared maximal correlation eta_chi2 of a channel with a law of its input is at most the value. */
public final class CorrelationAtMost {
    /** Of which channel and law of its input. */
    public final JointLaw law;
    /** It is at most this. */
    public final BigFraction value;

    /*@ public invariant \invariant_for(law);
      @ public invariant Names.atMost(Names.correlation(law), value);
      @ public accessible \inv: this.law, this.value, law.total, law.inputs, law.outputs, law.digits; @*/

    /*@ private normal_behavior
      @ requires \invariant_for(law);
      @ requires Names.atMost(Names.correlation(law), value);
      @ ensures \invariant_for(this);
      @ ensures this.law == law && this.value == value;
      @ assignable \nothing; @*/
    private /*@ pure @*/ CorrelationAtMost(JointLaw law, BigFraction value) {
        this.law = law;
        this.value = value;
    }

    /**
     * By a sum of squares [CH-CHI2].
     *
     * @param counts  of the law
     * @param value   the bound
     * @param scale   what the form is multiplied by, positive
     * @param form    its matrix up to the diagonal, first outputs and then inputs, see MaximalCorrelation; it is compared
     * @param squares linear forms
     * @param weights of their squares
     * @param rest    how far the form may be from the sum of squares, see SumOfSquares
     * @return null if that does not prove the bound, or a number is out of its range
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law);
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == value;
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ CorrelationAtMost bySquares(JointLaw law, BigInteger[][] counts, BigFraction value, BigInteger scale,
            BigInteger[][] form, BigInteger[][] squares, BigInteger[] weights, BigInteger rest) {
        if (scale.signum() <= 0 || !Comparison.isNotNegative(value) || !law.isOf(counts)
                || form.length - counts.length != counts[0].length || squares.length != weights.length
                || !areLong(form) || !areLong(squares, form.length)) {
            return null;
        }
        return isShown(law, counts, value, scale, form, squares, weights, rest) ? new CorrelationAtMost(law, value) : null;
    }

    /** Whether each row goes up to the diagonal. */
    /*@ private normal_behavior
      @ ensures \result ==> (\forall int i; 0 <= i && i < m.length; m[i] != null && i < m[i].length);
      @ assignable \strictly_nothing; @*/
    private static boolean areLong(BigInteger[][] m) {
        boolean good = true;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= m.length && (good ==> (\forall int k; 0 <= k && k < i; m[k] != null && k < m[k].length));
          @ decreases m.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < m.length) {
            good = good && i < m[i].length;
            i = i + 1;
        }
        return good;
    }

    /** Whether each row is at least so long. */
    /*@ private normal_behavior
      @ ensures \result ==> (\forall int i; 0 <= i && i < m.length; m[i] != null && length <= m[i].length);
      @ assignable \strictly_nothing; @*/
    private static boolean areLong(BigInteger[][] m, int length) {
        boolean good = true;
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= m.length && (good ==> (\forall int k; 0 <= k && k < i; m[k] != null && length <= m[k].length));
          @ decreases m.length - i;
          @ assignable \strictly_nothing; @*/
        while (i < m.length) {
            good = good && length <= m[i].length;
            i = i + 1;
        }
        return good;
    }

    /** Whether the squares show the bound. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && JointLemmas.isLaw(law, counts) && counts.length == law.inputs && counts[0].length == law.outputs;
      @ requires counts.length >= 1
      @   && (\forall int i; 0 <= i && i < counts.length; counts[i] != null && counts[i].length == counts[0].length);
      @ requires 0 < BigInteger.val(scale) && 0 <= BigFraction.num(value) && 0 < BigFraction.den(value);
      @ requires form.length == counts.length + counts[0].length && squares.length == weights.length;
      @ requires (\forall int i; 0 <= i && i < form.length; form[i] != null && i < form[i].length);
      @ requires (\forall int i; 0 <= i && i < squares.length; squares[i] != null && form.length <= squares[i].length);
      @ ensures \result ==> Names.atMost(Names.correlation(law), value);
      @ assignable \strictly_nothing; @*/
    private static boolean isShown(JointLaw law, BigInteger[][] counts, BigFraction value, BigInteger scale, BigInteger[][] form,
            BigInteger[][] squares, BigInteger[] weights, BigInteger rest) {
        BigInteger a = value.getNumerator();
        BigInteger b = value.getDenominator();
        BigInteger u = scale.multiply(b);
        BigInteger t = scale.multiply(a).multiply(law.total);
        //@ assert Products.positive(BigInteger.val(scale), BigInteger.val(b));
        if (!SumOfSquares.shows(form, squares, weights, rest)
                || !MaximalCorrelation.isForm(counts, a, b, law.total, u, t, form)) {
            return false;
        }
        //@ assert FormLemmas.correlation(law, counts, form, value, BigInteger.val(u), BigInteger.val(t));
        return true;
    }

    /** This statement with a weaker bound; null if that is stronger. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \invariant_for(\result) && \result.law == law && \result.value == value;
      @ assignable \nothing; @*/
    public /*@ nullable @*/ CorrelationAtMost weakened(BigFraction value) {
        if (!Comparison.isAtMost(this.value, value)) {
            return null;
        }
        //@ assert Weaker.above(Names.correlation(law), this.value, value);
        return new CorrelationAtMost(law, value);
    }
}
