package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.OutOfReach;

/** The terms of {@link SampleTerm} at places, which are rounded where they are not rational. */
final class SamplePlace {
    private static final int DIGITS = 50;
    private static final int MOST_EIGHTHS = 40;
    private static final int[] FAR_EIGHTHS = {60, 100, 400, 10_000};

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

    /** Looks at numbers around the end and around 0 for the variable, around 0 for all others, and at some far from there. */
    static boolean isBeyond(BigInteger term, BigInteger h, BigInteger v, BigFraction end, BigInteger sign) {
        int variable = SampleTerm.index(v);
        int size = SampleTerm.index(h);
        if (size < 1) {
            throw new OutOfReach("no last operation");
        }
        SampleTerm.Operations operations = new SampleTerm.Operations(term);
        int[] others = eighths(IntStream.range(0, 3).anyMatch(i -> i != variable && isOf(term, size, i)));
        List<BigFraction> numbers = IntStream.of(eighths(isOf(term, size, variable))).mapToObj(i -> new BigFraction(i, 8))
            .flatMap(x -> Stream.of(end.add(x), x)).filter(x -> x.compareTo(end) * sign.signum() <= 0).toList();
        for (BigFraction x : numbers) {
            for (int y : others) {
                BigFraction other = new BigFraction(y, 8);
                Map<Integer, BigFraction> point = new HashMap<>(Map.of(0, other, 1, other, 2, other));
                point.put(variable, x);
                SampleTerm.Results here = new SampleTerm.Results(operations, point);
                if (SampleSlope.areDefined(here, size) && here.at(h.subtract(BigInteger.ONE)).compareTo(BigFraction.ZERO) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Numbers around 0 and far from it, if something depends on them; in terms of 1/8. */
    private static int[] eighths(boolean isNeeded) {
        IntStream far = IntStream.of(FAR_EIGHTHS).flatMap(i -> IntStream.of(-i, i));
        return isNeeded ? IntStream.concat(IntStream.rangeClosed(-MOST_EIGHTHS, MOST_EIGHTHS), far).toArray() : new int[] {-1, 0, 1};
    }

    /** Whether a variable is one of the first operations of a term. */
    private static boolean isOf(BigInteger term, int size, int variable) {
        return IntStream.range(0, size).mapToObj(k -> SampleTerm.operation(term, BigInteger.valueOf(k))).anyMatch(of -> of != null
            && of.get(0).equals(BigInteger.ONE) && of.get(1).equals(BigInteger.valueOf(variable)));
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
