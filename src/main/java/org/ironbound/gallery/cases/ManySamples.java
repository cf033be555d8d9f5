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

/** A sum of infinity times 0. */
final class ManySamples implements Case {
    private static final int SAMPLES = 3000;
    private static final double LAMBDA = 0.1;

    @Override
    public Words words() {
        return new Words("many-samples", "NaN at 3000 samples becomes a coefficient of 0",
            "tau of Boolean clustering, n = 3000, lambda = 1/10",
            "By its formula tau is a sum over k of binomial(n, k) times powers of chances times r(k)^2. For 3000 "
                + "samples the binomials are Infinity, the powers 0 and the sum NaN. Every comparison with NaN is false, "
                + "so code that keeps the largest value seen never sees it.",
            List.of("t = np.sum(comb(n, k)*(p**k*q**(n-k) + q**k*p**(n-k))/2*r(k)**2)",
                "best = max(best, t)                 # max(0.0, nan) is 0.0 in Python"),
            "NaN does not announce itself: max, min, sort and if all pass it by. Work with logarithms of the terms, "
                + "or with exact fractions, where this cannot happen.",
            List.of("BOOL", "SDPI-BINARY-SKEW"));
    }

    @Override
    public Finding find() throws ClaimException {
        double tau = tau();
        double best = 0;
        best = tau > best ? tau : best;
        return new Finding(List.of(Computed.of(tau), Computed.of((float) tau), Computed.of("largest seen", best)),
            Conclusion.of(Relation.AT_MOST, best, "the samples tell nothing about the centre"), Certified.value("boolean_tau(3000, 1/10)"));
    }

    private static double tau() {
        double p = (1 + LAMBDA) / 2;
        double q = (1 - LAMBDA) / 2;
        double binomial = 1;
        double sum = 0;
        for (int k = 0; k <= SAMPLES; k++) {
            double high = StrictMath.pow(p, k) * StrictMath.pow(q, SAMPLES - k);
            double low = StrictMath.pow(q, k) * StrictMath.pow(p, SAMPLES - k);
            double chance = binomial * (high + low) / 2;
            double r = StrictMath.tanh((2 * k - SAMPLES) * (StrictMath.log1p(LAMBDA) - StrictMath.log1p(-LAMBDA)) / 2);
            sum += chance * r * r;
            binomial = binomial * (SAMPLES - k) / (k + 1);
        }
        return sum;
    }
}
