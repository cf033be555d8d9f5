package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.ironbound.certificate.Limits;

/**
 * How finely a step about a mixture computes. With the usual precision its coefficients are short numbers, which is quick; each bit more
 * makes them longer, and the sums of few clusters go further from the mean.
 *
 * @param more bits beyond the usual precision, not negative
 */
record MixtureScale(int more) {
    private static final int USUAL_DIGITS = 12;
    private static final int USUAL_SHARE_BITS = 32;
    private static final long USUAL_SHORT_BITS = 64;
    /** e to minus this many is a unit of the twelfth digit. */
    private static final long USUAL_NATS = 28;

    /** The scale of a step with this unit. */
    static MixtureScale of(BigInteger unit) {
        return new MixtureScale(Math.max(0, unit.bitLength() - 1 - Limits.USUAL_MIXTURE_PRECISION));
    }

    boolean isUsual() {
        return more == 0;
    }

    /** Significant digits of coefficients. */
    int coefficientDigits() {
        return USUAL_DIGITS + more * 3 / 10;
    }

    /** Bits of the share of a line or of a cost in a mean of two: the loss by it is of first order. */
    int shareBits() {
        return USUAL_SHARE_BITS + more * 3 / 2;
    }

    /** The bits that a coefficient or a share may have, for what it costs. */
    long shortBits() {
        return USUAL_SHORT_BITS + 2L * more;
    }

    /** Terms with smaller chances than e to minus this many are left out of the sums of few clusters. */
    long nats() {
        return USUAL_NATS + more * 7L / 10;
    }
}
