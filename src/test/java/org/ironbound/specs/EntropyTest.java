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
class EntropyTest {
    @Property(tries = 100)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger m = draw.positive(80);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        BigInteger w = draw.positive(100);
        BigInteger q = draw.positive(100);
        BigInteger s = weightedBelow(draw, a, m, w);
        BigInteger t = weightedBelow(draw, m.subtract(a), m, w);
        contract.isTrueOf(draw, a, m, s, t, w, Weakening.floor(q.multiply(s.add(t)), m.multiply(w)).subtract(draw.slack()), q);
    }

    @Property(tries = 100)
    void defineAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger m = draw.positive(80);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        BigInteger w = draw.positive(100);
        BigInteger q = draw.positive(100);
        BigInteger s = weightedAbove(draw, a, m, w);
        BigInteger t = weightedAbove(draw, m.subtract(a), m, w);
        contract.isTrueOf(draw, a, m, s, t, w, Weakening.ceil(q.multiply(s.add(t)), m.multiply(w)).add(draw.slack()), q);
        // The logarithm of a/m in place of that of m/a.
        BigInteger less = a.signum() == 0 ? BigInteger.ZERO : Weakening.above(draw, Reference.ln(a, m), a.multiply(w));
        contract.isNotFalseOf(draw, a, m, less, t, w, Weakening.ceil(q.multiply(less.add(t)), m.multiply(w)), q);
    }

    private static BigInteger weightedBelow(Draw draw, BigInteger a, BigInteger m, BigInteger w) {
        return a.signum() == 0 ? draw.slack().negate() : Weakening.below(draw, Reference.ln(m, a), a.multiply(w));
    }

    private static BigInteger weightedAbove(Draw draw, BigInteger a, BigInteger m, BigInteger w) {
        return a.signum() == 0 ? draw.slack() : Weakening.above(draw, Reference.ln(m, a), a.multiply(w));
    }
}
