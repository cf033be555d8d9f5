package org.ironbound.search.mixture;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.special.Erf;
import org.ironbound.estimate.LeastCost;
import org.ironbound.problem.GaussianCluster;
import org.ironbound.search.derivation.Doubles;

/**
 * What learners of a Gaussian cluster pay by GAUSS-TV-COST, in floating point. Numbers of samples are rounded up to one of a few, whose
 * cost is no larger.
 */
final class GaussianCost implements LeastCost {
    private static final CountNodes NODES = new CountNodes(128);
    private static final double LARGEST_QUANTILE = 8;
    private static final int POINTS = 400;
    private static final int HALVINGS = 60;
    private static final int DIGITS = 18;
    /** By this factor a split is above rho, so that it is when it is rounded. */
    private static final double MARGIN = 1 + 1e-9;

    private final double dimension;
    private final double parameter;
    private final Map<Long, Table> tables = new ConcurrentHashMap<>();

    GaussianCost(GaussianCluster kind) {
        this.dimension = kind.dimension().doubleValue();
        this.parameter = Doubles.of(kind.lambdaSquared().upperBound(DIGITS));
    }

    /** Whether floating point tells the coefficients of the cluster from 0 and 1, with any number of samples. */
    static boolean isFor(GaussianCluster kind) {
        GaussianCost cost = new GaussianCost(kind);
        return cost.rho(1) >= Double.MIN_NORMAL && cost.parameter * MARGIN * MARGIN < 1;
    }

    /** Costs at rising prices, with one number of samples. */
    private record Table(double[] prices, double[] costs) {
    }

    /** The best split of the noise for a quantile. */
    double split(long samples, double quantile) {
        return Math.max(rho(samples) * MARGIN, quantile / Math.sqrt(dimension + quantile * quantile));
    }

    private double tau(long samples) {
        return samples * parameter / (1 + (samples - 1) * parameter);
    }

    private double rho(long samples) {
        return parameter * tau(samples);
    }

    private double step(long samples, double quantile) {
        double s = split(samples, quantile);
        return 2 * quantile * quantile * (1 - s) / (dimension * s);
    }

    private double detail(long samples, double quantile) {
        double u = step(samples, quantile);
        return split(samples, quantile) / rho(samples) * u * (2 - u);
    }

    /** Whether learners with such an error are not ruled out. */
    private boolean isInReach(long samples, double quantile) {
        return split(samples, quantile) < 1 && step(samples, quantile) < 1 && detail(samples, quantile) < 1;
    }

    /** The price at which a quantile is best. */
    private double price(long samples, double quantile) {
        double s = split(samples, quantile);
        double k = detail(samples, quantile);
        double slope = 2 * (1 - tau(samples)) * (1 - step(samples, quantile)) * (1 - s) / (rho(samples) * (1 - k)
            * (1 - tau(samples) * k));
        return slope * 2 * quantile * Math.exp(quantile * quantile / 2) * Math.sqrt(2 * Math.PI);
    }

    private double cost(long samples, double quantile) {
        double k = detail(samples, quantile);
        return dimension / 2 * Math.log1p((1 - tau(samples)) * k / (1 - k)) + price(samples, quantile) * tail(quantile);
    }

    private static double tail(double quantile) {
        return Erf.erfc(quantile / Math.sqrt(2)) / 2;
    }

    /** The largest quantile of an error that is not ruled out, as far as it matters. */
    private double largest(long samples) {
        return largest(samples, LARGEST_QUANTILE);
    }

    /** The same, at most the given one. */
    double largest(long samples, double most) {
        if (isInReach(samples, most)) {
            return most;
        }
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (isInReach(samples, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The points are the nearer to each other the nearer they are to the last one, where the price may be without bounds. */
    private Table table(long samples) {
        double last = largest(samples);
        double[] prices = new double[POINTS + 1];
        double[] costs = new double[POINTS + 1];
        for (int i = 1; i <= POINTS; i++) {
            double left = 1 - (double) i / (POINTS + 1);
            double quantile = last * (1 - left * left);
            prices[i] = Math.max(prices[i - 1] * (1 + 1e-12), price(samples, quantile));
            costs[i] = cost(samples, quantile);
        }
        return new Table(prices, costs);
    }

    private Table tableOf(double samples) {
        return tables.computeIfAbsent(NODES.of(samples), this::table);
    }

    /** The place of the last price that is not larger, but not that of the last one of all. */
    private static int place(Table table, double price) {
        int found = Arrays.binarySearch(table.prices, price);
        return Math.min(POINTS - 1, found >= 0 ? found : -found - 2);
    }

    @Override
    public double at(double samples, double price) {
        Table table = tableOf(samples);
        int i = place(table, price);
        return table.costs[i] + (price - table.prices[i]) * slope(table, i);
    }

    @Override
    public double error(double samples, double price) {
        Table table = tableOf(samples);
        return slope(table, place(table, price));
    }

    private static double slope(Table table, int i) {
        return (table.costs[i + 1] - table.costs[i]) / (table.prices[i + 1] - table.prices[i]);
    }

    /** The quantile that is best at a price. */
    double quantile(long samples, double price) {
        double low = 0;
        double high = largest(samples);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (price(samples, middle) < price) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
