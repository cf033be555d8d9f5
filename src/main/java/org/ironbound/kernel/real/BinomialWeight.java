package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.EnclosureLemmas;
import org.ironbound.kernel.exact.Products;

/**
 * A lower bound lower/unit of the binomial probability of {@code count} successes among {@code trials}, each with probability hit/whole.
 * From (1-f)^t on, each probability follows from the one before, rounded down. Far from the mean the probabilities are tiny and the unit is
 * fine; it may be made coarser as they grow.
 */
public final class BinomialWeight {
    /** The number of trials, not negative. */
    public final BigInteger trials;
    /** Numerator of the probability of a success. */
    public final BigInteger hit;
    /** Its denominator. */
    public final BigInteger whole;
    /** The number of successes, 0 to trials. */
    public final BigInteger count;
    /** The lower bound, in multiples of 1/unit, not negative. */
    public final BigInteger lower;
    /** The scale, positive. */
    public final BigInteger unit;

    /*@ public invariant BigInteger.val(unit) >= 1 && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole);
      @ public invariant 0 <= BigInteger.val(count) <= BigInteger.val(trials) && 0 <= BigInteger.val(lower);
      @ public invariant analysis.Binomial.atLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
      @     BigInteger.val(count), BigInteger.val(lower), BigInteger.val(unit));
      @ public accessible \inv: this.trials, this.hit, this.whole, this.count, this.lower, this.unit; @*/

    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole);
      @ requires 0 <= BigInteger.val(count) <= BigInteger.val(trials) && 0 <= BigInteger.val(lower);
      @ requires analysis.Binomial.atLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole), BigInteger.val(count),
      @     BigInteger.val(lower), BigInteger.val(unit));
      @ ensures this.trials == trials && this.hit == hit && this.whole == whole && this.count == count && this.lower == lower
      @   && this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ BinomialWeight(BigInteger trials, BigInteger hit, BigInteger whole, BigInteger count, BigInteger lower,
            BigInteger unit) {
        this.trials = trials;
        this.hit = hit;
        this.whole = whole;
        this.count = count;
        this.lower = lower;
        this.unit = unit;
    }

    /**
     * The probability (1-f)^t of no success, at a scale that fits it: the lower bound is about the given unit, its relative error about
     * trials/ln.unit and trials/unit.
     *
     * @param ln     logarithms at a scale far above the number of trials
     * @param trials the number of trials, not negative
     * @param hit    numerator of the probability f of a success, positive
     * @param whole  its denominator, above hit
     * @param unit   how fine the result is, positive
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && BigInteger.val(trials) >= 0 && 0 < BigInteger.val(hit) && BigInteger.val(hit) < BigInteger.val(whole)
      @   && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.trials == trials && \result.hit == hit && \result.whole == whole
      @   && BigInteger.val(\result.count) == 0;
      @ assignable \nothing; @*/
    public static BinomialWeight none(Logarithm ln, BigInteger trials, BigInteger hit, BigInteger whole, BigInteger unit) {
        Enclosure log = ln.of(whole.subtract(hit), whole);
        Enclosure low = ScaledExponential.of(trials.multiply(log.lower), ln.unit, unit);
        return none(trials, hit, whole, low, log.lower, ln.unit);
    }

    /** From an enclosure of e^(t u/s), {@code u/s <= ln(1-f)}. */
    /*@ private normal_behavior
      @ requires \invariant_for(low) && BigInteger.val(t) >= 0 && 0 < BigInteger.val(n) && BigInteger.val(n) < BigInteger.val(d)
      @   && BigInteger.val(s) >= 1;
      @ requires 0 <= BigInteger.val(low.lower);
      @ requires analysis.Ln.atLeast(BigInteger.val(d) - BigInteger.val(n), BigInteger.val(d), BigInteger.val(u), BigInteger.val(s));
      @ requires analysis.Exp.atLeast(BigInteger.val(t) * BigInteger.val(u), BigInteger.val(s), BigInteger.val(low.lower),
      @     BigInteger.val(low.unit));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.trials == t && \result.hit == n && \result.whole == d
      @   && BigInteger.val(\result.count) == 0;
      @ assignable \nothing; @*/
    private static BinomialWeight none(BigInteger t, BigInteger n, BigInteger d, Enclosure low, BigInteger u, BigInteger s) {
        /*@ assert analysis.Binomial.defineNoneAtLeast(BigInteger.val(t), BigInteger.val(n), BigInteger.val(d), BigInteger.val(u),
          @     BigInteger.val(s), BigInteger.val(low.lower), BigInteger.val(low.unit)); @*/
        return new BinomialWeight(t, n, d, BigInteger.valueOf(0L), low.lower, low.unit);
    }

    /** The weight of one success more; count must be below trials. */
    /*@ public normal_behavior
      @ requires BigInteger.val(count) < BigInteger.val(trials);
      @ ensures \fresh(\result)
      @   && \invariant_for(\result)
      @   && \result.trials == trials
      @   && \result.hit == hit
      @   && \result.whole == whole
      @   && BigInteger.val(\result.count) == BigInteger.val(count) + 1;
      @ assignable \nothing; @*/
    public BinomialWeight next() {
        BigInteger more = count.add(BigInteger.valueOf(1L));
        return new BinomialWeight(trials, hit, whole, more, step(trials, hit, whole, count, more, lower, unit), unit);
    }

    /** This weight at another scale, rounded down. */
    /*@ public normal_behavior
      @ requires BigInteger.val(scale) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.trials == trials && \result.hit == hit && \result.whole == whole
      @   && \result.unit == scale;
      @ ensures BigInteger.val(\result.count) == BigInteger.val(count);
      @ assignable \nothing; @*/
    public BinomialWeight at(BigInteger scale) {
        BigInteger rounded = Division.floor(lower.multiply(scale), unit);
        /*@ assert EnclosureLemmas.floorNonNegative(BigInteger.val(lower), BigInteger.val(scale), BigInteger.val(rounded),
          @     BigInteger.val(unit)); @*/
        /*@ assert analysis.Binomial.weakenAtLeast(BigInteger.val(trials), BigInteger.val(hit), BigInteger.val(whole),
          @     BigInteger.val(count), BigInteger.val(lower), BigInteger.val(unit), BigInteger.val(rounded), BigInteger.val(scale)); @*/
        return new BinomialWeight(trials, hit, whole, count, rounded, scale);
    }

    /** The probability of m + 1 = more successes from that of m: p (t-m) n/((m+1)(d-n)), rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(n) < BigInteger.val(d) && 0 <= BigInteger.val(m) && BigInteger.val(m) < BigInteger.val(t)
      @   && 0 <= BigInteger.val(p) && BigInteger.val(q) >= 1;
      @ requires BigInteger.val(more) == BigInteger.val(m) + 1;
      @ requires analysis.Binomial.atLeast(BigInteger.val(t), BigInteger.val(n), BigInteger.val(d), BigInteger.val(m), BigInteger.val(p),
      @     BigInteger.val(q));
      @ ensures 0 <= BigInteger.val(\result);
      @ ensures analysis.Binomial.atLeast(BigInteger.val(t), BigInteger.val(n), BigInteger.val(d), BigInteger.val(m) + 1,
      @     BigInteger.val(\result), BigInteger.val(q));
      @ assignable \strictly_nothing; @*/
    private static BigInteger step(BigInteger t, BigInteger n, BigInteger d, BigInteger m, BigInteger more, BigInteger p, BigInteger q) {
        BigInteger up = t.subtract(m).multiply(n);
        BigInteger down = more.multiply(d.subtract(n));
        /*@ assert Products.positive(BigInteger.val(t) - BigInteger.val(m), BigInteger.val(n))
          @   && Products.positive(BigInteger.val(m) + 1, BigInteger.val(d) - BigInteger.val(n)); @*/
        BigInteger result = Division.floor(p.multiply(up), down);
        //@ assert EnclosureLemmas.floorNonNegative(BigInteger.val(p), BigInteger.val(up), BigInteger.val(result), BigInteger.val(down));
        /*@ assert Products.monotone(BigInteger.val(result) * BigInteger.val(down), BigInteger.val(p) * BigInteger.val(up),
          @     BigInteger.val(q)); @*/
        /*@ assert analysis.Binomial.stepAtLeast(BigInteger.val(t), BigInteger.val(n), BigInteger.val(d), BigInteger.val(m),
          @     BigInteger.val(p), BigInteger.val(q), BigInteger.val(result), BigInteger.val(q)); @*/
        return result;
    }
}
