package org.ironbound.kernel.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.search.channel.InputFreeSearch;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class ChannelUsesTest {
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(80);

    @Property
    void identities(@ForAll Draw draw) {
        BigFraction eta = Enclosures.fraction(draw.proper(60));
        BigFraction theta = Enclosures.fraction(draw.proper(60));
        int n = draw.upTo(20);
        assertEquals(BigFraction.ONE.subtract(BigFraction.ONE.subtract(eta).pow(n)), ChannelUses.parallel(eta, n));
        assertEquals(eta.multiply(theta), ChannelUses.cascade(eta, theta));
    }

    @Test
    void ends() {
        assertEquals(BigFraction.ZERO, ChannelUses.parallel(BigFraction.ONE, 0));
        assertEquals(BigFraction.ONE, ChannelUses.parallel(BigFraction.ONE, 3));
        assertEquals(BigFraction.ZERO, ChannelUses.parallel(BigFraction.ZERO, 7));
        assertEquals(BigFraction.ZERO, ChannelUses.cascade(BigFraction.ZERO, BigFraction.ONE));
    }

    /** Certified coefficients of product channels and of cascades keep to the two rules. */
    @Property(tries = 30)
    void theRulesHold(@ForAll Draw draw) {
        Channels first = Channels.random(draw, 2, 2 + draw.upTo(1), 20);
        Channels second = Channels.random(draw, first.rows()[0].length, 2, 20);
        assertTrue(lower(first.twice()).compareTo(ChannelUses.parallel(upper(first), 2)) <= 0);
        assertTrue(lower(first.then(second)).compareTo(ChannelUses.cascade(upper(first), upper(second))) <= 0);
    }

    private static BigFraction upper(Channels channel) {
        InputFreeSearch.Tangents found = InputFreeSearch.of(channel.rows(), channel.d());
        BigFraction bound = new BigFraction(found.bound(), found.e());
        return bound.compareTo(BigFraction.ONE) < 0 ? bound : BigFraction.ONE;
    }

    private static BigFraction lower(Channels channel) {
        return new BigFraction(InputFreeSearch.of(channel.rows(), channel.d()).lowerBound(channel.rows(), channel.d(), UNIT), UNIT);
    }
}
