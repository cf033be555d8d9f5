package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.kernel.statement.CentreLine;
import org.ironbound.kernel.statement.CentrePrice;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.Coordinate;
import org.ironbound.kernel.statement.CostAtLeast;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.BooleanContraction;
import org.ironbound.problem.Fractions;

/**
 * What learners of Boolean clusters pay, for any number of samples, at the prices that some lines are for: by the coefficient tau
 * [BOOL-TV-COST], and by what samples tell of themselves where that is known, of so many or of more [BOOL-IB-COST].
 */
final class CentreCosts {
    private final BooleanCluster kind;
    private final ClusterFormulas formulas;
    private final BigInteger unit;
    /** With rising slopes. */
    private final List<CentreLine> lines;
    private final NavigableMap<Integer, List<CentrePrice>> prices;
    private final Map<Integer, Optional<Told>> byTau = new ConcurrentHashMap<>();
    private final Map<Integer, List<Told>> byPrices = new ConcurrentHashMap<>();

    /** The costs below and above a price, or the nearest twice. */
    record Near(CostTable.Priced flat, CostTable.Priced steep) {
    }

    /** What so many samples tell at least, as a multiple of what they tell of the centre, and more or less beside it. */
    private final class Told {
        private final BigInteger numerator;
        /** What they tell at least if they tell 1 of the centre, less 1, is rest/numerator. */
        private final BigInteger rest;
        private final Function<CentreLine, CostTable.Priced> maker;
        private final Map<Integer, CostTable.Priced> costs = new ConcurrentHashMap<>();

        Told(BigInteger numerator, BigInteger denominator, Function<CentreLine, CostTable.Priced> maker) {
            this.numerator = numerator;
            this.rest = denominator.subtract(numerator);
            this.maker = maker;
        }

        Near near(BigInteger price) {
            int above = above(price.multiply(numerator).multiply(lines.get(0).unit).divide(rest.multiply(unit)));
            return new Near(at(Math.max(0, above - 1)), at(Math.min(lines.size() - 1, above)));
        }

        private CostTable.Priced at(int place) {
            return costs.computeIfAbsent(place, key -> maker.apply(lines.get(key)));
        }
    }

    private CentreCosts(BooleanCluster kind, BigInteger unit, List<CentreLine> lines, NavigableMap<Integer, List<CentrePrice>> prices) {
        this.kind = kind;
        this.formulas = ClusterFormulas.of(kind);
        this.unit = unit;
        this.lines = lines;
        this.prices = prices;
    }

    /**
     * By the ranks, quantiles and slopes of a witness.
     *
     * @param prices of the centre for some numbers of samples
     * @param unit   the scale of the costs
     * @param cost   pays for the lines
     * @throws RejectedException if nothing follows
     */
    static CentreCosts of(BooleanCluster kind, Witness witness, NavigableMap<Integer, List<CentrePrice>> prices, BigInteger unit,
            CheckCost cost) throws RejectedException {
        return new CentreCosts(kind, unit, CentreLines.of(CentreLines.lambda(kind), witness, unit, cost), prices);
    }

    /** What the costs for one number of samples cost to compute, up to this one. */
    long termCost(long samples) {
        long bits = 4L * unit.bitLength();
        long ways = 1L + prices.values().stream().mapToInt(List::size).max().orElse(0);
        return formulas.coefficientCost(samples) + ways * (4 * KernelCost.quotient(2 * bits, bits) + 8 * KernelCost.product(bits, bits));
    }

    /** For each way to bound it the costs near the price; none if so many samples may tell all of the centre. */
    List<Near> near(int samples, BigInteger price) {
        Map.Entry<Integer, List<CentrePrice>> known = prices.ceilingEntry(samples);
        List<Told> told = known == null ? List.of() : byPrices.computeIfAbsent(known.getKey(), key -> byPrices(key, known.getValue()));
        return Stream.concat(byTau.computeIfAbsent(samples, this::byTau).stream(), told.stream()).map(way -> way.near(price)).toList();
    }

    private Optional<Told> byTau(int samples) {
        CoefficientsAtMost known = formulas.sharpCoefficients(BigInteger.valueOf(samples));
        return known == null || known.tau.compareTo(BigFraction.ONE) >= 0 ? Optional.empty()
            : Optional.of(new Told(known.tau.getNumerator(), known.tau.getDenominator(), line -> of(known, samples, line)));
    }

    /** By prices of the centre, which serve fewer samples too: a learner may ignore samples [DOMINATION]. */
    private List<Told> byPrices(int samples, List<CentrePrice> known) {
        Coordinate coordinate = KernelProblems.of(new BooleanContraction(BigInteger.valueOf(samples), kind.lambda()));
        return known.stream().filter(price -> price.numerator.compareTo(price.denominator) < 0)
            .map(price -> new Told(price.numerator, price.denominator, line -> of(coordinate, price, samples, line))).toList();
    }

    /** The first line that is steeper. */
    private int above(BigInteger slope) {
        int above = 0;
        int last = lines.size();
        while (above < last) {
            int middle = (above + last) >>> 1;
            if (lines.get(middle).slope.compareTo(slope) > 0) {
                last = middle;
            } else {
                above = middle + 1;
            }
        }
        return above;
    }

    private CostTable.Priced of(CoefficientsAtMost known, int samples, CentreLine line) {
        Map<String, BigFraction> from = MixtureTerms.parameters(kind);
        from.putAll(Map.of("samples", new BigFraction(samples), "centre-intercept", Fractions.of(line.intercept, line.unit),
            "centre-slope", Fractions.of(line.slope, line.unit)));
        return new CostTable.Priced(Follows.certainly(CostAtLeast.ofCentre(known, kind.dimension(), line, unit)), from);
    }

    private CostTable.Priced of(Coordinate coordinate, CentrePrice price, int samples, CentreLine line) {
        Map<String, BigFraction> from = MixtureTerms.parameters(kind);
        from.putAll(Map.of("samples", new BigFraction(samples), "told-intercept", Fractions.of(line.intercept, line.unit),
            "told-slope", Fractions.of(line.slope, line.unit), "coefficient", Fractions.of(price.numerator, price.denominator),
            "logs", Fractions.of(price.logs.sum, price.logs.law.unit)));
        return new CostTable.Priced(Follows.certainly(CostAtLeast.ofPrice(coordinate, kind.dimension(), line, price, unit)), from);
    }
}
