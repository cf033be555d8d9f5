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

/** An expression of which no digit survives. */
final class Rump implements Case {
    private static final int A = 77_617;
    private static final int B = 33_096;

    @Override
    public Words words() {
        return new Words("rump", "an expression of which not even the sign survives",
            "Rump's expression",
            "Siegfried Rump's expression of 1988, at a = 77617 and b = 33096: all large terms cancel exactly, and "
                + "what is left is a/(2b) - 2. In floating point each large term, of size 10^36, is rounded by far more "
                + "than that.",
            List.of("333.75*b^6 + a^2*(11*a^2*b^2 - b^6 - 121*b^4 - 2) + 5.5*b^8 + a/(2*b)"),
            "That two precisions agree, or that a result looks sound, shows nothing. Exact arithmetic, or an "
                + "enclosure that says how wide it is, does.",
            List.of("CLAIM-REWRITE"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = of(A, B);
        return new Finding(List.of(Computed.of(value), Computed.of(single(A, B))),
            Conclusion.of(Relation.EQUAL, value, "a bound that is 21 powers of ten below 0"),
            Certified.value("333.75*33096^6 + 77617^2*(11*77617^2*33096^2 - 33096^6 - 121*33096^4 - 2) + 5.5*33096^8"
                + " + 77617/(2*33096)"));
    }

    private static double of(double a, double b) {
        double b2 = b * b;
        double b4 = b2 * b2;
        double b6 = b4 * b2;
        return 333.75 * b6 + a * a * (11 * a * a * b2 - b6 - 121 * b4 - 2) + 5.5 * b4 * b4 + a / (2 * b);
    }

    private static float single(float a, float b) {
        float b2 = b * b;
        float b4 = b2 * b2;
        float b6 = b4 * b2;
        return 333.75f * b6 + a * a * (11 * a * a * b2 - b6 - 121 * b4 - 2) + 5.5f * b4 * b4 + a / (2 * b);
    }
}
