package org.ironbound.kernel.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;

@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
class HypergeometricSumTest {
    /** With no zero among the denominators: gamma + delta > 0. */
    @Property(tries = 200)
    void isTheNaiveSumOfFractions(@ForAll Draw draw, @ForAll @IntRange(max = 70) int n) {
        BigInteger a = draw.integer(60);
        BigInteger b = draw.positive(60);
        int alpha = draw.upTo(2);
        int beta = draw.upTo(2) - 1;
        int gamma = 1 + draw.upTo(1);
        int delta = draw.upTo(1) - (gamma == 2 ? 1 : 0);
        HypergeometricSum sum = HypergeometricSum.of(a, alpha, beta, b, gamma, delta, n);

        BigFraction term = BigFraction.ONE;
        BigFraction total = BigFraction.ZERO;
        for (int k = 1; k <= n; k++) {
            term = term.multiply(new BigFraction(a.multiply(BigInteger.valueOf(alpha * k + beta)),
                b.multiply(BigInteger.valueOf(gamma * k + delta))));
            total = total.add(term);
        }
        assertEquals(term, new BigFraction(sum.numerators, sum.denominators));
        assertEquals(total, new BigFraction(sum.sum, sum.denominators));
    }
}
