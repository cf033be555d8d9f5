package analysis;

/**
 * What is said about a channel with finitely many inputs and outputs. Its probabilities are numerators, from 0 to d, over a common
 * denominator d >= 1. A row is the law of the output for one input; its name is the number whose last w digits in base b are the w entries,
 * where b is the least power of two above d: so names are put together without products. The name of a matrix is the number whose last n
 * digits in base b^w are the names of its n rows. Such numbers say nothing without n, w and d, which stand beside them.
 */
public final class FiniteChannel {
    /** The row r over d with one more entry p. */
    /*@ public static model no_state strictly_pure helper \bigint entry(\bigint r, \bigint p, \bigint d); @*/

    /** The matrix c over d with one more row r of w entries. */
    /*@ public static model no_state strictly_pure helper \bigint row(\bigint c, \bigint r, \bigint d, \bigint w); @*/

    /** The row r has w entries from 0 to d, with the sum m. */
    /*@ public static model no_state strictly_pure helper boolean isRow(\bigint r, \bigint w, \bigint d, \bigint m); @*/

    /** The matrix c is a channel: it has n rows with w entries from 0 to d, each with the sum d. */
    /*@ public static model no_state strictly_pure helper boolean isChannel(\bigint c, \bigint n, \bigint w, \bigint d); @*/

    /** One of the n rows of the matrix c is r. */
    /*@ public static model no_state strictly_pure helper boolean hasRow(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r); @*/

    /** Two rows of w entries as a list of {@link RowPair}. */
    /*@ public static model no_state strictly_pure helper \bigint pair(\bigint r, \bigint s, \bigint w, \bigint d); @*/

    /** The sum of |p_y - q_y| over the entries of a list of {@link RowPair}. */
    /*@ public static model no_state strictly_pure helper \bigint distance(\bigint list); @*/

    /** The sum of |p_y - q_y| for the row r and each of the n rows of the matrix c is at most m. */
    /*@ public static model no_state strictly_pure helper
      @ boolean areNear(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r, \bigint m); @*/

    /** The largest LC of the row r and each of the n rows of the matrix c is at most p/q. */
    /*@ public static model no_state strictly_pure helper
      @ boolean arePairsAtMost(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r, \bigint p, \bigint q); @*/

    /** The name of a channel. */
    /*@ public static model no_state strictly_pure helper \bigint channel(\bigint c, \bigint n, \bigint w, \bigint d); @*/

    /** The quantity eta_TV of a channel, the largest total variation between two of its rows. */
    /*@ public static model no_state strictly_pure helper \bigint totalVariation(\bigint channel); @*/

    /** The quantity eta_KL of a channel, the largest contraction coefficient over all laws of the input. */
    /*@ public static model no_state strictly_pure helper \bigint inputFree(\bigint channel); @*/

    /** The quantity eta_KL of k independent uses of a channel. */
    /*@ public static model no_state strictly_pure helper \bigint ofUses(\bigint channel, \bigint k); @*/

    /** The quantity eta_KL of a channel followed by another. */
    /*@ public static model no_state strictly_pure helper \bigint ofCascade(\bigint first, \bigint second); @*/

    /** Definition of a row's name, over a denominator of k bits. */
    /*@ public normal_behavior
      @ requires k >= 1 && \dl_pow(2, k - 1) <= d && d < \dl_pow(2, k);
      @ ensures \result && entry(r, p, d) == r * \dl_pow(2, k) + p;
      @ public static model strictly_pure helper boolean defineEntry(\bigint r, \bigint p, \bigint d, \bigint k); @*/

    /** Definition of a matrix's name, over a denominator of k bits. */
    /*@ public normal_behavior
      @ requires k >= 1 && \dl_pow(2, k - 1) <= d && d < \dl_pow(2, k) && w >= 0;
      @ ensures \result && row(c, r, d, w) == c * \dl_pow(2, k * w) + r;
      @ public static model strictly_pure helper boolean defineRow(\bigint c, \bigint r, \bigint d, \bigint w, \bigint k); @*/

