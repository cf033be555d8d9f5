package org.ironbound.kernel.exact;

import java.math.BigInteger;

/** Lemmas behind SumOfSquares, by induction over the sums of Forms, for use in assertions; no Java code. */
public final class SumOfSquaresLemmas {
    /** One linear form more, in one row: entryDot grows by d l[i] (l v). */
    /*@ public normal_behavior
      @ requires n >= 0 && r >= 1;
      @ ensures \result && Forms.entryDot(l, d, v, i, n, r) == Forms.entryDot(l, d, v, i, n, r - 1)
      @   + BigInteger.val(d[r - 1]) * (BigInteger.val(l[r - 1][i]) * Forms.dot(l[r - 1], v, n));
      @ measured_by n;
      @ public static model strictly_pure helper boolean rowGrows(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint i,
      @     \bigint n, \bigint r) {
      @   return n <= 0
      @     ? Forms.entryDotOfNone(l, d, v, i, r) && Forms.entryDotOfNone(l, d, v, i, r - 1) && Forms.dotOfNone(l[r - 1], v)
      @     : rowGrows(l, d, v, i, n - 1, r) && Forms.entryDotStep(l, d, v, i, n, r) && Forms.entryDotStep(l, d, v, i, n, r - 1)
      @         && Forms.entryStep(l, d, i, n - 1, r) && Forms.dotStep(l[r - 1], v, n); } @*/

    /**
     * The algebra of formGrows: the entry w and the row g grow by d c^2 and d c y, the form f by d y^2, so the next form by d (y + c x)^2.
     */
    /*@ public normal_behavior
      @ requires f1 == f0 + d * (y * y) && w1 == w0 + d * (c * c) && g1 == g0 + d * (c * y) && z == y + c * x;
      @ requires h0 == f0 + w0 * (x * x) + 2 * x * g0 && h1 == f1 + w1 * (x * x) + 2 * x * g1;
      @ ensures \result && h1 == h0 + d * (z * z);
      @ public static model strictly_pure helper boolean grown(\bigint d, \bigint c, \bigint x, \bigint y, \bigint z, \bigint w0,
      @     \bigint w1, \bigint g0, \bigint g1, \bigint f0, \bigint f1, \bigint h0, \bigint h1) {
      @   return true; } @*/

    /** One linear form more: the form grows by d (l v)^2. */
    /*@ public normal_behavior
      @ requires n >= 0 && r >= 1;
      @ ensures \result && Forms.entryForm(l, d, v, n, r) == Forms.entryForm(l, d, v, n, r - 1)
      @   + BigInteger.val(d[r - 1]) * (Forms.dot(l[r - 1], v, n) * Forms.dot(l[r - 1], v, n));
      @ measured_by n;
      @ public static model strictly_pure helper boolean formGrows(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint n,
      @     \bigint r) {
      @   return n <= 0
      @     ? Forms.entryFormOfNone(l, d, v, r) && Forms.entryFormOfNone(l, d, v, r - 1) && Forms.dotOfNone(l[r - 1], v)
      @     : formGrows(l, d, v, n - 1, r)
      @         && rowGrows(l, d, v, n - 1, n - 1, r)
      @         && Forms.entryFormStep(l, d, v, n, r)
      @         && Forms.entryFormStep(l, d, v, n, r - 1)
      @         && Forms.entryStep(l, d, n - 1, n - 1, r)
      @         && Forms.dotStep(l[r - 1], v, n)
      @         && grown(BigInteger.val(d[r - 1]), BigInteger.val(l[r - 1][n - 1]), (\bigint) v[n - 1], Forms.dot(l[r - 1], v, n - 1),
      @             Forms.dot(l[r - 1], v, n), Forms.entry(l, d, n - 1, n - 1, r - 1), Forms.entry(l, d, n - 1, n - 1, r),
      @             Forms.entryDot(l, d, v, n - 1, n - 1, r - 1), Forms.entryDot(l, d, v, n - 1, n - 1, r),
      @             Forms.entryForm(l, d, v, n - 1, r - 1), Forms.entryForm(l, d, v, n - 1, r), Forms.entryForm(l, d, v, n, r - 1),
      @             Forms.entryForm(l, d, v, n, r)); } @*/

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && Forms.entryDot(l, d, v, i, n, 0) == 0;
      @ measured_by n;
      @ public static model strictly_pure helper boolean noRow(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint i,
      @     \bigint n) {
      @   return n <= 0
      @     ? Forms.entryDotOfNone(l, d, v, i, 0)
      @     : noRow(l, d, v, i, n - 1) && Forms.entryDotStep(l, d, v, i, n, 0) && Forms.entryOfNone(l, d, i, n - 1); } @*/

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && Forms.entryForm(l, d, v, n, 0) == 0;
      @ measured_by n;
      @ public static model strictly_pure helper boolean noForm(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint n) {
      @   return n <= 0
      @     ? Forms.entryFormOfNone(l, d, v, 0)
      @     : noForm(l, d, v, n - 1) && noRow(l, d, v, n - 1, n - 1) && Forms.entryFormStep(l, d, v, n, 0)
      @         && Forms.entryOfNone(l, d, n - 1, n - 1); } @*/

