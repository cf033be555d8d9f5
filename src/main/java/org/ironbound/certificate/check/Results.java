package org.ironbound.certificate.check;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.kernel.bound.Memorization;

/** What a step yields, as numbers by their fields. */
final class Results {
    private Results() {
    }

    /** No number: the statement is in the rule itself. */
    static Map<Field, BigFraction> none() {
        return new EnumMap<>(Field.class);
    }

    /** One number. */
    static Map<Field, BigFraction> one(Field field, BigFraction value) {
        Map<Field, BigFraction> result = none();
        result.put(field, value);
        return result;
    }

    /** Upper bounds of tau and rho, and what follows for their ratio. */
    static Map<Field, BigFraction> upperBounds(BigFraction tau, BigFraction rho) {
        return upperBounds(tau, rho, Memorization.ratio(tau, rho));
    }

    /** Upper bounds of tau and rho, and a lower bound of (1 - tau)/rho. */
    static Map<Field, BigFraction> upperBounds(BigFraction tau, BigFraction rho, BigFraction ratio) {
        Map<Field, BigFraction> result = one(Field.TAU, tau);
        result.put(Field.RHO, rho);
        result.put(Field.RATIO, ratio);
        return result;
    }

    /** Lower bounds of tau and rho. */
    static Map<Field, BigFraction> lowerBounds(BigFraction tau, BigFraction rho) {
        Map<Field, BigFraction> result = one(Field.TAU_LOWER, tau);
        result.put(Field.RHO_LOWER, rho);
        return result;
    }

    /** Both from both sides, and that they are the squared maximal correlations. */
    static Map<Field, BigFraction> correlations(BigFraction tau, BigFraction rho, BigFraction tauLower, BigFraction rhoLower) {
        Map<Field, BigFraction> result = upperBounds(tau, rho);
        result.putAll(lowerBounds(tauLower, rhoLower));
        result.put(Field.TAU_OVER_CORRELATION, BigFraction.ONE);
        result.put(Field.RHO_OVER_CORRELATION, BigFraction.ONE);
        return result;
    }

    /** What one learner memorizes at most, and how often it errs at most. */
    static Map<Field, BigFraction> learner(BigFraction memorization, BigFraction falseNegatives, BigFraction falsePositives) {
        Map<Field, BigFraction> result = one(Field.MEMORIZATION, memorization);
        result.put(Field.FALSE_NEGATIVE, falseNegatives);
        result.put(Field.FALSE_POSITIVE, falsePositives);
        return result;
    }

    /** Lower bounds of the privacy parameters of every learner. */
    static Map<Field, BigFraction> privacy(BigFraction epsilon, BigFraction rho, BigFraction mu) {
        Map<Field, BigFraction> result = one(Field.EPSILON, epsilon);
        result.put(Field.ZCDP_RHO, rho);
        result.put(Field.GDP_MU, mu);
        return result;
    }
}
