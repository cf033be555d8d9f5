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

/** A sum that depends on its order. */
final class SummationOrder implements Case {
    private static final int RARE = 10_000_000;
    private static final double WEIGHT = 1e-16;

    @Override
    public Words words() {
        return new Words("summation-order", "ten million rare values vanish from a sum",
            "the weight of the rare values",
            "One value has the weight 1, ten million others 10^-16 each. Added after the large one, each small one "
                + "is less than half the distance to the next double and is lost; added first, they count.",
            List.of("double sum = 1;",
                "for (int i = 0; i < 10_000_000; i++) sum += 1e-16;",
                "double rare = sum - 1;"),
            "Floating-point addition is not associative: a sum is a number and an order. The rare clusters of a long "
                + "tail are just what disappears first.",
            List.of("MIX-UNSEEN"));
    }

    @Override
    public Finding find() throws ClaimException {
        double largeFirst = 1;
        float single = 1;
        double smallFirst = 0;
        for (int i = 0; i < RARE; i++) {
            largeFirst += WEIGHT;
            single += (float) WEIGHT;
            smallFirst += WEIGHT;
        }
        return new Finding(List.of(Computed.of(largeFirst - 1), Computed.of(single - 1),
            Computed.of("small ones first", smallFirst + 1 - 1)),
            Conclusion.of(Relation.EQUAL, largeFirst - 1, "the rare values can be left out"),
            Certified.value("10^7*10^(-16)"));
    }
}
