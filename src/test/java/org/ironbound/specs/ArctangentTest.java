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
class ArctangentTest {
    private static final int TRIES = 60;

    @Property(tries = TRIES)
    void monotoneAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        contract.isTrueOf(draw, Weakening.atLeast(draw, x, Reference.arctangent(x.n(), x.d())));
    }

    @Property(tries = TRIES)
    void monotoneAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        contract.isTrueOf(draw, Weakening.atMost(draw, x, Reference.arctangent(x.n(), x.d())));
    }

    @Property(tries = TRIES)
    void negateAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), above(draw, x, q), q);
    }

    @Property(tries = TRIES)
    void negateAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = argument(draw);
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), below(draw, x, q), q);
    }

    @Property(tries = TRIES)
    void inverseAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = new Fraction(draw.positive(40), draw.positive(40));
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), above(draw, x, q), q, Weakening.below(draw, Reference.pi(), q));
    }

    @Property(tries = TRIES)
    void inverseAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = new Fraction(draw.positive(40), draw.positive(40));
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), below(draw, x, q), q, Weakening.above(draw, Reference.pi(), q));
    }

    @Property(tries = TRIES)
    void sumAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction x = new Fraction(draw.natural(40), draw.positive(40));
        Fraction y = new Fraction(draw.natural(40), draw.positive(40));
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), y.n(), y.d(), below(draw, y, q), below(draw, rest(x, y), q), q);
        Fraction below = new Fraction(y.n().max(BigInteger.ONE).negate(), y.d());
        contract.isNotFalseOf(draw, beyond(below, x.d()), x.d(), below.n(), below.d(), below(draw, below, q), BigInteger.ZERO, q);
    }

    @Property(tries = TRIES)
    void sumAtMost(@ForAll Draw draw, Contract contract) {
        Fraction x = new Fraction(draw.natural(40), draw.positive(40));
        Fraction y = new Fraction(draw.natural(40), draw.positive(40));
        BigInteger q = draw.positive(80);
        contract.isTrueOf(draw, x.n(), x.d(), y.n(), y.d(), above(draw, y, q), above(draw, rest(x, y), q), q);
        Fraction below = new Fraction(y.n().max(BigInteger.ONE).negate(), y.d());
        contract.isNotFalseOf(draw, beyond(below, x.d()), x.d(), below.n(), below.d(), above(draw, below, q), BigInteger.ZERO, q);
    }

    /** The numerator over d of a number x with {@code 1 + x y <= 0}. */
    private static BigInteger beyond(Fraction y, BigInteger d) {
        return Weakening.ceil(y.d().multiply(d), y.n().negate());
    }

    private static Fraction rest(Fraction x, Fraction y) {
        return new Fraction(x.n().multiply(y.d()).subtract(y.n().multiply(x.d())), x.d().multiply(y.d()).add(x.n().multiply(y.n())));
    }

    @Property(tries = TRIES)
    void nearAtMost(@ForAll Draw draw, Contract contract) {
        Fraction y = argument(draw);
        BigInteger d = draw.positive(40);
        BigInteger n = Weakening.ceil(y.n().multiply(d), y.d()).add(draw.slack());
        BigInteger q = draw.positive(80);
        BigInteger distance = n.multiply(y.d()).subtract(y.n().multiply(d));
        BigInteger g = Weakening.ceil(distance.multiply(q), d.multiply(y.d())).add(draw.slack());
        contract.isTrueOf(draw, n, d, y.n(), y.d(), above(draw, y, q), g, q);
    }

    @Property(tries = TRIES)
    void seriesAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.positive(40);
        contract.isTrueOf(draw, draw.between(BigInteger.ZERO, b), b, BigInteger.valueOf(draw.upTo(12)));
    }

    @Property(tries = TRIES)
    void seriesAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger b = draw.positive(40);
        contract.isTrueOf(draw, draw.between(BigInteger.ZERO, b), b, BigInteger.valueOf(draw.upTo(12)));
    }

    private static Fraction argument(Draw draw) {
        BigInteger d = draw.positive(40);
        return new Fraction(draw.oneIn(8) ? BigInteger.ZERO : draw.integer(draw.oneIn(2) ? 80 : 40), d);
    }

    private static BigInteger below(Draw draw, Fraction x, BigInteger q) {
        return Weakening.below(draw, Reference.arctangent(x.n(), x.d()), q);
    }

    private static BigInteger above(Draw draw, Fraction x, BigInteger q) {
        return Weakening.above(draw, Reference.arctangent(x.n(), x.d()), q);
    }
}
