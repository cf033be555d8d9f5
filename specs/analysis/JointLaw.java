package analysis;

/**
 * What is said about a channel together with a law of its input: about the joint law of input and output. It is a matrix of counts over
 * their sum d >= 1, a row for each of the n inputs, with w entries, named as in {@link FiniteChannel}. Inputs and outputs whose counts are
 * all 0 do not count. A vector is a number for each output, then for each input; its name is an integer.
 */
public final class JointLaw {
    /** The matrix c has n rows with w entries from 0 to d, with the sum m. */
    /*@ public static model no_state strictly_pure helper boolean isMatrix(\bigint c, \bigint n, \bigint w, \bigint d, \bigint m); @*/

    /** The name of a joint law. */
    /*@ public static model no_state strictly_pure helper \bigint law(\bigint c, \bigint n, \bigint w, \bigint d); @*/

    /** The quantity eta_chi2 of a joint law, the squared maximal correlation of input and output. */
    /*@ public static model no_state strictly_pure helper \bigint correlation(\bigint law); @*/

    /** The quantity: the contraction coefficient of Kullback-Leibler divergence of the channel for this law of the input. */
    /*@ public static model no_state strictly_pure helper \bigint coefficient(\bigint law); @*/

    /** Each of the w entries q of the row s over e is q/e = (p/d) (k/e), with p the entry of the row r over d. */
    /*@ public static model no_state strictly_pure helper
      @ boolean isMultiple(\bigint r, \bigint s, \bigint w, \bigint d, \bigint e, \bigint k); @*/

    /** Each of the n rows of the matrix m over e is a multiple of that of the channel c over d. */
    /*@ public static model no_state strictly_pure helper
      @ boolean isOfChannel(\bigint c, \bigint m, \bigint n, \bigint w, \bigint d, \bigint e); @*/

    /** Entry k of a vector. */
    /*@ public static model no_state strictly_pure helper \bigint at(\bigint v, \bigint k); @*/

    /** The vector v with x in place of entry k. */
    /*@ public static model no_state strictly_pure helper \bigint with(\bigint v, \bigint k, \bigint x); @*/

    /** The sum of p_y v_y^h over the w entries p_y of a row r; h = 0, 1, 2. */
    /*@ public static model no_state strictly_pure helper
      @ \bigint rowMoment(\bigint r, \bigint w, \bigint d, \bigint v, \bigint h); @*/

    /** The sum of p_iy v_(w+i)^e v_y^h over the entries p_iy of a matrix c; e, h = 0, 1, 2. */
    /*@ public static model no_state strictly_pure helper
      @ \bigint moment(\bigint c, \bigint n, \bigint w, \bigint d, \bigint v, \bigint e, \bigint h); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1;
      @ ensures \result && isMatrix(0, 0, w, d, 0);
      @ public static model strictly_pure helper boolean matrixOfNone(\bigint w, \bigint d); @*/

    /** One more row, with the sum k. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && isMatrix(c, n, w, d, m) && FiniteChannel.isRow(r, w, d, k);
      @ ensures \result && isMatrix(FiniteChannel.row(c, r, d, w), n + 1, w, d, m + k);
      @ public static model strictly_pure helper boolean matrixStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint m, \bigint r,
      @   \bigint k); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1;
      @ ensures \result && isMultiple(0, 0, 0, d, e, k);
      @ public static model strictly_pure helper boolean multipleOfNone(\bigint d, \bigint e, \bigint k); @*/

    /** One more entry of each. */
    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1 && w >= 0 && 0 <= p && p <= d && 0 <= q && q <= e && q * d == p * k && isMultiple(r, s, w, d, e, k);
      @ ensures \result && isMultiple(FiniteChannel.entry(r, p, d), FiniteChannel.entry(s, q, e), w + 1, d, e, k);
      @ public static model strictly_pure helper boolean multipleStep(\bigint r, \bigint s, \bigint w, \bigint d, \bigint e, \bigint k,
      @   \bigint p, \bigint q); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1 && w >= 1;
      @ ensures \result && isOfChannel(0, 0, 0, w, d, e);
      @ public static model strictly_pure helper boolean channelOfNone(\bigint w, \bigint d, \bigint e); @*/

    /** One more row of each. */
    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1 && w >= 1 && n >= 0 && isOfChannel(c, m, n, w, d, e);
      @ requires FiniteChannel.isRow(r, w, d, d) && FiniteChannel.isRow(s, w, e, l) && isMultiple(r, s, w, d, e, k);
      @ ensures \result && isOfChannel(FiniteChannel.row(c, r, d, w), FiniteChannel.row(m, s, e, w), n + 1, w, d, e);
      @ public static model strictly_pure helper boolean channelStep(\bigint c, \bigint m, \bigint n, \bigint w, \bigint d, \bigint e,
      @   \bigint r, \bigint s, \bigint k, \bigint l); @*/

    /*@ public normal_behavior
      @ requires true;
      @ ensures \result && at(with(v, k, x), k) == x && (j != k ==> at(with(v, k, x), j) == at(v, j));
      @ public static model strictly_pure helper boolean defineWith(\bigint v, \bigint k, \bigint x, \bigint j); @*/

