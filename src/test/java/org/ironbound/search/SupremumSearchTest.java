package org.ironbound.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.sdpi.Moments;
import org.ironbound.kernel.sdpi.SupremumCertificate;
import org.ironbound.kernel.sdpi.SymmetricLaw;
import org.ironbound.search.SupremumSearch.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kernel accepts what the search proposes, at the values of theory.md. */
class SupremumSearchTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(160);

    /** The second moment is the coefficient: certified up to the rounding of the scale. */
    @ParameterizedTest
    @CsvSource({"3, 3, 10, 0.230584251968503937007874015748", "10, 1, 10, 0.0920744943335101331074047481212", "1, 3, 10, 0.09", "2, 3, 10, 0.165137614678899082568807339450",
        "100, 1, 10, 0.552363818320235", "7, 4, 5, 0.990109532481635"})
    void clusterReachesItsSecondMoment(int n, int numerator, int denominator, BigDecimal expected) {
        SymmetricLaw law = SymmetricLaw.ofCluster(n, new BigFraction(numerator, denominator), UNIT);
        Moments moments = Moments.of(law);
        assertNear(expected, moments.secondLower);
        assertNear(expected, moments.secondUpper);
        assertTrue(moments.secondUpper.subtract(moments.secondLower).bitLength() < 30);
        BigFraction u = new BigFraction(moments.secondUpper, UNIT);
        assertTrue(proves(law, moments, u));
        assertFalse(proves(law, moments, u.multiply(new BigFraction(999, 1000))));
    }

    /** The supremum is inside: certified within one part in 10^8. */
    @ParameterizedTest
    @CsvSource({"4, 0.00106693766534864343672963318543", "8, 0.0357377940889476887307506396205"})
    void sparseExceedsItsSecondMoment(int n, double expected) {
        BigFraction p = new BigFraction(1, 100);
        BigFraction s = p.add(BigFraction.ONE.subtract(p).divide(1 << (n - 1)));
        SymmetricLaw law = SymmetricLaw.ofSparse(s, p.divide(s), UNIT);
        Moments moments = Moments.of(law);
        assertEquals(expected, FloatingLaw.of(law).coefficient(), expected * 1e-12);
        BigFraction coefficient = new BigFraction(new BigDecimal(expected).unscaledValue(), BigInteger.TEN.pow(new BigDecimal(expected).scale()));
        assertTrue(proves(law, moments, coefficient.multiply(new BigFraction(100000001, 100000000))));
        assertFalse(proves(law, moments, coefficient.multiply(new BigFraction(99999999, 100000000))));
        assertFalse(proves(law, moments, new BigFraction(moments.secondUpper, UNIT)));
    }

    private static boolean proves(SymmetricLaw law, Moments moments, BigFraction u) {
        Proposal proposal = SupremumSearch.propose(law, moments, u);
        return SupremumCertificate.proves(new Logarithm(UNIT), law, moments, u, proposal.reach(), proposal.points(), proposal.slopes());
    }

    /** All given digits but the last. */
    private static void assertNear(BigDecimal expected, BigInteger value) {
        BigDecimal actual = new BigDecimal(value).divide(new BigDecimal(UNIT));
        assertTrue(actual.subtract(expected).abs().compareTo(BigDecimal.ONE.movePointLeft(expected.scale())) < 0, () -> actual + " is not " + expected);
    }
}
