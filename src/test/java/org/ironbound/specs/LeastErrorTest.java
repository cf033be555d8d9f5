package org.ironbound.specs;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class LeastErrorTest {
    private static final int TRIES = 60;

    /** Mostly the tangent that touches phi near the capacity. */
    @Property(tries = TRIES)
    void defineErrorAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction c = draw.oneIn(8) ? new Fraction(BigInteger.ZERO, ONE) : draw.ratio(10);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60).min(w.multiply(BigInteger.valueOf(50)));
        BigInteger k = Reference.leastPriced(s, w).floor(w).subtract(draw.slack());
        BigInteger height = k.multiply(c.d()).subtract(c.n().multiply(w));
        BigInteger p = Weakening.floor(q.multiply(height), s.multiply(c.d())).subtract(draw.slack());
        contract.isTrueOf(draw, c.n(), c.d(), k, s, w, p, q);
    }

    @Property(tries = TRIES)
    void partialOfNone(@ForAll Draw draw, Contract contract) {
        SampleMixture.drawn(draw);
        contract.isTrueOf(draw, BigInteger.valueOf(1L + draw.upTo(3)), draw.positive(60));
    }

    @Property(tries = TRIES)
    void skipStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(1L + draw.upTo(3));
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, g, m, Weakening.below(draw, mixture.partialError(g, m), q), q);
    }

    @Property(tries = TRIES)
    void unseenStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(1L + draw.upTo(3));
        BigFraction f = mixture.frequency(g);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger p = draw.slack().negate();
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(mixture.samples(), f.getNumerator(), f.getDenominator(),
            BigInteger.ZERO), w).max(BigInteger.ZERO);
        BigInteger r = Weakening.floor(q.multiply(b), w.shiftLeft(1)).subtract(draw.slack());
        contract.isTrueOf(draw, g, p, mixture.samples(), f.getNumerator(), f.getDenominator(), b, w, r, q);
    }

    /** With the largest error, in units, at which phi is certainly at least the capacity. */
    @Property(tries = TRIES)
    void seenStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(1L + draw.upTo(3));
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(5));
        BigFraction f = mixture.frequency(g);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(40);
        BigInteger p = Weakening.below(draw, mixture.partialError(g, m), q);
        BigInteger cd = ONE.shiftLeft(100);
        BigInteger cn = Weakening.above(draw, mixture.capacity(g, m), cd);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(mixture.samples(), f.getNumerator(), f.getDenominator(), m), w)
            .max(BigInteger.ZERO);
        BigFraction e = mixture.leastError(g, m);
        BigInteger y = Weakening.floor(q.multiply(e.getNumerator()), e.getDenominator());
        while (y.signum() > 0 && Reference.leastInformation(y, q).compareTo(cn, cd) < 0) {
            y = y.subtract(ONE.max(y.shiftRight(4)));
        }
        BigInteger r = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        contract.isTrueOf(draw, g, m, p, mixture.samples(), f.getNumerator(), f.getDenominator(), cn, cd, b, w, y, r, q);
    }

    @Property(tries = TRIES)
    void totalOfNone(@ForAll Draw draw, Contract contract) {
        SampleMixture.drawn(draw);
        contract.isTrueOf(draw, draw.positive(60));
    }

    @Property(tries = TRIES)
    void totalStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(draw.upTo(3));
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        BigFraction f = mixture.frequency(g.add(ONE));
        BigInteger k = mixture.size(g.add(ONE));
        BigInteger p = Weakening.below(draw, mixture.totalError(g), q);
        BigInteger r = Weakening.below(draw, mixture.partialError(g.add(ONE), m), q);
        BigInteger x = Weakening.floor(k.multiply(f.getNumerator()).multiply(r), f.getDenominator()).subtract(draw.slack());
        contract.isTrueOf(draw, g, p, k, f.getNumerator(), f.getDenominator(), m, r, x, q);
    }
}