    /*@ public normal_behavior
      @ requires d >= 0;
      @ ensures \result && d * (y * y) >= 0;
      @ public static model strictly_pure helper boolean weightedSquare(\bigint d, \bigint y) {
      @   return Products.square(y) && Products.nonNegative(d, y * y); } @*/

    /** A sum of squares with weights that are not negative is not negative. */
    /*@ public normal_behavior
      @ requires n >= 0 && r >= 0 && Forms.areNotNegative(d, r);
      @ ensures \result && Forms.entryForm(l, d, v, n, r) >= 0;
      @ measured_by r + n + 1;
      @ public static model strictly_pure helper boolean notNegative(nullable BigInteger[][] l, nullable BigInteger[] d, \seq v, \bigint n,
      @     \bigint r) {
      @   return r <= 0
      @     ? noForm(l, d, v, n)
      @     : Forms.areNotNegativeStep(d, r)
      @         && notNegative(l, d, v, n, r - 1)
      @         && formGrows(l, d, v, n, r)
      @         && weightedSquare(BigInteger.val(d[r - 1]), Forms.dot(l[r - 1], v, n)); } @*/

    /** {@code |e| <= s} gives {@code |e x| <= s |x|}. */
    /*@ public normal_behavior
      @ requires -s <= e <= s;
      @ ensures \result && -(s * Forms.size(x)) <= e * x && e * x <= s * Forms.size(x);
      @ public static model strictly_pure helper boolean bounded(\bigint e, \bigint s, \bigint x) {
      @   return (x < 0 || (Products.monotone(e, s, x) && Products.monotone(-s, e, x)))
      @     && (x >= 0 || (Products.monotone(e, s, -x) && Products.monotone(-s, e, -x))); } @*/

    /** The algebra of rowRemains. */
    /*@ public normal_behavior
      @ requires -s <= a - w <= s && -(s * z0) <= p0 - q0 && p0 - q0 <= s * z0 && p1 == p0 + a * x && q1 == q0 + w * x
      @   && z1 == z0 + Forms.size(x);
      @ ensures \result && -(s * z1) <= p1 - q1 && p1 - q1 <= s * z1;
      @ public static model strictly_pure helper boolean rowRemained(\bigint s, \bigint a, \bigint w, \bigint x, \bigint p0, \bigint q0,
      @     \bigint z0, \bigint p1, \bigint q1, \bigint z1) {
      @   return bounded(a - w, s, x); } @*/

    // In the middle, because KeY reads all comments before or behind a member anew for each lemma in them.
    private SumOfSquaresLemmas() {
    }

