package analysis;

/** One coordinate of Boolean clustering [BOOL]: n signs of mean theta c/d each, theta a fair sign, 0 < c < d. Denominators are positive. */
public final class Cluster {
    /** The binomial probability C(n,i) p^(n-i) q^i/(p+q)^n is between lo/s and hi/s; p, q > 0, 0 <= i <= n. */
    /*@ public static model no_state strictly_pure helper boolean binomial(\bigint n, \bigint p, \bigint q, \bigint i, \bigint lo, \bigint hi, \bigint s); @*/

    /** The mean of theta when j more signs are + than -, tanh(j artanh(c/d)), is between lo/s and hi/s; j >= 0. */
    /*@ public static model no_state strictly_pure helper boolean mean(\bigint c, \bigint d, \bigint j, \bigint lo, \bigint hi, \bigint s); @*/

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0;
      @ ensures \result && binomial(0, p, q, 0, s, s, s);
      @ public static model strictly_pure helper boolean noTrial(\bigint p, \bigint q, \bigint s); @*/

    /** C(n+1,i) (n+1-i) = C(n,i) (n+1). */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0 && 0 <= i && i <= n && binomial(n, p, q, i, lo, hi, s);
      @ requires a * ((n + 1 - i) * (p + q)) <= lo * ((n + 1) * p) && hi * ((n + 1) * p) <= b * ((n + 1 - i) * (p + q));
      @ ensures \result && binomial(n + 1, p, q, i, a, b, s);
      @ public static model strictly_pure helper boolean moreOfFirst(\bigint n, \bigint p, \bigint q, \bigint i, \bigint lo, \bigint hi, \bigint a, \bigint b, \bigint s); @*/

    /** C(n+1,i+1) (i+1) = C(n,i) (n+1). */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0 && 0 <= i && i <= n && binomial(n, p, q, i, lo, hi, s);
      @ requires a * ((i + 1) * (p + q)) <= lo * ((n + 1) * q) && hi * ((n + 1) * q) <= b * ((i + 1) * (p + q));
      @ ensures \result && binomial(n + 1, p, q, i + 1, a, b, s);
      @ public static model strictly_pure helper boolean moreOfSecond(\bigint n, \bigint p, \bigint q, \bigint i, \bigint lo, \bigint hi, \bigint a, \bigint b, \bigint s); @*/

    /** C(n,i-1) (n+1-i) = C(n,i) i. */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0 && 1 <= i && i <= n && binomial(n, p, q, i, lo, hi, s);
      @ requires a * ((n + 1 - i) * q) <= lo * (i * p) && hi * (i * p) <= b * ((n + 1 - i) * q);
      @ ensures \result && binomial(n, p, q, i - 1, a, b, s);
      @ public static model strictly_pure helper boolean exchange(\bigint n, \bigint p, \bigint q, \bigint i, \bigint lo, \bigint hi, \bigint a, \bigint b, \bigint s); @*/

    /*@ public normal_behavior
      @ requires 0 < c && c < d && s > 0;
      @ ensures \result && mean(c, d, 0, 0, 0, s);
      @ public static model strictly_pure helper boolean noMean(\bigint c, \bigint d, \bigint s); @*/

    /** tanh(x+y) = (tanh x + tanh y)/(1 + tanh x tanh y) increases in both, for non-negative x and y. */
    /*@ public normal_behavior
      @ requires 0 < c && c < d && s > 0 && 0 <= j && 0 <= lo && 0 <= hi && mean(c, d, j, lo, hi, s);
      @ requires a * (d * s + c * lo) <= (lo * d + c * s) * s && (hi * d + c * s) * s <= b * (d * s + c * hi);
      @ ensures \result && mean(c, d, j + 1, a, b, s);
      @ public static model strictly_pure helper boolean furtherMean(\bigint c, \bigint d, \bigint j, \bigint lo, \bigint hi, \bigint a, \bigint b, \bigint s); @*/

    /** The number of atoms of the law of the mean of theta given the sample: i = 0 .. h are the smaller numbers of equal signs. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d && 2 * h <= n && n <= 2 * h + 1;
      @ ensures \result && Target.size(Target.law(1, n, 1, c, d)) == h + 1;
      @ public static model strictly_pure helper boolean size(\bigint n, \bigint h, \bigint c, \bigint d); @*/

    /**
     * Atom i: i samples of one sign, n - i of the other, which happens with two binomial probabilities, and |E[theta | sample]| is that of n - 2 i equal
     * signs. For 2 i = n both are the same event.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d && 0 <= i && 2 * i <= n && s > 0;
      @ requires binomial(n, d + c, d - c, i, t, u, s) && binomial(n, d - c, d + c, i, v, w, s) && mean(c, d, n - 2 * i, k, r, s);
      @ ensures \result;
      @ ensures Target.atomAtLeast(Target.law(1, n, 1, c, d), i, 2 * i == n ? t : t + v, k, s);
      @ ensures Target.atomAtMost(Target.law(1, n, 1, c, d), i, 2 * i == n ? u : u + w, r, s);
      @ public static model strictly_pure helper boolean atom(\bigint n, \bigint c, \bigint d, \bigint i, \bigint t, \bigint u, \bigint v, \bigint w, \bigint k, \bigint r, \bigint s); @*/

    /** The largest value is the mean after n equal signs. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d && s > 0 && mean(c, d, n, lo, hi, s);
      @ ensures \result && Target.largestAtMost(Target.law(1, n, 1, c, d), hi, s);
      @ public static model strictly_pure helper boolean largest(\bigint n, \bigint c, \bigint d, \bigint lo, \bigint hi, \bigint s); @*/

    /** [BOOL-LINEAR] tau_n <= n lambda^2. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d;
      @ ensures \result && Target.coefficientAtMost(Target.law(1, n, 1, c, d), n * (c * c), d * d);
      @ public static model strictly_pure helper boolean linear(\bigint n, \bigint c, \bigint d); @*/
}
