package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.SupremumEstimate;
import org.ironbound.reference.SymmetricLaws;

/** Of contraction coefficients: in closed form, by the exact second moment, or (rho of the sparse hypercube) in doubles, so that what is false by less than 10^-6 passes. */
final class ContractionTruth extends Truth {
    private static final BigDecimal ACCURACY = new BigDecimal("1e-6");

    private final BigDecimal tau;
    private final BigDecimal leastRho;
    private final BigDecimal mostRho;
    private final boolean isCorrelation;

    ContractionTruth(Certificate certificate) {
        super(certificate);
        Problem problem = certificate.problem();
        if (problem instanceof GaussianContraction gaussian) {
            BigDecimal l = decimal(gaussian.lambdaSquared().upperBound(2 * DIGITS));
            BigDecimal n = new BigDecimal(gaussian.samples());
            this.tau = n.multiply(l).divide(BigDecimal.ONE.add(n.subtract(BigDecimal.ONE).multiply(l)), CONTEXT);
            this.leastRho = tau.multiply(l, CONTEXT);
            this.mostRho = leastRho;
            this.isCorrelation = true;
        } else if (problem instanceof BooleanContraction clustering) {
            BigFraction l = clustering.lambda().upperBound(2 * DIGITS);
            SymmetricLaws law = SymmetricLaws.numbered(SymmetricLaws.number(BigInteger.ONE, clustering.samples(), BigInteger.ONE, l.getNumerator(), l.getDenominator()));
            this.tau = decimal(law.moment(2, 0, law.size()));
            this.leastRho = tau.multiply(decimal(l.multiply(l)), CONTEXT);
            this.mostRho = leastRho;
            this.isCorrelation = law.coefficientAtMost(law.secondMoment());
        } else {
            SparseContraction sparse = (SparseContraction) problem;
            BigFraction chance = BigFraction.ONE.subtract(sparse.fixed()).divide(BigInteger.TWO.pow(sparse.samples().intValueExact() - 1));
            BigFraction agreement = sparse.fixed().add(chance);
            BigFraction q = sparse.fixed().divide(agreement);
            BigDecimal rho = new BigDecimal(SupremumEstimate.sparse(agreement.doubleValue(), q.doubleValue()));
            this.tau = decimal(q);
            this.leastRho = rho.subtract(rho.multiply(ACCURACY));
            this.mostRho = rho.add(rho.multiply(ACCURACY));
            this.isCorrelation = leastRho.compareTo(decimal(agreement.multiply(q).multiply(q))) <= 0;
        }
    }

    @Override
    void requireStep(Step step) {
        Map<Field, BigFraction> result = step.result();
        if (result.containsKey(Field.TAU)) {
            assertTrue(isAtMost(tau, decimal(result.get(Field.TAU))), "tau");
            assertTrue(isAtMost(leastRho, decimal(result.get(Field.RHO))), "rho");
            assertTrue(isAtMost(decimal(result.get(Field.RATIO)), BigDecimal.ONE.subtract(tau).divide(leastRho, CONTEXT)), "ratio");
        }
        if (result.containsKey(Field.TAU_LOWER)) {
            assertTrue(isAtMost(decimal(result.get(Field.TAU_LOWER)), tau), "tau-lower");
            assertTrue(isAtMost(decimal(result.get(Field.RHO_LOWER)), mostRho), "rho-lower");
        }
        if (result.containsKey(Field.TAU_OVER_CORRELATION)) {
            assertEquals(BigFraction.ONE, result.get(Field.TAU_OVER_CORRELATION));
            assertEquals(BigFraction.ONE, result.get(Field.RHO_OVER_CORRELATION));
            assertTrue(isCorrelation, "the supremum is not at m = 0");
        }
    }

    @Override
    void requireBound(Relation relation, BigFraction value, boolean bits) {
        throw new AssertionError("coefficients say nothing about learners");
    }
}
