package org.ironbound.kernel.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sines and cosines of multiples of pi/12 are square roots, or the opposites of these [SAME-RESULT]. */
class AnglesTest {
    private static final Ranges ALL = Ranges.of(new BigFraction[0], new BigFraction[0], new int[0]);

    /** 0, pi, 0 + h/12 pi, the sine or the cosine of that, so many quarters, the root of that, and 0 and the root or less the root. */
    private static Term term(int kind, int h, int quarters, int sign) {
        return Term.of(
            new int[] {Operations.NUMBER, Operations.PI, Operations.SUM, kind, Operations.NUMBER, Operations.ROOT, Operations.SUM},
            new int[] {0, 0, 0, 2, 0, 4, 0}, new int[] {0, 0, 1, 2, 0, 4, 5}, new BigFraction[] {BigFraction.ZERO, BigFraction.ONE,
                new BigFraction(BigInteger.valueOf(h), BigInteger.valueOf(12)), BigFraction.ONE, new BigFraction(quarters, 4),
                BigFraction.ONE, new BigFraction(sign)});
    }

    private static boolean isKnown(int kind, int h, int quarters, int sign, int turns, int part) {
        SameResult same = SameResult.ofSine(term(kind, h, quarters, sign), ALL, 3, 6, h, turns, part);
        if (same != null) {
            assertEquals(3, same.first);
            assertEquals(6, same.second);
        }
        return same != null;
    }

    /** Of each angle there is one root and one sign, or at 0 both; those of an odd multiple that is none of pi/4 are not known. */
    @ParameterizedTest
    @CsvSource({"12", "13"})
    void oneRootOfEachAngle(int kind) {
        for (int h = -30; h <= 30; h++) {
            double sine = kind == Operations.SINE ? Math.sin(h * Math.PI / 12) : Math.cos(h * Math.PI / 12);
            double quarters = 4 * sine * sine;
            int known = 0;
            for (int s = 0; s <= 4; s++) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    boolean isSo = Math.abs(quarters - s) < 1e-9 && (s == 0 || sine * sign > 0);
                    assertEquals(isSo, isKnownSomehow(kind, h, s, sign), h + " " + s + " " + sign);
                    known += isSo ? 1 : 0;
                }
            }
            assertEquals(Math.abs(quarters - Math.rint(quarters)) > 1e-9 ? 0 : quarters < 1e-9 ? 2 : 1, known);
        }
    }

    private static boolean isKnownSomehow(int kind, int h, int quarters, int sign) {
        boolean found = false;
        for (int turns = -3; turns <= 3; turns++) {
            for (int part = -1; part <= 7; part++) {
                found |= isKnown(kind, h, quarters, sign, turns, part);
            }
        }
        return found;
    }

    @Test
    void whatIsWrittenOtherwise() {
        Term good = term(Operations.SINE, 2, 1, 1);
        assertEquals(6, SameResult.ofSine(good, ALL, 3, 6, 2, 0, 2).second);
        assertNull(SameResult.ofSine(good, ALL, 3, 6, 14, 0, 2));
        assertNull(SameResult.ofSine(good, ALL, 6, 3, 2, 0, 2));
        assertNull(SameResult.ofSine(good, ALL, 2, 6, 2, 0, 2));
        assertNull(SameResult.ofSine(good, ALL, 3, 5, 2, 0, 2));
        assertNull(SameResult.ofSine(good, ALL, -1, 6, 2, 0, 2));
        assertNull(SameResult.ofSine(good, ALL, 3, 7, 2, 0, 2));
        assertNull(SameResult.ofSine(good, ALL, 3, 6, 2, 200_000, 2));
        assertNull(SameResult.ofSine(term(Operations.ARC_TANGENT, 2, 1, 1), ALL, 3, 6, 2, 0, 2));
        assertNull(SameResult.ofSine(term(Operations.SINE, 2, 1, 2), ALL, 3, 6, 2, 0, 2));
        assertNull(SameResult.ofSine(term(Operations.SINE, 2, 2, 1), ALL, 3, 6, 2, 0, 2));
    }
}
