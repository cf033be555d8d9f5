package org.ironbound.search.clustering;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.search.derivation.Doubles;
import org.ironbound.certificate.check.Latest;

/** Finds a good tangent point for the least information phi(e) [ACC-AVG]: the miss probability at the minimum of d2(1 - x || 2e - x). */
public final class TangentSearch {
    /** The loss is of first order in the error of the point: this many digits beyond the wanted ones. */
    private static final int GUARD_DIGITS = 6;
    private static final int NEWTON_STEPS = 60;
    private static final double BITS_PER_DIGIT = 3.33;
    private static final double NEAR = 1e-7;
    private static final double NEAR_HALF_LN = Math.log(0.499);
    private static final Latest<Question, BigFraction> LATEST = new Latest<>();

    private record Question(BigFraction error, int digits) {
    }

    private TangentSearch() {
    }

    /**
     * A short fraction near the minimizer, or near 0 where that costs less than the wanted digits.
     *
     * @param e      average error, strictly between 0 and 1/2
     * @param digits wanted significant digits of phi
     */
    public static BigFraction missProbability(BigFraction e, int digits) {
        return LATEST.of(new Question(e, digits), TangentSearch::search);
    }

    private static BigFraction search(Question question) {
        BigFraction e = question.error;
        BigFraction sum = e.multiply(2);
        BigFraction advantage = BigFraction.ONE.subtract(sum);
        int kept = question.digits + GUARD_DIGITS;
        double smallestLn = Math.log(Doubles.of(sum)) - kept * Math.log(10);
        BigFraction smallest = Fractions.round(sum, kept, RoundingMode.FLOOR).divide(BigInteger.TEN.pow(kept));
        double startLn = InformationEstimate.minimizerLn(Doubles.of(e), Doubles.of(advantage), smallestLn);
        return startLn <= smallestLn + NEAR ? smallest : refine(sum, advantage, startLn, kept);
    }

    /** Newton's iteration for the zero of ln((1-x)(1-b)/(b x)) - s/(b(1-b)), b = 2e - x, s = 1 - 2e. */
    private static BigFraction refine(BigFraction sum, BigFraction advantage, double startLn, int kept) {
        int small = Doubles.magnitude(advantage);
        MathContext context = new MathContext(kept + 20 + small);
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft((int) (BITS_PER_DIGIT * (kept + 20 + 2 * small))));
        BigDecimal one = BigDecimal.ONE;
        BigDecimal twice = Fractions.decimal(sum, context.getPrecision(), RoundingMode.HALF_EVEN);
        BigDecimal s = Fractions.decimal(advantage, context.getPrecision(), RoundingMode.HALF_EVEN);
        BigDecimal x = startingPoint(advantage, startLn, context);
        BigDecimal tolerance = x.movePointLeft(kept + 2);
        for (int i = 0; i < NEWTON_STEPS; i++) {
            BigDecimal b = twice.subtract(x, context);
            BigDecimal ax = one.subtract(x).multiply(x, context);
            BigDecimal by = one.subtract(b).multiply(b, context);
            BigDecimal ratio = one.subtract(x).multiply(one.subtract(b)).divide(b.multiply(x), context);
            BigDecimal value = ln(ln, ratio, context).subtract(s.divide(by, context), context);
            BigDecimal slope = one.divide(ax, context).subtract(one.divide(by, context))
                .subtract(s.multiply(b.add(b).subtract(one)).divide(by.multiply(by, context), context), context);
            BigDecimal step = value.divide(slope, context);
            x = x.add(step, context);
            if (step.abs().compareTo(tolerance) <= 0) {
                break;
            }
        }
        return Fractions.of(x.round(new MathContext(kept, RoundingMode.HALF_EVEN)));
    }

    /** e^startLn, which may be too small for a double; near 1/2 the series 1/2 - 2s/3. */
    private static BigDecimal startingPoint(BigFraction advantage, double startLn, MathContext context) {
        if (startLn > NEAR_HALF_LN) {
            BigFraction series = BigFraction.ONE_HALF.subtract(advantage.multiply(BigFraction.TWO_THIRDS));
            return Fractions.decimal(series, context.getPrecision(), RoundingMode.HALF_EVEN);
        }
        double exponent = startLn / Math.log(10);
        int whole = (int) Math.floor(exponent);
        return new BigDecimal(Math.pow(10, exponent - whole)).scaleByPowerOfTen(whole);
    }

    private static BigDecimal ln(Logarithm ln, BigDecimal x, MathContext context) {
        BigFraction fraction = Fractions.of(x);
        Enclosure value = ln.of(fraction.getNumerator(), fraction.getDenominator());
        return new BigDecimal(value.lower).divide(new BigDecimal(ln.unit), context);
    }
}