    /** A row of remainders of at most s each, times a vector. */
    /*@ public normal_behavior
      @ requires n >= 0 && Forms.isRowNear(a, l, d, i, n, r, s);
      @ ensures \result && -(s * Forms.sizes(v, n)) <= Forms.dot(a, v, n) - Forms.entryDot(l, d, v, i, n, r)
      @   && Forms.dot(a, v, n) - Forms.entryDot(l, d, v, i, n, r) <= s * Forms.sizes(v, n);
      @ measured_by n;
      @ public static model strictly_pure helper boolean rowRemains(nullable BigInteger[] a, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \seq v, \bigint i, \bigint n, \bigint r, \bigint s) {
      @   return n <= 0
      @     ? Forms.dotOfNone(a, v) && Forms.entryDotOfNone(l, d, v, i, r) && Forms.sizesOfNone(v)
      @     : Forms.isRowNearStep(a, l, d, i, n, r, s)
      @         && rowRemains(a, l, d, v, i, n - 1, r, s)
      @         && Forms.dotStep(a, v, n)
      @         && Forms.entryDotStep(l, d, v, i, n, r)
      @         && Forms.sizesStep(v, n)
      @         && rowRemained(s, BigInteger.val(a[n - 1]), Forms.entry(l, d, i, n - 1, r), (\bigint) v[n - 1], Forms.dot(a, v, n - 1),
      @             Forms.entryDot(l, d, v, i, n - 1, r), Forms.sizes(v, n - 1), Forms.dot(a, v, n), Forms.entryDot(l, d, v, i, n, r),
      @             Forms.sizes(v, n)); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && 2 * (a * Forms.size(b)) <= a * a + b * b;
      @ public static model strictly_pure helper boolean twoSquares(\bigint a, \bigint b) {
      @   return Products.square(a - b) && Products.square(a + b); } @*/

    /** {@code 2 a (|v_1| + .. + |v_n|) <= v_1^2 + .. + v_n^2 + n a^2}. */
    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && 2 * (a * Forms.sizes(v, n)) <= Forms.squares(v, n) + n * (a * a);
      @ measured_by n;
      @ public static model strictly_pure helper boolean means(\seq v, \bigint n, \bigint a) {
      @   return n <= 0 ? Forms.sizesOfNone(v) && Forms.squaresOfNone(v)
      @     : means(v, n - 1, a) && Forms.sizesStep(v, n) && Forms.squaresStep(v, n) && twoSquares(a, (\bigint) v[n - 1]); } @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && Forms.size(a) * Forms.size(a) == a * a;
      @ public static model strictly_pure helper boolean sizeSquared(\bigint a) { return true; } @*/

    /** e x^2 + 2 x g is at least s (top x^2 - t - before x^2). */
    /*@ public normal_behavior
      @ requires s >= 0 && e >= top * s && -(s * z) <= g && g <= s * z && 2 * (Forms.size(x) * z) <= t + before * (x * x);
      @ ensures \result && e * (x * x) + 2 * x * g >= s * (top * (x * x) - t - before * (x * x));
      @ public static model strictly_pure helper boolean crossed(\bigint s, \bigint e, \bigint top, \bigint g, \bigint z, \bigint x,
      @     \bigint t, \bigint before) {
      @   return Products.square(x)
      @     && Products.monotone(top * s, e, x * x)
      @     && bounded(g, s * z, x)
      @     && Products.monotone(2 * (Forms.size(x) * z), t + before * (x * x), s); } @*/

    /**
     * The algebra of remains, with n - 1 = before; t are the squares, f and h the forms, p and q the rows, a and w the entries on the
     * diagonal.
     */
    /*@ public normal_behavior
      @ requires s >= 0 && a - w >= top * s && -(s * z) <= p - q && p - q <= s * z && 2 * (Forms.size(x) * z) <= t0 + before * (x * x);
      @ requires f0 - h0 >= s * ((top - before + 1) * t0) && t1 == t0 + x * x && f1 == f0 + a * (x * x) + 2 * x * p
      @   && h1 == h0 + w * (x * x) + 2 * x * q;
      @ ensures \result && f1 - h1 >= s * ((top - before) * t1);
      @ public static model strictly_pure helper boolean remained(\bigint s, \bigint top, \bigint before, \bigint a, \bigint w, \bigint x,
      @     \bigint p, \bigint q, \bigint z, \bigint t0, \bigint t1, \bigint f0, \bigint f1, \bigint h0, \bigint h1) {
      @   return crossed(s, a - w, top, p - q, z, x, t0, before); } @*/

