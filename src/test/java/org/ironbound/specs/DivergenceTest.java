package org.ironbound.specs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
class DivergenceTest {
    private static final BigInteger FINE = BigInteger.ONE.shiftLeft(300);

    @Property(tries = 100)
    void defineAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger[] abm = probabilities(draw);
        BigInteger w = draw.positive(100);
        BigInteger q = draw.positive(100);
        BigInteger s = weightedBelow(draw, abm[0], abm[1], w);
        BigInteger t = weightedBelow(draw, abm[2].subtract(abm[0]), abm[2].subtract(abm[1]), w);
        BigInteger p = Weakening.floor(q.multiply(s.add(t)), abm[2].multiply(w)).subtract(draw.slack());
        contract.isTrueOf(draw, abm[0], abm[1], abm[2], s, t, w, p, q);
    }

    @Property(tries = 100)
    void defineAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger[] abm = probabilities(draw);
        BigInteger w = draw.positive(100);
        BigInteger q = draw.positive(100);
        BigInteger s = weightedAbove(draw, abm[0], abm[1], w);
        BigInteger t = weightedAbove(draw, abm[2].subtract(abm[0]), abm[2].subtract(abm[1]), w);
        BigInteger p = Weakening.ceil(q.multiply(s.add(t)), abm[2].multiply(w)).add(draw.slack());
        contract.isTrueOf(draw, abm[0], abm[1], abm[2], s, t, w, p, q);
    }

    /** The quantifier is tried next to the minimizer, where a bound that is too large must fail, at both ends, and at random. */
    @Property(tries = 12)
    void definePhiAtLeast(@ForAll Draw draw, Contract contract) {
        Fraction half = draw.proper(30);
        BigInteger n = half.n();
        BigInteger d = half.d().shiftLeft(1);
        BigInteger q = draw.positive(60);
        BigInteger p = Weakening.below(draw, Reference.leastInformation(n, d), q);
        contract.isTrueOf(draw, arguments -> falseAlarms(draw, arguments[0], arguments[1]), n, d, p, q);
    }

    private static List<List<BigInteger>> falseAlarms(Draw draw, BigInteger n, BigInteger d) {
        BigInteger best = Reference.falseAlarmOfLeastInformation(n, d).floor(FINE.multiply(d));
        List<List<BigInteger>> samples = new ArrayList<>(List.of(List.of(best, FINE), List.of(best.add(BigInteger.ONE), FINE),
            List.of(BigInteger.ONE, FINE), List.of(n.shiftLeft(1).multiply(FINE), FINE)));
        for (int i = 0; i < 3; i++) {
            BigInteger m = draw.positive(60);
            samples.add(List.of(draw.between(BigInteger.ONE, n.shiftLeft(1).multiply(m)), m));
        }
        return samples;
    }

    private static BigInteger[] probabilities(Draw draw) {
        BigInteger m = draw.positive(80).add(BigInteger.ONE);
        BigInteger b = draw.between(BigInteger.ONE, m.subtract(BigInteger.ONE));
        return new BigInteger[] {draw.oneIn(5) ? b : draw.between(BigInteger.ZERO, m), b, m};
    }

    private static BigInteger weightedBelow(Draw draw, BigInteger a, BigInteger b, BigInteger w) {
        return a.signum() == 0 ? draw.slack().negate() : Weakening.below(draw, Reference.ln(a, b), a.multiply(w));
    }

    private static BigInteger weightedAbove(Draw draw, BigInteger a, BigInteger b, BigInteger w) {
        return a.signum() == 0 ? draw.slack() : Weakening.above(draw, Reference.ln(a, b), a.multiply(w));
    }
}
