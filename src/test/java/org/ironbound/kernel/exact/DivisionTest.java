package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class DivisionTest {
    @Property
    void floorRoundsDown(@ForAll BigInteger n, @ForAll BigInteger d) {
        Assume.that(d.signum() > 0);
        assertEquals(rounded(n, d, RoundingMode.FLOOR), Division.floor(n, d));
        assertEquals(n, Division.floor(n.multiply(d), d));
    }

    @Property
    void ceilRoundsUp(@ForAll BigInteger n, @ForAll BigInteger d) {
        Assume.that(d.signum() > 0);
        assertEquals(rounded(n, d, RoundingMode.CEILING), Division.ceil(n, d));
        assertEquals(n, Division.ceil(n.multiply(d), d));
    }

    private static BigInteger rounded(BigInteger n, BigInteger d, RoundingMode mode) {
        return new BigDecimal(n).divide(new BigDecimal(d), 0, mode).toBigIntegerExact();
    }
}
