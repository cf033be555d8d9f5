package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
class InputFreeUpperBoundTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(80);

    @Property(tries = 100)
    void everyPairCountsInClosedForm(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 2 + draw.upTo(3), 1 + draw.upTo(4), 30);
        BigInteger largest = null;
        for (int i = 0; i < channel.rows().length; i++) {
            for (int j = 0; j < i; j++) {
                BigInteger pair = InputFree.pairUpperBoundByRoots(channel.rows()[i], channel.rows()[j], channel.d(), UNIT);
                largest = largest == null ? pair : largest.max(pair);
            }
        }
        assertEquals(true, InputFreeUpperBound.byRoots(channel.rows(), channel.d(), largest.add(draw.natural(80)), UNIT));
        assertEquals(false, InputFreeUpperBound.byRoots(channel.rows(), channel.d(), largest.subtract(draw.positive(80)), UNIT));
    }
}
