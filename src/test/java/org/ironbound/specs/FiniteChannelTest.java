package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.TwoRows;

/** The theorems about channels, against searches for their coefficients in doubles. */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class FiniteChannelTest {
    private static final int TRIES = 60;

    private static SampleChannel channel(Draw draw) {
        return SampleChannel.draw(draw, 2 + draw.upTo(2), 1 + draw.upTo(3));
    }

    private static BigInteger number(int n) {
        return BigInteger.valueOf(n);
    }

    /** The number of rows but the last one. */
    private static BigInteger fewer(SampleChannel channel) {
        return channel.inputs().subtract(ONE);
    }

    private static BigInteger allButLast(SampleChannel channel) {
        return channel.name(channel.rows().length - 1);
    }

    private static BigInteger last(SampleChannel channel) {
        return channel.rowName(channel.rows().length - 1);
    }

    /** A multiple of 1/q that is above x by more than what doubles may err. */
    private static BigInteger above(Draw draw, double x, BigInteger q) {
        BigInteger scaled = new BigDecimal(x * (1 + 1e-6) * Math.pow(2, 60)).toBigInteger().add(ONE);
        return Weakening.ceil(scaled.multiply(q), ONE.shiftLeft(60)).add(draw.slack());
    }

    @Property
    void defineEntry(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(20);
        contract.isTrueOf(draw, draw.natural(40), draw.natural(20), d, number(d.bitLength()));
    }

    @Property
    void defineRow(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(10);
        contract.isTrueOf(draw, draw.natural(80), draw.natural(40), d, number(draw.upTo(5)), number(d.bitLength()));
    }

    @Property
    void rowOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(40));
    }

    @Property
    void rowStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, channel.rowName(0), channel.outputs(), channel.d(), channel.d(), draw.between(ZERO, channel.d()));
    }

    @Property
    void channelOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, number(1 + draw.upTo(5)), draw.positive(20));
    }

    @Property
    void channelStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, allButLast(channel), fewer(channel), channel.outputs(), channel.d(), last(channel));
    }

    @Property
    void hasRowStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        BigInteger other = draw.oneIn(3) ? draw.natural(20) : channel.rowName(draw.upTo(channel.rows().length - 1));
        contract.isTrueOf(draw, allButLast(channel), fewer(channel), channel.outputs(), channel.d(), last(channel), channel.d(), other);
    }

    @Property
    void pairOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(40));
    }

    @Property
    void pairStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, channel.rowName(0), channel.rowName(1), channel.outputs(), channel.d(),
            draw.between(ZERO, channel.d()), draw.between(ZERO, channel.d()));
    }

    @Property
    void distanceOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw);
    }

    @Property
    void distanceStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, SampleChannel.pair(channel.rowName(0), channel.rowName(1), channel.outputs(), channel.d()),
            draw.integer(30), draw.integer(30));
    }

    @Property
    void nearNone(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, channel.outputs(), channel.d(), channel.rowName(0), draw.integer(10));
    }

    /** The first row may be far from the others. */
    @Property
    void nearStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        BigInteger most = ZERO;
        for (int i = 0; i < channel.rows().length; i++) {
            BigInteger pair = SampleChannel.pair(channel.rowName(0), channel.rowName(i), channel.outputs(), channel.d());
            most = most.max(SampleChannel.distance(pair));
        }
        contract.isTrueOf(draw, allButLast(channel), fewer(channel), channel.outputs(), channel.d(), channel.rowName(0),
            most.add(draw.slack()), last(channel), channel.d());
    }

    @Property
    void pairsOfNone(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, channel.outputs(), channel.d(), channel.rowName(0), draw.integer(10), draw.positive(10));
    }

    @Property(tries = TRIES)
    void pairsStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        BigInteger q = draw.positive(30);
        contract.isTrueOf(draw, allButLast(channel), fewer(channel), channel.outputs(), channel.d(), channel.rowName(0),
            largest(draw, channel, 0, q), q, last(channel), channel.d());
    }

    /** A bound of the LC of row i and each row. */
    private static BigInteger largest(Draw draw, SampleChannel channel, int i, BigInteger q) {
        BigFraction largest = BigFraction.ZERO;
        for (BigInteger[] row : channel.rows()) {
            BigFraction pair = TwoRows.of(channel.rows()[i], row).largest(channel.d());
            largest = pair.compareTo(largest) > 0 ? pair : largest;
        }
        return Weakening.ceil(largest.getNumerator().multiply(q), largest.getDenominator()).add(ONE).add(draw.slack());
    }

    private static BigInteger name(SampleChannel channel) {
        return channel.name(channel.rows().length);
    }

    @Property(tries = TRIES)
    void variationOfOne(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = SampleChannel.draw(draw, 1, 1 + draw.upTo(3));
        contract.isTrueOf(draw, name(channel), channel.outputs(), channel.d(), draw.natural(10));
    }

    @Property(tries = TRIES)
    void variationStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        BigInteger most = BigInteger.valueOf(Math.round(channel.variation() * 2 * channel.d().doubleValue()));
        contract.isTrueOf(draw, allButLast(channel), fewer(channel), channel.outputs(), channel.d(), last(channel), most.add(draw.slack()));
    }

    @Property(tries = TRIES)
    void variationAtLeast(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        contract.isTrueOf(draw, name(channel), channel.inputs(), channel.outputs(), channel.d(), channel.rowName(0), last(channel));
    }

    @Property(tries = TRIES)
    void inputFreeOfOne(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = SampleChannel.draw(draw, 1, 1 + draw.upTo(3));
        contract.isTrueOf(draw, name(channel), channel.outputs(), channel.d(), draw.natural(10), draw.positive(10));
    }

    @Property(tries = TRIES)
    void inputFreeStep(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        BigInteger q = draw.positive(30);
        SampleChannel others = SampleChannel.named(allButLast(channel), fewer(channel), channel.outputs(), channel.d());
        BigInteger p = largest(draw, channel, channel.rows().length - 1, q).max(above(draw, others.inputFree(), q));
        contract.isTrueOf(draw, allButLast(channel), fewer(channel), channel.outputs(), channel.d(), last(channel), p, q);
    }

    @Property(tries = TRIES)
    void inputFreeAtLeast(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = channel(draw);
        BigInteger q = draw.positive(30);
        BigFraction pair = TwoRows.of(channel.rows()[0], channel.rows()[1]).largest(channel.d());
        BigInteger p = Weakening.floor(pair.getNumerator().multiply(q), pair.getDenominator()).subtract(draw.slack());
        contract.isTrueOf(draw, name(channel), channel.inputs(), channel.outputs(), channel.d(), channel.rowName(0),
            channel.rowName(1), p, q);
    }

    @Property(tries = TRIES)
    void uses(@ForAll Draw draw, Contract contract) {
        SampleChannel channel = SampleChannel.draw(draw, 2, 1 + draw.upTo(2));
        BigInteger q = draw.positive(20);
        BigInteger p = above(draw, channel.inputFree(), q);
        Assume.that(p.compareTo(q) <= 0);
        contract.isTrueOf(draw, name(channel), channel.inputs(), channel.outputs(), channel.d(), number(1 + draw.upTo(2)), p, q);
    }

    @Property(tries = TRIES)
    void cascade(@ForAll Draw draw, Contract contract) {
        SampleChannel first = channel(draw);
        SampleChannel second = SampleChannel.draw(draw, first.width(), 1 + draw.upTo(3));
        BigInteger q = draw.positive(30);
        BigInteger s = draw.positive(30);
        // Coefficients are known in doubles only: where both bounds are below them by as much as these may err, their product is by more.
        contract.keeping("p", "q").isTrueOf(draw, name(first), first.inputs(), first.outputs(), first.d(), name(second),
            second.outputs(), second.d(), above(draw, first.inputFree(), q), q, above(draw, second.inputFree(), s), s);
    }
}
