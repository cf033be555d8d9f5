package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;

/**
 * The natural logarithm of positive rationals, enclosed at a fixed scale [LN-SERIES, LN-MUL, MONO].
 *
 * <p>An object holds ln 2 at its scale, for the reduction of arguments by powers of two. What is left, between 7/10 and 10/7, is summed by
 * binary splitting at once where it is a short fraction near 1. Where it is not it is written as a product of powers of 33/32, 257/256,
 * 4097/4096 and 65537/65536, whose logarithms the object holds as well, of factors (r+z)/(r-z) with short z, r = 2^48, 2^144, 2^432 ..,
 * and of a rest so near to 1 that few terms are enough, which are summed in fixed point. For short results only powers of 33/32 and
 * 257/256 are taken out, chosen by leading bits, and the rest is summed in fixed point.
 */
public final class Logarithm {
    /** Fractions near 1 whose parts have up to this many bits are summed directly. */
    private static final int SHORT = 24;
    /** Where the result has at least this number of bits, powers of (r+1)/r are taken out one by one, for r = 32, 256, 4096 and 65536. */
    private static final int LONG = 300;
    /** Exponents are chosen by this number of bits. */
    private static final int LEADING = 30;
    /** The first r. */
    private static final int COARSEST = 32;
    /** The second r. */
    private static final int MIDDLE = 256;
    /** The third r. */
    private static final int THIRD = 4096;
    /** The last r. */
    private static final int FINEST = 65536;
    /** The highest power of each. */
    private static final int STEPS = 16;
    /** Of what is left a factor with this number of bits is taken out. */
    private static final int FIRST_FACTOR = 48;
    /** Longer factors follow while the series of the rest would have more terms than this. */
    private static final int TERMS = 200;
    /** The longest factor, in bits. */
    private static final int LONGEST_FACTOR = 10000000;
    /** How many bits more than the result the parts of a product have. */
    private static final int FINER = 8;
    /** How many bits more of a sum than of the result are kept. */
    private static final int GUARD = 64;

    /** The scale: all enclosures are in multiples of 1/unit. */
    public final BigInteger unit;
    /** ln 2, in multiples of 1/unit, rounded down. */
    public final BigInteger ln2Lower;
    /** ln 2, in multiples of 1/unit, rounded up. */
    public final BigInteger ln2Upper;
    // The scale in between, a multiple of the other: so the bounds of products stay as narrow as those of factors.
    private final BigInteger fine;
    // ln 33/32, ln 257/256, ln 4097/4096 and ln 65537/65536, in multiples of 1/fine.
    private final BigInteger coarseLower;
    private final BigInteger coarseUpper;
    private final BigInteger middleLower;
    private final BigInteger middleUpper;
    private final BigInteger thirdLower;
    private final BigInteger thirdUpper;
    private final BigInteger finestLower;
    private final BigInteger finestUpper;

    /*@ public invariant BigInteger.val(unit) >= 1;
      @ public invariant analysis.Ln.atLeast(2, 1, BigInteger.val(ln2Lower), BigInteger.val(unit));
      @ public invariant analysis.Ln.atMost(2, 1, BigInteger.val(ln2Upper), BigInteger.val(unit));
      @ private invariant BigInteger.val(fine) == BigInteger.val(unit) * \dl_pow(2, FINER) && BigInteger.val(fine) >= 1;
      @ private invariant analysis.Ln.atLeast(33, 32, BigInteger.val(coarseLower), BigInteger.val(fine));
      @ private invariant analysis.Ln.atMost(33, 32, BigInteger.val(coarseUpper), BigInteger.val(fine));
      @ private invariant analysis.Ln.atLeast(257, 256, BigInteger.val(middleLower), BigInteger.val(fine));
      @ private invariant analysis.Ln.atMost(257, 256, BigInteger.val(middleUpper), BigInteger.val(fine));
      @ private invariant analysis.Ln.atLeast(4097, 4096, BigInteger.val(thirdLower), BigInteger.val(fine));
      @ private invariant analysis.Ln.atMost(4097, 4096, BigInteger.val(thirdUpper), BigInteger.val(fine));
      @ private invariant analysis.Ln.atLeast(65537, 65536, BigInteger.val(finestLower), BigInteger.val(fine));
      @ private invariant analysis.Ln.atMost(65537, 65536, BigInteger.val(finestUpper), BigInteger.val(fine));
      @ public accessible \inv: this.unit, this.fine, this.ln2Lower, this.ln2Upper, this.coarseLower, this.coarseUpper,
      @     this.middleLower, this.middleUpper, this.thirdLower, this.thirdUpper, this.finestLower, this.finestUpper; @*/

