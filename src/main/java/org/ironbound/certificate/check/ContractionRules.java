package org.ironbound.certificate.check;

import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Field;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.bound.Memorization;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Proportion;

/** The rules that state contraction coefficients of a clustering problem: they need no premises. */
abstract class ContractionRules extends Rules {
    /** Upper bounds of tau and rho, and what follows for their ratio. */
    static Map<Field, BigFraction> upperBounds(BigFraction tau, BigFraction rho) {
        Map<Field, BigFraction> result = one(Field.TAU, tau);
        result.put(Field.RHO, rho);
        result.put(Field.RATIO, Memorization.ratio(tau, rho));
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

    /** Lower bounds of tau and rho. */
    static Map<Field, BigFraction> lowerBounds(BigFraction tau, BigFraction rho) {
        Map<Field, BigFraction> result = one(Field.TAU_LOWER, tau);
        result.put(Field.RHO_LOWER, rho);
        return result;
    }

    /** An upper bound of the problem's parameter of this name in a witness. */
    static BigFraction upperBound(Proportion parameter, Field field, String name, Witness witness) throws RejectedException {
        BigFraction bound = witness.get(field);
        if (!parameter.isAtMost(bound)) {
            throw new RejectedException("witness " + field.label() + " is " + InvalidFieldException.shorten(Fractions.text(bound))
                + ", it must be at least the problem's " + name + " and below 1");
        }
        return bound;
    }

    /** The same from below. */
    static BigFraction lowerBound(Proportion parameter, Field field, String name, Witness witness) throws RejectedException {
        BigFraction bound = witness.get(field);
        if (!parameter.isAtLeast(bound)) {
            throw new RejectedException("witness " + field.label() + " is " + InvalidFieldException.shorten(Fractions.text(bound))
                + ", it must be above 0 and at most the problem's " + name);
        }
        return bound;
    }
}
