package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class RationalRootTest {
    @Property
    void undoesPowers(@ForAll Draw draw) {
        BigFraction root = new BigFraction(draw.natural(60), draw.positive(40));
        int n = 1 + draw.upTo(12);
        assertEquals(root, RationalRoot.of(root.pow(n), n));
    }

    @Property
    void isARoot(@ForAll Draw draw) {
        BigFraction x = new BigFraction(draw.natural(12), draw.positive(8));
        int n = 1 + draw.upTo(3);
        BigFraction root = RationalRoot.of(x, n);
        assertTrue(root == null || root.pow(n).equals(x), () -> root + " of " + x);
    }

    /** Neither of a negative number, even if n is odd, nor where only one of the parts is a power. */
    @Test
    void whereThereIsNone() {
        for (BigFraction x : new BigFraction[] {new BigFraction(-8), new BigFraction(-1, 8), new BigFraction(2), new BigFraction(8, 9),
            new BigFraction(1, 2), new BigFraction(7, 8)}) {
            assertNull(RationalRoot.of(x, 3));
        }
        assertEquals(BigFraction.ZERO, RationalRoot.of(BigFraction.ZERO, 5));
        assertEquals(new BigFraction(BigInteger.TWO, BigInteger.valueOf(3)), RationalRoot.of(new BigFraction(8, 27), 3));
    }
}
