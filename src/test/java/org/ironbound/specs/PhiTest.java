package org.ironbound.specs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
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
@Tag("again")
class PhiTest {
    private static final int TRIES = 60;
    private static final Real ROOT_OF_TWO_PI = Real.approximated(
        digits -> Reference.pi().at(digits).multiply(BigDecimal.valueOf(2)).sqrt(new MathContext(digits)));

    @Dear
    @Property(tries = TRIES)
    void monotoneAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        contract.isTrueOf(draw, Weakening.atLeast(draw, x, Reference.normal(x.n(), x.d())));
    }

    @Dear
    @Property(tries = TRIES)
    void monotoneAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        contract.isTrueOf(draw, Weakening.atMost(draw, x, Reference.normal(x.n(), x.d())));
    }

    @Property(tries = TRIES)
    void atMostOne(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(40);
        BigInteger more = draw.oneIn(2) ? BigInteger.ZERO : draw.positive(40);
        contract.isTrueOf(draw, x.n(), x.d(), q.add(more), q);
    }

    @Dear
    @Property(tries = TRIES)
    void reflectAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), Weakening.above(draw, Reference.normal(x.n(), x.d()), q), q);
    }

    @Dear
    @Property(tries = TRIES)
    void reflectAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(100);
        contract.isTrueOf(draw, x.n(), x.d(), Weakening.below(draw, Reference.normal(x.n(), x.d()), q), q);
    }

    @Property(tries = TRIES)
    void seriesAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger h = draw.positive(80);
        BigInteger v = draw.positive(80);
        BigInteger g = Weakening.below(draw, density(x), h).max(BigInteger.ZERO);
        contract.isTrueOf(draw, x.n().abs(), x.d(), BigInteger.valueOf(draw.upTo(20)), g, h, Weakening.above(draw, ROOT_OF_TWO_PI, v), v);
    }

    @Property(tries = TRIES)
    void seriesAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger h = draw.positive(80);
        BigInteger v = draw.positive(80);
        BigInteger w = Weakening.below(draw, ROOT_OF_TWO_PI, v).max(BigInteger.ONE);
        BigInteger half = x.n().pow(2).divide(x.d().pow(2)).subtract(BigInteger.ONE).shiftRight(1);
        BigInteger n = half.max(BigInteger.ONE).add(BigInteger.valueOf(draw.oneIn(2) ? 0 : draw.upTo(20)));
        contract.isTrueOf(draw, x.n().abs(), x.d(), n, Weakening.above(draw, density(x), h), h, w, v);
        // There is no series of -1 terms.
        Fraction small = new Fraction(x.n().mod(x.d()), x.d());
        contract.isNotFalseOf(draw, small.n(), small.d(), BigInteger.ONE.negate(), Weakening.above(draw, density(small), h), h, w, v);
    }

    private static Fraction argument(Draw draw) {
        BigInteger d = draw.positive(40);
        BigInteger most = d.multiply(BigInteger.valueOf(draw.oneIn(4) ? 20 : 4));
        return new Fraction(draw.oneIn(8) ? BigInteger.ZERO : draw.between(most.negate(), most), d);
    }

    private static Real density(Fraction x) {
        return Reference.exp(x.n().pow(2).negate(), x.d().pow(2).shiftLeft(1));
    }
}
