package org.ironbound.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterGroup;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.ClusterVisitor;
import org.ironbound.problem.Frequencies;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.problem.GaussianClustering;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseHypercube;

/**
 * A mixture of clusters as a person states it: texts, null where nothing was given.
 *
 * @param clusters    how many, or
 * @param groups      a file with a line COUNT, FREQUENCY, CLUSTER for each group of equal clusters
 * @param frequencies uniform or zipf:S, by default uniform; not with a file
 * @param cluster     what each is like: gaussian:D, boolean:D or sparse:D, with one more parameter if wanted; not with a file
 * @param samples     N, of all clusters together
 * @param error       the average error
 */
public record MixtureInput(String clusters, String groups, String frequencies, String cluster, String samples, String error) {
    private static final String KINDS = "gaussian:D, gaussian:D:LAMBDA_SQUARED, boolean:D, boolean:D:LAMBDA, sparse:D or "
        + "sparse:D:FIXED_PROBABILITY";
    private static final String UNIFORM = "uniform";

    /**
     * The problem, exact: of one cluster it is that of the cluster, since then every sample is of it.
     *
     * @throws InvalidFieldException naming the parameter or the line, what was given and what is allowed
     */
    public Problem problem() {
        if (groups != null || clusters == null || !count().equals(BigInteger.ONE)) {
            return mixture();
        }
        ClusteringInput common = new ClusteringInput(null, samples, error, null, null);
        OnlyCluster only = new OnlyCluster(common.wholeSamples(), target(common));
        zipf();
        return kind().accept(only);
    }

    private AverageError target(ClusteringInput common) {
        if (error == null) {
            throw new InvalidFieldException("error", null, "given, for example --error 0.1");
        }
        return (AverageError) common.target();
    }

    /** The problem of a cluster that all samples are of. */
    private record OnlyCluster(BigInteger samples, AverageError target) implements ClusterVisitor<Problem> {
        @Override
        public Problem gaussianCluster(GaussianCluster kind) {
            return new GaussianClustering(kind.dimension(), samples, kind.lambdaSquared(), target);
        }

        @Override
        public Problem booleanCluster(BooleanCluster kind) {
            return new BooleanClustering(kind.dimension(), samples, kind.lambda(), target);
        }

        @Override
        public Problem sparseCluster(SparseCluster kind) {
            return new SparseHypercube(kind.dimension(), samples, kind.fixed(), target);
        }
    }

    /**
     * The mixture, of two clusters or more.
     *
     * @throws InvalidFieldException naming the parameter or the line, what was given and what is allowed
     */
    public ClusterMixture mixture() {
        ClusteringInput common = new ClusteringInput(null, samples, error, null, null);
        BigInteger n = common.wholeSamples();
        AverageError target = target(common);
        List<ClusterGroup> list = groups == null ? List.of(single()) : read();
        try {
            return new ClusterMixture(n, list, target);
        } catch (InvalidFieldException e) {
            throw e.field().equals("frequency") ? new InvalidFieldException("groups", groups, "a file of groups whose frequencies sum to 1 "
                + "(" + e.getMessage() + ")")
                : common.asGiven(e);
        }
    }

    private ClusterGroup single() {
        if (clusters == null) {
            throw new InvalidFieldException("clusters", null, "given (or --groups), for example --clusters 1000");
        }
        BigInteger count = count();
        ClusterKind kind = kind();
        return new ClusterGroup(count, zipf().orElseGet(() -> new Frequencies.Equal(new BigFraction(BigInteger.ONE, count))), kind);
    }

    private BigInteger count() {
        BigInteger count = ExactNumber.parseWhole("clusters", clusters);
        if (count.signum() <= 0) {
            throw new InvalidFieldException("clusters", clusters, "a whole number from 1");
        }
        return count;
    }

    private ClusterKind kind() {
        if (cluster == null) {
            throw new InvalidFieldException("cluster", null, "given: " + KINDS);
        }
        return kind("cluster", cluster);
    }

    /** Zipf's law, none if the frequencies are equal. */
    private Optional<Frequencies> zipf() {
        String text = frequencies == null ? UNIFORM : frequencies.strip().toLowerCase(Locale.ROOT);
        if (text.equals(UNIFORM)) {
            return Optional.empty();
        }
        if (!text.startsWith(Frequencies.Zipf.PREFIX)) {
            throw new InvalidFieldException("frequencies", frequencies, "uniform or zipf:S, for example zipf:1");
        }
        BigFraction exponent = ExactNumber.parse("frequencies", text.substring(Frequencies.Zipf.PREFIX.length()));
        return Optional.of(ClusteringInput.checked(frequencies, given -> new Frequencies.Zipf(exponent)));
    }

    /** One group a line; empty lines, and lines that begin with #, do not count. */
    private List<ClusterGroup> read() {
        for (String[] other : new String[][] {{"clusters", clusters}, {"frequencies", frequencies}, {"cluster", cluster}}) {
            if (other[1] != null) {
                throw InvalidFieldException.unwanted(other[0], other[1], "where groups is given");
            }
        }
        List<ClusterGroup> list = new ArrayList<>();
        int number = 0;
        for (String line : new InputFile("groups", groups).text("a file").split("\\R")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                list.add(group(line, "line " + number + " of '" + InvalidFieldException.shorten(groups) + "'"));
            }
        }
        if (list.isEmpty()) {
            throw new InvalidFieldException("groups", groups, "a file with a line such as 1000, 1/1000, gaussian:10000");
        }
        return list;
    }

    private static ClusterGroup group(String line, String place) {
        String[] parts = line.split(",", -1);
        try {
            if (parts.length != 3) {
                throw new InvalidFieldException("groups", line, "COUNT, FREQUENCY, CLUSTER");
            }
            BigInteger count = ExactNumber.parseWhole("count", parts[0]);
            return new ClusterGroup(count, new Frequencies.Equal(ExactNumber.parse("frequency", parts[1])),
                kind("cluster", parts[2].strip()));
        } catch (InvalidFieldException e) {
            throw new InvalidFieldException("groups", line, "a file of lines such as 1000, 1/1000, gaussian:10000; in " + place + " "
                + e.getMessage());
        }
    }

    /** The defaults of its parameter are those of the single problem. */
    private static ClusterKind kind(String field, String text) {
        String[] parts = text.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw new InvalidFieldException(field, text, KINDS);
        }
        ClusteringInput common = new ClusteringInput(parts[1], "1", "0.1", null, null);
        String parameter = parts.length == 3 ? parts[2] : null;
        try {
            switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "gaussian": {
                    GaussianClustering problem = new GaussianInput(common, parameter).problem();
                    return new GaussianCluster(problem.dimension(), problem.lambdaSquared());
                }
                case "boolean": {
                    BooleanClustering problem = new BooleanInput(common, parameter).problem();
                    return new BooleanCluster(problem.dimension(), problem.lambda());
                }
                case "sparse": {
                    SparseHypercube problem = new SparseInput(common, parameter).problem();
                    return new SparseCluster(problem.dimension(), problem.fixed());
                }
                default:
                    throw new InvalidFieldException("kind", parts[0], "gaussian, boolean or sparse");
            }
        } catch (InvalidFieldException e) {
            throw new InvalidFieldException(field, text, KINDS + " (" + e.getMessage() + ")");
        }
    }
}
