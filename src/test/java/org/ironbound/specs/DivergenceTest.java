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

    /** The two probabilities move apart. */
    @Property(tries = 100)
    void growsAtLeast(@ForAll Draw draw, Contract contract) {
        BigInteger[] abm = probabilities(draw);
        BigInteger k = draw.positive(20);
        BigInteger w = abm[2].multiply(k);
        BigInteger a = abm[0].multiply(k);
        BigInteger b = abm[1].multiply(k);
        boolean below = a.compareTo(b) <= 0;
        BigInteger x = below ? draw.between(BigInteger.ZERO, a) : draw.between(a, w);
        BigInteger y = below ? draw.between(b, w.subtract(BigInteger.ONE)) : draw.between(BigInteger.ONE, b);
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.below(draw, Reference.divergence(abm[0], abm[1], abm[2]), q);
        BigInteger t = draw.positive(100);
        contract.isTrueOf(draw, abm[0], abm[1], abm[2], p, q, x, y, w, Weakening.floor(p.multiply(t), q).subtract(draw.slack()), t);
    }

    /** The two probabilities move towards each other. */
    @Property(tries = 100)
    void growsAtMost(@ForAll Draw draw, Contract contract) {
        BigInteger[] abm = probabilities(draw);
        BigInteger k = draw.positive(20);
        BigInteger w = abm[2].multiply(k);
        BigInteger a = abm[0].multiply(k);
        BigInteger b = abm[1].multiply(k);
        BigInteger x = draw.between(a.min(b), a.max(b));
        BigInteger y = a.compareTo(b) <= 0 ? draw.between(x.max(BigInteger.ONE), b) : draw.between(b, x.min(w.subtract(BigInteger.ONE)));
        BigInteger q = draw.positive(100);
        BigInteger p = Weakening.above(draw, Reference.divergence(abm[0], abm[1], abm[2]), q);
        BigInteger t = draw.positive(100);
        contract.isTrueOf(draw, abm[0], abm[1], abm[2], p, q, x, y, w, Weakening.ceil(p.multiply(t), q).add(draw.slack()), t);
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
        if (n.signum() <= 0) {
            return List.of();
        }
        List<List<BigInteger>> samples = new ArrayList<>(List.of(List.of(BigInteger.ONE, FINE),
            List.of(n.shiftLeft(1).multiply(FINE), FINE)));
        if (n.shiftLeft(1).compareTo(d) < 0) {
            BigInteger best = Reference.falseAlarmOfLeastInformation(n, d, FINE.multiply(d));
            samples.add(List.of(best, FINE));
            samples.add(List.of(best.add(BigInteger.ONE), FINE));
        }
        for (int i = 0; i < 3; i++) {
            BigInteger m = draw.positive(60);
            samples.add(List.of(draw.between(BigInteger.ONE, n.shiftLeft(1).multiply(m)), m));
        }
        return samples;
    }

    @Property(tries = 40)
    void definePhiAboveLineAt(@ForAll Draw draw, Contract contract) {
        Fraction half = draw.proper(30);
        BigInteger d = half.d().shiftLeft(1);
        BigInteger w = draw.positive(60);
        BigInteger s = draw.integer(60);
        BigInteger k = Weakening.floor(Reference.leastInformation(half.n(), d).floor(w.multiply(d)).add(s.multiply(half.n())), d)
            .subtract(draw.slack());
        contract.isTrueOf(draw, half.n(), d, k, s, w);
    }

    /** The quantifier is tried next to the minimizer, where a line that is too high must fail, near both ends, and at random. */
    @Property(tries = 12)
    void definePhiAboveLine(@ForAll Draw draw, Contract contract) {
        BigInteger w = draw.positive(40);
        BigInteger s = draw.oneIn(6) ? draw.integer(40).negate().min(BigInteger.ONE)
            : draw.between(BigInteger.ONE, w.multiply(BigInteger.valueOf(60)));
        BigInteger k = s.signum() <= 0 ? Weakening.floor(s, BigInteger.TWO) : Weakening.below(draw, Reference.leastPriced(s, w), w);
        contract.isTrueOf(draw, arguments -> errors(draw, arguments[1], arguments[2]), k, s, w);
    }

    @Property(tries = 60)
    void mixLines(@ForAll Draw draw, Contract contract) {
        BigInteger w = draw.positive(40);
        BigInteger s = draw.between(BigInteger.ONE, w.multiply(BigInteger.valueOf(60)));
        BigInteger t = draw.between(BigInteger.ONE, w.multiply(BigInteger.valueOf(60)));
        BigInteger k = Weakening.below(draw, Reference.leastPriced(s, w), w);
        BigInteger l = Weakening.below(draw, Reference.leastPriced(t, w), w);
        BigInteger i = draw.natural(20);
        BigInteger j = draw.positive(20);
        BigInteger m = Weakening.floor(i.multiply(k).add(j.multiply(l)), i.add(j)).subtract(draw.slack());
        BigInteger r = Weakening.ceil(i.multiply(s).add(j.multiply(t)), i.add(j)).add(draw.slack().min(w.shiftLeft(5)));
        contract.isTrueOf(draw, k, s, i, l, t, j, m, r, w);
        // A negative weight makes a line that is not below.
        BigInteger other = draw.between(BigInteger.ONE, j).subtract(j.add(BigInteger.ONE));
        BigInteger sum = other.add(j).max(BigInteger.ONE);
        contract.isNotFalseOf(draw, k, s, other, l, t, j, Weakening.floor(other.multiply(k).add(j.multiply(l)), sum),
            Weakening.ceil(other.multiply(s).add(j.multiply(t)), sum), w);
    }

    private static List<List<BigInteger>> errors(Draw draw, BigInteger s, BigInteger w) {
        BigInteger d = BigInteger.ONE.shiftLeft(120);
        BigInteger nearHalf = d.shiftRight(1).subtract(BigInteger.ONE);
        BigInteger best = s.signum() <= 0 || w.signum() <= 0 ? nearHalf : Reference.cheapestError(s, w).floor(d).min(nearHalf)
            .max(BigInteger.ONE);
        List<List<BigInteger>> samples = new ArrayList<>(List.of(List.of(best, d), List.of(nearHalf, d),
            List.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(20))));
        Fraction half = draw.proper(30);
        samples.add(List.of(half.n(), half.d().shiftLeft(1)));
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
