package org.ironbound.kernel.exact;

import java.math.BigInteger;

/** Whole powers and the integer n-th root: that of the leading half of the digits, then Newton's iteration, each step of it checked. */
public final class IntegerRoot {
    private IntegerRoot() {
    }

    /**
     * The largest integer whose n-th power is at most x.
     *
     * @param x not negative
     * @param n from 1
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(x) >= 0 && n >= 1;
      @ ensures IntegerRootLemmas.isRoot(BigInteger.val(x), n, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    public static BigInteger floor(BigInteger x, int n) {
        return floor(x, n, length(x, n));
    }

    /**
     * The smallest integer that is not negative and whose n-th power is at least x.
     *
     * @param x not negative
     * @param n from 1
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(x) >= 0 && n >= 1;
      @ ensures BigInteger.val(\result) >= 0 && BigInteger.val(x) <= \dl_pow(BigInteger.val(\result), n);
      @ ensures BigInteger.val(x) > 0 ==> BigInteger.val(\result) > 0;
      @ assignable \strictly_nothing; @*/
    public static BigInteger ceil(BigInteger x, int n) {
        BigInteger root = floor(x, n);
        //@ assert IntegerRootLemmas.ofZero(n);
        return IntegerPower.of(root, n).compareTo(x) == 0 ? root : root.add(BigInteger.valueOf(1L));
    }

    /** A number to begin with of leading bits of the root; not negative. */
    /*@ private normal_behavior
      @ requires n >= 1;
      @ ensures 0 <= \result;
      @ assignable \strictly_nothing; @*/
    private static int length(BigInteger x, int n) {
        return x.bitLength() / n;
    }

    /** The root, which has about {@code bits} + 1 bits: that decides what it costs. */
    /*@ private normal_behavior
      @ requires BigInteger.val(x) >= 0 && n >= 1 && bits >= 0;
      @ ensures IntegerRootLemmas.isRoot(BigInteger.val(x), n, BigInteger.val(\result));
      @ measured_by bits;
      @ assignable \strictly_nothing; @*/
    private static BigInteger floor(BigInteger x, int n, int bits) {
        if (bits < 1) {
            //@ assert IntegerRootLemmas.ofZero(n);
            return between(x, n, BigInteger.valueOf(0L), above(x, n));
        }
        int later = bits - bits / 2;
        BigInteger step = place(later);
        BigInteger leading = leading(x, n, step);
        return extended(x, n, step, leading, floor(leading, n, bits - later));
    }

