package analysis;

/**
 * TRUSTED: what is said about weighted means of terms along ways [WAY-MEAN]. Terms, boxes and ways are those of Term and Slope. The mean of
 * order j of what a term is along a way is, for j = 0, what it is at the end; for j >= 1, its mean with the weights j (1 - r)^(j-1) where
 * the part r of the way lies behind.
 */
public final class Taylor {
    /**
     * Each point of the box b is the end of a way in the direction of the variable v that lies in the box a and begins in the box f; what v
     * is at the end minus what it is at the beginning is from x/s to y/s; along the way the first n operations of the term t have results,
     * and the weighted mean of order j of the last one of these is from low/s to high/s.
     */
    /*@ public static model no_state strictly_pure helper boolean isMean(\bigint t, \bigint n, \bigint j, \bigint b, \bigint f, \bigint a,
      @     \bigint v, \bigint x, \bigint y, \bigint low, \bigint high, \bigint s); @*/

    /** [WAY-MEAN] A mean is between the ends of what is enclosed along the way. */
    /*@ public normal_behavior
      @ requires n >= 1 && j >= 0 && s > 0 && Slope.isReached(b, f, a, v, x, y, s);
      @ requires Term.isDefined(t, a, n) && Term.encloses(t, a, n - 1, low, high, s);
      @ ensures \result && isMean(t, n, j, b, f, a, v, x, y, low, high, s);
      @ public static model strictly_pure helper boolean ofRange(\bigint t, \bigint n, \bigint j, \bigint b, \bigint f, \bigint a,
      @     \bigint v, \bigint x, \bigint y, \bigint low, \bigint high, \bigint s); @*/

    /**
     * [WAY-MEAN] By parts: what is from p/s to q/s where the ways begin, and has a slope whose mean of the next order is from g/s to h/s,
     * on ways as long as from x/s to y/s.
     */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= m && j >= 0 && s > 0 && Slope.begins(u, t, n) && Slope.isSlope(u, v, m, n - 1, m - 1, 1);
      @ requires isMean(u, m, j + 1, b, f, a, v, x, y, g, h, s) && Term.encloses(t, f, n - 1, p, q, s);
      @ requires k == s * (j + 1);
      @ requires (low - p) * k <= g * x && (low - p) * k <= g * y && (low - p) * k <= h * x && (low - p) * k <= h * y;
      @ requires g * x <= (high - q) * k && g * y <= (high - q) * k && h * x <= (high - q) * k && h * y <= (high - q) * k;
      @ ensures \result && isMean(t, n, j, b, f, a, v, x, y, low, high, s);
      @ public static model strictly_pure helper boolean bySlope(\bigint t, \bigint u, \bigint n, \bigint m, \bigint j, \bigint b,
      @     \bigint f, \bigint a, \bigint v, \bigint x, \bigint y, \bigint p, \bigint q, \bigint g, \bigint h, \bigint low, \bigint high,
      @     \bigint s, \bigint k); @*/

    /** [WAY-MEAN] The mean of order 0 is what the term is at the ends of the ways. */
    /*@ public normal_behavior
      @ requires n >= 1 && s > 0 && isMean(t, n, 0, b, f, a, v, x, y, low, high, s);
      @ ensures \result && Term.isDefined(t, b, n) && Term.encloses(t, b, n - 1, low, high, s);
      @ public static model strictly_pure helper boolean atEnd(\bigint t, \bigint n, \bigint b, \bigint f, \bigint a, \bigint v, \bigint x,
      @     \bigint y, \bigint low, \bigint high, \bigint s); @*/
}