    /** Logarithms at the given scale, a positive integer. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures this.unit == unit && \invariant_for(this);
      @ assignable \nothing; @*/
    public /*@ pure @*/ Logarithm(BigInteger unit) {
        Enclosure ln2 = step(1, unit);
        BigInteger fine = unit.shiftLeft(FINER);
        //@ assert LogarithmLemmas.powerPositive(FINER) && Products.positive(BigInteger.val(unit), \dl_pow(2, FINER));
        Enclosure coarse = step(COARSEST, fine);
        Enclosure middle = step(MIDDLE, fine);
        Enclosure third = step(THIRD, fine);
        Enclosure finest = step(FINEST, fine);
        this.unit = unit;
        this.fine = fine;
        this.ln2Lower = ln2.lower;
        this.ln2Upper = ln2.upper;
        this.coarseLower = coarse.lower;
        this.coarseUpper = coarse.upper;
        this.middleLower = middle.lower;
        this.middleUpper = middle.upper;
        this.thirdLower = third.lower;
        this.thirdUpper = third.upper;
        this.finestLower = finest.lower;
        this.finestUpper = finest.upper;
    }

    /**
     * Encloses ln(n/d), in nats.
     *
     * @param n numerator, positive
     * @param d denominator, positive
     */
    /*@ public normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public Enclosure of(BigInteger n, BigInteger d) {
        if (n.compareTo(d) >= 0) {
            return reduced(n, d);
        }
        Enclosure inverse = reduced(d, n);
        //@ assert analysis.Ln.inverseAtMost(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.lower), BigInteger.val(unit));
        //@ assert analysis.Ln.inverseAtLeast(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.upper), BigInteger.val(unit));
        return inverse.negate();
    }

    /** Chooses by the leading bits of n and d what to reduce by: they are looked at once. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure reduced(BigInteger n, BigInteger d) {
        int bits = n.bitLength() - d.bitLength();
        long x = leading(n);
        long y = leading(d);
        int k = doublings(bits, x, y);
        return reduced(n, d, k, k < bits ? 2L * x : x, k > bits ? 2L * y : y);
    }

    /**
     * The k for which n/(2^k d) is near to 1, between 7/10 and 10/7 or hardly beyond, if n/d is not below: n has so many bits more than d,
     * and x and y are the leading ones.
     */
    /*@ private normal_behavior
      @ requires 0 <= x <= 1073741823 && 0 <= y <= 1073741823;
      @ ensures 0 <= \result;
      @ assignable \strictly_nothing; @*/
    private static int doublings(int bits, long x, long y) {
        if (bits < 0) {
            return 0;
        }
        if (bits < 2147483647 && x - y > 2L * y / 5L) {
            return bits + 1;
        }
        return bits > 0 && y - x > 3L * y / 10L ? bits - 1 : bits;
    }

