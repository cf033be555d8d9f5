package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;

/** Operations of one term that are copies of those of another one, at some points. */
final class SampleCopy {
    private static final int MOST_POINTS = 200;

    private SampleCopy() {
    }

    private record Point(SampleTerm.Results of, SampleTerm.Results in) {
    }

    static boolean isCopied(BigInteger[] a) {
        return everywhere(a[0], a[1], a[2], point -> SampleFraction.areSame(point.of.at(a[3]), point.in.at(a[4])));
    }

    static boolean areCopied(BigInteger[] a) {
        int size = SampleTerm.index(a[3]);
        return everywhere(a[0], a[1], a[2], point -> SampleSlope.areDefined(point.of, size));
    }

    /** Whether something is so at all points at which the first m operations of the other term have results. */
    private static boolean everywhere(BigInteger term, BigInteger other, BigInteger m, Predicate<Point> wanted) {
        int size = SampleTerm.index(m);
        SampleTerm.Operations of = new SampleTerm.Operations(term);
        SampleTerm.Operations in = new SampleTerm.Operations(other);
        return points(term, other).stream().map(point -> new Point(new SampleTerm.Results(of, point), new SampleTerm.Results(in, point)))
            .allMatch(point -> !SampleSlope.areDefined(point.in, size) || wanted.test(point));
    }

    /** Those of the other term, with numbers for the variables that only the term has. */
    static List<Map<Integer, BigFraction>> points(BigInteger term, BigInteger other) {
        List<Map<Integer, BigFraction>> others = SampleSlope.points(other);
        Set<Map<Integer, BigFraction>> rest = new LinkedHashSet<>();
        for (Map<Integer, BigFraction> more : SampleSlope.points(term)) {
            Map<Integer, BigFraction> own = new TreeMap<>(more);
            own.keySet().removeAll(others.isEmpty() ? Set.of() : others.get(0).keySet());
            rest.add(own);
        }
        List<Map<Integer, BigFraction>> points = new ArrayList<>();
        for (Map<Integer, BigFraction> point : others) {
            for (Map<Integer, BigFraction> own : rest) {
                Map<Integer, BigFraction> both = new TreeMap<>(own);
                both.putAll(point);
                points.add(both);
            }
        }
        if (points.size() > MOST_POINTS) {
            throw new OutOfReach("many points");
        }
        return points;
    }
}
