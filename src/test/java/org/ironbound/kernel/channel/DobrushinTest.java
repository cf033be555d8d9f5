package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.bench.CpuTime;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class DobrushinTest {
    @Test
    void knownChannels() {
        assertEquals(new BigFraction(4, 5), coefficient(Channels.symmetric(1, 10)));
        assertEquals(new BigFraction(7, 10), coefficient(Channels.erasure(3, 10)));
        assertEquals(new BigFraction(7, 10), coefficient(Channels.z(3, 10)));
        assertEquals(new BigFraction(1, 2), coefficient(Channels.symmetric(5, 1, 10)));
    }

    @Test
    void oneInput() {
        assertEquals(BigFraction.ZERO,
            coefficient(new Channels(new BigInteger[][] {{BigInteger.ONE, BigInteger.TWO}}, BigInteger.valueOf(3))));
    }

    @Property(tries = 200)
    void whatDoublesSay(@ForAll Draw draw) {
        Channels channel = Channels.random(draw, 1 + draw.upTo(5), 1 + draw.upTo(6), 40);
        double largest = 0;
        for (double[] p : channel.probabilities()) {
            for (double[] q : channel.probabilities()) {
                double sum = 0;
                for (int y = 0; y < p.length; y++) {
                    sum += Math.abs(p[y] - q[y]);
                }
                largest = Math.max(largest, sum / 2);
            }
        }
        assertEquals(largest, coefficient(channel).doubleValue(), 1e-12);
    }

    @Tag("timed")
    @Test
    void fiftyByFiftyIsFast() {
        Channels channel = Channels.random(new Draw(new java.util.Random(1)), 50, 50, 40);
        for (int i = 0; i < 50; i++) {
            Dobrushin.largestDistance(channel.rows());
        }
        CpuTime.assertWithin(1, () -> Dobrushin.largestDistance(channel.rows()));
    }

    static BigFraction coefficient(Channels channel) {
        return new BigFraction(Dobrushin.largestDistance(channel.rows()), channel.d().shiftLeft(1));
    }
}
