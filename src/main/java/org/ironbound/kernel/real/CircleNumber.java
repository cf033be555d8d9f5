package org.ironbound.kernel.real;

import java.math.BigInteger;
import org.ironbound.kernel.exact.Division;
import org.ironbound.kernel.exact.Enclosure;
import org.ironbound.kernel.exact.HypergeometricSum;
import org.ironbound.kernel.exact.Products;
import org.ironbound.kernel.exact.SeriesLemmas;

/** The number pi, by Machin's formula [PI]. */
public final class CircleNumber {
    private CircleNumber() {
    }

    /** Encloses pi at the given scale, a positive integer. */
    /*@ public normal_behavior
      @ requires BigInteger.val(unit) >= 1;
      @ ensures \fresh(\result) && \invariant_for(\result) && \result.unit == unit;
      @ ensures analysis.Pi.atLeast(BigInteger.val(\result.lower), BigInteger.val(unit));
      @ ensures analysis.Pi.atMost(BigInteger.val(\result.upper), BigInteger.val(unit));
      @ assignable \nothing; @*/
    public static Enclosure of(BigInteger unit) {
        BigInteger one = BigInteger.valueOf(1L);
        int i = half(SeriesLength.geometric(one, BigInteger.valueOf(25L), unit));
        int j = half(SeriesLength.geometric(one, BigInteger.valueOf(57121L), unit));
        HypergeometricSum low5 = terms(25L, 2 * i + 1);
        HypergeometricSum high5 = terms(25L, 2 * i);
        HypergeometricSum low239 = terms(57121L, 2 * j + 1);
        HypergeometricSum high239 = terms(57121L, 2 * j);
        //@ assert SeriesLemmas.productPositive(25, 2, 1, 0, 2 * i) && SeriesLemmas.productPositive(25, 2, 1, 0, 2 * i + 1);
        //@ assert SeriesLemmas.productPositive(57121, 2, 1, 0, 2 * j) && SeriesLemmas.productPositive(57121, 2, 1, 0, 2 * j + 1);
        BigInteger lower = Division.floor(unit.multiply(numerator(low5, high239)), denominator(low5, high239));
        BigInteger upper = Division.ceil(unit.multiply(numerator(high5, low239)), denominator(high5, low239));
        //@ assert analysis.Pi.machinAtLeast(i, j);
        //@ assert analysis.Pi.machinAtMost(i, j);
        //@ assert Products.positive(BigInteger.val(low5.denominators), BigInteger.val(high239.denominators)) && Products.positive(BigInteger.val(high5.denominators), BigInteger.val(low239.denominators));
        //@ assert floorAtLeast(BigInteger.val(low5.denominators), BigInteger.val(low5.sum), BigInteger.val(high239.denominators), BigInteger.val(high239.sum), BigInteger.val(unit), BigInteger.val(lower));
        //@ assert ceilAtMost(BigInteger.val(high5.denominators), BigInteger.val(high5.sum), BigInteger.val(low239.denominators), BigInteger.val(low239.sum), BigInteger.val(unit), BigInteger.val(upper));
        return new Enclosure(lower, upper, unit);
    }

    /*@ private normal_behavior
      @ requires 0 <= n && n < HypergeometricSum.MAX_INDEX;
      @ ensures 0 <= \result && 2 * \result + 1 <= HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int half(int n) {
        return n / 2;
    }

    /** The terms of arctan(1/m) for square = m^2. */
    /*@ private normal_behavior
      @ requires 0 <= n && n <= HypergeometricSum.MAX_INDEX;
      @ ensures \fresh(\result) && \invariant_for(\result);
      @ ensures BigInteger.val(\result.denominators) == analysis.Series.product(square, 2, 1, 0, n);
      @ ensures BigInteger.val(\result.sum) == analysis.Series.sum(-1, 2, -1, square, 2, 1, 0, n);
      @ assignable \nothing; @*/
    private static HypergeometricSum terms(long square, int n) {
        return HypergeometricSum.of(BigInteger.valueOf(-1L), 2, -1, BigInteger.valueOf(square), 2, 1, n);
    }

    /** 16 arctan(1/5) - 4 arctan(1/239) = numerator/denominator. */
    /*@ private normal_behavior
      @ requires \invariant_for(five) && \invariant_for(other);
      @ ensures BigInteger.val(\result) == 16 * 239 * (BigInteger.val(five.denominators) + BigInteger.val(five.sum)) * BigInteger.val(other.denominators)
      @   - 4 * 5 * (BigInteger.val(other.denominators) + BigInteger.val(other.sum)) * BigInteger.val(five.denominators);
      @ assignable \strictly_nothing; @*/
    private static BigInteger numerator(HypergeometricSum five, HypergeometricSum other) {
        BigInteger first = BigInteger.valueOf(3824L).multiply(five.denominators.add(five.sum)).multiply(other.denominators);
        BigInteger second = BigInteger.valueOf(20L).multiply(other.denominators.add(other.sum)).multiply(five.denominators);
        return first.subtract(second);
    }

    /*@ private normal_behavior
      @ requires \invariant_for(five) && \invariant_for(other);
      @ requires BigInteger.val(five.denominators) >= 1 && BigInteger.val(other.denominators) >= 1;
      @ ensures BigInteger.val(\result) == 5 * 239 * (BigInteger.val(five.denominators) * BigInteger.val(other.denominators)) && BigInteger.val(\result) >= 1;
      @ assignable \strictly_nothing; @*/
    private static BigInteger denominator(HypergeometricSum five, HypergeometricSum other) {
        //@ assert Products.positive(BigInteger.val(five.denominators), BigInteger.val(other.denominators));
        return BigInteger.valueOf(1195L).multiply(five.denominators.multiply(other.denominators));
    }

    /*@ private normal_behavior
      @ requires p >= 1 && q >= 1 && s >= 1 && p * q >= 1;
      @ requires analysis.Pi.atLeast(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q));
      @ requires low * (5 * 239 * (p * q)) <= s * (16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p);
      @ ensures \result && analysis.Pi.atLeast(low, s);
      @ private static model strictly_pure helper boolean floorAtLeast(\bigint p, \bigint t, \bigint q, \bigint u, \bigint s, \bigint low) {
      @   return analysis.Pi.weakenAtLeast(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q), low, s); } @*/

    /*@ private normal_behavior
      @ requires p >= 1 && q >= 1 && s >= 1 && p * q >= 1;
      @ requires analysis.Pi.atMost(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q));
      @ requires s * (16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p) <= high * (5 * 239 * (p * q));
      @ ensures \result && analysis.Pi.atMost(high, s);
      @ private static model strictly_pure helper boolean ceilAtMost(\bigint p, \bigint t, \bigint q, \bigint u, \bigint s, \bigint high) {
      @   return analysis.Pi.weakenAtMost(16 * 239 * (p + t) * q - 4 * 5 * (q + u) * p, 5 * 239 * (p * q), high, s); } @*/
}
