package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

/** Of Gaussian clustering. */
final class GaussianTruth extends Truth {
    private final GaussianClustering problem;
    private final BigFraction lambda;

    GaussianTruth(Certificate certificate) {
        super(certificate);
        this.problem = (GaussianClustering) certificate.problem();
        this.lambda = problem.lambdaSquared().upperBound(2 * DIGITS);
    }

    @Override
    void requireStep(Step step) {
        Map<Field, BigFraction> result = step.result();
        switch (step.rule()) {
            case GAUSS -> {
                assertTrue(result.get(Field.TAU).compareTo(tau()) >= 0, "tau");
                assertTrue(result.get(Field.RHO).compareTo(tau().multiply(lambda)) >= 0, "rho");
                assertTrue(result.get(Field.RATIO).compareTo(lambdaRatio()) <= 0, "ratio");
            }
            case ACC, ACC_AVG -> assertTrue(isAtMost(decimal(result.get(Field.INFORMATION)), information()), "information");
            case FEASIBLE -> requireInfeasible();
            case PRIV -> requirePrivacy(step, problem.samples(), leastMemorization());
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

    @Override
    void requireBound(Relation relation, BigFraction value, boolean bits) {
        BigDecimal nats = bits ? decimal(value).multiply(Reference.ln(BigInteger.TWO, BigInteger.ONE).at(DIGITS), CONTEXT) : decimal(value);
        if (relation == Relation.AT_LEAST) {
            assertTrue(isAtMost(nats, leastMemorization()), () -> "every learner memorizes at least " + nats + " nats, proved " + leastMemorization());
        } else {
            assertTrue(isAtMost(learnerMemorization(), nats), () -> "a learner memorizes at most " + nats + " nats");
            requireAccurateLearner();
        }
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
}
