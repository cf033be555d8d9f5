package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.proof.CheaperChecks;
import org.ironbound.claim.proof.ClaimCertificateFile;

/** Files with proofs of claims, and with points at which they are false. */
final class ClaimProofs implements FuzzTarget {
    /** A share of what a check may cost. */
    private static final int PART = 20;

    /** Returns if the certificate is good. */
    interface Checker {
        void check(byte[] file) throws RejectedException;
    }

    private final Checker checker;

    ClaimProofs() {
        this(file -> CheaperChecks.check(ClaimCertificateFile.read(file), PART));
    }

    /** For another checker. */
    ClaimProofs(Checker checker) {
        this.checker = checker;
    }

    @Override
    public List<String> seeds() {
        return ClaimSamples.certificates();
    }

    @Override
    public String changed(String text, Choices choices) {
        if (choices.once(12)) {
            return Edits.changed(text, choices);
        }
        Json json = Json.of(text);
        Json donor = Json.of(choices.of(seeds()));
        json.change(donor, choices);
        return json.toString();
    }

    @Override
    public Outcome judge(String text) {
        try {
            checker.check(text.getBytes(StandardCharsets.UTF_8));
        } catch (RejectedException e) {
            assertTrue(e.getMessage().length() < 2000, e.getMessage());
            return Outcome.REFUSED;
        }
        Json json = Json.of(text);
        String claim = json.members("claim").get(0).string();
        List<String> definitions = json.members("definitions").get(0).parts().stream().map(Json::string).toList();
        if (!json.members("proofs").get(0).parts().isEmpty()) {
            return ClaimJudge.requireTrue(claim, definitions);
        }
        Map<String, Ratio> point = new HashMap<>();
        json.members("counterexample").get(0).parts()
            .forEach(value -> point.put(value.key(), PlainNumber.read(value.string()).orElseThrow()));
        return ClaimJudge.requireFalse(claim, definitions, point);
    }
}
