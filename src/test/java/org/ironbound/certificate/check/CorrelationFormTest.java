package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Numbers;
import org.junit.jupiter.api.Test;

@Domain(Numbers.class)
class CorrelationFormTest {
    /** A fair bit, wrong with probability 1/4, times 8. */
    @Test
    void fairBit() {
        BigInteger[][] form = CorrelationForm.of(new BigInteger[][] {numbers(3, 1), numbers(1, 3)}, new BigFraction(1, 4), BigInteger.ONE);
        assertArrayEquals(new BigInteger[][] {numbers(128), numbers(0, 128), numbers(-96, -32, 96), numbers(-32, -96, 64, 96)}, form);
    }

    /** Its value at random functions is that of its definition. */
    @Property
    void valuesAreThoseOfTheDefinition(@ForAll Draw draw) {
        BigInteger[][] joint = new BigInteger[1 + draw.upTo(3)][1 + draw.upTo(3)];
        for (BigInteger[] row : joint) {
            Arrays.setAll(row, y -> draw.natural(40));
        }
        BigInteger a = draw.natural(40);
        BigInteger b = draw.natural(40).add(BigInteger.ONE);
        BigInteger scale = draw.natural(40).add(BigInteger.ONE);
        BigFraction x = new BigFraction(a, b);
        int outputs = joint[0].length;
        BigInteger[] v = new BigInteger[outputs + joint.length];
        Arrays.setAll(v, k -> draw.integer(40));
        BigInteger[][] form = CorrelationForm.of(joint, x, scale);
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < v.length; i++) {
            for (int k = 0; k <= i; k++) {
                value = value.add(form[i][k].multiply(v[i]).multiply(v[k]).multiply(BigInteger.valueOf(i == k ? 1 : 2)));
            }
        }
        assertEquals(definition(joint, x, v).multiply(scale), value);
    }

    private static BigInteger definition(BigInteger[][] joint, BigFraction x, BigInteger[] v) {
        int outputs = joint[0].length;
        BigInteger n = BigInteger.ZERO;
        BigInteger f1 = BigInteger.ZERO;
        BigInteger f2 = BigInteger.ZERO;
        BigInteger g2 = BigInteger.ZERO;
        BigInteger fg = BigInteger.ZERO;
        for (int i = 0; i < joint.length; i++) {
            for (int y = 0; y < outputs; y++) {
                BigInteger weight = joint[i][y];
                BigInteger f = v[outputs + i];
                BigInteger g = v[y];
                n = n.add(weight);
                f1 = f1.add(weight.multiply(f));
                f2 = f2.add(weight.multiply(f).multiply(f));
                g2 = g2.add(weight.multiply(g).multiply(g));
                fg = fg.add(weight.multiply(f).multiply(g));
            }
        }
        BigInteger ofOutputs = n.multiply(g2.subtract(fg.shiftLeft(1))).add(f1.multiply(f1));
        return x.getNumerator().multiply(n).multiply(f2).add(x.getDenominator().multiply(ofOutputs));
    }

    private static BigInteger[] numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
