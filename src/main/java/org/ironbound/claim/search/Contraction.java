package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.value.Box;
import org.ironbound.problem.Fractions;

/**
 * Looks in floating point for parts of a box in which a guard fails, from an end of a variable's range on: what is left is between the
 * ends that the operations of the guard, undone one after the other, leave to the variable. Whether a guard fails there is decided
 * elsewhere.
 */
final class Contraction {
    /** A part of a range as large as this is worth a case, and one without end always. */
    private static final double WORTH = 0.2;
    /** Of what is left, this much stays on both sides, and of what is cut off, this much. */
    private static final double MARGIN = 1.0 / 8;
    private static final double SMALL = 1.0 / 4096;
    /** Results are this far, relatively, from what they are in floating point at most. */
    private static final double ROUNDING = 1e-12;
    /** So far from a number, relatively, a guard is seen to fail. */
    private static final BigFraction LITTLE = new BigFraction(1, 1 << 16);
    private static final Span ALL = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final Map<Node, Node[]> closures = new ConcurrentHashMap<>();

    /**
     * A part that is cut off.
     *
     * @param place   where
     * @param isBelow whether what is below the place is cut off
     */
    record Cut(SplitPlace place, boolean isBelow) {
        /** Where the guard seems to fail. */
        Box off(Box box) {
            return isBelow ? box.below(place.variable(), place.at()) : box.above(place.variable(), place.at());
        }

        Box rest(Box box) {
            return isBelow ? box.above(place.variable(), place.at()) : box.below(place.variable(), place.at());
        }
    }

    /** The numbers from one to another one, none if they are the wrong way round. */
    private record Span(double low, double high) {
        /** A little more than these, everything if they are no numbers. */
        static Span of(double low, double high) {
            return Double.isNaN(low) || Double.isNaN(high) ? ALL
                : new Span(low - ROUNDING * Math.abs(low), high + ROUNDING * Math.abs(high));
        }

        static Span number(double x) {
            return of(x, x);
        }

        boolean isEmpty() {
            return low > high;
        }

        Span and(Span other) {
            return new Span(Math.max(low, other.low), Math.min(high, other.high));
        }

        Span plus(Span other) {
            return of(low + other.low, high + other.high);
        }

        Span times(double factor) {
            return factor < 0 ? of(product(factor, high), product(factor, low)) : of(product(factor, low), product(factor, high));
        }

        Span times(Span other) {
            double a = product(low, other.low);
            double b = product(low, other.high);
            double c = product(high, other.low);
            double d = product(high, other.high);
            return of(Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
        }

        /** 0 times what has no bound is 0 here. */
        private static double product(double x, double y) {
            return x == 0 || y == 0 ? 0 : x * y;
        }

        Span over(Span other) {
            boolean touches = other.low <= 0 && other.high >= 0;
            return !touches ? times(of(1 / other.high, 1 / other.low))
                : other.low == 0 && other.high > 0 ? times(of(1 / other.high, Double.POSITIVE_INFINITY))
                : other.high == 0 && other.low < 0 ? times(of(Double.NEGATIVE_INFINITY, 1 / other.low)) : ALL;
        }

        Span power(int n) {
            double x = Math.pow(low, n);
            double y = Math.pow(high, n);
            return n % 2 == 1 || low >= 0 ? of(x, y) : high <= 0 ? of(y, x) : of(0, Math.max(x, y));
        }

        /** The numbers of this span whose power is in another one. */
        Span withPower(int n, Span wanted) {
            if (n % 2 == 1) {
                return and(of(root(wanted.low, n), root(wanted.high, n)));
            }
            if (wanted.high < 0) {
                return new Span(1, 0);
            }
            double far = root(wanted.high, n);
            double near = root(Math.max(0, wanted.low), n);
            return and(low >= 0 ? of(near, far) : high <= 0 ? of(-far, -near) : of(-far, far));
        }

        static double root(double x, int n) {
            return Math.copySign(Math.pow(Math.abs(x), 1.0 / n), x);
        }
    }

