package org.ironbound.specs;

import java.math.BigInteger;
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
class GerberTest {
    @Property(tries = 200)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(14);
        BigInteger md = draw.positive(30);
        BigInteger mn = draw.between(BigInteger.ZERO, md);
        Fraction l = draw.proper(30);
        BigInteger w = draw.positive(100);
        BigInteger x = Weakening.below(draw, dber(mn, md), w);
        BigInteger y = Weakening.above(draw, dber(l.n().multiply(mn), l.d().multiply(md)), w);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.floor(d.multiply(x.subtract(y)).multiply(q), w).subtract(draw.slack());
        contract.isTrueOf(draw, d, mn, md, l.n(), l.d(), x, y, w, p, q);
    }

    private static Real dber(BigInteger n, BigInteger d) {
        return Reference.divergence(d.add(n), d, d.shiftLeft(1));
    }
}
