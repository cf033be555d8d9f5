package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.BinaryEntropy;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.LogarithmLemmas;

/**
 * What the learner of the sparse Boolean hypercube memorizes, and what decides how often it errs [SPARSE-LEARN]: it releases w, which keeps
 * each coordinate on which all samples agree with probability u, else is 0 there; it calls x positive when the inner product of w and x
 * exceeds a threshold. The inner product is a sum of d independent signs or zeros of one law; {@link SignSum} bounds its tails.
 */
public final class SparseLearner {
    private SparseLearner() {
    }

    /**
     * An upper bound of d (1-p) (h(g u) + g u ln 2 - g h(u)), g = 2^(1-n), in nats, in multiples of 1/unit of the logarithms.
     *
     * @param ln logarithms at the wanted scale
     * @param d  dimension, at least 1
     * @param n  samples, at least 1
     * @param p  the chance that a coordinate is fixed, 0 to 1
     * @param u  the chance that an agreeing coordinate is kept, 0 to 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(d) >= 1 && n >= 1 && 0 <= BigFraction.num(p)
      @   && BigFraction.num(p) <= BigFraction.den(p) && 0 < BigFraction.den(p);
      @ requires 0 <= BigFraction.num(u) <= BigFraction.den(u) && 0 < BigFraction.den(u);
      @ ensures analysis.SparseLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(p), BigFraction.den(p), BigFraction.num(u),
      @     BigFraction.den(u), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    public static BigInteger memorizationUpperBound(Logarithm ln, BigInteger d, int n, BigFraction p, BigFraction u) {
        BigInteger c = patterns(n);
        return memorization(d, n, p, u, entropyOfRelease(ln, c, u), ln.ln2Upper, entropyOfCoin(ln, u), ln.unit);
    }

    /** 1/g = 2^(n-1): of the samples of a free coordinate, all agree with probability g. */
    /*@ private normal_behavior
      @ requires n >= 1;
      @ ensures BigInteger.val(\result) == \dl_pow(2, n - 1) && BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger patterns(int n) {
        //@ assert LogarithmLemmas.powerPositive(n - 1);
        return BigInteger.valueOf(1L).shiftLeft(n - 1);
    }

    /** An upper bound of h(u/c), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(c) >= 1 && 0 <= BigFraction.num(u) && BigFraction.num(u) <= BigFraction.den(u)
      @   && 0 < BigFraction.den(u);
      @ ensures analysis.Entropy.atMost(BigFraction.num(u), BigFraction.den(u) * BigInteger.val(c), BigInteger.val(\result),
      @     BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger entropyOfRelease(Logarithm ln, BigInteger c, BigFraction u) {
        //@ assert Products.positive(BigFraction.den(u), BigInteger.val(c)) && Products.monotone(1, BigInteger.val(c), BigFraction.den(u));
        return BinaryEntropy.of(ln, u.getNumerator(), u.getDenominator().multiply(c)).upper;
    }

    /** A lower bound of h(u), in multiples of 1/unit. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && 0 <= BigFraction.num(u) && BigFraction.num(u) <= BigFraction.den(u) && 0 < BigFraction.den(u);
      @ ensures analysis.Entropy.atLeast(BigFraction.num(u), BigFraction.den(u), BigInteger.val(\result), BigInteger.val(ln.unit));
      @ assignable \nothing; @*/
    private static BigInteger entropyOfCoin(Logarithm ln, BigFraction u) {
        return BinaryEntropy.of(ln, u.getNumerator(), u.getDenominator()).lower;
    }

