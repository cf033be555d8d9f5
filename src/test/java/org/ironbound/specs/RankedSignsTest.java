package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.special.Erf;
import org.ironbound.reference.Draw;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@Tag("again")
class RankedSignsTest {
    private static final int TRIES = 6;
    static final BigInteger SIZE = BigInteger.TEN.pow(6);
    static final BigInteger UNIT = BigInteger.ONE.shiftLeft(100);

    /** Ranks with the least variances, or some more, and what is computed of them, in doubles. */
    static final class Ranks {
        final double l;
        final double steepness;
        final List<Double> variances = new ArrayList<>();
        double inverses;
        double cost;
        double share = 1;
        final double least;

        Ranks(Draw draw, int count) {
            l = (5 + draw.upTo(250)) / 1000.0;
            double before = 0;
            for (int i = 0; i < count; i++) {
                double s = 2;
                for (int round = 0; round < 4; round++) {
                    s = NoisySigns.leastVariance(l, Math.max(s * Math.sqrt(before), 0.1)) * (1 + 1e-4);
                }
                variances.add(s + (i == 0 ? 0.011 : 0));
                before += 1 / s;
            }
            least = variances.get(count - 1);
            steepness = l * (1 + draw.upTo(400) / 100.0);
            for (double s : variances) {
                inverses += 1 / s;
                double own = least / s * (1 - steepness / Math.sqrt(inverses));
                Assume.that(own > 0.05);
                cost += NoisySigns.cost(own);
                share = Math.min(share, own);
            }
        }

        BigInteger mean() {
            return BigInteger.valueOf(Math.round(l * 1e6));
        }

        BigInteger variance(int i) {
            return up(variances.get(i), SIZE.pow(2));
        }

        BigInteger base() {
            return variances.stream().map(s -> up(s, SIZE.pow(2))).reduce(BigInteger.ONE, BigInteger::max).add(BigInteger.ONE);
        }

        BigInteger digits(int count) {
            BigInteger digits = BigInteger.ZERO;
            for (int i = 0; i < count; i++) {
                digits = digits.multiply(base()).add(variance(i));
            }
            return digits;
        }

        /** n with n/(d f) the steepness, for d the size. */
        BigInteger steep(BigInteger d) {
            return down(steepness * least, SIZE.pow(2)).multiply(d).divide(SIZE);
        }
    }

    /** Phi(-z) */
    static double tail(double z) {
        return Erf.erfc(z / Math.sqrt(2)) / 2;
    }

    static BigInteger up(double x, BigInteger unit) {
        return new BigDecimal(x).multiply(new BigDecimal(unit)).setScale(0, RoundingMode.CEILING).toBigInteger();
    }

    static BigInteger down(double x, BigInteger unit) {
        return new BigDecimal(x).multiply(new BigDecimal(unit)).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }

    @Property(tries = TRIES)
    void none(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.unit(40);
        BigInteger f = draw.positive(40);
        BigInteger u = draw.unit(40);
        contract.isTrueOf(draw, b, draw.between(BigInteger.ONE, b.subtract(BigInteger.ONE)), f.add(draw.positive(40)), f,
            draw.between(BigInteger.ONE, u.subtract(BigInteger.ONE)), draw.positive(40), draw.positive(40), u);
    }

    /** The last rank of a ladder, from what the others give. */
    @Property(tries = TRIES)
    void with(@ForAll Draw draw, Contract contract) {
        int count = 1 + draw.upTo(1);
        Ranks ranks = new Ranks(draw, count);
        double before = ranks.inverses - 1 / ranks.least;
        double own = 1 - ranks.steepness / Math.sqrt(ranks.inverses);
        double earlier = ranks.cost - NoisySigns.cost(own);
        BigInteger w = count == 1 ? SIZE.divide(BigInteger.TEN) : down(ranks.least * Math.sqrt(before) * 0.9999, SIZE);
        BigInteger s = ranks.variance(count - 1);
        BigInteger r = count == 1 ? s.sqrt() : s.add(w.pow(2)).sqrt();
        Assume.that(NoisySigns.of(SIZE, ranks.mean(), w, r).isSpread());
        BigInteger u = UNIT;
        BigInteger a = down(before * (1 - 1e-9) / 1e12, u);
        BigInteger e = up(earlier + 1e-7, u);
        BigInteger p = down(own - 1e-7, u);
        BigInteger t = p.min(down(ranks.share - 1e-7, u));
        BigInteger g = a.add(u.divide(s));
        BigInteger rate = u.subtract(p);
        BigInteger h = e.add(Weakening.ceil(rate.pow(2).multiply(u.shiftLeft(2).add(p.multiply(BigInteger.valueOf(5)))),
            p.multiply(u).multiply(BigInteger.valueOf(36)))).add(draw.slack());
        BigInteger y = s.multiply(u).subtract(p.multiply(s)).subtract(draw.slack());
        BigInteger n = ranks.steep(SIZE);
        Assume.that(y.signum() >= 0 && n.pow(2).multiply(u.pow(3)).compareTo(y.pow(2).multiply(g).multiply(SIZE.pow(2))) <= 0);
        contract.keeping("b", "l", "m", "c", "f", "s", "w", "r").isTrueOf(draw, SIZE, ranks.mean(), ranks.base(),
            ranks.digits(count - 1), s, t, n, SIZE, a, e, s, p, w, r, y, g, h, u);
    }
}
