package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class ShiftedSumTest {
    /** The same as the sum whose denominators are products. */
    @Property(tries = 200)
    void isTheSumWithProducts(@ForAll Draw draw) {
        BigInteger a = draw.integer(80);
        int s = draw.upTo(100);
        int n = draw.upTo(70);
        ShiftedSum found = ShiftedSum.of(a, s, n);
        HypergeometricSum expected = HypergeometricSum.of(a, 2, -1, BigInteger.ONE.shiftLeft(s), 2, 1, n);
        assertEquals(expected.numerators, found.numerators);
        assertEquals(expected.denominators, found.odd.shiftLeft(found.shift));
        assertEquals(expected.sum, found.sum);
    }
}
