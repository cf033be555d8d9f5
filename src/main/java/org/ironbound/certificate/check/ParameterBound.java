package org.ironbound.certificate.check;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Proportion;

/** Rational bounds of a problem's parameter in a witness, where the parameter itself may be irrational. */
final class ParameterBound {
    private ParameterBound() {
    }

    /** An upper bound of the problem's parameter of this name. */
    static BigFraction above(Proportion parameter, WitnessField field, String name, Given given) throws RejectedException {
        BigFraction bound = given.number(field);
        if (!parameter.isAtMost(bound)) {
            throw new RejectedException("witness " + field.label() + " is " + InvalidFieldException.shorten(Fractions.text(bound))
                + ", it must be at least the problem's " + name + " and below 1");
        }
        return bound;
    }

    /** A lower bound of it. */
    static BigFraction below(Proportion parameter, WitnessField field, String name, Given given) throws RejectedException {
        BigFraction bound = given.number(field);
        if (!parameter.isAtLeast(bound)) {
            throw new RejectedException("witness " + field.label() + " is " + InvalidFieldException.shorten(Fractions.text(bound))
                + ", it must be above 0 and at most the problem's " + name);
        }
        return bound;
    }
}
