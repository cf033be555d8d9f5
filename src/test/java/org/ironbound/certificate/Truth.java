package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Reference;

/** Whether the statements of a certificate are true, from an independent computation with many digits and not from the kernel. */
abstract class Truth {
    static final int DIGITS = 60;
    static final MathContext CONTEXT = new MathContext(DIGITS + 40);
    /** Reference values are right to more than this. */
    private static final BigDecimal GRAIN = BigDecimal.ONE.movePointLeft(DIGITS - 10);

    final Certificate certificate;

    Truth(Certificate certificate) {
        this.certificate = certificate;
    }

    static Truth of(Certificate certificate) {
        Problem problem = certificate.problem();
        if (problem instanceof GaussianClustering) {
            return new GaussianTruth(certificate);
        }
        if (problem instanceof BooleanClustering || problem instanceof SparseHypercube) {
            return new SignTruth(certificate);
        }
        if (problem instanceof GaussianContraction || problem instanceof BooleanContraction || problem instanceof SparseContraction) {
            return new ContractionTruth(certificate);
        }
        if (problem instanceof GaussianChannel channel) {
            return new GaussianChannelTruth(certificate, channel);
        }
        if (problem instanceof ClusterMixture) {
            return new MixtureTruth(certificate);
        }
        return problem instanceof FiniteChannel ? new ChannelTruth(certificate) : new CustomTruth(certificate);
    }

    /** Every step's result and every claim is true, and each claim says no more than its step. */
    void requireAll() {
        for (Step step : certificate.steps()) {
            requireStep(step);
        }
        for (Claim claim : certificate.claims()) {
            Step step = certificate.steps().get(claim.step() - 1);
            if (claim.quantity() == Claim.Quantity.LEARNERS) {
                assertEquals(Rule.FEASIBLE, step.rule());
                assertEquals(BigFraction.ZERO, claim.value());
            } else {
                assertTrue(claim.relation().implies(step.result().get(claim.quantity().field()), claim.value()), () -> "claim " + claim);
                if (claim.quantity() == Claim.Quantity.LEAST_MEMORIZATION) {
                    requireBound(claim.relation(), claim.value(), claim.unit() == Claim.Unit.BITS);
                }
            }
        }
    }

    /** What the step states is true. */
    abstract void requireStep(Step step);

    /** The least memorization stands so to the value. */
    abstract void requireBound(Relation relation, BigFraction value, boolean bits);

    static boolean isAtMost(BigDecimal low, BigDecimal high) {
        return low.compareTo(high.add(high.abs().multiply(GRAIN))) <= 0;
    }

    static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), CONTEXT);
    }

    /** [PRIV], for a true lower bound of memorization in nats. */
    static void requirePrivacy(Step step, BigInteger n, BigDecimal memorization) {
        BigDecimal samples = new BigDecimal(n);
        BigFraction epsilon = step.result().get(Field.EPSILON);
        BigDecimal decrease = BigDecimal.ONE.subtract(Reference.exp(epsilon.getNumerator().negate(), epsilon.getDenominator()).at(DIGITS), CONTEXT);
        BigDecimal k = decimal(epsilon).divide(decrease, CONTEXT);
        BigDecimal lnK = Reference.ln(k.unscaledValue(), BigInteger.TEN.pow(k.scale())).at(DIGITS);
        assertTrue(isAtMost(k.subtract(BigDecimal.ONE).subtract(lnK).multiply(samples), memorization), "epsilon");
        assertTrue(isAtMost(decimal(step.result().get(Field.ZCDP_RHO)).multiply(samples), memorization), "rho");
        BigDecimal mu = decimal(step.result().get(Field.GDP_MU));
        assertTrue(isAtMost(mu.multiply(mu).multiply(samples), memorization.multiply(BigDecimal.valueOf(2))), "mu");
    }
}
