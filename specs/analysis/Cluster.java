package analysis;

/** One coordinate of Boolean clustering [BOOL]: n signs of mean theta c/d each, theta a fair sign, 0 < c < d. Denominators are positive. */
public final class Cluster {
    /** C(n,i) p^(n-i) q^i/(p+q)^n >= x/s; p, q > 0, 0 <= i <= n. */
    /*@ public static model no_state strictly_pure helper boolean binomialAtLeast(\bigint n, \bigint p, \bigint q, \bigint i, \bigint x,
      @     \bigint s); @*/

    /** C(n,i) p^(n-i) q^i/(p+q)^n <= x/s. */
    /*@ public static model no_state strictly_pure helper boolean binomialAtMost(\bigint n, \bigint p, \bigint q, \bigint i, \bigint x,
      @     \bigint s); @*/

    /** The mean of theta when j more signs are + than -, tanh(j artanh(c/d)), is at least x/s; j >= 0. */
    /*@ public static model no_state strictly_pure helper boolean meanAtLeast(\bigint c, \bigint d, \bigint j, \bigint x, \bigint s); @*/

    /** It is at most x/s. */
    /*@ public static model no_state strictly_pure helper boolean meanAtMost(\bigint c, \bigint d, \bigint j, \bigint x, \bigint s); @*/

    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0;
      @ ensures \result && binomialAtLeast(0, p, q, 0, s, s) && binomialAtMost(0, p, q, 0, s, s);
      @ public static model strictly_pure helper boolean noTrial(\bigint p, \bigint q, \bigint s); @*/

    /** C(n+1,i) (n+1-i) = C(n,i) (n+1). */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0 && 0 <= i && i <= n;
      @ ensures \result;
      @ ensures binomialAtLeast(n, p, q, i, x, s) && y * ((n + 1 - i) * (p + q)) <= x * ((n + 1) * p)
      @   ==> binomialAtLeast(n + 1, p, q, i, y, s);
      @ ensures binomialAtMost(n, p, q, i, x, s) && x * ((n + 1) * p) <= y * ((n + 1 - i) * (p + q))
      @   ==> binomialAtMost(n + 1, p, q, i, y, s);
      @ public static model strictly_pure helper boolean moreOfFirst(\bigint n, \bigint p, \bigint q, \bigint i, \bigint x, \bigint y,
      @     \bigint s); @*/

    /** C(n+1,i+1) (i+1) = C(n,i) (n+1). */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0 && 0 <= i && i <= n;
      @ ensures \result;
      @ ensures binomialAtLeast(n, p, q, i, x, s) && y * ((i + 1) * (p + q)) <= x * ((n + 1) * q)
      @   ==> binomialAtLeast(n + 1, p, q, i + 1, y, s);
      @ ensures binomialAtMost(n, p, q, i, x, s) && x * ((n + 1) * q) <= y * ((i + 1) * (p + q))
      @   ==> binomialAtMost(n + 1, p, q, i + 1, y, s);
      @ public static model strictly_pure helper boolean moreOfSecond(\bigint n, \bigint p, \bigint q, \bigint i, \bigint x, \bigint y,
      @     \bigint s); @*/

    /** C(n,i-1) (n+1-i) = C(n,i) i. */
    /*@ public normal_behavior
      @ requires p > 0 && q > 0 && s > 0 && 1 <= i && i <= n;
      @ ensures \result;
      @ ensures binomialAtLeast(n, p, q, i, x, s) && y * ((n + 1 - i) * q) <= x * (i * p) ==> binomialAtLeast(n, p, q, i - 1, y, s);
      @ ensures binomialAtMost(n, p, q, i, x, s) && x * (i * p) <= y * ((n + 1 - i) * q) ==> binomialAtMost(n, p, q, i - 1, y, s);
      @ public static model strictly_pure helper boolean exchange(\bigint n, \bigint p, \bigint q, \bigint i, \bigint x, \bigint y,
      @     \bigint s); @*/

    /*@ public normal_behavior
      @ requires 0 < c && c < d && s > 0;
      @ ensures \result && meanAtLeast(c, d, 0, 0, s) && meanAtMost(c, d, 0, 0, s);
      @ public static model strictly_pure helper boolean noMean(\bigint c, \bigint d, \bigint s); @*/

    /** tanh(x+y) = (tanh x + tanh y)/(1 + tanh x tanh y) increases in both, for non-negative x and y. */
    /*@ public normal_behavior
      @ requires 0 < c && c < d && s > 0 && 0 <= j && 0 <= x;
      @ ensures \result;
      @ ensures meanAtLeast(c, d, j, x, s) && y * (d * s + c * x) <= (x * d + c * s) * s ==> meanAtLeast(c, d, j + 1, y, s);
      @ ensures meanAtMost(c, d, j, x, s) && (x * d + c * s) * s <= y * (d * s + c * x) ==> meanAtMost(c, d, j + 1, y, s);
      @ public static model strictly_pure helper boolean furtherMean(\bigint c, \bigint d, \bigint j, \bigint x, \bigint y, \bigint s); @*/

    /** The number of atoms of the law of the mean of theta given the sample: i = 0 .. h are the smaller numbers of equal signs. */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d && 2 * h <= n && n <= 2 * h + 1;
      @ ensures \result && Target.size(Target.law(1, n, 1, c, d)) == h + 1;
      @ public static model strictly_pure helper boolean size(\bigint n, \bigint h, \bigint c, \bigint d); @*/

    /**
     * Atom i: i samples of one sign, n - i of the other, which happens with two binomial probabilities, and |E[theta | sample]| is that of
     * n - 2 i equal signs. For 2 i = n both are the same event.
     */
    /*@ public normal_behavior
      @ requires n >= 1 && 0 < c && c < d && 0 <= i && 2 * i <= n && s > 0;
      @ ensures \result;
      @ ensures binomialAtLeast(n, d + c, d - c, i, t, s) && binomialAtLeast(n, d - c, d + c, i, u, s) && meanAtLeast(c, d, n - 2 * i, r, s)
      @   ==> Target.atomAtLeast(Target.law(1, n, 1, c, d), i, 2 * i == n ? t : t + u, r, s);
      @ ensures binomialAtMost(n, d + c, d - c, i, t, s) && binomialAtMost(n, d - c, d + c, i, u, s) && meanAtMost(c, d, n - 2 * i, r, s)
      @   ==> Target.atomAtMost(Target.law(1, n, 1, c, d), i, 2 * i == n ? t : t + u, r, s);
      @ public static model strictly_pure helper boolean atom(\bigint n, \bigint c, \bigint d, \bigint i, \bigint t, \bigint u, \bigint r,
      @     \bigint s); @*/
}
