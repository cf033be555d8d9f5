package org.ironbound.search.mixture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.check.CentreLines;
import org.ironbound.estimate.LeastCost;
import org.ironbound.estimate.MixtureEstimate;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.search.clustering.CentrePriceSearch;
import org.ironbound.search.derivation.Doubles;

/** What learners of a Boolean cluster pay by BOOL-TV-COST, BOOL-IB-COST or the contraction of a coordinate, in floating point. */
final class BooleanCost implements LeastCost {
    /** Prices of the centre that say more by no more than this factor are not worth their intervals. */
    private static final double LITTLE = 1e-3;
    /** What so many samples tell of themselves is looked at; between two of them costs are interpolated. */
    private static final CountNodes NODES = new CountNodes(16);
    /** Of what is memorized, so much may be lost where there are few samples, for which intervals are cheap. */
    private static final double SMALL_LOSS = 3e-4;
    private static final double LOSS = 2e-3;
    private static final int FEW_SAMPLES = 32;

    private final double square;
    private final double dimension;
    private final BigFraction lambda;
    /** What no more samples tell of themselves is used. */
    private final int most;
    private final DoubleUnaryOperator ratio;
    /** By the contraction of a coordinate. */
    private final LeastCost linear;
    private final CentreHull centre;
    private final Map<Integer, Told> told = new HashMap<>();

    /**
     * What so many samples tell of themselves, with what they tell of the centre.
     *
     * @param reach of the tangents
     */
    private record Told(CentrePriceSearch search, double reach, List<CentrePriceSearch.Tangent> tangents) {
        Told(CentrePriceSearch search, double reach) {
            this(search, reach, search.tangents(reach));
        }
    }

    private BooleanCost(BooleanCluster kind, BigFraction lambda, double most, DoubleUnaryOperator ratio, CentreHull centre) {
        this.square = Math.pow(Doubles.of(lambda), 2);
        this.dimension = kind.dimension().doubleValue();
        this.lambda = lambda;
        this.most = (int) Math.min(NODES.of(most), CentrePriceSearch.mostSamples(lambda));
        this.ratio = ratio;
        this.linear = MixtureEstimate.linear(ratio);
        this.centre = centre;
    }

    /**
     * The costs of a kind of clusters.
     *
     * @param most  samples that a cluster has, as far as it matters
     * @param ratio (1-tau)/rho by the number of samples
     * @return none if nothing follows of the ranks
     */
    static Optional<BooleanCost> of(BooleanCluster kind, double most, DoubleUnaryOperator ratio) {
        BigFraction lambda = CentreLines.lambda(kind);
        if (lambda.compareTo(BigFraction.ONE) >= 0) {
            return Optional.empty();
        }
        return CentreHull.of(lambda).map(hull -> new BooleanCost(kind, lambda, most, ratio, hull));
    }

    /** 1/tau - 1 */
    private double factor(double samples) {
        return ratio.applyAsDouble(samples) * square;
    }

    /** The slopes of the lines that are best at a price, by coefficients and by what samples tell of themselves. */
    List<Double> slopes(double samples, double price) {
        List<Double> rates = new ArrayList<>();
        rates.add(factor(samples));
        int count = (int) NODES.of(samples);
        if (count <= most) {
            rates.add(tangent(told(count), price).rate());
        }
        return rates.stream().filter(rate -> rate > 0).map(rate -> price / rate).toList();
    }

    /** The quantile at which a line of this slope touches the curve. */
    double quantile(double slope) {
        return centre.quantile(slope);
    }

    /** The witness with the ranks. */
    Witness in(Witness witness) {
        return centre.in(witness);
    }

    /** What is paid, and the error where that is least. */
    private record Paid(double cost, double error) {
        static final Paid NOTHING = new Paid(0, 0);

        Paid or(Paid other) {
            return other.cost > cost ? other : this;
        }

        /** Between this and another, where costs fall by equal factors. */
        Paid towards(Paid other, double part) {
            if (cost <= 0 || other.cost <= 0) {
                return NOTHING;
            }
            double between = Math.exp((1 - part) * Math.log(cost) + part * Math.log(other.cost));
            return new Paid(between, between * ((1 - part) * error / cost + part * other.error / other.cost));
        }
    }

    @Override
    public double at(double samples, double price) {
        return paid(samples, price).cost;
    }

    @Override
    public double error(double samples, double price) {
        return paid(samples, price).error;
    }

    private Paid paid(double samples, double price) {
        return byCoefficients(samples, price).or(byCentre(samples, price));
    }

    /** What is paid if nothing is known of what samples tell of themselves but the coefficients. */
    double plain(double samples, double price) {
        return byCoefficients(samples, price).cost;
    }

    private Paid byCoefficients(double samples, double price) {
        double factor = factor(samples);
        return factor <= 0 ? Paid.NOTHING
            : new Paid(linear.at(samples, price), linear.error(samples, price)).or(atCentre(factor, 0, price));
    }

    private Paid atCentre(double rate, double more, double price) {
        CentreHull.Point point = centre.touching(price / rate);
        return new Paid(rate * point.needed() + price * point.error() + more, point.error());
    }

    /** By what samples tell of themselves. */
    private Paid byCentre(double samples, double price) {
        long count = Math.max(1, Math.round(samples));
        long above = NODES.of(count);
        if (above > most) {
            return count > most ? Paid.NOTHING : told(told(most), price);
        }
        Paid more = told(told((int) above), price);
        if (above == count) {
            return more;
        }
        long below = NODES.before(above);
        return told(told((int) below), price).towards(more, (double) (count - below) / (above - below));
    }

    private Paid told(Told known, double price) {
        CentrePriceSearch.Tangent tangent = tangent(known, price);
        return tangent.rate() <= 0 ? Paid.NOTHING : atCentre(tangent.rate(), dimension * tangent.more(), price);
    }

    /** The tangent that is best at a price, about. */
    private CentrePriceSearch.Tangent tangent(Told known, double price) {
        int low = 0;
        int high = known.tangents.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            CentrePriceSearch.Tangent tangent = known.tangents.get(middle);
            if (tangent.rate() <= 0 || centre.touching(price / tangent.rate()).needed() >= dimension * tangent.known()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return known.tangents.get(low);
    }

    private Told told(int count) {
        return told.computeIfAbsent(count, n -> {
            CentrePriceSearch search = search(n);
            return new Told(search, search.reach());
        });
    }

    private CentrePriceSearch search(int count) {
        return CentrePriceSearch.coarse(count, lambda, count <= FEW_SAMPLES ? SMALL_LOSS : LOSS);
    }

    /** Of no more samples than this is known what they tell of themselves. */
    int most() {
        return most;
    }

    /** The witness of what so many samples tell of themselves at a price, if that is known and says more than coefficients. */
    Optional<Witness> told(int count, double price) {
        if (count > most || byCentre(count, price).cost <= plain(count, price) * (1 + LITTLE)) {
            return Optional.empty();
        }
        Told known = told.containsKey(count) ? told(count) : new Told(search(count), told((int) Math.min(most, NODES.of(count))).reach);
        return known.search.witness(tangent(known, price));
    }
}
