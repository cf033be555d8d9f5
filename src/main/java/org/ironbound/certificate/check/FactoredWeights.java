package org.ironbound.certificate.check;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.SymmetricLaw;

/** Weights in place of a law [BOOL-IB]: proposes its probabilities times factors, which the kernel then compares. */
public final class FactoredWeights {
    private FactoredWeights() {
    }

    /** The products, rounded up, one for each value of the law. */
    public static BigInteger[] of(SymmetricLaw law, List<BigFraction> factors) {
        return IntStream.range(0, law.weights.length)
            .mapToObj(i -> product(law.weights[i], factors.get(i))).toArray(BigInteger[]::new);
    }

    private static BigInteger product(BigInteger weight, BigFraction factor) {
        BigInteger[] parts = weight.multiply(factor.getNumerator()).divideAndRemainder(factor.getDenominator());
        return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }
}
