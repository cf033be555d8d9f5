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
        if (left.compareTo(middle) >= 0 || middle.compareTo(right) >= 0 || !areDenser(left, right, unit)
                || !isMiddle(middle, left, right, unit)) {
            return false;
        }
        //@ assert NoisySignLemmas.threePoints(this, left, middle, right);
        return true;
    }

    /** Whether the noisy sign certainly has the larger density at x and at z. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result ==> NoisySignLemmas.isDenser(this, x) && NoisySignLemmas.isDenser(this, z);
      @ assignable \nothing; @*/
    private boolean areDenser(BigInteger x, BigInteger z, BigInteger unit) {
        return isDenser(x, unit) && isDenser(z, unit);
    }

    /** Whether the normal variable certainly has the larger density at c, and the tangent there is certainly not negative at x and z. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \result ==> NoisySignLemmas.isThinner(this, c);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean isMiddle(BigInteger c, BigInteger x, BigInteger z, BigInteger unit) {
        NoisySignValues bells = bells(c, unit);
        return isThinner(c, bells, unit) && areTangentsAbove(c, x, z, height(c, bells, unit), unit);
    }

    /** e^(-t^2/2) at the places of c. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBells(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues bells(BigInteger c, BigInteger unit) {
        return bells(c, fromPlus(c), fromMinus(c), unit);
    }

    /** The same, of a c that is at i and j. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBells(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues bells(BigInteger c, BigInteger i, BigInteger j, BigInteger unit) {
        return bells(c, i, j, bell(i, noise, unit), unit);
    }

    /** The same, from the bounds at i. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires \invariant_for(plus) && NoisySignLemmas.isBell(i, noise, plus, unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBells(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues bells(BigInteger c, BigInteger i, BigInteger j, Enclosure plus, BigInteger unit) {
        return bells(c, i, j, plus, bell(j, noise, unit), unit);
    }

    /** The same, from the bounds at i and at j. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires \invariant_for(plus) && NoisySignLemmas.isBell(i, noise, plus, unit);
      @ requires \invariant_for(minus) && NoisySignLemmas.isBell(j, noise, minus, unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBells(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues bells(BigInteger c, BigInteger i, BigInteger j, Enclosure plus, Enclosure minus, BigInteger unit) {
        Enclosure normal = bell(c, spread, unit);
        return new NoisySignValues(i, j, plus, minus, normal);
    }

    /** e^(-t^2/(2 w^2)) */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit);
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.isBell(t, w, \result, unit);
      @ assignable \nothing; @*/
    private static Enclosure bell(BigInteger t, BigInteger w, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(w), BigInteger.val(w));
        BigInteger square = w.multiply(w);
        return Exponential.of(t.multiply(t).negate(), square.add(square), unit);
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
        NoisySignValues bells = bells(x, unit);
        return isDenser(x, bells, unit);
    }

    /** The same, from the exponentials. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && \invariant_for(bells) && NoisySignLemmas.areBells(this, x, bells, unit);
      @ ensures \result ==> NoisySignLemmas.isDenser(this, x);
      @ assignable \strictly_nothing; @*/
    private boolean isDenser(BigInteger x, NoisySignValues bells, BigInteger unit) {
        BigInteger both = mixed(bells.plus.lower, bells.minus.lower);
        BigInteger normal = doubled(noise, bells.normal.upper);
        if (normal.compareTo(spread.multiply(both)) >= 0) {
            return false;
        }
        //@ assert NoisySignLemmas.denser(this, x, bells, both, normal, unit);
        return true;
    }

    /** Whether the normal variable certainly has the larger density at x. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && \invariant_for(bells) && NoisySignLemmas.areBells(this, x, bells, unit);
      @ ensures \result ==> NoisySignLemmas.isThinner(this, x);
      @ assignable \strictly_nothing; @*/
    private boolean isThinner(BigInteger x, NoisySignValues bells, BigInteger unit) {
        BigInteger both = mixed(bells.plus.upper, bells.minus.upper);
        BigInteger normal = doubled(noise, bells.normal.lower);
        if (normal.compareTo(spread.multiply(both)) <= 0) {
            return false;
        }
        //@ assert NoisySignLemmas.thinner(this, x, bells, both, normal, unit);
        return true;
    }

    /** How far the normal density is above that of the noisy sign at c, times positive numbers, rounded down. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && \invariant_for(bells) && NoisySignLemmas.areBells(this, c, bells, unit);
      @ ensures NoisySignLemmas.isHeight(this, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger height(BigInteger c, NoisySignValues bells, BigInteger unit) {
        BigInteger both = mixed(bells.plus.upper, bells.minus.upper);
        BigInteger normal = doubled(spread, bells.normal.lower);
        BigInteger result = normal.subtract(noise.multiply(both));
        //@ assert NoisySignLemmas.height(this, c, bells, both, normal, result, unit);
        return result;
    }

    /** Whether the tangent at c of the difference of the calls is certainly not negative at x and at z, from the height. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isHeight(this, c, height, unit);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean areTangentsAbove(BigInteger c, BigInteger x, BigInteger z, BigInteger height, BigInteger unit) {
        return height.signum() >= 0 && areInRange(c) && areTangentsAbove(c, x, z, height, rootOfTwoPi(unit), unit);
    }

    /** The same, from the root of 2 pi. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isHeight(this, c, height, unit);
      @ requires 0 <= BigInteger.val(height) && NoisySignLemmas.areInRange(this, c) && NoisySignLemmas.isRoot(root, unit);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \nothing; @*/
    private boolean areTangentsAbove(BigInteger c, BigInteger x, BigInteger z, BigInteger height, BigInteger root, BigInteger unit) {
        NoisySignValues below = below(c, unit);
        return areTangentsAbove(c, x, z, height, root, below, unit);
    }

    /** The same, from the probabilities. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isHeight(this, c, height, unit);
      @ requires 0 <= BigInteger.val(height) && NoisySignLemmas.isRoot(root, unit);
      @ requires \invariant_for(below) && NoisySignLemmas.areBelow(this, c, below, unit);
      @ ensures \result ==> NoisySignLemmas.isTangentAbove(this, c, x) && NoisySignLemmas.isTangentAbove(this, c, z);
      @ assignable \strictly_nothing; @*/
    private boolean areTangentsAbove(BigInteger c, BigInteger x, BigInteger z, BigInteger height, BigInteger root, NoisySignValues below,
            BigInteger unit) {
        BigInteger level = level(c, height, root, below, unit);
        BigInteger low = lowSlope(c, below, unit);
        BigInteger high = highSlope(c, below, unit);
        return isTangentAbove(c, level, low, high, x, unit) && isTangentAbove(c, level, low, high, z, unit);
    }

    /** sqrt(2 pi), rounded up. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit);
      @ ensures NoisySignLemmas.isRoot(\result, unit);
      @ assignable \nothing; @*/
    private static BigInteger rootOfTwoPi(BigInteger unit) {
        return NormalDistribution.rootOfTwoPi(unit).upper;
    }

    /** Whether the probabilities at the places of c are computed. */
    /*@ private normal_behavior
      @ ensures \result ==> NoisySignLemmas.areInRange(this, c);
      @ assignable \strictly_nothing; @*/
    private boolean areInRange(BigInteger c) {
        return isInRange(fromPlus(c), noise) && isInRange(fromMinus(c), noise) && isInRange(c, spread);
    }

    /** Whether Phi(-t/w) is computed. */
    /*@ private normal_behavior
      @ ensures \result ==> NoisySignLemmas.isInRange(BigInteger.val(t), BigInteger.val(w));
      @ assignable \strictly_nothing; @*/
    private static boolean isInRange(BigInteger t, BigInteger w) {
        BigInteger most = w.multiply(BigInteger.valueOf(NormalDistribution.MAX_ARGUMENT));
        return t.compareTo(most) <= 0 && most.negate().compareTo(t) <= 0;
    }

    /** Phi(-t) at the places of c. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.areInRange(this, c);
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBelow(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues below(BigInteger c, BigInteger unit) {
        return below(c, fromPlus(c), fromMinus(c), unit);
    }

    /** The same, of a c that is at i and j. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires NoisySignLemmas.isInRange(BigInteger.val(i), BigInteger.val(noise));
      @ requires NoisySignLemmas.isInRange(BigInteger.val(j), BigInteger.val(noise));
      @ requires NoisySignLemmas.isInRange(BigInteger.val(c), BigInteger.val(spread));
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBelow(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues below(BigInteger c, BigInteger i, BigInteger j, BigInteger unit) {
        return below(c, i, j, probability(i, noise, unit), unit);
    }

    /** The same, from the bounds at i. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires \invariant_for(plus) && NoisySignLemmas.isBelow(i, noise, plus, unit);
      @ requires NoisySignLemmas.isInRange(BigInteger.val(j), BigInteger.val(noise));
      @ requires NoisySignLemmas.isInRange(BigInteger.val(c), BigInteger.val(spread));
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBelow(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues below(BigInteger c, BigInteger i, BigInteger j, Enclosure plus, BigInteger unit) {
        return below(c, i, j, plus, probability(j, noise, unit), unit);
    }

    /** The same, from the bounds at i and at j. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ requires \invariant_for(plus) && NoisySignLemmas.isBelow(i, noise, plus, unit);
      @ requires \invariant_for(minus) && NoisySignLemmas.isBelow(j, noise, minus, unit);
      @ requires NoisySignLemmas.isInRange(BigInteger.val(c), BigInteger.val(spread));
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.areBelow(this, c, \result, unit);
      @ assignable \nothing; @*/
    private NoisySignValues below(BigInteger c, BigInteger i, BigInteger j, Enclosure plus, Enclosure minus, BigInteger unit) {
        Enclosure normal = probability(c, spread, unit);
        return new NoisySignValues(i, j, plus, minus, normal);
    }

    /** Phi(-t/w) */
    /*@ private normal_behavior
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit);
      @ requires NoisySignLemmas.isInRange(BigInteger.val(t), BigInteger.val(w));
      @ ensures \fresh(\result) && \invariant_for(\result) && NoisySignLemmas.isBelow(t, w, \result, unit);
      @ assignable \nothing; @*/
    private static Enclosure probability(BigInteger t, BigInteger w, BigInteger unit) {
        return NormalDistribution.of(t.negate(), w, unit);
    }

    /** The tangent at c of the difference of the calls, at 0, times twice the size, rounded down; from the height. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isHeight(this, c, height, unit);
      @ requires 0 <= BigInteger.val(height) && NoisySignLemmas.isRoot(root, unit);
      @ requires \invariant_for(below) && NoisySignLemmas.areBelow(this, c, below, unit);
      @ ensures NoisySignLemmas.isLevel(this, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger level(BigInteger c, BigInteger height, BigInteger root, NoisySignValues below, BigInteger unit) {
        BigInteger share = share(height, root, unit);
        BigInteger result = share.subtract(between(below.plus.upper, below.minus.lower));
        //@ assert NoisySignLemmas.level(this, c, height, root, below, share, result, unit);
        return result;
    }

    /** The height over the root, rounded down. */
    /*@ private normal_behavior
      @ requires NoisySignLemmas.isRoot(root, unit);
      @ ensures BigInteger.val(\result) * BigInteger.val(root) <= BigInteger.val(height) * BigInteger.val(unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger share(BigInteger height, BigInteger root, BigInteger unit) {
        return Division.floor(height.multiply(unit), root);
    }

    /** (size^2 - mean^2) (plus - minus) */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == (BigInteger.val(size) * BigInteger.val(size) - BigInteger.val(mean) * BigInteger.val(mean))
      @   * (BigInteger.val(plus) - BigInteger.val(minus));
      @ assignable \strictly_nothing; @*/
    private BigInteger between(BigInteger plus, BigInteger minus) {
        return size.multiply(size).subtract(mean.multiply(mean)).multiply(plus.subtract(minus));
    }

    /** The slope of that tangent, times twice the size, rounded down. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && \invariant_for(below) && NoisySignLemmas.areBelow(this, c, below, unit);
      @ ensures NoisySignLemmas.isLowSlope(this, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger lowSlope(BigInteger c, NoisySignValues below, BigInteger unit) {
        BigInteger both = mixed(below.plus.lower, below.minus.lower);
        BigInteger result = both.subtract(size.add(size).multiply(below.normal.upper));
        //@ assert NoisySignLemmas.slopeLow(this, c, below, both, result, unit);
        return result;
    }

    /** The same, rounded up. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && \invariant_for(below) && NoisySignLemmas.areBelow(this, c, below, unit);
      @ ensures NoisySignLemmas.isHighSlope(this, c, \result, unit);
      @ assignable \strictly_nothing; @*/
    private BigInteger highSlope(BigInteger c, NoisySignValues below, BigInteger unit) {
        BigInteger both = mixed(below.plus.upper, below.minus.upper);
        BigInteger result = both.subtract(size.add(size).multiply(below.normal.lower));
        //@ assert NoisySignLemmas.slopeHigh(this, c, below, both, result, unit);
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