    /*@ public normal_behavior
      @ requires d >= 1;
      @ ensures \result && isRow(0, 0, d, 0);
      @ public static model strictly_pure helper boolean rowOfNone(\bigint d); @*/

    /** One more entry. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 0 && 0 <= p && p <= d && isRow(r, w, d, m);
      @ ensures \result && isRow(entry(r, p, d), w + 1, d, m + p);
      @ public static model strictly_pure helper boolean rowStep(\bigint r, \bigint w, \bigint d, \bigint m, \bigint p); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1;
      @ ensures \result && isChannel(0, 0, w, d);
      @ public static model strictly_pure helper boolean channelOfNone(\bigint w, \bigint d); @*/

    /** One more row. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && isChannel(c, n, w, d) && isRow(r, w, d, d);
      @ ensures \result && isChannel(row(c, r, d, w), n + 1, w, d);
      @ public static model strictly_pure helper boolean channelStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r); @*/

    /** The last row is one, and what was one still is. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && isRow(r, w, d, m);
      @ ensures \result && hasRow(row(c, r, d, w), n + 1, w, d, r)
      @   && (hasRow(c, n, w, d, s) ==> hasRow(row(c, r, d, w), n + 1, w, d, s));
      @ public static model strictly_pure helper boolean hasRowStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r, \bigint m,
      @   \bigint s); @*/

    /*@ public normal_behavior
      @ requires d >= 1;
      @ ensures \result && pair(0, 0, 0, d) == 0;
      @ public static model strictly_pure helper boolean pairOfNone(\bigint d); @*/

    /** Each row with one more entry. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 0 && 0 <= p && p <= d && 0 <= q && q <= d;
      @ ensures \result && pair(entry(r, p, d), entry(s, q, d), w + 1, d) == RowPair.with(pair(r, s, w, d), p, q);
      @ public static model strictly_pure helper boolean pairStep(\bigint r, \bigint s, \bigint w, \bigint d, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && distance(0) == 0;
      @ public static model strictly_pure helper boolean distanceOfNone(); @*/

