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
class MixtureTest {
    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void definePsiAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction c = draw.ratio(20);
        Fraction z = draw.ratio(20);
        BigInteger w = draw.positive(60);
        BigInteger s = draw.oneIn(5) ? draw.integer(60).min(w.multiply(BigInteger.valueOf(50))) : perhapsBest(draw, c, z, w);
        BigInteger k = s.signum() <= 0 ? Weakening.floor(s, BigInteger.TWO) : Reference.leastPriced(s, w).floor(w);
        BigInteger start = c.n().multiply(k).multiply(z.d()).shiftLeft(1);
        BigInteger end = start.add(z.n().multiply(c.d()).multiply(w)).subtract(c.n().multiply(s).multiply(z.d()));
        BigInteger p = Weakening.floor(start.min(end), c.d().multiply(z.d()).shiftLeft(1)).subtract(draw.slack());
        contract.isTrueOf(draw, c.n(), c.d(), z.n(), z.d(), k, s, w, p);
    }

    /** z/c, unless that is out of reach. */
    private static BigInteger perhapsBest(Draw draw, Fraction c, Fraction z, BigInteger w) {
        BigInteger slope = Weakening.floor(z.n().multiply(c.d()).multiply(w), z.d().multiply(c.n())).add(draw.slack());
        return slope.min(w.multiply(BigInteger.valueOf(50)));
    }

    @Property(tries = TRIES)
    void defineTerm(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(1L + draw.upTo(3));
        BigInteger m = BigInteger.valueOf(1L + draw.upTo(5));
        BigFraction f = mixture.frequency(g);
        BigFraction nu = mixture.multiplier();
        BigFraction c = mixture.coefficient(g, m);
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(mixture.samples(), f.getNumerator(), f.getDenominator(), m), w)
            .max(BigInteger.ZERO);
        BigInteger y = Weakening.below(draw, SampleMixture.psi(c, nu.multiply(f)), q);
        BigInteger p = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        contract.isTrueOf(draw, g, m, mixture.samples(), f.getNumerator(), f.getDenominator(), nu.getNumerator(), nu.getDenominator(),
            c.getNumerator(), c.getDenominator(), b, w, y, p, q);
    }

    @Property(tries = TRIES)
    void defineUnseenTerm(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(1L + draw.upTo(3));
        BigFraction f = mixture.frequency(g);
        BigFraction nu = mixture.multiplier();
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(mixture.samples(), f.getNumerator(), f.getDenominator(),
            BigInteger.ZERO), w).max(BigInteger.ZERO);
        BigInteger y = Weakening.floor(q.multiply(nu.getNumerator()).multiply(f.getNumerator()),
            nu.getDenominator().multiply(f.getDenominator()).shiftLeft(1));
        BigInteger p = Weakening.floor(b.multiply(y), w).subtract(draw.slack());
        contract.isTrueOf(draw, g, mixture.samples(), f.getNumerator(), f.getDenominator(), nu.getNumerator(), nu.getDenominator(), b, w, y,
            p, q);
    }

    @Property(tries = TRIES)
    void termNonNegative(@ForAll Draw draw, Contract contract) {
        SampleMixture.drawn(draw);
        contract.isTrueOf(draw, BigInteger.valueOf(1L + draw.upTo(3)), BigInteger.valueOf(draw.upTo(6)), draw.positive(60));
    }

    @Property(tries = TRIES)
    void partialOfNone(@ForAll Draw draw, Contract contract) {
        SampleMixture.drawn(draw);
        contract.isTrueOf(draw, BigInteger.valueOf(1L + draw.upTo(3)), draw.positive(60));
    }

    @Property(tries = TRIES)
    void partialStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(1L + draw.upTo(3));
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, mixture.partial(g, m), q);
        contract.isTrueOf(draw, g, m, p, Weakening.below(draw, mixture.term(g, m), q), q);
    }

    @Property(tries = TRIES)
    void sumsOfNone(@ForAll Draw draw, Contract contract) {
        SampleMixture.drawn(draw);
        contract.isTrueOf(draw, draw.positive(60));
    }

    @Property(tries = TRIES)
    void totalStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(draw.upTo(3));
        BigInteger m = BigInteger.valueOf(draw.upTo(6));
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, mixture.total(g), q);
        BigInteger r = Weakening.below(draw, mixture.partial(g.add(ONE), m), q);
        contract.isTrueOf(draw, g, p, mixture.size(g.add(ONE)), m, r, q);
    }

    @Property(tries = TRIES)
    void singletonsStep(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(draw.upTo(3));
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, mixture.singletons(g), q);
        contract.isTrueOf(draw, g, p, mixture.size(g.add(ONE)), Weakening.below(draw, mixture.term(g.add(ONE), ONE), q), q);
    }

    @Property(tries = TRIES)
    void defineBound(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(draw.upTo(4));
        BigInteger q = draw.positive(60);
        BigInteger r = Weakening.below(draw, mixture.total(g), q);
        BigFraction nu = mixture.multiplier();
        Fraction e = draw.proper(20);
        BigInteger scale = nu.getDenominator().multiply(e.d());
        BigInteger p = Weakening.floor(r.multiply(scale).subtract(q.multiply(nu.getNumerator()).multiply(e.n())), scale)
            .subtract(draw.slack());
        contract.isTrueOf(draw, g, r, nu.getNumerator(), nu.getDenominator(), e.n(), e.d(), p, q);
    }

    @Property(tries = TRIES)
    void unseenStepAtLeast(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(draw.upTo(3));
        BigInteger k = mixture.size(g.add(ONE));
        BigFraction f = mixture.frequency(g.add(ONE));
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, mixture.unseen(g), q);
        BigInteger b = Weakening.below(draw, SampleMixture.binomial(mixture.samples(), f.getNumerator(), f.getDenominator(),
            BigInteger.ZERO), w);
        BigInteger r = Weakening.floor(q.multiply(k).multiply(f.getNumerator()).multiply(b), f.getDenominator().multiply(w).shiftLeft(1))
            .subtract(draw.slack());
        contract.isTrueOf(draw, g, p, mixture.samples(), k, f.getNumerator(), f.getDenominator(), b, w, r, q);
    }

    @Property(tries = TRIES)
    void unseenStepAtMost(@ForAll Draw draw, Contract contract) {
        SampleMixture mixture = SampleMixture.drawn(draw);
        BigInteger g = BigInteger.valueOf(draw.upTo(3));
        BigInteger k = mixture.size(g.add(ONE));
        BigFraction f = mixture.frequency(g.add(ONE));
        BigInteger w = draw.positive(60);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.above(draw, mixture.unseen(g), q);
        BigInteger b = Weakening.above(draw, SampleMixture.binomial(mixture.samples(), f.getNumerator(), f.getDenominator(),
            BigInteger.ZERO), w);
        BigInteger r = Weakening.ceil(q.multiply(k).multiply(f.getNumerator()).multiply(b), f.getDenominator().multiply(w).shiftLeft(1))
            .add(draw.slack());
        contract.isTrueOf(draw, g, p, mixture.samples(), k, f.getNumerator(), f.getDenominator(), b, w, r, q);
    }
}
