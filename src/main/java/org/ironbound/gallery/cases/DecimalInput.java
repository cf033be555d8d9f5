package org.ironbound.gallery.cases;

import java.util.List;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** Decimals that a double does not have. */
final class DecimalInput implements Case {
    private static final int OUTPUTS = 10;

    @Override
    public Words words() {
        return new Words("decimal-input", "ten times 0.1 is not 1",
            "the sum of the row",
            "A channel has ten outputs, each with the probability 0.1. A program that wants rows of probabilities "
                + "adds them up and compares with 1. The double 0.1 is not 1/10 but a little more, each sum is rounded, "
                + "and the row is refused.",
            List.of("double sum = 0;",
                "for (int y = 0; y < 10; y++) sum += 0.1;      // sum([0.1]*10) in Python",
                "if (sum != 1) throw .."),
            "Read decimals as the fractions that they are. Rows of exact numbers sum to 1 exactly or do not; no "
                + "tolerance is needed, and none hides a mistake.",
            List.of("CH-DOBRUSHIN"));
    }

    @Override
    public Finding find() throws ClaimException {
        double sum = 0;
        float single = 0;
        for (int y = 0; y < OUTPUTS; y++) {
            sum += 0.1;
            single += 0.1f;
        }
        return new Finding(List.of(Computed.of(sum), Computed.of(single)),
            Conclusion.of(Relation.EQUAL, sum, "the row is no law, and is refused"), Certified.value("10*0.1"));
    }
}
