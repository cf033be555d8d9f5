package org.ironbound.kernel.real;

import org.ironbound.kernel.exact.Products;

/** Lemmas behind LeastInformation, for use in assertions; no Java code. */
public final class LeastInformationLemmas {
    /** {@code ln r >= 1 - 1/r} for r = n/d. */
    /*@ public normal_behavior
      @ requires n >= 1 && d >= 1;
      @ ensures \result && analysis.Ln.atLeast(n, d, n - d, n);
      @ public static model strictly_pure helper boolean logarithmAbove(\bigint n, \bigint d) {
      @   return n >= d ? logarithmAboveOne(n, d) : logarithmBelow(d, n) && analysis.Ln.inverseAtLeast(d, n, d - n, n); } @*/

    /** The first term of LN-SERIES: {@code ln(n/d) >= 2 (n-d)/(n+d) >= (n-d)/n}. */
    /*@ public normal_behavior
      @ requires n >= d >= 1;
      @ ensures \result && analysis.Ln.atLeast(n, d, n - d, n);
      @ public static model strictly_pure helper boolean logarithmAboveOne(\bigint n, \bigint d) {
      @   return analysis.Series.productOfNone((n + d) * (n + d), 2, 1, 0)
      @     && analysis.Series.sumOfNone((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0)
      @     && analysis.Ln.seriesAtLeast(n - d, n + d, 0)
      @     && firstTerm(n, d); } @*/

    /*@ public normal_behavior
      @ requires n >= d >= 1;
      @ requires analysis.Ln.atLeast((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * (1 + 0), (n + d) * 1);
      @ ensures \result && analysis.Ln.atLeast(n, d, n - d, n);
      @ public static model strictly_pure helper boolean firstTerm(\bigint n, \bigint d) {
      @   return Products.square(n - d)
      @     && analysis.Ln.monotoneAtLeast((n + d) + (n - d), (n + d) - (n - d), 2 * (n - d) * (1 + 0), (n + d) * 1, n, d, n - d, n); } @*/

    /** The first terms of LN-SERIES with their rest: {@code ln(n/d) <= (n-d)/d}. */
    /*@ public normal_behavior
      @ requires n > d >= 1;
      @ ensures \result && analysis.Ln.atMost(n, d, n - d, d);
      @ public static model strictly_pure helper boolean logarithmBelow(\bigint n, \bigint d) {
      @   return analysis.Series.productOfNone((n + d) * (n + d), 2, 1, 0)
      @     && analysis.Series.productStep((n + d) * (n + d), 2, 1, 0, 1)
      @     && analysis.Series.productOfNone((n - d) * (n - d), 2, -1, 0)
      @     && analysis.Series.productStep((n - d) * (n - d), 2, -1, 0, 1)
      @     && analysis.Series.sumOfNone((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0)
      @     && analysis.Series.sumStep((n - d) * (n - d), 2, -1, (n + d) * (n + d), 2, 1, 0, 1)
      @     && analysis.Ln.seriesAtMost(n - d, n + d, 1)
      @     && secondTerm(n, d, n - d, n + d, (n - d) * (n - d), (n + d) * (n + d)); } @*/

    /*@ public normal_behavior
      @ requires n > d >= 1 && a == n - d && b == n + d && aa == a * a && bb == b * b;
      @ requires analysis.Ln.atMost(b + a, b - a, 2 * a * ((bb * 3 + aa) * (bb - aa) + aa * aa), b * ((bb * 3) * (bb - aa)));
      @ ensures \result && analysis.Ln.atMost(n, d, a, d);
      @ public static model strictly_pure helper boolean secondTerm(\bigint n, \bigint d, \bigint a, \bigint b, \bigint aa, \bigint bb) {
      @   return Products.positive(n, d)
      @     && Products.positive(b, b)
      @     && Products.positive(bb, n * d)
      @     && Products.positive(b, bb * (n * d))
      @     && tangentPolynomial(n, d)
      @     && analysis.Ln.monotoneAtMost(b + a, b - a, 2 * a * ((bb * 3 + aa) * (bb - aa) + aa * aa), b * ((bb * 3) * (bb - aa)), n, d, a,
      @         d); } @*/

    /**
     * {@code 2 a ((3 b^2 + a^2)(b^2 - a^2) + a^4) d <= a b 3 b^2 (b^2 - a^2)} for a = n - d, b = n + d: the difference is 2 a d (n-d)(5n^3
     * + 11n^2 d + 7n d^2 + d^3).
     */
    /*@ public normal_behavior
      @ requires n > d >= 1;
      @ ensures \result;
      @ ensures 2 * (n - d) * ((((n + d) * (n + d)) * 3 + (n - d) * (n - d)) * ((n + d) * (n + d) - (n - d) * (n - d))
      @      + ((n - d) * (n - d)) * ((n - d) * (n - d))) * d
      @   <= (n - d) * ((n + d) * ((((n + d) * (n + d)) * 3) * ((n + d) * (n + d) - (n - d) * (n - d))));
      @ public static model strictly_pure helper boolean tangentPolynomial(\bigint n, \bigint d) {
      @   return Products.positive(n, n)
      @     && Products.positive(n, d)
      @     && Products.positive(d, d)
      @     && Products.positive(n * n, n)
      @     && Products.positive(n * n, d)
      @     && Products.positive(d * d, n)
      @     && Products.positive(d * d, d)
      @     && Products.nonNegative((n - d) * (n - d), d)
      @     && Products.square(n - d)
      @     && Products.nonNegative((n - d) * (n - d) * d, 5 * (n * n * n) + 11 * (n * n * d) + 7 * (d * d * n) + d * d * d); } @*/

