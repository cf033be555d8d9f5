package org.ironbound.report.coq;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Bounds of 1/ln 2, the bits of a nat. */
final class Bits {
    private static final BigInteger DIGITS = new BigInteger("1442695040888963407359924681");
    private static final BigInteger UNIT = BigInteger.TEN.pow(27);

    static final BigFraction BELOW = new BigFraction(DIGITS, UNIT);
    static final BigFraction ABOVE = new BigFraction(DIGITS.add(BigInteger.ONE), UNIT);

    private Bits() {
    }
}
