package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.quantity.ProblemQuantity;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.search.Bounds;
import org.ironbound.search.clustering.PrivacyDerivation;
import org.ironbound.search.derivation.Findings;

/** Looks for certificates about quantities, as the commands find them. */
public final class PremiseSearch {
    /** Digits of bounds that are looked for; where searches are in floating point they find no more. */
    private static final int DIGITS = 15;

    private PremiseSearch() {
    }

    /**
     * Bounds of all quantities.
     *
     * @throws ClaimException if there are none
     */
    public static Premises of(List<ProblemQuantity> quantities) throws ClaimException {
        List<Certificate> certificates = new ArrayList<>();
        for (ProblemQuantity quantity : quantities) {
            if (certificates.stream().noneMatch(certificate -> certificate.problem().equals(quantity.problem()))) {
                boolean privacy = quantities.stream().anyMatch(other -> other.problem().equals(quantity.problem())
                    && other.measure().isOfPrivacy());
                certificates.add(certificate(quantity, privacy));
            }
        }
        try {
            return Premises.of(quantities, certificates);
        } catch (RejectedException e) {
            throw new ClaimException(quantities.get(0).position(), "bounds were found, but no check accepts them: " + e.getMessage(),
                "other parameters");
        }
    }

    /** @param privacy whether it is to be about privacy, too */
    private static Certificate certificate(ProblemQuantity quantity, boolean privacy) throws ClaimException {
        try {
            Findings bounds = Bounds.of(quantity.problem(), DIGITS);
            return (privacy ? PrivacyDerivation.extend(bounds, DIGITS) : bounds).certificate();
        } catch (UndecidedException e) {
            throw new ClaimException(quantity.position(), "no bounds were found: " + e.getMessage(), "other parameters");
        }
    }
}
