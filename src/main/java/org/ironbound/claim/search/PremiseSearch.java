package org.ironbound.claim.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.claim.quantity.Premises;
import org.ironbound.claim.quantity.ProblemQuantity;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;
import org.ironbound.search.clustering.PrivacyDerivation;
import org.ironbound.search.derivation.Findings;

/** Looks for certificates about quantities, as the commands find them. */
public final class PremiseSearch {
    /** Digits of bounds that are looked for; where searches are in floating point they find no more. */
    private static final int DIGITS = 15;
    /** Problems of a quantity with variables. */
    private static final int SAMPLE = 16;

    private PremiseSearch() {
    }

    /**
     * Bounds of all quantities; of those with variables, for some of their values.
     *
     * @throws ClaimException if there are none
     */
    public static Premises of(List<ProblemQuantity> quantities) throws ClaimException {
        Map<Problem, Certificate> certificates = new LinkedHashMap<>();
        Set<Problem> privacy = quantities.stream().filter(quantity -> quantity.measure().isOfPrivacy())
            .map(quantity -> quantity.problems().least()).collect(Collectors.toSet());
        for (ProblemQuantity quantity : quantities) {
            for (Problem problem : Sample.of(quantity.problems(), SAMPLE)) {
                if (!certificates.containsKey(problem)) {
                    certificates.put(problem, certificate(problem, quantity, privacy.contains(problem)));
                }
            }
        }
        try {
            return Premises.of(quantities, List.copyOf(certificates.values()));
        } catch (RejectedException e) {
            throw new ClaimException(quantities.get(0).position(), "bounds were found, but no check accepts them: " + e.getMessage(),
                "other parameters");
        }
    }

    /** @param privacy whether it is to be about privacy, too */
    private static Certificate certificate(Problem problem, ProblemQuantity quantity, boolean privacy) throws ClaimException {
        try {
            Findings bounds = Bounds.of(problem, DIGITS);
            return (privacy ? PrivacyDerivation.extend(bounds, DIGITS) : bounds).certificate();
        } catch (UndecidedException e) {
            throw new ClaimException(quantity.position(), "no bounds were found: " + e.getMessage(), "other parameters");
        }
    }
}
