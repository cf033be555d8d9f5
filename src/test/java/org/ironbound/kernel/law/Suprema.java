package org.ironbound.kernel.law;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;

/** Supremum certificates, all their intervals in one. */
public final class Suprema {
    private Suprema() {
    }

    /** Whether the points and slopes prove that u is at least the coefficient. */
    public static boolean prove(SymmetricLaw law, BigFraction u, BigInteger reach, BigInteger[] points, BigInteger[] slopes) {
        Logarithm ln = new Logarithm(law.unit);
        SymmetricWeights weights = law.above();
        return SupremumCertificate.start(law, u, reach, points[0]).extendAll(ln, weights, points, slopes).proves(weights);
    }
}
