package org.ironbound.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.ClaimCertificateFile;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;

/** Claims to be proved or refuted. */
final class Claims implements FuzzTarget {
    /** What comes of a claim. */
    interface Settler {
        Verdict settle(String claim) throws ClaimException;
    }

    private final Settler settler;

    Claims() {
        this(claim -> new Prover(Statement.parse(claim, List.of()), ClaimSamples.BUDGET).run());
    }

    /** For another prover. */
    Claims(Settler settler) {
        this.settler = settler;
    }

    @Override
    public List<String> seeds() {
        return ClaimSamples.claims();
    }

    @Override
    public String changed(String text, Choices choices) {
        return changed(text, seeds(), choices);
    }

    /** The text with one change, which may be a part of another one. */
    static String changed(String text, List<String> others, Choices choices) {
        if (!choices.once(6)) {
            return Edits.changed(text, choices);
        }
        // The inequality of another claim.
        String other = choices.of(others);
        return text.substring(0, text.indexOf(':') + 1) + other.substring(other.indexOf(':') + 1);
    }

    @Override
    public Outcome judge(String text) {
        Verdict verdict;
        try {
            verdict = settler.settle(text);
        } catch (ClaimException e) {
            return Outcome.REFUSED;
        }
        if (verdict instanceof Verdict.Proved proved) {
            requireChecked(proved.certificate());
            return ClaimJudge.requireTrue(text, List.of());
        }
        if (verdict instanceof Verdict.Refuted refuted) {
            requireChecked(refuted.certificate());
            return ClaimJudge.requireFalse(text, List.of(), point(refuted.certificate().point()));
        }
        return Outcome.REFUSED;
    }

    private static Map<String, Ratio> point(Map<String, BigFraction> point) {
        return point.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            entry -> new Ratio(entry.getValue().getNumerator(), entry.getValue().getDenominator())));
    }

    /** It is verified after it was written and read. */
    private static void requireChecked(ClaimCertificate certificate) {
        try {
            ClaimCertificateFile.read(ClaimSamples.text(certificate).getBytes(StandardCharsets.UTF_8)).check();
        } catch (RejectedException e) {
            throw new AssertionError(e);
        }
    }
}
