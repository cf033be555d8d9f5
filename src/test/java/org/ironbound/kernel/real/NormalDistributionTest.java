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
        // Errors of the density are multiplied by the sum of the series, of the size of its inverse.
        if (n.abs().compareTo(d) <= 0) {
            assertNarrow(result, 200);
        }
    }

    @Property(tries = 100)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, -5, 5);
        assertNear(DOUBLES.cumulativeProbability(Enclosures.toDouble(x.n(), x.d())),
            NormalDistribution.of(x.n(), x.d(), BigInteger.ONE.shiftLeft(200)));
    }
}
