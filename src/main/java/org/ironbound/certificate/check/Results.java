package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.ResultField;
import org.ironbound.kernel.bound.Memorization;

/** What a step yields, as numbers by their fields. */
final class Results {
    private Results() {
    }

    /** No number: the statement is in the rule itself. */
    static Map<ResultField, BigFraction> none() {
        return new EnumMap<>(ResultField.class);
    }

    /** One number. */
    static Map<ResultField, BigFraction> one(ResultField field, BigFraction value) {
        Map<ResultField, BigFraction> result = none();
        result.put(field, value);
        return result;
    }

    /** Upper bounds of tau and rho, and what follows for their ratio. */
    static Map<ResultField, BigFraction> upperBounds(BigFraction tau, BigFraction rho) {
        return upperBounds(tau, rho, Memorization.ratio(tau, rho));
    }

    /** Upper bounds of tau and rho, and a lower bound of (1 - tau)/rho. */
    static Map<ResultField, BigFraction> upperBounds(BigFraction tau, BigFraction rho, BigFraction ratio) {
        Map<ResultField, BigFraction> result = one(ResultField.TAU, tau);
        result.put(ResultField.RHO, rho);
        result.put(ResultField.RATIO, ratio);
        return result;
    }

    /** Lower bounds of tau and rho. */
    static Map<ResultField, BigFraction> lowerBounds(BigFraction tau, BigFraction rho) {
        Map<ResultField, BigFraction> result = one(ResultField.TAU_LOWER, tau);
        result.put(ResultField.RHO_LOWER, rho);
        return result;
    }

    /** Both from both sides, and that they are the squared maximal correlations. */
    static Map<ResultField, BigFraction> correlations(BigFraction tau, BigFraction rho, BigFraction tauLower, BigFraction rhoLower) {
        Map<ResultField, BigFraction> result = upperBounds(tau, rho);
        result.putAll(lowerBounds(tauLower, rhoLower));
        result.put(ResultField.TAU_OVER_CORRELATION, BigFraction.ONE);
        result.put(ResultField.RHO_OVER_CORRELATION, BigFraction.ONE);
        return result;
    }

    /** What one learner memorizes at most, and how often it errs at most. */
    static Map<ResultField, BigFraction> learner(BigFraction memorization, BigFraction falseNegatives, BigFraction falsePositives) {
        Map<ResultField, BigFraction> result = one(ResultField.MEMORIZATION, memorization);
        result.put(ResultField.FALSE_NEGATIVE, falseNegatives);
        result.put(ResultField.FALSE_POSITIVE, falsePositives);
        return result;
    }

    /** Lower bounds of the privacy parameters of every learner. */
    static Map<ResultField, BigFraction> privacy(BigFraction epsilon, BigFraction rho, BigFraction mu) {
        Map<ResultField, BigFraction> result = one(ResultField.EPSILON, epsilon);
        result.put(ResultField.ZCDP_RHO, rho);
        result.put(ResultField.GDP_MU, mu);
        return result;
    }
}
