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

/** Exponents added as machine integers: our own mistake. */
final class LargeExponent implements Case {
    @Override
    public Words words() {
        return new Words("large-exponent", "an exponent of 2^32 counts as 0 (our own mistake)",
            "ln(((1/2)^65536)^65536)",
            "A power of a power has the product of the exponents. From its first version to 27 November 2026 our own "
                + "prove kept exponents as machine integers of 32 bits, in which 65536 times 65536 is 0: (x^65536)^65536 "
                + "counted as x^0 = 1. False inequalities looked like identities, and were PROVED.",
            List.of("int exponent = 65536 * 65536;                 // 0, without a warning"),
            "Machine integers overflow in silence. In the kernel a contract forbids it and KeY proves that it cannot "
                + "happen (lesson 8 of the course); outside, use exact methods that throw, or BigInteger. Exponents above "
                + "2^31 are refused now.",
            List.of("CLAIM-REWRITE"));
    }

    @Override
    public Finding find() throws ClaimException {
        int side = 1 << 16;
        double value = side * side * StrictMath.log(0.5) + 0.0;
        return new Finding(List.of(new Computed("int exponent", Integer.toString(side * side)), Computed.of(value),
            Computed.of("double exponent", (double) side * side * StrictMath.log(0.5))), Conclusion.of(Relation.AT_LEAST, value,
            "the power is 1, and so not below any other power"), Certified.value("65536*65536*ln(1/2)"));
    }
}
