package org.ironbound.kernel.real;

import static org.ironbound.kernel.Enclosures.assertContains;
import static org.ironbound.kernel.Enclosures.assertNarrow;
import static org.ironbound.kernel.Enclosures.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.ironbound.kernel.Enclosures;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Formulas;
import org.ironbound.reference.Numbers;
import org.ironbound.reference.Reference.Fraction;

@Domain(Numbers.class)
class BinaryEntropyTest {
    @Property(tries = 200)
    void containsTheEntropy(@ForAll Draw draw) {
        BigInteger m = draw.positive(draw.oneIn(8) ? 1000 : 80);
        BigInteger a = draw.between(BigInteger.ZERO, m);
        Enclosure result = BinaryEntropy.of(new Logarithm(draw.unit(draw.oneIn(8) ? 1000 : 300)), a, m);
        assertContains(result, Formulas.entropy(a, m));
        assertNarrow(result, 60 + 6L * m.bitLength());
    }

    @Property(tries = 50)
    void isZeroAtBothEnds(@ForAll Draw draw) {
        BigInteger m = draw.positive(200);
        Logarithm ln = new Logarithm(draw.unit(300));
        for (BigInteger a : new BigInteger[] {BigInteger.ZERO, m}) {
            Enclosure result = BinaryEntropy.of(ln, a, m);
            assertEquals(BigInteger.ZERO, result.lower);
            assertEquals(BigInteger.ZERO, result.upper);
        }
    }

    @Property(tries = 100)
    void isWhatDoublesSay(@ForAll Draw draw) {
        Fraction x = Enclosures.between(draw, 0.01, 0.99);
        double p = Enclosures.toDouble(x.n(), x.d());
        assertNear(-p * Math.log(p) - (1 - p) * Math.log1p(-p), BinaryEntropy.of(new Logarithm(BigInteger.ONE.shiftLeft(200)), x.n(),
            x.d()));
    }
}
