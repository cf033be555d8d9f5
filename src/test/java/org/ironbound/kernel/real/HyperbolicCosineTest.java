package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

/** Upper bounds of cosh against a high-precision library. */
@Domain(Numbers.class)
class HyperbolicCosineTest {
    private static final int GUARD = 24;
    private static final int COARSEST = 40;

    @Property(tries = 200)
    void isAboveAndNear(@ForAll Draw draw) {
        BigInteger unit = draw.positive(160).shiftLeft(COARSEST);
        BigInteger x = draw.between(BigInteger.ZERO, unit.multiply(BigInteger.valueOf(1L + draw.upTo(40))));
        BigInteger bound = HyperbolicCosine.upperBound(x, unit);
        BigInteger exact = Reference.cosh(x, unit).ceil(unit);
        assertTrue(bound.compareTo(exact) >= 0);
        BigInteger tolerance = exact.divide(unit).add(BigInteger.ONE).shiftLeft(GUARD);
        assertTrue(bound.subtract(exact).compareTo(tolerance) <= 0, () -> bound + " is far above " + exact);
    }

    @Property(tries = 100)
    void isAboveAtAnyScale(@ForAll Draw draw) {
        BigInteger unit = draw.positive(12);
        BigInteger x = draw.between(BigInteger.ZERO, unit.multiply(BigInteger.valueOf(1L + draw.upTo(40))));
        assertTrue(HyperbolicCosine.upperBound(x, unit).compareTo(Reference.cosh(x, unit).ceil(unit)) >= 0);
    }
}
