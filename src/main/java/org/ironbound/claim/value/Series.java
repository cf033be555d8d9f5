package org.ironbound.claim.value;

import java.math.BigInteger;
import java.util.Arrays;
import org.ironbound.kernel.exact.Enclosure;

/**
 * Enclosures of the Taylor coefficients f, f', f''/2, .. of a function of one variable, at a point or at all points of a range, and the
 * rules of calculus for them: each is an identity of formal power series, applied operation by operation in the kernel.
 *
 * @param kernel       what the rules are applied with
 * @param coefficients as many as are not known to be 0, at least one; all at one unit
 */
public record Series(MeteredKernel kernel, Enclosure... coefficients) {
    /** No coefficient of an honest claim has more bits than this above the precision. */
    private static final int MOST_BITS = 1 << 13;

    public Enclosure constant() {
        return coefficients[0];
    }

    private boolean has(int k) {
        return k < coefficients.length;
    }

    /** The coefficient of order k. */
    public Enclosure at(int k) {
        return has(k) ? coefficients[k] : number(0, kernel.unit());
    }

    /** Whether it is that of a number. */
    boolean isConstant() {
        return coefficients.length == 1;
    }

    /** The bits of all its numbers. */
    long length() {
        return Arrays.stream(coefficients).mapToLong(x -> x.lower.bitLength() + x.upper.bitLength()).sum();
    }

    static boolean isTooLong(Enclosure x) {
        return Math.max(x.lower.bitLength(), x.upper.bitLength()) > MOST_BITS + x.unit.bitLength();
    }

    /** A whole number at a unit. */
    static Enclosure number(long n, BigInteger unit) {
        BigInteger value = unit.multiply(BigInteger.valueOf(n));
        return new Enclosure(value, value, unit);
    }

    /** This series, with another first coefficient. */
    Series startingWith(Enclosure first) {
        Enclosure[] all = coefficients.clone();
        all[0] = first;
        return new Series(kernel, all);
    }

    Series plus(Series other) {
        Enclosure[] sum = new Enclosure[Math.max(coefficients.length, other.coefficients.length)];
        for (int k = 0; k < sum.length; k++) {
            sum[k] = !other.has(k) ? coefficients[k] : !has(k) ? other.coefficients[k] : coefficients[k].add(other.coefficients[k]);
        }
        return new Series(kernel, sum);
    }

    Series plus(long n) {
        return startingWith(constant().add(number(n, kernel.unit())));
    }

    /** n/d times this. */
    Series times(BigInteger n, BigInteger d) {
        Enclosure[] all = new Enclosure[coefficients.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = kernel.multiple(coefficients[k], n, d);
        }
        return new Series(kernel, all);
    }

    Series minus(Series other) {
        return plus(other.negate());
    }

    Series negate() {
        Enclosure[] all = new Enclosure[coefficients.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = coefficients[k].negate();
        }
        return new Series(kernel, all);
    }

    /** The product up to an order. */
    Series times(Series other, int order) {
        Enclosure[] product = new Enclosure[Math.min(order, coefficients.length + other.coefficients.length - 2) + 1];
        for (int k = 0; k < product.length; k++) {
            product[k] = convolution(kernel, coefficients, other.coefficients, k, 0, k);
        }
        return new Series(kernel, product);
    }

    /** The sum of x_j y_(k-j) over j from one number to another. */
    static Enclosure convolution(MeteredKernel kernel, Enclosure[] x, Enclosure[] y, int k, int from, int to) {
        Enclosure sum = null;
        for (int j = Math.max(from, k - y.length + 1); j <= Math.min(to, x.length - 1); j++) {
            Enclosure term = kernel.product(x[j], y[k - j]);
            sum = sum == null ? term : sum.add(term);
        }
        return sum == null ? number(0, kernel.unit()) : sum;
    }

    /**
     * x/y.
     *
     * @throws ArithmeticException if y may be 0
     */
    static Enclosure quotient(MeteredKernel kernel, Enclosure x, Enclosure y) {
        if (y.lower.signum() <= 0 && y.upper.signum() >= 0) {
            throw new ArithmeticException("a divisor that may be 0");
        }
        return y.lower.signum() > 0 ? kernel.quotient(x, y) : kernel.quotient(x.negate(), y.negate());
    }

