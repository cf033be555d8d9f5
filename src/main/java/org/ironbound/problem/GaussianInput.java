package org.ironbound.problem;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.AverageError;
import org.ironbound.certificate.ErrorPair;
import org.ironbound.certificate.ErrorTarget;
import org.ironbound.certificate.Fractions;
import org.ironbound.certificate.GaussianClustering;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.certificate.LambdaSquared;

/**
 * Gaussian clustering as a person states it: texts, null where nothing was given.
 *
 * @param dimension     d
 * @param samples       n
 * @param lambdaSquared L, by default 1/sqrt(d)
 * @param error         the average error, or
 * @param falseNegative the one error probability and
 * @param falsePositive the other
 */
public record GaussianInput(String dimension, String samples, String lambdaSquared, String error, String falseNegative, String falsePositive) {
    /**
     * The problem, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public GaussianClustering problem() {
        BigInteger d = whole("dimension", dimension, "10000");
        BigInteger n = whole("samples", samples, "10");
        ErrorTarget target = target();
        LambdaSquared given = lambdaSquared == null
            ? null
            : checked(lambdaSquared, text -> LambdaSquared.of(ExactNumber.parse("lambda-squared", text)));
        try {
            return new GaussianClustering(d, n, given == null ? LambdaSquared.inverseRootOf(d) : given, target);
        } catch (InvalidFieldException e) {
            throw switch (e.field()) {
                case "dimension" -> e.given(dimension);
                case "samples" -> e.given(samples);
                default -> e;
            };
        }
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

    private ErrorTarget target() {
        if (error != null) {
            if (falseNegative != null || falsePositive != null) {
                throw new InvalidFieldException("error", error, "left out where false-negative and false-positive are given");
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

    private static <T> T checked(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (InvalidFieldException e) {
            throw e.given(text);
        }
    }

    /** Where a certificate's problem differs from the wanted one: names the field and both values. */
    public static Optional<String> difference(GaussianClustering wanted, GaussianClustering stated) {
        if (!wanted.dimension().equals(stated.dimension())) {
            return Optional.of(different("dimension", wanted.dimension(), stated.dimension()));
        }
        if (!wanted.samples().equals(stated.samples())) {
            return Optional.of(different("samples", wanted.samples(), stated.samples()));
        }
        if (!wanted.lambdaSquared().equals(stated.lambdaSquared())) {
            return Optional.of(different("lambda-squared", wanted.lambdaSquared(), stated.lambdaSquared()));
        }
        if (!wanted.target().equals(stated.target())) {
            return Optional.of(different(field(wanted.target(), stated.target()), text(wanted.target()), text(stated.target())));
        }
        return Optional.empty();
    }

    private static String field(ErrorTarget wanted, ErrorTarget stated) {
        if (wanted instanceof ErrorPair a && stated instanceof ErrorPair b) {
            return a.falseNegative().equals(b.falseNegative()) ? "false-positive" : "false-negative";
        }
        return "error";
    }

    private static String text(ErrorTarget target) {
        return target instanceof AverageError average
            ? Fractions.text(average.error()) + " on average"
            : Fractions.text(((ErrorPair) target).falseNegative()) + " (false-negative) and "
                + Fractions.text(((ErrorPair) target).falsePositive()) + " (false-positive)";
    }

    private static String different(String field, Object wanted, Object stated) {
        return field + ": wanted " + InvalidFieldException.shorten(wanted.toString()) + ", the certificate is about "
            + InvalidFieldException.shorten(stated.toString());
    }
}
