package org.ironbound.certificate.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.AnisotropicClustering;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.BooleanEstimation;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.CoordinateGroup;
import org.ironbound.problem.CustomCoefficients;
import org.ironbound.problem.ErrorPair;
import org.ironbound.problem.ErrorTarget;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.GaussianContraction;
import org.ironbound.problem.GaussianEstimation;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.problem.ProblemLimits;
import org.ironbound.problem.Proportion;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseContraction;
import org.ironbound.problem.SparseHypercube;

/** Reads the problem of a certificate, by its family. */
final class ProblemReader {
    private static final String FAMILIES = String.join(", ", GaussianClustering.FAMILY, GaussianEstimation.FAMILY,
        AnisotropicClustering.FAMILY, BooleanClustering.FAMILY, BooleanEstimation.FAMILY,
        SparseHypercube.FAMILY, ClusterMixture.FAMILY, FiniteChannel.FAMILY, GaussianChannel.FAMILY, CustomCoefficients.FAMILY,
        GaussianContraction.FAMILY, BooleanContraction.FAMILY, SparseContraction.FAMILY);

    private ProblemReader() {
    }

    static Problem read(JsonObject object) throws RejectedException {
        String family = object.string("family");
        try {
            Problem problem = switch (family) {
                case GaussianClustering.FAMILY -> gaussian(object);
                case GaussianEstimation.FAMILY -> estimation(object);
                case AnisotropicClustering.FAMILY -> groups(object);
                case BooleanClustering.FAMILY -> booleanClustering(object);
                case BooleanEstimation.FAMILY -> signEstimation(object);
                case SparseHypercube.FAMILY -> sparse(object);
                case ClusterMixture.FAMILY -> mixture(object);
                case FiniteChannel.FAMILY -> channel(object);
                case GaussianChannel.FAMILY -> new GaussianChannel(object.fraction(GaussianChannel.RATIO), object.whole("uses"));
                case CustomCoefficients.FAMILY -> custom(object);
                case GaussianContraction.FAMILY -> new GaussianContraction(object.whole("samples"),
                    power(object, "lambda-squared", Proportion::inverseRoot));
                case BooleanContraction.FAMILY -> new BooleanContraction(object.whole("samples"),
                    power(object, "lambda", Proportion::inverseFourthRoot));
                case SparseContraction.FAMILY -> new SparseContraction(object.whole("samples"), object.fraction("fixed-probability"));
                default -> throw new RejectedException("problem, family is '" + InvalidFieldException.shorten(family)
                    + "', it must be one of " + FAMILIES);
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
        return new GaussianClustering(dimension, samples, power(object, "lambda-squared", Proportion::inverseRoot, dimension),
            target(object));
    }

    private static GaussianEstimation estimation(JsonObject object) throws RejectedException {
        BigInteger dimension = object.whole("dimension");
        BigInteger samples = object.whole("samples");
        return new GaussianEstimation(dimension, samples, power(object, "lambda-squared", Proportion::inverseRoot, dimension),
            object.fraction(GaussianEstimation.ERROR));
    }

    private static BooleanEstimation signEstimation(JsonObject object) throws RejectedException {
        BigInteger dimension = object.whole("dimension");
        BigInteger samples = object.whole("samples");
        return new BooleanEstimation(dimension, samples, power(object, "lambda", Proportion::inverseFourthRoot, dimension),
            object.fraction(BooleanEstimation.ERROR));
    }

    private static AnisotropicClustering groups(JsonObject object) throws RejectedException {
        BigInteger samples = object.whole("samples");
        List<CoordinateGroup> groups = new ArrayList<>();
        for (JsonObject group : object.objects(AnisotropicClustering.GROUPS, ProblemLimits.COORDINATE_GROUPS)) {
            groups.add(new CoordinateGroup(group.whole("dimension"), group.fraction("lambda-squared")));
            group.end();
        }
        return new AnisotropicClustering(samples, groups, target(object));
    }

    private static BooleanClustering booleanClustering(JsonObject object) throws RejectedException {
        BigInteger dimension = object.whole("dimension");
        BigInteger samples = object.whole("samples");
        return new BooleanClustering(dimension, samples, power(object, "lambda", Proportion::inverseFourthRoot, dimension), target(object));
    }

    /** The irrational power of the dimension that a parameter may be. */
    @FunctionalInterface
    private interface Power {
        Proportion of(String field, BigInteger dimension);
    }

    /** A fraction, or an irrational power of the dimension as it is written. */
    private static Proportion power(JsonObject object, String field, Power power, BigInteger dimension) throws RejectedException {
        String text = object.string(field);
        if (!Proportion.isPower(text)) {
            return Proportion.of(field, object.parse(field, text));
        }
        Proportion result = power.of(field, dimension);
        if (!result.toString().equals(text)) {
            throw new RejectedException("problem, " + field + " must be stated as " + result + " for this dimension");
        }
        return result;
    }

    /** A fraction, or an irrational power of a dimension, which is stated in this case only. */
    private static Proportion power(JsonObject object, String field, Power power) throws RejectedException {
        if (!object.has("dimension")) {
            return Proportion.of(field, object.fraction(field));
        }
        Proportion result = power(object, field, power, object.whole("dimension"));
        if (result.exact().isPresent()) {
            throw new RejectedException("problem, dimension must be left out where " + field + " is a fraction");
        }
        return result;
    }

    private static SparseHypercube sparse(JsonObject object) throws RejectedException {
        BigInteger dimension = object.whole("dimension");
        BigInteger samples = object.whole("samples");
        return new SparseHypercube(dimension, samples, object.fraction("fixed-probability"), target(object));
    }

    private static ClusterMixture mixture(JsonObject object) throws RejectedException {
        BigInteger samples = object.whole("samples");
        List<ClusterGroup> groups = new ArrayList<>();
        for (JsonObject group : object.objects("clusters", ProblemLimits.MIXTURE_GROUPS)) {
            groups.add(new ClusterGroup(group.whole("count"), frequencies(group), kind(group)));
            group.end();
        }
        return new ClusterMixture(samples, groups, new AverageError(object.fraction("error")));
    }

    private static Frequencies frequencies(JsonObject group) throws RejectedException {
        String text = group.string("frequency");
        return text.startsWith(Frequencies.Zipf.PREFIX)
            ? new Frequencies.Zipf(group.parse("frequency", text.substring(Frequencies.Zipf.PREFIX.length())))
            : new Frequencies.Equal(group.parse("frequency", text));
    }

    private static ClusterKind kind(JsonObject group) throws RejectedException {
        String family = group.string("family");
        BigInteger dimension = group.whole("dimension");
        return switch (family) {
            case GaussianClustering.FAMILY -> new GaussianCluster(dimension,
                power(group, "lambda-squared", Proportion::inverseRoot, dimension));
            case BooleanClustering.FAMILY -> new BooleanCluster(dimension,
                power(group, "lambda", Proportion::inverseFourthRoot, dimension));
            case SparseHypercube.FAMILY -> new SparseCluster(dimension, group.fraction("fixed-probability"));
            default -> throw new RejectedException(group.place() + ", family is '" + InvalidFieldException.shorten(family)
                + "', it must be one of "
                + String.join(", ", GaussianClustering.FAMILY, BooleanClustering.FAMILY, SparseHypercube.FAMILY));
        };
    }

    private static FiniteChannel channel(JsonObject object) throws RejectedException {
        List<List<BigFraction>> rows = object.matrix(FiniteChannel.MATRIX, ProblemLimits.CHANNEL_SIZE);
        BigInteger uses = object.whole("uses");
        if (uses.bitLength() > 30) {
            throw new RejectedException("problem, uses: is too large");
        }
        Optional<List<BigFraction>> law = object.has(FiniteChannel.LAW)
            ? Optional.of(object.fractions(FiniteChannel.LAW, ProblemLimits.CHANNEL_SIZE)) : Optional.empty();
        Optional<List<List<BigFraction>>> next = object.has(FiniteChannel.NEXT)
            ? Optional.of(object.matrix(FiniteChannel.NEXT, ProblemLimits.CHANNEL_SIZE)) : Optional.empty();
        return new FiniteChannel(rows, uses.intValueExact(), law, next);
    }

    private static CustomCoefficients custom(JsonObject object) throws RejectedException {
        BigFraction tau = object.fraction("tau");
        BigFraction rho = object.fraction("rho");
        BigFraction information = object.fraction("information");
        Optional<CustomCoefficients.Slack> slack = object.has("messages")
            ? Optional.of(new CustomCoefficients.Slack(object.fraction("epsilon"), object.fraction("delta"), object.whole("messages")))
            : Optional.empty();
        return new CustomCoefficients(tau, rho, information, slack);
    }

    private static ErrorTarget target(JsonObject object) throws RejectedException {
        return object.has("error")
            ? new AverageError(object.fraction("error"))
            : new ErrorPair(object.fraction("false-negative"), object.fraction("false-positive"));
    }
}
