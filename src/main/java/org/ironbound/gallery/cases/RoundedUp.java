package org.ironbound.gallery.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;
import org.ironbound.problem.Fractions;

/** A lower bound that is printed rounded to nearest. */
final class RoundedUp implements Case {
    @Override
    public Words words() {
        return new Words("rounded-up", "a lower bound rounded to nearest is no lower bound",
            "the information that the error 0.1 needs, in bits",
            "Every learner with the average error 0.1 knows at least phi(0.1) bits about a fresh sample. The double "
                + "is good to 12 digits. Printed with three decimals it is rounded up, and the table says more than what "
                + "holds.",
            List.of("\"%.3f bits at least\" % (phi(0.1)/log(2))"),
            "A bound has a direction, and rounding must go that way: lower bounds down, upper bounds up, in every "
                + "step and in print.",
            List.of("ACC-AVG", "BITS"));
    }

    @Override
    public Finding find() throws ClaimException {
        double bits = InformationEstimate.leastInformation(0.1) / StrictMath.log(2);
        String printed = String.format(Locale.ROOT, "%.3f", bits);
        return new Finding(List.of(Computed.of(bits), Computed.of((float) bits), new Computed("printed", printed)), new Conclusion(
            Relation.AT_LEAST, Fractions.of(new BigDecimal(printed)), "what the table says is a bound"), Certified.value("phi(0.1)/ln(2)"));
    }
}
