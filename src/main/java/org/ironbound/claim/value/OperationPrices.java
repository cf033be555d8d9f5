package org.ironbound.claim.value;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.TermOperations;
import org.ironbound.claim.term.Prices;
import org.ironbound.kernel.real.Sine;
import org.ironbound.kernel.term.Operations;

/** What the kernel's operations cost on the largest numbers. */
final class OperationPrices {
    /** Beyond so many bits before the point the normal distribution function is so near to 0 or 1 that less is computed. */
    private static final int NORMAL_BITS = 4;

    private OperationPrices() {
    }

    static long of(TermOperations.Operation operation, int bits) {
        BigFraction number = operation.number();
        long length = KernelTerm.mostBits(bits);
        long numerator = number.getNumerator().bitLength();
        long denominator = number.getDenominator().bitLength();
        return switch (operation.kind()) {
            case Operations.NUMBER -> 2 * Prices.product(numerator, bits) + 2 * Prices.quotient(numerator + bits, denominator);
            case Operations.SUM -> 2 * Prices.product(length, numerator) + 2 * Prices.quotient(length + numerator, denominator);
            case Operations.PRODUCT, Operations.SQUARE -> 8 * Prices.product(length, length) + 2 * Prices.quotient(2 * length, bits);
            case Operations.QUOTIENT -> 2 * Prices.product(length, bits) + 2 * Prices.quotient(length + bits, bits);
            case Operations.EXPONENTIAL -> 2 * Prices.exponential(bits, 10);
            case Operations.LOGARITHM -> 2 * Prices.logarithm(bits, length);
            case Operations.WEIGHTED -> 3 * Prices.logarithm(bits, length) + 4 * Prices.product(length, length)
                + 2 * Prices.quotient(2 * length, bits);
            case Operations.ROOT -> 2 * Prices.root((length + bits) / 2);
            case Operations.PI -> Prices.circleNumber(bits);
            // These compute pi anew.
            case Operations.SINE, Operations.COSINE -> Prices.circleNumber(bits + Sine.GUARD) + 2 * Prices.sine(bits, length);
            case Operations.ARC_TANGENT -> Prices.circleNumber(bits) + 3 * Prices.arctangent(bits, length);
            case Operations.ANY_ROOT -> 2 * Prices.root(number.intValue(), length + (number.intValue() - 1L) * bits);
            case Operations.NORMAL -> 2 * Prices.normal(bits, NORMAL_BITS);
            default -> 0;
        };
    }
}
