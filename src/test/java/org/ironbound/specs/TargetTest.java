package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;
import org.ironbound.reference.SymmetricLaws;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class TargetTest {
    private static final int TRIES = 25;
    private static final int FEW = 4;
    /** Each looks at a whole grid. */
    private static final int DEAR = 2;
    private static final int GRID = 8;

    @Property(tries = TRIES)
    void noSum(@ForAll Draw draw, Contract contract) {
        Fraction t = argument(draw);
        contract.isTrueOf(draw, DrawnLaw.orWeights(draw).number, t.n(), t.d(), draw.positive(80));
    }

    @Property(tries = TRIES)
    void noMoments(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(draw.upTo(law.size())), draw.positive(80));
    }

    @Property(tries = TRIES)
    void largest(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        BigInteger s = draw.positive(80);
        contract.isTrueOf(draw, law.number, ClusterTest.above(draw, law.exact.weight(0), s), ClusterTest.above(draw, law.exact.value(0), s),
            s);
    }

    @Property(tries = FEW)
    void termAtMost(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        int i = draw.upTo(law.size() - 1);
        Fraction t = argument(draw);
        BigInteger s = draw.positive(80);
        BigInteger w = ClusterTest.above(draw, law.exact.weight(i), s);
        BigInteger r = ClusterTest.above(draw, law.exact.value(i), s);
        BigInteger q = draw.positive(80);
        if (r.compareTo(s.shiftLeft(3)) > 0) {
            r = s;
        }
        BigInteger e = Weakening.above(draw, Reference.cosh(t.n().multiply(r), t.d().multiply(s)), q);
        BigInteger p = Weakening.ceil(w.multiply(e), s).add(draw.slack());
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), t.n(), t.d(), w, r, s, e, p, q);
        // As sharp as can be, and half of that.
        BigInteger fine = q.shiftLeft(60);
        BigInteger weight = ClusterTest.above(draw.tight(), law.exact.weight(i), fine);
        BigInteger value = ClusterTest.above(draw.tight(), law.exact.value(i), fine);
        BigInteger factor = Reference.cosh(t.n().multiply(value), t.d().multiply(fine)).ceil(q);
        BigInteger most = Weakening.ceil(weight.multiply(factor), fine);
        for (BigInteger bound : List.of(most, Weakening.ceil(most, BigInteger.TWO))) {
            contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), t.n(), t.d(), weight, value, fine, factor, bound, q);
        }
    }

    @Property(tries = FEW)
    void joinSums(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        int k = draw.upTo(law.size());
        int j = draw.upTo(k);
        int i = draw.upTo(j);
        Fraction t = argument(draw);
        BigFraction x = new BigFraction(t.n(), t.d());
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), BigInteger.valueOf(j), BigInteger.valueOf(k), t.n(), t.d(),
            Weakening.above(draw, law.exact.mgf(x, i, j), q), Weakening.above(draw, law.exact.mgf(x, j, k), q), q);
    }

    @Property(tries = FEW)
    void defineLogMgfAtMost(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        Fraction t = argument(draw);
        BigInteger f = draw.positive(80);
        BigInteger o = Weakening.above(draw, law.exact.mgf(new BigFraction(t.n(), t.d()), 0, law.size()), f);
        BigInteger e = o.add(draw.slack());
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, law.number, t.n(), t.d(), o, e, f, Weakening.above(draw, Reference.ln(e, f), q), q);
    }

    @Property(tries = TRIES)
    void momentsOfAtom(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        int i = draw.upTo(law.size() - 1);
        BigInteger s = draw.positive(80);
        BigInteger v = ClusterTest.below(draw, law.exact.weight(i), s).max(BigInteger.ZERO);
        BigInteger a = ClusterTest.below(draw, law.exact.value(i), s).max(BigInteger.ZERO);
        BigInteger w = ClusterTest.above(draw, law.exact.weight(i), s);
        BigInteger b = ClusterTest.above(draw, law.exact.value(i), s);
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), v, a, w, b, Weakening.floor(v.multiply(a.pow(2)), s.pow(2))
            .subtract(draw.slack()),
            Weakening.ceil(w.multiply(b.pow(2)), s.pow(2)).add(draw.slack()), Weakening.ceil(w.multiply(b.pow(4)), s.pow(4))
            .add(draw.slack()), s);
        // The square of a value of -2 is no lower bound.
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), v, s.shiftLeft(1).negate(), w, b, v.shiftLeft(2),
            w.max(b).max(s).pow(2), w.max(b).max(s).pow(5), s);
        // Half of the fourth moment.
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), v, a, w, b, BigInteger.ZERO, w.max(b).max(s).pow(2),
            Weakening.ceil(w.multiply(b.pow(4)), s.pow(4).shiftLeft(1)), s);
    }

    @Property(tries = TRIES)
    void joinMoments(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        int k = draw.upTo(law.size());
        int j = draw.upTo(k);
        int i = draw.upTo(j);
        BigInteger s = draw.positive(80);
        BigInteger[] first = law.moments(draw, i, j, s);
        BigInteger[] second = law.moments(draw, j, k, s);
        contract.isTrueOf(draw, law.number, BigInteger.valueOf(i), BigInteger.valueOf(j), BigInteger.valueOf(k), first[0], first[1],
            first[2], second[0], second[1], second[2], s);
    }

    @Property(tries = TRIES)
    void noMean(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, DrawnLaw.orWeights(draw).number, draw.positive(80));
    }

    @Property(tries = TRIES)
    void moreMean(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        int i = draw.upTo(law.size() - 1);
        BigInteger s = draw.oneIn(4) ? draw.positive(80) : BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        BigInteger w = ClusterTest.above(draw, law.exact.weight(i), s);
        BigInteger r = ClusterTest.above(draw, law.exact.value(i), s);
        BigInteger x = r.min(s);
        BigInteger p = ClusterTest.above(draw, law.exact.firstMean(i), s);
        BigInteger q = p.add(Weakening.ceil(w.multiply(x), s)).add(draw.slack());
        contract.keeping("i").isTrueOf(draw, law.number, BigInteger.valueOf(i), w, r, x, p, q, s);
        // Half of the value makes less sure.
        BigInteger half = r.shiftRight(1).min(s);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, half, p, p.add(Weakening.ceil(w.multiply(half), s)), s);
        // Half of the mean of this atom, and of the others.
        BigInteger others = ClusterTest.above(draw.tight(), law.exact.firstMean(i), s);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, x, others,
            others.add(Weakening.ceil(w.multiply(x), s.shiftLeft(1))), s);
        others = others.shiftRight(1);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, x, others, others.add(Weakening.ceil(w.multiply(x), s)), s);
    }

    @Property(tries = TRIES)
    void noInformation(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, DrawnLaw.orWeights(draw).number, draw.positive(80));
    }

    @Property(tries = TRIES)
    void moreInformation(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        int i = draw.upTo(law.size() - 1);
        BigInteger s = draw.oneIn(4) ? draw.positive(80) : BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        BigInteger w = ClusterTest.above(draw, law.exact.weight(i), s);
        BigInteger r = ClusterTest.above(draw, law.exact.value(i), s);
        BigInteger x = r.min(s);
        BigInteger e = Weakening.above(draw, Reference.divergence(s.add(x), s, s.shiftLeft(1)), s);
        BigInteger p = law.exact.information(i).ceil(s).add(draw.slack());
        BigInteger q = p.add(Weakening.ceil(w.multiply(e), s)).add(draw.slack());
        contract.keeping("i").isTrueOf(draw, law.number, BigInteger.valueOf(i), w, r, x, e, p, q, s);
        // Half of the value tells less.
        BigInteger half = r.shiftRight(1).min(s);
        BigInteger less = Reference.divergence(s.add(half), s, s.shiftLeft(1)).ceil(s);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, half, less, p,
            p.add(Weakening.ceil(w.multiply(less), s)), s);
        // Half of the information of this atom, and of the others.
        BigInteger others = law.exact.information(i).ceil(s);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, x, e, others,
            others.add(Weakening.ceil(w.multiply(e), s.shiftLeft(1))), s);
        others = others.shiftRight(1);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, x, e, others, others.add(Weakening.ceil(w.multiply(e), s)), s);
        contract.isNotFalseOf(draw, law.number, BigInteger.valueOf(i), w, r, x, e.shiftRight(1), law.exact.information(i).ceil(s),
            law.exact.information(i).ceil(s).add(Weakening.ceil(w.multiply(e.shiftRight(1)), s)), s);
    }

    @Property(tries = FEW)
    void slopeByMoments(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        BigInteger s = BigInteger.ONE.shiftLeft(20 + draw.upTo(60));
        BigInteger[] xyz = law.moments(draw, 0, law.size(), s);
        BigInteger r = ClusterTest.above(draw, law.exact.value(0), s).min(s);
        BigInteger o = draw.between(BigInteger.ONE, s.shiftLeft(draw.upTo(4)));
        BigInteger f = draw.positive(60);
        BigInteger e = Weakening.above(draw, Reference.cosh(o.multiply(r), s.multiply(s)), f);
        BigInteger g = Weakening.ceil(xyz[2].multiply(e), f).add(draw.slack());
        BigInteger td = draw.positive(30);
        BigInteger tn = Weakening.floor(o.multiply(td), s);
        boolean none = tn.signum() == 0;
        contract.isTrueOf(draw, law.number, xyz[0].max(BigInteger.ZERO), xyz[1], xyz[2], r, s, o, e, f, g, none ? o
            : draw.between(BigInteger.ONE, tn), none ? s : td);
        besideSlopeByMoments(draw, contract);
    }

    /** Signs that are seen, or not at all, with means and slopes that make the bounds sharp. */
    private static void besideSlopeByMoments(Draw draw, Contract contract) {
        BigInteger s = BigInteger.ONE.shiftLeft(60);
        BigInteger f = s.shiftLeft(20);
        // A sign of mean 1/2 at least, a slope of 1 or 2: less than the fourth moment asks for, or none of it.
        Fraction mean = new Fraction(BigInteger.valueOf(1 + draw.upTo(1)), BigInteger.valueOf(2));
        BigInteger r = s.multiply(mean.n()).divide(mean.d());
        BigInteger second = r.multiply(r).divide(s);
        BigInteger fourth = second.multiply(second).divide(s);
        DrawnLaw always = DrawnLaw.threePoints(new Fraction(BigInteger.ONE, BigInteger.ONE), mean);
        for (int t = 1; t <= 2; t++) {
            BigInteger o = s.multiply(BigInteger.valueOf(t));
            BigInteger e = Reference.cosh(o.multiply(r), s.multiply(s)).ceil(f);
            BigInteger g = Weakening.ceil(fourth.multiply(e), f);
            for (BigInteger less : List.of(g, g.shiftRight(1).add(BigInteger.ONE), BigInteger.ZERO)) {
                contract.isNotFalseOf(draw, always.number, second, second, fourth, r, s, o, e, f, less, BigInteger.valueOf(t),
                    BigInteger.ONE);
            }
        }
        // A rare sign without noise, all moments being 1/k, at the slope 1/k: one unit less is too little.
        BigInteger k = BigInteger.valueOf(6 + draw.upTo(10));
        DrawnLaw rare = DrawnLaw.threePoints(new Fraction(BigInteger.ONE, k), new Fraction(BigInteger.ONE, BigInteger.ONE));
        contract.isNotFalseOf(draw, rare.number, BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, k, k, BigInteger.ONE,
            Reference.cosh(BigInteger.ONE, k).ceil(f), f, BigInteger.TWO, BigInteger.ONE, k);
        // Less than the largest mean, or less than its hyperbolic cosine, or a larger slope.
        for (BigInteger largest : List.of(BigInteger.ZERO, k)) {
            contract.isNotFalseOf(draw, rare.number, BigInteger.ONE, BigInteger.ONE, BigInteger.ONE, largest, k, BigInteger.ONE, f, f,
                BigInteger.ONE, BigInteger.ONE, k);
        }
        BigInteger unit = BigInteger.ONE.shiftLeft(40);
        BigInteger fine = k.multiply(unit);
        contract.isNotFalseOf(draw, rare.number, unit, unit, unit, fine, fine, unit.shiftRight(20), f.add(f.shiftRight(20)), f,
            unit.add(unit.shiftRight(20)), BigInteger.TWO, BigInteger.ONE);
    }

    @Property(tries = FEW)
    void defineSlopeBelow(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        BigInteger td = draw.positive(20);
        BigInteger tn = draw.between(BigInteger.ONE, td);
        // u - u^3 t^2/3 is largest at u = 1/t, so that this t is small enough for some u.
        BigInteger t = td.multiply(BigInteger.valueOf(4));
        BigInteger q = BigInteger.ONE.shiftLeft(40 + draw.upTo(60));
        BigInteger p = Weakening.above(draw, law.exact.slope(new BigFraction(tn, t)), q).min(q);
        BigInteger ud = draw.positive(20);
        BigInteger un = p.multiply(ud).multiply(BigInteger.valueOf(11)).divide(q.multiply(BigInteger.TEN)).add(BigInteger.ONE);
        contract.isTrueOf(draw, law.number, tn, t, p, q, un.min(ud.shiftLeft(1)), ud);
        // A rare sign, of which large slopes tell much more than the small one of which something is known.
        DrawnLaw rare = DrawnLaw.threePoints(new Fraction(BigInteger.ONE, BigInteger.valueOf(50 + draw.upTo(100))),
            new Fraction(BigInteger.ONE, BigInteger.ONE));
        BigInteger four = BigInteger.valueOf(4);
        BigInteger thousand = BigInteger.valueOf(1000);
        BigInteger slope = rare.exact.slope(new BigFraction(BigInteger.ONE, four)).ceil(q);
        for (BigInteger known : List.of(slope, slope.shiftRight(2))) {
            contract.isNotFalseOf(draw, rare.number, BigInteger.ONE, four, known, q,
                Weakening.ceil(known.multiply(BigInteger.valueOf(1100)), q).add(BigInteger.ONE), thousand);
        }
    }

    @Dear
    @Property(tries = FEW)
    void belowBySlope(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        BigInteger s = BigInteger.valueOf(64);
        BigInteger o = BigInteger.valueOf(1 + draw.upTo(63));
        BigInteger ud = BigInteger.valueOf(1000);
        BigInteger un = ClusterTest.above(draw, law.exact.moment(2, 0, law.size()), ud).min(ud);
        while (!isSlow(law, o, s, new BigFraction(un, ud))) {
            un = un.multiply(BigInteger.valueOf(5)).shiftRight(2).add(BigInteger.ONE);
        }
        BigInteger md = draw.positive(60);
        BigInteger top = un.multiply(o).multiply(BigInteger.valueOf(3).multiply(ud.multiply(ud)).multiply(s.multiply(s))
            .subtract(un.multiply(un).multiply(o.multiply(o))));
        BigInteger most = Weakening.floor(md.multiply(top), BigInteger.valueOf(3).multiply(ud.pow(3)).multiply(s.pow(3)));
        boolean none = most.signum() <= 0;
        contract.isTrueOf(draw, a -> steps(a[1], a[2]), law.number, o, s, un, ud, none ? BigInteger.ONE
            : draw.between(BigInteger.ONE, most), none ? BigInteger.ONE.shiftLeft(200) : md);
        if (top.signum() > 0) {
            contract.isNotFalseOf(draw, a -> steps(a[1], a[2]), law.number, o, s, un, ud, BigInteger.ONE,
                Weakening.ceil(BigInteger.valueOf(3).multiply(ud.pow(3)).multiply(s.pow(3)), top));
        }
        // Far from where the slope is known.
        contract.isNotFalseOf(draw, a -> steps(a[1], a[2]), rare(draw).number, BigInteger.ONE, s, BigInteger.valueOf(26), ud,
            BigInteger.valueOf(9), BigInteger.TEN);
    }

    @Property(tries = FEW)
    void belowAtSlope(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = DrawnLaw.orWeights(draw);
        BigInteger s = BigInteger.ONE.shiftLeft(draw.upTo(60) + 20);
        BigInteger tn = draw.between(BigInteger.ONE, s.multiply(BigInteger.valueOf(20)));
        BigInteger l = Weakening.above(draw, law.exact.logMgf(new BigFraction(tn, s)), s);
        BigInteger md = BigInteger.ONE.shiftLeft(20);
        BigInteger mn = BigInteger.valueOf((long) (law.mean(tn.doubleValue() / s.doubleValue()) * (1 << 20))).max(BigInteger.ONE);
        BigInteger ud = draw.oneIn(2) ? draw.positive(40) : md.multiply(BigInteger.valueOf(2 + draw.upTo(6)));
        // The least u, if there is one: Dber(m) <= u (t m - l).
        BigInteger gain = tn.multiply(mn).subtract(l.multiply(md));
        Assume.that(law.exact.isLaw() || gain.signum() > 0);
        BigInteger un = gain.signum() <= 0 ? BigInteger.ZERO
            : Reference.divergence(md.add(mn), md, md.shiftLeft(1)).ceil(ud.multiply(md).multiply(s)).add(gain).divide(gain);
        if (gain.signum() <= 0) {
            tn = s;
            l = law.exact.logMgf(BigFraction.ONE).ceil(s);
            mn = md;
            gain = s.subtract(l).multiply(md);
            un = ud.multiply(BigInteger.valueOf(100));
        }
        contract.isTrueOf(draw, law.number, tn, s, l, un, ud, mn, md);
    }

    @Property(tries = DEAR)
    void defineCoefficientAtMost(@ForAll Draw draw, Contract contract) {
        DrawnLaw law = new DrawnLaw(draw);
        BigInteger s = draw.positive(60);
        BigInteger r = ClusterTest.above(draw, law.exact.value(0), s);
        BigInteger ud = BigInteger.valueOf(1000);
        BigInteger un = ClusterTest.above(draw, law.exact.moment(2, 0, law.size()), ud).min(ud);
        while (!law.exact.coefficientAtMost(new BigFraction(un, ud))) {
            un = un.multiply(BigInteger.valueOf(5)).shiftRight(2).add(BigInteger.ONE);
        }
        contract.isTrueOf(draw, a -> points(a[0]), law.number, r, s, un, ud);
    }

    @Property(tries = DEAR)
    void coefficientByChord(@ForAll Draw draw, Contract contract) {
        BigInteger s = BigInteger.ONE.shiftLeft(60 + draw.upTo(60));
        DrawnLaw law = DrawnLaw.like(draw, l -> isChordEnough(l, s));
        BigInteger[] xyz = law.moments(draw, 0, law.size(), s);
        BigInteger r = ClusterTest.above(draw, law.exact.value(0), s);
        boolean isSharp = r.pow(2).compareTo(chord(xyz[0], s)) > 0;
        contract.isTrueOf(draw, law.number, isSharp ? sharpMoment(law, s) : xyz[0], xyz[1], xyz[2], isSharp ? sharpValue(law, s) : r, s);
        for (int i = 0; i < FEW; i++) {
            DrawnLaw beside = besideChord(draw);
            contract.isNotFalseOf(draw, beside.number, sharpMoment(beside, s), sharpMoment(beside, s).add(BigInteger.ONE), s,
                sharpValue(beside, s), s);
            contract.isNotFalseOf(draw, beside.number, sharpMoment(beside, s), sharpMoment(beside, s).add(BigInteger.ONE), s,
                BigInteger.ONE, s);
            contract.isNotFalseOf(draw, beside.number, s, s, s, sharpValue(beside, s), s);
        }
    }

    /** Three points with a little less chance of the outer ones than the criterion asks for: p (3 - 2 p c^2) = 1 at its edge. */
    private static DrawnLaw besideChord(Draw draw) {
        double c = 0.6 + draw.upTo(39) / 100.0;
        double edge = (3 - Math.sqrt(9 - 8 * c * c)) / (4 * c * c);
        long p = (long) Math.floor(1000 * edge * (0.85 + draw.upTo(14) / 100.0));
        return DrawnLaw.threePoints(new Fraction(BigInteger.valueOf(p), BigInteger.valueOf(1000)),
            new Fraction(BigInteger.valueOf(Math.round(100 * c)), BigInteger.valueOf(100)));
    }

    /** Laws that {@link #coefficientByChord} is about. */
    @Property(tries = FEW)
    void secondMomentAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger s = BigInteger.ONE.shiftLeft(60 + draw.upTo(60));
        DrawnLaw law = DrawnLaw.like(draw, l -> isChordEnough(l, s));
        BigInteger[] xyz = law.moments(draw, 0, law.size(), s);
        contract.isTrueOf(draw, law.number, xyz[0], xyz[1], xyz[2], s);
        DrawnLaw rare = rare(draw);
        xyz = rare.moments(draw, 0, rare.size(), s);
        contract.isNotFalseOf(draw, rare.number, xyz[0], xyz[1], xyz[2], s);
    }

    /** A sign that is seen with a chance of at most 1/50: its coefficient is more than its second moment. */
    private static DrawnLaw rare(Draw draw) {
        return DrawnLaw.threePoints(new Fraction(BigInteger.ONE, BigInteger.valueOf(50L + draw.upTo(50))),
            new Fraction(BigInteger.ONE, BigInteger.ONE));
    }

    /** Laws of three points, of which the coefficient is known. */
    @Property(tries = TRIES)
    void secondMomentAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger s = draw.positive(80);
        DrawnLaw law = DrawnLaw.threePoints(draw);
        BigInteger[] xyz = law.moments(draw, 0, law.size(), s);
        contract.isTrueOf(draw, law.number, xyz[0], xyz[1], xyz[2], s);
    }

    @Property(tries = TRIES)
    void threePoints(@ForAll Draw draw, Contract contract) {
        Fraction w = DrawnLaw.atMostOne(draw);
        Fraction r = DrawnLaw.atMostOne(draw);
        BigInteger s = draw.positive(80);
        BigFraction weight = new BigFraction(w.n(), w.d());
        BigFraction value = new BigFraction(r.n(), r.d());
        contract.isTrueOf(draw, w.n(), w.d(), r.n(), r.d(), ClusterTest.below(draw, weight, s), ClusterTest.above(draw, weight, s),
            ClusterTest.below(draw, value, s), ClusterTest.above(draw, value, s), s);
    }

    @Property(tries = FEW)
    void point(@ForAll Draw draw, Contract contract) {
        Fraction agreement = draw.proper(20);
        Fraction value = DrawnLaw.atMostOne(draw);
        BigInteger w = draw.positive(20);
        BigInteger z = draw.between(BigInteger.ONE, w);
        BigInteger x = draw.between(BigInteger.ONE, z);
        BigInteger s = draw.positive(80);
        BigInteger e = Weakening.below(draw, dber(value.n().multiply(x), value.d().multiply(w)), s).max(BigInteger.ZERO);
        BigInteger g = Weakening.above(draw, Reference.divergence(z.multiply(agreement.d()), agreement.n().multiply(w),
            agreement.d().multiply(w)), s);
        BigInteger h = Weakening.above(draw, dber(x, z), s);
        BigInteger q = draw.positive(80);
        BigInteger spent = g.multiply(w).add(z.multiply(h));
        BigInteger p = spent.signum() <= 0 ? BigInteger.ZERO : q.multiply(e).multiply(w).divide(spent);
        contract.isTrueOf(draw, agreement.n(), agreement.d(), value.n(), value.d(), z, x, w, e, g, h, s, p, q);
        contract.isNotFalseOf(draw, agreement.n(), agreement.d(), value.n(), value.d(), z, x, w, e, g, h, s, q, q);
        // Much more that is told, or less that is spent.
        BigInteger more = e.shiftLeft(20);
        contract.isNotFalseOf(draw, agreement.n(), agreement.d(), value.n(), value.d(), z, x, w, more, g, h, s,
            spent.signum() <= 0 ? BigInteger.ZERO : q.multiply(more).multiply(w).divide(spent), q);
        BigInteger less = z.multiply(h).max(BigInteger.ONE);
        contract.isNotFalseOf(draw, agreement.n(), agreement.d(), value.n(), value.d(), z, x, w, e, BigInteger.ZERO, h, s,
            q.multiply(e).multiply(w).divide(less), q);
        less = g.multiply(w).max(BigInteger.ONE);
        contract.isNotFalseOf(draw, agreement.n(), agreement.d(), value.n(), value.d(), z, x, w, e, g, BigInteger.ZERO, s,
            q.multiply(e).multiply(w).divide(less), q);
    }

    private static Real dber(BigInteger m, BigInteger d) {
        return Reference.divergence(d.add(m), d, d.shiftLeft(1));
    }

    private static boolean isChordEnough(DrawnLaw law, BigInteger s) {
        return sharpValue(law, s).pow(2).compareTo(chord(sharpMoment(law, s), s)) <= 0;
    }

    /** 3 x - 2 x^2, in multiples of 1/s^2. */
    private static BigInteger chord(BigInteger x, BigInteger s) {
        return x.multiply(BigInteger.valueOf(3).multiply(s).subtract(x.shiftLeft(1)));
    }

    private static BigInteger sharpMoment(DrawnLaw law, BigInteger s) {
        return Weakening.floor(law.exact.secondMoment().getNumerator().multiply(s), law.exact.secondMoment().getDenominator());
    }

    private static BigInteger sharpValue(DrawnLaw law, BigInteger s) {
        return Weakening.ceil(law.exact.value(0).getNumerator().multiply(s), law.exact.value(0).getDenominator());
    }

    private static boolean isSlow(DrawnLaw law, BigInteger o, BigInteger s, BigFraction u) {
        return steps(o, s).stream().allMatch(t -> law.exact.slopeBelow(new BigFraction(t.get(0), t.get(1)), u));
    }

    /** t from near 0 to o/s. */
    private static List<List<BigInteger>> steps(BigInteger o, BigInteger s) {
        List<List<BigInteger>> result = new ArrayList<>();
        for (int i = 1; i <= GRID; i++) {
            result.add(List.of(o.multiply(BigInteger.valueOf(i)), s.multiply(BigInteger.valueOf(GRID))));
        }
        return result;
    }

    /** The grid, and a point so near to 0 that the ratio there is next to its limit E r^2, which the coefficient is not below. */
    private static List<List<BigInteger>> points(BigInteger law) {
        List<BigFraction> grid = SymmetricLaws.numbered(law).grid();
        return Stream.concat(grid.stream(), Stream.of(grid.get(0).divide(BigInteger.ONE.shiftLeft(30))))
            .map(m -> List.of(m.getNumerator(), m.getDenominator())).toList();
    }

    private static Fraction argument(Draw draw) {
        BigInteger d = draw.positive(40);
        BigInteger most = d.multiply(BigInteger.valueOf(20));
        return new Fraction(draw.between(most.negate(), most), d);
    }}