    /** The bound from {@code h(u/c) <= s/unit}, {@code ln 2 <= t/unit} and {@code h(u) >= r/unit}. */
    /*@ private normal_behavior
      @ requires BigInteger.val(d) >= 1 && n >= 1 && 0 <= BigFraction.num(p) && BigFraction.num(p) <= BigFraction.den(p)
      @   && 0 < BigFraction.den(p);
      @ requires 0 <= BigFraction.num(u) <= BigFraction.den(u) && 0 < BigFraction.den(u) && BigInteger.val(unit) >= 1;
      @ requires analysis.Entropy.atMost(BigFraction.num(u), BigFraction.den(u) * \dl_pow(2, n - 1), BigInteger.val(s),
      @     BigInteger.val(unit));
      @ requires analysis.Ln.atMost(2, 1, BigInteger.val(t), BigInteger.val(unit))
      @   && analysis.Entropy.atLeast(BigFraction.num(u), BigFraction.den(u), BigInteger.val(r), BigInteger.val(unit));
      @ ensures analysis.SparseLearner.memorizationAtMost(BigInteger.val(d), n, BigFraction.num(p), BigFraction.den(p), BigFraction.num(u),
      @     BigFraction.den(u), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger memorization(BigInteger d, int n, BigFraction p, BigFraction u, BigInteger s, BigInteger t, BigInteger r,
            BigInteger unit) {
        BigInteger c = patterns(n);
        BigInteger free = d.multiply(p.getDenominator().subtract(p.getNumerator()));
        BigInteger result = quotient(free, p.getDenominator(), u.getNumerator(), u.getDenominator(), c, s, t, r);
        /*@ assert Products.monotone(BigInteger.val(d) * (BigFraction.den(p) - BigFraction.num(p))
          @       * (BigInteger.val(s) * (BigFraction.den(u) * BigInteger.val(c)) + BigFraction.num(u) * BigInteger.val(t)
          @         - BigFraction.den(u) * BigInteger.val(r)),
          @     BigInteger.val(result) * (BigFraction.den(p) * (BigFraction.den(u) * BigInteger.val(c))), BigInteger.val(unit)); @*/
        /*@ assert analysis.SparseLearner.defineMemorizationAtMost(BigInteger.val(d), n, BigFraction.num(p), BigFraction.den(p),
          @     BigFraction.num(u), BigFraction.den(u), BigInteger.val(result), BigInteger.val(unit), BigInteger.val(c), BigInteger.val(s),
          @     BigInteger.val(t), BigInteger.val(r), BigInteger.val(unit)); @*/
        return result;
    }

    /** free (s + v t/(m c) - r/c)/l, rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(l) && 0 < BigInteger.val(m) && 0 < BigInteger.val(c);
      @ ensures BigInteger.val(free) * (BigInteger.val(s) * (BigInteger.val(m) * BigInteger.val(c)) + BigInteger.val(v) * BigInteger.val(t)
      @      - BigInteger.val(m) * BigInteger.val(r))
      @   <= BigInteger.val(\result) * (BigInteger.val(l) * (BigInteger.val(m) * BigInteger.val(c)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger quotient(BigInteger free, BigInteger l, BigInteger v, BigInteger m, BigInteger c, BigInteger s, BigInteger t,
            BigInteger r) {
        BigInteger scale = m.multiply(c);
        //@ assert Products.positive(BigInteger.val(m), BigInteger.val(c)) && Products.positive(BigInteger.val(l), BigInteger.val(scale));
        BigInteger sum = s.multiply(scale).add(v.multiply(t)).subtract(m.multiply(r));
        return Division.ceil(free.multiply(sum), l.multiply(scale));
    }

    /**
     * The law of a summand of the inner product with a positive x: 0 with probability 1 - u s, else +1 with probability (1+q)/2, where
     * s = p + (1-p) 2^(1-n) and q = p/s.
     *
     * @param n samples, at least 1
     * @param p the chance that a coordinate is fixed, 0 to 1
     * @param u the chance that an agreeing coordinate is kept, 0 to 1
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 <= BigFraction.num(p) && BigFraction.num(p) <= BigFraction.den(p) && 0 < BigFraction.den(p);
      @ requires 0 <= BigFraction.num(u) <= BigFraction.den(u) && 0 < BigFraction.den(u);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == BigFraction.num(u) * (BigFraction.den(p) - BigFraction.num(p));
      @ ensures BigInteger.val(\result.plus) == BigFraction.num(u) * (2 * (BigFraction.num(p) * \dl_pow(2, n - 1))
      @   + (BigFraction.den(p) - BigFraction.num(p)));
      @ ensures BigInteger.val(\result.total) == 2 * (BigFraction.den(u) * (BigFraction.den(p) * \dl_pow(2, n - 1)));
      @ assignable \nothing; @*/
    public static SignLaw lawOfPositive(int n, BigFraction p, BigFraction u) {
        BigInteger fixed = p.getNumerator().multiply(patterns(n));
        BigInteger free = p.getDenominator().subtract(p.getNumerator());
        /*@ assert LogarithmLemmas.powerPositive(n - 1)
          @   && SparseLearnerLemmas.weights(BigFraction.num(p), BigFraction.den(p), BigFraction.num(u), BigFraction.den(u),
          @       \dl_pow(2, n - 1)); @*/
        return law(n, p, u, u.getNumerator().multiply(free), u.getNumerator().multiply(fixed.add(fixed).add(free)));
    }

    /**
     * The law of a summand of the inner product with a null x: 0 with probability 1 - u s, else a fair sign.
     *
     * @param n samples, at least 1
     * @param p the chance that a coordinate is fixed, 0 to 1
     * @param u the chance that an agreeing coordinate is kept, 0 to 1
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 <= BigFraction.num(p) && BigFraction.num(p) <= BigFraction.den(p) && 0 < BigFraction.den(p);
      @ requires 0 <= BigFraction.num(u) <= BigFraction.den(u) && 0 < BigFraction.den(u);
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.minus) == BigFraction.num(u) * (BigFraction.num(p) * \dl_pow(2, n - 1)
      @   + (BigFraction.den(p) - BigFraction.num(p)));
      @ ensures BigInteger.val(\result.plus) == BigInteger.val(\result.minus);
      @ ensures BigInteger.val(\result.total) == 2 * (BigFraction.den(u) * (BigFraction.den(p) * \dl_pow(2, n - 1)));
      @ assignable \nothing; @*/
    public static SignLaw lawOfNull(int n, BigFraction p, BigFraction u) {
        BigInteger fixed = p.getNumerator().multiply(patterns(n));
        BigInteger free = p.getDenominator().subtract(p.getNumerator());
        BigInteger half = u.getNumerator().multiply(fixed.add(free));
        /*@ assert LogarithmLemmas.powerPositive(n - 1)
          @   && SparseLearnerLemmas.weights(BigFraction.num(p), BigFraction.den(p), BigFraction.num(u), BigFraction.den(u),
          @       \dl_pow(2, n - 1)); @*/
        return law(n, p, u, half, half);
    }

    /** The law with these weights of -1 and +1. */
    /*@ private normal_behavior
      @ requires n >= 1 && 0 < BigFraction.den(p) && 0 < BigFraction.den(u);
      @ requires 0 <= BigInteger.val(minus)
      @   && 0 <= BigInteger.val(plus)
      @   && BigInteger.val(minus) + BigInteger.val(plus) <= 2 * (BigFraction.den(u) * (BigFraction.den(p) * \dl_pow(2, n - 1)));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.minus == minus && \result.plus == plus;
      @ ensures BigInteger.val(\result.total) == 2 * (BigFraction.den(u) * (BigFraction.den(p) * \dl_pow(2, n - 1)));
      @ assignable \nothing; @*/
    private static SignLaw law(int n, BigFraction p, BigFraction u, BigInteger minus, BigInteger plus) {
        BigInteger half = u.getDenominator().multiply(p.getDenominator().multiply(patterns(n)));
        BigInteger total = half.add(half);
        /*@ assert LogarithmLemmas.powerPositive(n - 1)
          @   && Products.positive(BigFraction.den(p), \dl_pow(2, n - 1))
          @   && Products.positive(BigFraction.den(u), BigFraction.den(p) * \dl_pow(2, n - 1)); @*/
        return new SignLaw(minus, plus, total);
    }
}