    /** The tangent at (c, e) of the logarithm's part: {@code a ln(a/b) >= a u/s + a - b c/e}, from {@code ln(c/e) >= u/s}. */
    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && c >= 1 && e >= 1 && s >= 1 && analysis.Ln.atLeast(c, e, u, s);
      @ ensures \result && analysis.Ln.atLeast(a, b, u * (a * e) + s * (a * e - b * c), s * (a * e));
      @ public static model strictly_pure helper boolean tangent(\bigint a, \bigint b, \bigint c, \bigint e, \bigint u, \bigint s) {
      @   return Products.positive(a, e)
      @     && Products.positive(b, c)
      @     && Products.positive(s, a * e)
      @     && Products.positive(c, a * e)
      @     && Products.positive(e, b * c)
      @     && logarithmAbove(a * e, b * c)
      @     && analysis.Ln.monotoneAtLeast(c, e, u, s, c, e, u * (a * e), s * (a * e))
      @     && analysis.Ln.monotoneAtLeast(a * e, b * c, a * e - b * c, a * e, a * e, b * c, s * (a * e - b * c), s * (a * e))
      @     && analysis.Ln.productAtLeast(c, e, u * (a * e), a * e, b * c, s * (a * e - b * c), s * (a * e))
      @     && analysis.Ln.monotoneAtLeast(c * (a * e), e * (b * c), u * (a * e) + s * (a * e - b * c), s * (a * e), a, b,
      @         u * (a * e) + s * (a * e - b * c), s * (a * e)); } @*/

    /** The tangent with a further factor f in numerator and denominator. */
    /*@ public normal_behavior
      @ requires a >= 1 && b >= 1 && c >= 1 && e >= 1 && s >= 1 && f >= 1 && analysis.Ln.atLeast(c, e, u, s);
      @ ensures \result && analysis.Ln.atLeast(a, b, (u * (a * e) + s * (a * e - b * c)) * f, a * (s * (e * f)));
      @ public static model strictly_pure helper boolean scaledTangent(\bigint a, \bigint b, \bigint c, \bigint e, \bigint u, \bigint s,
      @     \bigint f) {
      @   return tangent(a, b, c, e, u, s)
      @     && Products.positive(a, e)
      @     && Products.positive(s, a * e)
      @     && Products.positive(s * (a * e), f)
      @     && analysis.Ln.monotoneAtLeast(a, b, u * (a * e) + s * (a * e - b * c), s * (a * e), a, b,
      @         (u * (a * e) + s * (a * e - b * c)) * f, a * (s * (e * f))); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private LeastInformationLemmas() {
    }

    /** A linear function that is at least z k at (0, 1) and (t, 1) is at least z k m at (b, m) for {@code 0 <= b <= t m}. */
    /*@ public normal_behavior
      @ requires t >= 1 && m >= 0 && 0 <= b && b <= t * m && z * k <= start && z * k <= t * slope + start;
      @ ensures \result && z * k * m <= slope * b + start * m;
      @ public static model strictly_pure helper boolean linear(\bigint t, \bigint m, \bigint b, \bigint z, \bigint k, \bigint slope,
      @     \bigint start) {
      @   return Products.nonNegative(t * slope + start - z * k, b)
      @     && Products.nonNegative(start - z * k, t * m - b)
      @     && Products.cancel(z * k * m, slope * b + start * m, t); } @*/

    /** At beta = p/(d m), the divergence is at least z/s. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1 && 0 < m && 0 < p && p <= 2 * n * m;
      @ requires analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires slope == (u - v) * (b * y) + s * (x * b - a * y);
      @ requires start == (u - v) * (b * y) * (d - 2 * n) + ((v + s) * (b * y) - s * (x * b)) * d;
      @ requires z * (b * y * d) <= start && z * (b * y * d) <= 2 * n * slope + start;
      @ ensures \result && analysis.Divergence.atLeast(p + (d - 2 * n) * m, p, d * m, z, s);
      @ public static model strictly_pure helper boolean point(\bigint n, \bigint d, \bigint a, \bigint b, \bigint x, \bigint y, \bigint u,
      @     \bigint v, \bigint s, \bigint z, \bigint slope, \bigint start, \bigint p, \bigint m) {
      @   return linear(2 * n, m, p, z, b * y * d, slope, start)
      @     && Products.positive(d - 2 * n, m)
      @     && Products.positive(n, m)
      @     && pointFor(p + (d - 2 * n) * m, p, d * m, a, b, x, y, u, v, s, z, slope * p + start * m); } @*/

