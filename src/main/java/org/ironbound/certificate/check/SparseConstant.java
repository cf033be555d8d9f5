package org.ironbound.certificate.check;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.SparseDirect;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;

/** A lower bound of the constant of MEM-DIRECT for the sparse hypercube [SPARSE-DIRECT], which the kernel proves interval by interval. */
final class SparseConstant {
    private SparseConstant() {
    }

    /**
     * How the witness proves the constant.
     *
     * @param n the number of samples, at least 2
     * @throws RejectedException if the intervals do not prove it
     */
    static SparseDirect proved(Logarithm ln, int n, BigFraction p, Witness witness) throws RejectedException {
        List<BigFraction> ends = witness.list(WitnessField.ENDS);
        List<BigFraction> agreements = witness.list(WitnessField.AGREEMENTS);
        List<BigFraction> tilts = witness.list(WitnessField.TILTS);
        requireSize(ends, agreements, tilts);
        BigFraction constant = witness.get(WitnessField.CONSTANT);
        SparseDirect proved = SparseDirect.nothing(n, p, constant);
        BigFraction last = BigFraction.ZERO;
        for (int i = 0; i < ends.size(); i++) {
            BigFraction end = ends.get(i);
            BigFraction agreement = agreements.get(i);
            require(end.compareTo(last) > 0 && end.compareTo(BigFraction.ONE) <= 0, "ends must increase from above 0 to at most 1");
            require(Fractions.signum(agreement) > 0 && agreement.compareTo(BigFraction.ONE) < 0,
                "agreements must be strictly between 0 and 1");
            proved = i == 0 ? proved.start(ln, agreement, end) : proved.extend(ln, agreement, tilt(tilts.get(i - 1)), end);
            if (!Fractions.of(proved.endNumerator, proved.endDenominator).equals(end)) {
                throw new RejectedException("interval " + (i + 1) + " does not prove the constant");
            }
            last = end;
        }
        require(proved.proves(), "ends must reach q");
        return proved;
    }

    /** Pays for the same. */
    static void pay(CheckCost cost, int precision, int n, Witness witness) throws RejectedException {
        long bits = Math.max(KernelCost.size(witness.list(WitnessField.ENDS)),
            Math.max(KernelCost.size(witness.list(WitnessField.AGREEMENTS)), KernelCost.size(witness.list(WitnessField.TILTS))));
        long size = 2 * (n + 2 * KernelCost.PROBLEM_BITS) + 2 * bits;
        long number = size + KernelCost.size(witness.get(WitnessField.CONSTANT)) + precision;
        cost.spend(KernelCost.logarithms(precision) + 16 * KernelCost.product(3 * number, 2 * number));
        cost.spend(witness.list(WitnessField.ENDS).size(), 3 * KernelCost.logarithm(precision, size + bits)
            + 2 * KernelCost.divergence(precision, bits)
            + 24 * KernelCost.product(number, size) + KernelCost.fraction(bits));
    }

    private static BigFraction tilt(BigFraction tilt) throws RejectedException {
        require(tilt.compareTo(BigFraction.ONE) >= 0, "tilts must be at least 1");
        return tilt;
    }

    private static void requireSize(List<BigFraction> ends, List<BigFraction> agreements, List<BigFraction> tilts)
            throws RejectedException {
        require(!ends.isEmpty() && agreements.size() == ends.size() && tilts.size() == ends.size() - 1,
            "must have as many agreements as ends, at least one, and one tilt less");
    }

    private static void require(boolean condition, String rule) throws RejectedException {
        if (!condition) {
            throw new RejectedException("witness " + rule);
        }
    }
}
