package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/** Whether the statements of a certificate are true, from an independent computation with many digits and not from the kernel. */
final class Truth {
    private static final int DIGITS = 60;
    private static final MathContext CONTEXT = new MathContext(DIGITS + 40);
    /** Reference values are right to more than this. */
    private static final BigDecimal GRAIN = BigDecimal.ONE.movePointLeft(DIGITS - 10);

    private final Certificate certificate;
    private final GaussianClustering problem;
    private final BigFraction lambda;

    Truth(Certificate certificate) {
        this.certificate = certificate;
        this.problem = (GaussianClustering) certificate.problem();
        this.lambda = problem.lambdaSquared().upperBound(2 * DIGITS);
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
                assertTrue(claim.relation().implies(step.result().get(Field.MEMORIZATION), claim.value()), () -> "claim " + claim);
                requireBound(claim.relation(), claim.value(), claim.unit() == Claim.Unit.BITS);
            }
        }
    }

    private void requireStep(Step step) {
        Map<Field, BigFraction> result = step.result();
        switch (step.rule()) {
            case GAUSS -> {
                assertTrue(result.get(Field.TAU).compareTo(tau()) >= 0, "tau");
                assertTrue(result.get(Field.RHO).compareTo(tau().multiply(lambda)) >= 0, "rho");
                assertTrue(result.get(Field.RATIO).compareTo(lambdaRatio()) <= 0, "ratio");
            }
            case ACC, ACC_AVG -> assertTrue(isAtMost(decimal(result.get(Field.INFORMATION)), information()), "information");
            case FEASIBLE -> requireInfeasible();
            default -> {
                boolean upper = step.rule() == Rule.GAUSS_LEARN
                    || step.rule() == Rule.BITS && certificate.steps().get(step.premises().get(0) - 1).rule() == Rule.GAUSS_LEARN;
                requireBound(upper ? Relation.AT_MOST : Relation.AT_LEAST, result.get(Field.MEMORIZATION), step.rule() == Rule.BITS);
            }
        }
    }

    private BigFraction tau() {
        BigFraction n = new BigFraction(problem.samples());
        return n.multiply(lambda).divide(BigFraction.ONE.add(n.subtract(1).multiply(lambda)));
    }

    private BigFraction lambdaRatio() {
        return BigFraction.ONE.subtract(tau()).divide(tau().multiply(lambda)).add(new BigFraction(1, 1).divide(BigInteger.TEN.pow(DIGITS)));
    }

    private void requireBound(Relation relation, BigFraction value, boolean bits) {
        BigDecimal nats = bits ? decimal(value).multiply(Reference.ln(BigInteger.TWO, BigInteger.ONE).at(DIGITS), CONTEXT) : decimal(value);
        if (relation == Relation.AT_LEAST) {
            assertTrue(isAtMost(nats, leastMemorization()), () -> "every learner memorizes at least " + nats + " nats, proved " + leastMemorization());
        } else {
            assertTrue(isAtMost(learnerMemorization(), nats), () -> "a learner memorizes at most " + nats + " nats");
            requireAccurateLearner();
        }
    }

    private static boolean isAtMost(BigDecimal low, BigDecimal high) {
        return low.compareTo(high.add(high.abs().multiply(GRAIN))) <= 0;
    }

    private BigDecimal information() {
        if (problem.target() instanceof AverageError average) {
            return Reference.leastInformation(average.error().getNumerator(), average.error().getDenominator()).at(DIGITS);
        }
        ErrorPair pair = (ErrorPair) problem.target();
        BigFraction hit = BigFraction.ONE.subtract(pair.falseNegative());
        BigFraction beta = pair.falsePositive();
        BigInteger whole = hit.getDenominator().multiply(beta.getDenominator());
        return Reference.divergence(hit.getNumerator().multiply(beta.getDenominator()), beta.getNumerator().multiply(hit.getDenominator()), whole).at(DIGITS);
    }

    /** [GAUSS-IB]. */
    private BigDecimal leastMemorization() {
        BigFraction i = Fractions.of(information());
        BigFraction tau = tau();
        BigFraction rho = tau.multiply(lambda);
        assertTrue(Reference.remainder(problem.dimension(), rho.getNumerator(), rho.getDenominator(), i.getNumerator(), i.getDenominator()) > 0, "feasible");
        return Reference.bottleneck(problem.dimension(), tau.getNumerator(), tau.getDenominator(), rho.getNumerator(), rho.getDenominator(),
            i.getNumerator(), i.getDenominator()).at(DIGITS);
    }

    private void requireInfeasible() {
        if (!problem.target().needsInfiniteInformation()) {
            BigFraction i = Fractions.of(information());
            BigFraction rho = tau().multiply(lambda);
            assertTrue(Reference.remainder(problem.dimension(), rho.getNumerator(), rho.getDenominator(), i.getNumerator(), i.getDenominator()) < 0, "infeasible");
        }
    }

    private Step learner() {
        return certificate.steps().stream().filter(step -> step.rule() == Rule.GAUSS_LEARN).findFirst().orElseThrow();
    }

    /** (d/2) ln(1 + (1-L)/(n v)). */
    private BigDecimal learnerMemorization() {
        BigFraction v = learner().witness().get(Field.NOISE_VARIANCE);
        BigFraction quotient = BigFraction.ONE.subtract(lambda).divide(v.multiply(problem.samples())).add(BigFraction.ONE);
        Real ln = Reference.ln(quotient.getNumerator(), quotient.getDenominator());
        return ln.at(DIGITS).multiply(new BigDecimal(problem.dimension())).divide(BigDecimal.valueOf(2), CONTEXT);
    }

    private void requireAccurateLearner() {
        Witness witness = learner().witness();
        BigFraction c = witness.get(Field.THRESHOLD);
        BigDecimal miss = Reference.miss(problem.dimension(), problem.samples(), fraction(lambda), fraction(witness.get(Field.NOISE_VARIANCE)), fraction(c),
            fraction(witness.get(Field.DEVIATION))).at(DIGITS);
        BigDecimal falseAlarm = Reference.normal(c.getNumerator().negate(), c.getDenominator()).at(DIGITS);
        if (problem.target() instanceof AverageError average) {
            assertTrue(isAtMost(miss.add(falseAlarm), decimal(average.error().multiply(2))), "average error");
        } else {
            ErrorPair pair = (ErrorPair) problem.target();
            assertTrue(isAtMost(miss, decimal(pair.falseNegative())), "false negatives");
            assertTrue(isAtMost(falseAlarm, decimal(pair.falsePositive())), "false positives");
        }
    }

    private static Reference.Fraction fraction(BigFraction x) {
        return new Reference.Fraction(x.getNumerator(), x.getDenominator());
    }

    private static BigDecimal decimal(BigFraction x) {
        return new BigDecimal(x.getNumerator()).divide(new BigDecimal(x.getDenominator()), CONTEXT);
    }
}
