package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.statement.CentreLine;
import org.ironbound.problem.BooleanCluster;
import org.ironbound.problem.Fractions;

/** Lines below what errors need of the centre of Boolean clusters with some lambda [BOOL-TV-COST], as a witness asks for them. */
public final class CentreLines {
    /** Significant digits of what stands for lambda: the numbers about ranks are as long as it. */
    private static final int LAMBDA_DIGITS = 12;

    private CentreLines() {
    }

    /**
     * By the ranks, quantiles and slopes of a witness, with rising slopes, at least one.
     *
     * @param unit the scale of the costs; the lines are finer
     * @param cost pays for the lines
     * @throws RejectedException if nothing follows
     */
    static List<CentreLine> of(BigFraction lambda, Witness witness, BigInteger unit, CheckCost cost) throws RejectedException {
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
        return List.copyOf(lines);
    }

    /** A short number that is at least the lambda of clusters. */
    public static BigFraction lambda(BooleanCluster kind) {
        return shortened(kind.lambda().upperBound(ClusterFormulas.PARAMETER_DIGITS));
    }

    /** A short number that is at least this one. */
    public static BigFraction shortened(BigFraction lambda) {
        return Fractions.round(lambda, LAMBDA_DIGITS, RoundingMode.CEILING);
    }
}
