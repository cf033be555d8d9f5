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
      @ ensures analysis.Exp.atLeast(-(BigInteger.val(t) * BigInteger.val(t)), 2 * (BigInteger.val(w) * BigInteger.val(w)),
      @     BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Exp.atMost(-(BigInteger.val(t) * BigInteger.val(t)), 2 * (BigInteger.val(w) * BigInteger.val(w)),
      @     BigInteger.val(\result.upper), BigInteger.val(unit));
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
      @ ensures BigInteger.val(\result) == (BigInteger.val(size) + BigInteger.val(mean)) * BigInteger.val(plus)
      @   + (BigInteger.val(size) - BigInteger.val(mean)) * BigInteger.val(minus);
      @ assignable \strictly_nothing; @*/
    private BigInteger mixed(BigInteger plus, BigInteger minus) {
        return size.add(mean).multiply(plus).add(size.subtract(mean).multiply(minus));
    }

    /** Twice the size times x times y. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 2 * BigInteger.val(size) * BigInteger.val(x) * BigInteger.val(y);
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
        BigInteger plus = bell(i, noise, unit).lower;
        BigInteger minus = bell(j, noise, unit).lower;
        BigInteger normal = bell(x, spread, unit).upper;
        if (doubled(noise, normal).compareTo(spread.multiply(mixed(plus, minus))) >= 0) {
            return false;
        }
        /*@ assert analysis.NoisySign.denser(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise), BigInteger.val(spread),
          @     BigInteger.val(x), BigInteger.val(i), BigInteger.val(j), BigInteger.val(plus), BigInteger.val(minus),
          @     BigInteger.val(normal), BigInteger.val(unit)); @*/
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
        BigInteger plus = bell(i, noise, unit).upper;
        BigInteger minus = bell(j, noise, unit).upper;
        BigInteger normal = bell(x, spread, unit).lower;
        if (doubled(noise, normal).compareTo(spread.multiply(mixed(plus, minus))) <= 0) {
            return false;
        }
        /*@ assert analysis.NoisySign.thinner(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise), BigInteger.val(spread),
          @     BigInteger.val(x), BigInteger.val(i), BigInteger.val(j), BigInteger.val(plus), BigInteger.val(minus),
          @     BigInteger.val(normal), BigInteger.val(unit)); @*/
        return true;
    }

    /** How far the normal density is above that of the noisy sign at c, times positive numbers, rounded down. */
    /*@ private normal_behavior
      @ requires 2 <= BigInteger.val(unit) && NoisySignLemmas.isAt(this, c, i, j);
      @ ensures NoisySignLemmas.isHeight(this, c, \result, unit);
      @ assignable \nothing; @*/
    private BigInteger height(BigInteger c, BigInteger i, BigInteger j, BigInteger unit) {
        BigInteger plus = bell(i, noise, unit).upper;
        BigInteger minus = bell(j, noise, unit).upper;
        BigInteger normal = bell(c, spread, unit).lower;
        BigInteger result = doubled(spread, normal).subtract(noise.multiply(mixed(plus, minus)));
        /*@ assert analysis.NoisySign.height(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise), BigInteger.val(spread),
          @     BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(plus), BigInteger.val(minus),
          @     BigInteger.val(normal), BigInteger.val(result), BigInteger.val(unit)); @*/
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
        if (height.signum() < 0) {
            return false;
        }
        BigInteger level = level(c, i, j, height, unit);
        BigInteger low = lowSlope(c, i, j, unit);
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
      @ requires 0 < BigInteger.val(w) && 2 <= BigInteger.val(unit);
      @ requires NoisySignLemmas.isInRange(t, w);
      @ ensures \fresh(\result);
      @ ensures analysis.Phi.atLeast(-BigInteger.val(t), BigInteger.val(w), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(-BigInteger.val(t), BigInteger.val(w), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure below(BigInteger t, BigInteger w, BigInteger unit) {
        return NormalDistribution.of(t.negate(), w, unit);
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
        BigInteger plus = below(i, noise, unit).upper;
        BigInteger minus = below(j, noise, unit).lower;
        BigInteger root = NormalDistribution.rootOfTwoPi(unit).upper;
        BigInteger first = Division.floor(height.multiply(unit), root);
        BigInteger result = first.subtract(size.multiply(size).subtract(mean.multiply(mean)).multiply(plus.subtract(minus)));
        /*@ assert analysis.NoisySign.level(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise),
          @     BigInteger.val(spread), BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(height),
          @     BigInteger.val(root), BigInteger.val(plus), BigInteger.val(minus), BigInteger.val(first), BigInteger.val(result),
          @     BigInteger.val(unit)); @*/
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
        BigInteger plus = below(i, noise, unit).lower;
        BigInteger minus = below(j, noise, unit).lower;
        BigInteger normal = below(c, spread, unit).upper;
        BigInteger result = mixed(plus, minus).subtract(size.add(size).multiply(normal));
        /*@ assert analysis.NoisySign.slopeLow(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise),
          @     BigInteger.val(spread), BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(plus),
          @     BigInteger.val(minus), BigInteger.val(normal), BigInteger.val(result), BigInteger.val(unit)); @*/
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
        BigInteger plus = below(i, noise, unit).upper;
        BigInteger minus = below(j, noise, unit).upper;
        BigInteger normal = below(c, spread, unit).lower;
        BigInteger result = mixed(plus, minus).subtract(size.add(size).multiply(normal));
        /*@ assert analysis.NoisySign.slopeHigh(BigInteger.val(size), BigInteger.val(mean), BigInteger.val(noise),
          @     BigInteger.val(spread), BigInteger.val(c), BigInteger.val(i), BigInteger.val(j), BigInteger.val(plus),
          @     BigInteger.val(minus), BigInteger.val(normal), BigInteger.val(result), BigInteger.val(unit)); @*/
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
