package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    private static final int DIGITS = 40;

    /** A noisy sign of size b and a place. */
    private record Sign(BigInteger b, BigInteger l, BigInteger w, BigInteger r, BigInteger x) {
        /** Of size 1000. */
        static Sign draw(Draw draw) {
            BigInteger w = BigInteger.valueOf(50L + draw.upTo(4000));
            long more = draw.oneIn(2) ? draw.upTo(2000) : Math.round(Math.sqrt(w.doubleValue() * w.doubleValue()
                + (1e6 + draw.upTo(600_000)))) - w.longValue();
            BigInteger r = w.add(BigInteger.valueOf(1 + more));
            return new Sign(SIZE, BigInteger.valueOf(1L + draw.upTo(998)), w, r, BigInteger.valueOf(draw.upTo(8000) - 4000L));
        }

        /** Of size 2 or 3, by which roundings are hardly multiplied. */
        static Sign small(Draw draw) {
            int size = 2 + draw.upTo(1);
            BigInteger w = BigInteger.valueOf(1L + draw.upTo(2));
            return new Sign(BigInteger.valueOf(size), BigInteger.valueOf(1L + draw.upTo(size - 2)), w,
                w.add(BigInteger.valueOf(1L + draw.upTo(2))), BigInteger.valueOf(draw.upTo(6) - 3L));
        }

        BigInteger i() {
            return x.subtract(b).add(l);
        }

        BigInteger j() {
            return x.add(b).add(l);
        }

        double place() {
            return x.doubleValue() / b.doubleValue();
        }

        BigDecimal height() {
            return new BigDecimal(b.multiply(r).shiftLeft(1)).multiply(normal().at(DIGITS)).subtract(new BigDecimal(w)
                .multiply(mixed(plus().at(DIGITS), minus().at(DIGITS))));
        }

        BigDecimal slope() {
            return mixed(Reference.normal(i().negate(), w).at(DIGITS), Reference.normal(j().negate(), w).at(DIGITS))
                .subtract(new BigDecimal(b.shiftLeft(1)).multiply(Reference.normal(x.negate(), r).at(DIGITS)));
        }

        private BigDecimal mixed(BigDecimal p, BigDecimal q) {
            return new BigDecimal(b.add(l)).multiply(p).add(new BigDecimal(b.subtract(l)).multiply(q));
        }

        /** With some arguments behind these of the sign. */
        BigInteger[] with(BigInteger... more) {
            return Stream.concat(Stream.of(b, l, w, r, x, i(), j()), Stream.of(more)).toArray(BigInteger[]::new);
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
            return b.add(l).multiply(p).add(b.subtract(l).multiply(q));
        }

        NoisySigns doubles() {
            return NoisySigns.of(b, l, w, r);
        }
    }

    /** A unit for which a bound is less than 1/u off, if one is found. */
    private static BigInteger tight(Draw draw, BigDecimal value, UnaryOperator<BigInteger> bound) {
        BigInteger u = BigInteger.valueOf(1L + draw.upTo(50));
        while (u.bitLength() < 10 && value.multiply(new BigDecimal(u)).subtract(new BigDecimal(bound.apply(u))).abs()
            .compareTo(new BigDecimal("0.9")) > 0) {
            u = u.add(BigInteger.ONE);
        }
        return u;
    }

    @Property(tries = TRIES)
    void denser(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = s.unit();
        // With more of one of its two densities the noisy sign would be denser in more places.
        BigInteger[] known = s.with(s.plus().floor(u), s.minus().floor(u), s.normal().ceil(u), u);
        for (int place = 5; place < 7; place++) {
            contract.isNotFalseOf(draw, changed(changed(known, place, BigInteger.ZERO), place + 2, u));
            contract.isNotFalseOf(draw, changed(known, place + 2, u));
            contract.isNotFalseOf(draw, changed(known, place + 2, bell(known[place], s.w, 3).floor(u)));
        }
        contract.isNotFalseOf(draw, changed(known, 9, BigInteger.ZERO));
        contract.isNotFalseOf(draw, changed(known, 9, bell(s.x, s.r, 1).ceil(u)));
        Assume.that(s.doubles().excess(s.place()) > 1e-6);
        contract.isTrueOf(draw, known);
    }

    @Property(tries = TRIES)
    void thinner(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = s.unit();
        // Without one of its two densities the noisy sign would be thinner in more places.
        BigInteger[] known = s.with(s.plus().ceil(u), s.minus().ceil(u), s.normal().floor(u), u);
        lessOfOne(contract, draw, s, known, arguments -> arguments);
        Assume.that(s.doubles().excess(s.place()) < -1e-6);
        contract.isTrueOf(draw, known);
    }

    /** With none of one of the two densities, with what it is at places far on both sides, or by the square of its exponential. */
    private static void lessOfOne(Contract contract, Draw draw, Sign s, BigInteger[] known, UnaryOperator<BigInteger[]> completed) {
        BigInteger u = known[known.length - 1];
        BigInteger far = s.w.multiply(BigInteger.TEN);
        for (int place = 5; place < 7; place++) {
            contract.isNotFalseOf(draw, completed.apply(changed(known, place + 2, BigInteger.ZERO)));
            for (BigInteger t : new BigInteger[] {far, far.negate()}) {
                contract.isNotFalseOf(draw, completed.apply(changed(changed(known, place, t), place + 2, bell(t, s.w, 2).ceil(u))));
            }
            contract.isNotFalseOf(draw, completed.apply(changed(known, place + 2, bell(known[place], s.w, 1).ceil(u))));
        }
    }

    private static Real bell(BigInteger t, BigInteger w, int divisor) {
        return Reference.exp(t.pow(2).negate(), w.pow(2).multiply(BigInteger.valueOf(divisor)));
    }

    private static BigInteger[] changed(BigInteger[] arguments, int place, BigInteger value) {
        BigInteger[] changed = arguments.clone();
        changed[place] = value;
        return changed;
    }

    @Property(tries = TRIES)
    void height(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = draw.unit(60);
        BigInteger e = Weakening.above(draw, s.plus(), u);
        BigInteger f = Weakening.above(draw, s.minus(), u);
        BigInteger g = Weakening.below(draw, s.normal(), u);
        contract.isTrueOf(draw, s.with(e, f, g, height(s, e, f, g).subtract(draw.slack()), u));
        lessOfOne(contract, draw, s, s.with(e, f, g, BigInteger.ZERO, u), a -> changed(a, 10, height(s, a[7], a[8], a[9])));
        Sign small = Sign.small(draw);
        BigInteger fit = tight(draw, small.height(), v -> height(small, v));
        BigInteger[] tight = small.with(small.plus().ceil(fit), small.minus().ceil(fit), small.normal().floor(fit), height(small, fit),
            fit);
        contract.isTrueOf(draw, tight);
        contract.isNotFalseOf(draw, changed(tight, 10, tight[10].add(BigInteger.ONE)));
    }

    private static BigInteger height(Sign s, BigInteger u) {
        return height(s, s.plus().ceil(u), s.minus().ceil(u), s.normal().floor(u));
    }

    private static BigInteger height(Sign s, BigInteger e, BigInteger f, BigInteger g) {
        return s.b.shiftLeft(1).multiply(s.r).multiply(g).subtract(s.w.multiply(s.mixed(e, f)));
    }

    @Property(tries = TRIES)
    void level(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = BigInteger.ONE.shiftLeft(60);
        BigInteger h = scaled(s.doubles().height(s.place()) - 1e-12, u).multiply(SIZE.pow(2)).subtract(draw.slack());
        Assume.that(h.signum() >= 0);
        BigInteger v = root(u).add(draw.slack());
        BigInteger p = Weakening.above(draw, Reference.normal(s.i().negate(), s.w), u);
        BigInteger q = Weakening.below(draw, Reference.normal(s.j().negate(), s.w), u);
        BigInteger g = Weakening.floor(h.multiply(u), v).subtract(draw.slack());
        contract.isTrueOf(draw, s.with(h, v, p, q, g, level(s, p, q, g).subtract(draw.slack()), u));
        // With half of what is taken off, or twice what it is taken off from.
        BigInteger half = p.add(q).shiftRight(1);
        contract.isNotFalseOf(draw, s.with(h, v, half, q, g, level(s, half, q, g), u));
        contract.isNotFalseOf(draw, s.with(h, v, p, q, g.shiftLeft(1), level(s, p, q, g.shiftLeft(1)), u));
        contract.isNotFalseOf(draw, s.with(h, v, p, u, g, level(s, p, u, g), u));
        // By the root of pi, or by 1, in place of that of 2 pi; and by chances at other places.
        for (BigInteger root : new BigInteger[] {Reference.pi().ceil(u.pow(2)).sqrt().add(BigInteger.ONE), u}) {
            BigInteger more = Weakening.floor(h.multiply(u), root);
            contract.isNotFalseOf(draw, s.with(h, root, p, q, more, level(s, p, q, more), u));
        }
        for (int sign = -1; sign < 2; sign += 2) {
            BigInteger[] moved = s.with(h, v, p, q, g, BigInteger.ZERO, u);
            contract.isNotFalseOf(draw, atOtherPlace(s, moved, 5, sign, true));
            contract.isNotFalseOf(draw, atOtherPlace(s, moved, 6, sign, false));
        }
        Sign small = Sign.small(draw);
        Assume.that(small.height().signum() > 0);
        BigDecimal value = new BigDecimal(small.doubles().level(small.place())).multiply(new BigDecimal(small.b.pow(2)));
        BigInteger fit = tight(draw, value, unit -> ofSmall(small, unit)[12]);
        BigInteger[] tight = ofSmall(small, fit);
        contract.isTrueOf(draw, tight);
        contract.isNotFalseOf(draw, changed(tight, 12, tight[12].add(BigInteger.ONE)));
    }

    /** The first or second chance, at the place i or j with w more or less. */
    private static BigInteger[] atOtherPlace(Sign s, BigInteger[] arguments, int place, int sign, boolean isUpper) {
        BigInteger u = arguments[arguments.length - 1];
        boolean isOfLevel = arguments.length == 14;
        int chance = place + (isOfLevel ? 4 : 2);
        BigInteger[] moved = changed(arguments, place, arguments[place].add(s.w.multiply(BigInteger.valueOf(sign))));
        Real known = Reference.normal(moved[place].negate(), s.w);
        moved[chance] = isUpper ? known.ceil(u) : known.floor(u);
        moved[moved.length - 2] = isOfLevel ? level(s, moved[9], moved[10], moved[11]) : slope(s, moved[7], moved[8], moved[9]);
        return moved;
    }

    /** A bound of sqrt(2 pi) in multiples of 1/u. */
    private static BigInteger root(BigInteger u) {
        return Reference.pi().ceil(u.pow(2).shiftLeft(1)).sqrt().add(BigInteger.ONE);
    }

    private static BigInteger[] ofSmall(Sign s, BigInteger u) {
        BigInteger h = s.height().multiply(new BigDecimal(u)).toBigInteger();
        BigInteger v = root(u);
        BigInteger p = Reference.normal(s.i().negate(), s.w).ceil(u);
        BigInteger q = Reference.normal(s.j().negate(), s.w).floor(u);
        BigInteger g = Weakening.floor(h.multiply(u), v);
        return s.with(h, v, p, q, g, level(s, p, q, g), u);
    }

    private static BigInteger level(Sign s, BigInteger p, BigInteger q, BigInteger g) {
        return g.subtract(s.b.pow(2).subtract(s.l.pow(2)).multiply(p.subtract(q)));
    }

    @Property(tries = TRIES)
    void slopeLow(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = draw.unit(60);
        BigInteger p = Weakening.below(draw, Reference.normal(s.i().negate(), s.w), u);
        BigInteger q = Weakening.below(draw, Reference.normal(s.j().negate(), s.w), u);
        BigInteger o = Weakening.above(draw, Reference.normal(s.x.negate(), s.r), u);
        contract.isTrueOf(draw, s.with(p, q, o, slope(s, p, q, o).subtract(draw.slack()), u));
        // With more than one of the chances.
        contract.isNotFalseOf(draw, s.with(u, q, o, slope(s, u, q, o), u));
        contract.isNotFalseOf(draw, s.with(p, u, o, slope(s, p, u, o), u));
        for (int place = 5; place < 7; place++) {
            contract.isNotFalseOf(draw, atOtherPlace(s, s.with(p, q, o, BigInteger.ZERO, u), place, 1, false));
            contract.isNotFalseOf(draw, atOtherPlace(s, s.with(p, q, o, BigInteger.ZERO, u), place, -1, false));
        }
        Sign small = Sign.small(draw);
        BigInteger[] tight = slope(small, tight(draw, small.slope(), v -> slope(small, v, false)[10]), false);
        contract.isTrueOf(draw, tight);
        contract.isNotFalseOf(draw, changed(tight, 10, tight[10].add(BigInteger.ONE)));
    }

    @Property(tries = TRIES)
    void slopeHigh(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = draw.unit(60);
        BigInteger p = Weakening.above(draw, Reference.normal(s.i().negate(), s.w), u);
        BigInteger q = Weakening.above(draw, Reference.normal(s.j().negate(), s.w), u);
        BigInteger o = Weakening.below(draw, Reference.normal(s.x.negate(), s.r), u);
        contract.isTrueOf(draw, s.with(p, q, o, slope(s, p, q, o).add(draw.slack()), u));
        // With less than one of the chances: none, or that of another place.
        contract.isNotFalseOf(draw, s.with(BigInteger.ZERO, q, o, slope(s, BigInteger.ZERO, q, o), u));
        contract.isNotFalseOf(draw, s.with(p, BigInteger.ZERO, o, slope(s, p, BigInteger.ZERO, o), u));
        for (int place = 5; place < 7; place++) {
            contract.isNotFalseOf(draw, atOtherPlace(s, s.with(p, q, o, BigInteger.ZERO, u), place, 1, true));
            contract.isNotFalseOf(draw, atOtherPlace(s, s.with(p, q, o, BigInteger.ZERO, u), place, -1, true));
        }
        Sign small = Sign.small(draw);
        BigInteger[] tight = slope(small, tight(draw, small.slope(), v -> slope(small, v, true)[10]), true);
        contract.isTrueOf(draw, tight);
        contract.isNotFalseOf(draw, changed(tight, 10, tight[10].subtract(BigInteger.ONE)));
    }

    private static BigInteger[] slope(Sign s, BigInteger u, boolean isUpper) {
        Real first = Reference.normal(s.i().negate(), s.w);
        Real second = Reference.normal(s.j().negate(), s.w);
        Real third = Reference.normal(s.x.negate(), s.r);
        BigInteger p = isUpper ? first.ceil(u) : first.floor(u);
        BigInteger q = isUpper ? second.ceil(u) : second.floor(u);
        BigInteger o = isUpper ? third.floor(u) : third.ceil(u);
        return s.with(p, q, o, slope(s, p, q, o), u);
    }

    private static BigInteger slope(Sign s, BigInteger p, BigInteger q, BigInteger o) {
        return s.mixed(p, q).subtract(s.b.shiftLeft(1).multiply(o));
    }

    @Property(tries = TRIES)
    void tangent(@ForAll Draw draw, Contract contract) {
        Sign s = Sign.draw(draw);
        BigInteger u = BigInteger.ONE.shiftLeft(60);
        BigInteger x = BigInteger.valueOf(draw.upTo(8000) - 4000L);
        BigInteger k = scaled(s.doubles().level(s.place()) - 1e-12, u).multiply(SIZE.pow(2)).subtract(draw.slack());
        BigInteger p = scaled(s.doubles().slope(s.place()) - 1e-12, u).multiply(SIZE).subtract(draw.slack());
        BigInteger q = scaled(s.doubles().slope(s.place()) + 1e-12, u).multiply(SIZE).add(draw.slack());
        // With a level that is high enough, and with slopes that are steep enough.
        contract.isNotFalseOf(draw, SIZE, s.l, s.w, s.r, s.x, p.multiply(x).negate().max(q.multiply(x).negate()), p, q, x, u);
        if (x.signum() != 0) {
            BigInteger steep = Weakening.ceil(k.negate(), x.abs()).multiply(BigInteger.valueOf(x.signum()));
            contract.isNotFalseOf(draw, SIZE, s.l, s.w, s.r, s.x, k, p.min(steep), steep, x, u);
            contract.isNotFalseOf(draw, SIZE, s.l, s.w, s.r, s.x, k, steep, q.max(steep), x, u);
        }
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
