package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.Reference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class PrivacyTest {
    @Property(tries = 60)
    void defineLeakAtMost(@ForAll Draw draw, Contract contract) {
        Fraction epsilon = epsilon(draw);
        BigInteger w = draw.positive(200);
        BigInteger s = Weakening.above(draw, Reference.exp(epsilon.n().negate(), epsilon.d()), w);
        Assume.that(s.compareTo(w) < 0);
        contract.isTrueOf(draw, leak(draw, epsilon, s, w));
        // With half of e^(-epsilon) less would leak.
        contract.isNotFalseOf(draw, leak(draw, epsilon, s.shiftRight(1), w));
    }

    /** What follows of s/w. */
    private static BigInteger[] leak(Draw draw, Fraction epsilon, BigInteger s, BigInteger w) {
        BigInteger q = draw.positive(200);
        BigInteger top = epsilon.n().multiply(w);
        BigInteger bottom = epsilon.d().multiply(w.subtract(s));
        BigInteger t = Weakening.below(draw, Reference.ln(top, bottom), q);
        BigInteger p = Weakening.ceil(top.subtract(bottom).multiply(q).subtract(t.multiply(bottom)), bottom).add(draw.slack());
        return new BigInteger[] {epsilon.n(), epsilon.d(), s, w, t, p, q};
    }

    @Property(tries = 60)
    void leakIncreases(@ForAll Draw draw, Contract contract) {
        Fraction epsilon = epsilon(draw);
        BigInteger n = draw.positive(40);
        BigInteger q = draw.positive(200);
        BigInteger p = Weakening.above(draw, Formulas.leak(epsilon), q);
        BigInteger md = draw.positive(60);
        BigInteger mn = Weakening.ceil(n.multiply(p).multiply(md), q).add(draw.slack());
        contract.isTrueOf(draw, n, mn, md, epsilon.n(), epsilon.d(), p, q);
    }

    private static Fraction epsilon(Draw draw) {
        Fraction epsilon = draw.ratio(20);
        Assume.that(epsilon.n().divide(epsilon.d()).bitLength() < 10);
        return epsilon;
    }
}
