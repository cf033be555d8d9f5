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

/** A difference that one rounding makes. */
final class FusedMultiplyAdd implements Case {
    @Override
    public Words words() {
        return new Words("fused-multiply-add", "a fused multiply-add tells equal rows apart",
            "the determinant of the channel",
            "Both rows of a channel are (0.1, 0.9), so its output says nothing about its input and its determinant "
                + "is 0. A compiler may contract a*d - b*c to a fused multiply-add, which rounds one product and not the "
                + "other: what is left is the rounding error.",
            List.of("Math.fma(a, d, -(b * c))     // what C and Fortran compilers may make of",
                "a * d - b * c                // this"),
            "The same source gives other doubles on another machine or with another compiler option. Whether a "
                + "determinant is 0 is a question for exact numbers.",
            List.of("CH-DOBRUSHIN", "CH-KL"));
    }

    @Override
    public Finding find() throws ClaimException {
        double fused = Math.fma(0.1, 0.9, -(0.9 * 0.1));
        return new Finding(List.of(Computed.of("double, fused", fused), Computed.of("double", 0.1 * 0.9 - 0.9 * 0.1),
            new Computed("float, fused", Float.toString(Math.fma(0.1f, 0.9f, -(0.9f * 0.1f))))), Conclusion.of(Relation.EQUAL, fused,
            "the determinant is not 0, so the output tells the inputs apart"), Certified.value("dobrushin('0.1,0.9;0.1,0.9')"));
    }
}