    /** 2^bits. */
    /*@ private normal_behavior
      @ requires bits >= 0;
      @ ensures BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger place(int bits) {
        //@ assert Powers.positive(2, bits);
        return BigInteger.valueOf(1L).shiftLeft(bits);
    }

    /** The digits of x before those that the last digits of the root decide. */
    /*@ private normal_behavior
      @ requires BigInteger.val(x) >= 0 && n >= 1 && BigInteger.val(step) >= 1;
      @ ensures BigInteger.val(\result) >= 0;
      @ ensures IntegerRootLemmas.isLeading(BigInteger.val(x), n, BigInteger.val(step), BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger leading(BigInteger x, int n, BigInteger step) {
        BigInteger scale = IntegerPower.of(step, n);
        //@ assert Powers.positive(BigInteger.val(step), n);
        BigInteger leading = Division.floor(x, scale);
        //@ assert IntegerRootLemmas.floorNonNegative(BigInteger.val(x), BigInteger.val(leading), BigInteger.val(scale));
        return leading;
    }

    /** The root, from that of the leading digits. */
    /*@ private normal_behavior
      @ requires n >= 1 && BigInteger.val(step) >= 1;
      @ requires IntegerRootLemmas.isLeading(BigInteger.val(x), n, BigInteger.val(step), BigInteger.val(leading));
      @ requires IntegerRootLemmas.isRoot(BigInteger.val(leading), n, BigInteger.val(first));
      @ ensures IntegerRootLemmas.isRoot(BigInteger.val(x), n, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger extended(BigInteger x, int n, BigInteger step, BigInteger leading, BigInteger first) {
        /*@ assert IntegerRootLemmas.scaled(BigInteger.val(x), n, BigInteger.val(leading), BigInteger.val(step),
          @     BigInteger.val(first)); @*/
        return between(x, n, first.multiply(step), first.add(BigInteger.valueOf(1L)).multiply(step));
    }

    /** More than the root: 2 if that is enough, else a number that surely is. */
    /*@ private normal_behavior
      @ requires BigInteger.val(x) >= 0 && n >= 1;
      @ ensures BigInteger.val(\result) >= 1 && BigInteger.val(x) < \dl_pow(BigInteger.val(\result), n);
      @ assignable \strictly_nothing; @*/
    private static BigInteger above(BigInteger x, int n) {
        BigInteger two = BigInteger.valueOf(2L);
        if (IntegerPower.of(two, n).compareTo(x) > 0) {
            return two;
        }
        BigInteger next = x.add(BigInteger.valueOf(1L));
        //@ assert IntegerRootLemmas.atLeastBase(BigInteger.val(next), n);
        return next;
    }

    /** The root, from a number that it is not less than and one that it is less than. */
    /*@ private normal_behavior
      @ requires n >= 1 && 0 <= BigInteger.val(from) < BigInteger.val(to);
      @ requires \dl_pow(BigInteger.val(from), n) <= BigInteger.val(x) < \dl_pow(BigInteger.val(to), n);
      @ ensures IntegerRootLemmas.isRoot(BigInteger.val(x), n, BigInteger.val(\result));
      @ assignable \strictly_nothing; @*/
    private static BigInteger between(BigInteger x, int n, BigInteger from, BigInteger to) {
        BigInteger low = from;
        BigInteger high = to;
        BigInteger guess = nearer(x, n, to, IntegerPower.of(to, n - 1));
        /*@ loop_invariant low != null && high != null && guess != null && 0 <= BigInteger.val(low) < BigInteger.val(high);
          @ loop_invariant \dl_pow(BigInteger.val(low), n) <= BigInteger.val(x) < \dl_pow(BigInteger.val(high), n);
          @ decreases BigInteger.val(high) - BigInteger.val(low);
          @ assignable \strictly_nothing; @*/
        while (low.add(BigInteger.valueOf(1L)).compareTo(high) < 0) {
            BigInteger middle = guess.min(high.subtract(BigInteger.valueOf(1L))).max(low.add(BigInteger.valueOf(1L)));
            BigInteger slope = IntegerPower.of(middle, n - 1);
            //@ assert Powers.step(BigInteger.val(middle), n);
            if (slope.multiply(middle).compareTo(x) <= 0) {
                low = middle;
                guess = middle.add(BigInteger.valueOf(1L));
            } else {
                high = middle;
                guess = nearer(x, n, middle, slope);
            }
        }
        //@ assert IntegerRootLemmas.found(BigInteger.val(x), n, BigInteger.val(low), BigInteger.val(high));
        return low;
    }

    /** Newton's next guess after a number that is more than the root, rounded up; the slope is that number's power with a factor less. */
    /*@ private normal_behavior
      @ requires n >= 1 && BigInteger.val(high) >= 1 && BigInteger.val(slope) == \dl_pow(BigInteger.val(high), n - 1);
      @ ensures (BigInteger.val(high) - BigInteger.val(\result)) * (n * BigInteger.val(slope))
      @     <= BigInteger.val(slope) * BigInteger.val(high) - BigInteger.val(x);
      @ ensures BigInteger.val(slope) * BigInteger.val(high) - BigInteger.val(x)
      @     < (BigInteger.val(high) - BigInteger.val(\result) + 1) * (n * BigInteger.val(slope));
      @ assignable \strictly_nothing; @*/
    private static BigInteger nearer(BigInteger x, int n, BigInteger high, BigInteger slope) {
        //@ assert Powers.positive(BigInteger.val(high), n - 1) && Products.positive(n, BigInteger.val(slope));
        BigInteger distance = slope.multiply(high).subtract(x);
        return high.subtract(Division.floor(distance, BigInteger.valueOf(n).multiply(slope)));
    }
}
