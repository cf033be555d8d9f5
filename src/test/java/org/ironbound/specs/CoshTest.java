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
class CoshTest {
    private static final int TRIES = 100;
    private static final int MOST_TERMS = 12;

    @Property(tries = TRIES)
    void anyRest(@ForAll Draw draw, Contract contract) {
        Fraction x = atMostOne(draw);
        contract.isTrueOf(draw, x.n(), x.d(), BigInteger.valueOf(draw.upTo(MOST_TERMS)), draw.positive(60));
    }

    @Property(tries = TRIES)
    void longerRest(@ForAll Draw draw, Contract contract) {
        Fraction x = atMostOne(draw);
        int k = 1 + draw.upTo(MOST_TERMS);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.above(draw, Reference.restOfCosh(x.n(), x.d(), k), q);
        BigInteger divisor = x.d().pow(2).multiply(BigInteger.valueOf((2L * k - 1) * (2L * k)));
        BigInteger e = Weakening.ceil(x.n().pow(2).multiply(p), divisor).add(draw.slack());
        contract.isTrueOf(draw, x.n(), x.d(), BigInteger.valueOf(k), p, q, e);
    }

    @Property(tries = TRIES)
    void wholeSeries(@ForAll Draw draw, Contract contract) {
        Fraction x = atMostOne(draw);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), Weakening.above(draw, Reference.restOfCosh(x.n(), x.d(), 0), q), q);
    }

    @Property(tries = TRIES)
    void ofDouble(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.above(draw, Reference.cosh(x.n(), x.d()), q);
        BigInteger r = Weakening.ceil(p.pow(2).shiftLeft(1).subtract(q.pow(2)), q).add(draw.slack());
        contract.isTrueOf(draw, x.n(), x.d(), p, q, r);
    }

    @Property(tries = TRIES)
    void monotone(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(100);
        BigInteger e = draw.positive(60);
        BigInteger most = x.n().multiply(e).divide(x.d());
        contract.isTrueOf(draw, x.n(), x.d(), Weakening.above(draw, Reference.cosh(x.n(), x.d()), q), q,
            draw.between(BigInteger.ZERO, most), e);
        // Just larger than a small whole number.
        BigInteger n = BigInteger.valueOf(draw.upTo(8));
        BigInteger few = BigInteger.valueOf(1L + draw.upTo(8));
        contract.isNotFalseOf(draw, n, BigInteger.ONE, Reference.cosh(n, BigInteger.ONE).ceil(q), q, n.multiply(few).add(BigInteger.ONE),
            few);
    }

    private static Fraction atMostOne(Draw draw) {
        BigInteger d = draw.positive(40);
        return new Fraction(draw.between(BigInteger.ZERO, d), d);
    }

    private static Fraction argument(Draw draw) {
        BigInteger d = draw.positive(60);
        return new Fraction(draw.between(BigInteger.ZERO, d.multiply(BigInteger.valueOf(30))), d);
    }
}
