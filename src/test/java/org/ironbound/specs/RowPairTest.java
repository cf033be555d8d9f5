package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.TwoRows;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class RowPairTest {
    private static final int TRIES = 60;
    private static final int BITS = 30;

    @Property
    void lineOfNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(100));
    }

    @Property
    void sumOfNone(@ForAll Draw draw, Contract contract) {
        BigInteger t = draw.positive(BITS);
        contract.isTrueOf(draw, draw.between(ZERO, t), t, draw.positive(100));
    }

    /** A line below the term is drawn as a tangent; the quantifier is tried where it touches, at both ends, and at random. */
    @Property(tries = TRIES)
    void lineStep(@ForAll Draw draw, Contract contract) {
        BigInteger list = list(draw);
        BigInteger u = draw.positive(BITS);
        BigInteger[] line = tangent(draw, list, u);
        BigInteger p = entry(draw);
        BigInteger q = entry(draw);
        BigInteger t = draw.positive(BITS);
        BigInteger s = draw.between(ZERO, t);
        BigInteger[] more = tangent(TwoRows.of(new BigInteger[] {p}, new BigInteger[] {q}), new BigFraction(s, t), u);
        contract.isTrueOf(draw, arguments -> places(arguments[4], arguments[5], arguments[6], arguments[7]), list, line[0], line[1], u, p,
            q,
            more[0].subtract(draw.slack()), more[1].subtract(draw.slack()));
    }

    @Property(tries = TRIES)
    void sumStep(@ForAll Draw draw, Contract contract) {
        BigInteger list = list(draw);
        BigInteger t = draw.positive(BITS);
        BigInteger s = draw.between(ZERO, t);
        BigInteger u = draw.positive(BITS);
        BigInteger p = entry(draw);
        BigInteger q = entry(draw);
        BigFraction b = new BigFraction(s, t);
        contract.isTrueOf(draw, list, s, t, ceil(TwoRows.decoded(list).sum(b), u).add(draw.slack()), u, p, q,
            ceil(TwoRows.of(new BigInteger[] {p}, new BigInteger[] {q}).sum(b), u).add(draw.slack()));
    }

    @Property(tries = TRIES)
    void defineAtMostBetween(@ForAll Draw draw, Contract contract) {
        BigInteger list = list(draw);
        BigInteger d = draw.positive(BITS);
        BigInteger u = draw.positive(BITS);
        BigInteger e = draw.positive(BITS);
        BigInteger q = draw.positive(BITS);
        BigInteger[] line = tangent(draw, list, u);
        BigInteger from = draw.oneIn(4) ? draw.integer(BITS) : draw.between(ZERO, e);
        BigInteger to = draw.oneIn(4) ? draw.integer(BITS) : draw.between(from.min(e), e);
        BigFraction low = new BigFraction(value(line, from, e).min(value(line, to, e)), d.multiply(u).multiply(e));
        contract.isTrueOf(draw, list, d, line[0], line[1], u, from, to, e, ceil(BigFraction.ONE.subtract(low), q).add(draw.slack()), q);
    }

    @Property(tries = TRIES)
    void defineAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger list = list(draw);
        BigInteger d = draw.positive(BITS);
        BigInteger e = draw.positive(BITS);
        BigInteger q = draw.positive(BITS);
        BigInteger x = draw.oneIn(4) ? draw.integer(BITS) : draw.between(ZERO, e);
        BigInteger bound = ceil(TwoRows.decoded(list).largest(d), q).add(ONE);
        BigInteger first = bound.add(draw.slack());
        BigInteger second = bound.add(draw.slack());
        contract.isTrueOf(draw, list, d, x, e, first, second, first.max(second).add(draw.slack()), q);
        // The least bound; and less, where it is known of a single b only.
        BigInteger least = bound.subtract(ONE);
        BigInteger less = least.subtract(ONE);
        contract.isNotFalseOf(draw, list, d, x, e, least, least, least, q);
        contract.isNotFalseOf(draw, list, d, e, e, draw.oneIn(2) ? least : less, less, less, q);
        contract.isNotFalseOf(draw, list, d, ZERO, e, less, draw.oneIn(2) ? least : less, less, q);
    }

    @Property(tries = TRIES)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger list = list(draw);
        BigInteger d = draw.positive(BITS);
        BigInteger t = draw.positive(BITS);
        BigInteger s = draw.between(ZERO, t);
        BigInteger u = draw.positive(BITS);
        BigInteger q = draw.positive(BITS);
        BigInteger h = ceil(TwoRows.decoded(list).sum(new BigFraction(s, t)), u).add(draw.slack());
        BigInteger p = Weakening.floor(q.multiply(u.multiply(d).subtract(h)), u.multiply(d)).subtract(draw.slack());
        contract.isTrueOf(draw, list, d, s, t, h, u, p, q);
    }

    private static BigInteger list(Draw draw) {
        BigInteger list = ZERO;
        for (int y = draw.upTo(4); y > 0; y--) {
            list = TwoRows.with(list, entry(draw), entry(draw));
        }
        return list;
    }

    private static BigInteger entry(Draw draw) {
        return draw.oneIn(5) ? draw.integer(BITS) : draw.natural(BITS);
    }

    private static BigInteger[] tangent(Draw draw, BigInteger list, BigInteger u) {
        return tangent(TwoRows.decoded(list), new BigFraction(draw.between(ZERO, BigInteger.valueOf(64)), BigInteger.valueOf(64)), u);
    }

    /** Values at 0 and 1, rounded down, of a line that touches near b: a chord over a short interval, lowered. */
    private static BigInteger[] tangent(TwoRows rows, BigFraction b, BigInteger u) {
        BigFraction step = new BigFraction(ONE, ONE.shiftLeft(40));
        BigFraction next = b.compareTo(BigFraction.ONE_HALF) < 0 ? b.add(step) : b.subtract(step);
        BigFraction slope = rows.sum(next).subtract(rows.sum(b)).divide(next.subtract(b));
        BigFraction atZero = rows.sum(b).subtract(slope.multiply(b));
        BigFraction atOne = atZero.add(slope);
        BigFraction tooHigh = rows.least(atZero, atOne, BigFraction.ZERO, BigFraction.ONE);
        BigInteger margin = ONE.add(ceil(tooHigh.negate(), u).max(ZERO));
        return new BigInteger[] {floor(atZero, u).subtract(margin), floor(atOne, u).subtract(margin)};
    }

    private static BigInteger value(BigInteger[] line, BigInteger x, BigInteger e) {
        return e.subtract(x).multiply(line[0]).add(x.multiply(line[1]));
    }

    /**
     * Where (k0 (1-b) + k1 b)(p b + q (1-b)) may be largest on [0, 1]: at the ends and where its slope is 0; so the places decide the
     * quantifier.
     */
    private static List<List<BigInteger>> places(BigInteger p, BigInteger q, BigInteger k0, BigInteger k1) {
        List<List<BigInteger>> places = new ArrayList<>(List.of(List.of(ZERO, ONE), List.of(ONE, ONE)));
        BigInteger rise = k1.subtract(k0);
        BigInteger other = p.subtract(q);
        BigInteger curvature = rise.multiply(other).shiftLeft(1);
        if (curvature.signum() != 0) {
            BigFraction top = new BigFraction(rise.multiply(q).add(other.multiply(k0)).negate(), curvature);
            if (top.getNumerator().signum() >= 0 && top.compareTo(BigFraction.ONE) <= 0) {
                places.add(List.of(top.getNumerator(), top.getDenominator()));
            }
        }
        return places;
    }

    private static BigInteger floor(BigFraction x, BigInteger u) {
        return Weakening.floor(x.getNumerator().multiply(u), x.getDenominator());
    }

    private static BigInteger ceil(BigFraction x, BigInteger u) {
        return floor(x.negate(), u).negate();
    }
}
