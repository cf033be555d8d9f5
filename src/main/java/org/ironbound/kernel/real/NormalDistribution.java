package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SquareRoot;

/** The standard normal distribution function Phi at rationals, enclosed at a fixed scale [PHI-SERIES, PI]. */
public final class NormalDistribution {
    /** Statements name no larger quantiles; {@link #of} takes any argument. */
    public static final int MAX_ARGUMENT = 1000;

    private NormalDistribution() {
    }

    /**
     * Encloses Phi(n/d).
     *
     * @param n    numerator, any sign
     * @param d    denominator, positive
     * @param unit the scale, at least 2
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 2;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Phi.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.signum() >= 0) {
            return series(n, d, unit);
        }
        Enclosure mirrored = series(n.negate(), d, unit);
        //@ assert analysis.Phi.reflectAtLeast(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(mirrored.upper), BigInteger.val(unit));
        //@ assert analysis.Phi.reflectAtMost(-BigInteger.val(n), BigInteger.val(d), BigInteger.val(mirrored.lower), BigInteger.val(unit));
        return new Enclosure(unit.subtract(mirrored.upper), unit.subtract(mirrored.lower), unit);
    }

    /** Phi(a/b) for {@code a/b >= 0}. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b) && 2 <= BigInteger.val(unit) && 0 <= BigInteger.val(a);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger a, BigInteger b, BigInteger unit) {
        BigInteger far = far(unit);
        if (a.compareTo(far.multiply(b)) > 0) {
            return beyond(a, b, far, unit);
        }
        BigInteger fine = fine(a, b);
        BigInteger v = unit.multiply(fine);
        //@ assert Products.monotone(1, BigInteger.val(fine), BigInteger.val(unit));
        Enclosure root = rootOfTwoPi(v);
        return new Enclosure(below(a, b, fine, v, root.upper, unit), above(a, b, fine, v, root.lower, unit), unit);
    }

    /** Phi(a/b) for a/b above a number so large that Phi is 1 but for about one unit there: between Phi of that number and 1. */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b) && 2 <= BigInteger.val(unit) && 0 <= BigInteger.val(far)
      @   && BigInteger.val(far) * BigInteger.val(b) < BigInteger.val(a);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure beyond(BigInteger a, BigInteger b, BigInteger far, BigInteger unit) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger fine = fine(far, one);
        BigInteger v = unit.multiply(fine);
        //@ assert Products.monotone(1, BigInteger.val(fine), BigInteger.val(unit));
        BigInteger lower = below(far, one, fine, v, rootOfTwoPi(v).upper, unit);
        /*@ assert analysis.Phi.monotoneAtLeast(BigInteger.val(far), 1, BigInteger.val(lower), BigInteger.val(unit), BigInteger.val(a),
          @     BigInteger.val(b), BigInteger.val(lower), BigInteger.val(unit)); @*/
        //@ assert analysis.Phi.atMostOne(BigInteger.val(a), BigInteger.val(b), BigInteger.val(unit), BigInteger.val(unit));
        return new Enclosure(lower, unit, unit);
    }

    /** From here on Phi is 1 but for less than about one unit: its square is at least twice the bits of the scale. */
    /*@ private normal_behavior
      @ ensures 0 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger far(BigInteger unit) {
        return SquareRoot.floor(BigInteger.valueOf(2L * unit.bitLength())).add(BigInteger.valueOf(2L));
    }

    /** How much finer the scale of the series is, so that its roundings do not show: more than e^(x^2/2), which is at most 8^(x^2/4). */
    /*@ private normal_behavior
      @ requires 1 <= BigInteger.val(b);
      @ ensures 1 <= BigInteger.val(\result);
      @ assignable \strictly_nothing; @*/
    private static BigInteger fine(BigInteger a, BigInteger b) {
        BigInteger twice = b.add(b);
        BigInteger step = twice.multiply(twice);
        //@ assert Products.positive(BigInteger.val(twice), BigInteger.val(twice));
        BigInteger rest = a.multiply(a);
        BigInteger result = BigInteger.valueOf(256L);
        /*@ loop_invariant rest != null && result != null && 1 <= BigInteger.val(result);
          @ decreases BigInteger.val(rest) > 0 ? BigInteger.val(rest) : 0;
          @ assignable \strictly_nothing; @*/
        while (rest.signum() > 0) {
            rest = rest.subtract(step);
            result = result.multiply(BigInteger.valueOf(8L));
        }
        return result;
    }

    /** A lower bound of Phi(a/b), from one in multiples of 1/v and {@code w/v >= sqrt(2 pi)}. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 1 <= BigInteger.val(fine) && 2 <= BigInteger.val(unit)
      @   && BigInteger.val(v) == BigInteger.val(unit) * BigInteger.val(fine) && 2 <= BigInteger.val(v) && 1 <= BigInteger.val(w);
      @ requires analysis.Pi.atMost(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(v) * BigInteger.val(v)));
      @ ensures analysis.Phi.atLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger below(BigInteger a, BigInteger b, BigInteger fine, BigInteger v, BigInteger w, BigInteger unit) {
        BigInteger tail = new NormalTail(v, w).below(a, b);
        //@ assert analysis.Phi.reflectAtLeast(-BigInteger.val(a), BigInteger.val(b), BigInteger.val(tail), BigInteger.val(v));
        BigInteger result = Division.floor(v.subtract(tail), fine);
        /*@ assert NormalDistributionLemmas.coarseAtLeast(BigInteger.val(a), BigInteger.val(b), BigInteger.val(v) - BigInteger.val(tail),
          @     BigInteger.val(fine), BigInteger.val(unit), BigInteger.val(result)); @*/
        return result;
    }

    /** An upper bound of Phi(a/b), from one in multiples of 1/v and {@code w/v <= sqrt(2 pi)}. */
    /*@ private normal_behavior
      @ requires 0 <= BigInteger.val(a) && 1 <= BigInteger.val(b) && 1 <= BigInteger.val(fine) && 2 <= BigInteger.val(unit)
      @   && BigInteger.val(v) == BigInteger.val(unit) * BigInteger.val(fine) && 2 <= BigInteger.val(v) && 1 <= BigInteger.val(w);
      @ requires analysis.Pi.atLeast(BigInteger.val(w) * BigInteger.val(w), 2 * (BigInteger.val(v) * BigInteger.val(v)));
      @ ensures analysis.Phi.atMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger above(BigInteger a, BigInteger b, BigInteger fine, BigInteger v, BigInteger w, BigInteger unit) {
        BigInteger bound = NormalSeries.above(a, b, v, w);
        BigInteger result = Division.ceil(bound, fine);
        /*@ assert NormalDistributionLemmas.coarseAtMost(BigInteger.val(a), BigInteger.val(b), BigInteger.val(bound),
          @     BigInteger.val(fine), BigInteger.val(unit), BigInteger.val(result)); @*/
        return result;
    }

    /** sqrt(2 pi), with the squares of its ends on the two sides of 2 pi. */
    /*@ normal_behavior
      @ requires BigInteger.val(unit) >= 2;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(\result.lower) >= 1 && BigInteger.val(\result.upper) >= 1;
      @ ensures analysis.Pi.atLeast(BigInteger.val(\result.lower) * BigInteger.val(\result.lower),
      @     2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ ensures analysis.Pi.atMost(BigInteger.val(\result.upper) * BigInteger.val(\result.upper),
      @     2 * (BigInteger.val(unit) * BigInteger.val(unit)));
      @ assignable \nothing; @*/
    static Enclosure rootOfTwoPi(BigInteger unit) {
        Enclosure pi = CircleNumber.of(unit);
        BigInteger lower = lowerRoot(pi.lower, unit);
        BigInteger upper = upperRoot(pi.upper, unit);
        return new Enclosure(lower, upper, unit);
    }

    /** sqrt(2 pi) from below, from {@code p/s <= pi}; at least 1/s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 2 && analysis.Pi.atLeast(BigInteger.val(p), BigInteger.val(s));
      @ ensures BigInteger.val(\result) >= 1
      @   && analysis.Pi.atLeast(BigInteger.val(\result) * BigInteger.val(\result), 2 * (BigInteger.val(s) * BigInteger.val(s)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger lowerRoot(BigInteger p, BigInteger s) {
        BigInteger result = atLeastOne(rootBelow(p, s));
        //@ assert NormalDistributionLemmas.rootAtLeast(BigInteger.val(p), BigInteger.val(s), BigInteger.val(result));
        return result;
    }

    /** sqrt(2 pi) from above, from {@code p/s >= pi}; at least 1/s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 2 && analysis.Pi.atMost(BigInteger.val(p), BigInteger.val(s));
      @ ensures BigInteger.val(\result) >= 1
      @   && analysis.Pi.atMost(BigInteger.val(\result) * BigInteger.val(\result), 2 * (BigInteger.val(s) * BigInteger.val(s)));
      @ assignable \strictly_nothing; @*/
    private static BigInteger upperRoot(BigInteger p, BigInteger s) {
        BigInteger root = rootAbove(p, s);
        BigInteger result = atLeastOne(root);
        //@ assert Products.bothMonotone(BigInteger.val(root), BigInteger.val(result), BigInteger.val(root), BigInteger.val(result));
        //@ assert NormalDistributionLemmas.rootAtMost(BigInteger.val(p), BigInteger.val(s), BigInteger.val(result));
        return result;
    }

    /** A number whose square is at most 2 p s, or 0 for negative p. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1;
      @ ensures 0 <= BigInteger.val(\result)
      @   && (BigInteger.val(\result) == 0
      @      || BigInteger.val(\result) * BigInteger.val(\result) <= 2 * BigInteger.val(p) * BigInteger.val(s));
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootBelow(BigInteger p, BigInteger s) {
        if (p.signum() <= 0) {
            return BigInteger.valueOf(0L);
        }
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(s));
        return SquareRoot.floor(p.add(p).multiply(s));
    }

    /** A number whose square is at least 2 p s. */
    /*@ private normal_behavior
      @ requires BigInteger.val(s) >= 1;
      @ ensures 0 <= BigInteger.val(\result)
      @   && BigInteger.val(\result) * BigInteger.val(\result) >= 2 * BigInteger.val(p) * BigInteger.val(s);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rootAbove(BigInteger p, BigInteger s) {
        if (p.signum() <= 0) {
            //@ assert Products.monotone(BigInteger.val(p), 0, BigInteger.val(s));
            return BigInteger.valueOf(0L);
        }
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(s));
        return SquareRoot.floor(p.add(p).multiply(s)).add(BigInteger.valueOf(1L));
    }

    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) >= 1 && BigInteger.val(\result) >= BigInteger.val(x);
      @ ensures BigInteger.val(\result) == 1 || BigInteger.val(\result) == BigInteger.val(x);
      @ assignable \strictly_nothing; @*/
    private static BigInteger atLeastOne(BigInteger x) {
        return x.max(BigInteger.valueOf(1L));
    }
}
