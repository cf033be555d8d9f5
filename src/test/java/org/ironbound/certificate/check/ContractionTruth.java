package org.ironbound.certificate.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.Step;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseContraction;
import org.ironbound.reference.SupremumEstimate;
import org.ironbound.reference.SymmetricLaws;

/**
 * Of contraction coefficients: in closed form, by the exact second moment, or (rho of the sparse hypercube) in doubles, so that what is
 * false by less than 10^-6 passes.
 */
final class ContractionTruth extends Truth {
    private static final BigDecimal ACCURACY = new BigDecimal("1e-6");

    private final BigDecimal tau;
    private final BigDecimal leastRho;
    private final BigDecimal mostRho;
    /** Whether tau and rho are squared maximal correlations; it takes long to find out, and few certificates say so. */
    private final BooleanSupplier isCorrelation;
    private Boolean known;

    ContractionTruth(Problem problem) {
        super(GRAIN);
        if (problem instanceof GaussianContraction gaussian) {
            BigDecimal l = decimal(gaussian.lambdaSquared().upperBound(2 * DIGITS));
            BigDecimal n = new BigDecimal(gaussian.samples());
            this.tau = n.multiply(l).divide(BigDecimal.ONE.add(n.subtract(BigDecimal.ONE).multiply(l)), CONTEXT);
            this.leastRho = tau.multiply(l, CONTEXT);
            this.mostRho = leastRho;
            this.isCorrelation = () -> true;
        } else if (problem instanceof BooleanContraction clustering) {
            BigFraction l = clustering.lambda().upperBound(2 * DIGITS);
            SymmetricLaws law = SymmetricLaws.numbered(SymmetricLaws.number(BigInteger.ONE, clustering.samples(), BigInteger.ONE,
                l.getNumerator(), l.getDenominator()));
            this.tau = decimal(law.moment(2, 0, law.size()));
            this.leastRho = tau.multiply(decimal(l.multiply(l)), CONTEXT);
            this.mostRho = leastRho;
            this.isCorrelation = () -> law.coefficientAtMost(law.secondMoment());
        } else {
            SparseContraction sparse = (SparseContraction) problem;
            BigFraction chance = BigFraction.ONE.subtract(sparse.fixed()).divide(BigInteger.TWO.pow(sparse.samples().intValueExact() - 1));
            BigFraction agreement = sparse.fixed().add(chance);
            BigFraction q = sparse.fixed().divide(agreement);
            BigDecimal rho = new BigDecimal(SupremumEstimate.sparse(agreement.doubleValue(), q.doubleValue()));
            this.tau = decimal(q);
            this.leastRho = rho.subtract(rho.multiply(ACCURACY));
            this.mostRho = rho.add(rho.multiply(ACCURACY));
            this.isCorrelation = () -> leastRho.compareTo(decimal(agreement.multiply(q).multiply(q))) <= 0;
        }
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        requireQuantities(step);
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        return switch (quantity) {
            case TAU, TAU_LOWER -> holds(relation, value, tau, tau);
            case RHO, RHO_LOWER -> holds(relation, value, leastRho, mostRho);
            case RATIO -> holds(relation, value, ratio(mostRho), ratio(leastRho));
            case TAU_OVER_CORRELATION, RHO_OVER_CORRELATION -> holds(relation, value, BigDecimal.ONE, BigDecimal.ONE) && isCorrelation();
            default -> throw new AssertionError(quantity);
        };
    }

    private boolean isCorrelation() {
        if (known == null) {
            known = isCorrelation.getAsBoolean();
        }
        return known;
    }

    private BigDecimal ratio(BigDecimal rho) {
        return BigDecimal.ONE.subtract(tau).divide(rho, CONTEXT);
    }
}
