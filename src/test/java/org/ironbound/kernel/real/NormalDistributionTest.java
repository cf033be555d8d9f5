package org.ironbound.kernel.real;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.ironbound.kernel.Enclosures.assertNear;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class NormalDistributionTest {
    private static final org.apache.commons.math3.distribution.NormalDistribution DOUBLES =
        new org.apache.commons.math3.distribution.NormalDistribution();

    @Property(tries = 120)
    void containsTheProbability(@ForAll Draw draw) {
        BigInteger d = draw.positive(draw.oneIn(8) ? 300 : 40);
        BigInteger most = d.multiply(BigInteger.valueOf(draw.oneIn(8) ? 40 : 6));
        BigInteger n = draw.oneIn(10) ? BigInteger.ZERO : draw.between(most.negate(), most);
        BigInteger unit = draw.unit(draw.oneIn(8) ? 2000 : 300);
        Enclosure result = NormalDistribution.of(n, d, unit);
        assertContains(result, Reference.normal(n, d));
        assertNarrow(result, 8);
    }

    /** Numbers of many digits, so far from 0 that Phi is nearly 0 or 1: no more work and no more doubt than near 0. */
    @Property(tries = 20)
    void isNarrowFarFromZero(@ForAll Draw draw) {
        BigInteger unit = draw.unit(400);
        BigInteger whole = BigInteger.valueOf(5 + draw.upTo(draw.oneIn(4) ? 1_000_000_000 : 990));
        BigInteger far = unit.multiply(whole).add(draw.between(BigInteger.ZERO, unit));
        Enclosure above = NormalDistribution.of(far, unit, unit);
        Enclosure below = NormalDistribution.of(far.negate(), unit, unit);
        assertContains(above, Reference.normal(far.min(unit.multiply(BigInteger.valueOf(40))), unit));
        assertNarrow(above, 8);
        assertNarrow(below, 8);
    }

    @Property(tries = 100)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, -5, 5);
        assertNear(DOUBLES.cumulativeProbability(Enclosures.toDouble(x.n(), x.d())),
            NormalDistribution.of(x.n(), x.d(), BigInteger.ONE.shiftLeft(200)));
    }
}
