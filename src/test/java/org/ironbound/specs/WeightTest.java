package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class WeightTest {
    private static final int TRIES = 100;
    private static final int NEIGHBOURS = 4;

    /** Multiples of 1/s, mostly between -1 and 3, in order but for one in eight. */
    private static BigInteger[] ends(Draw draw, BigInteger s) {
        BigInteger a = end(draw, s);
        BigInteger c = end(draw, s);
        return (a.compareTo(c) > 0) == draw.oneIn(8) ? new BigInteger[] {a, c} : new BigInteger[] {c, a};
    }

    private static BigInteger end(Draw draw, BigInteger s) {
        return draw.oneIn(4) ? BigInteger.valueOf(draw.upTo(2) - 1)
            : draw.between(s.negate().shiftRight(draw.upTo(8)), s.multiply(BigInteger.valueOf(3)).shiftRight(draw.upTo(4)).add(ONE));
    }

    @Property(tries = TRIES)
    void tangent(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, tangent(draw, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, tangent(draw.tight(), 1 + draw.upTo(3)));
        }
    }

    /** A tangent at one of the ends, or elsewhere; or with a logarithm or a bound that is one unit too large, or at no place. */
    private static BigInteger[] tangent(Draw draw, int error) {
        BigInteger s = draw.positive(draw.oneIn(2) ? 4 : 40);
        BigInteger[] ends = ends(draw, s);
        BigInteger own = ends[draw.upTo(1)];
        BigInteger p = error == 3 ? draw.natural(3).negate() : own.signum() <= 0 || draw.oneIn(3) ? draw.positive(40) : own;
        BigInteger m = p.signum() <= 0 ? draw.integer(20)
            : Weakening.below(draw, Reference.ln(p, s), s).add(error == 1 ? ONE : ZERO);
        BigInteger slope = m.add(s);
        BigInteger least = ends[0].multiply(slope).min(ends[1].multiply(slope));
        BigInteger low = Weakening.floor(least, s).subtract(p).subtract(draw.slack()).add(error == 2 ? ONE : ZERO);
        return new BigInteger[] {ends[0], ends[1], s, p, m, low};
    }

    @Property(tries = TRIES)
    void ofNull(@ForAll Draw draw, Contract contract) {
        BigInteger s = draw.positive(40);
        contract.isTrueOf(draw, draw.integer(40), draw.natural(3).negate(), s, draw.slack().negate());
        for (int i = 0; i < NEIGHBOURS; i++) {
            BigInteger c = draw.oneIn(2) ? ONE : draw.natural(3).negate();
            contract.isNotFalseOf(draw, draw.natural(2).negate(), c, draw.oneIn(4) ? s.negate() : s, BigInteger.valueOf(draw.upTo(2) - 1));
        }
    }

    @Property(tries = TRIES)
    void ends(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, ends(draw, 0));
        for (int i = 0; i < NEIGHBOURS; i++) {
            contract.isNotFalseOf(draw, ends(draw.tight(), 1 + draw.upTo(3)));
        }
    }

    /** From above; or with a logarithm or a bound that is one unit too small. */
    private static BigInteger[] ends(Draw draw, int error) {
        BigInteger s = draw.positive(draw.oneIn(2) ? 4 : 40);
        BigInteger[] ends = ends(draw, s);
        BigInteger u = above(draw, ends[0], s).subtract(error == 1 ? ONE : ZERO);
        BigInteger v = above(draw, ends[1], s).subtract(error == 2 ? ONE : ZERO);
        BigInteger most = ends[0].signum() > 0 ? ends[0].multiply(u) : ZERO;
        BigInteger last = ends[1].signum() > 0 ? ends[1].multiply(v) : most;
        BigInteger high = Weakening.ceil(most.max(last), s).add(draw.slack()).subtract(error == 3 ? ONE : ZERO);
        return new BigInteger[] {ends[0], ends[1], s, u, v, high};
    }

    /** At least the logarithm; anything where there is none. */
    private static BigInteger above(Draw draw, BigInteger x, BigInteger s) {
        return x.signum() <= 0 ? draw.integer(10) : Weakening.above(draw, Reference.ln(x, s), s);
    }
}
