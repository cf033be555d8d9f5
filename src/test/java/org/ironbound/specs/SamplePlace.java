package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;

/** The terms of {@link SampleTerm} at places, which are rounded where they are not rational. */
final class SamplePlace {
    private static final int DIGITS = 50;

    private SamplePlace() {
    }

    static boolean isPlaced(BigInteger term, BigInteger box, BigInteger m, BigInteger v, BigInteger c, BigInteger k, BigInteger p) {
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
            SampleTerm.Results there = new SampleTerm.Results(operations, SampleSlope.put(point, variable, fraction(place)));
            if (!SampleFraction.areSame(there.at(k), here.at(p))) {
                return false;
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
