package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Exponential;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.NormalTail;

/**
 * The lower tail {@code P(S <= c)} of a sum S of d independent signs or zeros of one law, bounded above in two ways. [CHERNOFF] is good far
 * from the mean, [BERRY-ESSEEN] near it; the smaller one counts.
 */
public final class SignSum {
    /** The least argument of Phi: further out, the other part of the bound of Berry and Esseen is all that counts. */
    private static final int LEAST_ARGUMENT = -8;

    private SignSum() {
    }

    /**
     * An upper bound of {@code P(S <= c)} in multiples of 1/unit of the logarithms, by [CHERNOFF]: e^(t c) (E e^(-t Y))^d.
     *
     * @param ln  logarithms at the wanted scale
     * @param d   number of summands, at least 1
     * @param law the law of a summand Y
     * @param c   where the tail begins
     * @param t   the tilt, not negative
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c) && 0 <= BigFraction.num(t)
      @   && 0 < BigFraction.den(t);
      @ ensures analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @   BigFraction.num(c), BigFraction.den(c), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger chernoffUpperBound(Logarithm ln, BigInteger d, SignLaw law, BigFraction c, BigFraction t) {
        return tilted(ln, d, law, c, t, exponential(t, ln.unit), inverseExponential(t, ln.unit));
    }

    /** The bound from {@code e^t <= g/unit} and {@code e^(-t) <= h/unit}. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c) && 0 <= BigFraction.num(t)
      @   && 0 < BigFraction.den(t);
      @ requires analysis.Exp.atMost(BigFraction.num(t), BigFraction.den(t), BigInteger.val(g), BigInteger.val(ln.unit));
      @ requires analysis.Exp.atMost(-BigFraction.num(t), BigFraction.den(t), BigInteger.val(h), BigInteger.val(ln.unit));
      @ ensures analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @     BigFraction.num(c), BigFraction.den(c), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger tilted(Logarithm ln, BigInteger d, SignLaw law, BigFraction c, BigFraction t,
            BigInteger g, BigInteger h) {
        BigInteger moment = moment(law.minus, law.plus, law.total, g, h, ln.unit);
        //@ assert Products.positive(BigInteger.val(law.total), BigInteger.val(ln.unit));
        BigInteger log = ln.of(moment, law.total.multiply(ln.unit)).upper;
        BigInteger result = exponentialOfSum(d, c, t, log, ln.unit);
        /*@ assert analysis.SignSum.chernoff(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), BigFraction.num(c), BigFraction.den(c), BigFraction.num(t), BigFraction.den(t),
          @     BigInteger.val(g), BigInteger.val(h), BigInteger.val(ln.unit), BigInteger.val(moment), BigInteger.val(log),
          @     BigInteger.val(ln.unit), BigInteger.val(result), BigInteger.val(ln.unit)); @*/
        return result;
    }

    /** An upper bound of e^t, in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.den(t);
      @ ensures analysis.Exp.atMost(BigFraction.num(t), BigFraction.den(t), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger exponential(BigFraction t, BigInteger unit) {
        return Exponential.of(t.getNumerator(), t.getDenominator(), unit).upper;
    }

    /** An upper bound of e^(-t), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.den(t);
      @ ensures analysis.Exp.atMost(-BigFraction.num(t), BigFraction.den(t), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger inverseExponential(BigFraction t, BigInteger unit) {
        return Exponential.of(t.getNumerator().negate(), t.getDenominator(), unit).upper;
    }

    /** m E e^(-t Y) in multiples of 1/unit, not below 1. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(a) * BigInteger.val(g) + BigInteger.val(b) * BigInteger.val(h) + (BigInteger.val(m) - BigInteger.val(a)
      @     - BigInteger.val(b)) * BigInteger.val(unit)
      @   <= BigInteger.val(\result);
      @ ensures 1 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger moment(BigInteger a, BigInteger b, BigInteger m, BigInteger g, BigInteger h, BigInteger unit) {
        return a.multiply(g).add(b.multiply(h)).add(m.subtract(a).subtract(b).multiply(unit)).max(BigInteger.valueOf(1L));
    }

    /** An upper bound of e^(t c + d u/unit), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigFraction.den(c) && 0 < BigFraction.den(t);
      @ ensures analysis.Exp.atMost(BigFraction.num(t) * BigFraction.num(c) * BigInteger.val(unit)
      @       + BigInteger.val(d) * BigInteger.val(u) * (BigFraction.den(t) * BigFraction.den(c)),
      @     BigFraction.den(t) * BigFraction.den(c) * BigInteger.val(unit), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger exponentialOfSum(BigInteger d, BigFraction c, BigFraction t, BigInteger u, BigInteger unit) {
        BigInteger scale = t.getDenominator().multiply(c.getDenominator());
        BigInteger sum = t.getNumerator().multiply(c.getNumerator()).multiply(unit).add(d.multiply(u).multiply(scale));
        /*@ assert Products.positive(BigFraction.den(t), BigFraction.den(c))
          @   && Products.positive(BigInteger.val(scale), BigInteger.val(unit)); @*/
        return Exponential.of(sum, scale.multiply(unit), unit).upper;
    }

    /**
     * An upper bound of {@code P(S <= c)} in multiples of 1/unit, by [BERRY-ESSEEN]; unit itself where that says nothing: for c above the
     * mean, or a summand that is constant.
     *
     * @param d    number of summands, at least 1
     * @param law  the law of a summand
     * @param c    where the tail begins
     * @param unit the scale, at least 2; below 2^60 the bound is poor, as Phi is enclosed by way of e^(-x^2/2)
     */
    /*@ public normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c) && BigInteger.val(unit) >= 2;
      @ ensures analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @   BigFraction.num(c), BigFraction.den(c), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static BigInteger berryEsseenUpperBound(BigInteger d, SignLaw law, BigFraction c, BigInteger unit) {
        BigInteger e = law.plus.subtract(law.minus);
        BigInteger v = variance(law.minus, law.plus, law.total, e);
        BigInteger third = thirdMoment(law.minus, law.plus, law.total, e);
        return normal(d, law, c, unit, e, v, third);
    }

    /** The bound from mean e/m, variance v/m^2 and third absolute central moment at most f/m^4. */
    /*@ private normal_behavior
      @ requires \invariant_for(law) && BigInteger.val(d) >= 1 && 0 < BigFraction.den(c) && BigInteger.val(unit) >= 2;
      @ requires BigInteger.val(e) == BigInteger.val(law.plus) - BigInteger.val(law.minus);
      @ requires BigInteger.val(v) == (BigInteger.val(law.minus)
      @    + BigInteger.val(law.plus)) * BigInteger.val(law.total) - BigInteger.val(e) * BigInteger.val(e);
      @ requires SignSumLemmas.isThirdMoment(BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @     BigInteger.val(e), BigInteger.val(f));
      @ ensures analysis.SignSum.atMost(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus), BigInteger.val(law.total),
      @     BigFraction.num(c), BigFraction.den(c), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger normal(BigInteger d, SignLaw law, BigFraction c, BigInteger unit, BigInteger e,
            BigInteger v, BigInteger f) {
        BigInteger r = rootOfCube(v, d, unit);
        BigInteger z = rootAbove(v, d, unit);
        BigInteger g = argument(c, law.total, d, e, unit, z);
        if (v.signum() <= 0 || r.signum() <= 0 || g.signum() > 0) {
            /*@ assert analysis.SignSum.certain(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus),
              @     BigInteger.val(law.total), BigFraction.num(c), BigFraction.den(c), BigInteger.val(unit), BigInteger.val(unit)); @*/
            return unit;
        }
        BigInteger i = GaussianLearner.normalTail(g, NormalTail.at(unit));
        BigInteger j = error(f, law.total, r, unit);
        BigInteger result = i.add(j);
        /*@ assert SignSumLemmas.berryEsseen(BigInteger.val(d), BigInteger.val(law.minus), BigInteger.val(law.plus),
          @     BigInteger.val(law.total), BigFraction.num(c), BigFraction.den(c), BigInteger.val(e), BigInteger.val(v), BigInteger.val(f),
          @     BigInteger.val(unit), BigInteger.val(r), BigInteger.val(z), BigInteger.val(g), GaussianLearner.ARGUMENT_STEPS,
          @     BigInteger.val(i), BigInteger.val(j), BigInteger.val(result)); @*/
        return result;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == (BigInteger.val(a)
      @    + BigInteger.val(b)) * BigInteger.val(m) - BigInteger.val(e) * BigInteger.val(e);
      @ assignable \strictly_nothing; @*/
    private static BigInteger variance(BigInteger a, BigInteger b, BigInteger m, BigInteger e) {
        return a.add(b).multiply(m).subtract(e.multiply(e));
    }

    /** The third absolute central moment, times m^4. */
    /*@ private normal_behavior
      @ ensures SignSumLemmas.isThirdMoment(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(e),
      @     BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger thirdMoment(BigInteger a, BigInteger b, BigInteger m, BigInteger e) {
        BigInteger signs = ofSigns(a, b, m, e);
        BigInteger zeros = ofZeros(a, b, m, e);
        BigInteger result = signs.add(zeros).max(signs.subtract(zeros));
        /*@ assert SignSumLemmas.thirdMoment(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(e),
          @     BigInteger.val(signs), BigInteger.val(zeros), BigInteger.val(result)); @*/
        return result;
    }

    /** The part of the signs in it. */
    /*@ private normal_behavior
      @ ensures SignSumLemmas.isOfSigns(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(e),
      @     BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ofSigns(BigInteger a, BigInteger b, BigInteger m, BigInteger e) {
        return a.multiply(cube(m.add(e))).add(b.multiply(cube(m.subtract(e))));
    }

    /** The part of the zeros in it, with the sign of e. */
    /*@ private normal_behavior
      @ ensures SignSumLemmas.isOfZeros(BigInteger.val(a), BigInteger.val(b), BigInteger.val(m), BigInteger.val(e),
      @     BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ofZeros(BigInteger a, BigInteger b, BigInteger m, BigInteger e) {
        return m.subtract(a).subtract(b).multiply(cube(e));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) * BigInteger.val(x) * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger cube(BigInteger x) {
        return x.multiply(x).multiply(x);
    }

    /** A lower bound of sqrt(v^3 d), in multiples of 1/unit; 0 for negative v. */
    /*@ private normal_behavior
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures BigInteger.val(\result) == 0
      @   || BigInteger.val(\result) * BigInteger.val(\result)
      @     <= BigInteger.val(v) * BigInteger.val(v) * BigInteger.val(v) * BigInteger.val(d)
      @       * (BigInteger.val(unit) * BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootOfCube(BigInteger v, BigInteger d, BigInteger unit) {
        return GaussianLearner.rootOrZero(cube(v).multiply(d).multiply(unit.multiply(unit)));
    }

    /** An upper bound of sqrt(v d), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ ensures 1 <= BigInteger.val(\result)
      @   && BigInteger.val(v) * BigInteger.val(d) * (BigInteger.val(unit) * BigInteger.val(unit))
      @     <= BigInteger.val(\result) * BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootAbove(BigInteger v, BigInteger d, BigInteger unit) {
        return GaussianLearner.rootOrZero(v.multiply(d).multiply(unit.multiply(unit))).add(BigInteger.valueOf(1L));
    }

    /** (c - d e/m)/(z/(m unit)), rounded up to a multiple of 1/ARGUMENT_STEPS, or LEAST_ARGUMENT if it is below that. */
    /*@ private normal_behavior
      @ requires 0 < BigFraction.den(c) && 1 <= BigInteger.val(z);
      @ ensures BigInteger.val(\result) >= LEAST_ARGUMENT * GaussianLearner.ARGUMENT_STEPS;
      @ ensures (BigFraction.num(c) * BigInteger.val(m) - BigInteger.val(d) * BigInteger.val(e) * BigFraction.den(c)) * BigInteger.val(unit)
      @     * GaussianLearner.ARGUMENT_STEPS
      @   <= BigInteger.val(\result) * (BigFraction.den(c) * BigInteger.val(z));
      @ assignable \strictly_nothing; @*/
    private static BigInteger argument(BigFraction c, BigInteger m, BigInteger d, BigInteger e, BigInteger unit, BigInteger z) {
        BigInteger distance = c.getNumerator().multiply(m).subtract(d.multiply(e).multiply(c.getDenominator())).multiply(unit);
        BigInteger scale = c.getDenominator().multiply(z);
        //@ assert Products.positive(BigFraction.den(c), BigInteger.val(z));
        BigInteger quotient = Division.ceil(distance.multiply(GaussianLearner.steps()), scale);
        BigInteger result = quotient.max(BigInteger.valueOf(LEAST_ARGUMENT * GaussianLearner.ARGUMENT_STEPS));
        //@ assert Products.monotone(BigInteger.val(quotient), BigInteger.val(result), BigInteger.val(scale));
        return result;
    }

    /** 0.4748 f/(m r/unit), rounded up to a multiple of 1/unit. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(m) && 1 <= BigInteger.val(r);
      @ ensures 1187 * (BigInteger.val(f) * BigInteger.val(unit) * BigInteger.val(unit))
      @   <= BigInteger.val(\result) * (2500 * (BigInteger.val(m) * BigInteger.val(r)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger error(BigInteger f, BigInteger m, BigInteger r, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(m), BigInteger.val(r));
        return Division.ceil(BigInteger.valueOf(1187L).multiply(f.multiply(unit).multiply(unit)),
            BigInteger.valueOf(2500L).multiply(m.multiply(r)));
    }
}