    /*@ public normal_behavior
      @ requires d >= 1;
      @ ensures \result && rowMoment(0, 0, d, v, h) == 0;
      @ public static model strictly_pure helper boolean rowMomentOfNone(\bigint d, \bigint v, \bigint h); @*/

    /** One more entry. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 0 && 0 <= h && h <= 2 && 0 <= p && p <= d;
      @ ensures \result && rowMoment(FiniteChannel.entry(r, p, d), w + 1, d, v, h)
      @   == rowMoment(r, w, d, v, h) + p * (h == 0 ? 1 : (h == 1 ? at(v, w) : at(v, w) * at(v, w)));
      @ public static model strictly_pure helper boolean rowMomentStep(\bigint r, \bigint w, \bigint d, \bigint v, \bigint h,
      @   \bigint p); @*/

    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1;
      @ ensures \result && moment(0, 0, w, d, v, e, h) == 0;
      @ public static model strictly_pure helper boolean momentOfNone(\bigint w, \bigint d, \bigint v, \bigint e, \bigint h); @*/

    /** One more row. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 0 && 0 <= e && e <= 2 && 0 <= h && h <= 2 && FiniteChannel.isRow(r, w, d, k);
      @ ensures \result && moment(FiniteChannel.row(c, r, d, w), n + 1, w, d, v, e, h)
      @   == moment(c, n, w, d, v, e, h)
      @     + (e == 0 ? 1 : (e == 1 ? at(v, w + n) : at(v, w + n) * at(v, w + n))) * rowMoment(r, w, d, v, h);
      @ public static model strictly_pure helper boolean momentStep(\bigint c, \bigint n, \bigint w, \bigint d, \bigint v, \bigint e,
      @   \bigint h, \bigint r, \bigint k); @*/

    /**
     * [CH-CHI2] From above: for every f of the input and g of the output 2 E[f g] <= (a/b) E[f^2] + E[f]^2 + E[g^2], with a/b not
     * negative.
     */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && 0 <= a && 0 < b && isMatrix(c, n, w, d, d);
      @ requires (\forall \bigint v; true; 2 * b * d * moment(c, n, w, d, v, 1, 1) <= a * d * moment(c, n, w, d, v, 2, 0)
      @   + b * (moment(c, n, w, d, v, 1, 0) * moment(c, n, w, d, v, 1, 0)) + b * d * moment(c, n, w, d, v, 0, 2));
      @ ensures \result && Quantity.atMost(correlation(law(c, n, w, d)), a, b);
      @ public static model strictly_pure helper boolean correlationAtMost(\bigint c, \bigint n, \bigint w, \bigint d, \bigint a,
      @   \bigint b); @*/

    /** [CH-CHI2] From below: the squared correlation of a function of the input and one of the output; it is not negative. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && 0 < q && isMatrix(c, n, w, d, d);
      @ requires p <= 0 || (x > 0 && y > 0 && p * (x * y) <= z * z * q);
      @ requires x == moment(c, n, w, d, v, 0, 0) * moment(c, n, w, d, v, 2, 0) - moment(c, n, w, d, v, 1, 0) * moment(c, n, w, d, v, 1, 0);
      @ requires y == moment(c, n, w, d, v, 0, 0) * moment(c, n, w, d, v, 0, 2) - moment(c, n, w, d, v, 0, 1) * moment(c, n, w, d, v, 0, 1);
      @ requires z == moment(c, n, w, d, v, 0, 0) * moment(c, n, w, d, v, 1, 1) - moment(c, n, w, d, v, 1, 0) * moment(c, n, w, d, v, 0, 1);
      @ ensures \result && Quantity.atLeast(correlation(law(c, n, w, d)), p, q);
      @ public static model strictly_pure helper boolean correlationAtLeast(\bigint c, \bigint n, \bigint w, \bigint d, \bigint v,
      @   \bigint x, \bigint y, \bigint z, \bigint p, \bigint q); @*/

    /** [CH-CHI2] The coefficient is not below eta_chi2. */
    /*@ public normal_behavior
      @ requires d >= 1 && w >= 1 && n >= 1 && 0 < q && isMatrix(c, n, w, d, d);
      @ requires Quantity.atLeast(correlation(law(c, n, w, d)), p, q);
      @ ensures \result && Quantity.atLeast(coefficient(law(c, n, w, d)), p, q);
      @ public static model strictly_pure helper boolean byCorrelation(\bigint c, \bigint n, \bigint w, \bigint d, \bigint p,
      @   \bigint q); @*/

    /** [CH-KL] The coefficient of a channel c for a law of its input is not above that for all laws. */
    /*@ public normal_behavior
      @ requires d >= 1 && e >= 1 && w >= 1 && n >= 1 && 0 < q && FiniteChannel.isChannel(c, n, w, d) && isMatrix(m, n, w, e, e);
      @ requires isOfChannel(c, m, n, w, d, e) && Quantity.atMost(FiniteChannel.inputFree(FiniteChannel.channel(c, n, w, d)), p, q);
      @ ensures \result && Quantity.atMost(coefficient(law(m, n, w, e)), p, q);
      @ public static model strictly_pure helper boolean ofChannel(\bigint c, \bigint m, \bigint n, \bigint w, \bigint d, \bigint e,
      @   \bigint p, \bigint q); @*/
}
