package org.ironbound.claim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import org.ironbound.claim.language.ClaimsFile;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Prover;
import org.junit.jupiter.api.Test;

/** The five claims from which LEMMA-B follows. */
class LemmaBTest {
    private static final int MOST_BOXES = 1000;

    @Test
    void allFiveAreProvedWithFewBoxes() throws Exception {
        List<ClaimsFile.Entry> claims = claims();
        assertEquals(5, claims.size());
        for (ClaimsFile.Entry claim : claims) {
            Verdict.Proved proved = assertInstanceOf(Verdict.Proved.class, new Prover(claim.statement(), Budget.DEFAULT).run(),
                claim.name());
            assertTrue(proved.boxes() < MOST_BOXES, claim.name() + " " + proved.boxes());
            proved.certificate().check();
        }
    }

    @Test
    void theShippedCertificatesProveThem() throws Exception {
        for (ClaimsFile.Entry claim : claims()) {
            String file = "/org/ironbound/claim/lemma-b/" + claim.name().replace("P-LEMMA-B, ", "") + ".json";
            try (InputStream in = ClaimsFile.class.getResourceAsStream(file)) {
                ClaimCertificate certificate = ClaimCertificateFile.read(in.readAllBytes());
                assertFalse(certificate.refutes(), file);
                assertEquals(claim.statement().text(), certificate.claim(), file);
                assertEquals(claim.statement().definitions(), certificate.definitions(), file);
                certificate.check();
            }
        }
    }

    private static List<ClaimsFile.Entry> claims() {
        return ClaimsFile.paper(false).stream().filter(claim -> claim.name().startsWith("P-LEMMA-B")).toList();
    }
}
