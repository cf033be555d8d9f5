package org.ironbound.problem;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A mixture of clusters [MIX]: each sample is of a cluster drawn by the frequencies and says which; a test case too, and is then positive
 * or null with probability 1/2 each.
 *
 * @param samples N, of all clusters together, at least 1
 * @param groups  the clusters; their frequencies sum to 1, and there are at least two of them
 * @param target  the error over all clusters together
 */
public record ClusterMixture(BigInteger samples, List<ClusterGroup> groups, AverageError target) implements SampledProblem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "mixture";

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public ClusterMixture {
        groups = List.copyOf(groups);
        Ranges.requirePositive("samples", samples);
        if (groups.isEmpty() || groups.size() > ProblemLimits.MIXTURE_GROUPS) {
            throw new InvalidFieldException("groups", groups.size() + " groups", "1 to " + ProblemLimits.MIXTURE_GROUPS + " groups");
        }
        if (groups.get(0).frequencies() instanceof Frequencies.Zipf zipf) {
            requireZipf(groups, zipf);
        } else {
            requireSum(groups);
        }
    }

    private static void requireZipf(List<ClusterGroup> groups, Frequencies.Zipf zipf) {
        BigInteger count = groups.get(0).count();
        if (groups.size() > 1) {
            throw new InvalidFieldException("groups", groups.size() + " groups", "one group where its frequencies are " + zipf);
        }
        if (count.compareTo(BigInteger.TWO) < 0 || count.compareTo(BigInteger.valueOf(ProblemLimits.ZIPF_CLUSTERS)) > 0) {
            throw new InvalidFieldException("clusters", count.toString(), "a whole number from 2 to " + ProblemLimits.ZIPF_CLUSTERS
                + " with " + zipf);
        }
        if (!zipf.isFineFor(count.intValueExact())) {
            throw new InvalidFieldException("clusters", count.toString(), "so few that j^s stays below 2^64 with " + zipf);
        }
    }

    /** Their common denominator is short, so the sum is. */
    private static void requireSum(List<ClusterGroup> groups) {
        BigInteger whole = BigInteger.ONE;
        BigFraction sum = BigFraction.ZERO;
        for (ClusterGroup group : groups) {
            if (!(group.frequencies() instanceof Frequencies.Equal equal)) {
                throw new InvalidFieldException("groups", group.frequencies().toString(), "one group where its frequencies are Zipf's");
            }
            BigInteger denominator = equal.each().getDenominator();
            whole = whole.divide(whole.gcd(denominator)).multiply(denominator);
            Ranges.requireSize("frequency", new BigFraction(BigInteger.ONE, whole));
            sum = sum.add(equal.each().multiply(group.count()));
        }
        if (!sum.equals(BigFraction.ONE)) {
            throw new InvalidFieldException("frequency", "the sum " + Fractions.text(sum) + " of count times frequency",
                "frequencies with the sum 1");
        }
    }

    /** The clusters, equal ones of a group together, the rarest first. */
    public List<EqualClusters> clusters() {
        if (groups.get(0).frequencies() instanceof Frequencies.Zipf zipf) {
            return zipfClusters(zipf, groups.get(0).count().intValueExact());
        }
        List<ClusterGroup> sorted = new ArrayList<>(groups);
        sorted.sort((a, b) -> each(a).compareTo(each(b)));
        return sorted.stream()
            .map(group -> new EqualClusters(group.count(), each(group).getNumerator(), each(group).getDenominator(), group.kind()))
            .toList();
    }

    private static BigFraction each(ClusterGroup group) {
        return ((Frequencies.Equal) group.frequencies()).each();
    }

    private List<EqualClusters> zipfClusters(Frequencies.Zipf zipf, int count) {
        List<BigInteger> weights = new ArrayList<>();
        BigInteger sum = BigInteger.ZERO;
        for (int j = count; j >= 1; j--) {
            BigInteger weight = zipf.weight(j);
            weights.add(weight);
            sum = sum.add(weight);
        }
        List<EqualClusters> clusters = new ArrayList<>();
        for (BigInteger weight : weights) {
            clusters.add(new EqualClusters(BigInteger.ONE, weight, sum, groups.get(0).kind()));
        }
        return clusters;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("samples", samples.toString());
        fields.put("clusters", groups.stream().map(ClusterGroup::fields).toList());
        fields.putAll(target.fields());
        return fields;
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.clusterMixture(this);
    }
}
