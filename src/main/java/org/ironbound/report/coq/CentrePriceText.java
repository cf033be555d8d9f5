package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.BooleanCluster;

/**
 * A price of the centre of Boolean clusters [BOOL-IB] as a record of ComputedCosts.v, which checks it.
 *
 * @param samples     of a cluster
 * @param coefficient of the weights
 * @param loss        at most what the factors add in all coordinates, in nats
 * @param factors     one for each number of the signs that are fewer
 * @param points      where the intervals end
 * @param slopes      one for each of them
 */
record CentrePriceText(BigInteger samples, BigFraction coefficient, BigFraction loss, List<BigFraction> factors, List<BigFraction> points,
        List<BigFraction> slopes) {
    /** Those of a step by [MIX-COST] for a kind of clusters that are paid. */
    static List<CentrePriceText> of(Certificate certificate, Witness witness, BooleanCluster kind, PaidCosts paid) {
        List<BigFraction> counts = witness.lists().getOrDefault(WitnessField.PRICE_COUNTS, List.of());
        List<CentrePriceText> prices = new ArrayList<>();
        int factor = 0;
        int point = 0;
        for (int i = 0; i < counts.size(); i++) {
            BigInteger samples = counts.get(i).getNumerator();
            BigFraction coefficient = witness.list(WitnessField.PRICE_COEFFICIENTS).get(i);
            int nextFactor = factor + samples.intValueExact() / 2 + 1;
            int nextPoint = point + witness.list(WitnessField.PRICE_INTERVALS).get(i).intValue();
            List<BigFraction> factors = witness.list(WitnessField.FACTORS).subList(factor, nextFactor);
            List<BigFraction> points = witness.list(WitnessField.POINTS).subList(point, nextPoint);
            List<BigFraction> slopes = witness.list(WitnessField.SLOPES).subList(point, nextPoint);
            boolean isOfKind = PaidCosts.isOf(kind, certificate, witness.list(WitnessField.PRICE_GROUPS).get(i));
            paid.all().filter(cost -> isOfKind && cost.containsKey("logs") && cost.get("samples").getNumerator().equals(samples)
                && cost.get("coefficient").equals(coefficient)).map(cost -> cost.get("logs")).distinct()
                .map(logs -> new CentrePriceText(samples, coefficient, KindTables.below(logs.multiply(kind.dimension())), factors,
                    points, slopes))
                .forEach(prices::add);
            factor = nextFactor;
            point = nextPoint;
        }
        return prices;
    }

    /** How many numbers Coq looks at. */
    int size() {
        return factors.size() + points.size();
    }

    /** The record. */
    String text() {
        return """
            Price %1$s %2$s %3$s %4$s
               %5$s
               %6$s""".formatted(samples, Numbers.term(KindTables.below(coefficient.reciprocal().subtract(BigFraction.ONE))),
                   Numbers.term(loss), Numbers.term(coefficient),
                   factors.stream().map(Numbers::term).collect(Collectors.joining("; ", "[", "]")),
                   CentreFactors.intervals(points, slopes, CentreFactors.USUAL_BITS));
    }
}
