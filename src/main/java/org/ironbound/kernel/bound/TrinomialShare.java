package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;

/**
 * Bounds of sums of chances {@code q_start + .. + q_k} of a {@link TrinomialPower}, compared with a number N that the sum and its negative
 * have in common [TRINOMIAL-WINDOW].
 */
final class TrinomialShare {
    private TrinomialShare() {
    }

    /**
     * A bound of the sum over N from the side of the power, in multiples of 1/unit; null where none was found.
     *
     * @param half half the index of the first chance
     * @param k    index of the last chance
     */
    /*@ normal_behavior
      @ requires \invariant_for(power) && 0 <= BigInteger.val(half);
      @ requires 2 * BigInteger.val(half) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ ensures \result != null ==> TrinomialWindowLemmas.isShare(power, 2 * BigInteger.val(half), BigInteger.val(k),
      @     BigInteger.val(\result));
      @ assignable \nothing; @*/
    static /*@ nullable @*/ BigInteger of(TrinomialPower power, BigInteger half, BigInteger k) {
        BigInteger start = half.add(half);
        BigInteger one = part(power, 0, start, k);
        if (one == null) {
            return null;
        }
        return power.law.isOfSigns() ? ofSigns(power, half, start, k, one) : ofBoth(power, start, k, one, part(power, 1, start, k));
    }

