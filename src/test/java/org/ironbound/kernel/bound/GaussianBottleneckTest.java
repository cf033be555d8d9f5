package org.ironbound.kernel.bound;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNear;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
class GaussianBottleneckTest {
    private record Problem(BigInteger d, Fraction tau, Fraction rho, Fraction information) {
        static Problem draw(Draw draw) {
            BigInteger d = draw.positive(30);
            BigInteger id = draw.positive(60);
            BigInteger in = draw.oneIn(8) ? draw.integer(20) : draw.between(BigInteger.ZERO, id.multiply(d));
            return new Problem(d, draw.proper(60), draw.oneIn(4) ? draw.ratio(60) : draw.proper(60), new Fraction(in, id));
        }

        Enclosure decay(BigInteger unit) {
            return GaussianBottleneck.decay(d, Enclosures.fraction(information), unit);
        }

        /** The sign of rho - g, exactly. */
        int remainder() {
            return Reference.remainder(d, rho.n(), rho.d(), information.n(), information.d());
        }

        Real value() {
            return Reference.bottleneck(d, tau.n(), tau.d(), rho.n(), rho.d(), information.n(), information.d());
        }

        Enclosure memorization(Logarithm ln, Enclosure decay) {
            return GaussianBottleneck.memorization(ln, d, Enclosures.fraction(tau), Enclosures.fraction(rho),
                Enclosures.fraction(information), decay);
        }
    }

    @Property(tries = 100)
    void decayContainsThePower(@ForAll Draw draw) {
        Problem x = Problem.draw(draw);
        Assume.that(x.information.n().abs().divide(x.information.d().multiply(x.d)).bitLength() < 10);
        assertContains(x.decay(draw.unit(400)), Reference.exp(x.information.n().shiftLeft(1).negate(), x.d.multiply(x.information.d())));
    }

    @Property(tries = 150)
    void memorizationContainsTheBound(@ForAll Draw draw) {
        Problem x = Problem.draw(draw);
        Assume.that(x.information.n().abs().divide(x.information.d().multiply(x.d)).bitLength() < 10);
        Logarithm ln = new Logarithm(draw.unit(400));
        Enclosure decay = x.decay(ln.unit);
        if (GaussianBottleneck.isFinite(Enclosures.fraction(x.rho), decay)) {
            assertTrue(x.remainder() > 0);
            assertContains(x.memorization(ln, decay), x.value());
        }
    }

    /** Verdicts are true at any scale, and there is one at a fine scale. */
    @Property(tries = 100)
    void feasibilityIsDecided(@ForAll Draw draw) {
        Problem x = Problem.draw(draw);
        Assume.that(x.information.n().abs().divide(x.information.d().multiply(x.d)).bitLength() < 10);
        BigFraction rho = Enclosures.fraction(x.rho);
        BigFraction information = Enclosures.fraction(x.information);
        for (BigInteger unit : new BigInteger[] {draw.unit(100), BigInteger.ONE.shiftLeft(400)}) {
            boolean exceeds = GaussianBottleneck.exceedsCapacity(x.d, rho, information, x.decay(unit));
            boolean finite = GaussianBottleneck.isFinite(rho, x.decay(unit));
            assertTrue(!exceeds || x.remainder() < 0);
            assertTrue(!finite || x.remainder() > 0);
            assertTrue(exceeds || finite || unit.bitLength() <= 101);
        }
    }

    @Property(tries = 100)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction tau = Enclosures.between(draw, 0.1, 0.9);
        Fraction rho = Enclosures.between(draw, 0.2, 0.9);
        Fraction information = Enclosures.between(draw, 10, 90);
        double r = Enclosures.toDouble(rho.n(), rho.d());
        double t = Enclosures.toDouble(tau.n(), tau.d());
        double g = -Math.expm1(-2 * Enclosures.toDouble(information.n(), information.d()) / 1000);
        Problem x = new Problem(BigInteger.valueOf(1000), tau, rho, information);
        Logarithm ln = new Logarithm(BigInteger.ONE.shiftLeft(200));
        assertNear(500 * Math.log((r - t * g) / (r - g)), x.memorization(ln, x.decay(ln.unit)));
    }
}
