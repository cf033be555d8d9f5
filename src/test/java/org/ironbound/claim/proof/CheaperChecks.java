package org.ironbound.claim.proof;

import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.TooCostly;

/** Checks claims for a share of what a check may cost. */
public final class CheaperChecks {
    private static final int LEAST_BITS = 16;
    private static final int MOST_BITS = 8192;

    private CheaperChecks() {
    }

    /**
     * Returns if the certificate is good.
     *
     * @param part one part of so many may be spent
     * @throws RejectedException if it is not, or costs more
     */
    public static void check(ClaimCertificate certificate, int part) throws RejectedException {
        if (certificate.bits() < LEAST_BITS || certificate.bits() > MOST_BITS || certificate.definitions().size() > 1) {
            certificate.check();
            return;
        }
        try {
            certificate.check(new Meter(Meter.CHECKING / part));
        } catch (TooCostly e) {
            throw new RejectedException("costs too much");
        }
    }
}
