package org.ironbound.certificate.check;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.statement.ThreePointsAtMost;
import org.ironbound.problem.Fractions;

/** The witness of a supremum certificate [SDPI-BINARY-CERT], and its check. */
final class SupremumWitness {
    private SupremumWitness() {
    }

    /** Pays for the check: each slope costs one hyperbolic cosine for each of the values of a sparse law, which are two. */
    static void pay(CheckCost cost, int precision, Witness witness) throws RejectedException {
        long points = witness.list(WitnessField.POINTS).size();
        long coefficient = KernelCost.size(witness.get(WitnessField.COEFFICIENT));
        long number = 4L * precision + coefficient;
        cost.spend(KernelCost.logarithms(precision));
        cost.spend(2 * points + 1, KernelCost.hyperbolicCosine(precision));
        cost.spend(points, KernelCost.logarithm(precision, 2L * precision) + 2 * KernelCost.divergence(precision, precision)
            + 8 * KernelCost.product(number, precision));
        cost.spend(20, KernelCost.product(4 * number, 2 * number));
    }

    /**
     * The upper bound of the contraction coefficient that the witness claims, proved.
     *
     * @throws RejectedException if it is not proved, or to try would cost too much
     */
    static ThreePointsAtMost proved(SymmetricLaw law, Witness witness) throws RejectedException {
        WitnessIntervals intervals = WitnessIntervals.of(law, witness);
        BigFraction coefficient = witness.get(WitnessField.COEFFICIENT);
        if (Fractions.signum(coefficient) == 0 || coefficient.compareTo(BigFraction.ONE) > 0) {
            throw new RejectedException("witness coefficient must be above 0 and at most 1");
        }
        return Follows.require(ThreePointsAtMost.supremum(new Logarithm(law.unit), law, coefficient, intervals.reach(), intervals.points(),
            intervals.slopes()), "the intervals do not prove the coefficient at this precision, up to the largest value");
    }
}
