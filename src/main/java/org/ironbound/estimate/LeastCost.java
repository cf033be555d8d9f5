package org.ironbound.estimate;

/** What learning a cluster costs at least, in nats, where an error has a price [MIX-COST]; in floating point, not a bound. */
public interface LeastCost {
    /** The cost with this number of samples, at least 1, which need not be whole. */
    double at(double samples, double price);

    /** The error at which the cost is least: its derivative by the price. */
    double error(double samples, double price);
}
