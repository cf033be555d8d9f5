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
class BinomialTest {
    @Property(tries = 100)
    void defineNoneAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger t = BigInteger.valueOf(draw.upTo(12));
        Fraction f = draw.proper(20);
        BigInteger w = draw.positive(100);
        BigInteger q = draw.positive(100);
        BigInteger u = Reference.ln(f.d().subtract(f.n()), f.d()).floor(w).subtract(draw.natural(w.bitLength() + 3));
        BigInteger p = Weakening.below(draw, Reference.exp(t.multiply(u), w), q);
        contract.isTrueOf(draw, t, f.n(), f.d(), u, w, p, q);
    }

    @Property(tries = 200)
    void stepAtLeast(@ForAll Draw draw, Contract contract) {
        int t = draw.upTo(12);
        BigInteger m = BigInteger.valueOf(draw.upTo(t));
        Fraction f = draw.proper(20);
        BigInteger q = draw.positive(100);
        BigInteger s = draw.positive(100);
        Real weight = SampleMixture.binomial(BigInteger.valueOf(t), f.n(), f.d(), m);
        BigInteger p = Weakening.below(draw, weight, q).max(BigInteger.ZERO);
        BigInteger up = p.multiply(BigInteger.valueOf(t).subtract(m)).multiply(f.n()).multiply(s);
        BigInteger r = Weakening.floor(up, q.multiply(m.add(BigInteger.ONE)).multiply(f.d().subtract(f.n()))).subtract(draw.slack());
        contract.isTrueOf(draw, BigInteger.valueOf(t), f.n(), f.d(), m, p, q, r, s);
    }

    @Property(tries = 200)
    void weakenAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger t = BigInteger.valueOf(draw.upTo(12));
        BigInteger m = BigInteger.valueOf(draw.upTo(14));
        Fraction f = draw.proper(20);
        BigInteger q = draw.positive(100);
        BigInteger s = draw.positive(100);
        BigInteger p = Weakening.below(draw, SampleMixture.binomial(t, f.n(), f.d(), m), q);
        BigInteger r = Weakening.floor(p.multiply(s), q).subtract(draw.slack());
        contract.isTrueOf(draw, t, f.n(), f.d(), m, p, q, r, s);
    }

    @Property(tries = 200)
    void defineBetween(@ForAll Draw draw, Contract contract) {
        int t = draw.upTo(12);
        BigInteger m = BigInteger.valueOf(draw.upTo(t));
        Fraction f = draw.proper(20);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.below(draw, SampleMixture.binomial(BigInteger.valueOf(t), f.n(), f.d(), m), q);
        contract.isTrueOf(draw, BigInteger.valueOf(t), f.n(), f.d(), m, p, q);
    }

    @Property(tries = 200)
    void betweenStep(@ForAll Draw draw, Contract contract) {
        int from = draw.upTo(6);
        int to = from + 1 + draw.upTo(6);
        BigInteger t = BigInteger.valueOf(to + (long) draw.upTo(6));
        BigInteger a = BigInteger.valueOf(from);
        BigInteger b = BigInteger.valueOf(to);
        Fraction f = draw.proper(20);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.below(draw, SampleMixture.between(t, f.n(), f.d(), a, b), q);
        BigInteger r = Weakening.below(draw, SampleMixture.binomial(t, f.n(), f.d(), b), q);
        contract.isTrueOf(draw, t, f.n(), f.d(), a, b, p, r, q);
        // From more than b on there is nothing, and b itself adds nothing to it.
        contract.isNotFalseOf(draw, t, f.n(), f.d(), b.add(BigInteger.ONE), b, BigInteger.ZERO, r, q);
    }
}
