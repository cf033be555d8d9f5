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

/** A true inequality that doubles refute. */
final class CompoundInterest implements Case {
    private static final double N = 1e9;

    @Override
    public Words words() {
        return new Words("compound", "n ln(1 + 1/n) is said to exceed 1",
            "n ln(1 + 1/n) at n = 10^9",
            "The inequality n ln(1 + 1/n) < 1 holds for all n. In floating point 1 + 1/n is rounded first, and n "
                + "multiplies that error by 10^9: the test finds a counterexample that is none.",
            List.of("n = 1e9",
                "n*np.log(1 + 1/n) < 1                        # False"),
            "A counterexample in floating point is a candidate. It counts once it is checked exactly. Where 1 + x is "
                + "formed with a tiny x, use log1p, or an enclosure.",
            List.of("CLAIM-PROOF", "LN-SERIES"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = N * StrictMath.log(1 + 1 / N);
        float n = (float) N;
        return new Finding(List.of(Computed.of(value), Computed.of((float) (n * StrictMath.log(1 + 1 / n))),
            Computed.of("log1p", N * StrictMath.log1p(1 / N))), Conclusion.of(Relation.AT_LEAST, value, "the inequality fails at this n"),
            Certified.value("10^9*ln(1 + 1/10^9)").noting("for all n: ironbound prove \"forall n in {1..}: n*ln(1 + 1/n) < 1\""));
    }
}