    /** ln(n/d) = ln(n/(2^k d)) + k ln 2; the quotient on the right is about x/y. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && 0 <= k;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure reduced(BigInteger n, BigInteger d, int k, long x, long y) {
        BigInteger e = d.shiftLeft(k);
        BigInteger times = BigInteger.valueOf(k);
        //@ assert LogarithmLemmas.powerPositive(k);
        //@ assert Products.positive(BigInteger.val(d), \dl_pow(2, k));
        Enclosure rest = nearOne(n, e, x, y);
        BigInteger lower = rest.lower.add(times.multiply(ln2Lower));
        BigInteger upper = rest.upper.add(times.multiply(ln2Upper));
        /*@ assert LogarithmLemmas.reduceAtLeast(BigInteger.val(n), BigInteger.val(d), k, BigInteger.val(e), BigInteger.val(rest.lower),
          @     BigInteger.val(ln2Lower), BigInteger.val(unit)); @*/
        /*@ assert LogarithmLemmas.reduceAtMost(BigInteger.val(n), BigInteger.val(d), k, BigInteger.val(e), BigInteger.val(rest.upper),
          @     BigInteger.val(ln2Upper), BigInteger.val(unit)); @*/
        return new Enclosure(lower, upper, unit);
    }

    /** ln(n/d) for n/d near 1, on either side, and about x/y. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure nearOne(BigInteger n, BigInteger d, long x, long y) {
        if (n.compareTo(d) >= 0) {
            return aboveOne(n, d, x, y);
        }
        Enclosure inverse = aboveOne(d, n, y, x);
        //@ assert analysis.Ln.inverseAtMost(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.lower), BigInteger.val(unit));
        //@ assert analysis.Ln.inverseAtLeast(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.upper), BigInteger.val(unit));
        return inverse.negate();
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure aboveOne(BigInteger n, BigInteger d, long x, long y) {
        if (unit.bitLength() < LONG) {
            return rounded(n, d, jumped(n, d, x, y));
        }
        return n.bitLength() <= SHORT && isSummedAtOnce(n, n.subtract(d)) ? series(n, d, unit)
            : rounded(n, d, stepped(n, d, COARSEST, STEPS));
    }

    /** Whether a^3 is at most n: then the series of n/(n-a) costs less than to take out factors before. */
    /*@ private normal_behavior
      @ ensures \result == (BigInteger.val(a) * BigInteger.val(a) * BigInteger.val(a) <= BigInteger.val(n));
      @ assignable \strictly_nothing; @*/
    private static boolean isSummedAtOnce(BigInteger n, BigInteger a) {
        return a.multiply(a).multiply(a).compareTo(n) <= 0;
    }

    /** ln(n/d) at the scale of the result. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && \invariant_for(x);
      @ requires analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(x.lower), BigInteger.val(fine));
      @ requires analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(x.upper), BigInteger.val(fine));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private Enclosure rounded(BigInteger n, BigInteger d, Enclosure x) {
        BigInteger lower = x.lower.shiftRight(FINER);
        BigInteger upper = x.upper.shiftRight(FINER).add(BigInteger.valueOf(1L));
        /*@ assert Products.monotone(BigInteger.val(lower) * \dl_pow(2, FINER), BigInteger.val(x.lower), BigInteger.val(unit))
          @   && Products.monotone(BigInteger.val(x.upper), BigInteger.val(upper) * \dl_pow(2, FINER), BigInteger.val(unit)); @*/
        /*@ assert analysis.Ln.monotoneAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(x.lower), BigInteger.val(fine),
          @     BigInteger.val(n), BigInteger.val(d), BigInteger.val(lower), BigInteger.val(unit)); @*/
        /*@ assert analysis.Ln.monotoneAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(x.upper), BigInteger.val(fine),
          @     BigInteger.val(n), BigInteger.val(d), BigInteger.val(upper), BigInteger.val(unit)); @*/
        return new Enclosure(lower, upper, unit);
    }

    /** Takes out powers of 33/32 and of 257/256 at once, which leading bits choose: n/d is about x/y. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == fine;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(fine));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(fine));
      @ assignable \nothing; @*/
    private Enclosure jumped(BigInteger n, BigInteger d, long x, long y) {
        int exponents = KnownLogarithm.exponents(x, y);
        KnownLogarithm coarse = KnownLogarithm.power(COARSEST, exponents / 8, coarseLower, coarseUpper, fine);
        KnownLogarithm middle = KnownLogarithm.power(MIDDLE, exponents % 8, middleLower, middleUpper, fine);
        return joined(n, d, coarse.multiply(middle));
    }

    /** The leading bits of a number: no more is promised than that they are few. */
    /*@ private normal_behavior
      @ ensures 0 <= \result && \result <= 1073741823;
      @ assignable \strictly_nothing; @*/
    private static long leading(BigInteger n) {
        int length = n.bitLength();
        long bits = length >= LEADING ? n.shiftRight(length - LEADING).longValue() : n.shiftLeft(LEADING - length).longValue();
        return 0L <= bits && bits <= 1073741823L ? bits : 0L;
    }

    /** ln(n/d) = ln p + ln(n/(d p)), ln p being known. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && \invariant_for(p) && p.unit == fine;
      @ requires 0 <= p.shift <= 2147483647;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == fine;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(fine));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(fine));
      @ assignable \nothing; @*/
    private Enclosure joined(BigInteger n, BigInteger d, KnownLogarithm p) {
        /*@ assert LogarithmLemmas.powerPositive(p.shift)
          @   && Products.positive(BigInteger.val(n), \dl_pow(2, p.shift))
          @   && Products.positive(BigInteger.val(d), BigInteger.val(p.numerator)); @*/
        Enclosure rest = onEitherSide(n.shiftLeft(p.shift), d.multiply(p.numerator));
        /*@ assert LogarithmLemmas.joinAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(p.numerator), \dl_pow(2, p.shift),
          @     BigInteger.val(p.lower), BigInteger.val(rest.lower), BigInteger.val(fine)); @*/
        /*@ assert LogarithmLemmas.joinAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(p.numerator), \dl_pow(2, p.shift),
          @     BigInteger.val(p.upper), BigInteger.val(rest.upper), BigInteger.val(fine)); @*/
        return new Enclosure(p.lower.add(rest.lower), p.upper.add(rest.upper), fine);
    }

    /** ln(n/d) in fixed point. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == fine;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(fine));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(fine));
      @ assignable \nothing; @*/
    private Enclosure onEitherSide(BigInteger n, BigInteger d) {
        if (n.compareTo(d) >= 0) {
            return fixedPoint(n, d, fine);
        }
        Enclosure inverse = fixedPoint(d, n, fine);
        //@ assert analysis.Ln.inverseAtMost(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.lower), BigInteger.val(fine));
        //@ assert analysis.Ln.inverseAtLeast(BigInteger.val(d), BigInteger.val(n), BigInteger.val(inverse.upper), BigInteger.val(fine));
        return inverse.negate();
    }

    /** Takes out (r+1)/r as often as it is in n/d, but at most the given number of times; then the finer ones. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && 1 <= r && r <= FINEST && LogarithmLemmas.isStep(r) && 0 <= times
      @   && times <= STEPS;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == fine;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(fine));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(fine));
      @ measured_by 2147483648L + (\bigint) STEPS * (FINEST - r) + times;
      @ assignable \nothing; @*/
    private Enclosure stepped(BigInteger n, BigInteger d, int r, int times) {
        BigInteger m = n.multiply(BigInteger.valueOf(r));
        BigInteger e = d.multiply(BigInteger.valueOf(r + 1));
        //@ assert Products.positive(BigInteger.val(d), r + 1);
        if (times == 0 || m.compareTo(e) < 0) {
            return finer(n, d, r);
        }
        return joined(n, d, r, stepped(m, e, r, times - 1));
    }

    /** ln(n/d) = ln((r+1)/r) + ln(n r/(d (r+1))), the latter being given. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= 1 && BigInteger.val(d) >= 1 && 1 <= r && r <= FINEST && LogarithmLemmas.isStep(r)
      @   && \invariant_for(rest);
      @ requires analysis.Ln.atLeast(BigInteger.val(n) * r, BigInteger.val(d) * (r + 1), BigInteger.val(rest.lower), BigInteger.val(fine));
      @ requires analysis.Ln.atMost(BigInteger.val(n) * r, BigInteger.val(d) * (r + 1), BigInteger.val(rest.upper), BigInteger.val(fine));
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == fine;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(fine));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(fine));
      @ assignable \nothing; @*/
    private Enclosure joined(BigInteger n, BigInteger d, int r, Enclosure rest) {
        BigInteger stepLower = stepLower(r);
        BigInteger stepUpper = stepUpper(r);
        /*@ assert LogarithmLemmas.joinAtLeast(BigInteger.val(n), BigInteger.val(d), r + 1, r, BigInteger.val(stepLower),
          @     BigInteger.val(rest.lower), BigInteger.val(fine)); @*/
        /*@ assert LogarithmLemmas.joinAtMost(BigInteger.val(n), BigInteger.val(d), r + 1, r, BigInteger.val(stepUpper),
          @     BigInteger.val(rest.upper), BigInteger.val(fine)); @*/
        return new Enclosure(rest.lower.add(stepLower), rest.upper.add(stepUpper), fine);
    }

    /** What is left after the steps for r. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && 1 <= r && r <= FINEST && LogarithmLemmas.isStep(r);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == fine;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(fine));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(fine));
      @ measured_by 2147483647 + (\bigint) STEPS * (FINEST - r);
      @ assignable \nothing; @*/
    private Enclosure finer(BigInteger n, BigInteger d, int r) {
        if (r == FINEST) {
            return factored(n, d, FIRST_FACTOR, fine);
        }
        return stepped(n, d, r == COARSEST ? MIDDLE : (r == MIDDLE ? THIRD : FINEST), STEPS);
    }

    /** ln((r+1)/r). */
    /*@ private normal_behavior
      @ requires 1 <= r <= FINEST && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(r + 1, r, BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(r + 1, r, BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure step(int r, BigInteger unit) {
        return series(BigInteger.valueOf(r + 1), BigInteger.valueOf(r), unit);
    }

    /** ln((r+1)/r), in multiples of 1/fine, rounded down. */
    /*@ private normal_behavior
      @ requires LogarithmLemmas.isStep(r);
      @ ensures analysis.Ln.atLeast(r + 1, r, BigInteger.val(\result), BigInteger.val(fine));
      @ assignable \strictly_nothing; @*/
    private BigInteger stepLower(int r) {
        if (r == COARSEST) {
            return coarseLower;
        }
        return r == MIDDLE ? middleLower : (r == THIRD ? thirdLower : finestLower);
    }

    /** ln((r+1)/r), in multiples of 1/fine, rounded up. */
    /*@ private normal_behavior
      @ requires LogarithmLemmas.isStep(r);
      @ ensures analysis.Ln.atMost(r + 1, r, BigInteger.val(\result), BigInteger.val(fine));
      @ assignable \strictly_nothing; @*/
    private BigInteger stepUpper(int r) {
        if (r == COARSEST) {
            return coarseUpper;
        }
        return r == MIDDLE ? middleUpper : (r == THIRD ? thirdUpper : finestUpper);
    }

    /**
     * Takes out the factor (r+z)/(r-z) just below n/d, r = 2^bits, then goes on with what is left at r^3, until a fixed-point series is
     * short enough.
     */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && 1 <= bits;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ measured_by 2147483647 - bits;
      @ assignable \nothing; @*/
    private static Enclosure factored(BigInteger n, BigInteger d, int bits, BigInteger unit) {
        if (bits > LONGEST_FACTOR || bits * TERMS > unit.bitLength()) {
            return fixedPoint(n, d, unit);
        }
        BigInteger r = BigInteger.valueOf(1L).shiftLeft(bits);
        BigInteger z = Division.floor(n.subtract(d).multiply(r), n.add(d));
        /*@ assert LogarithmLemmas.powerPositive(bits) && LogarithmLemmas.powerStep(bits + 1)
          @   && LogarithmLemmas.factor(BigInteger.val(n), BigInteger.val(d), BigInteger.val(r), BigInteger.val(z)); @*/
        BigInteger above = r.add(z);
        BigInteger below = r.subtract(z);
        Enclosure factor = shifted(above, below, bits + 1, unit);
        Enclosure rest = factored(n.multiply(below), d.multiply(above), 3 * bits, unit);
        /*@ assert LogarithmLemmas.joinAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(above), BigInteger.val(below),
          @     BigInteger.val(factor.lower), BigInteger.val(rest.lower), BigInteger.val(unit)); @*/
        /*@ assert LogarithmLemmas.joinAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(above), BigInteger.val(below),
          @     BigInteger.val(factor.upper), BigInteger.val(rest.upper), BigInteger.val(unit)); @*/
        return factor.add(rest);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure fixedPoint(BigInteger n, BigInteger d, BigInteger unit) {
        if (n.subtract(d).shiftLeft(1).compareTo(d) > 0) {
            return series(n, d, unit);
        }
        return FixedPointLogarithm.of(n, d, unit);
    }

    /** ln(n/d) with z = (n-d)/(n+d) [LN-SERIES]. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure series(BigInteger n, BigInteger d, BigInteger unit) {
        BigInteger a = n.subtract(d);
        BigInteger b = n.add(d);
        int k = length(a, b, unit);
        HypergeometricSum terms = terms(a, b, k);
        return enclosed(n, d, unit, k, terms.numerators, terms.denominators, terms.sum);
    }

    /** ln(n/d) where n+d = 2^bits: the same series, whose denominators are then shifts but for odd factors. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && 0 <= bits && bits <= LONGEST_FACTOR + 1;
      @ requires BigInteger.val(n) + BigInteger.val(d) == \dl_pow(2, bits);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure shifted(BigInteger n, BigInteger d, int bits, BigInteger unit) {
        BigInteger a = n.subtract(d);
        int k = length(a, n.add(d), unit);
        int twice = 2 * bits;
        if (BigInteger.valueOf(twice).multiply(BigInteger.valueOf(k)).compareTo(BigInteger.valueOf(2147483647L)) > 0) {
            return series(n, d, unit);
        }
        ShiftedSum terms = ShiftedSum.of(a.multiply(a), twice, k);
        /*@ assert FixedPointSumLemmas.powers(bits, bits)
          @   && LogarithmLemmas.squared(BigInteger.val(n), BigInteger.val(d), \dl_pow(2, bits), \dl_pow(2, twice)); @*/
        return enclosed(n, d, unit, k, terms.numerators, terms.odd.shiftLeft(terms.shift), terms.sum);
    }

    /** ln(n/d) from the sum t/q of the terms t_1 .. t_k of z = (n-d)/(n+d) and the last one, p/q. */
    /*@ private normal_behavior
      @ requires BigInteger.val(n) >= BigInteger.val(d) >= 1 && BigInteger.val(unit) >= 1 && 1 <= k < HypergeometricSum.MAX_INDEX;
      @ requires BigInteger.val(p) == analysis.Series.product((BigInteger.val(n) - BigInteger.val(d)) * (BigInteger.val(n)
      @     - BigInteger.val(d)), 2, -1, 0, k);
      @ requires BigInteger.val(q) == analysis.Series.product((BigInteger.val(n) + BigInteger.val(d)) * (BigInteger.val(n)
      @     + BigInteger.val(d)), 2, 1, 0, k);
      @ requires BigInteger.val(t) == analysis.Series.sum((BigInteger.val(n) - BigInteger.val(d)) * (BigInteger.val(n)
      @     - BigInteger.val(d)), 2, -1, (BigInteger.val(n) + BigInteger.val(d)) * (BigInteger.val(n) + BigInteger.val(d)), 2, 1, 0, k);
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Ln.atLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Ln.atMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static Enclosure enclosed(BigInteger n, BigInteger d, BigInteger unit, int k, BigInteger p, BigInteger q, BigInteger t) {
        BigInteger a = n.subtract(d);
        BigInteger b = n.add(d);
        BigInteger square = a.multiply(a);
        BigInteger gap = b.multiply(b).subtract(square);
        BigInteger factor = a.add(a).multiply(unit);
        /*@ assert LogarithmLemmas.argument(BigInteger.val(n), BigInteger.val(d), k)
          @   && Products.nonNegative(BigInteger.val(a), BigInteger.val(unit)); @*/
        Enclosure result = rounded(factor, b, t, q, p, square, gap, unit);
        /*@ assert LogarithmLemmas.seriesAtLeast(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), k,
          @     BigInteger.val(result.lower)); @*/
        /*@ assert LogarithmLemmas.seriesAtMost(BigInteger.val(n), BigInteger.val(d), BigInteger.val(unit), k, BigInteger.val(result.upper),
          @     BigInteger.val(q), BigInteger.val(t), BigInteger.val(p), BigInteger.val(gap)); @*/
        return result;
    }

    /** The index of the last term to sum. */
    /*@ private normal_behavior
      @ ensures 1 <= \result < HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int length(BigInteger a, BigInteger b, BigInteger unit) {
        return SeriesLength.geometric(a.multiply(a), b.multiply(b), unit);
    }

    /** The terms t_j = z^(2j)/(2j+1) of z = a/b up to t_k. */
    /*@ private normal_behavior
      @ requires 0 <= k <= HypergeometricSum.MAX_INDEX;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.numerators) == analysis.Series.product(BigInteger.val(a) * BigInteger.val(a), 2, -1, 0, k);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(BigInteger.val(a) * BigInteger.val(a), 2, -1,
      @     BigInteger.val(b) * BigInteger.val(b), 2, 1, 0, k);
      @ assignable \nothing; @*/
    private static HypergeometricSum terms(BigInteger a, BigInteger b, int k) {
        return HypergeometricSum.of(a.multiply(a), 2, -1, b.multiply(b), 2, 1, k);
    }

    /** How many of the last bits of the sum do not matter: its parts are much longer than the result. */
    /*@ private normal_behavior
      @ requires BigInteger.val(q) >= 1;
      @ ensures 0 <= \result && \dl_pow(2, \result) <= BigInteger.val(q);
      @ assignable \strictly_nothing; @*/
    private static int cut(BigInteger q, BigInteger unit) {
        int present = q.bitLength();
        int needed = unit.bitLength();
        if (needed >= 2147483647 - GUARD || present <= needed + GUARD) {
            return 0;
        }
        int cut = present - (needed + GUARD);
        BigInteger left = q.shiftRight(cut);
        //@ assert LogarithmLemmas.powerPositive(cut);
        if (left.signum() <= 0) {
            return 0;
        }
        //@ assert Products.monotone(1, BigInteger.val(left), \dl_pow(2, cut));
        return cut;
    }

    /** From (f/b) (q + t)/q, rounded down, to (f/b) (q + t + p square/gap)/q, rounded up; the last bits of q, t and p are left out. */
    /*@ private normal_behavior
      @ requires BigInteger.val(f) >= 0 && BigInteger.val(b) >= 1 && BigInteger.val(t) >= 0 && BigInteger.val(q) >= 1
      @   && BigInteger.val(p) >= 0;
      @ requires BigInteger.val(square) >= 0 && BigInteger.val(gap) >= 1 && BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures BigInteger.val(\result.lower) * (BigInteger.val(b) * BigInteger.val(q))
      @   <= BigInteger.val(f) * (BigInteger.val(q) + BigInteger.val(t));
      @ ensures BigInteger.val(f) * ((BigInteger.val(q) + BigInteger.val(t)) * BigInteger.val(gap)
      @      + BigInteger.val(p) * BigInteger.val(square))
      @   <= BigInteger.val(\result.upper) * (BigInteger.val(b) * (BigInteger.val(q) * BigInteger.val(gap)));
      @ assignable \nothing; @*/
    private static Enclosure rounded(BigInteger f, BigInteger b, BigInteger t, BigInteger q, BigInteger p, BigInteger square,
            BigInteger gap, BigInteger unit) {
        BigInteger x = q.add(t);
        int cut = cut(q, unit);
        BigInteger shortX = x.shiftRight(cut);
        BigInteger shortQ = q.shiftRight(cut);
        BigInteger shortP = p.shiftRight(cut);
        /*@ assert LogarithmLemmas.powerPositive(cut)
          @   && LogarithmLemmas.cutPositive(BigInteger.val(q), \dl_pow(2, cut), BigInteger.val(shortQ)); @*/
        /*@ assert LogarithmLemmas.floorNonNegative(BigInteger.val(x), \dl_pow(2, cut), BigInteger.val(shortX))
          @   && LogarithmLemmas.floorNonNegative(BigInteger.val(p), \dl_pow(2, cut), BigInteger.val(shortP)); @*/
        BigInteger lower = lower(f, b, shortX, shortQ);
        BigInteger rest = rest(shortP, square, gap);
        BigInteger upper = upper(f, b, shortX, shortQ, rest, lower);
        /*@ assert LogarithmLemmas.cutBelow(BigInteger.val(lower), BigInteger.val(b), BigInteger.val(f), \dl_pow(2, cut),
          @     BigInteger.val(shortQ), BigInteger.val(shortX), BigInteger.val(x), BigInteger.val(q)); @*/
        /*@ assert LogarithmLemmas.cutAbove(BigInteger.val(upper), BigInteger.val(b), BigInteger.val(f), \dl_pow(2, cut),
          @     BigInteger.val(shortQ), BigInteger.val(shortX) + 1, BigInteger.val(rest), BigInteger.val(x), BigInteger.val(q),
          @     BigInteger.val(p), BigInteger.val(shortP) + 1, BigInteger.val(square), BigInteger.val(gap)); @*/
        return new Enclosure(lower, upper, unit);
    }

    /** (f/b) x/(q+1), rounded down. */
    /*@ private normal_behavior
      @ requires BigInteger.val(f) >= 0 && BigInteger.val(b) >= 1 && BigInteger.val(x) >= 0 && BigInteger.val(q) >= 0;
      @ ensures 0 <= BigInteger.val(\result)
      @   && BigInteger.val(\result) * (BigInteger.val(b) * (BigInteger.val(q) + 1)) <= BigInteger.val(f) * BigInteger.val(x);
      @ ensures BigInteger.val(f) * BigInteger.val(x) < (BigInteger.val(\result) + 1) * (BigInteger.val(b) * (BigInteger.val(q) + 1));
      @ assignable \strictly_nothing; @*/
    private static BigInteger lower(BigInteger f, BigInteger b, BigInteger x, BigInteger q) {
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(q) + 1)
          @   && Products.nonNegative(BigInteger.val(f), BigInteger.val(x)); @*/
        BigInteger result = Division.floor(f.multiply(x), b.multiply(q.add(BigInteger.valueOf(1L))));
        /*@ assert LogarithmLemmas.floorNonNegative(BigInteger.val(f) * BigInteger.val(x), BigInteger.val(b) * (BigInteger.val(q) + 1),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /** (p+1) square/gap, rounded up. */
    /*@ private normal_behavior
      @ requires BigInteger.val(p) >= 0 && BigInteger.val(square) >= 0 && BigInteger.val(gap) >= 1;
      @ ensures 0 <= BigInteger.val(\result)
      @   && (BigInteger.val(p) + 1) * BigInteger.val(square) <= BigInteger.val(\result) * BigInteger.val(gap);
      @ assignable \strictly_nothing; @*/
    private static BigInteger rest(BigInteger p, BigInteger square, BigInteger gap) {
        //@ assert Products.nonNegative(BigInteger.val(p) + 1, BigInteger.val(square));
        BigInteger result = Division.ceil(p.add(BigInteger.valueOf(1L)).multiply(square), gap);
        /*@ assert LogarithmLemmas.ceilNonNegative((BigInteger.val(p) + 1) * BigInteger.val(square), BigInteger.val(gap),
          @     BigInteger.val(result)); @*/
        return result;
    }

    /**
     * (f/b) (x+1+rest)/q, rounded up, from (f/b) x/(q+1), rounded down: their difference is small, so that no second long division is
     * needed.
     */
    /*@ private normal_behavior
      @ requires BigInteger.val(f) >= 0 && BigInteger.val(b) >= 1 && BigInteger.val(q) >= 1 && BigInteger.val(rest) >= 0
      @   && BigInteger.val(lower) >= 0;
      @ requires BigInteger.val(f) * BigInteger.val(x) < (BigInteger.val(lower) + 1) * (BigInteger.val(b) * (BigInteger.val(q) + 1));
      @ ensures 0 <= BigInteger.val(\result)
      @   && BigInteger.val(f) * (BigInteger.val(x) + 1 + BigInteger.val(rest))
      @     <= BigInteger.val(\result) * (BigInteger.val(b) * BigInteger.val(q));
      @ assignable \strictly_nothing; @*/
    private static BigInteger upper(BigInteger f, BigInteger b, BigInteger x, BigInteger q, BigInteger rest, BigInteger lower) {
        BigInteger next = lower.add(BigInteger.valueOf(1L));
        BigInteger more = f.multiply(rest.add(BigInteger.valueOf(1L)));
        /*@ assert Products.positive(BigInteger.val(b), BigInteger.val(q))
          @   && Products.nonNegative(BigInteger.val(next), BigInteger.val(b))
          @   && Products.nonNegative(BigInteger.val(f), BigInteger.val(rest) + 1); @*/
        BigInteger excess = Division.ceil(next.multiply(b).add(more), b.multiply(q));
        /*@ assert LogarithmLemmas.ceilNonNegative(BigInteger.val(next) * BigInteger.val(b) + BigInteger.val(more),
          @     BigInteger.val(b) * BigInteger.val(q), BigInteger.val(excess)); @*/
        /*@ assert LogarithmLemmas.upward(BigInteger.val(f), BigInteger.val(x), BigInteger.val(rest), BigInteger.val(lower),
          @     BigInteger.val(b), BigInteger.val(q), BigInteger.val(excess)); @*/
        return next.add(excess);
    }
}