    /** One more entry of each. */
    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && distance(RowPair.with(list, p, q)) == distance(list) + (p < q ? q - p : p - q);
      @ public static model strictly_pure helper boolean distanceStep(\bigint list, \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1;
      @ ensures \result && areNear(0, 0, w, d, r, m);
      @ public static model strictly_pure helper boolean nearNone(\bigint w, \bigint d, \bigint r, \bigint m); @*/

    /** One more row, s. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && isRow(s, w, d, k) && areNear(c, n, w, d, r, m) && distance(pair(r, s, w, d)) <= m;
      @ ensures \result && areNear(row(c, s, d, w), n + 1, w, d, r, m);
      @ public static model strictly_pure helper boolean nearStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r, \bigint m,
      @   \bigint s, \bigint k); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && q > 0;
      @ ensures \result && arePairsAtMost(0, 0, w, d, r, p, q);
      @ public static model strictly_pure helper boolean pairsOfNone(\bigint w, \bigint d, \bigint r, \bigint p, \bigint q); @*/

    /** One more row, s. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && q > 0 && isRow(s, w, d, k) && arePairsAtMost(c, n, w, d, r, p, q)
      @   && RowPair.atMost(pair(r, s, w, d), d, p, q);
      @ ensures \result && arePairsAtMost(row(c, s, d, w), n + 1, w, d, r, p, q);
      @ public static model strictly_pure helper boolean pairsStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r, \bigint p,
      @   \bigint q, \bigint s, \bigint k); @*/

    /** [CH-DOBRUSHIN] Definition of eta_TV, from above: of one row it is 0. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && m >= 0 && isChannel(c, 1, w, d);
      @ ensures \result && Quantity.atMost(totalVariation(channel(c, 1, w, d)), m, 2 * d);
      @ public static model strictly_pure helper boolean variationOfOne(\bigint c, \bigint w, \bigint d, \bigint m); @*/

    /** [CH-DOBRUSHIN] Definition of eta_TV, from above: one more row. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && isChannel(c, n, w, d) && isRow(r, w, d, d) && areNear(c, n, w, d, r, m);
      @ requires Quantity.atMost(totalVariation(channel(c, n, w, d)), m, 2 * d);
      @ ensures \result && Quantity.atMost(totalVariation(channel(row(c, r, d, w), n + 1, w, d)), m, 2 * d);
      @ public static model strictly_pure helper boolean variationStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r,
      @   \bigint m); @*/

    /** [CH-DOBRUSHIN] Definition of eta_TV, from below: by two rows. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && isChannel(c, n, w, d) && hasRow(c, n, w, d, r) && hasRow(c, n, w, d, s);
      @ ensures \result && Quantity.atLeast(totalVariation(channel(c, n, w, d)), distance(pair(r, s, w, d)), 2 * d);
      @ public static model strictly_pure helper boolean variationAtLeast(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r,
      @   \bigint s); @*/

    /** [CH-KL] eta_KL of one row is 0. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && p >= 0 && q > 0 && isChannel(c, 1, w, d);
      @ ensures \result && Quantity.atMost(inputFree(channel(c, 1, w, d)), p, q);
      @ public static model strictly_pure helper boolean inputFreeOfOne(\bigint c, \bigint w, \bigint d, \bigint p, \bigint q); @*/

    /** [CH-KL] eta_KL is the largest LC of two rows, from above: one more row. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && q > 0 && isChannel(c, n, w, d) && isRow(r, w, d, d) && arePairsAtMost(c, n, w, d, r, p, q);
      @ requires Quantity.atMost(inputFree(channel(c, n, w, d)), p, q);
      @ ensures \result && Quantity.atMost(inputFree(channel(row(c, r, d, w), n + 1, w, d)), p, q);
      @ public static model strictly_pure helper boolean inputFreeStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r, \bigint p,
      @   \bigint q); @*/

    /** [CH-KL] The coefficient for all laws of the input from below: by two rows. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && q > 0 && isChannel(c, n, w, d) && hasRow(c, n, w, d, r) && hasRow(c, n, w, d, s);
      @ requires RowPair.atLeast(pair(r, s, w, d), d, p, q);
      @ ensures \result && Quantity.atLeast(inputFree(channel(c, n, w, d)), p, q);
      @ public static model strictly_pure helper boolean inputFreeAtLeast(\bigint c, \bigint n, \bigint w, \bigint d, \bigint r,
      @   \bigint s, \bigint p, \bigint q); @*/

    /** [CH-NFOLD] k uses: 1 - (1 - eta)^k, from eta_KL <= p/q <= 1 of one use. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && k >= 1 && 0 <= p && p <= q && 0 < q && isChannel(c, n, w, d);
      @ requires Quantity.atMost(inputFree(channel(c, n, w, d)), p, q);
      @ ensures \result && Quantity.atMost(ofUses(channel(c, n, w, d), k), \dl_pow(q, k) - \dl_pow(q - p, k), \dl_pow(q, k));
      @ public static model strictly_pure helper boolean uses(\bigint c, \bigint n, \bigint w, \bigint d, \bigint k, \bigint p,
      @   \bigint q); @*/

    /** [CH-CASCADE] The channel c of n rows, with the outputs that are the inputs of the channel e. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && f >= 1 && v >= 1 && 0 <= p && 0 < q && 0 <= r && 0 < s && isChannel(c, n, w, d)
      @   && isChannel(e, w, v, f);
      @ requires Quantity.atMost(inputFree(channel(c, n, w, d)), p, q) && Quantity.atMost(inputFree(channel(e, w, v, f)), r, s);
      @ ensures \result && Quantity.atMost(ofCascade(channel(c, n, w, d), channel(e, w, v, f)), p * r, q * s);
      @ public static model strictly_pure helper boolean cascade(\bigint c, \bigint n, \bigint w, \bigint d, \bigint e, \bigint v,
      @   \bigint f, \bigint p, \bigint q,
      @         \bigint r, \bigint s); @*/
}
