package org.ironbound.certificate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Reference;

/** Of given coefficients. */
final class CustomTruth extends Truth {
    private final CustomCoefficients problem;

    CustomTruth(Certificate certificate) {
        super(certificate);
        this.problem = (CustomCoefficients) certificate.problem();
    }

    @Override
    void requireStep(Step step) {
        if (step.rule() == Rule.APPROX) {
            CustomCoefficients.Slack slack = problem.slack().orElseThrow();
            assertTrue(isAtMost(sharp(problem.rho(), slack.delta()), decimal(step.result().get(Field.SAMPLE_ERROR))), "sample-error");
            assertTrue(isAtMost(sharp(problem.tau(), slack.epsilon()), decimal(step.result().get(Field.CENTRE_ERROR))), "centre-error");
            assertTrue(isAtMost(classical(slack.delta()), decimal(step.result().get(Field.CLASSICAL_SAMPLE_ERROR))), "classical-sample-error");
            assertTrue(isAtMost(classical(slack.epsilon()), decimal(step.result().get(Field.CLASSICAL_CENTRE_ERROR))), "classical-centre-error");
        } else {
            requireBound(Relation.AT_LEAST, step.result().get(Field.MEMORIZATION), step.rule() == Rule.BITS);
        }
    }

    @Override
    void requireBound(Relation relation, BigFraction value, boolean bits) {
        BigDecimal nats = bits ? decimal(value).multiply(ln(BigFraction.TWO), CONTEXT) : decimal(value);
        assertTrue(relation == Relation.AT_LEAST && isAtMost(nats, memorization()), () -> nats + " nats, proved " + memorization());
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
