package org.ironbound.kernel.bound;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.real.Root;

/**
 * What a coordinate of Gaussian clustering costs at least [GAUSS-ANISO]: the memorization of a learner that knows the samples of this
 * coordinate up to y = e^(-I(M;T)), less a multiplier times the square of the distance that this knowledge is good for, at the best y.
 * Both are convex in y, so the tangents at one y are a line below all of it, whose lower end is a bound. And what the distance of a
 * coordinate is at most, however much is known.
 */
public final class CoordinateCost {
    private CoordinateCost() {
    }

    /**
     * A lower bound of the cost, in nats, in multiples of 1/unit of the logarithms.
     *
     * @param tau        an upper bound of tau_n, strictly between 0 and 1
     * @param rho        an upper bound of rho_n, positive
     * @param multiplier not negative
     * @param s          between rho and 1, below 1
     * @param y          where the tangents are, above 0 and at most 1
     */
    /*@ public normal_behavior
      @ requires \invariant_for(ln) && CoordinateCostLemmas.areInRange(tau, rho, multiplier, s, y);
      @ ensures CoordinateCostLemmas.isCost(tau, rho, multiplier, \result, ln.unit);
      @ assignable \nothing; @*/
    public static BigInteger lowerBound(Logarithm ln, BigFraction tau, BigFraction rho, BigFraction multiplier, BigFraction s,
            BigFraction y) {
        return ofLogarithm(logarithm(ln, tau, y), tau, rho, multiplier, s, y, ln.unit);
    }

    /** ln(tau + (1 - tau)/y^2), in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires \invariant_for(ln) && CoordinateCostLemmas.isKnown(tau, y);
      @ ensures CoordinateCostLemmas.isLogarithm(tau, y, \result, ln.unit);
      @ assignable \nothing; @*/
    private static BigInteger logarithm(Logarithm ln, BigFraction tau, BigFraction y) {
        BigInteger mixed = mixed(tau, y);
        BigInteger known = tau.getDenominator().multiply(square(y.getNumerator()));
        /*@ assert CoordinateCostLemmas.positive(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(y),
          @     BigFraction.den(y)); @*/
        return ln.of(mixed, known).lower;
    }

    /** tau y^2 + 1 - tau, times the denominators. */
    /*@ private normal_behavior
      @ ensures CoordinateCostLemmas.isMixed(tau, y, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger mixed(BigFraction tau, BigFraction y) {
        return tau.getNumerator().multiply(square(y.getNumerator())).add(rest(tau, y));
    }

    /** 1 - tau, times the denominators. */
    /*@ private normal_behavior
      @ ensures CoordinateCostLemmas.isRest(tau, y, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rest(BigFraction tau, BigFraction y) {
        return tau.getDenominator().subtract(tau.getNumerator()).multiply(square(y.getDenominator()));
    }

    /** From the logarithm. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.areInRange(tau, rho, multiplier, s, y) && 1 <= BigInteger.val(unit);
      @ requires CoordinateCostLemmas.isLogarithm(tau, y, log, unit);
      @ ensures CoordinateCostLemmas.isCost(tau, rho, multiplier, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger ofLogarithm(BigInteger log, BigFraction tau, BigFraction rho, BigFraction multiplier, BigFraction s,
            BigFraction y, BigInteger unit) {
        return ofRoot(root(rho, s, y, unit), log, tau, rho, multiplier, s, y, unit);
    }

    /** From the logarithm and the root. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.areInRange(tau, rho, multiplier, s, y) && 1 <= BigInteger.val(unit);
      @ requires CoordinateCostLemmas.isLogarithm(tau, y, log, unit);
      @ requires CoordinateCostLemmas.isRoot(rho, s, y, root, unit) && 1 <= BigInteger.val(root);
      @ ensures CoordinateCostLemmas.isCost(tau, rho, multiplier, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger ofRoot(BigInteger root, BigInteger log, BigFraction tau, BigFraction rho, BigFraction multiplier,
            BigFraction s, BigFraction y, BigInteger unit) {
        BigInteger rise = rise(tau, y, unit);
        BigInteger fall = fall(tau, y, unit);
        BigInteger first = priceOfAll(rho, multiplier, s, root, unit);
        BigInteger last = priceOfNone(rho, multiplier, s, y, root, unit);
        BigInteger result = least(log, rise, fall, first, last);
        //@ assert CoordinateCostLemmas.cost(tau, rho, multiplier, s, y, root, log, rise, fall, first, last, result, unit);
        return result;
    }

    /** The root of 1 - rho/s + (rho/s) y^2, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.isSplit(rho, s) && CoordinateCostLemmas.isLevel(y) && 1 <= BigInteger.val(unit);
      @ ensures CoordinateCostLemmas.isRoot(rho, s, y, \result, unit) && 1 <= BigInteger.val(\result);
      @ assignable \nothing; @*/
    private static BigInteger root(BigFraction rho, BigFraction s, BigFraction y, BigInteger unit) {
        BigInteger z = square(y.getDenominator());
        BigInteger whole = rho.getDenominator().multiply(s.getNumerator()).multiply(z);
        BigInteger part = rho.getNumerator().multiply(s.getDenominator()).multiply(z.subtract(square(y.getNumerator())));
        BigInteger left = whole.subtract(part);
        /*@ assert CoordinateCostLemmas.left(BigFraction.num(rho), BigFraction.den(rho), BigFraction.num(s), BigFraction.den(s),
          @     BigFraction.num(y), BigFraction.den(y)); @*/
        return Root.of(left, whole, unit).upper;
    }

