package org.ironbound.claim.search;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;

/** Looks for points of a box where a node is least, in floating point, and for short fractions near them. */
final class PointSearch {
    private static final int SAMPLES = 300;
    private static final int ROUNDS = 60;
    private static final long SEED = 20250607;
    /** Fractions this near to a number, relative to the width of the range, stand for it. */
    private static final double NEAR = 1e-5;
    private static final double FAR = 1e-2;
    /**
     * Points stay as far from open ends, relative to the width of the range; where numbers have no bound, the range is that of their
     * reciprocals.
     */
    private static final double NEAREST = 1e-6;

    private final List<Variable> variables;
    private final Estimate node;
    private final Estimate[] guards;
    private final Box box;

    PointSearch(Statement statement, Node node, Box box) {
        this(statement, node, box, statement.guards());
    }

    /** With some guards only, by number. */
    PointSearch(Statement statement, Node node, Box box, Set<Integer> guards) {
        this(statement, node, box, guards.stream().sorted().map(statement.guards()::get).toList());
    }

    private PointSearch(Statement statement, Node node, Box box, List<Inequality> guards) {
        this.variables = statement.variables();
        this.box = box;
        this.node = new Estimate(node);
        this.guards = guards.stream().map(guard -> new Estimate(guard.difference())).toArray(Estimate[]::new);
    }

    /** The box of one point, exact: the best that was found. */
    Box least() {
        return rounded(best(), NEAR, true);
    }

    /**
     * Short fractions, maybe 0, in ever smaller neighbourhoods of the best point that was found: where a node is flat, that is not quite
     * the least.
     */
    List<Box> nearLeast() {
        double[] best = best();
        return List.of(rounded(best, FAR, false), rounded(best, NEAR, false), rounded(best, NEAR, true));
    }

    private double[] best() {
        double[] low = box.lower().stream().mapToDouble(BigFraction::doubleValue).toArray();
        double[] high = box.upper().stream().mapToDouble(BigFraction::doubleValue).toArray();
        for (int i = 0; i < low.length; i++) {
            double inside = NEAREST * (high[i] - low[i]);
            low[i] += box.isOpenBelow(i) ? inside : 0;
            high[i] -= box.isOpenAbove(i) ? inside : 0;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] best = middle(low, high);
        double least = value(best);
        for (int i = 0; i < SAMPLES * Math.max(1, low.length); i++) {
            double[] point = i < 1 << Math.min(low.length, 8) ? corner(low, high, i) : sample(low, high, random);
            double value = value(point);
            if (value < least || Double.isNaN(least)) {
                least = value;
                best = point;
            }
        }
        return descend(best, low, high);
    }

    /** Values where a guard fails count as large. */
    private double value(double[] place) {
        double[] point = place.clone();
        for (int i = 0; i < point.length; i++) {
            if (box.isInverted(i)) {
                point[i] = 1 / point[i];
            }
            if (variables.get(i).whole()) {
                point[i] = Math.rint(point[i]);
                place[i] = box.isInverted(i) ? 1 / point[i] : point[i];
            }
        }
        for (Estimate guard : guards) {
            double slack = guard.at(point);
            if (!(slack >= 0)) {
                return Double.isNaN(slack) ? Double.MAX_VALUE : 1e100 - slack;
            }
        }
        double value = node.at(point);
        return Double.isNaN(value) ? Double.MAX_VALUE : value;
    }

    private static double[] middle(double[] low, double[] high) {
        double[] point = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            point[i] = (low[i] + high[i]) / 2;
        }
        return point;
    }

    private static double[] corner(double[] low, double[] high, int bits) {
        double[] point = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            point[i] = (bits >> i & 1) == 0 ? low[i] : high[i];
        }
        return point;
    }

    /** Uniform, or where the ends are far apart uniform in the logarithm. */
    private static double[] sample(double[] low, double[] high, SplittableRandom random) {
        double[] point = new double[low.length];
        for (int i = 0; i < low.length; i++) {
            double t = random.nextDouble();
            boolean wide = low[i] > 0 && high[i] > 10 * low[i];
            point[i] = wide ? low[i] * Math.pow(high[i] / low[i], t) : low[i] + t * (high[i] - low[i]);
        }
        return point;
    }

    /** Moves one coordinate at a time while that helps, in smaller and smaller steps. */
    private double[] descend(double[] start, double[] low, double[] high) {
        double[] best = start;
        double least = value(best);
        double step = 0.25;
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < low.length; i++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double[] point = best.clone();
                    point[i] = Math.max(low[i], Math.min(high[i], point[i] + sign * step * (high[i] - low[i])));
                    double value = value(point);
                    if (value < least) {
                        least = value;
                        best = point;
                        moved = true;
                    }
                }
            }
            if (!moved) {
                step /= 2;
            }
        }
        return best;
    }

    private Box rounded(double[] point, double tolerance, boolean relative) {
        List<BigFraction> exact = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            BigFraction low = box.lower().get(i);
            BigFraction high = box.upper().get(i);
            BigFraction x = variables.get(i).whole() ? whole(i, point[i])
                : near(point[i], tolerance * Math.min(high.doubleValue() - low.doubleValue(), relative ? Math.abs(point[i]) : 1));
            exact.add(x.compareTo(low) < 0 ? low : x.compareTo(high) > 0 ? high : x);
        }
        return box.corner(exact);
    }

    private BigFraction whole(int variable, double x) {
        if (!box.isInverted(variable)) {
            return Fractions.of(new BigDecimal(Math.rint(x)));
        }
        BigFraction count = Fractions.floor(Fractions.of(new BigDecimal(Math.max(x, Double.MIN_NORMAL))).reciprocal()
            .add(BigFraction.ONE_HALF));
        return count.reciprocal();
    }

    /** The shortest fraction that differs by no more than the given number, by continued fractions. */
    static BigFraction near(double x, double tolerance) {
        BigFraction exact = Fractions.of(new BigDecimal(x));
        BigInteger p = BigInteger.ONE;
        BigInteger q = BigInteger.ZERO;
        BigInteger lastP = BigInteger.ZERO;
        BigInteger lastQ = BigInteger.ONE;
        BigFraction rest = exact;
        while (true) {
            BigInteger whole = rest.getNumerator().subtract(rest.getNumerator().mod(rest.getDenominator())).divide(rest.getDenominator());
            BigInteger nextP = whole.multiply(p).add(lastP);
            BigInteger nextQ = whole.multiply(q).add(lastQ);
            lastP = p;
            lastQ = q;
            p = nextP;
            q = nextQ;
            BigFraction found = new BigFraction(p, q);
            rest = rest.subtract(new BigFraction(whole));
            if (Math.abs(found.doubleValue() - x) <= tolerance || Fractions.signum(rest) == 0) {
                return found;
            }
            rest = rest.reciprocal();
        }
    }
}
