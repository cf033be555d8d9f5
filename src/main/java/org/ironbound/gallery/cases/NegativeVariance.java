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

/** A variance as a difference of two squares. */
final class NegativeVariance implements Case {
    @Override
    public Words words() {
        return new Words("variance", "the variance of what varies is 0",
            "the variance of r",
            "The coefficients of a binary target grow with the variance of r = E[A|B]. Here r is 1 or 1 - 3*10^-9 "
                + "with equal chances. The mean of the squares minus the square of the mean subtracts two numbers near 1 "
                + "that differ by 2.25e-18, less than the distance of doubles there.",
            List.of("np.mean(r**2) - np.mean(r)**2"),
            "Subtract the mean first, then square. In exact arithmetic both formulas are the same number.",
            List.of("SDPI-BINARY-GENERAL"));
    }

    @Override
    public Finding find() throws ClaimException {
        double first = 1;
        double second = 1 - 3e-9;
        double mean = (first + second) / 2;
        double value = (first * first + second * second) / 2 - mean * mean;
        float other = 1 - 3e-9f;
        float middle = (1 + other) / 2;
        return new Finding(List.of(Computed.of(value), Computed.of((1 + other * other) / 2 - middle * middle),
            Computed.of("mean first", ((first - mean) * (first - mean) + (second - mean) * (second - mean)) / 2)),
            Conclusion.of(Relation.EQUAL, value, "r does not vary, so it says nothing"),
            Certified.value("(1 + (1 - 3/10^9)^2)/2 - ((2 - 3/10^9)/2)^2"));
    }
}
