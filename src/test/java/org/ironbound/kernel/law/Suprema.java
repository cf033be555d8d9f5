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
        SupremumCertificate proved = SupremumCertificate.start(law, u, reach, points[0]);
        for (int i = 0; i < slopes.length; i++) {
            proved = proved.extend(ln, law, slopes[i], points[i + 1]);
        }
        return proved.proves(law);
    }
}
