package org.ironbound.problem;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Somebody's own coefficients, taken as given: how much a learner memorizes follows from them [MEM, MEM-APPROX].
 *
 * @param tau         the contraction coefficient of (theta, sample), from 0 to 1
 * @param rho         the contraction coefficient of (fresh sample, sample), above 0 and at most 1
 * @param information a lower bound of I(M;X), in nats, positive
 * @param slack       by how much the contraction is only approximate; empty if it is exact
 */
public record CustomCoefficients(BigFraction tau, BigFraction rho, BigFraction information, Optional<Slack> slack) implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "custom";

    /**
     * Distances to pairs that contract, in total variation.
     *
     * @param epsilon  for theta, from 0 to 1/2
     * @param delta    for a fresh sample, from 0 to 1/2
     * @param messages |M|, how many outputs the learner has, at least 2
     */
    public record Slack(BigFraction epsilon, BigFraction delta, BigInteger messages) {
        /**
         * Refuses numbers that are out of their range.
         *
         * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
         */
        public Slack {
            requireHalf("epsilon", epsilon);
            requireHalf("delta", delta);
            Ranges.requirePositive("messages", messages);
            if (messages.equals(BigInteger.ONE)) {
                throw new InvalidFieldException("messages", "1", "a whole number from 2 to 10^" + ProblemLimits.EXPONENT);
            }
        }

        private static void requireHalf(String field, BigFraction x) {
            if (Fractions.signum(x) < 0 || x.compareTo(BigFraction.ONE_HALF) > 0) {
                throw new InvalidFieldException(field, Fractions.text(x), "from 0 to 1/2");
            }
            Ranges.requireSize(field, x);
        }
    }

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public CustomCoefficients {
        if (Fractions.signum(tau) < 0 || tau.compareTo(BigFraction.ONE) > 0) {
            throw new InvalidFieldException("tau", Fractions.text(tau), "from 0 to 1");
        }
        if (Fractions.signum(rho) <= 0 || rho.compareTo(BigFraction.ONE) > 0) {
            throw new InvalidFieldException("rho", Fractions.text(rho), "above 0 and at most 1");
        }
        if (Fractions.signum(information) <= 0) {
            throw new InvalidFieldException("information", Fractions.text(information), "above 0, in nats");
        }
        Ranges.requireSize("tau", tau);
        Ranges.requireSize("rho", rho);
        Ranges.requireSize("information", information);
        Ranges.requireSize("information", information.reciprocal());
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tau", Fractions.text(tau));
        fields.put("rho", Fractions.text(rho));
        fields.put("information", Fractions.text(information));
        slack.ifPresent(given -> {
            fields.put("epsilon", Fractions.text(given.epsilon()));
            fields.put("delta", Fractions.text(given.delta()));
            fields.put("messages", given.messages().toString());
        });
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.customCoefficients(this);
    }
}
