package org.ironbound.input;

import java.math.BigInteger;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.InvalidFieldException;

/**
 * What all clustering problems share, as a person states it: texts, null where nothing was given.
 *
 * @param dimension     d
 * @param samples       n
 * @param error         the average error, or
 * @param falseNegative the one error probability and
 * @param falsePositive the other
 */
public record ClusteringInput(String dimension, String samples, String error, String falseNegative, String falsePositive) {
    /** d, exact. */
    BigInteger wholeDimension() {
        return whole("dimension", dimension, "10000");
    }

    /** n, exact. */
    BigInteger wholeSamples() {
        return whole("samples", samples, "10");
    }

    /** Whether an accuracy of telling samples from nulls was given. */
    boolean hasTarget() {
        return error != null || falseNegative != null || falsePositive != null;
    }

    /** The error, with what was typed in place of the number that was made of it. */
    InvalidFieldException asGiven(InvalidFieldException e) {
        return switch (e.field()) {
            case "dimension" -> e.given(dimension);
            case "samples" -> e.given(samples);
            default -> e;
        };
    }

    private static BigInteger whole(String field, String text, String example) {
        if (text == null) {
            throw new InvalidFieldException(field, null, "given, for example --" + field + " " + example);
        }
        BigInteger value = ExactNumber.parseWhole(field, text);
        if (value.signum() <= 0) {
            throw new InvalidFieldException(field, text, "a whole number from 1 to 10^300");
        }
        return value;
    }

    /** The accuracy, exact. */
    ErrorTarget target() {
        if (error != null) {
            if (falseNegative != null || falsePositive != null) {
                throw new InvalidFieldException("error", error, "given alone, without false-negative and false-positive");
            }
            return checked(error, text -> new AverageError(ExactNumber.parse("error", text)));
        }
        if (falseNegative == null && falsePositive == null) {
            throw new InvalidFieldException("error", null, "given (or both false-negative and false-positive), for example --error 0.1");
        }
        if (falseNegative == null || falsePositive == null) {
            String missing = falseNegative == null ? "false-negative" : "false-positive";
            throw new InvalidFieldException(missing, null, "given with the other one; for one average error use --error alone");
        }
        BigFraction alpha = ExactNumber.parse("false-negative", falseNegative);
        BigFraction beta = ExactNumber.parse("false-positive", falsePositive);
        try {
            return new ErrorPair(alpha, beta);
        } catch (InvalidFieldException e) {
            throw e.given(e.field().equals("false-negative") ? falseNegative : falsePositive);
        }
    }

    /** What is read from a text; an error names the text. */
    static <T> T checked(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (InvalidFieldException e) {
            throw e.given(text);
        }
    }
}
