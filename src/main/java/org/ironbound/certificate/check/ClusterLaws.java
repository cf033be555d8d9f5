package org.ironbound.certificate.check;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.law.ClusterSteps;
import org.ironbound.kernel.law.SymmetricLaw;

/** The laws of Boolean clustering [BOOL]: proposes the atoms, which the kernel then recomputes. */
public final class ClusterLaws {
    private ClusterLaws() {
    }

    /** The law of the mean of one coordinate of the centre given n samples, see {@link SymmetricLaw#ofCluster}. */
    public static SymmetricLaw of(int n, BigFraction lambda, BigInteger unit) {
        BigInteger c = lambda.getNumerator();
        BigInteger d = lambda.getDenominator();
        BigInteger p = d.add(c);
        BigInteger q = d.subtract(c);
        int h = n / 2;
        BigInteger[] weights = new BigInteger[h + 1];
        BigInteger[] values = new BigInteger[h + 1];
        BigInteger[] lowerWeights = new BigInteger[h + 1];
        BigInteger[] lowerValues = new BigInteger[h + 1];
        BigInteger major = ClusterSteps.middleUpper(n, h, p, q, unit);
        BigInteger minor = ClusterSteps.middleUpper(n, h, q, p, unit);
        BigInteger value = ClusterSteps.firstMeanUpper(n - 2 * h, c, d, unit);
        BigInteger lowerMajor = ClusterSteps.middleLower(n, h, p, q, unit);
        BigInteger lowerMinor = ClusterSteps.middleLower(n, h, q, p, unit);
        BigInteger lowerValue = ClusterSteps.firstMeanLower(n - 2 * h, c, d, unit);
        for (int i = h; i >= 0; i--) {
            weights[i] = ClusterSteps.weight(2 * i == n, major, minor);
            values[i] = value;
            lowerWeights[i] = ClusterSteps.weight(2 * i == n, lowerMajor, lowerMinor);
            lowerValues[i] = lowerValue;
            major = ClusterSteps.outwardUpper(n, i, p, q, major, unit);
            minor = ClusterSteps.outwardUpper(n, i, q, p, minor, unit);
            value = ClusterSteps.meanUpper(n - 2 * i + 1, c, d, ClusterSteps.meanUpper(n - 2 * i, c, d, value, unit), unit);
            lowerMajor = ClusterSteps.outwardLower(n, i, p, q, lowerMajor, unit);
            lowerMinor = ClusterSteps.outwardLower(n, i, q, p, lowerMinor, unit);
            lowerValue = ClusterSteps.meanLower(n - 2 * i + 1, c, d, ClusterSteps.meanLower(n - 2 * i, c, d, lowerValue, unit), unit);
        }
        return SymmetricLaw.ofCluster(n, lambda, unit, weights, values, lowerWeights, lowerValues);
    }
}
