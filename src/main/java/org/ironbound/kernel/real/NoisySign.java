package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;

/**
 * A sign X of a size and a mean, less the mean, plus noise: whether it is less spread than a normal variable, in the convex order
 * [LEMMA-I]. All numbers are multiples of the same small one, which does not matter.
 */
public final class NoisySign {
    /** X is this or minus this. */
    public final BigInteger size;
    /** The mean of X, between 0 and the size. */
    public final BigInteger mean;
    /** The standard deviation of the normal noise, positive. */
    public final BigInteger noise;
    /** The standard deviation of the normal variable, above that of the noise. */
    public final BigInteger spread;

    /*@ public invariant 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ public invariant 0 < BigInteger.val(noise) && BigInteger.val(noise) < BigInteger.val(spread);
      @ public accessible \inv: this.size, this.mean, this.noise, this.spread; @*/

    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(mean) && BigInteger.val(mean) < BigInteger.val(size);
      @ requires 0 < BigInteger.val(noise) && BigInteger.val(noise) < BigInteger.val(spread);
      @ ensures \invariant_for(this);
      @ assignable \nothing; @*/
    private /*@ pure @*/ NoisySign(BigInteger size, BigInteger mean, BigInteger noise, BigInteger spread) {
        this.size = size;
        this.mean = mean;
        this.noise = noise;
        this.spread = spread;
    }

    /** Such a sign; null if a number is out of its range. */
    /*@ public normal_behavior
      @ ensures \result != null ==> \fresh(\result) && \invariant_for(\result);
      @ assignable \nothing; @*/
    public static /*@ nullable @*/ NoisySign of(BigInteger size, BigInteger mean, BigInteger noise, BigInteger spread) {
        if (mean.signum() <= 0 || mean.compareTo(size) >= 0 || noise.signum() <= 0 || noise.compareTo(spread) >= 0) {
            return null;
        }
        return new NoisySign(size, mean, noise, spread);
    }

    /**
     * Whether three points show that it is less spread: the noisy sign has the larger density at the outer ones, the normal variable at
     * the middle one, and the tangent at the middle of the difference of the calls is not negative at the outer ones.
     *
     * @param unit the scale to compute at, at least 2
     */
    /*@ public normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result ==> analysis.NoisySign.isSpread(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise),
      @     BigInteger.val(spread));
      @ assignable \nothing; @*/
    public boolean isLessSpread(BigInteger left, BigInteger middle, BigInteger right, BigInteger unit) {
        if (left.compareTo(middle) >= 0 || middle.compareTo(right) >= 0 || !isDenser(left, unit) || !isThinner(middle, unit)
                || !isDenser(right, unit) || !areTangentsAbove(middle, left, right, unit)) {
            return false;
        }
        //@ assert NoisySignLemmas.threePoints(this, left, middle, right);
        return true;
    }

