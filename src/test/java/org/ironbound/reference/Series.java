package org.ironbound.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apfloat.ApfloatMath;

/**
 * Exponential, logarithm, sine, cosine, arctangent and the normal distribution by their power series, in whole multiples of a power of
 * two: up to some hundred digits far quicker than apfloat, with which ReferenceTest compares them. Numbers near 0 are computed with more
 * digits after the point.
 */
final class Series {
    /** Beyond so many digits apfloat is quicker. */
    static final int MOST_DIGITS = 400;

    /** Up to which exponentials are computed here. */
    static final BigDecimal LARGEST_EXPONENT = BigDecimal.valueOf(1000);

    private static final int GUARD_BITS = 40;
    private static final int SQUARINGS = 8;
    private static final int HALVINGS = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal ROOT_OF_TENTH = new BigDecimal("0.316");
    private static final BigDecimal SMALL = new BigDecimal("0.67");
    private static final BigDecimal LARGE = new BigDecimal("1.34");
    private static final Map<Integer, BigInteger> LN_TWO = new ConcurrentHashMap<>();
    private static final Map<Integer, BigInteger> LN_TEN = new ConcurrentHashMap<>();
    private static final Map<Integer, BigDecimal> PI = new ConcurrentHashMap<>();

    private Series() {
    }

    /**
     * ln x for positive x, else there is an ArithmeticException: x is a power of ten, times one of two, times (1 + z)/(1 - z) with a small
     * z, and 2 artanh z is that one's.
     */
    static BigDecimal ln(BigDecimal x, int digits) {
        if (x.signum() <= 0) {
            throw new ArithmeticException("ln of " + x);
        }
        int tens = x.precision() - x.scale();
        BigDecimal rest = x.movePointLeft(tens);
        if (rest.compareTo(ROOT_OF_TENTH) < 0) {
            rest = rest.movePointRight(1);
            tens--;
        }
        int twos = 0;
        while (rest.compareTo(LARGE) > 0) {
            rest = rest.divide(TWO);
            twos++;
        }
        while (rest.compareTo(SMALL) < 0) {
            rest = rest.multiply(TWO);
            twos--;
        }
        int scale = Math.max(0, rest.scale());
        BigInteger n = rest.subtract(BigDecimal.ONE).setScale(scale).unscaledValue();
        BigInteger d = rest.add(BigDecimal.ONE).setScale(scale).unscaledValue();
        if (tens == 0 && twos == 0) {
            int bits = bits(digits) + Math.max(0, d.bitLength() - n.bitLength());
            return decimal(logarithm(n, d, bits), bits, digits);
        }
        int bits = bits(digits);
        BigInteger sum = logarithm(n, d, bits);
        if (twos != 0) {
            sum = sum.add(lnTwo(bits).multiply(BigInteger.valueOf(twos)));
        }
        if (tens != 0) {
            sum = sum.add(lnTen(bits).multiply(BigInteger.valueOf(tens)));
        }
        return decimal(sum, bits, digits);
    }

    private static BigInteger lnTwo(int bits) {
        return LN_TWO.computeIfAbsent(bits, b -> logarithm(BigInteger.ONE, BigInteger.valueOf(3), b));
    }

    /** 10 is 8 times 5/4. */
    private static BigInteger lnTen(int bits) {
        return LN_TEN.computeIfAbsent(bits, b -> lnTwo(b).multiply(BigInteger.valueOf(3))
            .add(logarithm(BigInteger.ONE, BigInteger.valueOf(9), b)));
    }

    /** 2 artanh(n/d) = 2 (z + z^3/3 + z^5/5 + ..). */
    private static BigInteger logarithm(BigInteger n, BigInteger d, int bits) {
        BigInteger z = n.shiftLeft(bits).divide(d);
        return oddPowers(z, z.multiply(z).shiftRight(bits), bits).shiftLeft(1);
    }

    /** z + z s/3 + z s^2/5 + z s^3/7 + .. */
    private static BigInteger oddPowers(BigInteger z, BigInteger s, int bits) {
        BigInteger power = z;
        BigInteger sum = z;
        for (int k = 3; power.bitLength() > 1; k += 2) {
            power = power.multiply(s).shiftRight(bits);
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
        }
        return sum;
    }