    /** Remainders of at most s beside the diagonal, and of at least top s on it. */
    /*@ public normal_behavior
      @ requires n >= 0 && s >= 0 && Forms.isNear(m, l, d, n, r, s, top * s);
      @ ensures \result && Forms.form(m, v, n) - Forms.entryForm(l, d, v, n, r) >= s * ((top - (n - 1)) * Forms.squares(v, n));
      @ measured_by n;
      @ public static model strictly_pure helper boolean remains(nullable BigInteger[][] m, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \seq v, \bigint n, \bigint r, \bigint s, \bigint top) {
      @   return n <= 0
      @     ? Forms.formOfNone(m, v) && Forms.entryFormOfNone(l, d, v, r) && Forms.squaresOfNone(v)
      @     : Forms.isNearStep(m, l, d, n, r, s, top * s)
      @         && remains(m, l, d, v, n - 1, r, s, top)
      @         && Forms.formStep(m, v, n)
      @         && Forms.entryFormStep(l, d, v, n, r)
      @         && Forms.squaresStep(v, n)
      @         && rowRemains(m[n - 1], l, d, v, n - 1, n - 1, r, s)
      @         && means(v, n - 1, Forms.size((\bigint) v[n - 1]))
      @         && sizeSquared((\bigint) v[n - 1])
      @         && remained(s, top, n - 1, BigInteger.val(m[n - 1][n - 1]), Forms.entry(l, d, n - 1, n - 1, r), (\bigint) v[n - 1],
      @             Forms.dot(m[n - 1], v, n - 1), Forms.entryDot(l, d, v, n - 1, n - 1, r), Forms.sizes(v, n - 1), Forms.squares(v, n - 1),
      @             Forms.squares(v, n), Forms.form(m, v, n - 1), Forms.form(m, v, n), Forms.entryForm(l, d, v, n - 1, r),
      @             Forms.entryForm(l, d, v, n, r)); } @*/

    /*@ public normal_behavior
      @ requires n >= 0;
      @ ensures \result && Forms.squares(v, n) >= 0;
      @ measured_by n;
      @ public static model strictly_pure helper boolean squaresNotNegative(\seq v, \bigint n) {
      @   return n <= 0
      @     ? Forms.squaresOfNone(v)
      @     : squaresNotNegative(v, n - 1) && Forms.squaresStep(v, n) && Products.square((\bigint) v[n - 1]); } @*/

    /*@ public normal_behavior
      @ requires n >= 0 && r >= 0 && s >= 0 && Forms.areNotNegative(d, r) && Forms.isNear(m, l, d, n, r, s, n * s);
      @ ensures \result && Forms.form(m, v, n) >= 0;
      @ public static model strictly_pure helper boolean at(nullable BigInteger[][] m, nullable BigInteger[][] l, nullable BigInteger[] d,
      @     \bigint n, \bigint r, \bigint s, \seq v) {
      @   return remains(m, l, d, v, n, r, s, n) && notNegative(l, d, v, n, r) && squaresNotNegative(v, n)
      @     && Products.nonNegative(s, Forms.squares(v, n)); } @*/

    /*@ public normal_behavior
      @ requires n >= 0 && r >= 0 && s >= 0 && Forms.areNotNegative(d, r) && Forms.isNear(m, l, d, n, r, s, n * s);
      @ ensures \result;
      @ ensures (\forall \seq v; at(m, l, d, n, r, s, v) && Forms.form(m, v, n) >= 0);
      @ public static model strictly_pure helper boolean everywhere(nullable BigInteger[][] m, nullable BigInteger[][] l,
      @     nullable BigInteger[] d, \bigint n, \bigint r, \bigint s) {
      @   return true; } @*/
}
