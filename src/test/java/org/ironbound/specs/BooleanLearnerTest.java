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
import org.ironbound.reference.SignReference;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class BooleanLearnerTest {
    private static final int MOST_SAMPLES = 8;

    @Property(tries = 100)
    void defineAnswer(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.natural(8), draw.integer(20), draw.positive(24), draw.natural(8));
    }

    @Property(tries = 100)
    void sumsAtNone(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, BigInteger.valueOf(draw.upTo(MOST_SAMPLES)), draw.integer(20), draw.integer(20), draw.integer(20),
            draw.positive(20));
    }

    @Property(tries = 100)
    void sumsStep(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(MOST_SAMPLES);
        contract.isTrueOf(draw, BigInteger.valueOf(n), draw.integer(20), draw.integer(20), draw.integer(20), draw.positive(20),
            BigInteger.valueOf(1 + draw.upTo(n)));
    }

    @Property(tries = 50)
    void doubtAtNone(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(MOST_SAMPLES);
        Fraction slope = new Fraction(draw.integer(20), draw.positive(24));
        BigInteger q = draw.positive(60);
        contract.isTrueOf(draw, BigInteger.valueOf(n), draw.natural(20), draw.natural(20), slope.n(), slope.d(),
            entropyBelow(draw, n, slope, 0, q), q);
    }

    @Property(tries = 50)
    void doubtStep(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(MOST_SAMPLES);
        int k = 1 + draw.upTo(n - 1);
        BigInteger a = draw.natural(20);
        BigInteger b = draw.natural(20);
        Fraction slope = new Fraction(draw.integer(20), draw.positive(24));
        BigInteger q = draw.positive(60);
        BigInteger before = BigInteger.ZERO;
        for (int j = 0; j < k; j++) {
            before = before.add(SignReference.weight(BigInteger.valueOf(n), a, b, j, k - 1).multiply(entropyBelow(draw, n, slope, j, q)));
        }
        contract.isTrueOf(draw, BigInteger.valueOf(n), a, b, slope.n(), slope.d(), BigInteger.valueOf(k), before,
            entropyBelow(draw, n, slope, k, q), q);
    }

    @Property(tries = 40)
    void defineMemorizationAtMost(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(MOST_SAMPLES);
        Fraction lambda = draw.proper(16);
        Fraction slope = new Fraction(draw.integer(20), draw.positive(24));
        BigInteger a = lambda.d().add(lambda.n());
        BigInteger b = lambda.d().subtract(lambda.n());
        BigInteger w = draw.positive(80);
        BigInteger mass = BigInteger.ZERO;
        BigInteger answers = BigInteger.ZERO;
        BigInteger doubt = BigInteger.ZERO;
        for (int j = 0; j <= n; j++) {
            BigInteger weight = SignReference.weight(BigInteger.valueOf(n), a, b, j, n);
            mass = mass.add(weight);
            answers = answers.add(weight.multiply(SignReference.answer(n, slope, j)));
            doubt = doubt.add(weight.multiply(entropyBelow(draw, n, slope, j, w)));
        }
        BigInteger half = slope.d().multiply(mass);
        BigInteger s = Weakening.above(draw, SignReference.entropy(half.add(answers), half.shiftLeft(1)), w);
        BigInteger d = draw.positive(20);
        BigInteger q = draw.positive(80);
        BigInteger p = Weakening.ceil(d.multiply(s.multiply(mass).subtract(doubt)).multiply(q), mass.multiply(w)).add(draw.slack());
        contract.isTrueOf(draw, d, BigInteger.valueOf(n), lambda.n(), lambda.d(), slope.n(), slope.d(), p, q, mass, answers, s, doubt, w);
    }

    private static BigInteger entropyBelow(Draw draw, int n, Fraction slope, int k, BigInteger q) {
        return Weakening.below(draw, SignReference.entropy(slope.d().add(SignReference.answer(n, slope, k)), slope.d().shiftLeft(1)), q);
    }
}
