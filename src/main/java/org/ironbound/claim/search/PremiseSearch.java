package org.ironbound.claim.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.ProvedStep;
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
    /** The same where checks are so dear that there may be no more: the ends. */
    private static final int ENDS = 2;
    /** Of what checks may cost together, so much is for the sample: some may be dearer than the ends. */
    private static final double SHARE = 0.75;

    private final Set<Problem> privacy;
    private final Map<Problem, Certificate> certificates = new LinkedHashMap<>();
    /** What it costs to check them. */
    private long price;

    private PremiseSearch(List<ProblemQuantity> quantities) {
        privacy = quantities.stream().filter(quantity -> quantity.measure().isOfPrivacy())
            .map(quantity -> quantity.problems().least()).collect(Collectors.toSet());
    }

    /**
     * Bounds of all quantities; of those with variables, for some of their values, as many as a check may take.
     *
     * @throws ClaimException if there are none
     */
    public static Premises of(List<ProblemQuantity> quantities) throws ClaimException {
        PremiseSearch search = new PremiseSearch(quantities);
        search.add(quantities, ENDS);
        search.add(quantities, search.affordable(quantities.size()));
        try {
            return Premises.of(quantities, List.copyOf(search.certificates.values()));
        } catch (RejectedException e) {
            throw new ClaimException(quantities.get(0).position(), "bounds were found, but no check accepts them: " + e.getMessage(),
                "other parameters");
        }
    }

    /** How many problems of each quantity, if all cost about as much to check as those that there are. */
    private int affordable(int quantities) {
        double each = (double) price / Math.max(1, certificates.size());
        return (int) Math.max(ENDS, Math.min(SAMPLE, SHARE * Premises.MOST_COST / each / quantities));
    }

    private void add(List<ProblemQuantity> quantities, int count) throws ClaimException {
        for (ProblemQuantity quantity : quantities) {
            for (Problem problem : Sample.of(quantity.problems(), count)) {
                if (!certificates.containsKey(problem)) {
                    Findings findings = findings(problem, quantity);
                    price += findings.steps().stream().mapToLong(ProvedStep::price).sum();
                    certificates.put(problem, findings.certificate());
                }
            }
        }
    }

    private Findings findings(Problem problem, ProblemQuantity quantity) throws ClaimException {
        try {
            Findings bounds = Bounds.of(problem, DIGITS);
            return privacy.contains(problem) ? PrivacyDerivation.extend(bounds, DIGITS) : bounds;
        } catch (UndecidedException e) {
            throw new ClaimException(quantity.position(), "no bounds were found: " + e.getMessage(), "other parameters");
        }
    }
}
