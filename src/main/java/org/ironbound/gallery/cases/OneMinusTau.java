package org.ironbound.gallery.cases;

import java.util.List;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.estimate.GaussianEstimate;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** One minus a coefficient near 1. */
final class OneMinusTau implements Case {
    private static final double N = 1e18;
    private static final double L = 0.01;

    @Override
    public Words words() {
        return new Words("one-minus-tau", "1 - tau cancels, and with it the bound",
            "1 - tau for 10^18 samples",
            "Every learner memorizes at least (1 - tau)/rho times what it knows about a fresh sample [MEM]. For "
                + "Gaussian clustering with lambda^2 = 1/100 and n = 10^18 samples tau is so near 1 that the double is 1: "
                + "the bound is 0.",
            List.of("tau = n*L/(1 + (n-1)*L)",
                "(1 - tau)/rho"),
            "Write what is needed without the cancellation, (1 - L)/(1 + (n - 1)L), or compute exactly: then it does "
                + "not matter how it is written.",
            List.of("GAUSS", "MEM"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = 1 - GaussianEstimate.tau(N, L);
        float n = (float) N;
        float l = (float) L;
        return new Finding(List.of(Computed.of(value), Computed.of(1 - n * l / (1 + (n - 1) * l)), Computed.of("rewritten",
            (1 - L) / (1 + (N - 1) * L))), Conclusion.of(Relation.AT_MOST, value, "nothing need be memorized"),
            Certified.value("1 - gaussian_tau(10^18, 1/100)"));
    }
}
