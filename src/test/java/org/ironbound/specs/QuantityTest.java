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
import org.ironbound.reference.Real;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class QuantityTest {
    private static final int TRIES = 100;

    /** A root, rational now and then, and bounds of it. */
    private record Root(BigInteger k, BigInteger a, BigInteger b) {
        static Root draw(Draw draw) {
            int k = draw.upTo(2);
            Fraction x = draw.ratio(30);
            int power = draw.oneIn(3) ? 1 << k : 1;
            return new Root(BigInteger.valueOf(k), x.n().pow(power), x.d().pow(power));
        }

        BigInteger name() {
            return SampleLearner.named("root", k, a, b);
        }

        Real value() {
            return SampleLearner.root(k, a, b);
        }
    }

    @Property(tries = TRIES)
    void weakenAtLeast(@ForAll Draw draw, Contract contract) {
        Root x = Root.draw(draw);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = Weakening.below(draw, x.value(), q);
        contract.isTrueOf(draw, x.name(), p, q, Weakening.floor(p.multiply(s), q).subtract(draw.slack()), s);
        // Next to a whole number.
        Root whole = new Root(BigInteger.ZERO, draw.positive(30), BigInteger.ONE);
        contract.isNotFalseOf(draw, whole.name(), whole.a, BigInteger.ONE, whole.a.multiply(s).add(BigInteger.ONE), s);
    }

    @Property(tries = TRIES)
    void weakenAtMost(@ForAll Draw draw, Contract contract) {
        Root x = Root.draw(draw);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = Weakening.above(draw, x.value(), q);
        contract.isTrueOf(draw, x.name(), p, q, Weakening.ceil(p.multiply(s), q).add(draw.slack()), s);
        // Next to a whole number.
        Root whole = new Root(BigInteger.ZERO, draw.positive(30), BigInteger.ONE);
        contract.isNotFalseOf(draw, whole.name(), whole.a, BigInteger.ONE, whole.a.multiply(s).subtract(BigInteger.ONE), s);
    }

    @Property(tries = TRIES)
    void rootAtLeast(@ForAll Draw draw, Contract contract) {
        Root x = Root.draw(draw);
        BigInteger q = draw.positive(60);
        BigInteger p = x.value().floor(q);
        Assume.that(p.signum() > 0);
        contract.isTrueOf(draw, x.k, x.a, x.b, p, q);
    }

    @Property(tries = TRIES)
    void rootAtMost(@ForAll Draw draw, Contract contract) {
        Root x = Root.draw(draw);
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, x.k, x.a, x.b, x.value().ceil(q), q);
    }

    @Property(tries = TRIES)
    void bitsAtLeast(@ForAll Draw draw, Contract contract) {
        Root x = Root.draw(draw);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = Weakening.below(draw, x.value(), q).max(BigInteger.ZERO);
        BigInteger r = p.signum() == 0 ? BigInteger.ZERO
            : inverse(Reference.ln(BigInteger.TWO, BigInteger.ONE).ceil(BigInteger.ONE.shiftLeft(200)), p.multiply(s), q, false);
        contract.isTrueOf(draw, x.name(), p, q, r.subtract(draw.slack()), s);
    }

    @Property(tries = TRIES)
    void bitsAtMost(@ForAll Draw draw, Contract contract) {
        Root x = Root.draw(draw);
        BigInteger q = draw.positive(60);
        BigInteger s = draw.positive(60);
        BigInteger p = Weakening.above(draw, x.value(), q);
        BigInteger r = inverse(Reference.ln(BigInteger.TWO, BigInteger.ONE).floor(BigInteger.ONE.shiftLeft(200)), p.multiply(s), q, true);
        contract.isTrueOf(draw, x.name(), p, q, r.add(draw.slack()), s);
    }

    /** (p/q) over a number in multiples of 2^-200. */
    private static BigInteger inverse(BigInteger scaled, BigInteger p, BigInteger q, boolean up) {
        BigInteger n = p.shiftLeft(200);
        BigInteger d = scaled.multiply(q);
        return up ? Weakening.ceil(n, d) : Weakening.floor(n, d);
    }
}
