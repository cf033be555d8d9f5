package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class IntegerPowerTest {
    @Property
    void powersAreThoseOfTheLibrary(@ForAll BigInteger x, @ForAll Draw draw) {
        int n = draw.upTo(12);
        assertEquals(x.pow(n), IntegerPower.of(x, n));
    }
}
