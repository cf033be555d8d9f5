package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.Assume;
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
class LnTest {
    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void monotoneAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = draw.ratio(150);
        contract.isTrueOf(draw, Weakening.atLeast(draw, x, Reference.ln(x.n(), x.d())));
    }

    @Property(tries = TRIES)
    void monotoneAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = draw.ratio(150);
        BigInteger[] arguments = Weakening.atMost(draw, x, Reference.ln(x.n(), x.d()));
        arguments[4] = arguments[4].max(BigInteger.ONE);
        Assume.that(arguments[4].multiply(x.d()).compareTo(x.n().multiply(arguments[5])) <= 0);
        contract.isTrueOf(draw, arguments);
    }

    @Property(tries = TRIES)
    void one(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(100));
    }

    @Property(tries = TRIES)
    void productAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = draw.ratio(100);
        Fraction y = draw.ratio(100);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), below(draw, x, q), y.n(), y.d(), below(draw, y, q), q);
    }

    @Property(tries = TRIES)
    void productAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = draw.ratio(100);
        Fraction y = draw.ratio(100);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), above(draw, x, q), y.n(), y.d(), above(draw, y, q), q);
    }

    @Property(tries = TRIES)
    void inverseAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = draw.ratio(150);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), above(draw, x, q), q);
    }

    @Property(tries = TRIES)
    void inverseAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = draw.ratio(150);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), below(draw, x, q), q);
    }

    @Property(tries = TRIES)
    void seriesAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.positive(40);
        contract.isTrueOf(draw, draw.between(BigInteger.ZERO, b.subtract(BigInteger.ONE)), b, BigInteger.valueOf(draw.upTo(12)));
    }

    @Property(tries = TRIES)
    void seriesAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.positive(40);
        contract.isTrueOf(draw, draw.between(BigInteger.ZERO, b.subtract(BigInteger.ONE)), b, BigInteger.valueOf(1 + draw.upTo(12)));
    }

    private static BigInteger below(Draw draw, Fraction x, BigInteger q) {
        return Weakening.below(draw, Reference.ln(x.n(), x.d()), q);
    }

    private static BigInteger above(Draw draw, Fraction x, BigInteger q) {
        return Weakening.above(draw, Reference.ln(x.n(), x.d()), q);
    }
}
