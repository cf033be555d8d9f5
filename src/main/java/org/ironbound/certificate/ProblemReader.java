package org.ironbound.certificate;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/** Reads the problem of a certificate, by its family. */
final class ProblemReader {
    private static final String FAMILIES = GaussianClustering.FAMILY;

    private ProblemReader() {
    }

    static Problem read(JsonObject object) throws RejectedException {
        String family = object.string("family");
        try {
            Problem problem = switch (family) {
                case GaussianClustering.FAMILY -> gaussian(object);
                default -> throw new RejectedException("problem, family is '" + InvalidFieldException.shorten(family) + "', it must be one of " + FAMILIES);
            };
            object.end();
            return problem;
        } catch (InvalidFieldException e) {
            throw new RejectedException("problem: " + e.getMessage());
        }
    }

    private static GaussianClustering gaussian(JsonObject object) throws RejectedException {
        BigInteger dimension = object.whole("dimension");
        BigInteger samples = object.whole("samples");
        return new GaussianClustering(dimension, samples, lambdaSquared(object, dimension), target(object));
    }

    private static LambdaSquared lambdaSquared(JsonObject object, BigInteger dimension) throws RejectedException {
        String text = object.string("lambda-squared");
        if (!text.equals(LambdaSquared.INVERSE_ROOT)) {
            return LambdaSquared.of(object.parse("lambda-squared", text));
        }
        LambdaSquared result = LambdaSquared.inverseRootOf(dimension);
        if (result.exact().isPresent()) {
            throw new RejectedException("problem, lambda-squared must be stated as " + result + " for this dimension");
        }
        return result;
    }

    private static ErrorTarget target(JsonObject object) throws RejectedException {
        return object.has("error")
            ? new AverageError(object.fraction("error"))
            : new ErrorPair(object.fraction("false-negative"), object.fraction("false-positive"));
    }
}
