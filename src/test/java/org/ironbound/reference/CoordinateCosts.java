package org.ironbound.reference;

import java.util.function.DoubleUnaryOperator;

/**
 * What a Gaussian coordinate costs, and how far all knowledge of it reaches [GAUSS-ANISO], in doubles: by trying many s and y, without
 * tangents.
 */
public final class CoordinateCosts {
    private static final int STARTS = 160;
    private static final int STEPS = 90;
    private static final double SECTION = (Math.sqrt(5) - 1) / 2;
    /** The largest logarithm of the odds of s. */
    private static final double LARGEST = 12;

    private CoordinateCosts() {
    }

    /** The supremum over s of the least value of f over y. */
    public static double cost(double tau, double rho, double multiplier) {
        return -leastOverSplits(rho, s -> -leastOverLevels(tau, rho, multiplier, s));
    }

    /** The infimum over s of 2 (s/(1-s)) (1 - sqrt(1 - rho/s)). */
    public static double reach(double rho) {
        return leastOverSplits(rho, s -> gain(rho, s, 0));
    }

    /** f at y. */
    public static double at(double tau, double rho, double multiplier, double s, double y) {
        return Math.log(tau + (1 - tau) / y / y) / 2 - multiplier * gain(rho, s, y);
    }

    /** The y where f is least, for this s; f is convex. */
    public static double bestLevel(double tau, double rho, double multiplier, double s) {
        return Math.exp(best(-40, 0, x -> at(tau, rho, multiplier, s, Math.exp(x))));
    }

    /** The s that costs most. */
    public static double bestSplit(double tau, double rho, double multiplier) {
        return splitAt(rho, bestOdds(rho, s -> -leastOverLevels(tau, rho, multiplier, s)));
    }

    private static double leastOverLevels(double tau, double rho, double multiplier, double s) {
        return at(tau, rho, multiplier, s, bestLevel(tau, rho, multiplier, s));
    }

    /** 2 (s/(1-s)) (1 - sqrt(1 - rho/s + (rho/s) y^2)). */
    private static double gain(double rho, double s, double y) {
        double part = Math.min(1, rho / s) * (1 - y) * (1 + y);
        return 2 * s / (1 - s) * part / (1 + Math.sqrt(1 - part));
    }

    private static double leastOverSplits(double rho, DoubleUnaryOperator f) {
        return f.applyAsDouble(splitAt(rho, bestOdds(rho, f)));
    }

    private static double splitAt(double rho, double odds) {
        return Math.max(rho, 1 / (1 + Math.exp(-odds)));
    }

    private static double bestOdds(double rho, DoubleUnaryOperator f) {
        double first = Math.log(rho / (1 - rho));
        double step = (Math.max(LARGEST, first + 1) - first) / STARTS;
        double best = first;
        double least = f.applyAsDouble(splitAt(rho, best));
        for (int i = 1; i <= STARTS; i++) {
            double value = f.applyAsDouble(splitAt(rho, first + i * step));
            if (value < least) {
                best = first + i * step;
                least = value;
            }
        }
        return best(Math.max(first, best - step), best + step, x -> f.applyAsDouble(splitAt(rho, x)));
    }

    /** Where a function with one minimum is least, ends included. */
    private static double best(double from, double to, DoubleUnaryOperator f) {
        double low = from;
        double high = to;
        for (int i = 0; i < STEPS; i++) {
            double left = high - SECTION * (high - low);
            double right = low + SECTION * (high - low);
            if (f.applyAsDouble(left) <= f.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        double middle = (low + high) / 2;
        double end = f.applyAsDouble(from) < f.applyAsDouble(to) ? from : to;
        return f.applyAsDouble(end) < f.applyAsDouble(middle) ? end : middle;
    }
}
