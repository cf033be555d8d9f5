package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class IntegerRootTest {
    @Property
    void liesBetweenNeighbouringPowers(@ForAll Draw draw) {
        BigInteger x = draw.natural(draw.oneIn(2) ? 400 : 20);
        int n = 1 + draw.upTo(draw.oneIn(4) ? 300 : 7);
        BigInteger root = IntegerRoot.floor(x, n);
        assertTrue(root.signum() >= 0 && root.pow(n).compareTo(x) <= 0 && root.add(BigInteger.ONE).pow(n).compareTo(x) > 0,
            () -> n + "-th root of " + x + ": " + root);
    }

    @Property
    void isSharpAroundPowers(@ForAll Draw draw) {
        BigInteger r = draw.positive(60);
        int n = 1 + draw.upTo(20);
        BigInteger x = r.pow(n);
        assertEquals(r, IntegerRoot.floor(x, n));
        assertEquals(r, IntegerRoot.ceil(x, n));
        assertEquals(r, IntegerRoot.ceil(x.subtract(BigInteger.ONE).max(r.subtract(BigInteger.ONE).pow(n).add(BigInteger.ONE)), n));
        assertEquals(r.add(BigInteger.ONE), IntegerRoot.ceil(x.add(BigInteger.ONE), n));
        assertEquals(r.subtract(BigInteger.ONE), IntegerRoot.floor(x.subtract(BigInteger.ONE), n));
    }

    @Test
    void smallNumbers() {
        for (int n = 1; n <= 40; n++) {
            assertEquals(BigInteger.ZERO, IntegerRoot.floor(BigInteger.ZERO, n));
            assertEquals(BigInteger.ZERO, IntegerRoot.ceil(BigInteger.ZERO, n));
            assertEquals(BigInteger.ONE, IntegerRoot.floor(BigInteger.TWO, n + 1));
            assertEquals(BigInteger.TWO, IntegerRoot.ceil(BigInteger.TWO, n + 1));
        }
    }
}
