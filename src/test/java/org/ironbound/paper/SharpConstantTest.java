package org.ironbound.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constant behind d/n, against quantiles in doubles. */
class SharpConstantTest {
    @ParameterizedTest
    @CsvSource({"1, 10", "1, 100", "3, 10", "49, 100", "1, 1000000000000"})
    void bothSidesAreNear(int numerator, long denominator) {
        BigFraction error = new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        SharpConstant constant = SharpConstant.of(error);
        double z = new NormalDistribution().inverseCumulativeProbability(1 - error.doubleValue());
        double wanted = 2 * z * z / Math.log(2);
        assertEquals(wanted, constant.lower().doubleValue(), 1e-5 * wanted);
        assertTrue(constant.lower().compareTo(constant.upper()) < 0);
        double width = constant.upper().subtract(constant.lower()).doubleValue();
        assertTrue(width < 1e-9 * wanted, () -> "width " + width);
    }
}
