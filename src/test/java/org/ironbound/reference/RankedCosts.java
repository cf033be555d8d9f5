package org.ironbound.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** What ranks of signs cost and lose [BOOL-TV], in doubles: the integral as it is defined, not split into pieces. */
public final class RankedCosts {
    /** What is smaller is taken for the rounding of doubles. */
    private static final double TINY = 1e-9;
    /** The integral begins there, with the height that it has at 0. */
    private static final double ALMOST_NOTHING = 1e-3;
    /** Neighbouring places of the integral. */
    private static final double STEP = 1.02;
    private static final int SECTIONS = 40;
    private static final double SECTION = 0.618;

    private final double l;
    private final List<Double> variances;
    private final double least;
    private final double steepness;
    private final List<Double> shares = new ArrayList<>();
    private double inverses;
    /** From 0 to neighbouring places: one question after the other goes further. */
    private final TreeMap<Double, Double> integrals = new TreeMap<>();

    /**
     * Ranks with these variances, in squares of the size of a sign of the mean l.
     *
     * @param steepness n/(d f) of RankedSigns, in sizes
     */
    public RankedCosts(double l, List<Double> variances, double least, double steepness) {
        this.l = l;
        this.variances = List.copyOf(variances);
        this.least = least;
        this.steepness = steepness;
        for (double s : variances) {
            inverses += 1 / s;
            shares.add(least / s * (1 - steepness / Math.sqrt(inverses)));
        }
    }

    /** Whether each share is at least this one, and the last one at least that. */
    public boolean hasShares(double share, double last) {
        return share() >= share - TINY && lastShare() >= last - TINY;
    }

    /** Whether their inverses have at least this sum. */
    public boolean hasInverses(double sum) {
        return sum <= inverses * (1 + TINY);
    }

    /** Whether at a multiplier they cost no more than that. */
    public boolean hasCost(double multiplier, double most) {
        return cost(multiplier) <= most + TINY;
    }

    /** Whether they are a ladder. */
    public boolean isLadder() {
        double before = 0;
        for (double s : variances) {
            double noise = Math.max(s * Math.sqrt(before), 1e-3);
            before += 1 / s;
            if (s < least * (1 - TINY) || !isSpread(noise, s)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpread(double noise, double variance) {
        List<Double> noises = List.of(noise, 1.3 * noise, 2 * noise + 0.1, 5 * noise + 1);
        return noises.stream().allMatch(w -> new NoisySigns(l, w, Math.sqrt(w * w + variance)).isSpread());
    }

    /** The sum of the inverses of the variances. */
    public double inverses() {
        return inverses;
    }

    /** The least R; infinite if there are no ranks. */
    public double share() {
        return shares.stream().mapToDouble(x -> x).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The last R; infinite if there are no ranks. */
    public double lastShare() {
        return shares.isEmpty() ? Double.POSITIVE_INFINITY : shares.get(shares.size() - 1);
    }

    /** What the ranks cost at a multiplier. */
    public double cost(double multiplier) {
        return shares.stream().mapToDouble(share -> NoisySigns.cost(multiplier * share)).sum();
    }

    /** 1 - q */
    private double rest() {
        return 1 - steepness / Math.sqrt(inverses);
    }

    /** What the ranks that follow cost. */
    public double others(double multiplier) {
        return multiplier * rest() >= 1 - TINY ? 0 : least * inverses * NoisySigns.cost(rest());
    }

    private double costs(double multiplier) {
        return cost(multiplier) + others(multiplier);
    }

    /** The integral from 0 to x. */
    public double integral(double x) {
        if (x <= ALMOST_NOTHING) {
            return x / 2 / share();
        }
        if (integrals.isEmpty()) {
            integrals.put(ALMOST_NOTHING, integral(ALMOST_NOTHING));
        }
        while (integrals.lastKey() * STEP < x) {
            double place = integrals.lastKey();
            integrals.put(place * STEP, integrals.get(place) + piece(place, place * STEP));
        }
        double place = integrals.lowerKey(x);
        return integrals.get(place) + piece(place, x);
    }

    /** By Gauss's rule of two points: by the middle alone, integrals from different places on differ by 10^-5 in what they lack. */
    private double piece(double from, double to) {
        double middle = (from + to) / 2;
        double away = (to - from) / 2 / Math.sqrt(3);
        return (to - from) / 2 * (height(middle - away) + height(middle + away));
    }

    /** H(y)/y^2, by the best multiplier at which those that follow cost nothing, or the best of the smaller ones. */
    private double height(double y) {
        DoubleUnaryOperator at = p -> p / 2 + costs(p) / y / y;
        double free = Math.max(1, 1 / rest());
        double most = Math.max(free, 1 / share());
        return Math.min(least(at, 1, free), least(at, free, most));
    }

    /** The least value of a convex function on an interval. */
    private static double least(DoubleUnaryOperator convex, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < SECTIONS; i++) {
            double x = high - SECTION * (high - low);
            double y = low + SECTION * (high - low);
            if (convex.applyAsDouble(x) < convex.applyAsDouble(y)) {
                high = y;
            } else {
                low = x;
            }
        }
        return Math.min(convex.applyAsDouble((low + high) / 2), Math.min(convex.applyAsDouble(from), convex.applyAsDouble(to)));
    }

    /** Whether from the start on no more is lost than with this multiplier and these costs. */
    public boolean isLoss(double multiplier, double costs, double start, double loss) {
        for (double far : new double[] {1, 1.05, 1.5, 3, 10}) {
            double x = Math.max(start, 0.2) * far;
            double most = multiplier * x / 2 + loss - costs / x;
            if (integral(x) > most + 1e-6 * (1 + x)) {
                return false;
            }
        }
        return start == 0 || integral(start) <= multiplier * start / 2 + loss - costs / start + 1e-6 * (1 + start);
    }
}