    /** By how much the tangent of the logarithm's half is higher at 0, in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.isKnown(tau, y);
      @ ensures CoordinateCostLemmas.isRise(tau, y, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rise(BigFraction tau, BigFraction y, BigInteger unit) {
        BigInteger mixed = mixed(tau, y);
        BigInteger rest = rest(tau, y);
        /*@ assert CoordinateCostLemmas.positive(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(y),
          @     BigFraction.den(y)); @*/
        return Division.floor(unit.multiply(rest), mixed);
    }

    /** By how much the tangent of the logarithm's half is lower at 1, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.isKnown(tau, y);
      @ ensures CoordinateCostLemmas.isFall(tau, y, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger fall(BigFraction tau, BigFraction y, BigInteger unit) {
        BigInteger mixed = mixed(tau, y);
        BigInteger far = rest(tau, y).multiply(y.getDenominator().subtract(y.getNumerator()));
        BigInteger scale = y.getNumerator().multiply(mixed);
        /*@ assert CoordinateCostLemmas.positive(BigFraction.num(tau), BigFraction.den(tau), BigFraction.num(y),
          @     BigFraction.den(y)); @*/
        return Division.ceil(unit.multiply(far), scale);
    }

    /** What the tangent of the root has subtracted at 0, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.isSplit(rho, s) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(root);
      @ ensures CoordinateCostLemmas.isPriceOfAll(rho, multiplier, s, root, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger priceOfAll(BigFraction rho, BigFraction multiplier, BigFraction s, BigInteger root, BigInteger unit) {
        BigInteger i = multiplier.getNumerator();
        BigInteger whole = rho.getDenominator().multiply(s.getNumerator());
        BigInteger left = whole.subtract(rho.getNumerator().multiply(s.getDenominator()));
        BigInteger gain = whole.multiply(root).subtract(left.multiply(unit));
        BigInteger gap = multiplier.getDenominator().multiply(s.getDenominator().subtract(s.getNumerator()));
        BigInteger scale = gap.multiply(rho.getDenominator().multiply(root));
        /*@ assert CoordinateCostLemmas.scales(BigFraction.den(rho), BigFraction.den(multiplier), BigFraction.num(s), BigFraction.den(s), 1,
          @     BigInteger.val(root)); @*/
        return Division.ceil(unit.multiply(i.add(i).multiply(gain)), scale);
    }

    /** What the tangent of the root has subtracted at 1, in multiples of 1/unit, rounded up. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.isSplit(rho, s) && CoordinateCostLemmas.isMultiplier(multiplier) && 1 <= BigInteger.val(root);
      @ requires CoordinateCostLemmas.isLevel(y);
      @ ensures CoordinateCostLemmas.isPriceOfNone(rho, multiplier, s, y, root, \result, unit);
      @ assignable \strictly_nothing; @*/
    private static BigInteger priceOfNone(BigFraction rho, BigFraction multiplier, BigFraction s, BigFraction y, BigInteger root,
            BigInteger unit) {
        BigInteger i = multiplier.getNumerator();
        BigInteger z = y.getDenominator();
        BigInteger whole = rho.getDenominator().multiply(s.getNumerator()).multiply(z);
        BigInteger left = whole.subtract(rho.getNumerator().multiply(s.getDenominator()).multiply(z.subtract(y.getNumerator())));
        BigInteger gain = whole.multiply(root).subtract(left.multiply(unit));
        BigInteger gap = multiplier.getDenominator().multiply(s.getDenominator().subtract(s.getNumerator()));
        BigInteger scale = gap.multiply(rho.getDenominator().multiply(z).multiply(root));
        /*@ assert CoordinateCostLemmas.scales(BigFraction.den(rho), BigFraction.den(multiplier), BigFraction.num(s), BigFraction.den(s),
          @     BigFraction.den(y), BigInteger.val(root)); @*/
        return Division.ceil(unit.multiply(i.add(i).multiply(gain)), scale);
    }

    /** The lower end of the line, rounded down. */
    /*@ private normal_behavior
      @ ensures CoordinateCostLemmas.isLeast(log, rise, fall, first, last, \result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger least(BigInteger log, BigInteger rise, BigInteger fall, BigInteger first, BigInteger last) {
        BigInteger start = rise.subtract(first);
        BigInteger end = fall.add(last).negate();
        BigInteger twice = log.add(start.add(start)).min(log.add(end.add(end)));
        return Division.floor(twice, BigInteger.valueOf(2L));
    }

    /**
     * An upper bound of the square of the distance that all knowledge of a coordinate is good for, in multiples of 1/unit.
     *
     * @param rho  an upper bound of rho_n, positive
     * @param s    between rho and 1, below 1
     * @param unit the scale, positive
     */
    /*@ public normal_behavior
      @ requires CoordinateCostLemmas.isSplit(rho, s) && 1 <= BigInteger.val(unit);
      @ ensures CoordinateCostLemmas.isReach(rho, \result, unit);
      @ assignable \nothing; @*/
    public static BigInteger extent(BigFraction rho, BigFraction s, BigInteger unit) {
        BigInteger root = rootOfRest(rho, s, unit);
        BigInteger p = s.getNumerator();
        BigInteger result = Division.ceil(p.add(p).multiply(unit.subtract(root)), s.getDenominator().subtract(p));
        //@ assert CoordinateCostLemmas.extent(rho, s, root, result, unit);
        return result;
    }

    /** The root of 1 - rho/s, in multiples of 1/unit, rounded down. */
    /*@ private normal_behavior
      @ requires CoordinateCostLemmas.isSplit(rho, s) && 1 <= BigInteger.val(unit);
      @ ensures CoordinateCostLemmas.isRootOfRest(rho, s, \result, unit);
      @ assignable \nothing; @*/
    private static BigInteger rootOfRest(BigFraction rho, BigFraction s, BigInteger unit) {
        BigInteger whole = rho.getDenominator().multiply(s.getNumerator());
        BigInteger left = whole.subtract(rho.getNumerator().multiply(s.getDenominator()));
        //@ assert Products.positive(BigFraction.den(rho), BigFraction.num(s));
        return Root.of(left, whole, unit).lower;
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == BigInteger.val(x) * BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger square(BigInteger x) {
        return x.multiply(x);
    }
}
