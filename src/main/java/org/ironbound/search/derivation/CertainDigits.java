package org.ironbound.search.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;

/** How many digits of a value between two bounds are certain. */
public final class CertainDigits {
    /** Bounds this much closer than the last digit count as agreeing: a value with few digits lies between them for ever. */
    private static final int STRADDLE = 6;

    private CertainDigits() {
    }

    /**
     * The most digits, up to the wanted ones, to which both bounds round down alike, or differ by less than 10^-6 of the last digit.
     *
     * @param lower positive
     * @param upper at least lower
     */
    public static int count(BigFraction lower, BigFraction upper, int wanted) {
        BigDecimal low = Fractions.decimal(lower, wanted + STRADDLE, RoundingMode.FLOOR);
        BigDecimal high = Fractions.decimal(upper, wanted + STRADDLE, RoundingMode.CEILING);
        int digits = wanted;
        while (digits > 0 && !agree(lower, upper, digits) && !straddle(low, high, digits)) {
            digits--;
        }
        return digits;
    }

    private static boolean agree(BigFraction lower, BigFraction upper, int digits) {
        return Fractions.decimal(lower, digits, RoundingMode.FLOOR).compareTo(Fractions.decimal(upper, digits, RoundingMode.FLOOR)) == 0;
    }

    private static boolean straddle(BigDecimal low, BigDecimal high, int digits) {
        int exponent = low.precision() - low.scale();
        return high.subtract(low).compareTo(BigDecimal.ONE.movePointRight(exponent - digits - STRADDLE)
            .multiply(BigDecimal.valueOf(2))) <= 0;
    }
}
