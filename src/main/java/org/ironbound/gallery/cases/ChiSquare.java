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

/** A correlation taken for a coefficient. */
final class ChiSquare implements Case {
    @Override
    public Words words() {
        return new Words("chi-square", "the squared maximal correlation is no upper bound",
            "the contraction coefficient",
            "A channel with the rows (0.9, 0.1) and (0.2, 0.8), whose first input has the probability 1/1000. The "
                + "squared maximal correlation eta_chi2 is quickly computed, and it is the coefficient of divergence for "
                + "small changes of the input law. For large ones more is kept: here 50 times more.",
            List.of("M = J/np.sqrt(np.outer(p, q))     # dit.divergences.maximum_correlation",
                "np.linalg.svd(M)[1][1]**2"),
            "eta_chi2 <= eta_KL: it bounds from below. A bound on memorization needs the coefficient from above, "
                + "which takes a proof about all input laws.",
            List.of("CH-CHI2", "CH-BINARY"));
    }

    @Override
    public Finding find() throws ClaimException {
        double p = 0.001;
        double q = 0.9 * p + 0.2 * (1 - p);
        double value = p * (1 - p) * (0.9 - 0.2) * (0.9 - 0.2) / (q * (1 - q));
        return new Finding(List.of(Computed.of(value), Computed.of((float) value)), Conclusion.of(Relation.AT_MOST, value,
            "no more than this part of what is known about the input is known from the output"),
            Certified.value("eta_law('0.9,0.1;0.2,0.8', '1/1000,999/1000')"));
    }
}
