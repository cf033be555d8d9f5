package org.ironbound.specs;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;
import org.ironbound.reference.SymmetricLaws;

@Domain(Numbers.class)
@AddLifecycleHook(value = Contract.OfProperty.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class ClusterTest {
    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void noTrial(@ForAll Draw draw, Contract contract) {
        contract.isTrueOf(draw, draw.positive(60), draw.positive(60), draw.positive(60));
    }

    @Property(tries = TRIES)
    void moreOfFirst(@ForAll Draw draw, Contract contract) {
        Binomial x = new Binomial(draw);
        BigInteger up = x.trials().add(BigInteger.ONE).multiply(x.p);
        contract.isTrueOf(draw, x.arguments(draw, up, BigInteger.valueOf(x.n + 1 - x.i).multiply(x.p.add(x.q))));
    }

    @Property(tries = TRIES)
    void moreOfSecond(@ForAll Draw draw, Contract contract) {
        Binomial x = new Binomial(draw);
        BigInteger up = x.trials().add(BigInteger.ONE).multiply(x.q);
        contract.isTrueOf(draw, x.arguments(draw, up, BigInteger.valueOf(x.i + 1).multiply(x.p.add(x.q))));
    }

    @Property(tries = TRIES)
    void exchange(@ForAll Draw draw, Contract contract) {
        Binomial x = new Binomial(draw);
        x.i = Math.max(1, x.i);
        x.n = Math.max(1, x.n);
        contract.isTrueOf(draw, x.arguments(draw, BigInteger.valueOf(x.i).multiply(x.p), BigInteger.valueOf(x.n + 1 - x.i).multiply(x.q)));
    }

    @Property(tries = TRIES)
    void noMean(@ForAll Draw draw, Contract contract) {
        Fraction lambda = draw.proper(60);
        contract.isTrueOf(draw, lambda.n(), lambda.d(), draw.positive(60));
    }

    /** From a bound below or above, to one below or above. */
    @Property(tries = TRIES)
    void furtherMean(@ForAll Draw draw, Contract contract) {
        Fraction lambda = draw.proper(30);
        int j = draw.upTo(12);
        BigInteger s = draw.positive(100);
        BigFraction r = SymmetricLaws.mean(lambda.n(), lambda.d(), j);
        boolean low = draw.oneIn(2);
        BigInteger x = low ? below(draw, r, s).max(BigInteger.ZERO) : above(draw, r, s);
        BigInteger up = x.multiply(lambda.d()).add(lambda.n().multiply(s)).multiply(s);
        BigInteger down = lambda.d().multiply(s).add(lambda.n().multiply(x));
        BigInteger y = low ? Weakening.floor(up, down).subtract(draw.slack()) : Weakening.ceil(up, down).add(draw.slack());
        contract.isTrueOf(draw, lambda.n(), lambda.d(), BigInteger.valueOf(j), x, y, s);
    }

    @Property(tries = TRIES)
    void size(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(12);
        Fraction lambda = draw.proper(30);
        contract.isTrueOf(draw, BigInteger.valueOf(n), BigInteger.valueOf(n / 2), lambda.n(), lambda.d());
    }

    @Property(tries = TRIES)
    void atom(@ForAll Draw draw, Contract contract) {
        int n = 1 + draw.upTo(12);
        int i = draw.upTo(n / 2);
        Fraction lambda = draw.proper(30);
        BigInteger s = draw.positive(100);
        BigInteger p = lambda.d().add(lambda.n());
        BigInteger q = lambda.d().subtract(lambda.n());
        BigFraction major = SymmetricLaws.binomial(n, p, q, i);
        BigFraction minor = SymmetricLaws.binomial(n, q, p, i);
        BigFraction r = SymmetricLaws.mean(lambda.n(), lambda.d(), n - 2 * i);
        boolean low = draw.oneIn(2);
        contract.isTrueOf(draw, BigInteger.valueOf(n), lambda.n(), lambda.d(), BigInteger.valueOf(i), near(draw, low, major, s),
            near(draw, low, minor, s),
            near(draw, low, r, s), s);
    }

    static BigInteger below(Draw draw, BigFraction x, BigInteger s) {
        return Weakening.floor(x.getNumerator().multiply(s), x.getDenominator()).subtract(draw.slack());
    }

    static BigInteger above(Draw draw, BigFraction x, BigInteger s) {
        return Weakening.ceil(x.getNumerator().multiply(s), x.getDenominator()).add(draw.slack());
    }

    private static BigInteger near(Draw draw, boolean low, BigFraction x, BigInteger s) {
        return low ? below(draw, x, s) : above(draw, x, s);
    }

    /** The arguments that three recursions share. */
    private static final class Binomial {
        private int n;
        private int i;
        private final BigInteger p;
        private final BigInteger q;

        Binomial(Draw draw) {
            n = draw.upTo(12);
            i = draw.upTo(n);
            p = draw.positive(20);
            q = draw.positive(20);
        }

        BigInteger trials() {
            return BigInteger.valueOf(n);
        }

        BigInteger[] arguments(Draw draw, BigInteger up, BigInteger down) {
            BigInteger s = draw.positive(100);
            boolean low = draw.oneIn(2);
            BigInteger x = near(draw, low, SymmetricLaws.binomial(n, p, q, i), s);
            BigInteger y = low ? Weakening.floor(x.multiply(up), down).subtract(draw.slack()) : Weakening.ceil(x.multiply(up), down)
                .add(draw.slack());
            return new BigInteger[] {trials(), p, q, BigInteger.valueOf(i), x, y, s};
        }
    }
}
