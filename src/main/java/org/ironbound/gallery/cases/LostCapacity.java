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

/** A logarithm of a number near 1. */
final class LostCapacity implements Case {
    private static final double D = 1e22;
    private static final double RHO = 1e-20;

    @Override
    public Words words() {
        return new Words("log-of-one-plus", "samples are said to carry no information",
            "what the sample tells about a fresh one, in nats",
            "One sample of a Gaussian cluster in d = 10^22 dimensions with lambda^2 = 10^-10 has rho = 10^-20 in "
                + "each coordinate and carries -(d/2) ln(1 - rho) nats about a fresh one. In doubles 1 - rho is 1 and its "
                + "logarithm 0, and 10^22 times 0 is 0.",
            List.of("-d/2*np.log(1 - rho)"),
            "Use log1p, or an enclosure. A tiny number that is multiplied by a huge one later is not small.",
            List.of("FEASIBLE", "GAUSS"));
    }

    @Override
    public Finding find() throws ClaimException {
        double value = -D / 2 * StrictMath.log(1 - RHO) + 0.0;
        return new Finding(List.of(Computed.of(value), Computed.of((float) (-(float) D / 2 * StrictMath.log(1 - (float) RHO) + 0.0f)),
            Computed.of("log1p", -D / 2 * StrictMath.log1p(-RHO))), Conclusion.of(Relation.AT_MOST, value,
            "no learner can be better than chance"), Certified.value("-10^22/2*ln(1 - 1/10^20)"));
    }
}
