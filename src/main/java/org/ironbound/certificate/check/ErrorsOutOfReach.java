package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.real.NormalDistribution;
import org.ironbound.kernel.statement.Clustering;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.DistanceNeeded;
import org.ironbound.kernel.statement.ErrorAtLeast;
import org.ironbound.kernel.statement.ErrorLimits;
import org.ironbound.kernel.statement.NoLearner;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianCluster;

/** Errors that no learner of a Gaussian cluster reaches [GAUSS-TV], each with some number of samples. */
final class ErrorsOutOfReach {
    private final Map<ClusterKind, NavigableMap<Integer, Avoided>> errors = new HashMap<>();

    /**
     * An error with the numbers that it follows from.
     *
     * @param from what they are, by names
     */
    record Avoided(ErrorAtLeast error, Map<String, BigFraction> from) {
    }

    private ErrorsOutOfReach() {
    }

    /**
     * Those that the lists of a witness ask for, each time a group of the problem, a number of samples, the error's quantile and a split.
     *
     * @throws RejectedException if nothing follows
     */
    static ErrorsOutOfReach of(ClusterMixture problem, Given given) throws RejectedException {
        List<BigFraction> groups = list(given, WitnessField.CLUSTER_GROUPS);
        List<BigFraction> counts = list(given, WitnessField.COUNTS);
        List<BigFraction> quantiles = list(given, WitnessField.QUANTILES);
        List<BigFraction> splits = list(given, WitnessField.SPLITS);
        CostTable.requireSameLengths(groups, counts, quantiles, splits);
        ErrorsOutOfReach table = new ErrorsOutOfReach();
        for (int i = 0; i < groups.size(); i++) {
            table.add(CostTable.kind(problem, groups.get(i)), CostTable.count(counts.get(i)), quantiles.get(i), splits.get(i), given);
        }
        return table;
    }

    private static List<BigFraction> list(Given given, WitnessField field) {
        return given.witness().lists().getOrDefault(field, List.of());
    }

    private void add(GaussianCluster kind, int samples, BigFraction quantile, BigFraction split, Given given) throws RejectedException {
        if (quantile.compareTo(new BigFraction(Limits.QUANTILE)) > 0) {
            throw new RejectedException("witness quantiles must be at most " + Limits.QUANTILE);
        }
        int precision = given.precision();
        MixtureCost.payOutOfReach(given.cost(), kind, samples, quantile, split, precision);
        BigInteger tail = NormalDistribution.of(quantile.getNumerator().negate(), quantile.getDenominator(), given.unit()).lower;
        ErrorLimits target = Follows.require(ErrorLimits.average(Fractions.of(tail, given.unit())), "a quantile is too small");
        CoefficientsAtMost coefficients = ClusterFormulas.of(kind).sharpCoefficients(BigInteger.valueOf(samples));
        Clustering subject = Follows.certainly(Clustering.of(coefficients.coordinate, kind.dimension(), target));
        NoLearner none = Follows.require(NoLearner.gaussTv(coefficients,
            Follows.require(DistanceNeeded.of(subject, quantile, precision), "the precision is too low"), split),
            "a learner need not know the mean of the samples better than exactly");
        Map<String, BigFraction> from = MixtureTerms.parameters(kind);
        from.putAll(Map.of("ignored-samples", new BigFraction(samples), "quantile", quantile, "split", split));
        errors.computeIfAbsent(kind, missing -> new TreeMap<>()).merge(samples,
            new Avoided(Follows.certainly(ErrorAtLeast.above(none, given.unit())), from), ErrorsOutOfReach::larger);
    }

    private static Avoided larger(Avoided one, Avoided other) {
        return Comparator.comparing((Avoided avoided) -> avoided.error.value).compare(one, other) < 0 ? other : one;
    }

    /** By numbers of samples: fewer leave no smaller error. */
    NavigableMap<Integer, Avoided> of(ClusterKind kind) {
        return errors.getOrDefault(kind, new TreeMap<>());
    }
}
