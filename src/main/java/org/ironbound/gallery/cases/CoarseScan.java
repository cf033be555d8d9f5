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

/** A supremum on a grid. */
final class CoarseScan implements Case {
    private static final int STEPS = 10;
    private static final double SMALL = 1e-9;

    @Override
    public Words words() {
        return new Words("coarse-scan", "a scan misses the supremum",
            "the coefficient of the channel, whatever its input law",
            "The coefficient of a channel with the rows (1 - 10^-9, 10^-9) and (1/2, 1/2) is the largest value of "
                + "LC(b) for b from 0 to 1 [CH-KL]. A scan of eleven points takes its largest value there. The true "
                + "maximum is between 0.9 and 1, where nobody looked.",
            List.of("b = np.linspace(0, 1, 11)",
                "max(1 - sum(P*Q/(b*P + (1-b)*Q) for P, Q in zip(row1, row2)))"),
            "A maximum over points is a lower bound of a supremum, never an upper one, however fine the grid. For an "
                + "upper bound something must be known between the points: here that LC is concave, so tangents lie above "
                + "it.",
            List.of("CH-KL"));
    }

    @Override
    public Finding find() throws ClaimException {
        double best = 0;
        for (int i = 0; i <= STEPS; i++) {
            double b = (double) i / STEPS;
            best = Math.max(best, 1 - term(b, 1 - SMALL, 0.5) - term(b, SMALL, 0.5));
        }
        return new Finding(List.of(Computed.of(best), Computed.of((float) best)), Conclusion.of(Relation.AT_MOST, best,
            "the coefficient is at most the largest value found"), Certified.value("eta_kl('0.999999999,0.000000001;1/2,1/2')"));
    }

    private static double term(double b, double p, double q) {
        return p * q / (b * p + (1 - b) * q);
    }
}
