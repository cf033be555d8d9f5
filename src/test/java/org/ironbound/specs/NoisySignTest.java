package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;

import org.ironbound.reference.Draw;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class NoisySignTest {
    private static final int TRIES = 60;
    private static final BigInteger SIZE = BigInteger.valueOf(1000);

    /** A noisy sign of size 1000 and a place. */
    private record Sign(BigInteger l, BigInteger w, BigInteger r, BigInteger x) {
        static Sign draw(Draw draw) {
            BigInteger w = BigInteger.valueOf(50L + draw.upTo(4000));
            long more = draw.oneIn(2) ? draw.upTo(2000) : Math.round(Math.sqrt(w.doubleValue() * w.doubleValue()
                + (1e6 + draw.upTo(600_000)))) - w.longValue();
            BigInteger r = w.add(BigInteger.valueOf(1 + more));
            return new Sign(BigInteger.valueOf(1L + draw.upTo(998)), w, r, BigInteger.valueOf(draw.upTo(8000) - 4000L));
        }

        BigInteger i() {
            return x.subtract(SIZE).add(l);
        }

        BigInteger j() {
            return x.add(SIZE).add(l);
        }

        Real plus() {
            return bell(i(), w);
        }

        Real minus() {
            return bell(j(), w);
        }

        Real normal() {
            return bell(x, r);
        }

        /** So fine that the density of the normal law is not rounded to nothing. */
        BigInteger unit() {
            return BigInteger.ONE.shiftLeft(120 + x.pow(2).divide(r.pow(2)).intValueExact());
        }

        private static Real bell(BigInteger t, BigInteger w) {
            return Reference.exp(t.pow(2).negate(), w.pow(2).shiftLeft(1));
        }

        BigInteger mixed(BigInteger p, BigInteger q) {
            return SIZE.add(l).multiply(p).add(SIZE.subtract(l).multiply(q));
        }

        NoisySigns doubles() {
            return NoisySigns.of(SIZE, l, w, r);
        }
    }

    @Property(tries = TRIES)
    void denser(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        Assume.that(s.doubles().excess(s.x.doubleValue() / 1000) > 1e-6);
        BigInteger u = s.unit();
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, s.i(), s.j(), s.plus().floor(u), s.minus().floor(u), s.normal().ceil(u), u);
    }

    @Property(tries = TRIES)
    void thinner(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        Assume.that(s.doubles().excess(s.x.doubleValue() / 1000) < -1e-6);
        BigInteger u = s.unit();
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, s.i(), s.j(), s.plus().ceil(u), s.minus().ceil(u), s.normal().floor(u), u);
    }

    @Property(tries = TRIES)
    void height(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = draw.unit(60);
        BigInteger e = Weakening.above(draw, s.plus(), u);
        BigInteger f = Weakening.above(draw, s.minus(), u);
        BigInteger g = Weakening.below(draw, s.normal(), u);
        BigInteger h = SIZE.shiftLeft(1).multiply(s.r).multiply(g).subtract(s.w.multiply(s.mixed(e, f))).subtract(draw.slack());
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, s.i(), s.j(), e, f, g, h, u);
    }

    @Property(tries = TRIES)
    void level(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = BigInteger.ONE.shiftLeft(60);
        BigInteger h = scaled(s.doubles().height(s.x.doubleValue() / 1000) - 1e-12, u).multiply(SIZE.pow(2)).subtract(draw.slack());
        Assume.that(h.signum() >= 0);
        BigInteger v = Reference.pi().ceil(u.pow(2).shiftLeft(1)).sqrt().add(BigInteger.ONE).add(draw.slack());
        BigInteger p = Weakening.above(draw, Reference.normal(s.i().negate(), s.w), u);
        BigInteger q = Weakening.below(draw, Reference.normal(s.j().negate(), s.w), u);
        BigInteger g = Weakening.floor(h.multiply(u), v).subtract(draw.slack());
        BigInteger k = g.subtract(SIZE.pow(2).subtract(s.l.pow(2)).multiply(p.subtract(q))).subtract(draw.slack());
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, s.i(), s.j(), h, v, p, q, g, k, u);
    }

    @Property(tries = TRIES)
    void slopeLow(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = draw.unit(60);
        BigInteger p = Weakening.below(draw, Reference.normal(s.i().negate(), s.w), u);
        BigInteger q = Weakening.below(draw, Reference.normal(s.j().negate(), s.w), u);
        BigInteger o = Weakening.above(draw, Reference.normal(s.x.negate(), s.r), u);
        BigInteger k = s.mixed(p, q).subtract(SIZE.shiftLeft(1).multiply(o)).subtract(draw.slack());
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, s.i(), s.j(), p, q, o, k, u);
    }

    @Property(tries = TRIES)
    void slopeHigh(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = draw.unit(60);
        BigInteger p = Weakening.above(draw, Reference.normal(s.i().negate(), s.w), u);
        BigInteger q = Weakening.above(draw, Reference.normal(s.j().negate(), s.w), u);
        BigInteger o = Weakening.below(draw, Reference.normal(s.x.negate(), s.r), u);
        BigInteger k = s.mixed(p, q).subtract(SIZE.shiftLeft(1).multiply(o)).add(draw.slack());
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, s.i(), s.j(), p, q, o, k, u);
    }

    @Property(tries = TRIES)
    void tangent(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = BigInteger.ONE.shiftLeft(60);
        double c = s.x.doubleValue() / 1000;
        BigInteger x = BigInteger.valueOf(draw.upTo(8000) - 4000L);
        BigInteger k = scaled(s.doubles().level(c) - 1e-12, u).multiply(SIZE.pow(2)).subtract(draw.slack());
        BigInteger p = scaled(s.doubles().slope(c) - 1e-12, u).multiply(SIZE).subtract(draw.slack());
        BigInteger q = scaled(s.doubles().slope(c) + 1e-12, u).multiply(SIZE).add(draw.slack());
        Assume.that(k.add(p.multiply(x)).signum() >= 0 && k.add(q.multiply(x)).signum() >= 0);
        contract.isTrueOf(draw, SIZE, s.l, s.w, s.r, s.x, k, p, q, x, u);
    }

    /** Beside the least spread, where a looser criterion would be false. */
    @Property(tries = TRIES)
    void threePoints(@ForAll Draw draw, Contract contract) {
        double l = (1 + draw.upTo(600)) / 1000.0;
        double w = 0.3 + draw.upTo(3000) / 1000.0;
        double factor = draw.oneIn(2) ? 1 + 1e-3 : 0.9 + draw.upTo(200) / 1000.0;
        double r = Math.sqrt(w * w + NoisySigns.leastVariance(l, w) * factor);
        BigInteger size = BigInteger.TEN.pow(9);
        NoisySigns sign = new NoisySigns(l, w, r);
        double c = -2 * l * w + (draw.upTo(1000) - 500) / 1000.0;
        double x = c - draw.upTo(3000) / 1000.0;
        double z = c + draw.upTo(3000) / 1000.0;
        BigInteger[] a = {size, scaled(l, size), scaled(w, size), scaled(r, size), scaled(x, size), scaled(c, size), scaled(z, size)};
        if (contract.saysSomethingOf(a)) {
            contract.isTrueOf(draw, a);
        } else {
            contract.isNotFalseOf(draw, a);
        }
        Assume.that(sign.excess(c) < 1);
    }

    private static BigInteger scaled(double x, BigInteger u) {
        return new BigDecimal(x).multiply(new BigDecimal(u)).toBigInteger();
    }
}
