package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.ironbound.reference.CoordinateCosts;
import org.ironbound.reference.Draw;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;
import org.ironbound.reference.Reference.Fraction;

/** What the quantities of Gaussian coordinates in groups are, in doubles. */
final class SampleGroups {
    private static final List<String> QUANTITIES = List.of("coordinateCost", "groupCosts", "coordinateReach", "groupReaches");
    /** The relative error of the sum of what was computed. */
    private static final double DOUBLES = 1e-6;

    private SampleGroups() {
    }

    /** A list of groups of coordinates with that many samples; the first one has the given coordinates. */
    static BigInteger list(Draw draw, SampleLearner.Gaussian first, BigInteger dimension, int more) {
        BigInteger list = SampleLearner.named("group", BigInteger.ZERO, dimension, first.parameter().n(), first.parameter().d());
        for (int i = 0; i < more; i++) {
            Fraction signal = draw.proper(12);
            list = SampleLearner.named("group", list, BigInteger.valueOf(draw.upTo(5)), signal.n(), signal.d());
        }
        return list;
    }

    static boolean isOne(String function) {
        return QUANTITIES.contains(function);
    }

    /** A cost is never positive, a reach never negative. */
    static double value(String function, List<BigInteger> arguments) {
        return switch (function) {
            case "coordinateCost" -> cost(gaussian(arguments.get(0)), multiplier(arguments.get(1), arguments.get(2)));
            case "coordinateReach" -> CoordinateCosts.reach(number(gaussian(arguments.get(0)).rho()));
            case "groupCosts" -> costs(arguments.get(0), arguments.get(1), multiplier(arguments.get(2), arguments.get(3)));
            default -> reaches(arguments.get(0), arguments.get(1));
        };
    }

    static boolean isAtLeast(double value, BigInteger p, BigInteger q) {
        return quotient(p, q) <= value + DOUBLES * Math.abs(value);
    }

    static boolean isAtMost(double value, BigInteger p, BigInteger q) {
        return quotient(p, q) >= value - DOUBLES * Math.abs(value);
    }

    /** The cost of tau = a0/a1, rho = a2/a3 at the multiplier a4/a5 is at least a6/a7. */
    static boolean isCostAtLeast(BigInteger[] a) {
        double cost = CoordinateCosts.cost(proper(a[0], a[1]), proper(a[2], a[3]), multiplier(a[4], a[5]));
        return isAtLeast(cost, a[6], a[7]);
    }

    /** The reach of rho = a0/a1 is at most a2/a3. */
    static boolean isReachAtMost(BigInteger[] a) {
        return isAtMost(CoordinateCosts.reach(proper(a[0], a[1])), a[2], a[3]);
    }

    private static double costs(BigInteger list, BigInteger samples, double multiplier) {
        double sum = 0;
        for (BigInteger rest = list; rest.signum() != 0; rest = SampleLearner.arguments(rest, "group").get(0)) {
            sum += size(rest) * cost(coordinate(rest, samples), multiplier);
        }
        return sum;
    }

    private static double reaches(BigInteger list, BigInteger samples) {
        double sum = 0;
        for (BigInteger rest = list; rest.signum() != 0; rest = SampleLearner.arguments(rest, "group").get(0)) {
            sum += size(rest) * CoordinateCosts.reach(number(coordinate(rest, samples).rho()));
        }
        return sum;
    }

    private static double size(BigInteger list) {
        BigInteger size = SampleLearner.arguments(list, "group").get(1);
        if (size.signum() < 0) {
            throw new OutsideDomain("a group of " + size);
        }
        return size.doubleValue();
    }

    private static SampleLearner.Gaussian coordinate(BigInteger list, BigInteger samples) {
        List<BigInteger> group = SampleLearner.arguments(list, "group");
        return gaussian(samples, group.get(2), group.get(3));
    }

    private static SampleLearner.Gaussian gaussian(BigInteger coordinate) {
        List<BigInteger> parts = SampleLearner.arguments(coordinate, "coordinate");
        if (parts.get(0).signum() != 0 || parts.get(2).signum() != 0) {
            throw new OutOfReach("not a Gaussian coordinate with a rational signal");
        }
        return gaussian(parts.get(1), parts.get(3), parts.get(4));
    }

    private static SampleLearner.Gaussian gaussian(BigInteger samples, BigInteger n, BigInteger d) {
        if (samples.signum() <= 0 || n.signum() <= 0 || n.compareTo(d) >= 0) {
            throw new OutsideDomain(samples + " samples with " + n + "/" + d);
        }
        return new SampleLearner.Gaussian(samples, new Fraction(n, d), 0);
    }

    private static double cost(SampleLearner.Gaussian samples, double multiplier) {
        return CoordinateCosts.cost(number(samples.tau()), number(samples.rho()), multiplier);
    }

    private static double multiplier(BigInteger i, BigInteger j) {
        if (i.signum() < 0) {
            throw new OutsideDomain("the multiplier " + i);
        }
        return quotient(i, j);
    }

    private static double proper(BigInteger n, BigInteger d) {
        if (n.signum() <= 0 || n.compareTo(d) >= 0) {
            throw new OutsideDomain(n + "/" + d + " is not between 0 and 1");
        }
        return quotient(n, d);
    }

    private static double number(Fraction x) {
        return quotient(x.n(), x.d());
    }

    private static double quotient(BigInteger p, BigInteger q) {
        if (q.signum() <= 0) {
            throw new OutsideDomain("denominator " + q);
        }
        return new BigDecimal(p).divide(new BigDecimal(q), MathContext.DECIMAL64).doubleValue();
    }
}
