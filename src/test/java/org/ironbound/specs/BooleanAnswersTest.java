package org.ironbound.specs;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.SignReference;
import org.ironbound.reference.SymmetricLaws;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class BooleanAnswersTest {
    private static final int MOST_SAMPLES = 8;

    @Property(tries = 100)
    void none(@ForAll Draw draw, Contract contract) {
        Table table = new Table(draw, 1 + draw.upTo(MOST_SAMPLES), 0);
        contract.isTrueOf(draw, table.n(), table.p, table.q, table.e, BigInteger.valueOf(table.samples / 2), draw.positive(60));
    }

    @Property(tries = 100)
    void middle(@ForAll Draw draw, Contract contract) {
        int i = 1 + draw.upTo(MOST_SAMPLES / 2);
        Table table = new Table(draw, 2 * i, 0);
        BigInteger s = draw.positive(60);
        BigInteger t = table.below(draw, table.p, table.q, i, s);
        BigInteger x = draw.natural(4).negate();
        BigInteger y = ZERO;
        BigInteger r = Weakening.below(draw, SignReference.entropy(ONE, TWO), s);
        BigInteger z = y.add(Weakening.floor(t.multiply(r), s)).subtract(draw.slack());
        contract.isTrueOf(draw, table.n(), table.p, table.q, table.e, BigInteger.valueOf(i), x, y, t, r, z, s);
    }

    @Property(tries = 100)
    void pair(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(MOST_SAMPLES);
        int i = draw.upTo((n - 1) / 2);
        Table table = new Table(draw, n, n / 2 - i);
        BigInteger s = draw.positive(60);
        BigInteger x = table.mean(s).subtract(draw.slack());
        BigInteger y = table.doubt(draw, s);
        BigInteger t = table.below(draw, table.p, table.q, i, s);
        BigInteger u = table.below(draw, table.q, table.p, i, s);
        BigFraction plus = SymmetricLaws.binomial(n, table.q, table.p, i);
        BigInteger w = Weakening.ceil(plus.getNumerator().multiply(s), plus.getDenominator()).add(draw.slack());
        BigInteger v = draw.between(ZERO, table.e);
        BigInteger r = Weakening.below(draw, SignReference.entropy(table.e.add(v), table.e.shiftLeft(1)), s);
        BigInteger a = x.add(Weakening.floor(t.subtract(w).multiply(v), table.e)).subtract(draw.slack());
        BigInteger b = y.add(Weakening.floor(t.add(u).multiply(r), s)).subtract(draw.slack());
        contract.isTrueOf(draw, table.n(), table.p, table.q, table.e, BigInteger.valueOf(i), table.digits, x, y, t, u, w, v, r, a, b, s);
    }

    /** Random answers to some counts, from the middle outward. */
    private static final class Table {
        private final int samples;
        private final BigInteger p;
        private final BigInteger q;
        private final BigInteger e;
        private final BigInteger digits;
        private final BigInteger[] answers;

        Table(Draw draw, int samples, int given) {
            this.samples = samples;
            q = draw.positive(12);
            p = q.add(draw.positive(12));
            e = draw.positive(10);
            answers = new BigInteger[given];
            BigInteger sum = ZERO;
            for (int j = 0; j < given; j++) {
                answers[j] = 2 * (samples / 2 - j) == samples ? ZERO : draw.between(ZERO, e);
                sum = sum.multiply(e.add(ONE)).add(answers[j]);
            }
            digits = sum;
        }

        BigInteger n() {
            return BigInteger.valueOf(samples);
        }

        BigInteger below(Draw draw, BigInteger first, BigInteger second, int i, BigInteger s) {
            BigFraction chance = SymmetricLaws.binomial(samples, first, second, i);
            return Weakening.floor(chance.getNumerator().multiply(s), chance.getDenominator()).subtract(draw.slack()).max(ZERO);
        }

        BigInteger mean(BigInteger s) {
            BigFraction sum = BigFraction.ZERO;
            for (int j = 0; j < answers.length; j++) {
                int i = samples / 2 - j;
                BigFraction more = SymmetricLaws.binomial(samples, p, q, i).subtract(SymmetricLaws.binomial(samples, q, p, i));
                sum = sum.add(more.multiply(new BigFraction(answers[j], e)));
            }
            return Weakening.floor(sum.getNumerator().multiply(s), sum.getDenominator());
        }

        BigInteger doubt(Draw draw, BigInteger s) {
            BigInteger sum = ZERO;
            for (int j = 0; j < answers.length; j++) {
                int i = samples / 2 - j;
                BigInteger weight = below(draw, p, q, i, s).add(2 * i == samples ? ZERO : below(draw, q, p, i, s));
                BigInteger entropy = Weakening.below(draw, SignReference.entropy(e.add(answers[j]), e.shiftLeft(1)), s);
                sum = sum.add(Weakening.floor(weight.multiply(entropy), s));
            }
            return sum;
        }
    }
}
