package analysis;

/**
 * Weights in place of a law in {@link Target} [BOOL-IB]: each atom of the law of n samples of mean c/d, 0 < c < d, has a factor, by which
 * its probability W_i is multiplied. The factors are named by an integer b >= 0: g_i is digit i of b to the base 10^18, the last one for i
 * = 0, over 10^12. The weights have the name law(2, n, b, c, d). Denominators are positive.
 */
public final class Factors {
    /** What is left of b without its last i digits to the base 10^18 is z. */
    /*@ public static model no_state strictly_pure helper boolean isRest(\bigint b, \bigint i, \bigint z); @*/

    /** The factors of the first i atoms are positive, and the sum of their W_k ln g_k is at least x/s. */
    /*@ public static model no_state strictly_pure helper boolean logsAtLeast(\bigint n, \bigint b, \bigint c, \bigint d, \bigint i,
      @     \bigint x, \bigint s); @*/

    /*@ public normal_behavior
      @ requires b >= 0;
      @ ensures \result && isRest(b, 0, b);
      @ public static model strictly_pure helper boolean all(\bigint b); @*/

    /** One digit less. */
    /*@ public normal_behavior
      @ requires b >= 0 && i >= 0 && isRest(b, i, z) && z == x * (1000000000 * 1000000000) + g && 0 <= g && g < 1000000000 * 1000000000;
      @ ensures \result && isRest(b, i + 1, x);
      @ public static model strictly_pure helper boolean oneLess(\bigint b, \bigint i, \bigint z, \bigint x, \bigint g); @*/

    /** As many atoms as the law. */
    /*@ public normal_behavior
      @ requires n >= 1 && b >= 0 && 0 < c && c < d;
      @ ensures \result && Target.size(Target.law(2, n, b, c, d)) == Target.size(Target.law(1, n, 1, c, d));
      @ public static model strictly_pure helper boolean size(\bigint n, \bigint b, \bigint c, \bigint d); @*/

    /** The weight of atom i, from w, r above its probability and value. */
    /*@ public normal_behavior
      @ requires n >= 1 && b >= 0 && 0 < c && c < d && 0 <= i && i < Target.size(Target.law(1, n, 1, c, d)) && s > 0;
      @ requires isRest(b, i, z) && z == x * (1000000000 * 1000000000) + g && 0 <= g && g < 1000000000 * 1000000000;
      @ requires Target.atomAtMost(Target.law(1, n, 1, c, d), i, w, r, s) && w * g <= v * (1000000 * 1000000);
      @ ensures \result && Target.atomAtMost(Target.law(2, n, b, c, d), i, v, r, s);
      @ public static model strictly_pure helper boolean weight(\bigint n, \bigint b, \bigint c, \bigint d, \bigint i, \bigint z,
      @     \bigint x, \bigint g, \bigint w, \bigint r, \bigint v, \bigint s); @*/

    /*@ public normal_behavior
      @ requires n >= 1 && b >= 0 && 0 < c && c < d && s > 0;
      @ ensures \result && logsAtLeast(n, b, c, d, 0, 0, s);
      @ public static model strictly_pure helper boolean noLogs(\bigint n, \bigint b, \bigint c, \bigint d, \bigint s); @*/

    /** One atom more: from v and w below and above its probability, and y below ln g_i, p becomes q. */
    /*@ public normal_behavior
      @ requires n >= 1 && b >= 0 && 0 < c && c < d && 0 <= i && i < Target.size(Target.law(1, n, 1, c, d)) && s > 0;
      @ requires isRest(b, i, z) && z == x * (1000000000 * 1000000000) + g && 0 < g && g < 1000000000 * 1000000000;
      @ requires Target.atomAtLeast(Target.law(1, n, 1, c, d), i, v, k, s) && Target.atomAtMost(Target.law(1, n, 1, c, d), i, w, r, s);
      @ requires Ln.atLeast(g, 1000000 * 1000000, y, s) && (q - p) * s <= v * y && (q - p) * s <= w * y;
      @ requires logsAtLeast(n, b, c, d, i, p, s);
      @ ensures \result && logsAtLeast(n, b, c, d, i + 1, q, s);
      @ public static model strictly_pure helper boolean moreLogs(\bigint n, \bigint b, \bigint c, \bigint d, \bigint i, \bigint z,
      @     \bigint x, \bigint g, \bigint v, \bigint k, \bigint w, \bigint r, \bigint y, \bigint p, \bigint q, \bigint s); @*/
}
