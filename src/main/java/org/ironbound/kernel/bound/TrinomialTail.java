package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.real.Logarithm;

/**
 * The lower tail {@code P(S <= c)} of a sum S of d independent signs or zeros of one law, summed term by term [TRINOMIAL-TAIL]: exact up to
 * rounding, in at most d steps. Tails that reach above 0 are what is left of the other tail.
 */
public final class TrinomialTail {
    private TrinomialTail() {
    }

    /**
     * An upper bound of {@code P(S <= c)} in multiples of 1/unit of the logarithms, about d/unit too large, and less than 1e-20 more where
     * d is large and only terms around the mean are summed; unit itself where there is nothing to sum.
     *
     * @param ln  logarithms at a scale far above d
     * @param d   number of summands, at least 1
     * @param law the law of a summand
     * @param c   where the tail begins
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(d, law, c, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger upperBound(Logarithm ln, BigInteger d, SignLaw law, BigFraction c) {
        SignLaw near = rounded(law, ln.unit);
        BigInteger end = Division.floor(c.getNumerator(), c.getDenominator());
        BigInteger result = summed(ln, d, near, c, end);
        /*@ assert analysis.SignSum.dominated(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), BigInteger.val(near.minus), BigInteger.val(near.plus), BigInteger.val(near.total),
          @     BigFraction.num(c), BigFraction.den(c), BigInteger.val(result), BigInteger.val(ln.unit)); @*/
        return result;
    }

    /** The sum of the terms of the window where that pays, else of all of them. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c);
      @ requires BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(d, law, c, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger summed(Logarithm ln, BigInteger d, SignLaw law, BigFraction c, BigInteger end) {
        TrinomialWindow window = TrinomialWindow.of(d, law, end);
        if (window != null) {
            return window.upperBound(ln, c, end);
        }
        return end.signum() <= 0 ? lower(ln, d, law, c, end) : complement(ln, d, law, c, end);
    }

    /** A law of short weights, with no less chance of -1 and no more of +1. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && 1 <= BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(law.minus) * BigInteger.val(\result.total) <= BigInteger.val(\result.minus) * BigInteger.val(law.total);
      @ ensures BigInteger.val(\result.plus) * BigInteger.val(law.total) <= BigInteger.val(law.plus) * BigInteger.val(\result.total);
      @ assignable \nothing; @*/
    private static SignLaw rounded(SignLaw law, BigInteger unit) {
        BigInteger minus = Division.ceil(law.minus.multiply(unit), law.total);
        BigInteger plus = Division.floor(law.plus.multiply(unit), law.total);
        /*@ assert TrinomialLemmas.roundedWeights(BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
          @     BigInteger.val(minus), BigInteger.val(plus), BigInteger.val(unit)); @*/
        return new SignLaw(minus, plus, unit);
    }

    /** The sum of the terms up to the end, {@code floor(c) = end <= 0}. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c);
      @ requires BigInteger.val(end) <= 0 && BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(d, law, c, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger lower(Logarithm ln, BigInteger d, SignLaw law, BigFraction c, BigInteger end) {
        BigInteger k = d.add(end);
        if (law.minus.signum() == 0 || k.signum() < 0) {
            return certain(d, law, c, ln.unit);
        }
        return sum(TrinomialTerms.first(ln, new TrinomialPower(1, d, law, ln.unit)).upTo(k), law, c);
    }

    /** What the terms sum up to. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && \invariant_for(law) && 0 < BigFraction.den(c);
      @ requires terms.power.sign == 1 && terms.power.law == law && BigInteger.val(terms.scale) == 0;
      @ requires BigFraction.num(c)
      @   < (BigInteger.val(terms.index) - BigInteger.val(terms.power.dimension) + 1) * BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(terms.power.dimension, law, c, \result, terms.power.unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger sum(TrinomialTerms terms, SignLaw law, BigFraction c) {
        /*@ assert analysis.Trinomial.tail(BigInteger.val(terms.power.dimension), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), BigInteger.val(terms.index), BigInteger.val(terms.term), BigInteger.val(terms.previous),
          @     BigInteger.val(terms.sum), BigInteger.val(terms.power.unit), BigFraction.num(c), BigFraction.den(c)); @*/
        return terms.sum;
    }

    /** One less the terms above the end, {@code floor(c) = end > 0}, which are those of the negative sum. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c);
      @ requires 0 < BigInteger.val(end) && BigFraction.num(c) < (BigInteger.val(end) + 1) * BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(d, law, c, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger complement(Logarithm ln, BigInteger d, SignLaw law, BigFraction c, BigInteger end) {
        BigInteger k = d.subtract(end).subtract(BigInteger.valueOf(1L));
        if (law.plus.signum() == 0 || k.signum() < 0) {
            return certain(d, law, c, ln.unit);
        }
        return rest(TrinomialTerms.first(ln, new TrinomialPower(-1, d, law.negated(), ln.unit)).upTo(k), law, c);
    }

    /** What the terms of the negative sum leave of 1. */
    /*@ private normal_behavior
      @ requires \invariant_for(terms) && \invariant_for(law) && 0 < BigFraction.den(c);
      @ requires terms.power.sign == -1 && BigInteger.val(terms.scale) == 0;
      @ requires terms.power.law.minus == law.plus && terms.power.law.plus == law.minus && terms.power.law.total == law.total;
      @ requires BigFraction.num(c) < (BigInteger.val(terms.power.dimension) - BigInteger.val(terms.index)) * BigFraction.den(c);
      @ ensures TrinomialLemmas.isTail(terms.power.dimension, law, c, \result, terms.power.unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rest(TrinomialTerms terms, SignLaw law, BigFraction c) {
        BigInteger result = terms.power.unit.add(terms.sum);
        /*@ assert analysis.Trinomial.complement(BigInteger.val(terms.power.dimension), BigInteger.val(law.minus),
          @     BigInteger.val(law.plus), BigInteger.val(law.total), BigInteger.val(terms.index), BigInteger.val(terms.term),
          @     BigInteger.val(terms.previous), BigInteger.val(terms.sum), BigInteger.val(terms.power.unit), BigFraction.num(c),
          @     BigFraction.den(c)); @*/
        return result;
    }

    /** One. */
    /*@ normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c) && 1 <= BigInteger.val(unit);
      @ ensures TrinomialLemmas.isTail(d, law, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    static BigInteger certain(BigInteger d, SignLaw law, BigFraction c, BigInteger unit) {
        /*@ assert analysis.SignSum.certain(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), BigFraction.num(c), BigFraction.den(c), BigInteger.val(unit), BigInteger.val(unit)); @*/
        return unit;
    }
}
