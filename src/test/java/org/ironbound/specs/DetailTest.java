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

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class DetailTest {
    @Property(tries = 200)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(14);
        Fraction s = draw.proper(20);
        BigInteger h = draw.positive(40);
        BigInteger g = Weakening.floor(s.n().multiply(h), s.d()).subtract(draw.oneIn(2) ? BigInteger.ZERO : draw.natural(39));
        Fraction distance = draw.ratio(10);
        Assume.that(g.signum() > 0);
        BigInteger y = draw.positive(40);
        BigInteger step = distance.n().pow(2).multiply(s.d().subtract(s.n())).multiply(y);
        BigInteger scale = distance.d().pow(2).multiply(s.n()).multiply(d).shiftLeft(1);
        BigInteger x = Weakening.floor(step, scale).subtract(draw.slack()).min(y).max(BigInteger.ZERO);
        BigInteger w = draw.positive(60);
        BigInteger most = s.n().multiply(h).multiply(x).multiply(y.shiftLeft(1).subtract(x)).multiply(w);
        BigInteger k = Weakening.floor(most, s.d().multiply(g).multiply(y.pow(2))).subtract(draw.slack());
        contract.isTrueOf(draw, d, g, h, distance.n(), distance.d(), s.n(), s.d(), x, y, k, w);
        // With u = 1 in place of 1/2; and for s = 1/2 just below rho = 2/3, with u = 1/4 in place of 1/8.
        BigInteger one = BigInteger.ONE;
        BigInteger two = BigInteger.TWO;
        BigInteger three = BigInteger.valueOf(3);
        BigInteger four = BigInteger.valueOf(4);
        contract.isNotFalseOf(draw, one, one, two, one, one, one, two, one, one, w, w);
        BigInteger less = Weakening.floor(w.multiply(BigInteger.valueOf(21)), BigInteger.valueOf(64));
        contract.isNotFalseOf(draw, two, two, three, one, one, one, two, one, four, less, w);
    }

    @Property(tries = 200)
    void defineExactly(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(14);
        Fraction s = draw.proper(20);
        BigInteger h = draw.positive(40);
        BigInteger g = Weakening.floor(s.n().multiply(h), s.d()).subtract(draw.oneIn(2) ? BigInteger.ZERO : draw.natural(39));
        Fraction distance = draw.ratio(10);
        BigInteger times = draw.positive(5);
        BigInteger x = distance.n().pow(2).multiply(s.d().subtract(s.n())).multiply(times);
        BigInteger y = distance.d().pow(2).multiply(s.n()).multiply(d).shiftLeft(1).multiply(times);
        Assume.that(g.signum() > 0 && x.compareTo(y) <= 0);
        BigInteger k = s.n().multiply(h).multiply(x).multiply(y.shiftLeft(1).subtract(x)).multiply(times);
        BigInteger w = s.d().multiply(g).multiply(y.pow(2)).multiply(times);
        contract.isTrueOf(draw, d, g, h, distance.n(), distance.d(), s.n(), s.d(), x, y, k, w);
    }
}
