package org.ironbound.search.clustering;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.SampledProblem;
import org.ironbound.search.derivation.Derivation;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.search.derivation.Findings;

/** From a certified lower bound on memorization to the privacy parameters that it rules out [PRIV]. */
public final class PrivacyDerivation {
    private static final int GUARD_DIGITS = 8;
    private static final int GUARD_BITS = 64;

    private PrivacyDerivation() {
    }

    /**
     * Adds a step and three claims about privacy to what was found, from its largest lower bound in nats.
     *
     * @param bounds about a problem with samples
     * @param digits wanted significant digits of zCDP's rho and GDP's mu; epsilon has at most twelve
     * @return what was found; the certificate as it was, with a note, where no learner reaches the error
     * @throws UndecidedException if no epsilon above 0 follows
     */
    public static Findings extend(Findings bounds, int digits) throws UndecidedException {
        Optional<Step> bound = largestLowerBound(bounds.certificate());
        if (bound.isEmpty()) {
            if (bounds.certificate().claims().stream().noneMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS)) {
                throw new UndecidedException("no bound on memorization above 0 was certified");
            }
            return Derivation.continuing(bounds).findings(digits, List.of("No learner reaches this error, private or not."));
        }
        SampledProblem problem = (SampledProblem) bounds.certificate().problem();
        BigFraction memorization = bound.get().result().get(ResultField.MEMORIZATION);
        BigFraction epsilon = PrivacySearch.candidate(problem.samples(), memorization)
            .orElseThrow(() -> new UndecidedException("the bound on memorization is too small for a privacy floor above 0"));
        if (epsilon.compareTo(new BigFraction(Limits.EPSILON)) > 0) {
            epsilon = new BigFraction(Limits.EPSILON);
        }
        Derivation derivation = Derivation.continuing(bounds);
        int working = digits + GUARD_DIGITS;
        int precision = GUARD_BITS + (working + 2 * Doubles.magnitude(epsilon) + problem.samples().toString().length()) * 10 / 3;
        try {
            Step privacy = derivation.add(Rule.PRIV, List.of(bound.get()), Witness.precision(precision).with(WitnessField.EPSILON, epsilon),
                working);
            for (Claim.Quantity quantity : List.of(Claim.Quantity.LEAST_EPSILON, Claim.Quantity.LEAST_ZCDP_RHO,
                    Claim.Quantity.LEAST_GDP_MU)) {
                derivation.claim(quantity, privacy, List.of(bound.get()), digits);
            }
        } catch (RejectedException e) {
            throw new UndecidedException("no privacy floor was certified: " + e.getMessage());
        }
        return derivation.findings(digits, List.of("Privacy is that of replacing one of the samples."));
    }

    private static Optional<Step> largestLowerBound(Certificate certificate) {
        Step largest = null;
        for (Step step : certificate.steps()) {
            BigFraction value = step.result().get(ResultField.MEMORIZATION);
            boolean lower = value != null && step.rule() != Rule.BITS
                && step.rule().relation(ResultField.MEMORIZATION, List.of()) == Relation.AT_LEAST;
            if (lower && (largest == null || value.compareTo(largest.result().get(ResultField.MEMORIZATION)) > 0)) {
                largest = step;
            }
        }
        return Optional.ofNullable(largest);
    }
}
