package org.ironbound.gallery.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;
import org.ironbound.problem.Fractions;

/** The minimum of an optimizer. */
final class LocalMinimum implements Case {
    private static final String F = "(x - 1/4)^2*(x - 7/8)^2 + (1 - x)/100";
    private static final int MOST_STEPS = 10_000;
    private static final int DECIMALS = 9;

    @Override
    public Words words() {
        return new Words("local-minimum", "an optimizer's minimum is a valley, not the lowest",
            "the least value of f on [0, 1]",
            "The function f(x) = (x - 1/4)^2 (x - 7/8)^2 + (1 - x)/100 has two valleys. Gradient descent from 0 "
                + "walks into the first and stops, with a gradient of 0 to 15 digits, and reports a minimum. Tools that "
                + "compute contraction coefficients by optimizers, such as the hypercontractivity coefficient of dit, meet "
                + "the same.",
            List.of("while (abs(g) > 1e-15) x -= rate * g;"),
            "A gradient of 0 says nothing about far away points. That a value is the least is a claim about all "
                + "points of the interval: it is proved by covering it with boxes, or refuted by a point.",
            List.of("CLAIM-PROOF"));
    }

    @Override
    public Finding find() throws ClaimException {
        double x = descend();
        double value = at(x);
        String reached = Fractions.text(Fractions.of(new BigDecimal(value).setScale(DECIMALS, RoundingMode.FLOOR)));
        return new Finding(List.of(Computed.of(value), Computed.of((float) value), Computed.of("at x", x)), Conclusion.of(Relation.AT_LEAST,
            value, "nothing on [0, 1] is lower"), Certified.below(F, "forall x in [0, 1]: " + F + " >= " + reached));
    }

    private static double descend() {
        double x = 0;
        double slope = slope(x);
        for (int i = 0; i < MOST_STEPS && Math.abs(slope) > 1e-15; i++) {
            x -= slope;
            slope = slope(x);
        }
        return x;
    }

    private static double at(double x) {
        return (x - 0.25) * (x - 0.25) * (x - 0.875) * (x - 0.875) + (1 - x) / 100;
    }

    private static double slope(double x) {
        return 2 * (x - 0.25) * (x - 0.875) * (2 * x - 1.125) - 0.01;
    }
}
