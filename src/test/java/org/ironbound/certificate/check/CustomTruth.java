package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.Fractions;
import org.ironbound.reference.Reference;

/** Of given coefficients. */
final class CustomTruth extends Truth {
    private final CustomCoefficients problem;

    CustomTruth(CustomCoefficients problem) {
        super(GRAIN);
        this.problem = problem;
    }

    @Override
    void requireStep(Step step, List<Step> premises) {
        if (step.rule() == Rule.APPROX) {
            CustomCoefficients.Slack slack = problem.slack().orElseThrow();
            requireError(sharp(problem.rho(), slack.delta()), step, ResultField.SAMPLE_ERROR);
            requireError(sharp(problem.tau(), slack.epsilon()), step, ResultField.CENTRE_ERROR);
            requireError(classical(slack.delta()), step, ResultField.CLASSICAL_SAMPLE_ERROR);
            requireError(classical(slack.epsilon()), step, ResultField.CLASSICAL_CENTRE_ERROR);
        } else {
            BigFraction value = step.result().get(ResultField.MEMORIZATION);
            BigDecimal nats = step.rule() == Rule.BITS ? nats(value) : decimal(value);
            assertTrue(holds(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_LEAST, nats), () -> nats + " nats, proved " + memorization());
        }
    }

    private void requireError(BigDecimal error, Step step, ResultField field) {
        requireAtMost(error, decimal(step.result().get(field)), field.label());
    }

    @Override
    boolean holds(Claim.Quantity quantity, Relation relation, BigDecimal value) {
        return quantity == Claim.Quantity.LEAST_MEMORIZATION && relation == Relation.AT_LEAST && isAtMost(value, memorization());
    }

    private BigDecimal memorization() {
        BigDecimal ratio = decimal(BigFraction.ONE.subtract(problem.tau()).divide(problem.rho()));
        BigDecimal information = decimal(problem.information());
        return problem.slack().map(slack -> ratio.multiply(information.subtract(least(problem.rho(), slack.delta())))
            .subtract(least(problem.tau(), slack.epsilon()))).orElse(ratio.multiply(information));
    }

    private BigDecimal least(BigFraction coefficient, BigFraction distance) {
        return sharp(coefficient, distance).min(classical(distance));
    }

    private BigInteger messages() {
        return problem.slack().orElseThrow().messages();
    }

    /** [APPROX] (ii). */
    private BigDecimal sharp(BigFraction coefficient, BigFraction distance) {
        BigDecimal delta = decimal(distance);
        BigDecimal entropy = minusXLn(distance).add(minusXLn(BigFraction.ONE.subtract(distance)));
        BigDecimal lnK = ln(new BigFraction(messages()));
        BigDecimal others = messages().equals(BigInteger.TWO) ? BigDecimal.ZERO : ln(new BigFraction(messages().subtract(BigInteger.ONE)));
        BigDecimal gain = lnK.min(entropy.add(delta.multiply(lnK)));
        return entropy.add(delta.multiply(others)).add(decimal(coefficient).multiply(gain));
    }

    /** [APPROX] (i). */
    private BigDecimal classical(BigFraction distance) {
        return Fractions.signum(distance) == 0 ? BigDecimal.ZERO
            : ln(new BigFraction(messages()).divide(distance)).multiply(decimal(distance)).multiply(BigDecimal.valueOf(8));
    }

    private static BigDecimal minusXLn(BigFraction x) {
        return Fractions.signum(x) == 0 ? BigDecimal.ZERO : ln(x).multiply(decimal(x)).negate();
    }

    private static BigDecimal ln(BigFraction x) {
        return Reference.ln(x.getNumerator(), x.getDenominator()).at(DIGITS);
    }
}
