package org.ironbound.reference;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ironbound.reference.Reference.Fraction;

/** What concerns the learners whose score is a sum of signs, by the plainest formulas there are. */
public final class SignReference {
    private static final int MOST_SUMMANDS = 400;
    private static final int MOST_LAWS = 8;
    /** Of the laws that were asked for last: most questions are about several ends of a tail. */
    private static final Map<List<BigInteger>, BigInteger[]> COEFFICIENTS = Collections.synchronizedMap(
        new LinkedHashMap<>(MOST_LAWS, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<BigInteger>, BigInteger[]> eldest) {
                return size() > MOST_LAWS;
            }
        });

    private SignReference() {
    }

    /** h(a/m). */
    public static Real entropy(BigInteger a, BigInteger m) {
        if (a.signum() < 0 || a.compareTo(m) > 0 || m.signum() <= 0) {
            throw new OutsideDomain("entropy at " + a + "/" + m);
        }
        return a.signum() == 0 || a.equals(m) ? Real.exactly(0) : Real.approximated(digits -> entropy(a, m, digits));
    }

    /**
     * {@code P(S <= x/y)} for a sum of d independent Y, -1 with probability a/m and +1 with probability b/m: the coefficients of (a +
     * (m-a-b) z + b z^2)^d.
     */
    public static Fraction lowerTail(BigInteger d, BigInteger a, BigInteger b, BigInteger m, BigInteger x, BigInteger y) {
        if (d.signum() <= 0 || a.signum() < 0 || b.signum() < 0 || a.add(b).compareTo(m) > 0 || m.signum() <= 0 || y.signum() <= 0) {
            throw new OutsideDomain("sum of " + d + " signs " + a + ", " + b + " of " + m);
        }
        if (d.compareTo(BigInteger.valueOf(MOST_SUMMANDS)) > 0) {
            throw new OutOfReach("sum of " + d + " signs");
        }
        int n = d.intValueExact();
        BigInteger[] all = COEFFICIENTS.computeIfAbsent(List.of(d, a, b, m), law -> coefficients(n, a, m.subtract(a).subtract(b), b));
        BigInteger tail = IntStream.rangeClosed(-n, n).filter(s -> BigInteger.valueOf(s).multiply(y).compareTo(x) <= 0)
            .mapToObj(s -> all[s + n]).reduce(ZERO, BigInteger::add);
        return new Fraction(tail, m.pow(n));
    }

    /** Of (a + zero z + b z^2)^n. */
    private static BigInteger[] coefficients(int n, BigInteger a, BigInteger zero, BigInteger b) {
        BigInteger[] coefficients = {ONE};
        for (int i = 0; i < n; i++) {
            BigInteger[] next = new BigInteger[coefficients.length + 2];
            for (int j = 0; j < next.length; j++) {
                next[j] = at(coefficients, j).multiply(a).add(at(coefficients, j - 1).multiply(zero))
                    .add(at(coefficients, j - 2).multiply(b));
            }
            coefficients = next;
        }
        return coefficients;
    }

    /** d (1-p) (h(g u) + g u ln 2 - g h(u)), g = 2^(1-n). */
    public static Real sparseMemorization(BigInteger d, int n, Fraction p, Fraction u) {
        BigInteger patterns = ONE.shiftLeft(n - 1);
        Fraction released = new Fraction(u.n(), u.d().multiply(patterns));
        if (u.n().signum() == 0 || p.n().equals(p.d())) {
            return Real.exactly(0);
        }
        return Real.approximated(digits -> {
            int guarded = digits + n + d.bitLength();
            BigDecimal own = entropy(u.n(), u.d(), guarded).divide(new BigDecimal(patterns), new MathContext(guarded));
            BigDecimal sign = released.at(guarded).multiply(Reference.ln(BigDecimal.valueOf(2), guarded));
            return entropy(released.n(), released.d(), guarded).add(sign).subtract(own).multiply(new BigDecimal(d))
                .multiply(BigDecimal.ONE.subtract(p.at(guarded)));
        });
    }

    /** slope (2k-n), clipped to [-1, 1], times the denominator of the slope. */
    public static BigInteger answer(int n, Fraction slope, int k) {
        return slope.n().multiply(BigInteger.valueOf(2L * k - n)).min(slope.d()).max(slope.d().negate());
    }

    /** E f(K) for K binomial with P(+1) = (1 + lambda)/2, by binomial coefficients. */
    public static Fraction meanAnswer(int n, Fraction lambda, Fraction slope) {
        BigInteger sum = IntStream.rangeClosed(0, n).mapToObj(k -> binomial(n, lambda, k).multiply(answer(n, slope, k)))
            .reduce(ZERO, BigInteger::add);
        return new Fraction(sum, slope.d().multiply(lambda.d().multiply(TWO).pow(n)));
    }

    /** E h((1 + f(K))/2), to some digits. */
    private static BigDecimal doubt(int n, Fraction lambda, Fraction slope, int digits) {
        BigDecimal sum = IntStream.rangeClosed(0, n)
            .mapToObj(k -> entropy(slope.d().add(answer(n, slope, k)), slope.d().multiply(TWO), digits)
            .multiply(new BigDecimal(binomial(n, lambda, k))))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(new BigDecimal(lambda.d().multiply(TWO).pow(n)), new MathContext(digits));
    }

    /** The sum of weights times h(a/m). */
    public static Real sumOfEntropies(List<BigInteger> weights, List<BigInteger> numerators, BigInteger m) {
        boolean isZero = IntStream.range(0, weights.size())
            .allMatch(j -> weights.get(j).signum() == 0 || numerators.get(j).signum() == 0 || numerators.get(j).equals(m));
        return isZero ? Real.exactly(0) : Real.approximated(digits -> IntStream.range(0, weights.size())
            .mapToObj(j -> entropy(numerators.get(j), m, digits + 20).multiply(new BigDecimal(weights.get(j))))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** d (h((1 + E f(K))/2) - E h((1 + f(K))/2)). */
    public static Real booleanMemorization(BigInteger d, int n, Fraction lambda, Fraction slope) {
        if (slope.n().signum() == 0) {
            return Real.exactly(0);
        }
        Fraction mean = meanAnswer(n, lambda, slope);
        return Real.approximated(digits -> {
            int guarded = digits + d.bitLength() + lambda.d().bitLength() + slope.d().bitLength();
            return entropy(mean.d().add(mean.n()), mean.d().multiply(TWO), guarded).subtract(doubt(n, lambda, slope, guarded))
                .multiply(new BigDecimal(d));
        });
    }

    /** C(n,k) (1 + lambda)^k (1 - lambda)^(n-k), times the denominator of lambda to the n. */
    private static BigInteger binomial(int n, Fraction lambda, int k) {
        BigInteger choices = ONE;
        for (int i = 1; i <= k; i++) {
            choices = choices.multiply(BigInteger.valueOf(n + 1L - i)).divide(BigInteger.valueOf(i));
        }
        return choices.multiply(lambda.d().add(lambda.n()).pow(k)).multiply(lambda.d().subtract(lambda.n()).pow(n - k));
    }

    private static BigDecimal entropy(BigInteger a, BigInteger m, int digits) {
        return part(a, m, digits).add(part(m.subtract(a), m, digits));
    }

    private static BigDecimal part(BigInteger a, BigInteger m, int digits) {
        if (a.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal x = new Fraction(a, m).at(digits);
        return Reference.ln(x, digits).multiply(x).negate();
    }

    private static BigInteger at(BigInteger[] coefficients, int j) {
        return j < 0 || j >= coefficients.length ? ZERO : coefficients[j];
    }
}
