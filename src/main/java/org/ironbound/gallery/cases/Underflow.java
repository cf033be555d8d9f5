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

/** A chance that underflows. */
final class Underflow implements Case {
    private static final int SIGNS = 2000;

    @Override
    public Words words() {
        return new Words("underflow", "a small chance becomes impossible",
            "the chance that 2000 signs agree with a guess",
            "A guess of 2000 fair signs is right with the chance 2^-2000. The product of 2000 halves is below the "
                + "least double, 2^-1074: it is 0, and its logarithm -Infinity.",
            List.of("np.prod(np.full(2000, 0.5))"),
            "Products of chances belong into logarithms or into exact numbers. \"Impossible\" and \"rare\" differ: the "
                + "bounds on tails in this project are about the second.",
            List.of("TRINOMIAL-TAIL", "BOOL"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = 1;
        float single = 1;
        for (int i = 0; i < SIGNS; i++) {
            value *= 0.5;
            single *= 0.5f;
        }
        return new Finding(List.of(Computed.of(value), Computed.of(single), Computed.of("logarithm", StrictMath.log(value))),
            Conclusion.of(Relation.AT_MOST, value, "it cannot happen"), Certified.value("(1/2)^2000"));
    }
}
