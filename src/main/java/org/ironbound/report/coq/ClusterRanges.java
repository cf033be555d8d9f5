package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ironbound.certificate.Limits;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;
import org.ironbound.problem.EqualClusters;

/**
 * For how many samples of each cluster of a mixture the terms of a sum are computed: around the mean of that number, at least as far as the
 * checker goes. What is left out makes a sum smaller.
 */
final class ClusterRanges {
    /** Standard deviations, of a Poisson law. */
    private static final long REACH = 4;
    /** Terms more, for small means. */
    private static final long FEW = 4;
    /** With a larger mean a cluster is not among those that are summed up. */
    private static final long MOST_MEAN = Limits.MIXTURE_SAMPLES;
    /** A sum with the usual precision is not sensitive to chances of less than e to minus this many. */
    private static final long USUAL_NATS = 28;

    private final List<EqualClusters> clusters;
    private final BigInteger whole;
    private final List<Range> ranges;
    private final List<ClusterKind> kinds;

    /** From one number of samples to another one. */
    private record Range(long first, long last) {
    }

    private ClusterRanges(List<EqualClusters> clusters, BigInteger whole, List<Range> ranges, List<ClusterKind> kinds) {
        this.clusters = clusters;
        this.whole = whole;
        this.ranges = ranges;
        this.kinds = kinds;
    }

    /**
     * Those of a step.
     *
     * @param most  the mean number of samples of clusters that are left out is above it
     * @param bits  of the step
     * @param reach how many times as far as needed for a usual sum
     * @param known for no more samples of a cluster of a kind something is known; the kinds in their order
     */
    static ClusterRanges of(ClusterMixture problem, BigInteger whole, BigInteger most, int bits, int reach,
            Map<ClusterKind, Integer> known) {
        long nats = bits <= Limits.USUAL_MIXTURE_PRECISION ? 0 : USUAL_NATS + (bits - Limits.USUAL_MIXTURE_PRECISION) * 7L / 10;
        List<Range> ranges = problem.clusters().stream().map(equal -> {
            long mean = mean(problem, equal);
            if (!equal.expectAtMost(most, problem.samples())) {
                return new Range(1, 1);
            }
            long deviation = BigInteger.valueOf(mean).multiply(BigInteger.valueOf(REACH * REACH)).sqrt().longValueExact() + 1;
            long below = Math.max(reach * deviation, nats == 0 ? 0 : 1 + sqrt(2 * nats * mean));
            long third = nats / 3 + 1;
            long above = Math.max(reach * (deviation + FEW), nats == 0 ? 0 : third + 1 + sqrt(third * third + 2 * nats * mean));
            BigInteger reached = BigInteger.valueOf(Math.min(known.get(equal.kind()), mean + above));
            long last = Math.max(1, problem.samples().min(reached).longValueExact());
            return new Range(Math.min(last, Math.max(1, mean - below)), last);
        }).toList();
        return new ClusterRanges(problem.clusters(), whole, ranges, List.copyOf(known.keySet()));
    }

    private static long mean(ClusterMixture problem, EqualClusters equal) {
        return problem.samples().multiply(equal.hit()).divide(equal.whole()).min(BigInteger.valueOf(MOST_MEAN)).longValueExact() + 1;
    }

    private static long sqrt(long x) {
        return BigInteger.valueOf(x).sqrt().longValueExact() + 1;
    }

    /** The largest number of samples of a term about this kind. */
    int last(ClusterKind kind) {
        return IntStream.range(0, ranges.size()).filter(i -> clusters.get(i).kind().equals(kind))
            .map(i -> Math.toIntExact(ranges.get(i).last())).max().orElseThrow();
    }

    /** How many terms are computed. */
    long terms() {
        return ranges.stream().mapToLong(range -> range.last() - range.first() + 1).sum();
    }

    /** As a list of Coq: how many clusters, how frequent each is, the place of its kind, the first number of samples, and how many. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            text.append(i == 0 ? "[" : "; ").append("(").append(group(clusters.get(i), whole)).append(", (")
                .append(kinds.indexOf(clusters.get(i).kind())).append("%nat, (").append(range.first()).append(", ")
                .append(range.last() - range.first() + 1).append(")))");
        }
        return text.append("]").toString();
    }

    /** How many clusters, and how frequent each is. */
    static String groups(ClusterMixture problem, BigInteger whole) {
        return problem.clusters().stream().map(equal -> group(equal, whole)).collect(Collectors.joining("; ", "[", "]"));
    }

    /** The same of one group. */
    static String group(EqualClusters equal, BigInteger whole) {
        return "(" + equal.count() + ", " + equal.hit().multiply(whole).divide(equal.whole()) + ")";
    }
}
