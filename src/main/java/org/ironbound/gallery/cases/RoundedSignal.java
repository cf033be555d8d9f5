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

/** A bound whose input was rounded the wrong way. */
final class RoundedSignal implements Case {
    private static final double D = 1000;

    @Override
    public Words words() {
        return new Words("rounded-signal", "a lower bound in doubles is above the truth",
            "the factor (1-tau)/rho, d = 1000, n = 1",
            "Gaussian clustering takes lambda^2 = 1/sqrt(d). Its root is rounded, then each operation: the double "
                + "for (1 - L)/(n L^2) is 16 digits good, and still above the true d - sqrt(d), by about one unit in its "
                + "last digit.",
            List.of("L = 1/math.sqrt(1000)",
                "(1 - L)/(1*L*L)"),
            "Nearly right is not a lower bound. A number that must be on one side needs every rounding, that of the "
                + "inputs too, to go to that side.",
            List.of("GAUSS", "MEM"));
    }

    @Override
    public Finding find() throws ClaimException {
        double l = 1 / Math.sqrt(D);
        double value = (1 - l) / (l * l);
        float single = 1 / (float) Math.sqrt(D);
        return new Finding(List.of(Computed.of(value), Computed.of((1 - single) / (single * single))),
            Conclusion.of(Relation.AT_LEAST, value, "learners memorize at least this many times what they know"),
            Certified.value("1000 - sqrt(1000)"));
    }
}
