package org.ironbound.gallery.cases;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.gallery.Case;
import org.ironbound.gallery.Certified;
import org.ironbound.gallery.Computed;
import org.ironbound.gallery.Conclusion;
import org.ironbound.gallery.Finding;
import org.ironbound.gallery.Words;

/** Intervals that forget what depends on what. */
final class IntervalDependency implements Case {
    @Override
    public Words words() {
        return new Words("interval-dependency", "interval arithmetic claims that x (1 - x) reaches 1",
            "the largest value of x (1 - x) on [0, 1]",
            "With intervals, x in [0, 1] gives 1 - x in [0, 1] and the product [0, 1]: right, and four times too "
                + "large, because both factors are taken to vary freely. Who reads the upper end as a value that is "
                + "reached is wrong.",
            List.of("x = interval(0, 1)",
                "x*(1 - x)                            # [0, 1]"),
            "An enclosure contains all values; its ends need not be values. Divide the range, or use derivatives "
                + "(mean value and Taylor forms): the enclosure then shrinks to the range.",
            List.of("MEAN-VALUE", "TAYLOR", "CLAIM-PROOF"));
    }

    @Override
    public Finding find() throws ClaimException {
        double low = 0;
        double high = 1;
        double largest = Math.nextUp(high * Math.nextUp(1 - low));
        float single = Math.nextUp((float) high * Math.nextUp(1 - (float) low));
        return new Finding(List.of(Computed.of("double, rounded up", largest), new Computed("float, rounded up", Float.toString(single))),
            Conclusion.of(Relation.AT_LEAST, high, "the value 1 is reached somewhere"),
            Certified.atMost(new BigFraction(1, 4), "forall x in [0, 1]: x*(1 - x) <= 1/4"));
    }
}