    /**
     * What is cut off of a box by a guard, the most that there is of one variable.
     *
     * @param guard    what is not negative where it is wanted
     * @param smallest ranges as small as this stay as they are
     * @return null if it is little
     */
    Cut of(Node guard, Box box, double smallest) {
        Node[] nodes = closures.computeIfAbsent(guard, node -> Nodes.closure(List.of(node), Meter.unlimited()));
        Map<Node, Span> spans = new HashMap<>();
        for (Node node : nodes) {
            spans.put(node, forward(node, spans, box));
        }
        spans.computeIfPresent(guard, (node, span) -> span.and(new Span(0, Double.POSITIVE_INFINITY)));
        for (int i = nodes.length - 1; i >= 0; i--) {
            if (spans.get(nodes[i]).isEmpty()) {
                return null;
            }
            backward(nodes[i], spans);
        }
        Cut best = null;
        double most = WORTH;
        for (Node node : nodes) {
            if (node.kind() == Node.Kind.VARIABLE && !box.takesWholeNumbers(node.variable() % Box.RECIPROCAL)) {
                for (Candidate candidate : candidates(node, spans.get(node), box, smallest)) {
                    if (candidate.share > most) {
                        most = candidate.share;
                        best = candidate.cut;
                    }
                }
            }
        }
        return best;
    }

    /**
     * Where a guard says that a variable is above or below a number within its range: what is beyond it is cut off, however little that is,
     * for there the goal may have no value; if that guard is not strict, or does not fail as it is computed, a bit less than that.
     *
     * @return null if there is no such guard
     */
    static Cut atNumber(Node guard, Box box, boolean isExact) {
        boolean isSum = guard.kind() == Node.Kind.SUM && guard.arguments().size() == 1;
        Node part = isSum ? guard.argument(0) : guard;
        BigFraction factor = isSum ? guard.factors().get(0) : BigFraction.ONE;
        BigFraction at = isSum ? guard.number().divide(factor).negate() : BigFraction.ZERO;
        Node x = part.kind() == Node.Kind.ABS ? part.argument(0) : part;
        if (x.kind() != Node.Kind.VARIABLE || x.variable() >= box.size() || box.isInverted(x.variable())
                || box.takesWholeNumbers(x.variable())) {
            return null;
        }
        int i = x.variable();
        boolean isNegative = part != x && Fractions.signum(box.upper().get(i)) <= 0;
        if (part != x && !isNegative && Fractions.signum(box.lower().get(i)) < 0) {
            return null;
        }
        boolean isBelow = Fractions.signum(factor) > 0 != isNegative;
        BigFraction end = isNegative ? at.negate() : at;
        BigFraction place = isExact ? end : end.add(end.abs().multiply(isBelow ? LITTLE.negate() : LITTLE));
        return place.compareTo(box.lower().get(i)) > 0 && place.compareTo(box.upper().get(i)) < 0
            ? new Cut(new SplitPlace(i, place), isBelow) : null;
    }

    /** A part and how much of a range it is, 1 if it is without end. */
    private record Candidate(Cut cut, double share) {
    }

    private static List<Candidate> candidates(Node variable, Span left, Box box, double smallest) {
        int i = variable.variable() % Box.RECIPROCAL;
        boolean swapped = box.isInverted(i) && variable.variable() < Box.RECIPROCAL;
        Span span = swapped ? new Span(1, 1).over(left) : left;
        double low = box.lower().get(i).doubleValue();
        double high = box.upper().get(i).doubleValue();
        double width = high - low;
        List<Candidate> found = new ArrayList<>();
        if (span.isEmpty() || width <= smallest || left.isEmpty()) {
            return found;
        }
        double margin = Math.max(MARGIN * Math.min(span.high - span.low, width), SMALL * width);
        boolean endsBelow = box.isInverted(i) && low == 0 && span.low > 0;
        double marginBelow = endsBelow ? span.low / 4 : margin;
        double below = endsBelow ? 1 : (span.low - marginBelow - low) / width;
        double above = (high - span.high - margin) / width;
        if (below > WORTH) {
            found.add(new Candidate(cut(i, span.low - marginBelow / 2, marginBelow / 2, true), below));
        }
        if (above > WORTH) {
            found.add(new Candidate(cut(i, span.high + margin / 2, margin / 2, false), above));
        }
        return found;
    }

