package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class ExpTest {
    private static final int TRIES = 100;
    private static final int MOST = 40;

    @Property(tries = TRIES)
    void monotoneAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = exponent(draw);
        contract.isTrueOf(draw, Weakening.atLeast(draw, x, Reference.exp(x.n(), x.d())));
    }

    @Property(tries = TRIES)
    void monotoneAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = exponent(draw);
        contract.isTrueOf(draw, Weakening.atMost(draw, x, Reference.exp(x.n(), x.d())));
    }

    @Property(tries = TRIES)
    void sumAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = exponent(draw);
        Fraction y = exponent(draw);
        BigInteger q = draw.positive(80);
        BigInteger s = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), below(draw, x, q).max(BigInteger.ZERO), q, y.n(), y.d(),
            below(draw, y, s).max(BigInteger.ZERO), s);
        // The product of two negative bounds is none.
        contract.isNotFalseOf(draw, x.n(), x.d(), q.shiftLeft(4 * MOST).negate(), q, y.n(), y.d(), s.shiftLeft(4 * MOST).negate(), s);
    }

    @Property(tries = TRIES)
    void sumAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = exponent(draw);
        Fraction y = exponent(draw);
        BigInteger q = draw.positive(80);
        BigInteger s = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), above(draw, x, q), q, y.n(), y.d(), above(draw, y, s), s);
    }

    @Property(tries = TRIES)
    void inverseAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = exponent(draw);
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), above(draw, x, q), q);
    }

    @Property(tries = TRIES)
    void inverseAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = exponent(draw);
        // Large enough for a positive lower bound.
        BigInteger q = draw.positive(80).shiftLeft(2 * MOST);
        contract.isTrueOf(draw, x.n(), x.d(), below(draw, x, q).max(BigInteger.ONE), q);
    }

    @Property(tries = TRIES)
    void seriesAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.positive(40);
        contract.isTrueOf(draw, draw.between(BigInteger.ZERO, b), b, BigInteger.valueOf(draw.upTo(15)));
    }

    @Property(tries = TRIES)
    void seriesAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.positive(40);
        contract.isTrueOf(draw, draw.between(BigInteger.ZERO, b), b, BigInteger.valueOf(1 + draw.upTo(15)));
        // For x = n + 1 the terms do not fall.
        BigInteger two = BigInteger.TWO;
        contract.isNotFalseOf(draw, two, BigInteger.ONE, BigInteger.ONE);
        contract.isNotFalseOf(draw, b.multiply(two), b, BigInteger.ONE);
    }

    private static Fraction exponent(Draw draw) {
        BigInteger d = draw.positive(60);
        BigInteger most = d.multiply(BigInteger.valueOf(MOST));
        return new Fraction(draw.oneIn(8) ? BigInteger.ZERO : draw.between(most.negate(), most), d);
    }

    private static BigInteger below(Draw draw, Fraction x, BigInteger q) {
        return Weakening.below(draw, Reference.exp(x.n(), x.d()), q);
    }

    private static BigInteger above(Draw draw, Fraction x, BigInteger q) {
        return Weakening.above(draw, Reference.exp(x.n(), x.d()), q);
    }
}
