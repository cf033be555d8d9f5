package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SignReference;

/**
 * The learner of SPARSE-LEARN, which looks at some of the samples of a coordinate only. By what it does for each centre and all samples,
 * and not by the formulas of the theorem.
 *
 * @param p       the chance that a coordinate is fixed
 * @param samples how many there are
 * @param used    how many of them it looks at
 * @param keeping the chance that it keeps the sign of those, if they agree
 */
record KeepingSample(BigFraction p, int samples, int used, BigFraction keeping) {
    private static final BigFraction ONE = BigFraction.ONE;
    private static final BigFraction HALF = new BigFraction(1, 2);
    private static final int GUARD = 20;

    /** The chance that the centre's coordinate is -1, 0 for free, or +1. */
    private BigFraction chance(int centre) {
        return centre == 0 ? ONE.subtract(p) : p.divide(2);
    }

    /** The chance of samples, each a bit that says whether it is +1, for a centre. */
    private BigFraction chance(int bits, int centre) {
        int all = (1 << samples) - 1;
        return centre == 0 ? HALF.pow(samples) : bits == (centre > 0 ? all : 0) ? ONE : BigFraction.ZERO;
    }

    /** The chance that it releases -1, 0 or +1 for these samples. */
    private BigFraction released(int w, int bits) {
        int all = (1 << used) - 1;
        int seen = bits & all;
        int common = seen == all ? 1 : seen == 0 ? -1 : 0;
        return common == 0 ? w == 0 ? ONE : BigFraction.ZERO : w == 0 ? ONE.subtract(keeping) : w == common ? keeping : BigFraction.ZERO;
    }

    private BigFraction releasedBy(int w, int centre) {
        BigFraction sum = BigFraction.ZERO;
        for (int bits = 0; bits < 1 << samples; bits++) {
            sum = sum.add(chance(bits, centre).multiply(released(w, bits)));
        }
        return sum;
    }

    /** d (H(w|theta) - H(w|theta, samples)), in nats. */
    Real memorization(BigInteger d) {
        if (keeping.equals(BigFraction.ZERO)) {
            return Real.exactly(0);
        }
        Map<BigFraction, BigFraction> weights = new HashMap<>();
        for (int centre = -1; centre <= 1; centre++) {
            for (int w = -1; w <= 1; w++) {
                weights.merge(releasedBy(w, centre), chance(centre), BigFraction::add);
                for (int bits = 0; bits < 1 << samples; bits++) {
                    weights.merge(released(w, bits), chance(centre).multiply(chance(bits, centre)).negate(), BigFraction::add);
                }
            }
        }
        return Real.approximated(digits -> weights.entrySet().stream()
            .map(chance -> entropy(chance.getValue(), chance.getKey(), digits + GUARD))
            .reduce(BigDecimal.ZERO, BigDecimal::add).multiply(new BigDecimal(d)));
    }

    /** Minus the weight times x ln x. */
    private static BigDecimal entropy(BigFraction weight, BigFraction x, int digits) {
        if (x.equals(BigFraction.ZERO) || x.equals(ONE) || weight.equals(BigFraction.ZERO)) {
            return BigDecimal.ZERO;
        }
        BigFraction factor = weight.multiply(x).negate();
        return Reference.ln(x.getNumerator(), x.getDenominator()).at(digits).multiply(new BigDecimal(factor.getNumerator()))
            .divide(new BigDecimal(factor.getDenominator()), new MathContext(digits));
    }

    /** The chance that the sum of d products of what it releases and a fresh sample is at most z. */
    Fraction misses(BigInteger d, BigInteger z) {
        return lowerTail(d, product(-1), product(1), z);
    }

    /** The chance that the product of what it releases and a fresh sample is this sign. */
    private BigFraction product(int sign) {
        BigFraction sum = BigFraction.ZERO;
        for (int centre = -1; centre <= 1; centre++) {
            BigFraction positive = ONE.add(centre).divide(2);
            BigFraction both = releasedBy(sign, centre).multiply(positive)
                .add(releasedBy(-sign, centre).multiply(ONE.subtract(positive)));
            sum = sum.add(chance(centre).multiply(both));
        }
        return sum;
    }

    /** The chance that the same with a null is above z. */
    Fraction falseAlarms(BigInteger d, BigInteger z) {
        BigFraction sign = BigFraction.ZERO;
        for (int centre = -1; centre <= 1; centre++) {
            sign = sign.add(chance(centre).multiply(releasedBy(1, centre).add(releasedBy(-1, centre))));
        }
        return lowerTail(d, sign.divide(2), sign.divide(2), z.negate().subtract(BigInteger.ONE));
    }

    private static Fraction lowerTail(BigInteger d, BigFraction minus, BigFraction plus, BigInteger z) {
        BigInteger whole = minus.getDenominator().multiply(plus.getDenominator());
        return SignReference.lowerTail(d, minus.getNumerator().multiply(plus.getDenominator()),
            plus.getNumerator().multiply(minus.getDenominator()), whole, z, BigInteger.ONE);
    }
}
