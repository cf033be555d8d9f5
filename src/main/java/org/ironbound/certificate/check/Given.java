package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/**
 * What goes into a step: of the shape that its rule needs.
 *
 * @param premises the steps that it builds on, in order
 * @param witness  its witness, untrusted
 * @param cost     pays for it
 */
record Given(List<ProvedStep> premises, Witness witness, CheckCost cost) {
    /** A number of the witness. */
    BigFraction number(WitnessField field) {
        return witness.get(field);
    }

    /** What a premise states, by its place from 0. */
    BigFraction stated(int premise, ResultField field) {
        return premises.get(premise).stated().numbers().get(field);
    }

    /** The statement that a premise is, or has as a part, by its place from 0. */
    <T> T statement(int premise, Class<T> kind) throws RejectedException {
        T statement = premises.get(premise).stated().as(kind);
        if (statement == null) {
            throw new RejectedException("premise " + (premise + 1) + " does not state what this rule needs");
        }
        return statement;
    }

    /** Logarithms at the precision that the witness asks for. */
    Logarithm logarithm() throws RejectedException {
        return new Logarithm(unit());
    }

    /** The scale that the witness asks for, 2^precision. */
    BigInteger unit() throws RejectedException {
        return BigInteger.ONE.shiftLeft(precision());
    }

    /** The bits after the point that the witness asks for. */
    int precision() throws RejectedException {
        BigFraction precision = witness.get(WitnessField.PRECISION);
        if (!Fractions.isInteger(precision) || precision.compareTo(new BigFraction(Limits.MIN_PRECISION)) < 0
            || precision.compareTo(new BigFraction(Limits.MAX_PRECISION)) > 0) {
            throw new RejectedException("witness precision is " + InvalidFieldException.shorten(Fractions.text(precision))
                + ", it must be a whole number of bits from " + Limits.MIN_PRECISION + " to " + Limits.MAX_PRECISION);
        }
        return precision.getNumerator().intValueExact();
    }

    /** The scale that the witness asks for, 2^precision times its factor. */
    BigInteger unitWithFactor() throws RejectedException {
        BigInteger factor = whole(WitnessField.FACTOR);
        int precision = precision();
        if (factor.signum() == 0 || factor.bitLength() + precision > Limits.MAX_PRECISION) {
            throw new RejectedException("witness factor must be at least 1 and have at most " + (Limits.MAX_PRECISION - precision)
                + " bits");
        }
        return factor.shiftLeft(precision);
    }

    /** A number of the witness that must be whole and not negative. */
    BigInteger whole(WitnessField field) throws RejectedException {
        return whole(field, number(field));
    }

    /** A number from one of the lists of the witness that must be whole and not negative. */
    static BigInteger whole(WitnessField field, BigFraction value) throws RejectedException {
        if (!Fractions.isInteger(value) || Fractions.signum(value) < 0) {
            throw new RejectedException("witness " + field.label() + " must be whole, in multiples of 2^-precision where it is a place");
        }
        return value.getNumerator();
    }
}
