package org.ironbound.kernel.real;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class FixedPointSumTest {
    @Property(tries = 200)
    void enclosesTheSumOfFractions(@ForAll Draw draw) {
        BigInteger b = draw.positive(draw.oneIn(2) ? 60 : 20);
        BigInteger a = draw.between(BigInteger.ZERO, b.shiftRight(2 + draw.upTo(15)));
        int bits = 4 + draw.upTo(draw.oneIn(4) ? 450 : 150);
        FixedPointSum sum = FixedPointSum.of(a, b, bits);

        BigFraction z = new BigFraction(a, b);
        BigFraction square = z.multiply(z);
        BigFraction power = BigFraction.ONE;
        BigFraction term = BigFraction.ONE;
        BigFraction total = BigFraction.ZERO;
        for (int k = 1; k <= sum.count; k++) {
            power = power.multiply(square);
            term = power.divide(2 * k + 1);
            total = total.add(term);
        }
        BigInteger one = BigInteger.ONE.shiftLeft(bits);
        assertBetween(sum.argument, z.multiply(one), sum.argument.add(BigInteger.ONE));
        assertBetween(sum.sum, total.multiply(one), sum.sum.add(sum.slack));
        assertBetween(sum.sum, total.add(term).multiply(one), sum.sum.add(sum.slack));
        long slack = sum.slack.longValueExact();
        assertTrue(slack <= 8L * sum.count + 64, "the terms vanish");
    }

    private static void assertBetween(BigInteger low, BigFraction x, BigInteger high) {
        assertTrue(new BigFraction(low).compareTo(x) <= 0 && x.compareTo(new BigFraction(high)) <= 0, () -> low + " <= " + x + " <= "
            + high);
    }
}
