package org.ironbound.input;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.InvalidFieldException;

/**
 * Given coefficients as a person states them: texts, null where nothing was given.
 *
 * @param tau         for theta
 * @param rho         for a fresh sample
 * @param information I(M;X) at least, in nats
 * @param epsilon     distance for theta, 0 if left out
 * @param delta       distance for a fresh sample, 0 if left out
 * @param messages    how many outputs the learner has; needed with epsilon or delta
 */
public record CustomInput(String tau, String rho, String information, String epsilon, String delta, String messages) {
    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public CustomCoefficients problem() {
        return new CustomCoefficients(required("tau", tau, "1/2"), required("rho", rho, "1/10"),
            required("information", information, "1.5"), slack());
    }

    private Optional<CustomCoefficients.Slack> slack() {
        if (messages == null) {
            if (epsilon != null || delta != null) {
                throw new InvalidFieldException("messages", null, "given with epsilon or delta: the number of outputs of the learner, such "
                    + "as 2^20");
            }
            return Optional.empty();
        }
        BigInteger k = ExactNumber.parseWhole("messages", messages);
        return Optional.of(new CustomCoefficients.Slack(orZero("epsilon", epsilon), orZero("delta", delta), k));
    }

    private static BigFraction orZero(String field, String text) {
        return text == null ? BigFraction.ZERO : ExactNumber.parse(field, text);
    }

    private static BigFraction required(String field, String text, String example) {
        if (text == null) {
            throw new InvalidFieldException(field, null, "given, for example --" + field + " " + example);
        }
        return ExactNumber.parse(field, text);
    }
}
