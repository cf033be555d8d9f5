package org.ironbound.claim.value;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.term.Meter;
import org.ironbound.kernel.real.LeastInformation;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.problem.Fractions;
import org.ironbound.search.clustering.TangentSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier's tangent points are as good as those of the search, which begins in floating point. */
class TangentPointTest {
    private static final int ERRORS = 60;
    /** Decimal digits of a bit. */
    private static final double DIGITS = 0.31;
    /** Units of the last place that a bound may be worse. */
    private static final BigInteger SLACK = BigInteger.TWO;

    /** Numerators and denominators that the search's floating-point numbers can hold. */
    private static BigFraction error(Random random, int precision, int number) {
        int bits = Math.min(precision, 900);
        BigInteger whole = new BigInteger(bits, random).setBit(bits);
        BigInteger part = new BigInteger(1 + random.nextInt(bits - 2), random).add(BigInteger.ONE);
        return switch (number % 3) {
            case 0 -> new BigFraction(part, whole);
            case 1 -> BigFraction.ONE_HALF.subtract(new BigFraction(part, whole.shiftLeft(1)));
            default -> new BigFraction(1 + random.nextInt(499), 1000);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 40, 64, 96, 384, 2000})
    void boundsAreAsGood(int bits) {
        Random random = new Random(bits);
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(bits));
        for (int i = 0; i < (bits > 1000 ? ERRORS / 10 : ERRORS); i++) {
            BigFraction error = error(random, bits, i);
            BigFraction found = TangentPoint.of(error, bits, Meter.unlimited()).missProbability();
            assertTrue(Fractions.signum(found) > 0 && found.compareTo(error.multiply(2)) < 0, error::toString);
            BigInteger bound = LeastInformation.lowerBound(ln, error, found);
            BigInteger searched = LeastInformation.lowerBound(ln, error, TangentSearch.missProbability(error, (int) (bits * DIGITS)));
            assertTrue(bound.add(SLACK).compareTo(searched) >= 0, () -> error + ": " + bound + " is less than " + searched);
        }
    }

    /** Errors that no floating-point number can hold. */
    @Test
    void tinyErrors() throws Exception {
        for (String claim : new String[] {"3400 < phi(1/2^5000) < 3500", "-1/10^20 < phi(1/2 - 1/2^5000) < 1/10^20"}) {
            new ClaimCertificate(claim, List.of(), 96, List.of(List.of("i"), List.of("i")), Map.of()).check();
        }
    }

    /** Twice the error is 1 - h b (1 - b). */
    @Test
    void halfSlopes() {
        int bits = 200;
        for (String text : new String[] {"1/1000000", "1/1000", "1/10", "1/4", "1/3", "49/100", "499999/1000000"}) {
            String[] parts = text.split("/");
            BigFraction error = new BigFraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
            double h = new BigFraction(TangentPoint.of(error, bits, Meter.unlimited()).halfSlope(), BigInteger.ONE.shiftLeft(bits))
                .doubleValue();
            double b = h < 1e-3 ? 0.5 - h / 12 : 1 / h - 1 / Math.expm1(h);
            assertTrue(Math.abs(1 - h * b * (1 - b) - 2 * error.doubleValue()) < 1e-11, text);
        }
    }
}
