package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.kernel.bound.ChiTail;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** How rarely what is released is short [CHI-EVEN]: how it is computed, and what that costs. */
final class ChiTails {
    /** Bits of a weight beyond those of the result, so that roundings do not show. */
    private static final int GUARD = 64;
    /** By so many bits a weight is cut that has become longer. */
    private static final int CUT = 128;

    private ChiTails() {
    }

    /**
     * Of the largest even number of coordinates.
     *
     * @param length    not negative
     * @param dimension the number of coordinates, at most {@link Limits#CHI_DIMENSION}
     * @param precision bits after the point
     */
    static ChiTail of(BigFraction length, BigInteger dimension, int precision) {
        BigInteger unit = BigInteger.ONE.shiftLeft(precision);
        BigInteger divisor = BigInteger.ONE.shiftLeft(CUT);
        ChiTail tail = ChiTail.none(length, unit, unit.shiftLeft(scaleBits(length)));
        for (int pairs = dimension.intValueExact() / 2; pairs > 0; pairs--) {
            tail = tail.next();
            if (tail.weight.bitLength() > precision + GUARD + CUT) {
                tail = tail.coarser(divisor);
            }
        }
        return tail;
    }

    /** The first weight is e^(-length^2/2), above 2^(-3 length^2/4). */
    private static int scaleBits(BigFraction length) {
        BigInteger square = length.getNumerator().pow(2).divide(length.getDenominator().pow(2));
        return GUARD + square.intValueExact() * 3 / 4 + 1;
    }

    /** Pays for one, or refuses it. */
    static void pay(CheckCost cost, BigFraction length, BigInteger dimension, int precision) throws RejectedException {
        if (dimension.compareTo(BigInteger.valueOf(Limits.CHI_DIMENSION)) > 0) {
            throw new RejectedException("lengths are for a dimension of at most " + Limits.CHI_DIMENSION);
        }
        if (Fractions.signum(length) < 0 || length.compareTo(new BigFraction(Limits.LENGTH)) > 0) {
            throw new RejectedException("a witness length is " + InvalidFieldException.shorten(Fractions.text(length))
                + ", it must be from 0 to " + Limits.LENGTH);
        }
        long size = 2 * KernelCost.size(length) + 1;
        long scale = (long) precision + scaleBits(length);
        long weight = precision + 2L * GUARD + CUT;
        cost.spend(KernelCost.exponential(scale, size, size) + KernelCost.product(size, precision) + KernelCost.quotient(size + precision,
            size));
        cost.spend(dimension.longValueExact() / 2, 2 * KernelCost.product(weight, size) + KernelCost.product(weight, precision)
            + 3 * KernelCost.product(size, size) + KernelCost.quotient(weight + precision, precision)
            + KernelCost.quotient(weight + size, size) + 6 * KernelCost.sum(weight));
        cost.spend(scale / CUT + 1, 2 * KernelCost.quotient(scale, CUT) + KernelCost.sum(scale));
    }
}