    /** e^x for |x| up to the largest exponent: a power of two, times e^z with a small z, which is halved, and its power squared again. */
    static BigDecimal exp(BigDecimal x, int digits) {
        int bits = bits(digits) + GUARD_BITS;
        BigInteger[] twos = fixed(x, bits).divideAndRemainder(lnTwo(bits));
        BigInteger z = twos[1].shiftRight(SQUARINGS);
        BigInteger term = BigInteger.ONE.shiftLeft(bits);
        BigInteger sum = term;
        for (int k = 1; term.bitLength() > 1; k++) {
            term = term.multiply(z).shiftRight(bits).divide(BigInteger.valueOf(k));
            sum = sum.add(term);
        }
        for (int i = 0; i < SQUARINGS; i++) {
            sum = sum.multiply(sum).shiftRight(bits);
        }
        int n = twos[0].intValueExact();
        return decimal(sum.shiftLeft(Math.max(0, n)), bits + Math.max(0, -n), digits);
    }

    /** x - x^3/(2 3) + x^5/(2^2 2! 5) - .., for |x| below 10: sqrt(2 pi) (Phi(x) - 1/2). */
    static BigDecimal normal(BigDecimal x, int digits) {
        int bits = bits(digits) + zeros(x);
        BigInteger power = fixed(x, bits);
        BigInteger half = power.multiply(power).shiftRight(bits + 1).negate();
        BigInteger sum = power;
        for (int k = 1; power.bitLength() > 1; k++) {
            power = power.multiply(half).shiftRight(bits).divide(BigInteger.valueOf(k));
            sum = sum.add(power.divide(BigInteger.valueOf(2L * k + 1)));
        }
        return decimal(sum, bits, digits);
    }

    /** sin x for x between -7 and 7: x - x^3/3! + x^5/5! - .. */
    static BigDecimal sine(BigDecimal x, int digits) {
        int bits = bits(digits) + zeros(x);
        BigInteger fixed = fixed(x, bits);
        return decimal(alternating(fixed, fixed, 1, bits), bits, digits);
    }

    /** cos x for x between -7 and 7: 1 - x^2/2! + x^4/4! - .. */
    static BigDecimal cosine(BigDecimal x, int digits) {
        int bits = bits(digits);
        return decimal(alternating(BigInteger.ONE.shiftLeft(bits), fixed(x, bits), 0, bits), bits, digits);
    }

    /** The sum over j >= 0 of (-1)^j first x^(2j) k!/(k+2j)!. */
    private static BigInteger alternating(BigInteger first, BigInteger x, int k, int bits) {
        BigInteger square = x.multiply(x).shiftRight(bits).negate();
        BigInteger term = first;
        BigInteger sum = first;
        for (long j = k; term.bitLength() > 1; j += 2) {
            term = term.multiply(square).shiftRight(bits).divide(BigInteger.valueOf((j + 1) * (j + 2)));
            sum = sum.add(term);
        }
        return sum;
    }

    /** arctan x; that of 1/x, for x above 1; that of x/(1 + sqrt(1 + x^2)), which is half of it; at last x - x^3/3 + x^5/5 - .. */
    static BigDecimal arctangent(BigDecimal x, int digits) {
        if (x.signum() < 0) {
            return arctangent(x.negate(), digits).negate();
        }
        if (x.compareTo(BigDecimal.ONE) > 0) {
            BigDecimal right = pi(digits + GUARD_BITS).divide(TWO);
            return right.subtract(arctangent(BigDecimal.ONE.divide(x, new MathContext(digits + GUARD_BITS)), digits));
        }
        int bits = bits(digits) + zeros(x);
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        BigInteger t = fixed(x, bits);
        for (int i = 0; i < HALVINGS; i++) {
            t = t.shiftLeft(bits).divide(one.add(one.multiply(one).add(t.multiply(t)).sqrt()));
        }
        return decimal(oddPowers(t, t.multiply(t).shiftRight(bits).negate(), bits).shiftLeft(HALVINGS), bits, digits);
    }

    /** By apfloat; what was computed once is kept. */
    static BigDecimal pi(int digits) {
        return PI.computeIfAbsent(digits, d -> new BigDecimal(ApfloatMath.pi(d).toString()));
    }

    private static int bits(int digits) {
        return digits * 10 / 3 + 1 + GUARD_BITS;
    }

    /** Bits after the point before the first one of x, for |x| below 1; some more or fewer. */
    private static int zeros(BigDecimal x) {
        return Math.max(0, (x.scale() - x.precision()) * 10 / 3 + 1);
    }

    private static BigInteger fixed(BigDecimal x, int bits) {
        return x.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits))).toBigInteger();
    }

    private static BigDecimal decimal(BigInteger fixed, int bits, int digits) {
        return new BigDecimal(fixed).divide(new BigDecimal(BigInteger.ONE.shiftLeft(bits)), new MathContext(digits + 5));
    }
}
