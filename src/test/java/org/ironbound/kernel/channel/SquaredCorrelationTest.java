package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class SquaredCorrelationTest {
    @Property
    void theSquaredCorrelation(@ForAll Draw draw) {
        int inputs = 1 + draw.upTo(3);
        int outputs = 1 + draw.upTo(3);
        BigInteger[][] joint = new BigInteger[inputs][outputs];
        BigInteger[] f = new BigInteger[inputs];
        BigInteger[] g = new BigInteger[outputs];
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < inputs; i++) {
            f[i] = draw.integer(60);
            for (int y = 0; y < outputs; y++) {
                g[y] = draw.integer(60);
                joint[i][y] = draw.natural(40).add(BigInteger.ONE);
                total = total.add(joint[i][y]);
            }
        }
        BigFraction[] e = {BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO};
        for (int i = 0; i < inputs; i++) {
            for (int y = 0; y < outputs; y++) {
                BigFraction p = new BigFraction(joint[i][y], total);
                BigInteger[] values = {f[i], g[y], f[i].pow(2), g[y].pow(2), f[i].multiply(g[y])};
                for (int k = 0; k < e.length; k++) {
                    e[k] = e[k].add(p.multiply(values[k]));
                }
            }
        }
        BigFraction variances = e[2].subtract(e[0].pow(2)).multiply(e[3].subtract(e[1].pow(2)));
        BigFraction covariance = e[4].subtract(e[0].multiply(e[1]));
        assertEquals(variances.equals(BigFraction.ZERO) ? BigFraction.ZERO : covariance.pow(2).divide(variances),
            SquaredCorrelation.of(joint, f, g));
    }
}
