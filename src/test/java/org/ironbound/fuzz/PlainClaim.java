package org.ironbound.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A claim that is looked at point by point, by the reader and the evaluator of this tree. */
final class PlainClaim {
    private static final int DIGITS = 40;
    private static final int RANDOM_POINTS = 14;
    private static final int MOST_CORNERS = 8;

    private final PlainSyntax.Claim claim;
    private final List<PlainSyntax.Definition> definitions = new ArrayList<>();
    private final List<Ends> ranges = new ArrayList<>();
    /** Ends of ranges that are no fractions. */
    private final List<PlainSyntax.Comparison> bounds = new ArrayList<>();

    /** The ends of a range, null where there is none that is a fraction. */
    private record Ends(PlainSyntax.Range range, Ratio low, Ratio high) {
        boolean has(Ratio x) {
            int below = low == null ? 1 : x.compareTo(low);
            int above = high == null ? -1 : x.compareTo(high);
            return (!range.whole() || x.isWhole()) && (below > 0 || below == 0 && !range.openBelow())
                && (above < 0 || above == 0 && !range.openAbove());
        }
    }

    /** What is so at a point. */
    enum At {
        /** The guards do not hold, or the point is out of its range. */
        OUTSIDE,
        /** All goals hold. */
        TRUE,
        /** A goal does not hold. */
        FALSE,
        /** The guards hold, and a goal has no value. */
        UNDEFINED,
        /** It cannot be told. */
        UNKNOWN
    }

    PlainClaim(String text, List<String> definitions) throws PlainSyntax.Unreadable {
        this.claim = PlainSyntax.claim(text);
        for (String definition : definitions) {
            this.definitions.add(PlainSyntax.definition(definition));
        }
        for (PlainSyntax.Range range : claim.ranges()) {
            ranges.add(new Ends(range, end(range.low()), end(range.high())));
            PlainSyntax.Tree name = new PlainSyntax.Tree(range.name(), List.of());
            if (range.low() != null && ranges.get(ranges.size() - 1).low() == null) {
                bounds.add(new PlainSyntax.Comparison(name, range.openBelow() ? ">" : ">=", range.low()));
            }
            if (range.high() != null && ranges.get(ranges.size() - 1).high() == null) {
                bounds.add(new PlainSyntax.Comparison(name, range.openAbove() ? "<" : "<=", range.high()));
            }
        }
    }

    private Ratio end(PlainSyntax.Tree tree) throws PlainSyntax.Unreadable {
        try {
            return tree == null ? null : new PlainValue(DIGITS, definitions).of(tree, Map.of()).exact();
        } catch (PlainValue.Undefined | PlainValue.Unknown e) {
            throw new PlainSyntax.Unreadable("the end of a range: " + e.getMessage());
        }
    }

    /** What is so at a point, which has a value for each variable and no others. */
    At at(Map<String, Ratio> point) {
        if (point.size() != ranges.size()
                || !ranges.stream().allMatch(ends -> point.containsKey(ends.range.name()) && ends.has(point.get(ends.range.name())))) {
            return At.OUTSIDE;
        }
        for (PlainSyntax.Comparison bound : bounds) {
            if (holds(bound, point) != At.TRUE) {
                return At.OUTSIDE;
            }
        }
        return claimed(claim.formula(), point);
    }

    /** Of what is claimed, not only said to hold or fail, it counts whether it has a value. */
    private At claimed(PlainSyntax.Formula formula, Map<String, Ratio> point) {
        if (formula.word().equals("implies")) {
            At guard = holds(formula.parts().get(0), point);
            At goal = claimed(formula.parts().get(1), point);
            return guard == At.TRUE || guard == At.UNKNOWN && goal == At.TRUE ? goal : guard == At.UNKNOWN ? At.UNKNOWN : At.OUTSIDE;
        }
        if (formula.word().equals("and")) {
            return worst(formula.parts().stream().map(part -> claimed(part, point)).toList());
        }
        At holds = holds(formula, point);
        return holds == At.UNDEFINED && !formula.word().isEmpty() ? At.OUTSIDE : holds;
    }

