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
        BigInteger minusOne = BigInteger.valueOf(-1L);
        BigInteger square5 = BigInteger.valueOf(25L);
        BigInteger square239 = BigInteger.valueOf(57121L);
        int i = half(SeriesLength.geometric(BigInteger.valueOf(1L), square5, unit));
        int j = half(SeriesLength.geometric(BigInteger.valueOf(1L), square239, unit));
        BigInteger lower = lower(i, j, 2 * i + 1, 2 * j, minusOne, square5, square239, unit);
        BigInteger upper = upper(i, j, 2 * i, 2 * j + 1, minusOne, square5, square239, unit);
        return new Enclosure(lower, upper, unit);
    }

    /** From an odd last index of the first series and an even one of the second. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= i && k <= HypergeometricSum.MAX_INDEX && 0 <= j && m <= HypergeometricSum.MAX_INDEX
      @   && k == 2 * i + 1 && m == 2 * j;
      @ requires BigInteger.val(minusOne) == -1 && BigInteger.val(square5) == 25 && BigInteger.val(square239) == 57121;
      @ ensures analysis.Pi.atLeast(BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger lower(int i, int j, int k, int m, BigInteger minusOne, BigInteger square5, BigInteger square239,
            BigInteger unit) {
        HypergeometricSum five = HypergeometricSum.of(minusOne, 2, -1, square5, 2, 1, k);
        HypergeometricSum other = HypergeometricSum.of(minusOne, 2, -1, square239, 2, 1, m);
        //@ assert SeriesLemmas.productPositive(25, 2, 1, 0, k) && SeriesLemmas.productPositive(57121, 2, 1, 0, m);
        //@ assert analysis.Pi.machinAtLeast(i, j);
        return floor(five.denominators, five.sum, other.denominators, other.sum, unit);
    }

    /** From an even last index of the first series and an odd one of the second. */
    /*@ private normal_behavior
      @ requires BigInteger.val(unit) >= 1 && 0 <= i && k <= HypergeometricSum.MAX_INDEX && 0 <= j && m <= HypergeometricSum.MAX_INDEX
      @   && k == 2 * i && m == 2 * j + 1;
      @ requires BigInteger.val(minusOne) == -1 && BigInteger.val(square5) == 25 && BigInteger.val(square239) == 57121;
      @ ensures analysis.Pi.atMost(BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \nothing; @*/
    private static BigInteger upper(int i, int j, int k, int m, BigInteger minusOne, BigInteger square5, BigInteger square239,
            BigInteger unit) {
        HypergeometricSum five = HypergeometricSum.of(minusOne, 2, -1, square5, 2, 1, k);
        HypergeometricSum other = HypergeometricSum.of(minusOne, 2, -1, square239, 2, 1, m);
        //@ assert SeriesLemmas.productPositive(25, 2, 1, 0, k) && SeriesLemmas.productPositive(57121, 2, 1, 0, m);
        //@ assert analysis.Pi.machinAtMost(i, j);
        return ceil(five.denominators, five.sum, other.denominators, other.sum, unit);
    }

    /*@ private normal_behavior
      @ requires 0 <= n < HypergeometricSum.MAX_INDEX;
      @ ensures 0 <= \result && 2 * \result + 1 <= HypergeometricSum.MAX_INDEX;
      @ assignable \strictly_nothing; @*/
    private static int half(int n) {
        return n / 2;
    }

    /** The numerator of 16 arctan(1/5) - 4 arctan(1/239) over 5 239 p q, from the partial sums (p+t)/p and (q+u)/q. */
    /*@ private normal_behavior
      @ ensures BigInteger.val(\result) == 16 * 239 * (BigInteger.val(p) + BigInteger.val(t)) * BigInteger.val(q)
      @   - 4 * 5 * (BigInteger.val(q) + BigInteger.val(u)) * BigInteger.val(p);
      @ assignable \strictly_nothing; @*/
    private static BigInteger numerator(BigInteger p, BigInteger t, BigInteger q, BigInteger u) {
        BigInteger first = BigInteger.valueOf(3824L).multiply(p.add(t)).multiply(q);
        BigInteger second = BigInteger.valueOf(20L).multiply(q.add(u)).multiply(p);
        return first.subtract(second);
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(p) >= 1 && BigInteger.val(q) >= 1 && BigInteger.val(unit) >= 1;
      @ requires analysis.Pi.atLeast(16 * 239 * (BigInteger.val(p) + BigInteger.val(t)) * BigInteger.val(q)
      @       - 4 * 5 * (BigInteger.val(q) + BigInteger.val(u)) * BigInteger.val(p),
      @     5 * 239 * (BigInteger.val(p) * BigInteger.val(q)));
      @ ensures analysis.Pi.atLeast(BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger floor(BigInteger p, BigInteger t, BigInteger q, BigInteger u, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(q));
        BigInteger result = Division.floor(unit.multiply(numerator(p, t, q, u)), BigInteger.valueOf(1195L).multiply(p.multiply(q)));
        /*@ assert CircleNumberLemmas.floorAtLeast(BigInteger.val(p), BigInteger.val(t), BigInteger.val(q), BigInteger.val(u),
          @     BigInteger.val(unit), BigInteger.val(result)); @*/
        return result;
    }

    /*@ private normal_behavior
      @ requires BigInteger.val(p) >= 1 && BigInteger.val(q) >= 1 && BigInteger.val(unit) >= 1;
      @ requires analysis.Pi.atMost(16 * 239 * (BigInteger.val(p) + BigInteger.val(t)) * BigInteger.val(q)
      @       - 4 * 5 * (BigInteger.val(q) + BigInteger.val(u)) * BigInteger.val(p),
      @     5 * 239 * (BigInteger.val(p) * BigInteger.val(q)));
      @ ensures analysis.Pi.atMost(BigInteger.val(\result), BigInteger.val(unit));
      @ assignable \strictly_nothing; @*/
    private static BigInteger ceil(BigInteger p, BigInteger t, BigInteger q, BigInteger u, BigInteger unit) {
        //@ assert Products.positive(BigInteger.val(p), BigInteger.val(q));
        BigInteger result = Division.ceil(unit.multiply(numerator(p, t, q, u)), BigInteger.valueOf(1195L).multiply(p.multiply(q)));
        /*@ assert CircleNumberLemmas.ceilAtMost(BigInteger.val(p), BigInteger.val(t), BigInteger.val(q), BigInteger.val(u),
          @     BigInteger.val(unit), BigInteger.val(result)); @*/
        return result;
    }
}
