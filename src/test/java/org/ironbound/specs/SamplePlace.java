package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;

/** The terms of {@link SampleTerm} at places, which are rounded where they are not rational. */
final class SamplePlace {
    private static final int DIGITS = 50;
    private static final int MOST_QUARTERS = 16;

    private SamplePlace() {
    }

    static boolean isPlaced(BigInteger term, BigInteger box, BigInteger m, BigInteger v, BigInteger c, BigInteger k, BigInteger p) {
        return everywhere(term, box, m, v, c, (here, there) -> SampleFraction.areSame(there.at(k), here.at(p)));
    }

    static boolean isDefinedAt(BigInteger term, BigInteger box, BigInteger m, BigInteger v, BigInteger c, BigInteger n) {
        int size = SampleTerm.index(n);
        return everywhere(term, box, m, v, c, (here, there) -> SampleSlope.areDefined(there, size));
    }

    /** Whether something is so of what the operations are at each point at which the first m have results, and at its place. */
    private static boolean everywhere(BigInteger term, BigInteger box, BigInteger m, BigInteger v, BigInteger c,
            BiPredicate<SampleTerm.Results, SampleTerm.Results> wanted) {
        int size = SampleTerm.index(m);
        int variable = SampleTerm.index(v);
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        for (Map<Integer, BigFraction> point : SampleFraction.points(term, box)) {
            SampleTerm.Results here = new SampleTerm.Results(operations, point);
            if (!SampleSlope.areDefined(here, size)) {
                continue;
            }
            SampleTerm.Number place = here.at(c);
            if (place == null) {
                throw new OutOfReach("no place");
            }
            if (!wanted.test(here, new SampleTerm.Results(operations, SampleSlope.put(point, variable, fraction(place))))) {
                return false;
            }
        }
        return true;
    }

    /** Looks at numbers around the end for the variable, and at some for all others. */
    static boolean isBeyond(BigInteger term, BigInteger h, BigInteger v, BigFraction end, BigInteger sign) {
        int variable = SampleTerm.index(v);
        int size = SampleTerm.index(h);
        if (size < 1) {
            throw new OutOfReach("no last operation");
        }
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        for (int i = -MOST_QUARTERS; i <= MOST_QUARTERS; i++) {
            BigFraction x = end.add(new BigFraction(i, 4));
            for (int y = -1; y <= 2; y++) {
                BigFraction other = new BigFraction(y);
                Map<Integer, BigFraction> point = new HashMap<>(Map.of(0, other, 1, other, 2, other));
                point.put(variable, x);
                SampleTerm.Results here = new SampleTerm.Results(operations, point);
                boolean isPositive = SampleSlope.areDefined(here, size)
                    && here.at(h.subtract(BigInteger.ONE)).compareTo(BigFraction.ZERO) > 0;
                if (isPositive && i * sign.signum() <= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BigFraction fraction(SampleTerm.Number x) {
        if (x.exact != null) {
            return x.exact;
        }
        return new BigFraction(new BigDecimal(x.about().toString()).movePointRight(DIGITS).toBigInteger(), BigInteger.TEN.pow(DIGITS));
    }

    static boolean isSpanned(BigInteger box, BigInteger along, BigInteger v, BigFraction low, BigFraction high) {
        int variable = SampleTerm.index(v);
        Map<Integer, List<SampleTerm.Range>> ways = SampleTerm.around(along);
        List<BigFraction> starts = low.compareTo(high) > 0 ? List.of() : List.of(low, low.add(high).divide(2), high);
        for (Map<Integer, BigFraction> point : SampleTerm.points(box)) {
            if (!point.containsKey(variable) || !point.keySet().containsAll(ways.keySet())) {
                throw new OutOfReach("boxes of other variables");
            }
            if (!starts.stream().allMatch(start -> SampleSlope.isWay(along, point, variable, start, point.get(variable)))) {
                return false;
            }
        }
        return true;
    }
}