    /** Three-valued: what has no value neither holds nor fails. */
    private At holds(PlainSyntax.Formula formula, Map<String, Ratio> point) {
        List<At> parts = formula.parts().stream().map(part -> holds(part, point)).toList();
        return switch (formula.word()) {
            case "" -> holds(formula.comparison(), point);
            case "not" -> opposite(parts.get(0));
            case "and" -> worst(parts);
            case "or" -> either(parts);
            case "implies" -> either(List.of(opposite(parts.get(0)), parts.get(1)));
            default -> worst(List.of(either(List.of(opposite(parts.get(0)), parts.get(1))),
                either(List.of(opposite(parts.get(1)), parts.get(0)))));
        };
    }

    private static At opposite(At at) {
        return at == At.TRUE ? At.FALSE : at == At.FALSE ? At.TRUE : at;
    }

    private static At either(List<At> parts) {
        return opposite(worst(parts.stream().map(PlainClaim::opposite).toList()));
    }

    private static At worst(List<At> parts) {
        for (At at : List.of(At.FALSE, At.UNKNOWN, At.UNDEFINED, At.TRUE)) {
            if (parts.contains(at)) {
                return at;
            }
        }
        return At.OUTSIDE;
    }

    private At holds(PlainSyntax.Comparison comparison, Map<String, Ratio> point) {
        PlainSyntax.Tree difference = new PlainSyntax.Tree("-", List.of(comparison.left(), comparison.right()));
        Map<String, PlainValue.Value> names = new HashMap<>();
        point.forEach((name, x) -> names.put(name, PlainValue.Value.of(x)));
        int sign;
        try {
            sign = PlainValue.measured(difference, names, definitions, DIGITS).signum();
        } catch (PlainValue.Undefined e) {
            return At.UNDEFINED;
        } catch (PlainValue.Unknown e) {
            return At.UNKNOWN;
        }
        boolean holds = switch (comparison.relation()) {
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            case ">=" -> sign >= 0;
            default -> sign == 0;
        };
        return holds ? At.TRUE : At.FALSE;
    }

    /** Points of the box: corners, points near them, numbers that the claim speaks of, and random ones. */
    List<Map<String, Ratio>> points(List<Ratio> spoken, Random random) {
        List<Map<String, Ratio>> points = new ArrayList<>();
        for (int i = 0; i < RANDOM_POINTS + MOST_CORNERS; i++) {
            Map<String, Ratio> point = new LinkedHashMap<>();
            for (Ends ends : ranges) {
                point.put(ends.range.name(), i < MOST_CORNERS ? corner(ends, i >> ranges.indexOf(ends) & 1, i)
                    : random.nextInt(3) == 0 && !spoken.isEmpty() ? spoken(ends, spoken.get(random.nextInt(spoken.size())), random)
                    : inside(ends, random));
            }
            points.add(point);
        }
        return points;
    }

    private static Ratio spoken(Ends ends, Ratio x, Random random) {
        Ratio other = random.nextInt(6) == 0 ? x.negated() : x;
        return ends.has(other) ? other : inside(ends, random);
    }

    /** An end, or where it is open a number near it. */
    private static Ratio corner(Ends ends, int side, int i) {
        Ratio end = side == 0 ? ends.low : ends.high;
        if (end == null) {
            Ratio far = Ratio.of(10).power(1 + 2 * i);
            return ends.low != null ? Ratio.of(ends.low.over().divide(ends.low.under()).longValue()).plus(far)
                : side == 0 ? far.negated() : ends.high != null ? ends.high.minus(far) : far;
        }
        if (ends.has(end)) {
            return end;
        }
        Ratio width = ends.low == null || ends.high == null ? Ratio.ONE : ends.high.minus(ends.low);
        Ratio near = width.times(new Ratio(BigInteger.ONE, BigInteger.ONE.shiftLeft(3 + 9 * (i & 3))));
        return side == 0 ? end.plus(near) : end.minus(near);
    }

    private static Ratio inside(Ends ends, Random random) {
        Ratio share = new Ratio(BigInteger.valueOf(1 + random.nextInt(999)), BigInteger.valueOf(1000));
        Ratio low = ends.low != null ? ends.low : ends.high != null ? ends.high.minus(Ratio.of(50)) : Ratio.of(-25);
        Ratio high = ends.high != null ? ends.high : low.plus(Ratio.of(2).power(random.nextInt(12)));
        Ratio x = low.plus(high.minus(low).times(random.nextInt(4) == 0 ? share.power(3) : share));
        return ends.range.whole() ? new Ratio(x.over().divide(x.under()), BigInteger.ONE) : x;
    }
}
