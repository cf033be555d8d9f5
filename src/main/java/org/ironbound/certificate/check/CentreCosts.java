package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.CentreLine;
import org.ironbound.kernel.statement.CoefficientsAtMost;
import org.ironbound.kernel.statement.CostAtLeast;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.Fractions;

/** What learners of Boolean clusters pay, for any number of samples, at the prices that some lines are for [BOOL-TV-COST]. */
final class CentreCosts {
    /** Significant digits of what stands for lambda: the numbers about ranks are as long as it. */
    private static final int LAMBDA_DIGITS = 12;

    private final BooleanCluster kind;
    private final ClusterFormulas formulas;
    private final BigInteger unit;
    /** With rising slopes. */
    private final List<CentreLine> lines;
    private final Map<Integer, CoefficientsAtMost> coefficients = new ConcurrentHashMap<>();
    private final Map<Long, CostTable.Priced> costs = new ConcurrentHashMap<>();

    private CentreCosts(BooleanCluster kind, BigInteger unit, List<CentreLine> lines) {
        this.kind = kind;
        this.formulas = ClusterFormulas.of(kind);
        this.unit = unit;
        this.lines = lines;
    }

    /**
     * By the ranks, quantiles and slopes of a witness.
     *
     * @param unit the scale of the costs
     * @param cost pays for the lines
     * @throws RejectedException if nothing follows
     */
    static CentreCosts of(BooleanCluster kind, Witness witness, BigInteger unit, CheckCost cost) throws RejectedException {
        BigFraction lambda = Fractions.round(kind.lambda().upperBound(ClusterFormulas.PARAMETER_DIGITS), LAMBDA_DIGITS,
            RoundingMode.CEILING);
        // The kernel divides by squares of lengths, which are multiples of one over a multiple of this denominator.
        BigInteger fine = unit.shiftLeft(2 * lambda.getDenominator().bitLength());
        CentreCurve curve = CentreCurve.of(lambda, witness, fine, cost);
        List<CentreLine> lines = new ArrayList<>();
        BigInteger last = BigInteger.ZERO;
        for (BigFraction field : witness.lists().getOrDefault(WitnessField.CENTRE_SLOPES, List.of())) {
            BigInteger slope = field.getNumerator().multiply(fine).divide(field.getDenominator());
            if (slope.compareTo(last) <= 0) {
                throw new RejectedException("witness centre-slopes must rise, from above 0");
            }
            cost.spend(curve.lineCost(slope));
            lines.add(curve.line(slope));
            last = slope;
        }
        if (lines.isEmpty()) {
            throw new RejectedException("witness centre-slopes must be at least one number");
        }
        return new CentreCosts(kind, unit, List.copyOf(lines));
    }

    /** What the cost for one number of samples costs to compute. */
    long termCost(long samples) {
        long bits = 4L * unit.bitLength();
        return formulas.coefficientCost(samples) + 4 * KernelCost.quotient(2 * bits, bits) + 8 * KernelCost.product(bits, bits);
    }

    /** The costs below and above the price, or the nearest twice; null if so many samples may tell all of the centre. */
    List<CostTable.Priced> near(int samples, BigInteger price) {
        CoefficientsAtMost known = coefficients.computeIfAbsent(samples, m -> formulas.sharpCoefficients(BigInteger.valueOf(m)));
        if (known == null || known.tau.compareTo(BigFraction.ONE) >= 0) {
            return null;
        }
        BigInteger rest = known.tau.getDenominator().subtract(known.tau.getNumerator());
        BigInteger slope = price.multiply(known.tau.getNumerator()).multiply(lines.get(0).unit).divide(rest.multiply(unit));
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
        return List.of(of(known, samples, Math.max(0, above - 1)), of(known, samples, Math.min(lines.size() - 1, above)));
    }

    private CostTable.Priced of(CoefficientsAtMost known, int samples, int place) {
        return costs.computeIfAbsent((long) samples * lines.size() + place, key -> {
            CentreLine line = lines.get(place);
            Map<String, BigFraction> from = MixtureTerms.parameters(kind);
            from.putAll(Map.of("samples", new BigFraction(samples), "centre-intercept", Fractions.of(line.intercept, line.unit),
                "centre-slope", Fractions.of(line.slope, line.unit)));
            return new CostTable.Priced(Follows.certainly(CostAtLeast.ofCentre(known, kind.dimension(), line, unit)), from);
        });
    }
}
