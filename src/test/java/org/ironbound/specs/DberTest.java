package org.ironbound.specs;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class DberTest {
    @Property(tries = 100)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(60);
        BigInteger m = draw.between(d.negate(), d);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, m, d, Weakening.below(draw, dber(m, d), q), q);
    }

    @Property(tries = 100)
    void defineAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(60);
        BigInteger m = draw.between(d.negate(), d);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, m, d, Weakening.above(draw, dber(m, d), q), q);
    }

    @Property(tries = 100)
    void growsAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(60);
        BigInteger m = draw.between(BigInteger.ZERO, d);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.below(draw, dber(m, d), q);
        BigInteger e = draw.positive(60);
        BigInteger n = signed(draw, draw.between(Weakening.ceil(m.multiply(e), d), e));
        BigInteger s = draw.positive(100);
        contract.isTrueOf(draw, m, d, p, q, n, e, Weakening.floor(p.multiply(s), q).subtract(draw.slack()), s);
    }

    @Property(tries = 100)
    void growsAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(60);
        BigInteger m = draw.between(BigInteger.ZERO, d);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.above(draw, dber(m, d), q);
        BigInteger e = draw.positive(60);
        BigInteger n = signed(draw, draw.between(BigInteger.ZERO, Weakening.floor(m.multiply(e), d)));
        BigInteger s = draw.positive(100);
        contract.isTrueOf(draw, m, d, p, q, n, e, Weakening.ceil(p.multiply(s), q).add(draw.slack()), s);
        // Up to twice as far from 0 it is larger.
        BigInteger farther = signed(draw, draw.between(m, m.shiftLeft(1).min(d)));
        contract.isNotFalseOf(draw, m, d, p, q, farther, d, p, q);
    }

    /** The line is laid through the two values, as low as it may be. */
    @Property(tries = 100)
    void belowLine(@ForAll Draw draw, Contract contract) {
        BigInteger e = draw.positive(60);
        BigInteger one = draw.between(e.negate(), e);
        BigInteger other = draw.between(e.negate(), e);
        BigInteger l = one.min(other);
        BigInteger h = one.max(other);
        BigInteger p = Weakening.above(draw, dber(l, e), e);
        BigInteger q = Weakening.above(draw, dber(h, e), e);
        BigInteger[] line = line(l, h, e, p, q);
        BigInteger d = draw.positive(60);
        BigInteger low = Weakening.ceil(l.multiply(d), e);
        BigInteger high = Weakening.floor(h.multiply(d), e);
        boolean empty = low.compareTo(high) > 0;
        contract.isTrueOf(draw, l, h, e, p, q, line[0], line[1].add(draw.slack()), line[2], empty ? l : draw.between(low, high),
            empty ? e : d);
        // A line through half of a value is not above it there.
        BigInteger half = p.shiftRight(1);
        BigInteger[] lower = line(l, h, e, half, q);
        contract.isNotFalseOf(draw, l, h, e, half, q, lower[0], lower[1], lower[2], l, e);
        half = q.shiftRight(1);
        lower = line(l, h, e, p, half);
        contract.isNotFalseOf(draw, l, h, e, p, half, lower[0], lower[1], lower[2], h, e);
        // Beyond its ends a falling or rising line is negative.
        for (BigInteger beyond : List.of(BigInteger.ONE, BigInteger.ONE.negate())) {
            BigInteger unit = BigInteger.ONE;
            BigInteger zero = BigInteger.ZERO;
            boolean isFalling = beyond.signum() > 0;
            contract.isNotFalseOf(draw, isFalling ? unit.negate() : zero, isFalling ? zero : unit, unit, isFalling ? unit : zero,
                isFalling ? zero : unit, beyond.negate(), zero, unit, beyond, unit);
        }
    }

    /** The least line through p at l and q at h, or above these. */
    private static BigInteger[] line(BigInteger l, BigInteger h, BigInteger e, BigInteger p, BigInteger q) {
        BigInteger w = h.subtract(l).max(BigInteger.ONE).multiply(e);
        BigInteger k = q.subtract(p).multiply(e);
        BigInteger c = Weakening.ceil(p.multiply(w).subtract(k.multiply(l)), e)
            .max(Weakening.ceil(q.multiply(w).subtract(k.multiply(h)), e));
        return new BigInteger[] {k, c, w};
    }

    private static BigInteger signed(Draw draw, BigInteger n) {
        return draw.oneIn(2) ? n.negate() : n;
    }

    private static Real dber(BigInteger m, BigInteger d) {
        return Reference.divergence(d.add(m), d, d.shiftLeft(1));
    }
}