    /*@ public normal_behavior
      @ requires 0 < p < m && p <= c && c <= m && a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1;
      @ requires analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires f == (u - v) * (b * y) * c + s * (x * b - a * y) * p + ((v + s) * (b * y) - s * (x * b)) * m;
      @ requires z * (b * y) * m <= f;
      @ ensures \result && analysis.Divergence.atLeast(c, p, m, z, s);
      @ public static model strictly_pure helper boolean pointFor(\bigint c, \bigint p, \bigint m, \bigint a, \bigint b, \bigint x,
      @     \bigint y, \bigint u, \bigint v, \bigint s, \bigint z, \bigint f) {
      @   return scaledTangent(c, p, a, b, u, s, y)
      @     && (c == m
      @        ? Products.nonNegative(m - p, x) && Products.nonNegative((m - p) * x, s) && Products.nonNegative((m - p) * x * s, b)
      @        : scaledTangent(m - c, m - p, x, y, v, s, b))
      @     && Products.positive(b, y)
      @     && Products.positive(s, b * y)
      @     && Products.monotone(z * (b * y) * m, f, s)
      @     && analysis.Divergence.defineAtLeast(c, p, m, (u * (c * b) + s * (c * b - p * a)) * y,
      @         (v * ((m - c) * y) + s * ((m - c) * y - (m - p) * x)) * b, s * (b * y), z, s); } @*/

    /** z is the slope of the tangent in beta, times s b y. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isSlope(\bigint a, \bigint b, \bigint x, \bigint y, \bigint u, \bigint v,
      @     \bigint s, \bigint z) {
      @   return z == (u - v) * (b * y) + s * (x * b - a * y); } @*/

    /** z is the value of the tangent at beta = 0, times s b y d. */
    /*@ public normal_behavior
      @ requires true; ensures true; accessible \nothing;
      @ public static model strictly_pure helper boolean isStart(\bigint n, \bigint d, \bigint b, \bigint x, \bigint y, \bigint u,
      @     \bigint v, \bigint s, \bigint z) {
      @   return z == (u - v) * (b * y) * (d - 2 * n) + ((v + s) * (b * y) - s * (x * b)) * d; } @*/

    /** At every beta. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1;
      @ requires analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires isSlope(a, b, x, y, u, v, s, slope);
      @ requires isStart(n, d, b, x, y, u, v, s, start);
      @ requires z * (b * y * d) <= start && z * (b * y * d) <= 2 * n * slope + start;
      @ ensures \result && analysis.Divergence.phiAtLeast(n, d, z, s);
      @ public static model strictly_pure helper boolean everywhere(\bigint n, \bigint d, \bigint a, \bigint b, \bigint x, \bigint y,
      @     \bigint u, \bigint v, \bigint s, \bigint z, \bigint slope, \bigint start) {
      @   return atEachPoint(n, d, a, b, x, y, u, v, s, z, slope, start) && analysis.Divergence.definePhiAtLeast(n, d, z, s); } @*/

    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && a >= 1 && b >= 1 && x >= 1 && y >= 1 && s >= 1;
      @ requires analysis.Ln.atLeast(a, b, u, s) && analysis.Ln.atLeast(x, y, v, s);
      @ requires slope == (u - v) * (b * y) + s * (x * b - a * y);
      @ requires start == (u - v) * (b * y) * (d - 2 * n) + ((v + s) * (b * y) - s * (x * b)) * d;
      @ requires z * (b * y * d) <= start && z * (b * y * d) <= 2 * n * slope + start;
      @ ensures \result;
      @ ensures (\forall \bigint p, m; 0 < m && 0 < p && p <= 2 * n * m;
      @   point(n, d, a, b, x, y, u, v, s, z, slope, start, p, m) && analysis.Divergence.atLeast(p + (d - 2 * n) * m, p, d * m, z, s));
      @ public static model strictly_pure helper boolean atEachPoint(\bigint n, \bigint d, \bigint a, \bigint b, \bigint x, \bigint y,
      @     \bigint u, \bigint v, \bigint s, \bigint z, \bigint slope, \bigint start) {
      @   return true; } @*/

    /** The four probabilities at the tangent point x = p/q below {@code 2e = 2n/d < 1} are positive. */
    /*@ public normal_behavior
      @ requires 0 < n && 2 * n < d && 0 < p && 1 <= q && p * d < 2 * n * q;
      @ ensures \result && 0 < d * q - p * d && 0 < 2 * n * q - p * d && 0 < p * d && 0 < d * q - (2 * n * q - p * d);
      @ public static model strictly_pure helper boolean tangentPoint(\bigint n, \bigint d, \bigint p, \bigint q) {
      @   return Products.positive(p, d) && Products.strictlyMonotone(2 * n, d, q); } @*/
}