    private static Cut cut(int variable, double place, double error, boolean isBelow) {
        return new Cut(new SplitPlace(variable, PointSearch.near(place, error)), isBelow);
    }

    private static Span variable(Node node, Box box) {
        int i = node.variable() % Box.RECIPROCAL;
        Span range = new Span(box.lower().get(i).doubleValue(), box.upper().get(i).doubleValue());
        return box.isInverted(i) && node.variable() < Box.RECIPROCAL ? new Span(1, 1).over(range) : range;
    }

    /** What a node may be, by what its arguments may be. */
    private static Span forward(Node node, Map<Node, Span> spans, Box box) {
        Span x = node.arguments().isEmpty() ? null : spans.get(node.argument(0));
        return switch (node.kind()) {
            case NUMBER -> Span.number(node.number().doubleValue());
            case VARIABLE -> variable(node, box);
            case PI -> Span.number(Math.PI);
            case SUM -> sum(node, -1, spans);
            case PRODUCT -> x.times(spans.get(node.argument(1)));
            case QUOTIENT -> x.over(spans.get(node.argument(1)));
            case POWER -> x.power(node.number().intValue());
            case EXP -> Span.of(Math.exp(x.low), Math.exp(x.high));
            case LN -> Span.of(Math.log(Math.max(0, x.low)), Math.log(Math.max(0, x.high)));
            case SQRT -> Span.of(Math.sqrt(Math.max(0, x.low)), Math.sqrt(Math.max(0, x.high)));
            case ROOT -> Span.of(Span.root(x.low, node.degree()), Span.root(x.high, node.degree()));
            case SIN, COS -> new Span(-1, 1);
            case ATAN -> Span.of(Math.atan(x.low), Math.atan(x.high));
            case ABS -> Span.of(x.low <= 0 && x.high >= 0 ? 0 : Math.min(Math.abs(x.low), Math.abs(x.high)),
                Math.max(Math.abs(x.low), Math.abs(x.high)));
            case MIN -> Span.of(Math.min(x.low, spans.get(node.argument(1)).low), Math.min(x.high, spans.get(node.argument(1)).high));
            default -> ALL;
        };
    }

    /** A sum without one of its arguments. */
    private static Span sum(Node node, int without, Map<Node, Span> spans) {
        Span sum = Span.number(node.number().doubleValue());
        for (int i = 0; i < node.arguments().size(); i++) {
            sum = i == without ? sum : sum.plus(spans.get(node.argument(i)).times(node.factors().get(i).doubleValue()));
        }
        return sum;
    }

    /** What is left to the arguments of a node, by what is left to it. */
    private static void backward(Node node, Map<Node, Span> spans) {
        Span wanted = spans.get(node);
        for (int i = 0; i < node.arguments().size(); i++) {
            Span x = spans.get(node.argument(i));
            Span other = node.arguments().size() == 2 ? spans.get(node.argument(1 - i)) : null;
            spans.put(node.argument(i), switch (node.kind()) {
                case SUM -> x.and(wanted.plus(sum(node, i, spans).times(-1)).times(1 / node.factors().get(i).doubleValue()));
                case PRODUCT -> other.low <= 0 && other.high >= 0 ? x : x.and(wanted.over(other));
                case QUOTIENT -> x.and(i == 0 ? wanted.times(other) : wanted.low <= 0 && wanted.high >= 0 ? ALL : other.over(wanted));
                case POWER -> x.withPower(node.number().intValue(), wanted);
                case EXP -> x.and(Span.of(Math.log(Math.max(0, wanted.low)), Math.log(Math.max(0, wanted.high))));
                case LN -> x.and(Span.of(Math.exp(wanted.low), Math.exp(wanted.high)));
                case ATAN -> x.and(Span.of(tangent(wanted.low), tangent(wanted.high)));
                case SQRT, ROOT -> x.and(wanted.power(node.degree()));
                case ABS -> x.and(x.low >= 0 ? wanted : x.high <= 0 ? wanted.times(-1) : Span.of(-wanted.high, wanted.high));
                default -> x;
            });
        }
    }

    private static double tangent(double angle) {
        return Math.abs(angle) < Math.PI / 2 ? Math.tan(angle) : Math.copySign(Double.POSITIVE_INFINITY, angle);
    }
}