    /** The quotient q up to an order, from q y = x. */
    Series over(Series divisor, int order) {
        Enclosure[] y = divisor.coefficients;
        if (y.length == 1) {
            Enclosure[] all = new Enclosure[coefficients.length];
            for (int k = 0; k < all.length; k++) {
                all[k] = quotient(kernel, coefficients[k], y[0]);
            }
            return new Series(kernel, all);
        }
        Enclosure[] q = new Enclosure[order + 1];
        for (int k = 0; k <= order; k++) {
            q[k] = quotient(kernel, at(k).add(convolution(kernel, k == 0 ? y : q, y, k, 0, k - 1).negate()), y[0]);
        }
        return new Series(kernel, q);
    }

    /** The exponential e up to an order, from e' = e x', given its constant. */
    Series exponential(Enclosure first, int order) {
        Enclosure[] slopes = slopes();
        Enclosure[] e = new Enclosure[order + 1];
        e[0] = first;
        for (int k = 1; k <= order; k++) {
            e[k] = kernel.multiple(convolution(kernel, slopes, e, k - 1, 0, k - 1), BigInteger.ONE, BigInteger.valueOf(k));
        }
        return new Series(kernel, e);
    }

    /** The sine s up to an order, from s' = c x' and c' = -s x', given its constant and that of c; for s = cos x, c is -sin x. */
    Series sine(Enclosure first, Enclosure companion, int order) {
        Enclosure[] slopes = slopes();
        Enclosure[] s = new Enclosure[order + 1];
        Enclosure[] c = new Enclosure[order + 1];
        s[0] = first;
        c[0] = companion;
        for (int k = 1; k <= order; k++) {
            s[k] = kernel.multiple(convolution(kernel, slopes, c, k - 1, 0, k - 1), BigInteger.ONE, BigInteger.valueOf(k));
            c[k] = kernel.multiple(convolution(kernel, slopes, s, k - 1, 0, k - 1), BigInteger.ONE.negate(), BigInteger.valueOf(k));
        }
        return new Series(kernel, s);
    }

    /** The logarithm up to an order, whose derivative is x'/x, given its constant; that of x is positive. */
    Series logarithm(Enclosure first, int order) {
        return new Series(kernel, slopes()).over(this, order - 1).integral(first);
    }

    /** The root s up to an order, from s^2 = x, given its constant, which is positive. */
    Series root(Enclosure first, int order) {
        Enclosure[] s = new Enclosure[order + 1];
        s[0] = first;
        for (int k = 1; k <= order; k++) {
            Enclosure rest = k == 1 ? at(1) : at(k).add(convolution(kernel, s, s, k, 1, k - 1).negate());
            s[k] = kernel.quotient(rest, first.add(first));
        }
        return new Series(kernel, s);
    }

    /** The n-th root r up to an order, from n x r' = r x', given its constant; that of x is not 0. */
    Series root(int n, Enclosure first, int order) {
        Enclosure[] r = new Enclosure[order + 1];
        r[0] = first;
        for (int k = 1; k <= order; k++) {
            Enclosure sum = number(0, kernel.unit());
            for (int j = 1; j <= Math.min(k, coefficients.length - 1); j++) {
                BigInteger factor = BigInteger.valueOf(j - (long) n * (k - j));
                sum = sum.add(kernel.multiple(kernel.product(coefficients[j], r[k - j]), factor, BigInteger.valueOf((long) n * k)));
            }
            r[k] = quotient(kernel, sum, constant());
        }
        return new Series(kernel, r);
    }

    /** The coefficients of the derivative. */
    private Enclosure[] slopes() {
        if (isConstant()) {
            return new Enclosure[] {number(0, kernel.unit())};
        }
        Enclosure[] slopes = new Enclosure[coefficients.length - 1];
        for (int k = 0; k < slopes.length; k++) {
            slopes[k] = kernel.multiple(coefficients[k + 1], BigInteger.valueOf(k + 1), BigInteger.ONE);
        }
        return slopes;
    }

    /** The derivative. */
    Series slope() {
        return new Series(kernel, slopes());
    }

    /** What this is the derivative of, given its constant. */
    Series integral(Enclosure first) {
        Enclosure[] all = new Enclosure[coefficients.length + 1];
        all[0] = first;
        for (int k = 1; k < all.length; k++) {
            all[k] = kernel.multiple(coefficients[k - 1], BigInteger.ONE, BigInteger.valueOf(k));
        }
        return new Series(kernel, all);
    }
}
