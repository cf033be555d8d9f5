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
import org.ironbound.reference.SignReference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class SparseLearnerTest {
    @Property(tries = 60)
    void defineMemorizationAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(20);
        int n = 1 + draw.upTo(12);
        Fraction p = draw.proper(20);
        Fraction u = draw.oneIn(6) ? new Fraction(BigInteger.ONE, BigInteger.ONE) : draw.proper(20);
        BigInteger c = BigInteger.ONE.shiftLeft(n - 1);
        BigInteger w = draw.positive(80);
        BigInteger s = Weakening.above(draw, SignReference.entropy(u.n(), u.d().multiply(c)), w);
        BigInteger t = Weakening.above(draw, Reference.ln(BigInteger.TWO, BigInteger.ONE), w);
        BigInteger r = Weakening.below(draw, SignReference.entropy(u.n(), u.d()), w);
        BigInteger y = draw.positive(80);
        BigInteger sum = s.multiply(u.d()).multiply(c).add(u.n().multiply(t)).subtract(u.d().multiply(r));
        BigInteger x = Weakening.ceil(d.multiply(p.d().subtract(p.n())).multiply(sum).multiply(y), p.d().multiply(u.d()).multiply(c)
            .multiply(w)).add(draw.slack());
        contract.isTrueOf(draw, d, BigInteger.valueOf(n), p.n(), p.d(), u.n(), u.d(), x, y, c, s, t, r, w);
    }
}
