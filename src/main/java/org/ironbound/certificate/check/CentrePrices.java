package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.CentrePrice;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.ClusterKind;
import org.ironbound.problem.ClusterMixture;

/**
 * What samples of Boolean clusters tell of themselves whenever they tell something of the centre [BOOL-IB], for some numbers of samples. In
 * the witness of MIX-COST the factors, points and slopes of all prices stand one after the other: a price has a factor for each value of
 * its law, and as many points and slopes as it has intervals.
 */
final class CentrePrices {
    private final Map<ClusterKind, NavigableMap<Integer, List<CentrePrice>>> prices = new HashMap<>();

    private CentrePrices() {
    }

    /**
     * Those of a witness.
     *
     * @param rest of its lists, from which they take their factors, points and slopes
     * @throws RejectedException if one proves nothing, or its lists do not fit together
     */
    static CentrePrices of(ClusterMixture problem, Given given, RestOfLists rest) throws RejectedException {
        List<BigFraction> groups = rest.all(WitnessField.PRICE_GROUPS);
        List<BigFraction> counts = rest.all(WitnessField.PRICE_COUNTS);
        List<BigFraction> coefficients = rest.all(WitnessField.PRICE_COEFFICIENTS);
        List<BigFraction> intervals = rest.all(WitnessField.PRICE_INTERVALS);
        if (counts.size() != groups.size() || coefficients.size() != groups.size() || intervals.size() != groups.size()) {
            throw new RejectedException(
                "witness price-groups, price-counts, price-coefficients and price-intervals must be lists of the same length");
        }
        CentrePrices result = new CentrePrices();
        for (int i = 0; i < groups.size(); i++) {
            if (!(CostTable.kind(problem, WitnessField.PRICE_GROUPS, groups.get(i)) instanceof BooleanCluster kind)) {
                throw new RejectedException("witness price-groups must be the places of groups of Boolean clusters, from 1");
            }
            BigInteger samples = Given.whole(WitnessField.PRICE_COUNTS, counts.get(i));
            BigInteger lines = Given.whole(WitnessField.PRICE_INTERVALS, intervals.get(i));
            Witness own = given.witness().with(WitnessField.LAMBDA, CentreLines.lambda(kind))
                .with(WitnessField.COEFFICIENT, coefficients.get(i))
                .with(WitnessField.FACTORS, rest.next(WitnessField.FACTORS, BigInteger.valueOf(CountsOfSigns.atoms(samples))))
                .with(WitnessField.POINTS, rest.next(WitnessField.POINTS, lines))
                .with(WitnessField.SLOPES, rest.next(WitnessField.SLOPES, lines));
            result.add(kind, samples, new Given(List.of(), own, given.cost()));
        }
        return result;
    }

    private void add(BooleanCluster kind, BigInteger samples, Given given) throws RejectedException {
        BigFraction lambda = given.number(WitnessField.LAMBDA);
        if (samples.signum() == 0 || lambda.compareTo(BigFraction.ONE) >= 0) {
            throw new RejectedException("witness price-counts must be from 1, and lambda must be below 1 when it is rounded up");
        }
        CentrePriceOfWitness.pay(given, samples);
        CentrePrice price = CentrePriceOfWitness.price(given, samples, lambda);
        prices.computeIfAbsent(kind, missing -> new TreeMap<>())
            .computeIfAbsent(samples.intValueExact(), missing -> new ArrayList<>()).add(price);
    }

    /** Those of a kind of clusters, by the number of samples. */
    NavigableMap<Integer, List<CentrePrice>> of(ClusterKind kind) {
        return prices.getOrDefault(kind, Collections.emptyNavigableMap());
    }

    /** Refuses prices of other kinds of clusters. */
    void requireOnly(Collection<ClusterKind> kinds) throws RejectedException {
        if (!kinds.containsAll(prices.keySet())) {
            throw new RejectedException("witness price-groups must be the places of groups that have ranks");
        }
    }
}