    /** e^(-t^2/(2 w^2)) */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit);
      @ ensures \fresh(\result);
      @ ensures NoisySignLemmas.isBellAtLeast(t, w, \result.lower, unit) && NoisySignLemmas.isBellAtMost(t, w, \result.upper, unit);
      @ assignable \nothing; @*/
    private static Enclosure bell(BigInteger t, BigInteger w, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(w), BigInteger.val(w));
        BigInteger square = w.multiply(w);
        return Exponential.of(t.multiply(t).negate(), square.add(square), unit);
    }

    /** The same, rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit);
      @ ensures NoisySignLemmas.isBellAtLeast(t, w, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger lowBell(BigInteger t, BigInteger w, BigInteger unit) {
        return bell(t, w, unit).lower;
    }

    /** The same, rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit);
      @ ensures NoisySignLemmas.isBellAtMost(t, w, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger highBell(BigInteger t, BigInteger w, BigInteger unit) {
        return bell(t, w, unit).upper;
    }

    /** x - size + mean */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) - BigInteger.val(size) + BigInteger.val(mean);
      @ assignable \strictly_nothing; @*/
    private BigInteger fromPlus(BigInteger x) {
        return x.subtract(size).add(mean);
    }

    /** x + size + mean */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) + BigInteger.val(size) + BigInteger.val(mean);
      @ assignable \strictly_nothing; @*/
    private BigInteger fromMinus(BigInteger x) {
        return x.add(size).add(mean);
    }

    /** (size + mean) plus + (size - mean) minus */
    /*@ private normal_behavior
      @ ensures NoisySignLemmas.isMixed(this, plus, minus, \result);
      @ assignable \strictly_nothing; @*/
    private BigInteger mixed(BigInteger plus, BigInteger minus) {
        return size.add(mean).multiply(plus).add(size.subtract(mean).multiply(minus));
    }

    /** Twice the size times x times y. */
    /*@ private normal_behavior
      @ ensures NoisySignLemmas.isDoubled(this, x, y, \result);
      @ assignable \strictly_nothing; @*/
    private BigInteger doubled(BigInteger x, BigInteger y) {
        return size.add(size).multiply(x).multiply(y);
    }

    /** Whether the noisy sign certainly has the larger density at x. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result ==> NoisySignLemmas.isDenser(this, x);
      @ assignable \nothing; @*/
    private boolean isDenser(BigInteger x, BigInteger unit) {
        BigInteger i = fromPlus(x);
        BigInteger j = fromMinus(x);
        BigInteger plus = lowBell(i, noise, unit);
        BigInteger minus = lowBell(j, noise, unit);
        BigInteger normal = highBell(x, spread, unit);
        BigInteger both = mixed(plus, minus);
        BigInteger doubled = doubled(noise, normal);
        if (doubled.compareTo(spread.multiply(both)) >= 0) {
            return false;
        }
        //@ assert NoisySignLemmas.denser(this, x, i, j, plus, minus, normal, both, doubled, unit);
        return true;
    }

    /** Whether the normal variable certainly has the larger density at x. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result ==> NoisySignLemmas.isThinner(this, x);
      @ assignable \nothing; @*/
    private boolean isThinner(BigInteger x, BigInteger unit) {
        BigInteger i = fromPlus(x);
        BigInteger j = fromMinus(x);
        BigInteger plus = highBell(i, noise, unit);
        BigInteger minus = highBell(j, noise, unit);
        BigInteger normal = lowBell(x, spread, unit);
        BigInteger both = mixed(plus, minus);
        BigInteger doubled = doubled(noise, normal);
        if (doubled.compareTo(spread.multiply(both)) <= 0) {
            return false;
        }
        //@ assert NoisySignLemmas.thinner(this, x, i, j, plus, minus, normal, both, doubled, unit);
        return true;
    }

    /** How far the normal density is above that of the noisy sign at c, times positive numbers, rounded down. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ ensures NoisySignLemmas.isHeight(this, c, \result, unit);
      @ assignable \nothing; @*/
    private BigInteger height(BigInteger c, BigInteger i, BigInteger j, BigInteger unit) {
        BigInteger plus = highBell(i, noise, unit);
        BigInteger minus = highBell(j, noise, unit);
        BigInteger normal = lowBell(c, spread, unit);
        BigInteger both = mixed(plus, minus);
        BigInteger doubled = doubled(spread, normal);
        BigInteger result = doubled.subtract(noise.multiply(both));
        //@ assert NoisySignLemmas.height(this, c, i, j, plus, minus, normal, both, doubled, result, unit);
        return result;
    }

    /** Whether the tangent at c of the difference of the calls is certainly not negative at x and at z. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean areTangentsAbove(BigInteger c, BigInteger x, BigInteger z, BigInteger unit) {
        BigInteger i = fromPlus(c);
        BigInteger j = fromMinus(c);
        return isInRange(i, noise) && isInRange(j, noise) && isInRange(c, spread) && areTangentsAbove(c, i, j, x, z, unit);
    }

    /** The same, of a c that is at i and j. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise) && NoisySignLemmas.isInRange(c, spread);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean areTangentsAbove(BigInteger c, BigInteger i, BigInteger j, BigInteger x, BigInteger z, BigInteger unit) {
        BigInteger height = height(c, i, j, unit);
        return height.signum() >= 0 && isHeightEnough(c, i, j, height, x, z, unit);
    }

    /** The same, from the height. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && 0 <= BigInteger.val(height) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isHeight(this, c, height, unit);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise) && NoisySignLemmas.isInRange(c, spread);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean isHeightEnough(BigInteger c, BigInteger i, BigInteger j, BigInteger height, BigInteger x, BigInteger z,
            BigInteger unit) {
        BigInteger level = level(c, i, j, height, unit);
        return isLevelEnough(c, i, j, level, x, z, unit);
    }

    /** The same, from the level. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j) && NoisySignLemmas.isLevel(this, c, level, unit);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise) && NoisySignLemmas.isInRange(c, spread);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean isLevelEnough(BigInteger c, BigInteger i, BigInteger j, BigInteger level, BigInteger x, BigInteger z,
            BigInteger unit) {
        BigInteger low = lowSlope(c, i, j, unit);
        return isSlopeEnough(c, i, j, level, low, x, z, unit);
    }

    /** The same, from the level and the slope from below. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isLevel(this, c, level, unit) && NoisySignLemmas.isLowSlope(this, c, low, unit);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise) && NoisySignLemmas.isInRange(c, spread);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean isSlopeEnough(BigInteger c, BigInteger i, BigInteger j, BigInteger level, BigInteger low, BigInteger x,
            BigInteger z, BigInteger unit) {
        BigInteger high = highSlope(c, i, j, unit);
        return isTangentAbove(c, level, low, high, x, unit) && isTangentAbove(c, level, low, high, z, unit);
    }

    /** Whether Phi(-t/w) is computed. */
    /*@ private normal_behavior
      @ ensures \result ==> NoisySignLemmas.isInRange(t, w);
      @ assignable \strictly_nothing; @*/
    private static boolean isInRange(BigInteger t, BigInteger w) {
        BigInteger most = w.multiply(BigInteger.valueOf(NormalDistribution.MAX_ARGUMENT));
        return t.compareTo(most) <= 0 && most.negate().compareTo(t) <= 0;
    }

    /** Phi(-t/w) */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit) && NoisySignLemmas.isInRange(t, w);
      @ ensures \fresh(\result);
      @ ensures NoisySignLemmas.isBelowAtLeast(t, w, \result.lower, unit) && NoisySignLemmas.isBelowAtMost(t, w, \result.upper, unit);
      @ assignable \nothing; @*/
    private static Enclosure below(BigInteger t, BigInteger w, BigInteger unit) {
        return NormalDistribution.of(t.negate(), w, unit);
    }

    /** The same, rounded down. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit) && NoisySignLemmas.isInRange(t, w);
      @ ensures NoisySignLemmas.isBelowAtLeast(t, w, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger lowBelow(BigInteger t, BigInteger w, BigInteger unit) {
        return below(t, w, unit).lower;
    }

    /** The same, rounded up. */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit) && NoisySignLemmas.isInRange(t, w);
      @ ensures NoisySignLemmas.isBelowAtMost(t, w, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger highBelow(BigInteger t, BigInteger w, BigInteger unit) {
        return below(t, w, unit).upper;
    }

    /** The tangent at c of the difference of the calls, at 0, times twice the size, rounded down; from the height. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && 0 <= BigInteger.val(height);
      @ requires NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise);
      @ requires NoisySignLemmas.isHeight(this, c, height, unit);
      @ ensures NoisySignLemmas.isLevel(this, c, \result, unit);
      @ assignable \nothing; @*/
    private BigInteger level(BigInteger c, BigInteger i, BigInteger j, BigInteger height, BigInteger unit) {
        BigInteger plus = highBelow(i, noise, unit);
        BigInteger minus = lowBelow(j, noise, unit);
        BigInteger root = NormalDistribution.rootOfTwoPi(unit).upper;
        BigInteger first = Division.floor(height.multiply(unit), root);
        BigInteger result = first.subtract(size.multiply(size).subtract(mean.multiply(mean)).multiply(plus.subtract(minus)));
        //@ assert NoisySignLemmas.level(this, c, i, j, height, root, plus, minus, first, result, unit);
        return result;
    }

    /** The slope of that tangent, times twice the size, rounded down. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ requires NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise);
      @ requires NoisySignLemmas.isInRange(c, spread);
      @ ensures NoisySignLemmas.isLowSlope(this, c, \result, unit);
      @ assignable \nothing; @*/
    private BigInteger lowSlope(BigInteger c, BigInteger i, BigInteger j, BigInteger unit) {
        BigInteger plus = lowBelow(i, noise, unit);
        BigInteger minus = lowBelow(j, noise, unit);
        BigInteger normal = highBelow(c, spread, unit);
        BigInteger both = mixed(plus, minus);
        BigInteger result = both.subtract(size.add(size).multiply(normal));
        //@ assert NoisySignLemmas.slopeLow(this, c, i, j, plus, minus, normal, both, result, unit);
        return result;
    }

    /** The same, rounded up. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ requires NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isInRange(i, noise) && NoisySignLemmas.isInRange(j, noise);
      @ requires NoisySignLemmas.isInRange(c, spread);
      @ ensures NoisySignLemmas.isHighSlope(this, c, \result, unit);
      @ assignable \nothing; @*/
    private BigInteger highSlope(BigInteger c, BigInteger i, BigInteger j, BigInteger unit) {
        BigInteger plus = highBelow(i, noise, unit);
        BigInteger minus = highBelow(j, noise, unit);
        BigInteger normal = lowBelow(c, spread, unit);
        BigInteger both = mixed(plus, minus);
        BigInteger result = both.subtract(size.add(size).multiply(normal));
        //@ assert NoisySignLemmas.slopeHigh(this, c, i, j, plus, minus, normal, both, result, unit);
        return result;
    }

    /** Whether that tangent is certainly not negative at x. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ requires NoisySignLemmas.isLevel(this, c, level, unit);
      @ requires NoisySignLemmas.isLowSlope(this, c, low, unit);
      @ requires NoisySignLemmas.isHighSlope(this, c, high, unit);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x);
      @ assignable \strictly_nothing; @*/
    private boolean isTangentAbove(BigInteger c, BigInteger level, BigInteger low, BigInteger high, BigInteger x, BigInteger unit) {
        if (level.add(low.multiply(x)).signum() < 0 || level.add(high.multiply(x)).signum() < 0) {
            return false;
        }
        //@ assert NoisySignLemmas.tangent(this, c, level, low, high, x, unit);
        return true;
    }
}
