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

/** A divergence that cancels. */
final class CancelledDivergence implements Case {
    private static final double Q = 0.1;
    private static final double DIFFERENCE = 1e-10;

    @Override
    public Words words() {
        return new Words("d2-cancellation", "the divergence of two close coins is negative",
            "d2(1/10 + 10^-10 || 1/10)",
            "The divergence d2(p||q) of two coins is about (p - q)^2/(2 q (1 - q)) where they are close, here "
                + "5.6e-20. The formula adds two terms of size 10^-10 with different signs, each with an error near 10^-17 "
                + "from its rounded logarithm: the errors are larger than the sum.",
            List.of("p*np.log(p/q) + (1-p)*np.log((1-p)/(1-q))"),
            "A small difference of large terms has the error of the large terms. A divergence is 0 for equal laws "
                + "and positive for others: a result of 0 or below is a warning, not a bound.",
            List.of("ACC", "DIVERGENCE-MONO"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = divergence(Q + DIFFERENCE, Q);
        return new Finding(List.of(Computed.of(value), Computed.of(single((float) (Q + DIFFERENCE), (float) Q))),
            Conclusion.of(Relation.AT_MOST, value, "learners with this small advantage need no information"),
            Certified.value("d2(1/10 + 1/10^10, 1/10)"));
    }

    private static double divergence(double p, double q) {
        return p * StrictMath.log(p / q) + (1 - p) * StrictMath.log((1 - p) / (1 - q));
    }

    private static float single(float p, float q) {
        return p * (float) StrictMath.log(p / q) + (1 - p) * (float) StrictMath.log((1 - p) / (1 - q));
    }
}
