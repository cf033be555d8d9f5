package org.ironbound.reference;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.Random;
import org.ironbound.reference.Reference.Fraction;

/** Random numbers of all sizes, with edges more often than chance would have them. */
public final class Draw {
    private static final BigInteger[] UNITS = {ONE, BigInteger.TWO, BigInteger.valueOf(3), BigInteger.TEN.pow(50)};

    private final Random random;
    private final boolean isTight;

    public Draw(Random random) {
        this(random, false);
    }

    private Draw(Random random, boolean isTight) {
        this.random = random;
        this.isTight = isTight;
    }

    /** Draws without slack: where many bounds come together, chance would make one of them loose nearly always. */
    public Draw tight() {
        return new Draw(random, true);
    }

    /** 0 to n. */
    public int upTo(int n) {
        return random.nextInt(n + 1);
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** 0 to 2^bits, sizes being equally likely. */
    public BigInteger natural(int bits) {
        int size = upTo(bits);
        return switch (upTo(9)) {
            case 0 -> BigInteger.valueOf(upTo(2));
            case 1 -> ONE.shiftLeft(size);
            case 2 -> ONE.shiftLeft(size).subtract(ONE);
            default -> new BigInteger(size, random);
        };
    }

    public BigInteger positive(int bits) {
        return natural(bits).max(ONE);
    }

    public BigInteger integer(int bits) {
        BigInteger size = natural(bits);
        return random.nextBoolean() ? size : size.negate();
    }

    /** low to high, the ends being likely. */
    public BigInteger between(BigInteger low, BigInteger high) {
        BigInteger range = high.subtract(low);
        return switch (upTo(9)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> low.add(natural(range.bitLength()).min(range));
            case 3 -> high.subtract(natural(range.bitLength()).min(range));
            default -> low.add(new BigInteger(range.bitLength() + 20, random).mod(range.add(ONE)));
        };
    }

    /** Mostly 0, else anything: by how much a bound is not tight. */
    public BigInteger slack() {
        return !isTight && oneIn(3) ? natural(80) : BigInteger.ZERO;
    }

    /** A positive fraction: short or long, near 1, tiny, huge. */
    public Fraction ratio(int bits) {
        BigInteger d = positive(bits);
        return switch (upTo(3)) {
            case 0 -> new Fraction(d.add(natural(d.bitLength())), d);
            case 1 -> new Fraction(d, d.add(natural(d.bitLength())));
            default -> new Fraction(positive(bits), d);
        };
    }

    /** Strictly between 0 and 1. */
    public Fraction proper(int bits) {
        BigInteger d = positive(bits).add(ONE);
        return new Fraction(between(ONE, d.subtract(ONE)), d);
    }

    /** A scale of at least 2, up to 2^bits. */
    public BigInteger unit(int bits) {
        return switch (upTo(9)) {
            case 0 -> UNITS[1 + upTo(UNITS.length - 2)];
            case 1, 2 -> positive(bits).max(BigInteger.TWO);
            default -> ONE.shiftLeft(1 + (int) (Math.pow(2, random.nextDouble() * Math.log(bits) / Math.log(2)) - 1));
        };
    }

    public Random random() {
        return random;
    }
}
