package org.ironbound.specs;

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
class CoshTest {
    @Property(tries = 100)
    void defineAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger d = draw.positive(60);
        BigInteger most = d.multiply(BigInteger.valueOf(30));
        BigInteger n = draw.between(most.negate(), most);
        BigInteger q = draw.positive(100);
        BigInteger e = Weakening.above(draw, Reference.exp(n, d), q);
        BigInteger f = Weakening.above(draw, Reference.exp(n.negate(), d), q);
        BigInteger p = Weakening.ceil(e.add(f), BigInteger.TWO).add(draw.slack());
        contract.isTrueOf(draw, n, d, e, f, p, q);
    }
}
