package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.bound.RankedLoss;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.statement.CentreLine;
import org.ironbound.kernel.statement.CentreNeeded;

/** What errors need of the centre of Boolean clusters with one lambda [BOOL-TV], and lines below it [BOOL-TV-COST]. */
final class CentreCurve {
    /** What the ranks lose is found anew for each quantile of so many to one. */
    private static final BigInteger STEPS = BigInteger.valueOf(8);

    /** With falling errors that need more and more, at least one. */
    private final List<CentreNeeded> needed;
    private final BigInteger unit;

    private CentreCurve(List<CentreNeeded> needed, BigInteger unit) {
        this.needed = needed;
        this.unit = unit;
    }

    /**
     * The curve at the rising quantiles of a witness, as far as its ranks show something.
     *
     * @param lambda at least that of the clusters
     * @param cost   pays for it
     * @throws RejectedException if they show nothing
     */
    static CentreCurve of(BigFraction lambda, Witness witness, BigInteger unit, CheckCost cost) throws RejectedException {
        int precision = unit.bitLength() - 1;
        List<CentreNeeded> needed = new ArrayList<>();
        RankedSignsOfWitness.payRanks(cost, precision, lambda, witness);
        RankedSignsOfWitness signs = new RankedSignsOfWitness(witness, lambda, unit);
        BigFraction above = BigFraction.ZERO;
        List<RankedLoss> losses = List.of();
        for (BigFraction field : witness.lists().getOrDefault(WitnessField.CENTRE_QUANTILES, List.of())) {
            BigFraction quantile = RankedSignsOfWitness.quantile(WitnessField.CENTRE_QUANTILES, field);
            BigFraction next = above(quantile);
            if (!next.equals(above)) {
                RankedSignsOfWitness.payLoss(cost, precision, lambda, witness);
                losses = signs.losses(next);
                above = next;
            }
            RankedSignsOfWitness.payQuantile(cost, precision, quantile);
            RankedSignsOfWitness.payQuantile(cost, precision, next);
            CentreNeeded centre = signs.centre(losses, quantile, next);
            if (centre != null && (needed.isEmpty() || isHigher(centre, needed.get(needed.size() - 1)))) {
                needed.add(centre);
            }
        }
        if (needed.isEmpty()) {
            throw new RejectedException("the ranks show nothing at the witness centre-quantiles");
        }
        return new CentreCurve(List.copyOf(needed), unit);
    }

    /** Whether it says more of smaller errors: where the ranks lose too much, a larger error needs more than they show of a smaller one. */
    private static boolean isHigher(CentreNeeded centre, CentreNeeded last) {
        return centre.error.compareTo(last.error) < 0 && centre.value.compareTo(last.value) > 0;
    }

    /** The next quantile for which it is found. */
    private static BigFraction above(BigFraction quantile) {
        BigInteger steps = quantile.getNumerator().multiply(STEPS).divide(quantile.getDenominator()).add(BigInteger.ONE);
        return new BigFraction(steps, STEPS);
    }

    /** What a line of this slope costs. */
    long lineCost(BigInteger slope) {
        long bits = 2L * unit.bitLength() + slope.bitLength();
        return needed.size() * (4 * KernelCost.product(bits, bits) + 2 * KernelCost.quotient(2 * bits, bits))
            + needed.size() * 8 * KernelCost.product(2 * bits, bits);
    }

    /**
     * The highest line of this slope.
     *
     * @param slope in multiples of 1/unit, not negative
     */
    CentreLine line(BigInteger slope) {
        BigInteger intercept = slope.multiply(needed.get(0).error).divide(unit);
        for (int i = 0; i < needed.size(); i++) {
            BigInteger next = i + 1 < needed.size() ? needed.get(i + 1).error : BigInteger.ZERO;
            intercept = intercept.min(square(i).add(slope.multiply(next).shiftLeft(1)).divide(unit.shiftLeft(1)));
        }
        BigInteger error = slope.signum() == 0 ? BigInteger.ZERO : Division.ceil(intercept.multiply(unit), slope);
        CentreLine line = Follows.certainly(CentreLine.of(needed.get(0), error, intercept, slope));
        int place = 0;
        while (line.error.signum() > 0) {
            while (place + 1 < needed.size() && needed.get(place + 1).error.compareTo(line.error) >= 0) {
                place++;
            }
            BigInteger less = Division.ceil(intercept.multiply(unit).shiftLeft(1).subtract(square(place)), slope.shiftLeft(1));
            line = Follows.certainly(line.downTo(needed.get(place), less.max(BigInteger.ZERO)));
        }
        return line;
    }

    private BigInteger square(int place) {
        return needed.get(place).value.pow(2);
    }
}
