package org.ironbound.search.clustering;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Step;
import org.ironbound.problem.GaussianClustering;

/**
 * What was found about one problem. All bounds are certified by the certificate.
 *
 * @param certificate   the steps and claims, in bits
 * @param digits        the wanted significant digits
 * @param coefficients  the step that states tau, rho and their ratio
 * @param information   a lower bound of the information that the accuracy needs, in nats; empty where it is infinite
 * @param outcome       what follows
 */
public record GaussianBounds(Certificate certificate, int digits, Step coefficients, Optional<BigFraction> information, Outcome outcome) {
    /** The problem. */
    public GaussianClustering problem() {
        return (GaussianClustering) certificate.problem();
    }

    /** What follows from the information that the accuracy needs. */
    public sealed interface Outcome permits Infeasible, Bounds {
    }

    /**
     * No learner reaches the error.
     *
     * @param capacity an upper bound of the information that the samples carry about a fresh one, in nats
     */
    public record Infeasible(BigFraction capacity) implements Outcome {
    }

    /**
     * Every learner that reaches the error memorizes, and how much at least.
     *
     * @param lower           [GAUSS-IB], a lower bound in bits, with more digits than wanted
     * @param linear          [MEM], a lower bound in bits, with more digits than wanted
     * @param certifiedDigits how many significant digits of both are those of the formulas' exact values, at most the wanted ones
     * @param upper           what some learner memorizes at most, in bits; empty if the search found none
     */
    public record Bounds(BigFraction lower, BigFraction linear, int certifiedDigits, Optional<BigFraction> upper) implements Outcome {
    }
}
