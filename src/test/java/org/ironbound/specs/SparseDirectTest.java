package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.util.FastMath;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;
import org.ironbound.reference.SparseRetention;

/**
 * The conclusions are decided in doubles, so they are right up to a relative error of {@link OpaqueFunctions}; the hypotheses are as tight
 * as that.
 */
@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class SparseDirectTest {
    private static final int TRIES = 20;
    private static final int SIZE = 3000;
    private static final BigInteger GRAIN = BigInteger.TEN.pow(9);
    /** How near to s chances of agreement are, in multiples of (1-s)/GRAIN: nearer, doubles lose their digits. */
    private static final BigInteger NEAR = BigInteger.TEN.pow(6);
    /** Scales of logarithms, so fine that what is tight in doubles stays so. */
    private static final int LEAST_BITS = 45;
    private static final double TIGHT = 1 - 1e-6;

    private record Law(BigInteger t, BigInteger u, BigInteger v) {
        static Law drawn(Draw draw) {
            int v = 1 + draw.upTo(draw.oneIn(3) ? 20 : SIZE);
            int u = v + 1 + draw.upTo(draw.oneIn(3) ? 20 : SIZE);
            int t = draw.oneIn(3) ? u * (4 + draw.upTo(20)) : u + 1 + draw.upTo(draw.oneIn(3) ? 20 : SIZE);
            return new Law(BigInteger.valueOf(t), BigInteger.valueOf(u), BigInteger.valueOf(v));
        }

        /** Of samples that hardly ever agree: the least ratio is not that of small means. */
        Law rare(Draw draw) {
            return new Law(u.multiply(BigInteger.valueOf(4L + draw.upTo(20))), u, v);
        }

        SparseRetention retention() {
            return new SparseRetention(t, u, v);
        }

        /** A chance of agreement above s. */
        Fraction agreement(Draw draw) {
            BigInteger y = t.multiply(GRAIN);
            return new Fraction(draw.between(u.multiply(GRAIN).add(t.subtract(u).multiply(NEAR)), y.subtract(ONE)), y);
        }

        /** The two sides whose ratio is e^K. */
        BigInteger[] level(Fraction z) {
            return new BigInteger[] {t.subtract(u).multiply(u.multiply(z.d()).subtract(v.multiply(z.n()))), z.d().subtract(z.n())
                .multiply(u.multiply(t.subtract(v)))};
        }
    }

    private static BigInteger scale(Draw draw) {
        return ONE.shiftLeft(LEAST_BITS + draw.upTo(60));
    }

    private static BigInteger whole(double x) {
        return new BigDecimal(x).toBigInteger();
    }

    private static Fraction fraction(double x) {
        return new Fraction(whole(x * GRAIN.doubleValue()), GRAIN);
    }

    /** Tangents at any z above s, with the largest r that is allowed or a smaller one. */
    @Property(tries = TRIES)
    void tangent(@ForAll Draw draw, Contract contract) {
        Law law = Law.drawn(draw);
        Fraction z = law.agreement(draw);
        double slope = law.retention().tangent(z.n().doubleValue() / z.d().doubleValue())[0];
        double share = draw.oneIn(3) ? draw.random().nextDouble() : 1;
        Fraction r = fraction(Math.max(1,
            Math.min(1e6, Math.exp(FastMath.acosh(Math.exp(Math.max(0, Math.min(14, slope * share * TIGHT - 1e-9))))))));
        BigInteger w = scale(draw);
        BigInteger[] level = law.level(z);
        BigInteger h = Reference.ln(level[0], level[1]).floor(w);
        BigInteger k = Weakening.above(draw, Reference.ln(level[0], level[1]), w);
        BigInteger odds = r.n().multiply(r.d()).multiply(z.n().multiply(law.t.subtract(law.u))).shiftLeft(1);
        BigInteger l = Reference.ln(odds, r.n().pow(2).add(r.d().pow(2)).multiply(law.u.multiply(z.d().subtract(z.n())))).floor(w);
        contract.isTrueOf(draw, law.t, law.u, law.v, z.n(), z.d(), r.n(), r.d(), h, k, l,
            Weakening.below(draw, Reference.ln(r.n(), r.d()), w), w);
        // By a larger slope than the level allows, or would allow if it or the odds were larger.
        BigInteger i = r.n().shiftLeft(3);
        BigInteger steep = Reference.ln(i, r.d()).floor(w);
        BigInteger more = i.multiply(r.d()).multiply(z.n().multiply(law.t.subtract(law.u))).shiftLeft(1);
        BigInteger low = Reference.ln(more, i.pow(2).add(r.d().pow(2)).multiply(law.u.multiply(z.d().subtract(z.n())))).floor(w);
        BigInteger much = w.shiftLeft(20);
        contract.isNotFalseOf(draw, law.t, law.u, law.v, z.n(), z.d(), i, r.d(), h, k, low, steep, w);
        contract.isNotFalseOf(draw, law.t, law.u, law.v, z.n(), z.d(), i, r.d(), much, k, low, steep, w);
        contract.isNotFalseOf(draw, law.t, law.u, law.v, z.n(), z.d(), i, r.d(), h, k, much, steep, w);
    }

    @Property(tries = TRIES)
    void flat(@ForAll Draw draw, Contract contract) {
        Law law = Law.drawn(draw);
        contract.isTrueOf(draw, law.t, law.u, law.v, draw.positive(60));
    }

    @Property(tries = TRIES)
    void nothing(@ForAll Draw draw, Contract contract) {
        Law law = Law.drawn(draw);
        contract.isTrueOf(draw, law.t, law.u, law.v, draw.oneIn(4) ? ZERO : draw.natural(40), draw.positive(40));
    }

    /** Tangents near 0 with the largest constant that they give. */
    @Property(tries = TRIES)
    void start(@ForAll Draw draw, Contract contract) {
        Law law = Law.drawn(draw);
        SparseRetention retention = law.retention();
        double q = retention.largestMean();
        Fraction z = law.agreement(draw);
        double agreement = z.n().doubleValue() / z.d().doubleValue();
        double[] tangent = retention.tangent(agreement);
        Fraction end = fraction(Math.max(1e-8, Math.min(1, q * agreement * Math.sqrt(2 * Math.max(0, tangent[0])) * TIGHT)));
        double m = end.n().doubleValue() / end.d().doubleValue();
        Assume.that(m > 0.02 * q);
        double free = law.u.subtract(law.v).doubleValue() / law.u.doubleValue();
        double proved = (free * m * m / (q * q * agreement) - tangent[1]) / SparseRetention.dber(m);
        Fraction c = fraction(Math.max(0, proved * (1 - 1e-5) - 1e-6 * Math.abs(proved)));
        BigInteger w = scale(draw).shiftLeft(60);
        BigInteger[] sharp = start(law, c, z, end, w);
        BigInteger h = sharp[9];
        BigInteger k = sharp[10];
        BigInteger l = sharp[11];
        BigInteger b = sharp[12];
        BigInteger g = sharp[14];
        BigInteger cost = sharp[18];
        Assume.that(contract.saysSomethingOf(sharp));
        contract.isTrueOf(draw, sharp);
        // A larger constant costs more.
        BigInteger[] dearer = sharp.clone();
        dearer[3] = c.n().shiftLeft(4);
        contract.isNotFalseOf(draw, dearer);
        contract.isNotFalseOf(draw, start(law, new Fraction(c.n().shiftLeft(4), c.d()), z, end, w));
        // So would one with less of what it is paid for, or more of what pays for it.
        Fraction large = new Fraction(c.n().shiftLeft(20), c.d());
        BigInteger[] cheap = start(law, large, z, end, w);
        cheap[10] = Weakening.floor(cost.subtract(large.n().multiply(b)), c.d());
        cheap[18] = large.n().multiply(b).add(c.d().multiply(cheap[10]));
        contract.isNotFalseOf(draw, cheap);
        cheap = start(law, large, z, end, w);
        cheap[12] = ZERO;
        cheap[18] = c.d().multiply(k);
        contract.isNotFalseOf(draw, cheap);
        cheap = start(law, large, z, end, w);
        cheap[14] = g.shiftLeft(30);
        cheap[17] = cheap[14].multiply(l).add(law.v.multiply(h));
        contract.isNotFalseOf(draw, cheap);
        // The end is taken for a quarter of it, or that for the end.
        Fraction near = new Fraction(end.n(), end.d().shiftLeft(2));
        Fraction sixteen = new Fraction(c.n().shiftLeft(3), c.d());
        BigInteger[] changed = start(law, sixteen, z, near, w);
        changed[15] = changed[15].shiftLeft(2);
        contract.isNotFalseOf(draw, changed);
        changed = start(law, sixteen, z, near, w);
        changed[16] = changed[16].shiftRight(2);
        contract.isNotFalseOf(draw, changed);
        // All means at once, by the constant that the second inequality allows there.
        Fraction all = new Fraction(ONE, ONE);
        double whole = (free / (q * q * agreement) - tangent[1]) / SparseRetention.dber(1);
        Fraction far = fraction(Math.max(0, whole * (1 - 1e-5) - 1e-6 * Math.abs(whole)));
        contract.isNotFalseOf(draw, start(law, far, z, all, w));
        for (int place : new int[] {9, 11, 17}) {
            BigInteger[] steep = start(law, far, z, all, w);
            steep[place] = w.shiftLeft(80);
            steep[17] = place == 17 ? steep[17] : g.multiply(steep[11]).add(law.v.multiply(steep[9]));
            contract.isNotFalseOf(draw, steep);
        }
    }

    /** The arguments for a constant and an end, with all numbers as sharp as may be. */
    private static BigInteger[] start(Law law, Fraction c, Fraction z, Fraction end, BigInteger w) {
        BigInteger[] level = law.level(z);
        BigInteger h = Reference.ln(level[0], level[1]).floor(w);
        BigInteger k = Reference.ln(level[0], level[1]).ceil(w);
        BigInteger l = Reference.ln(z.n().multiply(law.t.subtract(law.u)), law.u.multiply(z.d().subtract(z.n()))).floor(w);
        BigInteger b = Reference.divergence(end.d().add(end.n()), end.d(), end.d().shiftLeft(1)).ceil(w);
        BigInteger g = law.u.subtract(law.v);
        return new BigInteger[] {law.t, law.u, law.v, c.n(), c.d(), z.n(), z.d(), end.n(), end.d(), h, k, l, b, w, g,
            end.n().multiply(law.u).multiply(z.d()), end.d().multiply(law.v).multiply(z.n()), g.multiply(l).add(law.v.multiply(h)),
            c.n().multiply(b).add(c.d().multiply(k))};
    }

    /** From any mean, by the tangent there, as far as it goes, with a constant just below the largest. */
    @Property(tries = TRIES)
    void extend(@ForAll Draw draw, Contract contract) {
        boolean isRare = draw.oneIn(2);
        Law law = isRare ? Law.drawn(draw).rare(draw) : Law.drawn(draw);
        SparseRetention retention = law.retention();
        double q = retention.largestMean();
        double m = q * (0.02 + 0.9 * draw.random().nextDouble());
        double c = retention.constant(isRare ? m : q) * (draw.oneIn(3) ? draw.random().nextDouble() : 1 - 1e-4);
        double slope = retention.slope(m);
        double cut = retention.conjugate(slope) + 1e-7 * slope * m;
        double end = m;
        double high = 1;
        for (int i = 0; i < 50; i++) {
            double middle = (end + high) / 2;
            if (slope * middle - cut >= c * SparseRetention.dber(middle)) {
                end = middle;
            } else {
                high = middle;
            }
        }
        Fraction from = fraction(m);
        Fraction to = fraction(Math.max(m, end));
        Fraction constant = new Fraction(whole(c * TIGHT * 1e15), BigInteger.TEN.pow(15));
        BigInteger w = ONE.shiftLeft(60 + draw.upTo(60));
        double unit = w.multiply(law.v).doubleValue();
        BigInteger b = Reference.divergence(from.d().add(from.n()), from.d(), from.d().shiftLeft(1)).ceil(w);
        BigInteger e = Reference.divergence(to.d().add(to.n()), to.d(), to.d().shiftLeft(1)).ceil(w);
        contract.isTrueOf(draw, law.t, law.u, law.v, constant.n(), constant.d(), from.n(), from.d(), to.n(), to.d(), whole(slope * unit),
            whole(cut * unit), b, e, w);
        // A constant of this mean that smaller means do not have: from there, or from 0 where the line is below 0.
        BigInteger here = whole((slope * m - cut) / SparseRetention.dber(m) * TIGHT * 1e15);
        BigInteger line = whole(slope * unit);
        contract.isNotFalseOf(draw, law.t, law.u, law.v, here, constant.d(), from.n(), from.d(), from.n(), from.d(), line,
            whole(cut * unit), b, b, w);
        for (BigInteger low : List.of(w.shiftLeft(40).negate(), ZERO)) {
            contract.isNotFalseOf(draw, law.t, law.u, law.v, here, constant.d(), ZERO, ONE, from.n(), from.d(), line, whole(cut * unit),
                low, b, w);
        }
    }

    @Property(tries = TRIES)
    void everywhere(@ForAll Draw draw, Contract contract) {
        Law law = Law.drawn(draw);
        double q = law.retention().largestMean();
        BigInteger d = draw.positive(30);
        BigInteger n = Weakening.ceil(law.v.multiply(d), law.u).add(draw.slack());
        BigInteger unit = draw.oneIn(2) ? BigInteger.TEN.pow(15) : draw.positive(8);
        contract.isTrueOf(draw, law.t, law.u, law.v, constant(law, q, unit), unit, n, d);
        Law rare = law.rare(draw);
        for (int bits = 1; bits < 4; bits += 2) {
            BigInteger most = constant(rare, q / (1 << bits), unit);
            contract.isNotFalseOf(draw, rare.t, rare.u, rare.v, most, unit, rare.v, rare.u.shiftLeft(bits));
        }
    }

    /** Just below the largest one for means up to this one, in multiples of 1/unit. */
    private static BigInteger constant(Law law, double end, BigInteger unit) {
        return whole(law.retention().constant(end) * TIGHT * unit.doubleValue());
    }

    @Property(tries = TRIES)
    void certain(@ForAll Draw draw, Contract contract) {
        Law law = Law.drawn(draw);
        BigInteger d = draw.positive(40);
        BigInteger n = Weakening.floor(d.multiply(law.u.subtract(law.v)).multiply(law.u), law.v.multiply(law.v)).subtract(draw.slack());
        contract.isTrueOf(draw, law.u, law.v, n, d);
        contract.isTrueOf(draw, law.u.multiply(TWO), law.v.multiply(TWO), n, d);
    }
}
