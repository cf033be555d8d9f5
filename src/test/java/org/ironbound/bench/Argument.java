package org.ironbound.bench;

import java.math.BigInteger;
import java.util.Random;

/** Fractions of the kinds that the kernel treats differently. */
public enum Argument {
    /** 9/10. */
    NINE_TENTHS,
    /** 1/3. */
    THIRD,
    /** A fraction of 20 digits. */
    TWENTY_DIGITS,
    /** A fraction as long as the result. */
    FULL_PRECISION;

    private static final Random RANDOM = new Random(1);

    /** The denominator, for results of so many digits. */
    BigInteger denominator(int digits) {
        return switch (this) {
            case NINE_TENTHS -> BigInteger.TEN;
            case THIRD -> BigInteger.valueOf(3);
            case TWENTY_DIGITS -> new BigInteger("31415926535897932385");
            case FULL_PRECISION -> BigInteger.TEN.pow(digits);
        };
    }

    /** The numerator, below the denominator. */
    BigInteger numerator(int digits) {
        return switch (this) {
            case NINE_TENTHS -> BigInteger.valueOf(9);
            case THIRD -> BigInteger.ONE;
            case TWENTY_DIGITS -> new BigInteger("27182818284590452354");
            case FULL_PRECISION -> new BigInteger(denominator(digits).bitLength() - 2, RANDOM).setBit(0);
        };
    }
}
