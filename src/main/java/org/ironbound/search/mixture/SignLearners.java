package org.ironbound.search.mixture;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.AverageError;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanClustering;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.SparseCluster;
import org.ironbound.problem.SparseHypercube;
import org.ironbound.search.learner.SignLearnerSearch;

/** Learners of a Boolean or sparse cluster [BOOL-LEARN-TABLE, SPARSE-LEARN], by their parameter. */
final class SignLearners implements ClusterLearners {
    /** Parameters p for which p/(1-p) is 2^(i/4), to this number of digits. */
    private static final double[] PARAMETERS = IntStream.rangeClosed(-28, 28).mapToDouble(i -> 1 / (1 + Math.pow(2, -i / 4.0)))
        .map(x -> Math.round(x * 1e6) / 1e6).toArray();
    /** Up to this dimension the errors are summed: then not too many terms are to be checked. */
    private static final BigInteger FEW = BigInteger.valueOf(30_000);

    private final ClusterKind kind;
    private final AverageError target;
    private final Map<Integer, SignLearnerSearch> searches = new ConcurrentHashMap<>();
    private final Map<Integer, List<Option>> options = new ConcurrentHashMap<>();

    /** @param target of the mixture */
    SignLearners(ClusterKind kind, AverageError target) {
        this.kind = kind;
        this.target = target;
    }

    private SignLearnerSearch search(int samples) {
        BigInteger n = BigInteger.valueOf(samples);
        SignLearnerSearch search = kind instanceof BooleanCluster bool
            ? SignLearnerSearch.of(new BooleanClustering(kind.dimension(), n, bool.lambda(), target))
            : SignLearnerSearch.of(new SparseHypercube(kind.dimension(), n, ((SparseCluster) kind).fixed(), target));
        return kind.dimension().compareTo(FEW) <= 0 ? search : search.withoutSums().orElse(search);
    }

    private SignLearnerSearch.Candidate at(int samples, double parameter) {
        return searches.computeIfAbsent(samples, this::search).at(parameter);
    }

    @Override
    public List<Option> options(int samples) {
        return options.computeIfAbsent(samples, missing -> {
            List<Option> found = new ArrayList<>();
            DoubleStream.of(PARAMETERS).forEach(parameter -> {
                SignLearnerSearch.Candidate learner = at(samples, parameter);
                if (learner.error() < 0.5) {
                    found.add(new Option(learner.error(), learner.memorization(), parameter));
                }
            });
            return found;
        });
    }

    @Override
    public Option raised(Option option, double share) {
        return option;
    }

    @Override
    public Numbers numbers(int samples, Option option, double margin) {
        Witness learner = at(samples, option.parameter()).witness();
        return new Numbers(BigFraction.ONE, learner.numbers().getOrDefault(WitnessField.KEEPING, BigFraction.ONE),
            learner.lists().getOrDefault(WitnessField.ANSWERS, List.of()), learner.get(WitnessField.THRESHOLD));
    }
}
