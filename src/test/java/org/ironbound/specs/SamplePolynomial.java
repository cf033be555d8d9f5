package org.ironbound.specs;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ironbound.reference.OutOfReach;

/**
 * A polynomial with whole coefficients.
 *
 * @param terms the coefficients, none of them 0, by the exponents of the unknowns, none of them 0
 */
record SamplePolynomial(Map<Map<Integer, Integer>, BigInteger> terms) {
    static final SamplePolynomial ONE = number(BigInteger.ONE);
    private static final int MOST_TERMS = 200;
    private static final int MOST_BITS = 200_000;

    static SamplePolynomial number(BigInteger n) {
        return new SamplePolynomial(n.signum() == 0 ? Map.of() : Map.of(Map.of(), n));
    }

    static SamplePolynomial unknown(int i) {
        return new SamplePolynomial(Map.of(Map.of(i, 1), BigInteger.ONE));
    }

    SamplePolynomial plus(SamplePolynomial other) {
        Map<Map<Integer, Integer>, BigInteger> sum = new HashMap<>(terms);
        other.terms.forEach((powers, n) -> sum.merge(powers, n, BigInteger::add));
        return of(sum);
    }

    private static SamplePolynomial of(Map<Map<Integer, Integer>, BigInteger> terms) {
        terms.values().removeIf(n -> n.signum() == 0);
        if (terms.size() > MOST_TERMS) {
            throw new OutOfReach("a long polynomial");
        }
        return new SamplePolynomial(terms);
    }

    SamplePolynomial times(SamplePolynomial other) {
        Map<Map<Integer, Integer>, BigInteger> product = new HashMap<>();
        terms.forEach((mine, n) -> other.terms.forEach((powers, m) -> {
            Map<Integer, Integer> all = new TreeMap<>(mine);
            powers.forEach((i, e) -> all.merge(i, e, Integer::sum));
            product.merge(all, n.multiply(m), BigInteger::add);
        }));
        return of(product);
    }

    SamplePolynomial times(BigInteger n) {
        return times(number(n));
    }

    BigInteger norm() {
        return terms.values().stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger degree() {
        return BigInteger.valueOf(terms.keySet().stream().mapToInt(SamplePolynomial::degree).max().orElse(0));
    }

    private static int degree(Map<Integer, Integer> powers) {
        return powers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What it is where the unknown i is a to the power of p^i. */
    BigInteger at(BigInteger a, BigInteger p) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Map<Integer, Integer>, BigInteger> term : terms.entrySet()) {
            BigInteger product = term.getValue();
            for (Map.Entry<Integer, Integer> power : term.getKey().entrySet()) {
                product = product.multiply(unit(a, p, power.getKey()).pow(power.getValue()));
                requireShort(product);
            }
            sum = sum.add(product);
        }
        return sum;
    }

    private static void requireShort(BigInteger x) {
        if (x.bitLength() > MOST_BITS) {
            throw new OutOfReach("a long number");
        }
    }

    /** a to the power of p^i. */
    static BigInteger unit(BigInteger a, BigInteger p, int i) {
        if (p.signum() < 0 || i < 0) {
            throw new OutOfReach("a power of " + p);
        }
        BigInteger x = a;
        for (int k = 0; k < i; k++) {
            if (p.multiply(BigInteger.valueOf(x.bitLength())).compareTo(BigInteger.valueOf(MOST_BITS)) > 0) {
                throw new OutOfReach("a long number");
            }
            x = x.pow(p.intValueExact());
        }
        return x;
    }
}
