package org.ironbound.search.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ironbound.certificate.Limits;

/** Numbers of samples that stand for those just below them, whose costs are no smaller. */
final class CountNodes {
    private static final long LARGEST = 4L * Limits.MIXTURE_SAMPLES;

    private final long[] nodes;

    /** @param few up to this all numbers are there, further on about one in this many is the distance of two */
    CountNodes(int few) {
        List<Long> rising = new ArrayList<>(List.of(1L));
        while (rising.get(rising.size() - 1) < LARGEST) {
            long last = rising.get(rising.size() - 1);
            rising.add(last + Math.max(1, last / few));
        }
        nodes = rising.stream().mapToLong(Long::longValue).toArray();
    }

    /** The number that stands for this one, which is rounded first: at least as large. */
    long of(double samples) {
        long whole = (long) Math.ceil(samples - 0.5);
        int found = Arrays.binarySearch(nodes, whole);
        return found >= 0 ? whole : -found - 1 < nodes.length ? nodes[-found - 1] : whole;
    }

    /** The next smaller one, of a node above 1. */
    long before(long node) {
        return nodes[Arrays.binarySearch(nodes, node) - 1];
    }

    /** The next larger one. */
    long after(long node) {
        return of(node + 1.0);
    }
}
