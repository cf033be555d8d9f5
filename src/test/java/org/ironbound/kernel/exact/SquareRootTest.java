package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class SquareRootTest {
    @Property
    void isThatOfTheLibrary(@ForAll BigInteger x) {
        assertEquals(x.abs().sqrt(), SquareRoot.floor(x.abs()));
    }

    @Property
    void isSharpAroundSquares(@ForAll BigInteger root) {
        BigInteger r = root.abs();
        BigInteger next = r.add(BigInteger.ONE);
        assertEquals(r, SquareRoot.floor(r.multiply(r)));
        assertEquals(r, SquareRoot.floor(next.multiply(next).subtract(BigInteger.ONE)));
    }
}
