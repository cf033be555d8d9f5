package org.ironbound.certificate;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.Capacity;
import org.ironbound.kernel.law.SparseLaw;
import org.ironbound.kernel.real.Logarithm;

/**
 * The contraction coefficients of the sparse hypercube [SPARSE], whatever the dimension and the accuracy.
 *
 * @param samples n, at least 1
 * @param fixed   p, the probability that a coordinate is fixed, strictly between 0 and 1
 */
public record SparseContraction(BigInteger samples, BigFraction fixed) implements Problem {
    /** The value of "family" in a file. */
    static final String FAMILY = "sparse-coefficients";

    public SparseContraction {
        Ranges.requirePositive("samples", samples);
        SparseHypercube.requireFixed(fixed);
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", samples.toString());
        fields.put("fixed-probability", Fractions.text(fixed));
        return fields;
    }

    @Override
    public SparseContractionRules rules() {
        return new SparseContractionRules(this);
    }

    /** Whether there are so many samples that bounds stand for what would take too many digits [SPARSE-MANY]. */
    public boolean isMany() {
        return samples.compareTo(BigInteger.valueOf(Limits.SPARSE_SAMPLES)) > 0;
    }

    /** The number of samples, or of the first ones, which may stand for all where fewer tell less. */
    public int counted() {
        return counted(Limits.SPARSE_SAMPLES);
    }

    private int counted(int most) {
        return samples.min(BigInteger.valueOf(most)).intValueExact();
    }

    /** At most tau: tau itself unless there are more than {@link Limits#SPARSE_TAU_SAMPLES} samples. */
    public BigFraction tauLower() {
        return SparseLaw.tau(counted(Limits.SPARSE_TAU_SAMPLES), fixed);
    }

    /** At least tau, the same but for such many. */
    public BigFraction tauUpper() {
        return samples.compareTo(BigInteger.valueOf(Limits.SPARSE_TAU_SAMPLES)) > 0 ? BigFraction.ONE : tauLower();
    }

    /** The chance that the mean of a fresh sample is not 0, given the samples; given the centre, where there are many. */
    public BigFraction agreement() {
        return isMany() ? fixed : countedAgreement();
    }

    /** The absolute value of that mean then. */
    public BigFraction mean() {
        return isMany() ? BigFraction.ONE : countedTau();
    }

    /** At least what the samples carry about a fresh one, in nats: d s Dber(q), or d p ln 2 where there are many, which the centre carries [FEASIBLE]. */
    BigFraction capacity(Logarithm ln, BigInteger dimension) {
        return Fractions.of(Capacity.signs(ln, dimension, agreement(), mean()), ln.unit);
    }

    /** The chance that so many samples as are counted agree. */
    public BigFraction countedAgreement() {
        return SparseLaw.agreement(counted(), fixed);
    }

    /** What tau is for so many samples as are counted. */
    public BigFraction countedTau() {
        return SparseLaw.tau(counted(), fixed);
    }
}
