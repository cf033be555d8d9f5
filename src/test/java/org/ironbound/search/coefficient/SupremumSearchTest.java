package org.ironbound.search.coefficient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.law.Suprema;
import org.ironbound.kernel.law.SymmetricLaw;
import org.ironbound.problem.Fractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kernel accepts what the search proposes, at the values of theory.md. */
class SupremumSearchTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(160);

    /** The second moment is the coefficient: certified to all digits of the witness. */
    @ParameterizedTest
    @CsvSource({"3, 3, 10, 0.230584251968503937007874015748", "10, 1, 10, 0.0920744943335101331074047481212", "1, 3, 10, 0.09",
        "2, 3, 10, 0.165137614678899082568807339450",
        "100, 1, 10, 0.552363818320235", "7, 4, 5, 0.990109532481635"})
    void clusterReachesItsSecondMoment(int n, int numerator, int denominator, BigDecimal expected) {
        SymmetricLaw law = SymmetricLaw.ofCluster(n, new BigFraction(numerator, denominator), UNIT);
        assertNear(expected, new BigFraction(law.secondLower, UNIT));
        assertTrue(law.secondUpper.subtract(law.secondLower).bitLength() < 30);
        Witness found = SupremumSearch.find(law, Witness.none()).orElseThrow();
        BigFraction coefficient = found.get(WitnessField.COEFFICIENT);
        assertTrue(proves(law, found, coefficient));
        assertTrue(coefficient.compareTo(new BigFraction(law.secondUpper, UNIT)) >= 0);
        assertNear(expected, coefficient);
        assertFalse(proves(law, found, coefficient.multiply(new BigFraction(999_999, 1_000_000))));
    }

    /** The supremum is inside, and several times as large as the second moment. */
    @ParameterizedTest
    @CsvSource({"4, 0.00106693766534864343672963318543, 0.000747663551401869158878504672897",
        "8, 0.0357377940889476887307506396205, 0.00563876651982378854625550660793"})
    void sparseExceedsItsSecondMoment(int n, BigDecimal expected, BigDecimal secondMoment) {
        SymmetricLaw law = sparse(n);
        assertNear(secondMoment, new BigFraction(law.secondUpper, UNIT));
        Witness found = SupremumSearch.find(law, Witness.none()).orElseThrow();
        BigFraction coefficient = found.get(WitnessField.COEFFICIENT);
        assertTrue(proves(law, found, coefficient));
        BigFraction exact = Fractions.of(expected);
        assertTrue(coefficient.compareTo(exact) > 0);
        assertTrue(coefficient.compareTo(exact.multiply(new BigFraction(1_000_000_001L).divide(1_000_000_000))) < 0, coefficient::toString);
        assertFalse(proves(law, found, exact.multiply(new BigFraction(999_999, 1_000_000))));
        assertFalse(proves(law, found, new BigFraction(law.secondUpper, UNIT)));
    }

    /** Equal samples agree by chance ever more rarely; the law has rare large values. */
    @Test
    void farOutIsReached() {
        for (int n : new int[] {20, 40}) {
            SymmetricLaw law = sparse(n);
            Witness found = SupremumSearch.find(law, Witness.none()).orElseThrow();
            assertTrue(proves(law, found, found.get(WitnessField.COEFFICIENT)), () -> "n = " + n);
        }
    }

    private static SymmetricLaw sparse(int n) {
        BigFraction p = new BigFraction(1, 100);
        BigFraction s = p.add(BigFraction.ONE.subtract(p).divide(BigInteger.ONE.shiftLeft(n - 1)));
        return SymmetricLaw.ofSparse(s, p.divide(s), UNIT);
    }

    private static boolean proves(SymmetricLaw law, Witness witness, BigFraction u) {
        return Suprema.prove(law, u, scaled(List.of(witness.get(WitnessField.REACH)))[0], scaled(witness.list(WitnessField.POINTS)),
            scaled(witness.list(WitnessField.SLOPES)));
    }

    private static BigInteger[] scaled(List<BigFraction> values) {
        return values.stream().map(value -> value.multiply(UNIT).getNumerator()).toArray(BigInteger[]::new);
    }

    /** All given digits but the last, as far as a witness goes. */
    private static void assertNear(BigDecimal expected, BigFraction value) {
        BigDecimal difference = Fractions.decimal(value, 40, RoundingMode.HALF_EVEN).subtract(expected).abs();
        assertEquals(-1, difference.compareTo(BigDecimal.ONE.movePointLeft(Math.min(expected.scale(), 19))), () -> value + " is not "
            + expected);
    }
}
