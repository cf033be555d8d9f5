package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.bound.PrivacyFloor;
import org.ironbound.kernel.real.Logarithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacySearchTest {
    private static final Logarithm LN = new Logarithm(BigInteger.ONE.shiftLeft(300));

    /** The candidate is certified, and one that is larger by 10^-9 is not. */
    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1/1000000", "10, 1000000", "1, 1/1000000000000", "1000000, 1", "3, 700", "1, 4/10",
        "1000, 1000000000000000"})
    void findsTheFloor(BigInteger n, String nats) {
        BigFraction memorization = fraction(nats);
        BigFraction epsilon = PrivacySearch.candidate(n, memorization).orElseThrow();
        assertTrue(PrivacyFloor.isDifferential(LN, n, memorization, epsilon), epsilon.toString());
        BigFraction larger = epsilon.add(epsilon.multiply(new BigFraction(1, 1_000_000_000)));
        assertTrue(!PrivacyFloor.isDifferential(LN, n, memorization, larger), epsilon.toString());
    }

    @Test
    void withoutMemorizationThereIsNone() {
        assertEquals(Optional.empty(), PrivacySearch.candidate(BigInteger.ONE, BigFraction.ZERO));
        assertEquals(Optional.empty(), PrivacySearch.candidate(BigInteger.ONE, new BigFraction(-1)));
    }

    private static BigFraction fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new BigFraction(new BigInteger(text))
            : new BigFraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