    /** That of the first solution, where 0 has no weight and so the other one does not count. */
    /*@ private normal_behavior
      @ requires \invariant_for(power) && 0 <= BigInteger.val(start) && BigInteger.val(start) == 2 * BigInteger.val(half);
      @ requires BigInteger.val(start) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ requires BigInteger.val(power.law.minus) + BigInteger.val(power.law.plus) == BigInteger.val(power.law.total);
      @ requires TrinomialWindowLemmas.isPart(power, 0, BigInteger.val(start), BigInteger.val(k), BigInteger.val(one));
      @ ensures TrinomialWindowLemmas.isShare(power, BigInteger.val(start), BigInteger.val(k), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ofSigns(TrinomialPower power, BigInteger half, BigInteger start, BigInteger k, BigInteger one) {
        /*@ assert analysis.TrinomialWindow.shareOfSigns(power.sign, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(start), BigInteger.val(half),
          @     BigInteger.val(k), BigInteger.val(one), BigInteger.val(power.unit)); @*/
        return one;
    }

    /** The larger of those of both solutions. */
    /*@ private normal_behavior
      @ requires \invariant_for(power) && 0 <= BigInteger.val(start);
      @ requires BigInteger.val(start) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ requires TrinomialWindowLemmas.isPart(power, 0, BigInteger.val(start), BigInteger.val(k), BigInteger.val(one));
      @ requires two != null ==> TrinomialWindowLemmas.isPart(power, 1, BigInteger.val(start), BigInteger.val(k), BigInteger.val(two));
      @ ensures \result != null ==> TrinomialWindowLemmas.isShare(power, BigInteger.val(start), BigInteger.val(k), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static /*@ nullable @*/ BigInteger ofBoth(TrinomialPower power, BigInteger start, BigInteger k, BigInteger one,
            /*@ nullable @*/ BigInteger two) {
        if (two == null) {
            return null;
        }
        BigInteger result = one.max(two);
        /*@ assert analysis.TrinomialWindow.share(power.sign, BigInteger.val(power.dimension), BigInteger.val(power.law.minus),
          @     BigInteger.val(power.law.plus), BigInteger.val(power.law.total), BigInteger.val(start), BigInteger.val(k),
          @     BigInteger.val(one), BigInteger.val(two), BigInteger.val(result), BigInteger.val(power.unit)); @*/
        return result;
    }

    /** The share of a solution, by its sum up to k and its last terms, which are bounded from the other side. */
    /*@ private normal_behavior
      @ requires \invariant_for(power) && (kind == 0 || kind == 1) && 0 <= BigInteger.val(start);
      @ requires BigInteger.val(start) <= BigInteger.val(k) && BigInteger.val(k) <= BigInteger.val(power.dimension);
      @ ensures \result != null ==> TrinomialWindowLemmas.isPart(power, kind, BigInteger.val(start), BigInteger.val(k),
      @     BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigInteger part(TrinomialPower power, int kind, BigInteger start, BigInteger k) {
        TrinomialPower opposite = power.opposite();
        return over(TrinomialRun.of(power, kind, start, k), opposite);
    }

    /** The sum of a run over N, from the same solution bounded from the other side. */
    /*@ private normal_behavior
      @ requires \invariant_for(run) && \invariant_for(opposite) && opposite.sign == -run.power.sign;
      @ requires run.power.dimension == opposite.dimension && run.power.law == opposite.law && run.power.unit == opposite.unit;
      @ ensures \result != null ==> TrinomialWindowLemmas.isPart(run.power, run.kind, BigInteger.val(run.start), BigInteger.val(run.index),
      @     BigInteger.val(\result));
      @ assignable \nothing; @*/
    private static /*@ nullable @*/ BigInteger over(TrinomialRun run, TrinomialPower opposite) {
        TrinomialRun whole = TrinomialRun.of(opposite, run.kind, run.start, opposite.dimension);
        BigInteger scale = scale(whole);
        return scale.signum() > 0 ? ratio(run, whole, scale) : null;
    }

    /** N, in multiples of 1/unit and of the total weight, bounded from the side of the run and with the sign of the bounded numbers. */
    /*@ private normal_behavior
      @ requires \invariant_for(run);
      @ ensures BigInteger.val(\result) == run.power.sign * (BigInteger.val(run.term) * BigInteger.val(run.power.law.total)
      @   + BigInteger.val(run.power.law.plus) * BigInteger.val(run.previous));
      @ assignable \strictly_nothing; @*/
    private static BigInteger scale(TrinomialRun run) {
        SignLaw law = run.power.law;
        BigInteger sum = run.term.multiply(law.total).add(law.plus.multiply(run.previous));
        return run.power.sign > 0 ? sum : sum.negate();
    }

    /** The sum over N. */
    /*@ private normal_behavior
      @ requires \invariant_for(run) && \invariant_for(whole) && run.kind == whole.kind && run.power.sign == -whole.power.sign;
      @ requires run.power.dimension == whole.power.dimension && run.power.law == whole.power.law && run.power.unit == whole.power.unit;
      @ requires run.start == whole.start && BigInteger.val(whole.index) == BigInteger.val(run.power.dimension);
      @ requires 0 < BigInteger.val(scale) && BigInteger.val(scale) == whole.power.sign * (BigInteger.val(whole.term)
      @   * BigInteger.val(whole.power.law.total) + BigInteger.val(whole.power.law.plus) * BigInteger.val(whole.previous));
      @ ensures TrinomialWindowLemmas.isPart(run.power, run.kind, BigInteger.val(run.start), BigInteger.val(run.index),
      @     BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ratio(TrinomialRun run, TrinomialRun whole, BigInteger scale) {
        BigInteger result = Division.ceil(run.sum.multiply(run.power.unit).multiply(run.power.law.total), scale);
        /*@ assert analysis.TrinomialWindow.part(run.power.sign, run.kind, BigInteger.val(run.power.dimension),
          @     BigInteger.val(run.power.law.minus), BigInteger.val(run.power.law.plus), BigInteger.val(run.power.law.total),
          @     BigInteger.val(run.start), BigInteger.val(run.index), BigInteger.val(run.term), BigInteger.val(run.previous),
          @     BigInteger.val(run.sum), BigInteger.val(whole.term), BigInteger.val(whole.previous), BigInteger.val(whole.sum),
          @     BigInteger.val(run.power.unit), BigInteger.val(scale), BigInteger.val(result), BigInteger.val(run.power.unit)); @*/
        return result;
    }
}
