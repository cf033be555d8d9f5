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

/** A number that is nearly whole. */
final class AlmostWhole implements Case {
    private static final int DISCRIMINANT = 163;

    @Override
    public Words words() {
        return new Words("almost-whole", "e^(pi sqrt 163) looks like a whole number",
            "e^(pi sqrt 163)",
            "The double nearest to e^(pi sqrt 163) is a whole number, and so is every double of that size: "
                + "neighbours are 32 apart. A test for wholeness passes whatever the value is.",
            List.of("double x = Math.exp(Math.PI * Math.sqrt(163));",
                "if (x == Math.rint(x)) .."),
            "Above 2^53 all doubles are whole. Whether a number is whole, or two are equal, needs an enclosure "
                + "narrower than the question.",
            List.of("EXP-SERIES", "PI"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = StrictMath.exp(Math.PI * Math.sqrt(DISCRIMINANT));
        float single = (float) StrictMath.exp((float) (Math.PI * Math.sqrt(DISCRIMINANT)));
        return new Finding(List.of(Computed.of(value), Computed.of(single)), Conclusion.of(Relation.EQUAL, Math.rint(value),
            "it is this whole number"), Certified.value("exp(pi*sqrt(163))"));
    }
}
